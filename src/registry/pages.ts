// Lists that a registry hands out page by page: of tags, and of what refers to an image.
import type { HttpAnswer } from "../ports/http.ts";

/** `url`: the next page, or nothing at the end. `flaw` completes "its list …". */
export type NextPage = { kind: "page"; url: string | undefined } | { kind: "flaw"; flaw: string };

/**
 * The next page is on the same host, or it is not followed: the bearer goes along. A list whose next page cannot be read is not at
 * its end. Source: OCI distribution specification 1.1, "Listing Tags" and "Listing Referrers"; RFC 8288.
 */
export function findNextPage(
  { headers }: Pick<Extract<HttpAnswer, { kind: "answer" }>, "headers">,
  current: string,
): NextPage {
  const [, target] = /<([^>]+)>\s*;[^,]*\brel="?next"?/.exec(headers.link ?? "") ?? [];
  if (target === undefined) return { kind: "page", url: undefined };
  if (!URL.canParse(target, current)) return { kind: "flaw", flaw: "goes on at no address" };
  const { origin, href } = new URL(target, current);
  if (origin !== new URL(current).origin) return { kind: "flaw", flaw: "goes on at another host" };
  return href === current ? { kind: "flaw", flaw: "goes in a circle" } : { kind: "page", url: href };
}
