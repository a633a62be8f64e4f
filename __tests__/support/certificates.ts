// An authority of a test's own, and certificates by it: made by openssl, which speaks for nobody but itself.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { TlsFiles } from "./buildkit.ts";

/** Makes `NAME-*.pem` in a folder: an authority, and a certificate by it for 127.0.0.1, good for a day. */
export function makeCertificates(folder: string, name: string): TlsFiles {
  const at = (file: string) => join(folder, `${name}-${file}.pem`);
  const [cacert, cert, key] = [at("ca"), at("cert"), at("key")];
  const make = (subject: string, into: { cert: string; key: string }, ...more: string[]) => {
    const args = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
    execFileSync(
      "openssl",
      [...args, "-days", "1", "-subj", `/CN=${subject}`, "-out", into.cert, "-keyout", into.key, ...more],
      { stdio: "pipe" },
    );
  };
  make(`${name} authority`, { cert: cacert, key: at("ca-key") });
  const signed = ["-CA", cacert, "-CAkey", at("ca-key"), "-addext", "subjectAltName=IP:127.0.0.1"];
  make(name, { cert, key }, ...signed);
  return { cacert, cert, key };
}
