// The login: begun at once, handed the token only when nothing speaks against it, and not waited for without end.
import { expect, test } from "@jest/globals";
import { startLogin, type LoginOptions } from "../../src/docker/login.ts";
import { Secret } from "../../src/lib/secret.ts";
import { mint } from "../../twin/mint.ts";
import { folderWith, type Folder } from "../support/folder.ts";
import { recordDocker, type Play } from "../support/recorded-docker.ts";

const PAT = mint("classic", "login");

function logIn(folder: Folder, play: Play, wiring: Partial<LoginOptions> = {}) {
  const { environment, calls } = recordDocker(folder, { login: play });
  const login = startLogin(
    "ghcr.io",
    { username: "octocat", token: new Secret(PAT) },
    {
      environment,
      stop: new AbortController().signal,
      flaw: Promise.resolve(undefined),
      deadline: 20_000,
      ...wiring,
    },
  );
  return { ...login, calls };
}

test("the token is handed over when the answer is there, and not before", async () => {
  using folder = folderWith();
  let decide: (flaw: undefined) => void = () => undefined;
  const flaw = new Promise<undefined>((resolve) => (decide = resolve));
  const { environment, calls } = recordDocker(folder, { login: {} });
  const login = startLogin(
    "ghcr.io",
    { username: "octocat", token: new Secret(PAT) },
    { environment, stop: new AbortController().signal, flaw, deadline: 20_000 },
  );
  expect(calls()).toEqual([]);
  decide(undefined);
  expect(await login.ended).toEqual({ kind: "done" });
  expect(calls()).toMatchObject([{ input: PAT }]);
});

test("docker gets no token when the preflight of the login fails, and the registry is named as the cause", async () => {
  using folder = folderWith();
  const { ended, calls } = logIn(folder, { status: 1 }, { flaw: Promise.resolve("it is a trap") });
  expect(await ended).toMatchObject({
    kind: "failed",
    command: "docker login",
    registryFault: "it is a trap",
  });
  expect(calls()).toMatchObject([{ input: "" }]);
});

test("a docker that takes no token for a login does not make one", async () => {
  using folder = folderWith();
  const { ended } = logIn(folder, { status: 0 }, { flaw: Promise.resolve("it is a trap") });
  expect(await ended).toMatchObject({ kind: "failed", registryFault: "it is a trap" });
});

test("a login that hangs is ended, and the report names the time limit", async () => {
  using folder = folderWith();
  const { ended } = logIn(folder, { hangs: true }, { deadline: 400 });
  expect(await ended).toMatchObject({
    kind: "failed",
    status: "late",
    registryFault: "it let `docker login` wait for 0.4 s",
  });
});

test("a login that fails is reported in docker's words alone", async () => {
  using folder = folderWith();
  const { ended } = logIn(folder, { status: 1, says: [["stderr", "denied: denied\n"]] });
  expect(await ended).toEqual({
    kind: "failed",
    command: "docker login",
    status: 1,
    output: "denied: denied\n",
  });
});
