// The main job on a real engine and a real registry: pushed, read back, pulled by digest, run.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readdirSync } from "node:fs";

import { DockerConfig } from "../../twin/docker-config.ts";
import { mint } from "../../twin/mint.ts";
import { Job, type RunnerStep } from "../../twin/runner.ts";
import type { Twin } from "../../twin/twin.ts";
import { engineName } from "../support/engine.ts";
import { busybox, helloImage } from "../support/hello-image.ts";
import { startOctocat } from "../support/octocat.ts";

const token = mint("classic", "e2e");
const mission = mint("classic", "e2e-mission");
const readOnlyJob = mint("installation", "e2e-read");
let twin: Twin;

beforeAll(async () => {
  twin = await startOctocat({
    tokens: [
      { kind: "classic", value: token, owner: "octocat", scopes: ["read:packages", "write:packages"] },
      { kind: "classic", value: mission, owner: "octocat", scopes: ["repo"] },
      {
        kind: "installation",
        value: readOnlyJob,
        repository: "octocat/app",
        packages: "read",
        actions: true,
      },
    ],
  });
});

afterAll(async () => {
  await twin.stop();
});

function job(step: Partial<RunnerStep> = {}): Job {
  const { inputs, ...others } = step;
  return new Job({
    gitHubToken: readOnlyJob,
    apiUrl: twin.apiUrl,
    files: helloImage(),
    ...others,
    inputs: { token, registry: twin.host, ...inputs },
  });
}

describe("a push", () => {
  test("three tags answer with one digest, and the image pulled by it runs", async () => {
    using run = job({ inputs: { tags: "1.2.3\n1.2\nlatest" } });
    const main = await run.main();
    expect(main.log).toContain("▼ Build");
    expect(main.exitCode).toBe(0);
    const { digest = "", reference = "", tags = "" } = main.outputs;
    expect(main.outputs).toMatchObject({ pushed: "true", verdict: "allowed", code: "" });
    expect(tags.split("\n")).toEqual(
      ["1.2.3", "1.2", "latest"].map((tag) => `${twin.host}/octocat/app:${tag}`),
    );
    for (const tag of ["1.2.3", "1.2", "latest"]) expect(await digestOf(tag)).toBe(digest);
    expect(main.summary).toContain(digest);

    using person = new DockerConfig();
    await person.docker(["login", "--username=octocat", "--password-stdin", twin.host], token);
    await person.docker(["pull", "--quiet", reference]);
    expect(await person.docker(["run", "--rm", "--network=none", reference])).toMatch(/^hello from \d+/);
    expect((await run.post()).exitCode).toBe(0);
    expect(readdirSync(run.temporary)).toEqual([]);
  });

  test("one image is built and sent once, whatever the number of tags", async () => {
    const tags = Array.from({ length: 10 }, (_, index) => `many-${index}`);
    using run = job({ inputs: { tags: tags.join(",") } });
    const before = twin.requests.length;
    const main = await run.main();
    expect(main.outputs.pushed).toBe("true");
    const sent = twin.requests
      .slice(before)
      .filter(({ method, path }) => method === "PUT" && path.includes("/blobs/"));
    expect(sent.length).toBeLessThanOrEqual(5);
    for (const tag of tags) expect(await digestOf(tag)).toBe(main.outputs.digest);
  });

  test("build arguments, a target and a Dockerfile of another name arrive", async () => {
    const files = helloImage();
    const dockerfile = String(files.Dockerfile).replace("FROM scratch", "FROM scratch AS wanted\nARG WORD");
    using run = job({
      files: {
        ...files,
        Dockerfile: "FROM scratch\n",
        "image.df": `${dockerfile}LABEL word=$WORD\nFROM scratch AS last\n`,
      },
      inputs: { file: "image.df", target: "wanted", "build-args": "WORD=two words", tags: "args" },
    });
    const main = await run.main();
    expect(main.outputs.pushed).toBe("true");
    using person = new DockerConfig();
    await person.docker(["login", "--username=octocat", "--password-stdin", twin.host], token);
    await person.docker(["pull", "--quiet", main.outputs.reference ?? ""]);
    const format = '{{index .Config.Labels "word"}}';
    expect(await person.docker(["image", "inspect", "--format", format, main.outputs.reference ?? ""])).toBe(
      "two words\n",
    );
  });

  test("a build that is not pushed leaves its image in the engine, if docker's own builder built it", async () => {
    using run = job({ inputs: { push: "false", tags: "local" } });
    const before = twin.requests.length;
    const main = await run.main();
    expect(main.exitCode).toBe(0);
    expect(main.outputs).toMatchObject({ pushed: "false", verdict: "", digest: "" });
    expect(
      twin.requests
        .slice(before)
        .filter(({ path }) => path.includes("/blobs/") || path.includes("/manifests/")),
    ).toEqual([]);
    using person = new DockerConfig();
    const found = await person
      .docker(["image", "inspect", "--format", "{{.Os}}", `${twin.host}/octocat/app:local`])
      .catch(() => "");
    expect(found).toBe(engineName === "container" ? "" : "linux\n");
  });

  test("a build that is not pushed, and is called nothing, has no name", async () => {
    using run = job({ inputs: { push: "false" } });
    const main = await run.main();
    expect(main.exitCode).toBe(0);
    expect(main.outputs).toMatchObject({ pushed: "false", tags: "", code: "" });
    // Only buildx says which image it has built, and a builder in a container keeps none that goes nowhere.
    const isNamed = engineName !== "oldest" && engineName !== "container";
    expect(main.outputs.imageid).toMatch(isNamed ? /^sha256:/ : /^$/);
    using person = new DockerConfig();
    const names = ["image", "inspect", "--format", "{{json .RepoTags}}", main.outputs.imageid ?? ""];
    expect(await person.docker(names).catch(() => "[]")).toMatch(/^(?:\[\]|null)\s*$/);
  });
});

