// Tells a story to a real runner's reporter, in a process of its own: `node runner-story.ts STORY`.
import { readFileSync } from "node:fs";
import { openRunner } from "../../../src/action/runner.ts";
import { Secret } from "../../../src/lib/secret.ts";
import { SecretRegistry } from "../../../src/lib/secret-registry.ts";
import { outputsWithoutRun } from "../../../src/action/outputs.ts";

const secrets = new SecretRegistry();
const runner = openRunner(process.env, secrets);
const outputs = outputsWithoutRun();

const stories: Readonly<Record<string, () => Promise<void>>> = {
  order: async () => {
    runner.info("one");
    runner.notice("Title: of two", "two\nlines, 100%");
    secrets.add(new Secret("hush"));
    runner.info("three");
    await runner.conclude({ error: undefined, outputs, variables: {}, summary: "# Done\n" });
  },
  group: async () => {
    runner.info("before");
    await runner.group("Build", async () => {
      void runner.output(Buffer.from("::error::not ours\n"));
      await new Promise(setImmediate);
      void runner.output(Buffer.from("#2 done\n"));
    });
    await runner.conclude({ error: undefined, outputs, variables: {}, summary: "" });
  },
  "open line": async () => {
    await runner.group("Build", async () => {
      await runner.output(Buffer.from("#1 pushing"));
      secrets.add(new Secret("late"));
      void runner.output(Buffer.from(" late"));
    });
    await runner.conclude({ error: undefined, outputs, variables: {}, summary: "" });
  },
  "failing group": async () => {
    await runner.group("Build", () => Promise.reject(new Error("broken"))).catch(() => undefined);
    await runner.conclude({
      error: { title: "It failed", message: "because\nof it" },
      outputs,
      variables: {},
      summary: "",
    });
  },
  located: async () => {
    const location = { file: "images/app/Dockerfile", line: 7 };
    await runner.conclude({
      error: { title: "It failed", message: "here", location },
      outputs,
      variables: {},
      summary: "",
    });
  },
  "at once": () => {
    secrets.add(new Secret("hush\n100%"));
    process.stdout.write("somebody else's words\n");
    return Promise.resolve();
  },
  /** Says every text of a file wherever it can be said. */
  hostile: async () => {
    const texts = JSON.parse(readFileSync(process.env.TEXTS ?? "", "utf8")) as string[];
    for (const text of texts) {
      runner.info(text);
      runner.notice(text, text);
      runner.warning(text, text, { file: text, line: 1 });
    }
    await runner.group("Build", async () => {
      for (const text of texts) void runner.output(Buffer.from(`${text}\n`));
      await new Promise(setImmediate);
      secrets.add(new Secret("meanwhile"));
    });
    const told = Object.fromEntries(Object.keys(outputs).map((name, at) => [name, texts[at] ?? ""]));
    const variables = Object.fromEntries(texts.map((text, at) => [`DOCKER_METADATA_${at}`, text]));
    const error = { title: texts.join(" "), message: texts.join("\n") };
    await runner.conclude({ error, outputs: { ...outputs, ...told }, variables, summary: "hush" });
  },
};

await stories[process.argv[2] ?? ""]?.();
