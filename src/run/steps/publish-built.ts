// After a push by digest: the image gets its tags, and is weighed, handed over and signed.
import type { BuildDone } from "../../ports/docker.ts";
import type { Pushed, RunEnd } from "../outcome.ts";
import type { FittedPlan } from "./build/plan-build.ts";
import { failFor, signAndEnd, type PublicationRun } from "./end-of-publication.ts";
import { handOver } from "./merge/hand-over.ts";
import { noticeMoves } from "./notices.ts";
import type { lookAtPackages } from "./package-state.ts";
import { publish, type PublicationWork } from "./tags/publish.ts";
import type { TagSnapshot } from "./tags/tag-snapshot.ts";
import { historiesOf, weighImage, type weighBefore } from "./weigh-image.ts";

/** What was begun before the build, or beside it. */
export type BuiltPublication = {
  work: Omit<PublicationWork, "snapshot">;
  snapshot: Promise<TagSnapshot>;
  packages: ReturnType<typeof lookAtPackages>;
  remarks: FittedPlan["remarks"];
  sizeBefore: ReturnType<typeof weighBefore> | undefined;
};

/** Tags that could not be set fail the run, and the digest stays named. */
export async function publishBuilt(
  run: PublicationRun,
  built: BuildDone,
  { work, snapshot, packages, remarks, sizeBefore }: BuiltPublication,
): Promise<RunEnd> {
  const { config, ports, timer } = run;
  const size = weighImage(run, built.digest, historiesOf(built.report));
  const published = await timer.time("Tags", async () =>
    publish({ ...work, snapshot: await snapshot }, built.digest, ports),
  );
  noticeMoves(published.moves, ports.reporter);
  if (published.kind === "incomplete")
    return { ...(await failFor(published, run)), moves: published.moves, digest: built.digest };
  const done: Pushed = {
    ...published,
    metadata: built.metadata,
    packages: await packages(),
    build: { ...built, remarks, size: await size, before: await sizeBefore },
  };
  const lost = config.build.pushByDigest
    ? await handOver({ config, digest: published.digest }, ports)
    : undefined;
  return lost === undefined ? signAndEnd(done, run) : { ...(await failFor(lost, run)), pushed: done };
}
