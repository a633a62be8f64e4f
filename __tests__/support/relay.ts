// A server in front of docker's daemon: its connections end in pairs, and all of them at once.
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";

/** The daemon's socket, as docker's client would find it. */
export function daemonSocket(): string {
  return (process.env.DOCKER_HOST ?? "unix:///var/run/docker.sock").replace("unix://", "");
}

export class Relay {
  readonly #open = new Set<Socket>();
  #server: Server | undefined;

  /** When one of the two ends, the other does. */
  join(client: Socket, daemon: Socket): void {
    for (const socket of [client, daemon]) {
      this.#open.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => {
        client.destroy();
        daemon.destroy();
      });
    }
  }

  /** A server whose every connection goes on to another place. */
  between(open: () => Socket): Server {
    return createServer((client) => {
      const daemon = open();
      this.join(client, daemon);
      client.pipe(daemon).pipe(client);
    });
  }

  /** Listens on this machine, and returns `tcp://127.0.0.1:PORT`. */
  async listen(server: Server): Promise<string> {
    this.#server = server;
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** Breaks every connection, and takes no more. */
  vanish(): void {
    this.#server?.close();
    for (const socket of this.#open) socket.destroy();
  }
}
