// The signer's door: what signs is loaded only where something is signed.
import type { Signer, SignerOptions } from "../ports/signing.ts";

export function openSigner(options: SignerOptions): Signer {
  return async (order) => {
    const { sign } = await import("./sign.ts");
    return sign(order, options);
  };
}
