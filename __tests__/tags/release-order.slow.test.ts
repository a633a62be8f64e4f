// Whichever release is built last, the tags that float end up on the highest of their line.
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { gitTag, listed, made, names } from "./support/samples.ts";

const number = fc.integer({ min: 0, max: 4 });
const version = fc.tuple(fc.integer({ min: 1, max: 3 }), number, number).map((parts) => parts.join("."));
const kind = fc.constantFrom("", "-alpine");
const RULES =
  "type=semver,pattern={{version}}\ntype=semver,pattern={{major}}.{{minor}}\ntype=semver,pattern={{major}}";

test("releases in any order leave latest, 1 and 1.2 on the highest of their line", () => {
  fc.assert(
    fc.property(fc.uniqueArray(version, { minLength: 1, maxLength: 12 }), kind, (versions, suffix) => {
      const registry = new Map<string, string>();
      const flavor = suffix === "" ? "" : `suffix=${suffix},onlatest=true`;
      // What other images have under the same name does not count.
      registry.set("9.9.9-rc.1", "other").set("nightly", "other").set("20260101", "other");
      for (const one of versions) {
        const published = listed(...registry.keys());
        for (const tag of names(made({ tags: RULES, flavor }, gitTag(`v${one}`), published)))
          registry.set(tag, one);
      }
      const highest = (line: string) =>
        versions
          .filter((one) => one.startsWith(line))
          .sort((one, other) => other.localeCompare(one, undefined, { numeric: true }))[0];
      expect(registry.get(`latest${suffix}`)).toBe(highest(""));
      for (const one of versions) {
        const [major = "", minor = ""] = one.split(".");
        expect(registry.get(`${one}${suffix}`)).toBe(one);
        expect(registry.get(`${major}${suffix}`)).toBe(highest(`${major}.`));
        expect(registry.get(`${major}.${minor}${suffix}`)).toBe(highest(`${major}.${minor}.`));
      }
    }),
  );
});
