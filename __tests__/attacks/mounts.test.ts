// Attack: a bind mount below a build's context shows the folder with the login under a path that lies in the context.
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folderWith } from "../support/folder.ts";

const source = join(import.meta.dirname, "..", "..", "src", "docker", "real-paths.ts");
const script = `import { findPlaceOutside } from ${JSON.stringify(source)};
const [context, ...places] = process.argv.slice(1);
process.stdout.write(String(findPlaceOutside(places, [context])));`;

/** A mount namespace of the test's own, where the system allows one. */
const unshare =
  process.getuid?.() === 0 ? ["unshare", "--mount"] : ["unshare", "--user", "--map-root-user", "--mount"];
const canMount = spawnSync(unshare[0] ?? "", [...unshare.slice(1), "true"]).status === 0;

(canMount ? describe : describe.skip)("a bind mount below the context", () => {
  test.each<[string, mounted: string, at: string]>([
    ["the temporary folder itself", "temp", "project/deep/in it"],
    ["a folder above it", ".", "project/deep/in it"],
    ["it, as the context itself", "temp", "project"],
  ])("of %s is seen: another place is taken", (_what, mounted, at) => {
    using folder = folderWith({ "temp/file": "", "project/deep/in it/file": "", "elsewhere/file": "" });
    const run = (mount: string) =>
      execFileSync(
        unshare[0] ?? "",
        [
          ...unshare.slice(1),
          "sh",
          "-c",
          `${mount}; shift 2; exec "$@"`,
          "sh",
          join(folder.path, mounted),
          join(folder.path, at),
          process.execPath,
          "--input-type=module",
          "--eval",
          script,
          join(folder.path, "project"),
          join(folder.path, "temp"),
          join(folder.path, "elsewhere"),
        ],
        { encoding: "utf8" },
      );
    // In a folder of the mount's source nothing lies elsewhere: what contains the context is refused whole.
    expect(run(":")).toBe(join(folder.path, "temp"));
    expect(run('mount --bind "$1" "$2"')).toBe(
      mounted === "." ? "undefined" : join(folder.path, "elsewhere"),
    );
  });
});
