// Where a run's artifacts are kept, by the runner's variables; most runs never ask.
import { field, list, parseJson, textField } from "../lib/json.ts";
import { Secret } from "../lib/secret.ts";
import { isLoopback } from "../oci/host.ts";
import type { Http } from "../ports/http.ts";
import type { ArtifactFailure, RunArtifacts } from "../ports/artifacts.ts";
import type { ArtifactService } from "./artifacts.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What is needed for the requests is loaded by the first one. */
export function openRunArtifacts(
  http: Http,
  environment: Environment,
  mask: (secret: Secret) => void,
): RunArtifacts {
  const found = findService(environment);
  if (found.kind === "absent") {
    const absent = () => Promise.resolve(found);
    return { save: absent, load: absent };
  }
  const open = async () => {
    mask(new Secret(found.token));
    return (await import("./artifacts.ts")).openArtifacts(http, found);
  };
  return {
    save: async (name, text, replaces) => (await open()).save(name, text, replaces),
    load: async (prefix) => (await open()).load(prefix),
  };
}

/** Source: `@actions/artifact`, which takes run and job from the token's claim `scp`, and refuses GitHub Enterprise Server. */
function findService({
  GITHUB_SERVER_URL: server = "",
  ACTIONS_RUNTIME_TOKEN: token = "",
  ACTIONS_RESULTS_URL: service = "",
  GITHUB_RETENTION_DAYS: kept = "",
}: Environment): ({ kind: "service" } & ArtifactService) | (ArtifactFailure & { kind: "absent" }) {
  const host = URL.canParse(server) ? new URL(server).hostname : "github.com";
  if (host !== "github.com" && !/\.(?:ghe\.com|localhost)$/.test(host))
    return { kind: "absent", reason: "GitHub Enterprise Server has no artifact service for this action" };
  const ids = idsIn(token);
  if (ids === undefined || !/^https?:/.test(service) || !URL.canParse(service))
    return { kind: "absent", reason: "this runner has no artifact service" };
  return isSafe(new URL(service))
    ? {
        kind: "service",
        url: service,
        token,
        ...ids,
        ...(/^[1-9]\d{0,3}$/.test(kept) && { days: Number(kept) }),
      }
    : { kind: "absent", reason: "the runner's token would be sent to its artifact service in the clear" };
}

/** `act` serves artifacts over plain HTTP, at an address of its own machine. */
function isSafe({ protocol, host, hostname }: URL): boolean {
  const isPrivate = /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/.test(hostname);
  return protocol === "https:" || isLoopback(host) || isPrivate;
}

/** `Actions.Results:RUN:JOB`, among other scopes. */
function idsIn(token: string): { run: string; job: string } | undefined {
  const claims = parseJson(Buffer.from(token.split(".")[1] ?? "", "base64url"));
  const scopes = textField(claims, "scp")?.split(" ") ?? list(field(claims, "scp"));
  for (const scope of scopes) {
    const [name, run, job, ...rest] = String(scope).split(":");
    if (name === "Actions.Results" && run && job && rest.length === 0) return { run, job };
  }
  return undefined;
}
