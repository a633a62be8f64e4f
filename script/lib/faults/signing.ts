// Signs an image a second time: two runs at once on the list of its signatures, and the step that completes what failed.
import { setTimeout as sleep } from "node:timers/promises";

import type { Ran } from "../../../twin/runner.ts";
import { faultAt } from "./request-step.ts";
import type { Scene } from "./scene.ts";
import { formatSignatures, SIGNED } from "./signed.ts";
import { STEPS } from "./step.ts";

/** Neither writes before both have read, and neither reads again before both have written. */
export async function signAtOnce(scene: Scene, digest: string): Promise<Ran[]> {
  const { twin } = scene;
  const [read, write] = [STEPS["sign: read the list"], STEPS["sign: write the list"]];
  const before = scene.requestsAt(write).length;
  const bothHaveWritten = (async () => {
    for (let waited = 0; waited < 60_000 && scene.requestsAt(write).length < before + 2; waited += 10)
      await sleep(10);
    await sleep(WRITTEN_WITHIN_MS);
  })();
  twin.world.faults = [
    { ...faultAt(write, { until: bothHaveRead(scene) }, 2) },
    { ...faultAt(read, { until: bothHaveWritten }, 2), nth: 3 },
  ];
  const ran = await Promise.all([attestOnce(scene, digest), attestOnce(scene, digest)]);
  twin.world.faults = [];
  return ran;
}

const WRITTEN_WITHIN_MS = 200;

async function bothHaveRead(scene: Scene): Promise<void> {
  const read = STEPS["sign: read the list"];
  const before = scene.requestsAt(read).length;
  for (let waited = 0; waited < 60_000 && answered() < before + 2; waited += 10) await sleep(10);

  function answered(): number {
    return scene.requestsAt(read).filter(({ status }) => status !== "none").length;
  }
}

async function attestOnce(scene: Scene, digest: string): Promise<Ran> {
  using job = scene.attest(scene.reference(digest));
  const ran = await job.main();
  await job.post();
  return ran;
}

/** The step that the run's summary shows completes it. Who was killed shows none: then it is the one that the docs show. */
export async function completesSignature(scene: Scene, digest: string, { summary }: Ran): Promise<boolean> {
  const [, source = scene.reference(digest)] = SHOWN_STEP.exec(summary) ?? [];
  using job = scene.attest(source);
  const ran = await job.main();
  await job.post();
  const found = await scene.signatures(digest);
  return ran.outputs.signed === "true" && found !== undefined && formatSignatures(found).startsWith(SIGNED);
}

const SHOWN_STEP = /operation: attest\n\s+source: (\S+)/;

/** What the end of a run that signs must say beside its code. */
export function findUntoldSignature(
  { exitCode, outputs, summary }: Ran,
  { digest, scene }: { digest: string | undefined; scene: Scene },
): string[] {
  const { code = "", signed = "" } = outputs;
  if (exitCode === null) return [];
  const [, shown] = SHOWN_STEP.exec(summary) ?? [];
  const isShown = digest !== undefined && shown === scene.reference(digest);
  return [
    ...(signed === String(exitCode === 0) ? [] : [`signed is "${signed}"`]),
    ...(isUnsigned(code) && !isShown ? ["the summary lacks the step that signs it"] : []),
  ];
}

/** The image is there, and what failed or was stopped came after it. */
const isUnsigned = (code: string): boolean => code === "attestation-failed" || code === "interrupted";
