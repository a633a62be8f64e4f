// From what the user wrote to a request: every mistake is found at once, and nothing is contacted.
import type { Draft, Request } from "./config.ts";
import type { BuildOptions } from "../build/options.ts";
import type { Destination } from "../oci/reference.ts";
import { isByDigest, readOutput, type BuildOutput } from "../build/outputs.ts";
import type { InputProblem } from "../diagnosis/input-problems.ts";
import { GITHUB_DOT_COM, isLoopback, type RegistryHost } from "../oci/host.ts";
import { NO_METADATA, type Metadata } from "../tags/metadata.ts";
import { resolve } from "../tags/resolve.ts";
import { mayStillSpeak, tellSilence } from "../tags/resolve.ts";
import { Secret } from "../lib/secret.ts";
import { isGitHubs, kindOf } from "../access/token.ts";
import { NOBODY } from "../context/run-context.ts";
import { decidePush, type PushChoice } from "../context/push-policy.ts";
import { parseBuild } from "./build.ts";
import { parseImages, parseRegistry } from "./images.ts";
import { ALLOWED, parseForm, parseMetadata } from "./tags.ts";
import { parsePublication } from "./publication.ts";
import type { InputName, Inputs } from "./inputs.ts";
import type { Complain, Surroundings } from "./parse-context.ts";

export type Parsed =
  { kind: "request"; request: Request } | { kind: "problems"; problems: readonly InputProblem[] };

export function parseRequest(inputs: Inputs, surroundings: Surroundings): Parsed {
  const problems: InputProblem[] = [];
  const complain: Complain = (input, value, why) => problems.push({ input, value, ...why });
  const { context, facts, language } = surroundings;

  if (/[\r\n]/.test(inputs.username.trim()))
    complain("username", inputs.username, { flaw: "it has a line end inside", allowed: "one line" });
  const operation = choose("operation", ["push", "check"], "push");
  const pushChoice = chooseSwitch("push", ["auto", "true", "false"], "auto");
  const scopeCheck = choose("scope-check", ["auto", "strict", "off"], "auto");
  const access = choose("access", ["push", "pull", "delete"], "push");
  const dryRun = choose("dry-run", ["false", "true"], "false") === "true";
  const publication = parsePublication(inputs, complain);
  const registry = parseRegistry(inputs, surroundings, complain);
  const parsedImages = parseImages(inputs, { registry, context }, { language, complain });
  choose("metadata-context", ["workflow", "git"], "workflow");
  if (surroundings.lacksClone)
    complain("metadata-context", inputs["metadata-context"], {
      flaw: "there is no git clone in the working directory",
      allowed: "`workflow`, or `git` after a step actions/checkout",
    });
  const needed = operation === "push";
  const build = parseBuild(inputs, { needed, image: parsedImages?.image, surroundings, choose }, complain);
  const outputs = (build.options.values.outputs ?? []).map(readOutput);
  if (pushChoice === "false" && outputs.some(({ pushes }) => pushes))
    complain("push", "false", {
      flaw: "`outputs` pushes",
      allowed: "auto or true, or an output that does not push",
    });
  const push = decidePush(choiceFor(pushChoice, build.options, outputs), context);
  const draft = { rules: parseMetadata(inputs, surroundings, complain), facts };
  const metadata = needed && problems.length === 0 ? resolveDraft(draft) : NO_METADATA;
  const token = new Secret(inputs.token);
  const jobToken = inputs["github-token"];
  const isOwn = isOwnGitHub(registry, surroundings);
  if (
    isLost(token, registry) ||
    (!isOwn && kindOf(token) === "installation") ||
    (!isOwn && jobToken !== "" && inputs.token === jobToken)
  )
    complain("registry", registry.host, {
      flaw: "the token is GitHub's, and not for this registry",
      allowed: "the registry that the token is for, or another one together with a `token` of its own",
    });

  if (problems.length > 0 || parsedImages === undefined) return { kind: "problems", problems };
  return {
    kind: "request",
    request: {
      operation,
      question: {
        access: operation === "check" ? access : "push",
        image: parsedImages.image,
        registry,
        context,
        scopeCheck,
      },
      credentials: {
        username: inputs.username.trim() || (context.actor ?? NOBODY),
        token,
      },
      gitHubToken: isOwn && jobToken !== "" ? new Secret(jobToken) : undefined,
      destinations: parsedImages.destinations,
      metadata,
      draft,
      form: parseForm(inputs, surroundings),
      build,
      push,
      publication,
      dryRun,
      remarks: [
        ...parsedImages.remarks,
        ...(publication.immutable.kind === "none" ? [] : parsedImages.destinations.flatMap(tellUnprotected)),
      ],
    },
  };

  /** The same for a choice that holds yes and no, which YAML spells in three ways. */
  function chooseSwitch<Choice extends string>(
    input: InputName,
    choices: readonly [Choice, ...Choice[]],
    standard: Choice,
  ): Choice {
    const value = inputs[input].trim();
    return /^(?:true|false)$/i.test(value)
      ? (choices.find((choice) => choice === value.toLowerCase()) ?? standard)
      : choose(input, choices, standard);
  }

  /** What is still to be asked for may make a tag of a rule that gives none yet. */
  function resolveDraft({ rules }: Draft): Metadata {
    const resolved = resolve(
      rules,
      { facts, published: { kind: "none" }, pushes: push.kind === "push" },
      language,
    );
    if (resolved.kind === "problems") {
      for (const { input, value, flaw } of resolved.problems)
        complain(input, value, { flaw, allowed: ALLOWED[input] ?? "" });
      return NO_METADATA;
    }
    if (isByDigest(build.options)) return { ...resolved.metadata, tags: [] };
    if (resolved.metadata.tags.length === 0 && !mayStillSpeak(facts))
      problems.push(...tellSilence(resolved.metadata, facts));
    return resolved.metadata;
  }

  function choose<Choice extends string>(
    input: InputName,
    choices: readonly [Choice, ...Choice[]],
    standard: Choice,
  ): Choice {
    const value = inputs[input].trim();
    const chosen = value === "" ? standard : choices.find((choice) => choice === value);
    if (chosen === undefined)
      complain(input, value, { flaw: "it is none of the choices", allowed: orList(choices) });
    return chosen ?? standard;
  }
}

