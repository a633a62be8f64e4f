// Names the cause of what docker and BuildKit say of a build and of the machine: what the line names goes with it.
import type { FailureContext } from "./context.ts";
import { certainCause, likelyCause, type Failure } from "./failure.ts";
import type { LogMatch } from "./log/match.ts";
import {
  findApiVersions,
  findBuilderName,
  findCommand,
  findExitCode,
  findFlag,
  findFlaw,
  findInvalidReference,
  findLocalImage,
  findMissingPath,
  findMisspelt,
  findSecret,
  findStage,
} from "./log/named.ts";
import { readGitFailure } from "./log/git.ts";
import type { ParsedLog } from "./log/reader.ts";
import { findDockerTrouble, type DockerTrouble } from "./advice/docker-trouble.ts";
import type { Interruption } from "./causes/run.ts";
import { findBaseImage } from "./log/references.ts";
import type { BuildSignature, FaultSignature, RefusalSignature, Signature } from "./signatures/signature.ts";

type Classify = (match: LogMatch, log: ParsedLog, context: FailureContext) => Failure;

export function isBuildSignature(
  signature: Exclude<Signature, RefusalSignature>,
): signature is Exclude<typeof signature, FaultSignature> {
  return Object.hasOwn(BUILDS, signature);
}

export function classifyBuild(
  signature: BuildSignature,
  ...[match, log, context]: Parameters<Classify>
): Failure {
  return BUILDS[signature](match, log, context);
}

/** The end of a process that was killed: SIGKILL, most often the kernel's for lack of memory. */
const KILLED = 137;

