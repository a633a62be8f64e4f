// Codes are found in every spelling that clients print, and in no sentence that only sounds like one.
import { describe, expect, test } from "@jest/globals";
import {
  findCallEnd,
  findErrno,
  findPackagePermission,
  findRegistryCode,
  isOfCertificate,
  type CallEnd,
  type Errno,
  type RegistryCode,
} from "../../../src/diagnosis/log/codes.ts";

describe("the registry's code is found", () => {
  test.each<[RegistryCode, string]>([
    ["MANIFEST_UNKNOWN", "GET https://ghcr.io/v2/a/b/manifests/1: MANIFEST_UNKNOWN: manifest unknown"],
    ["MANIFEST_UNKNOWN", "reading manifest 1 in ghcr.io/a/b: manifest unknown"],
    ["MANIFEST_INVALID", '{"errors":[{"code":"MANIFEST_INVALID","message":"manifest invalid"}]}'],
    ["BLOB_UPLOAD_UNKNOWN", "other: blob upload unknown to registry"],
    ["NAME_UNKNOWN", "error: name unknown: repository name not known to registry"],
    ["TOOMANYREQUESTS", "toomanyrequests: retry-after: 2s"],
    ["DENIED", "Error response from daemon: denied"],
    ["DENIED", "error from registry: denied: requested access to the resource is denied"],
    ["DENIED", 'Head "https://ghcr.io/v2/a/b/manifests/1": denied: denied'],
    ["UNAUTHORIZED", "POST https://ghcr.io/v2/a/b/blobs/uploads/: UNAUTHORIZED: unauthenticated: no user"],
    ["UNAUTHORIZED", 'Head "https://ghcr.io/v2/a/b/manifests/1": unauthorized. Proceeding to next."'],
    ["UNAUTHORIZED", "code: UNAUTHORIZED"],
  ])("%s: %s", (code, line) => {
    expect(findRegistryCode(line)).toBe(code);
  });

  test.each([
    "open /etc/shadow: permission denied",
    "access was denied by the firewall",
    "the user is unauthorized to do so",
    "unknown manifest of the app",
  ])("not in a sentence: %s", (line) => {
    expect(findRegistryCode(line)).toBeUndefined();
  });

  test("as the first of several", () => {
    expect(findRegistryCode("denied: manifest unknown")).toBe("DENIED");
  });
});

describe("an error of the operating system is found", () => {
  test.each<[Errno, string]>([
    ["ENOSPC", "write /var/tmp/1: no space left on device"],
    ["ENOSPC", "Error: ENOSPC: write"],
    ["ENOEXEC", "exec /bin/sh: exec format error"],
    ["EAI", 'Get "https://ghcr.io/v2/": dial tcp: lookup ghcr.io on 10.0.0.2:53: no such host'],
    ["EAI", "java.net.UnknownHostException: ghcr.io"],
    ["ECONNREFUSED", "No connection could be made because the target machine actively refused it."],
    ["ECONNRESET", "wsarecv: An existing connection was forcibly closed by the remote host."],
    ["ECONNRESET", "write tcp 10.0.0.1:1->10.0.0.2:443: write: broken pipe"],
    ["ETIMEDOUT", "dial tcp 10.0.0.2:443: connect: connection timed out"],
    ["EUNREACH", "connect: no route to host"],
  ])("%s: %s", (errno, line) => {
    expect(findErrno(line)).toBe(errno);
  });

  test("not for a broken pipe between two programs", () => {
    expect(findErrno("yes: standard output: Broken pipe")).toBeUndefined();
  });
});

test.each([
  "x509: certificate signed by unknown authority",
  "code: 'CERT_HAS_EXPIRED'",
  "code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'",
  "PKIX path building failed: unable to find valid certification path to requested target",
  "The remote certificate is invalid according to the validation procedure",
])("a certificate error is recognised: %s", (line) => {
  expect(isOfCertificate(line)).toBe(true);
});

test("the missing right on a package is found", () => {
  expect(findPackagePermission("denied: permission_denied: write_package")).toBe("write");
  expect(findPackagePermission("denied: permission_denied: unable to connect to authzd")).toBeUndefined();
});

test.each<[CallEnd | undefined, string]>([
  ["CANCELED", "Solve returned error: rpc error: code = Canceled desc = grpc: the client is closing"],
  ["UNAVAILABLE", "rpc error: code = Unavailable desc = transport is closing"],
  [undefined, "rpc error: code = Unknown desc = failed to build"],
])("a gRPC call that ended as %s: %s", (end, line) => {
  expect(findCallEnd(line)).toBe(end);
});
