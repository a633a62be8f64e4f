// A job of a scene: what it writes under `with:`, its event, and whether it has a docker.
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";

import { Job } from "../../../twin/runner.ts";
import { recordDocker } from "./docker-calls.ts";
import { HIGHER_SHA, mergeInputs, SHA } from "./legs.ts";
import { HIGHER, RULES } from "./published.ts";
import type { Scene } from "./scene.ts";
import { OWNER, REPOSITORY } from "./scene-world.ts";
import { promoteInputs } from "./source.ts";

export type Files = Readonly<Record<string, string | Uint8Array>>;
/** Each scene has a `hello` of its own beside it, so that no layer of it is there already. */
export const TINY: Files = { Dockerfile: "FROM scratch\nCOPY hello /\n" };
type Environment = Readonly<Record<string, string>>;
export type JobOptions = {
  files?: Files;
  environment?: Environment | undefined;
  inputs?: Readonly<Record<string, string>>;
  isHigher?: boolean;
};

type Doing = { scene: Scene; signs: boolean; merges: boolean };

/** The push of the git tag v1.2.3, or of a higher one. */
export function jobOf(
  { scene, signs, merges }: Doing,
  { files = TINY, environment, inputs = {}, isHigher = false }: JobOptions,
): Job {
  const {
    twin,
    second,
    source,
    images,
    mark,
    secrets: [token, gitHubToken],
  } = scene;
  const logins = [source?.login, second?.login].filter((login) => login !== undefined);
  const needsNoDocker = merges || source !== undefined;
  const job = new Job({
    inputs: {
      token,
      registry: twin.host,
      tags: RULES,
      "scope-check": "off",
      sign: String(signs),
      ...(merges && mergeInputs(images[0], isHigher)),
      ...(source && promoteInputs(source, isHigher)),
      ...(second && { images: images.join("\n") }),
      ...(logins.length > 0 && { "registry-auth": logins.join("\n") }),
      ...inputs,
    },
    gitHubToken,
    apiUrl: twin.apiUrl,
    event: {
      name: "push",
      ...(isHigher
        ? { ref: `refs/tags/v${HIGHER}`, sha: HIGHER_SHA }
        : { ref: "refs/tags/v1.2.3", sha: SHA }),
      repository: REPOSITORY,
      actor: OWNER,
    },
    files: needsNoDocker ? {} : { ...files, hello: isHigher ? `${mark} ${HIGHER}` : mark },
    environment: {
      ...twin.jobEnvironment(),
      ...(merges && { ...twin.artifacts.environmentOf("merge"), GITHUB_RUN_ATTEMPT: "2" }),
      ...environment,
      FAULTS_MARK: mark,
    },
  });
  job.environment.TMPDIR = join(job.folder, "tmp");
  mkdirSync(job.environment.TMPDIR);
  if (needsNoDocker) job.environment.PATH = dirname(process.execPath);
  else recordDocker(job);
  return job;
}
