// A small HTTP server that answers as a test says and remembers what it was asked.
import { createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";
import { buffer } from "node:stream/consumers";
import { closeServer, listenOnLoopback } from "../../twin/loopback.ts";

export type Seen = { method: string; path: string; headers: IncomingHttpHeaders; body: Buffer };

/** `reset` breaks the connection, `half` breaks it in mid-body, `never` leaves it open. */
export type Reply =
  { status: number; headers?: OutgoingHttpHeaders; body?: string | Uint8Array } | "reset" | "half" | "never";

export type TestServer = { url: string; host: string; seen: Seen[] } & AsyncDisposable;

/** `answer` gets each request together with its number, from 1. */
export async function serve(
  answer: (seen: Seen, nth: number) => Reply | Promise<Reply>,
): Promise<TestServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    void buffer(request).then(async (body) => {
      const { method = "", url: path = "", headers } = request;
      const reply = await answer({ method, path, headers, body }, seen.push({ method, path, headers, body }));
      if (reply === "reset") request.socket.resetAndDestroy();
      else if (reply === "half") {
        response.writeHead(200, { "content-length": 10 }).write("half");
        setTimeout(() => request.socket.destroy(), 5);
      } else if (reply !== "never") response.writeHead(reply.status, reply.headers).end(reply.body);
    });
  });
  const host = await listenOnLoopback(server);
  return { url: `http://${host}`, host, seen, [Symbol.asyncDispose]: () => closeServer(server) };
}
