// The languages that rules are written in, by the libraries that know them: each is loaded only where it is needed.
import { createHash } from "node:crypto";
import { needsCsvLibrary, readPlainCsv, type ReadCsv } from "../../lib/csv.ts";
import { withinDeadline } from "./deadline.ts";
import type { TagLibraries, TagLibraryName, VersionScheme } from "../language/libraries.ts";

/** A reader for what is in these texts. */
export async function loadCsv(texts: readonly string[]): Promise<ReadCsv> {
  const library = texts.some(needsCsvLibrary) ? await import("./csv.ts") : undefined;
  return (text, options) => {
    if (!needsCsvLibrary(text)) return readPlainCsv(text, options);
    if (library === undefined) throw new Error("The library for CSV was not loaded");
    return library.readQuotedCsv(text, options);
  };
}

/** Loads what a run needs; `neededLibraries` says what that is. */
export async function loadTagLibraries(
  needed: ReadonlySet<TagLibraryName>,
  csv: ReadCsv,
): Promise<TagLibraries> {
  const load = <Part>(library: TagLibraryName, part: () => Promise<Part>): Promise<Part | undefined> =>
    needed.has(library) ? part() : Promise.resolve(undefined);
  const [templates, calendar, semver, pep440] = await Promise.all([
    load("template", () => import("./template.ts")),
    load("date", () => import("./calendar.ts")),
    load("semver", () => import("./semver.ts")),
    load("pep440", () => import("./pep440.ts")),
  ]);
  return {
    csv,
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
