// How a run that signs should end when GitHub, Sigstore or the registry fails it after the push: the image stays, under all its tags.
import { denied, failed, PUSHED, type Ending } from "./case.ts";
import type { AnswerRow, BlowRow, SigningRow } from "./cases.ts";
import { NOT_SIGNED, SIGNED, STORED_AT_GITHUB } from "./signed.ts";

const signed: Ending = { ...PUSHED, tags: `new; ${SIGNED}` };
const unsigned = failed("attestation-failed", `new; ${NOT_SIGNED}`);
const notBeside = failed("attestation-failed", `new; ${STORED_AT_GITHUB}`);
const FLAKES = "500, 502, 503, 429, reset, cut";
/** Attempts of a request. */
const ALL = 3;

export const SIGNING_ANSWERS: readonly AnswerRow[] = [
  // Known before the build; what is no refusal leaves it open, and the run signs.
  [
    "sign: may it be stored",
    "once",
    "refused to the job",
    { ...denied("signing-unavailable"), verdict: "allowed" },
    1,
  ],
  ["sign: may it be stored", "once", "500, reset, delay, 404", signed, 2],
  ["sign: the job's identity", "once", FLAKES, signed, 2],
  ["sign: the job's identity", "once", "403, truncated", unsigned, 1],
  ["sign: the job's identity", "always", "503, reset", unsigned, ALL],
  ["sign: a certificate", "once", FLAKES, signed, 2],
  ["sign: a certificate", "once", "silence", signed, 2],
  ["sign: a certificate", "once", "403, truncated", unsigned, 1],
  ["sign: a certificate", "always", "500, reset", unsigned, ALL],
  ["sign: an entry in the log", "once", FLAKES, signed, 2],
  ["sign: an entry in the log", "once", "403", unsigned, 1],
  ["sign: an entry in the log", "always", "500", unsigned, ALL],
  ["sign: a timestamp", "once", FLAKES, signed, 2],
  ["sign: a timestamp", "once", "delay", signed, 1],
  ["sign: a timestamp", "once", "silence", signed, 2],
  ["sign: a timestamp", "once", "truncated", unsigned, 1],
  ["sign: a timestamp", "always", "500", unsigned, ALL],
  ["sign: store at GitHub", "once", FLAKES, signed, 2],
  ["sign: store at GitHub", "once", "delay", signed, 1],
  ["sign: store at GitHub", "once", "refused to the job", unsigned, 1],
  ["sign: store at GitHub", "always", "500", unsigned, ALL],
  ["sign: store beside the image", "once", FLAKES, signed, 2],
  ["sign: store beside the image", "once", "403", notBeside, 1],
  ["sign: store beside the image", "always", "503", notBeside, ALL],
  ["sign: read the list", "once", FLAKES, signed, 3],
  ["sign: read the list", "once", "403", notBeside, 1],
  ["sign: write the list", "once", FLAKES, signed, 2],
  ["sign: write the list", "once", "empty 201", signed, 2],
  ["sign: write the list", "once", "403", notBeside, 1],
  ["sign: write the list", "always", "empty 201", notBeside, ALL],
];

/** The held request is let go by nobody, so that a run which is struck has not signed. */
const struck = (phase: "the signature" | "the list of signatures", tags: string): BlowRow[] => [
  [phase, "SIGINT", { exit: 130, code: "interrupted", verdict: "allowed", tags }, 1],
  [phase, "SIGTERM", { exit: 143, code: "interrupted", verdict: "allowed", tags }, 1],
  [phase, "SIGKILL", { exit: "killed", code: "", verdict: "", tags }, 1],
];

export const SIGNING_BLOWN: readonly BlowRow[] = [
  ...struck("the signature", `new; ${NOT_SIGNED}`),
  ...struck("the list of signatures", `new; ${STORED_AT_GITHUB}`),
];

/** The first of them has pushed the image, and both sign it once more by `operation: attest`. */
export const SIGNED_TWICE: readonly SigningRow[] = [
  ["another run writes it in the same moment", { ...PUSHED, tags: `new; ${SIGNED} by 3 runs` }, 2],
];
