// The inputs of signing, and whether this job can sign at all: as far as it is known before any request.
import { signingGitHub, isIdentityAddress } from "../attest/services.ts";
import type { SigningObstacle } from "../attest/obstacle.ts";
import type { RegistryHost } from "../oci/host.ts";
import { ownImages, parseDigest, splitTag, type Destination, type Digest } from "../oci/reference.ts";
import { Secret } from "../lib/secret.ts";
import type { SigningConfig } from "./config.ts";
import type { ChooseOption } from "./choices.ts";
import type { Inputs } from "./inputs.ts";
import type { ParseContext, ReportProblem } from "./parse-context.ts";
import { promotesForeignImage } from "./promote.ts";
import type { PromotionSource } from "../oci/source.ts";

type Around = {
  registry: RegistryHost;
  destinations: readonly Destination[];
  promotion: PromotionSource | undefined;
  parseContext: Pick<ParseContext, "context" | "variable">;
};

/** `isAsked`: the operation is to attest, which is nothing but signing. */
export function parseSigning(isAsked: boolean, around: Around, choose: ChooseOption): SigningConfig {
  const choice = choose("sign", ["false", "true", "auto"], "false");
  const pushToRegistry = choose("push-to-registry", ["true", "false"], "true") === "true";
  if (choice === "false" && !isAsked) return { kind: "off" };
  const required = isAsked || choice === "true";
  const found = readMeans(around);
  return typeof found === "string"
    ? { kind: "impossible", required, why: found }
    : { kind: "sign", required, pushToRegistry, ...found };
}

type Means = Pick<Extract<SigningConfig, { kind: "sign" }>, "gitHub" | "slug" | "identity">;

/**
 * What runs on the default branch and can build a commit of another one. Source: GitHub docs, "Events that trigger
 * workflows", `GITHUB_REF`.
 */
const ON_ANOTHER_REF: ReadonlySet<string> = new Set([
  "pull_request_target",
  "workflow_run",
  "deployment",
  "deployment_status",
]);

/** The obstacle that nobody can remove from the workflow comes first. Source: GitHub docs, "Artifact attestations". */
function readMeans({
  registry,
  destinations,
  promotion,
  parseContext: { context, variable },
}: Around): Means | SigningObstacle {
  const { repository, workflow, server, event, trust } = context;
  if (ownImages(destinations).length === 0) return "elsewhere-only";
  // What a stranger built is never declared as built here, wherever it comes from.
  if (trust.kind === "foreign" || promotesForeignImage({ promotion, destinations })) return "foreign-source";
  if (workflow.isAct) return "act";
  if (event === "local" || repository === undefined) return "not-in-a-workflow";
  if (trust.kind === "unmerged" && ON_ANOTHER_REF.has(event)) return "unmerged-commit";
  const gitHub = signingGitHub(server, registry);
  if (gitHub === undefined) return "enterprise-server";
  if (repository.isPrivate === true && repository.ownerKind === "User") return "private-personal-repository";
  const url = variable("ACTIONS_ID_TOKEN_REQUEST_URL");
  const token = variable("ACTIONS_ID_TOKEN_REQUEST_TOKEN");
  if (url === undefined || token === undefined) return "id-token-missing";
  if (!isIdentityAddress(url, gitHub)) return "identity-address";
  const slug = `${repository.owner}/${repository.name}`;
  return { gitHub, slug, identity: { url, token: new Secret(token) } };
}

/** Its name is read as `images` is; `report` says of `source` what is wrong with that. */
export type ParsedSource = { images: string; digest: Digest; report: ReportProblem };

/** `source: IMAGE@sha256:…`, of `operation: attest`. */
export function parseSource(
  { source }: Pick<Inputs, "source">,
  { isAsked, dryRun }: { isAsked: boolean; dryRun: boolean },
  report: ReportProblem,
): ParsedSource | undefined {
  const text = source.trim();
  if (!isAsked) return undefined;
  if (dryRun)
    report("dry-run", "true", {
      flaw: "`operation` is attest, which does nothing but sign",
      allowed: "false, or leave it out",
    });
  const asSource: ReportProblem = (input, value, why) => {
    if (input === "images") report("source", value, { ...why, allowed: SOURCE });
    else report(input, value, why);
  };
  const at = text.indexOf("@");
  const digest = parseDigest(text.slice(at + 1));
  // A tag before the digest counts for nothing, as docker has it.
  if (at > 0 && digest !== undefined)
    return { images: splitTag(text.slice(0, at)).name, digest, report: asSource };
  report("source", text, {
    flaw: text === "" ? "it is empty" : "it does not name an image by its digest",
    allowed: SOURCE,
  });
  return undefined;
}

const SOURCE =
  "the image to attest, as `ghcr.io/OWNER/NAME@sha256:…`, such as the output `reference` of the push";
