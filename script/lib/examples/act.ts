// Runs a workflow under nektos/act, on this machine itself, with the action of this checkout.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { parse } from "yaml";

import { payloadOf, type EventName } from "./events.ts";
import { SECRETS, VARIABLES, type Scene } from "./scene.ts";

const project = join(import.meta.dirname, "..", "..", "..");

export type Ended = { exitCode: number | null; log: string };

/** What stands in for actions/checkout: a shallow clone of the commit, and nothing of what else that action does. */
const CHECKOUT = (source: string) => `name: checkout
description: Checks the commit out.
inputs:
  persist-credentials: { description: Nothing is kept here. }
runs:
  using: composite
  steps:
    - shell: bash
      run: |
        git init --quiet .
        git remote add origin 'file://${source}'
        git fetch --quiet --depth 1 origin "$GITHUB_SHA"
        git -c advice.detachedHead=false checkout --quiet FETCH_HEAD
        git remote set-url origin "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY"
`;

/** What stands in for actions/upload-artifact and actions/download-artifact: files of one run, copied to the next one. */
const ARTIFACTS: Readonly<Record<string, (folder: string) => string>> = {
  "upload-artifact": (folder) => `name: upload-artifact
description: Keeps a file.
inputs:
  name: { description: Its name. }
  path: { description: The file. }
  retention-days: { description: Not looked at. }
runs:
  using: composite
  steps:
    - shell: bash
      env: { NAME: "\${{ inputs.name }}", FILE: "\${{ inputs.path }}" }
      run: mkdir -p "${folder}/$NAME" && cp "$FILE" "${folder}/$NAME/"
`,
  "download-artifact": (folder) => `name: download-artifact
description: Brings the files of a run.
inputs:
  name: { description: Its name. }
  path: { description: Where to. }
  run-id: { description: Not looked at. }
  github-token: { description: Not looked at. }
runs:
  using: composite
  steps:
    - shell: bash
      env: { NAME: "\${{ inputs.name }}", TO: "\${{ inputs.path }}" }
      run: mkdir -p "$TO" && cp "${folder}/$NAME/"* "$TO/"
`,
};

export type WorkflowRun = {
  text: string;
  event: EventName;
  /** The builder to use, instead of docker's own. */
  builder?: string;
  /** Other files of the repository that may be workflows. */
  files?: Readonly<Record<string, string>>;
};

export async function runWorkflow(
  scene: Scene,
  { text: workflow, event, builder, files = {} }: WorkflowRun,
): Promise<Ended> {
  scene.grant(granted(workflow));
  const at = (name: string) => join(scene.folder, name);
  const { event: kind, payload } = payloadOf(event, scene.commit);
  writeFileSync(at("event.json"), JSON.stringify(payload));
  writeFileSync(at("workflow.yml"), workflow);
  writeFileSync(at("secrets"), lines(SECRETS));
  writeFileSync(at("variables"), lines(VARIABLES));
  mkdirSync(at("checkout"), { recursive: true });
  writeFileSync(join(at("checkout"), "action.yml"), CHECKOUT(scene.clone));
  for (const [name, action] of Object.entries(ARTIFACTS)) {
    mkdirSync(at(name), { recursive: true });
    writeFileSync(join(at(name), "action.yml"), action(at("handed-over")));
  }
  for (const path of ["action.yml", "dist", ".github/workflows"])
    cpSync(join(project, path), join(at("surepush"), path), { recursive: true });
  const own = /uses: (F1bonacci66\/surepush)\S*(@\S+)/g;
  const checkouts = /uses: (actions\/checkout)(@\S+)/g;
  const reusable = join(project, ".github/workflows/multi-platform.yml");
  const texts = [workflow, readFileSync(reusable, "utf8"), ...Object.values(files)];
  const repositories = (pattern: RegExp, folder: string) =>
    texts
      .flatMap((text) => [...text.matchAll(pattern)])
      .map(([, name = "", ref = ""]) => `--local-repository=${name}${ref}=${folder}`);
  const runners = ["ubuntu-latest", "ubuntu-24.04", "ubuntu-24.04-arm"];
  const args = [
    kind,
    `--workflows=${at("workflow.yml")}`,
    `--directory=${scene.clone}`,
    `--eventpath=${at("event.json")}`,
    `--secret-file=${at("secrets")}`,
    `--var-file=${at("variables")}`,
    ...["--env-file=/dev/null", "--input-file=/dev/null"],
    ...runners.map((label) => `--platform=${label}=-self-hosted`),
    ...new Set([
      ...repositories(own, at("surepush")),
      ...repositories(checkouts, at("checkout")),
      ...Object.keys(ARTIFACTS).flatMap((name) =>
        repositories(new RegExp(`uses: (actions/${name})(@\\S+)`, "g"), at(name)),
      ),
    ]),
    ...["--no-skip-checkout", "--no-cache-server", "--actor=octocat", "--defaultbranch=main"],
    `--action-cache-path=${at("actions")}`,
    `--artifact-server-path=${at("artifacts")}`,
    ...["--artifact-server-addr=127.0.0.1", `--artifact-server-port=${await freePort()}`],
  ];
  const child = spawn(process.env.SUREPUSH_ACT_BIN ?? "act", args, {
    env: {
      ...process.env,
      HOME: scene.folder,
      ...(builder !== undefined && { BUILDX_BUILDER: builder }),
      ...identityOf(scene),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return ended(child);
}

/** act gives a job no identity, and we sign nothing under act: here the job has one, and does not know of act. */
function identityOf({ twin, folder }: Scene): NodeJS.ProcessEnv {
  const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret } = twin.jobEnvironment();
  if (secret === undefined) return {};
  const hook = join(folder, "without-act.mjs");
  writeFileSync(hook, "delete process.env.ACT;\n");
  return {
    NODE_OPTIONS: `--import=${hook}`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret,
    ACTIONS_ID_TOKEN_REQUEST_URL: "https://run.actions.githubusercontent.com/identity?api-version=2.0",
  };
}

export function ended(child: ReturnType<typeof spawn>): Promise<Ended> {
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => {
      resolve({ exitCode, log: Buffer.concat(chunks).toString("utf8") });
    });
  });
}

type Rights = Readonly<Record<string, string>>;

/** act's jobs have the rights of the token that they are given: so the token gets those that the workflow names. */
function granted(workflow: string): Parameters<Scene["grant"]>[0] {
  const { permissions, jobs = {} } = parse(workflow) as {
    permissions?: Rights;
    jobs?: Record<string, { permissions?: Rights }>;
  };
  const all = Object.values(jobs).map((job) => job.permissions ?? permissions ?? {});
  return {
    packages: all.every((rights) => rights.packages === "write") ? "write" : "none",
    identity: all.every((rights) => rights["id-token"] === "write"),
  };
}

const lines = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
