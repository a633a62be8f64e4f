// The rows of the fault table as cases: a case is one of a row's faults.
import { BLOWS, type Case, type Death, type Ending, type Expected, type FaultCase } from "./case.ts";
import { KINDS, type Kind } from "./kind.ts";
import { isLegFault, LEG_FAULTS } from "./legs.ts";
import type { Hold, Phase } from "./phases.ts";
import type { StepName } from "./step.ts";
import type { OneOfTwo, ToTwo } from "./two-steps.ts";

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

/** How often the second exact tag is set. */
export type LegRow = readonly [whatIsWrong: string, Ending, attempts: number];
export type TwiceRow = readonly [what: string, Ending, runsThatEndWell: number];

/** Which registry, and before what it dies. */
export type DeathRow = readonly [ToTwo, OneOfTwo, Death, Ending, attempts: number];

/** Of two promotions the runs that end well, else how often the source is read. */
export type PromotedRow = readonly [what: string, FaultCase, Ending, attempts: number];

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

export function casesOfLegs(rows: readonly LegRow[]): Case[] {
  return rows.flatMap(([words, ending, attempts]) => {
    const row = {
      place: "merge: the jobs before",
      how: "",
      faults: words.split(", "),
      expected: { ...ending, attempts },
    };
    return row.faults.map((fault) => {
      if (!isLegFault(fault))
        throw new Error(`"${fault}" is no fault; there are ${Object.keys(LEG_FAULTS).join(", ")}`);
      return { name: `${row.place}: ${fault}`, row, fault, accident: { kind: "legs", leg: fault } };
    });
  });
}

export function casesOfTwiceMerged(rows: readonly TwiceRow[]): Case[] {
  return rows.map(([fault, ending, attempts]) => {
    const row = { place: "merge: all of it", how: "", faults: [fault], expected: { ...ending, attempts } };
    return { name: `${row.place}: ${fault}`, row, fault, accident: { kind: "merged twice" } };
  });
}

export function casesOfPromotions(rows: readonly PromotedRow[]): Case[] {
  return rows.map(([fault, accident, ending, attempts]) => {
    const row = { place: "promote: all of it", how: "", faults: [fault], expected: { ...ending, attempts } };
    return { name: `${row.place}: ${fault}`, row, fault, accident };
  });
}

export function casesOfDeaths(rows: readonly DeathRow[]): Case[] {
  return rows.map(([publishes, registry, before, ending, attempts]) => {
    const fault = `dies before ${before}`;
    const expected = { ...ending, attempts };
    const row = { place: `${publishes}: ${registry}`, how: "", faults: [fault], expected };
    const accident = { kind: "dies", publishes, registry, before } as const;
    return { name: `${row.place}: ${fault}`, row, fault, accident };
  });
}

const isKind = (word: string): word is Kind => word in KINDS;
