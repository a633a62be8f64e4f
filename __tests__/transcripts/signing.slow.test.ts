// Signing, as a verifier sees it: the built action, the twin's GitHub, Sigstore and registry, and sigstore-js.
import { describe, expect, test } from "@jest/globals";

import { claimsOf } from "../../twin/job.ts";
import { signExpired, statementOn } from "../support/expired-signature.ts";
import { SHA } from "../support/story.ts";
import {
  attest,
  digestOf,
  manifestOf,
  putImage,
  putIndex,
  SBOM,
  SIGNER,
  startSigning,
  verifyBundle,
} from "../support/signing.ts";

const PROVENANCE = "https://slsa.dev/provenance/v1";
const SPDX = "https://spdx.dev/Document/v2.3";

/** The stored bundle with another text in place of a piece of it. */
const altered = (bundle: unknown, from: string, to: string): unknown => {
  const text = JSON.stringify(bundle);
  expect(text).toContain(from);
  return JSON.parse(text.replace(from, to));
};

describe.each([
  ["a public repository, by Sigstore's own services and with a log", false],
  ["a private repository, by GitHub's services and with a timestamp", true],
])("an image of %s", (_name, isPrivate) => {
  test("is signed by the workflow, and verifies for its digest alone", async () => {
    await using twin = await startSigning({ isPrivate });
    const digest = await putImage(twin);
    const ran = await attest(twin, digest);
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs.signed).toBe("true");
    const root = await twin.trustedRoot();
    const [stored] = twin.attestations;
    const statement = verifyBundle(stored?.bundle, { root, digest });
    expect(statement.predicateType).toBe(PROVENANCE);
    expect(stored?.repository).toBe("octo-org/app");
    const asked = twin.requests.map(({ path }) => path).filter((path) => path.startsWith("/sigstore/"));
    expect(asked).toEqual([
      "/sigstore/fulcio/api/v2/signingCert",
      isPrivate ? "/sigstore/timestamp/api/v1/timestamp" : "/sigstore/rekor/api/v1/log/entries",
    ]);

    const other = digestOf("another image");
    expect(() => verifyBundle(stored?.bundle, { root, digest: other })).toThrow(/another digest/);
    const identity = SIGNER.replace("image.yml", "other.yml");
    expect(() => verifyBundle(stored?.bundle, { root, digest, identity })).toThrow(/identity/i);
    const payload = stored?.bundle.dsseEnvelope?.payload ?? "";
    const changed = Buffer.from(
      Buffer.from(payload, "base64").toString().replace("octo-org/app", "octo-org/apq"),
    ).toString("base64");
    expect(() => verifyBundle(altered(stored?.bundle, payload, changed), { root, digest })).toThrow();
  });
});

test("a bundle that is replayed under another image's signature does not verify", async () => {
  await using twin = await startSigning();
  const [first, second] = [await putImage(twin, "a"), await putImage(twin, "b")];
  for (const digest of [first, second]) expect((await attest(twin, digest)).exitCode).toBe(0);
  const root = await twin.trustedRoot();
  const [one, other] = twin.attestations.map(({ bundle }) => bundle);
  expect(() => verifyBundle(one, { root, digest: second })).toThrow(/another digest/);
  const spliced = { ...one, dsseEnvelope: other?.dsseEnvelope };
  expect(() => verifyBundle(spliced, { root, digest: second })).toThrow();
});

const AN_HOUR_AGO = new Date(Date.now() - 3_600_000);

test("a certificate that had expired when it signed does not verify", async () => {
  await using twin = await startSigning({ twin: { sigstore: { certificatesAt: AN_HOUR_AGO } } });
  const digest = await putImage(twin);
  const bundle = await signExpired(twin, statementOn(digest));
  const root = await twin.trustedRoot();
  expect(() => verifyBundle(bundle, { root, digest })).toThrow(/certificate/i);
});

describe("what would verify nowhere is not stored:", () => {
  test.each<[string, Parameters<typeof startSigning>[0], RegExp]>([
    [
      "a certificate that has expired",
      { twin: { sigstore: { certificatesAt: AN_HOUR_AGO } } },
      /log.*its time is not within that of Sigstore's certificate/,
    ],
    [
      "a log whose clock is wrong",
      { twin: { sigstore: { logAt: AN_HOUR_AGO } } },
      /log.*its time is not within that of Sigstore's certificate/,
    ],
    [
      "a timestamp service whose clock is wrong",
      { isPrivate: true, twin: { sigstore: { timestampsAt: AN_HOUR_AGO } } },
      /timestamp service.*its time is not within that of Sigstore's certificate/,
    ],
    [
      "a certificate that names another workflow",
      { twin: { sigstore: { names: SIGNER.replace("image.yml", "other.yml") } } },
      /its certificate is for another identity/,
    ],
  ])("%s", async (_name, given, words) => {
    await using twin = await startSigning(given);
    const ran = await attest(twin, await putImage(twin));
    expect(ran.outputs).toMatchObject({ signed: "false", code: "attestation-failed" });
    expect(ran.summary).toMatch(words);
    expect(twin.attestations).toEqual([]);
  });
});

