// The same words of a registry mean different things for different tokens, owners and events.
import { describe, expect, test } from "@jest/globals";
import { classifyRefusal } from "../../src/diagnosis/classify-refusal.ts";
import { CASES } from "./support/refusals.ts";
import { GITHUB_SILENT, listing, question, UNLISTED } from "./support/samples.ts";

test.each(Object.entries(CASES))(
  "%s",
  (_name, { says, kind, api = UNLISTED, asked = {}, cause, or = [] }) => {
    const { cause: found, alternatives } = classifyRefusal(says, question(asked), { api, tokenKind: kind });
    expect({ cause: found.code, or: alternatives }).toEqual({ cause, or });
  },
);

describe("the cause contains", () => {
  test.each([
    [
      "the implied scope that the registry seems to want",
      "repo, write:packages",
      ["read:packages"],
      "registry",
    ],
    ["the scopes that are neither listed nor implied", "repo", ["write:packages", "read:packages"], "list"],
  ])("%s", (...[, scopes, missing, proof]) => {
    const { cause } = classifyRefusal("denied", question(), { api: listing(scopes), tokenKind: "classic" });
    expect(cause).toEqual({ code: "scope-missing", missing, proof });
  });

  test("all scopes that the access needs when there is no list", () => {
    const message = "The token provided does not match expected scopes.";
    const asked = question({ access: "delete" });
    expect(classifyRefusal(message, asked, { api: GITHUB_SILENT, tokenKind: "oauth" }).cause).toEqual({
      code: "scope-missing",
      missing: ["delete:packages", "read:packages"],
      proof: "wording",
    });
  });

  test("where single sign-on is authorised", () => {
    const api = listing("write:packages", { ssoUrl: "https://github.com/sso" });
    expect(classifyRefusal("denied", question(), { api, tokenKind: "classic" }).cause).toEqual({
      code: "sso-required",
      url: "https://github.com/sso",
    });
  });
});
