// The tokens join what was parsed without them: where they may go, and what they open.
import type { BuildConfig, ParsedConfig, ParsedSettings, Settings, SigningConfig } from "./config.ts";
import type { InputTokens } from "./inputs.ts";
import type { InputProblem } from "../diagnosis/input-problems.ts";
import type { RegistryHost } from "../oci/host.ts";
import { isMisdirected } from "./logins.ts";
import type { BuildSecret } from "../build/secrets.ts";

/** An entry of `registry-auth` for the registry itself takes the place of `token` and `username`. */
export function addTokens(parsed: ParsedSettings, given: InputTokens): ParsedConfig {
  const { registry, result } = parsed;
  const own = given.registryAuth.entries.find(({ host }) => host === registry.host);
  const tokens = own === undefined ? given : { ...given, token: own.password };
  const isJobs = tokens.token.reveal() === tokens.jobToken?.reveal();
  const { isOwnGitHub } = parsed;
  const problems: readonly InputProblem[] =
    isMisdirected(tokens.token, registry, isOwnGitHub) || (isJobs && !isOwnGitHub)
      ? [
          {
            input: "registry",
            value: registry.host,
            flaw: "the token is GitHub's, and not for this registry",
            allowed: `the registry that the token is for, or another one together with a \`token\` of its own${ofOwnServer(registry)}`,
          },
        ]
      : [];
  if (result.kind === "problems") return { kind: "problems", problems: [...result.problems, ...problems] };
  if (problems.length > 0) return { kind: "problems", problems };
  return {
    kind: "config",
    config: {
      ...result.config,
      build: withGitAuth(result, tokens),
      credentials: { username: own?.username ?? result.username, token: tokens.token },
      gitHubToken: parsed.isOwnGitHub ? tokens.jobToken : undefined,
      signing: withStoreToken(result.config.signing, tokens),
    },
  };
}

/** A server of one's own is known by its name only where the environment names it, too. */
function ofOwnServer({ gitHub, host }: RegistryHost): string {
  const server = gitHub === undefined ? /^containers\.(.+)$/.exec(host)?.[1] : undefined;
  return server === undefined ? "" : `; if ${server} is your GitHub, GH_HOST=${server} in the environment`;
}

/** It goes to the run's own GitHub, whichever registry the image is on. */
function withStoreToken(signing: SigningConfig, { jobToken }: InputTokens): SigningConfig {
  if (signing.kind !== "sign") return signing;
  if (jobToken !== undefined) return { ...signing, token: jobToken };
  return { kind: "impossible", required: signing.required, why: "token-missing" };
}

function withGitAuth({ config: { build }, gitAuthId }: Settings, { jobToken }: InputTokens): BuildConfig {
  if (gitAuthId === undefined || jobToken === undefined) return build;
  const secret: BuildSecret = { id: gitAuthId, input: "github-token", value: jobToken };
  return { ...build, options: { ...build.options, secrets: [...build.options.secrets, secret] } };
}
