// The folder in the words of a run: what git tells becomes what GitHub would have told, and one parser reads both.
import { readRemote, readRepositoryField, type Remote } from "../../domain/remote.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What is known of the folder; `remote` and `packageRepository` may hold a user name and a token. */
export type Folder = {
  remote: string | undefined;
  head: { ref: string; sha: string | undefined } | undefined;
  defaultBranch: string | undefined;
  packageRepository: string | undefined;
};

export type LocalRun = {
  environment: Environment;
  /** As a file of `GITHUB_EVENT_PATH` holds it. */
  event: { repository: { default_branch: string | undefined; html_url?: string } };
  /** The GitHub that the clone is of: `https://github.com`. */
  server: string | undefined;
  /** Why no repository is known, as a sentence; nothing where one is. */
  nameless: string | undefined;
};

/** Variables that speak of a workflow's run. Outside of one they are leftovers of something else. */
const OF_A_RUN = [
  "GITHUB_ACTOR",
  "GITHUB_BASE_REF",
  "GITHUB_EVENT_NAME",
  "GITHUB_EVENT_PATH",
  "GITHUB_HEAD_REF",
  "GITHUB_REF",
  "GITHUB_REPOSITORY",
  "GITHUB_SHA",
];

/** Inside of GitHub Actions the run's own words count, and git is not asked. */
export function isInActions({ GITHUB_ACTIONS }: Environment): boolean {
  return GITHUB_ACTIONS === "true";
}

/** Source: GitHub docs, "Default environment variables" and "Webhook events and payloads", push. */
export function localRun(folder: Folder, environment: Environment): LocalRun {
  const bare = Object.fromEntries(Object.entries(environment).filter(([name]) => !OF_A_RUN.includes(name)));
  const { head, defaultBranch } = folder;
  const { remote, nameless } = repositoryOf(folder);
  const slug = remote && `${remote.owner}/${remote.name}`;
  const repository = remote && { GITHUB_REPOSITORY: slug, GITHUB_SERVER_URL: remote.server };
  return {
    environment: {
      ...bare,
      ...repository,
      ...(head === undefined ? {} : { GITHUB_REF: head.ref, GITHUB_SHA: head.sha }),
    },
    event: {
      repository: {
        default_branch: defaultBranch,
        ...(remote && { html_url: `${remote.server}/${slug ?? ""}` }),
      },
    },
    server: remote?.server,
    nameless,
  };
}

type Repository = Extract<Remote, { kind: "repository" }>;

/** Where the clone comes from; `package.json` where git tells nothing. */
function repositoryOf({ remote, packageRepository }: Folder): {
  remote: Repository | undefined;
  nameless: string | undefined;
} {
  const [what, read] =
    remote !== undefined
      ? ["the git remote", readRemote(remote)]
      : ["the repository in package.json", packageRepository && readRepositoryField(packageRepository)];
  if (read === "" || read === undefined)
    return {
      remote: undefined,
      nameless: "there is no git remote here, and no repository in a package.json, to name it after",
    };
  return read.kind === "repository"
    ? { remote: read, nameless: undefined }
    : { remote: undefined, nameless: `${what} is ${read.where}` };
}

/**
 * Whether somebody beside the clone says that this GitHub is theirs. A clone is a stranger's text: a token must not go
 * to a host because a clone names it.
 */
export function isNamedByUser(
  server: string,
  { GITHUB_SERVER_URL, GH_HOST }: Environment,
  registry: string,
): boolean {
  const { host } = new URL(server);
  const named = [GITHUB_SERVER_URL ?? "", `https://${GH_HOST ?? ""}`]
    .filter((url) => URL.canParse(url))
    .map((url) => new URL(url).host);
  return host === "github.com" || named.includes(host) || registry !== "";
}
