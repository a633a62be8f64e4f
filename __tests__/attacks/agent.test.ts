// Attack: a stranger's repository by an address of SSH. buildx hands the agent to such a build by itself, without `ssh`.
import { expect, test } from "@jest/globals";
import type { Trust } from "../../src/context/push-policy.ts";
import { problems } from "../config/support/samples.ts";
import { runContext } from "../tags/support/samples.ts";

const FOREIGN: Trust = { kind: "foreign", why: "checkout" };
const OWN: Trust = { kind: "own", autoPush: true };
const ADDRESSES = [
  "git@github.com:stranger/app.git",
  "alice@host:app",
  "ssh://git@host/app",
  "SSH://host/app#main",
];

function found(context: string, trust: Trust, agent: string | undefined) {
  const variable = (name: string) => (name === "SSH_AUTH_SOCK" ? agent : undefined);
  return problems({ context }, { context: runContext({ trust }), variable });
}

test.each(ADDRESSES)("%s is not built with the agent where it may be a stranger's", (context) => {
  expect(found(context, FOREIGN, "/run/agent")).toMatchObject([
    { input: "context", flaw: "docker would hand your SSH agent to this build, which may be a stranger's" },
  ]);
});

test.each(ADDRESSES)("%s is built as one's own, and where there is no agent", (context) => {
  expect(found(context, OWN, "/run/agent")).toEqual([]);
  expect(found(context, FOREIGN, undefined)).toEqual([]);
});

test("an address of HTTPS is built without an agent", () => {
  expect(found("https://github.com/stranger/app.git", FOREIGN, "/run/agent")).toEqual([]);
});