/**
 * Whoever says what becomes of the result has said that it is not pushed, unless the result is one that pushes; and
 * a `call` of another kind than a build has no image.
 */
function choiceFor(
  choice: PushChoice,
  { values }: BuildOptions,
  outputs: readonly BuildOutput[],
): PushChoice {
  if (values.call?.[0]?.startsWith("build") === false) return "false";
  if (choice !== "auto") return choice;
  if (outputs.some(({ pushes }) => pushes)) return "true";
  return outputs.length > 0 || values.load !== undefined ? "false" : "auto";
}

/** A token of GitHub's on its way to a host that is neither GitHub's nor this machine. */
function isLost(token: Secret, { gitHub, host }: RegistryHost): boolean {
  return isGitHubs(token) && gitHub === undefined && !isLoopback(host);
}

/** Whether the workflow's GitHub is the registry's, so that the job's own token may go there. */
function isOwnGitHub({ gitHub, host }: RegistryHost, { serverUrl = GITHUB_DOT_COM }: Surroundings): boolean {
  return isLoopback(host) || gitHub?.serverUrl === serverUrl;
}

/** Elsewhere docker sets all tags by itself, and nobody looks before. */
function tellUnprotected(destination: Destination): string[] {
  return destination.kind === "own"
    ? []
    : [`The input immutable does not protect the tags of ${destination.name}: docker pushes them itself.`];
}

/** `auto, true or false` */
function orList(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}
