// Puts the twin together: one HTTP server in front of an upstream registry, on a free port of the loopback.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

import { buffer, text } from "node:stream/consumers";

import { type Answer, send } from "./answer.ts";
import { isArtifactRequest, openRunArtifacts, type RunArtifacts } from "./artifact-service.ts";
import { startDistribution, type Keeping } from "./distribution.ts";
import { Faults } from "./faults.ts";
import { answerAttestations, isAttestationsRequest, type StoredAttestation } from "./attestations.ts";
import { answerApi } from "./github-api.ts";
import { Issuer } from "./job.ts";
import { closeServer, listenOnLoopback } from "./loopback.ts";
import { isRegistryRequest, RegistryFront } from "./registry-front.ts";
import { logRequest, type RecordedRequest } from "./request-log.ts";
import { startInMemoryRegistry } from "./in-memory-registry.ts";
import { askWhole, isOurOwn, sendSpoiled } from "./spoiled.ts";
import type { Sigstore, SigstoreFlaws } from "./sigstore.ts";
import type { World } from "./world.ts";

export type TwinOptions = {
  /** `distribution`: the CNCF registry, a real one. `shelf`: manifests in memory, where no binary is installed. */
  upstream?: "distribution" | "shelf";
  /** Where the distribution registry keeps what is pushed; see `distribution.ts`. */
  keeps?: Keeping;
  /** Of the `shelf`: whether it has the API for referrers, which ghcr.io and the distribution registry have not. */
  referrers?: boolean;
  /** What its Sigstore does wrong. */
  sigstore?: SigstoreFlaws;
};

export type Twin = {
  /** `http://127.0.0.1:PORT`, where both the registry and the API answer. */
  url: string;
  /** `127.0.0.1:PORT`, as in an image reference. */
  host: string;
  /** The same as `url`: `/user` and its like do not collide with `/v2/` and `/token`. */
  apiUrl: string;
  /** The world itself, not a copy: change it and the next request sees the change. */
  world: World;
  /** Every request so far, oldest first. */
  requests: readonly RecordedRequest[];
  /** What is stored at GitHub, oldest first. */
  attestations: readonly StoredAttestation[];
  /** The artifacts of the run; a job finds them by their `environmentOf`. */
  artifacts: RunArtifacts;
  /** What a job's environment has, where the world has a job. */
  jobEnvironment: () => Record<string, string>;
  /** `trusted_root.json` of its Sigstore, which begins with the first request for it. */
  trustedRoot: () => Promise<object>;
  /** Leaves no process, no port and no folder behind. */
  stop: () => Promise<void>;
} & AsyncDisposable;

export async function startTwin(world: World, options: TwinOptions = {}): Promise<Twin> {
  const upstream =
    options.upstream === "shelf"
      ? await startInMemoryRegistry({ referrers: options.referrers === true })
      : await startDistribution(options.keeps);
  const requests: RecordedRequest[] = [];
  const attestations: StoredAttestation[] = [];
  const issuer = new Issuer();
  let sigstore: Promise<Sigstore> | undefined;
  // Loaded late: few worlds sign.
  const openSigstore = () =>
    (sigstore ??= import("./sigstore.ts").then((module) => module.openSigstore(issuer, options.sigstore)));
  const faults = new Faults(world);
  const stopping = new AbortController();
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // Told apart from a fault that was ordered: a reset nobody asked for would be hard to find.
      if (response.headersSent) response.destroy();
      else send(response, { status: 500, body: `The twin failed: ${String(error)}` });
    });
  });
  const host = await listenOnLoopback(server);
  const front = new RegistryFront({ world, host, upstream });
  const url = `http://${host}`;
  const artifacts = openRunArtifacts(url);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (isOurOwn(request)) {
      await obey(request, response);
      return;
    }
    requests.push(logRequest(request, response));
    const fault = await faults.strike(request, stopping.signal);
    if (fault === "reset") request.socket.resetAndDestroy();
    else if (fault === "spared") await obey(request, response);
    else if ("status" in fault) send(response, fault);
    else await sendSpoiled(await askWhole(request, host), response, fault);
  }

  async function obey(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "http://twin");
    if (isRegistryRequest(request)) await front.handle(request, response);
    else if (pathname === "/identity") send(response, issuer.answer(world, request));
    else if (isArtifactRequest(pathname)) send(response, artifacts.answer(request, await buffer(request)));
    else if (pathname.startsWith("/sigstore/")) send(response, await askSigstore(pathname, request));
    else if (isAttestationsRequest(request))
      send(response, await answerAttestations(world, request, attestations));
    else send(response, answerApi(world, request));
  }

  async function askSigstore(pathname: string, request: IncomingMessage): Promise<Answer> {
    const body = await text(request);
    const service = (await openSigstore()).services.get(pathname.slice("/sigstore".length));
    return service === undefined || request.method !== "POST"
      ? { status: 404, body: { message: "Not Found" } }
      : service(body);
  }

  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> =>
    (stopped ??= (async () => {
      stopping.abort();
      await closeServer(server);
      await upstream.stop();
    })());
  const jobEnvironment = (): Record<string, string> =>
    world.job === undefined
      ? {}
      : {
          ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/identity?api-version=2.0`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: world.job.requestToken,
        };
  const trustedRoot = async (): Promise<object> => (await openSigstore()).trustedRoot;
  const seen = { requests, attestations, artifacts };
  return {
    url,
    host,
    apiUrl: url,
    world,
    ...seen,
    jobEnvironment,
    trustedRoot,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}
