// A build context is read as buildx reads it: what it fetches, what is a folder, and which counts more.
import { describe, expect, test } from "@jest/globals";
import { asFolder, isRemoteContext, readSource } from "../../src/build/context-source.ts";

test.each([
  "https://github.com/octo/app.git#main:docker",
  "https://example.org/x.tar.gz",
  "http://",
  "HTTPS://example.org/x.git?ref=main",
  "git://example.org/x",
  "SSH://git@example.org/x",
  "git@github.com:octo/app",
  "alice@host:app",
  "a-b_c@10.0.0.1:/srv/app.git#main",
  "github.com/octo/app",
])("docker fetches %s by itself", (context) => {
  expect(isRemoteContext(context)).toBe(true);
});

test.each([
  ".",
  "./app",
  "./git@github.com:octo/app",
  "../https://example.org/x.git",
  "/srv/app",
  "C:\\app",
  "C:/app",
  "git",
  "githubXcom/x",
  "GitHub.com/octo/app",
  "github.com",
  "app:",
  "sub/git@x",
  "sub/git@x:y",
  "HTTPS://example.org/x.tar.gz",
  "file:///srv/app",
  "ftp://example.org/x.git",
  " https://example.org/x.git",
])("%s is a folder", (context) => {
  expect(isRemoteContext(context)).toBe(false);
});

describe("of the build's own context a folder counts more than an address", () => {
  test.each(["github.com/octo/app", "git@github.com:app", "https://example.org", "-"])("%s", (context) => {
    expect(asFolder(context)).toBe(`./${context}`);
    expect(isRemoteContext(asFolder(context))).toBe(false);
  });

  test("what nobody takes for an address stays as it is", () => {
    expect(asFolder("app")).toBe("app");
  });
});

test.each<[string, ReturnType<typeof readSource>]>([
  ["github.com/octo/app", { kind: "fetched" }],
  ["docker-image://alpine", { kind: "image" }],
  ["docker-image:alpine", { kind: "local", paths: ["docker-image:alpine"] }],
  ["target:base", { kind: "image" }],
  ["./app", { kind: "local", paths: ["./app"] }],
  ["oci-layout://out", { kind: "local", paths: ["out"] }],
  ["oci-layout:///srv/out:tag", { kind: "local", paths: ["/srv/out:tag", "/srv/out"] }],
  ["oci-layout://pr:x/out", { kind: "local", paths: ["pr:x/out", "pr"] }],
  ["oci-layout://a@b@c", { kind: "local", paths: ["a@b@c", "a", "a@b"] }],
])("the further context %s", (text, source) => {
  expect(readSource(text)).toEqual(source);
});
