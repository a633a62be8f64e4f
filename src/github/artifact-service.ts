// Where a run's artifacts are kept, by the runner's variables; most runs never ask.
import { field, list, parseJson, textField } from "../lib/json.ts";
import type { Http } from "../ports/http.ts";
import type { ArtifactFailure, RunArtifacts } from "../ports/artifacts.ts";
import type { ArtifactService } from "./artifacts.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What is needed for the requests is loaded by the first one. */
export function openRunArtifacts(http: Http, environment: Environment): RunArtifacts {
  const found = findService(environment);
  if (found.kind === "absent") {
    const absent = () => Promise.resolve(found);
    return { save: absent, load: absent };
  }
  const open = async () => (await import("./artifacts.ts")).openArtifacts(http, found);
  return {
    save: async (name, text) => (await open()).save(name, text),
    load: async (prefix) => (await open()).load(prefix),
  };
}

/** Source: `@actions/artifact`, which takes run and job from the token's claim `scp`, and refuses GitHub Enterprise Server. */
function findService({
  GITHUB_SERVER_URL: server = "",
  ACTIONS_RUNTIME_TOKEN: token = "",
  ACTIONS_RESULTS_URL: service = "",
}: Environment): ({ kind: "service" } & ArtifactService) | (ArtifactFailure & { kind: "absent" }) {
  const host = URL.canParse(server) ? new URL(server).hostname : "github.com";
  if (host !== "github.com" && !/\.(?:ghe\.com|localhost)$/.test(host))
    return { kind: "absent", reason: "GitHub Enterprise Server has no artifact service for this action" };
  const ids = idsIn(token);
  return ids === undefined || !/^https?:$/.test(URL.canParse(service) ? new URL(service).protocol : "")
    ? { kind: "absent", reason: "this runner has no artifact service" }
    : { kind: "service", url: service, token, ...ids };
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
