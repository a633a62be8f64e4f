// Why a request did not leave this machine, by Node's errors.
import { expect, test } from "@jest/globals";
import { unsentReason } from "../../src/net/answer.ts";

test.each([
  [{ code: "ENOTFOUND", hostname: "ghcr.io" }, "name"],
  [{ code: "EAI_AGAIN", hostname: "ghcr.io" }, "name"],
  // The proxy's name: the registry's was not looked up.
  [{ code: "ENOTFOUND", hostname: "proxy.example" }, undefined],
  [{ code: "ENETUNREACH" }, "route"],
  [{ code: "EHOSTUNREACH" }, "route"],
  [{ code: "ECONNREFUSED" }, undefined],
  [{ code: "ECONNRESET" }, undefined],
])("%j: %s", (fields, reason) => {
  expect(unsentReason(Object.assign(new Error("it failed"), fields), "https://ghcr.io/v2/")).toBe(reason);
});
