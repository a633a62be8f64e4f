// Advice on logins that cannot be kept or read: the program that keeps them, or the file.
import type { Advice } from "../causes/record.ts";

/** What fails where a client keeps its logins. */
export type LoginTrouble =
  /** A credential helper. */
  | { kind: "helper" }
  /** A file or its folder. */
  | { kind: "file" };

export function helpWithLogins(trouble: LoginTrouble): Advice {
  const ours = {
    action: "Our own step is not affected: it keeps its login in a private folder, and asks no keychain.",
  };
  switch (trouble.kind) {
    case "helper":
      return {
        title: "Docker's keychain does not work",
        problem:
          "Docker keeps logins with the help of another program, and that program is missing or fails. The token was not even tried.",
        remedies: [
          {
            action:
              'Open docker\'s config.json, remove the lines "credsStore" and "credHelpers", and log in again. The login is then kept in that file:',
            snippet: { language: "sh", text: 'cat "$HOME/.docker/config.json"' },
          },
          {
            action:
              "Or install the program that they name, `docker-credential-…`, and check that it is on the PATH.",
          },
          ours,
        ],
      };
    case "file":
      return {
        title: "The file with docker's logins cannot be used",
        problem:
          "The client may not read or write the file in which it keeps logins. The token was not even tried.",
        remedies: [
          {
            action:
              "Let docker keep them in a folder that this user may write to, for all steps that follow:",
            snippet: {
              language: "sh",
              text: 'export DOCKER_CONFIG="${RUNNER_TEMP:-$HOME}/docker-config"\nmkdir -p "$DOCKER_CONFIG"\necho "DOCKER_CONFIG=$DOCKER_CONFIG" >> "$GITHUB_ENV"',
            },
          },
          {
            action:
              "Does the folder belong to root, because docker once ran with `sudo`? Then give it back to its user. (podman, buildah and skopeo keep theirs in `$REGISTRY_AUTH_FILE`.)",
            snippet: { language: "sh", text: 'sudo chown -R "$USER" "$HOME/.docker"' },
          },
          ours,
        ],
      };
  }
}
