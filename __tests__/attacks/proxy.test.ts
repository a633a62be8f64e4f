// Attack: a proxy of the environment reads a credential that goes to this machine, or over plain HTTP.
import { afterEach, describe, expect, test } from "@jest/globals";
import { openHttp } from "../../src/net/http.ts";
import { usesProxy } from "../../src/net/proxy.ts";
import { startProxy } from "../support/proxy.ts";
import { serve } from "../support/server.ts";
import { classic, PAT, play } from "../support/story.ts";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

function ask(url: string, environment: NodeJS.ProcessEnv) {
  const { http, close } = openHttp(environment, new AbortController().signal);
  closers.push(close);
  return http({ method: "GET", url, headers: { authorization: "Basic c2VjcmV0" }, attempts: 1 });
}

test("a request to this machine goes to no proxy", async () => {
  await using proxy = await startProxy();
  await using server = await serve(() => ({ status: 200 }));
  expect(await ask(server.url, { HTTP_PROXY: proxy.url, http_proxy: proxy.url })).toMatchObject({
    status: 200,
  });
  expect(proxy.asked).toEqual([]);
});

test("no credential goes through a proxy over plain HTTP", async () => {
  await using proxy = await startProxy();
  const answer = await ask("http://registry.invalid/token", { HTTP_PROXY: proxy.url });
  expect(answer).toEqual({
    kind: "failure",
    reason: "plain HTTP would show the credential to the environment's proxy (`HTTP_PROXY`)",
    retryable: false,
  });
  expect(proxy.asked).toEqual([]);
});

test("a run against this machine sends a proxy nothing, by the built action", async () => {
  await using proxy = await startProxy();
  const told = await play({
    world: { tokens: [classic("read:packages, write:packages")] },
    inputs: { token: PAT, tags: "1.0.0" },
    environment: {
      HTTP_PROXY: proxy.url,
      HTTPS_PROXY: proxy.url,
      http_proxy: proxy.url,
      ALL_PROXY: proxy.url,
    },
  });
  expect(told.outputs.pushed).toBe("true");
  expect(proxy.asked).toEqual([]);
});

describe("NO_PROXY is understood as Go and curl do", () => {
  test.each<[list: string, url: string, isProxied: boolean]>([
    ["", "https://ghcr.io/", true],
    ["*", "https://ghcr.io/", false],
    ["ghcr.io", "https://ghcr.io/", false],
    ["GHCR.IO", "https://ghcr.io/", false],
    ["ghcr.io", "https://auth.ghcr.io/", false],
    ["ghcr.io", "https://evilghcr.io/", true],
    [".ghcr.io", "https://auth.ghcr.io/", false],
    [".ghcr.io", "https://ghcr.io/", true],
    ["*.ghcr.io", "https://auth.ghcr.io/", false],
    ["a.example, ghcr.io", "https://ghcr.io/", false],
    ["a.example ghcr.io", "https://ghcr.io/", false],
    ["ghcr.io:443", "https://ghcr.io/", false],
    ["ghcr.io:8443", "https://ghcr.io/", true],
    ["ghcr.io.", "https://ghcr.io/", false],
    ["10.0.0.0/8", "https://10.1.2.3/", false],
    ["10.0.0.0/8", "https://11.1.2.3/", true],
    ["10.0.0.0/8", "https://ten.example/", true],
    ["10.0.0.0/99", "https://10.1.2.3/", true],
    ["10.1.2.3", "https://10.1.2.3/", false],
    ["10.1.2.3:443", "https://10.1.2.3/", false],
    ["fd00::/8", "https://[fd00::1]/", false],
    ["fd00::1", "https://[fd00:0::1]/", false],
    ["[fd00::1]:443", "https://[fd00::1]/", false],
    ["fd00::2", "https://[fd00::1]/", true],
    [",,/,:,[", "https://ghcr.io/", true],
  ])("%j, %s: %s", (list, url, isProxied) => {
    const environment = { HTTPS_PROXY: "http://proxy.example:3128", NO_PROXY: list };
    expect(usesProxy(new URL(url), environment)).toBe(isProxied);
  });

  test.each(["http://127.0.0.1:5000/", "http://127.9.9.9/", "http://localhost/", "http://[::1]:5000/"])(
    "%s is this machine, whatever the list says",
    (url) => {
      expect(usesProxy(new URL(url), { HTTP_PROXY: "http://proxy.example:3128" })).toBe(false);
    },
  );
});
