// Sample causes: each code with facts, for docs/causes.md and for the tests of the advice.
import { MERGE_SAMPLES } from "./merge-causes.ts";
import { PROMOTE_SAMPLES } from "./promote-causes.ts";
import { REGISTRY_SAMPLES } from "./registry-causes.ts";
import type { Cause } from "../../src/diagnosis/causes/index.ts";

const digest = `sha256:${"a".repeat(64)}` as const;
const image = { host: "ghcr.io", path: "acme/app" } as const;
const OLD = { kind: "at", digest: `sha256:${"0".repeat(64)}` } as const;
const certificate = { stage: "certificate", reason: "it answered 503" } as const;
const missing = ["read:packages"] as const;

/** A row for each code, the usual case first; a code without one does not compile. */
export const CAUSES: Readonly<{ [Code in Cause["code"]]: readonly Extract<Cause, { code: Code }>[] }> = {
  "token-missing": [{ code: "token-missing" }],
  "token-malformed": [{ code: "token-malformed", flaw: "a line end after it", isOurs: true }],
  "token-invalid": [
    { code: "token-invalid", proof: "registry" },
    { code: "token-invalid", proof: "github" },
  ],
  "token-kind-unsupported": [{ code: "token-kind-unsupported" }],
  "scope-missing": (["registry", "list", "wording", "api", "strict"] as const).map((proof) => ({
    code: "scope-missing",
    missing,
    proof,
  })),
  "not-logged-in": [{ code: "not-logged-in" }],
  "sso-required": [
    { code: "sso-required", url: undefined },
    { code: "sso-required", url: "https://ghe.example/orgs/acme/sso?x=1" },
  ],
  "classic-pat-forbidden": [{ code: "classic-pat-forbidden" }],
  "ip-not-allowed": [{ code: "ip-not-allowed" }],
  billing: [{ code: "billing" }],
  "workflow-permission-missing": [
    { code: "workflow-permission-missing" },
    { code: "workflow-permission-missing", permission: "identity" },
  ],
  "fork-pull-request": [{ code: "fork-pull-request" }],
  "untrusted-commit": [{ code: "untrusted-commit" }],
  dependabot: [{ code: "dependabot" }],
  "wrong-owner": [{ code: "wrong-owner" }],
  "package-access-missing": [{ code: "package-access-missing" }],
  "package-creation-forbidden": [{ code: "package-creation-forbidden" }],
  "package-not-found-or-private": [{ code: "package-not-found-or-private" }],
  "delete-refused": [{ code: "delete-refused" }],
  "package-not-public": [
    { code: "package-not-public", found: "private", isPushed: true },
    { code: "package-not-public", found: "not-public", isPushed: false },
  ],
  "package-not-private": [
    { code: "package-not-private", found: "public", isPushed: true },
    { code: "package-not-private", found: "internal", isPushed: false },
  ],
  "package-not-internal": [
    { code: "package-not-internal", found: "private", isPushed: true },
    { code: "package-not-internal", found: "public", isPushed: false },
  ],
  "package-not-linked": [
    { code: "package-not-linked", linkedTo: undefined, isPushed: true },
    { code: "package-not-linked", linkedTo: "acme/other", isPushed: false },
  ],
  ...REGISTRY_SAMPLES,
  "denied-hidden": [{ code: "denied-hidden" }],
  "tag-not-found": [{ code: "tag-not-found", reference: undefined }],
  "tag-immutable": [{ code: "tag-immutable", reference: undefined }],
  "reference-invalid": [
    { code: "reference-invalid", reference: undefined },
    { code: "reference-invalid", reference: "ghcr.io/Acme/App:" },
    { code: "reference-invalid", reference: "ghcr.io/acme/app:-1", rule: "type=raw,value=-1" },
  ],
  "registry-missing-from-reference": [
    { code: "registry-missing-from-reference", reference: undefined },
    { code: "registry-missing-from-reference", reference: "acme/app:latest" },
  ],
  "build-command-failed": [
    { code: "build-command-failed", command: undefined, output: [] },
    { code: "build-command-failed", command: "make all", output: ["cc: no such file", "make: Error 2"] },
  ],
  "dockerfile-invalid": [
    { code: "dockerfile-invalid", flaw: undefined },
    { code: "dockerfile-invalid", flaw: "unknown instruction: RUM" },
  ],
  "build-context-missing": [
    { code: "build-context-missing", missing: undefined },
    { code: "build-context-missing", missing: "/requirements" },
    { code: "build-context-missing", missing: "/dist", source: { kind: "stage", stage: "build" } },
    ...(
      [
        { kind: "unknown" },
        { kind: "empty" },
        { kind: "elsewhere", files: ["docker/Dockerfile", "Containerfile"] },
        { kind: "link", target: "../shared/Dockerfile" },
      ] as const
    ).map((search) => ({
      code: "build-context-missing" as const,
      missing: "Dockerfile",
      source: { kind: "dockerfile" as const, search },
    })),
    ...(["login", "repository", "ref", "ssh", "other"] as const).map((trouble) => ({
      code: "build-context-missing" as const,
      missing: undefined,
      source: { kind: "git" as const, trouble, said: "fatal: git's own words" },
    })),
  ],
  "secret-missing": [
    { code: "secret-missing", secret: undefined },
    { code: "secret-missing", secret: "NPM_TOKEN" },
  ],
  "platform-unsupported": (["builder", "image", "command"] as const).map((where) => ({
    code: "platform-unsupported",
    where,
  })),
  "option-unsupported": [
    {
      code: "option-unsupported",
      inputs: ["sbom"],
      builder: "docker's own builder without the containerd image store",
    },
  ],
  "emulation-crashed": [{ code: "emulation-crashed" }],
  "emulation-missing": [{ code: "emulation-missing" }],
  "cache-unsupported": (["before the build", "for a layer", "after the push"] as const).map((when) => ({
    code: "cache-unsupported",
    when,
  })),
  "builder-unavailable": [
    { code: "builder-unavailable" },
    { code: "builder-unavailable", gone: "ci" },
    { code: "builder-unavailable", isLost: true },
    { code: "builder-unavailable", endpoint: "tcp://builder.example:1234" },
  ],
  "buildx-missing": [{ code: "buildx-missing" }],
  "buildx-too-old": [
    { code: "buildx-too-old", lacks: "--annotation", needed: undefined, found: undefined },
    { code: "buildx-too-old", lacks: "--annotation", needed: "0.12", found: "0.10.4" },
  ],
  "base-image-denied": [
    { code: "base-image-denied", image: undefined },
    { code: "base-image-denied", image: "docker.io/acme/base:1" },
    { code: "base-image-denied", image: "ghcr.io/acme/base:1" },
    { code: "base-image-denied", image: "docker.io/library/bulid:latest", stage: "bulid" },
  ],
  "base-image-rate-limited": [
    { code: "base-image-rate-limited", image: undefined },
    { code: "base-image-rate-limited", image: "alpine:3" },
  ],
  "docker-unavailable": [
    { code: "docker-unavailable", reason: "docker's daemon does not answer" },
    ...(
      [
        { kind: "client missing" },
        { kind: "not allowed" },
        { kind: "tls" },
        { kind: "context missing" },
        { kind: "ssh" },
        { kind: "silent", socket: "unix:///run/user/1001/docker.sock" },
      ] as const
    ).map((trouble) => ({
      code: "docker-unavailable" as const,
      reason: "docker's daemon does not answer",
      trouble,
    })),
  ],
  "docker-version-mismatch": [
    { code: "docker-version-mismatch", versions: undefined },
    { code: "docker-version-mismatch", versions: { client: "1.43", daemon: "1.44" } },
  ],
  "local-image-missing": [
    { code: "local-image-missing", image: undefined },
    { code: "local-image-missing", image: "ghcr.io/acme/app:1" },
  ],
  "manifest-list-nested": [
    { code: "manifest-list-nested", image: undefined },
    { code: "manifest-list-nested", image: "ghcr.io/acme/app:1-amd64" },
  ],
  "attestation-unsupported": [
    { code: "attestation-unsupported", host: undefined },
    { code: "attestation-unsupported", host: "registry.example" },
  ],
  "policy-denied": [
    { code: "policy-denied", image: undefined },
    { code: "policy-denied", image: "docker.io/acme/base:1" },
  ],
  "disk-full": [{ code: "disk-full" }],
  "out-of-memory": [
    { code: "out-of-memory", where: "command" },
    { code: "out-of-memory", where: "runner" },
  ],
  "credential-store-error": [
    { code: "credential-store-error" },
    { code: "credential-store-error", trouble: { kind: "file" } },
  ],
  "network-error": (["name", "unreachable", "slow", "certificate", "protocol", "proxy"] as const).map(
    (trouble) => ({
      code: "network-error",
      trouble,
      host: undefined,
    }),
  ),
  "registry-unavailable": [
    { code: "registry-unavailable", reason: "it answered with an error of its own", host: undefined },
  ],
  "rate-limited": [{ code: "rate-limited", host: "ghcr.io" }],
  "registry-rejected": [
    { code: "registry-rejected", host: "ghcr.io", status: 418, words: "unknown: I am a teapot" },
    { code: "registry-rejected", host: "ghcr.io", status: 418, words: undefined },
  ],
  "upload-too-large": [{ code: "upload-too-large" }],
  "check-undecided": [{ code: "check-undecided", reason: "GitHub lists no scopes for it" }],
  "signing-unavailable": [{ code: "signing-unavailable", obstacle: "id-token-missing" }],
  "attestation-failed": [{ ...certificate, code: "attestation-failed", image, digest }],
  "publication-incomplete": [
    {
      code: "publication-incomplete",
      digest,
      moves: [
        { image, tag: "1.2.3", before: { kind: "missing" }, now: { kind: "at", digest }, error: undefined },
        { image, tag: "latest", before: OLD, now: OLD, error: "the registry answered 503" },
      ],
    },
  ],
  ...MERGE_SAMPLES,
  ...PROMOTE_SAMPLES,
  interrupted: [
    { code: "interrupted", signal: undefined },
    { code: "interrupted", signal: "SIGTERM" },
    ...(["time limit", "newer run", "person", "runner"] as const).map((by) => ({
      code: "interrupted" as const,
      signal: undefined,
      by,
    })),
  ],
  unknown: [
    { code: "unknown", happened: undefined, output: ["teapot"] },
    { code: "unknown", happened: undefined, output: ["teapot"], lacks: "errors" },
    { code: "unknown", happened: undefined, output: [], lacks: "lines" },
    { code: "unknown", happened: "`docker push` failed with exit code 1", output: ["teapot"] },
  ],
  "input-invalid": [
    {
      code: "input-invalid",
      problems: [
        {
          input: "push",
          value: "maybe",
          flaw: "it is not one of the choices",
          allowed: "auto, true or false",
        },
      ],
    },
  ],
};
