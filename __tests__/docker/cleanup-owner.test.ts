// A folder's owner is known to be gone only where that is certain: whoever may be at work is left alone.
import { expect, test } from "@jest/globals";
import { spawn } from "node:child_process";
import { hasOwnerEnded, formatOwner } from "../../src/docker/cleanup.ts";
import { record, parseJson } from "../../src/lib/json.ts";

/** A process that is there until it is told to end. */
function sleeper() {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  const ended = new Promise((resolve) => child.on("close", resolve));
  return {
    pid: child.pid ?? 0,
    end: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

const changed = (text: string, change: object) => JSON.stringify({ ...record(parseJson(text)), ...change });

test("a process that runs is not gone, and is when it has ended", async () => {
  const { pid, end } = sleeper();
  const owner = formatOwner(pid);
  expect(hasOwnerEnded(owner)).toBe(false);
  await end();
  expect(hasOwnerEnded(owner)).toBe(true);
});

test("the process that asks is not taken for ended", () => {
  expect(hasOwnerEnded(formatOwner())).toBe(false);
});

test("a later process of the same number is another one", () => {
  const earlier = changed(formatOwner(), { began: "1" });
  // Only Linux tells when a process began.
  expect(hasOwnerEnded(earlier)).toBe(process.platform === "linux");
});

test.each<[string, (ended: string) => string]>([
  ["of another machine or container", (ended) => changed(ended, { place: "elsewhere" })],
  ["whose beginning nobody knows", (ended) => changed(ended, { began: undefined })],
  ["without a number", (ended) => changed(ended, { pid: "1" })],
  ["in a mark of another kind", () => "surepush"],
  ["in an empty mark", () => ""],
])("an owner %s may be at work", async (_story, of) => {
  const { pid, end } = sleeper();
  const owner = formatOwner(pid);
  await end();
  expect(hasOwnerEnded(owner)).toBe(true);
  expect(hasOwnerEnded(of(owner))).toBe(false);
});
