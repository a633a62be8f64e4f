// Expressions that no run can fill in are mistakes, wherever they stand and whatever the run is for.
import { describe, expect, test } from "@jest/globals";
import { parseFlavor, NO_FLAVOR } from "../../../src/tags/flavor.ts";
import { parseTagRule } from "../../../src/tags/rules.ts";
import { resolveTags } from "../../../src/tags/resolve.ts";
import { LANGUAGE, made, rules, runContext, type Written } from "../support/samples.ts";

const flawOfRule = (line: string) => {
  const got = parseTagRule(line, LANGUAGE);
  return got.kind === "flaw" ? got.flaw : undefined;
};
const problems = (written: Written) => {
  const sources = {
    context: runContext(),
    published: { kind: "none" as const },
    pushes: true,
    cacheTags: [],
  };
  const resolved = resolveTags(rules(written), sources, LANGUAGE);
  return resolved.kind === "problems" ? resolved.problems.map(({ input, flaw }) => `${input}: ${flaw}`) : [];
};

describe("an expression of GitHub's in two braces is an error that shows the three characters that are missing:", () => {
  test.each([
    ["{{ env.VERSION }}", "${{ env.VERSION }}"],
    ["build-{{ github.run_number }}", "${{ github.run_number }}"],
    ["type=semver,pattern={{version}}-{{github.run_id}}", "${{ github.run_id }}"],
    ["type=schedule,pattern={{ vars.NAME }}", "${{ vars.NAME }}"],
    ["type=ref,event=tag,suffix=-{{ matrix.variant }}", "${{ matrix.variant }}"],
    [
      "type=raw,value=x,enable={{ github.ref == 'refs/heads/main' }}",
      "${{ github.ref == 'refs/heads/main' }}",
    ],
    ["type=raw,value={{{ inputs.version }}}", "${{ inputs.version }}"],
    ["{{ steps.meta.outputs.version || 'dev' }}", "${{ steps.meta.outputs.version || 'dev' }}"],
  ])("%s", (line, meant) => {
    expect(flawOfRule(line)).toContain(`did you mean ${meant}?`);
  });

  test("in the flavor, a label and an annotation, too", () => {
    const flaw = "there is no expression {{ env.VERSION }} here; did you mean ${{ env.VERSION }}?";
    expect(parseFlavor("suffix=-{{ env.VERSION }}", NO_FLAVOR, LANGUAGE)).toEqual({ kind: "flaw", flaw });
    expect(problems({ labels: ["a={{ env.VERSION }}"] })).toEqual([`labels: ${flaw}`]);
    expect(problems({ annotations: ["a={{ env.VERSION }}"] })).toEqual([`annotations: ${flaw}`]);
  });

  test("one that is written right and was not filled in says why", () => {
    expect(flawOfRule("${{ github.run_number }}")).toBe(
      "only a workflow's file fills in ${{ github.run_number }}",
    );
  });
});

test.each(["a={{my-name}}", "a={{#if env.X}}x{{/if}}", "a={{ x.y }}", "a={{{nobody}}}", "a={{constructor}}"])(
  "a name that nobody knows is an error and no empty text: %s",
  (line) => {
    expect(problems({ labels: [line] })).toEqual([expect.stringContaining("there is no expression {{")]);
  },
);

describe("a variable of a shell is an error in a tag:", () => {
  test.each([
    ["${VERSION}", "${VERSION}"],
    ["v$VERSION", "$VERSION"],
    ["$(git describe)", "$(git describe)"],
    ["type=raw,value=a,suffix=-${TAG:-x}", "${TAG:-x}"],
    ["type=semver,pattern=${NAME}", "${NAME}"],
  ])("%s", (line, found) => {
    expect(flawOfRule(line)).toContain(`no shell fills in ${found} here`);
  });

  test.each(["type=match,pattern=v(.*)$,group=1", "type=semver,pattern={{version}},match=^v(.*)$", "a$b"])(
    "and %s holds none",
    (line) => {
      expect(flawOfRule(line)).toBeUndefined();
    },
  );

  test("in a label it stays: others read it later", () => {
    const { labels } = made({ labels: ["traefik.http.routers.x.rule=Host(`${HOST}`)"] }, runContext());
    expect(labels).toContainEqual({ key: "traefik.http.routers.x.rule", value: "Host(`${HOST}`)" });
  });
});

test.each([
  "type=schedule,event=tag",
  "type=semver,pattern={{version}},event=tag",
  "type=sha,event=branch",
  "event=pr",
])("an event on a rule that has none is an error: %s", (line) => {
  expect(flawOfRule(line)).toContain("only type=ref has one: branch, tag, pr");
});
