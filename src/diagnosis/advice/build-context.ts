// Advice on what a build needs and does not find: its Dockerfile, a file of its context, a file of another stage.
import { codeSpan, type Advice } from "../causes/record.ts";
import { isOnOwnMachine, type FailureContext } from "../context.ts";
import type { Location } from "../log/build-steps.ts";
import { formatInput, shellWord } from "./commands.ts";
import { checkOutFirst, USES, type Remedy } from "./remedies.ts";

/** What lies where the Dockerfile is looked for. */
export type DockerfileSearch =
  | { kind: "unknown" }
  /** The context's folder is empty, or is not there. */
  | { kind: "empty" }
  /** Other files that are Dockerfiles by their names, as paths from the working folder. */
  | { kind: "elsewhere"; files: readonly string[] }
  /** It is a symbolic link, and what it leads to is not in its folder. */
  | { kind: "link"; target: string };

type Reader = Pick<FailureContext, "event">;

/** `file` is the path that docker looked for. */
export function adviseOnDockerfile(
  search: DockerfileSearch,
  file: string | undefined,
  context: FailureContext,
): Advice {
  const name = file === undefined ? "the Dockerfile" : codeSpan(file);
  const [first, ...others] = helpWithDockerfile(search, context);
  const remedies: Advice["remedies"] = [first ?? checkOutFirst(), ...others];
  switch (search.kind) {
    case "empty":
      return {
        title: "There is no Dockerfile",
        problem: `Docker did not find ${name}: the folder is empty, so the repository was not checked out.`,
        remedies,
      };
    case "elsewhere":
      return {
        title: "There is no Dockerfile where docker looks for it",
        problem: `Docker did not find ${name}. There is ${search.files.map(codeSpan).join(", ")}.`,
        remedies,
      };
    case "link":
      return {
        title: "The Dockerfile is a link to another folder",
        problem: `${name} is a symbolic link to ${codeSpan(search.target)}. Docker gets the Dockerfile's folder only, where the link leads nowhere.`,
        remedies,
      };
    case "unknown":
      return {
        title: "There is no Dockerfile",
        problem: `Docker did not find ${name}.`,
        remedies: [
          checkOutFirst(),
          {
            action: `Is it in another folder, or does it have another name (${codeSpan("Containerfile")})? Name it with ${formatInput(context, "file")}, as a path from the working folder. Upper and lower case differ.`,
          },
        ],
      };
  }
}

/** The way to the Dockerfile that was meant; nothing where what is there does not show it. */
export function helpWithDockerfile(search: DockerfileSearch, context: Reader): readonly Remedy[] {
  switch (search.kind) {
    case "unknown":
      return [];
    case "empty":
      return isOnOwnMachine(context)
        ? [nameFile(context, "PATH/TO/Dockerfile")]
        : [
            {
              ...checkOutFirst(),
              action: "The folder is empty: check out the repository in a step before.",
            },
            fetchByDocker(),
          ];
    case "elsewhere":
      return search.files.slice(0, 1).map((file) => nameFile(context, file));
    case "link":
      return [nameFile(context, search.target), { action: "Or replace the link with a copy of the file." }];
  }
}

/** A file that `COPY --from=` takes from another stage. */
export function adviseOnStage(stage: string, missing: string | undefined, place: string): Advice {
  const file = missing === undefined ? "a file" : codeSpan(missing);
  return {
    title: `The stage ${stage} has no such file`,
    problem: `${capital(place)} copies ${file} from the stage ${codeSpan(stage)}, and that stage has none.`,
    remedies: [
      {
        action: `See where the stage ${codeSpan(stage)} puts its result. The path after ${codeSpan(`--from=${stage}`)} is one inside of that stage, seen from its root; .dockerignore has no part in it.`,
        snippet: {
          language: "sh",
          text: `docker build --target ${stage} --tag look .\ndocker run --rm look ls -la ${missing?.replace(/\/[^/]*$/, "") || "/"}`,
        },
      },
      { action: "Does a RUN of that stage end well without making it? Let it fail then (`set -e`)." },
    ],
  };
}

export function adviseOnFile(missing: string | undefined, place: string): Advice {
  return {
    title: "A file that the build needs is not there",
    problem: `${missing === undefined ? "A file or folder" : codeSpan(missing)} that ${place} asks for is not in the build's context.`,
    remedies: [
      {
        action:
          "Check the path, seen from the context's folder. A Dockerfile cannot reach above that folder, and upper and lower case differ.",
      },
      { action: "Check whether `.dockerignore` leaves it out." },
      {
        ...checkOutFirst(),
        action:
          "In a workflow: check out the code first, and build what an earlier step makes (say, `dist/`) in the same job.",
      },
    ],
  };
}

export function placeOf(location: Location | undefined): string {
  return location === undefined ? "the Dockerfile" : `line ${location.line} of ${location.file}`;
}

function nameFile(context: Reader, file: string): Remedy {
  return {
    action: `Name ${codeSpan(file)} with ${formatInput(context, "file")}:`,
    snippet: isOnOwnMachine(context)
      ? { language: "sh", text: `--file ${shellWord(file)}` }
      : { language: "yaml", text: `with:\n  file: ${yamlWord(file)}` },
  };
}

function yamlWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : JSON.stringify(text);
}

/** The run's own commit, as a git context. */
function fetchByDocker(): Remedy {
  return {
    action: "Or let docker fetch the commit itself, without a checkout:",
    snippet: { language: "yaml", text: `- uses: ${USES}\n  with:\n    context: "{{defaultContext}}"` },
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
