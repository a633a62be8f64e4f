// What GitHub says of the job in its identity token: what the provenance states, and the certificate repeats.
import { parseJson, textField } from "../lib/json.ts";
import type { Secret } from "../lib/secret.ts";
import { invalid, parsed, type ParseResult } from "../lib/result.ts";

/** What the runner hands to a job that may ask for its identity. */
export type IdentityRequest = { url: string; token: Secret };

/** Source: GitHub docs, "OpenID Connect reference", claims of the token. */
export type IdentityClaims = {
  issuer: string;
  /** Whom the token is for, such as `repo:owner/name:ref:refs/heads/main`; Sigstore wants it signed. */
  subject: string;
  /** `owner/name`, as GitHub spells it. */
  repository: string;
  /** `refs/heads/main`. */
  ref: string;
  sha: string;
  event: string;
  repositoryId: string;
  ownerId: string;
  runnerEnvironment: string;
  /** `owner/name/.github/workflows/image.yml@refs/heads/main`: the run's workflow. */
  workflowRef: string;
  /** The same of the workflow that holds the job: another one where a reusable workflow is called. */
  jobWorkflowRef: string;
  runId: string;
  runAttempt: string;
  /** Only `public` is known to be public; what is left out is taken for private. */
  visibility: "public" | "private";
};

const NAMES = {
  issuer: "iss",
  subject: "sub",
  repository: "repository",
  ref: "ref",
  sha: "sha",
  event: "event_name",
  repositoryId: "repository_id",
  ownerId: "repository_owner_id",
  runnerEnvironment: "runner_environment",
  workflowRef: "workflow_ref",
  jobWorkflowRef: "job_workflow_ref",
  runId: "run_id",
  runAttempt: "run_attempt",
} as const satisfies Partial<Record<keyof IdentityClaims, string>>;

/** The signature is Sigstore's to check: it gives no certificate for a token that GitHub has not signed. */
export function readClaims(token: string): ParseResult<IdentityClaims> {
  const payload = parseJson(decodeBase64Url(token.split(".")[1] ?? ""));
  const found = Object.entries(NAMES).map(([name, claim]) => [name, textField(payload, claim)] as const);
  const missing = found.filter(([, value]) => value === undefined).map(([name]) => name);
  if (missing.length > 0) return invalid(`its token does not name ${missing.join(", ")}`);
  const visibility = textField(payload, "repository_visibility") === "public" ? "public" : "private";
  return parsed({ ...(Object.fromEntries(found) as Record<keyof typeof NAMES, string>), visibility });
}

/** RFC 7515, "base64url". What is none decodes to nothing. */
function decodeBase64Url(text: string): Uint8Array {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

/** The name in the certificate, by which a verifier knows the workflow. Source: Fulcio's docs, "OIDC usage". */
export function certificateIdentity({ jobWorkflowRef }: IdentityClaims, serverUrl: string): string {
  return `${serverUrl}/${jobWorkflowRef}`;
}
