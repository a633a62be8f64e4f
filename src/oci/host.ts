// Registries and the GitHub they belong to: which host a token may go to, and which API explains it.

/** A registry we may hold a token for. */
export type RegistryHost = {
  /** `ghcr.io`, `containers.HOST`, `containers.SUB.ghe.com`, `127.0.0.1:5000`: no scheme, no path. */
  host: string;
  /** Where its HTTP API is; `http:` for loopback only. */
  url: string;
  /** The GitHub whose token it takes; none for a registry of somebody else. */
  gitHub: GitHub | undefined;
};

export type GitHub = {
  /** The pages a person opens: `https://github.com`, without a slash at the end. */
  serverUrl: string;
  /** The REST API: `https://api.github.com`, without a slash at the end. */
  apiUrl: string;
};

export const GITHUB_DOT_COM = "https://github.com";

const HOST =
  /^(?=.{1,253}(?::|$))[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::[0-9]{1,5})?$/i;

/** Hosts that look like ghcr.io and are somebody else's. Source: public reports of the mistyped `ghrc.io`. */
const LOOK_ALIKES = new Set(["ghrc.io", "gchr.io", "ghcr.com", "ghcr.io.com", "gcr.ghio", "chcr.io"]);

/** Why a text cannot be the registry, or nothing when it can. */
export function findHostProblem(text: string): string | undefined {
  if (/^https?:\/\//i.test(text)) return "it is a URL";
  if (text.includes("/")) return "it has a path";
  if (!HOST.test(text) || !URL.canParse(`https://${text}`)) return "it is not a host name";
  if (LOOK_ALIKES.has(text.toLowerCase().replace(/:\d+$/, "")))
    return "it only looks like ghcr.io and belongs to somebody else";
  return undefined;
}

/** Docker Hub's key in docker's configuration. Source: docker/docker, `registry.IndexServer`. */
export const HUB_KEY = "https://index.docker.io/v1/";

const HUB_HOSTS: ReadonlySet<string> = new Set(["docker.io", "index.docker.io", "registry-1.docker.io"]);

/** One spelling of a registry's host: Docker Hub has several, and upper case is lower case. */
export function canonicalHost(text: string): string {
  const host = text.toLowerCase();
  if (host.replace(/\/$/, "") === HUB_KEY.slice(0, -1)) return "docker.io";
  return HUB_HOSTS.has(host) ? "docker.io" : host;
}

/** Under which name docker keeps the login at a registry. */
export function dockerKeyOf(host: string): string {
  return host === "docker.io" ? HUB_KEY : host;
}

/** The registry of a GitHub server: `ghcr.io`, `containers.SUB.ghe.com` or `containers.HOST`. */
export function registryOf(serverUrl: string): string {
  const host = new URL(serverUrl).host;
  return host === "github.com" ? "ghcr.io" : `containers.${host}`;
}

/** What the environment says of the run's GitHub: `GITHUB_SERVER_URL`, `GITHUB_API_URL` and `GH_HOST`. */
export type RunServer = Partial<GitHub> & { ghHost?: string };

/**
 * Finds the GitHub behind a registry, so that a token never reaches a host that is not its own. `ghcr.io`,
 * `containers.github.com` and `containers.*.ghe.com` are GitHub's by their names; `containers.HOST`, which anybody can
 * own, only where HOST is the server of the run. The environment's API counts only on loopback (tests, demo).
 */
export function registryHost(host: string, environment: RunServer): RegistryHost {
  const name = host.toLowerCase();
  const gitHub = gitHubOf(name, environment);
  const given = environment.apiUrl;
  const apiUrl = given !== undefined && isLoopbackUrl(given) ? given : gitHub?.apiUrl;
  return {
    host: name,
    url: `${isLoopback(name) ? "http" : "https"}://${apiHostOf(name)}`,
    gitHub: gitHub && apiUrl !== undefined ? { ...gitHub, apiUrl: apiUrl.replace(/\/+$/, "") } : undefined,
  };
}

/** Docker Hub's API has a host of its own. Source: CNCF distribution, `reference`, and docker/docker, `registry.DefaultV2Registry`. */
function apiHostOf(host: string): string {
  return host === "docker.io" ? "registry-1.docker.io" : host;
}

/** The registry that a log names. No request is sent there, so its name is taken at its word. */
export function registryInLog(host: string): RegistryHost {
  return registryHost(host, { ghHost: host.toLowerCase().replace(/^containers\./, "") });
}

/**
 * Whether an address is the registry's own, or its GitHub's, so that a token may go there because the registry says so.
 * Names under GitHub's own domains are GitHub's machines only; those under another server's domain may be anybody's.
 */
export function isOwnAddress({ host, url, gitHub }: RegistryHost, address: string): boolean {
  const { origin, protocol, hostname } = new URL(address);
  if (origin === new URL(url).origin) return true;
  if (gitHub === undefined || protocol !== "https:" || isLoopback(host)) return false;
  return [host, new URL(gitHub.serverUrl).hostname].some(
    (name) => hostname === name || (isGitHubs(name) && hostname.endsWith(`.${name}`)),
  );
}

/** Source: GitHub docs, "Getting started with data residency for GitHub Enterprise Cloud". */
function isGitHubs(name: string): boolean {
  return name === "github.com" || name === "ghcr.io" || name.endsWith(".ghe.com");
}

function isServerOfRun(server: string, { serverUrl = "", ghHost = "" }: RunServer): boolean {
  const named = [serverUrl, `https://${ghHost}`].filter((url) => URL.canParse(url));
  return named.some((url) => new URL(url).host === server);
}

function gitHubOf(host: string, environment: RunServer): GitHub | undefined {
  const server = host === "ghcr.io" ? "github.com" : /^containers\.(.+)$/.exec(host)?.[1];
  if (server === "github.com") return { serverUrl: GITHUB_DOT_COM, apiUrl: "https://api.github.com" };
  if (server?.endsWith(".ghe.com"))
    return { serverUrl: `https://${server}`, apiUrl: `https://api.${server}` };
  if (server !== undefined)
    return isServerOfRun(server, environment)
      ? { serverUrl: `https://${server}`, apiUrl: `https://${server}/api/v3` }
      : undefined;
  const { serverUrl = GITHUB_DOT_COM, apiUrl } = environment;
  return isLoopback(host) && apiUrl !== undefined && isLoopbackUrl(apiUrl)
    ? { serverUrl, apiUrl }
    : undefined;
}

/** `localhost`, `127.x.y.z` and `[::1]`, with or without a port: docker, too, speaks plain HTTP to these only. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d+)?$/i.test(host);
}

function isLoopbackUrl(url: string): boolean {
  return URL.canParse(url) && isLoopback(new URL(url).host);
}
