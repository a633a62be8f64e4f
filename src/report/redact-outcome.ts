// Redacts what people read of a run. Codes, digests, references, links' hosts and names of fields stay: programs read them.
import type { PackageLink, PackageState } from "../access/package-state.ts";
import type { Findings } from "../access/evidence.ts";
import type { BuildStep } from "../build/progress.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { Remedy } from "../diagnosis/advice/remedies.ts";
import type { SecretRegistry } from "../lib/secret-registry.ts";
import type { SizedImage } from "../oci/image-size.ts";
import type { TagMove, TagState } from "../oci/tag-state.ts";
import type { BuildOutcome, Outcome, Pushed, RunEnd, Signature } from "../run/outcome.ts";
import type { Metadata } from "../tags/metadata.ts";

/** For what people read. Outputs take labels and annotations as they are: the steps that follow put them on images. */
export function redactOutcome(outcome: Outcome, secrets: SecretRegistry): Outcome {
  const { end, metadata, preflight } = outcome;
  return {
    ...outcome,
    end: redactEnd(end, secrets),
    metadata: redactMetadata(metadata, secrets),
    preflight: preflight && { ...preflight, findings: redactFindings(preflight.findings, secrets) },
  };
}

function redactEnd(end: RunEnd, secrets: SecretRegistry): RunEnd {
  switch (end.kind) {
    case "pushed":
      return redactPushed(end, secrets);
    case "built":
      return { ...end, ...redactBuild(end, secrets) };
    case "not-merged":
    case "not-promoted":
      return end;
    case "planned":
      return { ...end, command: end.command.map((line) => secrets.redact(line)) };
    case "checked":
      return { ...end, ...redactPackages(end, secrets) };
    case "attested":
      return { ...end, ...redactSignature(end, secrets) };
    case "failed":
      return {
        ...end,
        diagnosis: redactDiagnosis(end.diagnosis, secrets),
        ...(end.moves && { moves: redactMoves(end.moves, secrets) }),
        ...(end.digest && { digest: end.digest }),
        ...redactPackages(end, secrets),
        ...(end.pushed && { pushed: redactPushed(end.pushed, secrets) }),
      };
  }
}

function redactPushed(pushed: Pushed, secrets: SecretRegistry): Pushed {
  return {
    ...pushed,
    moves: redactMoves(pushed.moves, secrets),
    ...redactPackages(pushed, secrets),
    ...redactBuild(pushed, secrets),
    ...redactSignature(pushed, secrets),
  };
}

type WithSignature = { signature?: Signature | undefined };

/** Names of workflows and links are GitHub's words, and commands hold them. */
function redactSignature({ signature }: WithSignature, secrets: SecretRegistry): WithSignature {
  return signature?.kind === "unsigned"
    ? { signature: { ...signature, why: secrets.redact(signature.why) } }
    : {};
}

/** The repository's name is GitHub's word. */
function redactPackages({ packages }: WithPackages, secrets: SecretRegistry): WithPackages {
  if (packages === undefined) return {};
  const redactRepository = (link: PackageLink): PackageLink =>
    link.kind === "linked" ? { ...link, repository: secrets.redactLongForms(link.repository) } : link;
  return { packages: packages.map((state) => ({ ...state, link: redactRepository(state.link) })) };
}

type WithPackages = { packages?: readonly PackageState[] };

export function redactDiagnosis(diagnosis: Diagnosis, secrets: SecretRegistry): Diagnosis {
  const { title, problem, evidence, printed, excerpt, remedies, location } = diagnosis;
  const [first, ...others] = remedies;
  return {
    ...diagnosis,
    title: secrets.redact(title),
    problem: secrets.redact(problem),
    evidence: evidence.map((line) => secrets.redact(line)),
    ...(printed && { printed: printed.map((line) => secrets.redact(line)) }),
    ...(excerpt && { excerpt: excerpt.map((line) => secrets.redact(line)) }),
    remedies: [redactRemedy(first, secrets), ...others.map((remedy) => redactRemedy(remedy, secrets))],
    location: location && { ...location, file: secrets.redactLongForms(location.file) },
  };
}

