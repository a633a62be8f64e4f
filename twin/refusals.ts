// Every refusal the twin plays, word for word, each with where the words were seen.
import type { Answer } from "./answer.ts";

export type Refusal = {
  status: 401 | 403 | 404 | 405;
  code: "DENIED" | "NAME_UNKNOWN" | "UNAUTHORIZED" | "UNSUPPORTED";
  message: string;
  /** The public source of the words, or what of them is assumed. */
  evidence: string;
};

const denied = (message: string, evidence: string): Refusal => ({
  status: 403,
  code: "DENIED",
  message,
  evidence,
});

export const refusals = {
  badCredential: denied("denied", "docker login: mcuadros/ofelia#202; docker pull: akuity/kargo#778"),
  anonymous: {
    status: 401,
    code: "UNAUTHORIZED",
    message: "authentication required",
    evidence: "token exchange without a login for a private image: TencentCloud/CubeSandbox#86",
  },
  unauthenticated: {
    status: 401,
    code: "UNAUTHORIZED",
    message: "unauthenticated: User cannot be authenticated with the token provided.",
    evidence: "push without a login: docker/build-push-action#617; expired token: autc04/Retro68#274",
  },
  privateOrMissing: denied(
    "requested access to the resource is denied",
    "public issue threads on ghcr.io; the same words for private and for missing",
  ),
  scopes: denied(
    "permission_denied: The token provided does not match expected scopes.",
    "public issue threads on ghcr.io: classic tokens without the scope, and fine-grained tokens",
  ),
  readPackage: denied("permission_denied: read_package", "public issue threads on ghcr.io"),
  writePackage: denied(
    "permission_denied: write_package",
    "login with GITHUB_TOKEN succeeds, the push is refused: mcuadros/ofelia#202",
  ),
  createPackage: denied("permission_denied: create_package", "public issue threads on ghcr.io"),
  deletePackage: denied("permission_denied: delete_package", "assumed, after the pattern of write_package"),
  installationMayNotWrite: denied(
    "installation not allowed to Write organization package",
    "pull request from a fork: enketo/enketo#1054; permissions: macbre/push-to-ghcr#31",
  ),
  installationMayNotCreate: denied(
    "installation not allowed to Create organization package",
    "no packages: write: pinchbench/skill#17; third-party App: product-os/flowzone#516",
  ),
  installationElsewhere: denied(
    "permission_denied: The requested installation does not exist.",
    "GITHUB_TOKEN used on another owner's namespace: grafana/k6#2111, openwrt/buildbot#2",
  ),
  samlClassic: denied(
    "Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.",
    "GitHub docs, authorizing a personal access token for use with single sign-on",
  ),
  samlOAuth: denied(
    "Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization.",
    "public issue threads on GitHub's API",
  ),
  noSuchPath: {
    status: 404,
    code: "NAME_UNKNOWN",
    message: "repository name not known to registry",
    evidence: "OCI distribution spec; that ghcr.io answers so to a path without a package is assumed",
  },
  unsupported: {
    status: 405,
    code: "UNSUPPORTED",
    message: "The operation is unsupported.",
    evidence:
      "manifest: podman-container-tools/skopeo#1880; upload session: radius-project/radius#12623 (405, words assumed)",
  },
} as const satisfies Record<string, Refusal>;

/** Texts that name the organisation. */
export const classicForbidden = (organisation: string): Refusal =>
  denied(
    `\`${organisation}\` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.`,
    "public issue threads on GitHub's API; that ghcr.io uses the same words is assumed",
  );

export const addressNotAllowed = (organisation: string): Refusal =>
  denied(
    `Although you appear to have the correct authorization credentials, the \`${organisation}\` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.`,
    "public issue threads on GitHub's API; that ghcr.io uses the same words is assumed",
  );

/** The registry's way to word a refusal (OCI distribution spec, "Error Codes"). */
export const refuse = ({ status, code, message }: Refusal): Answer => ({
  status,
  body: { errors: [{ code, message }] },
});
