// What a build did, for the summary: the cache's share, stages, the slowest steps, the image's size.
import type { Built } from "../run/outcome.ts";
import type { BuildReport, StageSummary } from "../build/progress.ts";
import { bytesOf, sameIn, type Layer, type SizedImage, type SizedPlatform } from "../oci/image-size.ts";
import { code, html, inline, row } from "./markdown.ts";

/** Parts of a page, in order; none where nothing is known. */
export function reportBuild({ report, size, before, remarks, warnings }: Built): string[] {
  return [
    ...remarks.map(({ title, text }) => `> **${inline(title)}.** ${inline(text)}`),
    ...(report.cacheFault === undefined
      ? []
      : [`> **The cache could not be written.** The image is not affected. ${inline(report.cacheFault)}`]),
    ...tellCache(report),
    ...(report.stages.length < 2 ? [] : [tellStages(report.stages)]),
    ...(report.slowest.length === 0 ? [] : [tellSlowest(report)]),
    ...(size === undefined ? [] : tellSize(size, before)),
    ...(warnings.length === 0
      ? []
      : [
          `${plural(warnings.length, "warning")} on the Dockerfile, ${warnings.length === 1 ? "told" : "each told"} on its line.`,
        ]),
  ];
}

function tellCache({ steps, cached }: BuildReport): string[] {
  if (steps === 0) return [];
  const share = Math.round((100 * cached) / steps);
  return [`From the cache: ${cached} of ${plural(steps, "step")} (${share} %).`];
}

function tellStages(stages: readonly StageSummary[]): string {
  const rows = stages.map(({ name, steps, cached, seconds }) => [
    code(name),
    steps,
    cached,
    tellSeconds(seconds),
  ]);
  return folded("Stages", grid(["Stage", "Steps", "From the cache", "Time"], rows));
}

function tellSlowest({ slowest }: BuildReport): string {
  const rows = slowest.map(({ name, seconds }) => [code(cut(name)), tellSeconds(seconds)]);
  return folded("The slowest steps", grid(["Step", "Time"], rows));
}

function tellSize(size: SizedImage, before: SizedImage | undefined): string[] {
  const platforms = size.platforms.filter(({ layers }) => layers.length > 0);
  const told = platforms.map((platform) => tellPlatform(platform, size, before));
  const layers = platforms.map((platform) =>
    folded(
      `Layers${platform.platform === undefined ? "" : ` of ${platform.platform}`}`,
      tellLayers(platform.layers),
    ),
  );
  const extra =
    size.attestations === 0
      ? []
      : [
          `The index has ${plural(size.attestations, "more entry", "more entries")} \`unknown/unknown\`: attestations, which tell how the image was built and what is inside. They are never pulled with the image.`,
        ];
  return [...(told.length === 0 ? [] : [told.join("<br>")]), ...extra, ...layers];
}

function tellPlatform(platform: SizedPlatform, size: SizedImage, before: SizedImage | undefined): string {
  const name = platform.platform === undefined ? "Size" : `Size for ${inline(platform.platform)}`;
  const bytes = bytesOf(platform);
  const old = before && sameIn(platform, before);
  return `${name}: ${tellBytes(bytes)} compressed in ${plural(platform.layers.length, "layer")}${tellChange(bytes, old, size.digest === before?.digest)}`;
}

function tellChange(bytes: number, old: SizedPlatform | undefined, isSame: boolean): string {
  if (old === undefined) return "";
  if (isSame) return ", the very image that was there before";
  const difference = bytes - bytesOf(old);
  if (difference === 0) return ", as large as the one before";
  return `, ${tellBytes(Math.abs(difference))} ${difference > 0 ? "more" : "less"} than the one before (${tellBytes(bytesOf(old))})`;
}

function tellLayers(layers: readonly Layer[]): string {
  const rows = layers.map(({ digest, bytes }, index) => [
    index + 1,
    code(digest.slice(0, "sha256:".length + 12)),
    tellBytes(bytes),
  ]);
  return grid(["Layer", "Digest", "Compressed"], rows);
}

/** A block that a person can open; a blank line has to stand before Markdown in it. */
function folded(title: string, content: string): string {
  return `<details><summary>${html(title)}</summary>\n\n${content}\n\n</details>`;
}

function grid(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? ":--" : "--:"));
  return [head, rule, ...rows].map((cells) => row(cells.map(String))).join("\n");
}

const LONGEST_NAME = 120;

function cut(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text;
}

function tellSeconds(seconds: number): string {
  return `${seconds.toFixed(1)} s`;
}

/** Decimal units, as registries and `docker images` show them. */
function tellBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const power = Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ${["B", "kB", "MB", "GB"][power] ?? ""}`;
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
