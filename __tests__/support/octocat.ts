// octocat's own GitHub, with the tokens that a test is about: what most end-to-end tests stand on.
import { startTwin, type Twin } from "../../twin/twin.ts";
import { newWorld, type World } from "../../twin/world.ts";

export function startOctocat(world: Pick<World, "tokens"> & Partial<World>): Promise<Twin> {
  return startTwin(newWorld({ accounts: [{ login: "octocat", kind: "User" }], ...world }));
}
