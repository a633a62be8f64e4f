// The rules of a run that names none: what people expect of a branch, a release, a pull request, a nightly build.
import { gitTagOf, type Facts } from "./facts.ts";
import type { Language } from "./language.ts";

/** As a user would write them. `0` is never a tag: before 1.0.0 every minor version may break. */
export function defaultRules(facts: Facts, language: Language): string[] {
  if (facts.event === "schedule") return ["type=schedule"];
  const gitTag = gitTagOf(facts);
  if (gitTag === undefined) return ["type=ref,event=branch", "type=ref,event=pr"];
  const version = language.schemes.semver.read(gitTag);
  if (version === undefined) return ["type=ref,event=tag"];
  return [
    "type=semver,pattern={{version}}",
    "type=semver,pattern={{major}}.{{minor}}",
    ...(version.numbers[0] === 0 ? [] : ["type=semver,pattern={{major}}"]),
  ];
}
