// script/fuzz: any text for the readers of what strangers write, bounded in time; each has its invariants.
import fc from "fast-check";

import { hostile } from "../__tests__/support/hostile.ts";
import { parseYamlEntries } from "../src/action/yaml-entries.ts";
import { lineOfInstruction } from "../src/build/dockerfile.ts";
import { parseOutput } from "../src/build/outputs.ts";
import { parseEntry } from "../src/lib/csv.ts";
import { readProgress } from "../src/build/progress.ts";
import { parseEvent, readRunContext } from "../src/context/event.ts";
import { readRemote } from "../src/context/git-remote.ts";
import { parseLog } from "../src/diagnosis/log/reader.ts";
import { LineSplitter } from "../src/lib/line-splitter.ts";
import { plainLine, plainText, printableLine } from "../src/lib/redact.ts";
import { findHostProblem } from "../src/oci/host.ts";
import { formatImage, parseDigest, parseImage, registryOfReference } from "../src/oci/reference.ts";
import { parseChallenges } from "../src/registry/challenge.ts";
import { parseTagRule } from "../src/tags/rules.ts";
import { loadCsv, loadTagLibraries } from "../src/tags/libs/load.ts";

const [seconds = 30, seed = Date.now() & 0x7fffffff] = process.argv.slice(2).map(Number);

/** The longest that a reader may take for one text, in milliseconds: a machine may be busy, a quadratic reader is slower. */
const LONGEST = 2_000;

const readCsv = await loadCsv(['"']);
const libraries = await loadTagLibraries(new Set(["template", "date", "semver", "pep440"]), readCsv);

/** What may stand in any of the languages, and what each has of its own. */
const words = (own: readonly string[]) =>
  fc.array(fc.oneof(fc.constantFrom(...own), hostile), { maxLength: 12 }).map((some) => some.join(""));
/** One piece again and again: what is quadratic shows. */
const long = (own: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...own, "a", " ", "\t", "\\", '"', "{{", "#"),
      fc.integer({ min: 1, max: 20_000 }),
      hostile,
    )
    .map(([piece, count, end]) => piece.repeat(count) + end);

type Target = {
  name: string;
  own: readonly string[];
  /** Throws where an invariant does not hold. */
  read: (text: string) => void;
};

function same(what: string, one: unknown, other: unknown): void {
  if (JSON.stringify(one) !== JSON.stringify(other))
    throw new Error(`${what}: ${JSON.stringify(one)} is not ${JSON.stringify(other)}`);
}

