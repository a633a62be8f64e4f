// For `npm test`, in which the test files of a worker share one process: what jest does around each file, as far as we need it.
import { enableCompileCache, registerHooks } from "node:module";
import { join } from "node:path";
import { clearTimeout, setTimeout } from "node:timers";

/** In milliseconds; no file takes a tenth of it. */
const LONGEST_FILE = 300_000;

// Types are stripped once, not in each run.
enableCompileCache(join(import.meta.dirname, "../../node_modules/.cache/node"));

process.chdir = () => {
  throw new Error("A worker has no working folder of its own: name the file *.alone.test.ts");
};
const globals = import.meta.resolve("./quick-globals.mjs");
const atStart = JSON.stringify(process.env);
let timer;

registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier !== "@jest/globals") return next(specifier, context);
    // Every test file imports it, so this runs before each one.
    if (JSON.stringify(process.env) !== atStart)
      throw new Error("An earlier test file changed the environment, and did not put it back");
    clearTimeout(timer);
    timer = setTimeout(() => {
      throw new Error(`${context.parentURL} takes longer than ${LONGEST_FILE} ms`);
    }, LONGEST_FILE).unref();
    return { url: globals, shortCircuit: true };
  },
});
