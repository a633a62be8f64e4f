// What processes of ours inherit: no input, no token of the job, and a git that starts nothing that a stranger's clone names.

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The job's own tokens, which the runner hands to every action: for its identity, which signs, and for its cache and artifacts.
 * Source: GitHub docs, "OpenID Connect reference"; actions/runner, `ActionRunner`.
 */
const JOB_TOKENS = /^(?:ACTIONS_ID_TOKEN_REQUEST_(?:TOKEN|URL)|ACTIONS_RUNTIME_TOKEN)$/i;

/**
 * What docker and its plugins inherit. They do not need the inputs, some of which hold secrets, and the job's tokens only where
 * the build names them: `needed`.
 */
export function withoutJobSecrets<Given extends Environment>(
  environment: Given,
  needed: ReadonlySet<string> = new Set(),
): Given {
  const kept = Object.entries(environment).filter(
    ([name]) => !/^INPUT_/i.test(name) && (!JOB_TOKENS.test(name) || needed.has(name)),
  );
  return Object.fromEntries(kept) as Given;
}

/**
 * Windows looks for a program in the working folder first, where a checkout may hold a `docker.exe`. It is our own
 * environment that forbids it. Source: Microsoft Learn, `NeedCurrentDirectoryForExePathW`, which libuv asks.
 */
export function startNothingFromWorkingFolder({
  platform,
  env,
}: {
  platform: string;
  env: Record<string, string | undefined>;
}): void {
  if (platform === "win32") env.NoDefaultCurrentDirectoryInExePath = "1";
}

/**
 * Settings by which a clone's own `config` makes git start a program, each switched off. An empty `core.fsmonitor` is
 * off for every git: before 2.36 it was the path of a hook. `safe.bareRepository` (2.38) keeps git from taking a folder
 * of a checkout for a repository. Source: git-config(1).
 */
const SETTINGS: readonly (readonly [name: string, value: string])[] = [
  ["core.fsmonitor", ""],
  ["core.hooksPath", "/dev/null"],
  ["core.pager", "cat"],
  ["log.showSignature", "false"],
  ["safe.bareRepository", "explicit"],
];

/** No transport, so that `remote.*.uploadpack` and the like are never run. Source: git(1), "Environment variables". */
const OFFLINE = { GIT_ALLOW_PROTOCOL: "none", GIT_NO_LAZY_FETCH: "1" };

/** Options that come before git's command; a git before 2.31 knows them, too. */
export const GIT_OPTIONS: readonly string[] = [
  "--no-pager",
  ...SETTINGS.flatMap(([name, value]) => ["-c", `${name}=${value}`]),
];

/** What git needs in order to run, to find the user's own configuration, and to find the clone as the user's git does. */
const INHERITED = new Set([
  ...["PATH", "PATHEXT", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "PROGRAMDATA", "TMPDIR", "TEMP", "TMP"],
  ...[
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "HOME",
    "HOMEDRIVE",
    "HOMEPATH",
    "USERPROFILE",
    "XDG_CONFIG_HOME",
  ],
  // Git also accepts a clone that belongs to the user who called sudo.
  ...["SUDO_UID", "NODEFAULTCURRENTDIRECTORYINEXEPATH"],
  ...[
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_CEILING_DIRECTORIES",
    "GIT_DISCOVERY_ACROSS_FILESYSTEM",
    "GIT_EXEC_PATH",
  ],
  ...["GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_TEST_ASSUME_DIFFERENT_OWNER"],
]);

/** The environment of a git of ours. */
export function gitEnvironment(environment: Environment): Record<string, string> {
  const kept = Object.entries(environment).filter(([name]) => INHERITED.has(name.toUpperCase()));
  return {
    ...(Object.fromEntries(kept) as Record<string, string>),
    ...writeSettings(readSettings(environment).filter(([name]) => /^safe\./i.test(name))),
    ...OFFLINE,
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    // What git says is read.
    LC_ALL: "C",
  };
}

/**
 * The environment of a docker that runs git by itself, as buildx does for the provenance: all but the inputs. `fetches`:
 * docker's client has git fetch the context, as the classic `docker build` does.
 */
export function withGuardedGit<Given extends Environment>(
  environment: Given,
  { fetches = false }: { fetches?: boolean } = {},
): Given {
  return {
    ...environment,
    ...writeSettings([...readSettings(environment), ...SETTINGS]),
    ...(fetches ? {} : OFFLINE),
  };
}

/** The settings that the environment itself holds. Source: git-config(1), `GIT_CONFIG_COUNT`. */
function readSettings(environment: Environment): (readonly [name: string, value: string])[] {
  const count = Number(environment.GIT_CONFIG_COUNT ?? 0);
  return Array.from({ length: count > 0 && count <= 1000 ? count : 0 }, (_, index) => [
    environment[`GIT_CONFIG_KEY_${index}`] ?? "",
    environment[`GIT_CONFIG_VALUE_${index}`] ?? "",
  ]);
}

function writeSettings(
  settings: readonly (readonly [name: string, value: string])[],
): Record<string, string> {
  const variables = settings.flatMap(([name, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, name],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return settings.length === 0
    ? {}
    : {
        GIT_CONFIG_COUNT: String(settings.length),
        ...(Object.fromEntries(variables) as Record<string, string>),
      };
}
