// The facts of a line of docker's output that decisions read.
import { expect, test } from "@jest/globals";
import { readFacts, type LineFacts } from "../../../src/diagnosis/log/facts.ts";

test.each<[string, string, Partial<LineFacts>]>([
  ["names our registry", "failed to push ghcr.io/acme/app:1: EOF", { namesRegistry: true }],
  ["names another registry", "failed to push quay.io/acme/app:1: EOF", { namesRegistry: false }],
  ["asks us to wait", "toomanyrequests: retry-after: 2s, allowed: 44000/minute", { retryAfter: 2_000 }],
  ["asks for no wait", "toomanyrequests", { retryAfter: undefined }],
  [
    "shows a login without a bearer token",
    "login attempt to https://ghcr.io/v2/ failed with status: 401 Unauthorized",
    { loginWithoutBearer: true },
  ],
  [
    "shows a login that was refused",
    "login attempt to https://ghcr.io/v2/ failed with status: 403 Forbidden",
    { loginWithoutBearer: false },
  ],
])("a line that %s", (_what, line, expected) => {
  expect(readFacts(line, "ghcr.io")).toMatchObject(expected);
});
