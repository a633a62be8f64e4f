// The rules by which people tag releases, where a test needs several of them.
import type { RunContext } from "../../../src/context/run-context.ts";
import { defaultRules } from "../../../src/tags/rules.ts";
import { LANGUAGE, type Written } from "./samples.ts";

export const SEMVER =
  "type=semver,pattern={{version}}\ntype=semver,pattern={{major}}.{{minor}}\ntype=semver,pattern={{major}}";
export const REF = "type=ref,event=tag";
const GROUPS = [String.raw`(\d+\.\d+\.\d+)`, String.raw`(\d+\.\d+)`, String.raw`(\d+)`];
/** `type=match` for a whole version, its first two numbers and its first, with what stands before it. */
export const byGroups = (before: string) =>
  GROUPS.map((group) => `type=match,pattern=${before}${group},group=1`).join("\n");
export const byDefault = (context: RunContext): Written => ({
  tags: defaultRules(context, LANGUAGE).join("\n"),
});
