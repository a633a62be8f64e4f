// What the input `operation` can be, and what does it. A push begins at once; the others are loaded when they are asked for.
import type { Config } from "../config/config.ts";
import type { Ports } from "../ports/ports.ts";
import type { Outcome } from "./outcome.ts";
import { pushImage } from "./push.ts";

export const OPERATIONS = {
  push: pushImage,
  check: async (config, ports) => (await import("./check.ts")).checkAccess(config, ports),
  merge: async (config, ports) => (await import("./merge.ts")).mergeImage(config, ports),
  promote: async (config, ports) => (await import("./promote.ts")).promoteImage(config, ports),
  attest: async (config, ports) => (await import("./attest.ts")).attestImage(config, ports),
} as const satisfies Record<Config["operation"], (config: Config, ports: Ports) => Promise<Outcome>>;
