// What the input `operation` can be, and what does it.
import { attestImage } from "./attest.ts";
import { checkAccess } from "./check.ts";
import { mergeImage } from "./merge.ts";
import { promoteImage } from "./promote.ts";
import { pushImage } from "./push.ts";

export const OPERATIONS = {
  push: pushImage,
  check: checkAccess,
  merge: mergeImage,
  promote: promoteImage,
  attest: attestImage,
} as const;
