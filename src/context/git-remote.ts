// A git remote's address: on which server it is, and whose repository it names.

export type Remote =
  /** `server` as `GITHUB_SERVER_URL` has it: `https://github.com`. */
  | { kind: "repository"; server: string; owner: string; name: string }
  /** It is on a server that is no GitHub, or names no repository there. `where` completes "it is …". */
  | { kind: "elsewhere"; where: string };

/** `https://user:token@github.com:8443/owner/name.git`; `git+` is npm's. Nothing before the `@` is kept. */
const URL_FORM =
  /^(?:git\+)?(?<scheme>https?|ssh|git):\/\/(?:[^/]*@)?(?<host>[^/:@]+)(?::(?<port>\d+))?\/(?<path>.+)$/i;
/** `git@github.com:owner/name.git`, as scp has it; a letter alone is a drive of Windows. */
const SCP_FORM = /^(?:[^/@:]+@)?(?<host>[^/:@]{2,}):(?!\/\/)(?<path>.+)$/;
/** `owner/name`, of letters that GitHub lets be in both. */
const SLUG = /^(?<owner>[A-Za-z0-9][\w-]*)\/(?<name>[\w.-]+)$/;

/**
 * GitHub under another name: SSH over the port of HTTPS, and the aliases that GitHub's documentation has people write
 * into `~/.ssh/config` when they have several keys. Source: GitHub docs, "Using SSH over the HTTPS port", "Managing
 * deploy keys".
 */
const GITHUB = /^(?:(?:www|ssh)\.)?github\.com$|^github(?:\.com)?-[\w-]+$|^github$/i;

/** Hosts of git repositories that are surely no GitHub. */
const OTHERS =
  /^(?:gitlab|codeberg|bitbucket|gitee)\.|(?:^|\.)(?:gitlab\.com|bitbucket\.org|codeberg\.org|gitee\.com|sr\.ht|dev\.azure\.com|visualstudio\.com|amazonaws\.com|google\.com)$/i;

/** Every form that git takes, and that `package.json` has. */
export function readRemote(address: string): Remote {
  const text = address.trim();
  const { scheme = "ssh", host, port, path } = (URL_FORM.exec(text) ?? SCP_FORM.exec(text))?.groups ?? {};
  if (host === undefined || path === undefined) return elsewhere("a folder, and on no server");
  const slug = SLUG.exec(path.replace(/^\/+|\/+$/g, "").replace(/\.git$/i, ""))?.groups;
  if (OTHERS.test(host)) return elsewhere(`on ${host}, which is no GitHub`);
  if (slug?.owner === undefined || slug.name === undefined || /^\.{1,2}$/.test(slug.name))
    return elsewhere(`on ${host}, and not of the form OWNER/NAME`);
  const { owner, name } = slug;
  if (GITHUB.test(host)) return { kind: "repository", server: "https://github.com", owner, name };
  if (!host.includes(".") && host.toLowerCase() !== "localhost")
    return elsewhere(`on ${host}, an alias that only ssh knows`);
  // The port of ssh is not the one of the pages.
  const isWeb = /^https?$/i.test(scheme) && port !== undefined && !["80", "443"].includes(port);
  return {
    kind: "repository",
    server: `https://${host.toLowerCase()}${isWeb ? `:${port}` : ""}`,
    owner,
    name,
  };
}

/** The field `repository` of `package.json`: `{"url": …}`, an address, `owner/name` or `github:owner/name`. */
export function readRepositoryField(text: string): Remote {
  const short = /^(?:(?<host>[a-z]+):)?(?<slug>[\w-]+\/[\w.-]+)$/.exec(text.trim())?.groups;
  if (short?.slug === undefined) return readRemote(text);
  return short.host === undefined || short.host === "github"
    ? readRemote(`https://github.com/${short.slug}`)
    : elsewhere(`on ${short.host}, which is no GitHub`);
}

function elsewhere(where: string): Remote {
  return { kind: "elsewhere", where };
}
