// Runs one example in a scene of its own, and says what is wrong with what came of it.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { runWorkflow, type Ended } from "./act.ts";
import type { Front } from "./front.ts";
import type { Example } from "./match.ts";
import { filledIn } from "./placeholders.ts";
import { IMAGE, openScene, type Scene } from "./scene.ts";
import { CALLED_FILE } from "./jobs.ts";
import { runShell } from "./shell.ts";
import type { ShellRow, WorkflowRow } from "./row.ts";
import { shownBlocks } from "../shown-blocks.ts";
import { wholeWorkflow } from "./whole-workflow.ts";

type Setting = { front: Front; folder: string };

/** Nothing where all is as the row says. */
export async function runExample({ front, folder }: Setting, { text, row }: Example): Promise<string[]> {
  if (row.kind === "unrun") return [];
  await using scene = await openScene(front, folder);
  scene.grant({ packages: "write", identity: false });
  const digest = await put(scene, row.given ?? []);
  const block = filledIn(text, digest);
  return await (row.kind === "workflow" ? playEvents(scene, block, row) : typeShell(scene, block, row));
}

async function playEvents(scene: Scene, block: string, row: WorkflowRow): Promise<string[]> {
  const whole = wholeWorkflow(block, row.frame);
  const files = { ...row.files, ...(row.caller !== undefined && { [CALLED_FILE]: whole }) };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(scene.clone, path)), { recursive: true });
    writeFileSync(join(scene.clone, path), content);
  }
  const run = {
    text: row.caller ?? whole,
    files,
    ...(row.builder !== undefined && { builder: row.builder }),
  };
  if (row.follows !== undefined) {
    const { has, event } = row.follows;
    const before = shownBlocks().find(({ text }) => text.includes(has))?.text ?? "";
    const ran = await runWorkflow(scene, { ...run, text: before, event });
    const mistakes = exitMistakes(ran, 0);
    if (mistakes.length > 0) return [`${event}, before:`, ...mistakes];
  }
  for (const [event, tags] of Object.entries(row.tags)) {
    const ran = await runWorkflow(scene, { ...run, event });
    const mistakes = [...exitMistakes(ran, 0), ...(await tagMistakes(scene, tags))];
    if (mistakes.length > 0) return [`${event}:`, ...mistakes, ran.log];
  }
  return row.after === undefined ? [] : exitMistakes(await runShell(scene, row.after), 0);
}

async function typeShell(scene: Scene, block: string, row: ShellRow): Promise<string[]> {
  const { before = "", after = "", prints = [], tags = [], exitCode = 0 } = row;
  const ran = await runShell(scene, before + block + after);
  const mistakes = [
    ...exitMistakes(ran, exitCode),
    ...prints.filter((pattern) => !pattern.test(ran.log)).map((pattern) => `It does not print ${pattern}`),
    ...(await tagMistakes(scene, tags)),
  ];
  return mistakes.length > 0 ? [...mistakes, ran.log] : [];
}

function exitMistakes({ exitCode, log }: Ended, expected: number): string[] {
  return exitCode === expected ? [] : [`It ended with ${exitCode}, and not with ${expected}`, log];
}

/** By crane, a client that knows nothing of us. Images that no reference names are not looked at, but the repository's own. */
async function tagMistakes(scene: Scene, expected: readonly string[]): Promise<string[]> {
  const references = expected.map((tag) => written(scene, tag)).toSorted();
  const images = new Set([IMAGE, ...references.map((reference) => reference.replace(/:[^:]*$/, ""))]);
  const found: string[] = [];
  for (const image of images)
    for (const tag of await scene.tags(image))
      found.push(`${image}:${tag.replace(/^sha256-[0-9a-f]{64}$/, "sha256-…")}`);
  const sorted = found.toSorted();
  return sorted.join("\n") === references.join("\n")
    ? []
    : [`There is ${sorted.join(", ") || "nothing"}, and should be ${references.join(", ") || "nothing"}`];
}

function written({ commit }: Scene, tag: string): string {
  const named = tag.replace("COMMIT", commit).replace("SHORT", commit.slice(0, 7));
  return named.includes("/") ? named : `${IMAGE}:${named}`;
}

/** An image under those tags; its digest. */
async function put(scene: Scene, tags: readonly string[]): Promise<string> {
  if (tags.length === 0) return "";
  const references = tags.map((tag) => written(scene, tag));
  const built = await runShell(
    scene,
    `docker build --quiet --tag given . && docker save given --output given.tar`,
  );
  if (built.exitCode !== 0) throw new Error(built.log);
  for (const reference of references) await scene.crane("push", join(scene.clone, "given.tar"), reference);
  for (const { access } of scene.twin.world.packages) access.octocat = "admin";
  return (await scene.crane("digest", references[0] ?? "")).trim();
}
