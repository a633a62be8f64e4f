// Codes in a line: the registry's, the operating system's, GitHub's. Their spellings are few and stand in a specification.

/** Source: OCI distribution specification, "Error Codes"; CNCF distribution, `registry/api/errcode`. */
export type RegistryCode =
  | "BLOB_UNKNOWN"
  | "BLOB_UPLOAD_INVALID"
  | "BLOB_UPLOAD_UNKNOWN"
  | "DENIED"
  | "DIGEST_INVALID"
  | "MANIFEST_BLOB_UNKNOWN"
  | "MANIFEST_INVALID"
  | "MANIFEST_UNKNOWN"
  | "NAME_INVALID"
  | "NAME_UNKNOWN"
  | "TAG_INVALID"
  | "TOOMANYREQUESTS"
  | "UNAUTHORIZED"
  | "UNAVAILABLE";

/** A code of more than one word, `MANIFEST_UNKNOWN`, `manifest unknown`. */
const SEVERAL_WORDS =
  /\b(blob[_ ]upload[_ ](?:unknown|invalid)|(?:manifest[_ ])?blob[_ ]unknown|digest[_ ]invalid|manifest[_ ](?:unknown|invalid)|(?:name|tag)[_ ](?:invalid|unknown))\b/i;
/**
 * A code of one word, which is a word of any sentence, too: as JSON, in capitals, or as distribution prints it, with a
 * colon or nothing behind it. `permission denied` and `access denied` are none.
 */
const ONE_WORD =
  /\bcode["']?\s{0,2}[:=]\s{0,2}["']?(DENIED|TOOMANYREQUESTS|UNAUTHORIZED|UNAVAILABLE)\b|(?:^|[:"'] |\[)(DENIED|UNAUTHORIZED|UNAVAILABLE): |(?:^|: |["'(])(denied|unauthorized)(?::|\. |\.?["')\]]{0,2}$)|\b(toomanyrequests)\b/i;

/** The first code of a line. `unauthorized: unauthenticated: …`: what stands behind it is its message. */
export function findRegistryCode(line: string): RegistryCode | undefined {
  const several = SEVERAL_WORDS.exec(line);
  const one = ONE_WORD.exec(line);
  const first = (several?.index ?? Infinity) < (one?.index ?? Infinity) ? several : one;
  const name = first?.slice(1).find(Boolean);
  const code = name?.toUpperCase().replaceAll(" ", "_");
  return code !== undefined && isRegistryCode(code) ? code : undefined;
}

const REGISTRY_CODES: ReadonlySet<string> = new Set<RegistryCode>([
  "BLOB_UNKNOWN",
  "BLOB_UPLOAD_INVALID",
  "BLOB_UPLOAD_UNKNOWN",
  "DENIED",
  "DIGEST_INVALID",
  "MANIFEST_BLOB_UNKNOWN",
  "MANIFEST_INVALID",
  "MANIFEST_UNKNOWN",
  "NAME_INVALID",
  "NAME_UNKNOWN",
  "TAG_INVALID",
  "TOOMANYREQUESTS",
  "UNAUTHORIZED",
  "UNAVAILABLE",
]);

function isRegistryCode(code: string): code is RegistryCode {
  return REGISTRY_CODES.has(code);
}

/** What a package's access list lacks. Source: docker/build-push-action issues on `permission_denied`. */
export type PackagePermission = "create" | "read" | "write";

/** The right that GitHub's registry names behind its code: `permission_denied: write_package`. */
export function findPackagePermission(line: string): PackagePermission | undefined {
  const [, right] = /permission_denied: (create|read|write)_package\b/i.exec(line) ?? [];
  return right?.toLowerCase() as PackagePermission | undefined;
}

/** What the operating system says of a call that failed, by POSIX's names; `EAI` of a name that has no address. */
export type Errno =
  "EAI" | "ECONNREFUSED" | "ECONNRESET" | "ENOEXEC" | "ENOMEM" | "ENOSPC" | "ETIMEDOUT" | "EUNREACH";

/**
 * The name itself, as Node has it, or the text of the C library, of Windows or of Java, whatever program prints it.
 * Source: glibc and Apple `strerror`, `gai_strerror`; Go `net`, `syscall`; Windows system error codes; Java `java.net`.
 */
const ERRNOS: readonly { pattern: RegExp; errno: Errno }[] = [
  {
    pattern:
      /no space left on device|\bENOSPC\b|disk quota exceeded|\bEDQUOT\b|not enough space on the disk/i,
    errno: "ENOSPC",
  },
  { pattern: /cannot allocate memory|\bENOMEM\b/i, errno: "ENOMEM" },
  { pattern: /exec format error|\bENOEXEC\b/i, errno: "ENOEXEC" },
  {
    pattern:
      /no such host|\bdial tcp: lookup |\bENOTFOUND\b|\bEAI_AGAIN\b|name or service not known|failure in name resolution|nodename nor servname|could not resolve host|server misbehaving|UnknownHostException/i,
    errno: "EAI",
  },
  { pattern: /connection refused|\bECONNREFUSED\b|actively refused/i, errno: "ECONNREFUSED" },
  {
    pattern:
      /no route to host|\bEHOSTUNREACH\b|network is unreachable|\bENETUNREACH\b|cannot assign requested address|\bEADDRNOTAVAIL\b|unreachable (?:network|host)/i,
    errno: "EUNREACH",
  },
  {
    pattern:
      /connection reset|\bECONNRESET\b|(?:write|socket|send)\w{0,12}[^:\n]{0,40}[:"] ?"?broken pipe|\bEPIPE\b|forcibly closed by the remote host|connection aborted/i,
    errno: "ECONNRESET",
  },
  {
    pattern:
      /connection timed out|operation timed out|\bETIMEDOUT\b|did not properly respond after a period|connect timed out/i,
    errno: "ETIMEDOUT",
  },
];

export function findErrno(line: string): Errno | undefined {
  return ERRNOS.find(({ pattern }) => pattern.test(line))?.errno;
}

/**
 * A certificate that is not taken. Source: Go `crypto/x509`, `crypto/tls`; OpenSSL `X509_verify_cert_error_string`; Node
 * `tls`; Java `sun.security.validator`; .NET `SslStream`.
 */
const CERTIFICATE =
  /\bx509: |certificate verify failed|certificate has expired|\bCERT_[A-Z_]{3,40}\b|\bUNABLE_TO_(?:VERIFY|GET)_[A-Z_]{3,40}\b|self[- ]signed certificate|local issuer certificate|verify the first certificate|ssl certificate problem|remote error: tls|PKIX path|certification path|CertificateExpiredException|remote certificate is invalid/i;

export function isOfCertificate(line: string): boolean {
  return CERTIFICATE.test(line);
}

/** How a call of gRPC's ended, where the end says something by itself. Source: grpc, "Status codes". */
export type CallEnd = "CANCELED" | "DEADLINE_EXCEEDED" | "RESOURCE_EXHAUSTED" | "UNAVAILABLE";

const CALL_ENDS: Readonly<Record<string, CallEnd>> = {
  Canceled: "CANCELED",
  DeadlineExceeded: "DEADLINE_EXCEEDED",
  ResourceExhausted: "RESOURCE_EXHAUSTED",
  Unavailable: "UNAVAILABLE",
};

export function findCallEnd(line: string): CallEnd | undefined {
  const [, name = ""] = /\brpc error: code = ([A-Z][A-Za-z]{3,20})\b/.exec(line) ?? [];
  return CALL_ENDS[name];
}
