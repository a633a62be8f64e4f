// Advice on a docker that cannot be used: no client, no daemon, no such context, a socket elsewhere, or one that is closed to this user.
import type { Remedy } from "./remedies.ts";

/** What keeps docker from being used. */
export type DockerTrouble =
  /** There is no `docker` command. */
  | { kind: "client missing" }
  /** This user may not open the daemon's socket. */
  | { kind: "not allowed" }
  /** Client and daemon do not agree on TLS, or the certificates are not there. */
  | { kind: "tls" }
  /** The context that the environment or the configuration names. */
  | { kind: "context missing" }
  /** The daemon is on another machine, and ssh or the docker there fails. */
  | { kind: "ssh" }
  /** `socket`: another daemon's, where one was found, as DOCKER_HOST has it. */
  | { kind: "silent"; socket?: string };

/** By what docker's client says. Source: docker/cli `context/docker`, `context/store`, `connhelper`, docker/buildx `create`; Go `crypto/tls`, `net/http`. */
export function findDockerTrouble(said: string): DockerTrouble {
  if (/context "[^"\n]*"[^\n]{0,20}(?:not found|does not exist)/i.test(said))
    return { kind: "context missing" };
  if (/\bdial-stdio\b|command \[ssh /i.test(said)) return { kind: "ssh" };
  if (/permission denied/i.test(said)) return { kind: "not allowed" };
  return /\btls\b|x509|certificate|\b(?:ca|cert|key)\.pem|https? (?:client|server)|http request/i.test(said)
    ? { kind: "tls" }
    : { kind: "silent" };
}

/** In the order to try. Source: docker docs, "Rootless mode", "Protect the Docker daemon socket", "Linux post-installation steps". */
export function helpWithDocker(trouble: DockerTrouble): readonly [Remedy, ...Remedy[]] {
  switch (trouble.kind) {
    case "client missing":
      return [
        {
          action:
            "Does the job run in a container? The daemon's socket alone is not enough: use an image that has docker's client and buildx, or install them in a step before.",
          snippet: {
            language: "sh",
            text: "sudo apt-get update\nsudo apt-get install --yes docker-cli docker-buildx",
          },
        },
        onHostedRunners(),
        startDocker(),
      ];
    case "not allowed":
      return [
        {
          action:
            "Add the user to the group `docker`, log out of the machine and in again. Anybody who may use docker's socket has root's rights:",
          snippet: { language: "sh", text: 'sudo usermod -aG docker "$USER"' },
        },
        rootless(),
      ];
    case "tls":
      return [
        {
          action:
            "The client and the daemon must agree on TLS. With `docker:dind` beside the job, either share its certificates:",
          snippet: {
            language: "sh",
            text: "export DOCKER_HOST=tcp://docker:2376 DOCKER_TLS_VERIFY=1 DOCKER_CERT_PATH=/certs/client",
          },
        },
        {
          action:
            "Or switch TLS off on both sides: start the daemon with an empty `DOCKER_TLS_CERTDIR`, and ask its port without TLS. Do so in a network of the job's own only.",
          snippet: {
            language: "sh",
            text: "export DOCKER_HOST=tcp://docker:2375\nunset DOCKER_TLS_VERIFY DOCKER_CERT_PATH",
          },
        },
        {
          action: "Buildx takes certificates from a context only. Make one from the environment, and use it:",
          snippet: {
            language: "sh",
            text: "docker context create job\ndocker buildx create --use job",
          },
        },
      ];
    case "context missing":
      return [
        {
          action:
            "The context is named by the variable DOCKER_CONTEXT, or by `currentContext` in docker's configuration. See which there are, and name one of them:",
          snippet: { language: "sh", text: "docker context ls" },
        },
        {
          action: "Or use the daemon of this machine:",
          snippet: { language: "sh", text: "unset DOCKER_CONTEXT\ndocker context use default" },
        },
        {
          action:
            "Did another step make it? Then it is in the configuration of that step's user: the two must have the same HOME and DOCKER_CONFIG.",
        },
      ];
    case "ssh":
      return [
        {
          action:
            "Docker's daemon is reached by ssh here, which cannot ask for anything in a job: it needs a key without a passphrase, the host in `known_hosts`, and a user who may use docker there. This must show a server:",
          snippet: { language: "sh", text: "ssh USER@HOST docker version" },
        },
        {
          action: "Or use the daemon of this machine:",
          snippet: { language: "sh", text: "unset DOCKER_HOST DOCKER_CONTEXT\ndocker context use default" },
        },
      ];
    case "silent":
      return [
        ...(trouble.socket === undefined ? [] : [rootless(trouble.socket)]),
        startDocker(),
        onHostedRunners(),
        ...(trouble.socket === undefined ? [rootless()] : []),
      ] as [Remedy, ...Remedy[]];
  }
}

function startDocker(): Remedy {
  return {
    action: "On your own machine or runner: start Docker, and check that this command shows a server.",
    snippet: { language: "sh", text: "docker version" },
  };
}

function onHostedRunners(): Remedy {
  return {
    action:
      "On GitHub's hosted runners: use `runs-on: ubuntu-latest`. Those for Windows and macOS have no Docker for Linux images.",
  };
}

/** A rootless daemon listens on a socket of its user's. */
function rootless(socket?: string): Remedy {
  return {
    action:
      socket === undefined
        ? "Does docker run rootless? Then tell the client where its socket is:"
        : "Docker runs rootless here. Tell the client where its socket is:",
    snippet: {
      language: "sh",
      text: `export DOCKER_HOST=${socket ?? "unix://$XDG_RUNTIME_DIR/docker.sock"}`,
    },
  };
}
