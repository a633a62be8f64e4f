// The inputs of BuildKits elsewhere: their addresses, what each builds for, and the certificates to reach them with.
import { withoutSecrets } from "../../lib/address.ts";
import { Secret } from "../../lib/secret.ts";
import type { Certificate, Certificates, Endpoint } from "../config.ts";
import type { Inputs } from "../inputs.ts";
import type { ParseContext, ReportProblem } from "../parse-context.ts";

/** Source: docker/buildx, the drivers' connection helpers. */
const ADDRESS = /^(?:tcp|unix|docker-container|kube-pod|ssh):\/\/\S+$/;
/** Buildx hands what follows `tcp://` to Go's dialer, and says what is wrong with it after 20 seconds. */
const TCP = /^tcp:\/\/(?:\[[\da-f:.]+(?:%\w+)?\]|[^:/?#[\]]+):\d{1,5}$/i;
/** `linux/arm64`, `linux/arm/v7`; several are separated by commas. */
const PLATFORMS = /^[a-z0-9]+(?:\/[a-z0-9]+){1,2}(?:,[a-z0-9]+(?:\/[a-z0-9]+){1,2})*$/;

const WANTED =
  "where a buildkitd listens, such as tcp://HOST:1234, or one address a line with what it builds for: linux/arm64=tcp://HOST:1234";

type EndpointInputs = Pick<
  Inputs,
  "endpoint" | "endpoint-cacert" | "endpoint-cert" | "endpoint-key" | "builder"
>;

export function parseEndpoints(inputs: EndpointInputs, report: ReportProblem): Endpoint[] {
  const lines = inputs.endpoint.split(/\r?\n/).flatMap((line) => line.trim() || []);
  const shown = lines.map(withoutSecrets);
  const endpoints = lines.map((line, index) => {
    const value = shown[index] ?? "";
    const [, written = "", address = ""] = /^(?:([^=:]*)=)?(.*)$/.exec(line) ?? [];
    if (/^tcp:\/\/[^/?#]*@/.test(address))
      report("endpoint", HIDDEN, {
        flaw: "it contains a user or a password, which BuildKit does not use",
        allowed: WANTED,
      });
    else if (!ADDRESS.test(address))
      report("endpoint", value, { flaw: "it is not an address", allowed: WANTED });
    else if (address.startsWith("tcp://") && !TCP.test(address))
      report("endpoint", value, {
        flaw: /:\d+(?:[/?#]|$)/.test(address.replace(/\[.*\]/, ""))
          ? "something follows the port"
          : "it has no port",
        allowed: WANTED,
      });
    else if (written !== "" && !PLATFORMS.test(written))
      report("endpoint", value, { flaw: `"${written}" is not a platform`, allowed: WANTED });
    return { address, platforms: written === "" ? [] : written.split(",") };
  });
  // Two nodes for the same platforms would take turns, and what one has built the other does not have.
  if (endpoints.length > 1 && endpoints.slice(1).some(({ platforms }) => platforms.length === 0))
    report("endpoint", shown.join(", "), {
      flaw: "it does not say what the second address builds for",
      allowed: "platforms before each address but the first: linux/arm64=tcp://HOST:1234",
    });
  for (const [what, values] of [
    ["address", endpoints.map(({ address }) => withoutSecrets(address))],
    ["platform", endpoints.flatMap(({ platforms }) => platforms)],
  ] as const)
    for (const value of new Set(values.filter((one, index) => values.indexOf(one) !== index)))
      report("endpoint", value, { flaw: `this ${what} stands there twice`, allowed: `each ${what} once` });
  if (endpoints.length > 0 && inputs.builder.trim() !== "")
    report("endpoint", shown.join(", "), {
      flaw: "`builder` names a builder already",
      allowed: "nothing beside `builder`",
    });
  return endpoints;
}

const CERTIFICATES = { "endpoint-cacert": "cacert", "endpoint-cert": "cert", "endpoint-key": "key" } as const;

type CertificateInput = keyof typeof CERTIFICATES;

/** Source: docker/buildx, `driver/remote/factory.go`, for what belongs together. */
export function parseCertificates(
  inputs: EndpointInputs,
  { look, read, findLinkFlaw }: Pick<ParseContext, "look" | "read" | "findLinkFlaw">,
  report: ReportProblem,
): Certificates {
  const names = Object.keys(CERTIFICATES) as CertificateInput[];
  const found = names.flatMap((input) => {
    const certificate = parseCertificate(input, inputs[input]);
    return certificate === undefined ? [] : [[input, certificate] as const];
  });
  const given = new Set(found.map(([input]) => input));
  const [first] = given;
  const isReached = /(?:^|=|\s)tcp:\/\//.test(inputs.endpoint);
  if (first !== undefined && !isReached)
    report(first, HIDDEN, {
      flaw: "there is no `endpoint` that is reached over TLS",
      allowed: "certificates beside an endpoint tcp://HOST:PORT",
    });
  else if (first !== undefined && !given.has("endpoint-cacert"))
    report(first, HIDDEN, {
      flaw: "`endpoint-cacert` is not set",
      allowed: "the certificate of the authority that signed the BuildKit's own, beside it",
    });
  if (given.has("endpoint-cert") !== given.has("endpoint-key"))
    report(given.has("endpoint-cert") ? "endpoint-cert" : "endpoint-key", HIDDEN, {
      flaw: "a client's certificate and its key belong together",
      allowed: "`endpoint-cert` and `endpoint-key`, both or neither",
    });
  return Object.fromEntries(found.map(([input, certificate]) => [CERTIFICATES[input], certificate]));

  function parseCertificate(input: CertificateInput, written: string): Certificate | undefined {
    const text = written.trim();
    if (text === "") return undefined;
    if (text.startsWith("-----BEGIN")) {
      if (!PEM.test(text))
        report(input, HIDDEN, {
          flaw: "its lines are joined, or its end is missing",
          allowed: A_CERTIFICATE,
        });
      return { kind: "text", pem: new Secret(`${text}\n`) };
    }
    const isPath = text.length <= LONGEST_PATH && !/[\r\n]/.test(text);
    const flaw = isPath ? findLinkFlaw(text) : undefined;
    const content = isPath && flaw === undefined && look(text) === "file" ? read(text) : undefined;
    if (!content?.includes("-----BEGIN"))
      report(input, isPath && input !== "endpoint-key" ? text : HIDDEN, {
        flaw: flaw === undefined ? whyNoCertificate(isPath, content) : `it ${flaw}`,
        allowed: A_CERTIFICATE,
      });
    return { kind: "file", path: text };
  }
}

/** What is meant as a key may be one in another form, such as base64. */
const HIDDEN = "***";

const LONGEST_PATH = 200;

/** One or more blocks, each on lines of its own. Source: RFC 7468. */
const PEM = /^-----BEGIN [A-Z0-9 ]+-----\r?\n[^]+\n-----END [A-Z0-9 ]+-----$/;

const A_CERTIFICATE = "the path of a PEM file, or its text, from -----BEGIN to -----END";

function whyNoCertificate(isPath: boolean, content: string | undefined): string {
  if (!isPath) return "it is neither a path nor PEM text";
  return content === undefined ? "there is no such file that can be read" : "it is not a PEM file";
}
