// The login: docker is started at once, and handed the token when nothing speaks against it.
import type { Credentials } from "../config/config.ts";
import { startDocker } from "./process.ts";
import type { CommandResult } from "../ports/docker.ts";

export type LoginOptions = {
  environment: NodeJS.ProcessEnv;
  stop: AbortSignal;
  /** Why the registry must not be given a token by docker, as a clause; nothing when it may. */
  flaw: Promise<string | undefined> | undefined;
  /** How long docker may take, in milliseconds. */
  deadline: number;
};

export type Login = {
  ended: Promise<CommandResult>;
  /** Whether docker was given the token. */
  mayHaveToken: Promise<boolean>;
  stop: () => Promise<void>;
};

export function startLogin(host: string, { username, token }: Credentials, wiring: LoginOptions): Login {
  const { environment, stop, deadline } = wiring;
  const flaw = Promise.resolve(wiring.flaw);
  const args = ["login", "--username", username, "--password-stdin", host];
  // Without a word docker's login ends by itself.
  const input = flaw.then((found) => (found === undefined ? token.reveal() : ""));
  const running = startDocker({ args, environment, input, deadline }, stop);
  return { stop: running.stop, mayHaveToken: flaw.then((found) => found === undefined), ended: end() };

  async function end(): Promise<CommandResult> {
    const [{ status, output }, found] = await Promise.all([running.ended, flaw]);
    if (status === 0 && found === undefined) return { kind: "done" };
    const late = status === "late" ? `it let \`docker login\` wait for ${deadline / 1000} s` : undefined;
    return { kind: "failed", command: "docker login", status, output, registryFault: found ?? late };
  }
}
