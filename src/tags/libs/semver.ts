// Semantic versions, by semver.
import parse from "semver/functions/parse.js";
import type { VersionScheme } from "../language/libraries.ts";

/** A `v` before it is let pass. */
export const semver: VersionScheme = {
  read: (text) => {
    const version = parse(text);
    if (version === null) return undefined;
    const { major, minor, patch, prerelease, build } = version;
    return {
      text: version.version,
      build: build.length === 0 ? undefined : build.join("."),
      numbers: [major, minor, patch],
      isRelease: prerelease.length === 0,
      values: {
        raw: text,
        version: version.version,
        base: `${major}.${minor}.${patch}`,
        major,
        minor,
        patch,
        prerelease: prerelease.join("."),
        build: build.join("."),
      },
    };
  },
};
