// A command's inputs: what was typed, with what the folder tells where nothing was typed.
import type { InputProblem } from "../../domain/input-problem.ts";
import { isLoopback, registryOf } from "../../domain/registry-host.ts";
import { isGitHubs } from "../../domain/token.ts";
import { Secret } from "../../domain/secret.ts";
import type { Inputs } from "../inputs.ts";
import type { Command } from "./command-line.ts";
import { isNamedByUser, type LocalRun } from "./folder.ts";
import { tagInput } from "./tag-words.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** `folder` is nothing inside of GitHub Actions, where the run's own words count. */
export type Typed = {
  command: Command;
  inputs: Inputs;
  words: readonly string[];
  folder: LocalRun | undefined;
};

/** An image without `--registry` names its registry itself; a command has its own access, and its own words. */
export function completeInputs({ command, inputs, words, folder }: Typed): Inputs {
  const named = /^(?:.*\bname=)?(?<host>localhost|[^\s/,=]+[.:][^\s/,=]*)\//.exec(inputs.images.trim())
    ?.groups?.host;
  const isNameless = command === "login" && inputs.images === "" && folder?.nameless !== undefined;
  const registry = inputs.registry.trim() || (named ?? "");
  return {
    ...inputs,
    registry,
    // A login is to a registry. Where an image has to be named all the same, it is one of nobody's.
    images: isNameless ? `${registry || "ghcr.io"}/owner/name` : inputs.images,
    access: command === "pull" ? "pull" : inputs.access,
    tags: command === "push" ? tagInput(words, inputs.tags) : inputs.tags,
  };
}

/** What is wrong before anything is parsed: no name for the image, or a host that only a stranger's clone names. */
export function flawInFolder(
  inputs: Inputs,
  folder: LocalRun | undefined,
  environment: Environment,
): InputProblem | undefined {
  if (folder === undefined) return undefined;
  const { nameless, server } = folder;
  if (nameless !== undefined && inputs.images.trim() === "")
    return {
      input: "--image",
      value: "",
      flaw: `it is left out, and ${nameless}`,
      allowed: "an image such as ghcr.io/OWNER/NAME",
    };
  if (server === undefined || isNamedByUser(server, environment, inputs.registry)) return undefined;
  const { host } = new URL(server);
  return {
    input: "--registry",
    value: "",
    flaw: `it is left out, and ${host} is named by this clone alone: a token goes to no host because a clone names it`,
    allowed: `\`--registry ${registryOf(server)}\`, or GH_HOST=${host} in the environment, if that is your GitHub`,
  };
}

/** The token, and for GitHub's API the same where it is GitHub's own and the registry is that of the clone. */
export function withToken(inputs: Inputs, token: string, folder: LocalRun | undefined): Inputs {
  const { registry } = inputs;
  const isOfClone =
    folder?.server !== undefined &&
    (registry === "" || isLoopback(registry) || registry.toLowerCase() === registryOf(folder.server));
  return { ...inputs, token, "github-token": isOfClone && isGitHubs(new Secret(token)) ? token : "" };
}
