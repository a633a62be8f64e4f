// Jobs that a block of a document is a part of, or calls.

export const CALLED_FILE = ".github/workflows/image.yml";

/** What the quick start is, for a workflow that calls it. */
export const CALLED = {
  [CALLED_FILE]: `on: workflow_call
jobs:
  image:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: F1bonacci66/surepush@v1
`,
};

export const PLATFORM_JOBS = `on:
  push:
    branches: [main]
permissions:
  contents: read
  packages: write
jobs:
  amd64:
    runs-on: ubuntu-latest
    outputs:
      digest: \${{ steps.image.outputs.digest }}
    steps:
      - uses: actions/checkout@v7
      - id: image
        uses: F1bonacci66/surepush@v1
        with:
          platforms: linux/amd64
          push-by-digest: true
  arm64:
    runs-on: ubuntu-latest
    outputs:
      digest: \${{ steps.image.outputs.digest }}
    steps:
      - uses: actions/checkout@v7
      - id: image
        uses: F1bonacci66/surepush@v1
        with:
          platforms: linux/arm64
          push-by-digest: true
`;

/** A job that may sign. */
export const SIGNING_JOB = `on: push
jobs:
  image:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      packages: write
      id-token: write
      attestations: write
    steps:
      BLOCK
`;

/** Calls the workflow of a package of a monorepo. */
export const CALLER = `on: push
jobs:
  image:
    uses: ./${CALLED_FILE}
    permissions: { contents: read, packages: write }
    with: { context: pkg-a }
`;
