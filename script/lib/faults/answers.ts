// Every status with every body at every request of docker's own, after the registry has allowed the push: a run must
// never end with `unknown`, and never blame the user for what the registry answers to docker alone.
import type { FaultEffect } from "../../../twin/world.ts";
import { faultAt } from "./request-step.ts";
import { Scene } from "./scene.ts";
import { STEPS, type StepName } from "./step.ts";

export const STATUSES = [401, 403, 404, 408, 413, 416, 429, 500, 502, 503, 504, 520] as const;
export const BODIES = {
  "no body": "",
  HTML: "<html><body><h1>Something went wrong</h1></body></html>",
  "an unknown code": { errors: [{ code: "TEAPOT", message: "short and stout" }] },
} as const;
export const REQUESTS = [
  "login: `/v2/`",
  "login: token",
  "push: token",
  "push: look for a layer",
  "push: begin an upload",
  "push: send a part of a layer",
  "push: send a layer",
  "push: look for the manifest",
  "push: send the manifest",
] as const satisfies readonly StepName[];

export type WrongAnswer = {
  request: (typeof REQUESTS)[number];
  status: (typeof STATUSES)[number];
  body: keyof typeof BODIES;
};

export const WRONG_ANSWERS: readonly WrongAnswer[] = REQUESTS.flatMap((request) =>
  STATUSES.flatMap((status) =>
    (Object.keys(BODIES) as WrongAnswer["body"][]).map((body) => ({ request, status, body })),
  ),
);

export function nameOf({ request, status, body }: WrongAnswer): string {
  return `${request}: ${status} with ${body}`;
}

/** Nobody is blamed by these: the registry has its trouble, or something stands before it. */
const NOBODYS_FAULT = ["registry-unavailable", "network-error", "rate-limited", "registry-rejected"];
/** What such a status says by itself, where docker hides why. */
const SAID: Readonly<Partial<Record<WrongAnswer["status"], readonly string[]>>> = {
  401: ["denied-hidden"],
  403: ["denied-hidden"],
  413: ["upload-too-large"],
  416: ["upload-too-large"],
};

/** Plays it at each request of the kind, and says what is wrong with the run's end; nothing where it ends well. */
export async function playAnswer(wrong: WrongAnswer): Promise<string | undefined> {
  await using scene = await Scene.open();
  using job = scene.job({ inputs: { retries: "0" } });
  const { request, status, body } = wrong;
  const effect: FaultEffect = { status, body: BODIES[body] };
  scene.twin.world.faults = [faultAt(STEPS[request], effect, undefined)];
  const main = await job.main();
  await job.post();
  const { code = "", verdict, pushed } = main.outputs;
  // Docker may get over it, and not every docker sends every request.
  if (pushed === "true") return undefined;
  const allowed = [...NOBODYS_FAULT, ...(SAID[status] ?? [])];
  if (verdict !== "allowed") return `the verdict is ${verdict}`;
  return allowed.includes(code) ? undefined : `the code is ${code}\n${main.log.slice(-600)}`;
}
