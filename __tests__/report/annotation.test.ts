// An annotation is plain text: problem, evidence, remedies, code, in this order.
import { expect, test } from "@jest/globals";
import { formatAnnotation } from "../../src/report/annotation.ts";
import { diagnosis, HOSTILE } from "./support/samples.ts";

test("a diagnosis is shown whole, in the order in which a person reads", () => {
  expect(formatAnnotation(diagnosis())).toEqual({
    title: "The token lacks read:packages",
    message: `The token cannot push: it lacks \`read:packages\`.

How we know:
- GitHub lists \`repo\`.
- ghcr.io answered 403.

What to do:
1. Tick the box.
     https://github.com/settings/tokens
2. Or add this:
     permissions:
       packages: write

It could also be:
- sso-required: the organisation uses single sign-on, and the token is not authorised for it
- billing: a payment failed or a spending limit is reached

(scope-missing) https://github.com/F1bonacci66/surepush/blob/main/docs/causes.md#scope-missing`,
  });
});

test("a line of the Dockerfile is handed on as the annotation's place", () => {
  const location = { file: "images/app/Dockerfile", line: 7 };
  expect(formatAnnotation(diagnosis({ location })).location).toEqual(location);
  expect(formatAnnotation(diagnosis())).not.toHaveProperty("location");
});

test("an annotation has no heading for what is unknown", () => {
  const { message } = formatAnnotation(diagnosis({ evidence: [], alternatives: [] }));
  expect(message).not.toMatch(/How we know|could also be/);
  expect(message).toContain("What to do:");
  expect(message).not.toContain("\n\n\n");
});

test("hostile text is handed on as it is: the runner's client escapes it", () => {
  const { title, message } = formatAnnotation(diagnosis({ title: HOSTILE, evidence: [HOSTILE] }));
  expect(title).toBe(HOSTILE);
  expect(message).toContain(`- ${HOSTILE}`);
});

test("an annotation has no colours", () => {
  // eslint-disable-next-line no-control-regex -- the escape character is what is looked for
  expect(JSON.stringify(formatAnnotation(diagnosis()))).not.toMatch(/\\u001b|\x1b/);
});

test("an annotation shows the three likeliest remedies, and says where the others are", () => {
  const remedies = ["One", "Two", "Three", "Four", "Five"].map((action) => ({ action: `${action}.` }));
  const [first = { action: "" }, ...others] = remedies;
  const { message } = formatAnnotation(diagnosis({ remedies: [first, ...others] }));
  expect(message).toContain("3. Three.\nThe job's summary has 2 more.");
  expect(message).not.toContain("Four");
});
