// Has signatures of ours verified by programs that know nothing of us: what is right passes, and everything else fails.
import { rmSync } from "node:fs";

import { signExpired, statementOn } from "../__tests__/support/expired-signature.ts";
import {
  attest,
  digestOf,
  manifestOf,
  put,
  putImage,
  putIndex,
  SIGNER,
  startSigning,
  stepOf,
} from "../__tests__/support/signing.ts";
import {
  addReferrers,
  artifactManifest,
  EMPTY,
  INDEX_TYPE,
  MANIFEST_TYPE,
  referrerEntry,
} from "../src/attest/referrer.ts";
import type { Digest } from "../src/oci/reference.ts";
import type { Twin, TwinOptions } from "../twin/twin.ts";
import { imageWithPackage, PACKAGE, startScanner } from "./lib/signatures/scanner.ts";
import { cosign, folder, ghBeside, oras, refused, runShown } from "./lib/signatures/verifiers.ts";

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

/** Somebody who may write beside an image puts a bundle there that is not ours, or not any more. */
async function verifyRefused(
  name: string,
  { forge, ...options }: TwinOptions & { forge: (twin: Twin, target: string) => Promise<string> },
): Promise<void> {
  await using twin = await startSigning({ twin: { upstream: "distribution", ...options } });
  const target = await putImage(twin, "b");
  await putBeside(twin, target, Buffer.from(await forge(twin, target)));
  const said = await cosign(twin, target);
  const why = /no matching attestations|failed to verify|invalid|expired|certificate/i;
  check(`cosign refuses ${name}`, refused(said, why), said.text);
  const gh = await ghBeside(twin, target);
  check(`gh refuses ${name}`, refused(gh, /verifying with issuer|does not match|no attestations/i), gh.text);
}

async function putBeside(twin: Twin, target: string, bundle: Buffer): Promise<void> {
  for (const body of [Buffer.from(EMPTY), bundle])
    await put(twin, "blobs", { type: "application/octet-stream", body });
  const { body: image } = await manifestOf(twin, target);
  const describe = (content: Uint8Array, mediaType = "") => ({
    mediaType,
    digest: digestOf(content) as Digest,
    size: content.length,
  });
  const body = artifactManifest(
    { predicateType: "https://slsa.dev/provenance/v1", created: new Date() },
    { subject: describe(image, MANIFEST_TYPE), config: describe(EMPTY), bundle: describe(bundle) },
  );
  const digest = await put(twin, "manifests", { type: MANIFEST_TYPE, body });
  const list = addReferrers(undefined, [referrerEntry(body, digest as Digest)]) ?? new Uint8Array();
  await put(twin, `manifests/${target.replace(":", "-")}`, { type: INDEX_TYPE, body: list });
}

/** A good bundle, of another image. */
async function bundleOfAnother(twin: Twin): Promise<string> {
  await attest(twin, await putImage(twin, "a"));
  return JSON.stringify(twin.attestations[0]?.bundle);
}

/** A good bundle, with another image's digest in the signed statement. */
async function changedBundle(twin: Twin, target: string): Promise<string> {
  const other = await putImage(twin, "a");
  await attest(twin, other);
  const { bundle } = twin.attestations[0] ?? {};
  const payload = Buffer.from(bundle?.dsseEnvelope?.payload ?? "", "base64").toString();
  const changed = Buffer.from(payload.replace(other.slice(7), target.slice(7))).toString("base64");
  return JSON.stringify({ ...bundle, dsseEnvelope: { ...bundle?.dsseEnvelope, payload: changed } });
}

const expired = async (twin: Twin, target: string): Promise<string> =>
  JSON.stringify(await signExpired(twin, statementOn(target)));

try {
  await verifyGood({ name: "public, a registry without the API", twin: { upstream: "distribution" } });
  await verifyGood({ name: "public, a registry with the API", twin: { referrers: true } });
  await verifyGood({
    name: "private, a registry without the API",
    twin: { upstream: "distribution" },
    isPrivate: true,
  });
  await verifyRefused("a bundle of another image", { forge: bundleOfAnother });
  await verifyRefused("a statement in which the digest was changed", { forge: changedBundle });
  const sigstore = { certificatesAt: new Date(Date.now() - 3_600_000) };
  await verifyRefused("a certificate that had expired", { forge: expired, sigstore });
  await verifyScanned();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (failures.length > 0) console.log(`\n${failures.join("\n\n")}`);
console.log(`Tests: ${failures.length} failed, ${passed} passed, ${failures.length + passed} total`);
process.exitCode = failures.length === 0 ? 0 : 1;
