// Pictures of two real summaries, for the README: a refusal and a release, on a light and a dark page.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { marked } from "marked";

import { mint } from "../twin/mint.ts";
import { Job } from "../twin/runner.ts";
import { startTwin } from "../twin/twin.ts";
import { newWorld } from "../twin/world.ts";

const { BROWSER: browser = "", SUREPUSH_BUSYBOX_BIN: busybox = "" } = process.env;
const PICTURES = "docs/pictures";
const LIBRARIES = join(import.meta.dirname, "..", ".tools", "pictures", "node_modules");
/** In CSS pixels: a job's summary on GitHub is as wide. */
const WIDTH = 1000;
const OWNER = "octocat";
const DOCKERFILE = `FROM scratch AS base
COPY busybox /bin/sh
FROM base AS deps
RUN sleep 5 && dd if=/dev/urandom of=/modules bs=1M count=8
FROM base AS build
RUN sleep 9 && dd if=/dev/urandom of=/app bs=1M count=3
FROM base
COPY --from=deps /modules /modules
COPY --from=build /app /app
RUN sleep 2 && cat /app >/dev/null
`;

const tokens = { poor: mint("classic", "pictures-poor"), good: mint("classic", "pictures-good") };
await using twin = await startTwin(
  newWorld({
    accounts: [{ login: OWNER, kind: "User" }],
    tokens: [
      { kind: "classic", value: tokens.poor, owner: OWNER, scopes: ["repo", "write:packages"] },
      {
        kind: "classic",
        value: tokens.good,
        owner: OWNER,
        scopes: ["repo", "read:packages", "write:packages"],
      },
    ],
    policy: "literal",
    packages: [
      {
        owner: OWNER,
        name: "app",
        visibility: "public",
        repository: `${OWNER}/app`,
        access: { [OWNER]: "admin" },
      },
    ],
  }),
);

mkdirSync(PICTURES, { recursive: true });
await takePictures("refusal", await summaryOf(tokens.poor, "v1.3.0"));
await summaryOf(tokens.good, "v1.2.3");
await takePictures("release", await summaryOf(tokens.good, "v1.3.0"));

/** The step's summary, with the registry's name in place of the twin's. */
async function summaryOf(token: string, tag: string): Promise<string> {
  using job = new Job({
    inputs: { token, images: `${twin.host}/${OWNER}/app`, registry: twin.host, "no-cache": "true" },
    gitHubToken: token,
    apiUrl: twin.apiUrl,
    event: { name: "push", ref: `refs/tags/${tag}`, repository: `${OWNER}/app`, actor: OWNER },
    files: { Dockerfile: DOCKERFILE, busybox: readFileSync(busybox) },
  });
  const { summary } = await job.main();
  await job.post();
  return summary.replaceAll(twin.host, "ghcr.io").replaceAll(encodeURIComponent(twin.host), "ghcr.io");
}

async function takePictures(name: string, markdown: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "pictures-"));
  try {
    for (const look of ["light", "dark"] as const) {
      const page = join(folder, `${look}.html`);
      writeFileSync(page, await pageOf(markdown, look));
      const shot = [
        "--screenshot=" + join(PICTURES, `${name}-${look}.png`),
        "--force-device-scale-factor=1.5",
      ];
      const height = Number(/data-height="(\d+)"/.exec(browse(page, ["--dump-dom"]))?.[1] ?? 800);
      browse(page, [...shot, `--window-size=${WIDTH},${height}`]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function browse(page: string, options: readonly string[]): string {
  const quiet = [
    "--no-sandbox",
    "--hide-scrollbars",
    "--allow-file-access-from-files",
    "--virtual-time-budget=10000",
  ];
  return execFileSync(browser, [...quiet, `--window-size=${WIDTH},400`, ...options, `file://${page}`], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}

async function pageOf(markdown: string, look: "light" | "dark"): Promise<string> {
  const style = readFileSync(join(LIBRARIES, "github-markdown-css", `github-markdown-${look}.css`), "utf8");
  const html = (await marked.parse(markdown, { gfm: true })).replaceAll(
    /<pre><code class="language-mermaid">([^]*?)<\/code><\/pre>/g,
    '<pre class="mermaid" style="background: none">$1</pre>',
  );
  const theme = look === "dark" ? "dark" : "default";
  return `<!doctype html><meta charset="utf-8"><style>${style} body { padding: 24px } </style>
<body class="markdown-body"><article>${html}</article>
<script src="file://${LIBRARIES}/mermaid/dist/mermaid.min.js"></script>
<script>
mermaid.initialize({ startOnLoad: false, theme: "${theme}" });
mermaid.run().finally(() => { document.body.dataset.height = String(document.body.offsetHeight); });
</script>`;
}
