// The certificates for a BuildKit elsewhere: their files, and a TLS handshake of our own, which says what is wrong with them.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve as resolvePath } from "node:path";
import type { Certificates } from "../config/config.ts";
import type { TlsFault } from "../diagnosis/advice/builder.ts";

/** Where buildx reads a certificate or key: absolute paths, as it wants them. */
export type CertificateFiles = Partial<Record<keyof Certificates, string>>;

/** Text becomes a file of the session's private folder, for its owner only, and goes with it. */
export async function writeCertificates(
  certificates: Certificates,
  folder: string,
): Promise<CertificateFiles> {
  const files: CertificateFiles = {};
  for (const name of ["cacert", "cert", "key"] as const) {
    const certificate = certificates[name];
    if (certificate === undefined) continue;
    if (certificate.kind === "file") {
      files[name] = resolvePath(certificate.path);
      continue;
    }
    const file = join(certificatesIn(folder), `${name}.pem`);
    await mkdir(certificatesIn(folder), { recursive: true, mode: 0o700 });
    await writeFile(file, certificate.pem.reveal(), { mode: 0o600 });
    files[name] = file;
  }
  return files;
}

/** Certificates that were given as text, and a key among them. */
export function certificatesIn(folder: string): string {
  return join(folder, "certificates");
}

/**
 * Only what buildx cannot get past either; all else is left to buildx. The codes are Node's: OpenSSL's verification errors,
 * and the alerts of RFC 8446, section 6.2, that are about the client's certificate.
 */
const FAULTS: readonly (readonly [RegExp, TlsFault])[] = [
  [/^(UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT_LOCALLY)$/, "authority"],
  [/^(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|CERT_SIGNATURE_FAILURE)$/, "authority"],
  [/^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/, "expired"],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, "name"],
  [/ALERT_(UNKNOWN_CA|BAD_CERTIFICATE|CERTIFICATE_(REQUIRED|EXPIRED|REVOKED|UNKNOWN))$/, "client"],
  [/^ERR_OSSL_X509_KEY_VALUES_MISMATCH$/, "key"],
  [/^ERR_SSL_WRONG_VERSION_NUMBER$/, "plain"],
];

/**
 * Buildx retries for 20 s, and does not say why. Nothing until `stop` where the handshake succeeds: a server with TLS 1.3
 * refuses the client's certificate after it.
 * Source: moby/buildkit, `client/client.go`, for the authorities: those of the file alone.
 */
export async function findTlsFault(
  address: string,
  { cacert, cert, key }: CertificateFiles,
  stop: AbortSignal,
): Promise<TlsFault | undefined> {
  if (!address.startsWith("tcp://") || cacert === undefined) return undefined;
  try {
    const { hostname, port } = new URL(address);
    const read = async (path: string | undefined) => (path === undefined ? undefined : readFile(path));
    const [ca, ownCert, ownKey] = await Promise.all([read(cacert), read(cert), read(key)]);
    // Loaded late: the clean-up reads this file, too, and needs no TLS.
    const { connect } = await import("node:tls");
    return await new Promise((resolve, reject) => {
      // What Go's client trusts need not be a root.
      const trust = { ca, allowPartialTrustChain: true };
      const client = { cert: ownCert, key: ownKey, ALPNProtocols: ["h2"] };
      const host = hostname.replace(/^\[|\]$/g, "");
      const socket = connect({ host, port: Number(port), ...trust, ...client });
      const end = () => {
        socket.destroy();
        resolve(undefined);
      };
      socket.on("error", reject).on("close", end).resume();
      stop.addEventListener("abort", end);
      if (stop.aborted) end();
    });
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    return FAULTS.find(([pattern]) => pattern.test(code))?.[1];
  }
}
