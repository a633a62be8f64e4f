// The upload that the probe begins, and that is cancelled at once.
import { ATTEMPTS, TIMEOUTS } from "../lib/limits.ts";
import type { Http, HttpAnswer } from "../ports/http.ts";

/** `begun` is the answer to its beginning, and `blobs` what the repository has below that name. */
type Upload = { begun: HttpAnswer; blobs: string; headers: Record<string, string> };

/**
 * Deletes nothing but what the repository has below `blobs`, even if the answer names something else. ghcr.io may answer 405: then
 * the session runs out by itself, and leaves no blob and no tag behind.
 */
export async function cancelUpload(
  { begun, blobs, headers }: Upload,
  { http, base }: { http: Http; base: string },
): Promise<unknown> {
  const location = begun.kind === "answer" && begun.status === 202 ? begun.headers.location : undefined;
  if (location === undefined || !URL.canParse(location, base)) return undefined;
  const { href: url } = new URL(location, base);
  return url.startsWith(new URL(blobs).href)
    ? http({ method: "DELETE", url, headers, attempts: ATTEMPTS.once, deadline: TIMEOUTS.cancelUpload })
    : undefined;
}
