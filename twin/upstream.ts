// The registry behind the twin, and the streams to and from it.
import {
  type Agent,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request as send,
  type ServerResponse,
} from "node:http";
import { pipeline } from "node:stream/promises";

import { asDistribution, asGhcr } from "./registry-paths.ts";

export type Upstream = {
  /** `127.0.0.1:PORT`. */
  host: string;
  /** Its own, so that no connection to a registry of the past is used for the next one on the same port. */
  agent: Agent;
  stop: () => Promise<void>;
};

type Exchange = { request: IncomingMessage; response: ServerResponse };

/** Headers about one connection (RFC 9110 §7.6.1), the credential, and what Node answers by itself. */
const KEPT_BACK = ["authorization", "connection", "expect", "host", "keep-alive"];

/** `onStatus` is told before the client is: whatever it changes, the client's next request finds changed. */
export async function passOn(
  { request, response }: Exchange,
  { host, agent }: Upstream,
  onStatus: (status: number) => void,
): Promise<void> {
  const outgoing = send(`http://${host}${asDistribution(request.url ?? "/")}`, {
    method: request.method ?? "GET",
    headers: without(KEPT_BACK, request.headers),
    agent,
  });
  const incoming = answerTo(outgoing);
  // The registry may answer before it has read everything, but a client that hangs up ends the request at once.
  const answer = await Promise.race([incoming, pipeline(request, outgoing).then(() => incoming)]);
  const status = answer.statusCode ?? 502;
  onStatus(status);
  response.writeHead(status, headersFrom(answer, host));
  await pipeline(answer, response);
}

/** Ends an upload session at once. The query goes along: the registry keeps the session's state in it. */
export async function cancelUpload({ host, agent }: Upstream, { url = "/" }: IncomingMessage): Promise<void> {
  const outgoing = send(`http://${host}${asDistribution(url)}`, { method: "DELETE", agent });
  const incoming = answerTo(outgoing);
  outgoing.end();
  (await incoming).resume();
}

function answerTo(outgoing: ReturnType<typeof send>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    outgoing.once("response", resolve).on("error", reject);
  });
}

/** A `Location` at the registry behind becomes a path, as ghcr.io's are. */
function headersFrom({ headers }: IncomingMessage, host: string): OutgoingHttpHeaders {
  const { location } = headers;
  return {
    ...endToEnd(headers),
    ...(location !== undefined && { location: asGhcr(location.replace(`http://${host}`, "")) }),
  };
}

/** Headers but those about one connection, and about how its bytes come. */
export const endToEnd = (headers: OutgoingHttpHeaders): OutgoingHttpHeaders =>
  without(["connection", "keep-alive", "transfer-encoding"], headers);

const without = (names: readonly string[], headers: OutgoingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
