// GitHub's artifacts of a run, over HTTP: what one job leaves for another one.
import { createHash } from "node:crypto";
import { field, list, parseJson, textField } from "../lib/json.ts";
import { READ_LIMITS, TIMEOUTS } from "../lib/limits.ts";
import { printableLine } from "../lib/redact.ts";
import type { ArtifactFailure, RunArtifact, RunArtifacts } from "../ports/artifacts.ts";
import type { Http, HttpAnswer, HttpRequest } from "../ports/http.ts";
import { readZip, writeZip } from "./zip.ts";

/** Where the service is, and whose run and job this is: the runner's own variables. `days`: how long artifacts may be kept. */
export type ArtifactService = { url: string; token: string; run: string; job: string; days?: number };

/** What our own names look like; no other one is sent, printed or read. */
const NAME = /^surepush-[a-z0-9-]{1,200}$/;

/**
 * The requests of `@actions/artifact`, which documents them by its code alone. The package itself brings 161 others,
 * one of them without a licence, and unpacks what it downloads. Source: actions/toolkit, `packages/artifact`, 6.2.1.
 */
export function openArtifacts(http: Http, service: ArtifactService): RunArtifacts {
  return { save, load };

  async function save(name: string, text: string, replaces: Replaces): ReturnType<RunArtifacts["save"]> {
    if (!NAME.test(name)) return failed(`${name} is no name of an artifact of ours`);
    let kept = name;
    let created = await call("CreateArtifact", creation(name, service));
    // A name can be taken once in a run.
    if (created.kind === "conflict" && (await makeRoom(name, replaces)))
      created = await call("CreateArtifact", creation(name, service));
    if (created.kind === "conflict") {
      kept = `${name}-${sha256(Buffer.from(service.job)).slice(0, 10)}`;
      created = await call("CreateArtifact", creation(kept, service));
    }
    if (created.kind !== "json") return asFailure(created, "CreateArtifact");
    const target = signedUrl(service, created.json, "signed_upload_url");
    if (target === undefined) return failed("it named no address to upload to");
    const archive = writeZip("digest.json", Buffer.from(text));
    const uploaded = await upload(target, archive);
    if (uploaded !== undefined) return uploaded;
    const hash = `sha256:${sha256(archive)}`;
    const finished = await call("FinalizeArtifact", { name: kept, size: String(archive.length), hash });
    return finished.kind === "json" ? { kind: "saved", name: kept } : asFailure(finished, "FinalizeArtifact");
  }

  /** Whether the name is free now. It is deleted by the ids of the job that left it: one that runs again has other ids. */
  async function makeRoom(name: string, replaces: Replaces): Promise<boolean> {
    const listed = await call("ListArtifacts", {});
    const before = artifactsIn(listed).find((one) => one.name === name);
    if (before === undefined) return false;
    if (before.job !== service.job) {
      const read = await download(before);
      if ("kind" in read || !replaces(read.text)) return false;
    }
    return (await call("DeleteArtifact", { name, ...backendIds(before) })).kind === "json";
  }

  async function load(
    prefix: string,
  ): Promise<{ kind: "loaded"; artifacts: readonly RunArtifact[] } | ArtifactFailure> {
    const listed = await call("ListArtifacts", {});
    if (listed.kind !== "json") return asFailure(listed, "ListArtifacts");
    const found = artifactsIn(listed).filter(({ name }) => name.startsWith(prefix) && NAME.test(name));
    if (found.length > READ_LIMITS.digestArtifacts)
      return failed(`the run has ${found.length} artifacts whose names begin with ${prefix}`);
    const read = await Promise.all(found.map(download));
    const bad = read.find((one) => "kind" in one);
    return bad ?? { kind: "loaded", artifacts: read.filter((one) => "name" in one) };
  }

  async function download({ name, run, job }: Listed): Promise<RunArtifact | ArtifactFailure> {
    const signed = await call("GetSignedArtifactURL", { name, ...backendIds({ run, job }) });
    if (signed.kind !== "json") return asFailure(signed, "GetSignedArtifactURL");
    const url = signedUrl(service, signed.json, "signed_url");
    if (url === undefined) return failed(`it named no address of the artifact ${name}`);
    const answer = await http({ method: "GET", url, longest: READ_LIMITS.digestArtifact });
    if (answer.kind === "failure" || answer.status !== 200)
      return failed(`the artifact ${name} could not be read: ${formatAnswer(answer)}`);
    const text = readZip(Buffer.from(answer.body), READ_LIMITS.digestArtifact)?.toString("utf8");
    return text === undefined ? failed(`the artifact ${name} does not hold one small file`) : { name, text };
  }

  /** In blocks, as the toolkit does it, for not every such service takes a file whole. Source: Azure, "Put Block List". */
  async function upload(target: string, archive: Buffer): Promise<ArtifactFailure | undefined> {
    const id = Buffer.from("surepush").toString("base64");
    const blocks = `<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>${id}</Latest></BlockList>`;
    const requests = [
      { query: { comp: "block", blockid: id }, body: archive, type: "application/octet-stream" },
      { query: { comp: "blocklist" }, body: Buffer.from(blocks), type: "application/xml" },
    ];
    for (const { query, body, type } of requests) {
      const url = new URL(target);
      for (const [name, value] of Object.entries(query)) url.searchParams.append(name, value);
      const headers = {
        "content-type": type,
        "x-ms-version": "2024-11-04",
        "x-ms-blob-content-type": "application/zip",
      };
      const answer = await http({ method: "PUT", url: url.href, headers, body });
      if (answer.kind === "failure" || answer.status !== 201)
        return failed(`the upload came to nothing: ${formatAnswer(answer)}`);
    }
    return undefined;
  }

  async function call(method: string, fields: object): Promise<Called> {
    const request: HttpRequest = {
      method: "POST",
      url: new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, service.url).href,
      headers: { "content-type": "application/json", authorization: `Bearer ${service.token}` },
      body: Buffer.from(JSON.stringify({ ...backendIds(service), ...fields })),
      longest: READ_LIMITS.artifactList,
      deadline: TIMEOUTS.gitHubApi,
    };
    const answer = await http(request);
    if (answer.kind === "answer" && answer.status === 409) return { kind: "conflict" };
    if (answer.kind === "failure" || answer.status !== 200) return { kind: "none", answer };
    const json = parseJson(answer.body);
    const hasNoWord = method === "ListArtifacts" || method === "GetSignedArtifactURL";
    return json !== undefined && (hasNoWord || field(json, "ok") === true)
      ? { kind: "json", json }
      : { kind: "none", answer };
  }
}

