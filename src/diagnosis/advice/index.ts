// Diagnoses: what is wrong, how we know, what to do. With `advice-*.ts` the only place that words advice.
import type { Advice, Confidence, Diagnosis, AdviceContext } from "./advice.ts";
import { adviseOnAccount } from "./account.ts";
import { adviseOnBaseImage } from "./base-image.ts";
import { adviseOnBuild } from "./build.ts";
import { adviseOnBuilder } from "./builder.ts";
import { adviseOnMachine } from "./machine.ts";
import { adviseOnPackage } from "./package.ts";
import { adviseOnReference } from "./reference.ts";
import { adviseOnRun } from "./run.ts";
import { adviseOnToken } from "./token.ts";
import type { Cause } from "../causes.ts";
import { isOnOwnMachine, type Remedy } from "./remedies.ts";

/** Words the advice. A cause without its advice does not compile. */
export function diagnose(cause: Cause, adviceContext: AdviceContext): Diagnosis {
  const { evidence = [], title, problem, remedies: all } = advise(cause, adviceContext);
  const remedies = fitting(all, adviceContext);
  const confidence = confidenceIn(cause, adviceContext);
  const isSaid = confidence !== "medium" || /likel/i.test(problem);
  return {
    code: cause.code,
    title,
    problem: isSaid ? problem : `Most likely: ${problem}`,
    remedies,
    confidence,
    evidence: [...adviceContext.evidence, ...evidence],
    alternatives: adviceContext.alternatives,
    location: adviceContext.location,
  };
}

/**
 * What is there already is not advised again, a workflow's lines are nothing for a machine of one's own, and a link with
 * a hole in it leads nowhere.
 */
function fitting(
  remedies: Diagnosis["remedies"],
  { packages, accessRequest }: AdviceContext,
): Diagnosis["remedies"] {
  const kept = remedies.filter(
    ({ snippet, action }) =>
      !(packages === "write" && `${action} ${snippet?.text ?? ""}`.includes("packages: write")) &&
      !(isOnOwnMachine(accessRequest) && snippet?.language === "yaml"),
  );
  const [first = remedies[0], ...others] = kept;
  return [withoutHole(first), ...others.map(withoutHole)];
}

function withoutHole({ link, ...remedy }: Remedy): Remedy {
  return link === undefined || /OWNER|NAME/.test(link) ? remedy : { ...remedy, link };
}

/** What has alternatives is the likeliest of several. */
function confidenceIn({ code }: Cause, { alternatives }: AdviceContext): Confidence {
  if (code === "unknown" || code === "denied-hidden") return "low";
  return alternatives.length === 0 ? "high" : "medium";
}

function advise(cause: Cause, adviceContext: AdviceContext): Advice {
  switch (cause.code) {
    case "token-missing":
    case "token-malformed":
    case "token-invalid":
    case "token-kind-unsupported":
    case "scope-missing":
    case "not-logged-in":
      return adviseOnToken(cause, adviceContext);
    case "sso-required":
    case "classic-pat-forbidden":
    case "ip-not-allowed":
    case "billing":
      return adviseOnAccount(cause, adviceContext);
    case "workflow-permission-missing":
    case "fork-pull-request":
    case "dependabot":
    case "wrong-owner":
    case "package-access-missing":
    case "package-creation-forbidden":
    case "package-not-found-or-private":
    case "denied-hidden":
      return adviseOnPackage(cause, adviceContext);
    case "tag-not-found":
    case "tag-immutable":
    case "reference-invalid":
    case "registry-missing-from-reference":
      return adviseOnReference(cause, adviceContext);
    case "build-command-failed":
    case "dockerfile-invalid":
    case "build-context-missing":
    case "secret-missing":
      return adviseOnBuild(cause, adviceContext);
    case "platform-unsupported":
    case "option-unsupported":
    case "emulation-missing":
    case "cache-unsupported":
    case "buildx-missing":
    case "buildx-too-old":
      return adviseOnBuilder(cause);
    case "base-image-denied":
    case "base-image-rate-limited":
      return adviseOnBaseImage(cause, adviceContext);
    case "docker-unavailable":
    case "disk-full":
    case "credential-store-error":
    case "network-error":
      return adviseOnMachine(cause, adviceContext);
    case "registry-unavailable":
    case "rate-limited":
    case "upload-too-large":
    case "check-undecided":
    case "publication-incomplete":
    case "interrupted":
    case "unknown":
      return adviseOnRun(cause, adviceContext);
  }
}
