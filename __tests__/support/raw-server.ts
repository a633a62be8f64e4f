// A server that need not speak HTTP: it writes what a test says, to each who connects and has asked something.
import { createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";

export type RawServer = { url: string; host: string; connections: () => number } & AsyncDisposable;

export async function serveRaw(speak: (socket: Socket) => void): Promise<RawServer> {
  const open = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    open.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => open.delete(socket));
    socket.once("data", () => {
      speak(socket);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: `http://${host}`,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Writes as fast as the other side reads, until that has had enough. */
export function pour(socket: Socket, piece: string | Uint8Array): void {
  const more = () => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on("drain", more);
  more();
}

/** Writes a little again and again, until the other side has had enough. */
export function drip(socket: Socket, piece: string): void {
  const timer = setInterval(() => socket.write(piece), 5);
  socket.on("close", () => {
    clearInterval(timer);
  });
}
