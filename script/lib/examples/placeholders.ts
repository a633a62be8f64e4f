// Puts real names where a document has a name for them, as its reader would.
import { SECRETS } from "./scene.ts";

const project = new URL("../../../", import.meta.url).pathname.replace(/\/$/, "");

/** The first that fits takes the words away from those below it. */
const PLACEHOLDERS: readonly (readonly [shown: RegExp, real: string])[] = [
  [/ghp_…/g, SECRETS.YOUR_TOKEN ?? ""],
  [/\/path\/to\/surepush|\/путь\/к\/surepush/g, project],
  [/OWNER\/NAME|ВЛАДЕЛЕЦ\/ИМЯ|\bacme\/app/g, "octo-org/app"],
  [/YOUR_NAME|ВАШЕ_ИМЯ/g, "octocat"],
  [/IMAGE:TAG/g, "ghcr.io/octo-org/app:1.0.0"],
  [/\bNAME:TAG/g, "app:1.0.0"],
  [/:TAG\b/g, ":1.0.0"],
  [/\bCONTAINER\b/g, "buildx_buildkit_default"],
];

/** `digest`: of the image that is there before. */
export function filledIn(block: string, digest: string): string {
  const filled = PLACEHOLDERS.reduce((text, [shown, real]) => text.replaceAll(shown, real), block);
  return filled.replaceAll(/sha256:(?:…|a{64})/g, digest);
}
