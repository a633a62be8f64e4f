// The secrets of a run: each is added once, the runner masks its forms, and prose is redacted by all of them.
import { encodedForms, longestFirst, printedForms } from "./encoded-forms.ts";
import { credentialsIn } from "./address.ts";
import { plainText } from "./redact.ts";
import { Secret } from "./secret.ts";

/** A shorter form is found in any word, so prose keeps it. The runner masks it all the same. */
const SHORTEST = 3;

/** No single word of ours, and of GitHub's in an address, is as long. */
const NO_WORD = 16;

export class SecretRegistry {
  readonly #forms = new Map<string, Secret>();
  readonly #listeners: ((form: Secret) => void)[] = [];
  #longestFirst: readonly string[] | undefined;

  /** A token that is sent with a user name. The name may become known later: then add it again. */
  addToken(token: Secret, username: string): void {
    this.#addForms(encodedForms(token, username));
  }

  /** A login at another registry, whose password may have several lines. */
  addLogin(username: string, password: Secret): void {
    this.addToken(password, username);
    this.addBuildSecret(password);
  }

  /** What a build can read, and print in any way. */
  addBuildSecret(secret: Secret): void {
    this.#addForms(printedForms(secret));
  }

  /** What is sent and printed only as it is, such as a registry's bearer token. */
  add(secret: Secret): void {
    this.#addForms([secret]);
  }

  /** Tokens and passwords in a text, such as an address. */
  addCredentialsIn(text: string): void {
    for (const { user, password } of credentialsIn(text)) this.addToken(new Secret(password), user);
  }

  /** Calls with each form once, those that are known already at once. */
  onForm(listener: (form: Secret) => void): void {
    this.#listeners.push(listener);
    for (const form of this.#forms.values()) listener(form);
  }

  /** Prose without any secret. Not for what a program reads: a secret may be an ordinary word. */
  redact(text: string): string {
    const hidden = this.#hide(text, SHORTEST);
    // A secret whose letters are separated by invisible characters shows once those are gone.
    const plain = plainText(hidden);
    const safe = this.#hide(plain, SHORTEST);
    return safe === plain ? hidden : safe;
  }

  /** A path or a name that a program reads, without the secrets that are too long to be one of its words. */
  redactLongForms(text: string): string {
    return this.#hide(text, NO_WORD);
  }

  #addForms(forms: readonly Secret[]): void {
    for (const form of forms) {
      const text = form.reveal();
      if (text.trim() === "" || this.#forms.has(text)) continue;
      this.#forms.set(text, form);
      this.#longestFirst = undefined;
      for (const listener of this.#listeners) listener(form);
    }
  }

  #hide(text: string, shortest: number): string {
    this.#longestFirst ??= longestFirst(this.#forms.keys());
    return this.#longestFirst.reduce(
      (hidden, form) => (form.length < shortest ? hidden : hidden.replaceAll(form, "***")),
      text,
    );
  }
}
