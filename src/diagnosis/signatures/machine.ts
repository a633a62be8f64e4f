// What docker, buildx and others say of the machine: its disk and memory, its daemon, its logins, its plugins.
import type { Pattern } from "./signature.ts";

/** What the classic builder does not know. Source: docker/buildx `docs/reference/buildx_build.md`. */
const BUILDX_FLAGS = ["bootstrap", "cache-to", "load", "metadata-file", "platform", "push"];
/** What buildx came to know later than with its first versions. */
const NEWER_FLAGS = [
  "annotation",
  "attest",
  "build-context",
  "builder",
  "call",
  "check",
  "no-cache-filter",
  "provenance",
  "sbom",
];

export const MACHINE_PATTERNS: readonly Pattern[] = [
  // BuildKit `executor/resources`, Node, GCC, Go, glibc: the kernel or a limit took the memory
  { pieces: ["resourceexhausted: "], signature: "out-of-memory" },
  { pieces: ["heap out of memory"], signature: "out-of-memory" },
  { pieces: ["fatal error: killed signal terminated program"], signature: "out-of-memory" },
  { pieces: ["internal compiler error: killed"], signature: "out-of-memory" },
  { pieces: ["oomkilled"], signature: "out-of-memory" },
  { pieces: ["out of memory: killed process"], signature: "out-of-memory" },
  { pieces: ["virtual memory exhausted"], signature: "out-of-memory" },
  // QEMU `linux-user/signal.c`
  { pieces: ["qemu: uncaught target signal"], signature: "emulation-crashed" },

  // moby/moby `daemon/server/middleware/version.go`; docker's client before 1.24
  { pieces: ["client version ", " is too old"], signature: "docker-version-mismatch" },
  { pieces: ["client version ", " is too new"], signature: "docker-version-mismatch" },
  { pieces: ["client is newer than server"], signature: "docker-version-mismatch" },
  // docker/buildx `driver`, docker-container and kubernetes
  {
    pieces: ["buildkit", " is restarting, wait until the container is running"],
    signature: "builder-unavailable",
  },
  { pieces: ["no such container: buildx_buildkit"], signature: "builder-unavailable" },
  { pieces: ["replicas to be ready, got "], signature: "builder-unavailable" },
  // docker/buildx `store`: a builder that was never made, or that is gone
  { pieces: ['no builder "', '" found'], signature: "builder-unavailable" },

  // moby/moby `distribution/push_v2.go`, `daemon/images`, docker/cli, containers/common: docker does not hold the image
  { pieces: ["image does not exist locally"], signature: "local-image-missing" },
  { pieces: ["tag does not exist: "], signature: "local-image-missing" },
  { pieces: ["no such image: "], signature: "local-image-missing" },
  { pieces: ["no such object: "], signature: "local-image-missing" },
  { pieces: [": image not known"], signature: "local-image-missing" },
  { pieces: ["error response from daemon: reference does not exist"], signature: "local-image-missing" },
  // docker/cli `manifest create`
  { pieces: [" is a manifest list"], signature: "manifest-list-nested" },
  // BuildKit `sourcepolicy`, containers/image `signature/policy_eval.go`
  { pieces: ["denied by policy"], signature: "policy-denied" },
  { pieces: ["not allowed by policy"], signature: "policy-denied" },
  { pieces: ["source image rejected: "], signature: "policy-denied" },

  // moby/moby `client/errors.go`, also of a daemon that is stopped in mid-build
  { pieces: ["cannot connect to the docker daemon"], signature: "docker-unavailable" },
  { pieces: ["unable to resolve docker endpoint"], signature: "docker-unavailable" },
  { pieces: ["is the docker daemon running"], signature: "docker-unavailable" },
  { pieces: ["failed to connect to the docker api"], signature: "docker-unavailable" },
  { pieces: ["permission denied while trying to connect to the docker"], signature: "docker-unavailable" },
  { pieces: ["docker_engine: the system cannot find the file"], signature: "docker-unavailable" },
  { pieces: ["dockerdesktoplinuxengine", "cannot find the file"], signature: "docker-unavailable" },
  { pieces: ["error during connect: "], signature: "docker-unavailable" },
  { pieces: ["docker desktop is not running"], signature: "docker-unavailable" },
  { pieces: ["docker desktop is unable to start"], signature: "docker-unavailable" },
  // a request to docker's own socket or pipe
  { pieces: ['"http://%2f'], signature: "docker-unavailable" },
  // docker/buildx, BuildKit: the builder, or docker's daemon with its own, ended in mid-build
  { pieces: ["failed to receive status: rpc error"], signature: "builder-lost" },
  { pieces: ["failed to list workers"], signature: "builder-lost" },
  { pieces: ["error reading from server: eof"], signature: "builder-lost" },
  { pieces: ["closing transport due to: connection error"], signature: "builder-lost" },
  // containers/podman
  { pieces: ["cannot connect to podman"], signature: "docker-unavailable" },
  { pieces: ["unable to connect to podman socket"], signature: "docker-unavailable" },
  // containerd/nerdctl
  { pieces: ["rootless containerd not running"], signature: "docker-unavailable" },
  // docker/buildx `create`, where DOCKER_HOST needs certificates
  { pieces: ["with tls data loaded from environment"], signature: "docker-unavailable" },

  // docker/docker-credential-helpers, docker/cli `config/credentials`, docker-py
  { pieces: ["error getting credentials"], signature: "credential-store-error" },
  { pieces: ["error saving credentials"], signature: "credential-store-error" },
  { pieces: ["error storing credentials"], signature: "credential-store-error" },
  { pieces: ["pass not initialized"], signature: "credential-store-error" },
  { pieces: ["credentials store error"], signature: "credential-store-error" },
  { pieces: ["unable to retrieve credentials"], signature: "credential-store-error" },
  // macOS: a keychain that is locked, as it is over SSH
  { pieces: ["keychain returned unsuccessful status"], signature: "credential-store-error" },
  { pieces: ["keychain cannot be accessed"], signature: "credential-store-error" },
  { pieces: ["user interaction is not allowed"], signature: "credential-store-error" },
  { pieces: ["user name or passphrase you entered is not correct"], signature: "credential-store-error" },

  // docker/cli without the plugin; the classic builder on what only BuildKit knows
  { pieces: ["'buildx' is not a docker command"], signature: "buildx-missing" },
  { pieces: ["unknown command: docker buildx"], signature: "buildx-missing" },
  { pieces: ["buildx component is missing"], signature: "buildx-missing" },
  { pieces: ["docker buildx is required"], signature: "buildx-missing" },
  { pieces: ["option requires buildkit"], signature: "buildx-missing" },
  // docker/cli itself, which shows its own help where its plugin would have been asked; buildx on what a newer one knows
  { pieces: ["\nunknown shorthand flag: 'f' in -f"], signature: "buildx-missing" },
  ...BUILDX_FLAGS.map((flag): Pattern => ({
    pieces: [`\nunknown flag: --${flag}`],
    signature: "buildx-missing",
  })),
  ...NEWER_FLAGS.map((flag): Pattern => ({
    pieces: [`\nunknown flag: --${flag}`],
    signature: "buildx-too-old",
  })),
  { pieces: ["\nunknown flag: --"], signature: "buildx-missing" },
  { pieces: ["\nerror: unknown flag: --push"], signature: "buildx-missing" },
  { pieces: ["buildx >= ", "required"], signature: "buildx-too-old" },
];
