// What registries and GitHub say, and how the clients put a bare status.
import type { Pattern } from "./signature.ts";

/**
 * Whatever a client wraps them in (`denied: X`, `error from registry: X`, `DENIED: X`, `response status code 403: X`),
 * the core text is what a row holds. The more a row tells, the further up it stands.
 */
export const REGISTRY_PATTERNS: readonly Pattern[] = [
  // BuildKit `frontend/dockerfile`: whatever a registry says of an image that should have been a stage
  { pieces: ["failed to resolve source metadata", "(did you mean "], signature: "stage-misspelt" },
  // containerd `core/content`: docker's own store lacks a part of an image
  { pieces: ["content digest sha256:", ": not found"], signature: "local-image-missing" },
  // docker/cli, moby/moby issues on ghcr.io with single sign-on; GitHub REST answers the same
  { pieces: ["organization saml enforcement"], signature: "sso-required" },
  { pieces: ["enabled or enforced saml sso"], signature: "sso-required" },
  { pieces: ["must grant your personal access token", "access to"], signature: "sso-required" },
  { pieces: ["must grant your oauth token access to"], signature: "sso-required" },
  // GitHub docs, "Setting a personal access token policy for your organization"
  { pieces: ["forbids access via a personal access token (classic)"], signature: "classic-pat-forbidden" },
  // GitHub docs, "Managing allowed IP addresses for your organization"
  { pieces: ["ip allow list enabled"], signature: "ip-not-allowed" },
  // community/community discussions on packages and billing; the second is of a job that was never started
  { pieces: ["billing-related error"], signature: "billing" },
  { pieces: ["account payments have failed"], signature: "billing" },
  { pieces: ["spending limit needs to be increased"], signature: "billing" },

  // actions/toolkit `core.getIDToken`, sigstore `providers/github`; GitHub REST on attestations
  { pieces: ["actions_id_token_request_"], signature: "identity-refused" },
  { pieces: ["attestation", "resource not accessible by integration"], signature: "identity-refused" },
  // sigstore/cosign: no token of the job, so that a person is asked for
  { pieces: ["non-interactive mode detected, using device flow"], signature: "identity-refused" },
  { pieces: ["error obtaining token: expired_token"], signature: "identity-refused" },
  // sigstore/cosign, cli/cli: there is no signature, most often because the signing job lacked a permission
  { pieces: ["no signatures found"], signature: "not-signed" },
  { pieces: ["no artifacts found"], signature: "not-signed" },
  { pieces: ["no attestations found"], signature: "not-signed" },
  // actions/attest: docker's config has no login for the registry
  { pieces: ["no credentials found for registry"], signature: "no-credentials" },
  // GitHub REST on packages
  { pieces: ["cannot delete the last"], signature: "delete-refused" },
  { pieces: ["downloads cannot be deleted"], signature: "delete-refused" },
  // docker/build-push-action issues on write_package
  { pieces: ["cannot create packages"], signature: "no-create" },
  { pieces: ["container support has not been enabled"], signature: "no-create" },
  { pieces: ["is already associated with another repository"], signature: "no-write" },
  // docker/login-action, docker/build-push-action issues on missing `packages: write`
  { pieces: ["installation not allowed to create organization package"], signature: "installation-may-not" },
  { pieces: ["installation not allowed to write organization package"], signature: "installation-may-not" },
  {
    pieces: ["installation not allowed to read organization package"],
    signature: "installation-may-not-read",
  },
  // community/community discussions: GITHUB_TOKEN in another owner's namespace; a mistyped owner
  { pieces: ["requested installation does not exist"], signature: "owner-elsewhere" },
  { pieces: ["not_found: owner not found"], signature: "owner-elsewhere" },
  // community/community discussions on scopes and on fine-grained tokens
  { pieces: ["token provided does not match expected scopes"], signature: "scopes-do-not-match" },
  // GitHub REST and GraphQL, and cli/cli, which name the scope
  { pieces: [":packages scope"], signature: "scope-named" },
  { pieces: [":packages` scope"], signature: "scope-named" },
  { pieces: [":packages' scope"], signature: "scope-named" },
  { pieces: ["this api operation needs the", "scope"], signature: "scope-named" },
  { pieces: ["token has not been granted the required scopes"], signature: "scope-named" },
  { pieces: ["missing required scope"], signature: "scope-named" },
  { pieces: ["token does not have the scopes needed"], signature: "scope-named" },
  { pieces: ["resource not accessible by integration"], signature: "integration-may-not" },
  { pieces: ["resource not accessible by personal access token"], signature: "fine-grained-may-not" },
  {
    pieces: ["forbids access via a personal access token with fine-grained"],
    signature: "fine-grained-may-not",
  },
  { pieces: ["forbids access via a fine-grained personal access token"], signature: "fine-grained-may-not" },

  // docker/login-action: an empty input; docker/cli `command/registry`: a login without a password
  { pieces: ["username and password required"], signature: "token-missing" },
  { pieces: ["\npassword required"], signature: "token-missing" },
  { pieces: ["error: username required"], signature: "token-missing" },
  { pieces: ["cannot perform an interactive login from a non tty device"], signature: "token-missing" },
  { pieces: ["cannot perform an interactive login from a non-tty device"], signature: "token-missing" },
  { pieces: ["flag needs an argument: 'p' in -p"], signature: "token-missing" },
  { pieces: ["flag needs an argument: --password"], signature: "token-missing" },
  { pieces: ["must provide --username with --password-stdin"], signature: "token-missing" },
  // actions/toolkit `core.getInput`
  { pieces: ["input required and not supplied: ", "token"], signature: "token-missing" },
  { pieces: ["input required and not supplied: password"], signature: "token-missing" },
  { pieces: ["input required and not supplied: username"], signature: "token-missing" },
  // Go `net/http`, Node's `http`: a line end in the token
  { pieces: ["invalid header field value"], signature: "token-malformed" },
  { pieces: ["invalid character in header content"], signature: "token-malformed" },
  { pieces: ["malformed http authorization header"], signature: "token-malformed" },
  { pieces: ["illegal base64 data at input byte"], signature: "token-malformed" },

  // docker/login-action issues on expired tokens; ghcr.io says it in bad moments, too
  { pieces: ["cannot be authenticated with the token provided"], signature: "user-not-authenticated" },
  { pieces: ["unauthorized: unauthenticated"], signature: "user-not-authenticated" },
  // docker login with a bad credential, docker/login-action issues
  { pieces: ["denied: denied"], signature: "credential-refused" },
  { pieces: ["error from registry: denied\n"], signature: "credential-refused" },
  // containerd `core/remotes/docker/auth`, also BuildKit's and helm's
  { pieces: ["failed to fetch oauth token", "403 forbidden"], signature: "credential-refused" },
  { pieces: ["failed to fetch oauth token", "401 unauthorized"], signature: "credential-refused" },
  { pieces: ["failed to fetch oauth token", "denied"], signature: "credential-refused" },
  // containers/image `docker_client.go`: podman, buildah, skopeo
  {
    pieces: ["requesting bearer token: invalid status code from registry 403"],
    signature: "credential-refused",
  },
  { pieces: ["invalid username/password"], signature: "credential-refused" },
  { pieces: ["existing credentials are invalid"], signature: "credential-refused" },
  // Docker Hub to a login with GitHub's token
  { pieces: ["docker.io/", "incorrect username or password"], signature: "insufficient-scope" },
  // Amazon ECR: its tokens live twelve hours
  { pieces: ["authorization token has expired"], signature: "credential-refused" },
  // helm and oras at login
  { pieces: ["login attempt to ", "failed with status: 403"], signature: "credential-refused" },
  { pieces: ["login attempt to ", "failed with status: 401"], signature: "credential-refused" },
  { pieces: ["authorization failed: https://", "/token"], signature: "credential-refused" },
  // GitHub REST to a bad, expired or revoked token
  { pieces: ['"bad credentials"'], signature: "credential-refused" },
  { pieces: [": bad credentials"], signature: "credential-refused" },
  { pieces: ["could not be authenticated by the github packages service"], signature: "credential-refused" },

  // Docker Hub's answers to a limit, by docker and by BuildKit; before ghcr.io's own
  { pieces: ["reached your", "pull rate limit"], signature: "base-image-rate-limited" },
  { pieces: ["toomanyrequests", "docker.com/increase-rate-limit"], signature: "base-image-rate-limited" },
  // ghcr.io (community/community discussions) and GitHub REST
  { pieces: [": too many requests\n"], signature: "rate-limited" },
  { pieces: ["api rate limit exceeded"], signature: "rate-limited" },
  { pieces: ["secondary rate limit"], signature: "rate-limited" },

  // ghcr.io to chunked uploads; nginx and other proxies before a registry
  { pieces: ["maximum permissible limit of 4"], signature: "upload-too-large" },
  // Amazon ECR, Harbor, Azure: a tag that must not move
  { pieces: ["cannot be overwritten because the", "immutable"], signature: "tag-immutable" },
  { pieces: ["configured as immutable"], signature: "tag-immutable" },

  // docker/cli and moby: no registry before the name, so that docker went to Docker Hub
  { pieces: ["push access denied"], signature: "insufficient-scope" },
  { pieces: ["insufficient_scope: authorization failed"], signature: "insufficient-scope" },
  { pieces: ["auth.docker.io/token?scope=repository%3alibrary%2f", "push"], signature: "insufficient-scope" },
  // the registry's general answers: distribution/distribution `errcode`
  { pieces: ["requested access to the resource is denied"], signature: "hidden-or-missing" },
  { pieces: ["pull access denied"], signature: "hidden-or-missing" },
  { pieces: ["repository does not exist or may require"], signature: "hidden-or-missing" },
  // distribution/distribution `errcode`: what is to be read is not there
  { pieces: ["no such manifest"], signature: "tag-not-found" },
  { pieces: ["content at ", "/manifests/", " not found"], signature: "tag-not-found" },
  // containerd and BuildKit `core/remotes/docker/resolver`
  { pieces: ["failed to resolve reference", ": not found"], signature: "tag-not-found" },
  { pieces: ["failed to resolve source metadata", ": not found"], signature: "tag-not-found" },
  { pieces: ["failed to pull image", ": not found"], signature: "tag-not-found" },
  { pieces: ["failed to load cache key", ": not found"], signature: "tag-not-found" },
  { pieces: ["ghcr.io/", ": not found"], signature: "tag-not-found" },
  { pieces: ["docker.io/", ": not found"], signature: "tag-not-found" },
  { pieces: ["name not known to registry"], signature: "package-not-found" },
  // GitHub REST on packages
  { pieces: [": package not found\n"], signature: "package-not-found" },
  { pieces: ["package not found.\n"], signature: "package-not-found" },
  { pieces: ["package not found. (http 404)"], signature: "package-not-found" },
  { pieces: ['"package not found'], signature: "package-not-found" },
  // dataaxiom/ghcr-cleanup-action 1.2.1, which warns of it and ends well
  { pieces: ["found while trying to delete it"], signature: "package-not-found" },

  // RFC 9110: not the registry's wish, a proxy's
  { pieces: ["proxy authentication required"], signature: "proxy-refused" },
  { pieces: ["authentication required"], signature: "login-needed", isGeneral: true },

  // kubernetes `kubelet`
  { pieces: ["unable to retrieve some image pull secrets"], signature: "anonymous-refused" },

  { pieces: ["requesting bearer token: invalid status code from registry 401"], signature: "unauthorized" },
  // GitLab
  { pieces: ["denied: access forbidden"], signature: "bare-denied" },
  // GoogleContainerTools/jib `registry`
  { pieces: ["make sure your credentials for "], signature: "unauthorized" },
  { pieces: ["unauthorized for "], signature: "unauthorized" },
  // wget and curl on `/v2/` without a login: how the registry answers everybody
  { pieces: ["awaiting response", "401 unauthorized"], signature: "challenge" },
  { pieces: ["http/1.1 401"], signature: "challenge" },
  { pieces: ["http/2 401"], signature: "challenge" },
];
