// The texts of the licences of what is in a bundle: most of them want to be in every copy.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import lock from "../../package-lock.json" with { type: "json" };

type Locked = { version?: string; license?: string };
const locked = lock.packages as Readonly<Record<string, Locked | undefined>>;

/** Packages put the text into files of these names, and some into more than one. */
const TEXT = /^(?:licen[cs]e|copying|notice)(?:[.-][\w.-]+)?$/i;

/** `listed` is ncc's own list: the right packages, by their names and licences, and of each one file at most. */
export function licensesOf(listed: string): string {
  const lines = listed.split("\n");
  const names = lines.filter((name, index) => {
    const license = locked[`node_modules/${name}`]?.license;
    return license !== undefined && lines[index + 1] === license;
  });
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
