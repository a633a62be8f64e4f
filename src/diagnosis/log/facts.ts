// What a line of docker's output says beside its signature, as values that a decision may read.
import { findRetryAfter } from "../../lib/retry.ts";
import {
  findErrno,
  findPackagePermission,
  findRegistryCode,
  isOfCertificate,
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
  /** The request deletes a version of a package. */
  isDeletion: boolean;
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
/** Source: containerd `core/remotes/docker/pusher.go`, `core/content`. */
const TRANSFER = /failed commit on ref|failed to copy: |failed to (?:push|pull) /i;
/** Source: containerd `core/remotes/docker/auth`, moby `registry/auth.go`. */
const ANONYMOUS = /anonymous token|no basic auth credentials/i;
/** An address of it, or the words of cli/cli and of octokit before its answer. */
const GITHUB_API = /\bapi\.github\.com\b|\/api\/v3\/|^gh: |\bHttpError\b/;
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
/** Source: GitHub REST, "Delete a package version". */
const DELETION = /\bDELETE\b.{0,300}\/versions\//;
const PAGE = /<!doctype|<html|<\?xml/i;

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
    isTransfer: TRANSFER.test(line),
    isAnonymous: ANONYMOUS.test(line),
    isOwnerless: OWNERLESS.test(line),
    hasPage: PAGE.test(line),
    isProxys: PROXYS.test(line),
    isDeletion: DELETION.test(line),
    missingProgram: findMissingProgram(line),
    missingPath: findMissingPath(line),
    isLoginFileRefused: LOGIN_FILE.test(line) && FILE_REFUSED.test(line),
    namesRegistry: line.includes(host),
    retryAfter: findRetryAfter(line),
    loginWithoutBearer: LOGIN_WITHOUT_BEARER.test(line),
  };
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
