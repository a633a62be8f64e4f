// Reads a world from JSON, and says what is wrong with one that cannot be played.
import { newWorld, type World } from "./world.ts";

const LISTS = ["accounts", "tokens", "packages", "faults"] as const;
const KEYS: readonly string[] = ["policy", ...LISTS];

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
    ...("policy" in value && !["implied", "literal"].includes(value.policy ?? "")
      ? [`"policy" must be "implied" or "literal"`]
      : []),
  ];
  if (mistakes.length > 0) throw new Error(mistakes.join("\n"));
  return newWorld(value);
}

const isWorld = (value: unknown): value is Partial<World> => typeof value === "object" && value !== null;
