// GitHub and its registry for the command's tests: octocat, and tokens that are good, poor or of the wrong kind.
import { mint } from "../../../twin/mint.ts";
import { startTwin, type Twin } from "../../../twin/twin.ts";
import { newWorld } from "../../../twin/world.ts";

export const TOKENS = {
  good: mint("classic", "command"),
  /** Lists `repo, write:packages`, at a registry that wants `read:packages` by name. */
  mission: mint("classic", "command-mission"),
  poor: mint("classic", "command-poor"),
  fine: mint("fine-grained", "command-fine"),
  gh: mint("oauth", "command-gh"),
};

export function startGitHub(): Promise<Twin> {
  const { good, mission, poor, fine, gh } = TOKENS;
  const owner = "octocat";
  return startTwin(
    newWorld({
      policy: "literal",
      accounts: [
        { login: owner, kind: "User" },
        { login: "octo-org", kind: "Organization", members: [] },
      ],
      tokens: [
        { kind: "classic", value: good, owner, scopes: ["read:packages", "write:packages"] },
        { kind: "classic", value: mission, owner, scopes: ["repo", "write:packages"] },
        { kind: "classic", value: poor, owner, scopes: ["repo"] },
        { kind: "oauth", value: gh, owner, scopes: ["repo", "gist"] },
        { kind: "fine-grained", value: fine, owner },
      ],
    }),
  );
}
