// The action's door. The runner starts this one file twice: for the step, and for its clean-up after the job.
import { keepState, keptState } from "./adapters/runner-state.ts";

const BEGAN = "began";

if (keptState(process.env, BEGAN) === undefined) {
  keepState(process.env, BEGAN, "true");
  const { main } = await import("./main.ts");
  process.exitCode = await main(process.env);
} else {
  const { post } = await import("./post.ts");
  await post(process.env);
}
