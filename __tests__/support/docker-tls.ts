// Docker's daemon behind TLS, as people reach one on another machine: the same daemon, with a TLS server in front of it.
import { copyFileSync } from "node:fs";
import { connect, type AddressInfo, type Socket } from "node:net";
import { join } from "node:path";
import { createServer } from "node:tls";
import { tlsOptions, type TlsFiles } from "./buildkit.ts";

export type DockerOverTls = AsyncDisposable & {
  /** What a job's environment needs in order to reach it. */
  environment: Record<string, string>;
};

/** `folder` gets the client's files under docker's own names. */
export async function startDockerOverTls(files: TlsFiles, folder: string): Promise<DockerOverTls> {
  const socketPath = (process.env.DOCKER_HOST ?? "unix:///var/run/docker.sock").replace("unix://", "");
  const open = new Set<Socket>();
  const server = createServer(tlsOptions(files, "http/1.1"), (client) => {
    // A build hands its connection over to another protocol, and closes one half before the other.
    const daemon = connect({ path: socketPath, allowHalfOpen: true });
    for (const socket of [client, daemon]) {
      open.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => {
        client.destroy();
        daemon.destroy();
      });
    }
    client.pipe(daemon);
    daemon.pipe(client);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  for (const [name, path] of Object.entries({ ca: files.cacert, cert: files.cert, key: files.key }))
    copyFileSync(path, join(folder, `${name}.pem`));
  return {
    environment: {
      DOCKER_HOST: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
      DOCKER_TLS_VERIFY: "1",
      DOCKER_CERT_PATH: folder,
    },
    [Symbol.asyncDispose]: () => {
      server.close();
      for (const socket of open) socket.destroy();
      return Promise.resolve();
    },
  };
}
