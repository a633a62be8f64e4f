// Python's versions, by Renovate's pep440.
import { clean, explain, major, minor, patch } from "@renovatebot/pep440";
import type { VersionScheme } from "../language.ts";

export const pep440: VersionScheme = {
  read: (text) => {
    const told = explain(text);
    const version = clean(text);
    if (told === null || version === null) return undefined;
    const numbers = [major(text), minor(text), patch(text)] as const;
    return {
      text: told.public,
      build: told.local ?? undefined,
      numbers,
      isRelease: !told.is_prerelease && !told.is_postrelease && !told.is_devrelease,
      values: {
        raw: text,
        version,
        base: told.base_version,
        major: numbers[0],
        minor: numbers[1],
        patch: numbers[2],
      },
    };
  },
};