type Replaces = Parameters<RunArtifacts["save"]>[2];
type Called = { kind: "json"; json: unknown } | { kind: "conflict" } | { kind: "none"; answer: HttpAnswer };
type Listed = { name: string; id: number; run: string; job: string };

function creation(name: string, { days = KEPT_DAYS }: Pick<ArtifactService, "days">): object {
  const kept = Math.min(KEPT_DAYS, days);
  const expires = new Date(Date.now() + kept * 24 * 60 * 60 * 1_000).toISOString();
  return { name, version: 4, expires_at: expires };
}

/** In these a run can be repeated. Source: GitHub docs, "Re-running workflows and jobs". */
const KEPT_DAYS = 30;

function sha256(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

function backendIds({ run, job }: Pick<ArtifactService, "run" | "job">): object {
  return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}

function readListed(json: unknown): Listed {
  const text = (snake: string, camel: string) => textField(json, snake) ?? textField(json, camel) ?? "";
  return {
    name: textField(json, "name") ?? "",
    id: Number(text("database_id", "databaseId")),
    run: text("workflow_run_backend_id", "workflowRunBackendId"),
    job: text("workflow_job_run_backend_id", "workflowJobRunBackendId"),
  };
}

/** Of one name the newest, where a run that was repeated has several. */
function artifactsIn(called: Called): Listed[] {
  const found = called.kind === "json" ? list(field(called.json, "artifacts")).map(readListed) : [];
  const inOrder = found.toSorted((one, other) => one.id - other.id);
  return [...new Map(inOrder.map((one) => [one.name, one])).values()];
}

/**
 * The runner's token is not sent there. In the clear only the service itself may be spoken to, whose address the runner gave:
 * `act` serves its artifacts at the machine's address in its network. Source: nektos/act, `pkg/artifacts/arifacts_v4.go`.
 */
function signedUrl(
  { url: service }: Pick<ArtifactService, "url">,
  json: unknown,
  snake: string,
): string | undefined {
  const camel = snake.replaceAll(/_(.)/g, (_all, letter: string) => letter.toUpperCase());
  const text = textField(json, snake) ?? textField(json, camel) ?? "";
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin } = new URL(text);
  return protocol === "https:" || (protocol === "http:" && origin === new URL(service).origin)
    ? text
    : undefined;
}

function asFailure(called: Exclude<Called, { kind: "json" }>, method: string): ArtifactFailure {
  const why = called.kind === "conflict" ? "it answered 409" : formatAnswer(called.answer);
  return failed(`GitHub's artifact service did not do ${method}: ${why}`);
}

function formatAnswer(answer: HttpAnswer): string {
  if (answer.kind === "failure") return answer.reason;
  const said = textField(parseJson(answer.body), "msg");
  const words = said === undefined ? "" : `, ${printableLine(said).slice(0, READ_LIMITS.shownField)}`;
  if (answer.status === 200) return "it answered 200, and not with what was asked for";
  return `it answered ${answer.status}${words}`;
}

function failed(reason: string): ArtifactFailure {
  return { kind: "failed", reason };
}
