// The build within a push: what comes before it, what is told of it, what it hands on.
import { entryOf } from "../support/csv.ts";
import { describe, expect, test } from "@jest/globals";
import { parseOutput } from "../../src/build/outputs.ts";
import type { Outcome } from "../../src/run/outcome.ts";
import { pushImage } from "../../src/run/push.ts";
import { summarizeBuild } from "../../src/build/progress.ts";
import { runContext } from "../tags/support/samples.ts";
import { FakeRegistry, OTHER_DIGEST } from "./support/fake-registry.ts";
import { buildDone, buildRequest, DIGEST, outside, ready, configFor } from "./support/fakes.ts";

const code = ({ end }: Outcome): string => (end.kind === "failed" ? end.diagnosis.code : end.kind);

describe("a builder that has to be made", () => {
  const two = buildRequest({ values: { platforms: ["linux/amd64", "linux/arm64"] } });
  const engine = ready({ builder: { name: undefined, driver: "docker" } });

  test("is made after the login and before the build", async () => {
    const { ports, calls } = outside({ engine });
    expect(code(await pushImage(configFor({ build: two }), ports))).toBe("pushed");
    const made = calls.filter((call) => /^(?:login|group Make|builder|build)/.test(call));
    expect(made).toEqual(["login", "group Make a builder", "builder docker-container", "build"]);
  });

  test("and cannot be had ends the run before the build, with why", async () => {
    const builder = {
      kind: "failed",
      command: "docker buildx create",
      status: 1,
      output: "ERROR: no such host",
    } as const;
    const { ports, calls } = outside({ engine, builder });
    const { end } = await pushImage(configFor({ build: two }), ports);
    expect(end).toMatchObject({ kind: "failed", diagnosis: { code: "platform-unsupported" } });
    expect(JSON.stringify(end)).toContain("no such host");
    expect(calls).not.toContain("build");
  });
});

test("a missing secret ends the run before any request, unless the build gets none", async () => {
  const missingSecrets = [{ input: "secrets", id: "A", reason: "its value is empty" }] as const;
  const request = configFor({ build: { ...buildRequest(), missingSecrets } });
  const { ports, calls } = outside();
  const { end } = await pushImage(request, ports);
  expect(end).toMatchObject({
    diagnosis: { code: "secret-missing", evidence: ["`secrets` names `A`: its value is empty."] },
  });
  expect(calls).toEqual([]);
  const stranger = {
    ...request,
    context: runContext({ trust: { kind: "foreign", why: "fork" } }),
    push: { kind: "build-only", reason: "fork" },
  } as const;
  expect((await pushImage(stranger, outside().ports)).end.kind).toBe("built");
});

describe("the linter's warnings", () => {
  const warnings = Array.from({ length: 13 }, (_, at) => ({
    text: `Rule${at}`,
    detail: "d",
    url: "https://x",
    line: at + 1,
  }));
  const build = buildDone({ warnings });

  test("are shown at the Dockerfile's lines, ten at most, and the rest is counted", async () => {
    const { ports, warnings: told, lines } = outside({ build });
    await pushImage(configFor({ build: buildRequest({ values: { file: ["./d/x.df"] } }) }), ports);
    expect(told).toHaveLength(10);
    expect(told[2]).toBe("d/x.df:3 Rule2: d\nhttps://x");
    expect(lines.join()).toContain("3 more warnings");
  });

  test("are not shown where the user has switched them off", async () => {
    const { ports, warnings: told } = outside({ build });
    await pushImage(
      configFor({ build: { ...buildRequest(), reports: { warnings: false, summary: true } } }),
      ports,
    );
    expect(told).toEqual([]);
  });
});

test("an image that is pushed by its digest only has no tag, and is read back by the digest", async () => {
  const { ports, calls, plans } = outside();
  const build = buildRequest({
    values: { builder: ["mine"] },
    outputs: [parseOutput(entryOf("type=image,push-by-digest=true,push=true"))],
  });
  const builder = { name: "mine", driver: "remote" } as const;
  ports.engine.detect = () => Promise.resolve(ready({ builder }));
  const { end, metadata } = await pushImage(configFor({ build, naming: "bare" }), ports);
  expect(end.kind).toBe("pushed");
  expect(metadata.tags).toEqual([]);
  expect(plans[0]?.references).toEqual(["ghcr.io/acme/app"]);
  expect(calls.filter((call) => call.endsWith(DIGEST))).toContain(`verify ${DIGEST}`);
});

describe("the size", () => {
  const sized = (digest: string) => ({ digest, platforms: [], attestations: 0 });
  const sizes = { [OTHER_DIGEST]: sized("old"), [DIGEST]: sized("new") };

  test("is handed to the summary beside that of the first tag that was there, and that one is read before the build", async () => {
    // `latest`, the first one, is not there yet.
    const fakeRegistry = new FakeRegistry({ tags: { "acme/app:v1": OTHER_DIGEST } });
    const { ports, calls } = outside({ sizes, fakeRegistry });
    const { end } = await pushImage(configFor(), ports);
    expect(end).toMatchObject({ build: { size: sizes[DIGEST], before: sizes[OTHER_DIGEST] } });
    expect(calls.indexOf(`weigh ${OTHER_DIGEST}`)).toBeLessThan(calls.indexOf(`weigh ${DIGEST}`));
  });

  test("of before is not asked for where no tag was there", async () => {
    const { ports, calls } = outside({ sizes });
    expect((await pushImage(configFor(), ports)).end).toMatchObject({ build: { before: undefined } });
    expect(calls.filter((call) => call.startsWith("weigh"))).toEqual([`weigh ${DIGEST}`]);
  });
});

test.each<[string, number, number, boolean]>([
  ["5 s or longer", 5, 2, true],
  ["shorter than 5 s", 4.9, 2, false],
  ["for more platforms than are worth the requests", 60, 9, false],
])("after a build that is %s the history of its layers is read: %d s, %d configurations", async (...row) => {
  const [, seconds, count, isRead] = row;
  const step = { name: "RUN make", stage: "a", state: "done", begun: 0, seconds, said: "" } as const;
  const configs = Array.from({ length: count }, (_, at) => `sha256:${String(at).repeat(64)}` as const);
  const build = buildDone({ report: summarizeBuild([step], configs) });
  const { ports } = outside({ build });
  const asked: unknown[] = [];
  ports.registry.imageSize = (_image, _reference, histories = []) => {
    asked.push(...histories);
    return Promise.resolve(undefined);
  };
  await pushImage(configFor(), ports);
  expect(asked).toEqual(isRead ? configs : []);
});
