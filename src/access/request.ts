// The access that a run needs: to which image, on which registry, and what of the run bears on it.
import type { Image } from "../oci/reference.ts";
import type { RegistryHost } from "../oci/host.ts";
import type { Repository, RunContext } from "../context/run-context.ts";
import type { Access } from "./scopes.ts";

/** `auto`: the registry decides. `strict`: each scope must be listed by name. `off`: scopes are not looked at. */
export type ScopeCheck = "auto" | "strict" | "off";

/** What of a run bears on who may push. */
export type AccessContext = Pick<RunContext, "event" | "head" | "dependabot"> & {
  repository: Pick<Repository, "owner" | "name" | "ownerKind"> | undefined;
};

export type AccessRequest = {
  access: Access;
  image: Image;
  registry: RegistryHost;
  context: AccessContext;
  scopeCheck: ScopeCheck;
};
