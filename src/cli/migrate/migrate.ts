// `surepush migrate FILE`: a workflow that uses docker's own actions, as a patch that uses Surepush instead.
import { readFile, stat } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { READ_LIMITS } from "../../lib/limits.ts";
import { plainText } from "../../lib/redact.ts";
import { findUnknownOption, giveOne, whyUnreadable } from "../flaws.ts";
import { isReleased, UNRELEASED } from "../released.ts";
import { migrateJob, type Migration } from "./docker-steps.ts";
import { formatPatch } from "./patch.ts";
import { findPushes, formatLeftToDo, type ImagePush } from "./pushes.ts";
import { messageOf } from "../../lib/thrown.ts";

export const MIGRATE_HELP = `surepush migrate FILE

Reads a workflow that uses docker/login-action, docker/metadata-action and docker/build-push-action, and prints a patch
that uses Surepush in their place. What it cannot take over is said on standard error, with its line. Nothing is changed:

  surepush migrate .github/workflows/image.yml | git apply

Exit code: 0 there is a patch, 3 there is nothing to take over, 2 wrong usage, or the file cannot be read.
`;

export async function runMigrate(args: readonly string[], outside: NodeJS.Process): Promise<number> {
  const { stdout, stderr } = outside;
  const read = readMigrateArguments(args);
  if (read.kind === "help") {
    stdout.write(MIGRATE_HELP);
    return 0;
  }
  if (read.kind === "unusable") {
    stderr.write(`${read.flaw}\n\n${MIGRATE_HELP}`);
    return 2;
  }
  const migrated = await migrateFile(read.path);
  if (migrated.kind === "unreadable") {
    stderr.write(`${read.path} cannot be read: ${plainText(migrated.why)}\n`);
    return 2;
  }
  const { patch, notes } = migrated;
  stdout.write(patch);
  for (const { line, text } of notes) stderr.write(plainText(`${read.path}:${line}: ${text}\n`));
  if (patch !== "") stderr.write(`${closing(read.path)}\n`);
  if (patch === "" && notes.length === 0) {
    stderr.write(`${read.path} has no step that uses docker/build-push-action.\n`);
    for (const push of migrated.pushes)
      stderr.write(plainText(`${read.path}:${push.line}: ${formatLeftToDo(push)}\n`));
    stderr.write(`What moves over, and how: ${BY_HAND}\n`);
  }
  return patch === "" ? 3 : 0;
}

/** What an owner has to know before the patch is applied. */
function closing(path: string): string {
  const release = isReleased() ? "" : `\n${path}: ${UNRELEASED}`;
  return `${path}: Look at what differs, and try it with \`dry-run: true\` first: ${DIFFERENCES}${release}`;
}

const BY_HAND = "https://github.com/F1bonacci66/surepush/blob/main/docs/migration.md";
const DIFFERENCES = `${BY_HAND}#what-differs-and-why`;

type MigrateArguments =
  { kind: "migrate"; path: string } | { kind: "help" } | { kind: "unusable"; flaw: string };

const OPTIONS_OF_MIGRATE = { help: { type: "boolean", short: "h" } } as const;

function readMigrateArguments(args: readonly string[]): MigrateArguments {
  const unknown = findUnknownOption(args, OPTIONS_OF_MIGRATE, "migrate");
  if (unknown !== undefined) return { kind: "unusable", flaw: unknown };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: OPTIONS_OF_MIGRATE,
    });
    if (values.help === true) return { kind: "help" };
    const [path, ...others] = positionals;
    return path === undefined || others.length > 0
      ? { kind: "unusable", flaw: giveOne("workflow", positionals) }
      : { kind: "migrate", path };
  } catch (error) {
    return { kind: "unusable", flaw: messageOf(error) };
  }
}

type MigratedFile =
  | { kind: "migrated"; patch: string; notes: Migration["notes"]; pushes: readonly ImagePush[] }
  | { kind: "unreadable"; why: string };

async function migrateFile(path: string): Promise<MigratedFile> {
  let text;
  try {
    const found = await stat(path);
    if (!found.isFile()) return { kind: "unreadable", why: "it is no file" };
    if (found.size > READ_LIMITS.workflow)
      return { kind: "unreadable", why: "it is longer than any workflow" };
    text = await readFile(path, "utf8");
  } catch (error) {
    return { kind: "unreadable", why: whyUnreadable(error) };
  }
  const { readWorkflow } = await import("./workflow.ts");
  const read = readWorkflow(text);
  if (read.kind === "unreadable") return read;
  const migrations = read.workflow.jobs.map((job) => migrateJob(job, read.workflow));
  const patch = formatPatch(
    pathInRepository(path),
    text,
    migrations.flatMap(({ edits }) => edits),
  );
  return {
    kind: "migrated",
    patch,
    notes: migrations.flatMap(({ notes }) => notes),
    pushes: findPushes(read.workflow),
  };
}

/** As a patch names it: from the repository's top, as far as the path shows where that is. */
function pathInRepository(path: string): string {
  const whole = resolve(path).split(sep);
  const top = whole.lastIndexOf(".github");
  return top === -1 ? relative(".", path).split(sep).join("/") : whole.slice(top).join("/");
}
