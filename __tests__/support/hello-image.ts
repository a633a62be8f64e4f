// An image that can be run, for the end-to-end tests: without a base, for they reach no registry but the twin.
import { readFileSync } from "node:fs";

/** A static busybox; script/with-docker says where it is. */
export function busybox(): Buffer {
  const path = process.env.SUREPUSH_BUSYBOX_BIN;
  if (path === undefined)
    throw new Error("These tests need docker: run script/test, or script/with-docker npm run e2e.");
  return readFileSync(path);
}

/** A root file system that can run something, and says "hello" when it is started. */
export function helloImage(dockerfile = ""): Record<string, string | Buffer> {
  const lines = [
    "FROM scratch",
    "COPY busybox /bin/busybox",
    "COPY busybox /bin/sh",
    "COPY hello /hello",
    dockerfile,
  ];
  return {
    Dockerfile: [...lines, 'CMD ["/bin/busybox", "cat", "/hello"]', ""].join("\n"),
    busybox: busybox(),
    hello: `hello from ${process.hrtime.bigint().toString()}\n`,
  };
}

/** An instruction that says that it runs, and then takes its time. */
export function runsFor(seconds: number): string {
  return `RUN /bin/busybox echo it runs; /bin/busybox sleep ${seconds}`;
}

/** What such a command prints; the builders print the instruction itself as well, before they run it. */
export const IT_RUNS = /it runs$/m;
