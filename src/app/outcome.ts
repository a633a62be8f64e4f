// The outcome: how a run ended and what was learnt, for the outputs, the summary and the exit code.
import type { Diagnosis } from "../domain/advice.ts";
import type { Digest } from "../domain/image-reference.ts";
import type { Metadata } from "../domain/metadata/metadata.ts";
import type { Clearance } from "./preflight.ts";
import type { Phase } from "./stopwatch.ts";

export type Outcome = {
  end: End;
  clearance: Clearance | undefined;
  /** As far as it was known when the run ended. */
  metadata: Metadata;
  phases: readonly Phase[];
};

export type End =
  /** `metadata`: what buildx wrote of the build, as JSON; empty where there is no buildx. */
  | { kind: "pushed"; digest: Digest; metadata: string }
  /** Built, and by decision not pushed. */
  | { kind: "built" }
  /** A `dry-run`: what would be done. */
  | { kind: "planned"; command: string }
  /** `operation: check`, and the access is allowed. */
  | { kind: "checked" }
  | { kind: "failed"; diagnosis: Diagnosis };
