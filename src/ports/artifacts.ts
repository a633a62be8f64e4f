// The run's artifacts: what one job of a workflow leaves for another one.

/** The artifacts of this run. It never throws: what cannot be had is a failure. */
export type RunArtifacts = {
  /**
   * Keeps a text under a name. One that is there already is replaced where this job has left it, or where `replaces` says so;
   * else the new one stands beside it, under a name that begins alike.
   */
  save(
    name: string,
    text: string,
    replaces: (before: string) => boolean,
  ): Promise<{ kind: "saved"; name: string } | ArtifactFailure>;
  /** Every artifact whose name begins so, whichever job has made it, up to a bound. */
  load(prefix: string): Promise<{ kind: "loaded"; artifacts: readonly RunArtifact[] } | ArtifactFailure>;
};

/** Any job of the run may have written it. */
export type RunArtifact = { name: string; text: string };

/** `absent`: there is no such service here, and there will be none. `reason` is a clause. */
export type ArtifactFailure = { kind: "absent" | "failed"; reason: string };
