// `surepush init`: shows the workflow that this repository can start with, and writes it where that is wanted.
import { lstat, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { readClone, readProject, type Project } from "../../context/git.ts";
import { readRemote } from "../../context/git-remote.ts";
import { branchOf } from "../../context/run-context.ts";
import { formatRefusal } from "../../diagnosis/input-problems.ts";
import { READ_LIMITS } from "../../lib/limits.ts";
import { plainText } from "../../lib/redact.ts";
import { registryOf } from "../../oci/host.ts";
import { findUnknownOption } from "../flaws.ts";
import { isReleased, UNRELEASED } from "../released.ts";
import { findDockerfiles, readImageSource, tellApart } from "./dockerfiles.ts";
import { findPushingWorkflow } from "./pushing-workflow.ts";
import { STARTER_PATH, starterWorkflow, type StarterProject } from "./starter-workflow.ts";
import { messageOf } from "../../lib/thrown.ts";

export const INIT_HELP = `surepush init [--yes] [--force]

Shows a workflow that builds this repository's image and pushes it to ghcr.io, and asks whether to write it to
${STARTER_PATH}. Nothing is contacted.

--yes     writes it without a question
--force   replaces the file that is there, and writes it beside a workflow that pushes an image already

Exit code: 0 done, or shown and not wanted, 1 not written, 2 wrong usage.
`;

/** 1 where it cannot be written, or there is nothing to build. */
export async function runInit(args: readonly string[], outside: NodeJS.Process): Promise<number> {
  const { stdout, stderr } = outside;
  const read = readInitArguments(args);
  switch (read.kind) {
    case "help":
      stdout.write(INIT_HELP);
      return 0;
    case "unusable":
      stderr.write(`${read.flaw}\n\n${INIT_HELP}`);
      return 2;
    case "init": {
      const found = await findProject(outside.env);
      if (found.kind === "nothing") {
        stderr.write(`${plainText(found.why)}\n`);
        return 1;
      }
      const text = starterWorkflow(found.project);
      stdout.write(text);
      const path = join(found.root, ...STARTER_PATH.split("/"));
      const end = await offer({ ...read, text, path, root: found.root, pushed: found.pushed }, outside);
      stderr.write(`\n${plainText(end.words)}\n`);
      return end.exitCode;
    }
  }
}

type InitArguments =
  { kind: "init"; yes: boolean; force: boolean } | { kind: "help" } | { kind: "unusable"; flaw: string };

const OPTIONS_OF_INIT = {
  yes: { type: "boolean", short: "y" },
  force: { type: "boolean", short: "f" },
  help: { type: "boolean", short: "h" },
} as const;

function readInitArguments(args: readonly string[]): InitArguments {
  const unknown = findUnknownOption(args, OPTIONS_OF_INIT, "init");
  if (unknown !== undefined) return { kind: "unusable", flaw: unknown };
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS_OF_INIT });
    if (values.help === true) return { kind: "help" };
    return { kind: "init", yes: values.yes === true, force: values.force === true };
  } catch (error) {
    return { kind: "unusable", flaw: messageOf(error) };
  }
}

type FoundProject =
  | { kind: "project"; root: string; project: StarterProject; pushed: string | undefined }
  | { kind: "nothing"; why: string };

async function findProject(environment: NodeJS.ProcessEnv): Promise<FoundProject> {
  const [found, clone] = await Promise.all([readProject(environment), readClone(environment)]);
  if (found === undefined) {
    const { refusal } = clone;
    const why = refusal === undefined ? "there is no git repository here" : formatRefusal(refusal).flaw;
    const remedy = refusal === undefined ? "`git init`, or go to your clone" : formatRefusal(refusal).allowed;
    return { kind: "nothing", why: `No workflow can be made: ${why}. Do this first: ${remedy}.` };
  }
  const paths = findDockerfiles(found.files);
  const sources = await Promise.all(
    paths.map(async (path) => readImageSource(path, await readPlainFile(found, path), found.files)),
  );
  const [first, ...others] = tellApart(sources);
  if (first === undefined)
    return {
      kind: "nothing",
      why: `There is no Dockerfile in ${found.root}, so that there is nothing to build. Folders such as tests, examples and docs were left out.`,
    };
  const { files } = found;
  const attributes = files.includes(".gitattributes") ? await readPlainFile(found, ".gitattributes") : "";
  const project: StarterProject = {
    image: imageOf(clone.remote),
    // Without a remote's word and without `main` and `master` it is the branch that is checked out.
    defaultBranch: clone.defaultBranch ?? branchOf({ ref: clone.head?.ref }),
    images: [first, ...others],
    tags: found.tags,
    hasSubmodules: files.includes(".gitmodules"),
    hasLargeFiles: /\bfilter=lfs\b/.test(attributes),
  };
  const pushed = await findPushingWorkflow(files, (path) => readPlainFile(found, path, READ_LIMITS.workflow));
  return { kind: "project", root: found.root, project, pushed };
}

