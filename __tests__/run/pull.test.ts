// A pull: asked before, told when it does not come, and without a token for what is public.
import { describe, expect, test } from "@jest/globals";
import { pullImage } from "../../src/run/pull.ts";
import { Token } from "../../src/access/token.ts";
import { outside, accessRequestFor, REFUSED, configFor, SILENT, type Answers } from "./support/fakes.ts";
import type { CommandResult } from "../../src/ports/docker.ts";

const REFERENCE = "ghcr.io/acme/app:v1";
const failed = (output: string): CommandResult => ({
  kind: "failed",
  command: "docker pull",
  status: 1,
  output,
});

async function pulled(answers: Answers = {}, token?: string) {
  const around = outside(answers);
  const given = token === undefined ? {} : { credentials: { username: "me", token: new Token(token) } };
  const request = configFor({
    operation: "check",
    accessRequest: accessRequestFor({ access: "pull" }),
    ...given,
  });
  return { ...around, ...(await pullImage(request, REFERENCE, around.ports)) };
}

test("asks, logs in, pulls", async () => {
  const { end, calls, logins } = await pulled();
  expect(end).toEqual({ kind: "pulled", reference: REFERENCE });
  expect(calls.slice(-3)).toEqual(["login", `pull ${REFERENCE}`, "dispose"]);
  expect(logins).toEqual(["octocat"]);
});

test("without a token there is no preflight and no login", async () => {
  const { end, calls, logins } = await pulled({}, "");
  expect(end.kind).toBe("pulled");
  expect(calls).not.toContain("ask");
  expect(logins).toEqual(["nobody"]);
});

describe("does not pull, and says why:", () => {
  test.each<[string, Answers, string]>([
    ["a refusal", { registry: REFUSED }, "denied-hidden"],
    ["no docker", { engine: { kind: "unavailable", reason: "gone" } }, "docker-unavailable"],
  ])("%s", async (_name, answers, code) => {
    const { end, calls } = await pulled(answers);
    expect(end.kind === "failed" && end.diagnosis.code).toBe(code);
    expect(calls.filter((call) => call.startsWith("pull"))).toEqual([]);
  });

  test("a stop", async () => {
    const stop = new AbortController();
    stop.abort("SIGINT");
    const { end } = await pulled({ stop });
    expect(end.kind === "failed" && end.diagnosis.code).toBe("interrupted");
  });
});

describe("is named by docker's words:", () => {
  test.each<[string, string]>([
    ["manifest for ghcr.io/acme/app:v1 not found: manifest unknown: manifest unknown", "tag-not-found"],
    ["no space left on device", "disk-full"],
  ])("%s", async (words, code) => {
    const { end } = await pulled({ pull: failed(words), registry: SILENT });
    expect(end.kind === "failed" && end.diagnosis.code).toBe(code);
  });
});
