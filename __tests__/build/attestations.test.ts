// Attestations that nobody asked for are none; what was asked for keeps its words.
import { describe, expect, test } from "@jest/globals";
import { entryOf } from "../support/csv.ts";
import { isAsked, parseAttestations, standardProvenance } from "../../src/build/attestations.ts";

const RUN = "https://github.com/acme/app/actions/runs/1/attempts/1";
type Given = { provenance?: string; sbom?: string; attests?: string[] };
const asked = ({ provenance, sbom, attests = [] }: Given, run?: string) =>
  parseAttestations(
    {
      provenance: provenance === undefined ? undefined : entryOf(provenance),
      sbom: sbom === undefined ? undefined : entryOf(sbom),
      attests: attests.map(entryOf),
    },
    run,
  );
const texts = (...given: Parameters<typeof asked>) => asked(...given).map(({ text }) => text);

test("outside of a run no builder is named", () => {
  expect(texts({ provenance: "true" })).toEqual(["type=provenance"]);
  expect(standardProvenance(false, undefined).text).toBe("type=provenance,mode=max");
});

test("less is told of what is not public", () => {
  expect(standardProvenance(true, RUN).text).toBe(
    `type=provenance,mode=min,inline-only=true,builder-id=${RUN}`,
  );
});

test("a field in quotes stays in them", () => {
  expect(texts({ attests: ['type=sbom,"generator=a,b"'] }, RUN)).toEqual(['type=sbom,"generator=a,b"']);
});

describe("asked for is", () => {
  test.each<[Given, boolean]>([
    [{ provenance: "true" }, true],
    [{ provenance: "false" }, false],
    [{ provenance: "mode=max" }, true],
    [{ sbom: "true" }, true],
    [{ sbom: "false" }, false],
    [{ attests: ["type=sbom"] }, true],
    [{ attests: ["type=sbom,disabled=true"] }, false],
  ])("%j: %s", (given, expected) => {
    expect(asked(given, RUN).map(isAsked)).toEqual([expected]);
  });
});
