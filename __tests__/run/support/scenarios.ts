// The scenarios of simultaneous releases that are searched, and what must hold at each end.
import { publish } from "../../../src/run/steps/tags/publish.ts";
import type { Ended, FaultKind, RunSpec, Scenario } from "./execution.ts";

type Publication = Awaited<ReturnType<typeof publish>>;

export type NamedScenario = Scenario & {
  name: string;
  /** `quick` in `npm test`, `slow` in `npm run test:all`; the others only by script/interleavings. */
  size: "quick" | "slow" | "long";
};

const low: RunSpec = { version: "1.74.0" };
const high: RunSpec = { version: "1.75.0" };
const highest: RunSpec = { version: "1.76.0" };
const failing = (run: RunSpec): RunSpec => ({ ...run, refused: "floating" });
const broken = (run: RunSpec): RunSpec => ({ ...run, refused: "exact" });

const NOTHING = { base: "1.73.0", faults: 0, faultKinds: [], stops: 0 } as const;
const once = (...faultKinds: FaultKind[]) => ({ ...NOTHING, faults: 1, faultKinds });

export const SCENARIOS: readonly NamedScenario[] = [
  { ...NOTHING, name: "two releases", runs: [low, high], size: "slow" },
  { ...NOTHING, name: "two first releases of a package", runs: [low, high], base: undefined, size: "slow" },
  { ...NOTHING, name: "the lower one fails", runs: [failing(low), high], size: "slow" },
  { ...NOTHING, name: "the higher one fails", runs: [low, failing(high)], size: "slow" },
  {
    ...NOTHING,
    name: "the higher one fails before its floating tags",
    runs: [low, broken(high)],
    size: "quick",
  },
  { ...NOTHING, name: "both fail", runs: [failing(low), failing(high)], size: "slow" },
  { ...NOTHING, name: "either is stopped at any step", runs: [low, high], stops: 1, size: "slow" },
  { ...NOTHING, name: "both are stopped at any step", runs: [low, high], stops: 2, size: "long" },
  {
    ...once("unavailable", "lost"),
    name: "one answer of 503, or one that is lost",
    runs: [low, high],
    size: "slow",
  },
  { ...once("refused"), name: "one request is refused", runs: [low, high], size: "slow" },
  { ...once("down"), name: "one kind of request fails for good", runs: [low, high], size: "slow" },
  {
    ...once("refused", "lost"),
    name: "the lower one fails, and one more request",
    runs: [failing(low), high],
    size: "long",
  },
  {
    ...once("refused", "lost"),
    name: "the higher one fails, and one more request",
    runs: [low, failing(high)],
    size: "long",
  },
  { ...NOTHING, name: "three releases", runs: [low, high, highest], size: "long" },
];

const RANKS = ["1.73.0", "1.74.0", "1.75.0", "1.76.0"];
const rank = (version: string | undefined) => (version === undefined ? -1 : RANKS.indexOf(version));

/** Why an end is wrong; nothing where it is right, or where a run says that it may be wrong and could not know. */
export function judge(ended: Ended): string | undefined {
  const { runs, latest, faults } = ended;
  const green = runs.filter(({ publication }) => publication.kind === "pushed");
  if (latest === undefined && (green.length > 0 || runs.every(({ refused }) => refused === undefined)))
    return "latest is on nothing";
  const wanted = Math.max(-1, ...green.map(({ version }) => rank(version)));
  if (rank(latest) >= wanted) return undefined;
  // A run that could not list, or not set the tag once more, right after it had set it, can only say so.
  const isTold = runs.some(({ publication }) => saysThatItMayBeWrong(publication));
  const isOutOfReach = faults.some((fault) => /^(?:refused|down): \d (?:list|set latest)/.test(fault));
  return isTold && isOutOfReach
    ? undefined
    : `latest is on ${latest ?? "nothing"}, below a green run's version`;
}

function saysThatItMayBeWrong({ kind, moves }: Publication): boolean {
  return (
    kind === "incomplete" ||
    moves.some(({ ruling }) => ruling?.kind === "unchecked" || ruling?.kind === "undecided")
  );
}
