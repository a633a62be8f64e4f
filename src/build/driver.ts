// Drivers: what stands behind a builder, and what each of them can do.

/** Docker's own, with the store of images that it always had or with containerd's; or a BuildKit of its own. */
export type Driver = "docker" | "docker+containerd" | "docker-container" | "kubernetes" | "remote" | "cloud";

/** A BuildKit of its own can do all of it. */
export const CAPABILITIES = [
  "several platforms",
  "annotations",
  "attestations",
  "cache export",
  /** An archive of the image: `type=oci`, or `type=docker` with a `dest`. */
  "image archives",
  "push by digest",
  /** Files no younger than `SOURCE_DATE_EPOCH`. Docker's own builder unpacks what it builds, and refuses both together. */
  "rewritten times",
  /** A build with two results, such as `push` and `load`. */
  "several outputs",
] as const;

export type Capability = (typeof CAPABILITIES)[number];

/** What docker's own builder cannot do with either store of images. */
const NOT_DOCKERS: ReadonlySet<Capability> = new Set(["push by digest", "rewritten times"]);

/**
 * Seen with docker 20.10 and 28.5, buildx 0.13 and 0.29: what is not here is refused by buildx before it builds, but
 * for annotations, which docker's own store drops without a word. Source: docker docs, "Build drivers" and
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

/** Whether the builder is docker's daemon itself, so that what it builds is in the engine, too. */
export function isDockerDriver(driver: Driver): boolean {
  return driver === "docker" || driver === "docker+containerd";
}

/** A name from buildx; one that we do not know is taken for a BuildKit of its own, which can do everything. */
export function parseDriver(name: string): Driver {
  return DRIVERS.find((driver) => driver === name) ?? "cloud";
}

export const DRIVERS = Object.keys(CAN) as readonly Driver[];

/** How a person calls it. */
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
