// The documents' links lead somewhere, and the architecture page names files that exist.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";

const root = join(import.meta.dirname, "..", "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

describe("every relative link of a document leads to a file, and to a heading where it names one:", () => {
  test.each(pages)("%s", (page) => {
    const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
    const broken = links
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => !leadsSomewhere(page, link));
    expect(broken).toEqual([]);
  });
});

function leadsSomewhere(page: string, link: string): boolean {
  const [file = "", heading] = link.split("#");
  const target = file === "" ? page : join(dirname(page), file);
  if (!existsSync(join(root, target))) return false;
  return heading === undefined || !target.endsWith(".md") || anchorsOf(target).includes(heading);
}

/** As GitHub makes them: lower case, no punctuation, hyphens for spaces. */
function anchorsOf(page: string): string[] {
  return [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

test("the recipes begin with a list of them", () => {
  const text = read("docs/recipes.md");
  const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  const listed = [...text.slice(0, text.indexOf("\n## ")).matchAll(/^- \[(.+)\]\(#/gm)].map(
    ([, name]) => name,
  );
  expect(listed).toEqual(headings);
});

test("no document has a line to paste that runs the name on npm, which is not ours yet", () => {
  const pasted = pages.flatMap((page) =>
    [...read(page).matchAll(/^```\w*\n(.*?)^```/gms)].map(([, text = ""]) => text),
  );
  expect(pasted.length).toBeGreaterThan(20);
  expect(pasted.filter((text) => /\b(?:npx|npm (?:i|install|exec)) (?:-\S+ )*surepush/.test(text))).toEqual(
    [],
  );
});

test("every file and room that docs/architecture.md names in src/ exists", () => {
  const rooms = readdirSync(join(root, "src"));
  const named = [...read("docs/architecture.md").matchAll(/`([\w-]+(?:\/[\w.-]*)+)`/g)]
    .map(([, path = ""]) => path)
    .filter((path) => rooms.includes(path.split("/")[0] ?? ""));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((path) => !existsSync(join(root, "src", path)))).toEqual([]);
});
