// A run that only builds: no token is needed, none is asked about, and nothing is said of it.
import { expect, test } from "@jest/globals";
import { Token } from "../../src/access/token.ts";
import { pushImage } from "../../src/run/push.ts";
import { configFor, outside } from "./support/fakes.ts";

/** `asked`: `push: false`, or `load`. */
test.each(["asked", "pull-request", "fork"] as const)(
  "an empty token does not matter to an image that is built only (%s)",
  async (reason) => {
    const { ports, calls, notices } = outside();
    const credentials = { username: "octocat", token: new Token("") };
    const { end, preflight } = await pushImage(
      configFor({ credentials, push: { kind: "build-only", reason } }),
      ports,
    );
    expect(end.kind).toBe("built");
    expect(preflight).toBeUndefined();
    expect(calls).not.toContain("ask");
    expect(calls).not.toContain("inspect");
    expect(notices).toEqual([]);
  },
);
