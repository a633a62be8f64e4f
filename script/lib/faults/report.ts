// The fault table as Markdown: what was expected where it came so, and what was seen where it did not.
import type { Case, Expected, Row } from "./case.ts";
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

/** What is not as it should be; empty when all is. */
export function problemsOf(expected: Expected, seen: Seen): string[] {
  const names = ["exit", "code", "verdict", "tags", "attempts"] as const;
  return [
    ...names
      .filter((name) => seen[name] !== expected[name])
      .map((name) => `${name} is "${seen[name]}" and should be "${expected[name]}"`),
    ...(seen.tags === expected.tags ? [] : [seen.moved]),
    ...seen.untold,
    ...seen.left.map((what) => `left: ${what}`),
    ...seen.leaked.map((where) => `leaked: ${where}`),
    ...(seen.completes ? [] : ["a second run does not complete it"]),
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
      return [...(good.length === 0 ? [] : [tell(row, good)]), ...bad.map(tellFailure)];
    }),
  ];
}

function tell({ place, how, expected }: Row, faults: readonly string[]): string {
  return line([
    place,
    `${faults.join(", ")}${how && `; ${how}`}`,
    ...ending(expected),
    "nothing",
    expected.exit === 0 ? "" : "completes it",
  ]);
}

function tellFailure({ one: { row, fault }, seen, problems }: Played): string {
  return line([
    `**FAIL** ${row.place}`,
    `${fault}${row.how && `; ${row.how}`}`,
    ...ending(seen),
    problems.join("; "),
    "",
  ]);
}

function ending({ exit, code, verdict, attempts, tags }: Expected): string[] {
  return [String(exit), code, verdict, String(attempts), tags];
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
