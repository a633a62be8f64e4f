// oras and skopeo, clients of registries that are not ours: the first lists what refers to an image, the second copies one whole.
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { goBinary } from "./go-binary.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");

const orasBinary = () => goBinary("oras", "oras.land/oras/cmd/oras@v1.3.0");

/** Builds and unpacks what is not there yet, which takes a minute or two. */
export function prepareClients(): void {
  orasBinary();
  unpackSkopeo();
}

/** The digests of what refers to it, in order. `by`: which of the two lists it has to stand in. `config`: a file of logins. */
export async function listReferrers(
  reference: string,
  { by, config }: { by: "api" | "tag"; config?: string },
): Promise<string[]> {
  const login = config === undefined ? [] : ["--registry-config", config];
  const spec = ["--distribution-spec", `v1.1-referrers-${by}`];
  const args = ["discover", "--plain-http", "--format", "json", "--depth", "1", ...spec, ...login, reference];
  const { stdout } = await run(orasBinary(), args);
  const { referrers } = JSON.parse(stdout) as { referrers?: { digest: string }[] };
  return (referrers ?? []).map(({ digest }) => digest).toSorted();
}

/** Copies all of it into a folder, each part compared with its digest; returns its manifest. `config`: a file of logins. */
export async function copyAll(reference: string, config?: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "skopeo-"));
  const login = config === undefined ? ["--src-no-creds"] : ["--authfile", config];
  const args = [
    "--insecure-policy",
    "copy",
    "--all",
    "--preserve-digests",
    "--src-tls-verify=false",
    ...login,
  ];
  try {
    const { binary, env } = unpackSkopeo();
    await run(binary, [...args, `docker://${reference}`, `dir:${folder}`], { env });
    return readFileSync(join(folder, "manifest.json"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Debian 12's, with what it needs beside; it is unpacked once, into .tools/. */
function unpackSkopeo(): { binary: string; env: NodeJS.ProcessEnv } {
  const packages = "skopeo libgpgme11 libassuan0 libdevmapper1.02.1";
  const script = `source script/lib/say.sh; source script/lib/debian.sh; mkdir -p "$tools"
    unpack skopeo bookworm ${packages} >&2; echo "$tools"/skopeo/usr/lib/*-linux-gnu "$tools"/skopeo/lib/*-linux-gnu`;
  const said = execFileSync("bash", ["-euo", "pipefail", "-c", script], { cwd: root, encoding: "utf8" });
  const env = { ...process.env, LD_LIBRARY_PATH: said.trim().replaceAll(" ", ":") };
  return { binary: join(root, ".tools/skopeo/usr/bin/skopeo"), env };
}
