// A builder of our own, for one session: its records lie in the session's private folder and go with it.
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { startDocker, type ProcessEnd } from "./process.ts";
import type { NewBuilder } from "../ports/docker.ts";

type Environment = NodeJS.ProcessEnv;

export type BuilderSession = {
  folder: string;
  environment: Environment;
  stop: AbortSignal;
  print: (chunk: Buffer) => Promise<void> | undefined;
};

/** Where buildx keeps its records of our builder; nobody else's builders are in there. */
export function withOwnRecords(folder: string, environment: Environment): Environment {
  return { ...environment, BUILDX_CONFIG: recordsIn(folder) };
}

/**
 * Makes it and starts it at once, so that what is wrong is told before the build. The name is the folder's, which no
 * other session has: the driver docker-container names a container after it.
 */
export async function makeBuilder(
  order: NewBuilder,
  { folder, environment, stop, print }: BuilderSession,
): Promise<{ name: string; ended: ProcessEnd }> {
  const name = nameFor(folder);
  const command = {
    args: createArguments(order, name),
    environment: withOwnRecords(folder, environment),
    print,
  };
  return { name, ended: await startDocker(command, stop).ended };
}

function nameFor(folder: string): string {
  return basename(folder).toLowerCase();
}

export function createArguments(order: NewBuilder, name: string): string[] {
  const create = ["buildx", "create", `--name=${name}`, `--driver=${order.driver}`, "--bootstrap"];
  switch (order.driver) {
    case "docker-container":
      return [...create, ...(order.hostNetwork ? ["--driver-opt=network=host"] : [])];
    case "remote":
      return [...create, "--", order.endpoint];
  }
}

/**
 * Removes what `makeBuilder` made in that folder, its container and volume included; does nothing where it made none.
 * Says whether docker came to an end with it in time.
 */
export async function removeBuilders(
  folder: string,
  environment: Environment,
  deadline: number,
): Promise<boolean> {
  const names = await readdir(join(recordsIn(folder), "instances")).catch(() => []);
  const remove = (name: string) =>
    startDocker(
      {
        args: ["buildx", "rm", "--force", "--", name],
        environment: withOwnRecords(folder, environment),
        deadline,
      },
      NEVER,
    ).ended;
  const ends = await Promise.all(names.map(remove));
  return ends.every(({ status }) => typeof status === "number");
}

/**
 * Removes the container and the volume of a builder whose run is over, by docker alone: buildx would believe the folder's
 * records, which may name any endpoint. Says whether docker came to an end with it in time. Source: docker/buildx,
 * `driver/docker-container`, for the names.
 */
export async function removeContainer(
  folder: string,
  environment: Environment,
  deadline: number,
): Promise<boolean> {
  const container = `buildx_buildkit_${nameFor(folder)}0`;
  for (const args of [
    ["rm", "--force", "--volumes", "--", container],
    ["volume", "rm", "--force", "--", `${container}_state`],
  ]) {
    const { status } = await startDocker({ args, environment, deadline }, NEVER).ended;
    if (typeof status !== "number") return false;
  }
  return true;
}

/** A run that is stopped still cleans up. */
const NEVER = new AbortController().signal;

/** Where buildx keeps its records of a builder that was made for this folder. */
export function recordsIn(folder: string): string {
  return join(folder, "buildx");
}
