// The search: every order of the requests of several publications, with faults at any of them.
//
// A state is known by what the registry holds and by what each run has been answered, for a run goes by nothing else:
// orders that come to the same state are searched on once, and counted all.
import { Execution, settled, type Choice, type Ended, type Scenario } from "./execution.ts";

export type SearchResult = {
  states: number;
  /** Different states in which all runs have ended. */
  endings: number;
  /** Orders of steps that the states stand for. */
  interleavings: bigint;
  violations: { why: string; ended: Ended }[];
  /** Whether all was searched. */
  isWhole: boolean;
};

type Node = { paths: bigint | undefined; children: string[] };

/** `judge` finds fault with an ending. */
export async function search(
  scenario: Scenario,
  judge: (ended: Ended) => string | undefined,
  mostStates = Infinity,
): Promise<SearchResult> {
  const nodes = new Map<string, Node>();
  const violations: SearchResult["violations"] = [];
  const queue: Choice[][] = [[]];
  let endings = 0;
  let root: string | undefined;
  for (let prefix = queue.pop(); prefix !== undefined; prefix = queue.pop()) {
    if (nodes.size >= mostStates) break;
    const execution = new Execution(scenario);
    await settled();
    let parent: Node | undefined;
    root ??= execution.key;
    for (const [index, choice] of prefix.entries()) {
      if (index === prefix.length - 1) parent = nodes.get(execution.key);
      await execution.take(choice);
    }
    const path = [...prefix];
    for (;;) {
      const { key } = execution;
      parent?.children.push(key);
      if (nodes.has(key)) break;
      const node: Node = { paths: undefined, children: [] };
      nodes.set(key, node);
      const [next, ...others] = execution.choices();
      if (next === undefined) {
        node.paths = 1n;
        endings++;
        const ended = execution.end();
        const why = judge(ended);
        if (why !== undefined) violations.push({ why, ended });
        break;
      }
      for (const other of others) queue.push([...path, other]);
      path.push(next);
      await execution.take(next);
      parent = node;
    }
  }
  return {
    states: nodes.size,
    endings,
    interleavings: countPaths(nodes, root ?? ""),
    violations,
    isWhole: nodes.size < mostStates,
  };
}

/** Orders taken by chance, for so many milliseconds, where there are too many to take them all. */
export async function sample(
  scenario: Scenario,
  judge: (ended: Ended) => string | undefined,
  milliseconds: number,
): Promise<Pick<SearchResult, "violations"> & { orders: number }> {
  const violations: SearchResult["violations"] = [];
  const end = performance.now() + milliseconds;
  let orders = 0;
  for (; performance.now() < end; orders++) {
    const execution = new Execution(scenario);
    await settled();
    for (let choices = execution.choices(); choices.length > 0; choices = execution.choices()) {
      const choice = choices[Math.floor(Math.random() * choices.length)];
      if (choice !== undefined) await execution.take(choice);
    }
    const ended = execution.end();
    const why = judge(ended);
    if (why !== undefined) violations.push({ why, ended });
  }
  return { orders, violations };
}

/** How many ways lead from a state to an end: the states know their followers, and there is no circle. */
function countPaths(nodes: ReadonlyMap<string, Node>, key: string): bigint {
  const node = nodes.get(key);
  if (node === undefined) return 0n;
  return (node.paths ??= node.children.reduce((sum, child) => sum + countPaths(nodes, child), 0n));
}
