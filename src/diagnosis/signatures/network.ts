// Trouble on the way to a host, and of the host itself.
import type { Pattern } from "./signature.ts";

export const NETWORK_PATTERNS: readonly Pattern[] = [
  // Go `net/http`
  { pieces: ["server gave http response to https client"], signature: "protocol" },
  { pieces: ["first record does not look like a tls handshake"], signature: "protocol" },
  // Go `net`, Node
  { pieces: ["proxyconnect tcp"], signature: "unreachable" },
  { pieces: ["from proxy after connect"], signature: "proxy-refused" },
  { pieces: ["connect tunnel failed"], signature: "proxy-refused" },
  { pieces: ["tls handshake timeout"], signature: "too-slow" },
  { pieces: ["dial tcp", "i/o timeout"], signature: "too-slow" },
  { pieces: ["client.timeout exceeded"], signature: "too-slow" },
  { pieces: ["request canceled while waiting for connection"], signature: "too-slow" },

  // ghcr.io in bad moments (community/community, docker/build-push-action issues); distribution `errcode`
  { pieces: ["unknown blob"], signature: "blob-unknown" },
  // a registry that takes no attestations, or no index (docker/buildx#1513)
  { pieces: ['failed commit on ref "manifest-', "400 bad request"], signature: "manifest-rejected" },
  { pieces: ['failed commit on ref "index-', "400 bad request"], signature: "manifest-rejected" },
  { pieces: ["digest did not match"], signature: "server-fault" },
  { pieces: ["egress is over the account limit"], signature: "server-fault" },
  { pieces: ["is temporarily unavailable"], signature: "server-fault" },
  // ghcr.io's own parts that do not reach each other
  { pieces: ["unable to connect to authzd"], signature: "server-fault" },
  { pieces: ["twirp error"], signature: "server-fault" },
  { pieces: ["upstream connect error"], signature: "server-fault" },
  { pieces: ["server sent goaway"], signature: "server-fault" },
  { pieces: ["stream error: stream id", "internal_error"], signature: "server-fault" },
  // Go `net`, `io`, Node
  { pieces: ["unexpected eof"], signature: "connection-broken" },
  { pieces: [": eof\n"], signature: "connection-broken" },
  { pieces: ["use of closed network connection"], signature: "connection-broken" },
  { pieces: ["tls: bad record mac"], signature: "connection-broken" },
  { pieces: ["i/o timeout"], signature: "connection-broken", isGeneral: true },
  { pieces: ["context deadline exceeded"], signature: "connection-broken", isGeneral: true },
  { pieces: [": no response\n"], signature: "connection-broken", isGeneral: true },
  // containerd's and BuildKit's transfer, whatever ended it
  { pieces: ["request must be retried"], signature: "connection-broken" },
  { pieces: ["closed pipe"], signature: "connection-broken" },
  { pieces: ["closed response body"], signature: "connection-broken" },
  { pieces: ["failed commit on ref"], signature: "connection-broken", isGeneral: true },
  { pieces: ["failed to copy: "], signature: "connection-broken", isGeneral: true },
  // a token exchange that failed, with its status cut off
  { pieces: ["failed to fetch anonymous token"], signature: "anonymous-refused", isGeneral: true },
  { pieces: ["failed to fetch oauth token: unknown"], signature: "server-fault", isGeneral: true },
  { pieces: ["failed to fetch oauth token"], signature: "credential-refused", isGeneral: true },
];
