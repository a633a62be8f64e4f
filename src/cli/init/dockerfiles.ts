// The Dockerfiles of a repository: which of them are for an image to publish, and what each needs in order to build.

/** What a starter workflow says of one image. */
export type ImageSource = {
  /** Of the Dockerfile, from the repository's top. */
  path: string;
  /** What tells its image from the repository's other ones; empty for the image that has the repository's own name. */
  suffix: string;
  /** `.` for the repository's top. */
  context: string;
  /** Ids of `RUN --mount=type=secret`. */
  secrets: readonly string[];
};

/** `Dockerfile`, `Containerfile`, `Dockerfile.worker`, `worker.dockerfile`; `dockerfile.go` is something else. */
const NAME =
  /^(?:(?<before>[\w-]+)\.)?(?:[Dd]ockerfile|[Cc]ontainerfile)$|^(?:Dockerfile|Containerfile)\.(?<after>[\w-]+)$/;
/** Folders whose Dockerfiles are for something else than a release. */
const OTHER_PURPOSE =
  /(?:^|\/)(?:\.[^/]+|node_modules|vendor|third_party|tests?|__tests__|testdata|fixtures?|examples?|docs?|e2e)\//i;
/** `Dockerfile.dev` and its like are not for a release, either; nor is a text from which a Dockerfile is made. */
const OTHER_NAME =
  /^(?:dev|devel|development|local|debug|tests?|ci|dockerignore|md|txt|in|j2|jinja2?|tmpl|tpl|template|erb|bak|old|orig)$/i;
/** Folders that say nothing about what their Dockerfiles are for. */
const PLAIN_FOLDER = /(?:^|\/)(?:docker|dockerfiles|containers?|build|deploy|images?)$/i;
/** More than a repository publishes; a list without end helps nobody. */
const MOST = 20;

/** Paths of the Dockerfiles that are for an image to publish, the one at the top first. */
export function findDockerfiles(files: readonly string[]): string[] {
  return files
    .filter((path) => {
      const name = NAME.exec(path.slice(path.lastIndexOf("/") + 1))?.groups;
      const own = name?.after ?? name?.before ?? "";
      return name !== undefined && !OTHER_NAME.test(own) && !OTHER_PURPOSE.test(path);
    })
    .filter((path) => isPlain(path))
    .toSorted((one, other) => depth(one) - depth(other) || (one < other ? -1 : 1))
    .slice(0, MOST);
}

/** A name is a stranger's text: GitHub would run what looks like an expression. */
function isPlain(path: string): boolean {
  return /^[\w@.+/ -]+$/.test(path);
}

function depth(path: string): number {
  return path.split("/").length;
}

/** `text` is the Dockerfile's; `files` are the repository's. */
export function readImageSource(path: string, text: string, files: readonly string[]): ImageSource {
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
  return {
    path,
    suffix: suffixOf(path, folder),
    context: contextOf(folder, text, files),
    secrets: secretsIn(text),
  };
}

function suffixOf(path: string, folder: string): string {
  const { before, after } = NAME.exec(path.slice(path.lastIndexOf("/") + 1))?.groups ?? {};
  const own = before ?? after ?? "";
  const isPlainFolder = folder === "." || (own !== "" && PLAIN_FOLDER.test(folder));
  return toName(isPlainFolder ? own : `${folder.slice(folder.lastIndexOf("/") + 1)}-${own}`);
}

/** As part of an image's name. */
function toName(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** Two images of one name would take each other's tags: the whole path tells them apart. */
export function tellApart(images: readonly ImageSource[]): ImageSource[] {
  const count = (suffix: string): number => images.filter((one) => one.suffix === suffix).length;
  return images.map((one) => (count(one.suffix) === 1 ? one : { ...one, suffix: toName(one.path) }));
}

/** The Dockerfile's own folder, unless what it copies is found from the repository's top only. */
function contextOf(folder: string, text: string, files: readonly string[]): string {
  const copied = copiedPaths(text);
  const isAlone = !files.some((file) => file.startsWith(`${folder}/`) && !isOfDocker(file));
  if (copied.includes(WHOLE) && isAlone) return ".";
  const isThere = (path: string): boolean =>
    files.some((file) => file === path || file.startsWith(`${path}/`));
  const isForTop = copied.some((path) => path !== WHOLE && !isThere(`${folder}/${path}`) && isThere(path));
  return isForTop ? "." : folder;
}

/** `COPY . .` */
const WHOLE = ".";

/** Dockerfiles and their `.dockerignore`, which no image is made of. */
function isOfDocker(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return NAME.test(name) || name.endsWith(".dockerignore");
}

/** What `COPY` and `ADD` name in the context, without patterns and variables. */
function copiedPaths(text: string): string[] {
  return Array.from(text.matchAll(/^[ \t]*(?:COPY|ADD)[ \t](?<rest>.*)$/gim)).flatMap(({ groups }) => {
    const words = (groups?.rest ?? "").split(/\s+/).filter(Boolean);
    if (words.some((word) => word.startsWith("--from="))) return [];
    return words
      .filter((word) => !word.startsWith("--"))
      .slice(0, -1)
      .map((word) => word.replace(/^\.?\/(?=.)/, "").replace(/(?<=.)\/$/, ""))
      .filter((word) => /^[\w@./-]+$/.test(word));
  });
}

/** Source: Dockerfile reference, `RUN --mount=type=secret`: `id` may be left out where `target` names it. */
function secretsIn(text: string): string[] {
  const mounts = text
    .split(/\s+/)
    .filter((word) => word.startsWith("--mount=") && /[=,]type=secret(?:,|$)/.test(word));
  const ids = mounts.map((mount) => /[=,]id=(?<id>[\w.-]+)/.exec(mount)?.groups?.id);
  return [...new Set(ids.filter((id) => id !== undefined))];
}
