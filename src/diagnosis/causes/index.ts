// Every cause that a diagnosis can name, and the record of each.
import { ATTESTATION_CAUSES, type AttestationCause } from "./attestation.ts";
import { ACCOUNT_CAUSES, type AccountCause } from "./account.ts";
import { BASE_IMAGE_CAUSES, type BaseImageCause } from "./base-image.ts";
import { BUILD_CAUSES, type BuildCause } from "./build.ts";
import { BUILDER_CAUSES, type BuilderCause } from "./builder.ts";
import { INPUT_CAUSES, type InputCause } from "../input-problems.ts";
import { IMAGE_CAUSES, type ImageCause } from "./image.ts";
import { JOB_CAUSES, type JobCause } from "./job.ts";
import { MACHINE_CAUSES, type MachineCause } from "./machine.ts";
import { MERGE_CAUSES, type MergeCause } from "./merge.ts";
import { NETWORK_CAUSES, type NetworkCause } from "./network.ts";
import { OTHER_REGISTRY_CAUSES, type OtherRegistryCause } from "./other-registry.ts";
import { PACKAGE_CAUSES, type PackageCause } from "./package.ts";
import { PACKAGE_STATE_CAUSES, type PackageStateCause } from "./package-state.ts";
import { PLATFORM_CAUSES, type PlatformCause } from "./platform.ts";
import { PROMOTE_CAUSES, type PromoteCause } from "./promote.ts";
import { PUBLICATION_CAUSES, type PublicationCause } from "./publication.ts";
import type { CauseRecord, CauseRecords, RetryRule } from "./record.ts";
import { REFERENCE_CAUSES, type ReferenceCause } from "./reference.ts";
import { RUN_CAUSES, type RunCause } from "./run.ts";
import { SCOPE_CAUSES, type ScopeCause } from "./scope.ts";
import { TOKEN_CAUSES, type TokenCause } from "./token.ts";

/** Why a run failed: a code, with the facts that its advice needs. */
export type Cause =
  | TokenCause
  | ScopeCause
  | AccountCause
  | JobCause
  | PackageCause
  | PackageStateCause
  | OtherRegistryCause
  | ReferenceCause
  | BuildCause
  | BuilderCause
  | PlatformCause
  | BaseImageCause
  | ImageCause
  | MachineCause
  | NetworkCause
  | RunCause
  | PublicationCause
  | MergeCause
  | PromoteCause
  | AttestationCause
  | InputCause;

export type CauseCode = Cause["code"];

/** A code without its whole record does not compile. */
export const CAUSE_RECORDS: CauseRecords<Cause> = {
  ...TOKEN_CAUSES,
  ...SCOPE_CAUSES,
  ...ACCOUNT_CAUSES,
  ...JOB_CAUSES,
  ...PACKAGE_CAUSES,
  ...PACKAGE_STATE_CAUSES,
  ...OTHER_REGISTRY_CAUSES,
  ...REFERENCE_CAUSES,
  ...BUILD_CAUSES,
  ...BUILDER_CAUSES,
  ...PLATFORM_CAUSES,
  ...BASE_IMAGE_CAUSES,
  ...IMAGE_CAUSES,
  ...MACHINE_CAUSES,
  ...NETWORK_CAUSES,
  ...RUN_CAUSES,
  ...PUBLICATION_CAUSES,
  ...MERGE_CAUSES,
  ...PROMOTE_CAUSES,
  ...ATTESTATION_CAUSES,
  ...INPUT_CAUSES,
};

/** The record of a cause; its functions take that very cause. */
export function recordOf(cause: Cause, records: CauseRecords<Cause> = CAUSE_RECORDS): CauseRecord<Cause> {
  return records[cause.code];
}

/** Whether a retry may get over it. */
export function retryRule(cause: Cause): RetryRule {
  return recordOf(cause).retry(cause);
}

/** Completes "it is this one when …", to tell a cause from its alternatives. */
export function howToTell(code: CauseCode): string {
  return CAUSE_RECORDS[code].howToTell;
}
