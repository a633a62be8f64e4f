// The verdict on a registry beside that of the token: the registry alone decides.
import type { RegistryEvidence } from "../access/evidence.ts";
import type { RegistryLogin } from "../access/registry-login.ts";
import type { Image } from "../oci/reference.ts";
import type { OtherRegistryCause } from "./causes/other-registry.ts";
import { certainCause } from "./failure.ts";
import type { Verdict } from "./verdict.ts";

export function judgeOther(evidence: RegistryEvidence, image: Image, login: RegistryLogin): Verdict {
  const denied = (why: OtherRegistryCause["why"], isMissing = false): Verdict => {
    const { username } = login.credentials;
    const cause = {
      code: "other-registry-refused",
      why,
      image,
      username,
      from: login.from,
      isMissing,
    } as const;
    return { kind: "denied", ...certainCause(cause) };
  };
  switch (evidence.kind) {
    case "accepted":
      return { kind: "allowed", folded: [] };
    case "refused":
      return denied(evidence.step === "push probe" ? "push" : "login", evidence.status === 404);
    case "withheld":
      return denied("withheld");
    case "silent":
      return { kind: "undecided", reason: `${image.host} did not decide: ${evidence.reason}` };
  }
}