describe("a refusal", () => {
  test("is told before any build", async () => {
    using run = job({ inputs: { token: mission }, files: helloImage("RUN sleep 30") });
    const main = await run.main();
    expect(main.exitCode).toBe(1);
    expect(main.outputs).toMatchObject({ code: "scope-missing", verdict: "denied", pushed: "false" });
    expect(main.log).not.toContain("Build and push");
    expect(readdirSync(run.temporary)).toEqual([]);
  });

  test("that comes only during the push is explained from docker's own words", async () => {
    const body = { errors: [{ code: "DENIED", message: "permission_denied: write_package" }] };
    // A builder that pushes by digest leaves the tag to us.
    const path = engineName === "container" ? "/manifests/sha256:" : "/manifests/late";
    twin.world.faults.push({ method: "PUT", path, status: 403, body });
    using run = job({ inputs: { tags: "late" } });
    const main = await run.main();
    twin.world.faults = [];
    expect(main.exitCode).toBe(1);
    expect(main.outputs).toMatchObject({
      code: "package-access-missing",
      verdict: "allowed",
      pushed: "false",
    });
    expect(readdirSync(run.temporary)).toEqual([]);
  });

  test("whose reason docker cannot show is asked for again, and told with the registry's own answer", async () => {
    twin.world.faults.push({ method: "HEAD", path: "/blobs/", status: 403 });
    using run = job({ inputs: { tags: "hidden" } });
    const main = await run.main();
    twin.world.faults = [];
    expect(main.exitCode).toBe(1);
    expect(main.outputs).toMatchObject({ code: "denied-hidden", verdict: "allowed", pushed: "false" });
    const { evidence } = JSON.parse(main.outputs.diagnosis ?? "") as { evidence: string[] };
    expect(evidence.join("\n")).toMatch(
      /Docker said: .*(?:403|denied:)[^]*Asked again, .* answered the push probe with 202/,
    );
  });

  test("a registry that is down is told as that, by the words of this docker", async () => {
    twin.world.faults.push({ path: "^/(v2|token)", status: 503 });
    using run = job();
    const main = await run.main();
    twin.world.faults = [];
    expect(main.exitCode).toBe(1);
    expect(main.outputs).toMatchObject({ code: "registry-unavailable", verdict: "undecided" });
  });
});

describe("a build that fails is told as what it is, beside the Dockerfile's line", () => {
  test.each<[string, string, string, string, number, RegExp]>([
    [
      "a RUN",
      'FROM scratch\nCOPY busybox /bin/busybox\nRUN ["/bin/busybox", "ls", "/nowhere"]\n',
      "build-command-failed",
      "A command",
      3,
      /\/nowhere/,
    ],
    [
      "a COPY of what is not there",
      "FROM scratch\n\nCOPY nowhere /\n",
      "build-context-missing",
      "A file",
      3,
      /nowhere/,
    ],
    [
      "an instruction nobody knows",
      "FROM scratch\nRUM x\n",
      "dockerfile-invalid",
      "The Dockerfile",
      2,
      /unknown instruction/i,
    ],
  ])("%s", async (...[, dockerfile, code, title, line, words]) => {
    using run = job({
      inputs: { context: "image" },
      files: { "image/Dockerfile": dockerfile, "image/busybox": busybox() },
    });
    const main = await run.main();
    expect(main.exitCode).toBe(1);
    expect(main.outputs).toMatchObject({ code, verdict: "allowed", pushed: "false" });
    const errors = main.annotations.filter(({ level }) => level === "error");
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ file: "image/Dockerfile", line: String(line) });
    expect(errors[0]?.title).toContain(title);
    expect(errors[0]?.message).toMatch(words);
  });
});

test("a check asks no docker: it works where there is none", async () => {
  using run = job({
    inputs: { operation: "check" },
    environment: { PATH: "/nowhere", DOCKER_HOST: "unix:///nowhere" },
  });
  const main = await run.main();
  expect(main.exitCode).toBe(0);
  expect(main.outputs).toMatchObject({ verdict: "allowed", pushed: "false", code: "" });
});

async function digestOf(tag: string): Promise<string | null> {
  const answer = await fetch(`${twin.url}/v2/octocat/app/manifests/${tag}`, {
    method: "HEAD",
    headers: {
      authorization: `Bearer ${Buffer.from(token).toString("base64")}`,
      accept:
        "application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.v2+json",
    },
  });
  return answer.headers.get("docker-content-digest");
}
