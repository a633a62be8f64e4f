// Where a build context comes from, parsed as buildx parses it: a folder, a URL that docker fetches, an image.
// Source: docker/buildx, `build/opt.go`, `util/urlutil` and `util/ocilayout`; moby/buildkit, `dfgitutil` and `gitutil`.

/** Docker fetches a Dockerfile from such a URL, too. */
export function isHttpUrl(text: string): boolean {
  return /^https?:\/\//.test(text);
}

/** Whether docker itself fetches the context (git, the URL of a tarball). A folder of that name wins. */
export function isRemoteContext(context: string): boolean {
  if (isHttpUrl(context) || context.startsWith("github.com/")) return true;
  const [, scheme = "", path = ""] = /^([a-z0-9]+):\/\/[^/?#]*([^?#]*)/i.exec(context) ?? [];
  if (/^https?$/i.test(scheme)) return path.endsWith(".git");
  return /^git$/i.test(scheme) || isSshContext(context);
}

/** Git fetches it over SSH, also in the short form `alice@host:path`. buildx forwards the SSH agent to such a build. */
export function isSshContext(context: string): boolean {
  return /^(?:ssh:\/\/|[\w-]+@[a-z0-9.-]+:)/i.test(context);
}

/** For the main context a folder wins over a URL: a leading `./` makes it a path for every buildx. */
export function asFolder(folder: string): string {
  return isRemoteContext(folder) || folder.startsWith("-") ? `./${folder}` : folder;
}

/** A named context. `paths`: every path that some version of buildx takes it for. */
export type ContextSource = { kind: "fetched" | "image" } | { kind: "local"; paths: readonly string[] };

/** For a named context a URL wins over a folder. */
export function readSource(source: string): ContextSource {
  if (isRemoteContext(source)) return { kind: "fetched" };
  if (/^(?:docker-image:\/\/|target:)/.test(source)) return { kind: "image" };
  const layout = /^oci-layout:\/\/(.*)$/s.exec(source)?.[1];
  return { kind: "local", paths: layout === undefined ? [source] : layoutPaths(layout) };
}

/** A path may contain `@` or `:`; only some versions of buildx read a digest or a tag behind the last one. */
function layoutPaths(layout: string): string[] {
  const before = (text: string, at: number) => (at === -1 ? text : text.slice(0, at));
  const withoutDigest = [
    layout,
    before(layout, layout.indexOf("@")),
    before(layout, layout.lastIndexOf("@")),
  ];
  return [...new Set(withoutDigest.flatMap((path) => [path, before(path, path.lastIndexOf(":"))]))];
}
