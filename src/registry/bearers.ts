// The bearers of a registry, one for each repository, and the requests that carry them.
import { ATTEMPTS } from "../lib/limits.ts";
import type { Image } from "../oci/reference.ts";
import type { HttpAnswer, HttpRequest } from "../ports/http.ts";
import type { AccessRequest } from "../access/request.ts";
import { exchangeToken, type RegistryOptions, type TokenExchange } from "./auth.ts";

/** `mountsFrom`: an image whose layers the registry takes over, so that the bearer is for pulling it, too. */
type Wanted = { attempts?: number | undefined; mountsFrom?: Image | undefined };

export class Bearers {
  readonly #options: RegistryOptions;
  readonly #exchanges = new Map<string, Promise<TokenExchange>>();
  /** Repositories that are only read from: there a bearer for pushing may be refused. */
  readonly #sources = new Set<string>();

  constructor(options: RegistryOptions) {
    this.#options = options;
  }

  /** The preflight's own: with the retries of a request, and forgotten where it came to nothing. A refusal is final. */
  async ask(request: AccessRequest): Promise<TokenExchange> {
    const { path } = request.image;
    if (request.access === "push") this.#sources.delete(path);
    const exchange = exchangeToken(this.#options, request);
    this.#exchanges.set(path, exchange);
    const exchanged = await exchange;
    // A registry that was down before the build may be up after it: then it is asked again.
    if (exchanged.kind === "none" && exchanged.evidence.kind !== "refused") this.#forget(path, exchange);
    return exchanged;
  }

  /** Whether there is one; what was not asked for is not there. */
  async has({ path }: Image): Promise<boolean> {
    return (await this.#exchanges.get(path))?.kind === "authorized";
  }

  /** From now on the image is only read, unless it is asked whether it may be pushed. */
  readOnly({ path }: Image): void {
    if (!this.#exchanges.has(path)) this.#sources.add(path);
  }

  of(image: Image, wanted: Wanted = { attempts: ATTEMPTS.once }): Promise<TokenExchange> {
    return this.#exchanges.get(keyOf(image, wanted)) ?? this.#exchange(image, wanted);
  }

  /** With the bearer at hand, and once more with a new one when that has run out during a long build or copy. */
  send(image: Image, request: HttpRequest, mountsFrom?: Image): Promise<HttpAnswer> {
    const wanted = { attempts: request.attempts, mountsFrom };
    return this.renewing(image, wanted, (exchanged) => this.#sendWith(exchanged, request));
  }

  /** The same for what is no plain request. Each attempt is made with what the exchange gave. */
  async renewing<Answer extends { kind: string; status?: number }>(
    image: Image,
    wanted: Wanted,
    attempt: (exchanged: TokenExchange) => Promise<Answer>,
  ): Promise<Answer> {
    const used = this.of(image, wanted);
    const exchanged = await used;
    const answer = await attempt(exchanged);
    if (answer.status !== 401) return answer;
    // The preflight was refused, and the run ends: no registry is sent a wrong password twice.
    if (exchanged.kind === "none" && this.#exchanges.get(keyOf(image, wanted)) === used) return answer;
    this.#forget(keyOf(image, wanted), used);
    return attempt(await this.of(image, wanted));
  }

  /** Of several requests that got a 401 at once, the first one renews the bearer for all. */
  #forget(key: string, used: Promise<TokenExchange>): void {
    if (this.#exchanges.get(key) === used) this.#exchanges.delete(key);
  }

  /** One exchange for all requests that wait for it. A failed one is forgotten: the next attempt makes a new one. */
  #exchange(image: Image, wanted: Wanted): Promise<TokenExchange> {
    const key = keyOf(image, wanted);
    const access = this.#sources.has(image.path) ? "pull" : "push";
    const request = { image, access, mountsFrom: wanted.mountsFrom } as const;
    const exchange = exchangeToken(this.#options, request, wanted.attempts).then((result) => {
      if (result.kind === "none") this.#forget(key, exchange);
      return result;
    });
    this.#exchanges.set(key, exchange);
    return exchange;
  }

  async #sendWith(exchanged: TokenExchange, request: HttpRequest): Promise<HttpAnswer> {
    if (exchanged.kind === "none") return withoutBearer(exchanged.answer);
    return this.#options.http({ ...request, headers: { ...request.headers, ...exchanged.headers } });
  }
}

/** That there is no token service must not look as if there were no such manifest. */
function withoutBearer(answer: HttpAnswer): HttpAnswer {
  return answer.kind === "answer" && answer.status === 404
    ? { kind: "failure", reason: "it answered 404 when it was asked for a token", retryable: false }
    : answer;
}

function keyOf({ path }: Image, { mountsFrom }: Wanted): string {
  return mountsFrom === undefined ? path : `${path} ${mountsFrom.path}`;
}
