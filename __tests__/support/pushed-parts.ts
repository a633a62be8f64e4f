// What the jobs of several platforms would have pushed, sent to a real registry without docker.
import { Contents } from "../run/support/parts.ts";
import type { Twin } from "../../twin/twin.ts";

/** Sends all of it under a name; a manifest comes after what it names. */
export async function sendParts(
  { twin, token }: { twin: Pick<Twin, "url">; token: string },
  contents: Contents,
  name = "octocat/app",
): Promise<void> {
  const authorization = `Bearer ${Buffer.from(token).toString("base64")}`;
  const root = `${twin.url}/v2/${name}`;
  for (const [digest, { type, body }] of contents) {
    if (/config|container\.image|layer/.test(type)) {
      const begun = await fetch(`${root}/blobs/uploads/`, { method: "POST", headers: { authorization } });
      const upload = new URL(begun.headers.get("location") ?? "", twin.url);
      upload.searchParams.set("digest", digest);
      await must(fetch(upload, { method: "PUT", headers: { authorization }, body: Buffer.from(body) }));
    } else {
      const headers = { authorization, "content-type": type };
      await must(fetch(`${root}/manifests/${digest}`, { method: "PUT", headers, body: Buffer.from(body) }));
    }
  }
}

async function must(sending: Promise<Response>): Promise<void> {
  const answer = await sending;
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
}
