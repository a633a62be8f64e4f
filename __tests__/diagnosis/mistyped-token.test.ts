// A token whose checksum is wrong, once it is refused: likely mistyped, and the first advice is to copy it again.
import { describe, expect, test } from "@jest/globals";
import { diagnose } from "../../src/diagnosis/diagnose.ts";
import { certainCause } from "../../src/diagnosis/failure.ts";
import type { TokenChecksum } from "../../src/access/token.ts";
import { failureContext } from "./support/samples.ts";

function say(checksum: TokenChecksum, event: string) {
  const context = { ...failureContext({ tokenKind: "classic" }), isRun: true, checksum, event };
  const { title, problem, remedies } = diagnose(
    certainCause({ code: "token-invalid", proof: "github" }),
    context,
  );
  return { title, problem, first: remedies[0] };
}

describe("a refused token with a wrong checksum", () => {
  test("is likely mistyped, and is copied again and pasted at a terminal", () => {
    const { title, problem, first } = say("wrong", "local");
    expect(title).toBe("The token is mistyped");
    expect(problem).toContain("most likely");
    expect(first.action).toContain("Copy the token again");
    expect(first.snippet?.text).toBe("read -rs GITHUB_TOKEN && export GITHUB_TOKEN");
  });

  test("is copied again in a workflow, and saved as the secret", () => {
    const { first } = say("wrong", "push");
    expect(first.action).toContain("save the secret anew");
    expect(first.snippet).toBeUndefined();
  });
});

test.each(["right", "none"] as const)(
  "a refused token whose checksum is %s is not called mistyped",
  (checksum) => {
    expect(say(checksum, "local").title).toBe("The token is bad, expired or revoked");
  },
);
