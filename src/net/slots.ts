// Slots: so many pieces of work at once, and the others wait for their turn.

export type Slots = <Result>(work: () => Promise<Result>) => Promise<Result>;

export function openSlots(count: number): Slots {
  const waiting = new Set<() => void>();
  let free = count;

  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((turn) => waiting.add(turn));
    try {
      return await work();
    } finally {
      // A slot is handed on to the one that has waited longest.
      const [turn] = waiting;
      if (turn === undefined) free++;
      else {
        waiting.delete(turn);
        turn();
      }
    }
  };
}
