// A small proxy: fetches for plain HTTP, and answers every tunnel with 502, for who asks for one has shown enough.
import { createServer, request as forward } from "node:http";
import { closeServer, listenOnLoopback } from "../../twin/loopback.ts";

/** `asked`: the URLs fetched, and `CONNECT host:port` for a tunnel. */
export type Proxy = { url: string; asked: string[] } & AsyncDisposable;

export async function startProxy(): Promise<Proxy> {
  const asked: string[] = [];
  const server = createServer(({ method, url = "", headers }, response) => {
    asked.push(url);
    forward(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    })
      .on("error", () => response.writeHead(502).end())
      .end();
  });
  server.on("connect", ({ url = "" }, socket) => {
    asked.push(`CONNECT ${url}`);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  const host = await listenOnLoopback(server);
  return { url: `http://${host}`, asked, [Symbol.asyncDispose]: () => closeServer(server) };
}
