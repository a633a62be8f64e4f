import type { Location } from "../diagnosis/log/build-steps.ts";

// Who watches a run, and the clock that it goes by.

/** A part of the run and how long it took, in milliseconds. */
export type PhaseTiming = { name: string; duration: number };

/** The log or terminal of the run. All that is printed goes through here, without any secret. */
export type Reporter = {
  /** A line of the log. */
  info(text: string): void;
  /** Something a person should know; `title` is a headline of a few words. */
  notice(title: string, text: string): void;
  /** A phase of the run begins: something to watch while it lasts. */
  phaseStarted(name: string): void;
  phaseEnded(timing: PhaseTiming): void;
  /** Something to mend, at a place in the workspace where it has one. */
  warning(title: string, text: string, place: Location | undefined): void;
  /** Puts what the work puts out into a group that folds. */
  group<Result>(title: string, work: () => Promise<Result>): Promise<Result>;
  /** A piece of docker's own output, as it comes. Where the reader is slower, it resolves when the next piece may come. */
  output(chunk: Uint8Array): Promise<void> | undefined;
};

export type Clock = {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** Lets so many milliseconds pass, unless the run is stopped before. */
  pause(milliseconds: number): Promise<void>;
  /** Resolves after so many milliseconds. It does not keep the process alive. */
  wait(milliseconds: number): Promise<void>;
};
