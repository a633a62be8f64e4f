// Runs the words of a shell block in a clone, with a home, a docker configuration and a token of its own.
import { spawn } from "node:child_process";
import { join } from "node:path";

import { craneBinary } from "../../../__tests__/support/crane.ts";
import { DockerConfig } from "../../../twin/docker-config.ts";
import { ended, type Ended } from "./act.ts";
import { SECRETS, type Scene } from "./scene.ts";

const project = join(import.meta.dirname, "..", "..", "..");

/** As at a prompt, aliases are known; unlike there, a command that fails is the last one. */
const PRELUDE = `set -e
shopt -s expand_aliases
alias surepush="node $SUREPUSH/dist/cli/index.js"
crane() { DOCKER_CONFIG="$LOGINS" "$CRANE" --insecure "$@"; }
`;

export async function runShell({ folder, clone, logins }: Scene, script: string): Promise<Ended> {
  using config = new DockerConfig();
  const child = spawn("bash", ["-c", PRELUDE + script], {
    cwd: clone,
    env: {
      ...process.env,
      SUREPUSH: project,
      CRANE: craneBinary(),
      LOGINS: logins,
      HOME: folder,
      DOCKER_CONFIG: config.folder,
      GITHUB_TOKEN: SECRETS.YOUR_TOKEN,
      TOKEN: SECRETS.YOUR_TOKEN,
      DOCKERHUB_TOKEN: SECRETS.DOCKERHUB_TOKEN,
      // The command's own repository is cloned from this checkout.
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: `url.${project}.insteadOf`,
      GIT_CONFIG_VALUE_0: "https://github.com/F1bonacci66/surepush",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return await ended(child);
}
