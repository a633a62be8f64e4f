// Reads a world from JSON, and says what is wrong with one that cannot be played.
import { newWorld, type World } from "./world.ts";

const LISTS = ["accounts", "tokens", "packages", "repositories", "faults"] as const;
/** Every field of a world; a record, so that a new one cannot be forgotten. */
const FIELDS: Readonly<Record<keyof World, true>> = {
  job: true,
  policy: true,
  accounts: true,
  tokens: true,
  packages: true,
  repositories: true,
  faults: true,
};
const KEYS = Object.keys(FIELDS);

/** Shape only: what stands in the lists is taken as written. Whatever is left out is empty, the policy `implied`. */
export function parseWorld(json: string): World {
  const value: unknown = JSON.parse(json);
  if (!isWorld(value)) throw new Error("A world is an object");
  const mistakes = [
    ...Object.keys(value)
      .filter((key) => !KEYS.includes(key))
      .map((key) => `"${key}" is not part of a world; allowed are ${KEYS.join(", ")}`),
    ...LISTS.filter((key) => key in value && !Array.isArray(value[key])).map(
      (key) => `"${key}" must be a list`,
    ),
    ...("job" in value && !isRecord(value.job) ? [`"job" must be an object`] : []),
    ...("policy" in value && !["implied", "literal"].includes(value.policy ?? "")
      ? [`"policy" must be "implied" or "literal"`]
      : []),
  ];
  if (mistakes.length > 0) throw new Error(mistakes.join("\n"));
  return newWorld(value);
}

const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isWorld = (value: unknown): value is Partial<World> => isRecord(value);
