// Attack: a build whose context, Dockerfile, cache or output contains our folder with the login, as `COPY . /` takes it along.
import { dirname } from "node:path";
import { tmpdir } from "node:os";
import { describe, expect, test } from "@jest/globals";
import { play } from "../support/story.ts";

const files = { Dockerfile: "FROM scratch\nCOPY . /\n", "app/Dockerfile": "FROM scratch\n" };

/** The folder that holds docker's configuration while it logs in and builds. */
async function parentsWith(inputs: Readonly<Record<string, string>>) {
  const told = await play({ inputs, files });
  const used = told.docker.filter(({ args }) => args[0] === "login" || args.includes("build"));
  return { code: told.outputs.code, parents: [...new Set(used.map(({ config }) => dirname(config)))] };
}

test("the login is kept in the runner's temporary folder where no build reaches it", async () => {
  const { code, parents } = await parentsWith({ context: "app" });
  expect(code).toBe("");
  expect(parents).toMatchObject([expect.stringMatching(/\/job-\w+\/temp$/)]);
});

describe("the login is kept elsewhere when the runner's temporary folder lies in", () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ["the context itself", { context: "../temp", file: "Dockerfile" }],
    ["a context above it", { context: "..", file: "Dockerfile" }],
    ["a further context", { "build-contexts": "all=.." }],
    ["an OCI layout", { "build-contexts": "all=oci-layout://..:tag" }],
    ["the Dockerfile's folder", { context: "app", file: "../event.json" }],
    ["an output's folder", { outputs: "type=local,dest=.." }],
    ["an output's folder, as a bare word", { outputs: ".." }],
    ["a cache's folder", { "cache-to": "type=local,DEST=.." }],
    ["a cache's source", { "cache-from": "type=local,src=.." }],
  ])("%s", async (_what, inputs) => {
    expect(await parentsWith(inputs)).toEqual({ code: "", parents: [tmpdir()] });
  });
});

test("a context that contains every such folder is refused, and says why", async () => {
  const told = await play({ inputs: { context: "/", file: "Dockerfile" }, files });
  expect(told.docker.filter(({ args }) => args[0] === "login" || args.includes("build"))).toEqual([]);
  expect(told.outputs.code).toBe("input-invalid");
  expect(told.transcript).toMatchSnapshot();
});
