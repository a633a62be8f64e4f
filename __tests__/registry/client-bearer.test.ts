// A bearer token lives for minutes: one that has run out is renewed, once for all requests that wait for it.
import { describe, expect, test } from "@jest/globals";
import { accessRequestFor, digest } from "../run/support/fakes.ts";
import { serve } from "../support/server.ts";
import { imageAt, open } from "./support/open.ts";

describe("a bearer that has run out during a long build", () => {
  /** Takes the newest bearer only; each exchange makes one. */
  async function forgetful(lifetime: { over: boolean }) {
    let newest = 0;
    return serve(({ path, headers }) => {
      if (path.startsWith("/token")) return { status: 200, body: JSON.stringify({ token: `t${++newest}` }) };
      if (path.endsWith("/uploads/")) return { status: 202 };
      const isGood = headers.authorization === `Bearer t${newest}` && (!lifetime.over || newest > 1);
      return isGood ? { status: 200, headers: { "docker-content-digest": digest("c") } } : { status: 401 };
    });
  }

  test("is renewed once for many requests", async () => {
    const lifetime = { over: false };
    await using server = await forgetful(lifetime);
    const registry = open(server.host);
    const image = imageAt(server.host);
    const address = { host: server.host, url: server.url, gitHub: undefined };
    await registry.ask(accessRequestFor({ image, registry: address }));
    lifetime.over = true;
    const tags = Array.from({ length: 12 }, (_none, index) => `v${index}`);
    const read = await Promise.all(tags.map((tag) => registry.resolve(image, tag)));
    expect(read).toEqual(tags.map(() => ({ kind: "at", digest: digest("c") })));
    const exchanges = server.seen.filter(({ path }) => path.startsWith("/token"));
    expect(exchanges).toHaveLength(2);
    expect(exchanges[1]?.path).toContain("pull%2Cpush");
  });

  test("is requested again by the next attempt, when its renewal failed", async () => {
    let exchanges = 0;
    await using server = await serve(({ path, headers }) => {
      if (path.startsWith("/token"))
        return ++exchanges === 2
          ? { status: 503 }
          : { status: 200, body: JSON.stringify({ token: `t${exchanges}` }) };
      return headers.authorization === "Bearer t1" ? { status: 401 } : { status: 404 };
    });
    const registry = open(server.host);
    expect(await registry.resolve(imageAt(server.host), "v1")).toMatchObject({
      reason: "the registry answered 503",
    });
    expect(await registry.resolve(imageAt(server.host), "v1")).toEqual({ kind: "missing" });
  });

  test("is not renewed again and again where the new one is refused, too", async () => {
    await using server = await serve(({ path }) =>
      path.startsWith("/token") ? { status: 200, body: '{"token":"t"}' } : { status: 401 },
    );
    const read = await open(server.host).resolve(imageAt(server.host), "v1");
    expect(read).toMatchObject({ reason: "the registry answered 401", retryable: false });
    expect(server.seen.map(({ method }) => method)).toEqual(["GET", "HEAD", "GET", "HEAD"]);
  });
});
