// Whether a run tells how it ended, and nothing that is not so.
import type { Ran } from "../../../twin/runner.ts";
import { OVERTAKEN, saysBefore, TAGS, type Published } from "./published.ts";
import type { Step } from "./request-step.ts";

/** `images` is what the summary writes before a tag. */
type Told = { isPushed?: boolean | undefined; images?: readonly string[] };

/** What should have been told and was not, or was told and is not so. `isPushed`, where it is not what the exit code says. Who was killed can tell nothing. */
export function findUntold(
  { exitCode, outputs, annotations, summary }: Ran,
  { tags, digest, isPushed, images = [""] }: Pick<Published, "tags" | "digest"> & Told,
): string[] {
  const { pushed = "", code = "" } = outputs;
  const errors = annotations.filter(({ level }) => level === "error");
  const isDone = exitCode === 0;
  const wasKilled = exitCode === null;
  const says: readonly [holds: boolean, otherwise: string][] = [
    [wasKilled || pushed === String(isPushed ?? isDone), `pushed is "${pushed}"`],
    [
      pushed !== "true" || ((tags === "new" || tags === OVERTAKEN) && outputs.digest === digest),
      "pushed is told, and is not so",
    ],
    [wasKilled || errors.length === (isDone ? 0 : 1), `${errors.length} annotations tell an error`],
    [errors.every(({ message }) => message.includes(`(${code})`)), "the annotation lacks the code"],
    [wasKilled || summary !== "", "the summary is empty"],
    [
      code !== "publication-incomplete" || images.every((image) => TAGS.every(isIn(summary, image))),
      "the summary lacks a tag, or where it pointed",
    ],
  ];
  return says.flatMap(([holds, otherwise]) => (holds ? [] : [otherwise]));
}

/** A row of the summary's table has the tag, and where it pointed before. */
const isIn = (summary: string, image: string) => (tag: string) =>
  summary.split("\n").some((line) => line.startsWith(`| \`${image}${tag}\` |`) && saysBefore(tag, line));

/** What the log says without having been answered. */
export function findClaims({ log }: Ran, { claims }: Step): string[] {
  const [found] = (claims && log.match(claims)) ?? [];
  return found === undefined ? [] : [`the log says "${found}", and nobody said so`];
}

/** Each try but the first one has its line in the log, where a step is one that tells. */
export function findUntoldTries(
  { raw, exitCode }: Ran,
  { tells, beside = 0, alike = 0 }: Step,
  attempts: number,
): string[] {
  if (tells === undefined || exitCode === null) return [];
  const told = raw.split("\n").filter((line) => line.startsWith("Trying again ") && tells.test(line)).length;
  const again = Math.max(0, attempts - 1 - beside - alike);
  return told === again ? [] : [`${told} of ${again} further tries are told`];
}
