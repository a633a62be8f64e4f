// The builder that buildx would take, read from its own records: to ask buildx itself takes 0.1 s of a processor.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDriver } from "../build/driver.ts";
import { findBuilderName } from "../diagnosis/log/named.ts";
import { field, parseJson, textField } from "../lib/json.ts";
import type { AskDocker } from "./process.ts";
import { userFolder } from "./user-config.ts";
import type { Builder } from "../ports/docker.ts";

type Environment = NodeJS.ProcessEnv;

/**
 * The order is buildx's: the one that is named, the variable, the current one, the one of this endpoint, docker's own.
 * A name without a record may be a docker context's, which is docker's own driver, or unknown to buildx: it is asked.
 * Source: docker/buildx, `store/store.go`, `store/storeutil/storeutil.go`.
 */
export async function findBuilder(
  environment: Environment,
  config: unknown,
  { name: named, ask }: { name: string | undefined; ask: AskDocker },
): Promise<Builder> {
  const records = environment.BUILDX_CONFIG || join(userFolder(environment), "buildx");
  const context = contextOf(environment, config);
  const endpoint = context ?? addressOf(environment);
  const name = named ?? (environment.BUILDX_BUILDER || currentBuilder(records, endpoint));
  if (name === undefined) return { name, driver: "docker" };
  const place = name === (context ?? "default") ? {} : { isElsewhere: true };
  if (name === "default") return { name, driver: "docker", ...place };
  const record = read(join(records, "instances", name.toLowerCase()));
  const driver = textField(record, "Driver");
  if (driver !== undefined) return { name, driver: parseDriver(driver) };
  const found = await askBuildx(environment, name, ask);
  return found.driver === "docker" ? { ...found, ...place } : found;
}

/** A context by its name, unless it is the standard one. Source: docker/buildx, `util/dockerutil/context.go`. */
function contextOf({ DOCKER_CONTEXT, DOCKER_HOST }: Environment, config: unknown): string | undefined {
  const context = DOCKER_HOST ? undefined : DOCKER_CONTEXT || textField(config, "currentContext");
  return context === "default" ? undefined : context;
}

/** The daemon's, where no context says it. */
function addressOf({ DOCKER_HOST }: Environment): string {
  return (
    DOCKER_HOST ||
    (process.platform === "win32" ? "npipe:////./pipe/docker_engine" : "unix:///var/run/docker.sock")
  );
}

function currentBuilder(records: string, endpoint: string): string | undefined {
  const current = read(join(records, "current"));
  const name = textField(current, "Name");
  if (name !== undefined && (field(current, "Global") === true || textField(current, "Key") === endpoint))
    return name;
  const hash = createHash("sha256").update(endpoint).digest("hex");
  return readText(join(records, "defaults", hash)).trim() || undefined;
}

/** Docker's own where buildx does not say: then the build says what is wrong, in buildx's words. */
async function askBuildx(environment: Environment, name: string, ask: AskDocker): Promise<Builder> {
  const answer = await ask(environment, ["buildx", "inspect", name]);
  const driver = /^Driver:\s+(\S+)/m.exec(answer?.stdout ?? "")?.[1];
  if (driver !== undefined) return { name, driver: parseDriver(driver) };
  const isGone = findBuilderName(answer?.stderr ?? "") !== undefined;
  return { name, driver: "docker", ...(isGone ? { isGone } : {}) };
}

function read(file: string): unknown {
  return parseJson(readText(file));
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
