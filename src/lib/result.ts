// What became of reading a text that somebody wrote: a value, or a flaw that says how it is wrong.

/** `flaw` is a clause without a full stop. */
export type ParseResult<Value> = { kind: "read"; value: Value } | Invalid;
export type Invalid = { kind: "flaw"; flaw: string };

export function parsed<Value>(value: Value): ParseResult<Value> {
  return { kind: "read", value };
}

export function invalid(text: string): Invalid {
  return { kind: "flaw", flaw: text };
}
