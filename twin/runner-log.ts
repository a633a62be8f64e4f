// Reads what an action leaves for its runner: command files, and the workflow commands in its log.
//
// Source: GitHub docs, "Workflow commands for GitHub Actions"; the forms of the command files were read in
// actions/runner, `src/Runner.Worker/FileCommandManager.cs`.

export type LoggedAnnotation = {
  level: "error" | "warning" | "notice";
  title: string;
  message: string;
  /** Where it stands beside the code, as the command has it: a path in the repository, and a line. */
  file?: string;
  line?: string;
};

/** A command file: `name=value`, or `name<<DELIMITER`, lines, `DELIMITER`. */
export function parseFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name = "", delimiter] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (delimiter !== undefined)
      values[name] = lines
        .splice(0, lines.indexOf(delimiter) + 1)
        .slice(0, -1)
        .join("\n");
    else if (line.includes("=")) values[line.slice(0, line.indexOf("="))] = line.slice(line.indexOf("=") + 1);
  }
  return values;
}

export type Rendered = {
  /** As a person sees it: masked, commands rendered. */
  log: string;
  annotations: readonly LoggedAnnotation[];
  masks: readonly string[];
};

/** Reads the workflow commands of a log, obeys `stop-commands`, and hides what is masked from then on. */
export function render(raw: string): Rendered {
  const masks: string[] = [];
  const annotations: LoggedAnnotation[] = [];
  const lines: string[] = [];
  let stopped: string | undefined;
  const hide = (text: string) => masks.reduce((hidden, mask) => hidden.replaceAll(mask, "***"), text);
  for (const line of raw.split(/\r?\n/)) {
    const [, command = "", properties = "", data = ""] =
      /^::([a-z-]+|[0-9a-f-]{36})(?: (.*?))?::(.*)$/.exec(line) ?? [];
    const value = unescape(data);
    if (stopped !== undefined && command !== stopped) lines.push(hide(line));
    else if (command === stopped) stopped = undefined;
    else if (command === "stop-commands") stopped = value;
    else if (command === "add-mask")
      masks.push(...[value, ...value.split("\n")].filter((text) => text.trim() !== ""));
    else if (command === "error" || command === "warning" || command === "notice") {
      const { title = "", file, line: place } = readProperties(properties);
      const beside = { ...(file && { file }), ...(place && { line: place }) };
      annotations.push({ level: command, title: hide(title), message: hide(value), ...beside });
      lines.push(
        hide(`${command.toUpperCase()} ${title}${file ? ` (${file}:${place ?? ""})` : ""}\n${value}`),
      );
    } else if (command === "group") lines.push(hide(`▼ ${value}`));
    else if (command === "") lines.push(hide(line));
  }
  return { log: lines.join("\n"), annotations, masks };
}

/** `title=Push%3A failed,file=Dockerfile,line=3` */
function readProperties(text: string): Record<string, string | undefined> {
  return Object.fromEntries(
    text
      .split(",")
      .map((pair) => [pair.slice(0, pair.indexOf("=")), unescape(pair.slice(pair.indexOf("=") + 1))]),
  );
}

function unescape(text: string): string {
  return text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
}
