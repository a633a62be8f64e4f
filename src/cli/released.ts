// Whether the tag of the major version is there, by which workflows name the action.
import packageFile from "../../package.json" with { type: "json" };
import { USES } from "../diagnosis/advice/remedies.ts";

export function isReleased(): boolean {
  return !packageFile.version.startsWith("0.");
}

export const UNRELEASED = `${USES} is not released yet: write a commit's full SHA after the @ until it is. This prints the newest one: git ls-remote https://github.com/F1bonacci66/surepush HEAD`;
