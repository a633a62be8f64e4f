// No variable of an environment moves a signature: an image of a real registry is signed by the real services only.
import { describe, expect, test } from "@jest/globals";

import { isIdentityAddress, signingGitHub, sigstoreFor } from "../../src/attest/services.ts";
import { registryHost } from "../../src/oci/host.ts";

const LOOPBACK = "http://127.0.0.1:4000";
const GITHUB = { serverUrl: "https://github.com", apiUrl: "https://api.github.com" };
const server = (url: string | undefined, apiUrl?: string) => ({ url, apiUrl, ghHost: undefined });

/** The GitHub that signs, for an image on a registry, in an environment. */
function chosen(registry: string, url: string | undefined, apiUrl: string): ReturnType<typeof signingGitHub> {
  const environment = { apiUrl, ...(url === undefined ? {} : { serverUrl: url }) };
  return signingGitHub(server(url, apiUrl), registryHost(registry, environment));
}

describe("whatever `GITHUB_API_URL` says, an image is signed for", () => {
  test.each([
    ["ghcr.io", "https://github.com", LOOPBACK, GITHUB],
    ["ghcr.io", undefined, "https://evil.example", GITHUB],
    ["docker.io", "https://github.com", LOOPBACK, GITHUB],
    ["127.0.0.1:5000", "https://github.com", "https://evil.example", GITHUB],
    [
      "containers.octo.ghe.com",
      "https://octo.ghe.com",
      LOOPBACK,
      { serverUrl: "https://octo.ghe.com", apiUrl: "https://api.octo.ghe.com" },
    ],
    // A registry on this machine, as the twin is one: nothing that anybody pulls.
    ["127.0.0.1:5000", "https://github.com", LOOPBACK, { ...GITHUB, apiUrl: LOOPBACK }],
  ])("%s of %s with %s", (...[registry, url, apiUrl, expected]) => {
    expect(chosen(registry, url, apiUrl)).toEqual(expected);
  });

  test.each(["https://git.acme.example", "https://github.com.evil.example", "https://evilghe.com", "no url"])(
    "nobody at all on %s",
    (url) => {
      expect(chosen("ghcr.io", url, LOOPBACK)).toBeUndefined();
    },
  );
});

describe("the job's secret is not sent to", () => {
  test.each([
    "http://pipelines.actions.githubusercontent.com/token",
    "https://evil.example/token",
    "https://actions.githubusercontent.com.evil.example/token",
    "https://evilactions.githubusercontent.com/token",
    "https://user@pipelines.actions.githubusercontent.com/token",
    "https://raw.githubusercontent.com/token",
    "http://127.0.0.1:4000/token",
    "no url",
  ])("%s", (address) => {
    expect(isIdentityAddress(address, GITHUB)).toBe(false);
  });

  test.each(["https://evil.example/token", "https://pipelines.actions.githubusercontent.com/token"])(
    "%s where GitHub is played on this machine",
    (address) => {
      expect(isIdentityAddress(address, { ...GITHUB, apiUrl: LOOPBACK })).toBe(false);
    },
  );
});

test("it is sent to GitHub's own hosts", () => {
  for (const host of ["pipelines", "run-actions-2-azure-eastus"])
    expect(isIdentityAddress(`https://${host}.actions.githubusercontent.com/x?y=1`, GITHUB)).toBe(true);
  const data = { serverUrl: "https://octo.ghe.com", apiUrl: "https://api.octo.ghe.com" };
  expect(isIdentityAddress("https://run-actions.octo.ghe.com/x", data)).toBe(true);
  expect(isIdentityAddress("https://run-actions.other.ghe.com/x", data)).toBe(false);
});

describe("the services are", () => {
  test("Sigstore's own for what is public, with its log", () => {
    expect(sigstoreFor("public", GITHUB)).toEqual({
      instance: "public-good",
      certificates: "https://fulcio.sigstore.dev",
      log: "https://rekor.sigstore.dev",
      timestamps: undefined,
    });
  });

  test("GitHub's for what is private, without a public log", () => {
    expect(sigstoreFor("private", GITHUB)).toEqual({
      instance: "github",
      certificates: "https://fulcio.githubapp.com",
      log: undefined,
      timestamps: "https://timestamp.githubapp.com",
    });
  });
});
