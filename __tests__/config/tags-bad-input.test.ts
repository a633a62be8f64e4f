// Bad rules of tags, labels and annotations: each is told with its input, its value and what is allowed.
import { describe, expect, test } from "@jest/globals";
import type { InputName, Inputs } from "../../src/config/inputs.ts";
import type { ParseContext } from "../../src/config/parse-context.ts";
import { runContext } from "../tags/support/samples.ts";
import { problems } from "./support/samples.ts";

type Row = readonly [string, Partial<Inputs>, input: InputName, value: string, flaw: RegExp, allowed: RegExp];

test.each<Row>([
  ["a rule of no type", { tags: "type=branch" }, "tags", "type=branch", /no type "branch"/, /a rule such as/],
  [
    "a rule's mistyped attribute",
    { tags: "type=sha,prefx=x" },
    "tags",
    "type=sha,prefx=x",
    /"prefx"/,
    /rule/,
  ],
  [
    "an attribute with a letter missing",
    { tags: "type=semver,patern={{version}}" },
    "tags",
    "type=semver,patern={{version}}",
    /^it has no attribute "patern"\. Did you mean "pattern"\?$/,
    /rule/,
  ],
  [
    "a type with a letter missing",
    { tags: "type=semvr" },
    "tags",
    "type=semvr",
    /^there is no type "semvr"\. Did you mean "semver"\?$/,
    /rule/,
  ],
  [
    "a flavor without its value",
    { flavor: "latest" },
    "flavor",
    "latest",
    /^latest needs a value: write `latest=true`, `latest=false` or `latest=auto`$/,
    /latest=auto/,
  ],
  [
    "a flavor with two letters swapped",
    { flavor: "prefxi=x-" },
    "flavor",
    "prefxi=x-",
    /no attribute "prefxi"\. Did you mean "prefix"\?$/,
    /latest=auto/,
  ],
  ["a version without a pattern", { tags: "type=semver" }, "tags", "type=semver", /needs a pattern/, /rule/],
  ["a match without a pattern", { tags: "type=match" }, "tags", "type=match", /regular expression/, /rule/],
  [
    "a match that is none",
    { tags: "type=match,pattern=(" },
    "tags",
    "type=match,pattern=(",
    /regular/,
    /rule/,
  ],
  [
    "a group that is no number",
    { tags: "type=match,pattern=x,group=y" },
    "tags",
    "type=match,pattern=x,group=y",
    /group/,
    /rule/,
  ],
  ["a ref of no event", { tags: "type=ref" }, "tags", "type=ref", /branch, tag, pr/, /rule/],
  ["a raw of no value", { tags: "type=raw" }, "tags", "type=raw", /needs a value/, /rule/],
  [
    "a sha of a length in words",
    { tags: "type=sha,format=x" },
    "tags",
    "type=sha,format=x",
    /short, long/,
    /rule/,
  ],
  ["a priority in words", { tags: "x,priority=high" }, "tags", "x,priority=high", /priority/, /rule/],
  ["an enable in words", { tags: "type=sha,enable=yes" }, "tags", "type=sha,enable=yes", /neither/, /rule/],
  [
    "an expression that nobody knows",
    { tags: "x-{{brunch}}" },
    "tags",
    "x-{{brunch}}",
    /brunch.*branch/,
    /rule/,
  ],
  ["an expression that does not close", { tags: "x-{{sha" }, "tags", "x-{{sha", /cannot be read/, /rule/],
  [
    "a date in a zone that nobody knows",
    { tags: "x-{{date 'YYYY' tz='Moon/Sea'}}" },
    "tags",
    "x-{{date 'YYYY' tz='Moon/Sea'}}",
    /Moon\/Sea/,
    /rule/,
  ],
  ["quotes that do not close", { tags: '"type=sha' }, "tags", '"type=sha', /unclosed quote/, /rule/],
  [
    "a flavor that nobody knows",
    { flavor: "taste=sweet" },
    "flavor",
    "taste=sweet",
    /"taste"/,
    /latest=auto/,
  ],
  [
    "a latest in words",
    { flavor: "latest=yes" },
    "flavor",
    "latest=yes",
    /auto, true or false/,
    /latest=auto/,
  ],
  [
    "an onlatest in words",
    { flavor: "suffix=x,onlatest=y" },
    "flavor",
    "suffix=x,onlatest=y",
    /true or f/,
    /l/,
  ],
  ["an onlatest of nothing", { flavor: "onlatest=true" }, "flavor", "onlatest=true", /after a prefix/, /l/],
  [
    "a list that GitHub has cast to a text (`fromJSON(steps.meta.outputs.json).tags`)",
    { tags: "Array" },
    "tags",
    "Array",
    /GitHub writes for a list.*join/,
    /rule/,
  ],
  ["a rule as YAML writes a mapping", { tags: "type: sha" }, "tags", "type: sha", /with `=`/, /rule/],
  ["the same without a blank", { tags: "type:sha" }, "tags", "type:sha", /with `=`/, /rule/],
  ["the same with a wide sign", { tags: "type＝sha" }, "tags", "type＝sha", /with `=`/, /rule/],
  ["the same without a sign", { tags: "type sha" }, "tags", "type sha", /with `=`/, /rule/],
  [
    "the same with fields",
    { tags: "type: semver,pattern={{version}}" },
    "tags",
    "type: semver,pattern={{version}}",
    /with `=`/,
    /rule/,
  ],
  ["a shell's backticks", { tags: "v`git describe`" }, "tags", "v`git describe`", /no shell/, /rule/],
  ["a variable of cmd.exe", { tags: "v%VERSION%" }, "tags", "v%VERSION%", /env\.VERSION/, /rule/],
  [
    "an onlatest at a rule, which is the flavor's (FreshRSS/FreshRSS writes false there, and that is let pass)",
    { tags: "type=edge,suffix=-x,onlatest=true" },
    "tags",
    "type=edge,suffix=-x,onlatest=true",
    /flavor: suffix=-x,onlatest=true/,
    /rule/,
  ],
  ["a label without a value", { labels: "maintainer" }, "labels", "maintainer", /key=value/, /name=value/],
  ["an annotation without a name", { annotations: "=x" }, "annotations", "=x", /key=value/, /name=value/],
  ["a label's bad expression", { labels: "a={{b}}" }, "labels", "a={{b}}", /\{\{b\}\}/, /name=value/],
  [
    "a context of metadata in words",
    { "metadata-context": "x" },
    "metadata-context",
    "x",
    /not one of/,
    /workflow or git/,
  ],
])("%s", (...[, given, input, value, flaw, allowed]) => {
  expect(problems(given)).toEqual([
    { input, value, flaw: expect.stringMatching(flaw), allowed: expect.stringMatching(allowed) },
  ]);
});

