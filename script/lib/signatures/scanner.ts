// A list of contents (SBOM) by a real scanner: syft in an image of its own, which BuildKit runs over what was built.
import { execFile } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { busybox, helloImage } from "../../../__tests__/support/hello-image.ts";
import { startDistribution } from "../../../twin/distribution.ts";

/** What the scanner has to find in the image. */
export const PACKAGE = { name: "surepush-example", version: "1.2.3" };

/** An image with a package in Debian's list of what is installed. */
export function imageWithPackage(): Record<string, string | Buffer> {
  const { name, version } = PACKAGE;
  const status = [
    `Package: ${name}`,
    "Status: install ok installed",
    "Maintainer: octocat",
    "Architecture: all",
    `Version: ${version}`,
    "Description: An example",
    "",
  ];
  return { ...helloImage("COPY status /var/lib/dpkg/status"), status: status.join("\n") };
}

/** What BuildKit asks of a scanner. Source: BuildKit's docs, "Image SBOM scanning protocol". */
const SCAN = `#!/bin/sh
set -e
list="$BUILDKIT_SCAN_DESTINATION/sbom.spdx.json"
printf '{"_type":"https://in-toto.io/Statement/v0.1","predicateType":"https://spdx.dev/Document","predicate":' >"$list"
/syft scan "dir:$BUILDKIT_SCAN_SOURCE" --quiet --output spdx-json >>"$list"
printf '}' >>"$list"
`;
const DOCKERFILE = `FROM scratch
COPY busybox /bin/sh
COPY busybox /bin/printf
COPY syft scan /
COPY empty /tmp/
ENV SYFT_CHECK_FOR_APP_UPDATE=false HOME=/tmp
ENTRYPOINT ["/scan"]
`;

export type Scanner = AsyncDisposable & { image: string };

/** Pushes the scanner's image to a registry of its own, by the docker that script/with-docker brings. */
export async function startScanner(): Promise<Scanner> {
  const { SUREPUSH_SYFT_BIN: syft } = process.env;
  if (syft === undefined) throw new Error("There is no syft: run script/signatures, which brings one.");
  const registry = await startDistribution("in memory");
  const context = mkdtempSync(join(tmpdir(), "scanner-"));
  const image = `${registry.host}/scanner:1`;
  try {
    writeFileSync(join(context, "Dockerfile"), DOCKERFILE);
    writeFileSync(join(context, "scan"), SCAN);
    writeFileSync(join(context, "busybox"), busybox());
    copyFileSync(syft, join(context, "syft"));
    mkdirSync(join(context, "empty"));
    for (const program of ["scan", "busybox", "syft"]) chmodSync(join(context, program), 0o755);
    await promisify(execFile)("docker", ["build", "--quiet", "--tag", image, context]);
    await promisify(execFile)("docker", ["push", "--quiet", image]);
  } catch (error) {
    await registry.stop();
    throw error;
  } finally {
    rmSync(context, { recursive: true, force: true });
  }
  return { image, [Symbol.asyncDispose]: () => registry.stop() };
}
