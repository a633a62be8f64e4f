// What a build did, for the summary: the cache's share, stages, the slowest steps, the image's size.
import type { BuildOutcome } from "../run/outcome.ts";
import { tookSeconds, type BuildReport, type StageSummary } from "../build/progress.ts";
import {
  compressedBytes,
  samePlatformIn,
  type Layer,
  type SizedImage,
  type SizedPlatform,
} from "../oci/image-size.ts";
import { formatGantt } from "./gantt.ts";
import { codeMarkdown, inlineMarkdown } from "./markdown.ts";
import { folded, grid } from "./table.ts";
import { formatBytes, formatTenths, plural } from "./units.ts";

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
    ...formatTimeline(report),
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

/** A short build needs no picture. */
const WORTH_A_PICTURE = 10;

function formatTimeline({ timeline }: BuildReport): string[] {
  const took = tookSeconds({ timeline });
  if (took < WORTH_A_PICTURE) return [];
  // Mermaid takes no comma and no colon here.
  return [formatGantt(timeline, `Where the time went (${formatTenths(took)})`)];
}

function formatStages(stages: readonly StageSummary[]): string {
  const rows = stages.map(({ name, steps, cached, seconds }) => [
    codeMarkdown(name),
    steps,
    cached,
    formatTenths(seconds),
  ]);
  return folded("Stages", grid(["Stage", "Steps", "From the cache", "Time"], rows));
}

function formatSlowest({ slowest }: BuildReport): string {
  const rows = slowest.map(({ name, seconds }) => [codeMarkdown(cut(name)), formatTenths(seconds)]);
  return folded("The slowest steps", grid(["Step", "Time"], rows));
}

/** One platform is a sentence, several are a table. */
function formatSize(size: SizedImage, before: SizedImage | undefined): string[] {
  const platforms = size.platforms.filter(({ layers }) => layers.length > 0);
  const [only] = platforms;
  if (only === undefined) return formatAttestations(size);
  return [
    ...(platforms.length === 1
      ? [
          `Size: ${formatBytes(compressedBytes(only))} compressed in ${plural(only.layers.length, "layer")}${formatChange(only, size, before)}`,
        ]
      : [
          grid(
            ["Platform", "Compressed", "Layers", "Against the one before"],
            platforms.map((platform) => [
              inlineMarkdown(platform.platform ?? "unknown"),
              formatBytes(compressedBytes(platform)),
              platform.layers.length,
              formatChange(platform, size, before).replace(/^, /, ""),
            ]),
            [":--", "--:", "--:", ":--"],
          ),
        ]),
    ...formatAttestations(size),
    ...platforms.map((platform) => formatLayers(platform, size, before)),
  ];
}

function formatAttestations({ attestations }: SizedImage): string[] {
  if (attestations === 0) return [];
  const entries = plural(attestations, "more entry", "more entries");
  return [
    `The index has ${entries} \`unknown/unknown\`: attestations, which record how the image was built and what is inside. They are never pulled with the image.`,
  ];
}

function formatChange(platform: SizedPlatform, size: SizedImage, before: SizedImage | undefined): string {
  const old = before && samePlatformIn(platform, before);
  if (old === undefined) return "";
  if (size.digest === before?.digest) return ", the very image that was there before";
  const difference = compressedBytes(platform) - compressedBytes(old);
  if (difference === 0) return ", as large as the one before";
  return `, ${formatBytes(Math.abs(difference))} ${difference > 0 ? "more" : "less"} than the one before (${formatBytes(compressedBytes(old))})`;
}

const WIDEST_BAR = 18;

/** So many layers of the only platform are shown at once; else they can be opened. */
const SHOWN_LAYERS = 12;

/** By the instruction that made each, where that is known; new ones are marked where there was an image before. */
function formatLayers(platform: SizedPlatform, size: SizedImage, before: SizedImage | undefined): string {
  const { layers, platform: name } = platform;
  const largest = Math.max(1, ...layers.map(({ bytes }) => bytes));
  const old = before && size.digest !== before.digest ? samePlatformIn(platform, before) : undefined;
  const known = new Set(old?.layers.map(({ digest }) => digest));
  const rows = layers.map((layer) => [
    nameOf(layer),
    formatBytes(layer.bytes),
    bar(layer.bytes / largest),
    ...(old === undefined ? [] : [known.has(layer.digest) ? "as before" : "new"]),
  ]);
  const title = `Layers${name === undefined ? "" : ` of ${name}`}`;
  const isNamed = layers.some(({ madeBy }) => madeBy !== undefined);
  const isShown = isNamed && size.platforms.length === 1 && layers.length <= SHOWN_LAYERS;
  const head = [isShown && name !== undefined ? `Layer (${inlineMarkdown(name)})` : "Layer", "Compressed"];
  const table = grid([...head, "", ...(old === undefined ? [] : ["Against before"])], rows, [
    ":--",
    "--:",
    ":--",
    ...(old === undefined ? [] : ([":--"] as const)),
  ]);
  return isShown ? table : folded(title, table);
}

function nameOf({ digest, madeBy }: Layer): string {
  return codeMarkdown(
    madeBy === undefined ? digest.slice(0, "sha256:".length + 12) : cut(madeBy, LONGEST_INSTRUCTION),
  );
}

/** Half a block at least, for a layer that has anything in it. */
function bar(share: number): string {
  const halves = Math.ceil(share * WIDEST_BAR * 2);
  return "█".repeat(Math.floor(halves / 2)) + "▌".repeat(halves % 2);
}

const LONGEST_NAME = 120;
/** Beside a size, a bar and a word, in 1000 pixels. */
const LONGEST_INSTRUCTION = 72;

function cut(text: string, longest = LONGEST_NAME): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
