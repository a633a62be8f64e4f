// `surepush explain`: a log in, a diagnosis out. It needs no token, no image and no network.
import { readFileSync } from "node:fs";
import { openLog } from "./adapters/log-source.ts";
import { explainLog } from "./app/explain-log.ts";
import { diagnosisJson } from "./render/diagnosis-json.ts";
import { styleFor, wantsColours } from "./render/style.ts";
import { pageOf } from "./render/terminal-page.ts";
import { EXPLAIN_HELP, readExplainArguments } from "./shell/explain-arguments.ts";

/** 0 when a cause is named, 3 when none is. */
export async function explain(args: readonly string[], outside: NodeJS.Process): Promise<number> {
  const { stdout, stderr, env } = outside;
  const read = readExplainArguments(args, (path) => readFileSync(path, "utf8"));
  switch (read.kind) {
    case "help":
      stdout.write(EXPLAIN_HELP);
      return 0;
    case "unusable":
      stderr.write(`${read.flaws.join("\n")}\n\n${EXPLAIN_HELP}`);
      return 2;
    case "explain": {
      const log = await openLog(read.path);
      if (log.kind === "unreadable") {
        stderr.write(`${read.path} cannot be read: ${log.reason}\n\n${EXPLAIN_HELP}`);
        return 2;
      }
      const diagnosis = await explainLog(log.pieces, read.told);
      const style = styleFor(wantsColours(stdout.isTTY, env));
      stdout.write(read.json ? `${diagnosisJson(diagnosis)}\n` : pageOf(diagnosis, style));
      return diagnosis.code === "unknown" ? 3 : 0;
    }
  }
}
