// Python's versions, by Renovate's pep440.
import { clean, explain, major, minor, patch } from "@renovatebot/pep440";
import type { VersionScheme } from "../language/libraries.ts";

export const pep440: VersionScheme = {
  read: (text) => {
    const explained = explain(text);
    const version = clean(text);
    if (explained === null || version === null) return undefined;
    const numbers = [major(text), minor(text), patch(text)] as const;
    return {
      text: explained.public,
      build: explained.local ?? undefined,
      numbers,
      isRelease: !explained.is_prerelease && !explained.is_postrelease && !explained.is_devrelease,
      values: {
        raw: text,
        version,
        base: explained.base_version,
        major: numbers[0],
        minor: numbers[1],
        patch: numbers[2],
      },
    };
  },
};
