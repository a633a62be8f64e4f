// `operation: promote`: an image that is there already is published as it is, under the tags of the rules.
import type { Config } from "../config/config.ts";
import type { Ports } from "../ports/ports.ts";
import type { FoundManifest } from "../ports/promotion.ts";
import type { Outcome } from "./outcome.ts";
import { copyTo } from "./steps/promote/copy-image.ts";
import { imagesWithout, openSource, type OpenSource } from "./steps/promote/open-source.ts";
import { SourceReader } from "./steps/promote/read-source.ts";
import type { Failing, SourceImage } from "./steps/promote/source-image.ts";
import { budgetFor, publishWithoutBuild, type Material, type Publishable } from "./steps/without-build.ts";

export function promoteImage(config: Config, ports: Ports): Promise<Outcome> {
  const material: Material<FoundSource | Failing> = {
    idle: (reason) => ({ kind: "not-promoted", reason }),
    phase: "Source",
    hasPackage: false,
    read: () => readSource(config, ports),
    make: (read) => (read.kind === "failed" ? read : publishable(read, config, ports)),
  };
  return publishWithoutBuild(material, config, ports);
}

/** `image`: what has to be copied; nothing where every destination has it. */
type FoundSource = {
  kind: "source";
  opened: OpenSource;
  found: FoundManifest;
  image: SourceImage | undefined;
};

async function readSource(config: Config, ports: Ports): Promise<FoundSource | Failing> {
  const opened = await openSource(config, ports);
  if (opened.kind === "failed") return opened;
  const reader = new SourceReader({
    ...opened,
    budget: budgetFor(config, ports),
    reporter: ports.reporter,
  });
  const others = imagesWithout(opened, config);
  for (const to of others) ports.contents.prepare(to, opened.source);
  const found = await reader.find(opened.reference);
  if (found.kind === "failed") return found;
  if (others.length === 0) return { kind: "source", opened, found, image: undefined };
  const image = await reader.readAll(found);
  return image.kind === "failed" ? image : { kind: "source", opened, found, image };
}

function publishable({ opened, found, image }: FoundSource, config: Config, ports: Ports): Publishable {
  const promoted = { source: opened.name, copies: [] };
  return {
    kind: "publishable",
    manifest: found,
    sources: [`${opened.place}@${found.digest}`],
    about: { promoted },
    ...(image && {
      bring: async () => {
        const around = { ...ports, budget: budgetFor(config, ports) };
        const copied = await copyTo(imagesWithout(opened, config), { ...opened, image }, around);
        return copied.kind === "failed"
          ? copied
          : { kind: "brought", about: { promoted: { ...promoted, copies: copied.copies } } };
      },
    }),
  };
}
