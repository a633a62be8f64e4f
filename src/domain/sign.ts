// Signs: the words of a refusal, and what they mean. A newly seen wording is one row here and one test row.

export type Sign =
  | "credential-refused"
  | "login-needed"
  | "hidden-or-missing"
  | "scopes-do-not-match"
  | "no-write"
  | "no-read"
  | "no-create"
  | "installation-may-not"
  | "installation-elsewhere"
  | "sso"
  | "classic-forbidden"
  | "ip-not-allowed"
  | "billing"
  | "server-fault"
  | "daemon-unreachable"
  | "command-failed";

type Row = { wording: RegExp; sign: Sign };

/** The first row that matches counts; a failed command's own output may hold the words of any other. Each wording is public: the source stands behind it. */
const SIGNS: readonly Row[] = [
  // moby/moby `client/errors.go`; a daemon that is stopped in mid-build
  {
    wording: /cannot connect to the docker daemon|is the docker daemon running/i,
    sign: "daemon-unreachable",
  },
  // buildkit `solver/errdefs`: a RUN that failed; BuildKit of docker 20.10 and the classic builder for the same
  {
    wording: /did not complete successfully: exit code|executor failed running|returned a non-zero code/i,
    sign: "command-failed",
  },
  // docker/cli, moby/moby issues on ghcr.io with single sign-on
  { wording: /protected by organization SAML enforcement/i, sign: "sso" },
  // GitHub docs, "Setting a personal access token policy for your organization"
  { wording: /forbids access via a personal access token \(classic\)/i, sign: "classic-forbidden" },
  // GitHub docs, "Managing allowed IP addresses for your organization"
  { wording: /IP allow list enabled/i, sign: "ip-not-allowed" },
  // community/community discussions on packages and billing
  { wording: /billing-related error/i, sign: "billing" },
  // docker/build-push-action issues on write_package
  { wording: /permission_denied: write_package/i, sign: "no-write" },
  { wording: /permission_denied: read_package/i, sign: "no-read" },
  { wording: /permission_denied: create_package/i, sign: "no-create" },
  // docker/login-action, docker/build-push-action issues on missing `packages: write`
  {
    wording: /installation not allowed to (?:create|write) organization package/i,
    sign: "installation-may-not",
  },
  // community/community discussions: GITHUB_TOKEN on the namespace of somebody else
  { wording: /requested installation does not exist/i, sign: "installation-elsewhere" },
  // community/community discussions on scopes and on fine-grained tokens
  { wording: /token provided does not match expected scopes/i, sign: "scopes-do-not-match" },
  // docker/login-action issues on expired tokens
  { wording: /cannot be authenticated with the token provided/i, sign: "credential-refused" },
  // the registry's answer to nobody in particular: distribution/distribution `errcode`
  { wording: /requested access to the resource is denied/i, sign: "hidden-or-missing" },
  // distribution/distribution `errcode`: what is to be read is not there
  { wording: /name not known to registry|manifest unknown/i, sign: "hidden-or-missing" },
  { wording: /authentication required/i, sign: "login-needed" },
  // moby/moby `registry/errors.go` and containerd's `remotes/docker`
  {
    wording:
      /unexpected (?:HTTP )?status[^\n]{0,300}?(?::|code) 5\d\d\b|\b50[0234] (?:internal server error|bad gateway|service unavailable|gateway timeout)/i,
    sign: "server-fault",
  },
  {
    wording: /connection reset by peer|connection refused|unexpected EOF|i\/o timeout/i,
    sign: "server-fault",
  },
  // docker login with a bad credential, docker/login-action issues; last, for it is the least telling
  {
    wording:
      /^denied$|\b(?:denied|error from registry): denied\b|failed to fetch oauth token[^\n]{0,300}?\b403\b/i,
    sign: "credential-refused",
  },
];

/** What a registry's message or a command's output means, when it is a wording that we know. */
export function readSign(text: string): Sign | undefined {
  return SIGNS.find(({ wording }) => wording.test(text))?.sign;
}
