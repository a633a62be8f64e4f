// Plays GitHub's artifact service of one run, and the store that it hands out links to.
//
// Source: actions/toolkit, `packages/artifact`, 6.2.1; Azure's "Put Block" and "Put Block List".
import { createServer, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";

import { send, type Answer } from "./answer.ts";
import { closeServer, listenOnLoopback } from "./loopback.ts";

export type KeptArtifact = { name: string; body: Buffer; job: string; id: number };

export type RunArtifacts = {
  /** What the runner gives a job of this run. */
  environmentOf: (job: string) => Readonly<Record<string, string>>;
  /** Finished artifacts, oldest first; a test may add, change and remove. */
  artifacts: KeptArtifact[];
  /** Each request that was made: `CreateArtifact`, `PUT block`. */
  requests: string[];
  /** What each CreateArtifact asked for. */
  creations: { expires_at?: string | undefined }[];
  /** The next answers to a method, before it works again. */
  fail: Map<string, Answer[]>;
  answer: (request: IncomingMessage, body: Buffer) => Answer;
};
export type ArtifactService = AsyncDisposable & RunArtifacts;

const RUN = "ce7f54c7-61c7-4aae-887f-30da475f5f1a";

type Upload = { name: string; job: string; blocks: Map<string, Buffer>; body: Buffer };

/** Whether a request is one of this service, or of its store. */
export const isArtifactRequest = (pathname: string): boolean => /^\/(?:twirp|store)\//.test(pathname);

export async function startArtifactService(): Promise<ArtifactService> {
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      send(response, service.answer(request, body));
    });
  });
  const service = openRunArtifacts(`http://${await listenOnLoopback(server)}`);
  return { ...service, [Symbol.asyncDispose]: () => closeServer(server) };
}

/** `url`: where it is asked. */
export function openRunArtifacts(url: string): RunArtifacts {
  const uploads = new Map<string, Upload>();
  const artifacts: KeptArtifact[] = [];
  const requests: string[] = [];
  const creations: RunArtifacts["creations"] = [];
  const fail = new Map<string, Answer[]>();
  let last = 0;

  return {
    artifacts,
    requests,
    creations,
    fail,
    answer,
    environmentOf: (job) => ({
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: tokenOf(job),
    }),
  };

  function answer(request: IncomingMessage, body: Buffer): Answer {
    // As act does: a link goes to where the service was asked.
    const { host } = request.headers;
    const asked = host === undefined ? url : `http://${host}`;
    const { pathname, searchParams } = new URL(request.url ?? "/", url);
    const isStore = pathname.startsWith("/store/");
    const method = isStore
      ? `${request.method ?? ""} ${searchParams.get("comp") ?? ""}`.trim()
      : (pathname.split("/").at(-1) ?? "");
    requests.push(method);
    const planned = fail.get(method)?.shift();
    if (planned !== undefined) return planned;
    if (isStore) return store(method, request.url ?? "", body);
    if (idsIn(request.headers.authorization) === undefined)
      return { status: 401, body: { msg: "unauthenticated" } };
    const json = JSON.parse(body.toString()) as Record<string, string | undefined>;
    if (json.workflow_run_backend_id !== RUN) return { status: 403, body: { msg: "another run" } };
    return serve(method, json, asked);
  }

  function serve(method: string, json: Record<string, string | undefined>, asked: string): Answer {
    const { name = "", workflow_job_run_backend_id: job = "" } = json;
    const kept = artifacts.find((one) => one.name === name && one.job === job);
    switch (method) {
      case "CreateArtifact":
        if (artifacts.some((one) => one.name === name))
          return {
            status: 409,
            body: { code: "already_exists", msg: "an artifact with this name already exists" },
          };
        creations.push({ expires_at: json.expires_at });
        uploads.set(name, { name, job, blocks: new Map(), body: Buffer.alloc(0) });
        return { status: 200, body: { ok: true, signed_upload_url: link(name, asked) } };
      case "FinalizeArtifact": {
        const upload = uploads.get(name);
        if (upload === undefined || String(upload.body.length) !== json.size)
          return { status: 200, body: { ok: false } };
        artifacts.push({ name, job, body: upload.body, id: ++last });
        return { status: 200, body: { ok: true, artifact_id: String(last) } };
      }
      case "ListArtifacts":
        return { status: 200, body: { artifacts: artifacts.map(listed) } };
      case "GetSignedArtifactURL":
        return kept === undefined
          ? { status: 404, body: { code: "not_found", msg: "no such artifact" } }
          : { status: 200, body: { signed_url: link(name, asked) } };
      case "DeleteArtifact":
        if (kept !== undefined) artifacts.splice(artifacts.indexOf(kept), 1);
        return { status: 200, body: { ok: kept !== undefined } };
      default:
        return { status: 404, body: { code: "bad_route", msg: "no such method" } };
    }
  }

  function store(method: string, path: string, body: Buffer): Answer {
    const { pathname, searchParams: query } = new URL(path, url);
    if (query.get("sig") !== "s+g=") return { status: 403, body: "no signature" };
    const name = decodeURIComponent(pathname.slice("/store/".length));
    const upload = uploads.get(name);
    if (method === "GET") {
      const kept = artifacts.find((one) => one.name === name);
      return kept === undefined ? { status: 404 } : { status: 200, body: kept.body };
    }
    if (upload === undefined) return { status: 404 };
    if (method === "PUT block") upload.blocks.set(query.get("blockid") ?? "", body);
    else {
      const ids = [...body.toString().matchAll(/<Latest>(.*?)<\/Latest>/g)].map(([, id = ""]) => id);
      upload.body = Buffer.concat(ids.map((id) => upload.blocks.get(id) ?? Buffer.alloc(0)));
    }
    return { status: 201 };
  }

  function listed({ name, id, job, body }: KeptArtifact): Record<string, string> {
    return {
      workflow_run_backend_id: RUN,
      workflow_job_run_backend_id: job,
      database_id: String(id),
      name,
      size: String(body.length),
    };
  }

  function link(name: string, asked: string): string {
    return `${asked}/store/${encodeURIComponent(name)}?sig=${encodeURIComponent("s+g=")}`;
  }
}

/** The runner's own token, of which clients read the scopes. */
function tokenOf(job: string): string {
  const claims = { scp: `Actions.GenericRead:00000000 Actions.Results:${RUN}:${job}` };
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${encode({ alg: "none" })}.${encode(claims)}.signature`;
}

function idsIn(authorization = ""): string | undefined {
  const claims = Buffer.from(authorization.split(".")[1] ?? "", "base64url").toString();
  return authorization.startsWith("Bearer ") && claims.includes(`Actions.Results:${RUN}:`)
    ? claims
    : undefined;
}
