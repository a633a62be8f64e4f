// What docker, BuildKit and other builders say of a build: its context, its Dockerfile, its commands, its cache.
import type { Pattern } from "./signature.ts";

export const BUILD_PATTERNS: readonly Pattern[] = [
  // BuildKit `source/git`, moby `builder/remotecontext/git`, kaniko: a context in a git repository
  { pieces: ["failed to fetch remote "], signature: "git-context-failed" },
  { pieces: ["error fetching default branch for repository"], signature: "git-context-failed" },
  { pieces: ["repository does not contain ref "], signature: "git-context-failed" },
  { pieces: ["unable to 'git clone' to temporary context"], signature: "git-context-failed" },
  // git's own last words, where no step of a build says whose they are
  { pieces: ["fatal: could not read "], signature: "git-context-failed", isGeneral: true },
  { pieces: ["fatal: authentication failed for"], signature: "git-context-failed", isGeneral: true },
  // docker/buildx, BuildKit `session/sshforward`: a git address with SSH, or `--ssh`, without an agent
  { pieces: ["invalid empty ssh agent socket"], signature: "git-context-failed" },
  { pieces: ["unset ssh forward key"], signature: "git-context-failed" },

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
  { pieces: ["invalid reference: "], signature: "reference-invalid" },
  { pieces: ["error parsing reference: "], signature: "reference-invalid" },
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
  { pieces: ["failed to read dockerfile"], signature: "dockerfile-missing" },
  { pieces: ["unable to evaluate symlinks in dockerfile path"], signature: "dockerfile-missing" },
  { pieces: ["unable to open dockerfile"], signature: "dockerfile-missing" },
  { pieces: ["unable to prepare context"], signature: "build-context-missing" },
  { pieces: ["cannot locate specified dockerfile"], signature: "dockerfile-missing" },
  { pieces: ["error resolving dockerfile path"], signature: "dockerfile-missing" },
  { pieces: ["no containerfile or dockerfile specified or found"], signature: "dockerfile-missing" },
  { pieces: ["dockerfile: no such file or directory"], signature: "dockerfile-missing" },
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
  { pieces: ["no stage or image found with that name"], signature: "dockerfile-invalid" },
  { pieces: ["failed to reach build target"], signature: "dockerfile-invalid" },
  { pieces: ["base name ", "should not be blank"], signature: "dockerfile-invalid" },
  { pieces: ["failed to parse platform"], signature: "dockerfile-invalid" },
  { pieces: ["failed to process ", "unsupported modifier"], signature: "dockerfile-invalid" },
  { pieces: ["invalid from flag value"], signature: "dockerfile-invalid" },
  // whatever it finds wrong with a stage, before a step has run
  { pieces: ["failed to solve", " stage"], signature: "dockerfile-invalid", isGeneral: true },
  { pieces: ["stage ", "could not be found"], signature: "dockerfile-invalid", isGeneral: true },
  { pieces: ["failed to parse stage name"], signature: "dockerfile-invalid" },
  { pieces: ["from requires either one or three arguments"], signature: "dockerfile-invalid" },
  { pieces: ["unterminated heredoc"], signature: "dockerfile-invalid" },

  // BuildKit `cache/remotecache`, tonistiigi/go-actions-cache: the cache's own store
  { pieces: ["cache service responded with"], signature: "cache-not-written" },
  { pieces: ["error writing layer blob: "], signature: "cache-not-written", isGeneral: true },
  { pieces: ["error writing manifest blob: "], signature: "cache-not-written", isGeneral: true },
  { pieces: ["error writing to cache"], signature: "cache-not-written" },
  { pieces: ["failed to reserve cache"], signature: "cache-not-written" },
  { pieces: ["gha cache exporter: "], signature: "cache-not-written" },
  { pieces: ["our services aren't available right now"], signature: "cache-not-written" },
  { pieces: ["legacy service is shutting down"], signature: "cache-not-written" },
  { pieces: ["maximum timeout reached"], signature: "cache-not-written" },

  // GitHub Actions and moby, of a run that was stopped
  { pieces: ["the operation was canceled"], signature: "interrupted" },
  { pieces: ["has received a shutdown signal"], signature: "runner-lost" },
  { pieces: ["lost communication with the server", "cpu/memory"], signature: "runner-starved" },
  { pieces: ["lost communication with the server"], signature: "runner-lost" },
  { pieces: ["exceeded the maximum execution time"], signature: "stopped-by-limit" },
  { pieces: [" has timed out after "], signature: "stopped-by-limit" },
  { pieces: ["higher priority waiting request"], signature: "stopped-by-newer-run" },
  { pieces: ["the run was canceled by "], signature: "stopped-by-person" },
  // SIGKILL's end of a process, by a shell, by Go, by the parent process
  { pieces: ["signal: killed"], signature: "killed" },
  { pieces: ["\nkilled\n"], signature: "killed" },
  { pieces: ["exit code 137"], signature: "killed" },
  { pieces: ["context canceled"], signature: "interrupted" },
  // BuildKit `util/appcontext`: buildx that was started without docker and got a signal
  { pieces: ["sigterm/sigints, forcing shutdown"], signature: "interrupted" },
];
