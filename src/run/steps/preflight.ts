// The preflight: asks GitHub's API and the registry at once, before any build, and weighs what they say.
import { ownImages } from "../../oci/reference.ts";
import type { ApiEvidence, Findings, RegistryEvidence } from "../../access/evidence.ts";
import { printImage } from "../../oci/reference.ts";
import type { Question } from "../../access/request.ts";
import { kindOf, shapeOf, type HeldToken } from "../../access/token.ts";
import { judge, judgeScopes, judgeShape, type Verdict } from "../../diagnosis/verdict.ts";
import type { Ports, Reporter } from "../../ports/ports.ts";
import type { Request } from "../../config/config.ts";

/** A verdict and what it rests on; of several images, those of the one that decides, and the question about it. */
export type Clearance = { verdict: Verdict; findings: Findings; question?: Question };

/** The longest that all of the asking may take, however often a server is asked again; in milliseconds. */
const PATIENCE = 30_000;
/** The same for GitHub's API once the registry has allowed it: then nothing is left that it could explain. */
const GRACE = 2_000;

/** Says so at once when the token's shape or its scopes decide; else the registry is the judge. */
export async function clear(request: Request, ports: Ports): Promise<Clearance> {
  const { inspector, registry, reporter, clock } = ports;
  const { question, credentials } = request;
  const tokenKind = heldToken(request);
  const shape = shapeOf(credentials.token);
  if (shape.kind !== "whole") return { verdict: judgeShape(shape), findings: { tokenKind } };

  const late = clock.wait(PATIENCE).then(() => ({ kind: "silent", reason: tellWait(PATIENCE) }) as const);
  const ask = (about: Question) => ({
    about,
    answer: Promise.race([registry.ask(about), late.then((end) => ({ ...end, step: "preflight" as const }))]),
  });
  const asked = ask(question);
  const others = ownImages(request.destinations)
    .slice(1)
    .map((image) => ask({ ...question, image }));
  const inspected = inspector.inspect(credentials.token, kindOf(credentials.token), question);
  announce(request, reporter);

  const answers = [asked, ...others].map(({ answer }) => answer);
  const api = await Promise.race([inspected, late, unneeded(question, answers, clock)]);
  const byScopes = judgeScopes(question, api);
  const early = { tokenKind, checksum: shape.checksum, api };
  if (byScopes !== undefined) return { verdict: byScopes, findings: early };

  const weigh = async ({ about, answer }: typeof asked): Promise<Clearance> => {
    const evidence = { ...early, registry: await answer };
    return { verdict: judge(about, evidence), findings: evidence, question: about };
  };
  return worst(await weigh(asked), await Promise.all(others.map(weigh)));
}

/** Comes when nobody needs GitHub's API any more, and it had its time. To delete, its word is half of the verdict. */
async function unneeded(
  { access }: Question,
  answers: readonly Promise<RegistryEvidence>[],
  clock: Ports["clock"],
): Promise<ApiEvidence> {
  const told = await Promise.all(answers);
  if (access === "delete" || told.some(({ kind }) => kind !== "accepted"))
    return new Promise(() => undefined);
  await clock.wait(GRACE);
  return { kind: "silent", reason: tellWait(GRACE) };
}

function tellWait(milliseconds: number): string {
  return `it was waited for ${milliseconds / 1000} s`;
}

/** One image that is refused refuses them all: they are pushed together. */
function worst(first: Clearance, others: readonly Clearance[]): Clearance {
  const of = (kind: Verdict["kind"]) => [first, ...others].find(({ verdict }) => verdict.kind === kind);
  return of("denied") ?? of("undecided") ?? first;
}

/** An installation token that is not the job's own is another App's. */
export function heldToken({ credentials, gitHubToken }: Request): HeldToken {
  const kind = kindOf(credentials.token);
  const isOthers = gitHubToken !== undefined && gitHubToken.reveal() !== credentials.token.reveal();
  return kind === "installation" && isOthers ? "app" : kind;
}

/** Said while the answers are on their way. */
function announce({ question, destinations, remarks }: Request, reporter: Reporter): void {
  const { registry, access } = question;
  const images = ownImages(destinations).map(printImage).join(", ");
  for (const remark of remarks) reporter.info(remark);
  reporter.info(`Asking GitHub and ${registry.host} whether this token may ${access} ${images}.`);
}
