// What registries and GitHub say, and how the clients put a bare status.
import type { Wording } from "./signature.ts";

/**
 * Whatever a client wraps them in (`denied: X`, `error from registry: X`, `DENIED: X`, `response status code 403: X`),
 * the core text is what a row holds. The more a row tells, the further up it stands.
 */
export const REGISTRY_WORDINGS: readonly Wording[] = [
  // docker/cli, moby/moby issues on ghcr.io with single sign-on; GitHub REST answers the same
  { says: ["organization saml enforcement"], sign: "sso-required" },
  { says: ["enabled or enforced saml sso"], sign: "sso-required" },
  { says: ["must grant your personal access token", "access to"], sign: "sso-required" },
  { says: ["must grant your oauth token access to"], sign: "sso-required" },
  // GitHub docs, "Setting a personal access token policy for your organization"
  { says: ["forbids access via a personal access token (classic)"], sign: "classic-pat-forbidden" },
  // GitHub docs, "Managing allowed IP addresses for your organization"
  { says: ["ip allow list enabled"], sign: "ip-not-allowed" },
  // community/community discussions on packages and billing; the second is of a job that was never started
  { says: ["billing-related error"], sign: "billing" },
  { says: ["account payments have failed"], sign: "billing" },
  { says: ["spending limit needs to be increased"], sign: "billing" },

  // docker/build-push-action issues on write_package
  { says: ["permission_denied: write_package"], sign: "no-write" },
  { says: ["permission_denied: read_package"], sign: "no-read" },
  { says: ["permission_denied: create_package"], sign: "no-create" },
  { says: ["cannot create packages"], sign: "no-create" },
  { says: ["container support has not been enabled"], sign: "no-create" },
  { says: ["is already associated with another repository"], sign: "no-write" },
  // docker/login-action, docker/build-push-action issues on missing `packages: write`
  { says: ["installation not allowed to create organization package"], sign: "installation-may-not" },
  { says: ["installation not allowed to write organization package"], sign: "installation-may-not" },
  { says: ["installation not allowed to read organization package"], sign: "installation-may-not-read" },
  // community/community discussions: GITHUB_TOKEN on the namespace of somebody else; an owner that is mistyped
  { says: ["requested installation does not exist"], sign: "owner-elsewhere" },
  { says: ["not_found: owner not found"], sign: "owner-elsewhere" },
  // community/community discussions on scopes and on fine-grained tokens
  { says: ["token provided does not match expected scopes"], sign: "scopes-do-not-match" },
  // GitHub REST and GraphQL, and cli/cli, which name the scope
  { says: [":packages scope"], sign: "scope-named" },
  { says: [":packages` scope"], sign: "scope-named" },
  { says: [":packages' scope"], sign: "scope-named" },
  { says: ["this api operation needs the", "scope"], sign: "scope-named" },
  { says: ["token has not been granted the required scopes"], sign: "scope-named" },
  { says: ["missing required scope"], sign: "scope-named" },
  { says: ["token does not have the scopes needed"], sign: "scope-named" },
  { says: ["resource not accessible by integration"], sign: "integration-may-not" },
  { says: ["resource not accessible by personal access token"], sign: "fine-grained-may-not" },
  { says: ["forbids access via a personal access token with fine-grained"], sign: "fine-grained-may-not" },
  { says: ["forbids access via a fine-grained personal access token"], sign: "fine-grained-may-not" },

  // docker/login-action: an empty input; docker/cli `command/registry`: a login without a password
  { says: ["username and password required"], sign: "token-missing" },
  { says: ["\npassword required"], sign: "token-missing" },
  { says: ["error: username required"], sign: "token-missing" },
  { says: ["cannot perform an interactive login from a non tty device"], sign: "token-missing" },
  { says: ["cannot perform an interactive login from a non-tty device"], sign: "token-missing" },
  { says: ["flag needs an argument: 'p' in -p"], sign: "token-missing" },
  { says: ["flag needs an argument: --password"], sign: "token-missing" },
  { says: ["must provide --username with --password-stdin"], sign: "token-missing" },
  // actions/toolkit `core.getInput`
  { says: ["input required and not supplied: ", "token"], sign: "token-missing" },
  { says: ["input required and not supplied: password"], sign: "token-missing" },
  { says: ["input required and not supplied: username"], sign: "token-missing" },
  // Go `net/http`, Node's `http`: a line end in the token
  { says: ["invalid header field value"], sign: "token-malformed" },
  { says: ["invalid character in header content"], sign: "token-malformed" },
  { says: ["malformed http authorization header"], sign: "token-malformed" },
  { says: ["illegal base64 data at input byte"], sign: "token-malformed" },

  // docker/login-action issues on expired tokens; ghcr.io says it in bad moments, too
  { says: ["cannot be authenticated with the token provided"], sign: "user-not-authenticated" },
  { says: ["unauthorized: unauthenticated"], sign: "user-not-authenticated" },
  // docker login with a bad credential, docker/login-action issues
  { says: ["denied: denied"], sign: "credential-refused" },
  { says: ["error from registry: denied\n"], sign: "credential-refused" },
  // containerd `core/remotes/docker/auth`, also BuildKit's and helm's
  { says: ["failed to fetch oauth token", "403 forbidden"], sign: "credential-refused" },
  { says: ["failed to fetch oauth token", "401 unauthorized"], sign: "credential-refused" },
  { says: ["failed to fetch oauth token", "denied"], sign: "credential-refused" },
  // containers/image `docker_client.go`: podman, buildah, skopeo
  { says: ["requesting bearer token: invalid status code from registry 403"], sign: "credential-refused" },
  { says: ["invalid username/password"], sign: "credential-refused" },
  { says: ["existing credentials are invalid"], sign: "credential-refused" },
  // Docker Hub to a login with GitHub's token
  { says: ["docker.io/", "incorrect username or password"], sign: "insufficient-scope" },
  // helm and oras at login
  { says: ["login attempt to ", "failed with status: 403"], sign: "credential-refused" },
  { says: ["login attempt to ", "failed with status: 401"], sign: "credential-refused" },
  { says: ["authorization failed: https://", "/token"], sign: "credential-refused" },
  // GitHub REST to a bad, expired or revoked token
  { says: ['"bad credentials"'], sign: "credential-refused" },
  { says: [": bad credentials"], sign: "credential-refused" },
  { says: ["could not be authenticated by the github packages service"], sign: "credential-refused" },

  // Docker Hub's answers to a limit, by docker and by BuildKit; before ghcr.io's own
  { says: ["reached your", "pull rate limit"], sign: "base-image-rate-limited" },
  { says: ["toomanyrequests", "docker.com/increase-rate-limit"], sign: "base-image-rate-limited" },
  { says: ["docker.io", "429 too many requests"], sign: "base-image-rate-limited" },
  { says: ["docker.com", "429 too many requests"], sign: "base-image-rate-limited" },
  // ghcr.io (community/community discussions) and GitHub REST
  { says: ["toomanyrequests"], sign: "rate-limited" },
  { says: ["429 too many requests"], sign: "rate-limited" },
  { says: [": too many requests\n"], sign: "rate-limited" },
  { says: ["api rate limit exceeded"], sign: "rate-limited" },
  { says: ["secondary rate limit"], sign: "rate-limited" },
  { says: ["status code 429"], sign: "rate-limited" },
  { says: ["http 429 response"], sign: "rate-limited" },

  // ghcr.io to chunked uploads; nginx and other proxies before a registry
  { says: ["maximum permissible limit of 4"], sign: "upload-too-large" },
  { says: ["416 requested range not satisfiable"], sign: "upload-too-large" },
  { says: ["413 request entity too large"], sign: "upload-too-large" },
  { says: ["status code 413"], sign: "upload-too-large" },
  // Amazon ECR, Harbor, Azure: a tag that must not move
  { says: ["cannot be overwritten because the", "immutable"], sign: "tag-immutable" },
  { says: ["configured as immutable"], sign: "tag-immutable" },

  // docker/cli and moby: no registry before the name, so that docker went to Docker Hub
  { says: ["push access denied"], sign: "insufficient-scope" },
  { says: ["insufficient_scope: authorization failed"], sign: "insufficient-scope" },
  { says: ["auth.docker.io/token?scope=repository%3alibrary%2f", "push"], sign: "insufficient-scope" },
  // the registry's answer to nobody in particular: distribution/distribution `errcode`
  { says: ["requested access to the resource is denied"], sign: "hidden-or-missing" },
  { says: ["pull access denied"], sign: "hidden-or-missing" },
  { says: ["repository does not exist or may require"], sign: "hidden-or-missing" },
  // distribution/distribution `errcode`: what is to be read is not there
  { says: ["manifest unknown"], sign: "tag-not-found" },
  { says: ["manifest_unknown"], sign: "tag-not-found" },
  { says: ["no such manifest"], sign: "tag-not-found" },
  { says: ["content at ", "/manifests/", " not found"], sign: "tag-not-found" },
  // containerd and BuildKit `core/remotes/docker/resolver`
  { says: ["failed to resolve reference", ": not found"], sign: "tag-not-found" },
  { says: ["failed to resolve source metadata", ": not found"], sign: "tag-not-found" },
  { says: ["failed to pull image", ": not found"], sign: "tag-not-found" },
  { says: ["failed to load cache key", ": not found"], sign: "tag-not-found" },
  { says: ["ghcr.io/", ": not found"], sign: "tag-not-found" },
  { says: ["docker.io/", ": not found"], sign: "tag-not-found" },
  { says: ["manifests/", "404 not found"], sign: "tag-not-found" },
  { says: ["name not known to registry"], sign: "package-not-found" },
  { says: ["name_unknown"], sign: "package-not-found" },
  { says: ["name unknown"], sign: "package-not-found" },
  // GitHub REST on packages
  { says: [": package not found\n"], sign: "package-not-found" },
  { says: ["package not found.\n"], sign: "package-not-found" },
  { says: ["package not found. (http 404)"], sign: "package-not-found" },
  { says: ['"package not found'], sign: "package-not-found" },

  // containerd's authorizer and moby: nobody was logged in
  { says: ["failed to fetch anonymous token", "401 unauthorized"], sign: "anonymous-refused" },
  { says: ["failed to fetch anonymous token", "403 forbidden"], sign: "anonymous-refused" },
  { says: ["no basic auth credentials"], sign: "anonymous-refused" },
  { says: ["authentication required"], sign: "login-needed" },

  // kubernetes `kubelet`
  { says: ["unable to retrieve some image pull secrets"], sign: "anonymous-refused" },

  // any client at the token's endpoint, where the credential is looked at
  { says: ["/token?", "403 forbidden"], sign: "exchange-refused" },
  { says: ["/token?", "status code 403"], sign: "exchange-refused" },
  // GitHub REST
  { says: ["api.github.com", "403"], sign: "api-forbidden" },
  // a denial without a reason: moby, docker/cli, containers/image, go-containerregistry, oras-go
  { says: ["error response from daemon: denied\n"], sign: "bare-denied" },
  { says: ["manifests/", ": denied"], sign: "bare-denied" },
  { says: ["reading manifest ", ": denied"], sign: "bare-denied" },
  { says: [": denied\n"], sign: "bare-denied" },
  { says: ["\ndenied\n"], sign: "bare-denied" },
  { says: ["403 forbidden"], sign: "forbidden" },
  { says: ["403 (forbidden)"], sign: "forbidden" },
  { says: ["status code 403"], sign: "forbidden" },
  { says: ["status: 403"], sign: "forbidden" },
  { says: ["http 403 response"], sign: "forbidden" },
  { says: ["error from registry: unauthorized"], sign: "unauthorized" },
  { says: ["status code 401"], sign: "unauthorized" },
  { says: ["manifests/", ": unauthorized"], sign: "unauthorized" },
  { says: ["reading manifest ", ": unauthorized"], sign: "unauthorized" },
  { says: ["requesting bearer token: invalid status code from registry 401"], sign: "unauthorized" },
  // GoogleContainerTools/jib `registry`
  { says: ["make sure your credentials for "], sign: "unauthorized" },
  { says: ["unauthorized for "], sign: "unauthorized" },
  { says: ["/v2/", ": unauthorized"], sign: "unauthorized" },
  { says: [": unauthorized\n"], sign: "unauthorized" },
  { says: ["\nunauthorized\n"], sign: "unauthorized" },
  { says: ["unauthorized: "], sign: "unauthorized" },
  // wget and curl on `/v2/` without a login: how the registry answers everybody
  { says: ["awaiting response", "401 unauthorized"], sign: "challenge" },
  { says: ["http/1.1 401"], sign: "challenge" },
  { says: ["http/2 401"], sign: "challenge" },
  { says: ["401 unauthorized"], sign: "unauthorized" },
];
