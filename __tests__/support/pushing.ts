// A world with one account and one good token, and jobs that push into it: what most end-to-end tests stand on.
import { gunzipSync } from "node:zlib";

import { mint } from "../../twin/mint.ts";
import { Job, type RunnerStep } from "../../twin/runner.ts";
import type { Twin } from "../../twin/twin.ts";
import { helloImage } from "./hello-image.ts";
import { startOctocat } from "./octocat.ts";

export type Pushing = AsyncDisposable & {
  twin: Twin;
  token: string;
  job: (step?: Partial<RunnerStep>) => Job;
  /** The JSON that the registry has under `manifests/TAG` or `blobs/DIGEST`. */
  read: (path: string) => Promise<unknown>;
  /** The digest that a tag answers with, or nothing. */
  digestOf: (tag: string) => Promise<string | null>;
  /** A layer's bytes, unzipped, as text. */
  unpack: (digest: string) => Promise<string>;
};

const MANIFESTS = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");

export async function startPushing(): Promise<Pushing> {
  const token = mint("classic", "pushing");
  const scopes = ["read:packages", "write:packages"];
  const twin = await startOctocat({ tokens: [{ kind: "classic", value: token, owner: "octocat", scopes }] });
  const ask = (method: "GET" | "HEAD", path: string) => {
    const authorization = `Bearer ${Buffer.from(token).toString("base64")}`;
    const headers = { authorization, accept: MANIFESTS };
    return fetch(`${twin.url}/v2/octocat/app/${path}`, { method, headers });
  };
  const get = async (path: string) => {
    const answer = await ask("GET", path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  return {
    twin,
    token,
    job: ({ inputs, ...others } = {}) =>
      new Job({
        gitHubToken: token,
        apiUrl: twin.apiUrl,
        files: helloImage(),
        ...others,
        // GitHub's list leaves out what another scope implies; that notice is no business of these tests.
        inputs: { token, registry: twin.host, "scope-check": "off", ...inputs },
      }),
    digestOf: async (tag) => (await ask("HEAD", `manifests/${tag}`)).headers.get("docker-content-digest"),
    read: async (path) => (await get(path)).json(),
    unpack: async (digest) => {
      const layer = Buffer.from(await (await get(`blobs/${digest}`)).arrayBuffer());
      return gunzipSync(layer).toString("latin1");
    },
    [Symbol.asyncDispose]: () => twin.stop(),
  };
}
