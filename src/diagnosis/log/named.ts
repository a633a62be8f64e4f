// What a failing line names for its cause: the command, the file, the flaw, the secret, the scope.

/** `/bin/sh -c make`, without the shell. */
export function findCommand(text: string): string | undefined {
  const command =
    between(text, 'process "', '" did not complete') ??
    between(text, "executor failed running [", "]: exit") ??
    between(text, "The command '", "' returned");
  return command?.replace(/^\/bin\/(?:ba)?sh (?:[^ ]{1,20} ){0,4}?-c /, "");
}

function between(text: string, begin: string, end: string): string | undefined {
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  return from < 0 || to < 0 ? undefined : text.slice(from + begin.length, to);
}

/** The path that is not there. */
export function findMissingPath(text: string): string | undefined {
  return (
    /"([^"]{1,200})"(?:: not found| not found: not found)/.exec(text)?.[1] ??
    /(?:lstat|stat|open|path) "?([^\s":]{1,200})"?:? (?:no such|not found|file does not exist)/.exec(
      text,
    )?.[1] ??
    /symlinks in Dockerfile path: lstat ([^\s:]{1,200})/.exec(text)?.[1]
  );
}

/** What is wrong in the Dockerfile, as its parser says it. */
export function findFlaw(text: string): string | undefined {
  const at = text.search(/unknown instruction|target stage|failed to parse|base name|no build stage/i);
  return /parse error (?:on )?line \d{1,6}: (.+)/.exec(text)?.[1] ?? (at < 0 ? undefined : text.slice(at));
}

/** The builder that buildx does not know. */
export function findBuilderName(text: string): string | undefined {
  return /no builder "([^"]{1,100})" found/i.exec(text)?.[1];
}

/** The stage that is not there, and the one that BuildKit takes for it. */
export function findMisspelt(text: string): { stage: string; nearest: string } | undefined {
  const [, stage, nearest] =
    /failed to solve: ([\w-]{1,100}): .{1,1000}\(did you mean ([\w-]{1,100})\?\)/.exec(text) ?? [];
  return stage === undefined || nearest === undefined ? undefined : { stage, nearest };
}

/** The stage that an instruction copies from; an image's name has a slash, a dot or a colon in it. */
export function findStage(instruction: string): string | undefined {
  return /^(?:COPY|ADD)\s.{0,200}?--from=([\w-]{1,100})(?=\s)/i.exec(instruction)?.[1];
}

/** The scopes that GitHub wants. */
export function findScopes(text: string): string[] {
  const [, first, second] =
    /(?:at least|needs the|scopes?:?) \[?["']?([a-z]{2,20}(?::[a-z]{2,20})?)\b(?:["'`]? and ["'`]?([a-z]{2,20}:[a-z]{2,20})\b)?/.exec(
      text,
    ) ?? [];
  return [first, second].filter((scope) => scope !== undefined);
}

/** The secret that a RUN needs. */
export function findSecret(text: string): string | undefined {
  return /secret "?([\w.-]{1,100})"?: not found/i.exec(text)?.[1];
}

/** The flag that the client does not know. */
export function findFlag(text: string): string | undefined {
  return /--[a-z-]+/.exec(text)?.[0];
}

/** The reference that breaks the rules. */
export function findInvalidReference(text: string): string | undefined {
  return /(?:invalid tag|argument) "([^"]{1,200})"/.exec(text)?.[1];
}

/** The image that docker does not hold, or that is a list. */
export function findLocalImage(text: string): string | undefined {
  return (
    /(?:with the tag: |does not exist: |no such (?:image|object): )([\w.:/@-]{1,300})/i.exec(text)?.[1] ??
    /([\w.:/@-]{1,300}) is a manifest list$/i.exec(text)?.[1]
  );
}

/** How a command of the Dockerfile ended. 137 is SIGKILL's, mostly the kernel's for lack of memory. */
export function findExitCode(text: string): number | undefined {
  const code = /(?:exit code:? |exit status |non-zero code: )(\d{1,3})\b/.exec(text)?.[1];
  return code === undefined ? undefined : Number(code);
}

/** The API versions that docker's client and daemon do not share. */
export function findApiVersions(text: string): { client: string; daemon: string } | undefined {
  const [, client, daemon] =
    /client version (\d\.\d{1,3}) is too (?:old|new).{0,20} supported api version is (\d\.\d{1,3})/i.exec(
      text,
    ) ?? [];
  return client === undefined || daemon === undefined ? undefined : { client, daemon };
}
