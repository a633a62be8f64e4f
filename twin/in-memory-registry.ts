// An upstream in memory for machines without a registry binary: manifests, tags, blobs that are sent whole, and, where it
// is asked for, the API for referrers.
import { createHash, randomUUID } from "node:crypto";
import { Agent, createServer, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";

import { type Answer, send } from "./answer.ts";
import { closeServer, listenOnLoopback } from "./loopback.ts";
import type { Upstream } from "./upstream.ts";

type Manifest = { type: string; bytes: Buffer; digest: string };

const digestOf = (bytes: Buffer): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/** Error codes and texts of the OCI distribution spec. */
const failure = (status: number, code: string, message: string): Answer => ({
  status,
  body: { errors: [{ code, message }] },
});
const manifestUnknown = failure(404, "MANIFEST_UNKNOWN", "manifest unknown");
const blobUnknown = failure(404, "BLOB_UNKNOWN", "blob unknown to registry");
const uploadUnknown = failure(404, "BLOB_UPLOAD_UNKNOWN", "blob upload unknown to registry");
const nameUnknown = failure(404, "NAME_UNKNOWN", "repository name not known to registry");
const digestInvalid = failure(400, "DIGEST_INVALID", "provided digest did not match uploaded content");
const unsupported = failure(405, "UNSUPPORTED", "The operation is unsupported.");

export async function startInMemoryRegistry({ referrers = false } = {}): Promise<Upstream> {
  const shelf = new Shelf(referrers);
  const server = createServer((request, response) => {
    shelf.answer(request).then(
      (answer) => {
        send(response, answer);
      },
      () => response.destroy(),
    );
  });
  const host = await listenOnLoopback(server);
  const agent = new Agent({ keepAlive: true });
  const stop = async (): Promise<void> => {
    agent.destroy();
    await closeServer(server);
  };
  return { host, agent, stop };
}

class Shelf {
  /** By repository and tag, and by repository and digest alike: `NAME/manifests/REFERENCE`. */
  readonly #manifests = new Map<string, Manifest>();
  readonly #sessions = new Set<string>();
  /** By repository and digest: `NAME/sha256:…`. */
  readonly #blobs = new Map<string, Buffer>();
  readonly #hasReferrers: boolean;

  constructor(hasReferrers: boolean) {
    this.#hasReferrers = hasReferrers;
  }

  async answer(request: IncomingMessage): Promise<Answer> {
    const bytes = await buffer(request);
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://shelf");
    const [, name = "", kind = "", rest = ""] =
      /^\/v2\/(.+)\/(manifests|blobs|tags|referrers)\/(.*)$/.exec(pathname) ?? [];
    const { method = "", headers } = request;
    const type = headers["content-type"] ?? "application/vnd.oci.image.manifest.v1+json";
    switch (`${method} ${kind}`) {
      case "PUT manifests":
        return this.#put(name, rest, { type, bytes, digest: digestOf(bytes) });
      case "GET manifests":
      case "HEAD manifests":
        return this.#get(name, rest);
      case "GET tags":
        return this.#tags(name);
      case "POST blobs":
        return this.#mount(name, searchParams) ?? this.#open(name);
      case "DELETE blobs":
        return this.#sessions.delete(rest.replace("uploads/", "")) ? { status: 204 } : uploadUnknown;
      case "PUT blobs":
        return this.#close(name, rest.replace("uploads/", ""), {
          bytes,
          digest: searchParams.get("digest") ?? "",
        });
      case "GET blobs":
      case "HEAD blobs":
        return this.#blob(name, rest);
      case "GET referrers":
        return this.#hasReferrers ? this.#referrers(name, rest) : manifestUnknown;
      default:
        return unsupported;
    }
  }

  #put(name: string, reference: string, manifest: Manifest): Answer {
    const { digest } = manifest;
    if (reference.includes(":") && reference !== digest) return digestInvalid;
    this.#manifests.set(`${name}/manifests/${reference}`, manifest);
    this.#manifests.set(`${name}/manifests/${digest}`, manifest);
    const location = `/v2/${name}/manifests/${digest}`;
    const subject = this.#hasReferrers ? subjectOf(manifest) : undefined;
    const headers = { location, "docker-content-digest": digest };
    return { status: 201, headers: { ...headers, ...(subject !== undefined && { "oci-subject": subject }) } };
  }

  /** OCI distribution specification 1.1, "Listing referrers". */
  #referrers(name: string, digest: string): Answer {
    const found = [...this.#manifests]
      .filter(([key]) => key.startsWith(`${name}/manifests/sha256:`))
      .map(([, manifest]) => manifest)
      .filter((manifest) => subjectOf(manifest) === digest);
    const manifests = found.map(({ type, bytes, digest: of }) => {
      const { artifactType, annotations } = JSON.parse(bytes.toString()) as Record<string, unknown>;
      return { mediaType: type, digest: of, size: bytes.length, artifactType, annotations };
    });
    const mediaType = "application/vnd.oci.image.index.v1+json";
    const body = JSON.stringify({ schemaVersion: 2, mediaType, manifests });
    return { status: 200, headers: { "content-type": mediaType }, body };
  }

  #close(name: string, id: string, { bytes, digest }: { bytes: Buffer; digest: string }): Answer {
    if (!this.#sessions.delete(id)) return uploadUnknown;
    if (digestOf(bytes) !== digest) return digestInvalid;
    this.#blobs.set(`${name}/${digest}`, bytes);
    return {
      status: 201,
      headers: { location: `/v2/${name}/blobs/${digest}`, "docker-content-digest": digest },
    };
  }

  #blob(name: string, digest: string): Answer {
    const bytes = this.#blobs.get(`${name}/${digest}`);
    return bytes === undefined
      ? blobUnknown
      : { status: 200, headers: { "docker-content-digest": digest }, body: bytes };
  }

  #get(name: string, reference: string): Answer {
    const found = this.#manifests.get(`${name}/manifests/${reference}`);
    if (found === undefined) return manifestUnknown;
    const { type, bytes, digest } = found;
    return { status: 200, headers: { "content-type": type, "docker-content-digest": digest }, body: bytes };
  }

  #tags(name: string): Answer {
    const references = [...this.#manifests.keys()]
      .filter((key) => key.startsWith(`${name}/manifests/`))
      .map((key) => key.slice(`${name}/manifests/`.length));
    if (references.length === 0) return nameUnknown;
    return { status: 200, body: { name, tags: references.filter((tag) => !tag.includes(":")).sort() } };
  }

  /** OCI distribution specification 1.1, "Mounting a blob from another repository". */
  #mount(name: string, query: URLSearchParams): Answer | undefined {
    const digest = query.get("mount") ?? "";
    const bytes = this.#blobs.get(`${query.get("from") ?? ""}/${digest}`);
    if (bytes === undefined) return undefined;
    this.#blobs.set(`${name}/${digest}`, bytes);
    return { status: 201, headers: { location: `/v2/${name}/blobs/${digest}` } };
  }

  #open(name: string): Answer {
    const id = randomUUID();
    this.#sessions.add(id);
    const location = `/v2/${name}/blobs/uploads/${id}`;
    return { status: 202, headers: { location, "docker-upload-uuid": id, range: "0-0" } };
  }
}

const subjectOf = ({ bytes }: Manifest): string | undefined =>
  (JSON.parse(bytes.toString()) as { subject?: { digest?: string } }).subject?.digest;
