// The GitHub that a job signs for, and the Sigstore that it signs with: fixed hosts, which no variable moves.
import type { GitHubServer } from "../context/run-context.ts";
import { GITHUB_DOT_COM, isLoopback, type GitHub, type RegistryHost } from "../oci/host.ts";

/**
 * The run's own GitHub, by its name; nothing for an Enterprise Server. One that is played on this machine counts only for an image
 * on this machine: an image of a real registry is signed by the real Sigstore, whatever the environment says.
 */
export function signingGitHub({ url }: GitHubServer, { host, gitHub }: RegistryHost): GitHub | undefined {
  if (isLoopback(host) && gitHub !== undefined && isLoopback(new URL(gitHub.apiUrl).host)) return gitHub;
  const serverUrl = url ?? GITHUB_DOT_COM;
  const name = URL.canParse(serverUrl) ? new URL(serverUrl).host : "";
  if (name !== "github.com" && !name.endsWith(".ghe.com")) return undefined;
  return { serverUrl: `https://${name}`, apiUrl: `https://api.${name}` };
}

/** Whether the job's secret for its identity may be sent there: to its GitHub's own hosts. Source: GitHub docs, "OpenID Connect". */
export function isIdentityAddress(address: string, { serverUrl, apiUrl }: GitHub): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, host, username, password } = new URL(address);
  if (username !== "" || password !== "") return false;
  if (isLoopback(new URL(apiUrl).host)) return isLoopback(host) && protocol === "http:";
  if (protocol !== "https:") return false;
  const server = new URL(serverUrl).hostname;
  const owned = server === "github.com" ? ["actions.githubusercontent.com"] : [server];
  return owned.some((name) => hostname === name || hostname.endsWith(`.${name}`));
}

export type SigstoreServices = {
  /** `public-good` is Sigstore's own, with a log that everybody can read; `github` is GitHub's, without one. */
  instance: "public-good" | "github";
  certificates: string;
  log: string | undefined;
  timestamps: string | undefined;
};

/** As GitHub's own action chooses: what is private is in no public log. Source: actions/toolkit, packages/attest/RELEASES.md and README. */
export function sigstoreFor(
  visibility: "public" | "private",
  { serverUrl, apiUrl }: GitHub,
): SigstoreServices {
  const server = new URL(serverUrl).hostname;
  const own = server === "github.com" ? "githubapp.com" : server;
  const isPlayed = isLoopback(new URL(apiUrl).host);
  const at = (service: string, host: string) =>
    isPlayed ? `${apiUrl}/sigstore/${service}` : `https://${service}.${host}`;
  return visibility === "public"
    ? {
        instance: "public-good",
        certificates: at("fulcio", "sigstore.dev"),
        log: at("rekor", "sigstore.dev"),
        timestamps: undefined,
      }
    : {
        instance: "github",
        certificates: at("fulcio", own),
        log: undefined,
        timestamps: at("timestamp", own),
      };
}

/** Who vouches for a workflow's identity, for the command that verifies it. */
export const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
