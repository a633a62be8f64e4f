// What a person should know of a run that goes on.
import { replacedLabels } from "../../tags/dockerfile-labels.ts";
import { placeIn, type BuildOptions } from "../../build/options.ts";
import { isLoopback } from "../../oci/host.ts";
import { findSecretArguments } from "../../build/secrets.ts";
import { MOST_WARNINGS, type BuildWarning } from "../../build/progress.ts";
import type { TagMove } from "../../oci/tag-state.ts";
import { formatReference } from "../../oci/reference.ts";
import { isImmutable } from "../../tags/immutable.ts";
import type { Metadata } from "../../tags/metadata.ts";
import type { PlanNote } from "./build/fit-options.ts";
import type { PreflightResult } from "./preflight.ts";
import type { Config } from "../../config/config.ts";
import type { ReadyEngine, BuildDone, BuildPlan } from "../../ports/docker.ts";
import type { Reporter } from "../../ports/reporter.ts";

export function noticeVerdict(
  { verdict, findings, leftToDocker = [] }: PreflightResult,
  { operation, accessRequest }: Config,
  reporter: Reporter,
): void {
  for (const host of leftToDocker)
    reporter.info(`${host} cannot be asked by us: docker pushes there with the login that it has.`);
  if (findings.checksum === "wrong") {
    const text = "The token's checksum is wrong. It is used anyway.";
    // A token that the registry takes is not mistyped.
    if (verdict.kind === "allowed") reporter.info(text);
    else reporter.notice("The token looks mistyped", text);
  }
  if (verdict.kind === "undecided" && operation !== "check")
    reporter.notice(
      "The registry did not say whether this is allowed",
      `${verdict.reason}. The run goes on.`,
    );
  if (verdict.kind === "allowed" && verdict.folded.length > 0)
    reporter.info(
      `GitHub does not list ${verdict.folded.join(" and ")}: write:packages includes it. The registry allows the ${operation === "check" ? accessRequest.access : "push"}.`,
    );
}

