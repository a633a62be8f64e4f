// Answers that come one after another.
/** The last one stays. */
export function queue<Value extends object>(values: Value | readonly Value[]): () => Value {
  const left = Array.isArray(values) ? [...(values as readonly Value[])] : [values as Value];
  return () => {
    const [first] = left;
    if (first === undefined) throw new Error("There is no answer.");
    if (left.length > 1) left.shift();
    return first;
  };
}
