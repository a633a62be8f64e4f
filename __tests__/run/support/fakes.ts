// A run without an outside: every port in memory, writing down who was asked what.
import type { ApiEvidence, OwnerEvidence, RegistryEvidence } from "../../../src/access/evidence.ts";
import type { SizedImage } from "../../../src/oci/image-size.ts";
import type { DockerfileSearch } from "../../../src/diagnosis/advice/build-context.ts";
import type { PackageDetails } from "../../../src/access/package-state.ts";
import { crc32 } from "node:zlib";
import { BACK_OFFS } from "../../../src/lib/limits.ts";
import { Token } from "../../../src/access/token.ts";
import type { Ports } from "../../../src/ports/ports.ts";
import type { Config } from "../../../src/config/config.ts";
import type { PublishedTags } from "../../../src/tags/metadata.ts";
import { mint, type MintKind } from "../../../twin/mint.ts";
import { hashOf } from "../../../src/registry/content.ts";
import type { RunArtifacts } from "../../../src/ports/artifacts.ts";
import { memoryArtifacts } from "./artifacts.ts";
import { ALLOWED, api, SILENT } from "./evidence.ts";
import { DIGEST, FakeRegistry } from "./fake-registry.ts";
import { accessRequestFor } from "./access-request.ts";
import { buildRequest } from "./build-request.ts";
import { buildDone, ready } from "./docker.ts";
import { fakeContents } from "./contents.ts";
import { fakeSigning } from "./signing.ts";
import { queue } from "./queue.ts";
import { runContext, LANGUAGE, metadataOf, rules } from "../../tags/support/samples.ts";
import type { BuildPlan, BuildResult, CommandResult, DockerQuery } from "../../../src/ports/docker.ts";
import type { EngineEvidence, NewBuilder, PushResult, SaveResult } from "../../../src/ports/docker.ts";

export { ALLOWED, api, REFUSED, SILENT } from "./evidence.ts";
export { BUILT, buildDone, ready } from "./docker.ts";
export { accessRequestFor } from "./access-request.ts";
export { buildRequest } from "./build-request.ts";
export { digest, DIGEST, OTHER_DIGEST } from "./fake-registry.ts";

/** The tags of a request that says nothing else. */
export const TAGS = ["latest", "v1", "v1.2"];
export const TOKEN = secret("classic");
/** The policy of a publication whose input `retries` is 3. */
export const RETRIES = { ...BACK_OFFS.publication, retries: 3 };

export function secret(kind: MintKind): Token {
  return new Token(mint(kind, "app"));
}

export function configFor(given: Partial<Config> = {}): Config {
  return {
    operation: "push",
    naming: "needed",
    accessRequest: accessRequestFor(),
    credentials: { username: "octocat", token: TOKEN },
    logins: [],
    keepLogin: false,
    gitHubToken: undefined,
    destinations: [{ kind: "own", image: accessRequestFor().image }],
    metadata: metadataOf(TAGS),
    metadataRules: rules({ tags: TAGS.join("\n") }),
    context: runContext(),
    form: {
      separators: { tags: "\n", labels: "\n", annotations: "\n" },
      levels: ["manifest", "index"],
      toEnvironment: true,
    },
    build: buildRequest(),
    push: { kind: "push" },
    publication: { retries: 3, immutable: { kind: "none" }, allowOlder: false },
    digests: [],
    expectPackage: [],
    signing: { kind: "off" },
    source: undefined,
    promotion: undefined,
    forkPullRequest: undefined,
    temporaryFolder: "/tmp",
    dryRun: false,
    remarks: [],
    ...given,
  };
}

