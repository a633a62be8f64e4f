// The languages that rules are written in, by the libraries that know them: each is loaded only where it is needed.
import { createHash } from "node:crypto";
import { withinDeadline } from "./deadline.ts";
import type { TagLibraries, TagLibraryName, VersionScheme } from "../language.ts";

/** Loads what a run needs; `neededLibraries` in the domain says what that is. */
export async function loadTagLibraries(needed: ReadonlySet<TagLibraryName>): Promise<TagLibraries> {
  const load = <Part>(library: TagLibraryName, part: () => Promise<Part>): Promise<Part | undefined> =>
    needed.has(library) ? part() : Promise.resolve(undefined);
  const [csv, templates, calendar, semver, pep440] = await Promise.all([
    load("csv", () => import("./csv.ts")),
    load("template", () => import("./template.ts")),
    load("date", () => import("./calendar.ts")),
    load("semver", () => import("./semver.ts")),
    load("pep440", () => import("./pep440.ts")),
  ]);
  return {
    csv: (text, of) => must(csv, "csv").parseCsvLine(text, of),
    template: (text, values, times) =>
      must(templates, "template").renderTemplate(text, values, {
        times,
        format: (time, wanted) => must(calendar, "date").formatDate(time, wanted),
      }),
    schemes: {
      semver: lazily(() => must(semver, "semver").semver),
      pep440: lazily(() => must(pep440, "pep440").pep440),
    },
    withinDeadline: (work) => withinDeadline(work),
    hash: (text) => createHash("sha256").update(text).digest("hex"),
  };
}

function lazily(scheme: () => VersionScheme): VersionScheme {
  return { read: (text) => scheme().read(text) };
}

/** That a library is missing here is a mistake of ours, in what `neededLibraries` says. */
function must<Part>(part: Part | undefined, library: TagLibraryName): Part {
  if (part === undefined) throw new Error(`The library for ${library} was not loaded`);
  return part;
}
