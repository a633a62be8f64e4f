// Thousands of tags in one run, against a real registry: bounded in time and memory, and all there afterwards.
import { afterAll, beforeAll, expect, test } from "@jest/globals";

import { helloImage } from "../support/hello-image.ts";
import { peakOf } from "../support/peak-memory.ts";
import { startPushing, type Pushing } from "../support/pushing.ts";

let pushing: Pushing;
beforeAll(async () => {
  pushing = await startPushing();
});
afterAll(async () => {
  await pushing[Symbol.asyncDispose]();
});

/** Measured with 10,000 on two busy cores: 232 s and 365 MiB. */
const COUNT = Number(process.env.SUREPUSH_TAGS ?? 1_000);

test("many tags are published in a time that grows with their number, and in bounded memory", async () => {
  const tags = Array.from({ length: COUNT }, (_, at) => `t${at}`);
  using run = pushing.job({ inputs: { tags: tags.join("\n") }, files: helloImage() });
  let peak = 0;
  let look: NodeJS.Timeout | undefined;
  const main = await run.main((pid) => {
    look = setInterval(() => {
      peak = Math.max(peak, peakOf(pid) ?? 0);
    }, 200);
  });
  clearInterval(look);
  expect(main.outputs).toMatchObject({ code: "", pushed: "true" });
  for (const tag of ["t0", `t${COUNT / 2}`, `t${COUNT - 1}`])
    expect(await pushing.digestOf(tag)).toBe(main.outputs.digest);
  process.stderr.write(
    `${COUNT} tags: ${Math.round(main.milliseconds / 1_000)} s, ${Math.round(peak)} MiB\n`,
  );
  expect(main.milliseconds).toBeLessThan(60_000 + 60 * COUNT);
  expect(peak).toBeLessThan(450);
});
