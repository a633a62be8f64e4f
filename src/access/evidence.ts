// Evidence: what GitHub, the registry and docker answered before the build, and how it is reported.
import type { Grant } from "./scopes.ts";
import type { OwnerKind } from "../context/run-context.ts";
import type { HeldToken, TokenChecksum } from "./token.ts";
import type { UnsentReason } from "../lib/request-failure.ts";

/** GitHub's API on the token. `silent`: it was not asked, did not answer, or answered nothing of use. */
export type ApiEvidence =
  | {
      kind: "accepted";
      login: string | undefined;
      grant: Grant;
      /** As GitHub writes it: `2026-12-25 09:33:01 UTC`. */
      expires: string | undefined;
      /** Where to authorise the token for an organisation's single sign-on; GitHub keeps it for an hour. */
      ssoUrl: string | undefined;
    }
  | { kind: "rejected"; status: 401; message: string }
  | { kind: "silent"; reason: string; unsent?: UnsentReason };

/** The last is all of them together. */
export type RegistryStep = "token exchange" | "login" | "push probe" | "pull probe" | "preflight";

export type RegistryEvidence =
  | { kind: "accepted"; step: RegistryStep; status: number }
  /** `message` is the registry's own: `permission_denied: write_package`; empty when it hid it. */
  | {
      kind: "refused";
      step: RegistryStep;
      status: number;
      message: string;
      /** What the registry's token says that it allows in the repository; nothing where it does not say. */
      granted?: readonly string[];
    }
  /** The login was not sent, for what the registry asked for; `reason` is a clause. */
  | { kind: "withheld"; step: RegistryStep; reason: string }
  | { kind: "silent"; step: RegistryStep; reason: string; unsent?: UnsentReason };
/** What is known of an image's owner; asked only to explain a refusal. */
export type OwnerEvidence = { kind: OwnerKind | undefined; ssoUrl: string | undefined };

/** All that was learnt of a token before the build. */
export type Evidence = {
  tokenKind: HeldToken;
  checksum: TokenChecksum;
  api: ApiEvidence;
  registry: RegistryEvidence;
};

/** Evidence of which some was not waited for, because the rest decided already. */
export type Findings = Pick<Evidence, "tokenKind"> & Partial<Evidence>;

/** The evidence as sentences: who said what, in their own words. */
export function formatEvidence({ checksum, api, registry }: Findings, host: string): string[] {
  return [
    ...(checksum === "wrong" ? ["The token's checksum is wrong: it looks truncated or mistyped."] : []),
    ...(api === undefined ? [] : formatApi(api)),
    ...(registry === undefined ? [] : formatRegistry(registry, host)),
  ];
}

function formatApi(api: ApiEvidence): string[] {
  switch (api.kind) {
    case "accepted": {
      const whose = api.login === undefined ? "" : ` (it belongs to ${api.login})`;
      return [
        `GitHub accepts the token${whose} and ${formatGrant(api.grant)}.`,
        ...(api.expires === undefined ? [] : [`GitHub says that the token expires on ${api.expires}.`]),
      ];
    }
    case "rejected":
      return [`GitHub's API answered ${api.status} "${api.message}".`];
    case "silent":
      return [`GitHub's API says nothing about the token: ${api.reason}.`];
  }
}

function formatGrant(grant: Grant): string {
  if (grant.kind === "unlisted") return `lists no scopes (${grant.reason})`;
  return grant.scopes.size === 0 ? "lists no scope at all" : `lists \`${formatScopes(grant.scopes)}\``;
}

/** `repo, write:packages`, as GitHub's header has it. */
export function formatScopes(scopes: Iterable<string>): string {
  return [...scopes].join(", ");
}

function formatRegistry(registry: RegistryEvidence, host: string): string[] {
  switch (registry.kind) {
    case "accepted":
      return [`${host} answered the ${registry.step} with ${registry.status}: it allows it.`];
    case "refused":
      return [
        `${host} answered the ${registry.step} with ${registry.status} ${quote(registry.message)}.`,
        ...(registry.granted === undefined ? [] : [formatGranted(registry.granted, host)]),
      ];
    case "withheld":
      return [`The login at ${host} was not sent: ${registry.reason}.`];
    case "silent":
      return [`${host} gave no useful answer to the ${registry.step}: ${registry.reason}.`];
  }
}

/** Docker Hub gives a token without the right that was asked for, and says so only in the token. */
function formatGranted(granted: readonly string[], host: string): string {
  const right = granted.length === 0 ? "nothing" : granted.join(" and ");
  return `The token that ${host} gave allows ${right} there.`;
}

function quote(message: string): string {
  if (message === "") return "and no reason";
  return message === "denied" ? "`denied` (docker prints it as `denied: denied`)" : `\`${message}\``;
}
