// A private docker configuration that its step left behind; `post` loads this and nothing else.
import { access, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { removeBuilders } from "./made-builder.ts";

/** How a folder of ours is told from any other. */
export const FOLDER_PREFIX = "surepush-";
export const MARKER = ".surepush-docker-config";

/** Removes the folder, and the builder whose records it holds, if it is there and is ours; says whether it did. */
export async function removeLeftover(folder: string, environment: NodeJS.ProcessEnv): Promise<boolean> {
  if (!basename(folder).startsWith(FOLDER_PREFIX)) return false;
  try {
    await access(join(folder, MARKER));
  } catch {
    return false;
  }
  await removeBuilders(folder, { ...environment, DOCKER_CONFIG: folder });
  await removeFolder(folder);
  return true;
}

export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
