// A twin in which everything is as docs/ghcr.md assumes, and tokens for each check.
import type { Given } from "../../../script/lib/live/credentials.ts";
import type { SiteOptions } from "../../../script/lib/live/site.ts";
import { mint } from "../../../twin/mint.ts";
import { startTwin, type Twin, type TwinOptions } from "../../../twin/twin.ts";
import { newWorld, type World } from "../../../twin/world.ts";

export const GIVEN = {
  JOB_TOKEN: mint("long-installation", "live-job"),
  ID_TOKEN_URL: "https://run.actions.githubusercontent.com/42//idtoken/x?api-version=2.0",
  LIVE_CLASSIC: mint("classic", "live-classic"),
  LIVE_CLASSIC_READ: mint("classic", "live-read"),
  LIVE_CLASSIC_BARE: mint("classic", "live-bare"),
  LIVE_FINE_GRAINED: mint("fine-grained", "live-fine"),
  LIVE_APP_USER: mint("user-to-server", "live-user"),
  LIVE_APP_INSTALLATION: mint("installation", "live-app"),
  LIVE_OTHERS_IMAGE: "hubot/public",
  LIVE_WALLED_IMAGE: "walled/private",
  LIVE_WALLED_PUBLIC_IMAGE: "walled/public",
} as const satisfies Given;

const owner = "octocat";
const repository = "octocat/app";

export const worldAsAssumed = (): World =>
  newWorld({
    accounts: [
      { login: owner, kind: "User" },
      { login: "hubot", kind: "User" },
      { login: "walled", kind: "Organization", samlEnforced: true },
    ],
    tokens: [
      { value: GIVEN.JOB_TOKEN, kind: "installation", repository, packages: "write", actions: true },
      { value: GIVEN.LIVE_CLASSIC, kind: "classic", owner, scopes: ["write:packages", "delete:packages"] },
      { value: GIVEN.LIVE_CLASSIC_READ, kind: "classic", owner, scopes: ["read:packages"] },
      { value: GIVEN.LIVE_CLASSIC_BARE, kind: "classic", owner, scopes: [] },
      { value: GIVEN.LIVE_FINE_GRAINED, kind: "fine-grained", owner },
      { value: GIVEN.LIVE_APP_USER, kind: "user-to-server", owner, packages: "none" },
      {
        value: GIVEN.LIVE_APP_INSTALLATION,
        kind: "installation",
        repository,
        packages: "write",
        actions: false,
      },
    ],
    packages: [
      { owner: "hubot", name: "public", visibility: "public", access: {} },
      { owner: "walled", name: "private", visibility: "private", access: {} },
      { owner: "walled", name: "public", visibility: "public", access: {} },
    ],
    job: { requestToken: "unused", claims: {}, attestations: "write" },
  });

export async function startLive(
  change: (world: World) => void = () => undefined,
  upstream: TwinOptions["upstream"] = "shelf",
): Promise<{ twin: Twin; options: SiteOptions } & AsyncDisposable> {
  const world = worldAsAssumed();
  change(world);
  const twin = await startTwin(world, { upstream });
  const options = {
    registry: twin.url,
    api: twin.apiUrl,
    server: "https://github.com",
    repository,
    run: "42-1",
    pauseMs: 1,
  };
  return { twin, options, [Symbol.asyncDispose]: () => twin.stop() };
}
