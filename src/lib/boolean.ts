// The one reader of "is it true?": in inputs, in variables of the environment, in attributes of docker's flags.

/**
 * The forms of Go's `strconv.ParseBool`, which docker reads, among them those of YAML 1.2's core schema; nothing for
 * any other text. Source: Go, package strconv; YAML 1.2.2, section 10.3.2.
 */
export function parseBoolean(text: string | undefined): boolean | undefined {
  const word = text?.trim() ?? "";
  if (/^(?:1|t|T|true|True|TRUE)$/.test(word)) return true;
  return /^(?:0|f|F|false|False|FALSE)$/.test(word) ? false : undefined;
}
