// The summary's table of registries: there for several, and it names who lags.
import { expect, test } from "@jest/globals";
import { registriesMarkdown } from "../../src/report/registries.ts";
import type { TagMove, TagState } from "../../src/oci/tag-state.ts";
import { DIGEST } from "./support/samples.ts";

const HERE: TagState = { kind: "at", digest: DIGEST };
const THERE: TagState = { kind: "at", digest: `sha256:${"b".repeat(64)}` };
const MISSING: TagState = { kind: "missing" };

function move(...[host, tag, now, ruling]: [string, string, TagState, TagMove["ruling"]?]): TagMove {
  return { image: { host, path: "acme/app" }, tag, before: MISSING, now, error: undefined, ruling };
}

test("one registry has no table", () => {
  expect(registriesMarkdown([move("ghcr.io", "1", HERE), move("ghcr.io", "latest", HERE)], DIGEST)).toEqual(
    [],
  );
});

test("a registry that lacks a tag lags behind, one whose tag rightly stays does not", () => {
  const moves = [
    move("ghcr.io", "1", HERE),
    move("ghcr.io", "latest", THERE, { kind: "outranked", version: "2" }),
    move("docker.io", "1", HERE),
    move("docker.io", "latest", MISSING),
  ];
  const [table = ""] = registriesMarkdown(moves, DIGEST);
  expect(table.split("\n").slice(2)).toEqual([
    "| ghcr.io | 1 of 2 | ✅ complete |",
    "| docker.io | 1 of 2 | ❌ lags behind: `latest` |",
  ]);
});
