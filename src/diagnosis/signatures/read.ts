// The signature of a line: by a fact that decides, else by its wording, else by the other facts and by where it stands.
import type { StepPosition } from "../log/build-steps.ts";
import { readFacts } from "../log/facts.ts";
import { signatureOfDecidingFact, signatureOfFacts } from "./facts.ts";
import { findPattern } from "./match.ts";
import type { Pattern, Signature } from "./signature.ts";

/** What docker and the actions around it put before a message; other tools' `error: ` is another one. */
const PREFIX = /^(?:buildx (?:bake |call )?failed with: |Error: |ERROR: )/;
/** A line of a command's usage, which is printed below a mistake in its flags. */
const USAGE = /^\s{0,8}(?:-[a-z], )?--[a-z][a-z-]{0,40}(?: [a-z]{1,20})?\s{2,60}\S/i;
/** Only such a line is read into facts. */
const FAILING =
  /error|fail|fatal|denied|forbidden|unauthori[sz]ed|unexpected|unavailable|gateway|too ?many|not found|not recognized|\be[a-z]{4,11}\b|unable to|refused|reset|broken pipe|unreachable|no (?:such|route|space)|x509|certificat|unknown|invalid|permission_|timed out|time-?out|anonymous|basic auth|exceeded|could not|cannot|cert_|misbehaving|not known|status|no response|cancel|abort|longer than|timed? ?out| - [45]\d\d/i;

/** A client that logs its requests prints the answer's status below. */
const REQUEST = /\b(?:GET|HEAD|POST|PATCH|PUT|DELETE) ["']?https?:\/\//;

/** As much of a line as may go on in the next one, in characters. */
const KEPT = 800;

export class SignatureReader {
  /** The line above, where it tells of a failure in unknown words, or of a request: it may go on in this line. */
  #above = "";
  /** Whether the line above was understood by its facts: only words may still go on. */
  #isRead = false;

  /** `text` is the line, with the line above before it where a terminal broke the words in two. */
  read(line: string, position: StepPosition): { signature: Signature; text: string } | undefined {
    const wrapped = this.#above === "" ? "" : `${this.#above} ${line.trimStart()}`;
    const isRead = this.#isRead;
    this.#above = "";
    this.#isRead = false;
    const isFailing = FAILING.test(line);
    const parts = isFailing ? partsOf(line).map((text) => ({ text, facts: readFacts(text, "") })) : [];
    const wording = findWording(line);
    const decided =
      first(parts, ({ facts }) => signatureOfDecidingFact(facts)) ??
      (wording?.isGeneral === true ? undefined : wording?.signature);
    if (decided !== undefined) return { signature: decided, text: line };
    const pattern = findPattern(wrapped);
    // Words that lie far apart may meet by chance, and the line's own general words stand behind its facts.
    const isJoined = pattern?.pieces.length === 1 && pattern !== wording;
    const joined = isJoined ? pattern.signature : decidingFactOf(wrapped);
    if (joined !== undefined) return { signature: joined, text: wrapped };
    if (!isFailing) {
      if (wording !== undefined) return { signature: wording.signature, text: line };
      if (REQUEST.test(line)) this.#above = line.slice(0, KEPT);
      return undefined;
    }
    const signature =
      first(parts, ({ text, facts }) => signatureOfFacts(facts, text, position)) ?? wording?.signature;
    this.#above = line.slice(0, KEPT);
    this.#isRead = signature !== undefined;
    if (signature !== undefined) return { signature, text: line };
    const both = isRead ? "" : wrapped.slice(0, KEPT);
    const byBoth = both === "" ? undefined : signatureOfFacts(readFacts(both, ""), both, position);
    if (byBoth === undefined) return undefined;
    this.#above = "";
    return { signature: byBoth, text: wrapped };
  }
}

const NOWHERE: StepPosition = { phase: undefined, step: undefined, title: false, failed: false };

/** What one line means by itself. */
export function signatureOf(line: string): Signature | undefined {
  return new SignatureReader().read(line, NOWHERE)?.signature;
}

function decidingFactOf(wrapped: string): Signature | undefined {
  return wrapped === "" ? undefined : signatureOfDecidingFact(readFacts(wrapped.slice(0, 2 * KEPT), ""));
}

/** The parts of a long line that tell of a failure. They overlap, so that nothing is cut in two. */
function partsOf(line: string): string[] {
  if (line.length <= KEPT) return [line];
  const parts: string[] = [];
  for (let at = 0; at < line.length; at += KEPT / 2) parts.push(line.slice(at, at + KEPT));
  return parts.filter((part) => FAILING.test(part));
}

function first<Item>(
  items: readonly Item[],
  find: (item: Item) => Signature | undefined,
): Signature | undefined {
  return items.map(find).find((found) => found !== undefined);
}

/** By the words alone, whatever stands before them. */
function findWording(text: string): Pattern | undefined {
  if (USAGE.test(text)) return undefined;
  const plain = text.replaceAll(/[“”„«»]/g, '"').replaceAll(/[‘’‚]/g, "'");
  const whole = findPattern(plain);
  if (whole !== undefined) return whole;
  let rest = plain;
  for (let times = 0; times < 3 && PREFIX.test(rest); times++) rest = rest.replace(PREFIX, "");
  return rest === plain ? undefined : findPattern(rest);
}
