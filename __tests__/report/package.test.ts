// What a run says of its package: a line that a newcomer can follow, a link that leads there, and no more than is known.
import { describe, expect, test } from "@jest/globals";
import type { PackageState } from "../../src/access/package-state.ts";
import { Token } from "../../src/access/token.ts";
import type { Config } from "../../src/config/config.ts";
import { packagesMarkdown, packagesText } from "../../src/report/package.ts";
import { mint } from "../../twin/mint.ts";
import { runContext } from "../tags/support/samples.ts";
import { readPage } from "../support/markdown.ts";
import { request } from "./support/samples.ts";

const JOB = new Token(mint("installation", "package"));

function state(given: Partial<PackageState> = {}): PackageState {
  return {
    image: { host: "ghcr.io", path: "acme/web/app" },
    visibility: "private",
    link: { kind: "unknown" },
    ownerKind: "Organization",
    ...given,
  };
}

/** A run in a repository, public or not. */
function inRepository(isPrivate: boolean, given: Partial<Config> = {}): Config {
  const context = runContext();
  const { repository } = context;
  if (repository === undefined) throw new Error("The sample has a repository");
  return request({ context: { ...context, repository: { ...repository, isPrivate } }, ...given });
}

const text = (given: Partial<PackageState>, config = inRepository(false)) =>
  packagesText([state(given)], config).join("\n");

describe("the settings' link has the shape of", () => {
  test.each<[string, Partial<PackageState>, RegExp]>([
    [
      "an organisation's page, the name's slashes as %2F",
      {},
      /: https:\/\/github\.com\/orgs\/acme\/packages\/container\/web%2Fapp\/settings$/,
    ],
    [
      "a person's page",
      { ownerKind: "User" },
      /: https:\/\/github\.com\/users\/acme\/packages\/container\/web%2Fapp\/settings$/,
    ],
    [
      "nothing where nobody knows whose it is",
      { ownerKind: undefined },
      /settings.*[^:]\.$|no way back\)\.$/,
    ],
  ])("%s", (_what, given, expected) => {
    expect(text(given)).toMatch(expected);
  });
});

describe("who can pull is said for", () => {
  test.each<[PackageState["visibility"], RegExp]>([
    ["public", /^Public: anybody can pull it\.$/],
    ["private", /^Private: only those who were given access to the package can pull it\./],
    ["not-public", /^Not public: only those who were given access to the package can pull it\./],
    ["internal", /^Internal: every member of acme can pull it, and nobody else\./],
    [undefined, /^$/],
  ])("%s", (visibility, expected) => {
    expect(text({ visibility })).toMatch(expected);
  });
});

describe("a private package is called usual after a first push, and how to publish it is said,", () => {
  test("in a public repository", () => {
    const said = text({});
    expect(said).toMatch(/usual after a first push.*"Change visibility".*Public/);
    expect(said).toContain("GitHub has no API for it, and no way back");
  });

  test.each<[string, Config]>([
    ["but not in a private repository", inRepository(true)],
    ["but not where it is expected to be private", inRepository(false, { expectPackage: ["private"] })],
    ["but not where it is expected to be internal", inRepository(false, { expectPackage: ["internal"] })],
    ["but not where no repository is known", request({ context: runContext({ repository: undefined }) })],
  ])("%s", (_what, config) => {
    expect(text({}, config)).not.toContain("usual");
    expect(text({}, config)).toContain('"Change visibility"');
  });
});

describe("of the link to a repository", () => {
  const page = "https://github.com/orgs/acme/packages/container/package/web%2Fapp";

  test("an unlinked package says what the next push gets, where to connect it, and why a label does not", () => {
    const said = text({ visibility: undefined, link: { kind: "unlinked" } });
    expect(said).toMatch(/^Not linked.*write_package.*"Manage Actions access".*"Connect repository".*label/);
    expect(said.endsWith(page)).toBe(true);
  });

  test.each<[string, PackageState["link"], Config]>([
    [
      "nothing is said to the job whose token has just pushed",
      { kind: "unlinked" },
      request({ credentials: { username: "x", token: JOB } }),
    ],
    [
      "nothing is said where it is the run's own",
      { kind: "linked", repository: "Acme/App" },
      inRepository(false),
    ],
    ["nothing is said where it is not known", { kind: "unknown" }, inRepository(false)],
  ])("%s", (_what, link, config) => {
    expect(text({ visibility: undefined, link }, config)).toBe("");
  });
});

test("of several packages each line has its image", () => {
  const packages = [state(), state({ image: { host: "ghcr.io", path: "acme/db" }, visibility: "public" })];
  expect(packagesText(packages, inRepository(false)).map((line) => line.split(": ", 2).join(": "))).toEqual([
    "ghcr.io/acme/web/app: Private",
    "ghcr.io/acme/db: Public",
  ]);
});

test("the summary's links are the log's, and lead where they say", () => {
  const config = inRepository(false);
  const packages = [state({ link: { kind: "unlinked" } })];
  const { links, html } = readPage(packagesMarkdown(packages, config).join("\n\n"));
  expect(links).toEqual(packagesText(packages, config).map((line) => line.split(" ").at(-1)));
  expect(html).toEqual([]);
});
