// The machine that docker runs on: docker itself, its disk, its keychain.
import { helpWithDocker, type DockerTrouble } from "../advice/docker-trouble.ts";
import { helpWithLogins, type LoginTrouble } from "../advice/login-store.ts";
import { OF_THE_BUILD, OF_THE_MACHINE, type CauseRecords } from "./record.ts";

/** The machine that docker runs on. */
export type MachineCause =
  /** `reason` is a clause. */
  | { code: "docker-unavailable"; reason: string; trouble?: DockerTrouble }
  /** The versions of docker's API: the client's, and the nearest that the daemon takes. */
  | { code: "docker-version-mismatch"; versions: { client: string; daemon: string } | undefined }
  | { code: "disk-full" }
  /** Who lacked it: a command of the build, or the runner as a whole. */
  | { code: "out-of-memory"; where: "command" | "runner" }
  | { code: "credential-store-error"; trouble?: LoginTrouble };

export const MACHINE_CAUSES: CauseRecords<MachineCause> = {
  "docker-unavailable": {
    why: "There is no docker, its daemon does not run or is not reached, or this user may not use its socket.",
    howToTell: "`docker version` shows no server",
    ...OF_THE_MACHINE,
    advise: ({ reason, trouble = { kind: "silent" } }) => ({
      title: trouble.kind === "client missing" ? "There is no docker here" : "Docker does not answer",
      problem: `Docker cannot be used here: ${reason}.`,
      remedies: helpWithDocker(trouble),
    }),
  },
  "docker-version-mismatch": {
    why: "Docker's client and its daemon speak different versions of docker's API, and neither takes the other's: since version 29 the daemon refuses clients older than 25, and an old daemon does not know what a new client asks for.",
    howToTell: "the line names two API versions",
    ...OF_THE_MACHINE,
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
    ...OF_THE_BUILD,
    advise: () => ({
      title: "The disk is full",
      problem: "The machine that builds has no room left on its disk.",
      remedies: [
        {
          action:
            "See what is left, and what docker keeps. The last command deletes what is not in use, and asks first:",
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
    ...OF_THE_BUILD,
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
    why: "Docker keeps logins in its config.json, or with the help of another program (`docker-credential-…`). The file cannot be read or written, or the program is missing or fails. The token was not even tried.",
    howToTell: "the line names `docker-credential-…` or the file in which a client keeps its logins",
    ...OF_THE_MACHINE,
    advise: ({ trouble = { kind: "helper" } }) => helpWithLogins(trouble),
  },
};
