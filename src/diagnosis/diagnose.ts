// Makes a diagnosis of a failure: the cause's record gives the words, the context decides which advice applies.
import { CAUSE_RECORDS, recordOf, type Cause } from "./causes/index.ts";
import type { CauseRecords } from "./causes/record.ts";
import { handTokenToAct } from "./advice/job-token.ts";
import type { Remedy } from "./advice/remedies.ts";
import { isOnOwnMachine, type FailureContext } from "./context.ts";
import { quotePrinted, type Confidence, type Diagnosis } from "./diagnosis.ts";
import type { Failure } from "./failure.ts";
import { adviseOnInputs, type InputProblem } from "./input-problems.ts";

/** `records` are the causes' own; a test hands in others to show that no decision depends on their text. */
export function diagnose(
  failure: Failure,
  context: FailureContext,
  records: CauseRecords<Cause> = CAUSE_RECORDS,
): Diagnosis {
  const { cause, alternatives, location, excerpt } = failure;
  const record = recordOf(cause, records);
  const advice = record.advise(cause, context, location);
  const confidence = confidenceOf(record, failure);
  const { printed = [] } = advice;
  const isPlain = confidence !== "medium" || advice.isHedged === true;
  return {
    code: cause.code,
    title: advice.title,
    problem: isPlain ? advice.problem : `Most likely: ${advice.problem}`,
    remedies: applicable(advice.remedies, context),
    confidence,
    evidence: [...(failure.evidence ?? []), ...printed.map(quotePrinted), ...(advice.evidence ?? [])],
    ...(printed.length > 0 && { printed }),
    ...(excerpt !== undefined && { excerpt }),
    alternatives,
    location,
  };
}

/** The diagnosis of a run that never began. */
export function diagnoseInputs(problems: readonly InputProblem[]): Diagnosis {
  return {
    code: "input-invalid",
    evidence: [],
    ...adviseOnInputs(problems),
    confidence: "high",
    alternatives: [],
    location: undefined,
  };
}

/**
 * What is granted already, or was just refused, is not advised again, and a workflow's lines do not help on one's own
 * machine. Under act a token is handed over instead of granted.
 */
function applicable(remedies: Diagnosis["remedies"], context: FailureContext): Diagnosis["remedies"] {
  const fitting = remedies.filter(
    ({ grants, snippet, repeats }) =>
      repeats !== true &&
      !(grants === "write" && context.packages === "write" && !context.isAct) &&
      !(isOnOwnMachine(context) && snippet?.language === "yaml"),
  );
  const [first = remedies[0], ...others] = context.isAct ? forAct(fitting, context) : fitting;
  const worded = isOnOwnMachine(context) ? withoutJob : (remedy: Remedy): Remedy => remedy;
  return [worded(first), ...others.map(worded)];
}

/** A command at a terminal is no job. */
function withoutJob(remedy: Remedy): Remedy {
  return { ...remedy, action: remedy.action.replaceAll("Run the job again", "Run the command again") };
}

/** The first remedy that grants a permission becomes act's, and the others go. */
function forAct(remedies: readonly Remedy[], context: FailureContext): Remedy[] {
  const at = remedies.findIndex(({ grants }) => grants !== undefined);
  return remedies.flatMap((remedy, index) => {
    if (remedy.grants === undefined) return remedy;
    return index === at ? handTokenToAct(context) : [];
  });
}

/** A cause with alternatives is the likeliest of several. */
function confidenceOf({ isExplained }: { isExplained: boolean }, { alternatives }: Failure): Confidence {
  if (!isExplained) return "low";
  return alternatives.length === 0 ? "high" : "medium";
}
