// The registry and GitHub's API that are checked: requests with deadlines, the token exchange, a tiny image.
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

export type Reply = {
  status: number;
  header: (name: string) => string | undefined;
  /** What the answer says: the error's own words, or nothing. */
  words: string;
  json: unknown;
};

export type SiteOptions = {
  /** `https://ghcr.io`. */
  registry: string;
  /** `https://api.github.com`. */
  api: string;
  /** `https://github.com`. */
  server: string;
  /** `owner/name` of the repository whose job this is. */
  repository: string;
  /** Makes the names of new packages, so that no run meets one of another. */
  run: string;
  /** Between two looks at what GitHub needs a moment for. */
  pauseMs?: number;
  /** For everything. */
  deadline?: AbortSignal;
};

type Ask = {
  method?: string;
  authorization?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
};

/** Nobody has answered, or with an error of the server's own: nothing follows from it. */
export class NoAnswer extends Error {}

const REQUEST_MS = 15_000;
const LOOKS = 5;
const LONGEST_ANSWER = 65_536;
/** The user name in a login, which counts for nothing. */
const ANY_USER = "x";

export class Site {
  readonly options: SiteOptions;
  /** Packages that were made here, as `owner/name`. */
  readonly made = new Set<string>();
  /** Bearer tokens that the registry gave: they are kept out of the report. */
  readonly bearers = new Set<string>();

  constructor(options: SiteOptions) {
    this.options = options;
  }

  /** The name of a package that no run before has used, in lower case as image names are. */
  newName(purpose: string): string {
    return `${this.options.repository}/live-${purpose}-${this.options.run}`.toLowerCase();
  }

  get owner(): string {
    return this.options.repository.split("/")[0] ?? "";
  }

