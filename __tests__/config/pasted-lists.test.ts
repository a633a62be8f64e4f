// A YAML list pasted into an input is told once for each line, and nothing else is said of what was not meant.
import { describe, expect, test } from "@jest/globals";
import { runContext } from "../tags/support/samples.ts";
import { problems, request, type Written } from "./support/samples.ts";

describe("dashes of a YAML list are reported once, and are the only mistake in", () => {
  test.each<[keyof Written, string]>([
    ["tags", "- type=ref,event=tag\n- type=sha"],
    ["images", "- ghcr.io/acme/app\n- ghcr.io/acme/web"],
    ["labels", "- a=b\n- c=d"],
    ["annotations", "- a=b\n- c=d"],
    ["flavor", "- latest=true\n- prefix=v"],
    ["build-args", "- A=1\n- B=2"],
    ["platforms", "- linux/amd64\n- linux/arm64"],
    ["cache-from", "- type=gha\n- type=inline"],
  ])("%s", (input, text) => {
    const found = problems({ [input]: text });
    expect(found.map(({ value }) => value)).toEqual(text.split("\n"));
    for (const { flaw, allowed } of found) {
      expect(flaw).toContain("dash of a YAML list");
      expect(allowed).toContain(`\`${input}: |\``);
    }
  });

  test("quoted entries, which are tags called v1- otherwise", () => {
    const found = problems({ tags: "- \"v1\"\n- 'v2'" });
    expect(found.map(({ value }) => value)).toEqual(['- "v1"', "- 'v2'"]);
  });

  test.each<keyof Written>(["secrets", "secret-envs", "secret-files"])("%s, which are not shown", (input) => {
    const found = problems({ [input]: "- A=hunter2\n- B=hunter3" });
    expect(found).toEqual([
      expect.objectContaining({ input, value: "- …", flaw: expect.stringContaining("dash") }),
    ]);
  });

  test("and other mistakes are reported beside them", () => {
    const found = problems({ tags: "- v1", push: "maybe" });
    expect(found.map(({ input }) => input).toSorted()).toEqual(["push", "tags"]);
  });
});

describe("a list in brackets is reported once, and is the only mistake in", () => {
  test.each<[keyof Written, string]>([
    ["tags", '["v1","v2"]'],
    ["tags", "[v1, v2]"],
    ["tags", '[\n  "ghcr.io/acme/app:1",\n  "ghcr.io/acme/app:latest"\n]'],
    ["images", "[ghcr.io/acme/app]"],
    ["platforms", '["linux/amd64","linux/arm64"]'],
    ["build-args", '["A=1","B=2"]'],
    ["labels", "[a=b]"],
  ])("%s: %j", (input, text) => {
    expect(problems({ [input]: text })).toEqual([
      {
        input,
        value: text,
        flaw: "it is a list in brackets, and an input is a text",
        allowed: `\`${input}: |\` with one entry a line, without brackets and quotes`,
      },
    ]);
  });

  test("secrets, which are not shown", () => {
    expect(problems({ secrets: '["A=hunter2"]' }).map(({ value }) => value)).toEqual(["[…]"]);
  });
});

describe("quotes around whole entries of `tags` are taken off: no tag holds one", () => {
  test.each([
    ["'v1'", ["v1"]],
    ['"v1"', ["v1"]],
    ["“v1”", ["v1"]],
    ["typescript", ["typescript"]],
    ['"v1","v2"', ["v1", "v2"]],
    ['"v1" , "v2",', ["v1", "v2"]],
    ['"a,b"', ["a-b"]],
    ["'type=raw,value=v1'", ["v1"]],
    ["\"ghcr.io/acme/app:1\"\n'ghcr.io/acme/app:2'", ["1", "2"]],
    ['"ghcr.io/acme/app:1","ghcr.io/acme/app:2"', ["1", "2"]],
  ])("%s", (tags, names) => {
    expect(request({ tags }).metadata.tags.map(({ name }) => name)).toEqual(names);
  });
});

describe("several words in one line are one tag, with a warning", () => {
  test.each([
    ["latest 1.2.3", "latest-1.2.3"],
    ["v1;v2;v3", "v1-v2-v3"],
  ])("%s", (tags, name) => {
    const { metadata } = request({ tags });
    expect(metadata.tags.map((tag) => tag.name)).toEqual([name]);
    expect(metadata.warnings).toEqual([
      { title: expect.stringContaining(`make one tag, ${name}`), text: expect.stringContaining(tags) },
    ]);
  });

  test.each(["type=raw,value=a b", "a, b", "{{branch}} x", "v1"])("and none is given for %s", (tags) => {
    expect(request({ tags }).metadata.warnings).toEqual([]);
  });
});

test("a dash that is no list's is an argument, or goes on a value in quotes", () => {
  const args = request({ "build-args": '"KEYS=\n- a\n- b"\n_A=-1' }).build.options.values["build-args"];
  expect(args).toEqual(["KEYS=\n- a\n- b", "_A=-1"]);
});

test("lines with a byte order mark, tabs, CRLF and blank ones are lines like any other", () => {
  const config = request({
    tags: "\uFEFFv1\r\n\r\n\tv2\t\r\n   \r\nv1\r\n",
    "build-args": "\uFEFFA=1\r\n\tB=2\r\n",
    labels: "\uFEFFa=b\r\n\tc=d",
  });
  expect(config.metadata.tags.map(({ name }) => name)).toEqual(["v1", "v2"]);
  expect(config.build.options.values["build-args"]).toEqual(["A=1", "B=2"]);
  expect(config.metadata.labels.slice(0, 2)).toEqual([
    { key: "a", value: "b" },
    { key: "c", value: "d" },
  ]);
});

describe("a repository whose name makes no image: the input to set is named, and what is wrong with the name", () => {
  test.each([
    ["acme-", "app", '"acme-" ends with "-"'],
    ["acme", ".github", '".github" begins with "."'],
    ["acme", "a___b", '"a___b" contains "___"'],
  ])("%s/%s", (owner, name, flaw) => {
    const { repository } = runContext();
    const context = runContext({ repository: repository && { ...repository, owner, name } });
    expect(problems({}, { context })).toEqual([
      {
        input: "images",
        value: "",
        flaw: expect.stringMatching(
          new RegExp(
            `^it is left out, and the repository's name makes no image, ghcr.io/${owner}/${name}: ${flaw}`,
          ),
        ),
        allowed: "an image such as ghcr.io/OWNER/NAME, one a line",
      },
    ]);
  });
});
