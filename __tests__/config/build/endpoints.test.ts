// BuildKits elsewhere: addresses, platforms and certificates as people write them, and what is refused.
import { describe, expect, test } from "@jest/globals";
import { secretsOf } from "../../../src/config/build/secrets.ts";
import { problems, request, type Written } from "../support/samples.ts";

const PEM = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----";
const KEY = "-----BEGIN EC PRIVATE KEY-----\nc2VjcmV0\n-----END EC PRIVATE KEY-----";

/** A workspace with two files. */
const FILES = {
  look: (path: string) =>
    (path.endsWith(".pem") || path === "Dockerfile" ? "file" : path === "." ? "folder" : undefined) as "file",
  read: (path: string) => (path === "ca.pem" ? PEM : path === "text.pem" ? "hello" : undefined),
  findLinkFlaw: (path: string) => (path === "link.pem" ? "is a link to /etc/shadow" : undefined),
};

describe("the input `endpoint`", () => {
  test.each<[string, string, { address: string; platforms: string[] }[]]>([
    ["is one address", "tcp://b:1", [{ address: "tcp://b:1", platforms: [] }]],
    [
      "is several, with what each builds for",
      "\r\n linux/amd64,linux/386=tcp://a:1\r\n\nlinux/arm/v7=ssh://b?x=y\n",
      [
        { address: "tcp://a:1", platforms: ["linux/amd64", "linux/386"] },
        { address: "ssh://b?x=y", platforms: ["linux/arm/v7"] },
      ],
    ],
    ["is one of IPv6", "tcp://[fd00::1]:1234", [{ address: "tcp://[fd00::1]:1234", platforms: [] }]],
    [
      "has a first one without platforms",
      "unix:///run/b.sock\nlinux/arm64=tcp://b:1",
      [
        { address: "unix:///run/b.sock", platforms: [] },
        { address: "tcp://b:1", platforms: ["linux/arm64"] },
      ],
    ],
  ])("%s", (_story, endpoint, expected) => {
    expect(request({ endpoint }).build.endpoints).toEqual(expected);
  });

  test.each([
    "https://b.example/?token=hunter22",
    "https://octocat:hunter22@b.example",
    "ssh://octocat:hunter22@a.example\ntcp://b.example:1",
  ])("is an error that shows no secret of it: %s", (endpoint) => {
    const found = problems({ endpoint });
    expect(found).not.toEqual([]);
    expect(JSON.stringify(found)).not.toContain("hunter22");
  });

  test.each<[string, string, RegExp]>([
    ["an address without a scheme", "b:1", /not an address/],
    ["another scheme", "https://b:1", /not an address/],
    ["an address with a blank", "tcp://b 1", /not an address/],
    ["an address with a password", "tcp://u:p@b:1", /user or a password/],
    ["a host alone", "tcp://b", /no port/],
    ["a host alone with a slash", "tcp://b/", /no port/],
    ["a host of IPv6 alone", "tcp://[fd00::1]", /no port/],
    ["a host of IPv6 without brackets", "tcp://fd00::1:1234", /not an address|port/],
    ["an address with a path", "tcp://b:1/", /follows the port/],
    ["the same address twice", "linux/amd64=tcp://a:1\nlinux/arm64=tcp://a:1", /address stands there twice/],
    ["the same platform twice", "linux/amd64=tcp://a:1\nlinux/386,linux/amd64=tcp://b:1", /platform stands/],
    ["a platform alone", "linux/arm64=", /not an address/],
    ["what is no platform", "arm64=tcp://b:1", /"arm64" is not a platform/],
    ["two addresses for the same platforms", "tcp://a:1\ntcp://b:1", /what the second address builds for/],
  ])("is not %s", (_story, endpoint, flaw) => {
    expect(problems({ endpoint })).toEqual([
      expect.objectContaining({ input: "endpoint", flaw: expect.stringMatching(flaw) }),
    ]);
  });
});

