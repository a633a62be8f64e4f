// Platforms: `linux/arm64`, `linux/arm/v7`, in one spelling, however a person or a builder writes them.
import { field, textField } from "../lib/json.ts";

/** `osVersion` tells versions of Windows apart, which are platforms of their own. */
export type Platform = { os: string; architecture: string; variant?: string; osVersion?: string };

/** No platform has a longer part, and none has another character. */
const PART = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;

/** Source: containerd/platforms, `normalizeArch`. */
const ARCHITECTURES: Readonly<Record<string, Omit<Platform, "os">>> = {
  i386: { architecture: "386" },
  x86_64: { architecture: "amd64" },
  "x86-64": { architecture: "amd64" },
  aarch64: { architecture: "arm64" },
  armhf: { architecture: "arm", variant: "v7" },
  armel: { architecture: "arm", variant: "v6" },
};
/** The variants that go without saying. */
const IMPLIED: Readonly<Record<string, string>> = { amd64: "v1", arm64: "v8" };

/** Nothing where a text is no platform. `linux` alone names no processor. */
export function parsePlatform(text: string): Platform | undefined {
  const [os = "", architecture = "", variant, ...rest] = text.trim().split("/");
  return rest.length > 0 ? undefined : normalize({ os, architecture, ...(variant && { variant }) });
}

/** The platform of an index's entry, or of an image's configuration. Source: OCI image specification 1.1. */
export function readPlatform(json: unknown): Platform | undefined {
  const variant = textField(json, "variant");
  const osVersion = textField(json, "os.version");
  // One that is there and is no text is no platform of anybody's.
  const isOdd = [field(json, "variant"), field(json, "os.version")].some(
    (value) => value !== undefined && typeof value !== "string",
  );
  const platform = {
    os: textField(json, "os") ?? "",
    architecture: textField(json, "architecture") ?? "",
    ...(variant !== undefined && { variant }),
    ...(osVersion !== undefined && { osVersion }),
  };
  return isOdd ? undefined : normalize(platform);
}

function normalize({ os, architecture, variant, osVersion }: Platform): Platform | undefined {
  const parts = [os, architecture, ...[variant, osVersion].filter((part) => part !== undefined)];
  if (!parts.every((part) => PART.test(part))) return undefined;
  const lowered = architecture.toLowerCase();
  const named = Object.hasOwn(ARCHITECTURES, lowered) ? ARCHITECTURES[lowered] : undefined;
  const known = named ?? { architecture: lowered };
  const written = variant?.toLowerCase().replace(/^(?=\d)/, "v") ?? known.variant;
  const standard = known.architecture === "arm" ? (written ?? "v7") : written;
  return {
    os: os.toLowerCase() === "macos" ? "darwin" : os.toLowerCase(),
    architecture: known.architecture,
    ...(standard !== undefined && standard !== IMPLIED[known.architecture] && { variant: standard }),
    ...(osVersion !== undefined && { osVersion }),
  };
}

/** `linux/arm/v7`; a version of Windows in brackets, as docker has it: `windows(10.0.17763)/amd64`. */
export function formatPlatform({ os, architecture, variant, osVersion }: Platform): string {
  const system = osVersion === undefined ? os : `${os}(${osVersion})`;
  return [system, architecture, ...(variant === undefined ? [] : [variant])].join("/");
}
