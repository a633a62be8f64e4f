// Signing, as the operations ask it: a signer with the job's identity, GitHub's store of attestations, the registry's referrers.
import type { Artifact } from "../attest/referrer.ts";
import type { UnsignedSbom } from "../attest/sbom.ts";
import type { IdentityClaims, IdentityRequest } from "../attest/claims.ts";
import type { SigstoreServices } from "../attest/services.ts";
import type { Statement } from "../attest/statement.ts";
import type { GitHub } from "../oci/host.ts";
import type { Digest, Image } from "../oci/reference.ts";
import type { Http } from "./http.ts";
import type { FoundReferrers } from "./promotion.ts";
import type { RequestFailure } from "../lib/request-failure.ts";
import type { Secret } from "../lib/secret.ts";

export type SigningOrder = {
  identity: IdentityRequest;
  /** The repository that signs, `owner/name`. */
  slug: string;
  gitHub: GitHub;
  images: readonly Image[];
  statements: (claims: IdentityClaims) => readonly Statement[];
};

export type SignedStatement = Statement & Artifact;

export type Signed = {
  kind: "signed";
  claims: IdentityClaims;
  instance: SigstoreServices["instance"];
  statements: readonly SignedStatement[];
};

/** Where it failed; `reason` is a clause that begins with "it". */
export type SigningFailure = {
  kind: "signing-failure";
  step: "identity" | "certificate" | "log" | "timestamp";
  reason: string;
};

/** `mask` hears of the job's identity before anything is printed. */
export type SignerOptions = { http: Http; mask: (secret: Secret) => void };

/** Signs with a key that nobody keeps. Nothing is stored. */
export type Signer = (order: SigningOrder) => Promise<Signed | SigningFailure>;

/** A repository's attestations at GitHub's API; `slug` is `owner/name`. */
export type AttestationsAddress = { apiUrl: string; slug: string; token: Secret };

/** `permission`: `attestations: write` is missing. `plan`: the owner's plan has none. `other`: as `reason` says. */
export type StoreRefusal = { kind: "refused"; why: "permission" | "plan" | "other"; reason: string };

export type AttestationStore = {
  /** Whether attestations may be stored; nothing where GitHub does not say. Stores nothing. One attempt. */
  probe(address: AttestationsAddress): Promise<StoreRefusal | undefined>;
  /** `id` is nothing where the answer does not tell it. */
  store(
    address: AttestationsAddress,
    bundle: Uint8Array,
  ): Promise<{ kind: "stored"; id: string | undefined } | StoreRefusal>;
};

/** What a registry has beside an image. */
export type Referrers = {
  /** The lists of contents that BuildKit has pushed with an image, as statements; and those that cannot be signed. */
  sboms(
    image: Image,
    digest: Digest,
  ): Promise<{ kind: "sboms"; statements: Statement[]; unsigned: UnsignedSbom[] } | RequestFailure>;
  /** Stores artifacts that refer to a manifest, and lists them: by the registry's API, or by a tag where it has none. */
  attach(image: Image, subject: Digest, artifacts: readonly Artifact[]): Promise<Attached | RequestFailure>;
  /** What refers to a manifest, by the API and by the tag. */
  find(image: Image, subject: Digest): Promise<FoundReferrers | RequestFailure>;
  /** Sees that what was pushed is listed beside the manifest that it refers to. */
  enlist(image: Image, subject: Digest, referrers: readonly Listed[]): Promise<Attached | RequestFailure>;
};

/** An entry of a list of referrers, as it is written there. */
export type Listed = { mediaType: string; digest: Digest; size: number };

export type Attached = { kind: "attached"; by: "api" | "tag" };