const TARGETS: readonly Target[] = [
  {
    name: "challenge",
    own: ["Bearer ", "Basic ", "realm=", '"', ",", "=", "abc==", "https://ghcr.io/token"],
    read: (text) => {
      const challenges = parseChallenges(text);
      if (challenges === undefined) return;
      const written = challenges.map(({ scheme, parameters }) =>
        [scheme, [...parameters].map(([name, value]) => `${name}="${value}"`).join(", ")].join(" ").trim(),
      );
      const again = parseChallenges(written.join("\n"));
      const plain = (some: typeof challenges) => some.map((one) => [one.scheme, [...one.parameters]]);
      if (challenges.length > 0)
        same("a challenge written and read again", plain(again ?? []), plain(challenges));
    },
  },
  {
    name: "references",
    own: ["ghcr.io/", "octo-org", "/", ":", "@sha256:", "localhost:5000", "0".repeat(64), "-", "_", "."],
    read: (text) => {
      findHostProblem(text);
      registryOfReference(text);
      const digest = parseDigest(text);
      if (digest !== undefined) same("a digest read again", parseDigest(digest), digest);
      const image = parseImage(text, "ghcr.io");
      if (image.kind === "image")
        same("an image read again", parseImage(formatImage(image.image), "ghcr.io"), {
          ...image,
          lowered: false,
        });
    },
  },
  {
    name: "tag rules",
    own: [
      "type=",
      "semver",
      "match",
      "raw",
      "sha",
      ",",
      "pattern=",
      "{{version}}",
      "value=",
      "enable=",
      "(",
      ")+",
      "/",
    ],
    read: (text) => {
      const rule = parseTagRule(text, libraries);
      if (rule.kind === "read") same("a rule's text", rule.value.text, text);
    },
  },
  {
    name: "registry-auth",
    own: [
      "- ",
      "\n",
      "  ",
      "registry: ",
      "password: ",
      "'",
      '"',
      "&a ",
      "*a",
      "[",
      "{",
      "|",
      ": ",
      " #",
      "? ",
      "!!x ",
    ],
    read: (text) => {
      if (text.length > 64 * 1024) return;
      const found = parseYamlEntries(text);
      if (found.kind === "flaw") return;
      const all = found.entries.flatMap((entry) => [...entry].flat()).join("");
      if (all.length > text.length) throw new Error("the entries are more than the text");
    },
  },
  {
    name: "outputs",
    own: [
      "type=",
      "registry",
      "image",
      "local",
      ",",
      "dest=",
      "push=true",
      "name=",
      '"',
      "push-by-digest=true",
    ],
    read: (text) => {
      same("an output's text", parseOutput(parseEntry(text, readCsv)).text, text);
    },
  },
  {
    name: "event",
    own: [
      '{"pull_request":',
      "{",
      "}",
      "[",
      "]",
      '"head":',
      "null",
      "1e999",
      '"repository":',
      '"full_name":"a/b"',
      ",",
    ],
    read: (text) => {
      const environment = {
        GITHUB_EVENT_NAME: text,
        GITHUB_REF: text,
        GITHUB_REPOSITORY: text,
        GITHUB_ACTOR: text,
      };
      readRunContext({ environment, event: parseEvent(text), head: undefined, now: new Date(0) });
      readRemote(text);
    },
  },
  {
    name: "log lines",
    own: [
      "#7 ",
      "[2/3] RUN ",
      "DONE 1.0s",
      "ERROR: ",
      "denied: ",
      "ghcr.io/a/b",
      "\r",
      "\n",
      "2026-01-01T00:00:00Z ",
    ],
    read: (text) => {
      const half = Math.floor(text.length / 2);
      const [first, second] = [text.slice(0, half), text.slice(half)];
      for (const atReturns of [true, false]) {
        const split = (pieces: readonly string[]) => {
          const splitter = new LineSplitter({ longest: 1_000, atReturns });
          return [...pieces.flatMap((piece) => splitter.add(piece)), ...splitter.end()];
        };
        same("lines of two pieces", split([first, second]), split([text]));
      }
      const progress = readProgress(() => performance.now());
      progress.add(new TextEncoder().encode(`${text}\n`));
      progress.steps();
      parseLog(text, "ghcr.io");
      same("a plain text", plainText(plainText(text)), plainText(text));
      same("a plain line", plainLine(plainLine(text)), plainLine(text));
      same("a printable line", printableLine(printableLine(text)), printableLine(text));
    },
  },
  {
    name: "Dockerfile",
    own: ["FROM ", "RUN ", "\\\n", "\n", "<<EOF\n", "EOF\n", "# ", "COPY ", "a", " "],
    read: (text) => {
      const line = lineOfInstruction(text, "RUN a");
      if (line !== undefined && line > text.split("\n").length) throw new Error(`line ${line} is not there`);
    },
  },
];

let failures = 0;
for (const { name, own, read } of TARGETS) {
  let count = 0;
  let slowest = 0;
  const timed = (text: string) => {
    const begun = performance.now();
    read(text);
    const took = performance.now() - begun;
    count++;
    slowest = Math.max(slowest, took);
    if (took > LONGEST) throw new Error(`it took ${Math.round(took)} ms for ${text.length} characters`);
  };
  const text = fc.oneof({ weight: 8, arbitrary: words(own) }, { weight: 1, arbitrary: long(own) });
  const result = fc.check(fc.property(text, timed), {
    seed,
    numRuns: Infinity,
    interruptAfterTimeLimit: (seconds * 1_000) / TARGETS.length,
    markInterruptAsFailure: false,
  });
  console.log(`${name}: ${count} texts, the slowest ${slowest.toFixed(0)} ms`);
  if (!result.failed || result.counterexample === null) continue;
  failures++;
  console.log(
    `  ${String(result.errorInstance)}\n  for ${JSON.stringify(result.counterexample[0]).slice(0, 2_000)}\n  script/fuzz ${seconds} ${seed}`,
  );
}
process.exitCode = failures > 0 ? 1 : 0;
