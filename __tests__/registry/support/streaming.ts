// A registry of a few lines that counts what is uploaded to it, and hands blobs out as a test says.
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterEach } from "@jest/globals";

import type { Secret } from "../../../src/lib/secret.ts";
import { openHttp } from "../../../src/net/http.ts";
import type { Digest, Image } from "../../../src/oci/reference.ts";
import type { ContentStore } from "../../../src/ports/promotion.ts";
import { openRegistry } from "../../../src/registry/client.ts";
import { hashOf } from "../../../src/registry/content.ts";
import { closeServer, listenOnLoopback } from "../../../twin/loopback.ts";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export type StreamingRegistry = AsyncDisposable & {
  host: string;
  image: Image;
  /** What was uploaded whole, by its digest: how many bytes. */
  uploads: Map<string, number>;
  /** Uploads that broke off. */
  broken: number;
  seen: { method: string; path: string; authorization: string | undefined }[];
};

type Handlers = {
  /** How a blob is handed out. */
  get?: Handler;
  /** Instead of taking an upload. */
  put?: Handler;
  /** Instead of saying whether a blob is there. */
  head?: Handler;
  /** Whether a bearer serves no more. */
  hasExpired?: (authorization: string | undefined) => boolean;
};

export async function startStreaming({
  get,
  put,
  head,
  hasExpired = () => false,
}: Handlers = {}): Promise<StreamingRegistry> {
  const uploads = new Map<string, number>();
  const seen: StreamingRegistry["seen"] = [];
  const server = createServer((request, response) => {
    const { method = "", url: path = "", headers } = request;
    seen.push({ method, path, authorization: headers.authorization });
    if (path === "/v2/") response.end("{}");
    else if (path.startsWith("/v2/") && hasExpired(headers.authorization)) response.writeHead(401).end();
    else if (method === "GET") (get ?? notFound)(request, response);
    else if (method === "POST") response.writeHead(202, { location: "/v2/acme/app/blobs/uploads/1" }).end();
    else if (method === "PUT") (put ?? take)(request, response);
    else if (method === "HEAD" && head !== undefined) head(request, response);
    else if (method === "HEAD")
      response.writeHead(uploads.has(path.split("/").at(-1) ?? "") ? 200 : 404).end();
    else response.writeHead(204).end();
  });
  const take: Handler = (request, response) => {
    const digest = new URL(request.url ?? "", "http://x").searchParams.get("digest") ?? "";
    const hash = createHash("sha256");
    let length = 0;
    request.on("data", (chunk: Buffer) => {
      hash.update(chunk);
      length += chunk.length;
    });
    request.on("error", () => started.broken++);
    request.on("end", () => {
      const isRight = digest === `sha256:${hash.digest("hex")}`;
      if (isRight) uploads.set(digest, length);
      response.writeHead(isRight ? 201 : 400).end();
    });
  };
  const host = await listenOnLoopback(server);
  const image = { host, path: "acme/app" };
  const started = { host, image, uploads, broken: 0, seen, [Symbol.asyncDispose]: () => closeServer(server) };
  return started;
}

const notFound: Handler = (_request, response) => {
  response.writeHead(404).end();
};

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** The content of a registry, with a login or without. */
export function contentsOf(host: string, token?: Secret): ContentStore {
  const { http, transfer, close } = openHttp({}, new AbortController().signal);
  closers.push(close);
  return openRegistry({
    http: (request) => http({ attempts: 1, ...request }),
    registry: { host, url: `http://${host}`, gitHub: undefined },
    credentials: token && { username: "octocat", token },
    mask: () => undefined,
    ...(token === undefined && { tokens: "named" }),
  }).openContents(transfer);
}

export const blobOf = (body: Uint8Array): { digest: Digest; size: number } => ({
  digest: hashOf(body),
  size: body.length,
});
