// ghcr.io's part of the registry: the challenge, the policy before every request, the birth of packages.
import type { IncomingMessage, ServerResponse } from "node:http";

import { type Answer, send } from "./answer.ts";
import { type Caller, callerOfBearer } from "./credentials.ts";
import { rule } from "./policy.ts";
import { type Refusal, refusals, refuse } from "./refusals.ts";
import { addressOfPath, isManifest, isUploadSession } from "./registry-paths.ts";
import { answerTokenExchange } from "./token-exchange.ts";
import { cancelUpload, passOn, type Upstream } from "./upstream.ts";
import { type Action, findPackage, type PackageAddress, type World } from "./world.ts";

type Setting = { world: World; host: string; upstream: Upstream };

const urlOf = (request: IncomingMessage): URL => new URL(request.url ?? "/", "http://twin");

export const isRegistryRequest = (request: IncomingMessage): boolean =>
  /^\/(?:token|v2)(?:\/|$)/.test(urlOf(request).pathname);

export class RegistryFront {
  readonly #world: World;
  readonly #host: string;
  readonly #upstream: Upstream;

  constructor({ world, host, upstream }: Setting) {
    this.#world = world;
    this.#host = host;
    this.#upstream = upstream;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = await this.#answer(request, response);
    if (answer !== "passed on") send(response, answer);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<Answer | "passed on"> {
    const { pathname, searchParams } = urlOf(request);
    if (pathname === "/token") return answerTokenExchange(this.#world, request, searchParams);

    const address = addressOfPath(pathname);
    const { authorization } = request.headers;
    if (authorization === undefined) return this.#refuse(refusals.anonymous, address);
    const caller = callerOfBearer(this.#world, authorization);
    if (address === undefined) return this.#base(pathname, caller);
    const ruling = rule(this.#world, caller, { ...address, action: actionOf(request) });
    if (ruling !== "allowed") return this.#refuse(ruling, address);

    if (request.method === "DELETE") return this.#delete(request);
    this.#forgetMount(request, caller);
    await passOn({ request, response }, this.#upstream, (status) => {
      const isPush = request.method === "PUT" && isManifest(pathname);
      if (isPush && status === 201) this.#bear(address, caller);
    });
    return "passed on";
  }

  /** From a package that the caller may not pull nothing is taken over: the registry begins an upload instead. */
  #forgetMount(request: IncomingMessage, caller: Caller): void {
    const { pathname, searchParams } = urlOf(request);
    const from = addressOfPath(`/v2/${searchParams.get("from") ?? ""}/blobs/`);
    if (request.method !== "POST" || !searchParams.has("mount")) return;
    const ruling = from && rule(this.#world, caller, { ...from, action: "pull" });
    if (ruling !== "allowed") request.url = pathname;
  }

  /** A good bearer token, even of a token that may do nothing, satisfies `/v2/`: this is all that a login asks. */
  #base(pathname: string, caller: Caller): Answer {
    if (caller.kind === "stranger") return this.#refuse(refusals.unauthenticated, undefined);
    return /^\/v2\/?$/.test(pathname) ? { status: 200, body: {} } : refuse(refusals.noSuchPath);
  }

  /** ghcr.io deletes nothing by this road. The session is ended all the same, to leave nothing behind us. */
  async #delete(request: IncomingMessage): Promise<Answer> {
    if (isUploadSession(urlOf(request).pathname)) await cancelUpload(this.#upstream, request);
    return refuse(refusals.unsupported);
  }

  /**
   * A 401 carries the challenge. Its scope says `pull` even to who would push (docker/build-push-action#626), and
   * at `/v2/` it names an image that is nobody's.
   */
  #refuse(refusal: Refusal, address: PackageAddress | undefined): Answer {
    if (refusal.status !== 401) return refuse(refusal);
    const { owner, name } = address ?? { owner: "user", name: "image" };
    const realm = `http://${this.#host}/token`;
    const challenge = `Bearer realm="${realm}",service="ghcr.io",scope="repository:${owner}/${name}:pull"`;
    return { ...refuse(refusal), headers: { "www-authenticate": challenge } };
  }

  /** The first push makes a private package, administered by who pushed it (GitHub docs). */
  #bear(address: PackageAddress, caller: Caller): void {
    if (caller.kind !== "holder" || findPackage(this.#world, address) !== undefined) return;
    const { token } = caller;
    const pusher = token.kind === "installation" ? token.repository : token.owner;
    this.#world.packages.push({ ...address, visibility: "private", access: { [pusher]: "admin" } });
  }
}

function actionOf({ method, url = "" }: IncomingMessage): Action {
  if (method === "GET" || method === "HEAD") return "pull";
  return method === "DELETE" && isManifest(url) ? "delete" : "push";
}
