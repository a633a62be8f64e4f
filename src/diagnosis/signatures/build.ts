// What docker, BuildKit and other builders say of a build and of the machine it runs on.
import type { Wording } from "./signature.ts";

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

export const BUILD_WORDINGS: readonly Wording[] = [
  // a full disk: Linux, .NET, Node, Windows
  { says: ["no space left on device"], sign: "disk-full" },
  { says: ["enospc"], sign: "disk-full" },
  { says: ["disk quota exceeded"], sign: "disk-full" },
  { says: ["not enough space on the disk"], sign: "disk-full" },
  // Linux `execve`, through a shell and through runc
  { says: ["exec format error"], sign: "exec-format" },

  // moby/moby `client/errors.go`, also of a daemon that is stopped in mid-build
  { says: ["cannot connect to the docker daemon"], sign: "docker-unavailable" },
  { says: ["is the docker daemon running"], sign: "docker-unavailable" },
  { says: ["failed to connect to the docker api"], sign: "docker-unavailable" },
  { says: ["permission denied while trying to connect to the docker"], sign: "docker-unavailable" },
  { says: ["docker.sock: connect: "], sign: "docker-unavailable" },
  { says: ["docker_engine: the system cannot find the file"], sign: "docker-unavailable" },
  { says: ["dockerdesktoplinuxengine", "cannot find the file"], sign: "docker-unavailable" },
  { says: ["error during connect: "], sign: "docker-unavailable" },
  { says: ["docker desktop is not running"], sign: "docker-unavailable" },
  { says: ["docker desktop is unable to start"], sign: "docker-unavailable" },
  // docker/buildx, BuildKit: the builder ended in mid-build, or is not there
  { says: ["failed to receive status: rpc error"], sign: "docker-unavailable" },
  { says: ["failed to list workers"], sign: "docker-unavailable" },
  { says: ["error reading from server: eof"], sign: "docker-unavailable" },
  { says: ["closing transport due to: connection error"], sign: "docker-unavailable" },
  // containers/podman
  { says: ["cannot connect to podman"], sign: "docker-unavailable" },
  { says: ["unable to connect to podman socket"], sign: "docker-unavailable" },
  { says: ["podman.sock: connect: "], sign: "docker-unavailable" },
  { says: ['no builder "', '" found'], sign: "docker-unavailable" },
  // shells, Go's `exec`, actions/toolkit `io.which`, PowerShell
  { says: ["docker: command not found"], sign: "docker-unavailable" },
  { says: ["docker: not found"], sign: "docker-unavailable" },
  { says: ['"docker": executable file not found'], sign: "docker-unavailable" },
  { says: ["unable to locate executable file: docker"], sign: "docker-unavailable" },
  { says: ["the term 'docker' is not recognized"], sign: "docker-unavailable" },

  // docker/docker-credential-helpers, docker/cli `config/credentials`, docker-py
  { says: ["error getting credentials"], sign: "credential-store-error" },
  { says: ["error saving credentials"], sign: "credential-store-error" },
  { says: ["error storing credentials"], sign: "credential-store-error" },
  { says: ["docker-credential-", "not found"], sign: "credential-store-error" },
  { says: ["pass not initialized"], sign: "credential-store-error" },
  { says: ["credentials store error"], sign: "credential-store-error" },
  { says: ["unable to retrieve credentials"], sign: "credential-store-error" },
  { says: ["user name or passphrase you entered is not correct"], sign: "credential-store-error" },

  // docker/cli without the plugin; the classic builder on what only BuildKit knows
  { says: ["'buildx' is not a docker command"], sign: "buildx-missing" },
  { says: ["unknown command: docker buildx"], sign: "buildx-missing" },
  { says: ["buildx component is missing"], sign: "buildx-missing" },
  { says: ["docker buildx is required"], sign: "buildx-missing" },
  { says: ["option requires buildkit"], sign: "buildx-missing" },
  // docker/cli itself, which shows its own help where its plugin would have been asked; buildx on what a newer one knows
  { says: ["\nunknown shorthand flag: 'f' in -f"], sign: "buildx-missing" },
  ...BUILDX_FLAGS.map((flag): Wording => ({ says: [`\nunknown flag: --${flag}`], sign: "buildx-missing" })),
  ...NEWER_FLAGS.map((flag): Wording => ({ says: [`\nunknown flag: --${flag}`], sign: "buildx-too-old" })),
  { says: ["\nunknown flag: --"], sign: "buildx-missing" },
  { says: ["\nerror: unknown flag: --push"], sign: "buildx-missing" },
  { says: ["buildx >= ", "required"], sign: "buildx-too-old" },

  // docker/buildx `build`, `driver`: what the docker driver cannot do
  { says: ["cache export", "not supported for"], sign: "cache-unsupported" },
  { says: ["unknown cache exporter"], sign: "cache-unsupported" },
  { says: ["unknown cache importer"], sign: "cache-unsupported" },
  { says: ["multiple platforms feature"], sign: "platform-unsupported" },
  { says: ["multi-platform build is not supported"], sign: "platform-unsupported" },
  { says: ["does not currently support exporting manifest lists"], sign: "platform-unsupported" },
  // moby, containerd: the image has nothing for this machine
  { says: ["no matching manifest for"], sign: "platform-unsupported" },
  { says: ["no match for platform in manifest"], sign: "platform-unsupported" },
  { says: ["does not match the specified platform"], sign: "platform-unsupported" },
  { says: ["does not provide the specified platform"], sign: "platform-unsupported" },
  { says: ["cannot be used on this platform"], sign: "platform-unsupported" },
  { says: ["no image found in manifest list"], sign: "platform-unsupported" },

  // BuildKit `solver/errdefs`, docker 20.10's BuildKit, the classic builder
  { says: ["did not complete successfully: exit code"], sign: "build-command-failed" },
  { says: ["executor failed running"], sign: "build-command-failed" },
  { says: ["returned a non-zero code"], sign: "build-command-failed" },
  // kaniko, buildah
  { says: ["failed to execute command: ", "exit status"], sign: "build-command-failed" },
  { says: ["building at step", "exit status"], sign: "build-command-failed" },
  { says: ["while running runtime: exit status"], sign: "build-command-failed" },

  // BuildKit `frontend/dockerfile`: a secret that a RUN needs
  { says: ["failed to solve: secret ", ": not found"], sign: "secret-missing" },
  { says: ["error: secret ", ": not found"], sign: "secret-missing" },
  { says: ["could not parse secrets", "no such file"], sign: "secret-missing" },
  { says: ["error: failed to build: failed to stat ", "no such file"], sign: "secret-missing" },

  // docker/cli `opts`, distribution/reference, go-containerregistry `name`, kubernetes
  { says: ["invalid reference format"], sign: "reference-invalid" },
  { says: ["repository name must be lowercase"], sign: "reference-invalid" },
  { says: ["could not parse reference"], sign: "reference-invalid" },
  { says: ["repository can only contain the characters"], sign: "reference-invalid" },
  { says: ["tag can only contain the characters"], sign: "reference-invalid" },
  { says: ["invalidimagename"], sign: "reference-invalid" },
  { says: ["name_invalid"], sign: "reference-invalid" },
  { says: ["error: name invalid"], sign: "reference-invalid" },
  { says: ["invalid reference: "], sign: "reference-invalid" },
  { says: ["invalid image name"], sign: "reference-invalid" },
  { says: ["invalid repository name"], sign: "reference-invalid" },
  { says: ["tag is needed when pushing to registry"], sign: "reference-invalid" },
  { says: ['invalid tag "'], sign: "reference-invalid" },
  // look-alikes of ghcr.io
  { says: ["ghrc.io/"], sign: "reference-invalid" },
  { says: ["login ghrc.io"], sign: "reference-invalid" },
  { says: ["gchr.io/"], sign: "reference-invalid" },
  { says: ["login gchr.io"], sign: "reference-invalid" },

  // BuildKit `frontend/dockerfile`, `util/progress`; classic builder; kaniko; buildah: what the build is made of
  { says: ["failed to read dockerfile"], sign: "build-context-missing" },
  { says: ["unable to prepare context"], sign: "build-context-missing" },
  { says: ["unable to evaluate symlinks in dockerfile path"], sign: "build-context-missing" },
  { says: ["cannot locate specified dockerfile"], sign: "build-context-missing" },
  { says: ["error resolving dockerfile path"], sign: "build-context-missing" },
  { says: ["no containerfile or dockerfile specified or found"], sign: "build-context-missing" },
  { says: ["dockerfile: no such file or directory"], sign: "build-context-missing" },
  { says: ["failed to calculate checksum", "not found"], sign: "build-context-missing" },
  { says: ['" not found: not found'], sign: "build-context-missing" },
  { says: ['": not found\n'], sign: "build-context-missing" },
  { says: ["failed to walk ", "no such file"], sign: "build-context-missing" },
  { says: ["copy failed: stat "], sign: "build-context-missing" },
  { says: ["copy failed: file not found"], sign: "build-context-missing" },
  { says: ["copy failed: no source files"], sign: "build-context-missing" },
  { says: ["copy failed: forbidden path"], sign: "build-context-missing" },
  { says: ["file not found in build context"], sign: "build-context-missing" },
  { says: ["forbidden path outside the build context"], sign: "build-context-missing" },
  { says: ["building at step", "no such file or directory"], sign: "build-context-missing" },
  { says: ["no items matching glob"], sign: "build-context-missing" },
  { says: ["resolve : lstat "], sign: "build-context-missing" },
  { says: ["failed to solve", "lstat ", "no such file or directory"], sign: "build-context-missing" },
  { says: ["failed to get fileinfo for ", "no such file"], sign: "build-context-missing" },
  { says: ['build" requires exactly 1 argument'], sign: "build-context-missing" },

  // BuildKit `frontend/dockerfile/parser`, `instructions`
  { says: ["dockerfile parse error"], sign: "dockerfile-invalid" },
  { says: ["error response from daemon: unknown instruction"], sign: "dockerfile-invalid" },
  { says: ["dockerfile", "cannot be empty"], sign: "dockerfile-invalid" },
  { says: ["no build stage in current context"], sign: "dockerfile-invalid" },
  { says: ["target stage ", "could not be found"], sign: "dockerfile-invalid" },
  { says: ["failed to reach build target"], sign: "dockerfile-invalid" },
  { says: ["base name ", "should not be blank"], sign: "dockerfile-invalid" },
  { says: ["failed to parse stage name"], sign: "dockerfile-invalid" },
  { says: ["failed to parse platform"], sign: "dockerfile-invalid" },
  { says: ["failed to process ", "unsupported modifier"], sign: "dockerfile-invalid" },
  { says: ["invalid from flag value"], sign: "dockerfile-invalid" },
  { says: ["circular dependency detected on stage"], sign: "dockerfile-invalid" },
  { says: ["from requires either one or three arguments"], sign: "dockerfile-invalid" },
  { says: ["unterminated heredoc"], sign: "dockerfile-invalid" },

  // BuildKit `cache/remotecache`, tonistiigi/go-actions-cache: the cache's own store
  { says: ["cache service responded with"], sign: "cache-not-written" },
  { says: ["our services aren't available right now"], sign: "cache-not-written" },
  { says: ["legacy service is shutting down"], sign: "cache-not-written" },
  { says: ["maximum timeout reached"], sign: "cache-not-written" },

  // GitHub Actions and moby, of a run that was stopped
  { says: ["the operation was canceled"], sign: "interrupted" },
  { says: ["has received a shutdown signal"], sign: "interrupted" },
  { says: ["lost communication with the server"], sign: "interrupted" },
  { says: ["signal: killed"], sign: "interrupted" },
  { says: ["context canceled"], sign: "interrupted" },
];
