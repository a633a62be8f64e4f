// Blobs on their way into a repository: already there, taken over from another repository, or sent piece by piece.
import type { RequestFailure } from "../lib/request-failure.ts";
import { isRequestFailure } from "../lib/request-failure.ts";
import type { Digest, Image } from "../oci/reference.ts";
import { ATTEMPTS } from "../lib/limits.ts";
import type { Http, HttpAnswer, HttpTransfer, OpenedBody } from "../ports/http.ts";
import type { BlobReference } from "../oci/image-links.ts";
import type { Arrival, BlobContent, ContentStore, ImageSource } from "../ports/promotion.ts";
import type { Bearers } from "./bearers.ts";
import { DAMAGED, followRedirect, redirectOf, verified } from "./content.ts";
import { requestFailureOf } from "./response.ts";
import { cancelUpload } from "./upload.ts";

export type BlobAccess = {
  bearers: Bearers;
  http: Http;
  transfer: HttpTransfer;
  /** `https://ghcr.io`. */
  url: string;
};

/** `location`: where the content is sent, at the registry's own address. */
type Upload = { kind: "upload"; location: URL; begun: HttpAnswer };
type Brought = { kind: "brought"; by: Arrival };
/** The bearer serves no more. */
type Expired = { kind: "expired"; failure: RequestFailure };

/** Source of the requests: OCI distribution specification 1.1, "Pushing blobs" and "Mounting a blob from another repository". */
export function openBlobs({ bearers, http, transfer, url }: BlobAccess): Pick<ContentStore, "bring"> & {
  open: (image: Image, digest: Digest) => Promise<BlobContent | RequestFailure>;
} {
  return { bring, open };

  async function bring(
    image: Image,
    blob: BlobReference,
    source: ImageSource,
  ): Promise<Brought | RequestFailure> {
    const mounted = source.image?.host === image.host ? await mount(image, blob, source.image) : undefined;
    if (mounted?.kind === "brought") return mounted;
    if (await isThere(image, blob)) {
      await cancel(image, mounted);
      return { kind: "brought", by: "there" };
    }
    return transfer.inTurn(async () => {
      const sent = await passOn(image, mounted, { blob, source });
      // A layer may have waited for its turn longer than a bearer serves. The beginning of an upload renews it.
      const last = sent.kind === "expired" ? await passOn(image, undefined, { blob, source }) : sent;
      return last.kind === "expired" ? { ...last.failure, retryable: true } : last;
    });
  }

  async function passOn(
    image: Image,
    begun: Upload | undefined,
    { blob, source }: { blob: BlobReference; source: ImageSource },
  ): Promise<Brought | Expired | RequestFailure> {
    const upload = begun ?? (await begin(image));
    if (isRequestFailure(upload)) return upload;
    const content = await source.blob(blob.digest);
    if (isRequestFailure(content)) {
      await cancel(image, upload);
      return { ...content, reason: `${blob.digest} could not be read: ${content.reason}` };
    }
    return sendTo(image, upload.location, { blob, content });
  }

  /** A registry that cannot take it over begins an upload instead. What it refuses is sent like any other blob. */
  async function mount(
    image: Image,
    { digest }: BlobReference,
    from: Image,
  ): Promise<Brought | Upload | undefined> {
    const query = new URLSearchParams({ mount: digest, from: from.path });
    const request = {
      method: "POST",
      url: `${blobsUrl(image)}/uploads/?${query.toString()}`,
      attempts: 1,
    } as const;
    const answer = await bearers.send(image, request, from);
    if (answer.kind === "answer" && answer.status === 201) return { kind: "brought", by: "mounted" };
    const upload = uploadOf(answer);
    return isRequestFailure(upload) ? undefined : upload;
  }

  async function begin(image: Image): Promise<Upload | RequestFailure> {
    return uploadOf(
      await bearers.send(image, { method: "POST", url: `${blobsUrl(image)}/uploads/`, attempts: 1 }),
    );
  }

  function uploadOf(begun: HttpAnswer): Upload | RequestFailure {
    const location = begun.kind === "answer" && begun.status === 202 ? begun.headers.location : undefined;
    if (location === undefined || !URL.canParse(location, url)) return requestFailureOf(begun);
    const upload = new URL(location, url);
    return upload.origin === new URL(url).origin
      ? { kind: "upload", location: upload, begun }
      : { ...DAMAGED, reason: "it sends uploads to another host", retryable: false };
  }

  async function cancel(image: Image, upload: Upload | undefined): Promise<void> {
    if (upload === undefined) return;
    const exchanged = await bearers.of(image);
    if (exchanged.kind === "none") return;
    const { headers } = exchanged;
    await cancelUpload({ begun: upload.begun, blobs: `${blobsUrl(image)}/`, headers }, { http, base: url });
  }

  /** A registry may answer by a link to its store, which is followed without the bearer, as for the content itself. */
  async function isThere(image: Image, { digest }: BlobReference): Promise<boolean> {
    const answer = await bearers.send(image, {
      method: "HEAD",
      url: `${blobsUrl(image)}/${digest}`,
      attempts: 1,
    });
    const found = await followRedirect(answer, { http, base: url, method: "HEAD" });
    return found.kind === "answer" && found.status === 200;
  }

  /** The end is held back until the hash is right, so that the registry never has a whole blob of another content. */
  async function sendTo(
    image: Image,
    location: URL,
    { blob, content }: { blob: BlobReference; content: BlobContent },
  ): Promise<Brought | Expired | RequestFailure> {
    const exchanged = await bearers.of(image);
    if (exchanged.kind === "none") return requestFailureOf(exchanged.answer);
    location.searchParams.set("digest", blob.digest);
    const answer = await transfer.send({
      url: location.href,
      headers: { ...exchanged.headers, "content-type": "application/octet-stream" },
      length: blob.size,
      chunks: verified(content.chunks, blob),
    });
    if (answer.kind === "answer" && answer.status === 201) return { kind: "brought", by: "sent" };
    const failure = requestFailureOf(answer);
    return answer.kind === "answer" && answer.status === 401 ? { kind: "expired", failure } : failure;
  }

  /** The bearer goes to the registry only, and never to the store that it may name. */
  async function open(image: Image, digest: Digest): Promise<BlobContent | RequestFailure> {
    const address = `${blobsUrl(image)}/${digest}`;
    // Some registries' bearers serve for five minutes, and the copy of an image may take longer.
    const first = await bearers.renewing(
      image,
      { attempts: ATTEMPTS.once },
      (exchanged): Promise<OpenedBody | HttpAnswer> =>
        exchanged.kind === "none"
          ? Promise.resolve(exchanged.answer)
          : transfer.open({ url: address, headers: exchanged.headers }),
    );
    const link = first.kind === "answer" ? redirectOf(first, url) : undefined;
    const opened = link === undefined ? first : await transfer.open({ url: link });
    return opened.kind === "body" ? { kind: "blob", chunks: opened.chunks } : requestFailureOf(opened);
  }

  function blobsUrl({ path }: Image): string {
    return `${url}/v2/${path}/blobs`;
  }
}
