// Attestations that nobody asked for are none; what was asked for keeps its words.
import { describe, expect, test } from "@jest/globals";
import { isAsked, parseAttestations, standardProvenance } from "../../src/build/attestations.ts";

const RUN = "https://github.com/acme/app/actions/runs/1/attempts/1";
const asked = (given: Partial<Parameters<typeof parseAttestations>[0]>, run: string | undefined = RUN) =>
  parseAttestations({ provenance: "", sbom: "", attests: [], ...given }, run);

test("outside of a run no builder is named", () => {
  expect(parseAttestations({ provenance: "true", sbom: "", attests: [] }, undefined)).toEqual([
    "type=provenance",
  ]);
  expect(standardProvenance(false, undefined)).toBe("type=provenance,mode=max");
});

test("less is told of what is not public", () => {
  expect(standardProvenance(true, RUN)).toBe(`type=provenance,mode=min,inline-only=true,builder-id=${RUN}`);
});

test("a field in quotes stays in them", () => {
  expect(asked({ attests: ['type=sbom,"generator=a,b"'] })).toEqual(['type=sbom,"generator=a,b"']);
});

describe("asked for is", () => {
  test.each([
    [{ provenance: "true" }, true],
    [{ provenance: "false" }, false],
    [{ provenance: "mode=max" }, true],
    [{ sbom: "true" }, true],
    [{ sbom: "false" }, false],
    [{ attests: ["type=sbom"] }, true],
    [{ attests: ["type=sbom,disabled=true"] }, false],
  ])("%j: %s", (given, expected) => {
    expect(asked(given).map(isAsked)).toEqual([expected]);
  });
});
