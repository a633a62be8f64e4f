// From what the user wrote to a configuration: every mistake is found at once, and nothing is contacted.
import type { ParsedConfig, ParsedSettings, Settings } from "./config.ts";
import type { BuildOptions } from "../build/options.ts";
import type { Destination } from "../oci/reference.ts";
import { cacheTags } from "../build/cache.ts";
import { localPaths } from "../build/local-paths.ts";
import { parseOutput } from "../build/outputs.ts";
import { formatRefusal, type InputProblem } from "../diagnosis/input-problems.ts";
import { parseEntry } from "../lib/csv.ts";
import { NO_METADATA, type Metadata, type MetadataRules } from "../tags/metadata.ts";
import { resolveTags } from "../tags/resolve.ts";
import { mayStillMatch, explainMissingTags } from "../tags/resolve.ts";
import { PLACEHOLDER_USER } from "../context/run-context.ts";
import { decidePush, type PushChoice } from "../context/push-policy.ts";
import { parseBuild } from "./build/build.ts";
import { allowedImages, parseImages, parseRegistry, standardImage, type ParsedImages } from "./images.ts";
import { lacksDockerLogin } from "./docker-login.ts";
import { isOwnGitHub, parseKeepLogin, parseLogins, reportEmptyLogins } from "./logins.ts";
import type { RegistryAuth } from "./registry-auth.ts";
import { checkPastedKeys, checkPastedLists, splitLines } from "./lists.ts";
import { readReferences } from "./references.ts";
import { ALLOWED, namingOf, parseForm, parseMetadata } from "./tags.ts";
import { parseMerge } from "./merge.ts";
import { mayPromoteForeign, parsePromotion, readForkPullRequest } from "./promote.ts";
import { parseExpectPackage, parsePublication } from "./publication.ts";
import { chooseFrom } from "./choices.ts";
import { parseSigning, parseSource } from "./sign.ts";
import { addTokens } from "./tokens.ts";
import { checkOneLine } from "./build/flags.ts";
import type { Inputs, InputTokens } from "./inputs.ts";
import { findTemporaryFolder, type ReportProblem, type ParseContext } from "./parse-context.ts";

/** Every mistake together, those in the tokens' way included. */
export function parseConfig(inputs: Inputs, tokens: InputTokens, parseContext: ParseContext): ParsedConfig {
  return addTokens(parseSettings(inputs, parseContext, tokens.registryAuth), tokens);
}

