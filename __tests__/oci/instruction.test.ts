// A step of an image's history, as its Dockerfile has it.
import { expect, test } from "@jest/globals";

import { cleanInstruction } from "../../src/oci/instruction.ts";

test.each([
  ["RUN /bin/sh -c make all # buildkit", "RUN make all"],
  ["RUN /bin/bash -o pipefail -c make | tee log # buildkit", "RUN make | tee log"],
  ["/bin/sh -c apt-get update", "RUN apt-get update"],
  ["COPY --from=build /app /app # buildkit", "COPY --from=build /app /app"],
  ["/bin/sh -c #(nop) ADD file:0123 in / ", "ADD file:0123 in /"],
  ["WORKDIR /srv", "WORKDIR /srv"],
  ["RUN make\n\t&&  make install # buildkit", "RUN make && make install"],
  ["", undefined],
])("%j is shown as %j", (createdBy, shown) => {
  expect(cleanInstruction(createdBy)).toBe(shown);
});

test.each([
  "RUN |2 KEY=topsecret OTHER=topsecret /bin/sh -c make # buildkit",
  "|1 KEY=topsecret /bin/sh -c make",
  "RUN |1 KEY=/bin/sh -c topsecret /bin/sh -c make # buildkit",
])("the values of build arguments are not shown: %j", (createdBy) => {
  expect(cleanInstruction(createdBy)).toBe("RUN make");
});

test("where it is unknown where build arguments end, nothing of the command is shown", () => {
  expect(cleanInstruction("RUN |1 KEY=topsecret pwsh -c make # buildkit")).toBe(
    "RUN (a command with build arguments)",
  );
});

test("a history that is a flood is cut before it is read", () => {
  expect(cleanInstruction(`RUN ${" x".repeat(5_000_000)}`)?.length).toBeLessThanOrEqual(1_000);
});
