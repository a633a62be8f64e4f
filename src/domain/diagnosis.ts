// Diagnoses: what is wrong, how we know, what to do. With `advice-*.ts` the only place that words advice.
import { adviseOnAccount } from "./advice-account.ts";
import { adviseOnPackage } from "./advice-package.ts";
import { adviseOnRun } from "./advice-run.ts";
import { adviseOnToken } from "./advice-token.ts";
import type { Cause, CauseCode } from "./cause.ts";
import type { OwnerEvidence } from "./evidence.ts";
import type { Question } from "./question.ts";
import type { Remedy } from "./remedy.ts";
import type { TokenKind } from "./token.ts";

export type Diagnosis = {
  code: CauseCode;
  /** A headline of a few words. */
  title: string;
  /** One sentence without jargon. */
  problem: string;
  /** Who said what, a sentence each. */
  evidence: readonly string[];
  /** In the order to try. */
  remedies: readonly [Remedy, ...Remedy[]];
  /** What else the same answer can come from, likeliest first. */
  alternatives: readonly CauseCode[];
};

/** What the words of a diagnosis differ by, the cause apart. */
export type Advice = Pick<Diagnosis, "title" | "problem" | "remedies"> & { evidence?: readonly string[] };

/** What surrounds a cause. */
export type Scene = {
  question: Question;
  tokenKind: TokenKind;
  owner: OwnerEvidence;
  evidence: readonly string[];
  alternatives: readonly CauseCode[];
};

/** Words the advice. A cause without its advice does not compile. */
export function diagnose(cause: Cause, scene: Scene): Diagnosis {
  const { evidence = [], ...advice } = advise(cause, scene);
  return {
    code: cause.code,
    ...advice,
    evidence: [...scene.evidence, ...evidence],
    alternatives: scene.alternatives,
  };
}

function advise(cause: Cause, scene: Scene): Advice {
  switch (cause.code) {
    case "token-missing":
    case "token-malformed":
    case "token-invalid":
    case "token-kind-unsupported":
    case "scope-missing":
      return adviseOnToken(cause, scene);
    case "sso-required":
    case "classic-pat-forbidden":
    case "ip-not-allowed":
    case "billing":
      return adviseOnAccount(cause, scene);
    case "workflow-permission-missing":
    case "fork-pull-request":
    case "dependabot":
    case "wrong-owner":
    case "package-access-missing":
    case "package-creation-forbidden":
    case "package-not-found-or-private":
    case "denied-hidden":
      return adviseOnPackage(cause, scene);
    case "registry-unavailable":
    case "docker-unavailable":
    case "build-command-failed":
    case "publication-incomplete":
    case "interrupted":
    case "unknown":
      return adviseOnRun(cause, scene);
  }
}
