// A `with:` that holds no input is filled, and never stands twice.
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { CHECKOUT, migrate, workflowOf } from "./support/migrated.ts";

const USES = "- uses: docker/build-push-action@v6\n";

test.each([
  ["empty", `${USES}  with:\n`],
  ["empty, with a key below", `${USES}  with:\n  timeout-minutes: 5\n`],
  ["only comments", `${USES}  with:\n    # context: .\n    # push: true\n`],
  ["null", `${USES}  with: null\n`],
  ["empty above the action's name", "- id: x\n  with:\n  uses: docker/build-push-action@v6\n"],
])("%s", (_what, step) => {
  const { text } = migrate(workflowOf(CHECKOUT + step));
  const { jobs } = parse(text) as { jobs: { image: { steps: object[] } } };
  expect(jobs.image.steps[1]).toMatchObject({
    uses: expect.stringContaining("surepush"),
    with: { push: false },
  });
  expect(text.match(/with:/g)).toHaveLength(1);
});

test("one behind the step's dash is left to be done by hand", () => {
  const { text, notes } = migrate(
    workflowOf("- with:\n    push: true\n  uses: docker/build-push-action@v6\n"),
  );
  expect(text).toContain("docker/build-push-action@v6");
  expect(notes).toEqual([{ line: 6, text: expect.stringContaining("before `with:`") }]);
});

test("one that is an alias is left to be done by hand", () => {
  const anchor = "- uses: acme/x@v1\n  with: &shared\n    a: b\n";
  const { text, notes } = migrate(workflowOf(`${anchor}${USES}  with: *shared\n`));
  expect(text).toContain("docker/build-push-action@v6");
  expect(notes).toEqual([{ line: 9, text: expect.stringContaining("with an alias") }]);
});
