// Trouble on the way to a host, and of the host itself.
import type { Wording } from "./signature.ts";

const SERVER_FAULTS = [
  "500 internal server error",
  "502 bad gateway",
  "503 service unavailable",
  "503 egress is over the account limit",
  "504 gateway timeout",
  "504 gateway time-out",
];

export const NETWORK_WORDINGS: readonly Wording[] = [
  // Go `net`, glibc, curl, Node: a name that nobody can resolve
  { says: ["no such host"], sign: "name-unresolved" },
  { says: ["dial tcp: lookup "], sign: "name-unresolved" },
  // glibc, curl, Node
  { says: ["temporary failure in name resolution"], sign: "name-unresolved" },
  { says: ["could not resolve host"], sign: "name-unresolved" },
  { says: ["server misbehaving"], sign: "name-unresolved" },
  { says: ["name or service not known"], sign: "name-unresolved" },
  { says: ["enotfound"], sign: "name-unresolved" },
  { says: ["eai_again"], sign: "name-unresolved" },
  // Go `crypto/x509` and `crypto/tls`, OpenSSL
  { says: ["x509: "], sign: "certificate" },
  { says: ["certificate verify failed"], sign: "certificate" },
  { says: ["self-signed certificate"], sign: "certificate" },
  { says: ["self signed certificate"], sign: "certificate" },
  { says: ["ssl certificate problem"], sign: "certificate" },
  { says: ["unable to get local issuer certificate"], sign: "certificate" },
  { says: ["remote error: tls"], sign: "certificate" },
  // Go `net/http`
  { says: ["server gave http response to https client"], sign: "protocol" },
  { says: ["first record does not look like a tls handshake"], sign: "protocol" },
  // Go `net`, Node
  { says: ["proxyconnect tcp"], sign: "unreachable" },
  { says: ["network is unreachable"], sign: "unreachable" },
  { says: ["no route to host"], sign: "unreachable" },
  { says: ["connection refused"], sign: "unreachable" },
  { says: ["econnrefused"], sign: "unreachable" },
  { says: ["cannot assign requested address"], sign: "unreachable" },
  { says: ["tls handshake timeout"], sign: "too-slow" },
  { says: ["dial tcp", "i/o timeout"], sign: "too-slow" },
  { says: ["client.timeout exceeded"], sign: "too-slow" },
  { says: ["request canceled while waiting for connection"], sign: "too-slow" },
  { says: ["connection timed out"], sign: "too-slow" },
  { says: ["etimedout"], sign: "too-slow" },

  // ghcr.io in bad moments (community/community, docker/build-push-action issues); distribution `errcode`
  { says: ["unknown blob"], sign: "server-fault" },
  { says: ["blob unknown"], sign: "server-fault" },
  { says: ["blob_unknown"], sign: "server-fault" },
  { says: ["blob upload unknown"], sign: "server-fault" },
  { says: ["blob_upload_unknown"], sign: "server-fault" },
  { says: ["blob upload invalid"], sign: "server-fault" },
  { says: ["blob_upload_invalid"], sign: "server-fault" },
  { says: ["digest did not match"], sign: "server-fault" },
  { says: ["digest_invalid"], sign: "server-fault" },
  { says: ["/blobs/upload", "400 bad request"], sign: "server-fault" },
  // moby `registry/errors.go`, containerd's `remotes/docker`, go-containerregistry, oras-go
  ...SERVER_FAULTS.map((status): Wording => ({ says: [status], sign: "server-fault" })),
  ...[500, 502, 503, 504].flatMap((status): Wording[] => [
    { says: [`status code ${status}`], sign: "server-fault" },
    { says: [`http ${status} response`], sign: "server-fault" },
  ]),
  { says: ["is temporarily unavailable"], sign: "server-fault" },
  // ghcr.io's own parts that do not reach each other
  { says: ["unable to connect to authzd"], sign: "server-fault" },
  { says: ["twirp error"], sign: "server-fault" },
  { says: ["upstream connect error"], sign: "server-fault" },
  { says: ["server sent goaway"], sign: "server-fault" },
  { says: ["stream error: stream id", "internal_error"], sign: "server-fault" },
  // Go `net`, `io`, Node
  { says: ["connection reset by peer"], sign: "connection-broken" },
  { says: ["econnreset"], sign: "connection-broken" },
  { says: ["write: broken pipe"], sign: "connection-broken" },
  { says: ["unexpected eof"], sign: "connection-broken" },
  { says: [": eof\n"], sign: "connection-broken" },
  { says: ["use of closed network connection"], sign: "connection-broken" },
  { says: ["tls: bad record mac"], sign: "connection-broken" },
  { says: ["i/o timeout"], sign: "connection-broken" },
  { says: ["context deadline exceeded"], sign: "connection-broken" },
  { says: [": no response\n"], sign: "connection-broken" },
  // containerd's and BuildKit's transfer, whatever ended it
  { says: ["request must be retried"], sign: "connection-broken" },
  { says: ["closed pipe"], sign: "connection-broken" },
  { says: ["closed response body"], sign: "connection-broken" },
  { says: ["failed commit on ref"], sign: "connection-broken" },
  { says: ["failed to copy: "], sign: "connection-broken" },
  { says: ["error writing layer blob: "], sign: "connection-broken" },
  // a token exchange that failed, with its status cut off
  { says: ["failed to fetch anonymous token"], sign: "anonymous-refused" },
  { says: ["failed to fetch oauth token: unknown"], sign: "server-fault" },
  { says: ["failed to fetch oauth token"], sign: "credential-refused" },
];
