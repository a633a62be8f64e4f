// `docker save`: an image of the engine's as a file in the session's private folder.
import { join } from "node:path";
import { list, parseJson } from "../lib/json.ts";
import type { SaveResult } from "../ports/docker.ts";
import { askDocker, startDocker, type AskDocker } from "./process.ts";

type SaveOrder = {
  image: string;
  folder: string;
  environment: NodeJS.ProcessEnv;
  print: (chunk: Buffer) => Promise<void> | undefined;
  ask?: AskDocker | undefined;
};

/** Docker itself writes the file, so that no memory of ours is taken. */
export async function saveImage(order: SaveOrder, stop: AbortSignal): Promise<SaveResult> {
  const { image, folder, environment, print } = order;
  // The folder is gone then.
  if (stop.aborted) return { kind: "failed", command: "docker save", status: "SIGTERM", output: "" };
  const path = join(folder, "image.tar");
  const args = ["save", "--output", path, "--", image];
  const [{ status, output }, digests] = await Promise.all([
    startDocker({ args, environment, print }, stop).ended,
    readDigests(order),
  ]);
  if (status === 0) return { kind: "saved", path, digests };
  return UNKNOWN_IMAGE.test(output)
    ? { kind: "missing" }
    : { kind: "failed", command: "docker save", status, output };
}

/** Source: moby, `daemon/images/image.go` and `daemon/containerd/image.go`; `image/tarexport/save.go`. */
const UNKNOWN_IMAGE = /^Error response from daemon: (?:No such image: |reference does not exist)/im;

/** The id is the manifest's digest in the containerd store, and the configuration's in the classic one. */
async function readDigests({ image, environment, ask = askDocker }: SaveOrder): Promise<string[]> {
  const format = "[{{json .Id}},{{json .RepoDigests}}]";
  const answer = await ask(environment, ["image", "inspect", "--format", format, "--", image]);
  const [id, known] = list(parseJson(answer?.stdout ?? ""));
  return [id, ...list(known)].filter((one) => typeof one === "string");
}
