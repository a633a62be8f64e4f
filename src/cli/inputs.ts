// A command's inputs: what was typed, else what the folder says.
import type { CloneRefusal } from "../context/git.ts";
import { isLoopback, registryOf } from "../oci/host.ts";
import { registryOfReference } from "../oci/reference.ts";
import { readTagEntries } from "../config/lists.ts";
import { parseWrittenReference, type WrittenReference } from "../config/references.ts";
import type { Token } from "../access/token.ts";
import type { Inputs, InputTokens } from "../config/inputs.ts";
import { NO_REGISTRY_AUTH } from "../config/registry-auth.ts";
import { tagInput } from "./args.ts";
import type { CommandName } from "./options.ts";
import { readRemote, readRepositoryField, type Remote } from "../context/git-remote.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** `folder` is nothing inside of GitHub Actions, where the run's own words count. */
export type TypedCommand = {
  command: CommandName;
  inputs: Inputs;
  words: readonly string[];
  folder: LocalRun | undefined;
};

/** An image without `--registry` names its registry itself; a command has its own access, and its own words. */
export function completeInputs({ command, inputs: typed, words, folder }: TypedCommand): Inputs {
  const tags = command === "push" ? tagInput(words, typed.tags) : typed.tags;
  const inputs = command === "pull" ? typed : separateTags({ ...typed, tags });
  const named = /^(?:.*\bname=)?(?<host>localhost|[^\s/,=]+[.:][^\s/,=]*)\//.exec(inputs.images.trim())
    ?.groups?.host;
  const isNameless = command === "login" && inputs.images === "" && folder?.nameless !== undefined;
  const registry = inputs.registry.trim() || (named ?? registryAmong(referencesIn(inputs)) ?? "");
  return {
    ...inputs,
    registry,
    // A login is to a registry. Where an image has to be named all the same, it is a placeholder.
    images: isNameless ? `${registry || "ghcr.io"}/owner/name` : inputs.images,
    access: command === "pull" ? "pull" : inputs.access,
  };
}

/** `--image ghcr.io/acme/app:1.2.3` is an image and a tag. */
function separateTags(inputs: Inputs): Inputs {
  const lines = inputs.images.split("\n");
  const references = lines.map((line) => parseWrittenReference(line.trim()));
  if (references.every((one) => one?.tag === undefined)) return inputs;
  // Several images may each have tags of their own.
  if (inputs.tags === "" && references.every((one) => one?.tag !== undefined))
    return { ...inputs, images: "", tags: inputs.images };
  const tags = references.flatMap((one) => one?.tag ?? []);
  return {
    ...inputs,
    images: lines.map((line, at) => references[at]?.name ?? line).join("\n"),
    tags: [inputs.tags, ...tags].filter((line) => line !== "").join("\n"),
  };
}

export function referencesIn({ tags }: Pick<Inputs, "tags">): WrittenReference[] {
  return readTagEntries(tags).flatMap((entry) => parseWrittenReference(entry) ?? []);
}

/** Of several registries GitHub's own, else the first that is named. */
function registryAmong(references: readonly WrittenReference[]): string | undefined {
  const hosts = references.flatMap(({ name }) => registryOfReference(name) ?? []);
  return hosts.find((host) => /^(?:ghcr\.io$|containers\.)/i.test(host)) ?? hosts[0];
}

/** The token, and for GitHub's API the same where it is GitHub's own and the registry is that of the clone. */
export function tokensFor(
  { registry }: Pick<Inputs, "registry">,
  token: Token,
  folder: LocalRun | undefined,
): InputTokens {
  const isOfClone =
    folder?.server !== undefined &&
    (registry === "" || isLoopback(registry) || registry.toLowerCase() === registryOf(folder.server));
  const jobToken = isOfClone && token.isGitHub ? token : undefined;
  return { token, jobToken, registryAuth: NO_REGISTRY_AUTH };
}

/** What is known of the folder; `remote` and `packageRepository` may hold a user name and a token. */
export type CloneDetails = {
  remote: string | undefined;
  head: { ref: string | undefined; sha: string | undefined } | undefined;
  defaultBranch: string | undefined;
  packageRepository: string | undefined;
  refusal?: CloneRefusal | undefined;
};

export type LocalRun = {
  environment: Environment;
  /** As a file of `GITHUB_EVENT_PATH` holds it. */
  event: { repository: { default_branch: string | undefined; html_url?: string } };
  /** The GitHub that the clone is of: `https://github.com`. */
  server: string | undefined;
  /** Why no repository is known; nothing where one is. */
  nameless: Nameless | undefined;
  /** Why git does not read the clone that is here. */
  refusal: CloneRefusal | undefined;
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
export function localRun(folder: CloneDetails, environment: Environment): LocalRun {
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
    refusal: folder.refusal,
  };
}

export type Nameless =
  | { kind: "no remote" }
  /** `what` is the remote or the repository in package.json, `where` a clause. */
  | { kind: "elsewhere"; what: string; where: string };

type Repository = Extract<Remote, { kind: "repository" }>;

/** Where the clone comes from; `package.json` where git has no remote. */
function repositoryOf({ remote, packageRepository }: CloneDetails): {
  remote: Repository | undefined;
  nameless: Nameless | undefined;
} {
  const [what, read] =
    remote !== undefined
      ? ["the git remote", readRemote(remote)]
      : ["the repository in package.json", packageRepository && readRepositoryField(packageRepository)];
  if (read === "" || read === undefined) return { remote: undefined, nameless: { kind: "no remote" } };
  return read.kind === "repository"
    ? { remote: read, nameless: undefined }
    : { remote: undefined, nameless: { kind: "elsewhere", what, where: read.where } };
}
