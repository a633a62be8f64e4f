// Names of tags: what they stand for, and any name as a tag that every registry takes.
import type { Metadata } from "./metadata.ts";
import type { TagRule } from "./rules.ts";

/** Whether the name comes from a branch, and not from what the user wrote. */
export function isNamedAfterBranch(rule: TagRule): boolean {
  switch (rule.type) {
    case "ref":
      return rule.event === "branch";
    case "raw":
      return /\{\{\s*branch\s*\}\}/.test(rule.value);
    case "schedule":
    case "semver":
    case "pep440":
    case "match":
    case "edge":
    case "sha":
      return false;
  }
}

/** Plain names that people pull to get the newest release. Any other word is what the user calls this very build. */
const NEWEST = /^(?:latest|stable|release|current|lts|prod|production|v?\d+(?:\.\d+)?)$/i;

export function isNewest(rule: TagRule, name: string): boolean {
  return rule.type === "raw" && !rule.value.includes("{{") && NEWEST.test(name);
}

/** A tag has at most so many characters. Source: OCI distribution specification. */
const LONGEST = 128;
/** How much of a hash keeps two long names apart: 48 bits. */
const HASH_LENGTH = 12;

/** Whether a name holds nothing that a tag could begin with. */
export function isEmptyTag(name: string): boolean {
  return !/[A-Za-z0-9_]/.test(name);
}

/**
 * Makes a name a tag, as the field does: each run of other characters becomes `-`. A tag begins with a letter, a digit
 * or `_`; one that is too long keeps its beginning and gets a hash of the whole name, and so does one of which nothing
 * would be left.
 */
export function sanitizeTag(name: string, hash: (text: string) => string): string {
  const clean = name.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+/, "");
  const mark = () => hash(name).slice(0, HASH_LENGTH);
  if (clean === "") return `tag-${mark()}`;
  if (clean.length <= LONGEST) return clean;
  return `${clean.slice(0, LONGEST - HASH_LENGTH - 1)}-${mark()}`;
}

/** Several plain tags that were written in one line, which become one tag: `latest 1.2.3`. */
export function joinedWarning({ text }: TagRule, name: string): Metadata["warnings"][number][] {
  const words = text.split(/[\s;|]+/);
  const isPlain = words.length > 1 && words.every((word) => /^\w[\w.-]*$/.test(word));
  if (!isPlain) return [];
  const count = words.length === 2 ? "Two" : String(words.length);
  return [
    {
      title: `${count} words make one tag, ${name}`,
      text: `The input tags has ${JSON.stringify(text)} in one line, which is one tag, as with docker/metadata-action. For several tags write one a line, or commas between them.`,
    },
  ];
}
