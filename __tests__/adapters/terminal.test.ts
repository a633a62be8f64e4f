// A terminal gets plain lines in their order, and docker's output as it is.
import { expect, test } from "@jest/globals";
import { openTerminal } from "../../src/adapters/terminal.ts";
import { Secret } from "../../src/domain/secret.ts";

test("lines, notices, groups and docker's output come one after the other", async () => {
  const written: string[] = [];
  const terminal = openTerminal((text) => written.push(Buffer.from(text).toString()));
  terminal.info("Asking.");
  terminal.notice("No buildx", "Install it.");
  const result = await terminal.group("Build", () => {
    terminal.output(Buffer.from("#1 building\r"));
    return Promise.resolve(7);
  });
  expect(result).toBe(7);
  expect(written).toEqual(["Asking.\n", "No buildx: Install it.\n", "Build …\n", "#1 building\r"]);
});

test("a mask is nothing to be read", () => {
  const written: unknown[] = [];
  openTerminal((text) => written.push(text)).mask(new Secret("hush"));
  expect(written).toEqual([]);
});
