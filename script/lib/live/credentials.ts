// What the checks of the real ghcr.io need of an owner, by the name of the variable that holds it.

/** The text stands in the report where the variable is empty, and in the head of the workflow `live`. */
export const NEEDS = {
  JOB_TOKEN: "the job's own `github.token`, with `packages: write` and `attestations: write`",
  ID_TOKEN_URL: "the job's `id-token: write`, which sets `ACTIONS_ID_TOKEN_REQUEST_URL`",
  LIVE_CLASSIC:
    "the secret `LIVE_CLASSIC`: a classic token of the repository's owner (or of a member) with the boxes `write:packages`, `read:packages` and `delete:packages`",
  LIVE_CLASSIC_READ: "the secret `LIVE_CLASSIC_READ`: a classic token with the box `read:packages` only",
  LIVE_CLASSIC_BARE: "the secret `LIVE_CLASSIC_BARE`: a classic token without any box",
  LIVE_FINE_GRAINED: "the secret `LIVE_FINE_GRAINED`: a fine-grained token without any permission",
  LIVE_APP_USER: "the secret `LIVE_APP_USER`: a GitHub App's user access token (`ghu_…`)",
  LIVE_APP_INSTALLATION:
    "the secret `LIVE_APP_INSTALLATION`: an installation token (`ghs_…`) of a GitHub App of yours with `packages: write`; it lasts an hour",
  LIVE_OTHERS_IMAGE:
    "the variable `LIVE_OTHERS_IMAGE`: `owner/name` of a public package that the owner of `LIVE_CLASSIC` cannot change",
  LIVE_WALLED_IMAGE:
    "the variable `LIVE_WALLED_IMAGE`: `organisation/name` of a private package behind single sign-on, a ban of classic tokens or an IP allow list that stops `LIVE_CLASSIC` and `LIVE_CLASSIC_READ`",
  LIVE_WALLED_PUBLIC_IMAGE:
    "the variable `LIVE_WALLED_PUBLIC_IMAGE`: `organisation/name` of a public package of such an organisation",
} as const satisfies Record<string, string>;

export type Need = keyof typeof NEEDS;
export const NEED_NAMES = Object.keys(NEEDS) as Need[];

export type Given = Readonly<Partial<Record<Need, string>>>;

/** An empty variable is one that is not set: so GitHub passes on a secret that is missing. */
export function readGiven(environment: NodeJS.ProcessEnv): Given {
  return Object.fromEntries(
    NEED_NAMES.flatMap((name) => {
      const value = environment[name]?.trim() ?? "";
      return value === "" ? [] : [[name, value]];
    }),
  );
}

/** Those that must not be in the report. */
export function secretsOf(given: Given): string[] {
  return Object.entries(given)
    .filter(([name]) => !name.endsWith("_IMAGE"))
    .map(([, value]) => value);
}
