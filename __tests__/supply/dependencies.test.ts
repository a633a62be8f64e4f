// docs/dependencies.md, package.json and package-lock.json say the same, and dist/ carries the licences of what is in it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";

import lock from "../../package-lock.json" with { type: "json" };
import manifest from "../../package.json" with { type: "json" };

const root = join(import.meta.dirname, "..", "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

type Locked = {
  version?: string;
  license?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  dependencies?: Readonly<Record<string, string>>;
  optionalDependencies?: Readonly<Record<string, string>>;
  peerDependencies?: Readonly<Record<string, string>>;
  peerDependenciesMeta?: Readonly<Record<string, { optional?: boolean }>>;
};
const packages = lock.packages as Readonly<Record<string, Locked>>;
const installed = Object.entries(packages).filter(([path]) => path !== "");

const DIRECT = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };

/** The rows of the page's tables, as the cells of each. */
const rows = read("docs/dependencies.md")
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.split("|").map((cell) => cell.trim()));
const rowOf = (name: string) => rows.find(([, first = ""]) => first.startsWith(`\`${name}\``)) ?? [];

/** Where npm has put the package that the one at `path` means by that name: beside it, or further out. */
function resolve(path: string, name: string): string | undefined {
  const own = path === "" ? `node_modules/${name}` : `${path}/node_modules/${name}`;
  if (own in packages || path === "") return own in packages ? own : undefined;
  return resolve(path.slice(0, Math.max(0, path.lastIndexOf("/node_modules/"))), name);
}

/** All that comes with a package, and the package itself. */
function family(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  const {
    dependencies,
    optionalDependencies,
    peerDependencies = {},
    peerDependenciesMeta,
  } = packages[path] ?? {};
  const peers = Object.keys(peerDependencies).filter(
    (name) => peerDependenciesMeta?.[name]?.optional !== true,
  );
  for (const name of [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers]) {
    const next = resolve(path, name);
    if (next !== undefined) family(next, found);
  }
  return found;
}

describe("the page has a row for", () => {
  test.each(Object.entries(DIRECT))(
    "%s %s, with its licence and the number of what it brings",
    (name, version) => {
      const path = `node_modules/${name}`;
      const [, first, license, brings] = rowOf(name);
      expect({ first, license, brings }).toEqual({
        first: `\`${name}\` ${version}`,
        license: packages[path]?.license,
        brings: String(family(path).size - 1),
      });
    },
  );

  test("nothing else", () => {
    expect(rows.map(([, first = ""]) => /`(.+)`/.exec(first)?.[1]).toSorted()).toEqual(
      Object.keys(DIRECT).toSorted(),
    );
  });
});

describe("every package", () => {
  test("that we name has an exact version", () => {
    const named = Object.entries({ ...DIRECT, ...manifest.overrides });
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test("is locked by the SHA-512 of its archive, from npm's registry and nowhere else", () => {
    expect(installed.length).toBeGreaterThan(300);
    const loose = installed.filter(
      ([, { integrity = "", resolved }]) =>
        !/^sha512-[\w+/]{86}==$/.test(integrity) ||
        (resolved !== undefined && new URL(resolved).origin !== "https://registry.npmjs.org"),
    );
    expect(loose).toEqual([]);
  });

  test("with an install script is named on the page, and none runs", () => {
    const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const names = scripted.map(([path]) =>
      path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
    );
    const [, told = ""] = /No install script runs\*\*([^]*?)\n- /.exec(read("docs/dependencies.md")) ?? [];
    expect([...told.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual(expect.arrayContaining(names));
    expect(read(".npmrc")).toMatch(/^ignore-scripts=true$/m);
  });
});

/** Their text in each copy is all that these ask of who passes them on. */
const ALLOWED = ["MIT", "ISC", "Apache-2.0"];

describe.each(["dist", "dist/cli"])("%s", (folder) => {
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith(".js"));
  const bundle = files.map((name) => read(`${folder}/${name}`)).join("\n");
  const told = [
    ...read(`${folder}/licenses.txt`).matchAll(
      /^=== (\S+) (\S+) \((.+)\)\n\n(\S[^]*?)(?=\n\n===|\s*$(?![^]))/gm,
    ),
  ];

  test("has the licence of every package that is in it, of the version that is in it", () => {
    // Not every package is named by a bundle, so this is a part of the list, and never more than it.
    const seen = [...bundle.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\/[\w./-]+\.js\b/g)].map(
      ([, name]) => name,
    );
    const names = told.map(([, name = ""]) => name);
    expect(names.length).toBeGreaterThan(5);
    expect(names).toEqual(expect.arrayContaining([...new Set(seen)]));
    for (const [, name = "", version, license, text = ""] of told) {
      expect({ name, version, license }).toEqual({
        name,
        version: packages[`node_modules/${name}`]?.version,
        license: packages[`node_modules/${name}`]?.license,
      });
      expect(ALLOWED).toContain(license);
      expect(text).toMatch(/copyright/i);
    }
  });

  test("holds no package that is for development", () => {
    const runtime = new Set(
      Object.keys(manifest.dependencies).flatMap((name) => [...family(`node_modules/${name}`)]),
    );
    expect(told.map(([, name = ""]) => `node_modules/${name}`).filter((path) => !runtime.has(path))).toEqual(
      [],
    );
  });
});

test("the sizes on the page are those of the bundle's pieces, within a tenth", () => {
  const pieces = readdirSync(join(root, "dist"))
    .filter((name) => name.endsWith(".js"))
    .map((name) => Buffer.byteLength(read(`dist/${name}`)) / 1024);
  for (const name of Object.keys(manifest.dependencies)) {
    const sizes = [...(rowOf(name)[4] ?? "").matchAll(/(\d+) kB/g)].map(([, size]) => Number(size));
    expect(sizes).not.toEqual([]);
    for (const size of sizes) {
      const isThere = pieces.some((piece) => Math.abs(piece - size) <= size / 10);
      expect({ name, size, isThere }).toEqual({ name, size, isThere: true });
    }
  }
});
