// Advice on a builder that does not start, ended, is gone, or does not answer.
import { codeSpan, type Advice } from "../causes/record.ts";
import type { FailureContext } from "../context.ts";
import { formatInput, shellWord } from "./commands.ts";

/** What makes a TLS handshake with a BuildKit fail. */
export type TlsFault = "authority" | "expired" | "name" | "client" | "key" | "plain";

/** `gone`: the name of a builder that buildx does not know. `endpoint`: where no BuildKit answers. `tls`: why not. `isLost`: it ended in mid-build. */
export type BuilderTrouble = { gone?: string; endpoint?: string; tls?: TlsFault; isLost?: boolean };

export function adviseOnBuilder(
  { gone, endpoint, tls, isLost }: BuilderTrouble,
  context: FailureContext,
): Advice {
  if (isLost === true) return adviseOnLostBuilder();
  if (endpoint !== undefined && tls !== undefined) return adviseOnCertificates(endpoint, tls, context);
  if (endpoint !== undefined) return adviseOnEndpoint(endpoint, context);
  return gone === undefined ? adviseOnStart() : adviseOnGoneBuilder(gone, context);
}

function adviseOnStart(): Advice {
  return {
    title: "The builder does not start",
    problem: "Docker answers, but the container in which buildx runs its builder does not start.",
    remedies: [
      {
        action: "See what the builder says; its container is named in the log (`buildx_buildkit_…`):",
        snippet: {
          language: "sh",
          text: "docker ps --all --filter name=buildx_buildkit\ndocker logs --tail 20 CONTAINER",
        },
      },
      {
        action: "Remove it and make a new one:",
        snippet: { language: "sh", text: "docker buildx rm NAME\ndocker buildx create --use --bootstrap" },
      },
      {
        action: "Or build with docker's own builder, which needs no container (`docker buildx use default`).",
      },
    ],
  };
}

function adviseOnLostBuilder(): Advice {
  return {
    title: "The builder ended in the middle of the build",
    problem: "Docker answers, but the connection to the builder broke in the middle of the build.",
    remedies: [
      { action: "Run the job again." },
      {
        action:
          "Does it happen again at the same step? Then the builder most likely ran out of memory: let that step do less at a time, or use a larger machine. The builder's own log says more.",
        snippet: {
          language: "sh",
          text: "docker ps --all --filter name=buildx_buildkit\ndocker logs --tail 20 CONTAINER",
        },
      },
      {
        action:
          "Is the builder on another machine (`endpoint`, a remote or a Kubernetes builder)? Then check that machine, and the network between the two.",
      },
    ],
  };
}

/** Source: docker docs, "Remote driver". */
function adviseOnEndpoint(endpoint: string, context: FailureContext): Advice {
  return {
    title: "No BuildKit answers",
    problem: `No BuildKit answers at ${codeSpan(endpoint)}, which ${formatInput(context, "endpoint")} names.`,
    remedies: [
      {
        action:
          "Check that BuildKit runs there, that it listens on this address and port, and that a firewall lets this machine through. With TLS it wants certificates.",
        snippet: {
          language: "sh",
          text: `docker buildx create --name probe --driver remote ${shellWord(endpoint)}\ndocker buildx inspect --bootstrap probe`,
        },
      },
      { action: `Or leave ${formatInput(context, "endpoint")} out, and build on this machine.` },
    ],
  };
}

/** Source: docker docs, "Remote driver"; moby/buildkit, `cmd/buildkitd`, for its options. */
function adviseOnCertificates(endpoint: string, fault: TlsFault, context: FailureContext): Advice {
  const input = (name: string) => formatInput(context, name);
  const advice: Record<TlsFault, [why: string, action: string]> = {
    authority: [
      `the BuildKit's certificate was not signed by the authority in ${input("endpoint-cacert")}`,
      `Give ${input("endpoint-cacert")} the certificate of the authority that signed the BuildKit's (\`buildkitd --tlscert\`).`,
    ],
    expired: [
      "the BuildKit's certificate, or its authority's, has expired or is not valid yet",
      "Renew the certificate that is out of date, and check this machine's clock.",
    ],
    name: [
      "the BuildKit's certificate does not name this host",
      `Give ${input("endpoint")} a host that the certificate names, or make a certificate with this one as its \`subjectAltName\`.`,
    ],
    client: [
      "BuildKit refuses the client's certificate, or misses it",
      `Give ${input("endpoint-cert")} a valid certificate by the authority that BuildKit knows (\`buildkitd --tlscacert\`), and ${input("endpoint-key")} its key.`,
    ],
    key: [
      `${input("endpoint-key")} is not the key of ${input("endpoint-cert")}`,
      "Give both from the same pair.",
    ],
    plain: [
      "what listens there does not speak TLS",
      "Start BuildKit with `--tlscacert`, `--tlscert` and `--tlskey`, and check the port.",
    ],
  };
  const [why, action] = advice[fault];
  return {
    title: "The certificates do not fit this BuildKit",
    problem: `The TLS handshake with ${codeSpan(endpoint)}, which ${input("endpoint")} names, fails: ${why}.`,
    remedies: [{ action }],
  };
}

/** A builder is known on the machine, and to the user, that made it. Source: docker/buildx `store`. */
function adviseOnGoneBuilder(name: string, context: FailureContext): Advice {
  return {
    title: `There is no builder ${name}`,
    problem: `Buildx knows no builder ${codeSpan(name)} on this machine: it was never made here, or it is gone.`,
    remedies: [
      {
        action: `Leave ${formatInput(context, "builder")} out, and unset the variable BUILDX_BUILDER: docker's own builder is used then, or a temporary one is made where the build needs it.`,
      },
      {
        action: "Or make it in a step before. (In a workflow, docker/setup-buildx-action does.)",
        snippet: { language: "sh", text: `docker buildx create --name ${shellWord(name)} --bootstrap` },
      },
      {
        action: "Or use one of those that are here:",
        snippet: { language: "sh", text: "docker buildx ls" },
      },
    ],
  };
}
