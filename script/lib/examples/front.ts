// Plays the hosts that the documents name: TLS under their own names, on an address of this machine, and behind it the
// twin and a second registry. script/examples has given the names that address, in a mount namespace.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { request as send, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

/** Who answers for a host: where, and what stands before the path there. */
export type Behind = { host: string; prefix?: string };

/** By the name of the host. */
export type Played = ReadonlyMap<string, Behind>;

export type Front = AsyncDisposable & {
  /** What answers from now on. */
  play: (hosts: Played) => void;
};

/** `address` has port 443 free; `folder` has the certificate. */
export async function openFront(address: string, folder: string): Promise<Front> {
  let played: Played = new Map();
  const read = (file: string) => readFileSync(join(folder, file));
  const server = createServer(
    { cert: read("front.pem"), key: read("front-key.pem") },
    (request, response) => {
      void answer(request, response).catch((error: unknown) => {
        console.error(
          `Nobody could answer ${request.method ?? ""} ${request.headers.host ?? ""}: ${String(error)}`,
        );
        response.destroy();
      });
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(443, address, resolve);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = (request.headers.host ?? "").replace(/:443$/, "");
    const behind = played.get(name);
    if (behind === undefined) {
      response.writeHead(502).end(`Nobody plays ${name}.`);
      return;
    }
    const outgoing = send(`http://${behind.host}${behind.prefix ?? ""}${request.url ?? "/"}`, {
      method: request.method,
      headers: { ...request.headers, host: behind.host },
    });
    const incoming = new Promise<IncomingMessage>((resolve, reject) => {
      outgoing.once("response", resolve).on("error", reject);
    });
    const answer = await Promise.race([incoming, pipeline(request, outgoing).then(() => incoming)]);
    const { "www-authenticate": challenge, ...headers } = answer.headers;
    response.writeHead(answer.statusCode ?? 502, {
      ...headers,
      ...(challenge !== undefined && { "www-authenticate": renamed(challenge) }),
    });
    await pipeline(answer, response);
  }

  /** A token service behind us has the name under which we play it. */
  function renamed(challenge: string): string {
    return challenge.replace(/http:\/\/([\d.]+:\d+)/, (address: string, host: string) => {
      const services = [...played].filter(
        ([, behind]) => behind.host === host && behind.prefix === undefined,
      );
      const [name] = services.find(([one]) => /^auth\.|^ghcr\./.test(one)) ?? [];
      return name === undefined ? address : `https://${name}`;
    });
  }

  return {
    play: (hosts) => (played = hosts),
    [Symbol.asyncDispose]: () => closed(server),
  };
}

async function closed(server: Server): Promise<void> {
  const ended = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await ended;
}

/** A certificate for those names, by an authority of its own: `ca.pem` in the folder. */
export function makeCertificate(folder: string, names: readonly string[]): void {
  const at = (file: string) => join(folder, file);
  const make = (name: string, ...more: string[]) => {
    const key = [
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:prime256v1",
      "-nodes",
      "-keyout",
      at(`${name}-key.pem`),
    ];
    const args = [
      "req",
      "-x509",
      "-days",
      "1",
      "-subj",
      `/CN=${name}`,
      "-out",
      at(`${name}.pem`),
      ...key,
      ...more,
    ];
    execFileSync("openssl", args, { stdio: "pipe" });
  };
  make("ca");
  const alternatives = names.map((name) => `DNS:${name}`).join(",");
  make("front", "-CA", at("ca.pem"), "-CAkey", at("ca-key.pem"), "-addext", `subjectAltName=${alternatives}`);
}
