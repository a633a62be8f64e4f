// Signs a published image: provenance and lists of contents, stored at GitHub and beside the image.
import { certificateIdentity } from "../../attest/claims.ts";
import { WHY_UNSIGNED, type SigningObstacle } from "../../attest/obstacle.ts";
import { provenanceOf } from "../../attest/provenance.ts";
import type { Config, SigningConfig } from "../../config/config.ts";
import type { AttestationCause, AttestationStage } from "../../diagnosis/causes/attestation.ts";
import { certainCause, type Failure } from "../../diagnosis/failure.ts";
import { isRequestFailure } from "../../lib/request-failure.ts";
import { formatReference, type Digest, type Image } from "../../oci/reference.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Signed, SignedStatement, StoreRefusal } from "../../ports/signing.ts";
import type { Signature } from "../outcome.ts";

type Run = { config: Config; ports: Ports };

/** What is in the way, as far as it can be known before the build. GitHub's API is asked only where a run is to sign. */
export async function findSigningObstacle({ config, ports }: Run): Promise<SigningObstacle | undefined> {
  const { signing, operation, push } = config;
  if (operation !== "attest" && push.kind !== "push") return undefined;
  switch (signing.kind) {
    case "off":
      return undefined;
    case "impossible":
      return signing.why;
    case "sign": {
      const address = storeAddress(signing);
      const refusal = address && (await ports.signing.store.probe(address));
      return refusal && obstacleOf(refusal);
    }
  }
}

/** Why a run that has to sign ends before it builds. */
export function refuseUnsigned(
  obstacle: SigningObstacle | undefined,
  { signing }: Pick<Config, "signing">,
): Failure | undefined {
  return obstacle !== undefined && signing.kind !== "off" && signing.required
    ? certainCause({ code: "signing-unavailable", obstacle })
    : undefined;
}

export type SignResult =
  { kind: "done"; signature: Signature | undefined } | { kind: "failed"; failure: Failure };

/** A run that need not sign says why it has not, and is content. */
export async function signPublished(
  { images, digest }: { images: readonly Image[]; digest: Digest },
  obstacle: SigningObstacle | undefined,
  run: Run,
): Promise<SignResult> {
  const { config, ports } = run;
  const { signing } = config;
  const [first] = images;
  if (signing.kind === "off" || first === undefined) return { kind: "done", signature: undefined };
  if (obstacle !== undefined) {
    const why = WHY_UNSIGNED[obstacle];
    ports.reporter.info(`The image is not signed: ${why}.`);
    return { kind: "done", signature: { kind: "unsigned", why } };
  }
  if (signing.kind === "impossible") return { kind: "done", signature: undefined };
  const signed = await sign({ first, images, digest }, signing, run);
  if (signed.kind === "signed") return { kind: "done", signature: signed };
  const { stage, reason } = signed;
  if (signing.required || ports.stop.aborted)
    return {
      kind: "failed",
      failure: certainCause({ code: "attestation-failed", image: first, digest, ...signed.facts }),
    };
  const text = `${formatReference(first, digest)} is pushed, and not signed (${stage}: ${reason}). \`operation: attest\` with \`source:\` signs it later.`;
  ports.reporter.warning("The image is not signed", text, undefined);
  return { kind: "done", signature: { kind: "unsigned", why: reason } };
}

type Facts = Pick<Extract<AttestationCause, { code: "attestation-failed" }>, "stage" | "reason" | "obstacle">;
type NotSigned = { kind: "not-signed"; stage: AttestationStage; reason: string; facts: Facts };

function notSigned(stage: AttestationStage, reason: string, obstacle?: SigningObstacle): NotSigned {
  return { kind: "not-signed", stage, reason, facts: { stage, reason, obstacle } };
}

type Published = { first: Image; images: readonly Image[]; digest: Digest };
type SigningMeans = Extract<SigningConfig, { kind: "sign" }>;

async function sign(
  { first, images, digest }: Published,
  signing: SigningMeans,
  { ports }: Run,
): Promise<Extract<Signature, { kind: "signed" }> | NotSigned> {
  const { gitHub, identity, slug, pushToRegistry } = signing;
  const { referrers, sign: signer } = ports.signing;
  if (signer === undefined) return notSigned("identity", "it has no signer here");
  const contents = await referrers.sboms(first, digest);
  if (isRequestFailure(contents)) return notSigned("contents", contents.reason);
  const signed = await signer({
    identity,
    slug,
    gitHub,
    images,
    statements: (claims) => [provenanceOf(digest, claims, gitHub.serverUrl), ...contents.statements],
  });
  if (signed.kind === "signing-failure") return notSigned(signed.step, signed.reason);
  const stored = await store(signed, signing, ports);
  if (stored.kind === "not-signed") return stored;
  const attached = pushToRegistry ? await attach(signed, images, ports) : { kind: "not-attached" as const };
  if (attached.kind === "not-signed") return attached;
  for (const { about, why } of contents.unsigned)
    ports.reporter.warning(
      "A list of contents (SBOM) is not signed",
      `The provenance of the image is signed, and the list of contents of ${about} is not: ${why}.`,
      undefined,
    );
  return {
    kind: "signed",
    instance: signed.instance,
    identity: certificateIdentity(signed.claims, gitHub.serverUrl),
    signer: signed.claims.jobWorkflowRef,
    issuer: signed.claims.issuer,
    slug,
    attestations: stored.attestations,
    list: attached.kind === "attached" ? attached.by : undefined,
  };
}

type Stored = { kind: "stored"; attestations: Extract<Signature, { kind: "signed" }>["attestations"] };

async function store(
  { statements }: Signed,
  signing: SigningMeans,
  { signing: { store: api } }: Ports,
): Promise<Stored | NotSigned> {
  const { gitHub, slug } = signing;
  const address = storeAddress(signing);
  const attestations: { predicateType: string; about: Digest; url: string | undefined }[] = [];
  for (const { bundle, predicateType, digests } of statements) {
    const stored = address && (await api.store(address, bundle));
    if (stored === undefined) return notSigned("store", "it has no token", "token-missing");
    if (stored.kind === "refused") return notSigned("store", stored.reason, obstacleOf(stored));
    const { id } = stored;
    const url = id === undefined ? undefined : `${gitHub.serverUrl}/${slug}/attestations/${id}`;
    attestations.push({ predicateType, about: digests[0], url });
  }
  return { kind: "stored", attestations };
}

/** One list for each manifest that something was signed of: every write of it can meet another run's. */
async function attach(
  { statements }: Signed,
  images: readonly Image[],
  { signing: { referrers } }: Ports,
): Promise<{ kind: "attached"; by: "api" | "tag" } | NotSigned> {
  const bySubject = new Map<Digest, SignedStatement[]>();
  for (const statement of statements) {
    const [subject] = statement.digests;
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), statement]);
  }
  let by: "api" | "tag" = "api";
  for (const image of images)
    for (const [subject, artifacts] of bySubject) {
      const attached = await referrers.attach(image, subject, artifacts);
      if (isRequestFailure(attached)) return notSigned("registry", attached.reason);
      if (attached.by === "tag") by = "tag";
    }
  return { kind: "attached", by };
}

function storeAddress({ gitHub: { apiUrl }, slug, token }: SigningMeans) {
  return token && { apiUrl, slug, token };
}

function obstacleOf({ why }: StoreRefusal): SigningObstacle | undefined {
  switch (why) {
    case "permission":
      return "attestations-missing";
    case "plan":
      return "plan";
    case "other":
      return undefined;
  }
}
