// A secret that is a whole file of JSON.
import { expect, test } from "@jest/globals";
import { printedForms } from "../../src/lib/encoded-forms.ts";
import { Secret } from "../../src/lib/secret.ts";

const forms = (value: string) => printedForms(new Secret(value)).map((form) => form.reveal());

test("a secret of a megabyte has masks that a runner can look for in every line of a log, the longest parts first", () => {
  const long = "the longest of them all, and the likeliest secret";
  const values = Array.from({ length: 50_000 }, (_, at) => `value ${at} of many`);
  const json = JSON.stringify([...values, long]);
  expect(json.length).toBeGreaterThan(1_000_000);
  expect(forms(json)).toContain(long);
  expect(forms(json).length).toBeLessThan(6_000);
});