/** A row for each signature; one without does not compile. */
const BUILDS: Readonly<Record<BuildSignature, Classify>> = {
  "base-image-rate-limited": ({ text }) =>
    certainCause({ code: "base-image-rate-limited", image: findBaseImage(text) }),
  "build-command-failed": ({ text }, { commandOutput }) =>
    findExitCode(text) === KILLED
      ? likelyCause({ code: "out-of-memory", where: "command" }, "interrupted", "build-command-failed")
      : certainCause({
          code: "build-command-failed",
          command: findCommand(text),
          output: commandOutput.filter((line) => line !== text),
        }),
  "build-context-missing": ({ text }, { instruction }) => {
    const stage = findStage(instruction ?? "");
    return certainCause({
      code: "build-context-missing",
      missing: findMissingPath(text),
      ...(stage === undefined ? {} : { source: { kind: "stage", stage } }),
    });
  },
  "builder-unavailable": ({ text }) => {
    const gone = findBuilderName(text);
    return gone === undefined
      ? likelyCause({ code: "builder-unavailable" }, "docker-unavailable")
      : certainCause({ code: "builder-unavailable", gone });
  },
  "builder-lost": (_match, _log, { isRun }) =>
    // A run looks for docker's daemon by itself.
    isRun
      ? likelyCause({ code: "builder-unavailable", isLost: true }, "docker-unavailable")
      : likelyCause(
          { code: "docker-unavailable", reason: REASONS.silent, trouble: { kind: "silent" } },
          "builder-unavailable",
          "out-of-memory",
        ),
  "buildx-missing": () => certainCause({ code: "buildx-missing" }),
  "buildx-too-old": ({ text }) =>
    likelyCause(
      {
        code: "buildx-too-old",
        lacks: findFlag(text) ?? "what the build asks for",
        needed: undefined,
        found: undefined,
      },
      "buildx-missing",
    ),
  "cache-unsupported": () => certainCause({ code: "cache-unsupported", when: "before the build" }),
  "cache-not-written": () => certainCause({ code: "cache-unsupported", when: "after the push" }),
  "credential-store-error": ({ facts }) =>
    certainCause({
      code: "credential-store-error",
      trouble: { kind: facts.isLoginFileRefused ? "file" : "helper" },
    }),
  "login-file-refused": () => certainCause({ code: "credential-store-error", trouble: { kind: "file" } }),
  "disk-full": () => certainCause({ code: "disk-full" }),
  "docker-unavailable": (match) => {
    const trouble = troubleOf(match);
    return certainCause({ code: "docker-unavailable", reason: REASONS[trouble.kind], trouble });
  },
  "docker-version-mismatch": ({ text }) =>
    certainCause({ code: "docker-version-mismatch", versions: findApiVersions(text) }),
  "stage-misspelt": ({ text }) =>
    certainCause({ code: "dockerfile-invalid", flaw: formatMisspelt(findMisspelt(text)) }),
  "dockerfile-missing": ({ text }) =>
    certainCause({
      code: "build-context-missing",
      missing: findMissingPath(text),
      source: { kind: "dockerfile", search: { kind: "unknown" } },
    }),
  "dockerfile-invalid": ({ text }) =>
    certainCause({
      code: "dockerfile-invalid",
      flaw: findFlaw(text),
      ...(isUtf16(text) ? { unreadable: "utf-16" } : {}),
    }),
  "emulation-crashed": () => certainCause({ code: "emulation-crashed" }),
  "exec-format": () => likelyCause({ code: "platform-unsupported", where: "command" }, "emulation-missing"),
  "git-context-failed": ({ text }, { commandOutput }) =>
    certainCause({
      code: "build-context-missing",
      missing: undefined,
      source: { kind: "git", ...readGitFailure(commandOutput, text) },
    }),
  "path-missing": ({ facts }) =>
    likelyCause({ code: "build-context-missing", missing: facts.missingPath }, "unknown"),
  interrupted: (_match, { matches }) =>
    certainCause({ code: "interrupted", signal: undefined, by: whoStopped(matches) }),
  "stopped-by-limit": () => certainCause({ code: "interrupted", signal: undefined, by: "time limit" }),
  "stopped-by-newer-run": () => certainCause({ code: "interrupted", signal: undefined, by: "newer run" }),
  "stopped-by-person": () => certainCause({ code: "interrupted", signal: undefined, by: "person" }),
  "runner-lost": () => certainCause({ code: "interrupted", signal: undefined, by: "runner" }),
  killed: ({ phase, text }, { matches }) =>
    phase === "command" ||
    findExitCode(text) === KILLED ||
    matches.some(({ signature }) => signature === "build-command-failed")
      ? likelyCause({ code: "out-of-memory", where: "command" }, "interrupted")
      : likelyCause({ code: "interrupted", signal: undefined }, "out-of-memory"),
  "local-image-missing": ({ text }) =>
    certainCause({ code: "local-image-missing", image: findLocalImage(text) }),
  "manifest-list-nested": ({ text }) =>
    certainCause({ code: "manifest-list-nested", image: findLocalImage(text) }),
  "manifest-rejected": ({ facts }, _log, { registry }) =>
    likelyCause(
      { code: "attestation-unsupported", host: facts.host ?? registry.host },
      "registry-unavailable",
    ),
  "name-without-owner": ({ image }) =>
    likelyCause({ code: "reference-invalid", reference: image?.reference }, "wrong-owner"),
  "out-of-memory": () => certainCause({ code: "out-of-memory", where: "command" }),
  "platform-unsupported": ({ text }) =>
    /driver|exporting manifest lists/i.test(text)
      ? certainCause({ code: "platform-unsupported", where: "builder" })
      : likelyCause({ code: "platform-unsupported", where: "image" }, "tag-not-found"),
  "policy-denied": ({ text }) => certainCause({ code: "policy-denied", image: findBaseImage(text) }),
  "reference-invalid": ({ text }) =>
    certainCause({ code: "reference-invalid", reference: findInvalidReference(text) }),
  "runner-starved": () => likelyCause({ code: "out-of-memory", where: "runner" }, "interrupted"),
  "secret-missing": ({ text }) => certainCause({ code: "secret-missing", secret: findSecret(text) }),
};

const REASONS: Readonly<Record<DockerTrouble["kind"], string>> = {
  "client missing": "there is no `docker` command",
  "not allowed": "this user may not use docker's socket",
  tls: "its client and its daemon do not agree on TLS",
  "context missing": "its context is not there",
  ssh: "its daemon is not reached by ssh",
  silent: "docker's daemon does not answer",
};

function troubleOf({ text, facts }: LogMatch): DockerTrouble {
  return facts.missingProgram === undefined ? findDockerTrouble(text) : { kind: "client missing" };
}

function formatMisspelt(found: { stage: string; nearest: string } | undefined): string | undefined {
  return found && `there is no stage \`${found.stage}\`, but one named \`${found.nearest}\``;
}

const STOPPED: Readonly<Partial<Record<Signature, Interruption>>> = {
  "runner-lost": "runner",
  "stopped-by-limit": "time limit",
  "stopped-by-newer-run": "newer run",
  "stopped-by-person": "person",
};

/** The runner says who stopped the run, and then that it was stopped. */
function whoStopped(matches: readonly LogMatch[]): Interruption | undefined {
  return matches.map(({ signature }) => STOPPED[signature]).findLast((by) => by !== undefined);
}

/** Docker prints the file's byte order mark, and a NUL after each letter; what is no UTF-8 is read as U+FFFD. */
function isUtf16(text: string): boolean {
  return /unknown instruction: (?:\uFFFD|\0|ÿþ|þÿ|[A-Za-z#]\0)/i.test(text);
}
