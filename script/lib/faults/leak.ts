// Looks for a secret in what a run has left, in every form in which it could be read back.

export type Trace = { where: string; text: string };

/** Where a form of a secret was found; empty is what should be. */
export function findLeaks(secrets: readonly string[], traces: readonly Trace[]): string[] {
  const forms = secrets.flatMap(formsOf);
  return traces.filter(({ text }) => forms.some((form) => text.includes(form))).map(({ where }) => where);
}

/** The runner keeps these lines to itself: they are the one place where a secret may stand. */
export function withoutMasks(raw: string): string {
  return raw
    .split("\n")
    .filter((line) => !line.startsWith("::add-mask::"))
    .join("\n");
}

function formsOf(secret: string): string[] {
  return [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString("hex"),
    ...[0, 1, 2].flatMap((before) => [
      base64Behind(before, secret, "base64"),
      base64Behind(before, secret, "base64url"),
    ]),
  ];
}

/** The part of a base64 text that is the same whatever stands around the secret, with so many bytes before it. */
function base64Behind(before: number, secret: string, encoding: "base64" | "base64url"): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 3));
  return whole.toString(encoding).slice(before === 0 ? 0 : 4);
}
