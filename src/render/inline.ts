// One line of ours, with code in backticks, as Markdown: what came from outside cannot become markup.

/** `text` may hold anything; only a pair of backticks means something, and a line end becomes a blank. */
export function inline(text: string): string {
  const pieces = text.replaceAll(/\s+/g, " ").split("`");
  const paired = pieces.length % 2 === 1;
  return pieces
    .map((piece, index) => {
      const isCode = index % 2 === 1 && (paired || index < pieces.length - 1);
      return isCode ? code(piece) : escape(piece);
    })
    .join("");
}

/** A text as code, whatever it holds. */
export function code(text: string): string {
  const fence = fenceFor(text, 1);
  const pad = text.startsWith("`") || text.endsWith("`") || text === "" ? " " : "";
  return `${fence}${pad}${text.replaceAll(/\s+/g, " ")}${pad}${fence}`;
}

/** A block of text as it is, in a fence that nothing inside can close. */
export function block(text: string, language: string): string {
  const fence = fenceFor(text, 3);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** More backticks than stand together anywhere in the text, and at least so many. */
function fenceFor(text: string, least: number): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length + 1);
  return "`".repeat(Math.max(least, ...runs));
}

/** Entities for what is markup in HTML or Markdown; mentions and links are text, too. */
function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/[\\*_[\]#!|~$]/g, "\\$&")
    .replaceAll("@", "&#64;")
    .replaceAll("://", ":&#47;/");
}
