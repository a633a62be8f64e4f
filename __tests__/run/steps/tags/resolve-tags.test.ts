// The metadata is completed beside the preflight: nobody is asked for what is known or decides nothing.
import { entryOf } from "../../../support/csv.ts";
import { describe, expect, test } from "@jest/globals";
import { resolveMetadata } from "../../../../src/run/steps/tags/resolve-tags.ts";
import { pushImage } from "../../../../src/run/push.ts";
import type { Config } from "../../../../src/config/config.ts";
import type { RunContext } from "../../../../src/context/run-context.ts";
import { Token } from "../../../../src/access/token.ts";
import {
  runContext,
  gitTag,
  listed,
  made,
  names,
  rules,
  SHA,
  type Written,
} from "../../../tags/support/samples.ts";
import {
  buildRequest,
  outside,
  accessRequestFor,
  ready,
  configFor,
  secret,
  type Answers,
} from "../../support/fakes.ts";
import { FakeRegistry, OTHER_DIGEST } from "../../support/fake-registry.ts";
import type { BuildOptions } from "../../../../src/build/options.ts";

const THREE = "type=semver,pattern={{version}}\ntype=semver,pattern={{major}}.{{minor}}";
const BARE = {
  owner: "acme",
  name: "app",
  ownerKind: undefined,
  isPrivate: undefined,
  url: "https://github.com/acme/app",
  details: undefined,
};
const image = (path: string) => ({ kind: "own", image: { host: "ghcr.io", path } }) as const;

function requestOf(written: Written, of: RunContext, given: Partial<Config> = {}): Config {
  return configFor({
    context: of,
    metadataRules: rules(written),
    metadata: made(written, of),
    gitHubToken: secret("installation"),
    ...given,
  });
}

async function completed(config: Config, answers: Answers = {}) {
  const { ports, calls } = outside(answers);
  return { result: await resolveMetadata(config, ports), calls };
}

test("a plain push makes no request", async () => {
  const { result, calls } = await completed(requestOf({ tags: "type=ref,event=branch" }, runContext()));
  expect(calls).toEqual([]);
  expect(result).toMatchObject({ kind: "metadata", metadata: { tags: [{ name: "main" }] } });
});

describe("a release asks the registry for its tags", () => {
  test("and leaves out what would move backwards", async () => {
    const config = requestOf({ tags: THREE }, gitTag("v1.2.3"));
    const { result, calls } = await completed(config, { published: listed("1.2.9") });
    expect(calls).toEqual(["published acme/app"]);
    expect(result.kind === "metadata" && names(result.metadata)).toEqual(["1.2.3"]);
  });

  test("of every image of ours, and of none elsewhere", async () => {
    const destinations = [
      image("acme/app"),
      image("acme/web"),
      { kind: "elsewhere", name: "acme/app" } as const,
    ];
    const config = requestOf({ tags: THREE }, gitTag("v1.2.3"), { destinations });
    const { result, calls } = await completed(config, { published: listed("1.3.0") });
    expect(calls).toEqual(["published acme/app", "published acme/web"]);
    expect(result.kind === "metadata" && names(result.metadata)).toEqual(["1.2.3", "1.2"]);
  });

  test.each<[string, Partial<Config>]>([
    ["not when it is built only", { push: { kind: "build-only", reason: "asked" } }],
    ["not with a token that is sent nowhere", { credentials: { username: "x", token: new Token('"x"') } }],
  ])("%s", async (_story, given) => {
    const { calls } = await completed(requestOf({ tags: THREE }, gitTag("v1.2.3"), given));
    expect(calls).toEqual([]);
  });
});

describe("what the event does not say", () => {
  test("is requested, and fills labels and expressions", async () => {
    const of = runContext({
      event: "schedule",
      repository: BARE,
      defaultBranch: undefined,
      commitTime: undefined,
    });
    const written = { tags: "type=edge\ntype=raw,value={{commit_date 'YYYYMMDD'}}" };
    const { result, calls } = await completed(requestOf(written, of), {
      repositories: {
        details: () => Promise.resolve({ description: "It's", license: "MIT", defaultBranch: "main" }),
        commitTime: () => Promise.resolve(new Date("2026-01-02T03:04:05Z")),
      },
    });
    expect(calls).toEqual([]);
    expect(result.kind === "metadata" && names(result.metadata)).toEqual(["edge", "20260102"]);
    expect(JSON.stringify(result)).toContain('"MIT"');
  });

  test("an unknown commit time is the one that the user set for the build", async () => {
    const of = runContext({ repository: BARE, commitTime: undefined });
    const build = { ...buildRequest(), sourceDate: { kind: "variable", seconds: 1767323045 } as const };
    const { result } = await completed(requestOf({}, of, { build }));
    expect(result.kind === "metadata" && result.metadata.labels).toContainEqual({
      key: "org.opencontainers.image.created",
      value: "2026-01-02T03:04:05Z",
    });
  });

  test("is not asked for where the job's token may not go, but git is", async () => {
    const of = runContext({ repository: BARE, commitTime: undefined });
    const { calls } = await completed(requestOf({}, of, { gitHubToken: undefined }));
    expect(calls).toEqual([`commit time of ${SHA}`]);
  });
});

