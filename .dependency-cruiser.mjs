// The walls of the house: arrows point down, nothing goes in a circle, and only some rooms touch Node or a package.

/** From the top floor down; what shares a floor does not import each other. */
const FLOORS = [
  ["action", "cli"],
  ["wiring.ts"],
  ["signals.ts"],
  ["report"],
  ["run"],
  ["docker", "registry", "github", "sigstore"],
  ["net"],
  ["ports"],
  ["config"],
  ["tags"],
  ["build"],
  ["diagnosis"],
  ["access"],
  ["attest"],
  ["context"],
  ["oci"],
  ["lib"],
];
const path = (rooms) =>
  `^src/(${rooms.map((room) => (room.endsWith(".ts") ? `${room.replace(".", "\\.")}$` : `${room}/`)).join("|")})`;

export default {
  forbidden: [
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    ...FLOORS.flatMap((rooms, floor) =>
      rooms
        .map((room) => ({
          name: `${room}-points-down`,
          severity: "error",
          from: { path: path([room]) },
          to: { path: path([...FLOORS.slice(0, floor).flat(), ...rooms].filter((other) => other !== room)) },
        }))
        .filter(({ to }) => to.path !== "^src/()"),
    ),
    {
      name: "no-outside",
      severity: "error",
      from: {
        path: "^src/",
        pathNot:
          "^src/(action/|cli/|wiring\\.ts|signals\\.ts|docker/|registry/|github/|sigstore/|net/|context/(git|checkout)\\.ts|tags/libs/|lib/nearest\\.ts)",
      },
      to: {
        dependencyTypes: [
          "core",
          "npm",
          "npm-dev",
          "npm-optional",
          "npm-no-pkg",
          "npm-unknown",
          "undetermined",
        ],
      },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts"] },
  },
};
