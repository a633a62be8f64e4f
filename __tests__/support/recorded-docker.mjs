#!/usr/bin/env node
// A docker that writes down how it was called, and does what the story needs: for arguments and rare faults only.
//
// It logs in as docker does (into config.json), and pushes one manifest to the registry with that login. What it
// says when a story makes it fail was copied from real dockers; real behaviour is the end-to-end tests' business.
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { text } from "node:stream/consumers";

const TYPE = "application/vnd.oci.image.manifest.v1+json";
const MANIFEST = JSON.stringify({ schemaVersion: 2, mediaType: TYPE, config: {}, layers: [] });

const args = process.argv.slice(2);
const { RECORDED_CALLS, RECORDED_FAILURE = "{}", RECORDED_TALKS, DOCKER_CONFIG = "" } = process.env;
const command = args[0] === "buildx" ? args.slice(0, 2).join(" ") : args[0];
// Not at once: a pipe that holds nothing yet would answer EAGAIN.
const input = command === "login" ? await text(process.stdin) : "";
appendFileSync(RECORDED_CALLS, `${JSON.stringify({ args, input, config: DOCKER_CONFIG })}\n`);

if (RECORDED_TALKS === "true" && command !== "info") talk();
const failure = JSON.parse(RECORDED_FAILURE)[command];
if (failure !== undefined) {
  process.stderr.write(`${failure.says ?? failure}\n`);
  // As a machine without memory ends it: in the middle of a line, and without an exit code.
  if (failure.says !== undefined) process.kill(process.pid, "SIGKILL");
  process.exit(1);
}
switch (command) {
  case "info":
    // The containerd image store, as hosted runners have it.
    process.stdout.write(
      JSON.stringify({
        ServerVersion: "28.0.0",
        DriverStatus: [["driver-type", "io.containerd.snapshotter.v1"]],
      }),
    );
    break;
  case "login":
    logIn(args.at(-1), `${argument("--username")}:${input}`);
    break;
  case "buildx build":
    process.stdout.write("#1 building\n");
    if (args.includes("--push")) {
      const pushed = [];
      for (const tag of args.filter((word) => word.startsWith("--tag=")))
        pushed.push(await push(tag.slice("--tag=".length)));
      writeFileSync(argument("--metadata-file"), JSON.stringify(pushed[0]));
    } else writeFileSync(argument("--metadata-file"), JSON.stringify({ "containerimage.digest": digest() }));
    break;
  case "push":
    await push(args[1]);
    break;
  case "image":
    process.stdout.write(JSON.stringify([`${args.at(-1).replace(/:[^:/]+$/, "")}@${digest()}`]));
    break;
}

/** Of the one manifest that it pushes. */
function digest() {
  return `sha256:${createHash("sha256").update(MANIFEST).digest("hex")}`;
}

/** Its environment, its login and the secrets of the build, as they are and as others would write them. */
function talk() {
  const config = join(DOCKER_CONFIG, "config.json");
  const { auths = {} } = existsSync(config) ? JSON.parse(readFileSync(config, "utf8")) : {};
  const logins = Object.values(auths).map(({ auth = "" }) => Buffer.from(auth, "base64").toString());
  const folder = join(DOCKER_CONFIG, "secrets");
  const secrets = existsSync(folder)
    ? readdirSync(folder).map((name) => readFileSync(join(folder, name)))
    : [];
  for (const [name, value] of Object.entries(process.env)) print(`${name}=${value}`);
  for (const secret of [input, ...logins, ...logins.map(passwordOf), ...secrets.map(String)]) {
    print(`Authorization: Bearer ${Buffer.from(secret).toString("base64")}`);
    for (const text of [secret, `x:${secret}`, `xy:${secret}`, `xyz:${secret}\n`]) {
      print(text);
      print(encodeURIComponent(text));
      for (const encoding of ["base64", "base64url"]) print(Buffer.from(text).toString(encoding));
    }
  }
}

function passwordOf(login) {
  return login.slice(login.indexOf(":") + 1);
}

function print(text) {
  process.stderr.write(`#1 0.1 ${text}\n`);
}

function argument(name) {
  const joined = args.find((word) => word.startsWith(`${name}=`));
  return joined === undefined ? args[args.indexOf(name) + 1] : joined.slice(name.length + 1);
}

function logIn(host, credentials) {
  const file = join(DOCKER_CONFIG, "config.json");
  const config = JSON.parse(readFileSync(file, "utf8"));
  config.auths = { ...config.auths, [host]: { auth: Buffer.from(credentials).toString("base64") } };
  writeFileSync(file, JSON.stringify(config));
}

async function push(reference) {
  const [, host, path, tag] = /^([^/]+)\/(.+):([^:/]+)$/.exec(reference);
  const { auths } = JSON.parse(readFileSync(join(DOCKER_CONFIG, "config.json"), "utf8"));
  const exchange = await send(`http://${host}/token?service=${host}&scope=repository:${path}:pull,push`, {
    headers: { authorization: `Basic ${auths[host].auth}` },
  });
  const { token } = JSON.parse(exchange.body);
  const answer = await send(`http://${host}/v2/${path}/manifests/${tag}`, {
    method: "PUT",
    headers: { authorization: `Bearer ${token}`, "content-type": TYPE },
    body: MANIFEST,
  });
  if (answer.status !== 201) {
    process.stderr.write(`ERROR: failed to push ${reference}: unexpected status ${answer.status}\n`);
    process.exit(1);
  }
  return { "containerimage.digest": answer.headers["docker-content-digest"] };
}

/** By `node:http`: to load `fetch` takes longer than all else that this docker does. */
async function send(url, { body, ...options }) {
  const { request } = await import("node:http");
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (answer) => {
      text(answer).then(
        (body) => resolve({ status: answer.statusCode, headers: answer.headers, body }),
        reject,
      );
    });
    sent.on("error", reject).end(body);
  });
}
