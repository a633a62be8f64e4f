// The action's door. The runner starts this one file twice: for the step, and for its clean-up after the job.
import { startNothingFromWorkingFolder } from "../context/child-environment.ts";
import { runPost } from "./post.ts";
import { saveState, savedState } from "./state.ts";

startNothingFromWorkingFolder(process);

const BEGAN = "began";

if (savedState(process.env, BEGAN) === undefined) {
  const stateFlaw = saveState(process.env, BEGAN, "true");
  const { runStep } = await import("./main.ts");
  const code = await runStep(process.env, stateFlaw);
  // A docker that never answered must not keep the step alive; what was printed goes out first.
  process.stdout.write("", () => process.exit(code));
} else {
  await runPost(process.env);
}
