// The progress that buildx prints for people, read: stages, the cache's share, the slowest steps, a cache's fault.
import { describe, expect, test } from "@jest/globals";
import { readProgress, summarizeBuild } from "../../src/build/progress.ts";

/** As buildx 0.29 printed it, shortened. */
const LOG = `#0 building with "default" instance using docker driver

#1 [internal] load build definition from Dockerfile
#1 transferring dockerfile: 216B done
#1 DONE 0.0s

#4 [base 1/3] FROM docker.io/library/alpine:3.20@sha256:aa
#4 CACHED

#5 [base 2/3] RUN apk add make
#5 CACHED

#6 [linux/arm64 build  1/10] RUN make all
#6 0.132 #6 DONE 99.0s
#6 0.133 #6 CACHED
#6 41.2 linking
#6 DONE 41.3s

#7 [stage-2 2/2] COPY --from=build /app /app
#7 DONE 0.2s

#8 exporting to image
#8 pushing layers 2.1s done
#8 DONE 2.5s

#9 exporting cache to registry
#9 writing layer sha256:01 done
#9 ERROR: error writing layer blob: connection refused
------
 > exporting cache to registry:
------
`;

function read(text: string, size = text.length) {
  const progress = readProgress(() => 0);
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) progress.add(bytes.subarray(at, at + size));
  return progress.steps();
}

test("the output of a build's own command is not read as progress", () => {
  const step = read(LOG).find(({ name }) => name.includes("make all"));
  expect(step).toMatchObject({ state: "done", seconds: 41.3, stage: "build" });
});

test.each([1, 7, 64])("pieces of %d bytes are read like the whole", (size) => {
  expect(read(LOG, size)).toEqual(read(LOG));
});

test("lines that end as Windows ends them are lines", () => {
  expect(read(LOG.replaceAll("\n", "\r\n"))).toEqual(read(LOG));
});

test.each([
  ["[1/4] COPY a /a", "(the only one)"],
  ["[linux/amd64 2/4] COPY a /a", "(the only one)"],
  ["[build 3/4] RUN x", "build"],
  ["[linux/arm/v7 build 3/4] RUN x", "build"],
  ["[internal] load .dockerignore", undefined],
  ["[auth] octo/app:pull token for ghcr.io", undefined],
  ["exporting to image", undefined],
])("%s stands in the stage %s", (name, stage) => {
  expect(read(`#1 ${name}\n`)).toMatchObject([{ name, stage }]);
});

describe("the report", () => {
  const report = summarizeBuild(read(LOG));

  test("has the stages, in order, with what came from the cache", () => {
    expect(report.stages).toEqual([
      { name: "base", steps: 2, cached: 2, seconds: 0 },
      { name: "build", steps: 1, cached: 0, seconds: 41.3 },
      { name: "stage-2", steps: 1, cached: 0, seconds: 0.2 },
    ]);
  });

  test("has the cache's share, for which a FROM does not count", () => {
    expect(report).toMatchObject({ steps: 3, cached: 1 });
  });

  test("has the slowest steps, those that take no time left out", () => {
    const names = [
      "[linux/arm64 build  1/10] RUN make all",
      "exporting to image",
      "[stage-2 2/2] COPY --from=build /app /app",
    ];
    expect(report.slowest.map(({ name }) => name)).toEqual(names);
    const many = Array.from({ length: 9 }, (_, at) => `#${at} step ${at}\n#${at} DONE ${at}.0s\n`).join("");
    expect(summarizeBuild(read(many)).slowest.map(({ seconds }) => seconds)).toEqual([8, 7, 6, 5, 4]);
  });

  test("has the reason why a cache could not be written", () => {
    expect(report.cacheFault).toBe("error writing layer blob: connection refused");
    expect(summarizeBuild([]).cacheFault).toBeUndefined();
  });
});

test("a step that ran beside another one began before its first line, which came when the other had ended", () => {
  let now = 0;
  const progress = readProgress(() => now);
  const print = (seconds: number, text: string) => {
    now = seconds * 1000;
    progress.add(new TextEncoder().encode(`${text}\n`));
  };
  print(10, "#5 [deps 1/1] RUN sleep 4");
  print(14, "#5 DONE 4.0s");
  print(14, "#6 [build 1/1] RUN sleep 6");
  print(16, "#6 DONE 6.0s");
  print(16, "#7 [stage-2 1/1] COPY --from=build /app /");
  print(17, "#7 DONE 0.1s");
  expect(progress.steps().map(({ begun }) => begun)).toEqual([10, 10, 16]);
});

test("image configurations are known by their digests, but not those that a program prints", () => {
  const [a, b, c] = ["a", "b", "c"].map((letter) => `sha256:${letter.repeat(64)}`);
  const progress = readProgress(() => 0);
  const lines = [
    "#7 [2/2] RUN print",
    `#7 0.123 exporting config ${c ?? ""} done`,
    "#8 exporting to image",
    `#8 exporting config ${a ?? ""}`,
    `#8 exporting config ${a ?? ""} 0.0s done`,
    `#8 writing image ${b ?? ""} done`,
  ];
  progress.add(new TextEncoder().encode(`${lines.join("\n")}\n`));
  expect(progress.configs()).toEqual([a, b]);
});
