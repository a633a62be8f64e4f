// The input `buildkitd-config-inline`: the configuration of the BuildKit that is started for this run, as TOML.
import type { Inputs } from "../inputs.ts";
import type { ReportProblem } from "../parse-context.ts";

/** More is no configuration. */
const LONGEST = 64 * 1024;

/** A table's head, a key with a value or a comment, somewhere at the beginning of a line. Source: TOML 1.0. BuildKit reads the rest. */
const IS_TOML = /^[ \t]*(?:\[[^\n]*\]|[\w."' -]+=|#)/m;

const ALLOWED =
  'TOML, as in buildkitd.toml: [registry."docker.io"] and below it mirrors = ["mirror.example.com"]';

/** Where somebody else starts the builder, its configuration is theirs. */
export function parseDaemonConfig(
  inputs: Pick<Inputs, "buildkitd-config-inline" | "builder" | "endpoint">,
  report: ReportProblem,
): string | undefined {
  const text = inputs["buildkitd-config-inline"];
  if (text.trim() === "") return undefined;
  const flaw = flawOf(text);
  // It may hold addresses with a password in them.
  if (flaw !== undefined) report("buildkitd-config-inline", "***", { flaw, allowed: ALLOWED });
  const other = (["builder", "endpoint"] as const).find((name) => inputs[name].trim() !== "");
  if (other !== undefined)
    report("buildkitd-config-inline", "***", {
      flaw: `\`${other}\` names a builder that is there already`,
      allowed: `nothing beside \`${other}\`: it configures the builder that is made for this run`,
    });
  return text;
}

function flawOf(text: string): string | undefined {
  if (text.length > LONGEST) return `it is longer than ${LONGEST / 1024} KiB`;
  // eslint-disable-next-line no-control-regex -- TOML allows none of them.
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text)) return "it has control characters";
  if (!IS_TOML.test(text)) return "it is not TOML (a path belongs in no input of ours)";
  return undefined;
}
