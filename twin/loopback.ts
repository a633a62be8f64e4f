// A server on a free port of 127.0.0.1, and its end.
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Resolves to `127.0.0.1:PORT`; the system chooses the port, so no two servers can want the same one. */
export async function listenOnLoopback(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return `127.0.0.1:${port}`;
}

/** Does not wait for clients that keep their connection open. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
