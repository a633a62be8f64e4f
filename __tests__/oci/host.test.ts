// A token goes to its own GitHub and to loopback, whatever the environment says.
import { describe, expect, test } from "@jest/globals";
import { isLoopback, isOwnAddress, findHostProblem, registryHost, registryOf } from "../../src/oci/host.ts";

describe("what is a valid registry", () => {
  test.each([
    "ghcr.io",
    "GHCR.io",
    "containers.ghe.example",
    "localhost",
    "localhost:5000",
    "127.0.0.1:65535",
    "a",
  ])("%s may", (text) => {
    expect(findHostProblem(text)).toBeUndefined();
  });

  test.each<[string, string, RegExp]>([
    ["a URL", "https://ghcr.io", /URL/],
    ["a URL in plain HTTP", "http://ghcr.io", /URL/],
    ["a URL in capitals", "HTTPS://GHCR.IO", /URL/],
    ["a path", "ghcr.io/octo", /path/],
    ["a slash at its end", "ghcr.io/", /path/],
    ["another scheme", "ftp://ghcr.io", /path/],
    ["a blank", "ghcr io", /host name/],
    ["nothing", "", /host name/],
    ["a user", "me@ghcr.io", /host name/],
    ["a port that is no number", "ghcr.io:https", /host name/],
    ["an empty port", "ghcr.io:", /host name/],
    ["a hyphen at its end", "ghcr-.io", /host name/],
    ["two dots", "ghcr..io", /host name/],
    ["a dot at its end", "ghcr.io.", /host name/],
    ["an underscore", "gh_cr.io", /host name/],
    ["a letter from another alphabet", "ghсr.io", /host name/],
    ["a line end", "ghcr.io\n", /host name/],
    ["more than 253 characters", `${"a".repeat(250)}.com`, /host name/],
  ])("%s may not", (_name, text, flaw) => {
    expect(findHostProblem(text)).toMatch(flaw);
  });

  test.each(["ghrc.io", "gchr.io", "GHRC.io", "ghrc.io:443", "ghcr.com", "chcr.io"])(
    "%s is named as a look-alike",
    (text) => {
      expect(findHostProblem(text)).toMatch(/looks like ghcr\.io/);
    },
  );

  test("a name of 253 characters is judged in no time", () => {
    const start = performance.now();
    expect(findHostProblem(`${"a-".repeat(120)}!`)).toMatch(/host name/);
    expect(findHostProblem("a".repeat(100_000))).toMatch(/host name/);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("loopback", () => {
  test.each(["localhost", "LOCALHOST:80", "127.0.0.1", "127.1.2.3:5000", "[::1]", "[::1]:5000"])(
    "is %s",
    (host) => {
      expect(isLoopback(host)).toBe(true);
    },
  );

  test.each([
    "localhost.example",
    "127.0.0.1.example",
    "127.example",
    "my-localhost",
    "128.0.0.1",
    "10.0.0.1",
    "0.0.0.0",
    "localhost:",
    "localhost:x",
  ])("is not %s", (host) => {
    expect(isLoopback(host)).toBe(false);
  });
});

test.each([
  ["https://github.com", "ghcr.io"],
  ["https://ghe.example", "containers.ghe.example"],
  ["https://octo.ghe.com", "containers.octo.ghe.com"],
])("the registry of %s is %s", (server, registry) => {
  expect(registryOf(server)).toBe(registry);
});

const GITHUB = { serverUrl: "https://github.com", apiUrl: "https://api.github.com" };
const STRANGER = { serverUrl: "https://evil.example", apiUrl: "https://api.evil.example" };

describe("the GitHub behind a registry follows from the registry's name", () => {
  test.each([
    ["ghcr.io", GITHUB],
    ["GHCR.IO", GITHUB],
    ["containers.github.com", GITHUB],
    ["containers.octo.ghe.com", { serverUrl: "https://octo.ghe.com", apiUrl: "https://api.octo.ghe.com" }],
  ])("%s, also where the environment names a stranger's", (host, gitHub) => {
    expect(registryHost(host, {}).gitHub).toEqual(gitHub);
    expect(registryHost(host, STRANGER).gitHub).toEqual(gitHub);
  });

  test.each([
    "docker.io",
    "quay.io",
    "ghcr.io.evil.example",
    "evilghcr.io",
    "127.0.0.1:5000",
    "xcontainers.a",
    "containers.ghe.example",
    "containers.com",
    "containers.co.uk",
    "containers.ghe.com",
    "containers.github.com.evil.example",
    "containers.octo.ghe.com.evil.example",
  ])("%s has none", (host) => {
    expect(registryHost(host, {}).gitHub).toBeUndefined();
    expect(registryHost(host, STRANGER).gitHub).toBeUndefined();
    expect(registryHost(host, GITHUB).gitHub).toBeUndefined();
  });

  test.each([{ serverUrl: "https://ghe.example" }, { ghHost: "ghe.example" }])(
    "containers.HOST has one where HOST is the server of the run: %j",
    (environment) => {
      expect(registryHost("containers.ghe.example", environment).gitHub).toEqual({
        serverUrl: "https://ghe.example",
        apiUrl: "https://ghe.example/api/v3",
      });
      expect(registryHost("containers.other.ghe.example", environment).gitHub).toBeUndefined();
      expect(registryHost("containers.example", environment).gitHub).toBeUndefined();
    },
  );

  test.each([
    "https://api.evil.example",
    "https://api.github.com.evil.example",
    "https://127.0.0.1@evil.example",
    "https://evil.example/127.0.0.1",
    "http://localhost.evil.example",
    "not a url",
    "",
  ])("GITHUB_API_URL %j is not asked about a token of ghcr.io", (apiUrl) => {
    expect(registryHost("ghcr.io", { apiUrl }).gitHub?.apiUrl).toBe("https://api.github.com");
  });

  test.each(["http://127.0.0.1:4000", "http://localhost:4000/", "http://[::1]:4000//"])(
    "GITHUB_API_URL %s is, for it is loopback",
    (apiUrl) => {
      expect(registryHost("ghcr.io", { apiUrl }).gitHub).toEqual({
        serverUrl: "https://github.com",
        apiUrl: apiUrl.replace(/\/+$/, ""),
      });
    },
  );

  test("a registry on loopback belongs to the GitHub of the environment when its API is on loopback, too", () => {
    const environment = { serverUrl: "https://ghe.example", apiUrl: "http://127.0.0.1:4000" };
    expect(registryHost("127.0.0.1:5000", environment).gitHub).toEqual(environment);
  });

  test("a stranger's registry has none, not even with an API on loopback", () => {
    expect(registryHost("docker.io", { apiUrl: "http://127.0.0.1:4000" }).gitHub).toBeUndefined();
  });
});

describe("a place to log in that a registry names is its own, or its GitHub's:", () => {
  test.each([
    ["ghcr.io", "https://ghcr.io/token", true],
    ["ghcr.io", "https://GHCR.io:443/token", true],
    ["ghcr.io", "https://auth.ghcr.io/token", true],
    ["ghcr.io", "https://github.com/token", true],
    ["ghcr.io", "https://token.actions.github.com/x", true],
    ["ghcr.io", "http://ghcr.io/token", false],
    ["ghcr.io", "https://evilghcr.io/token", false],
    ["ghcr.io", "https://ghcr.io.evil.example/token", false],
    ["ghcr.io", "https://ghcr.io@evil.example/token", false],
    ["ghcr.io", "https://evil.example/ghcr.io", false],
    ["containers.ghe.example", "https://ghe.example/token", true],
    ["containers.ghe.example", "https://containers.ghe.example/token", true],
    ["containers.ghe.example", "https://example/token", false],
    ["containers.ghe.example", "https://other.ghe.example/token", false],
    ["containers.ghe.example", "https://other.containers.ghe.example/token", false],
    ["containers.acme.ghe.com", "https://acme.ghe.com/token", true],
    ["containers.acme.ghe.com", "https://other.ghe.com/token", false],
    ["registry.example.com", "https://registry.example.com/token", true],
    ["registry.example.com", "https://auth.registry.example.com/token", false],
    ["127.0.0.1:5000", "http://127.0.0.1:5000/token", true],
    ["127.0.0.1:5000", "http://127.0.0.1:5001/token", false],
    ["127.0.0.1:5000", "https://github.com/token", false],
  ])("%s, %s: %s", (host, address, isOwn) => {
    expect(
      isOwnAddress(registryHost(host, { apiUrl: "http://127.0.0.1:4000", ghHost: "ghe.example" }), address),
    ).toBe(isOwn);
  });
});

test.each([
  ["ghcr.io", "https://ghcr.io"],
  ["GHCR.io", "https://ghcr.io"],
  ["localhost:5000", "http://localhost:5000"],
  ["127.0.0.1", "http://127.0.0.1"],
  ["127.0.0.1.evil.example", "https://127.0.0.1.evil.example"],
])("plain HTTP is for loopback only: %s is at %s", (host, url) => {
  expect(registryHost(host, {})).toMatchObject({ host: host.toLowerCase(), url });
});
