// Build warnings: what BuildKit's linter has to say of a Dockerfile.
import { field, list, textField } from "./json.ts";
import { presentable } from "./secret-shape.ts";

export type BuildWarning = {
  /** `FromAsCasing: 'as' and 'FROM' keywords' casing do not match` */
  text: string;
  /** The rule in a sentence. */
  detail: string;
  url: string | undefined;
  /** The line of the Dockerfile, the first one being 1. */
  line: number | undefined;
};

/** More would bury what matters; GitHub itself shows ten warnings of a step. */
export const MOST_WARNINGS = 10;

/**
 * The warnings in the metadata of a build, each once: several platforms tell the same ones.
 * Source: docker/buildx (0.16 and later, with `BUILDX_METADATA_WARNINGS`), moby/buildkit `VertexWarning`, whose texts
 * are in base64.
 */
export function readWarnings(metadata: unknown): readonly BuildWarning[] {
  const warnings = list(field(metadata, "buildx.build.warnings")).flatMap(
    (entry) => readWarning(entry) ?? [],
  );
  const byIdentity = new Map(warnings.map((warning) => [`${warning.line ?? 0} ${warning.text}`, warning]));
  return [...byIdentity.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function readWarning(entry: unknown): BuildWarning | undefined {
  const text = decode(textField(entry, "short") ?? "").replace(/ \(line \d+\)$/, "");
  if (text === "") return undefined;
  const detail = list(field(entry, "detail")).map((line) => decode(String(line)));
  const url = textField(entry, "url");
  const [range] = list(field(entry, "range"));
  const line = field(range, "start", "line");
  return {
    text: presentable(text),
    detail: presentable(detail.join(" ")),
    url: url === undefined ? undefined : presentable(url),
    line: typeof line === "number" && line > 0 ? line : undefined,
  };
}

function decode(base64: string): string {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return "";
  }
}
