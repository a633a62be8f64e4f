// What becomes of docker/login-action: our step logs in by itself, and other steps may still need docker's login.
import { describe, expect, test } from "@jest/globals";
import { BUILD, CHECKOUT, LOGIN, META, migrate, steps, workflowOf } from "./support/migrated.ts";

const notes = (before: string): string[] => migrate(workflowOf(before)).notes.map(({ text }) => text);

describe("a login", () => {
  test.each([
    [
      "with another token hands it over",
      LOGIN.replace("secrets.GITHUB_TOKEN", "secrets.PAT"),
      "token: ${{ secrets.PAT }}",
    ],
    [
      "with another user hands the name over",
      LOGIN.replace("${{ github.actor }}", "bot").replace("GITHUB_TOKEN", "PAT"),
      "username: bot",
    ],
  ])("%s", (_what, login, line) => {
    const after = steps(CHECKOUT + login + META + BUILD);
    expect(after).toContain(`    ${line}`);
    expect(after).not.toContain("login-action");
  });

  test("with a text that would be something else in YAML hands it over in quotes", () => {
    const login = LOGIN.replace("${{ github.actor }}", '"x # y"').replace(
      "${{ secrets.GITHUB_TOKEN }}",
      '"a\\n      - run: evil"',
    );
    const after = steps(CHECKOUT + login + META + BUILD);
    expect(after).toContain('    username: "x # y"\n    token: "a\\n      - run: evil"\n');
  });

  test("with its inputs in braces goes, too", () => {
    const login = LOGIN.replace(
      / {2}with:\n[^]*/,
      '  with: { registry: ghcr.io, password: "${{ github.token }}" }\n',
    );
    expect(steps(CHECKOUT + login + META + BUILD)).not.toContain("login-action");
  });

  test("that stays names the step that needs it", () => {
    expect(notes(CHECKOUT + LOGIN + META + BUILD + "- run: cosign sign x\n")).toEqual([
      "This login stays: the step in line 26 needs it, `run: cosign sign x`.",
    ]);
  });

  test.each([
    ["a word that is printed", "", "- run: echo Docker image is pushed\n"],
    ["the name of a script", "", "- name: Docker summary\n  run: ls\n"],
    ["a comment", "", "- run: |\n    # docker is done\n    ls # docker\n"],
    ["a step before it", "- run: systemctl restart docker\n- run: docker info\n", ""],
    ["the daemon started anew", "", "- run: sudo systemctl restart docker\n"],
  ])("goes with its builder, for %s needs neither", (_what, before, after) => {
    const builder = "- uses: docker/setup-buildx-action@v3\n";
    const text = CHECKOUT + before + LOGIN + builder + META + BUILD + after;
    expect(steps(text)).not.toMatch(/docker\/(?:login|setup-buildx)-action/);
    expect(notes(text)).toEqual([]);
  });

  test.each([
    ["- run: echo $(docker images)\n", "run: echo $(docker images)"],
    ["- run: echo done; docker scout cves x\n", "run: echo done; docker scout cves x"],
    ["- name: Scan\n  run: |\n    ls\n    trivy image x\n", "trivy image x"],
    ["- name: Look at the docker image\n  uses: acme/scan@v1\n", "name: Look at the docker image"],
  ])("stays for %j, whose words it quotes", (after, words) => {
    expect(notes(CHECKOUT + LOGIN + META + BUILD + after)).toEqual([
      expect.stringContaining(`, \`${words}\`.`),
    ]);
  });

  test("by the workflow's env is found", () => {
    const login = LOGIN.replace("ghcr.io", "${{ env.REGISTRY }}");
    const { text } = migrate(`env:\n  REGISTRY: ghcr.io\n${workflowOf(CHECKOUT + login + META + BUILD)}`);
    expect(text).not.toContain("login-action");
  });

  test.each([
    ["to another registry", LOGIN.replace("ghcr.io", "quay.io"), ""],
    ["that a later step needs", LOGIN, "- run: docker buildx imagetools inspect x\n"],
    ["that an attestation needs", LOGIN, "- uses: actions/attest-build-provenance@v3\n"],
  ])("%s stays", (_what, login, later) => {
    expect(steps(CHECKOUT + login + META + BUILD + later)).toContain("login-action");
  });
});
