// Names that GitHub takes for an owner or a repository, and no registry for an image: the character is named.
import { expect, test } from "@jest/globals";
import { parseImage } from "../../src/oci/reference.ts";

test.each([
  ["acme-/app", '"acme-" ends with "-"'],
  ["acme/.github", '".github" begins with "."'],
  ["acme/a___b", '"a___b" contains "___"'],
  ["acme/a._b", '"a._b" contains "._"'],
  ["acme/a b", '"a b" contains " "'],
])("%s is no image: %s", (path, flaw) => {
  const parsed = parseImage(`ghcr.io/${path}`, "ghcr.io");
  expect(parsed).toMatchObject({ kind: "flaw", flaw: expect.stringContaining(flaw) as unknown });
});

test.each(["acme/a__b", "acme/a--b", "acme/a.b_c-d"])("%s is one", (path) => {
  expect(parseImage(`ghcr.io/${path}`, "ghcr.io")).toMatchObject({ kind: "image" });
});
