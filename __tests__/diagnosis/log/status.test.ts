// An HTTP status is read in whatever shape a client prints it.
import { expect, test } from "@jest/globals";
import { findStatus } from "../../../src/diagnosis/log/status.ts";

test.each<[string, number | undefined]>([
  ["invalid status code from registry 403 (Forbidden)", 403],
  ["unexpected status from POST request: 401 Unauthorized", 401],
  ["received status code 'Forbidden'.", 403],
  ['StatusCode: 400, "<html>', 400],
  ['{"status":"503"}', 503],
  ["error parsing HTTP 502 response body", 502],
  ["expected status {202} but got 401: Unauthorized", 401],
  ["503 (Service Unavailable)", 503],
  ["HTTP/2 504", 504],
  ["Package not found. (HTTP 404)", 404],
  ["The remote server returned an error: (407) Proxy Authentication Required.", undefined],
  ["status code 200", undefined],
  ["exit status 1", undefined],
  ["layer sha256:403a", undefined],
  ["downloaded 500 files", undefined],
])("%s", (line, status) => {
  expect(findStatus(line)).toBe(status);
});