/** A link is not followed: one of a stranger's clone may point anywhere. */
async function readPlainFile(
  { root }: Project,
  path: string,
  longest: number = READ_LIMITS.dockerfile,
): Promise<string> {
  const whole = join(root, ...path.split("/"));
  const isFile = await lstat(whole).then(
    (found) => found.isFile() && found.size <= longest,
    () => false,
  );
  return isFile ? readFile(whole, "utf8") : "";
}

/** The image that the action pushes to without a word: named after the repository. */
function imageOf(remote: string | undefined): string | undefined {
  const read = remote === undefined ? undefined : readRemote(remote);
  return read?.kind === "repository"
    ? `${registryOf(read.server)}/${read.owner}/${read.name}`.toLowerCase()
    : undefined;
}

type Offer = {
  text: string;
  path: string;
  root: string;
  yes: boolean;
  force: boolean;
  pushed: string | undefined;
};
type Ended = { words: string; exitCode: number };

async function offer(
  { text, path, root, yes, force, pushed }: Offer,
  outside: NodeJS.Process,
): Promise<Ended> {
  const link = await findLink(root);
  if (link !== undefined) return { words: `Nothing was written: ${link} is a link.`, exitCode: 1 };
  const there = await readFile(path, "utf8").catch(() => undefined);
  if (there === text) return { words: `${STARTER_PATH} is there already, and says the same.`, exitCode: 0 };
  if (pushed !== undefined && there === undefined && !force)
    return {
      words: `Nothing was written: ${pushed} \`surepush init --yes --force\` writes ${STARTER_PATH} beside it.`,
      exitCode: 1,
    };
  if (there !== undefined && !force)
    return {
      words: `Nothing was written: ${STARTER_PATH} is there already. \`surepush init --force\` replaces it.`,
      exitCode: 1,
    };
  const isAsked = outside.stdin.isTTY && outside.stderr.isTTY && !yes;
  if (!yes && !isAsked)
    return { words: "Nothing was written: `surepush init --yes` writes it.", exitCode: 0 };
  if (isAsked && !(await confirm(outside))) return { words: "Nothing was written.", exitCode: 0 };
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: force ? "w" : "wx" });
  } catch (error) {
    const why = messageOf(error);
    return { words: `${STARTER_PATH} cannot be written: ${why}`, exitCode: 1 };
  }
  const release = isReleased() ? [] : [UNRELEASED];
  const words = [`${STARTER_PATH} is written.`, ...release, "Next:", ...NEXT_STEPS].join("\n");
  return { words, exitCode: 0 };
}

/** The part of the path that is a link, so that a write would leave the clone. */
async function findLink(root: string): Promise<string | undefined> {
  const parts = STARTER_PATH.split("/");
  for (const [at] of parts.entries()) {
    const part = parts.slice(0, at + 1).join("/");
    const found = await lstat(join(root, part)).catch(() => undefined);
    if (found?.isSymbolicLink() === true) return part;
  }
  return undefined;
}

async function confirm({ stdin, stderr }: NodeJS.Process): Promise<boolean> {
  const lines = createInterface({ input: stdin, output: stderr });
  try {
    const answer = await lines.question(`\nWrite it to ${STARTER_PATH}? [y/N] `);
    return /^y(?:es)?$/i.test(answer.trim());
  } finally {
    lines.close();
  }
}

const NEXT_STEPS = [`  git add ${STARTER_PATH}`, '  git commit -m "Build and push the image"', "  git push"];
