// One build by docker: its command line, its secrets in files, and what it reports in the end.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isRemoteContext } from "../build/context-source.ts";
import { buildFlags } from "../build/options.ts";
import { secretFlag, type BuildSecret } from "../build/secrets.ts";
import { readWarnings, type BuildReport } from "../build/progress.ts";
import { withGuardedGit } from "../context/child-environment.ts";
import { SOURCE_DATE_EPOCH } from "../config/build/source-date.ts";
import { parseDigest } from "../oci/reference.ts";
import { parseJson, textField } from "../lib/json.ts";
import type { BuildPlan, BuildDone } from "../ports/docker.ts";

/** The files of a build, in the session's private folder. */
export type BuildFiles = { metadata: string; imageId: string; secrets: string };

export function filesIn(folder: string): BuildFiles {
  return {
    metadata: join(folder, "metadata.json"),
    imageId: join(folder, "image-id"),
    secrets: join(folder, "secrets"),
  };
}

type Session = { files?: BuildFiles; builder?: string | undefined };

/** The command line of a build, without `docker` itself; without files it is one for a person to read. */
export function buildArguments(plan: BuildPlan, { files, builder }: Session = {}): string[] {
  const { options, references, buildx, description } = plan;
  return [
    ...(buildx ? ["buildx", "build"] : ["build"]),
    ...(builder === undefined ? [] : [`--builder=${builder}`]),
    ...references.map((reference) => `--tag=${reference}`),
    ...(buildx ? buildxFlags(plan, files) : []),
    ...description.labels.map((label) => `--label=${label}`),
    ...description.annotations.map((annotation) => `--annotation=${annotation}`),
    ...buildFlags(options),
    ...options.secrets.map(
      (secret, index) => `--secret=${secretFlag(secret, files ? fileOf(files, index) : "…")}`,
    ),
    "--",
    options.context,
  ];
}

/** An output that pushes by itself needs no `--push`; files without an image have no id. */
function buildxFlags({ options, push, pushesApart }: BuildPlan, files: BuildFiles | undefined): string[] {
  const { outputs } = options;
  const hasImage = !outputs.some(({ type }) => type === "local" || type === "tar");
  return [
    ...(push && !pushesApart && !outputs.some(({ pushes }) => pushes) ? ["--push"] : []),
    ...(files ? [`--metadata-file=${files.metadata}`] : []),
    ...(files && hasImage ? [`--iidfile=${files.imageId}`] : []),
  ];
}

/** What has no flag, but a variable. */
export function buildEnvironment(plan: BuildPlan, environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { epoch } = plan.description;
  const fetches = !plan.buildx && isRemoteContext(plan.options.context);
  return {
    ...withGuardedGit(environment, { fetches }),
    // Progress lines are read: a user's `rawjson` or `quiet` would hide what went wrong.
    BUILDKIT_PROGRESS: "plain",
    [SOURCE_DATE_EPOCH]: epoch === undefined ? undefined : String(epoch),
    BUILDX_METADATA_WARNINGS: environment.BUILDX_METADATA_WARNINGS || "true",
    ...(plan.withoutAttestations ? { BUILDX_NO_DEFAULT_ATTESTATIONS: "1" } : {}),
  };
}

/** Secrets that are values become files for docker to read, for their owner only. */
export async function writeSecrets(secrets: readonly BuildSecret[], files: BuildFiles): Promise<void> {
  const values = secrets.map((secret, index) => ({ secret, file: fileOf(files, index) }));
  const written = values.filter(({ secret: { input } }) => input === "secrets" || input === "github-token");
  if (written.length > 0) await mkdir(files.secrets, { mode: 0o700 });
  for (const { secret, file } of written) await writeFile(file, secret.value.reveal(), { mode: 0o600 });
}

function fileOf({ secrets }: BuildFiles, index: number): string {
  return join(secrets, String(index));
}

/** What buildx reports of a build that went well. */
export async function readResult(files: BuildFiles, report: BuildReport): Promise<BuildDone> {
  const [metadata, imageId] = await Promise.all([
    readOrNothing(files.metadata),
    readOrNothing(files.imageId),
  ]);
  const json = parseJson(metadata);
  return {
    kind: "done",
    digest: parseDigest(textField(json, "containerimage.digest") ?? ""),
    imageId: imageId.trim() || undefined,
    metadata: json === null || json === undefined ? "" : metadata,
    report,
    warnings: readWarnings(json),
  };
}

function readOrNothing(file: string): Promise<string> {
  return readFile(file, "utf8").catch(() => "");
}
