// The signature of a line by its facts: a code, a status, a program, a file, and the step that failed, in whatever words.
import type { StepPosition } from "../log/build-steps.ts";
import type { CallEnd, Errno, PackagePermission, RegistryCode } from "../log/codes.ts";
import type { LineFacts } from "../log/facts.ts";
import { DOCKER_HUB } from "../log/hosts.ts";
import type { Signature } from "./signature.ts";

/** Facts that no wording of the same line can overrule. */
export function signatureOfDecidingFact(facts: LineFacts): Signature | undefined {
  const { packagePermission, apiVersions, errno } = facts;
  if (packagePermission !== undefined) return PACKAGE_PERMISSIONS[packagePermission];
  if (apiVersions !== undefined) return "docker-version-mismatch";
  return errno === undefined ? undefined : LOCAL_ERRNOS[errno];
}

/** Facts of a line whose words are not known. */
export function signatureOfFacts(
  facts: LineFacts,
  line: string,
  position: StepPosition,
): Signature | undefined {
  if (facts.isProxys) return "proxy-refused";
  return (
    byStep(position) ??
    byProgram(facts) ??
    bySocket(facts) ??
    byFile(facts, line) ??
    (facts.isOfCertificate ? "certificate" : undefined) ??
    byRegistryCode(facts) ??
    byStatus(facts) ??
    (facts.errno === undefined ? undefined : NETWORK_ERRNOS[facts.errno]) ??
    (facts.isAnonymous ? "anonymous-refused" : undefined) ??
    byStop(facts) ??
    (facts.callEnd === undefined ? undefined : CALL_ENDS[facts.callEnd])
  );
}

const PACKAGE_PERMISSIONS: Readonly<Record<PackagePermission, Signature>> = {
  create: "no-create",
  read: "no-read",
  write: "no-write",
};

/** What this machine lacks. */
const LOCAL_ERRNOS: Readonly<Partial<Record<Errno, Signature>>> = {
  ENOEXEC: "exec-format",
  ENOMEM: "out-of-memory",
  ENOSPC: "disk-full",
};

/** Trouble on the way to a host, which words may tell more of: docker's daemon is one, too. */
const NETWORK_ERRNOS: Readonly<Partial<Record<Errno, Signature>>> = {
  EAI: "name-unresolved",
  ECONNREFUSED: "unreachable",
  ECONNRESET: "connection-broken",
  ETIMEDOUT: "too-slow",
  EUNREACH: "unreachable",
};

/** A call to the daemon or the builder, which says no more than how it ended. */
const CALL_ENDS: Readonly<Record<CallEnd, Signature>> = {
  CANCELED: "interrupted",
  DEADLINE_EXCEEDED: "too-slow",
  RESOURCE_EXHAUSTED: "out-of-memory",
  UNAVAILABLE: "builder-lost",
};

function byStep({ phase, failed }: StepPosition): Signature | undefined {
  if (!failed) return undefined;
  if (phase === "builder") return "builder-unavailable";
  if (phase === "git") return "git-context-failed";
  return phase === "cache export" ? "cache-not-written" : undefined;
}

/** A program that docker's own work needs. */
function byProgram({ missingProgram, isHelperFailed }: LineFacts): Signature | undefined {
  if (isHelperFailed) return "credential-store-error";
  if (missingProgram === undefined) return undefined;
  if (missingProgram.startsWith("docker-credential-")) return "credential-store-error";
  if (missingProgram === "docker-buildx") return "buildx-missing";
  return missingProgram === "docker" ? "docker-unavailable" : undefined;
}

function bySocket({ socket }: LineFacts): Signature | undefined {
  if (socket === undefined) return undefined;
  return socket === "builder" ? "builder-unavailable" : "docker-unavailable";
}

function byStop({ stopped }: LineFacts): Signature | undefined {
  if (stopped === undefined) return undefined;
  return stopped === "time limit" ? "stopped-by-limit" : "interrupted";
}

function byFile({ isLoginFileRefused, missingPath }: LineFacts, line: string): Signature | undefined {
  if (isLoginFileRefused) return "login-file-refused";
  return missingPath !== undefined && DOCKERS.test(line) ? "path-missing" : undefined;
}

/** How docker's own commands begin the line that ends them. */
const DOCKERS = /^(?:Error: )?(?:buildx (?:bake |call )?failed with: )?ERROR: /;

const REGISTRY_CODES: Readonly<Record<RegistryCode, Signature>> = {
  BLOB_UNKNOWN: "blob-unknown",
  BLOB_UPLOAD_INVALID: "server-fault",
  BLOB_UPLOAD_UNKNOWN: "server-fault",
  DENIED: "bare-denied",
  DIGEST_INVALID: "server-fault",
  MANIFEST_BLOB_UNKNOWN: "blob-unknown",
  MANIFEST_INVALID: "manifest-rejected",
  MANIFEST_UNKNOWN: "tag-not-found",
  NAME_INVALID: "reference-invalid",
  NAME_UNKNOWN: "package-not-found",
  TAG_INVALID: "reference-invalid",
  TOOMANYREQUESTS: "rate-limited",
  UNAUTHORIZED: "unauthorized",
  UNAVAILABLE: "server-fault",
};

/** At the token's endpoint the credential alone is looked at. */
function byRegistryCode(facts: LineFacts): Signature | undefined {
  const { registryCode, endpoint } = facts;
  if (registryCode === undefined) return undefined;
  if (registryCode === "TOOMANYREQUESTS") return rateLimited(facts);
  const isOfCredential = registryCode === "DENIED" || registryCode === "UNAUTHORIZED";
  return isOfCredential && endpoint === "token" ? exchangeRefused(facts) : REGISTRY_CODES[registryCode];
}

function byStatus(facts: LineFacts): Signature | undefined {
  const { status, endpoint } = facts;
  switch (status) {
    case undefined:
      return undefined;
    case 400:
      return byBadRequest(facts);
    case 401:
      return endpoint === "token" ? exchangeRefused(facts) : "unauthorized";
    case 403:
      if (endpoint === "github api") return "api-forbidden";
      return endpoint === "token" ? exchangeRefused(facts) : "forbidden";
    case 404:
      if (endpoint === "manifest" && !facts.isPut) return "tag-not-found";
      if (endpoint === "github api" || endpoint === "tags") return "package-not-found";
      return rejected(facts);
    case 407:
      return "proxy-refused";
    case 413:
    case 416:
      return "upload-too-large";
    case 429:
      return rateLimited(facts);
    default:
      return status >= 500 ? "server-fault" : rejected(facts);
  }
}

function byBadRequest(facts: LineFacts): Signature | undefined {
  if (facts.isOwnerless) return "name-without-owner";
  // GitHub keeps a package's last version.
  if (facts.isDeletion) return "delete-refused";
  return facts.hasPage || facts.endpoint === "upload" ? "server-fault" : rejected(facts);
}

/** Any program may print a status; one with a registry's or GitHub's address is of our kind. */
function rejected({ endpoint, hasPage, isTransfer, isCacheWrite }: LineFacts): Signature | undefined {
  // A registry that takes images may take no cache.
  if (isCacheWrite) return "cache-not-written";
  return endpoint !== undefined || hasPage || isTransfer ? "rejected" : undefined;
}

function exchangeRefused({ isAnonymous }: LineFacts): Signature {
  return isAnonymous ? "anonymous-refused" : "exchange-refused";
}

/** Docker Hub counts what is pulled. */
function rateLimited({ host }: LineFacts): Signature {
  return host === DOCKER_HUB ? "base-image-rate-limited" : "rate-limited";
}
