// A terminal: plain lines in a pipe, a live line where somebody watches, docker's output on demand, and no secret.
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { openTerminal, type Screen } from "../../src/cli/terminal.ts";
import { Secret } from "../../src/lib/secret.ts";
import { SecretRegistry } from "../../src/lib/secret-registry.ts";
import { styleFor } from "../../src/cli/style.ts";
import { hostile, HOSTILE, UNSEEN } from "../support/hostile.ts";
import { obey } from "../support/runner-model.ts";

function open(given: Partial<Screen> = {}) {
  const written: string[] = [];
  const write = (text: string) => {
    written.push(text);
  };
  const secrets = new SecretRegistry();
  const screen = { write, style: styleFor(false), live: undefined, verbose: false, secrets };
  const terminal = openTerminal({ ...screen, ...given });
  return { terminal, secrets, text: () => written.join("") };
}

const bytes = (text: string) => Buffer.from(text);

/** How long it took so far depends on the machine. */
const timeless = (text: string) => text.replaceAll(/[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏] (.+?) … [\d.]+ s/g, "⠋ $1 … TIME");

describe("in a pipe", () => {
  test("lines, notices and phases come one after the other, and docker's output does not", () => {
    const { terminal, text } = open();
    terminal.info("Asking.");
    terminal.notice("No buildx", "Install it.");
    terminal.phaseStarted("Build");
    void terminal.group("Build", () => {
      void terminal.output(bytes("#1 [1/1] RUN make\n"));
      return Promise.resolve();
    });
    terminal.phaseEnded({ name: "Build", duration: 1_230 });
    terminal.close();
    expect(text()).toBe("Asking.\nNo buildx: Install it.\nBuild …\nBuild: 1.2 s\n");
  });
});

describe("docker's output", () => {
  test("is shown once when it is asked for, the last lines of it, without control sequences", () => {
    const { terminal, text } = open();
    for (let line = 0; line < 500; line++) void terminal.output(bytes(`line ${line}\r\n`));
    void terminal.output(bytes("\u001b[31mred\u001b[0m and no end"));
    terminal.showOutput();
    terminal.showOutput();
    expect(text().match(/line \d+/g)).toHaveLength(299);
    expect(text()).toContain("line 499\nred and no end\n");
    expect(text().match(/no end/g)).toHaveLength(1);
  });

  test("comes as it comes where it is wanted, letters that are cut in two and all", () => {
    const { terminal, text } = open({ verbose: true });
    const [first, second] = [bytes("été\n").subarray(0, 1), bytes("été\n").subarray(1)];
    void terminal.output(first);
    void terminal.output(second);
    terminal.showOutput();
    expect(text()).toBe("été\n");
  });

  test("never shows what is masked, wherever it is cut", () => {
    const { terminal, secrets, text } = open({ verbose: true });
    secrets.add(new Secret("hush"));
    secrets.add(new Secret("hush-hush"));
    secrets.add(new Secret(""));
    void terminal.output(bytes("a hush-hu"));
    void terminal.output(bytes("sh b\n"));
    terminal.info("hush");
    terminal.notice("hush", "hush");
    expect(text()).toBe("a *** b\n***\n***: ***\n");
  });
});

describe("at a terminal", () => {
  test.each([
    ["#7 [build 2/4] RUN npm ci", "[build 2/4] RUN npm ci"],
    ["Step 2/4 : RUN npm ci", "Step 2/4 : RUN npm ci"],
    ["#7 1.234 compiling", ""],
  ])("%s is told in it as %j", (line, detail) => {
    const { terminal, text } = open({ live: { columns: 80 } });
    terminal.phaseStarted("Build");
    void terminal.output(bytes(`${line}\n`));
    terminal.info("So far.");
    terminal.phaseEnded({ name: "Build", duration: 0 });
    expect(timeless(text())).toContain(`Build … TIME  ${detail}\r`);
  });

  test("a live line is drawn, wiped for a line that stays, and gone at the end", () => {
    const { terminal, text } = open({ live: { columns: 24 } });
    terminal.phaseStarted("Build");
    terminal.info("Stays.");
    void terminal.output(bytes("#1 [1/1] RUN a very long line that does not fit\n"));
    terminal.info("Stays, too.");
    terminal.phaseEnded({ name: "Build", duration: 5 });
    terminal.close();
    const wipe = "\r\u001b[2K";
    expect(timeless(text())).toContain(`${wipe}Stays.\n${wipe}⠋ Build … TIME`);
    const drawn = text()
      .split(/\r|\n/)
      .filter((line) => line.includes("…"))
      .map((line) => line.replace("\u001b[2K", ""));
    expect(drawn.length).toBeGreaterThan(2);
    expect(drawn.at(-1)).toMatch(/\[1\/1\]/);
    for (const line of drawn) expect(line.length).toBeLessThan(24);
    expect(text().split(wipe).at(-1)).toMatch(/^Build: \d\.\d\d s\n$/);
  });
});

test("a phase that took no time leaves no line", () => {
  const { terminal, text } = open();
  terminal.phaseStarted("Docker");
  terminal.phaseEnded({ name: "Docker", duration: 4 });
  expect(text()).toBe("");
});

test("no text is obeyed as a command by a terminal or a runner", () => {
  fc.assert(
    fc.property(hostile, (said) => {
      const { terminal, text } = open({ verbose: true });
      terminal.info(said);
      terminal.notice(said, said);
      terminal.warning(said, said, { file: said, line: 1 });
      void terminal.output(bytes(`${said}\n`));
      expect(obey(text()).commands).toEqual([]);
      expect(text()).not.toMatch(UNSEEN);
    }),
    { examples: Object.values(HOSTILE).map((said) => [said]) },
  );
});