/** What the outside answers; where nothing is given, all goes well. */
export type Answers = {
  api?: ApiEvidence;
  registry?: RegistryEvidence;
  owner?: OwnerEvidence;
  engine?: EngineEvidence;
  login?: CommandResult | readonly CommandResult[];
  /** Whether the registry gives its token before its probe has ended. */
  hasToken?: boolean;
  buildsBesideLogin?: boolean;
  pull?: CommandResult;
  saved?: SaveResult;
  /** One build after another; the last one stays. */
  build?: BuildResult | Error | readonly BuildResult[];
  pushed?: readonly PushResult[];
  dockerfile?: string;
  dockerfileSearch?: DockerfileSearch;
  builder?: CommandResult;
  unreadable?: ReturnType<Ports["engine"]["findUnreadable"]>;
  unfetched?: (paths: readonly string[]) => ReturnType<Ports["engine"]["findUnfetched"]>;
  sizes?: Readonly<Record<string, SizedImage>>;
  published?: PublishedTags;
  /** A pull without a login, and GitHub's packages API. */
  anonymous?: RegistryEvidence;
  package?: PackageDetails;
  repositories?: Partial<Ports["repositories"]>;
  branches?: Partial<Ports["branches"]>;
  signing?: Partial<Ports["signing"]>;
  fakeRegistry?: FakeRegistry;
  artifacts?: RunArtifacts;
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
  wishes: DockerQuery[];
  /** How long it waited before each further try, in milliseconds. */
  pauses: number[];
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
    wishes: [] as DockerQuery[],
    pauses: [] as number[],
  };
  const logins: string[] = [];
  const answer = <Value>(call: string, value: Value): Promise<Value> => {
    calls.push(call);
    return Promise.resolve(value);
  };
  const { fakeRegistry = new FakeRegistry() } = answers;
  const builds = queue<BuildResult | Error>(answers.build ?? buildDone());
  const sessions = queue<CommandResult>(answers.login ?? { kind: "done" });
  const pushes = queue<PushResult>(answers.pushed ?? { kind: "done", digest: DIGEST });
  let now = 0;
  const ports: Ports = {
    inspector: {
      inspect: () => answer("inspect", answers.api ?? api("repo, write:packages, read:packages")),
      owner: (token) =>
        answer(`owner by ${token.reveal()}`, answers.owner ?? { kind: "Organization", ssoUrl: undefined }),
    },
    registry: {
      ask: () => answer("ask", answers.registry ?? ALLOWED),
      hasToken: () => Promise.resolve(answers.hasToken ?? false),
      askAnonymously: ({ path }) => answer(`nobody pulls ${path}`, answers.anonymous ?? SILENT),
      listTags: ({ path }) => answer(`published ${path}`, answers.published ?? { kind: "none" }),
      exists: ({ path }) => answer(`is ${path} there`, fakeRegistry.isThere),
      resolve: (image, reference) => answer(`read ${reference}`, fakeRegistry.resolve(image, reference)),
      resolveVerified: (image, tag) => answer(`verify ${tag}`, fakeRegistry.resolve(image, tag)),
      manifest: (_image, of) => answer(`manifest ${of}`, fakeRegistry.manifest(of)),
      content: (_image, of) => answer(`content ${of}`, fakeRegistry.content(of)),
      configuration: (_image, of) => answer(`configuration ${of}`, fakeRegistry.configuration(of)),
      digestOf: hashOf,
      tag: (image, tag, manifest) => answer(`tag ${tag}`, fakeRegistry.tag(image, tag, manifest)),
      labels: (_image, of) => answer(`labels ${of}`, fakeRegistry.labels(of)),
      imageSize: (_image, reference) => answer(`weigh ${reference}`, answers.sizes?.[reference]),
    },
    contents: fakeContents(answer, fakeRegistry),
    archives: { open: () => answer("open", { kind: "missing" }) },
    artifacts: answers.artifacts ?? memoryArtifacts(),
    packages: {
      details: (_token, { image, ownerKind }) =>
        answer(`package ${image.path} of ${ownerKind ?? "nobody knows"}`, answers.package),
    },
    signing: { ...fakeSigning(answer), ...answers.signing },
    undo: {
      listTags: ({ path }) => answer(`undo: published ${path}`, answers.published ?? { kind: "none" }),
      resolve: (image, reference) =>
        answer(`undo: read ${reference}`, fakeRegistry.resolve(image, reference)),
      resolveVerified: (image, tag) => answer(`undo: verify ${tag}`, fakeRegistry.resolve(image, tag)),
      manifest: (_image, of) => answer(`undo: manifest ${of}`, fakeRegistry.manifest(of)),
      tag: (image, tag, manifest) => answer(`undo: tag ${tag}`, fakeRegistry.tag(image, tag, manifest)),
    },
    engine: {
      logIn: (host, { username }) => answer(`log in to ${host} as ${username}`, sessions()),
      detect: (query) => {
        told.wishes.push(query);
        return answer("look", answers.engine ?? ready());
      },
      openSession: (_host, credentials) => {
        logins.push(credentials?.username ?? "nobody");
        calls.push("open");
        return {
          loggedIn: () => answer("login", sessions()),
          buildBesideLogin: () => Promise.resolve(answers.buildsBesideLogin ?? false),
          logInAgain: () => answer("login", sessions()),
          pull: (reference: string) => answer(`pull ${reference}`, answers.pull ?? { kind: "done" }),
          save: (image: string) => answer(`save ${image}`, answers.saved ?? { kind: "missing" }),
          makeBuilder: (order: NewBuilder) =>
            answer(`builder ${order.driver}`, answers.builder ?? { kind: "done" }),
          build: (plan: BuildPlan) => {
            told.plans.push(plan);
            const build = builds();
            if (build instanceof Error) return Promise.reject(build);
            if (build.kind === "done" && plan.push && !plan.pushesApart) fakeRegistry.push(plan.references);
            return answer("build", build);
          },
          push: (reference: string) => {
            const pushed = pushes();
            if (pushed.kind === "done") fakeRegistry.push([reference]);
            return answer(`push ${reference}`, pushed);
          },
          [Symbol.asyncDispose]: () => answer("dispose", undefined),
        };
      },
      readDockerfile: () => answer("read the Dockerfile", answers.dockerfile),
      findDockerfile: () => answers.dockerfileSearch ?? { kind: "unknown" },
      findUnreadable: () => answers.unreadable,
      findUnfetched: (_options, paths) => answers.unfetched?.(paths),
      describe: ({ references }) => [`docker buildx build ${references.join(" ")}`],
    },
    repositories: {
      details: () => answer("details", undefined),
      commitTime: (sha) => answer(`commit time of ${sha}`, undefined),
      ...answers.repositories,
    },
    branches: {
      branchHead: (_page, name) => answer(`head of ${name}`, undefined),
      contains: (_page, commits) => answer(`is ${commits.commit} in ${commits.in}`, undefined),
      ...answers.branches,
    },
    pullRequests: { ofBranch: () => answer("pull requests", { kind: "listed", pullRequests: [] }) },
    libraries: LANGUAGE,
    reporter: {
      info: (text) => told.lines.push(text),
      notice: (title, text) => told.notices.push(`${title}: ${text}`),
      phaseStarted: () => undefined,
      phaseEnded: () => undefined,
      warning: (title, text, place) =>
        told.warnings.push(`${place?.file ?? "nowhere"}:${place?.line ?? 0} ${title}: ${text}`),
      group: (title, work) => {
        calls.push(`group ${title}`);
        return work();
      },
      output: () => undefined,
    },
    clock: {
      now: () => (now += 10),
      wait: () => new Promise(() => undefined),
      pause: (milliseconds) => {
        told.pauses.push(milliseconds);
        now += milliseconds;
        return Promise.resolve();
      },
    },
    chance: () => 1,
    crc32: (text) => Promise.resolve(crc32(text)),
    stop: (answers.stop ?? new AbortController()).signal,
  };
  return { ports, calls, logins, ...told };
}
