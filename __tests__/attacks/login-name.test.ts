// Attack: GitHub's API, or who stands in for it, gives the token an owner whose name is escape sequences or an option.
import { expect, test } from "@jest/globals";
import { openTokenInspector } from "../../src/github/api.ts";
import { Token } from "../../src/access/token.ts";
import { openHttp } from "../../src/net/http.ts";
import { HOSTILE } from "../support/hostile.ts";
import { serve } from "../support/server.ts";

async function loginFor(login: string): Promise<string | undefined> {
  await using server = await serve(() => ({ status: 200, body: JSON.stringify({ login }) }));
  const { http, close } = openHttp({}, new AbortController().signal);
  const gitHub = { serverUrl: "https://github.com", apiUrl: server.url };
  const registry = { host: "ghcr.io", url: "https://ghcr.io", gitHub };
  const found = await openTokenInspector(http).inspect(new Token("ghp_x"), {
    registry,
    image: { host: "ghcr.io", path: "a/b" },
  } as Parameters<ReturnType<typeof openTokenInspector>["inspect"]>[1]);
  close();
  return found.kind === "accepted" ? found.login : "not accepted";
}

test.each([
  ...Object.entries(HOSTILE),
  ["an option", "--config=/tmp/evil"],
  ["a clipboard", "octocat\u001b]52;c;AAAA\u0007"],
  ["a turned direction", "octocat\u202e"],
  ["two lines", "octocat\noctodog"],
])("%s is no login", async (_story, login) => {
  expect(await loginFor(login)).toBeUndefined();
});

test.each(["octocat", "Octo-Cat", "octo_acme", "github-actions[bot]"])("%s is one", async (login) => {
  expect(await loginFor(login)).toBe(login);
});
