// What a line of docker's output says beside its signature, as values that a decision may read.
import { findRetryAfter } from "../../lib/retry.ts";
import {
  findCallEnd,
  findErrno,
  findPackagePermission,
  findRegistryCode,
  isOfCertificate,
  type CallEnd,
  type Errno,
  type PackagePermission,
  type RegistryCode,
} from "./codes.ts";
import { findHost } from "./hosts.ts";
import { findApiVersions, findMissingPath } from "./named.ts";
import { findStatus } from "./status.ts";

export type LineFacts = {
  /** The host that was asked; Docker Hub's names are one. */
  host: string | undefined;
  /** The HTTP status of a request that failed. */
  status: number | undefined;
  /** The registry's own code for its refusal. */
  registryCode: RegistryCode | undefined;
  /** The right that GitHub says is missing on the package. */
  packagePermission: PackagePermission | undefined;
  /** What the operating system says. */
  errno: Errno | undefined;
  /** A certificate was not taken. */
  isOfCertificate: boolean;
  /** The two versions of docker's API that do not fit. */
  apiVersions: { client: string; daemon: string } | undefined;
  /** What was asked for. */
  endpoint: "token" | "manifest" | "tags" | "upload" | "blob" | "github api" | undefined;
  /** BuildKit writes a part of its cache to a registry. */
  isCacheWrite: boolean;
  /** The request sets a tag or a manifest. */
  isPut: boolean;
  /** How a call to a daemon or a builder ended. */
  callEnd: CallEnd | undefined;
  /** BuildKit or containerd sends or fetches a part of an image. */
  isTransfer: boolean;
  /** The client had no login to ask with. */
  isAnonymous: boolean;
  /** The request's address has an image's name of one part: no owner. */
  isOwnerless: boolean;
  /** The answer was a page for people: a proxy's or a load balancer's. */
  hasPage: boolean;
  /** A proxy answered in the host's place. */
  isProxys: boolean;
  /** The socket of a program on this machine, which did not answer. */
  socket: "engine" | "builder" | undefined;
  /** Why a run ended before its end. */
  stopped: "time limit" | "somebody" | undefined;
  /** The request deletes a version of a package. */
  isDeletion: boolean;
  /** A helper that keeps docker's logins did not do its work. */
  isHelperFailed: boolean;
  /** A program that is not installed, by its name alone. */
  missingProgram: string | undefined;
  /** A file or folder that is not there. */
  missingPath: string | undefined;
  /** The system refuses a file in which a client keeps its logins. */
  isLoginFileRefused: boolean;
  /** The line names the registry that the run is about. */
  namesRegistry: boolean;
  /** How long the registry asks us to wait, in milliseconds. */
  retryAfter: number | undefined;
  /** Docker sent the credential without a bearer token, as it does when its request for the challenge has failed. */
  loginWithoutBearer: boolean;
};

/** Source: moby `registry/auth.go`, which tries basic authentication where `/v2/` named no token endpoint. */
const LOGIN_WITHOUT_BEARER = /login attempt to \S{1,300} failed with status: 401/;
const TOKEN = /\/token\b|bearer token|oauth token|anonymous token/i;
/** Source: BuildKit `cache/remotecache/export.go`. */
const CACHE_WRITE = /error writing (?:config|layer|manifest) blob/;
const PUT = /\bPUT\b/;
/** Source: containerd `core/remotes/docker/pusher.go`, `core/content`. */
const TRANSFER = /failed commit on ref|failed to copy: |failed to (?:push|pull) /i;
/** Source: containerd `core/remotes/docker/auth`, moby `registry/auth.go`. */
const ANONYMOUS = /anonymous token|no basic auth credentials/i;
/** An address of it, or the words of cli/cli and of octokit before its answer. */
const GITHUB_API = /\bapi\.github\.com\b|\/api\/v3\/|\/packages\/(?:container|docker)\/|^gh: |\bHttpError\b/;
const OWNERLESS = /\/v2\/[a-z0-9._-]{1,128}\/(?:manifests|blobs|tags)\//i;
/** Go gives the name of a status alone, without its number, where a proxy refused to pass the connection on. Source: Go `net/http`, `Transport`. */
const PROXYS =
  /(?:get|head|post|put|patch) "?https:\/\/[^\s"]{1,400}"?: (?:Bad Request|Forbidden|Proxy Authentication Required|Bad Gateway|Service Unavailable|Gateway Timeout)\.?$/i;
/**
 * `docker: command not found`, `sh: 1: docker: not found`, `"docker": executable file not found`, `spawn docker ENOENT`,
 * `Unable to locate executable file: docker.`, `The term 'docker' is not recognized`. Source: bash, dash, Go's `os/exec`,
 * Node's `child_process`, actions/toolkit `io.which`, PowerShell, cmd.
 */
