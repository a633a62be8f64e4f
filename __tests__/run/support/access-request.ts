// What a push asks of ghcr.io, where a test says nothing else.
import type { AccessRequest } from "../../../src/access/request.ts";

export function accessRequestFor(given: Partial<AccessRequest> = {}): AccessRequest {
  return {
    access: "push",
    image: { host: "ghcr.io", path: "acme/app" },
    registry: {
      host: "ghcr.io",
      url: "https://ghcr.io",
      gitHub: { serverUrl: "https://github.com", apiUrl: "https://api.github.com" },
    },
    context: {
      event: "push",
      repository: { owner: "acme", name: "app", ownerKind: "Organization" },
      head: "own",
      dependabot: false,
    },
    scopeCheck: "auto",
    ...given,
  };
}