describe("certificates", () => {
  const endpoint = "tcp://b:1";

  test("are files or text, and the text of the key is a secret", () => {
    const written = {
      endpoint,
      "endpoint-cacert": "ca.pem",
      "endpoint-cert": PEM,
      "endpoint-key": `${KEY}\r\n`,
    };
    const { certificates } = request(written, FILES).build;
    expect(certificates.cacert).toEqual({ kind: "file", path: "ca.pem" });
    expect(JSON.stringify(certificates)).not.toContain("c2VjcmV0");
    expect(certificates.key?.kind === "text" && certificates.key.pem.reveal()).toBe(`${KEY}\n`);
  });

  test.each<[string, Written, string, RegExp]>([
    ["without an endpoint", { "endpoint-cacert": "ca.pem" }, "endpoint-cacert", /no `endpoint`/],
    [
      "of an endpoint without TLS",
      { endpoint: "ssh://b", "endpoint-cacert": "ca.pem" },
      "endpoint-cacert",
      /over TLS/,
    ],
    [
      "without the authority's",
      { endpoint, "endpoint-cert": PEM, "endpoint-key": KEY },
      "endpoint-cert",
      /`endpoint-cacert` is not set/,
    ],
    [
      "of a client without its key",
      { endpoint, "endpoint-cacert": PEM, "endpoint-cert": PEM },
      "endpoint-cert",
      /belong together/,
    ],
    [
      "without the one of its key",
      { endpoint, "endpoint-cacert": PEM, "endpoint-key": KEY },
      "endpoint-key",
      /belong together/,
    ],
    ["that are not there", { endpoint, "endpoint-cacert": "none" }, "endpoint-cacert", /no such file/],
    ["in no PEM file", { endpoint, "endpoint-cacert": "text.pem" }, "endpoint-cacert", /not a PEM file/],
    [
      "behind a link that leads out",
      { endpoint, "endpoint-cacert": "link.pem" },
      "endpoint-cacert",
      /link to \/etc\/shadow/,
    ],
    ["cut off", { endpoint, "endpoint-cacert": PEM.slice(0, 40) }, "endpoint-cacert", /end is missing/],
    [
      "in another form",
      { endpoint, "endpoint-cacert": "MIIB\nMIIC" },
      "endpoint-cacert",
      /neither a path nor PEM/,
    ],
  ])("%s are an error", (...[, written, input, flaw]) => {
    expect(problems(written, FILES)).toEqual([
      expect.objectContaining({ input, flaw: expect.stringMatching(flaw) }),
    ]);
  });

  test.each([
    ["cut off", KEY.slice(0, -3)],
    ["base64", Buffer.from(KEY).toString("base64")],
    ["JSON", JSON.stringify(KEY)],
    ["its lines joined", KEY.replaceAll("\n", " ")],
    ["after a heading", `subject=x ${KEY.replaceAll("\n", " ")}`],
    ["DER in base64", "c2VjcmV0"],
  ])("that are a key in another form (%s) are an error that does not show it", (_form, key) => {
    const certificate = { endpoint, "endpoint-cacert": PEM, "endpoint-cert": PEM };
    const found = problems({ ...certificate, "endpoint-key": key }, FILES);
    expect(found).toEqual([expect.objectContaining({ input: "endpoint-key", value: "***" })]);
  });

  test("that hold a key are secrets, in any of the three inputs", () => {
    const { build } = request(
      { endpoint, "endpoint-cacert": PEM, "endpoint-cert": `${PEM}\n${KEY}`, "endpoint-key": KEY },
      FILES,
    );
    expect(secretsOf(build).map((secret) => secret.reveal().includes("PRIVATE KEY"))).toEqual([true, true]);
  });

  test("never show a key's text in an error", () => {
    const broken = problems({ endpoint, "endpoint-key": KEY.slice(0, -3) }, FILES);
    expect(broken.length).toBeGreaterThan(0);
    expect(JSON.stringify(broken)).not.toContain("c2VjcmV0");
  });
});
