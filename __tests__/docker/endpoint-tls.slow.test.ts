// The handshake with a BuildKit elsewhere, against servers of Node and of OpenSSL.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer as createTcpServer, type AddressInfo, type Server } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createServer } from "node:tls";

import { findTlsFault, type CertificateFiles } from "../../src/docker/endpoint-tls.ts";
import type { TlsFiles } from "../support/buildkit.ts";
import { makeCertificates } from "../support/certificates.ts";
import { folderWith } from "../support/folder.ts";

const folder = folderWith();
let ours: TlsFiles;
let others: TlsFiles;
let old: TlsFiles;
beforeAll(() => {
  ours = makeCertificates(folder.path, "ours");
  others = makeCertificates(folder.path, "others");
  old = makeOldCertificate();
});
afterAll(() => {
  folder[Symbol.dispose]();
});

/** One that is its own authority, and was good for a day in 2020; only `openssl ca` sets dates on every version. */
function makeOldCertificate(): TlsFiles {
  using authority = folderWith({
    config:
      "[ca]\ndefault_ca=it\n[it]\ndatabase=index\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\npolicy=any\n[any]\n",
    index: "",
    serial: "01\n",
  });
  const [key, cert] = ["old-key.pem", "old-cert.pem"].map((name) => join(folder.path, name)) as [
    string,
    string,
  ];
  const run = (...args: string[]) => execFileSync("openssl", args, { cwd: authority.path, stdio: "pipe" });
  run("req", "-new", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=old", "-keyout", key, "-out", "request");
  const dates = ["-startdate", "20200101000000Z", "-enddate", "20200102000000Z"];
  const files = ["-in", "request", "-keyfile", key, "-out", cert];
  run("ca", "-batch", "-selfsign", "-notext", "-preserveDN", "-config", "config", ...files, ...dates);
  return { cacert: cert, cert, key };
}

type Listening = { port: number; close: () => void };

/** OpenSSL's own server, which sends an alert where it refuses a client; Node's only hangs up. */
async function openssl({ cacert, cert, key }: TlsFiles, ...more: string[]): Promise<Listening> {
  const files = ["-cert", cert, "-key", key, "-CAfile", cacert, "-verify_return_error", "-Verify", "1"];
  const child = spawn("openssl", ["s_server", "-accept", "127.0.0.1:0", ...files, ...more]);
  for await (const line of createInterface(child.stdout)) {
    const port = /^ACCEPT .*:(\d+)/.exec(line)?.[1];
    if (port !== undefined) return { port: Number(port), close: () => child.kill() };
  }
  throw new Error("openssl does not listen");
}

async function listen(server: Server): Promise<Listening> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

const node = ({ cert, key }: TlsFiles) =>
  listen(createServer({ cert: readFileSync(cert), key: readFileSync(key) }, (socket) => socket.destroy()));

const plain = () => listen(createTcpServer((socket) => socket.end("HTTP/2 it is\r\n")));

type Row = [
  story: string,
  start: () => Promise<Listening>,
  files: () => CertificateFiles,
  fault: string | undefined,
  host?: string,
];

test.each<Row>([
  ["all right", () => openssl(ours), () => ours, undefined],
  ["another authority", () => node(ours), () => ({ cacert: others.cacert }), "authority"],
  ["a certificate that is out of date", () => node(old), () => ({ cacert: old.cacert }), "expired"],
  ["a host that is not in the certificate", () => node(ours), () => ours, "name", "localhost"],
  [
    "a client of another authority",
    () => openssl(ours),
    () => ({ ...others, cacert: ours.cacert }),
    "client",
  ],
  [
    "the same with TLS 1.2",
    () => openssl(ours, "-tls1_2"),
    () => ({ ...others, cacert: ours.cacert }),
    "client",
  ],
  ["no client's certificate", () => openssl(ours), () => ({ cacert: ours.cacert }), "client"],
  ["a key of another certificate", () => openssl(ours), () => ({ ...ours, key: others.key }), "key"],
  ["no TLS", plain, () => ours, "plain"],
  [
    "the server's own certificate as the authority",
    () => node(ours),
    () => ({ cacert: ours.cert }),
    undefined,
  ],
  ["no certificates, where the system's authorities count", () => node(ours), () => ({}), undefined],
])("%s", async (...[, start, files, fault, host = "127.0.0.1"]) => {
  const server = await start();
  // Silence is what a handshake that succeeds ends in.
  const stop = AbortSignal.timeout(500);
  const found = await findTlsFault(`tcp://${host}:${server.port}`, files(), stop);
  server.close();
  expect(found).toBe(fault);
});

test("nobody who listens is left to buildx", async () => {
  const { port, close } = await plain();
  close();
  const never = new AbortController().signal;
  expect(await findTlsFault(`tcp://127.0.0.1:${port}`, ours, never)).toBeUndefined();
});
