// What a build did, for the summary: the cache's share, stages, the slowest steps, the image's size.
import type { BuildOutcome } from "../run/outcome.ts";
import type { BuildReport, StageSummary } from "../build/progress.ts";
import {
  compressedBytes,
  samePlatformIn,
  type Layer,
  type SizedImage,
  type SizedPlatform,
} from "../oci/image-size.ts";
import { codeMarkdown, htmlText, inlineMarkdown, tableRow } from "./markdown.ts";

/** Parts of a page, in order; none where nothing is known. */
export function formatBuildReport({ report, size, before, remarks, warnings }: BuildOutcome): string[] {
  return [
    ...remarks
      .filter(({ level }) => level !== "info")
      .map(({ title, text }) => `> **${inlineMarkdown(title)}.** ${inlineMarkdown(text)}`),
    ...(report.cacheFault === undefined
      ? []
      : [
          `> **The cache could not be written.** The image is not affected. ${inlineMarkdown(report.cacheFault)}`,
        ]),
    ...formatCache(report),
    ...(report.stages.length < 2 ? [] : [formatStages(report.stages)]),
    ...(report.slowest.length === 0 ? [] : [formatSlowest(report)]),
    ...(size === undefined ? [] : formatSize(size, before)),
    ...(warnings.length === 0
      ? []
      : [
          `${plural(warnings.length, "warning")} on the Dockerfile, ${warnings.length === 1 ? "shown" : "each shown"} on its line.`,
        ]),
  ];
}

function formatCache({ steps, cached }: BuildReport): string[] {
  if (steps === 0) return [];
  const share = Math.round((100 * cached) / steps);
  return [`From the cache: ${cached} of ${plural(steps, "step")} (${share} %).`];
}

function formatStages(stages: readonly StageSummary[]): string {
  const rows = stages.map(({ name, steps, cached, seconds }) => [
    codeMarkdown(name),
    steps,
    cached,
    formatSeconds(seconds),
  ]);
  return folded("Stages", grid(["Stage", "Steps", "From the cache", "Time"], rows));
}

function formatSlowest({ slowest }: BuildReport): string {
  const rows = slowest.map(({ name, seconds }) => [codeMarkdown(cut(name)), formatSeconds(seconds)]);
  return folded("The slowest steps", grid(["Step", "Time"], rows));
}

function formatSize(size: SizedImage, before: SizedImage | undefined): string[] {
  const platforms = size.platforms.filter(({ layers }) => layers.length > 0);
  const sizes = platforms.map((platform) => formatPlatform(platform, size, before));
  const layers = platforms.map((platform) =>
    folded(
      `Layers${platform.platform === undefined ? "" : ` of ${platform.platform}`}`,
      formatLayers(platform.layers),
    ),
  );
  const extra =
    size.attestations === 0
      ? []
      : [
          `The index has ${plural(size.attestations, "more entry", "more entries")} \`unknown/unknown\`: attestations, which record how the image was built and what is inside. They are never pulled with the image.`,
        ];
  return [...(sizes.length === 0 ? [] : [sizes.join("<br>")]), ...extra, ...layers];
}

function formatPlatform(platform: SizedPlatform, size: SizedImage, before: SizedImage | undefined): string {
  const name = platform.platform === undefined ? "Size" : `Size for ${inlineMarkdown(platform.platform)}`;
  const bytes = compressedBytes(platform);
  const old = before && samePlatformIn(platform, before);
  return `${name}: ${formatBytes(bytes)} compressed in ${plural(platform.layers.length, "layer")}${formatChange(bytes, old, size.digest === before?.digest)}`;
}

function formatChange(bytes: number, old: SizedPlatform | undefined, isSame: boolean): string {
  if (old === undefined) return "";
  if (isSame) return ", the very image that was there before";
  const difference = bytes - compressedBytes(old);
  if (difference === 0) return ", as large as the one before";
  return `, ${formatBytes(Math.abs(difference))} ${difference > 0 ? "more" : "less"} than the one before (${formatBytes(compressedBytes(old))})`;
}

function formatLayers(layers: readonly Layer[]): string {
  const rows = layers.map(({ digest, bytes }, index) => [
    index + 1,
    codeMarkdown(digest.slice(0, "sha256:".length + 12)),
    formatBytes(bytes),
  ]);
  return grid(["Layer", "Digest", "Compressed"], rows);
}

/** A block that a person can open; Markdown in it needs a blank line before it. */
function folded(title: string, content: string): string {
  return `<details><summary>${htmlText(title)}</summary>\n\n${content}\n\n</details>`;
}

function grid(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? ":--" : "--:"));
  return [head, rule, ...rows].map((cells) => tableRow(cells.map(String))).join("\n");
}

const LONGEST_NAME = 120;

function cut(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text;
}

function formatSeconds(seconds: number): string {
  return `${seconds.toFixed(1)} s`;
}

/** Decimal units, as registries and `docker images` show them. */
function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const power = Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ${["B", "kB", "MB", "GB"][power] ?? ""}`;
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
