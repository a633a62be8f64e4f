// Where a build context comes from, read as buildx reads it: a folder, an address that docker fetches, an image.
// Source: docker/buildx, `build/opt.go`, `util/urlutil` and `util/ocilayout`; moby/buildkit, `dfgitutil` and `gitutil`.

/** Docker fetches a Dockerfile of such an address, too. */
export function isHttpUrl(text: string): boolean {
  return /^https?:\/\//.test(text);
}

/** Whether docker fetches the context by itself (git, a tarball's URL), where no folder of that name counts more. */
export function isRemoteContext(context: string): boolean {
  if (isHttpUrl(context) || context.startsWith("github.com/")) return true;
  const [, scheme = "", path = ""] = /^([a-z0-9]+):\/\/[^/?#]*([^?#]*)/i.exec(context) ?? [];
  if (/^https?$/i.test(scheme)) return path.endsWith(".git");
  return /^git$/i.test(scheme) || isSshContext(context);
}

/** Git fetches it by SSH: `alice@host:path` is short for that. buildx gives such a build the SSH agent by itself. */
export function isSshContext(context: string): boolean {
  return /^(?:ssh:\/\/|[\w-]+@[a-z0-9.-]+:)/i.test(context);
}

/** Of the build's own context a folder counts more than an address: with `./` before it nobody takes it for one. */
export function asFolder(folder: string): string {
  return isRemoteContext(folder) || folder.startsWith("-") ? `./${folder}` : folder;
}

/** A further context. `paths`: each that some buildx takes it for. */
export type ContextSource = { kind: "fetched" | "image" } | { kind: "local"; paths: readonly string[] };

/** Of a further context an address counts more than a folder. */
export function readSource(source: string): ContextSource {
  if (isRemoteContext(source)) return { kind: "fetched" };
  if (/^(?:docker-image:\/\/|target:)/.test(source)) return { kind: "image" };
  const layout = /^oci-layout:\/\/(.*)$/s.exec(source)?.[1];
  return { kind: "local", paths: layout === undefined ? [source] : layoutPaths(layout) };
}

/** A path may hold an `@` or a `:` itself, and what stands behind the last one is a digest or a tag to one buildx only. */
function layoutPaths(layout: string): string[] {
  const before = (text: string, at: number) => (at === -1 ? text : text.slice(0, at));
  const withoutDigest = [
    layout,
    before(layout, layout.indexOf("@")),
    before(layout, layout.lastIndexOf("@")),
  ];
  return [...new Set(withoutDigest.flatMap((path) => [path, before(path, path.lastIndexOf(":"))]))];
}
