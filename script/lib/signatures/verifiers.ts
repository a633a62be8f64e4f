// Programs that verify signatures and know nothing of us: cosign, GitHub's own gh, and oras, which lists what is beside an image.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { SIGNER } from "../../../__tests__/support/signing.ts";
import { GITHUB_TOKEN } from "../../../__tests__/support/story.ts";
import type { Twin } from "../../../twin/twin.ts";

/** All that they read; they are run in it. */
export const folder = mkdtempSync(join(tmpdir(), "signatures-"));
const ROOT = "trusted_root.json";

export type Said = { status: number | null; text: string };

export const refused = ({ status, text }: Said, why: RegExp): boolean => status !== 0 && why.test(text);

export const referenceOf = ({ host }: Twin, digest: string): string => `${host}/octo-org/app@${digest}`;

/** `gh` and cosign reach nothing but the twin: whoever asks another host finds nobody. */
export function run([command = "", ...args]: readonly string[]): Promise<Said> {
  const env = {
    ...process.env,
    HOME: folder,
    DOCKER_CONFIG: join(folder, "docker"),
    GH_TOKEN: GITHUB_TOKEN,
    HTTPS_PROXY: "http://127.0.0.1:1",
  };
  const child = spawn(command, args, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({ status, text: Buffer.concat(said).toString() });
    });
  });
}

/** A login at the twin's registry, its trusted root, and what its GitHub would serve of an image's attestations. */
async function prepare(twin: Twin, isPrivate: boolean): Promise<void> {
  const root = (await twin.trustedRoot()) as { tlogs: object[] };
  // GitHub's own Sigstore has no log, and neither has its trusted root.
  const own = { ...root, tlogs: isPrivate ? [] : root.tlogs };
  writeFileSync(join(folder, ROOT), JSON.stringify(root));
  // gh reads whole lines only.
  writeFileSync(join(folder, "github_trusted_root.json"), `${JSON.stringify(own)}\n`);
  writeFileSync(
    join(folder, "bundles.jsonl"),
    twin.attestations.map(({ bundle }) => `${JSON.stringify(bundle)}\n`).join(""),
  );
  mkdirSync(join(folder, "docker"), { recursive: true });
  const auth = Buffer.from(`octocat:${GITHUB_TOKEN}`).toString("base64");
  const config = JSON.stringify({ auths: { [twin.host]: { auth } } });
  writeFileSync(join(folder, "docker", "config.json"), config, { mode: 0o600 });
}

type Asked = { isPrivate?: boolean; identity?: string; type?: string };

export async function cosign(
  twin: Twin,
  digest: string,
  { isPrivate = false, identity = SIGNER, type = "slsaprovenance1" }: Asked = {},
): Promise<Said> {
  await prepare(twin, isPrivate);
  return run([
    ...["cosign", "verify-attestation", "--allow-http-registry", "--type", type, "--trusted-root", ROOT],
    ...["--certificate-oidc-issuer", "https://token.actions.githubusercontent.com"],
    ...["--certificate-identity", identity],
    ...(isPrivate ? ["--insecure-ignore-tlog", "--use-signed-timestamps"] : []),
    referenceOf(twin, digest),
  ]);
}

export const oras = (twin: Twin, digest: string): Promise<Said> =>
  run(["oras", "discover", "--plain-http", "--format", "tree", referenceOf(twin, digest)]);

export async function ghBeside(twin: Twin, digest: string): Promise<Said> {
  await prepare(twin, false);
  return run([
    ...["gh", "attestation", "verify", `oci://${referenceOf(twin, digest)}`, "--repo", "octo-org/app"],
    ...["--custom-trusted-root", "github_trusted_root.json", "--bundle-from-oci"],
  ]);
}

/**
 * The two commands of a summary, as a person copies them, with the twin's trusted root instead of Sigstore's own. `gh` is run
 * twice: with what GitHub would serve, and with what is beside the image.
 */
export async function runShown(
  summary: string,
  { twin, isPrivate, repository }: { twin: Twin; isPrivate: boolean; repository?: string },
): Promise<Readonly<Record<"gh, from GitHub" | "gh, from the registry" | "cosign", Said>>> {
  await prepare(twin, isPrivate);
  const [, block = ""] = /```sh\n(gh attestation verify [^]*?)\n```/.exec(summary) ?? [];
  const [ofGh = "", ofCosign = ""] = block.split(/\n(?=cosign )/);
  const gh = repository === undefined ? ofGh : ofGh.replace(/--repo \S+/, `--repo ${repository}`);
  const shell = (line: string) => run(["bash", "-c", line]);
  const root = "--custom-trusted-root github_trusted_root.json";
  const plain = `--allow-http-registry ${isPrivate ? "" : `--trusted-root ${ROOT}`}`;
  return {
    "gh, from GitHub": await shell(`${gh} ${root} --bundle bundles.jsonl`),
    "gh, from the registry": await shell(`${gh} ${root} --bundle-from-oci`),
    cosign: await shell(ofCosign.replace("verify-attestation", `verify-attestation ${plain}`)),
  };
}
