// What a page of Markdown shows beside text, as GitHub's renderer would make it: links, pictures, HTML, tables.
import { marked, type Token, type Tokens } from "marked";

export type Page = {
  /** Addresses of links, whatever made them; of pictures `!` and the address. */
  links: readonly string[];
  /** Tags, comments and blocks of HTML, as they are written. */
  html: readonly string[];
  /** How many cells each row of each table has. */
  cells: readonly number[];
  headings: number;
  fences: number;
  /** Whatever is no code, HTML or link, as a reader sees it: some renderers look for links in that once more. */
  text: string;
};

export function readPage(markdown: string): Page {
  const links: string[] = [];
  const html: string[] = [];
  const cells: number[] = [];
  const texts: string[] = [];
  const linked = new Set<Token>();
  let [headings, fences] = [0, 0];
  void marked.walkTokens(marked.lexer(markdown, { gfm: true }), (token: Token) => {
    if (token.type === "link") {
      links.push((token as Tokens.Link).href);
      for (const inside of (token as Tokens.Link).tokens) linked.add(inside);
    }
    if (token.type === "image") links.push(`!${(token as Tokens.Image).href}`);
    if (token.type === "html") html.push(token.raw.trim());
    if (token.type === "heading") headings++;
    if (token.type === "code") fences++;
    if (token.type === "table") cells.push(...(token as Tokens.Table).rows.map((row) => row.length));
    if (token.type === "text" && !("tokens" in token) && !linked.has(token)) texts.push(decode(token.raw));
    if (token.type === "escape") texts.push(token.raw.slice(1));
  });
  return { links, html, cells, headings, fences, text: texts.join("") };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function decode(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name = "") =>
    code === undefined ? (ENTITIES[name as string] ?? whole) : String.fromCodePoint(Number(code)),
  );
}
