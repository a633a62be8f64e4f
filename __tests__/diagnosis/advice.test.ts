// Advice fits the reader: the token at hand, the door, the run's own commands, and nothing that was just refused.
import { describe, expect, test } from "@jest/globals";
import { CAUSES } from "../../script/lib/causes.ts";
import type { Cause } from "../../src/diagnosis/causes/index.ts";
import type { FailureContext } from "../../src/diagnosis/context.ts";
import { diagnose } from "../../src/diagnosis/diagnose.ts";
import type { Diagnosis } from "../../src/diagnosis/diagnosis.ts";
import { certainCause } from "../../src/diagnosis/failure.ts";
import { failureContext, listing } from "./support/samples.ts";

const LOCAL: Partial<FailureContext> = { event: "local", repository: undefined };

function advise(cause: Cause, given: Partial<FailureContext> = {}): Diagnosis {
  return diagnose(certainCause(cause), failureContext(given));
}

/** All that a reader may follow. */
function steps({ remedies }: Diagnosis): string {
  return remedies
    .map(({ action, link, snippet }) => [action, link, snippet?.text].filter(Boolean).join("\n"))
    .join("\n");
}

const ALL = Object.values(CAUSES).flat();

describe("a job's GITHUB_TOKEN that was refused", () => {
  const given = { tokenKind: "installation" } as const;

  test.each(["github", "registry"] as const)("is never looked for in a list (%s says so)", (proof) => {
    const text = steps(advise({ code: "token-invalid", proof }, given));
    expect(text).not.toMatch(/list|classic|settings\/tokens/);
    expect(text).toContain("packages: write");
    expect(text).toContain("github.token");
  });

  test.each(ALL)("is not what $code advises to take instead", (cause) => {
    expect(steps(advise(cause, given))).not.toContain("no token of your own is needed");
  });
});

describe("a package that is private or missing", () => {
  const cause: Cause = { code: "package-not-found-or-private" };

  test("may be made public by its admin, and a reader who may not gets no link to its settings", () => {
    const text = steps(advise(cause, { operation: "pull", tokenKind: "none" }));
    expect(text).toMatch(/Ask an admin of the package \(acme\).*"Change visibility" → "Public"/);
    expect(text).toContain("docker login ghcr.io");
    expect(text).not.toContain("/settings");
    expect(text).toContain("https://github.com/acme?tab=packages");
  });

  test("is opened by its owner, by a link", () => {
    const text = steps(advise(cause, { operation: "pull", api: listing("repo", { login: "Acme" }) }));
    expect(text).toContain("/packages/container/app/settings");
  });

  test("is read by a job with a permission and a role", () => {
    const text = steps(advise(cause, { operation: "pull", tokenKind: "installation" }));
    expect(text).toContain("packages: read");
    expect(text).toMatch(/Acme\/App under "Manage Actions access"/);
  });

  test("is deleted with the role Admin and the scope for it", () => {
    const text = steps(advise(cause, { operation: "delete" }));
    expect(text).toMatch(/role Admin/);
    expect(text).toContain("`delete:packages`");
    expect(text).not.toMatch(/Public|pull/);
  });
});

describe("under act", () => {
  test.each(ALL)("$code never advises a job's permissions", (cause) => {
    for (const tokenKind of ["installation", "classic", "none"] as const)
      expect(steps(advise(cause, { isAct: true, tokenKind }))).not.toContain("permissions:\n");
  });

  test("a missing token is handed over with `-s`", () => {
    const text = steps(advise({ code: "token-missing" }, { isAct: true }));
    expect(text).toContain('act -s GITHUB_TOKEN="$(gh auth token)"');
    expect(text).toContain("--scopes write:packages");
  });
});

describe("no remedy repeats what was just refused:", () => {
  test("no other builder where none could be made", () => {
    const cause = { code: "option-unsupported", inputs: ["sbom"], builder: "docker's own" } as const;
    expect(steps(advise(cause))).toContain("buildx create");
    const text = steps(advise({ ...cause, creationFailed: true }));
    expect(text).not.toMatch(/buildx create|setup-buildx/);
    expect(text).toContain("containerd");
  });

  test("no image store where docker's own builder cannot do it with either of them", () => {
    const cause = { code: "option-unsupported", inputs: ["reproducible"], builder: "docker's own" } as const;
    const text = steps(advise({ ...cause, creationFailed: true, withAnyStore: true }));
    expect(text).not.toContain("containerd");
    expect(text).toContain("docker pull moby/buildkit");
  });

  test("no other builder for a configuration that the builder did not take", () => {
    const inputs = ["buildkitd-config-inline"];
    const cause = {
      code: "option-unsupported",
      inputs,
      builder: "docker's own",
      isConfigured: true,
    } as const;
    const failed = advise({ ...cause, creationFailed: true });
    expect(failed.problem).not.toContain("cannot do");
    const text = steps(failed);
    expect(text).not.toMatch(/buildx create|setup-buildx|containerd/);
    expect(text).toContain("BuildKit's own `buildkitd.toml`");
    // One that a step before made keeps its configuration, so that the step has to give it.
    expect(steps(advise(cause))).toContain("buildkitd-config-inline: …");
  });

  test("no classic token where GitHub takes one and the registry gives no reason", () => {
    const text = steps(advise({ code: "denied-hidden" }, { api: listing("write:packages") }));
    expect(text).not.toContain("new classic token");
    expect(text).not.toContain("operation: check");
  });

  test("no logout where nobody was logged in", () => {
    const cause = { code: "base-image-denied", image: "ghcr.io/acme/base" } as const;
    expect(steps(advise(cause, { tokenKind: "none" }))).not.toContain("logout");
  });
});

