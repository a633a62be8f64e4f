// GitHub and its registry for the command's tests: octocat, and tokens that are good, poor or of the wrong kind.
import { afterAll, beforeAll, beforeEach } from "@jest/globals";

import { mint } from "../../../twin/mint.ts";
import { startTwin, type Twin } from "../../../twin/twin.ts";
import { newWorld } from "../../../twin/world.ts";
import { at, Desk } from "./desk.ts";

export const TOKENS = {
  good: mint("classic", "command"),
  /** Lists `repo, write:packages`, at a registry that wants `read:packages` by name. */
  mission: mint("classic", "command-mission"),
  poor: mint("classic", "command-poor"),
  fine: mint("fine-grained", "command-fine"),
  gh: mint("oauth", "command-gh"),
};

export type GitHub = {
  readonly twin: Twin;
  /** A desk whose person has the good token. */
  desk: (given?: Given) => Desk;
  /** The option that names its registry. */
  registry: () => string[];
};

type Given = NonNullable<ConstructorParameters<typeof Desk>[0]>;

/** GitHub for the tests of one file: it is there before the first one, well before each, and gone after the last. */
export function withGitHub(): GitHub {
  let twin: Twin;
  beforeAll(async () => {
    twin = await startGitHub();
  });
  afterAll(async () => {
    await twin.stop();
  });
  beforeEach(() => {
    twin.world.faults = [];
  });
  return {
    get twin() {
      return twin;
    },
    desk: (given = {}) =>
      new Desk({ ...given, environment: { ...at(twin, TOKENS.good), ...given.environment } }),
    registry: () => ["--registry", twin.host],
  };
}

function startGitHub(): Promise<Twin> {
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
