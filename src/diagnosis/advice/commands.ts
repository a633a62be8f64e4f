// Commands and names of inputs in a remedy: the run's own, so that they can be pasted as they are.
import { withoutSecrets } from "../../lib/address.ts";
import { formatImage } from "../../oci/reference.ts";
import { imageToShow, isOnOwnMachine, type FailureContext } from "../context.ts";
import type { Snippet } from "./remedies.ts";

/** Options of the command whose name is not the input's. */
const OPTIONS: Readonly<Record<string, string>> = { platforms: "platform", images: "image", tags: "tag" };

/** "the input `platforms`" in a workflow, "the option `--platform`" on one's own machine. */
export function formatInput(context: Pick<FailureContext, "event">, input: string): string {
  return isOnOwnMachine(context) ? `the option \`--${OPTIONS[input] ?? input}\`` : `the input \`${input}\``;
}

/** `docker build` of the run's own Dockerfile and context. */
export function buildCommand({ build }: FailureContext, ...flags: readonly string[]): Snippet {
  const file = build?.file === undefined ? [] : ["--file", shellWord(build.file)];
  const words = ["docker build", ...flags, ...file, shellWord(build?.context ?? ".")];
  return { language: "sh", text: words.join(" ") };
}

/** The run's own image, with a placeholder for its tag. */
export function taggedImage(context: FailureContext): string {
  return `${formatImage(imageToShow(context))}:TAG`;
}

/** A password in an address is not shown; whatever a shell would read is quoted. */
export function shellWord(text: string): string {
  const safe = withoutSecrets(text);
  return /^[\w@%+=:,./-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", "'\\''")}'`;
}
