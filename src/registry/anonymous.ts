// Whether anybody may pull an image: the same question with nobody's login.
import type { RegistryEvidence } from "../access/evidence.ts";
import { ATTEMPTS } from "../lib/limits.ts";
import type { Image } from "../oci/reference.ts";
import { exchangeToken, type RegistryOptions } from "./auth.ts";
import { classifyResponse } from "./response.ts";

/** No bearer of ours goes along: it would answer for its holder. */
export async function askAnonymously(image: Image, wiring: RegistryOptions): Promise<RegistryEvidence> {
  const anonymous = { ...wiring, credentials: undefined };
  const exchanged = await exchangeToken(anonymous, { image, access: "pull" }, ATTEMPTS.once);
  if (exchanged.kind === "none") return exchanged.evidence;
  const url = `${wiring.registry.url}/v2/${image.path}/tags/list?n=1`;
  const { headers } = exchanged;
  const answer = await wiring.http({ method: "GET", url, headers, attempts: ATTEMPTS.once });
  return classifyResponse("pull probe", answer, 200);
}
