// One line of ours, with code in backticks, as Markdown: what came from outside cannot become markup.
import { plainText, plainLine } from "../lib/redact.ts";

/** `text` may hold anything. Only a pair of backticks is Markdown, and a line end becomes a space. */
export function inlineMarkdown(text: string): string {
  const pieces = oneLine(text).split("`");
  const paired = pieces.length % 2 === 1;
  return pieces
    .map((piece, index) => {
      const isCode = index % 2 === 1 && (paired || index < pieces.length - 1);
      return isCode ? codeMarkdown(piece) : piece.split(BETWEEN_WORDS).map(word).join("");
    })
    .join("");
}

/**
 * What GitHub makes links of in plain words: addresses and mentions. An entity or a backslash is no obstacle to all that
 * do so, for some look at the finished text. Source: GitHub Flavored Markdown, "Autolinks (extension)".
 */
const ADDRESS = /:\/\/|www\.|mailto:|xmpp:|@/i;

/** What is between words is kept, as a word of its own. */
const BETWEEN_WORDS = /([\s"'(),;]+)/;

function word(text: string): string {
  return ADDRESS.test(text) ? codeMarkdown(text) : escape(text);
}

/** Any text as code. */
export function codeMarkdown(text: string): string {
  const line = oneLine(text);
  const fence = fenceFor(line, 1);
  const pad = line.startsWith("`") || line.endsWith("`") || line === "" ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A block of text as it is, in a fence that nothing inside can close. */
export function codeBlock(text: string, language: string): string {
  const lines = plainText(text);
  const fence = fenceFor(lines, 3);
  return `${fence}${language}\n${lines}\n${fence}`;
}

/** A text where Markdown is not read: in the line of an HTML tag. */
export function htmlText(text: string): string {
  return oneLine(text).replaceAll(/[&<>"'`]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** A link whose address may come from outside: what could end it, or is no part of an address, is written as `%…`. */
export function autolink(address: string): string {
  const whole = address.replaceAll(/\p{Surrogate}/gu, "\ufffd");
  return `<${whole.replaceAll(/[^\w%:/?#@&=+$,;.~*'()-]/gu, encodeURIComponent)}>`;
}

/** A row of a table. A bar ends a cell, in code, too; whether a backslash before it counts, readers do not agree. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("\\|", "\\ |").replaceAll("|", "\\|")).join(" | ")} |`;
}

function oneLine(text: string): string {
  return plainLine(text).replaceAll(/\s+/g, " ");
}

/** More backticks than the text's longest run of them, and at least so many. */
function fenceFor(text: string, least: number): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length + 1);
  return "`".repeat(Math.max(least, ...runs));
}

/** Entities for what is markup in HTML, and for the bar; backslashes for what is markup in Markdown. */
function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/[\\*_[\]#!~$]/g, "\\$&")
    .replaceAll("|", "&#124;");
}
