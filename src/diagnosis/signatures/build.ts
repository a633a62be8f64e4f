// What docker, BuildKit and other builders say of a build and of the machine it runs on.
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

export const BUILD_PATTERNS: readonly Pattern[] = [
  // a full disk: Linux, .NET, Node, Windows
  { pieces: ["no space left on device"], signature: "disk-full" },
  { pieces: ["enospc"], signature: "disk-full" },
  { pieces: ["disk quota exceeded"], signature: "disk-full" },
  { pieces: ["not enough space on the disk"], signature: "disk-full" },
  // BuildKit `executor/resources`, Node, GCC, Go, glibc: the kernel or a limit took the memory
  { pieces: ["resourceexhausted: "], signature: "out-of-memory" },
  { pieces: ["cannot allocate memory"], signature: "out-of-memory" },
  { pieces: ["heap out of memory"], signature: "out-of-memory" },
  { pieces: ["fatal error: killed signal terminated program"], signature: "out-of-memory" },
  { pieces: ["internal compiler error: killed"], signature: "out-of-memory" },
  { pieces: ["oomkilled"], signature: "out-of-memory" },
  { pieces: ["out of memory: killed process"], signature: "out-of-memory" },
  { pieces: ["virtual memory exhausted"], signature: "out-of-memory" },
  // QEMU `linux-user/signal.c`
  { pieces: ["qemu: uncaught target signal"], signature: "emulation-crashed" },
  // Linux `execve`, through a shell and through runc
  { pieces: ["exec format error"], signature: "exec-format" },

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

  // moby/moby `distribution/push_v2.go`, `daemon/images`, docker/cli, containers/common: docker does not hold the image
  { pieces: ["image does not exist locally"], signature: "local-image-missing" },
  { pieces: ["tag does not exist: "], signature: "local-image-missing" },
  { pieces: ["no such image: "], signature: "local-image-missing" },
  { pieces: ["no such object: "], signature: "local-image-missing" },
  { pieces: [": image not known"], signature: "local-image-missing" },
  { pieces: ["error response from daemon: reference does not exist"], signature: "local-image-missing" },
  { pieces: ["content digest sha256:", ": not found"], signature: "local-image-missing" },
  // docker/cli `manifest create`
  { pieces: [" is a manifest list"], signature: "manifest-list-nested" },
  // BuildKit `sourcepolicy`, containers/image `signature/policy_eval.go`
  { pieces: ["denied by policy"], signature: "policy-denied" },
  { pieces: ["not allowed by policy"], signature: "policy-denied" },
  { pieces: ["source image rejected: "], signature: "policy-denied" },

  // moby/moby `client/errors.go`, also of a daemon that is stopped in mid-build
  { pieces: ["cannot connect to the docker daemon"], signature: "docker-unavailable" },
  { pieces: ["is the docker daemon running"], signature: "docker-unavailable" },
  { pieces: ["failed to connect to the docker api"], signature: "docker-unavailable" },
  { pieces: ["permission denied while trying to connect to the docker"], signature: "docker-unavailable" },
  { pieces: ["docker.sock: connect: "], signature: "docker-unavailable" },
  { pieces: ["docker_engine: the system cannot find the file"], signature: "docker-unavailable" },
  { pieces: ["dockerdesktoplinuxengine", "cannot find the file"], signature: "docker-unavailable" },
  { pieces: ["error during connect: "], signature: "docker-unavailable" },
  { pieces: ["docker desktop is not running"], signature: "docker-unavailable" },
  { pieces: ["docker desktop is unable to start"], signature: "docker-unavailable" },
  // a request to docker's own socket or pipe
  { pieces: ['"http://%2f'], signature: "docker-unavailable" },
  // docker/buildx, BuildKit: the builder ended in mid-build, or is not there
  { pieces: ["failed to receive status: rpc error"], signature: "docker-unavailable" },
  { pieces: ["failed to list workers"], signature: "docker-unavailable" },
  { pieces: ["error reading from server: eof"], signature: "docker-unavailable" },
  { pieces: ["closing transport due to: connection error"], signature: "docker-unavailable" },
  // containers/podman
  { pieces: ["cannot connect to podman"], signature: "docker-unavailable" },
  { pieces: ["unable to connect to podman socket"], signature: "docker-unavailable" },
  { pieces: ["podman.sock: connect: "], signature: "docker-unavailable" },
  { pieces: ['no builder "', '" found'], signature: "docker-unavailable" },
  // shells, Go's `exec`, actions/toolkit `io.which`, PowerShell
  { pieces: ["docker: command not found"], signature: "docker-unavailable" },
  { pieces: ["docker: not found"], signature: "docker-unavailable" },
  { pieces: ['"docker": executable file not found'], signature: "docker-unavailable" },
  { pieces: ["unable to locate executable file: docker"], signature: "docker-unavailable" },
  { pieces: ["the term 'docker' is not recognized"], signature: "docker-unavailable" },

  // docker/docker-credential-helpers, docker/cli `config/credentials`, docker-py
  { pieces: ["error getting credentials"], signature: "credential-store-error" },
  { pieces: ["error saving credentials"], signature: "credential-store-error" },
  { pieces: ["error storing credentials"], signature: "credential-store-error" },
  { pieces: ["docker-credential-", "not found"], signature: "credential-store-error" },
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

  // docker/buildx `build`, `driver`: what the docker driver cannot do
  { pieces: ["cache export", "not supported for"], signature: "cache-unsupported" },
  { pieces: ["unknown cache exporter"], signature: "cache-unsupported" },
  { pieces: ["unknown cache importer"], signature: "cache-unsupported" },
  { pieces: ["multiple platforms feature"], signature: "platform-unsupported" },
  { pieces: ["multi-platform build is not supported"], signature: "platform-unsupported" },
  { pieces: ["does not currently support exporting manifest lists"], signature: "platform-unsupported" },
  // moby, containerd: the image has nothing for this machine
  { pieces: ["no matching manifest for"], signature: "platform-unsupported" },
  { pieces: ["no match for platform in manifest"], signature: "platform-unsupported" },
  { pieces: ["does not match the specified platform"], signature: "platform-unsupported" },
  { pieces: ["does not provide the specified platform"], signature: "platform-unsupported" },
  { pieces: ["cannot be used on this platform"], signature: "platform-unsupported" },
  { pieces: ["no image found in manifest list"], signature: "platform-unsupported" },

  // BuildKit `solver/errdefs`, docker 20.10's BuildKit, the classic builder
  { pieces: ["did not complete successfully: exit code"], signature: "build-command-failed" },
  { pieces: ["executor failed running"], signature: "build-command-failed" },
  { pieces: ["returned a non-zero code"], signature: "build-command-failed" },
  // the same line, cut off behind the command
  { pieces: ['failed to solve: process "'], signature: "build-command-failed" },
  // kaniko, buildah
  { pieces: ["failed to execute command: ", "exit status"], signature: "build-command-failed" },
  { pieces: ["building at step", "exit status"], signature: "build-command-failed" },
  { pieces: ["while running runtime: exit status"], signature: "build-command-failed" },

  // BuildKit `frontend/dockerfile`: a secret that a RUN needs
  { pieces: ["failed to solve: secret ", ": not found"], signature: "secret-missing" },
  { pieces: ["error: secret ", ": not found"], signature: "secret-missing" },
  { pieces: ["could not parse secrets", "no such file"], signature: "secret-missing" },
  { pieces: ["error: failed to build: failed to stat ", "no such file"], signature: "secret-missing" },

  // docker/cli `opts`, distribution/reference, go-containerregistry `name`, kubernetes
  { pieces: ["invalid reference format"], signature: "reference-invalid" },
  { pieces: ["repository name must be lowercase"], signature: "reference-invalid" },
  { pieces: ["could not parse reference"], signature: "reference-invalid" },
  { pieces: ["repository can only contain the characters"], signature: "reference-invalid" },
  { pieces: ["tag can only contain the characters"], signature: "reference-invalid" },
  { pieces: ["invalidimagename"], signature: "reference-invalid" },
  { pieces: ["name_invalid"], signature: "reference-invalid" },
  { pieces: ["error: name invalid"], signature: "reference-invalid" },
  { pieces: ["invalid reference: "], signature: "reference-invalid" },
  { pieces: ["invalid image name"], signature: "reference-invalid" },
  { pieces: ["invalid repository name"], signature: "reference-invalid" },
  { pieces: ["tag is needed when pushing to registry"], signature: "reference-invalid" },
  { pieces: ['invalid tag "'], signature: "reference-invalid" },
  // look-alikes of ghcr.io
  { pieces: ["ghrc.io/"], signature: "reference-invalid" },
  { pieces: ["login ghrc.io"], signature: "reference-invalid" },
  { pieces: ["gchr.io/"], signature: "reference-invalid" },
  { pieces: ["login gchr.io"], signature: "reference-invalid" },

  // BuildKit `frontend/dockerfile`, `util/progress`; classic builder; kaniko; buildah: what the build is made of
  { pieces: ["failed to read dockerfile"], signature: "build-context-missing" },
  { pieces: ["unable to prepare context"], signature: "build-context-missing" },
  { pieces: ["unable to evaluate symlinks in dockerfile path"], signature: "build-context-missing" },
  { pieces: ["cannot locate specified dockerfile"], signature: "build-context-missing" },
  { pieces: ["error resolving dockerfile path"], signature: "build-context-missing" },
  { pieces: ["no containerfile or dockerfile specified or found"], signature: "build-context-missing" },
  { pieces: ["dockerfile: no such file or directory"], signature: "build-context-missing" },
  { pieces: ["failed to calculate checksum", "not found"], signature: "build-context-missing" },
  { pieces: ['" not found: not found'], signature: "build-context-missing" },
  { pieces: ['": not found\n'], signature: "build-context-missing" },
  { pieces: ["failed to walk ", "no such file"], signature: "build-context-missing" },
  { pieces: ["copy failed: stat "], signature: "build-context-missing" },
  { pieces: ["copy failed: file not found"], signature: "build-context-missing" },
  { pieces: ["copy failed: no source files"], signature: "build-context-missing" },
  { pieces: ["copy failed: forbidden path"], signature: "build-context-missing" },
  { pieces: ["file not found in build context"], signature: "build-context-missing" },
  { pieces: ["forbidden path outside the build context"], signature: "build-context-missing" },
  { pieces: ["building at step", "no such file or directory"], signature: "build-context-missing" },
  { pieces: ["no items matching glob"], signature: "build-context-missing" },
  { pieces: ["resolve : lstat "], signature: "build-context-missing" },
  { pieces: ["failed to solve", "lstat ", "no such file or directory"], signature: "build-context-missing" },
  { pieces: ["failed to get fileinfo for ", "no such file"], signature: "build-context-missing" },
  { pieces: ['build" requires exactly 1 argument'], signature: "build-context-missing" },

  // BuildKit `frontend/dockerfile/parser`, `instructions`
  { pieces: ["dockerfile parse error"], signature: "dockerfile-invalid" },
  { pieces: ["error response from daemon: unknown instruction"], signature: "dockerfile-invalid" },
  { pieces: ["dockerfile", "cannot be empty"], signature: "dockerfile-invalid" },
  { pieces: ["no build stage in current context"], signature: "dockerfile-invalid" },
  { pieces: ["target stage ", "could not be found"], signature: "dockerfile-invalid" },
  { pieces: ["failed to reach build target"], signature: "dockerfile-invalid" },
  { pieces: ["base name ", "should not be blank"], signature: "dockerfile-invalid" },
  { pieces: ["failed to parse stage name"], signature: "dockerfile-invalid" },
  { pieces: ["failed to parse platform"], signature: "dockerfile-invalid" },
  { pieces: ["failed to process ", "unsupported modifier"], signature: "dockerfile-invalid" },
  { pieces: ["invalid from flag value"], signature: "dockerfile-invalid" },
  { pieces: ["circular dependency detected on stage"], signature: "dockerfile-invalid" },
  { pieces: ["from requires either one or three arguments"], signature: "dockerfile-invalid" },
  { pieces: ["unterminated heredoc"], signature: "dockerfile-invalid" },

  // BuildKit `cache/remotecache`, tonistiigi/go-actions-cache: the cache's own store
  { pieces: ["cache service responded with"], signature: "cache-not-written" },
  { pieces: ["error writing layer blob: "], signature: "cache-not-written" },
  { pieces: ["error writing to cache"], signature: "cache-not-written" },
  { pieces: ["failed to reserve cache"], signature: "cache-not-written" },
  { pieces: ["gha cache exporter: "], signature: "cache-not-written" },
  { pieces: ["our services aren't available right now"], signature: "cache-not-written" },
  { pieces: ["legacy service is shutting down"], signature: "cache-not-written" },
  { pieces: ["maximum timeout reached"], signature: "cache-not-written" },

  // GitHub Actions and moby, of a run that was stopped
  { pieces: ["the operation was canceled"], signature: "interrupted" },
  { pieces: ["has received a shutdown signal"], signature: "interrupted" },
  { pieces: ["lost communication with the server", "cpu/memory"], signature: "runner-starved" },
  { pieces: ["lost communication with the server"], signature: "interrupted" },
  { pieces: ["exceeded the maximum execution time"], signature: "interrupted" },
  { pieces: [" has timed out after "], signature: "interrupted" },
  // SIGKILL's end of a process, by a shell, by Go, by whoever waited for it
  { pieces: ["signal: killed"], signature: "killed" },
  { pieces: ["\nkilled\n"], signature: "killed" },
  { pieces: ["exit code 137"], signature: "killed" },
  { pieces: ["context canceled"], signature: "interrupted" },
];
