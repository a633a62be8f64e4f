// The machine that docker runs on: docker itself, its disk, its keychain.
import { NEVER, type CauseRecords } from "./record.ts";

/** The machine that docker runs on. */
export type MachineCause =
  { code: "docker-unavailable"; reason: string } | { code: "disk-full" } | { code: "credential-store-error" };

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
