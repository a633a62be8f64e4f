// HTTP with deadlines, retries and bounds: what the clients of GitHub's API and the registry stand on.

/** HTTP with deadlines, retries and bounds: what the adapters of GitHub's API and the registry stand on. */
export type Http = (request: HttpRequest) => Promise<HttpAnswer>;

export type HttpRequest = {
  method: "GET" | "HEAD" | "POST" | "PUT" | "DELETE";
  url: string;
  headers?: Readonly<Record<string, string>>;
  body?: Uint8Array;
  /** The longest answer that is of use, in bytes; without it, as long as any manifest. JSON takes much more when read. */
  longest?: number;
  /** The longest that one attempt may take, in milliseconds. */
  deadline?: number;
  /** Attempts where the other side is at fault (5xx, 429, a broken connection), the first one included. */
  attempts?: number;
};

/**
 * Header names are in lower case. `failure`: no whole answer came, for a reason that completes "it …"; another attempt
 * may help where it is `retryable`.
 */
export type HttpAnswer =
  | { kind: "answer"; status: number; headers: Readonly<Record<string, string>>; body: Uint8Array }
  | { kind: "failure"; reason: string; retryable: boolean };
