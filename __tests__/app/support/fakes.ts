// A run without an outside: every port in memory, writing down who was asked what.
import type { TagState } from "../../../src/domain/cause.ts";
import type {
  ApiEvidence,
  EngineEvidence,
  OwnerEvidence,
  ReadyEngine,
  RegistryEvidence,
} from "../../../src/domain/evidence.ts";
import { parseDigest, type Digest } from "../../../src/domain/image-reference.ts";
import type { SizedImage } from "../../../src/domain/image-size.ts";
import type { Question } from "../../../src/domain/question.ts";
import { Secret } from "../../../src/domain/secret.ts";
import type {
  BuilderOrder,
  BuildDone,
  BuildPlan,
  BuildResult,
  CommandResult,
  EngineWish,
  Ports,
} from "../../../src/app/ports.ts";
import type { BuildRequest, Request } from "../../../src/app/request.ts";
import type { BuildOptions } from "../../../src/domain/build-option.ts";
import { reportOn } from "../../../src/domain/build-progress.ts";
import type { Published } from "../../../src/domain/metadata/metadata.ts";
import { mint, type MintKind } from "../../../twin/mint.ts";
import { facts, LANGUAGE, metadataOf, rules } from "../../domain/metadata/support/samples.ts";

/** The tags of a request that says nothing else. */
export const TAGS = ["latest", "v1", "v1.2"];
export const DIGEST = digest("a");
export const OTHER_DIGEST = digest("b");
export const TOKEN = secret("classic");

export function digest(letter: string): Digest {
  const parsed = parseDigest(`sha256:${letter.repeat(64)}`);
  if (parsed === undefined) throw new Error(`${letter} makes no digest`);
  return parsed;
}

export function secret(kind: MintKind): Secret {
  return new Secret(mint(kind, "app"));
}

export function requestFor(given: Partial<Request> = {}): Request {
  return {
    operation: "push",
    question: questionFor(),
    credentials: { username: "octocat", token: TOKEN },
    gitHubToken: undefined,
    destinations: [{ kind: "own", image: questionFor().image }],
    metadata: metadataOf(TAGS),
    draft: { rules: rules({ tags: TAGS.join("\n") }), facts: facts() },
    form: {
      separators: { tags: "\n", labels: "\n", annotations: "\n" },
      levels: ["manifest", "index"],
      toEnvironment: true,
    },
    build: buildRequest(),
    push: { kind: "push" },
    dryRun: false,
    remarks: [],
    ...given,
  };
}

export function buildRequest(given: Partial<BuildOptions> = {}): BuildRequest {
  return {
    options: { context: ".", values: {}, secrets: [], attestations: [], ...given },
    missingSecrets: [],
    endpoint: undefined,
    standardProvenance: "type=provenance,mode=max",
    tells: { warnings: true, summary: true },
  };
}

/** Docker's own builder with the containerd store: it can do nearly everything. */
export function ready(given: Partial<ReadyEngine> = {}): ReadyEngine {
  const builder = { name: undefined, driver: "docker+containerd" } as const;
  return { kind: "ready", version: "28.0.0", buildx: true, buildxVersion: undefined, builder, ...given };
}

export function buildDone(given: Partial<BuildDone> = {}): BuildDone {
  return {
    kind: "done",
    digest: DIGEST,
    imageId: undefined,
    metadata: BUILT,
    report: reportOn([]),
    warnings: [],
    ...given,
  };
}

export function questionFor(given: Partial<Question> = {}): Question {
  return {
    access: "push",
    image: { host: "ghcr.io", path: "acme/app" },
    registry: {
      host: "ghcr.io",
      url: "https://ghcr.io",
      gitHub: { serverUrl: "https://github.com", apiUrl: "https://api.github.com" },
    },
    context: {
      event: "push",
      actor: "octocat",
      repository: { owner: "acme", name: "app", ownerKind: "Organization", defaultBranch: "main" },
      ref: { kind: "branch", name: "main" },
      head: "own",
      dependabot: false,
    },
    scopeCheck: "auto",
    ...given,
  };
}

/** GitHub's answer to a token with these scopes; without a list, that of a token that has none to list. */
export function api(scopes?: string): ApiEvidence {
  return {
    kind: "accepted",
    login: "octocat",
    grant:
      scopes === undefined
        ? { kind: "unlisted", reason: "only classic and OAuth tokens have them" }
        : { kind: "listed", scopes: new Set(scopes.split(", ")) },
    expires: undefined,
    ssoUrl: undefined,
  };
}

