// What becomes of the blocks of docs/causes.md; the rest of the table is beside this file.
import { CALLED, PLATFORM_JOBS, SIGNING_JOB } from "./jobs.ts";
import { LIVE, NO_BUILDKIT_IMAGE, QUICK_START, THIRD_PARTY, TWO_PLATFORMS, type Row } from "./row.ts";

const CAUSES = "docs/causes.md";
const CHANGES_MACHINE = "changes the machine that it runs on";
const LOGIN = `printf '%s' "$GITHUB_TOKEN" | docker login ghcr.io --username octocat --password-stdin\n`;

export const CAUSES_ROWS: readonly Row[] = [
  {
    file: CAUSES,
    has: "node dist/cli/index.js explain build.log",
    kind: "shell",
    before: 'ln -s "$SUREPUSH/dist" dist\n',
    prints: [/package-access-missing/],
  },
  {
    file: CAUSES,
    is: "permissions:\n  contents: read\n  packages: write\n",
    kind: "workflow",
    tags: QUICK_START,
  },
  { file: CAUSES, has: "gh secret set", kind: "unrun", why: LIVE },
  { file: CAUSES, has: "token: ${{ secrets.YOUR_TOKEN }}", kind: "workflow", tags: { "push main": [] } },
  {
    file: CAUSES,
    has: "docker login ghcr.io --username YOUR_NAME",
    kind: "shell",
    prints: [/Login Succeeded/],
  },
  {
    file: CAUSES,
    is: "jobs:\n  image:\n    uses: ./.github/workflows/image.yml\n    permissions:\n      contents: read\n      packages: write\n",
    kind: "workflow",
    files: CALLED,
    tags: QUICK_START,
  },
  { file: CAUSES, has: "push: auto", kind: "workflow", tags: QUICK_START },
  { file: CAUSES, is: "on:\n  push:\n    branches: [main]\n", kind: "workflow", tags: QUICK_START },
  { file: CAUSES, has: "images: ghcr.io/OWNER/NAME", kind: "workflow", tags: QUICK_START },
  {
    file: CAUSES,
    has: "GITHUB_REPOSITORY,,",
    kind: "shell",
    before: "export GITHUB_REPOSITORY=Octo-Org/App GITHUB_ENV=env\n",
    after: "grep -x IMAGE=octo-org/app env\n",
  },
  {
    file: CAUSES,
    has: "docker tag NAME:TAG ghcr.io/OWNER/NAME:TAG\ndocker push",
    kind: "shell",
    before: `${LOGIN}docker build -q -t app:1.0.0 .\n`,
    tags: ["1.0.0"],
  },
  { file: CAUSES, has: "--progress=plain", kind: "shell", prints: [/naming to|writing image|exporting/] },
  { file: CAUSES, has: "docker build --check", kind: "shell", prints: [/no warnings found/i] },
  { file: CAUSES, has: "- uses: actions/checkout@v7", kind: "workflow", tags: QUICK_START },
  { file: CAUSES, has: "setup-buildx-action", kind: "unrun", why: THIRD_PARTY },
  { file: CAUSES, is: "docker buildx create --use\n", kind: "shell", after: "docker buildx ls\n" },
  {
    file: CAUSES,
    has: "multi-platform.yml@v1",
    kind: "workflow",
    builder: "examples",
    frame: "on: { push: { branches: [main] } }\npermissions:\n  contents: read\n  packages: write\nBLOCK\n",
    tags: QUICK_START,
    after: TWO_PLATFORMS,
  },
  { file: CAUSES, has: "tonistiigi/binfmt", kind: "unrun", why: THIRD_PARTY },
  { file: CAUSES, is: "- uses: docker/setup-qemu-action@v4\n", kind: "unrun", why: THIRD_PARTY },
  {
    file: CAUSES,
    has: "docker logs --tail 20 CONTAINER",
    kind: "shell",
    before: "docker build -q -t app .\ndocker run --detach --name buildx_buildkit_default app it\n",
    prints: [/buildx_buildkit_default/, /started with it/],
    after: "docker rm --force buildx_buildkit_default\n",
  },
  { file: CAUSES, has: "docker buildx rm NAME", kind: "unrun", why: NO_BUILDKIT_IMAGE },
  { file: CAUSES, has: "apt-get install docker-buildx", kind: "unrun", why: CHANGES_MACHINE },
  { file: CAUSES, is: "docker buildx version\n", kind: "shell", prints: [/buildx/] },
  { file: CAUSES, has: "docker logout ghcr.io", kind: "shell", before: LOGIN, prints: [/Removing login/] },
  {
    file: CAUSES,
    has: "DOCKERHUB_TOKEN",
    kind: "shell",
    prints: [/Login Succeeded/],
  },
  { file: CAUSES, is: "docker version\n", kind: "shell", prints: [/Server:/] },
  {
    file: CAUSES,
    has: "XDG_RUNTIME_DIR",
    kind: "shell",
    before: 'XDG_RUNTIME_DIR="$(dirname "${DOCKER_HOST#unix://}")"\n',
    after: "docker version\n",
  },
  { file: CAUSES, has: "DOCKER_API_VERSION", kind: "shell", after: "docker version\n", prints: [/1\.44/] },
  { file: CAUSES, has: "docker image ls", kind: "shell", before: "docker build -q -t app:1.0.0 .\n" },
  { file: CAUSES, has: "docker buildx build --push", kind: "shell", before: LOGIN, tags: ["1.0.0"] },
  {
    file: CAUSES,
    has: "IMAGE:TAG-amd64",
    kind: "shell",
    before: LOGIN,
    given: ["1.0.0-amd64", "1.0.0-arm64"],
    tags: ["1.0.0", "1.0.0-amd64", "1.0.0-arm64"],
  },
  { file: CAUSES, is: "with:\n  provenance: false\n", kind: "workflow", tags: QUICK_START },
  { file: CAUSES, has: "sbom: false", kind: "workflow", tags: QUICK_START },
  { file: CAUSES, has: "BUILDX_NO_DEFAULT_OCI_ARTIFACT", kind: "workflow", tags: QUICK_START },
  { file: CAUSES, has: "docker system prune", kind: "shell", prints: [/Are you sure/] },
  { file: CAUSES, has: "sudo rm -rf", kind: "unrun", why: CHANGES_MACHINE },
  {
    file: CAUSES,
    has: ".docker/config.json",
    kind: "shell",
    before: `DOCKER_CONFIG="$HOME/.docker"\n${LOGIN}`,
    prints: [/"ghcr\.io"/],
  },
  { file: CAUSES, has: "curl -sSI", kind: "shell", prints: [/HTTP\/\S+ 401/] },
  {
    file: CAUSES,
    is: "docker push ghcr.io/OWNER/NAME:TAG\n",
    kind: "shell",
    before: `${LOGIN}docker build -q -t ghcr.io/octo-org/app:1.0.0 .\n`,
    tags: ["1.0.0"],
  },
  {
    file: CAUSES,
    has: "docker history",
    kind: "shell",
    before: "docker build -q -t ghcr.io/octo-org/app:1.0.0 .\n",
    prints: [/ENTRYPOINT/],
  },
  {
    file: CAUSES,
    is: "permissions:\n  contents: read\n  packages: write\n  id-token: write\n  attestations: write\n",
    kind: "workflow",
    tags: QUICK_START,
  },
  {
    file: CAUSES,
    is: "jobs:\n  image:\n    uses: ./.github/workflows/image.yml\n    permissions:\n      contents: read\n      packages: write\n      id-token: write\n      attestations: write\n",
    kind: "workflow",
    files: CALLED,
    tags: QUICK_START,
  },
  {
    file: CAUSES,
    has: "operation: attest",
    kind: "workflow",
    given: ["1.0.0"],
    frame: SIGNING_JOB,
    tags: { "push main": ["1.0.0", "sha256-…"] },
  },
  {
    file: CAUSES,
    has: "imagetools create --tag ghcr.io/acme/app:latest",
    kind: "shell",
    before: LOGIN,
    given: ["1.0.0"],
    tags: ["1.0.0", "latest"],
  },
  {
    file: CAUSES,
    is: "image:\n  needs: platform\n",
    kind: "workflow",
    builder: "examples",
    frame: `on: push
permissions:
  contents: read
  packages: write
jobs:
  platform:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: F1bonacci66/surepush@v1
        with:
          platforms: linux/amd64
          push-by-digest: true
  BLOCK
    runs-on: ubuntu-latest
    steps:
      - uses: F1bonacci66/surepush@v1
        with:
          operation: merge
`,
    tags: QUICK_START,
  },
  {
    file: CAUSES,
    has: "needs.amd64.outputs.digest",
    kind: "workflow",
    builder: "examples",
    frame: `${PLATFORM_JOBS}  image:
    needs: [amd64, arm64]
    runs-on: ubuntu-latest
    steps:
      BLOCK
`,
    tags: QUICK_START,
    after: TWO_PLATFORMS,
  },
  { file: CAUSES, has: "org.opencontainers.image.revision", kind: "workflow", tags: QUICK_START },
  {
    file: CAUSES,
    has: "# in a job for each platform",
    kind: "unrun",
    why: "shows steps of two jobs, side by side; docs/recipes.md has them as a whole workflow, which is run",
  },
];
