// Where a token comes from: the order of the places that are looked at, and how each is called.

export type TokenSource = (typeof VARIABLES)[number] | "--token-stdin" | "gh auth token" | "typed in";

/** The token's own letters, not trimmed but for the line end of a shell: blanks are evidence. */
export type FoundToken = { value: string; source: TokenSource };

/** In this order; an empty one is none. `CR_PAT` is what GitHub's first guides to ghcr.io called it. */
const VARIABLES = ["GITHUB_TOKEN", "GH_TOKEN", "CR_PAT"] as const;

type Places = {
  environment: Readonly<Record<string, string | undefined>>;
  /** Reads standard input to its end, where the arguments say that the token is there. */
  readStdin: (() => Promise<string>) | undefined;
  /** Asks GitHub's own command for the token of the user's login. */
  askGh: () => Promise<string | undefined>;
};

/** Whoever says where it is, is believed, an empty token, too; `gh` is asked only where there is no other. */
export async function findToken({ environment, readStdin, askGh }: Places): Promise<FoundToken | undefined> {
  if (readStdin !== undefined)
    return { value: (await readStdin()).replace(/\r?\n$/, ""), source: "--token-stdin" };
  for (const source of VARIABLES) {
    const value = environment[source];
    if (value) return { value, source };
  }
  const value = await askGh();
  return value ? { value, source: "gh auth token" } : undefined;
}
