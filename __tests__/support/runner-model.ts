// The runner by its own source: which lines of a log it obeys, what it hides, how it reads the files of a step.
//
// Nothing of ours is in here. Source: actions/runner at 258d6c85, `ActionCommand.cs`, `ActionCommandManager.cs` and
// `FileCommandManager.cs`. It hides less than the real one does, which hides the base64 of a mask as well.

export type Command = {
  /** `::name::` at the begin of a line, or the older `##[name]` anywhere in it. */
  form: "::" | "##[";
  name: string;
  properties: Readonly<Record<string, string>>;
  data: string;
};

export type Obeyed = {
  commands: readonly Command[];
  /** Whatever is no command, as everybody can read it. */
  log: string;
  masks: readonly string[];
  /** Whether it is still told to obey nothing. */
  stopped: boolean;
};

const NAMES = [
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
];

/** Whatever a step prints, both streams. */
export function obey(printed: string): Obeyed {
  const known = new Set(NAMES);
  const commands: Command[] = [];
  const masks = new Set<string>();
  const log: string[] = [];
  const show = (text: string) => log.push(hide(text, masks));
  let word: string | undefined;

  // .NET's `ReadLine`.
  for (const line of printed.split(/\r\n|\n|\r/)) {
    const command = parseCommand(line, known);
    if (command === undefined || (word !== undefined && command.name !== word)) show(line);
    else if (word !== undefined) {
      known.delete(word);
      word = undefined;
    } else if (command.name === "stop-commands") {
      word = command.data.toLowerCase();
      known.add(word);
    } else {
      commands.push(command);
      if (command.name === "add-mask") for (const mask of masksOf(command.data)) masks.add(mask);
      else if (command.name !== "endgroup")
        show(`${Object.values(command.properties).join(" ")} ${command.data}`);
    }
  }
  return { commands, log: log.join("\n"), masks: [...masks], stopped: word !== undefined };
}

/** What the runner takes for a command, which makes it one however the rest of the line looks. */
export function parseCommand(line: string, known: ReadonlySet<string> = new Set(NAMES)): Command | undefined {
  return parseNew(line.trimStart(), known) ?? parseOld(line, known);
}

/** `TryParseV2` */
function parseNew(line: string, known: ReadonlySet<string>): Command | undefined {
  const end = line.startsWith("::") ? line.indexOf("::", 2) : -1;
  if (end === -1) return undefined;
  const { name, rest } = splitName(line.slice(2, end));
  if (!known.has(name)) return undefined;
  const properties = readProperties(rest.trim(), ",", ["%0D", "%0A", "%3A", "%2C", "%25"]);
  return { form: "::", name, properties, data: unescape(line.slice(end + 2), ["%0D", "%0A", "%25"]) };
}

/** `TryParse` */
function parseOld(line: string, known: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf("##[");
  const end = start === -1 ? -1 : line.indexOf("]", start);
  if (end === -1) return undefined;
  const { name, rest } = splitName(line.slice(start + 3, end));
  if (!known.has(name)) return undefined;
  const escapes = ["%3B", "%0D", "%0A", "%5D", "%25"];
  const properties = readProperties(rest, ";", escapes);
  return { form: "##[", name, properties, data: unescape(line.slice(end + 1), escapes) };
}

function splitName(info: string): { name: string; rest: string } {
  const at = info.indexOf(" ");
  return at === -1
    ? { name: info.toLowerCase(), rest: "" }
    : { name: info.slice(0, at).toLowerCase(), rest: info.slice(at + 1) };
}

function readProperties(text: string, separator: string, escapes: readonly string[]): Command["properties"] {
  const pairs = text.split(separator).flatMap((pair) => {
    const at = pair.indexOf("=");
    return at > 0 && at < pair.length - 1 ? [[pair.slice(0, at), unescape(pair.slice(at + 1), escapes)]] : [];
  });
  return Object.fromEntries(pairs) as Command["properties"];
}

function unescape(text: string, escapes: readonly string[]): string {
  return escapes.reduce((rest, escape) => rest.replaceAll(escape, decodeURIComponent(escape)), text);
}

/** `AddMaskCommandExtension`: the value, and each of its lines. */
function masksOf(data: string): string[] {
  const lines = data.split(/[\r\n]/).map((line) => line.trim());
  return data.trim() === "" ? [] : [data, ...lines.filter((line) => line !== "")];
}

/** All places of all masks are found before the first is hidden, as `SecretMasker` does it. */
function hide(text: string, masks: ReadonlySet<string>): string {
  const hidden = new Array<boolean>(text.length).fill(false);
  for (const mask of masks)
    for (let at = text.indexOf(mask); at !== -1; at = text.indexOf(mask, at + 1))
      hidden.fill(true, at, at + mask.length);
  return Array.from(hidden, (isHidden, at) => (isHidden ? (hidden[at - 1] ? "" : "***") : text[at])).join("");
}

/** A file of `name=value` and `name<<WORD`, line by line; throws where the runner fails the step. */
export function readCommandFile(text: string): [name: string, value: string][] {
  const pairs: [string, string][] = [];
  const lines = text.split("\n");
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === "") continue;
    const [, name, mark, rest = ""] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
    if (name === undefined || mark === undefined) throw new Error(`Invalid format '${line}'`);
    if (mark === "=") pairs.push([name, rest]);
    else {
      const end = lines.indexOf(rest);
      if (name === "" || rest === "" || end === -1) throw new Error(`Invalid value of '${name}'`);
      pairs.push([
        name,
        lines
          .splice(0, end + 1)
          .slice(0, -1)
          .join("\n"),
      ]);
    }
  }
  return pairs;
}
