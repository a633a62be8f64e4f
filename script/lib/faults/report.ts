// The fault table as Markdown: what was expected where it came so, and what was seen where it did not.
import { SEVERAL, type Case, type Expected, type Row } from "./case.ts";
import type { Seen } from "./play.ts";

export type Played = { one: Case; seen: Seen; problems: string[] };

const HEAD = [
  "Where",
  "What goes wrong",
  "Exit",
  "`code`",
  "`verdict`",
  "Attempts",
  "Tags",
  "Left, leaked",
  "Run again",
];
/** In the order of the columns. */
const ENDING = ["exit", "code", "verdict", "attempts", "tags"] as const;

/** What is not as it should be; empty when all is. */
export function problemsOf(expected: Expected, seen: Seen): string[] {
  const others = ENDING.filter((name) => seen[name] !== expected[name] && !areSeveral(name, expected, seen));
  return [
    ...others.map((name) => `${name} is "${seen[name]}" and should be "${expected[name]}"`),
    ...(seen.tags === expected.tags ? [] : [seen.moved]),
    ...breaches(seen),
  ];
}

function areSeveral(name: (typeof ENDING)[number], { attempts }: Expected, seen: Seen): boolean {
  return name === "attempts" && attempts === SEVERAL && seen.attempts > 1;
}

/** Of what must hold in every row. */
function breaches({ untold, left, leaked, completes }: Seen): string[] {
  return [
    ...untold,
    ...left.map((what) => `left: ${what}`),
    ...leaked.map((where) => `leaked: ${where}`),
    ...(completes ? [] : ["a second run does not complete it"]),
  ];
}

/** `failures` are what of these cases did not end as it should. */
export function renderTable(cases: readonly Case[], failures: readonly Played[]): string[] {
  const rows = [...new Set(cases.map(({ row }) => row))];
  const failed = new Map(failures.map((played) => [played.one, played]));
  return [
    `${cases.length} faults, ${cases.length - failed.size} of them ended as they should.`,
    "",
    line(HEAD),
    line(HEAD.map(() => ":--")),
    ...rows.flatMap((row) => {
      const own = cases.filter((one) => one.row === row);
      const good = own.filter((one) => !failed.has(one)).map(({ fault }) => fault);
      const bad = own.flatMap((one) => failed.get(one) ?? []);
      return [...(good.length === 0 ? [] : [tell(row, good)]), ...bad.map(formatFailure)];
    }),
  ];
}

function tell({ place, how, expected }: Row, faults: readonly string[]): string {
  const ending = ENDING.map((name) => String(expected[name]));
  const again = expected.exit === 0 ? "" : "completes it";
  return line([place, whatGoesWrong(faults, how), ...ending, "nothing", again]);
}

function formatFailure({ one: { row, fault }, seen }: Played): string {
  const ending = ENDING.map((name) => {
    const [is, should] = [String(seen[name]), String(row.expected[name])];
    return is === should ? is : `${is || "none"}, not ${should || "none"}`;
  });
  const [breach = "nothing", ...others] = breaches(seen);
  return line([
    `**FAIL** ${row.place}`,
    whatGoesWrong([fault], row.how),
    ...ending,
    [breach, ...others].join("; "),
    "",
  ]);
}

function whatGoesWrong(faults: readonly string[], how: string): string {
  return how === "" ? faults.join(", ") : `${faults.join(", ")}; ${how}`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
