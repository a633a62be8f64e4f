// Releases of any version scheme, in any order: no floating tag ends on a release while a higher one took it, too.
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compareReleases, parseRelease } from "../../src/tags/release.ts";
import { gitTag, listed, made, names, type Written } from "./support/samples.ts";
import { byDefault, byGroups, REF, SEMVER } from "./support/schemes.ts";

describe("releases of any scheme, in any order, leave every floating tag on the highest that took it:", () => {
  const number = fc.integer({ min: 0, max: 3 });
  const padded = number.map((one) => `0${one}`);
  const dotted = (...parts: fc.Arbitrary<number | string>[]) =>
    fc.tuple(...parts).map((all) => all.join("."));
  const four = dotted(number, number, number, number);
  const three = dotted(fc.integer({ min: 1, max: 3 }), number, number);

  test.each<[string, fc.Arbitrary<string>, (git: string) => Written]>([
    ["semantic", three.map((text) => `v${text}`), () => ({ tags: SEMVER })],
    [
      "semantic, with a flavor",
      three,
      () => ({ tags: SEMVER, flavor: "prefix=a-\nsuffix=-b,onlatest=true" }),
    ],
    ["zero-padded", dotted(fc.constant("2024"), padded, number), () => ({ tags: REF })],
    [
      "zero-padded, of short finds",
      dotted(fc.constant("2024"), padded, number),
      () => ({ tags: byGroups("^") }),
    ],
    ["two or three numbers", fc.oneof(dotted(number, number), three), () => ({ tags: REF })],
    ["four numbers", four, () => ({ tags: REF })],
    [
      "Python's",
      fc.oneof(dotted(number, number), three, four),
      () => ({ tags: "type=pep440,pattern={{version}}" }),
    ],
    [
      "prefixed, the whole match",
      three.map((text) => `app-${text}`),
      () => ({ tags: String.raw`type=match,pattern=app-\d+\.\d+\.\d+` }),
    ],
    ["prefixed, a group", three.map((text) => `app-v${text}`), () => ({ tags: byGroups("app-v") })],
    [
      "build metadata",
      fc.tuple(three, number).map(([text, build]) => `${text}+b.${build}`),
      () => ({ tags: SEMVER }),
    ],
    [
      "by default rules",
      fc.oneof(three, four, dotted(fc.constant("2024"), padded, number)),
      (git) => byDefault(gitTag(git)),
    ],
  ])("%s", (_scheme, version, rules) => {
    fc.assert(
      fc.property(fc.uniqueArray(version, { minLength: 1, maxLength: 6 }), (gits) => {
        const holder = new Map<string, string>();
        const takers = new Map<string, string[]>();
        for (const git of gits) {
          for (const { name, floats } of made(rules(git), gitTag(git)).tags)
            if (floats) takers.set(name, [...(takers.get(name) ?? []), git]);
          const published = listed(...holder.keys());
          for (const name of names(made(rules(git), gitTag(git), published))) holder.set(name, git);
        }
        for (const [name, all] of takers) {
          const held = holder.get(name);
          const higher = all.filter((other) => held !== undefined && compare(other, held) > 0);
          expect({ name, held, higher }).toEqual({ name, held, higher: [] });
        }
      }),
      { numRuns: 30 },
    );
  });

  const compare = (one: string, other: string) => compareReleases(releaseOf(one), releaseOf(other));
  const releaseOf = (git: string) => parseRelease(git.replace(/^app-/, "")) ?? never();
});

function never(): never {
  throw new Error("it is no release");
}
