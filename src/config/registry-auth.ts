// The input `registry-auth`: logins at further registries, in docker/login-action's form.
import { Token } from "../access/token.ts";
import { canonicalHost, findHostProblem } from "../oci/host.ts";

/** `host` is in lower case; Docker Hub's is `docker.io`, however it was written. */
export type AuthEntry = { host: string; username: string; password: Token };

/** `flaws` name no secret. `empty`: their name or password is empty, as a secret is that a fork's run has not. */
export type RegistryAuth = {
  entries: readonly AuthEntry[];
  empty: readonly AuthEntry[];
  flaws: readonly AuthFlaw[];
};

export type AuthFlaw = { value: string; flaw: string; allowed: string };

type YamlEntry = ReadonlyMap<string, string>;

/** `line` counts from 1; `flaw` quotes nothing of the text, which may be a secret. */
export type YamlEntries =
  { kind: "entries"; entries: readonly YamlEntry[] } | { kind: "flaw"; line: number; flaw: string };

export type ReadYamlEntries = (text: string) => YamlEntries;

export const NO_REGISTRY_AUTH: RegistryAuth = { entries: [], empty: [], flaws: [] };

const ALLOWED = "a YAML list of `registry`, `username` and `password`, as docker/login-action takes it";
const MOST = { characters: 64 * 1024, entries: 50 };

/** Source of the names: docker/login-action 4, `src/context.ts`; without `registry` it is Docker Hub. */
export function parseRegistryAuth(text: string, readYaml: ReadYamlEntries): RegistryAuth {
  if (text.trim() === "") return NO_REGISTRY_AUTH;
  if (text.length > MOST.characters) return flawed("the whole", "it is too long");
  const read = readYaml(text);
  if (read.kind === "flaw") return flawed(`line ${read.line}`, read.flaw);
  if (read.entries.length === 0) return flawed("the whole", "it is not a list");
  if (read.entries.length > MOST.entries)
    return flawed("the whole", `it has more than ${MOST.entries} entries`);
  const parsed = read.entries.map(parseEntry);
  const entries = parsed.flatMap((one) => ("host" in one ? [one] : []));
  const flaws = parsed.flatMap((one) => ("flaw" in one ? [one] : []));
  const hosts = entries.map(({ host }) => host);
  const twice = hosts.filter((host, at) => hosts.indexOf(host) !== at);
  const isWhole = (one: AuthEntry) => one.username !== "" && one.password.reveal() !== "";
  return {
    entries: entries.filter(isWhole),
    empty: entries.filter((one) => !isWhole(one)),
    flaws: [
      ...flaws,
      ...twice.map((host) => ({
        value: host,
        flaw: "it has two logins",
        allowed: "one entry for each registry",
      })),
    ],
  };
}

function flawed(value: string, flaw: string): RegistryAuth {
  return { ...NO_REGISTRY_AUTH, flaws: [{ value, flaw, allowed: ALLOWED }] };
}

/** Of other actions and clients. Any other name may be a part of a password that YAML took for one, and is not repeated. */
const KNOWN_NAMES: ReadonlySet<string> = new Set(
  "scope logout user name login pass token host server url email".split(" "),
);

function parseEntry(entry: YamlEntry, index: number): AuthEntry | AuthFlaw {
  const value = `entry ${index + 1}`;
  const unknown = [...entry.keys()].find((key) => !["registry", "username", "password", "ecr"].includes(key));
  if (unknown !== undefined) {
    const name = KNOWN_NAMES.has(unknown) ? `\`${unknown}\`` : "a name that is none of these";
    return { value, flaw: `it has ${name}`, allowed: ALLOWED };
  }
  if (!["", "false"].includes(entry.get("ecr") ?? ""))
    return {
      value,
      flaw: "it has `ecr`, and nothing here asks AWS for a password",
      allowed: "the step aws-actions/amazon-ecr-login before this one, whose login is used",
    };
  const written = (entry.get("registry") ?? "").trim();
  const host = canonicalHost(written === "" ? "docker.io" : written);
  const flaw = findHostProblem(host);
  // What stands at the name of a registry by mistake may be a password.
  if (flaw !== undefined)
    return {
      value: `${value}, registry`,
      flaw,
      allowed: "a host name such as docker.io, with a port or without",
    };
  const username = (entry.get("username") ?? "").trim();
  const password = (entry.get("password") ?? "").replace(/[\r\n]+$/, "");
  if (/[\r\n]/.test(username) || username.includes(":"))
    return { value: `${value}, username`, flaw: "it has a colon or a line end", allowed: "a user's name" };
  return { host, username, password: new Token(password) };
}
