// GitHub's REST client, for the action's one question that nobody waits for at the start of a run.
import type { TokenInspector } from "../../app/ports.ts";
import { ownerOf } from "../../domain/image-reference.ts";
import { field, textField } from "../../domain/json.ts";
import { ssoUrlOf } from "./inspector.ts";

/** In milliseconds. */
const DEADLINE = 5_000;

/** Loaded only here: few runs need it, and it is larger than all else together. */
export const askForOwner: TokenInspector["owner"] = async (token, { registry, image }) => {
  if (registry.gitHub === undefined) return { kind: undefined, ssoUrl: undefined };
  const { getOctokit } = await import("@actions/github");
  const { rest } = getOctokit(token.reveal(), { baseUrl: registry.gitHub.apiUrl });
  try {
    await rest.orgs.get({ org: ownerOf(image), request: { signal: AbortSignal.timeout(DEADLINE) } });
    return { kind: "Organization", ssoUrl: undefined };
  } catch (error) {
    const ssoUrl = ssoUrlOf(textField(error, "response", "headers", "x-github-sso"), registry.gitHub);
    if (ssoUrl !== undefined) return { kind: "Organization", ssoUrl };
    return { kind: field(error, "status") === 404 ? "User" : undefined, ssoUrl };
  }
};