describe("no tag at all is a mistake, and every rule says why it gave none:", () => {
  test.each<[string, string, ParseContext["context"], string[]]>([
    [
      "no git ref",
      "",
      runContext({ ref: "", event: "local" }),
      ["type=ref,event=branch", "type=ref,event=pr"],
    ],
    ["commas only", ", ,", runContext({ ref: "" }), ["type=ref,event=branch", "type=ref,event=pr"]],
    ["a branch", "type=ref,event=tag\ntype=schedule", runContext(), ["type=schedule", "type=ref,event=tag"]],
  ])("%s", (...[, tags, of, rules]) => {
    const found = problems({ tags }, { context: of });
    expect(found.map(({ input, value }) => [input, value])).toEqual(rules.map((rule) => ["tags", rule]));
    const origin = /^[\s,]*$/.test(tags) ? "this is the rule where no tag is given, and " : "";
    for (const { flaw } of found) expect(flaw).toMatch(new RegExp(`^${origin}it gives no tag: .{15}`));
  });
});

test("git as the source of the metadata, where there is no clone", () => {
  const found = problems({ "metadata-context": "git" }, { lacksClone: { refusal: undefined } });
  expect(found).toMatchObject([{ input: "metadata-context", value: "git" }]);
});

test("a commit length that is no number is reported by its variable's name", () => {
  const variable = (name: string) => (name === "DOCKER_METADATA_SHORT_SHA_LENGTH" ? "long" : undefined);
  expect(problems({}, { variable })).toMatchObject([
    { input: "DOCKER_METADATA_SHORT_SHA_LENGTH", value: "long" },
  ]);
});
