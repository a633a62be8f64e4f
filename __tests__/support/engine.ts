// The docker engine that the end-to-end tests run with, and what differs by it.

const ENGINES = ["found", "oldest", "newest", "hosted", "container", "remote"] as const;
export type EngineName = (typeof ENGINES)[number];

/** `script/with-docker` names it; an engine that the machine brought along counts as `found`. */
export const engineName: EngineName =
  ENGINES.find((name) => name === process.env.SUREPUSH_ENGINE_KIND) ?? "found";

/**
 * `found` is docker 20.10's own builder with buildx 0.13, `oldest` the same without buildx, `newest` has the containerd
 * image store. `hosted` (classic store, newest buildx) behaves as `found` where nothing else is given, `container`
 * (a BuildKit of its own) as `newest`, `remote` (a BuildKit on another machine, beside the docker of `hosted`) as `hosted`.
 */
type ByEngine<Value> = Readonly<Record<"found" | "oldest" | "newest", Value>> &
  Readonly<Partial<Record<"hosted" | "container" | "remote", Value>>>;

export function byEngine<Value>(values: ByEngine<Value>): Value {
  const { found, newest, hosted = found } = values;
  return { hosted, container: newest, remote: hosted, ...values }[engineName];
}

export const hasBuildx = engineName !== "oldest";
