// Text from outside that stays text: nothing in it acts on a terminal, on a runner, or on the direction of writing.

/** Of many lines, line feeds and tabs stay; what was another line end becomes a line feed. */
export function plain(text: string): string {
  return disarm(text.replaceAll(LINE_END, "\n").replaceAll(UNSEEN, ""));
}

/** The same on one line. */
export function plainLine(text: string): string {
  return disarm(text.replaceAll(LINE_ENDS, " ").replaceAll(UNSEEN, ""));
}

const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
const LINE_ENDS = /[\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * Controls but the tab and the line feed, marks that turn the direction of writing, letters without width.
 * Source: Unicode, "Bidirectional Algorithm" (UAX 9), and its category Cf.
 */
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/**
 * The runner takes `::command::` at the begin of a line, behind blanks, too, and `##[command]` even in the middle of
 * one. Source: actions/runner, `src/Runner.Common/ActionCommand.cs`.
 */
function disarm(text: string): string {
  return text.replaceAll("##[", "## [").replaceAll(/^([^\S\n]*):(?=:)/gm, "$1: ");
}
