// Drivers of buildx builders, and what each of them supports.

/** Docker's own builder, with the classic or containerd's image store, or a separate BuildKit. */
export type Driver = "docker" | "docker+containerd" | "docker-container" | "kubernetes" | "remote" | "cloud";

/** A separate BuildKit supports all of it. */
export const CAPABILITIES = [
  "several platforms",
  "annotations",
  "attestations",
  "cache export",
  /** An archive of the image: `type=oci`, or `type=docker` with a `dest`. */
  "image archives",
  "push by digest",
  /** Clamps file times to `SOURCE_DATE_EPOCH`. Docker's own builder unpacks the image and refuses both together. */
  "rewritten times",
  /** A build with two results, such as `push` and `load`. */
  "several outputs",
] as const;

export type Capability = (typeof CAPABILITIES)[number];

/** What docker's own builder supports with neither image store. */
const NOT_DOCKERS: ReadonlySet<Capability> = new Set(["push by digest", "rewritten times"]);

/**
 * Seen with docker 20.10 and 28.5, buildx 0.13 and 0.29: buildx refuses what is not listed before it builds, except
 * annotations, which docker's own store drops silently. Source: docker docs, "Build drivers" and
 * "containerd image store".
 */
const CAN: Readonly<Record<Driver, readonly Capability[]>> = {
  docker: [],
  "docker+containerd": CAPABILITIES.filter((capability) => !NOT_DOCKERS.has(capability)),
  "docker-container": CAPABILITIES,
  kubernetes: CAPABILITIES,
  remote: CAPABILITIES,
  cloud: CAPABILITIES,
};

export function supports(driver: Driver, capability: Capability): boolean {
  return CAN[driver].includes(capability);
}

/** Whether the builder is docker's daemon itself, so that the engine has the built image, too. */
export function isDockerDriver(driver: Driver): boolean {
  return driver === "docker" || driver === "docker+containerd";
}

/** A driver's name from buildx. An unknown one counts as a separate BuildKit, which supports everything. */
export function parseDriver(name: string): Driver {
  return DRIVERS.find((driver) => driver === name) ?? "cloud";
}

export const DRIVERS = Object.keys(CAN) as readonly Driver[];

/** What people call it. */
export function formatDriver(driver: Driver): string {
  switch (driver) {
    case "docker":
      return "docker's own builder without the containerd image store";
    case "docker+containerd":
      return "docker's own builder";
    case "docker-container":
    case "kubernetes":
    case "remote":
    case "cloud":
      return `the builder of the driver ${driver}`;
  }
}
