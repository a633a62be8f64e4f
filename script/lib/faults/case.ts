// A case: one fault at one place of a run, and how the run should end.
import { KINDS, type Kind } from "./kind.ts";
import { isOfSigning, STEPS, type Step, type StepName } from "./step.ts";

/**
 * Where a run is when something other than an answer goes wrong: the steps that hold it there, because the twin does not
 * answer them, and those that have been answered.
 */
export const PHASES = {
  preflight: { held: ["token exchange"] },
  "login, beside the preflight": { held: ["login: `/v2/`", "push probe"] },
  login: { held: ["login: `/v2/`"] },
  build: { held: [] },
  "push of layers": { held: ["push: begin an upload"] },
  "push of the manifest": { held: ["push: send the manifest"] },
  "exact tags": { held: ["set an exact tag"] },
  "floating tags": { held: ["set a floating tag"], done: ["set another floating tag"] },
  "reading back": {
    held: ["read a tag back"],
    done: ["set another floating tag", "set a third floating tag"],
  },
  "the signature": { held: ["sign: a certificate"] },
  "the list of signatures": { held: ["sign: write the list"] },
} as const satisfies Record<string, { held: readonly StepName[]; done?: readonly StepName[] }>;
export type Phase = keyof typeof PHASES;

/** The signals go to the action; docker is killed as its child, the daemon as a machine that dies would end it. */
export const BLOWS = ["SIGINT", "SIGTERM", "SIGKILL", "docker killed", "daemon killed", "disk full"] as const;
export type Blow = (typeof BLOWS)[number];

/** Where a run is held while another one publishes a higher version: a step, and which of its requests. */
export const HOLDS = {
  "list before the floating tags": { step: "list of tags", nth: 2 },
  "setting a floating tag": { step: "set a floating tag", nth: 1 },
  "list after a floating tag": { step: "list of tags", nth: 3 },
  "reading a floating tag back": { step: "read a tag back", nth: 1 },
} as const satisfies Record<string, { step: StepName; nth: number }>;
export type Hold = keyof typeof HOLDS;

export type FaultCase =
  | { kind: "answer"; step: StepName; fault: Kind; times: number | undefined }
  | { kind: "blow"; phase: Phase; blow: Blow }
  /** `fault`: what becomes of the held request, and of all of its kind after it. */
  | { kind: "race"; hold: Hold; fault: Kind | undefined }
  /** Two runs sign the same image, and write its list of signatures at the same moment. */
  | { kind: "signed twice" };

export type Ending = {
  /** `killed` by a signal that nobody can catch. */
  exit: number | "killed";
  /** The outputs of that name, empty where there are none. */
  code: string;
  verdict: string;
  /** In the words of `published.ts`. */
  tags: string;
};

export const PUSHED: Ending = { exit: 0, code: "", verdict: "allowed", tags: "new" };
/** The registry could not be asked before the build, and was there after it. */
export const UNDECIDED: Ending = { ...PUSHED, verdict: "undecided" };
export const denied = (code: string): Ending => ({ exit: 1, code, verdict: "denied", tags: "old" });
export const failed = (code: string, tags = "old"): Ending => ({ exit: 1, code, verdict: "allowed", tags });

export type Expected = Ending & {
  /** Requests at the step where the step is ours, else runs of docker: its logins, its pushes. Of a race: runs that end well. */
  attempts: number | typeof SEVERAL;
};

/** Further tries wait for a random time, and those of the same moment share a request: each time there are others. */
export const SEVERAL = "several";

/** Several faults that should end alike. */
export type Row = { place: string; how: string; faults: readonly string[]; expected: Expected };
export type Case = { name: string; row: Row; fault: string; accident: FaultCase };

/** `once`: the next request is answered right. `always`: each request of this step meets it. */
export type AnswerRow = readonly [
  StepName,
  "once" | "always",
  faults: string,
  Ending,
  attempts: Expected["attempts"],
];
export type BlowRow = readonly [Phase, blows: string, Ending, attempts: number];
/** What is published meanwhile, and what then goes wrong. */
export type RaceRow = readonly [Hold, races: string, Ending, runsThatEndWell: number];

export type SigningRow = readonly [what: string, Ending, runsThatEndWell: number];

/** Faults of a row are separated by commas; a word that is no fault is thrown. */
export function casesOfAnswers(rows: readonly AnswerRow[]): Case[] {
  return rows.flatMap(([step, how, words, ending, attempts]) => {
    const row = { place: step, how, faults: words.split(", "), expected: { ...ending, attempts } };
    return row.faults.map((fault) => {
      if (!isKind(fault))
        throw new Error(`"${fault}" is no fault; there are ${Object.keys(KINDS).join(", ")}`);
      const times = how === "once" ? 1 : undefined;
      return {
        name: `${step}: ${fault} ${how}`,
        row,
        fault,
        accident: { kind: "answer", step, fault, times },
      };
    });
  });
}

export function casesOfBlows(rows: readonly BlowRow[]): Case[] {
  return rows.flatMap(([phase, words, ending, attempts]) => {
    const row = { place: phase, how: "", faults: words.split(", "), expected: { ...ending, attempts } };
    return row.faults.map((fault) => {
      const blow = BLOWS.find((name) => name === fault);
      if (blow === undefined) throw new Error(`"${fault}" is no blow; there are ${BLOWS.join(", ")}`);
      return { name: `${phase}: ${fault}`, row, fault, accident: { kind: "blow", phase, blow } };
    });
  });
}

export function casesOfRaces(rows: readonly RaceRow[]): Case[] {
  return rows.flatMap(([hold, words, ending, attempts]) => {
    const row = { place: hold, how: "", faults: words.split(", "), expected: { ...ending, attempts } };
    return row.faults.map((word) => {
      const [, kind] = word.split(" then ");
      if (kind !== undefined && !isKind(kind)) throw new Error(`"${kind}" is no fault`);
      return { name: `${hold}: ${word}`, row, fault: word, accident: { kind: "race", hold, fault: kind } };
    });
  });
}

export function casesOfSignings(rows: readonly SigningRow[]): Case[] {
  return rows.map(([fault, ending, attempts]) => {
    const row = {
      place: "sign: write the list",
      how: "",
      faults: [fault],
      expected: { ...ending, attempts },
    };
    return { name: `${row.place}: ${fault}`, row, fault, accident: { kind: "signed twice" } };
  });
}

/** `private`: by the Sigstore that has timestamps and no log. */
export function signingOf(accident: FaultCase): "public" | "private" | undefined {
  switch (accident.kind) {
    case "answer":
      if (accident.step === "sign: a timestamp") return "private";
      return isOfSigning(accident.step) ? "public" : undefined;
    case "blow":
      return PHASES[accident.phase].held.some(isOfSigning) ? "public" : undefined;
    case "race":
      return undefined;
    case "signed twice":
      return "public";
  }
}

const isKind = (word: string): word is Kind => word in KINDS;

/** The step whose attempts count. A build ends with a push, so its attempts are docker's pushes. */
export function stepOf(accident: FaultCase): Step {
  switch (accident.kind) {
    case "answer":
      return STEPS[accident.step];
    case "blow":
      return STEPS[PHASES[accident.phase].held[0] ?? "push: send the manifest"];
    case "race":
      return STEPS[HOLDS[accident.hold].step];
    case "signed twice":
      return STEPS["sign: write the list"];
  }
}
