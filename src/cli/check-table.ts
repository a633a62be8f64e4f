// What `surepush check` has learnt, a line each: the token, its scopes, its end, the registry, docker.
import type { PreflightResult } from "../run/steps/preflight.ts";
import type { Evidence } from "../access/evidence.ts";
import { formatScopes } from "../access/evidence.ts";
import { formatImage } from "../oci/reference.ts";
import type { AccessRequest } from "../access/request.ts";
import { impliedBy } from "../access/scopes.ts";
import type { HeldToken } from "../access/token.ts";
import { plainLine } from "../lib/redact.ts";
import type { Style } from "./style.ts";
import type { EngineEvidence } from "../ports/docker.ts";

export type CheckFindings = {
  accessRequest: AccessRequest;
  preflight: PreflightResult;
  /** Where the token came from, such as `GITHUB_TOKEN`. */
  source: string | undefined;
  docker: EngineEvidence;
  now: Date;
};

export function formatCheckTable(checked: CheckFindings, style: Style): string {
  const { accessRequest, preflight, docker } = checked;
  const { api } = preflight.findings;
  const rows: readonly (readonly [name: string, value: string])[] = [
    ["image", formatImage(accessRequest.image)],
    ["token", plainLine(formatToken(checked))],
    ["scopes", api === undefined ? "not asked" : plainLine(formatTokenScopes(api, preflight.verdict))],
    ...(api?.kind === "accepted" && api.expires !== undefined
      ? [["expires", formatExpiry(api.expires, checked.now, style)] as const]
      : []),
    [accessRequest.registry.host, plainLine(formatRegistry(preflight.findings))],
    ["docker", plainLine(formatDocker(docker))],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${style.faint(name.padEnd(width))}  ${value}\n`).join("");
}

const KINDS: Readonly<Record<HeldToken, string>> = {
  classic: "classic",
  oauth: "OAuth",
  "app-user": "an App's user token",
  installation: "a job's GITHUB_TOKEN",
  app: "an App's",
  none: "none",
  "fine-grained": "fine-grained",
  refresh: "a refresh token",
  unknown: "of an unknown kind",
};

function formatToken({ source, preflight: { findings } }: CheckFindings): string {
  if (source === undefined) return "none";
  const { api, tokenKind, checksum } = findings;
  const owner = api?.kind === "accepted" ? api.login : undefined;
  return [
    KINDS[tokenKind],
    ...(owner === undefined ? [] : [`of ${owner}`]),
    `from ${source}`,
    ...(checksum === "wrong" ? ["its checksum is wrong"] : []),
  ].join(", ");
}

/** What a listed scope implies is taken for granted, but after a refusal: there it may be what is missing. */
function formatTokenScopes(api: Evidence["api"], { kind }: PreflightResult["verdict"]): string {
  switch (api.kind) {
    case "rejected":
      return `GitHub does not take the token (${api.status} ${api.message})`;
    case "silent":
      return `unknown, GitHub's API did not list them: ${api.reason}`;
    case "accepted": {
      const { grant } = api;
      if (grant.kind === "unlisted") return `none listed: ${grant.reason}`;
      if (grant.scopes.size === 0) return "none";
      const implied = impliedBy(grant.scopes);
      if (implied.length === 0) return formatScopes(grant.scopes);
      return kind === "denied"
        ? `${formatScopes(grant.scopes)}; ${implied.join(", ")} is not listed`
        : `${formatScopes(grant.scopes)} (and so ${implied.join(", ")}, which GitHub does not list then)`;
    }
  }
}

const DAY = 86_400_000;

/** `2026-12-25 09:33:01 UTC`, and how far that is. */
function formatExpiry(expires: string, now: Date, style: Style): string {
  const left = Date.parse(expires.replace(" UTC", "Z").replace(" ", "T")) - now.getTime();
  if (Number.isNaN(left)) return plainLine(expires);
  const days = Math.floor(left / DAY);
  const text = `${expires}, ${days < 1 ? "within a day" : days === 1 ? "in a day" : `in ${days} days`}`;
  return days < 7 ? style.doubtful(text) : text;
}

/** A token that is missing or damaged is sent nowhere. */
function formatRegistry({ api, registry }: PreflightResult["findings"]): string {
  switch (registry?.kind) {
    case undefined:
      return api === undefined ? "not asked" : "no answer in time";
    case "accepted":
      return `allows it (${registry.status} to the ${registry.step})`;
    case "refused":
      return `refuses: ${registry.message || "no reason given"} (${registry.status} to the ${registry.step})`;
    case "withheld":
    case "silent":
      return `does not say: ${registry.reason}`;
  }
}

function formatDocker(docker: EngineEvidence): string {
  if (docker.kind === "unavailable") return docker.reason;
  return `${docker.version ?? "of an unknown version"}, ${docker.buildx ? "with buildx" : "without buildx"}`;
}
