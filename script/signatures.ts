// Has signatures of ours verified by cosign, and listed by oras: what is right passes, and everything else fails.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import {
  attest,
  digestOf,
  manifestOf,
  put,
  putImage,
  putIndex,
  readBlob,
  SIGNER,
  startSigning,
} from "../__tests__/support/signing.ts";
import { GITHUB_TOKEN } from "../__tests__/support/story.ts";
import type { Twin, TwinOptions } from "../twin/twin.ts";

const MANIFEST = "application/vnd.oci.image.manifest.v1+json";
const INDEX = "application/vnd.oci.image.index.v1+json";
const folder = mkdtempSync(join(tmpdir(), "signatures-"));
const failures: string[] = [];

function check(what: string, isRight: boolean, said: string): void {
  console.log(`${isRight ? "ok  " : "FAIL"} ${what}`);
  if (!isRight) failures.push(`${what}\n${said}`);
}

type Said = { status: number | null; text: string };

function run(command: string, args: readonly string[]): Promise<Said> {
  const env = { ...process.env, HOME: folder, DOCKER_CONFIG: join(folder, "docker") };
  const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({ status, text: Buffer.concat(said).toString() });
    });
  });
}

type World = { name: string; twin: TwinOptions; isPrivate?: boolean };

const reference = ({ host }: Twin, digest: string): string => `${host}/octo-org/app@${digest}`;

async function cosign(
  twin: Twin,
  digest: string,
  { isPrivate = false, identity = SIGNER } = {},
): Promise<Said> {
  const root = join(folder, "trusted_root.json");
  writeFileSync(root, JSON.stringify(await twin.trustedRoot()));
  mkdirSync(join(folder, "docker"), { recursive: true });
  const auth = Buffer.from(`octocat:${GITHUB_TOKEN}`).toString("base64");
  writeFileSync(join(folder, "docker", "config.json"), JSON.stringify({ auths: { [twin.host]: { auth } } }), {
    mode: 0o600,
  });
  return run("cosign", [
    ...["verify-attestation", "--allow-http-registry", "--type", "slsaprovenance1", "--trusted-root", root],
    ...["--certificate-oidc-issuer", "https://token.actions.githubusercontent.com"],
    ...["--certificate-identity", identity],
    ...(isPrivate ? ["--insecure-ignore-tlog", "--use-signed-timestamps"] : []),
    reference(twin, digest),
  ]);
}

/** An index and a single image pass, another workflow does not, and oras finds what is beside them. */
async function verifyGood({ name, twin: options, isPrivate = false }: World): Promise<void> {
  await using twin = await startSigning({ twin: options, isPrivate });
  const { index, image } = await putIndex(twin);
  for (const [what, digest] of [
    ["index", index],
    ["image", image],
  ] as const) {
    const { exitCode, log } = await attest(twin, digest);
    check(`${name}: the ${what} is signed`, exitCode === 0, log);
    const good = await cosign(twin, digest, { isPrivate });
    check(`${name}: cosign verifies the ${what}`, good.status === 0, good.text);
    const other = await cosign(twin, digest, {
      isPrivate,
      identity: SIGNER.replace("image.yml", "other.yml"),
    });
    check(
      `${name}: cosign refuses the ${what} to another workflow`,
      refused(other, /CertificateIdentity|SAN/),
      other.text,
    );
    const found = await run("oras", [
      "discover",
      "--plain-http",
      "--format",
      "tree",
      reference(twin, digest),
    ]);
    const isListed = found.text.includes("https://slsa.dev/provenance/v1");
    check(`${name}: oras finds the provenance of the ${what}`, found.status === 0 && isListed, found.text);
  }
}

const refused = ({ status, text }: Said, why: RegExp): boolean => status !== 0 && why.test(text);

async function verifyExpired(): Promise<void> {
  await using twin = await startSigning({ twin: { sigstoreClock: new Date(Date.now() - 3_600_000) } });
  const digest = await putImage(twin);
  await attest(twin, digest);
  const said = await cosign(twin, digest);
  check("cosign refuses a certificate that had expired", refused(said, /expired|certificate/i), said.text);
}

/** Somebody who may write beside an image puts a bundle of another image there, or one with another byte in it. */
async function verifyForged(name: string, change: (bundle: string) => string): Promise<void> {
  await using twin = await startSigning();
  const [signed, target] = [await putImage(twin, "a"), await putImage(twin, "b")];
  await attest(twin, signed);
  const list = (await manifestOf(twin, signed.replace(":", "-"))).json as { manifests: [Entry] };
  const [entry] = list.manifests;
  const artifact = (await manifestOf(twin, entry.digest)).json as Artifact;
  const bundle = Buffer.from(change((await readBlob(twin, artifact.layers[0].digest)).toString()));
  await put(twin, "blobs", { type: "application/octet-stream", body: bundle });
  const layer = { ...artifact.layers[0], digest: digestOf(bundle), size: bundle.length };
  const subject = { ...artifact.subject, digest: target };
  const body = Buffer.from(JSON.stringify({ ...artifact, layers: [layer], subject }));
  const digest = await put(twin, "manifests", { type: MANIFEST, body });
  const forged = { ...list, manifests: [{ ...entry, digest, size: body.length }] };
  await put(twin, `manifests/${target.replace(":", "-")}`, {
    type: INDEX,
    body: Buffer.from(JSON.stringify(forged)),
  });
  const said = await cosign(twin, target);
  check(
    `cosign refuses ${name}`,
    refused(said, /no matching attestations|failed to verify|invalid/i),
    said.text,
  );
}

type Entry = { digest: string };
type Artifact = { layers: [{ digest: string }]; subject: { digest: string } };

/** Another image's digest in the signed statement. */
function forge(bundle: string): string {
  const json = JSON.parse(bundle) as { dsseEnvelope: { payload: string } };
  const statement = Buffer.from(json.dsseEnvelope.payload, "base64").toString();
  json.dsseEnvelope.payload = Buffer.from(statement.replace("octo-org/app", "octo-org/apq")).toString(
    "base64",
  );
  return JSON.stringify(json);
}

try {
  await verifyGood({ name: "public, a registry without the API", twin: { upstream: "distribution" } });
  await verifyGood({ name: "public, a registry with the API", twin: { referrers: true } });
  await verifyGood({
    name: "private, a registry without the API",
    twin: { upstream: "distribution" },
    isPrivate: true,
  });
  await verifyExpired();
  await verifyForged("a bundle of another image", (bundle) => bundle);
  await verifyForged("a statement in which a byte was changed", forge);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(failures.length === 0 ? "All verified." : `\n${failures.join("\n\n")}`);
process.exitCode = failures.length === 0 ? 0 : 1;