export function parseSettings(
  inputs: Inputs,
  parseContext: ParseContext,
  registryAuth: RegistryAuth,
): ParsedSettings {
  const problems: InputProblem[] = [];
  const reportAll: ReportProblem = (input, value, why) => problems.push({ input, value, ...why });
  const pasted = new Set([...checkPastedLists(inputs, reportAll), ...checkPastedKeys(inputs, reportAll)]);
  const report: ReportProblem = (input, value, why) => {
    if (!pasted.has(input)) reportAll(input, value, why);
  };
  const choose = chooseFrom(inputs, report);
  const { context, libraries } = parseContext;

  if (/[\r\n]/.test(inputs.username.trim()))
    report("username", inputs.username, { flaw: "it must be one line", allowed: "one line" });
  const operation = choose("operation", ["push", "check", "merge", "promote", "attest"], "push");
  const pushChoice = choose("push", ["auto", "true", "false"], "auto");
  const scopeCheck = choose("scope-check", ["auto", "strict", "off"], "auto");
  const access = choose("access", ["push", "pull", "delete"], "push");
  const dryRun = choose("dry-run", ["false", "true"], "false") === "true";
  const pushByDigest = choose("push-by-digest", ["false", "true"], "false") === "true";
  const publication = parsePublication(inputs, report);
  const registry = parseRegistry(inputs, context, report);
  const logins = parseLogins(registryAuth, { registry, parseContext }, report);
  const keepLogin = parseKeepLogin(inputs, { registry, parseContext }, report);
  checkOneLine("outputs", splitLines(inputs.outputs), report);
  const outputs = splitLines(inputs.outputs).map((text) => parseOutput(parseEntry(text, libraries.csv)));
  const references = readReferences(inputs, { ...parseContext, outputs }, report);
  const expectPackage = parseExpectPackage(inputs, registry, report);
  const source = parseSource(inputs, { isAsked: operation === "attest", dryRun }, report);
  const images = source ?? { images: inputs.images, report };
  const reading = { libraries, report: images.report };
  const parsedImages = parseImages(images, { registry, logins, context, references }, reading);
  choose("metadata-context", ["workflow", "git"], "workflow");
  if (parseContext.lacksClone)
    report("metadata-context", inputs["metadata-context"], {
      flaw: "there is no git clone in the working directory",
      allowed: "`workflow`, or `git` after a step actions/checkout",
      ...(parseContext.lacksClone.refusal && formatRefusal(parseContext.lacksClone.refusal)),
    });
  const needed = operation === "push";
  const hasTags = operation !== "check" && operation !== "attest";
  const { build, gitAuthId } = parseBuild(
    inputs,
    {
      needed,
      pushByDigest,
      image: parsedImages?.image,
      destinations: parsedImages?.destinations ?? [],
      outputs,
      parseContext,
      choose,
    },
    report,
  );
  if (pushChoice === "false" && outputs.some(({ pushes }) => pushes))
    report("push", "false", {
      flaw: "`outputs` pushes",
      allowed: "auto or true, or an output that does not push",
    });
  const temporaryFolder = findTemporaryFolder(needed ? localPaths(build.options) : [], parseContext, report);
  const promoted = {
    operation,
    registry,
    image: parsedImages?.image,
    destinations: parsedImages?.destinations ?? [],
  };
  const promotion = parsePromotion(inputs, promoted, report);
  const forkPullRequest = readForkPullRequest({ promotion, context });
  const push = decidePush(choiceFor(pushChoice, build.options), context, forkPullRequest !== undefined);
  if (parsedImages !== undefined && (operation === "check" || operation === "attest" || push.kind === "push"))
    needOwnImage(parsedImages);
  if (push.kind === "push") reportEmptyLogins(registryAuth, report);
  if (push.kind === "push" && mayPromoteForeign({ promotion, context }))
    report("source", inputs.source, {
      flaw: "the run that this one follows does not say whose commit it was for, so its files may be a stranger's",
      allowed:
        "an archive in a run that follows the pull request's own workflow, or an image of the registry",
    });
  const around = { operation, pushByDigest, destinations: parsedImages?.destinations ?? [], push };
  const digests = parseMerge(inputs, { ...around, options: build.options }, report);
  const signed = { ...around, registry, promotion, parseContext };
  const signing = parseSigning(operation === "attest", signed, choose);
  const metadataRules = parseMetadata(inputs, { ...parseContext, references }, report);
  const naming = namingOf(inputs, { choice: pushChoice, push, build });
  // A fork's tag has the pull request's number, which is still to be asked for.
  const isKnown = hasTags && problems.length === 0 && forkPullRequest === undefined;
  const metadata = isKnown ? resolveNow(metadataRules) : NO_METADATA;
  const parsed = { registry, isOwnGitHub: isOwnGitHub(registry, context) };
  if (problems.length > 0 || parsedImages === undefined)
    return { ...parsed, result: { kind: "problems", problems } };
  const config: Settings["config"] = {
    operation,
    context,
    accessRequest: {
      access: operation === "check" ? access : "push",
      image: parsedImages.image ?? standardImage(registry, context),
      registry,
      context,
      scopeCheck,
    },
    destinations: parsedImages.destinations,
    logins,
    keepLogin,
    metadata,
    metadataRules,
    form: parseForm(inputs, parseContext),
    naming,
    build,
    push,
    publication,
    digests,
    signing,
    source: source?.digest,
    promotion,
    forkPullRequest,
    expectPackage,
    temporaryFolder,
    dryRun,
    remarks: [
      ...parsedImages.remarks,
      ...(publication.immutable.kind === "none" ? [] : parsedImages.destinations.flatMap(formatUnprotected)),
    ],
  };
  const username = inputs.username.trim() || (context.actor ?? PLACEHOLDER_USER);
  return { ...parsed, result: { kind: "settings", config, username, gitAuthId } };

  /** Elsewhere alone, there is a login for each, ours or docker's own. */
  function needOwnImage({ destinations, missing }: ParsedImages): void {
    const host = operation === "push" ? lacksDockerLogin(destinations, parseContext) : undefined;
    if (operation === "push" && host === undefined) return;
    const login = host === undefined ? "" : `, or a login of docker's own at ${host} before this step`;
    for (const { input, name, flaw } of missing)
      images.report(input, name, { flaw, allowed: `${allowedImages(registry)}${login}` });
  }

  /** What is still to be asked for may make a tag of a rule that gives none yet. */
  function resolveNow(rules: MetadataRules): Metadata {
    const resolved = resolveTags(
      rules,
      {
        context,
        published: { kind: "none" },
        pushes: push.kind === "push",
        cacheTags: cacheTags(build.options, parsedImages?.destinations ?? []),
      },
      libraries,
    );
    if (resolved.kind === "problems") {
      for (const { input, value, flaw } of resolved.problems)
        report(input, value, { flaw, allowed: ALLOWED[input] ?? "" });
      return NO_METADATA;
    }
    if (naming === "none" || naming === "bare") return { ...resolved.metadata, tags: [] };
    if (naming === "needed" && resolved.metadata.tags.length === 0 && !mayStillMatch(context))
      problems.push(...explainMissingTags(resolved.metadata, context, rules));
    return resolved.metadata;
  }
}

/**
 * `outputs` and `load` say what becomes of the result: it is pushed only if an output pushes. A `call` of another kind
 * than a build has no image.
 */
function choiceFor(choice: PushChoice, { values, outputs }: BuildOptions): PushChoice {
  if (values.call?.[0]?.startsWith("build") === false) return "false";
  if (choice !== "auto") return choice;
  if (outputs.some(({ pushes }) => pushes)) return "true";
  return outputs.length > 0 || values.load !== undefined ? "false" : "auto";
}

/** Elsewhere docker sets all tags by itself, without a look at them before. */
function formatUnprotected(destination: Destination): string[] {
  return destination.kind === "own"
    ? []
    : [`The input immutable does not protect the tags of ${destination.name}: docker pushes them itself.`];
}
