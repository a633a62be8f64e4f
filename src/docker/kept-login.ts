// The login that is kept for later steps: one entry of the user's own docker configuration, and its end.
import { randomUUID } from "node:crypto";
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Credentials } from "../config/config.ts";
import { field, parseJson, record, textField } from "../lib/json.ts";
import { basicCredentials, decodeBase64, type Secret } from "../lib/secret.ts";
import { dockerKeyOf, findHostProblem } from "../oci/host.ts";
import { withLock } from "./file-lock.ts";
import { userFolder } from "./user-config.ts";

/** What the clean-up needs to know of it; no secret. */
export type KeptLogin = { file: string; host: string };

export function keptLoginAt(host: string, environment: NodeJS.ProcessEnv): KeptLogin {
  return { file: join(userFolder(environment), "config.json"), host };
}

/** A login that is there already stays, and is not ours to take out. */
export async function keepLogin(
  { file, host }: KeptLogin,
  { username, token }: Credentials,
): Promise<"kept" | "there already" | "unreadable"> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  return withLock(file, async () => {
    const config = await readConfig(file);
    if (config === undefined) return "unreadable";
    const auths = record(config.auths);
    const key = dockerKeyOf(host);
    // A credential store leaves an empty entry behind, which is no login. Source: docker/cli, `cli/config/configfile`.
    if (Object.keys(record(auths[key])).length > 0) return "there already";
    const auth = basicCredentials(username, token).reveal();
    await writeConfig(file, { ...config, auths: { ...auths, [key]: { auth } } });
    return "kept";
  });
}

/** Says whether the entry was there and had this very token. Another one is somebody else's by now. */
export async function removeKeptLogin({ file, host }: KeptLogin, token: Secret): Promise<boolean> {
  if ((await stat(file).catch(() => undefined)) === undefined) return false;
  return withLock(file, async () => {
    const config = await readConfig(file);
    const { [dockerKeyOf(host)]: entry, ...others } = record(config?.auths);
    const auth = decodeBase64(textField(entry, "auth") ?? "");
    if (config === undefined || auth?.slice(auth.indexOf(":") + 1) !== token.reveal()) return false;
    await writeConfig(file, { ...config, auths: Object.keys(others).length === 0 ? undefined : others });
    return true;
  });
}

/** What a step kept as its state; nothing where it is no such thing. */
export function parseKeptLogin(state: string): KeptLogin | undefined {
  const json = parseJson(state);
  const file = textField(json, "file");
  const host = textField(json, "host");
  return file === undefined || host === undefined || findHostProblem(host) !== undefined
    ? undefined
    : { file, host };
}

/** A file that is not there is an empty configuration; one that is no JSON, or cannot be read, is not touched. */
async function readConfig(file: string): Promise<Record<string, unknown> | undefined> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    if (field(error, "code") === "ENOENT") return "{}";
    throw error;
  });
  const json = parseJson(text);
  return typeof json === "object" && json !== null && !Array.isArray(json) ? record(json) : undefined;
}

/** In one piece, and where a link leads to, as docker writes it. Source: docker/cli, `cli/config/configfile`. */
async function writeConfig(file: string, config: Record<string, unknown>): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const mode = (await stat(target).catch(() => undefined))?.mode ?? 0o600;
  const temporary = `${target}.${randomUUID()}`;
  try {
    await writeFile(temporary, JSON.stringify(config, undefined, "\t"), { mode: mode & 0o777, flag: "wx" });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
