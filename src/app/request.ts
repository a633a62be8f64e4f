// The request: what the user wants, parsed once; nothing below the shell reads an input or the environment again.
import type { BuildOptions } from "../domain/build-option.ts";
import type { Question } from "../domain/question.ts";
import type { Secret } from "../domain/secret.ts";
import type { PushDecision } from "../domain/trust.ts";

export type Credentials = { username: string; token: Secret };

export type Request = {
  operation: "push" | "check";
  question: Question;
  credentials: Credentials;
  /** The job's own, for GitHub's REST API when GitHub does not take the other; none where it may not go. */
  gitHubToken: Secret | undefined;
  /** In the order given; docker pushes the first, the registry sets the others. None for a check. */
  tags: readonly string[];
  build: BuildOptions;
  push: PushDecision;
  dryRun: boolean;
  /** What was changed in what the user wrote, a sentence each. */
  remarks: readonly string[];
};
