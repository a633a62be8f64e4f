// What a request wants of the build, where a test says nothing else.
import type { BuildOptions } from "../../../src/build/options.ts";
import { makeEntry } from "../../../src/lib/csv.ts";
import type { BuildConfig } from "../../../src/config/config.ts";

export function buildRequest(given: Partial<BuildOptions> = {}): BuildConfig {
  return {
    options: { context: ".", values: {}, outputs: [], secrets: [], attestations: [], ...given },
    missingSecrets: [],
    warnings: [],
    dockerfileLabels: new Map(),
    endpoints: [],
    certificates: {},
    daemonConfig: undefined,
    standardProvenance: makeEntry("type=provenance", "mode=max"),
    sourceDate: { kind: "commit" },
    pushByDigest: false,
    reproducible: false,
    reports: { warnings: true, summary: true },
  };
}