const MISSING_PROGRAM =
  /(?:^|[\s"'`:/\\])([a-z][a-z0-9-]{1,40})(?:\.exe)?["'`]?(?:: command not found|: not found$|: executable file not found|(?:: spawn)? ENOENT| is not recognized)/i;
const MISSING_BEHIND = /(?:executable file: |command not found: )([a-z][a-z0-9-]{1,40})/i;
/** Source: docker/cli `config`, containers/image `pkg/docker/config`, helm and oras. */
const LOGIN_FILE =
  /[\\/]\.docker(?![^\s"']{0,100}\.sock)[\\/":]|[\\/]containers[\\/]?(?:auth\.json)?[":]|\bauth\.json\b|\.dockercfg|[\\/]registry[\\/]config\.json/i;
/** What a system says of a file that it does not hand out. Source: Linux `errno`, Windows system error codes. */
const FILE_REFUSED =
  /permission denied|access is denied|operation not permitted|read-only file system|cross-device link|used by another process|is a directory|not a directory/i;
/** Source: docker/cli `config/credentials`: a helper is a program of this name. */
const HELPER =
  /docker-credential-[a-z0-9-]{2,40}(?:\.exe)?["'`]?(?:: |.{0,60}(?:non-zero exit|exit status|failed|cannot))/i;
/** `unix:///var/run/docker.sock`, `dial unix /run/buildkit/buildkitd.sock`, `//./pipe/docker_engine`, docker's own `http://%2Fvar%2Frun…`. */
const SOCKET =
  /(?:unix[: ]|pipe\/|%2f)[^\s"]{0,200}?(docker|podman|containerd|buildkit)[^\s"]{0,60}(?:\.sock\b|engine\b)/i;
const UNANSWERED =
  /connect: |connection refused|no such file|permission denied|cannot find the file|cannot connect|is the docker daemon running/i;
/** What a CI system calls the part of its work that it stops. Source: GitHub Actions, Azure Pipelines, GitLab, Jenkins, CircleCI. */
const TIME_LIMIT =
  /\b(?:action|build|execution|job|pipeline|run|stage|step|task)\b.{0,80}(?:timed out|timeout|time limit|longer than|exceeded).{0,60}\b\d{1,6}(?:\.\d)? ?(?:h|m|s|hours?|min|minutes?|sec|seconds?)\d{0,2}(?:m|s)?/i;
/** Requests have seconds, runs have minutes and hours. */
const MINUTES_OVER =
  /\b(?:exceeded|longer than|timed out after|timeout of)\b.{0,40}\b\d{1,4} ?(?:h\d{0,2}|hours?|m\d{1,2}s|min(?:ute)?s?)\b/i;
const OUT_OF_TIME =
  /\b(?:aborted|cancell?ed|killed|stopped|terminated)\b.{0,40}\b(?:build|job|step|run) ?(?:timed out|time-?out)/i;
const STOPPED =
  /^(?:\S{1,20} )?(?:the |this )?(?:build|job|operation|pipeline|run|step|task|workflow)(?: was| has been)? (?:cancell?ed|aborted)\b|^(?:\S{1,20} )?(?:cancell?ed|aborted|stopped) by \S|\bcancel(?:lation)? request received|^cancell?ing since /i;
/** Source: GitHub REST, "Delete a package version". */
const DELETION = /\bDELETE\b.{0,300}\/versions\//;
/** Moby says the last of an answer that is no JSON. Source: moby `registry`, distribution `registry/client/errors.go`. */
const PAGE = /<!doctype|<html|<\?xml|error parsing HTTP \d{3} response body/i;

/** `host` is the registry's. */
export function readFacts(line: string, host: string): LineFacts {
  return {
    host: findHost(line),
    status: findStatus(line),
    registryCode: findRegistryCode(line),
    packagePermission: findPackagePermission(line),
    errno: findErrno(line),
    isOfCertificate: isOfCertificate(line),
    apiVersions: findApiVersions(line),
    endpoint: endpointOf(line),
    isCacheWrite: CACHE_WRITE.test(line),
    isPut: PUT.test(line),
    callEnd: findCallEnd(line),
    isTransfer: TRANSFER.test(line),
    isAnonymous: ANONYMOUS.test(line),
    isOwnerless: OWNERLESS.test(line),
    hasPage: PAGE.test(line),
    isProxys: PROXYS.test(line),
    socket: findSocket(line),
    stopped: findStop(line),
    isDeletion: DELETION.test(line),
    isHelperFailed: HELPER.test(line),
    missingProgram: findMissingProgram(line),
    missingPath: findMissingPath(line),
    isLoginFileRefused: LOGIN_FILE.test(line) && FILE_REFUSED.test(line),
    namesRegistry: line.includes(host),
    retryAfter: findRetryAfter(line),
    loginWithoutBearer: LOGIN_WITHOUT_BEARER.test(line),
  };
}

function findSocket(line: string): LineFacts["socket"] {
  const name = SOCKET.exec(line)?.[1]?.toLowerCase();
  if (name === undefined || !UNANSWERED.test(line)) return undefined;
  return name.startsWith("buildkit") ? "builder" : "engine";
}

function findStop(line: string): LineFacts["stopped"] {
  if ([TIME_LIMIT, MINUTES_OVER, OUT_OF_TIME].some((pattern) => pattern.test(line))) return "time limit";
  return STOPPED.test(line) ? "somebody" : undefined;
}

function findMissingProgram(line: string): string | undefined {
  return (MISSING_BEHIND.exec(line) ?? MISSING_PROGRAM.exec(line))?.[1]?.toLowerCase();
}

function endpointOf(line: string): LineFacts["endpoint"] {
  if (TOKEN.test(line)) return "token";
  if (line.includes("/manifests/")) return "manifest";
  if (line.includes("/blobs/upload")) return "upload";
  if (line.includes("/blobs/")) return "blob";
  if (line.includes("/tags/list")) return "tags";
  return GITHUB_API.test(line) ? "github api" : undefined;
}
