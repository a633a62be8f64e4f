// The texts of the licences of what is in a bundle: most of them want to be in every copy.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import lock from "../../package-lock.json" with { type: "json" };

type Locked = { version?: string; license?: string };
const locked = lock.packages as Readonly<Record<string, Locked | undefined>>;

/** Packages put the text into files of these names, and some into more than one. */
const TEXT = /^(?:licen[cs]e|copying|notice)(?:[.-][\w.-]+)?$/i;

/** The packages that ncc's list of licences names: of each it has one file at most, so the texts are read anew. */
export function packagesNamedBy(listed: string): readonly string[] {
  const lines = listed.split("\n");
  return lines.filter((name, index) => {
    const license = locked[`node_modules/${name}`]?.license;
    return license !== undefined && lines[index + 1] === license;
  });
}

/** The packages that files of a bundle are from, in the order of their names. */
export function packagesIn(files: readonly string[]): readonly string[] {
  const names = files.flatMap(
    (file) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(file)?.[1] ?? [],
  );
  return [...new Set(names)].toSorted();
}

export function licensesOf(names: readonly string[]): string {
  return names.map(licenseOf).join("\n");
}

function licenseOf(name: string): string {
  const { version = "", license = "" } = locked[`node_modules/${name}`] ?? {};
  const folder = join("node_modules", name);
  const files = readdirSync(folder).filter((file) => TEXT.test(file));
  if (files.length === 0) throw new Error(`${name} has no file with the text of its licence (${license}).`);
  const texts = files.toSorted().map((file) => readFileSync(join(folder, file), "utf8"));
  const text = [`=== ${name} ${version} (${license})`, ...texts.map((one) => one.trim())].join("\n\n");
  // As git keeps them, so that a fresh build is what a fresh clone has.
  return `${text.replaceAll("\r\n", "\n")}\n`;
}
