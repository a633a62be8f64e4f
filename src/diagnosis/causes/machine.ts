// The machine that docker runs on: docker itself, its disk, its keychain.
import { NEVER, type CauseRecords } from "./record.ts";

/** The machine that docker runs on. */
export type MachineCause =
  | { code: "docker-unavailable"; reason: string }
  /** The versions of docker's API: the client's, and the nearest that the daemon takes. */
  | { code: "docker-version-mismatch"; versions: { client: string; daemon: string } | undefined }
  | { code: "disk-full" }
  /** Who lacked it: a command of the build, or the runner as a whole. */
  | { code: "out-of-memory"; where: "command" | "runner" }
  | { code: "credential-store-error" };

export const MACHINE_CAUSES: CauseRecords<MachineCause> = {
  "docker-unavailable": {
    why: "There is no docker, its daemon does not run, or this user may not speak to it.",
    howToTell: "`docker version` shows no server",
    retry: () => NEVER,
    findings: "none",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause) => ({
      title: "Docker does not answer",
      problem: `Docker cannot be used here: ${cause.reason}.`,
      remedies: [
        {
          action: "On your own machine or runner: start Docker, and see that this command shows a server.",
          snippet: { language: "sh", text: "docker version" },
        },
        {
          action:
            "On GitHub's hosted runners: use `runs-on: ubuntu-latest`; those for Windows and macOS have no Docker for Linux images.",
        },
        {
          action:
            "May this user not speak to it? Add the user to the group `docker`, log out of the machine and in again. Know that whoever may speak to docker may do all that root may:",
          snippet: { language: "sh", text: 'sudo usermod -aG docker "$USER"' },
        },
      ],
    }),
  },
  "docker-version-mismatch": {
    why: "Docker's client and its daemon speak different versions of docker's API, and neither takes the other's: since version 29 the daemon refuses clients older than 25, and an old daemon does not know what a new client asks for.",
    howToTell: "the line names two API versions",
    retry: () => NEVER,
    findings: "none",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: ({ versions }) => ({
      title: "Docker's client and daemon do not fit together",
      problem:
        versions === undefined
          ? "Docker's client and its daemon speak different versions of docker's API."
          : `Docker's client speaks version ${versions.client} of docker's API, and its daemon wants ${versions.daemon}.`,
      remedies: [
        {
          action:
            "Bring the older of the two up to date: this shows both. The client is the one in the step, the container or the library that printed the line.",
          snippet: { language: "sh", text: "docker version" },
        },
        {
          action: "Is the daemon the older one? Then the client can be told to speak its version:",
          snippet: { language: "sh", text: `export DOCKER_API_VERSION=${versions?.daemon ?? "1.44"}` },
        },
      ],
    }),
  },
  "disk-full": {
    why: "The machine that builds has no room left. Hosted runners have some 14 GB to begin with, and layers are written twice.",
    howToTell: "`df -h` shows a full disk",
    retry: () => NEVER,
    findings: "none",
    needsOwner: false,
    inDockerfile: true,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: () => ({
      title: "The disk is full",
      problem: "The machine that builds has no room left on its disk.",
      remedies: [
        {
          action:
            "See what is left, and what docker keeps. The last command throws away what nobody uses; it says what that is, and asks before it does:",
          snippet: { language: "sh", text: "df -h\ndocker system df\ndocker system prune" },
        },
        {
          action:
            "On a hosted runner, free room in a step before (some 10 GB are tools that few need), or use a larger runner:",
          snippet: {
            language: "yaml",
            text: "- run: sudo rm -rf /usr/share/dotnet /usr/local/lib/android",
          },
        },
        { action: "Make the image smaller: delete what a RUN has downloaded in the same RUN." },
      ],
    }),
  },
  "out-of-memory": {
    why: "The machine, or the limit that is set for docker, has too little memory for what was run: the kernel kills a process then, and says nothing in the log but its exit code 137.",
    howToTell: "the command ended with exit code 137, or the kernel's log names the process",
    retry: () => NEVER,
    findings: "none",
    needsOwner: false,
    inDockerfile: true,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: ({ where }) => ({
      title: "There was not enough memory",
      problem:
        where === "runner"
          ? "The runner was lost in the middle of the job: most often because a step took all its memory."
          : "A command of the build was stopped because it took more memory than there is.",
      remedies: [
        {
          action:
            "Let it do less at a time: fewer jobs of a compiler (`make -j2`, `CARGO_BUILD_JOBS=2`), one platform after the other, a limit for Node's heap (`NODE_OPTIONS=--max-old-space-size=4096`).",
        },
        {
          action:
            "Or give it more: a larger runner; on your own machine more memory for Docker Desktop (Settings → Resources) or for the builder.",
        },
      ],
    }),
  },
  "credential-store-error": {
    why: "Docker keeps logins with the help of another program, and that program is missing or fails. The token was not even tried.",
    howToTell: "the line names `docker-credential-…` or docker's config.json",
    retry: () => NEVER,
    findings: "none",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: () => ({
      title: "Docker's keychain does not work",
      problem:
        "Docker keeps logins with the help of another program, and that program is missing or fails; the token was not even tried.",
      remedies: [
        {
          action:
            'Open docker\'s settings, take the lines "credsStore" and "credHelpers" out, and log in again (the login is then kept in that file):',
          snippet: { language: "sh", text: 'cat "$HOME/.docker/config.json"' },
        },
        {
          action:
            "Or install the program that they name, `docker-credential-…`, and see that it is on the PATH.",
        },
        {
          action:
            "Our own step is not touched by this: it keeps its login in a private folder, and asks no keychain.",
        },
      ],
    }),
  },
};
