// `surepush check --access pull --anonymous`: whether everybody may pull, whoever's token is at hand.
import { describe, expect, test } from "@jest/globals";

import { mint } from "../../twin/mint.ts";
import { startTwin, type Twin } from "../../twin/twin.ts";
import { newWorld, type Fault, type WorldPackage } from "../../twin/world.ts";
import { typeCommand, type CommandEnd } from "../support/typed-command.ts";

/** An admin's: with it every package below can be pulled. */
const TOKEN = mint("classic", "everybody");
const NAME = "octo-org/web/app";

type Asked = CommandEnd & { said: string; requests: Twin["requests"] };

async function ask(
  visibility: WorldPackage["visibility"] | undefined,
  { args = [], faults = [] }: { args?: readonly string[]; faults?: Fault[] } = {},
): Promise<Asked> {
  const scopes = ["repo", "read:packages", "write:packages"];
  const world = newWorld({
    accounts: [
      { login: "octocat", kind: "User" },
      { login: "octo-org", kind: "Organization", members: ["octocat"] },
    ],
    tokens: [{ kind: "classic", value: TOKEN, owner: "octocat", scopes }],
  });
  await using twin = await startTwin(world, { upstream: "shelf" });
  if (visibility !== undefined) {
    world.packages.push({ owner: "octo-org", name: "web/app", visibility, access: { octocat: "admin" } });
    await publish(twin);
  }
  world.faults.push(...faults);
  const before = twin.requests.length;
  const typed = ["check", "--access", "pull", "--anonymous", "--registry", "HOST", "--image", `HOST/${NAME}`];
  const end = await typeCommand([...typed, ...args], twin, { token: TOKEN });
  const said = (end.stdout + end.stderr).replaceAll(twin.host, "ghcr.io");
  return { ...end, said, requests: twin.requests.slice(before) };
}

async function publish({ url }: Twin): Promise<void> {
  const type = "application/vnd.oci.image.manifest.v1+json";
  await fetch(`${url}/v2/${NAME}/manifests/main`, {
    method: "PUT",
    headers: { authorization: `Bearer ${btoa(TOKEN)}`, "content-type": type },
    body: JSON.stringify({ schemaVersion: 2, mediaType: type, config: {}, layers: [] }),
  });
}

/** In the terminal's words, without what differs from machine to machine. */
function withoutMachine(said: string): string {
  return said.replaceAll(/^(?:docker {2,}|Preflight: ).*\n/gm, "");
}

describe("surepush check --access pull --anonymous", () => {
  test("passes for a public package, and says that everybody may pull it", async () => {
    const { exitCode, said } = await ask("public");
    expect(withoutMachine(said)).toMatchSnapshot();
    expect(exitCode).toBe(0);
  });

  test.each(["private", "internal", undefined] as const)(
    "fails for a package that is %s, and says how everybody could pull it",
    async (visibility) => {
      const { exitCode, said } = await ask(visibility);
      expect(said).toContain("(package-not-found-or-private)");
      expect(said).toContain('press "Change visibility" → "Public"');
      expect(said).not.toContain("It could also be");
      expect(exitCode).toBe(1);
    },
  );

  test("sends no token to anybody, and asks GitHub's API nothing", async () => {
    const { requests } = await ask("private");
    expect(requests.map(({ headers }) => headers.authorization).filter(Boolean)).toEqual([]);
    expect(requests.map(({ path }) => path).filter((path) => !/^\/(?:token|v2)/.test(path))).toEqual([]);
  });

  test("is undecided, with exit code 3, when the registry does not say", async () => {
    const faults = [{ path: "^/token", status: 500 }];
    const { exitCode, said } = await ask("public", { faults });
    expect(said).toContain("(registry-unavailable)");
    expect(exitCode).toBe(3);
  });

  test("gives a program the visibility, and no token", async () => {
    const { stdout } = await ask("public", { args: ["--json"] });
    expect(JSON.parse(stdout)).toMatchObject({
      exitCode: 0,
      access: "pull",
      verdict: "allowed",
      token: null,
      package: { visibility: "public", linked: null },
    });
  });

  test("fails with package-not-private where the package must be private and is not", async () => {
    const { exitCode, said } = await ask("public", { args: ["--expect-package", "private"] });
    expect(said).toContain("(package-not-private)");
    expect(exitCode).toBe(1);
  });
});
