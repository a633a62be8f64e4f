// How a run ended well, for a log.
import { expect, test } from "@jest/globals";
import type { RunEnd } from "../../src/run/outcome.ts";
import { formatConclusion } from "../../src/report/conclusion.ts";
import { question } from "../diagnosis/support/samples.ts";
import { outcome, pushed, REFERENCE, request } from "./support/samples.ts";

test.each<[string, Exclude<RunEnd, { kind: "failed" }>, readonly string[]]>([
  [
    "a push names each tag, and the digest last",
    pushed(),
    ["Pushed ghcr.io/acme/app:V1", "Pushed ghcr.io/acme/app:latest", REFERENCE],
  ],
  [
    "a build says that nothing was pushed",
    { kind: "built" },
    ["Built ghcr.io/acme/app, and did not push it."],
  ],
  [
    "a plan shows every tag with its rule, and the command",
    { kind: "planned", command: ["docker build ."] },
    ["Tag V1, by V1", "Tag latest, by latest", "Would run: docker build ."],
  ],
])("%s", (_name, end, lines) => {
  expect(formatConclusion({ ...outcome(end), end }, request()).text).toBe(lines.join("\n"));
});

test.each(["pull", "push", "delete"] as const)("a check says what is allowed: %s", (access) => {
  const end = { kind: "checked" } as const;
  const { text } = formatConclusion(
    { ...outcome(end), end },
    request({ accessRequest: question({ access }) }),
  );
  expect(text).toMatch(new RegExp(`^ghcr\\.io allows it.*${access} ghcr\\.io/acme/app`));
});
