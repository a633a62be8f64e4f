// Which files of the context a failed command names: as they are said, and as the Dockerfile copies them.
import { expect, test } from "@jest/globals";
import { namedFiles } from "../../src/build/named-files.ts";

const DOCKERFILE = `FROM alpine AS base
COPY --from=other a/secret.tar /
COPY --chown=1:1 data/model.bin \\
  weights/*.bin /models/
ADD ["assets/with blank.zip", "archive.tgz", "/srv/"]
COPY $DIR/x /
COPY . .
RUN make
`;

test.each<[string, string[], string[]]>([
  ["a path that is said", ["make -C vendor/lib all"], ["make", "-C", "vendor/lib", "all"]],
  [
    "a source of COPY whose name is said",
    ["gzip: /models/model.bin: not in gzip format"],
    ["data/model.bin"],
  ],
  ["a source of ADD", ["tar xf /srv/archive.tgz"], ["archive.tgz"]],
  ["a name with a blank, by no word", ["unzip: cannot find with blank.zip"], ["blank.zip"]],
])("%s", (_what, said, expected) => {
  expect(namedFiles(said, DOCKERFILE)).toEqual(expect.arrayContaining(expected));
});

test("what another stage gives, a pattern and a variable are no files of the context", () => {
  const found = namedFiles(["secret.tar x"], DOCKERFILE);
  expect(found).not.toContain("a/secret.tar");
  expect(found).not.toContain("$DIR/x");
});

test("an output without end is read so far", () => {
  const words = Array.from({ length: 5_000 }, (_, index) => `file${index}`).join(" ");
  expect(namedFiles([words], DOCKERFILE).length).toBeLessThanOrEqual(200);
  expect(namedFiles(["a/".repeat(100_000)], DOCKERFILE)).toHaveLength(1);
});
