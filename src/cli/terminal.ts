// A terminal as reporter: a live line for what is under way, plain lines for what is done, docker's output on demand.
import { StringDecoder } from "node:string_decoder";
import { stripVTControlCharacters } from "node:util";
import { plainText, plainLine } from "../lib/redact.ts";
import type { SecretRegistry } from "../lib/secret-registry.ts";
import { redactShapes } from "../lib/redact.ts";
import { READ_LIMITS } from "../lib/limits.ts";
import { LineSplitter, type SplitLine } from "../lib/line-splitter.ts";
import { formatSeconds, tookTime } from "../report/units.ts";
import type { Style } from "./style.ts";
import { parseClassicStep, parseProgressLine } from "../diagnosis/log/progress-lines.ts";
import type { Reporter } from "../ports/reporter.ts";

export type Screen = {
  write: (text: string) => void;
  style: Style;
  /** Whether a line can be drawn again and again; its length in letters. */
  live: { columns: number } | undefined;
  /** Whether docker's output is shown as it comes. */
  verbose: boolean;
  secrets: SecretRegistry;
};

export type Terminal = Reporter & {
  /** Shows what docker printed, unless it was shown already. */
  showOutput: () => void;
  /** Takes the live line away. */
  close: () => void;
};

/** A failure is in docker's last lines; more is not kept. */
const KEPT = 300;
/** How much of a cut line's end is left out, in letters: more than a secret has. */
const CUT = 8 * 1024;
/** How often a live line is drawn, in milliseconds. */
const BEAT = 100;
const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
/** Back to the line's begin, and the line is empty. Source: ECMA-48, CR and EL. */
const WIPE = "\r\u001b[2K";

export function openTerminal({ write, style, live, verbose, secrets }: Screen): Terminal {
  const kept: string[] = [];
  const decoder = new StringDecoder("utf8");
  const splitter = new LineSplitter({ longest: READ_LIMITS.progressLine, atReturns: true });
  let isDrawn = false;
  let running: { name: string; since: number; detail: string } | undefined;
  let timer: NodeJS.Timeout | undefined;

  return {
    info: (text) => {
      print(style.faint(secrets.redact(plainText(text))));
    },
    notice: (title, text) => {
      print(`${style.doubtful(secrets.redact(plainLine(title)))}: ${secrets.redact(plainText(text))}`);
    },
    warning: (title, text, place) => {
      const at = place === undefined ? "" : plainLine(`${place.file}:${place.line}: `);
      print(`${at}${style.doubtful("warning")}: ${secrets.redact(plainLine(`${title}. ${text}`))}`);
    },
    group: (title, work) => {
      if (live === undefined) print(`${title} …`);
      return work();
    },
    phaseStarted: (name) => {
      running = { name, since: performance.now(), detail: "" };
      if (live === undefined) return;
      timer ??= setInterval(draw, BEAT).unref();
      draw();
    },
    phaseEnded: ({ name, duration }) => {
      running = undefined;
      if (tookTime(duration)) print(style.faint(`${name}: ${formatSeconds(duration)}`));
      else wipe();
    },
    output: (chunk) => {
      splitter.add(decoder.write(Buffer.from(chunk))).forEach(take);
      return undefined;
    },
    showOutput: () => {
      splitter.end().forEach(take);
      if (kept.length > 0) print(["", ...kept.splice(0), ""].join("\n"));
    },
    close: () => {
      clearInterval(timer);
      wipe();
      running = undefined;
    },
  };

  function take({ text: line, isCut }: SplitLine): void {
    // A runner may be reading, where the command is a step of a workflow.
    const whole = redactShapes(secrets.redact(plainLine(stripVTControlCharacters(line))));
    // Where a line was cut, a secret may have been, too, and is not known any more.
    const text = isCut ? `${whole.slice(0, -CUT)}…` : whole;
    if (running !== undefined) running.detail = stepIn(text) ?? running.detail;
    if (verbose) print(text);
    else kept.push(text);
    if (kept.length > KEPT) kept.shift();
  }

  function print(line: string): void {
    wipe();
    write(`${line}\n`);
    draw();
  }

  function draw(): void {
    if (live === undefined || running === undefined) return;
    const { name, since, detail } = running;
    const spent = performance.now() - since;
    const frame = FRAMES[Math.floor(spent / BEAT) % FRAMES.length] ?? "";
    const text = `${frame} ${name} … ${formatSeconds(spent)}  ${detail}`;
    // A line that is too long would take two, and only one of them be wiped.
    isDrawn = true;
    write(
      WIPE +
        Array.from(text)
          .slice(0, live.columns - 1)
          .join(""),
    );
  }

  function wipe(): void {
    if (isDrawn) write(WIPE);
    isDrawn = false;
  }
}

/** What a line says is under way: `[build 2/4] RUN npm ci`, or of the classic builder's `Step 2/4 : RUN npm ci`. */
function stepIn(line: string): string | undefined {
  const text = parseProgressLine(line)?.text;
  if (text?.startsWith("[") === true) return text;
  return parseClassicStep(line) === undefined ? undefined : line;
}
