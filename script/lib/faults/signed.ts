// What of an image's signature an outsider finds: GitHub's attestations, and the artifacts that the registry lists beside it.
import { verifyBundle } from "../../../__tests__/support/signing.ts";
import type { Twin } from "../../../twin/twin.ts";
import { readPackage, type Package } from "./published.ts";

export const SIGNED = "signed";
export const STORED_AT_GITHUB = "signed at GitHub only";
export const NOT_SIGNED = "not signed";

/** Each bundle is verified by sigstore-js, for this digest and this workflow. */
export async function lookAtSignatures(
  { twin, registry, signer }: { twin: Twin; registry: Package; signer: string },
  digest: string,
): Promise<Signatures> {
  const root = await twin.trustedRoot();
  const isGood = (bundle: unknown) => {
    try {
      verifyBundle(bundle, { root, digest, identity: signer });
      return true;
    } catch {
      return false;
    }
  };
  const bundles = await bundlesBeside(registry, digest);
  return {
    atGitHub: twin.attestations.filter(({ bundle }) => isGood(bundle)).length,
    beside: bundles.filter(isGood).length,
  };
}

export type Signatures = { atGitHub: number; beside: number };

export function formatSignatures({ atGitHub, beside }: Signatures): string {
  if (atGitHub === 0) return NOT_SIGNED;
  if (beside === 0) return STORED_AT_GITHUB;
  return beside === 1 ? SIGNED : `${SIGNED} by ${beside} runs`;
}

/** Of the artifacts that the tag `sha256-…` lists, and that say themselves that they are about this digest. */
async function bundlesBeside(registry: Package, digest: string): Promise<unknown[]> {
  const list = (await readPackage(registry, `manifests/${digest.replace(":", "-")}`)) as
    { manifests: { digest: string }[] } | undefined;
  const bundles: unknown[] = [];
  for (const entry of list?.manifests ?? []) {
    const artifact = (await readPackage(registry, `manifests/${entry.digest}`)) as Artifact | undefined;
    if (artifact?.subject.digest !== digest) continue;
    bundles.push(await readPackage(registry, `blobs/${artifact.layers[0].digest}`));
  }
  return bundles;
}

type Artifact = { subject: { digest: string }; layers: [{ digest: string }] };
