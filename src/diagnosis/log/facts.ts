// What a line of docker's output says beside its signature, as values that a decision may read.
import { findRetryAfter } from "../../lib/retry.ts";

export type LineFacts = {
  /** The line names the registry that the run is about. */
  namesRegistry: boolean;
  /** How long the registry asks us to wait, in milliseconds. */
  retryAfter: number | undefined;
  /** Docker sent the credential without a bearer token, as it does when its request for the challenge has failed. */
  loginWithoutBearer: boolean;
};

/** Source: moby `registry/auth.go`, which tries basic authentication where `/v2/` named no token endpoint. */
const LOGIN_WITHOUT_BEARER = /login attempt to \S{1,300} failed with status: 401/;

/** `host` is the registry's. */
export function readFacts(line: string, host: string): LineFacts {
  return {
    namesRegistry: line.includes(host),
    retryAfter: findRetryAfter(line),
    loginWithoutBearer: LOGIN_WITHOUT_BEARER.test(line),
  };
}
