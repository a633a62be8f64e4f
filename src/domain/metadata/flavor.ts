// The flavor: what holds for every tag, and whether there is a `latest`.
import type { Language } from "./language.ts";
import { flaw, read, type Read } from "./read.ts";
import { readFields, splitField } from "./records.ts";

export type Flavor = {
  /** An expression that comes to `auto`, `true` or `false`. */
  latest: string;
  prefix: string;
  suffix: string;
  /** Whether prefix and suffix stand at `latest`, too. */
  prefixLatest: boolean;
  suffixLatest: boolean;
};

export const NO_FLAVOR: Flavor = {
  latest: "auto",
  prefix: "",
  suffix: "",
  prefixLatest: false,
  suffixLatest: false,
};

/** Adds what one line of the input says: `suffix=-alpine,onlatest=true`. */
export function parseFlavor(line: string, flavor: Flavor, language: Language): Read<Flavor> {
  const fields = readFields(line, language);
  if (fields.kind === "flaw") return fields;
  const made = { ...flavor };
  let affix: "prefix" | "suffix" | undefined;
  for (const { key, value } of fields.value.map(splitField)) {
    switch (key) {
      case "latest":
        if (!value.includes("{{") && !isLatestChoice(value)) return flaw("latest is auto, true or false");
        made.latest = value;
        break;
      case "prefix":
      case "suffix":
        made[key] = value;
        affix = key;
        break;
      case "onlatest":
        if (value !== "true" && value !== "false") return flaw("onlatest is true or false");
        if (affix === undefined) return flaw("onlatest stands after a prefix or a suffix, in its line");
        made[`${affix}Latest`] = value === "true";
        break;
      case undefined:
      default:
        return flaw(`it has no attribute "${key ?? value}", only latest, prefix, suffix, onlatest`);
    }
  }
  return read(made);
}

export function isLatestChoice(text: string): text is "auto" | "true" | "false" {
  return ["auto", "true", "false"].includes(text);
}
