// What a migrated workflow publishes otherwise is said with the line that it comes from.
import { expect, test } from "@jest/globals";
import { BUILD, CHECKOUT, META, migrate, workflowOf } from "./support/migrated.ts";

const notes = (steps: string, on: string) => migrate(workflowOf(steps, on)).notes;
const LABELS = expect.stringContaining("gets the repository's labels") as unknown as string;
const UNMERGED = expect.stringContaining("under tags of its own commit alone") as unknown as string;

const build = (inputs: string) =>
  `${CHECKOUT}- name: Build\n  uses: docker/build-push-action@v6\n  with:\n    tags: ghcr.io/octo-org/app:1\n${inputs}`;

test("a build without docker/metadata-action's labels gets those of the repository, which is said", () => {
  expect(notes(build("    push: true\n"), "push")).toEqual([{ line: 8, text: LABELS }]);
  const own = META + BUILD.replace(/ +labels: .*\n/, "    labels: a=b\n");
  expect(notes(CHECKOUT + own, "push").map(({ text }) => text)).toEqual([LABELS]);
});

test("a build with docker/metadata-action's labels has the same ones here, and nothing is said", () => {
  expect(notes(CHECKOUT + META + BUILD, "[push, pull_request]")).toEqual([]);
});

test.each(["pull_request", "pull_request_target", "merge_group"])(
  "a push for %s sets no tag that others pull, which is said at `push`",
  (event) => {
    const told = notes(CHECKOUT + META + BUILD.replace(/push: .*/, "push: true"), `[push, ${event}]`);
    expect(told).toEqual([{ line: 18, text: UNMERGED }]);
    expect(told[0]?.text).toContain(`\`${event}\``);
  },
);

test.each(["    push: false\n", ""])(
  "a build that is not pushed publishes nothing, and nothing is said: %j",
  (push) => {
    expect(notes(build(push), "[push, pull_request]")).toEqual([]);
  },
);
