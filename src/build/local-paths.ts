// The paths of this machine that a build reads or writes: docker hands all that lies in them to the build.
import { attributesOf, fieldsOf, splitPair } from "../lib/csv.ts";
import { isRemoteContext, type BuildInput, type BuildOptions } from "./options.ts";

export type LocalPath = { input: BuildInput | "context"; path: string };

/** Those of folders; of a Dockerfile it is its folder, which a frontend that the Dockerfile names can read. */
export function localPaths({ context, values, outputs }: BuildOptions): LocalPath[] {
  const read = (input: keyof BuildOptions["values"], pathsOf: (entry: string) => readonly string[]) =>
    (values[input] ?? []).flatMap((entry) => pathsOf(entry).map((path) => ({ input, path })));
  return [
    ...(isRemoteContext(context) ? [] : [{ input: "context" as const, path: context }]),
    ...read("file", (file) => [`${file}/..`]),
    ...read("build-contexts", (entry) => sourceOf(splitPair(entry)[1] ?? "")),
    ...read("cache-from", placesIn),
    ...read("cache-to", placesIn),
    ...outputs
      .flatMap(({ text }) => (fieldsOf(text).length === 1 ? [text] : placesIn(text)))
      .map((path) => ({ input: "outputs" as const, path })),
  ];
}

function sourceOf(source: string): string[] {
  const layout = /^oci-layout:\/\/([^@]+?)(?::[\w.-]+)?(?:@.*)?$/.exec(source)?.[1];
  if (layout !== undefined) return [layout];
  return /^(?:docker-image|target):/.test(source) || isRemoteContext(source) ? [] : [source];
}

function placesIn(entry: string): string[] {
  const attributes = attributesOf(entry);
  return ["src", "dest"].flatMap((name) => attributes.get(name) || []);
}
