// The command at a terminal: what a person sees, what is not shown, and what Ctrl-C leaves behind in each phase.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";

import { stripVTControlCharacters } from "node:util";

import { mint } from "../../twin/mint.ts";
import type { Twin } from "../../twin/twin.ts";
import type { Fault } from "../../twin/world.ts";
import { helloImage } from "../support/hello-image.ts";
import { startOctocat } from "../support/octocat.ts";
import { at, Desk } from "./support/desk.ts";

const token = mint("classic", "terminal");
const mission = mint("classic", "terminal-mission");
let twin: Twin;

beforeAll(async () => {
  twin = await startOctocat({
    policy: "literal",
    tokens: [
      { kind: "classic", value: token, owner: "octocat", scopes: ["read:packages", "write:packages"] },
      { kind: "classic", value: mission, owner: "octocat", scopes: ["repo", "write:packages"] },
    ],
  });
});
afterAll(async () => {
  await twin.stop();
});
beforeEach(() => {
  twin.world.faults = [];
});

const registry = () => ["--registry", twin.host];
const CTRL_C = "\u0003";
const ESCAPE = "\u001b";

describe("a push", () => {
  test("shows a live line a phase with its time, and at the end one line each", async () => {
    using desk = new Desk({ files: helloImage("RUN busybox sleep 1"), environment: at(twin, token) }).init();
    const terminal = desk.terminal(["v1.0.0", ...registry()]);
    await terminal.until(/Build and push … \d/);
    const { exitCode, screen, raw } = await terminal.end();
    // One that takes no time has no line.
    for (const phase of ["Preflight", "Build and push"])
      expect(screen).toMatch(new RegExp(`^${phase}: \\d+(\\.\\d+)? s$`, "m"));
    expect(screen).toMatch(/^Pushed \S+\/octocat\/app:v1\.0\.0$/m);
    expect(screen).toMatch(/^Pushed \S+\/octocat\/app:latest$/m);
    // The live line has gone, and docker's output was never there.
    expect(screen).not.toMatch(/…|^#\d+ /m);
    expect(raw).toContain(`${ESCAPE}[32mPushed`);
    // No live line is longer than the terminal: what takes two lines cannot be wiped.
    const live = raw.split(/\r|\n/).map((line) => stripVTControlCharacters(line));
    const lengths = live.filter((line) => line.includes("…")).map((line) => line.length);
    expect(Math.max(...lengths)).toBeLessThan(100);
    expect(exitCode).toBe(0);
  });

  test("has no colours where NO_COLOR is set, and no live line on a dumb terminal", async () => {
    using desk = new Desk({ environment: { ...at(twin, token), NO_COLOR: "1" } }).init();
    const plain = await desk.terminal(["v1.0.1", ...registry()]).end();
    expect(plain.raw.replaceAll(`${ESCAPE}[2K`, "")).not.toContain(ESCAPE);
    expect(plain.raw).toContain(`${ESCAPE}[2K`);
    desk.environment.TERM = "dumb";
    const dumb = await desk.terminal(["v1.0.2", ...registry()]).end();
    expect(dumb.raw).not.toContain(ESCAPE);
    expect(dumb.exitCode).toBe(0);
  });

  test("that is refused stands out, and says what to type", async () => {
    using desk = new Desk({ environment: at(twin, mission) }).init();
    const { exitCode, screen, raw } = await desk.terminal(["v1", ...registry()]).end();
    expect(raw).toContain(`${ESCAPE}[31mThe token most likely lacks read:packages`);
    expect(screen).toContain(`surepush check --access push --image ${twin.host}/octocat/app`);
    expect(screen).not.toContain("uses: F1bonacci66");
    expect(exitCode).toBe(1);
  });
});

describe("without a token", () => {
  test("it is asked for where one is made, not shown, and not kept", async () => {
    using desk = new Desk({ environment: at(twin) }).init();
    const terminal = desk.terminal(["check", ...registry()]);
    await terminal.until(/Paste it here.*: /);
    expect(terminal.screen).toContain(
      "https://github.com/settings/tokens/new?scopes=write:packages,read:packages",
    );
    terminal.type(`${token}\r`);
    const { exitCode, screen, raw } = await terminal.end();
    expect(screen).toContain("classic, of octocat, from typed in");
    expect(screen).toContain("allows it: you may push");
    expect(raw).not.toContain(token);
    expect(exitCode).toBe(0);
    expect(desk.left).toEqual([]);
  });

  test("Ctrl-C at the question ends with 130, and an empty answer is no token", async () => {
    using desk = new Desk({ environment: at(twin) }).init();
    const interrupted = desk.terminal(["v1", ...registry()]);
    await interrupted.until(/Paste it here/);
    interrupted.type(CTRL_C);
    expect((await interrupted.end()).exitCode).toBe(130);
    const empty = desk.terminal(["v1", ...registry()]);
    await empty.until(/Paste it here/);
    empty.type("\r");
    const { exitCode, screen } = await empty.end();
    expect(screen).toContain("(token-missing)");
    expect(exitCode).toBe(1);
  });

  test("--token-stdin at a terminal asks for it, hidden, too", async () => {
    using desk = new Desk({ environment: at(twin, mission) }).init();
    const terminal = desk.terminal(["check", "--token-stdin", ...registry()]);
    await terminal.until(/Paste it here/);
    terminal.type(`${token}\r`);
    const { exitCode, raw } = await terminal.end();
    expect(raw).not.toContain(token);
    expect(exitCode).toBe(0);
  });
});

describe("Ctrl-C", () => {
  const slow = (path: string, method: string): Fault => ({ path, method, delayMs: 30_000 });
  test.each<[string, { fault?: Fault; line?: string; seen: RegExp }]>([
    ["in the preflight", { fault: slow("^/token", "GET"), seen: /Preflight … / }],
    ["in the build", { line: "RUN busybox sleep 60", seen: /Build and push … [^\n]*RUN busybox sleep/ }],
    [
      "in the push",
      { fault: slow("/blobs/uploads/\\?digest|/blobs/upload/", "PUT"), seen: /Build and push … [12]/ },
    ],
    ["at the tags", { fault: slow("/manifests/latest", "PUT"), seen: /Tags … / }],
  ])("%s ends docker, removes the login and gives 130", async (_name, { fault, line = "", seen }) => {
    if (fault !== undefined) twin.world.faults = [fault];
    using desk = new Desk({ files: helloImage(line), environment: at(twin, token) }).init();
    const terminal = desk.terminal(["v2.0.0", ...registry()]);
    await terminal.until(seen);
    terminal.type(CTRL_C);
    const begun = performance.now();
    const { exitCode, screen } = await terminal.end();
    expect(screen).toContain("Stopping: docker is asked to stop");
    expect(screen).toContain("(interrupted)");
    expect(exitCode).toBe(130);
    expect(performance.now() - begun).toBeLessThan(25_000);
    expect(desk.left).toEqual([]);
  });

  test("twice ends at once, and leaves no login behind either", async () => {
    twin.world.faults = [slow("^/token", "GET")];
    using desk = new Desk({ environment: at(twin, token) }).init();
    const terminal = desk.terminal(["v2.0.0", ...registry()]);
    await terminal.until(/Preflight … /);
    terminal.type(CTRL_C + CTRL_C);
    expect((await terminal.end()).exitCode).toBe(130);
    expect(desk.left).toEqual([]);
  });
});
