// The job of a workflow: the identity that GitHub gives to it, and what it may store.
import { createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import type { IncomingMessage } from "node:http";

import type { Answer } from "./answer.ts";
import type { World } from "./world.ts";

export type WorldJob = {
  /** `ACTIONS_ID_TOKEN_REQUEST_TOKEN`: with it the job asks for its identity. */
  requestToken: string;
  /** What the identity says beside `iss`, `aud`, `iat` and `exp`. Source: GitHub docs, "OpenID Connect reference". */
  claims: Readonly<Record<string, string>>;
  /** `attestations: write` in the job's permissions, and a plan that has attestations for the repository. */
  attestations: "write" | "none" | "no plan";
};

/** The claims of a push to main of a public repository; `workflow` is the file. */
export function claimsOf(
  repository: string,
  {
    sha,
    workflow = "image.yml",
    visibility = "public",
  }: { sha: string; workflow?: string; visibility?: string },
): Record<string, string> {
  const ref = `${repository}/.github/workflows/${workflow}@refs/heads/main`;
  return {
    sub: `repo:${repository}:ref:refs/heads/main`,
    ref: "refs/heads/main",
    sha,
    repository,
    repository_owner: repository.split("/")[0] ?? "",
    repository_id: "1001",
    repository_owner_id: "1002",
    repository_visibility: visibility,
    event_name: "push",
    workflow_ref: ref,
    workflow_sha: sha,
    job_workflow_ref: ref,
    job_workflow_sha: sha,
    runner_environment: "github-hosted",
    run_id: "42",
    run_attempt: "1",
  };
}

const ISSUER = "https://token.actions.githubusercontent.com";

/** GitHub's issuer of identities, which signs with a key of its own. */
export class Issuer {
  /** Made when something is signed: that takes 50 ms and more, and few twins sign. */
  #key: KeyObject | undefined;
  readonly #issued = new Set<string>();

  /** `GET …/identity?audience=…`: GitHub docs, "OpenID Connect reference". */
  answer(world: World, request: IncomingMessage): Answer {
    const { job } = world;
    if (job === undefined || request.headers.authorization !== `Bearer ${job.requestToken}`)
      return { status: 401, body: { message: "Unauthorized" } };
    const audience = new URL(request.url ?? "/", "http://twin").searchParams.get("audience") ?? "";
    const now = Math.floor(Date.now() / 1000);
    const claims = { ...job.claims, iss: ISSUER, aud: audience, iat: now, nbf: now, exp: now + 300 };
    return { status: 200, body: { count: 1, value: this.#sign(claims) } };
  }

  /** Whether this issuer has made the token, for Sigstore. */
  knows(token: string): boolean {
    return this.#issued.has(token) && claimsIn(token).aud === "sigstore";
  }

  #sign(claims: object): string {
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const signed = `${encode({ alg: "RS256", typ: "JWT", kid: "twin" })}.${encode(claims)}`;
    this.#key ??= generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
    const token = `${signed}.${createSign("sha256").update(signed).sign(this.#key, "base64url")}`;
    this.#issued.add(token);
    return token;
  }
}

export function claimsIn(token: string): Record<string, string> {
  const payload = Buffer.from(token.split(".")[1] ?? "", "base64url").toString();
  return JSON.parse(payload) as Record<string, string>;
}
