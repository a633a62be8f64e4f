// GitHub's own command, `gh`: it keeps the token of the user's login, in the system's keychain where there is one.
import { execFile } from "node:child_process";

/** A keychain may ask its owner to unlock it. In milliseconds. */
const PATIENCE = 10_000;

/** The token for a GitHub's host, such as `github.com`. Nothing when there is no `gh`, or nobody is logged in. */
export function askGh(environment: NodeJS.ProcessEnv, host: string): Promise<string | undefined> {
  const args = ["auth", "token", "--hostname", host];
  return new Promise((resolve) => {
    execFile("gh", args, { env: environment, timeout: PATIENCE, windowsHide: true }, (error, stdout) => {
      resolve(error === null ? stdout.trim() || undefined : undefined);
    });
  });
}
