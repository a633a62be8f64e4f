// Floating tags: a name that moves from image to image, such as `latest`, `1` or a branch, and not one that stays.
import { isMoving, type Claim } from "./claim.ts";
import type { PlannedTag } from "./metadata.ts";
import type { TagRule } from "./tag-rule.ts";

/** What a name holds that stands for one image: a whole version, a day, or a commit. */
const NAMES_ONE: readonly RegExp[] = [
  /(?:^|\D)\d{1,9}\.\d{1,9}\.\d{1,9}(?:\D|$)/,
  /(?:^|\D)\d{4}-?\d{2}-?\d{2}(?:\D|$)/,
  /(?:^|[-_.])(?=[a-f]{0,63}\d)[0-9a-f]{7,64}(?:$|-)/,
];

/** `name` is what the rule gives by itself, without prefix and suffix; `claim` is the version that it was made of. */
export function isFloating(
  rule: TagRule,
  { name, claim }: { name: string; claim: Claim | undefined },
): boolean {
  switch (rule.type) {
    case "semver":
    case "pep440":
    case "match":
      return (claim === undefined || isMoving(claim, name)) && !namesOne(name);
    case "sha":
      return false;
    case "edge":
      return true;
    case "ref":
      // A branch moves, whatever it is called.
      return rule.event !== "tag" || !namesOne(name);
    case "raw":
      // Whatever a branch is called, the tag of its name moves with it.
      return /\{\{\s*branch\s*\}\}/.test(rule.value)
        ? !/\{\{\s*(?:sha|date)\b/.test(rule.value)
        : !namesOne(name);
    case "schedule":
      return !namesOne(name);
  }
}

function namesOne(name: string): boolean {
  return NAMES_ONE.some((form) => form.test(name));
}

/** Tags that stay come before those that float, which then never run ahead of them. */
export function inOrderOfPublication(tags: readonly PlannedTag[]): PlannedTag[] {
  return tags.toSorted((one, other) => Number(one.floats) - Number(other.floats));
}
