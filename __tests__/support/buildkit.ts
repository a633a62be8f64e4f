// A BuildKit behind an address, as a company would run one beside its runners: the one inside of docker, or on the engine
// `remote` a real one on a machine of its own.
import { readFileSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { createServer as createTlsServer, type TlsOptions } from "node:tls";
import { engineName } from "./engine.ts";
import { startFarBuildKit } from "./far-buildkit.ts";
import { daemonSocket, Relay } from "./relay.ts";

/** Paths of PEM files: the authority's certificate, which clients are held to as well, and the server's own. */
export type TlsFiles = { cacert: string; cert: string; key: string };

export type BuildKit = AsyncDisposable & {
  endpoint: string;
  /** Breaks every connection, and takes no more. */
  vanish: () => void;
};

/** `reaches`: the ports of this machine, such as a registry's, that the BuildKit has to reach. */
export function startBuildKit(tls?: TlsFiles, reaches: readonly number[] = []): Promise<BuildKit> {
  return engineName === "remote" ? startFarBuildKit(tls, reaches) : startDockersBuildKit(tls);
}

/**
 * Docker's daemon hands a connection through to its BuildKit when it is asked to upgrade one; `docker buildx` talks
 * to it in just that way. Source: moby/moby, `api/server/router/grpc`.
 */
async function startDockersBuildKit(tls: TlsFiles | undefined): Promise<BuildKit> {
  const relay = new Relay();
  const take = (client: Socket) => {
    const daemon = connect(daemonSocket());
    relay.join(client, daemon);
    daemon.write("POST /grpc HTTP/1.1\r\nHost: docker\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n");
    let answer = Buffer.alloc(0);
    daemon.on("data", function upgraded(chunk: Buffer) {
      answer = Buffer.concat([answer, chunk]);
      const end = answer.indexOf("\r\n\r\n");
      if (end === -1) return;
      daemon.off("data", upgraded);
      client.write(answer.subarray(end + 4));
      daemon.pipe(client);
      client.pipe(daemon);
    });
  };
  const server = tls === undefined ? createServer(take) : createTlsServer(tlsOptions(tls, "h2"), take);
  const endpoint = await relay.listen(server);
  const vanish = () => {
    relay.vanish();
  };
  return {
    endpoint,
    vanish,
    [Symbol.asyncDispose]: () => {
      vanish();
      return Promise.resolve();
    },
  };
}

/** A client without a certificate of the same authority is turned away. */
export function tlsOptions({ cacert, cert, key }: TlsFiles, protocol: "h2" | "http/1.1"): TlsOptions {
  return {
    ca: readFileSync(cacert),
    cert: readFileSync(cert),
    key: readFileSync(key),
    requestCert: true,
    rejectUnauthorized: true,
    ALPNProtocols: [protocol],
  };
}
