// The question a run is about: may this access be had to this image, here?
import type { Image } from "../oci/reference.ts";
import type { RegistryHost } from "../oci/host.ts";
import type { RunContext } from "../context/run-context.ts";
import type { Access } from "./scopes.ts";

/** `auto`: the registry decides. `strict`: each scope must be listed by name. `off`: scopes are not looked at. */
export type ScopeCheck = "auto" | "strict" | "off";

export type AccessRequest = {
  access: Access;
  image: Image;
  registry: RegistryHost;
  context: RunContext;
  scopeCheck: ScopeCheck;
};
