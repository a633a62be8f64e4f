// A front before the twin that takes its time for every request, and knows how many of them followed each other.
import { createServer, request as forward } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { closeServer, listenOnLoopback } from "../../twin/loopback.ts";
import type { Twin } from "../../twin/twin.ts";

export type CountingFront = AsyncDisposable & {
  host: string;
  /** The requests, in the order of their beginnings. */
  requests: readonly { name: string; depth: number }[];
};

/**
 * A request's depth is one more than that of the deepest one that had its answer before it began: what could not have been
 * sent earlier by anybody who waited for that answer. `delay` is in milliseconds.
 */
export async function countSeries(twin: Twin, delay: number): Promise<CountingFront> {
  const requests: { name: string; depth: number }[] = [];
  let answered = 0;
  const server = createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    const depth = answered + 1;
    requests.push({ name: `${method} ${url}`, depth });
    void sleep(delay).then(() => {
      const passed = forward(twin.url + url, { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      passed.on("error", () => response.destroy());
      request.pipe(passed);
      response.on("finish", () => {
        answered = Math.max(answered, depth);
      });
    });
  });
  const host = await listenOnLoopback(server);
  return { host, requests, [Symbol.asyncDispose]: () => closeServer(server) };
}
