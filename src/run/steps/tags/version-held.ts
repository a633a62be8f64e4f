// The version that a floating tag holds, where the registry's tags cannot be listed: by the image's own word, and proved.
import { isRequestFailure } from "../../../lib/request-failure.ts";
import { findTagProblem } from "../../../oci/reference.ts";
import { pointsAt, type TagState } from "../../../oci/tag-state.ts";
import { VERSION_LABEL } from "../../../tags/labels.ts";
import type { TagContest } from "../../../tags/metadata.ts";
import type { TagStore } from "./tag-store.ts";

export type VersionHeld =
  | { kind: "higher"; version: string }
  /** It holds no higher one, or nothing at all. */
  | { kind: "not-higher" }
  | { kind: "unknown" };

/**
 * An image's label alone proves nothing, for a base image hands its labels down: it counts where the tag of that version
 * has the same digest.
 */
export async function findVersionHeld(
  state: TagState,
  contest: TagContest | undefined,
  store: TagStore,
): Promise<VersionHeld> {
  if (state.kind === "missing") return { kind: "not-higher" };
  if (state.kind === "unknown" || contest === undefined) return { kind: "unknown" };
  const found = await store.labels(state.digest);
  const name = isRequestFailure(found) ? undefined : found.labels.get(VERSION_LABEL);
  const compared =
    name === undefined || findTagProblem(name) !== undefined ? undefined : contest.compare(name);
  if (name === undefined || compared === undefined) return { kind: "unknown" };
  if (!pointsAt(await store.look(name), state.digest)) return { kind: "unknown" };
  const version = contest.findHighest([name])?.version ?? name;
  return compared > 0 ? { kind: "higher", version } : { kind: "not-higher" };
}
