// Images that a log names: as references, and inside the URLs of registry requests.
import { parseImage, type Image } from "../../oci/reference.ts";

/** `reference` is as the log has it, with its tag where it has one. */
export type LogReference = { image: Image; reference: string };

/** What a reference or a URL consists of, after the host. */
const PATH = /[A-Za-z0-9._/:%?&=-]{1,400}/y;

/** The last image of a registry that a line names. */
export function findReference(line: string, host: string): LogReference | undefined {
  const at = line.lastIndexOf(`${host}/`);
  if (at < 0) return findPathBeforeHost(line, host);
  PATH.lastIndex = at + host.length + 1;
  const path = withoutEnd(nameIn(PATH.exec(line)?.[0] ?? ""));
  const [name = "", tag] = path.split(":");
  const parsed = parseImage(`${host}/${name}`, host);
  if (parsed.kind === "flaw") return undefined;
  return { image: parsed.image, reference: `${host}/${name}${tag ? `:${tag}` : ""}` };
}

/** `… /v2/octo/app/blobs/uploads/ in ghcr.io`, as podman and skopeo have it. */
function findPathBeforeHost(line: string, host: string): LogReference | undefined {
  const from = line.includes(` in ${host}`) ? line.lastIndexOf("/v2/") : -1;
  if (from < 0) return undefined;
  PATH.lastIndex = from + 1;
  const parsed = parseImage(`${host}/${nameIn(PATH.exec(line)?.[0] ?? "")}`, host);
  return parsed.kind === "image"
    ? { image: parsed.image, reference: `${host}/${parsed.image.path}` }
    : undefined;
}

/**
 * `octo/app:1` of itself, of `v2/octo/app/manifests/1` and of `token?scope=repository%3Aocto%2Fapp%3Apull`.
 * Source: the OCI distribution specification's endpoints; CNCF distribution, "Token authentication".
 */
function nameIn(path: string): string {
  if (path.startsWith("v2/")) {
    const parts = path.split("/");
    const end = parts.findIndex((part) => ["manifests", "blobs", "tags", "referrers"].includes(part));
    return parts.slice(1, end).join("/");
  }
  const scope = path.startsWith("token?") ? unescaped(path).split("scope=repository:")[1] : undefined;
  return scope?.split(":")[0] ?? path.split(/[?&=%]/)[0] ?? "";
}

function unescaped(query: string): string {
  return query.replaceAll(/%3A/gi, ":").replaceAll(/%2F/gi, "/");
}

/** The image that a failing base image's line names: `failed to resolve source metadata for X`, and its like. */
export function findBaseImage(line: string): string | undefined {
  const named =
    /(?:metadata for|access denied for|failed to solve:|resolve reference) "?([\w.:/@-]{1,300})/i.exec(
      line,
    )?.[1];
  const image = named === undefined ? "" : withoutEnd(named);
  return /[/:.]/.test(image) ? image : undefined;
}

/** A sentence may go on after a name, with a mark that is no part of it. */
function withoutEnd(name: string): string {
  return /[.:/-]$/.test(name) ? withoutEnd(name.slice(0, -1)) : name;
}
