// What is built: the context, further ones beside it, and the Dockerfile.
import { helpWithDockerfile, type DockerfileSearch } from "../../diagnosis/advice/build-context.ts";
import type { Remedy } from "../../diagnosis/advice/remedies.ts";
import { asFolder, isRemoteContext, isSshContext } from "../../build/context-source.ts";
import type { NamedContext } from "../../build/options.ts";
import type { RunContext } from "../../context/run-context.ts";
import { withoutSecrets } from "../../lib/address.ts";
import { splitPair, type ReadCsv } from "../../lib/csv.ts";
import { parsed, type ParseResult } from "../../lib/result.ts";
import { checkOneLine, readList, valuesOrReport } from "./flags.ts";
import type { Inputs } from "../inputs.ts";
import type { ReportProblem, ParseContext } from "../parse-context.ts";

export type BuildContext = {
  context: string;
  /** The Dockerfile's path from the working folder; none where docker fetches the context, and where there is none. */
  dockerfile: string | undefined;
  /** A text in which the user may have written the run's own repository. */
  fill: (input: "context" | "build-contexts", text: string) => string;
  /** The id of the build secret that opens that repository to docker, where it is the context. */
  gitAuthId: string | undefined;
};

/** Folder and Dockerfile must be there where a build is `needed`; docker looks by itself at what is remote. */
export function parseBuildContext(
  inputs: Pick<Inputs, "context" | "file">,
  { needed, parseContext }: { needed: boolean; parseContext: ParseContext },
  report: ReportProblem,
): BuildContext {
  const own = ownRepository(parseContext.context);
  const fill = (input: "context" | "build-contexts", text: string) =>
    fillTemplate(text, own, (flaw) => {
      report(input, text, { flaw, allowed: "`{{defaultContext}}` in a workflow, or no braces" });
    });
  const filled = fill("context", inputs.context.trim() || ".");
  const isFolder = parseContext.look(filled) === "folder";
  const context = isFolder ? asFolder(filled) : filled;
  const file = inputs.file.trim();
  checkOneLine("context", [withoutSecrets(context)], report);
  rejectSecrets("context", context, report);
  const { trust } = parseContext.context;
  const agent = parseContext.variable("SSH_AUTH_SOCK");
  if (trust.kind === "foreign" && isSshContext(context) && agent !== undefined)
    report("context", withoutSecrets(context), {
      flaw: "docker would hand your SSH agent to this build, which may be a stranger's",
      allowed: "an https:// address, or a step without SSH_AUTH_SOCK",
    });
  if (isRemoteContext(context)) {
    const isOwn = own !== undefined && context.startsWith(own);
    return { context, dockerfile: undefined, fill, gitAuthId: isOwn ? gitAuthIdFor(own) : undefined };
  }
  const written = file || dockerfileIn(context);
  const dockerfile = findDockerfile(written, parseContext);
  // An unknown template is a problem already.
  if (needed && !isFolder && !context.includes("{{"))
    report("context", withoutSecrets(context), {
      flaw: "the folder does not exist",
      allowed: "a folder, or the URL of a git repository",
    });
  if (needed && (isFolder || file !== "") && dockerfile === undefined)
    report("file", written, {
      flaw: "the file does not exist",
      allowed: "the path of a Dockerfile",
      ...(file === "" && { title: "There is no Dockerfile to build" }),
      ...remedyFor(parseContext.findDockerfile(written, context), parseContext.context),
    });
  return { context, dockerfile, fill, gitAuthId: undefined };
}

/** The input `build-contexts`; a template stays one. */
export function readNamedContexts(
  { "build-contexts": text }: Pick<Inputs, "build-contexts">,
  readCsv: ReadCsv,
): ParseResult<NamedContext[]> {
  const list = readList(text, { readCsv, commas: false });
  return list.kind === "read" ? parsed(list.value.map(namedContext)) : list;
}

/** As they are built: with the template filled in. */
export function parseNamedContexts(
  { "build-contexts": whole }: Pick<Inputs, "build-contexts">,
  { buildContexts: list, fill }: Pick<ParseContext, "buildContexts"> & Pick<BuildContext, "fill">,
  report: ReportProblem,
): NamedContext[] {
  return valuesOrReport("build-contexts", whole, { list, report }).map(({ text, source }) => {
    checkOneLine("build-contexts", [text], report);
    if (!/^[^=]+=./.test(text))
      report("build-contexts", withoutSecrets(text), {
        flaw: "it is not NAME=SOURCE",
        allowed: "NAME=SOURCE, one a line",
      });
    rejectSecrets("build-contexts", source, report);
    return namedContext(fill("build-contexts", text));
  });
}

function namedContext(text: string): NamedContext {
  return { text, source: splitPair(text)[1] ?? "" };
}

/** The way to the Dockerfile that was meant, where what is there shows it. */
function remedyFor(search: DockerfileSearch, { event }: RunContext): { remedies?: readonly Remedy[] } {
  const [remedy] = helpWithDockerfile(search, { event });
  return remedy === undefined ? {} : { remedies: [remedy] };
}

/** Docker takes `dockerfile` where there is no `Dockerfile`. Source: docker/buildx, `build/opt.go`. */
function findDockerfile(path: string, { look }: Pick<ParseContext, "look">): string | undefined {
  const lower = path.replace(/(^|\/)Dockerfile$/, "$1dockerfile");
  return [...new Set([path, lower])].find((one) => look(one) === "file");
}

/** The provenance names the URLs of what was built, and with `mode=max` whole. Source: docker docs, "Provenance attestation". */
function rejectSecrets(input: "context" | "build-contexts", source: string, report: ReportProblem): void {
  const safe = withoutSecrets(source);
  if (safe !== source)
    report(input, safe, {
      flaw: "it contains a password or a token, which the image's provenance would publish",
      allowed:
        "the URL without it, and the password as the secret GIT_AUTH_TOKEN (`secrets: GIT_AUTH_TOKEN=…`), or GIT_AUTH_TOKEN.HOST for one host; of a tarball, a folder that a step before the build fills",
    });
}

/** `Dockerfile` in the working directory, else `FOLDER/Dockerfile`. */
function dockerfileIn(context: string): string {
  const folder = context.replace(/^(?:\.\/+)+/, "").replace(/\/+$/, "");
  if (context.startsWith("/") && folder === "") return "/Dockerfile";
  return folder === "." || folder === "" ? "Dockerfile" : `${folder}/Dockerfile`;
}

/** `https://github.com/octo/app.git#<commit>`; nothing outside of GitHub Actions. Source: docker/build-push-action. */
function ownRepository({ repository, server, workflow: { commit } }: RunContext): string | undefined {
  if (repository === undefined || commit === undefined || server.url === undefined) return undefined;
  return `${server.url}/${repository.owner}/${repository.name}.git#${commit}`;
}

/** The one template that docker/build-push-action knows, by its own name. */
function fillTemplate(text: string, own: string | undefined, complain: (flaw: string) => void): string {
  const filled = own === undefined ? text : text.replaceAll(/\{\{\{?\s*defaultContext\s*\}?\}\}/g, () => own);
  const [left] = /\{\{.*?\}\}/.exec(filled) ?? [];
  if (left !== undefined) complain(`${left} is unknown here`);
  return filled;
}

/** Docker takes `GIT_AUTH_TOKEN.<host>` for the login at that host. Source: docker docs, "Build secrets". */
function gitAuthIdFor(own: string): string {
  return `GIT_AUTH_TOKEN.${new URL(own).host}`;
}
