// Docker's daemon behind TLS, as people reach one on another machine: the same daemon, with a TLS server in front of it.
import { copyFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { createServer } from "node:tls";
import { tlsOptions, type TlsFiles } from "./buildkit.ts";
import { daemonSocket, Relay } from "./relay.ts";

export type DockerOverTls = AsyncDisposable & {
  /** What a job's environment needs in order to reach it. */
  environment: Record<string, string>;
};

/** `folder` gets the client's files under docker's own names. */
export async function startDockerOverTls(files: TlsFiles, folder: string): Promise<DockerOverTls> {
  const relay = new Relay();
  const server = createServer(tlsOptions(files, "http/1.1"), (client) => {
    // A build hands its connection over to another protocol, and closes one half before the other.
    const daemon = connect({ path: daemonSocket(), allowHalfOpen: true });
    relay.join(client, daemon);
    client.pipe(daemon);
    daemon.pipe(client);
  });
  const DOCKER_HOST = await relay.listen(server);
  for (const [name, path] of Object.entries({ ca: files.cacert, cert: files.cert, key: files.key }))
    copyFileSync(path, join(folder, `${name}.pem`));
  return {
    environment: { DOCKER_HOST, DOCKER_TLS_VERIFY: "1", DOCKER_CERT_PATH: folder },
    [Symbol.asyncDispose]: () => {
      relay.vanish();
      return Promise.resolve();
    },
  };
}
