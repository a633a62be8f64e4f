// What became of reading a text that somebody wrote: a value, or a flaw that says how it is wrong.

/** `flaw` is a clause without a full stop. */
export type Read<Value> = { kind: "read"; value: Value } | Flaw;
export type Flaw = { kind: "flaw"; flaw: string };

export function read<Value>(value: Value): Read<Value> {
  return { kind: "read", value };
}

export function flaw(text: string): Flaw {
  return { kind: "flaw", flaw: text };
}
