// A push that signs, on a real engine and a real registry: the digest that docker pushed is the one that verifies.
import { expect, test } from "@jest/globals";

import { helloImage } from "../support/hello-image.ts";
import { manifestOf, startSigning, stepOf, verifyBundle } from "../support/signing.ts";

test("what docker pushed is signed under the digest that was read back, and a second step signs it again", async () => {
  await using twin = await startSigning({ twin: { upstream: "distribution" } });
  using job = stepOf(twin, { sign: "true", tags: "1.2.3\nlatest" }, { files: helloImage() });
  const ran = await job.main();
  expect(ran.exitCode).toBe(0);
  const { digest = "", reference = "" } = ran.outputs;
  expect(ran.outputs).toMatchObject({ pushed: "true", signed: "true" });
  const root = await twin.trustedRoot();
  const [stored] = twin.attestations;
  expect(verifyBundle(stored?.bundle, { root, digest }).predicateType).toBe("https://slsa.dev/provenance/v1");

  using again = stepOf(twin, { operation: "attest", source: reference });
  expect((await again.main()).outputs.signed).toBe("true");
  expect((await manifestOf(twin, digest.replace(":", "-"))).json.manifests).toHaveLength(2);
});
