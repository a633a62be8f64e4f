// The configuration of a run, parsed once: nothing below reads an input, the environment or the event again.
import type { BuildWarningNote } from "./build/args.ts";
import type { DockerfileLabels } from "../tags/dockerfile-labels.ts";
import type { BuildOptions } from "../build/options.ts";
import type { Entry } from "../lib/csv.ts";
import type { MissingSecret } from "../build/secrets.ts";
import type { Destination, Digest } from "../oci/reference.ts";
import type { RunContext } from "../context/run-context.ts";
import type { Immutable } from "../tags/immutable.ts";
import type { Metadata, MetadataRules } from "../tags/metadata.ts";
import type { PackageExpectation } from "../access/package-state.ts";
import type { AccessRequest } from "../access/request.ts";
import type { RegistryLogin } from "../access/registry-login.ts";
import type { Secret } from "../lib/secret.ts";
import type { GitHub, RegistryHost } from "../oci/host.ts";
import type { SigningObstacle } from "../attest/obstacle.ts";
import type { IdentityRequest } from "../attest/claims.ts";
import type { PromotionSource } from "../oci/source.ts";
import type { Token } from "../access/token.ts";
import type { InputProblem } from "../diagnosis/input-problems.ts";
import type { PullRequestRun } from "../context/pull-request-run.ts";
import type { PushDecision } from "../context/push-policy.ts";

export type Credentials = { username: string; token: Secret };

export type Config = {
  operation: "push" | "check" | "merge" | "promote" | "attest";
  context: RunContext;
  accessRequest: AccessRequest;
  credentials: Credentials & { token: Token };
  /** At further registries; none of them is at that of the access request. */
  logins: readonly RegistryLogin[];
  /** Whether the login of the registry stays for later steps, in the user's docker configuration. */
  keepLogin: boolean;
  /** The job's own, for GitHub's REST API when GitHub does not take the other; none where it may not go. */
  gitHubToken: Secret | undefined;
  /** In the order given; at least one is on the registry, and the access request is about the first of these. */
  destinations: readonly Destination[];
  /** What the rules come to by what is known before any request. Empty for a check. */
  metadata: Metadata;
  /** What the metadata is made of, for when more is known. */
  metadataRules: MetadataRules;
  form: MetadataFormat;
  naming: Naming;
  build: BuildConfig;
  push: PushDecision;
  publication: PublicationConfig;
  /** The digests to merge; without them they are this run's artifacts. */
  digests: readonly Digest[];
  signing: SigningConfig;
  /** What `operation: attest` signs. */
  source: Digest | undefined;
  /** What `operation: promote` publishes. */
  promotion: PromotionSource | undefined;
  /** The run of a fork's pull request that left the archive to publish: then the pull request is asked for first. */
  forkPullRequest: PullRequestRun | undefined;
  /** What the package has to be, or the run fails. */
  expectPackage: readonly PackageExpectation[];
  /** Where the session's private folder is made: in nothing that docker reads or writes for the build. */
  temporaryFolder: string;
  dryRun: boolean;
  /** What was changed in what the user wrote, a sentence each. */
  remarks: readonly string[];
};

/** All that can be parsed without a token; a command asks for the token after that. */
export type ParsedSettings = {
  registry: RegistryHost;
  /** Whether the workflow's GitHub is the registry's, so that the job's own token may go there. */
  isOwnGitHub: boolean;
  result: ({ kind: "settings" } & Settings) | { kind: "problems"; problems: readonly InputProblem[] };
};

export type Settings = {
  config: Omit<Config, "credentials" | "gitHubToken">;
  username: string;
  /** The id of the build secret by which docker reads the run's own repository; none where it needs none. */
  gitAuthId: string | undefined;
};

export type ParsedConfig =
  { kind: "config"; config: Config } | { kind: "problems"; problems: readonly InputProblem[] };

/**
 * `needed`: a run without a tag is refused. `bare`: the image is named without a tag, for what is pushed by its digest.
 * `none`: it gets no name, whatever the rules come to.
 */
export type Naming = "needed" | "optional" | "bare" | "none";

export type PublicationConfig = {
  /** How often what the registry is at fault for is tried once more. */
  retries: number;
  immutable: Immutable;
  /** Whether a branch's tag may go back to an older commit. */
  allowOlder: boolean;
};

/** `required`: a run that cannot sign fails; else it says why it does not. */
export type SigningConfig =
  | { kind: "off" }
  | { kind: "impossible"; required: boolean; why: SigningObstacle }
  | {
      kind: "sign";
      required: boolean;
      /** Whether the attestations are stored beside the image, too. */
      pushToRegistry: boolean;
      /** The run's own, which has the repository's attestations; `slug` is `owner/name`. */
      gitHub: GitHub;
      slug: string;
      identity: IdentityRequest;
      /** The job's own, for that GitHub; it joins what was parsed without tokens. */
      token?: Secret;
    };

/** How tags, labels and annotations are written down for the steps that follow. */
export type MetadataFormat = {
  separators: Readonly<Record<"tags" | "labels" | "annotations", string>>;
  /** The levels of the output `annotations`, such as `manifest` and `index`. */
  levels: readonly string[];
  /** Whether the outputs are variables of the job's environment, too. */
  toEnvironment: boolean;
};

/** Where a BuildKit listens, such as `tcp://host:port`, and what it builds for; without platforms for its own. */
export type Endpoint = { address: string; platforms: readonly string[] };

export type Certificate = { kind: "file"; path: string } | { kind: "text"; pem: Secret };

/** PEM files to reach the endpoints with: the authority's certificate, the client's own, and its key. */
export type Certificates = Readonly<Partial<Record<"cacert" | "cert" | "key", Certificate>>>;

export type SourceDate =
  | { kind: "commit" }
  /** In seconds since 1970, where the user set the variable. */
  | { kind: "variable"; seconds: number }
  /** Docker takes it out of the build arguments; without seconds while it has braces to fill in. */
  | { kind: "argument"; seconds: number | undefined };

export type BuildConfig = {
  options: BuildOptions;
  /** Secrets that were named and cannot be had. */
  missingSecrets: readonly MissingSecret[];
  /** Where BuildKits listen that a builder is to be made for; none where docker's builder or one of a name builds. */
  endpoints: readonly Endpoint[];
  certificates: Certificates;
  /** How the BuildKit is configured that is made for the run, as TOML; then one is made in any case. */
  daemonConfig: string | undefined;
  /** The provenance of an image for several platforms; none where the user wants none. */
  standardProvenance: Entry | undefined;
  /** The time that the build gets as `SOURCE_DATE_EPOCH`. */
  sourceDate: SourceDate;
  /** The image gets no tag, and its digest is left for a merge. */
  pushByDigest: boolean;
  /** Files in the image are no younger than that. */
  reproducible: boolean;
  /** What is likely not meant, and is done all the same. */
  warnings: readonly BuildWarningNote[];
  /** What the Dockerfile itself labels the image with, where it is here. */
  dockerfileLabels: DockerfileLabels;
  /** What the user has left switched on. */
  reports: { warnings: boolean; summary: boolean };
};
