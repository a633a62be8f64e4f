// The environment variables that docker/metadata-action knows, under its names.

/** Source: docker/metadata-action's README, "environment variables". */
const LENGTH = "DOCKER_METADATA_SHORT_SHA_LENGTH";
const LEVELS = "DOCKER_METADATA_ANNOTATIONS_LEVELS";
const TO_ENVIRONMENT = "DOCKER_METADATA_SET_OUTPUT_ENV";

export type MetadataVariable = typeof LENGTH;

/** As they were written; one that is empty is none. */
export type MetadataVariables = {
  shaLength: string | undefined;
  /** The levels of the output `annotations`, separated by commas. */
  levels: string | undefined;
  /** Whether outputs are variables for the steps that follow, too. */
  toEnvironment: string | undefined;
};

export function readMetadataVariables(
  environment: Readonly<Record<string, string | undefined>>,
): MetadataVariables {
  const read = (name: string) => environment[name]?.trim() || undefined;
  return { shaLength: read(LENGTH), levels: read(LEVELS), toEnvironment: read(TO_ENVIRONMENT) };
}

/** How many characters a short commit has; nothing when the text is no such number. */
export function parseShaLength(text: string): number | undefined {
  const length = Number(text);
  return Number.isInteger(length) && length > 0 ? length : undefined;
}

export function parseLevels(text: string): string[] {
  return text
    .split(",")
    .map((level) => level.trim())
    .filter((level) => level !== "");
}

/** Outputs go into the environment unless somebody said no. */
export function isOn(text: string | undefined): boolean {
  return !/^(?:0|f|false)$/i.test(text ?? "");
}
