// Has signatures of ours verified by programs that know nothing of us: what is right passes, and everything else fails.
import { rmSync } from "node:fs";

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
  stepOf,
} from "../__tests__/support/signing.ts";
import type { TwinOptions } from "../twin/twin.ts";
import { imageWithPackage, PACKAGE, startScanner } from "./lib/signatures/scanner.ts";
import { cosign, folder, oras, refused, runShown } from "./lib/signatures/verifiers.ts";

const MANIFEST = "application/vnd.oci.image.manifest.v1+json";
const INDEX = "application/vnd.oci.image.index.v1+json";
const failures: string[] = [];
let passed = 0;

function check(what: string, isRight: boolean, said: string): void {
  console.log(`${isRight ? "ok  " : "FAIL"} ${what}`);
  if (isRight) passed++;
  else failures.push(`${what}\n${said}`);
}

type World = { name: string; twin: TwinOptions; isPrivate?: boolean };

/** An index and a single image pass, another workflow and another repository do not, and oras finds what is beside them. */
async function verifyGood({ name, twin: options, isPrivate = false }: World): Promise<void> {
  await using twin = await startSigning({ twin: options, isPrivate });
  const { index, image } = await putIndex(twin);
  for (const [what, digest] of [
    ["index", index],
    ["image", image],
  ] as const) {
    const { exitCode, log, summary } = await attest(twin, digest);
    check(`${name}: the ${what} is signed`, exitCode === 0, log);
    for (const [by, said] of Object.entries(await runShown(summary, { twin, isPrivate })))
      check(`${name}: the summary's command verifies the ${what} (${by})`, said.status === 0, said.text);
    const identity = SIGNER.replace("image.yml", "other.yml");
    const other = await cosign(twin, digest, { isPrivate, identity });
    check(
      `${name}: cosign refuses the ${what} to another workflow`,
      refused(other, /CertificateIdentity|SAN/),
      other.text,
    );
    const found = await oras(twin, digest);
    const isListed = found.text.includes("https://slsa.dev/provenance/v1");
    check(`${name}: oras finds the provenance of the ${what}`, found.status === 0 && isListed, found.text);
    const foreign = await runShown(summary, { twin, isPrivate, repository: "octo-org/other" });
    const { "gh, from GitHub": gh } = foreign;
    check(
      `${name}: gh refuses the ${what} to another repository`,
      refused(gh, /verifying with issuer/),
      gh.text,
    );
  }
}

/** A real docker, a real scanner: what it finds in the image is what cosign verifies. */
async function verifyScanned(): Promise<void> {
  await using scanner = await startScanner();
  await using twin = await startSigning({ twin: { upstream: "distribution" } });
  const inputs = { sign: "true", sbom: `generator=${scanner.image}`, tags: "1.2.3" };
  using job = stepOf(twin, inputs, { files: imageWithPackage() });
  const { outputs, log, summary } = await job.main();
  const { digest = "", signed } = outputs;
  check("an image with an SBOM of syft's is pushed and signed", signed === "true", log);
  const said = await cosign(twin, digest, { type: "https://spdx.dev/Document/v2.3" });
  const payloads = said.text.matchAll(/"payload":"([^"]+)"/g);
  const found = [...payloads].map(([, payload = ""]) => Buffer.from(payload, "base64").toString()).join("\n");
  check("cosign verifies syft's SBOM", said.status === 0, said.text);
  const isThere = found.includes(`"name":"${PACKAGE.name}"`) && found.includes(PACKAGE.version);
  check("the SBOM that cosign has verified names the package of the image", isThere, found.slice(0, 4000));
  for (const [by, { status, text }] of Object.entries(await runShown(summary, { twin, isPrivate: false })))
    check(`the provenance beside it is verified (${by})`, status === 0, text);
}

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
  await verifyScanned();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (failures.length > 0) console.log(`\n${failures.join("\n\n")}`);
console.log(`Tests: ${failures.length} failed, ${passed} passed, ${failures.length + passed} total`);
process.exitCode = failures.length === 0 ? 0 : 1;
