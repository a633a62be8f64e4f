// Advice on the image that a build starts from: somebody else's registry, and not about what is pushed.
import { codeSpan, type Advice, type AdviceContext } from "./advice.ts";
import type { BaseImageCause } from "../causes.ts";
import { registryOfReference } from "../../oci/reference.ts";

export function adviseOnBaseImage(cause: BaseImageCause, { accessRequest, location }: AdviceContext): Advice {
  const { image } = cause;
  const named = image === undefined ? "the image that the build starts from" : codeSpan(image);
  const place = location === undefined ? "" : ` (line ${location.line} of ${location.file})`;
  const host = image === undefined ? undefined : (registryOfReference(image) ?? "docker.io");
  switch (cause.code) {
    case "base-image-denied":
      return {
        title: "The build may not read the image it starts from",
        problem: `The registry does not give away ${named}${place}: it is private, does not exist, or wants a login.`,
        evidence: ["It is about the image that the build starts from, not about the one that is pushed."],
        remedies: [
          {
            action:
              "Compare the name after FROM (or `--from=`), letter by letter. Is it a stage of the same Dockerfile? Then its name has another spelling there.",
          },
          host === undefined || host === accessRequest.registry.host
            ? {
                action: `Is it a private package on ${accessRequest.registry.host}? Open its settings and give this repository the role Read under "Manage Actions access".`,
              }
            : {
                action: `Is it private? Then log in to ${host} in a step before:`,
                snippet: {
                  language: "sh",
                  text: `printf '%s' "$PASSWORD" | docker login ${host} --username YOUR_NAME --password-stdin`,
                },
              },
          {
            action: "Is it public? Then an old login can be in the way: let docker forget it.",
            snippet: { language: "sh", text: `docker logout ${host ?? accessRequest.registry.host}` },
          },
        ],
      };
    case "base-image-rate-limited":
      return {
        title: "Docker Hub's limit of pulls is reached",
        problem: `Docker Hub does not give away ${named}${place} just now: too many pulls came from this account or this address.`,
        evidence: ["It is about the image that the build starts from, not about the one that is pushed."],
        remedies: [
          {
            action:
              "Log in to Docker Hub in a step before: with an account the limit is higher, and is yours alone.",
            snippet: {
              language: "sh",
              text: `printf '%s' "$DOCKERHUB_TOKEN" | docker login --username YOUR_NAME --password-stdin`,
            },
          },
          { action: `Or keep a copy of the image on ${accessRequest.registry.host}, and start from that.` },
          { action: "Or try again in an hour." },
        ],
      };
  }
}
