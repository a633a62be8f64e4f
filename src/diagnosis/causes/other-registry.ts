// A registry beside that of the token: it refuses its own login, or asks for it in a way in which it is not sent.
import type { RegistryLogin } from "../../access/registry-login.ts";
import { formatImage, type Image } from "../../oci/reference.ts";
import { ANY_REGISTRY, knownRegistry } from "../advice/registries.ts";
import type { Remedy } from "../advice/remedies.ts";
import { codeSpan, OF_THE_MACHINE, type CauseRecords } from "./record.ts";

/** `why`: the login itself is refused, or the push with it, or it was not sent at all. */
export type OtherRegistryCause = {
  code: "other-registry-refused";
  why: "login" | "push" | "withheld";
  image: Image;
  username: string;
  from: RegistryLogin["from"];
  /** 404 where the repository is missing, or may not be seen. */
  isMissing: boolean;
};

export const OTHER_REGISTRY_CAUSES: CauseRecords<OtherRegistryCause> = {
  "other-registry-refused": {
    why: "The run pushes to several registries, and one of them refuses it. Nothing is built or pushed then, so that none of them lags behind the others.",
    howToTell: "the registry that is named is another one than that of the token",
    ...OF_THE_MACHINE,
    findings: "registry",
    advise: (cause) => {
      const { image, username, why } = cause;
      const { host } = image;
      const whose = `as ${codeSpan(username)}`;
      switch (why) {
        case "login":
          return {
            title: `${host} refuses the login`,
            problem: `${host} does not take the password with which ${codeSpan(username)} logs in, so nothing was built.`,
            remedies: [renew(cause), ...others(cause)],
          };
        case "push":
          return {
            title: `${host} refuses the push`,
            problem: `${host} takes the login ${whose}, and does not let it push ${formatImage(image)}, so nothing was built.`,
            remedies: [grant(cause), renew(cause), ...others(cause)],
          };
        case "withheld":
          return {
            title: `${host} does not get the login`,
            problem: `${host} asks for its login in a way in which it is not sent, so nothing was built.`,
            remedies: [
              {
                action: `Is ${host} the registry that was meant? Whoever runs it sets which token service it names, and that has to be at https.`,
              },
              ...others(cause),
            ],
          };
      }
    },
  },
};

function grant({ image, username, isMissing }: OtherRegistryCause): Remedy {
  const known = knownRegistry(image.host);
  const lead = isMissing ? "It has no such repository, or does not show it. " : "";
  const needed = known === ANY_REGISTRY ? "" : ` What has to be there before: ${known.before}.`;
  return { action: `${lead}Let ${codeSpan(username)} push to ${formatImage(image)}.${needed}` };
}

function renew({ image, from }: OtherRegistryCause): Remedy {
  const known = knownRegistry(image.host);
  const where =
    from === "registry-auth"
      ? "the entry of `registry-auth`"
      : "the step before this one that logs docker in, such as docker/login-action";
  const name = known === ANY_REGISTRY ? image.host : known.name;
  return { action: `Look at ${where}. At ${name} a login is ${known.login}.` };
}

function others({ image }: OtherRegistryCause): Remedy[] {
  return [
    { action: `Or take ${formatImage(image)} out of \`images\`: the other registries get theirs then.` },
  ];
}
