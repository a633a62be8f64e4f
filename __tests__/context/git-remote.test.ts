// Every form of a remote's address names the same repository, and none of them gives a name or a token away.
import { describe, expect, test } from "@jest/globals";
import { readRemote, readRepositoryField } from "../../src/context/git-remote.ts";

const own = (server: string) => ({ kind: "repository", server, owner: "Octo-Org", name: "my.app" });

describe("GitHub's own server", () => {
  test.each([
    "https://github.com/Octo-Org/my.app",
    "https://github.com/Octo-Org/my.app.git",
    "https://github.com/Octo-Org/my.app/",
    "https://www.github.com/Octo-Org/my.app",
    "HTTPS://GitHub.com/Octo-Org/my.app.git",
    "http://github.com/Octo-Org/my.app",
    "https://somebody@github.com/Octo-Org/my.app.git",
    "https://somebody:hush@github.com/Octo-Org/my.app.git",
    "https://x-access-token:hu%40sh@github.com:443/Octo-Org/my.app.git",
    "https://some@body:hu@sh@github.com/Octo-Org/my.app.git",
    "git@github.com:Octo-Org/my.app.git",
    "git@github.com:/Octo-Org/my.app.git",
    "github.com:Octo-Org/my.app",
    "org-123@github.com:Octo-Org/my.app.git",
    "ssh://git@github.com/Octo-Org/my.app.git",
    "ssh://git@ssh.github.com:443/Octo-Org/my.app.git",
    "git://github.com/Octo-Org/my.app.git",
    "git@github.com-work:Octo-Org/my.app.git",
    "git@github-work:Octo-Org/my.app.git",
    "  git@github.com:Octo-Org/my.app.git\n",
  ])("%s", (address) => {
    expect(readRemote(address)).toEqual(own("https://github.com"));
  });
});

describe("a GitHub Enterprise Server", () => {
  test.each([
    ["https://git.example.com/Octo-Org/my.app.git", "https://git.example.com"],
    ["https://me:hush@git.example.com:8443/Octo-Org/my.app", "https://git.example.com:8443"],
    ["git@git.example.com:Octo-Org/my.app.git", "https://git.example.com"],
    ["ssh://git@git.example.com:2222/Octo-Org/my.app.git", "https://git.example.com"],
    ["https://octo.ghe.com/Octo-Org/my.app.git", "https://octo.ghe.com"],
  ])("%s", (address, server) => {
    expect(readRemote(address)).toEqual(own(server));
  });
});

describe("what is no repository of a GitHub", () => {
  test.each([
    ["git@gitlab.com:Octo-Org/my.app.git", /gitlab\.com, which is no GitHub/],
    ["https://gitlab.example.com/a/b.git", /no GitHub/],
    ["https://bitbucket.org/a/b.git", /no GitHub/],
    ["https://me@dev.azure.com/a/b/_git/c", /no GitHub/],
    ["https://git.example.com/group/sub/app.git", /OWNER\/NAME/],
    ["https://github.com/only-owner", /OWNER\/NAME/],
    ["https://github.com/octo-org/..", /OWNER\/NAME/],
    ["git@work:octo-org/app.git", /alias/],
    ["/srv/git/app.git", /no server/],
    ["../app.git", /no server/],
    ["file:///srv/git/app.git", /no server/],
    ["C:\\git\\app.git", /no server/],
    ["", /no server/],
  ])("%s", (address, where) => {
    expect(readRemote(address)).toEqual({ kind: "elsewhere", where: expect.stringMatching(where) });
  });

  test("says nothing of the user name and the token in it", () => {
    for (const address of ["https://somebody:hush@gitlab.com/a/b.git", "https://somebody:hush@work/a/b/c"])
      expect(JSON.stringify(readRemote(address))).not.toMatch(/hush|somebody/);
  });
});

describe("what package.json has", () => {
  test.each([
    "Octo-Org/my.app",
    "github:Octo-Org/my.app",
    "git+https://github.com/Octo-Org/my.app.git",
    "git+ssh://git@github.com/Octo-Org/my.app.git",
    "https://github.com/Octo-Org/my.app",
  ])("%s", (text) => {
    expect(readRepositoryField(text)).toEqual(own("https://github.com"));
  });

  test.each(["gitlab:a/b", "gist:11081aaa281", "bitbucket:a/b"])("%s is not on GitHub", (text) => {
    expect(readRepositoryField(text).kind).toBe("elsewhere");
  });
});