function redactRemedy({ action, snippet, link }: Remedy, secrets: SecretRegistry): Remedy {
  return {
    action: secrets.redact(action),
    ...(snippet && { snippet: { ...snippet, text: secrets.redact(snippet.text) } }),
    ...(link !== undefined && { link: redactLink(link, secrets) }),
  };
}

function redactLink(link: string, secrets: SecretRegistry): string {
  const [host = ""] = /^[a-z]+:\/\/[^/?#]*/.exec(link) ?? [];
  return host + secrets.redactLongForms(link.slice(host.length));
}

function redactMetadata(metadata: Metadata, secrets: SecretRegistry): Metadata {
  const { tags, skippedRules, labels, annotations, remarks } = metadata;
  const redactValue = <Label extends { value: string }>(label: Label): Label => ({
    ...label,
    value: secrets.redact(label.value),
  });
  return {
    ...metadata,
    tags: tags.map((tag) => ({ ...tag, rule: secrets.redact(tag.rule) })),
    skippedRules: skippedRules.map(({ rule, why }) => ({
      rule: secrets.redact(rule),
      why: secrets.redact(why),
    })),
    labels: labels.map(redactValue),
    annotations: annotations.map(redactValue),
    remarks: remarks.map((remark) => secrets.redact(remark)),
  };
}

/** What GitHub and the registry said, and whose token GitHub says it is. */
export function redactFindings(findings: Findings, secrets: SecretRegistry): Findings {
  const { api, registry } = findings;
  return {
    ...findings,
    ...(api && { api: redactApi(api, secrets) }),
    ...(registry && { registry: redactRegistry(registry, secrets) }),
  };
}

type Api = NonNullable<Findings["api"]>;
type Registry = NonNullable<Findings["registry"]>;

function redactApi(api: Api, secrets: SecretRegistry): Api {
  switch (api.kind) {
    case "accepted": {
      const { login, grant } = api;
      return {
        ...api,
        login: login && secrets.redactLongForms(login),
        grant: grant.kind === "unlisted" ? { ...grant, reason: secrets.redact(grant.reason) } : grant,
      };
    }
    case "rejected":
      return { ...api, message: secrets.redact(api.message) };
    case "silent":
      return { ...api, reason: secrets.redact(api.reason) };
  }
}

function redactRegistry(registry: Registry, secrets: SecretRegistry): Registry {
  switch (registry.kind) {
    case "accepted":
      return registry;
    case "refused":
      return { ...registry, message: secrets.redact(registry.message) };
    case "withheld":
    case "silent":
      return { ...registry, reason: secrets.redact(registry.reason) };
  }
}

function redactBuild({ build }: { build?: BuildOutcome }, secrets: SecretRegistry): { build?: BuildOutcome } {
  if (build === undefined) return {};
  const { report, remarks } = build;
  const redactName = <Named extends { name: string }>(named: Named): Named => ({
    ...named,
    name: secrets.redact(named.name),
  });
  const redactStep = (step: BuildStep): BuildStep => ({
    ...redactName(step),
    stage: step.stage && secrets.redact(step.stage),
    said: secrets.redact(step.said),
  });
  const redactSize = (size: SizedImage): SizedImage => ({
    ...size,
    platforms: size.platforms.map((platform) => ({
      ...platform,
      layers: platform.layers.map((layer) => ({
        ...layer,
        madeBy: layer.madeBy && secrets.redact(layer.madeBy),
      })),
    })),
  });
  return {
    build: {
      ...build,
      ...(build.size && { size: redactSize(build.size) }),
      remarks: remarks.map((note) => ({
        ...note,
        title: secrets.redact(note.title),
        text: secrets.redact(note.text),
      })),
      report: {
        ...report,
        stages: report.stages.map(redactName),
        slowest: report.slowest.map(redactStep),
        timeline: report.timeline.map(redactStep),
        cacheFault: report.cacheFault && secrets.redact(report.cacheFault),
      },
    },
  };
}

function redactMoves(moves: readonly TagMove[], secrets: SecretRegistry): TagMove[] {
  const redactState = (state: TagState): TagState =>
    state.kind === "unknown" ? { ...state, reason: secrets.redact(state.reason) } : state;
  return moves.map(({ before, now, error, ...move }) => ({
    ...move,
    before: redactState(before),
    now: redactState(now),
    error: error && secrets.redact(error),
  }));
}