test("a branch whose name holds a comma and a quote signs under that name", async () => {
  const ref = 'refs/heads/a,"b';
  const workflow = `octo-org/app/.github/workflows/image.yml@${ref}`;
  const claims = {
    ...claimsOf("octo-org/app", { sha: SHA }),
    ref,
    workflow_ref: workflow,
    job_workflow_ref: workflow,
  };
  await using twin = await startSigning({ job: { claims } });
  const digest = await putImage(twin);
  expect((await attest(twin, digest)).outputs.signed).toBe("true");
  const identity = `https://github.com/${workflow}`;
  const root = await twin.trustedRoot();
  expect(verifyBundle(twin.attestations[0]?.bundle, { root, digest, identity }).predicateType).toBe(
    PROVENANCE,
  );
});

test("an index is signed under its own digest, and BuildKit's list of contents as it is", async () => {
  await using twin = await startSigning();
  const { index, image } = await putIndex(twin);
  const ran = await attest(twin, index);
  expect(ran.exitCode).toBe(0);
  const root = await twin.trustedRoot();
  const [provenance, contents] = twin.attestations.map(({ bundle }) =>
    verifyBundle(bundle, { root, digest: index }),
  );
  expect(provenance?.predicateType).toBe(PROVENANCE);
  expect(contents?.predicateType).toBe(SPDX);
  expect(contents?.predicate).toEqual(SBOM);
  expect(contents?.subject.map(({ digest: { sha256 } }) => `sha256:${sha256}`)).toEqual([index, image]);
  expect(ran.summary).toContain("Contents (SBOM)");
});

test.each<[string, Parameters<typeof putIndex>[1], RegExp]>([
  ["of 17 MiB", { size: 17 * 2 ** 20 }, /it has 17825792 bytes, and GitHub takes 16777216/],
  ["that is none", { sbom: "none" }, /it is no list of what is in that image/],
])(
  "a list of contents %s is left out with a warning, and the provenance is signed",
  async (_name, given, words) => {
    await using twin = await startSigning();
    const { index } = await putIndex(twin, given);
    const ran = await attest(twin, index);
    expect(ran.outputs).toMatchObject({ signed: "true", code: "" });
    expect(ran.log).toMatch(words);
    expect(ran.log).toContain("A list of contents (SBOM) is not signed");
    expect(twin.attestations).toHaveLength(1);
  },
);

describe("beside the image", () => {
  test("a registry without the API lists it by the tag, and what was listed there stays", async () => {
    await using twin = await startSigning();
    const digest = await putImage(twin);
    for (let count = 1; count <= 2; count++) {
      expect((await attest(twin, digest)).exitCode).toBe(0);
      const list = await manifestOf(twin, digest.replace(":", "-"));
      expect(list.json.manifests).toHaveLength(count);
    }
  });

  test("a registry with the API lists it by that, and gets no tag", async () => {
    await using twin = await startSigning({ twin: { referrers: true } });
    const digest = await putImage(twin);
    expect((await attest(twin, digest)).exitCode).toBe(0);
    expect((await manifestOf(twin, digest.replace(":", "-"))).status).toBe(404);
  });

  test("`push-to-registry: false` stores it at GitHub only", async () => {
    await using twin = await startSigning();
    const digest = await putImage(twin);
    const ran = await attest(twin, digest, { "push-to-registry": "false" });
    expect(ran.exitCode).toBe(0);
    expect(twin.attestations).toHaveLength(1);
    expect((await manifestOf(twin, digest.replace(":", "-"))).status).toBe(404);
    expect(ran.summary).not.toContain("cosign");
  });
});

test("an identity of another repository signs nothing, though it is GitHub's", async () => {
  await using twin = await startSigning({ job: { claims: claimsOf("evil-org/app", { sha: SHA }) } });
  const ran = await attest(twin, await putImage(twin));
  expect(ran.outputs).toMatchObject({ signed: "false", code: "attestation-failed" });
  expect(ran.outputs.diagnosis).toContain("its token is another repository's");
  expect(twin.requests.map(({ path }) => path).filter((path) => path.startsWith("/sigstore/"))).toEqual([]);
});

test("an address for the identity that sends on to another host is not followed, and the job's secret goes there to nobody", async () => {
  await using twin = await startSigning();
  await using other = await startSigning();
  twin.world.faults = [{ path: "/identity", status: 302, headers: { location: `${other.url}/identity` } }];
  const ran = await attest(twin, await putImage(twin));
  expect(ran.outputs).toMatchObject({ signed: "false", code: "attestation-failed" });
  expect(ran.summary).toContain("GitHub was asked for the job's identity, it answered 302");
  expect(other.requests).toEqual([]);
});

describe("`source` of `operation: attest`", () => {
  test("may hold a tag before the digest, which counts for nothing", async () => {
    await using twin = await startSigning();
    const digest = await putImage(twin);
    const source = `${twin.host}/octo-org/app:1.2.3@${digest}`;
    expect((await attest(twin, digest, { source })).outputs).toMatchObject({ signed: "true", digest });
  });

  test("that nobody has pushed is told as that, and nothing is signed", async () => {
    await using twin = await startSigning();
    await putImage(twin);
    const ran = await attest(twin, `sha256:${"0".repeat(64)}`);
    expect(ran.outputs).toMatchObject({ signed: "false", code: "tag-not-found" });
    expect(twin.attestations).toEqual([]);
  });

  test("on another registry, or with a scheme, is what the mistake is reported of", async () => {
    await using twin = await startSigning();
    const digest = await putImage(twin);
    for (const name of ["docker.io/library/busybox", `oci://${twin.host}/octo-org/app`]) {
      const { outputs, summary } = await attest(twin, digest, { source: `${name}@${digest}` });
      expect(outputs.code).toBe("input-invalid");
      expect(summary).toContain("The input source is wrong");
    }
  });
});
