// The preflight: asks GitHub's API and the registry at once, before any build, and weighs what they say.
import { imagesAt, ownImages, type Image } from "../../oci/reference.ts";
import { askOthers, pushesElsewhereOnly } from "./other-preflights.ts";
import type { ApiEvidence, Findings, RegistryEvidence } from "../../access/evidence.ts";
import { formatImage } from "../../oci/reference.ts";
import type { AccessRequest } from "../../access/request.ts";
import { TIMEOUTS } from "../../lib/limits.ts";
import { verifyChecksum, type HeldToken } from "../../access/token.ts";
import { judge, judgeScopes, judgeShape, type Verdict } from "../../diagnosis/verdict.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Config } from "../../config/config.ts";
import type { Reporter } from "../../ports/reporter.ts";

/** A verdict and what it rests on; of several images, those of the one that decides, and the question about it. */
export type PreflightResult = {
  verdict: Verdict;
  findings: Findings;
  accessRequest?: AccessRequest;
  /** Registries that only docker can speak to, with the login that it has. */
  leftToDocker?: readonly string[];
};

const { preflight: PREFLIGHT, gitHubApiWhenAllowed: EXPLANATION } = TIMEOUTS;

/** Says so at once when the token's shape or its scopes decide; else the registry is the judge. */
export async function runPreflight(config: Config, ports: Ports): Promise<PreflightResult> {
  const { inspector, registry, reporter, clock, crc32 } = ports;
  const { accessRequest, credentials } = config;
  const tokenKind = heldTokenKind(config);
  const asking = askOthers(config, tokenKind, ports);
  if (pushesElsewhereOnly(config)) {
    announce(config, reporter);
    const { results, left } = await asking;
    const allowed: PreflightResult = { verdict: { kind: "allowed", folded: [] }, findings: { tokenKind } };
    return { ...worst(results[0] ?? allowed, results), leftToDocker: left };
  }
  const shape = credentials.token.shape;
  if (shape.kind !== "whole") return { verdict: judgeShape(shape), findings: { tokenKind } };

  const late = clock.wait(PREFLIGHT).then(() => ({ kind: "silent", reason: formatWait(PREFLIGHT) }) as const);
  const ask = (about: AccessRequest) => ({
    about,
    answer: Promise.race([registry.ask(about), late.then((end) => ({ ...end, step: "preflight" as const }))]),
  });
  const asked = ask(accessRequest);
  const source = pulledImage(config);
  const others = [
    ...imagesAt(config.destinations, accessRequest.registry.host)
      .slice(1)
      .map((image) => ask({ ...accessRequest, image })),
    ...(source === undefined ? [] : [ask({ ...accessRequest, access: "pull", image: source })]),
  ];
  const inspected = inspector.inspect(credentials.token, accessRequest);
  const checking = verifyChecksum(credentials.token, crc32);
  announce(config, reporter);

  const answers = [asked, ...others].map(({ answer }) => answer);
  const api = await Promise.race([inspected, late, unneeded(accessRequest, answers, clock)]);
  const byScopes = judgeScopes(accessRequest, api);
  const early = { tokenKind, checksum: await checking, api };
  if (byScopes !== undefined) return { verdict: byScopes, findings: early };

  const weigh = async ({ about, answer }: typeof asked): Promise<PreflightResult> => {
    const found = await answer;
    // A repository that has images and no tag answers so, too: whether the source is there its reading tells.
    const isUntold = about.image === source && found.kind === "refused" && found.status === 404;
    const registryEvidence = isUntold ? ({ ...found, kind: "accepted" } as const) : found;
    const evidence = { ...early, registry: registryEvidence };
    return { verdict: await judge(about, evidence), findings: evidence, accessRequest: about };
  };
  const { results, left } = await asking;
  const result = worst(await weigh(asked), [...(await Promise.all(others.map(weigh))), ...results]);
  return left.length === 0 ? result : { ...result, leftToDocker: left };
}

/** What is promoted from another repository of this registry: who may push need not be let in there. */
function pulledImage({ promotion, destinations, accessRequest }: Config): Image | undefined {
  const { host } = accessRequest.registry;
  if (promotion?.kind !== "registry" || promotion.image.host !== host) return undefined;
  const isPushed = imagesAt(destinations, host).some(({ path }) => path === promotion.image.path);
  return isPushed ? undefined : promotion.image;
}

/** Resolves when GitHub's API is no longer needed and had its time. For a deletion its answer is half of the verdict. */
async function unneeded(
  { access }: AccessRequest,
  answers: readonly Promise<RegistryEvidence>[],
  clock: Ports["clock"],
): Promise<ApiEvidence> {
  const answered = await Promise.all(answers);
  if (access === "delete" || answered.some(({ kind }) => kind !== "accepted"))
    return new Promise(() => undefined);
  await clock.wait(EXPLANATION);
  return { kind: "silent", reason: formatWait(EXPLANATION) };
}

export function formatWait(milliseconds: number): string {
  return `no answer within ${milliseconds / 1000} s`;
}

/** One image that is refused refuses them all: they are pushed together. */
export function worst(first: PreflightResult, others: readonly PreflightResult[]): PreflightResult {
  const of = (kind: Verdict["kind"]) => [first, ...others].find(({ verdict }) => verdict.kind === kind);
  const undecided = of("undecided");
  const isOthers = undecided?.accessRequest?.registry.host !== first.accessRequest?.registry.host;
  return (
    of("denied") ?? (undecided && isOthers ? { ...first, verdict: undecided.verdict } : undecided) ?? first
  );
}

/** An installation token that is not the job's own is another App's. */
export function heldTokenKind({ credentials, gitHubToken }: Config): HeldToken {
  const { kind } = credentials.token;
  const isOthers = gitHubToken !== undefined && gitHubToken.reveal() !== credentials.token.reveal();
  return kind === "installation" && isOthers ? "app" : kind;
}

/** Said while the answers are on their way. */
function announce(config: Config, reporter: Reporter): void {
  const { accessRequest, destinations, remarks } = config;
  const { registry, access } = accessRequest;
  const source = pulledImage(config);
  const pulled = source === undefined ? "" : `, and pull ${formatImage(source)}`;
  const images = imagesAt(destinations, registry.host).map(formatImage).join(", ");
  for (const remark of remarks) reporter.info(remark);
  if (images !== "")
    reporter.info(`Asking GitHub and ${registry.host} whether this token may ${access} ${images}${pulled}.`);
  const others = ownImages(destinations).filter(({ host }) => host !== registry.host);
  for (const host of new Set(others.map((image) => image.host)))
    reporter.info(
      `Asking ${host} whether its login may ${access} ${imagesAt(destinations, host).map(formatImage).join(", ")}.`,
    );
}
