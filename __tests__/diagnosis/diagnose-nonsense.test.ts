// No decision reads a sentence: with nonsense for every text of every record and of the evidence, each decision is the same.
import { expect, test } from "@jest/globals";
import { CAUSES } from "../../script/lib/causes.ts";
import { CAUSE_RECORDS, type Cause, type CauseCode } from "../../src/diagnosis/causes/index.ts";
import type { Advice, CauseRecord, CauseRecords } from "../../src/diagnosis/causes/record.ts";
import type { FailureContext } from "../../src/diagnosis/context.ts";
import { diagnose } from "../../src/diagnosis/diagnose.ts";
import type { Diagnosis } from "../../src/diagnosis/diagnosis.ts";
import type { Failure } from "../../src/diagnosis/failure.ts";
import { failureContext } from "./support/samples.ts";

const NONSENSE = "Blivet";

function withoutWords(advice: Advice): Advice {
  const [first, ...others] = advice.remedies.map(({ snippet, link, ...remedy }) => ({
    ...remedy,
    action: NONSENSE,
    ...(snippet === undefined ? {} : { snippet: { ...snippet, text: NONSENSE } }),
    ...(link === undefined ? {} : { link: NONSENSE }),
  }));
  if (first === undefined) throw new Error("A cause has no remedy.");
  return {
    ...advice,
    title: NONSENSE,
    problem: NONSENSE,
    evidence: [NONSENSE],
    remedies: [first, ...others],
  };
}

function nonsensical(record: CauseRecord<Cause>): CauseRecord<Cause> {
  return {
    ...record,
    why: NONSENSE,
    howToTell: NONSENSE,
    advise: (...situation) => withoutWords(record.advise(...situation)),
  };
}

const codes = Object.keys(CAUSE_RECORDS) as CauseCode[];
const records = Object.fromEntries(
  codes.map((code) => [code, nonsensical(CAUSE_RECORDS[code] as CauseRecord<Cause>)]),
) as CauseRecords<Cause>;

/** All that is decided, without a word of it. */
function decisions({ code, confidence, alternatives, location, problem, remedies }: Diagnosis) {
  return {
    code,
    confidence,
    alternatives,
    location,
    isQualified: problem.startsWith("Most likely: "),
    remedies: remedies.map(({ link, snippet, grants }) => ({
      isLinked: link !== undefined,
      language: snippet?.language,
      grants,
    })),
  };
}

const CONTEXTS: readonly Partial<FailureContext>[] = [
  {},
  { event: "local", repository: undefined },
  { packages: "write", tokenKind: "installation" },
  { operation: "pull" },
  { image: undefined },
];
const ALTERNATIVES: readonly (readonly CauseCode[])[] = [[], ["billing"]];

test.each(codes)("%s is decided by its fields", (code) => {
  const samples: readonly Cause[] = CAUSES[code];
  for (const cause of samples)
    for (const given of CONTEXTS)
      for (const alternatives of ALTERNATIVES) {
        const failure: Failure = { cause, alternatives, evidence: ["likely `packages: write` OWNER"] };
        const context = failureContext(given);
        const told = diagnose({ ...failure, evidence: [NONSENSE] }, context, records);
        expect(told.title).toBe(NONSENSE);
        expect(decisions(told)).toEqual(decisions(diagnose(failure, context)));
      }
});
