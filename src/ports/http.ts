// HTTP with deadlines, retries and bounds: what the clients of GitHub's API and the registry use.
import type { RequestFailure, UnsentReason } from "../lib/request-failure.ts";

/** HTTP with deadlines, retries and bounds: what the clients of GitHub's API and the registry use. */
export type Http = (request: HttpRequest) => Promise<HttpAnswer>;

export type HttpRequest = {
  method: "GET" | "HEAD" | "POST" | "PUT" | "DELETE";
  url: string;
  headers?: Readonly<Record<string, string>>;
  body?: Uint8Array;
  /** The longest answer that is of use, in bytes; without it, as long as any manifest. JSON takes much more when read. */
  longest?: number;
  /** The answer ends with its head: no body, however long or slow, keeps it from being read. */
  headOnly?: boolean;
  /** The longest that one attempt may take, in milliseconds. */
  deadline?: number;
  /** Attempts where the other side is at fault (5xx, 429, a broken connection), the first one included. */
  attempts?: number;
};

/**
 * Header names are in lower case; a `www-authenticate` that is sent several times has a line for each. `failure`: no
 * whole answer came, for a reason that completes "it …"; another attempt may help where it is `retryable`, and
 * something came that we do not read as HTTP where it is `unreadable`.
 */
export type HttpAnswer =
  | { kind: "answer"; status: number; headers: Readonly<Record<string, string>>; body: Uint8Array }
  | { kind: "failure"; reason: string; retryable: boolean; unreadable?: boolean; unsent?: UnsentReason };

/** A body in pieces, as it comes. A failure is the last of them: what came before it is not whole. */
export type Chunks = AsyncIterable<Uint8Array | RequestFailure>;

export type OpenedBody = { kind: "body"; chunks: Chunks };

/** Bodies of any length, of which only a piece is held at a time. One attempt each. */
export type HttpTransfer = {
  /** GET: the body of a 200 as it arrives. Any other answer is read whole, as `Http` reads it. */
  open(request: Pick<HttpRequest, "url" | "headers">): Promise<OpenedBody | HttpAnswer>;
  /** PUT: the body while it comes. It is `length` bytes long, and ends early with its failure. */
  send(
    request: Pick<HttpRequest, "url" | "headers"> & { length: number; chunks: Chunks },
  ): Promise<HttpAnswer>;
  /** Waits until few enough others are under way: a body that is opened and not read dies of idleness. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
};