  async ask(url: string, { method = "GET", authorization, headers, body }: Ask = {}): Promise<Reply> {
    const response = await this.#send(url, {
      method,
      headers: { ...headers, ...(authorization !== undefined && { authorization }) },
      redirect: "manual",
      ...(body !== undefined && { body }),
    });
    if (response.status === 429 || response.status >= 500)
      throw new NoAnswer(`${method} ${new URL(url).pathname} was answered by ${response.status}`);
    const text = (await response.text()).slice(0, LONGEST_ANSWER);
    const json = parse(text);
    return {
      status: response.status,
      header: (name) => response.headers.get(name) ?? undefined,
      words: wordsOf(json),
      json,
    };
  }

  async #send(url: string, request: RequestInit): Promise<Response> {
    const { deadline } = this.options;
    const timeout = AbortSignal.timeout(REQUEST_MS);
    const signal = deadline === undefined ? timeout : AbortSignal.any([timeout, deadline]);
    try {
      return await fetch(url, { ...request, signal });
    } catch (error) {
      throw new NoAnswer(`${request.method ?? "GET"} ${new URL(url).pathname} had no answer`, {
        cause: error,
      });
    }
  }

  askApi(path: string, token: string, ask: Ask = {}): Promise<Reply> {
    return this.ask(`${this.options.api}${path}`, {
      ...ask,
      authorization: `Bearer ${token}`,
      headers: { accept: "application/vnd.github+json", "user-agent": "surepush-live", ...ask.headers },
    });
  }

  /** `GET /token` as docker asks it. */
  async exchange(
    name: string,
    token: string,
    { user = ANY_USER, actions = "pull,push" } = {},
  ): Promise<Reply> {
    const scope = encodeURIComponent(`repository:${name}:${actions}`);
    const reply = await this.ask(`${this.options.registry}/token?service=ghcr.io&scope=${scope}`, {
      authorization: `Basic ${Buffer.from(`${user}:${token}`).toString("base64")}`,
    });
    const bearer = bearerOf(reply);
    if (bearer !== undefined) this.bearers.add(bearer);
    return reply;
  }

  /** The exchange, then the request with its bearer token; the exchange's answer where it refuses. */
  async askRegistry(name: string, token: string, { path, ...ask }: Ask & { path: string }): Promise<Reply> {
    const exchanged = await this.exchange(name, token);
    const bearer = bearerOf(exchanged);
    if (bearer === undefined) return exchanged;
    return this.ask(`${this.options.registry}/v2/${name}${path}`, {
      ...ask,
      authorization: `Bearer ${bearer}`,
    });
  }

  /** Begins an upload and ends it: 202 to who may push. */
  async probe(name: string, token: string): Promise<Reply> {
    const reply = await this.askRegistry(name, token, { method: "POST", path: "/blobs/uploads/" });
    const location = reply.header("location");
    if (reply.status === 202 && location !== undefined) await this.#end(location, name, token);
    return reply;
  }

  /** At the registry itself: a bearer token goes nowhere else. */
  #at(location: string): URL {
    const url = new URL(location, this.options.registry);
    if (url.host !== new URL(this.options.registry).host) throw new NoAnswer(`an upload is at ${url.host}`);
    return url;
  }

  async #end(location: string, name: string, token: string): Promise<void> {
    const bearer = bearerOf(await this.exchange(name, token)) ?? "";
    const url = this.#at(location).href;
    // ghcr.io answers 405; the session ends by itself.
    await this.ask(url, { method: "DELETE", authorization: `Bearer ${bearer}` });
  }

  /** Pushes an image of one tiny layer as `:live`, without a label. Gives the answer that refused it, or nothing. */
  async pushTiny(name: string, token: string): Promise<Reply | undefined> {
    const layer = gzipSync(Buffer.alloc(1024));
    const config = Buffer.from(
      JSON.stringify({
        architecture: "amd64",
        os: "linux",
        config: {},
        rootfs: { type: "layers", diff_ids: [digestOf(Buffer.alloc(1024))] },
      }),
    );
    for (const blob of [layer, config]) {
      const refused = await this.#pushBlob(name, token, blob);
      if (refused !== undefined) return refused;
    }
    const type = "application/vnd.oci.image.manifest.v1+json";
    const manifest = {
      schemaVersion: 2,
      mediaType: type,
      config: descriptor("application/vnd.oci.image.config.v1+json", config),
      layers: [descriptor("application/vnd.oci.image.layer.v1.tar+gzip", layer)],
    };
    const reply = await this.askRegistry(name, token, {
      method: "PUT",
      path: "/manifests/live",
      headers: { "content-type": type },
      body: JSON.stringify(manifest),
    });
    if (reply.status !== 201) return reply;
    this.made.add(name);
    return undefined;
  }

  async #pushBlob(name: string, token: string, blob: Buffer): Promise<Reply | undefined> {
    const begun = await this.askRegistry(name, token, { method: "POST", path: "/blobs/uploads/" });
    const location = begun.header("location");
    if (begun.status !== 202 || location === undefined) return begun;
    const url = this.#at(location);
    url.searchParams.set("digest", digestOf(blob));
    const bearer = bearerOf(await this.exchange(name, token)) ?? "";
    const reply = await this.ask(url.href, {
      method: "PUT",
      authorization: `Bearer ${bearer}`,
      headers: { "content-type": "application/octet-stream" },
      body: blob,
    });
    return reply.status === 201 ? undefined : reply;
  }

  /** GitHub's address of a package: `/` in its name is `%2F`. */
  async packagePath(name: string, token: string): Promise<string> {
    const [owner = "", ...rest] = name.split("/");
    const { json } = await this.askApi(`/users/${owner}`, token);
    const realm = (json as { type?: string } | undefined)?.type === "Organization" ? "orgs" : "users";
    return `/${realm}/${owner}/packages/container/${encodeURIComponent(rest.join("/"))}`;
  }

  /** A new package, which GitHub's API may need a moment to know. */
  async findPackage(name: string, token: string): Promise<Reply> {
    const path = await this.packagePath(name, token);
    let reply = await this.askApi(path, token);
    for (let look = 1; reply.status === 404 && look < LOOKS; look++) {
      await new Promise((resolve) => setTimeout(resolve, this.options.pauseMs ?? 1_000));
      reply = await this.askApi(path, token);
    }
    return reply;
  }
}

export const bearerOf = ({ status, json }: Reply): string | undefined => {
  const { token } = (json ?? {}) as { token?: unknown };
  return status === 200 && typeof token === "string" ? token : undefined;
};

const digestOf = (bytes: Buffer): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

const descriptor = (mediaType: string, bytes: Buffer) => ({
  mediaType,
  digest: digestOf(bytes),
  size: bytes.length,
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The registry says `errors[0].message`, GitHub's API says `message`. */
function wordsOf(json: unknown): string {
  const { errors, message } = (json ?? {}) as { errors?: unknown; message?: unknown };
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const words = (first as { message?: unknown } | undefined)?.message ?? message;
  return typeof words === "string" ? words : "";
}
