// The inputs of a promotion: what is published as it is.
import type { RegistryHost } from "../oci/host.ts";
import {
  findTagProblem,
  formatImage,
  parseDigest,
  parseImage,
  registryOfReference,
  splitTag,
  type Destination,
  type Image,
} from "../oci/reference.ts";
import type { PromotionSource } from "../oci/source.ts";
import type { Config } from "./config.ts";
import type { Inputs } from "./inputs.ts";
import type { ReportProblem } from "./parse-context.ts";

type Around = {
  operation: Config["operation"];
  registry: RegistryHost;
  /** The image that a digest alone is of. */
  image: Image | undefined;
  destinations: readonly Destination[];
};

/** `source` of `operation: promote`; nothing of another operation. */
export function parsePromotion(
  inputs: Pick<Inputs, "source" | "labels" | "annotations">,
  around: Around,
  report: ReportProblem,
): PromotionSource | undefined {
  if (around.operation !== "promote") return undefined;
  for (const input of ["labels", "annotations"] as const)
    if (inputs[input].trim() !== "")
      report(input, inputs[input].trim(), {
        flaw: "`operation` is promote, which publishes an image as it is: with another label it would be another image",
        allowed: "nothing",
      });
  for (const one of around.destinations)
    if (one.kind === "elsewhere")
      report("images", one.name, {
        flaw: "it is on another registry, and an image is promoted to the token's own only",
        allowed: "images of one registry, and its token",
      });
  return readReference(inputs.source.trim(), around, report);
}

/** `sha256:…`, `ghcr.io/acme/app:main` or `ghcr.io/acme/app@sha256:…`; where there are both, the digest counts. */
function readReference(
  text: string,
  { registry, image: own }: Around,
  report: ReportProblem,
): PromotionSource | undefined {
  const name = own === undefined ? `${registry.host}/OWNER/NAME` : formatImage(own);
  const flawed = (flaw: string): undefined => {
    report("source", text, {
      flaw,
      allowed: `\`sha256:…\` of this image, \`${name}:TAG\`, or \`IMAGE@sha256:…\``,
    });
    return undefined;
  };
  if (text === "") return flawed("it is empty");
  const alone = parseDigest(text);
  if (alone !== undefined)
    return own && { kind: "registry", registry, image: own, reference: alone };
  const at = text.indexOf("@");
  const { name: named, tag } = splitTag(at === -1 ? text : text.slice(0, at));
  const digest = parseDigest(text.slice(at + 1));
  if (at !== -1 && digest === undefined) return flawed("what follows its `@` is not a digest");
  if (registryOfReference(named) === undefined) return flawed("it does not name a registry");
  const parsed = parseImage(named, registry.host);
  if (parsed.kind === "flaw") return flawed(parsed.flaw);
  const reference = digest ?? tag;
  if (reference === undefined) return flawed("it names neither a tag nor a digest");
  const flaw = digest === undefined ? findTagProblem(reference) : undefined;
  if (flaw !== undefined) return flawed(`of its tag: ${flaw}`);
  return { kind: "registry", registry, image: parsed.image, reference };
}
