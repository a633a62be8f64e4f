// Sample causes of registries beside that of the token.
import type { OtherRegistryCause } from "../../src/diagnosis/causes/other-registry.ts";

const REFUSED = {
  code: "other-registry-refused",
  image: { host: "docker.io", path: "acme/app" },
  username: "acme",
  from: "registry-auth",
  isMissing: false,
} as const;

export const REGISTRY_SAMPLES: Readonly<Record<OtherRegistryCause["code"], OtherRegistryCause[]>> = {
  "other-registry-refused": [
    { ...REFUSED, why: "push" },
    { ...REFUSED, why: "push", isMissing: true, from: "docker-config" },
    { ...REFUSED, why: "login" },
    { ...REFUSED, why: "withheld" },
  ],
};
