// The action's door. The runner starts this one file twice: for the step, and for its clean-up after the job.
import { keepState, keptState } from "./state.ts";

const BEGAN = "began";

if (keptState(process.env, BEGAN) === undefined) {
  const stateFlaw = keepState(process.env, BEGAN, "true");
  const { main } = await import("./main.ts");
  const code = await main(process.env, stateFlaw);
  // A docker that never answered must not keep the step alive; what was printed goes out first.
  process.stdout.write("", () => process.exit(code));
} else {
  const { post } = await import("./post.ts");
  await post(process.env);
}
