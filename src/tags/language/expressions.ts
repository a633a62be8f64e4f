// Expressions that no run can fill in: GitHub's own in two braces, and a shell's variables.

/** What GitHub fills in before the step begins. Source: GitHub docs, "Contexts reference". */
const GITHUB_CONTEXTS =
  "github|env|vars|job|jobs|steps|runner|secrets|strategy|matrix|needs|inputs|fromJSON|toJSON|format|join|hashFiles";
const OF_GITHUB = new RegExp(
  `\\{\\{\\{?\\s*(?:#(?:if|unless)\\s+)?((?:${GITHUB_CONTEXTS})\\b[^{}]*?)\\s*\\}?\\}\\}`,
  "i",
);

/** Completes a flaw where a text has `{{ github.run_number }}` or the like; nothing where it has none. */
export function findGitHubExpression(text: string): string | undefined {
  const found = OF_GITHUB.exec(text);
  if (found === null) return undefined;
  const [whole, inner = ""] = found;
  return text[found.index - 1] === "$"
    ? `only a workflow's file fills in $${whole}`
    : `there is no expression ${whole} here; did you mean \${{ ${inner} }}?`;
}

/** A shell's `${NAME}`, `$(…)`, `$NAME`, `` `…` `` or `%NAME%`: no shell reads it, and no tag may hold these characters. */
const OF_A_SHELL = /\$(?:\{(?!\{)[^{}]*\}?|\([^()]*\)?|[A-Z_][A-Z0-9_]+)|`[^`]+`|%[A-Za-z_]\w*%/;

export function findShellVariable(text: string): string | undefined {
  const [found] = OF_A_SHELL.exec(text) ?? [];
  if (found === undefined) return undefined;
  const [name] = /[A-Za-z_]\w*/.exec(found) ?? [];
  const meant = /^(?:\$\(|`)/.test(found) || name === undefined ? "" : `; did you mean \${{ env.${name} }}?`;
  return `no shell fills in ${found} here${meant}`;
}

/** What GitHub writes for a list and for an object. Source: GitHub docs, "Evaluate expressions in workflows", casting. */
const OF_A_CAST = /^(?:Array|Object)$/;

/** The first flaw of a text that becomes a tag, or a piece of one. */
export function findTextFlaw(text: string): string | undefined {
  if (OF_A_CAST.test(text))
    return `${text} is what GitHub writes for a list; did you mean \${{ join(…, ',') }}?`;
  return findGitHubExpression(text) ?? findShellVariable(text);
}
