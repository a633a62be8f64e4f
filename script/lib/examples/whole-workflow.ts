// Makes a whole workflow of what a document shows of one, as its reader would: what is left out is the quick start's.
import { isWholeWorkflow } from "../shown-workflows.ts";

/** Where the block goes stands `BLOCK`, as far in as its lines shall be. */
type Frame = string;

const ON = `on:
  push:
    branches: [main]
    tags: ["v*"]
  pull_request:
`;
const PERMISSIONS = `    permissions:
      contents: read
      packages: write
`;

/** By how the block begins; the first that fits. */
const FRAMES: readonly (readonly [begins: RegExp, frame: Frame])[] = [
  [/^permissions:.*^steps:/ms, `${ON}jobs:\n  image:\n    runs-on: ubuntu-latest\n    BLOCK\n`],
  [/^strategy:/, `${ON}jobs:\n  image:\n    runs-on: ubuntu-latest\n${PERMISSIONS}    BLOCK\n`],
  [
    /^permissions:/,
    `${ON}jobs:
  image:
    runs-on: ubuntu-latest
    BLOCK
    steps:
      - uses: actions/checkout@v7
      - uses: F1bonacci66/surepush@v1
`,
  ],
  [/^jobs:/, `${ON}BLOCK\n`],
  [
    /^on:/,
    `BLOCK
jobs:
  image:
    runs-on: ubuntu-latest
${PERMISSIONS}    steps:
      - uses: actions/checkout@v7
      - uses: F1bonacci66/surepush@v1
`,
  ],
  [
    /^env:/,
    `${ON}jobs:
  image:
    runs-on: ubuntu-latest
${PERMISSIONS}    BLOCK
    steps:
      - uses: actions/checkout@v7
      - uses: F1bonacci66/surepush@v1
`,
  ],
  [
    /^- uses: actions\/checkout@/,
    `${ON}jobs:\n  image:\n    runs-on: ubuntu-latest\n${PERMISSIONS}    steps:\n      BLOCK\n`,
  ],
  [
    /^- /,
    `${ON}jobs:
  image:
    runs-on: ubuntu-latest
${PERMISSIONS}    steps:
      - uses: actions/checkout@v7
      BLOCK
`,
  ],
  [
    /^with:/,
    `${ON}jobs:
  image:
    runs-on: ubuntu-latest
${PERMISSIONS}    steps:
      - uses: actions/checkout@v7
      - uses: F1bonacci66/surepush@v1
        BLOCK
`,
  ],
  [
    /^build-args:/,
    `${ON}jobs:
  image:
    runs-on: ubuntu-latest
${PERMISSIONS}    steps:
      - uses: actions/checkout@v7
      - uses: F1bonacci66/surepush@v1
        with:
          BLOCK
`,
  ],
];

/** `frame`: one of its own, for a block that no other fits. */
export function wholeWorkflow(block: string, frame?: Frame): string {
  if (isWholeWorkflow(block)) return block;
  const chosen = frame ?? FRAMES.find(([begins]) => begins.test(block))?.[1];
  if (chosen === undefined)
    throw new Error("No frame of script/lib/examples/whole-workflow.ts fits the block");
  return chosen.replace(/^( *)BLOCK$/m, (_, indent: string) =>
    block
      .trimEnd()
      .split("\n")
      .map((line) => (line === "" ? "" : indent + line))
      .join("\n"),
  );
}
