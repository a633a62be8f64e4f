// A report of a failure in unknown words: a block to copy, and a link that opens a new issue.
import { GITHUB_DOT_COM } from "../../oci/host.ts";
import { isOnOwnMachine, type FailureContext } from "../context.ts";
import { encodeQuery } from "./links.ts";
import { USES, type Remedy } from "./remedies.ts";

/** `tools`: docker and what builds, with their versions. */
export type UnknownFailure = {
  happened: string | undefined;
  output: readonly string[];
  tools?: readonly string[];
  /** What a log without a known failure does not have at all, as where a pipe left standard error out. */
  lacks?: "lines" | "errors" | undefined;
};

/** The block is redacted with the rest of the diagnosis; the link holds no line of the log. */
export function reportIt(
  failure: UnknownFailure,
  context: Pick<FailureContext, "event" | "version">,
): Remedy {
  const { happened, output, tools = [] } = failure;
  const versions = [...(context.version === undefined ? [] : [`Surepush ${context.version}`]), ...tools];
  const what = happened ?? "a log that explain does not know";
  const lines = isOnOwnMachine(context) ? "the last lines" : "the block from the job's summary";
  return {
    action: `Do these words not help? Please report them. The link opens a new issue with the versions filled in, and no line of the log; add ${lines} once you have checked that nothing secret is left in them.`,
    link: newIssueLink(`explain: ${what.replaceAll("`", "")}`, ["code: unknown", ...versions].join("\n")),
    snippet: {
      language: "text",
      text: ["code: unknown", ...versions, what, ...output.map((line) => `> ${line}`)].join("\n"),
    },
  };
}

function newIssueLink(title: string, body: string): string {
  const query = `title=${encodeQuery(title)}&body=${encodeQuery(body)}`;
  return `${GITHUB_DOT_COM}/${USES.replace(/@.*$/, "")}/issues/new?${query}`;
}
