// A search for secrets in addresses takes no longer for a hostile text than for any other of its length.
import { expect, test } from "@jest/globals";
import { credentialsIn } from "../../src/lib/address.ts";

test("any text is searched in linear time", () => {
  const before = process.cpuUsage();
  for (const piece of [
    "a",
    "://",
    "a://",
    "@",
    "?",
    "a=",
    ":",
    "://a:b@",
    "ghp_",
    "//",
    ":/",
    "eyJ-",
    "%25",
    "?u=https%3A//a",
    ";a",
  ])
    credentialsIn(piece.repeat(100_000 / piece.length));
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(3_000);
});
