// Minted tokens have the shapes that GitHub's have.
import { expect, test } from "@jest/globals";

import { checksum, mint, type MintKind } from "../../twin/mint.ts";

test("the checksum agrees with the published vector", () => {
  expect(checksum("zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ")).toBe("0mLq17");
});

test.each<[MintKind, RegExp]>([
  ["classic", /^ghp_[0-9A-Za-z]{36}$/],
  ["oauth", /^gho_[0-9A-Za-z]{36}$/],
  ["user-to-server", /^ghu_[0-9A-Za-z]{36}$/],
  ["refresh", /^ghr_[0-9A-Za-z]{36}$/],
  ["installation", /^ghs_[0-9A-Za-z]{36}$/],
  ["long-installation", /^ghs_\d{7}_eyJ[\w-]+\.eyJ[\w-]+\.[\w-]{342}$/],
  ["fine-grained", /^github_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59}$/],
  ["hex", /^[0-9a-f]{40}$/],
])("%s has its shape, and the same seed makes the same token", (kind, shape) => {
  expect(mint(kind, "seed")).toMatch(shape);
  expect(mint(kind, "seed")).toBe(mint(kind, "seed"));
  expect(mint(kind, "seed")).not.toBe(mint(kind, "other seed"));
});

test.each<MintKind>(["classic", "oauth", "user-to-server", "refresh"])(
  "%s ends with its checksum",
  (kind) => {
    const body = mint(kind, "seed").slice(4);
    expect(body.slice(-6)).toBe(checksum(body.slice(0, -6)));
  },
);
