// The run's context as the reader makes it of variables and of an event's text.
import { parseEvent, readRunContext, type ContextSources } from "../../../src/context/event.ts";
import type { RunContext } from "../../../src/context/run-context.ts";

export const NOW = new Date("2026-11-25T12:00:00Z");

/** `event`: what the event's file holds as JSON; nothing where there is no file. */
export function contextOf(
  environment: ContextSources["environment"],
  event: unknown,
  head?: ContextSources["head"],
): RunContext {
  const payload = event === undefined ? ({ kind: "missing" } as const) : parseEvent(JSON.stringify(event));
  return readRunContext({ environment, event: payload, head, now: NOW });
}
