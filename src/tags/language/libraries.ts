// The languages that rules are written in, as far as libraries read them; `libs/` implements this.
import type { ReadCsv } from "../../lib/csv.ts";
import type { ParseResult } from "../../lib/result.ts";

export type TagLibraries = {
  csv: ReadCsv;
  /** A template of more than plain names, filled in. Nothing is escaped: what comes out is no HTML. */
  template(text: string, values: TemplateValues, times: Times): ParseResult<string>;
  schemes: Readonly<Record<SchemeName, VersionScheme>>;
  /** What the work comes to; nothing when it takes too long: a pattern or a template of the user's may run wild. */
  withinDeadline: <Result>(work: () => Result) => { result: Result } | undefined;
  /** The SHA-256 of a text, in hexadecimal. */
  hash: (text: string) => string;
};

/** The values of a template's names. */
export type TemplateValues = Readonly<Record<string, unknown>>;

/** The moments behind `date` and `commit_date`. */
export type Times = { date: Date; commit_date: Date };

export type SchemeName = "semver" | "pep440";

/** A way to write versions. */
export type VersionScheme = {
  /** Nothing when the text is no version. */
  read(text: string): ParsedVersion | undefined;
};

export type ParsedVersion = {
  /** The normalised form, with a pre-release, without build metadata. */
  text: string;
  /** What follows the `+`. */
  build: string | undefined;
  numbers: readonly [major: number, minor: number, patch: number];
  /** Whether it is neither a pre-release nor a post- or dev-release. */
  isRelease: boolean;
  /** The values of a pattern's names. */
  values: TemplateValues;
};

/** A part that is loaded only when something written needs it. */
export type TagLibraryName = "template" | "date" | SchemeName;
