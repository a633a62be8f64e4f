// What of a text may be shown: without what has the shape of a secret, and without what a terminal or a runner obeys.

/**
 * Tokens of others than GitHub, by the beginnings that they have. Source: the documentation of GitLab ("Token prefixes"), npm, PyPI, Docker
 * Hub, Slack, Stripe, Hugging Face, Google Cloud, Atlassian and DigitalOcean.
 */
export const OTHER_TOKEN =
  /(?<![A-Za-z0-9])(?:gl[a-z]{2,6}-[\w-]{16,}|npm_[A-Za-z0-9]{30,}|pypi-[\w-]{16,}|dckr_[a-z]{3}_[\w-]{16,}|xox[a-z]-[\w-]{10,}|[rs]k_live_\w{16,}|hf_[A-Za-z0-9]{30,}|AIza[\w-]{30,}|AT(?:ATT|BB|CTT)\w{20,}|dop_v1_[0-9a-f]{40,})/g;

/** A JSON Web Token. It begins where a word does, so that no letter is looked at twice. Source: RFC 7519. */
export const WEB_TOKEN = /(?<![\w-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}(?:\.[\w-]+)?/g;

/**
 * GitHub's tokens and the beginning of their base64, values of telling names (`password=`), an authorization, what
 * comes before the host of an address. Source: GitHub docs; RFC 7617 and 6750; docker's config.json.
 */
const SHAPES: readonly RegExp[] = [
  OTHER_TOKEN,
  WEB_TOKEN,
  /(?:gh[a-z]_|github_pat_)[A-Za-z0-9_.-]{10,}/g,
  /(?<=(?:auth|password|passwd|secret|sig|signature|token)(?:=|"\s{0,3}:\s{0,3}"))[^\s"'&]{6,}/gi,
  /(?<=(?:basic|bearer)[ "']{1,4})[A-Za-z0-9+/=_.~-]{16,}/gi,
  /Z2h[a-z0-9]X[A-Za-z0-9+/=_-]{10,}/g,
  /(?<=token )[0-9a-f]{40}/gi,
  /(?<= (?:-p|--password) )[^\s]{6,}/g,
  /(?<=:\/\/)[^\s/?#"<>]+(?=@)/g,
];

/** The text with each secret as `***`. */
export function redactShapes(text: string): string {
  return SHAPES.reduce((safe, shape) => safe.replaceAll(shape, "***"), text);
}

/** A line that can be printed anywhere. */
export function printableLine(text: string): string {
  return redactShapes(plainLine(text));
}

/** A token of GitHub's that is long enough to be one. */
export const TOKEN = /(?:gh[a-z]_|github_pat_)[A-Za-z0-9_.-]{20,}/g;

/** Whether a text holds what is shaped like a token of GitHub's. */
export function holdsToken(text: string): boolean {
  return text.search(TOKEN) !== -1;
}

/** Of many lines, line feeds and tabs stay; what was another line end becomes a line feed. */
export function plainText(text: string): string {
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
  return text.replaceAll("##[", "## [").replaceAll(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, "$1: ");
}
