// A registry beside ghcr.io, with its own login and policy: a token service on another host, or basic auth.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

import { type Answer, send } from "./answer.ts";
import { readBasic } from "./credentials.ts";
import { Faults } from "./faults.ts";
import { closeServer, listenOnLoopback } from "./loopback.ts";
import { logRequest, type RecordedRequest } from "./request-log.ts";
import { askWhole, isOurOwn, sendSpoiled } from "./spoiled.ts";
import { passOn, type Upstream } from "./upstream.ts";
import { newWorld, type Fault } from "./world.ts";

export type OtherPolicy = {
  /** `token`: as Docker Hub and GitLab, by a service on a host of its own. `basic`: as Amazon ECR. */
  asks: "token" | "basic";
  user: string;
  password: string;
  /** What the login may do. Like Docker Hub the service answers 200 all the same, and leaves out what it may not. */
  actions: readonly ("pull" | "push")[];
  /** Whether a repository must be there before the first push, as at Amazon ECR. */
  needsRepository?: boolean;
};

export type OtherRegistry = {
  host: string;
  url: string;
  /** Where its tokens are from. */
  tokenHost: string;
  /** Change what is in it, and the next request sees the change. */
  readonly policy: OtherPolicy;
  faults: Fault[];
  /** To the registry and to its token service, oldest first. */
  requests: readonly RecordedRequest[];
} & AsyncDisposable;

const failure = (status: number, code: string, message: string): Answer => ({
  status,
  body: { errors: [{ code, message }] },
});

/** Takes the upstream along when it ends. */
export async function startOtherRegistry(
  given: Partial<OtherPolicy>,
  upstream: Upstream,
): Promise<OtherRegistry> {
  const policy: OtherPolicy = {
    asks: "token",
    user: "bot",
    password: "hush",
    actions: ["pull", "push"],
    ...given,
  };
  const requests: RecordedRequest[] = [];
  const world = newWorld({});
  const faults = new Faults(world);
  const stopping = new AbortController();
  const isLogin = ({ headers }: IncomingMessage) => {
    const found = readBasic(headers.authorization);
    return found?.user === policy.user && found.password === policy.password;
  };

  const service = createServer((request, response) => {
    void struck(request, response, () => {
      send(response, exchange(request));
    });
  });
  const registry = createServer((request, response) => {
    void struck(request, response, async () => {
      const refusal = refuse(request);
      if (refusal !== undefined) send(response, refusal);
      else if (/^\/v2\/?$/.test(request.url ?? "")) send(response, { status: 200, body: {} });
      else await passOn({ request, response }, upstream, () => undefined);
    });
  });
  const [tokenHost, host] = await Promise.all([listenOnLoopback(service), listenOnLoopback(registry)]);

  async function struck(
    request: IncomingMessage,
    response: ServerResponse,
    obey: () => Promise<void> | void,
  ) {
    if (isOurOwn(request)) return obey();
    requests.push(logRequest(request, response));
    const fault = await faults.strike(request, stopping.signal).catch(() => "reset" as const);
    if (fault === "reset") request.socket.resetAndDestroy();
    else if (fault === "spared") await Promise.resolve(obey()).catch(() => response.destroy());
    else if ("status" in fault) send(response, fault);
    else await sendSpoiled(await askWhole(request, request.headers.host ?? ""), response, fault);
  }

  function exchange(request: IncomingMessage): Answer {
    if (request.method !== "GET") return { status: 405, headers: { allow: "GET" } };
    if (!isLogin(request)) return failure(401, "UNAUTHORIZED", "incorrect username or password");
    const scopes = new URL(request.url ?? "/", "http://other").searchParams.getAll("scope");
    const access = scopes.flatMap((scope) => {
      const [, name, asked = ""] = /^repository:(.+):([a-z,]+)$/.exec(scope) ?? [];
      const actions = policy.actions.filter((action) => asked.split(",").includes(action));
      return name === undefined ? [] : [{ type: "repository", name, actions }];
    });
    const payload = Buffer.from(JSON.stringify({ access })).toString("base64url");
    return { status: 200, body: { token: `e30.${payload}.c2lnbmF0dXJl` } };
  }

  function refuse(request: IncomingMessage): Answer | undefined {
    const { pathname } = new URL(request.url ?? "/", "http://other");
    const [, name] = /^\/v2\/(.+)\/(?:manifests|blobs|tags|referrers)\//.exec(pathname) ?? [];
    const action = request.method === "GET" || request.method === "HEAD" ? "pull" : "push";
    const granted = policy.asks === "basic" ? grantedByBasic(request) : grantedByBearer(request, name);
    if (granted === undefined || (name !== undefined && !granted.includes(action))) {
      const scope =
        name === undefined ? "" : `,scope="repository:${name}:pull,push",error="insufficient_scope"`;
      const words =
        policy.asks === "basic"
          ? 'Basic realm="other"'
          : `Bearer realm="http://${tokenHost}/token",service="other.example"${scope}`;
      const refusal = failure(401, "UNAUTHORIZED", "access to the requested resource is not authorized");
      return { ...refusal, headers: { "www-authenticate": words } };
    }
    if (policy.needsRepository === true && request.method === "POST")
      return failure(404, "NAME_UNKNOWN", `The repository with name '${name ?? ""}' does not exist`);
    return undefined;
  }

  function grantedByBasic(request: IncomingMessage): readonly string[] | undefined {
    return isLogin(request) ? policy.actions : undefined;
  }

  function grantedByBearer({ headers }: IncomingMessage, name: string | undefined): string[] | undefined {
    const [, payload] = /^Bearer e30\.([\w-]+)\./.exec(headers.authorization ?? "") ?? [];
    if (payload === undefined) return undefined;
    const claim = JSON.parse(Buffer.from(payload, "base64url").toString()) as {
      access: { name: string; actions: string[] }[];
    };
    return claim.access.filter((one) => one.name === name).flatMap(({ actions }) => actions);
  }

  const stop = async () => {
    stopping.abort();
    await Promise.all([closeServer(service), closeServer(registry)]);
    await upstream.stop();
  };
  const played = { host, url: `http://${host}`, tokenHost, policy, faults: world.faults, requests };
  return { ...played, [Symbol.asyncDispose]: stop };
}
