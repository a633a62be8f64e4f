// The checks of the workflow `live` against a real registry behind the twin.
import { expect, test } from "@jest/globals";

import { checkLive } from "../../script/lib/live/run.ts";
import { Site } from "../../script/lib/live/site.ts";
import { GIVEN, startLive } from "../script/live/support.ts";

test("every line but the policy `literal` is as assumed, and nothing is left in the registry's packages", async () => {
  await using live = await startLive((world) => {
    for (const account of world.accounts) if (account.login === "walled") account.samlEnforced = false;
    for (const found of world.packages) if (found.owner === "walled") found.access = { octocat: "admin" };
  }, "distribution");
  const { world } = live.twin;
  expect(await new Site(live.options).pushTiny("walled/public", GIVEN.LIVE_CLASSIC)).toBeUndefined();
  for (const account of world.accounts) if (account.login === "walled") account.samlEnforced = true;
  const before = structuredClone(world.packages);

  const { checked, left } = await checkLive(live.options, GIVEN);
  const otherwise = checked.filter(({ finding }) => finding.answer !== "yes");
  expect(otherwise.map(({ line, finding }) => [line, finding])).toEqual([
    [
      "policy `literal` (the exchange denies a token without `read:packages`)",
      { answer: "no", seen: "the exchange answered 200" },
    ],
  ]);
  expect(left).toEqual([]);
  expect(world.packages).toEqual(before);
});
