// Every mistake in the inputs is told in one shape, and all of them at once.
import { expect, test } from "@jest/globals";
import { diagnoseInputs } from "../../src/diagnosis/diagnose.ts";
import { adviseOnInputs, type InputProblem } from "../../src/diagnosis/input-problems.ts";

const problem = (input: string, value: string, allowed = "a or b"): InputProblem => ({
  input,
  value,
  flaw: "it is not one of the choices",
  allowed,
});

test("a single input mistake names its input in the title", () => {
  const { code, title, evidence, remedies, alternatives } = diagnoseInputs([problem("push", "maybe")]);
  expect(code).toBe("input-invalid");
  expect(title).toMatch(/^The input push /);
  expect(evidence).toEqual(['`push` cannot be "maybe": it is not one of the choices.']);
  expect(remedies).toEqual([{ action: "Give `push` a or b." }]);
  expect(alternatives).toEqual([]);
});

test("only what is found before the preflight says that nothing was contacted", () => {
  const problems = [problem("reproducible", "true")];
  expect(adviseOnInputs(problems).problem).toContain("nothing was contacted");
  expect(adviseOnInputs(problems, true).problem).toBe("Nothing was built, and nothing was pushed.");
});

test("a problem with a suggestion ends with a question mark", () => {
  const asking = { ...problem("tags", "v{{ env.X }}"), flaw: "did you mean ${{ env.X }}?" };
  expect(diagnoseInputs([asking]).evidence).toEqual([
    '`tags` cannot be "v{{ env.X }}": did you mean ${{ env.X }}?',
  ]);
});

test("two problems of one input give one name in the title, two lines and one remedy", () => {
  const { title, evidence, remedies } = diagnoseInputs([problem("tags", "-a"), problem("tags", ".b")]);
  expect(title).toMatch(/^The input tags /);
  expect(evidence).toHaveLength(2);
  expect(remedies).toHaveLength(1);
});

test("the problems of several inputs are all listed, in their order", () => {
  const { title, evidence, remedies } = diagnoseInputs([
    problem("push", "x"),
    problem("tags", "y", "letters"),
    problem("access", "z", "pull"),
  ]);
  expect(title).toContain("push, tags, access");
  expect(evidence.map((line) => line.slice(0, 8))).toEqual(["`push` c", "`tags` c", "`access`"]);
  expect(remedies.map(({ action }) => action)).toEqual([
    "Give `push` a or b.",
    "Give `tags` letters.",
    "Give `access` pull.",
  ]);
});

test("input problems say that nothing was contacted", () => {
  expect(diagnoseInputs([problem("push", "x")]).problem).toMatch(/nothing was contacted/);
});
