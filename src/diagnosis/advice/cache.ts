// What helps where a build cache fails: its driver, a layer in it, or its store.
import type { Advice } from "../causes/record.ts";

/** When the cache failed; `for a layer` is one that it promised. */
export type CacheStep = "before the build" | "for a layer" | "after the push";

export function adviseOnCache(when: CacheStep): Advice {
  switch (when) {
    case "before the build":
      return adviseOnCacheDriver();
    case "for a layer":
      return adviseOnCachedLayer();
    case "after the push":
      return adviseOnCacheStore();
  }
}

/** The address of a layer in the Actions cache is signed for some minutes only. */
function adviseOnCachedLayer(): Advice {
  return {
    title: "A layer could not be fetched from the build cache",
    problem:
      "A layer that the cache promised could not be fetched from its store any more; no registry refused anything.",
    remedies: [
      { action: "Run the job again." },
      {
        action:
          "Does it happen again? Then build without that cache (leave `cache-from` out), or keep the cache in a registry:",
        snippet: {
          language: "yaml",
          text: "with:\n  cache-from: type=registry,ref=IMAGE:buildcache\n  cache-to: type=registry,ref=IMAGE:buildcache,mode=max",
        },
      },
    ],
  };
}

function adviseOnCacheDriver(): Advice {
  return {
    title: "This builder cannot write that cache",
    problem: "Docker's own builder cannot export a build cache of this kind, and stops before it builds.",
    remedies: [
      {
        action: "Make a builder that can, in a step before, and use it:",
        snippet: { language: "sh", text: "docker buildx create --use" },
      },
      { action: "Or leave the cache's export (`cache-to`) out." },
    ],
  };
}

function adviseOnCacheStore(): Advice {
  return {
    title: "The build cache could not be written",
    problem: "The cache could not be written to its store; the image itself has no part in that.",
    evidence: ["A cache is written last: the image was built, and where it was to be pushed, pushed before."],
    remedies: [
      {
        action: "Let a cache that fails not fail the build: add `ignore-error=true` to it.",
        snippet: { language: "yaml", text: "with:\n  cache-to: type=gha,mode=max,ignore-error=true" },
      },
      { action: "Run the job again: the store may be back." },
    ],
  };
}
