// The workflow that a repository starts with, as the text of a file.
import { USES } from "../../diagnosis/advice/remedies.ts";
import type { ImageSource } from "./dockerfiles.ts";

export type StarterProject = {
  /** `ghcr.io/octo-org/app`; nothing where no remote says it. */
  image: string | undefined;
  defaultBranch: string | undefined;
  images: readonly [ImageSource, ...ImageSource[]];
  /** Names of git's tags. */
  tags: readonly string[];
  hasSubmodules: boolean;
  /** Whether files are kept by Git LFS. */
  hasLargeFiles: boolean;
};

/** Where GitHub looks for workflows, from the repository's top. */
export const STARTER_PATH = ".github/workflows/image.yml";

export function starterWorkflow(project: StarterProject): string {
  const { images } = project;
  const branch = project.defaultBranch ?? "main";
  // A name is a stranger's text, which a terminal may obey; git takes letters of every kind.
  const defaultBranch = /^[!-~]+$/.test(branch) && !branch.includes("${{") ? branch : "main";
  const lines = [
    "name: image",
    "on:",
    "  push:",
    `    branches: [${quote(escapeFilter(defaultBranch))}]`,
    `    tags: [${quote(tagFilter(project.tags))}]`,
    "  pull_request:",
    "jobs:",
    "  image:",
    ...(images.length > 1 ? matrix(project) : []),
    "    runs-on: ubuntu-latest",
    "    permissions:",
    "      contents: read",
    "      packages: write",
    "    steps:",
    "      - uses: actions/checkout@v7",
    ...block("        with:", checkoutInputs(project)),
    `      - uses: ${USES}`,
    ...block("        with:", stepInputs(project)),
  ];
  return `${lines.join("\n")}\n`;
}

/** A heading with lines beneath it; without lines there is no heading. */
function block(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `          ${line}`)];
}

function matrix({ image = "ghcr.io/${{ github.repository }}", images }: StarterProject): string[] {
  const entries = images.flatMap(({ suffix, context, path }) => [
    `          - image: ${quote(suffix === "" ? image : `${image}/${suffix}`)}`,
    `            context: ${quote(context)}`,
    `            file: ${quote(path)}`,
  ]);
  return ["    strategy:", "      fail-fast: false", "      matrix:", "        include:", ...entries];
}

function checkoutInputs({ hasSubmodules, hasLargeFiles }: StarterProject): string[] {
  return [...(hasSubmodules ? ["submodules: recursive"] : []), ...(hasLargeFiles ? ["lfs: true"] : [])];
}

function stepInputs({ images }: StarterProject): string[] {
  const [{ path, context }] = images;
  const only = [
    ...(context === "." ? [] : [`context: ${quote(context)}`]),
    // A Dockerfile of that name in the context is found without a word.
    ...(path === (context === "." ? "Dockerfile" : `${context}/Dockerfile`) ? [] : [`file: ${quote(path)}`]),
  ];
  const several = [
    "images: ${{ matrix.image }}",
    "context: ${{ matrix.context }}",
    "file: ${{ matrix.file }}",
  ];
  const secrets = [...new Set(images.flatMap((one) => one.secrets))];
  return [
    ...(images.length > 1 ? several : only),
    ...(secrets.length === 0
      ? []
      : ["secrets: |", ...secrets.map((id) => `  ${id}=\${{ secrets.${secretName(id)} }}`)]),
  ];
}

/** Source: GitHub docs, "Using secrets in GitHub Actions": letters, digits and underscores, no digit first. */
function secretName(id: string): string {
  return id
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, "_")
    .replace(/^(?=\d)/, "_");
}

/** By how the repository names its releases so far. */
function tagFilter(tags: readonly string[]): string {
  return !tags.some((tag) => /^v\d/.test(tag)) && tags.some((tag) => /^\d+\.\d/.test(tag)) ? "[0-9]*" : "v*";
}

/** Source: GitHub docs, "Workflow syntax", filter pattern cheat sheet. */
function escapeFilter(branch: string): string {
  return branch.replaceAll(/[*?+[\]!\\]/g, "\\$&");
}

/** A JSON text is a YAML text, too. */
function quote(text: string): string {
  return /^[A-Za-z./][\w./-]*$/.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
