// What is wrong with the folder before anything is parsed: no name for the image, or a host that only a stranger's clone names.
import type { Remedy } from "../diagnosis/advice/remedies.ts";
import { formatRefusal, type InputProblem } from "../diagnosis/input-problems.ts";
import { registryOf } from "../oci/host.ts";
import { referencesIn, type Nameless, type TypedCommand } from "./inputs.ts";

type Environment = Readonly<Record<string, string | undefined>>;

export function findFolderProblem(
  { command, words, inputs, folder }: TypedCommand,
  environment: Environment,
): InputProblem | undefined {
  if (folder === undefined) return undefined;
  const { nameless, server, refusal } = folder;
  const isNamed = inputs.images.trim() !== "" || referencesIn(inputs).length > 0;
  if (refusal !== undefined && !isNamed) {
    const { flaw, allowed } = formatRefusal(refusal);
    return { ...LEFT_OUT, input: "--image", flaw, allowed: `an image, or run ${allowed}` };
  }
  if (nameless !== undefined && !isNamed)
    return {
      ...LEFT_OUT,
      input: "--image",
      flaw: formatNameless(nameless),
      title: "The image has no name yet",
      allowed: "an image such as ghcr.io/OWNER/NAME",
      remedies: [nameImage({ command, words }), ...(nameless.kind === "no remote" ? [ADD_REMOTE] : [])],
    };
  if (server === undefined || isNamedByUser(server, environment, inputs.registry)) return undefined;
  const { host } = new URL(server);
  return {
    ...LEFT_OUT,
    input: "--registry",
    flaw: `${host} is named by this clone alone: a token goes to no host because a clone names it`,
    allowed: `\`--registry ${registryOf(server)}\`, or GH_HOST=${host} in the environment, if that is your GitHub`,
  };
}

const LEFT_OUT = { value: "", isLeftOut: true } as const;

function formatNameless(nameless: Nameless): string {
  switch (nameless.kind) {
    case "no remote":
      return "there is no git remote here, and no repository in a package.json, to name it after";
    case "elsewhere":
      return `${nameless.what} is ${nameless.where}`;
  }
}

/** What was typed, with the image; a word that a shell would read otherwise is left to the user. */
function nameImage({ command, words }: Pick<TypedCommand, "command" | "words">): Remedy {
  const typed = words.every((word) => /^[\w.:@/+-]+$/.test(word)) ? words : [];
  const text = ["surepush", command, ...typed, "--image ghcr.io/OWNER/NAME"].join(" ");
  return { action: "Name the image:", snippet: { language: "sh", text } };
}

const ADD_REMOTE: Remedy = {
  action: "Or, in a clone, say which repository it is of: the image is named after it then.",
  snippet: { language: "sh", text: "git remote add origin https://github.com/OWNER/NAME" },
};

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
