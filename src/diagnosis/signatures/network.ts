// Trouble on the way to a host, and of the host itself.
import type { Pattern } from "./signature.ts";

const SERVER_FAULTS = [
  "500 internal server error",
  "502 bad gateway",
  "503 service unavailable",
  "503 egress is over the account limit",
  "504 gateway timeout",
  "504 gateway time-out",
];

export const NETWORK_PATTERNS: readonly Pattern[] = [
  // Go `net`, glibc, curl, Node: a name that cannot be resolved
  { pieces: ["no such host"], signature: "name-unresolved" },
  { pieces: ["dial tcp: lookup "], signature: "name-unresolved" },
  // glibc, curl, Node
  { pieces: ["temporary failure in name resolution"], signature: "name-unresolved" },
  { pieces: ["could not resolve host"], signature: "name-unresolved" },
  { pieces: ["server misbehaving"], signature: "name-unresolved" },
  { pieces: ["name or service not known"], signature: "name-unresolved" },
  { pieces: ["enotfound"], signature: "name-unresolved" },
  { pieces: ["eai_again"], signature: "name-unresolved" },
  // Go `crypto/x509` and `crypto/tls`, OpenSSL
  { pieces: ["x509: "], signature: "certificate" },
  { pieces: ["certificate verify failed"], signature: "certificate" },
  { pieces: ["self-signed certificate"], signature: "certificate" },
  { pieces: ["self signed certificate"], signature: "certificate" },
  { pieces: ["ssl certificate problem"], signature: "certificate" },
  { pieces: ["unable to get local issuer certificate"], signature: "certificate" },
  { pieces: ["remote error: tls"], signature: "certificate" },
  { pieces: ["certificate has expired"], signature: "certificate" },
  { pieces: ["cert_has_expired"], signature: "certificate" },
  // Go `net/http`
  { pieces: ["server gave http response to https client"], signature: "protocol" },
  { pieces: ["first record does not look like a tls handshake"], signature: "protocol" },
  // Go `net`, Node
  { pieces: ["proxyconnect tcp"], signature: "unreachable" },
  { pieces: ["from proxy after connect"], signature: "proxy-refused" },
  { pieces: ["connect tunnel failed"], signature: "proxy-refused" },
  { pieces: ["network is unreachable"], signature: "unreachable" },
  { pieces: ["no route to host"], signature: "unreachable" },
  { pieces: ["connection refused"], signature: "unreachable" },
  { pieces: ["econnrefused"], signature: "unreachable" },
  { pieces: ["cannot assign requested address"], signature: "unreachable" },
  { pieces: ["tls handshake timeout"], signature: "too-slow" },
  { pieces: ["dial tcp", "i/o timeout"], signature: "too-slow" },
  { pieces: ["client.timeout exceeded"], signature: "too-slow" },
  { pieces: ["request canceled while waiting for connection"], signature: "too-slow" },
  { pieces: ["connection timed out"], signature: "too-slow" },
  { pieces: ["etimedout"], signature: "too-slow" },

  // ghcr.io in bad moments (community/community, docker/build-push-action issues); distribution `errcode`
  { pieces: ["unknown blob"], signature: "blob-unknown" },
  { pieces: ["blob unknown"], signature: "blob-unknown" },
  { pieces: ["blob_unknown"], signature: "blob-unknown" },
  // a registry that takes no attestations, or no index (docker/buildx#1513)
  { pieces: ["manifest invalid"], signature: "manifest-rejected" },
  { pieces: ["manifest_invalid"], signature: "manifest-rejected" },
  { pieces: ['failed commit on ref "manifest-', "400 bad request"], signature: "manifest-rejected" },
  { pieces: ['failed commit on ref "index-', "400 bad request"], signature: "manifest-rejected" },
  { pieces: ["blob upload unknown"], signature: "server-fault" },
  { pieces: ["blob_upload_unknown"], signature: "server-fault" },
  { pieces: ["blob upload invalid"], signature: "server-fault" },
  { pieces: ["blob_upload_invalid"], signature: "server-fault" },
  { pieces: ["digest did not match"], signature: "server-fault" },
  { pieces: ["digest_invalid"], signature: "server-fault" },
  { pieces: ["/blobs/upload", "400 bad request"], signature: "server-fault" },
  // moby `registry/errors.go`, containerd's `remotes/docker`, go-containerregistry, oras-go
  ...SERVER_FAULTS.map((status): Pattern => ({ pieces: [status], signature: "server-fault" })),
  ...[500, 502, 503, 504].flatMap((status): Pattern[] => [
    { pieces: [`status code ${status}`], signature: "server-fault" },
    { pieces: [`http ${status} response`], signature: "server-fault" },
  ]),
  { pieces: ["is temporarily unavailable"], signature: "server-fault" },
  // ghcr.io's own parts that do not reach each other
  { pieces: ["unable to connect to authzd"], signature: "server-fault" },
  { pieces: ["twirp error"], signature: "server-fault" },
  { pieces: ["upstream connect error"], signature: "server-fault" },
  { pieces: ["server sent goaway"], signature: "server-fault" },
  { pieces: ["stream error: stream id", "internal_error"], signature: "server-fault" },
  // Go `net`, `io`, Node
  { pieces: ["connection reset by peer"], signature: "connection-broken" },
  { pieces: ["econnreset"], signature: "connection-broken" },
  { pieces: ["write: broken pipe"], signature: "connection-broken" },
  { pieces: ["unexpected eof"], signature: "connection-broken" },
  { pieces: [": eof\n"], signature: "connection-broken" },
  { pieces: ["use of closed network connection"], signature: "connection-broken" },
  { pieces: ["tls: bad record mac"], signature: "connection-broken" },
  { pieces: ["i/o timeout"], signature: "connection-broken" },
  { pieces: ["context deadline exceeded"], signature: "connection-broken" },
  { pieces: [": no response\n"], signature: "connection-broken" },
  // containerd's and BuildKit's transfer, whatever ended it
  { pieces: ["request must be retried"], signature: "connection-broken" },
  { pieces: ["closed pipe"], signature: "connection-broken" },
  { pieces: ["closed response body"], signature: "connection-broken" },
  { pieces: ["failed commit on ref"], signature: "connection-broken" },
  { pieces: ["failed to copy: "], signature: "connection-broken" },
  // a token exchange that failed, with its status cut off
  { pieces: ["failed to fetch anonymous token"], signature: "anonymous-refused" },
  { pieces: ["failed to fetch oauth token: unknown"], signature: "server-fault" },
  { pieces: ["failed to fetch oauth token"], signature: "credential-refused" },
];
