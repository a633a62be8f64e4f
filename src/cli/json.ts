// What a command prints for a program to read: one JSON object, whose fields are a promise. What is not known is null.
import type { PackageState } from "../access/package-state.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { Findings } from "../access/evidence.ts";
import { formatImage, type Digest } from "../oci/reference.ts";
import type { AccessRequest } from "../access/request.ts";
import type { Verdict } from "../diagnosis/verdict.ts";
import { impliedBy } from "../access/scopes.ts";
import { diagnosisFields, jsonLine } from "../report/json.ts";
import type { EngineEvidence } from "../ports/docker.ts";

export type CommandReport = {
  command: string;
  exitCode: number;
  accessRequest?: AccessRequest | undefined;
  /** Where the token came from, such as `GITHUB_TOKEN`. */
  source?: string | undefined;
  findings?: Findings | undefined;
  verdict?: Verdict["kind"] | undefined;
  docker?: EngineEvidence | undefined;
  /** Full references. */
  tags?: readonly string[] | undefined;
  digest?: Digest | undefined;
  /** Of each image on the registry, the first one first. */
  packages?: readonly PackageState[] | undefined;
  diagnosis?: Diagnosis | undefined;
};

/**
 * `{command, exitCode, image, access, verdict, token: {source, kind, login, scopes, implied, expires}, docker:
 * {version, buildx}, tags, digest, reference, package: {visibility, linked}, code, diagnosis}`; the diagnosis is that of `surepush explain --json`.
 */
export function formatCommandJson(report: CommandReport): string {
  const { command, exitCode, accessRequest, verdict, docker, tags, digest, diagnosis } = report;
  const image = accessRequest === undefined ? null : formatImage(accessRequest.image);
  return jsonLine({
    command,
    exitCode,
    image,
    access: accessRequest?.access ?? null,
    verdict: verdict ?? null,
    token: tokenFields(report),
    docker: docker?.kind === "ready" ? { version: docker.version ?? null, buildx: docker.buildx } : null,
    tags: tags ?? [],
    digest: digest ?? null,
    reference: image !== null && digest !== undefined ? `${image}@${digest}` : null,
    package: packageFields(report.packages?.[0]),
    code: diagnosis?.code ?? null,
    diagnosis: diagnosis === undefined ? null : diagnosisFields(diagnosis),
  });
}

/** `linked` is the repository's `owner/name`, `none`, or null where that is not known. */
function packageFields(state: PackageState | undefined): Record<string, unknown> | null {
  if (state === undefined) return null;
  const { visibility = null, link } = state;
  const linked = { unknown: null, unlinked: "none", linked: link.kind === "linked" ? link.repository : null };
  return { visibility, linked: linked[link.kind] };
}

function tokenFields({ source, findings }: CommandReport): Record<string, unknown> | null {
  if (source === undefined) return null;
  const api = findings?.api;
  const accepted = api?.kind === "accepted" ? api : undefined;
  const scopes = accepted?.grant.kind === "listed" ? accepted.grant.scopes : undefined;
  return {
    source,
    kind: findings?.tokenKind ?? null,
    login: accepted?.login ?? null,
    scopes: scopes === undefined ? null : [...scopes],
    implied: scopes === undefined ? null : impliedBy(scopes),
    expires: accepted?.expires ?? null,
  };
}
