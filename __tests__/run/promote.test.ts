// A promotion: what it asks for, of whom, and in which order.
import { describe, expect, test } from "@jest/globals";
import type { Config } from "../../src/config/config.ts";
import type { Digest } from "../../src/oci/reference.ts";
import type { PromotionSource } from "../../src/oci/source.ts";
import { promoteImage } from "../../src/run/promote.ts";
import { configFor, outside, REFUSED, type Answers, type Outside } from "./support/fakes.ts";
import { FakeRegistry } from "./support/fake-registry.ts";
import { Contents } from "./support/parts.ts";

const contents = new Contents();
const image = contents.layered("linux/amd64", "tested");

const sourceAt = (path: string): PromotionSource => ({
  kind: "registry",
  image: { host: "ghcr.io", path },
  reference: image,
});
const IN_DOCKER: PromotionSource = { kind: "docker-daemon", image: "app:1" };

async function promote(promotion: PromotionSource, given: Partial<Config> = {}, answers: Answers = {}) {
  const around = outside({ fakeRegistry: new FakeRegistry({ contents }), ...answers });
  const outcome = await promoteImage(configFor({ operation: "promote", promotion, ...given }), around.ports);
  return { ...outcome, ...around };
}

/** Docker's own image as its archive: one manifest. */
function archiveOf({ ports }: Outside, digest: Digest): void {
  ports.archives.open = () =>
    Promise.resolve({
      kind: "archive",
      reference: digest,
      source: ports.contents.source({ host: "ghcr.io", path: "acme/file" }),
    });
}

test("within a repository that has no tag yet, whether its package exists is not asked: the source is in it", async () => {
  const { end, calls } = await promote(sourceAt("acme/app"));
  expect(end).toMatchObject({ kind: "pushed", digest: image });
  expect(calls).toContain("read latest");
  expect(calls).not.toContain("is acme/app there");
});

test("into another repository that has no tag yet, it is asked whether its package exists", async () => {
  const { end, calls } = await promote(sourceAt("acme/staging"));
  expect(end).toMatchObject({ kind: "pushed", digest: image });
  expect(calls).toContain("is acme/app there");
});

describe("an image of docker's own", () => {
  async function fromDocker(digests: readonly string[], answers: Answers = {}) {
    const around = outside({
      fakeRegistry: new FakeRegistry({ contents }),
      saved: { kind: "saved", path: "image.tar", digests },
      ...answers,
    });
    archiveOf(around, image);
    const config = configFor({ operation: "promote", promotion: IN_DOCKER });
    return { ...(await promoteImage(config, around.ports)), ...around };
  }

  test("is saved by a docker without a login, and the folder goes at the end", async () => {
    const { end, calls, logins } = await fromDocker([]);
    expect(end).toMatchObject({ kind: "pushed", digest: image });
    expect(logins).toEqual(["nobody"]);
    expect(calls).toContain("save app:1");
    expect(calls.at(-1)).toBe("dispose");
  });

  test("whose store has no manifest gets one, and the log says its digest", async () => {
    const { lines } = await fromDocker([`sha256:${"1".repeat(64)}`]);
    expect(lines).toContain(`docker-daemon:app:1 has no registry's manifest. One is made of it: ${image}.`);
  });

  test("that a registry knows by another digest is said to be there, too", async () => {
    const known = `ghcr.io/acme/app@sha256:${"1".repeat(64)}`;
    const { lines } = await fromDocker([known]);
    expect(lines).toContainEqual(expect.stringContaining(`\`source: ${known}\` keeps that digest`));
  });

  test.each([[image], [`app@${image}`]])(
    "known as %s keeps its digest, which needs no line",
    async (known) => {
      const { lines } = await fromDocker([known]);
      expect(lines).not.toContainEqual(expect.stringContaining("One is made"));
    },
  );

  test("is not looked for where there is no docker", async () => {
    const engine = { kind: "unavailable", reason: "there is no `docker` command here" } as const;
    const { end, calls } = await fromDocker([], { engine });
    expect(end).toMatchObject({ kind: "failed", diagnosis: { code: "docker-unavailable" } });
    expect(calls).not.toContain("save app:1");
  });

  test("that the token may not publish does not keep the run from saying so", async () => {
    const { end, calls } = await fromDocker([], { registry: REFUSED });
    expect(end).toMatchObject({ kind: "failed" });
    expect(calls.at(-1)).toBe("dispose");
  });

  test("is left alone where nothing is to be pushed", async () => {
    const push = { kind: "build-only", reason: "asked" } as const;
    const { end, calls } = await promote(IN_DOCKER, { push });
    expect(end.kind).toBe("not-promoted");
    expect(calls).toEqual([]);
  });
});

test.each([sourceAt("acme/app"), sourceAt("acme/staging")])(
  "no other source asks for docker",
  async (source) => {
    const { calls, logins } = await promote(source);
    expect(logins).toEqual([]);
    expect(calls).not.toContain("look");
  },
);
