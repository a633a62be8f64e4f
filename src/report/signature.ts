// What a person should know of the signature: who signed, where GitHub shows it, and how anybody verifies it.
import type { Config } from "../config/config.ts";
import { plainLine } from "../lib/redact.ts";
import { formatReference, ownImages, type Digest } from "../oci/reference.ts";
import { PROVENANCE_TYPE } from "../attest/provenance.ts";
import type { Signature } from "../run/outcome.ts";
import { folded } from "./table.ts";
import { autolink, codeBlock, codeMarkdown, inlineMarkdown } from "./markdown.ts";

type Signed = Extract<Signature, { kind: "signed" }>;

/** A line for a log or a terminal; none where nothing was to be signed. */
export function signatureText(signature: Signature | undefined): string[] {
  if (signature?.kind !== "signed") return [];
  const urls = signature.attestations.flatMap(({ url }) => (url === undefined ? [] : [url]));
  return [`Signed by ${signature.identity}`, ...urls].map(plainLine);
}

/** Who signed, where GitHub shows it, and the commands for whoever pulls it. */
export function signatureMarkdown(
  signature: Signature | undefined,
  digest: Digest,
  { destinations }: Pick<Config, "destinations">,
): string[] {
  const [image] = ownImages(destinations);
  if (signature === undefined || image === undefined) return [];
  if (signature.kind === "unsigned") return [`Not signed: ${inlineMarkdown(signature.why)}.`];
  const reference = formatReference(image, digest);
  const commands = [...ghCommand(signature, reference), ...cosignCommand(signature, reference)];
  return [
    [`Signed by ${codeMarkdown(signature.identity)}`, ...signature.attestations.map(formatAttestation)].join(
      " · ",
    ),
    folded("Verify it", codeBlock(commands.join("\n"), "sh")),
  ];
}

function formatAttestation({ predicateType, url }: Signed["attestations"][number]): string {
  const name = predicateType === PROVENANCE_TYPE ? "Provenance" : "Contents (SBOM)";
  return url === undefined ? name : `[${name}](${autolink(url)})`;
}

/** A workflow of another repository has to be named. Source: GitHub CLI manual, `gh attestation verify`. */
function ghCommand({ slug, signer }: Signed, reference: string): string[] {
  const [workflow = ""] = signer.split("@");
  const isOwn = signer.toLowerCase().startsWith(`${slug.toLowerCase()}/`);
  return [
    "gh attestation verify \\",
    `  oci://${reference} \\`,
    ...(isOwn ? [] : [`  --signer-workflow ${workflow} \\`]),
    `  --repo ${slug}`,
  ];
}

/** cosign reads what is beside the image. GitHub's own Sigstore has no log, and a trusted root of its own. Source: cosign's manual. */
function cosignCommand({ instance, identity, issuer, list }: Signed, reference: string): string[] {
  if (list === undefined) return [];
  const root =
    instance === "github"
      ? ["  --trusted-root github_trusted_root.json --insecure-ignore-tlog --use-signed-timestamps \\"]
      : [];
  return [
    "cosign verify-attestation --type slsaprovenance1 \\",
    ...root,
    `  --certificate-identity ${identity} \\`,
    `  --certificate-oidc-issuer ${issuer} \\`,
    `  ${reference}`,
  ];
}
