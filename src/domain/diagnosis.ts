// Diagnoses: what is wrong, how we know, what to do. With `advice-*.ts` the only place that words advice.
import type { Advice, Diagnosis, Scene } from "./advice.ts";
import { adviseOnAccount } from "./advice-account.ts";
import { adviseOnPackage } from "./advice-package.ts";
import { adviseOnRun } from "./advice-run.ts";
import { adviseOnToken } from "./advice-token.ts";
import type { Cause } from "./cause.ts";

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
    case "check-undecided":
    case "docker-unavailable":
    case "build-command-failed":
    case "publication-incomplete":
    case "interrupted":
    case "unknown":
      return adviseOnRun(cause, scene);
  }
}
