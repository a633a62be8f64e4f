// A private docker configuration that its step left behind; `post` loads this and nothing else.
import { access, rm } from "node:fs/promises";
import { basename, join } from "node:path";

/** How a folder of ours is told from any other. */
export const FOLDER_PREFIX = "surepush-";
export const MARKER = ".surepush-docker-config";

/** Removes the folder if it is there and is ours; says whether it did. */
export async function removeLeftover(folder: string): Promise<boolean> {
  if (!basename(folder).startsWith(FOLDER_PREFIX)) return false;
  try {
    await access(join(folder, MARKER));
  } catch {
    return false;
  }
  await removeFolder(folder);
  return true;
}

export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
