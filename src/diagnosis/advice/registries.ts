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
  /** Whether a run of ours has pushed there. Where it has not, the row was only read. */
  tried: boolean;
};

/** Each row is from the pages that it names. They were read in November 2026 and nothing was tried, unless `tried` says so. */
export const REGISTRIES: readonly KnownRegistry[] = [
  {
    name: "Docker Hub",
    hosts: /^docker\.io$/,
    login:
      "the Docker ID, and a personal access token with the permission Repo Read & Write; or the organisation's name, and an organisation access token with the scope Image Push",
    before:
      "the namespace: the Docker ID's own, or an organisation's; an organisation access token also needs the repository, or the scope Repository Create",
    differs:
      "API at `registry-1.docker.io`, tokens from `auth.docker.io`; the token service answers 200 and leaves `push` out of the token; a push makes the repository, and it can be public; a manifest is deleted by its digest, and 403 as long as something refers to it",
    source:
      "Docker docs, [Access token reference](https://docs.docker.com/security/access-tokens/reference/), [Registry authentication](https://docs.docker.com/reference/api/registry/auth/) and [Supported registry API](https://docs.docker.com/reference/api/registry/latest/); [docker/cli#4977](https://github.com/docker/cli/issues/4977)",
    tried: false,
  },
  {
    name: "quay.io",
    hosts: /^quay\.io$/,
    login:
      "a robot account's name with its `+`, and its token; the robot needs the permission Write in the repository",
    before:
      "the repository, unless the login may create it by a push: it is private then, for which quay.io needs an active plan",
    differs:
      "the token service answers 401 for a wrong password, and leaves `push` out of the token where it is not allowed",
    source:
      "Red Hat Quay docs, [Managing access to repositories](https://docs.redhat.com/en/documentation/red_hat_quay/3.11/html/use_red_hat_quay/use-quay-manage-repo) and [Creating a repository by using Podman](https://github.com/quay/quay-docs/blob/HEAD/modules/creating-an-image-repository-via-docker.adoc); Quay's source, [v2auth.py](https://github.com/quay/quay/blob/HEAD/endpoints/v2/v2auth.py)",
    tried: false,
  },
  {
    name: "GitLab",
    hosts: /^registry\.gitlab\.com$/,
    login:
      "a deploy token, or a personal, project or group access token, with the scopes `read_registry` and `write_registry`, and the name that belongs to it",
    before: "the project, with its container registry on; the image's path begins with the project's",
    differs:
      "tokens from `gitlab.com/jwt/auth`, which answers 403 `access forbidden` to a token without those scopes, and leaves `push` out of the token where it is not allowed",
    source:
      "GitLab docs, [Authenticate with the container registry](https://docs.gitlab.com/user/packages/container_registry/authenticate_with_container_registry/); GitLab's source, “Authentication Flow” of its container registry, and `container_registry_authentication_service.rb`",
    tried: false,
  },
  {
    name: "Amazon ECR",
    hosts: /^\d{12}\.dkr[.-]ecr(?:-fips)?\.[a-z0-9-]+\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/,
    login:
      "`AWS`, and what `aws ecr get-login-password` prints, for 12 hours; the step aws-actions/amazon-ecr-login leaves that login",
    before:
      "the repository (`aws ecr create-repository`), or a repository creation template for create on push",
    differs:
      "basic auth with each request; `name unknown` where the repository is missing; tags can be immutable",
    source:
      "AWS docs, [Private registry authentication](https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html), [Pushing a Docker image](https://docs.aws.amazon.com/AmazonECR/latest/userguide/docker-push-ecr-image.html) and [Preventing image tags from being overwritten](https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html); [amazon-ecr-login#166](https://github.com/aws-actions/amazon-ecr-login/issues/166)",
    tried: false,
  },
  {
    name: "Amazon ECR Public",
    hosts: /^public\.ecr\.aws$/,
    login:
      "`AWS`, and what `aws ecr-public get-login-password --region us-east-1` prints, for 12 hours; the step aws-actions/amazon-ecr-login leaves that login with `registry-type: public`",
    before: "the repository, below the registry's alias",
    differs: "logins come from us-east-1 only; `name unknown` where the repository is missing",
    source:
      "AWS docs, [Registry authentication in Amazon ECR public](https://docs.aws.amazon.com/AmazonECR/latest/public/public-registry-auth.html); [amazon-ecr-login](https://github.com/aws-actions/amazon-ecr-login), “ECR Public” and “Troubleshooting”, and its [#202](https://github.com/aws-actions/amazon-ecr-login/issues/202)",
    tried: false,
  },
  {
    name: "Google Artifact Registry",
    hosts: /^(?:[a-z0-9-]+-docker\.pkg\.dev|(?:[a-z]+\.)?gcr\.io)$/,
    login:
      "`oauth2accesstoken` and an access token, or `_json_key_base64` and a service account's key in base64; the account needs the role Artifact Registry Writer",
    before:
      "the repository (`gcloud artifacts repositories create`); at gcr.io a push makes it, if the account has the permission `artifactregistry.repositories.createOnPush`",
    differs:
      "tokens from `/v2/token` of its own host; the image's path is project, repository and image, at gcr.io without the repository",
    source:
      "Google Cloud docs, [Configure authentication to Artifact Registry for Docker](https://docs.cloud.google.com/artifact-registry/docs/docker/authentication), [Push and pull images](https://docs.cloud.google.com/artifact-registry/docs/docker/pushing-and-pulling) and [gcr.io repositories](https://docs.cloud.google.com/artifact-registry/docs/transition/gcr-repositories); [apple/container#1026](https://github.com/apple/container/issues/1026); the wording of gcr.io's own refusal",
    tried: false,
  },
  {
    name: "Azure Container Registry",
    hosts: /^[a-z0-9]+(?:-[a-z0-9]+)?\.azurecr\.(?:io|cn|us)$/,
    login:
      "a service principal's ID and password with the role AcrPush (Container Registry Repository Writer where the registry has ABAC); or a token's name and password with `content/read` and `content/write`; or `00000000-0000-0000-0000-000000000000`, and what `az acr login --expose-token` prints",
    before: "nothing below the registry: a push makes the repository",
    differs:
      "`az acr login` without `--expose-token` leaves an Entra token in docker's configuration, for 3 hours; where that is an identity token, docker pushes there",
    source:
      "Microsoft Learn, [Authenticate with an Azure container registry](https://learn.microsoft.com/azure/container-registry/container-registry-authentication), [Create a token with repository-scoped permissions](https://learn.microsoft.com/azure/container-registry/container-registry-repository-scoped-permissions) and [ABAC for repository permissions](https://learn.microsoft.com/azure/container-registry/container-registry-rbac-abac-repository-permissions)",
    tried: false,
  },
  {
    name: "Harbor",
    hosts: /^(?:demo\.goharbor\.io)$/,
    login:
      "a robot account's full name with its prefix (`robot$` unless the administrator changed it), and its secret; the robot needs Push Repository and Pull Repository in the project",
    before: "the project, which is no proxy cache",
    differs:
      "recognised by name only at demo.goharbor.io; a robot account expires after 30 days unless set otherwise; tags can be immutable by a rule of the project",
    source:
      "Harbor docs, [Create Project Robot Accounts](https://goharbor.io/docs/latest/working-with-projects/project-configuration/create-robot-accounts/), [Create System Robot Accounts](https://goharbor.io/docs/latest/administration/robot-accounts/), [Pulling and Pushing Images](https://goharbor.io/docs/latest/working-with-projects/working-with-images/pulling-pushing-images/) and [Tag Immutability Rules](https://goharbor.io/docs/latest/working-with-projects/working-with-images/create-tag-immutability-rules/)",
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
  source:
    "OCI distribution specification 1.1; CNCF distribution, [Configuring a registry](https://distribution.github.io/distribution/about/configuration/) and [#4828](https://github.com/distribution/distribution/pull/4828)",
  tried: true,
};

export function knownRegistry(host: string): KnownRegistry {
  return REGISTRIES.find(({ hosts }) => hosts.test(host)) ?? ANY_REGISTRY;
}