describe("commands and names are the run's own:", () => {
  const build = { context: "./images/my app", file: "images/Dockerfile.prod" };

  test.each<[string, Cause]>([
    ["--progress=plain", { code: "build-command-failed", command: "make", output: [] }],
    ["--check", { code: "dockerfile-invalid", flaw: undefined }],
  ])("docker build %s has its Dockerfile and its context, quoted", (flag, cause) => {
    expect(steps(advise(cause, { build }))).toContain(
      `docker build ${flag} --file images/Dockerfile.prod './images/my app'`,
    );
  });

  test("a command shows no password of a context's address", () => {
    const context = "https://octocat:hunter2secret@git.example/app.git";
    const text = steps(
      advise({ code: "dockerfile-invalid", flaw: undefined }, { build: { context, file: undefined } }),
    );
    expect(text).not.toContain("hunter2secret");
  });

  test.each<[Cause, string, string]>([
    [{ code: "platform-unsupported", where: "image" }, "the input `platforms`", "the option `--platform`"],
    [{ code: "tag-immutable", reference: undefined }, "the input `immutable`", "the option `--immutable`"],
    [{ code: "reference-invalid", reference: undefined }, "the input `images`", "the option `--image`"],
  ])("$code names an input as the door has it", (cause, input, option) => {
    expect(steps(advise(cause))).toContain(input);
    expect(steps(advise(cause, LOCAL))).toContain(option);
    expect(steps(advise(cause, LOCAL))).not.toContain(input);
  });
});

describe("a tag that must not move", () => {
  const cause = { code: "tag-immutable", reference: undefined } as const;

  test("is compared by another builder only where it was not compared", () => {
    expect(steps(advise(cause))).toContain("docker/setup-buildx-action");
    expect(steps(advise({ ...cause, isCompared: true }))).not.toContain("docker/setup-buildx-action");
  });

  test("is not to be built reproducibly by a run that builds nothing", () => {
    const build = { context: ".", file: undefined };
    expect(steps(advise(cause, { isRun: true, build }))).toContain("reproducible");
    expect(steps(advise(cause, { isRun: true, build: undefined }))).not.toContain("reproducible");
  });
});

test.each([
  ["authority", "endpoint-cacert"],
  ["expired", "clock"],
  ["name", "subjectAltName"],
  ["client", "endpoint-cert"],
  ["key", "endpoint-key"],
  ["plain", "--tlscert"],
] as const)("certificates that do not fit a BuildKit: %s, and %s is what to change", (tls, changed) => {
  const diagnosis = advise({ code: "builder-unavailable", endpoint: "tcp://b:1", tls });
  expect(diagnosis.problem).toContain("tcp://b:1");
  expect(`${diagnosis.problem}\n${steps(diagnosis)}`).toContain(changed);
});

describe("a package whose access list leaves somebody out", () => {
  const cause = { code: "package-access-missing" } as const;

  test("is explained for a workflow and for a machine where the log does not say which it was", () => {
    const text = steps(advise(cause, { isRun: false, tokenKind: "unknown" }));
    expect(text).toMatch(/In a workflow: .*"Manage Actions access".*On a machine: ask the package's admin/);
  });

  test.each<[Partial<FailureContext>, RegExp, RegExp]>([
    [{ isRun: true, tokenKind: "installation" }, /Manage Actions access/, /admin/],
    [{ isRun: true, tokenKind: "classic" }, /Ask the package's admin/, /Manage Actions access/],
  ])("is explained for the one that it was: %j", (given, has, lacks) => {
    const text = steps(advise(cause, given));
    expect(text).toMatch(has);
    expect(text).not.toMatch(lacks);
  });
});

test("a token that looks mistyped is said of a machine without a network, too", () => {
  const api = { kind: "silent", reason: "no name", unsent: "name" } as const;
  const cause = { code: "registry-unavailable", reason: "no name", host: undefined, unsent: "name" } as const;
  const evidence = (checksum: "wrong" | "right") => advise(cause, { api, checksum }).evidence.join("");
  expect(evidence("wrong")).toMatch(/checksum is wrong, too/);
  expect(evidence("right")).not.toMatch(/checksum/);
});
