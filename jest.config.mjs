const shared = {
  testEnvironment: "node",
  // Each holds a package.json of our own name, and no module that a test loads.
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.tools/"],
  extensionsToTreatAsEsm: [".ts"],
  transform: { "\\.ts$": "<rootDir>/__tests__/support/strip-types.mjs" },
};
const project = (displayName, testMatch) => ({ ...shared, displayName, testMatch });
const unit = ["<rootDir>/__tests__/!(transcripts|e2e)/**/*.test.ts", "<rootDir>/__tests__/*.test.ts"];
const transcripts = ["<rootDir>/__tests__/transcripts/**/*.test.ts"];

export default {
  // A file is slow when it waits, runs many processes or searches for long. `npm test` leaves those out.
  projects: [
    // `npm test`: the files of a worker share one process, so that jest and the sources are loaded once. What needs a
    // process of its own, such as for its working folder, is alone. `npm run test:all` runs every file by itself.
    {
      ...project("quick", [...unit, ...transcripts, "!**/*.{slow,alone}.test.ts"]),
      runner: "jest-light-runner",
      setupFiles: ["<rootDir>/__tests__/support/quick-setup.mjs"],
    },
    project("alone", ["<rootDir>/__tests__/**/*.alone.test.ts"]),
    project("unit", [...unit, "!**/*.slow.test.ts"]),
    project("transcripts", [...transcripts, "!**/*.slow.test.ts"]),
    project("slow", ["<rootDir>/__tests__/**/*.slow.test.ts"]),
    {
      ...project("e2e", ["<rootDir>/__tests__/e2e/**/*.test.ts"]),
      testEnvironment: "<rootDir>/__tests__/support/e2e-environment.mjs",
    },
  ],
  // It ends a test that hangs; a machine that is ten times as slow as ours is no fault of a test.
  testTimeout: 300_000,
  // Jest would leave a processor free, and on a small machine that is half of it.
  maxWorkers: "100%",
};
