// Puts the twin together: one HTTP server in front of an upstream registry, on a free port of the loopback.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

import { send } from "./answer.ts";
import { startDistribution, type Keeping } from "./distribution.ts";
import { Faults } from "./faults.ts";
import { answerApi } from "./github-api.ts";
import { closeServer, listenOnLoopback } from "./loopback.ts";
import { isRegistryRequest, RegistryFront } from "./registry-front.ts";
import { logRequest, type RecordedRequest } from "./request-log.ts";
import { startInMemoryRegistry } from "./in-memory-registry.ts";
import { askWhole, isOurOwn, sendSpoiled } from "./spoiled.ts";
import type { World } from "./world.ts";

export type TwinOptions = {
  /** `distribution`: the CNCF registry, a real one. `shelf`: manifests in memory, where no binary is installed. */
  upstream?: "distribution" | "shelf";
  /** Where the distribution registry keeps what is pushed; see `distribution.ts`. */
  keeps?: Keeping;
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
  /** Leaves no process, no port and no folder behind. */
  stop: () => Promise<void>;
} & AsyncDisposable;

export async function startTwin(world: World, options: TwinOptions = {}): Promise<Twin> {
  const upstream =
    options.upstream === "shelf" ? await startInMemoryRegistry() : await startDistribution(options.keeps);
  const requests: RecordedRequest[] = [];
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
    if (isRegistryRequest(request)) await front.handle(request, response);
    else send(response, answerApi(world, request));
  }

  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> =>
    (stopped ??= (async () => {
      stopping.abort();
      await closeServer(server);
      await upstream.stop();
    })());
  const url = `http://${host}`;
  return { url, host, apiUrl: url, world, requests, stop, [Symbol.asyncDispose]: stop };
}
