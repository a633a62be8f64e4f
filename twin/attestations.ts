// GitHub's attestations API: who may store, what is stored, and what is found by a digest.
import { buffer } from "node:stream/consumers";
import type { IncomingMessage } from "node:http";

import type { Answer } from "./answer.ts";
import { callerOfApi } from "./credentials.ts";
import type { World } from "./world.ts";

export type StoredAttestation = { repository: string; bundle: Bundle };
type Bundle = { dsseEnvelope?: { payload?: string }; [name: string]: unknown };

const PATH = /^\/repos\/([^/]+\/[^/]+)\/attestations$/;

export const isAttestationsRequest = ({ url = "/" }: IncomingMessage): boolean =>
  PATH.test(new URL(url, "http://twin").pathname);

const failure = (status: number, message: string): Answer => ({
  status,
  body: {
    message,
    documentation_url: "https://docs.github.com/rest/repos/attestations#create-an-attestation",
  },
});

/** GitHub docs, "Create an attestation"; the words are reported in actions/attest#193 and Jebel-Quant/rhiza#428. */
export async function answerAttestations(
  world: World,
  request: IncomingMessage,
  stored: StoredAttestation[],
): Promise<Answer> {
  const body = await buffer(request);
  const [, repository = ""] = PATH.exec(new URL(request.url ?? "/", "http://twin").pathname) ?? [];
  const caller = callerOfApi(world, request.headers.authorization);
  if (caller.kind !== "holder") return failure(401, "Bad credentials");
  if (request.method !== "POST") return failure(404, "Not Found");
  if (caller.token.kind === "fine-grained")
    return failure(403, "Resource not accessible by personal access token");
  switch (world.job?.attestations) {
    case undefined:
    case "none":
      return failure(403, "Resource not accessible by integration");
    case "no plan":
      return failure(
        403,
        `Feature not available for the ${repository.split("/")[0] ?? ""} organization. To enable this feature, please upgrade the billing plan, or make this repository public.`,
      );
    case "write":
  }
  const { bundle } = JSON.parse(body.toString()) as { bundle?: Bundle };
  if (bundle?.dsseEnvelope?.payload === undefined)
    return failure(422, 'Invalid request.\n\n"bundle" wasn\'t supplied.');
  stored.push({ repository, bundle });
  return { status: 201, body: { id: 1000 + stored.length } };
}
