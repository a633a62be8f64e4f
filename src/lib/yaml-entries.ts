// A YAML list of flat maps, as `registry-auth` has it. Only what has one meaning is read, so that no password is cut or changed.

export type YamlEntry = ReadonlyMap<string, string>;

/** `line` counts from 1; `flaw` quotes nothing of the text, which may be a secret. */
export type YamlEntries =
  { kind: "entries"; entries: readonly YamlEntry[] } | { kind: "flaw"; line: number; flaw: string };

type Value = { kind: "value"; text: string } | { kind: "block"; keepsEnd: boolean } | YamlFlaw;
type YamlFlaw = { kind: "flaw"; flaw: string };

const ITEM = /^( *)-(?:( +)(.*))?$/;
const KEY = /^( *)([A-Za-z][\w-]*) *:(?: +(.*))?$/;
/** What YAML reads as something else than a text at the beginning of a value: an alias, a list, a tag. */
const INDICATORS = new Set("&*!{}[]>%@`,?".split(""));

/** Without anchors, aliases and nesting: the entries are never more than the text. */
export function parseYamlEntries(text: string): YamlEntries {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  const entries: Map<string, string>[] = [];
  let dash: number | undefined;
  let indent: number | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (/^\s*(?:#.*)?$/.test(line) || (entries.length === 0 && line === "---")) continue;
    const item = ITEM.exec(line);
    let rest = line;
    if (item !== null) {
      const [, before = "", gap = " ", content = ""] = item;
      dash ??= before.length;
      if (before.length !== dash) return flawAt(at, "its dash is not below that of the entry before");
      entries.push(new Map());
      indent = content === "" ? undefined : dash + 1 + gap.length;
      rest = " ".repeat(indent ?? 0) + content;
      if (content === "") continue;
    }
    const entry = entries.at(-1);
    if (entry === undefined) return flawAt(at, "an entry of a list begins with a dash");
    const [, before = "", key = "", written = ""] = KEY.exec(rest) ?? [];
    if (key === "") return flawAt(at, "it is not `name: value`");
    indent ??= before.length;
    if (before.length !== indent || before.length <= (dash ?? 0))
      return flawAt(at, "it is not indented like the line before");
    if (entry.has(key)) return flawAt(at, `\`${key}\` is there twice`);
    const value = parseValue(written);
    if (value.kind === "flaw") return flawAt(at, value.flaw);
    if (value.kind === "value") entry.set(key, value.text);
    else {
      const block = readBlock(lines, at + 1, indent);
      entry.set(key, block.text + (value.keepsEnd ? "\n" : ""));
      at = block.end - 1;
    }
  }
  return { kind: "entries", entries };
}

function flawAt(index: number, flaw: string): YamlEntries {
  return { kind: "flaw", line: index + 1, flaw };
}

function flaw(text: string): YamlFlaw {
  return { kind: "flaw", flaw: text };
}

function parseValue(text: string): Value {
  if (text === "|" || text === "|-") return { kind: "block", keepsEnd: text === "|" };
  const [first = ""] = text;
  if (first === "'") {
    const [, inner, after = ""] = /^'((?:[^']|'')*)'(.*)$/.exec(text) ?? [];
    if (inner === undefined || !isComment(after)) return flaw("its single quotes do not end where it ends");
    return { kind: "value", text: inner.replaceAll("''", "'") };
  }
  if (first === '"') return parseDoubleQuoted(text);
  if (INDICATORS.has(first) || /^(?:[|#]|- |-$)/.test(text))
    return flaw(`a value that begins with \`${first}\` is something else in YAML; put it in single quotes`);
  if (/\s#/.test(text))
    return flaw("a space and `#` begin a comment in YAML; put the value in single quotes");
  if (/:(?:\s|$)/.test(text))
    return flaw("a colon and a space mean a map in YAML; put the value in single quotes");
  return { kind: "value", text: text === "~" || text === "null" ? "" : text };
}

/** The escapes that YAML shares with JSON. */
function parseDoubleQuoted(text: string): Value {
  const [, inner, after = ""] = /^("(?:[^"\\]|\\.)*")(.*)$/.exec(text) ?? [];
  if (inner === undefined || !isComment(after)) return flaw("its double quotes do not end where it ends");
  try {
    return { kind: "value", text: String(JSON.parse(inner.replaceAll("\t", "\\t"))) };
  } catch {
    return flaw("an escape in its double quotes is none; put it in single quotes");
  }
}

function isComment(after: string): boolean {
  return /^(?:\s+#.*)?$/.test(after);
}

/** The lines that are indented deeper than the name. */
function readBlock(lines: readonly string[], begin: number, indent: number): { text: string; end: number } {
  let end = begin;
  while (end < lines.length && (lines[end] === "" || depthOf(lines[end]) > indent)) end++;
  const block = lines.slice(begin, end);
  const depth = depthOf(block.find((line) => line !== ""));
  return {
    text: block
      .map((line) => line.slice(depth))
      .join("\n")
      .replace(/\n+$/, ""),
    end,
  };
}

function depthOf(line = ""): number {
  return line.length - line.trimStart().length;
}
