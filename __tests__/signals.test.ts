// Told to stop, a run ends in time: the first signal asks, the second hurries, and neither waits for ever.
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { EventEmitter } from "node:events";
import { cleanupDeadline, exitCodeOf, stopOnSignals } from "../src/signals.ts";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A process that only writes down how it is ended. */
function listen() {
  const told: string[] = [];
  const outside = Object.assign(new EventEmitter(), {
    exit: (code: number) => told.push(`exit ${code}`),
  });
  const stop = stopOnSignals({ process: outside, hurry: () => told.push("hurry") });
  return { told, stop, send: (name: string) => outside.emit(name) };
}

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
])("%s stops the run, and is exit code %i", (name, code) => {
  const { stop, send, told } = listen();
  expect(stop.aborted).toBe(false);
  send(name);
  expect(stop).toMatchObject({ aborted: true, reason: name });
  expect(exitCodeOf(stop)).toBe(code);
  expect(told).toEqual([]);
});

test("after one signal there are 7 s: the runner sends the next one after 7.5 s", () => {
  const { told, send } = listen();
  send("SIGINT");
  jest.advanceTimersByTime(6_999);
  expect(told).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(told).toEqual(["hurry", "exit 130"]);
});

test("after two there are 2 s, and no docker is waited for: the runner kills after 2.5 s", () => {
  const { told, send } = listen();
  send("SIGINT");
  send("SIGTERM");
  expect(told).toEqual(["hurry"]);
  jest.advanceTimersByTime(2_000);
  // The first signal is why the run ended.
  expect(told).toEqual(["hurry", "hurry", "exit 130"]);
});

test("a run that ends by itself is not kept by its patience", () => {
  const { send } = listen();
  const before = process.getActiveResourcesInfo().length;
  send("SIGTERM");
  expect(process.getActiveResourcesInfo()).toHaveLength(before);
});

test("a stopped run has 2.5 s to undo what is half done", () => {
  const { stop, send } = listen();
  const end = cleanupDeadline(stop);
  jest.advanceTimersByTime(60_000);
  expect(end.aborted).toBe(false);
  send("SIGTERM");
  jest.advanceTimersByTime(2_499);
  expect(end.aborted).toBe(false);
  jest.advanceTimersByTime(1);
  expect(end.aborted).toBe(true);
});