/** A `tcp://` endpoint has no TLS without certificates. On this machine nothing can listen in between. */
export function noticeEndpoint({ build: { endpoints, certificates } }: Config, reporter: Reporter): void {
  if (certificates.cacert !== undefined) return;
  const hosts = endpoints
    .flatMap(({ address }) => /^tcp:\/\/([^/?#]*)/.exec(address)?.[1] ?? [])
    .filter((host) => !isLoopback(host));
  if (hosts.length === 0) return;
  reporter.warning(
    "The builder is reached without TLS",
    `The registry's login and the build's secrets cross the network to ${hosts.join(" and ")} in the clear. Set \`endpoint-cacert\` (and \`endpoint-cert\`, \`endpoint-key\`), or use an endpoint ssh://.`,
    undefined,
  );
}

export function noticeEngine({ version, buildx, builder }: ReadyEngine, reporter: Reporter): void {
  if (version !== undefined)
    reporter.info(`Docker ${version} answers${buildx ? ", and buildx is there" : ""}.`);
  if (builder.name !== undefined && builder.name !== "default")
    reporter.info(`The builder ${builder.name} builds (driver ${builder.driver}).`);
}

/** What was changed in the tags or left out. */
export function noticeMetadata(
  { metadata }: { metadata: Metadata },
  { build, metadataRules }: Config,
  reporter: Reporter,
): void {
  for (const remark of metadata.remarks) reporter.info(remark);
  const replaced = replacedLabels(metadata.labels, build.dockerfileLabels, metadataRules.labels);
  if (replaced.length > 0)
    reporter.info(
      `The Dockerfile's own ${replaced.join(", ")} ${replaced.length === 1 ? "is" : "are"} replaced by the repository's. Write ${replaced.length === 1 ? "it" : "them"} in the input labels to keep the Dockerfile's.`,
    );
  for (const { title, text } of metadata.warnings) reporter.warning(title, text, undefined);
}

/** Floating tags that hold another run's image, and one warning for all of which that could not be learnt. */
export function noticeMoves(moves: readonly TagMove[], reporter: Reporter): void {
  const doubts = moves.flatMap(({ image, tag, ruling }) => {
    const reference = formatReference(image, tag);
    switch (ruling?.kind) {
      case undefined:
        return [];
      case "outranked":
        reporter.info(`${reference} stays on ${ruling.version}, which is higher.`);
        return [];
      case "newer-commit":
        reporter.info(
          `${reference} stays on ${ruling.sha}, which contains this commit. Set \`allow-older: true\` to move it back.`,
        );
        return [];
      case "moved-on":
        reporter.info(`${reference} was moved by another run after this one.`);
        return [];
      case "undecided":
        return [{ text: `${reference} stays where it is`, reason: ruling.reason }];
      case "unchecked":
        return [{ text: `${reference} is set, and was not compared afterwards`, reason: ruling.reason }];
    }
  });
  const [first] = doubts;
  if (first !== undefined)
    reporter.warning(
      "It is not known which versions are published",
      `The registry's list of tags could not be read: ${first.reason}. ${doubts.map(({ text }) => text).join("; ")}. Run the job again when the registry answers.`,
      undefined,
    );
}

/** What is left out of the build. */
export function noticePlan({ remarks }: { remarks: readonly PlanNote[] }, reporter: Reporter): void {
  for (const note of remarks) notice(note, reporter);
}

function notice({ level, title, text }: PlanNote, reporter: Reporter): void {
  switch (level) {
    case "info":
      reporter.info(`${title}. ${text}`);
      break;
    case "notice":
      reporter.notice(title, text);
      break;
    case "warning":
      reporter.warning(title, text, undefined);
  }
}

/** The user wants to know, and the image is pushed: a warning, and no failure. */
export function noticeUnknownPackage({ reason }: { reason: string }, reporter: Reporter): void {
  const text = `The image is pushed, and \`expect-package\` could not be checked: ${reason}.`;
  reporter.warning("What is expected of the package was not checked", text, undefined);
}

/** Names only: a value is a secret perhaps. */
export function noticeSecretArguments({ build }: Config, reporter: Reporter): void {
  const names = findSecretArguments(build.options.values["build-args"] ?? []);
  if (names.length > 0)
    reporter.warning(
      "Build arguments look like secrets",
      `An image shows its build arguments to everybody who can pull it: ${names.join(", ")}. Give them as \`secrets\`, and read them by \`RUN --mount=type=secret,id=NAME\`.`,
      undefined,
    );
}

/** The linter's findings on their lines of the Dockerfile, and a cache that could not be written. */
export function noticeBuild({ warnings, report }: BuildDone, { build }: Config, reporter: Reporter): void {
  if (report.cacheFault !== undefined)
    reporter.notice(
      "The build's cache could not be written",
      `The image is not affected. Docker said: ${report.cacheFault}`,
    );
  if (!build.reports.warnings) return;
  for (const warning of warnings.slice(0, MOST_WARNINGS)) formatWarning(warning, build.options, reporter);
  if (warnings.length > MOST_WARNINGS)
    reporter.info(
      `${warnings.length - MOST_WARNINGS} more warnings on the Dockerfile are in the build's output.`,
    );
}

function formatWarning(
  { text, detail, url, line }: BuildWarning,
  options: BuildOptions,
  reporter: Reporter,
): void {
  const message = [detail, ...(url === undefined ? [] : [url])].join("\n");
  reporter.warning(text, message, placeIn(options, { line: line ?? 1 }));
}

/** A protected tag that docker itself pushes is compared too early: another run may set it while this one builds. */
export function noticeUncompared(
  { pushed }: Pick<BuildPlan, "pushed">,
  { publication }: Config,
  reporter: Reporter,
): void {
  if (pushed === undefined || !isImmutable(pushed, publication.immutable)) return;
  reporter.info(
    `\`immutable\`: docker pushes ${pushed.name} by its name here, so that tag is compared before the build only.`,
  );
}

/** Two commits, and which of them is built. */
export function noticeOtherCommit({ context }: Config, reporter: Reporter): void {
  if (context.insteadOf === undefined || context.sha === undefined) return;
  reporter.warning(
    "Another commit is built than the event's",
    `${context.sha} is checked out, and the event ${context.event} is about ${context.insteadOf}. The image's labels name what is built. If that is not meant, check out the event's commit: actions/checkout without \`ref\`.`,
    undefined,
  );
}
