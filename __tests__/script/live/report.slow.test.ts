// The report of the workflow `live`: what it has, and what it never has.
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { spawn } from "node:child_process";
import { once } from "node:events";

import { expect, test } from "@jest/globals";
import { marked } from "marked";

import { encodedForms } from "../../../src/lib/encoded-forms.ts";
import { Secret } from "../../../src/lib/secret.ts";
import { readAssumptions } from "../../../script/lib/live/assumptions.ts";
import { formatReport } from "../../../script/lib/live/report.ts";
import { checkLive } from "../../../script/lib/live/run.ts";
import { folderWith } from "../../support/folder.ts";
import { GIVEN, startLive } from "./support.ts";

const root = join(import.meta.dirname, "..", "..", "..");

const about = {
  assumptions: readAssumptions(),
  registry: "ghcr.io",
  repository: "octocat/app",
  commit: "0123456789abcdef",
  date: "2026-11-30",
  seconds: 12,
};

test("the packages that a run made are deleted again", async () => {
  await using live = await startLive();
  const before = live.twin.world.packages.length;
  const { left } = await checkLive(live.options, GIVEN);
  expect(left).toEqual([]);
  expect(live.twin.world.packages).toHaveLength(before);
  expect(
    live.twin.requests.filter(({ method, path }) => method === "DELETE" && path.includes("/packages/")),
  ).toHaveLength(2);
});

test("a package that cannot be deleted is named", async () => {
  await using live = await startLive((world) => {
    world.faults.push({ path: "/packages/container/", method: "DELETE", status: 403, body: {} });
  });
  const { left, checked, secrets } = await checkLive(live.options, GIVEN);
  const report = formatReport({ ...about, checked, left, secrets });
  expect(report).toContain(
    "Left behind, please delete: `octocat/app/live-person-42-1`, `octocat/app/live-job-42-1`.",
  );
});

test("each line that is not sure is in the table, and what was seen of it", async () => {
  await using live = await startLive();
  const given = Object.fromEntries(Object.entries(GIVEN).filter(([need]) => need !== "LIVE_APP_USER"));
  const report = formatReport({ ...about, ...(await checkLive(live.options, given)) });
  const table = marked.lexer(report).find((token) => token.type === "table");
  const rows = (table as { rows: { text: string }[][] }).rows.map((cells) => cells.map(({ text }) => text));
  for (const { line, sure } of readAssumptions())
    expect(rows.filter(([first, how]) => first === line && how === sure)).not.toEqual([]);
  expect(rows.find(([line]) => line?.startsWith("an App's user token"))?.[3]).toBe("not checked");
  expect(rows.find(([line]) => line?.startsWith("policy"))?.[3]).toBe("**no**");
});

test("no form of a token is in the report, whatever the server repeats", async () => {
  const secrets = [GIVEN.JOB_TOKEN, GIVEN.LIVE_CLASSIC, GIVEN.LIVE_FINE_GRAINED, GIVEN.LIVE_APP_INSTALLATION];
  const forms = secrets.flatMap((secret) =>
    encodedForms(new Secret(secret), "x").map((form) => form.reveal()),
  );
  for (const form of forms) {
    await using live = await startLive((world) => {
      world.faults.push({ path: "/v2/|/user|/attest", status: 403, body: { message: `no: ${form} | <b>` } });
    });
    const report = formatReport({ ...about, ...(await checkLive(live.options, GIVEN)) });
    expect(report).toContain("no: \\*\\*\\*");
    expect(forms.filter((one) => report.includes(one))).toEqual([]);
    expect(report).not.toContain("<b>");
  }
});

test("the script needs no package, writes the report and the summary, and warns of a line that is not so", async () => {
  await using live = await startLive();
  using folder = folderWith();
  for (const part of ["script", "src", "docs"])
    cpSync(join(root, part), join(folder.path, part), { recursive: true });
  const file = join(folder.path, "report.md");
  const summary = join(folder.path, "summary.md");
  const { ID_TOKEN_URL, ...given } = GIVEN;
  const child = spawn(process.execPath, [join(folder.path, "script", "live.ts"), file], {
    env: {
      PATH: process.env.PATH,
      ...given,
      ACTIONS_ID_TOKEN_REQUEST_URL: ID_TOKEN_URL,
      LIVE_REGISTRY: live.twin.url,
      GITHUB_API_URL: live.twin.apiUrl,
      GITHUB_REPOSITORY: "octocat/app",
      GITHUB_STEP_SUMMARY: summary,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let log = "";
  child.stdout.on("data", (chunk: Buffer) => (log += chunk.toString()));
  expect(await once(child, "close")).toEqual([0, null]);
  const report = readFileSync(file, "utf8");
  expect(report).toContain("# 127.0.0.1");
  expect(readFileSync(summary, "utf8")).toBe(report);
  expect(log).toBe(
    '::warning title=docs/ghcr.md::1 checks say "no": commit the report, and mend the lines.\n',
  );
});
