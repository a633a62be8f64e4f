// The one process test that takes its time, in a file of its own so that nothing waits for it.
import { expect, test } from "@jest/globals";
import { startDocker } from "../../src/docker/process.ts";
import { folderWith } from "../support/folder.ts";
import { recordDocker } from "../support/recorded-docker.ts";

test("a docker that does not end by itself in 4 s is ended", async () => {
  using folder = folderWith();
  const { environment, calls } = recordDocker(folder, { run: { hangs: true, stubborn: true } });
  const running = startDocker({ args: ["run"], environment }, new AbortController().signal);
  while (calls().length === 0) await new Promise((done) => setTimeout(done, 5));
  const start = performance.now();
  await running.stop();
  expect(await running.ended).toMatchObject({ status: "SIGKILL" });
  expect(performance.now() - start).toBeGreaterThan(3_900);
});