export const ALLOWED: RegistryEvidence = { kind: "accepted", step: "push probe", status: 202 };
export const REFUSED: RegistryEvidence = {
  kind: "refused",
  step: "token exchange",
  status: 403,
  message: "denied",
};
export const SILENT: RegistryEvidence = {
  kind: "silent",
  step: "token exchange",
  reason: "it answered 503",
};

/** What buildx writes of a build. */
export const BUILT = '{"containerimage.digest":"…"}';

/** What the outside answers; where nothing is given, all goes well. */
export type Answers = {
  api?: ApiEvidence;
  registry?: RegistryEvidence;
  owner?: OwnerEvidence;
  engine?: EngineEvidence;
  login?: CommandResult;
  pull?: CommandResult;
  build?: BuildResult | Error;
  dockerfile?: string;
  builder?: CommandResult;
  sizes?: Readonly<Record<string, SizedImage>>;
  published?: Published;
  archive?: Partial<Ports["archive"]>;
  set?: (tags: readonly string[]) => TagState[];
  read?: (tags: readonly string[]) => TagState[];
  stop?: AbortController;
};

export type Outside = {
  ports: Ports;
  /** Every question to the outside, in order. */
  calls: string[];
  notices: string[];
  lines: string[];
  /** The linter's warnings, each with its place. */
  warnings: string[];
  plans: BuildPlan[];
  wishes: EngineWish[];
  /** With whose credentials a session was opened; `nobody` for one without. */
  logins: string[];
};

export function outside(answers: Answers = {}): Outside {
  const calls: string[] = [];
  const told = {
    notices: [] as string[],
    warnings: [] as string[],
    lines: [] as string[],
    plans: [] as BuildPlan[],
    wishes: [] as EngineWish[],
  };
  const logins: string[] = [];
  const answer = <Value>(call: string, value: Value): Promise<Value> => {
    calls.push(call);
    return Promise.resolve(value);
  };
  const states = (tags: readonly string[]) => tags.map((tag) => ({ tag, digest: DIGEST }));
  let now = 0;
  const ports: Ports = {
    inspector: {
      inspect: () => answer("inspect", answers.api ?? api("repo, write:packages, read:packages")),
      owner: (token) =>
        answer(`owner by ${token.reveal()}`, answers.owner ?? { kind: "Organization", ssoUrl: undefined }),
    },
    registry: {
      ask: () => answer("ask", answers.registry ?? ALLOWED),
      published: ({ path }) => answer(`published ${path}`, answers.published ?? { kind: "none" }),
      tag: (_image, set, tags) => answer(`tag ${tags.join(" ")} ${set}`, (answers.set ?? states)(tags)),
      readBack: (_image, tags) => answer(`read ${tags.join(" ")}`, (answers.read ?? states)(tags)),
      weigh: (_image, reference) => answer(`weigh ${reference}`, answers.sizes?.[reference]),
    },
    engine: {
      logIn: (host, { username }) =>
        answer(`log in to ${host} as ${username}`, answers.login ?? { kind: "done" }),
      look: (wish) => {
        told.wishes.push(wish);
        return answer("look", answers.engine ?? ready());
      },
      openSession: (_host, credentials) => {
        logins.push(credentials?.username ?? "nobody");
        return answer("open", {
          loggedIn: () => answer("login", answers.login ?? { kind: "done" }),
          pull: (reference: string) => answer(`pull ${reference}`, answers.pull ?? { kind: "done" }),
          makeBuilder: (order: BuilderOrder) =>
            answer(`builder ${order.driver}`, answers.builder ?? { kind: "done" }),
          build: (plan: BuildPlan) => {
            told.plans.push(plan);
            const { build = buildDone() } = answers;
            return build instanceof Error ? Promise.reject(build) : answer("build", build);
          },
          [Symbol.asyncDispose]: () => answer("dispose", undefined),
        });
      },
      readDockerfile: () => answer("read the Dockerfile", answers.dockerfile),
      describe: ({ references }) => `docker buildx build ${references.join(" ")}`,
    },
    archive: {
      details: () => answer("details", undefined),
      commitTime: (sha) => answer(`commit time of ${sha}`, undefined),
      ...answers.archive,
    },
    language: LANGUAGE,
    reporter: {
      mask: () => undefined,
      info: (text) => told.lines.push(text),
      notice: (title, text) => told.notices.push(`${title}: ${text}`),
      phase: (_name, work) => work(),
      warning: (title, text, place) =>
        told.warnings.push(`${place?.file ?? "nowhere"}:${place?.line ?? 0} ${title}: ${text}`),
      group: (title, work) => {
        calls.push(`group ${title}`);
        return work();
      },
      output: () => undefined,
    },
    clock: { now: () => (now += 10) },
    stop: (answers.stop ?? new AbortController()).signal,
  };
  return { ports, calls, logins, ...told };
}
