// The registry's client as a run opens it, without retries of its own; closed after each test.
import { afterEach } from "@jest/globals";
import { Secret } from "../../../src/lib/secret.ts";
import { openHttp } from "../../../src/net/http.ts";
import type { Image } from "../../../src/oci/reference.ts";
import { openRegistry, type SettlingRegistry } from "../../../src/registry/client.ts";
import { mint } from "../../../twin/mint.ts";

export const PAT = mint("classic", "tags");

export const imageAt = (host: string): Image => ({ host, path: "acme/app" });

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

export function open(host: string, pause?: (milliseconds: number) => Promise<void>): SettlingRegistry {
  const { http, close } = openHttp({}, new AbortController().signal);
  closers.push(close);
  return openRegistry({
    http: (request) => http({ attempts: 1, ...request }),
    registry: { host, url: `http://${host}`, gitHub: undefined },
    credentials: { username: "octocat", token: new Secret(PAT) },
    mask: () => undefined,
    ...(pause && { pause }),
  });
}
