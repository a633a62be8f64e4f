// How registries differ: what a login is there, what must exist before a push, and what they do not do.

export type KnownRegistry = {
  name: string;
  hosts: RegExp;
  /** What goes into `username` and `password`. */
  login: string;
  /** What has to be there before the first push. */
  before: string;
  /** What else differs from the distribution specification or from the others. */
  differs: string;
  source: string;
  /** Whether a run of ours has pushed there. */
  tried: boolean;
};

/** Only what was tried says so; the others are from their own documentation. */
export const REGISTRIES: readonly KnownRegistry[] = [
  {
    name: "Docker Hub",
    hosts: /^docker\.io$/,
    login: "the Docker ID, and a personal access token with the permission Repo Read & Write",
    before: "the namespace: the Docker ID's own, or an organisation's in which a team of it may write",
    differs:
      "API at `registry-1.docker.io`, tokens from `auth.docker.io`; answers 200 and leaves `push` out of the token",
    source: "Docker docs, “Access token reference” and “Registry token authentication”",
    tried: false,
  },
  {
    name: "quay.io",
    hosts: /^quay\.io$/,
    login:
      "a robot account's name with its `+`, and its token; the robot needs the role Write in the repository",
    before: "nothing for a role that may create; the repository is then private",
    differs: "401 for what one may not see",
    source: "Quay docs, “Robot accounts” and “Repository permissions”",
    tried: false,
  },
  {
    name: "GitLab",
    hosts: /^registry\.gitlab\.com$/,
    login:
      "a deploy or access token with the scopes `read_registry` and `write_registry`, and the name that belongs to it",
    before: "the project; the image's path begins with the project's",
    differs: "tokens from `gitlab.com/jwt/auth`; 403 for what one may not see",
    source: "GitLab docs, “Authenticate with the container registry”",
    tried: false,
  },
  {
    name: "Amazon ECR",
    hosts:
      /^(?:public\.ecr\.aws|\d{12}\.dkr[.-]ecr(?:-fips)?\.[a-z0-9-]+\.(?:amazonaws\.com(?:\.cn)?|on\.aws))$/,
    login:
      "`AWS`, and what `aws ecr get-login-password` prints; the step aws-actions/amazon-ecr-login leaves that login",
    before: "the repository (`aws ecr create-repository`)",
    differs: "basic auth, no token service; 404 where the repository is missing; tags can be immutable",
    source: "AWS docs, “Private registry authentication”",
    tried: false,
  },
  {
    name: "Google Artifact Registry",
    hosts: /^(?:[a-z0-9-]+-docker\.pkg\.dev|(?:[a-z]+\.)?gcr\.io)$/,
    login:
      "`oauth2accesstoken` and an access token, or `_json_key_base64` and a key; the account needs the role Artifact Registry Writer",
    before: "the repository (`gcloud artifacts repositories create`)",
    differs: "tokens from `/v2/token` of its own host; no repository is made by a push",
    source: "Google Cloud docs, “Set up authentication for Docker”",
    tried: false,
  },
  {
    name: "Azure Container Registry",
    hosts: /^[a-z0-9]+(?:-[a-z0-9]+)?\.azurecr\.(?:io|cn|us)$/,
    login: "a service principal or token with the role AcrPush",
    before: "nothing below the registry",
    differs: "`az acr login` leaves an identity token, which docker alone can use: then docker pushes there",
    source: "Microsoft Learn, “Authenticate with an Azure container registry”",
    tried: false,
  },
  {
    name: "Harbor",
    hosts: /^(?:demo\.goharbor\.io)$/,
    login:
      "a robot account's full name with its `robot$`, and its secret; the robot needs push in the project",
    before: "the project",
    differs: "recognised by name only at demo.goharbor.io; tags can be immutable by a rule of the project",
    source: "Harbor docs, “Create project robot accounts”",
    tried: false,
  },
];

/** A registry by the distribution specification. CNCF distribution was tried. */
export const ANY_REGISTRY: KnownRegistry = {
  name: "CNCF distribution, and any other by the specification",
  hosts: /^/,
  login: "a user, and a password or token that may push",
  before: "what its administrator says",
  differs:
    "no login, basic auth or a token service; no referrers API (2.8 and 3.1); deletions are off unless configured",
  source: "OCI distribution specification 1.1; CNCF distribution, “Configuring a registry”",
  tried: true,
};

export function knownRegistry(host: string): KnownRegistry {
  return REGISTRIES.find(({ hosts }) => hosts.test(host)) ?? ANY_REGISTRY;
}