const holding = (...tags: string[]) =>
  new FakeRegistry({ tags: Object.fromEntries(tags.map((tag) => [`acme/app:${tag}`, OTHER_DIGEST])) });

test("no tag after all fails the run, and every rule says why", async () => {
  const of = runContext({ repository: BARE, defaultBranch: undefined });
  const config = requestOf({ tags: "type=edge" }, of);
  const { result } = await completed(config, {
    repositories: {
      details: () => Promise.resolve({ description: undefined, license: undefined, defaultBranch: "other" }),
    },
  });
  expect(result).toMatchObject({ kind: "failed", diagnosis: { code: "input-invalid" } });
  expect(JSON.stringify(result)).toContain("not for the branch other");
});

describe("a push", () => {
  const config = requestOf({ tags: THREE }, gitTag("v1.2.3"));

  test("asks for the tags beside the probe, before either has answered", async () => {
    const { ports, calls } = outside({ published: listed() });
    let answered = false;
    const ask = ports.registry.ask.bind(ports.registry);
    ports.registry.ask = async (accessRequest) => {
      const evidence = await ask(accessRequest);
      await new Promise((resolve) => setTimeout(resolve, 20));
      answered = true;
      return evidence;
    };
    const published = ports.registry.listTags.bind(ports.registry);
    const wasAnswered: boolean[] = [];
    ports.registry.listTags = (of) => {
      wasAnswered.push(answered);
      return published(of);
    };
    expect((await pushImage(config, ports)).end.kind).toBe("pushed");
    // Each later list is one of the publication.
    expect(wasAnswered[0]).toBe(false);
    expect(calls.indexOf("published acme/app")).toBeGreaterThan(calls.indexOf("ask"));
  });

  test("warns once, and leaves the floating tags where they are, when the list of tags cannot be read", async () => {
    const published = { kind: "unknown", reason: "it answered 403", retryable: false } as const;
    const { ports, notices, warnings } = outside({ published, fakeRegistry: holding("1.2", "latest") });
    const { end, metadata } = await pushImage(config, ports);
    expect(end.kind).toBe("pushed");
    expect(names(metadata)).toEqual(["1.2.3"]);
    expect(notices).toEqual([]);
    expect(warnings).toEqual([
      expect.stringMatching(
        /not known which versions.*it answered 403.*1\.2 stays where it is.*latest stays/,
      ),
    ]);
  });

  test("of several images is refused for the one that is, and the advice is about that one", async () => {
    const { ports } = outside();
    ports.registry.ask = ({ image: { path } }) =>
      Promise.resolve(
        path === "acme/app"
          ? { kind: "accepted", step: "push probe", status: 202 }
          : { kind: "refused", step: "push probe", status: 403, message: "permission_denied: write_package" },
      );
    const destinations = [image("acme/app"), image("acme/web")];
    const { end } = await pushImage(requestOf({ tags: "1" }, runContext(), { destinations }), ports);
    expect(JSON.stringify(end)).toContain("acme/web");
  });

  test("has index annotations where an index results, and says once where docker drops all of them", async () => {
    const plansOf = async (given: Parameters<typeof ready>[0], options: Partial<BuildOptions> = {}) => {
      const { ports, plans, notices, warnings } = outside({ engine: ready(given) });
      const build = buildRequest(options);
      await pushImage(requestOf({ tags: "1", annotations: ["index:a=b"] }, runContext(), { build }), ports);
      const told = plans[0]?.description.annotations ?? [];
      return {
        levels: [...new Set(told.map((one) => one.split(":")[0]))],
        notices: [...notices, ...warnings],
      };
    };
    const old = { builder: { name: undefined, driver: "docker" } } as const;
    const two = { values: { platforms: ["linux/amd64", "linux/arm64"] } };
    expect(await plansOf({}, two)).toEqual({ levels: ["manifest", "index"], notices: [] });
    expect(await plansOf({}, { attestations: [entryOf("type=sbom")] })).toMatchObject({
      levels: ["manifest", "index"],
    });
    expect(await plansOf({})).toEqual({
      levels: ["manifest"],
      notices: [expect.stringContaining("no index")],
    });
    expect(await plansOf(old)).toEqual({
      levels: [],
      notices: [expect.stringContaining("drops the annotations")],
    });
    expect(await plansOf({ ...old, buildx: false })).toEqual({
      levels: [],
      notices: [expect.stringContaining("no buildx")],
    });
  });

  test("builds only, and then no index is promised", async () => {
    const { ports, plans } = outside();
    const given: Partial<Config> = {
      push: { kind: "build-only", reason: "asked" },
      accessRequest: accessRequestFor(),
    };
    await pushImage(requestOf({ tags: "1" }, runContext(), given), ports);
    expect(plans[0]?.description.annotations.every((one) => one.startsWith("manifest:"))).toBe(true);
  });
});
