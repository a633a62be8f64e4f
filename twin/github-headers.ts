// The headers by which GitHub's API tells about a token, whatever was asked.
import type { OutgoingHttpHeaders } from "node:http";

import { shownScopes } from "./scopes.ts";
import type { Token, World } from "./world.ts";

/**
 * `X-OAuth-Scopes` is there for classic and OAuth tokens only, and empty where no box was ticked (GitHub docs).
 * The expiry is told of personal access tokens.
 */
export function headersAbout(world: World, token: Token): OutgoingHttpHeaders {
  const isPersonal = token.kind === "classic" || token.kind === "fine-grained";
  return {
    ...((token.kind === "classic" || token.kind === "oauth") && {
      "x-oauth-scopes": shownScopes(world, token),
    }),
    ...(isPersonal &&
      token.expires !== undefined && {
        "github-authentication-token-expiration": asGithubWrites(token.expires),
      }),
  };
}

/** The page named here is where a person authorises the token; GitHub's own link lasts an hour. */
export const ssoHeader = (organisation: string): OutgoingHttpHeaders => ({
  "x-github-sso": `required; url=https://github.com/orgs/${organisation}/sso?authorization_request=twin`,
});

/** `2026-12-25 09:33:01 UTC`. */
const asGithubWrites = (date: string): string =>
  new Date(date)
    .toISOString()
    .replace("T", " ")
    .replace(/\.\d+Z$/, " UTC");
