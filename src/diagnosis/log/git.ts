// Why git could not fetch a build's context: git's own words say it.

/** What git lacked. `repository`: GitHub says "not found" of a private one, too. */
export type GitTrouble = "login" | "repository" | "ref" | "ssh" | "other";

/** `said` is git's own line. */
export type GitFailure = { trouble: GitTrouble; said: string | undefined };

/** The first row that fits counts. Source: git `remote-curl.c`, `fetch.c`, `connect.c`; OpenSSH; BuildKit `source/git`. */
const TROUBLES: readonly { words: RegExp; trouble: GitTrouble }[] = [
  {
    words:
      /\(publickey|host key verification|could not read from remote|ssh (?:forward|agent|auth|socket|key)/i,
    trouble: "ssh",
  },
  { words: /remote ref|not our ref|contain ref|remote branch|pathspec/i, trouble: "ref" },
  {
    words: /could not read (?:username|password)|authentication|terminal prompts|access denied|\b40[13]\b/i,
    trouble: "login",
  },
  { words: /repository .{0,300}not found|not found\.?$|\b404\b/i, trouble: "repository" },
];
/** How git's lines begin, and those of the ssh that it runs. */
const GITS = /^(?:fatal|error|remote|[^\s:@]{1,100}@[^\s:]{1,250}): \S|^(?:Permission denied \(|Host key )/;

/** `printed` are git's last lines, or the log's; `text` is the line that says that git failed. */
export function readGitFailure(printed: readonly string[], text: string): GitFailure {
  const lines = printed.filter((line) => GITS.test(line));
  for (const { words, trouble } of TROUBLES) {
    const said = lines.findLast((line) => words.test(line));
    if (said !== undefined || words.test(text)) return { trouble, said: said ?? lines.at(-1) };
  }
  return { trouble: "other", said: lines.at(-1) };
}
