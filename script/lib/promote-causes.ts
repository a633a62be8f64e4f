// Sample causes of a promotion that fails.
import type { PromoteCause } from "../../src/diagnosis/causes/promote.ts";

const image = { host: "ghcr.io", path: "acme/app" } as const;
const source = "ghcr.io/acme/app-staging:main";

const OF_A_FORK = {
  code: "pull-request-unknown",
  head: "stranger:fix/login",
  sha: "860c1904a1ce19322e91ac35af1ab07466440c37",
} as const;

export const PROMOTE_SAMPLES: Readonly<{
  [Code in PromoteCause["code"]]: readonly Extract<PromoteCause, { code: Code }>[];
}> = {
  "promote-source-missing": [
    { code: "promote-source-missing", source },
    { code: "promote-source-missing", source: "docker-daemon:app:1.2.3", place: "docker" },
    { code: "promote-source-missing", source: "oci-archive:image.tar", place: "file" },
  ],
  "promote-source-unsuited": [
    {
      code: "promote-source-unsuited",
      source,
      flaw: `names sha256:${"a".repeat(64)}, which is not there`,
    },
  ],
  "promote-source-denied": [
    {
      code: "promote-source-denied",
      source,
      host: "ghcr.io",
      reason: "the registry answered 403, permission_denied: read_package",
      login: "token",
    },
    ...(["none", "registry-auth", "docker-config"] as const).map((login) => ({
      code: "promote-source-denied" as const,
      source: "quay.io/acme/app:main",
      host: "quay.io",
      reason: "the registry answered 401, unauthorized",
      login,
    })),
  ],
  "promote-copy-failed": [
    {
      code: "promote-copy-failed",
      source,
      image,
      what: `to copy sha256:${"a".repeat(64)} to ghcr.io/acme/app`,
      reason: "it broke the connection",
    },
  ],
  "pull-request-unknown": [
    { ...OF_A_FORK, why: "none" },
    { ...OF_A_FORK, why: "no-api" },
    {
      ...OF_A_FORK,
      why: "no-answer",
      reason: "it answered 403 Resource not accessible by integration",
    },
    { ...OF_A_FORK, why: "several", numbers: [7, 9] },
  ],
};
