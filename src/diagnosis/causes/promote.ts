// A promotion: what was to be published as it is, and why it is not.
import { formatImage, type Image } from "../../oci/reference.ts";
import type { Remedy, Snippet } from "../advice/remedies.ts";
import { OF_THE_MACHINE, type Advice, type CauseRecords } from "./record.ts";

/** `source` is as its user reads it: `ghcr.io/acme/app:main`. */
export type PromoteCause =
  /** `place`: where it was looked for; in a registry where it says nothing. */
  | { code: "promote-source-missing"; source: string; place?: "docker" | "file" }
  /** `flaw` completes "it …". */
  | { code: "promote-source-unsuited"; source: string; flaw: string }
  /** `reason` is a clause. `login`: what it was read with. */
  | { code: "promote-source-denied"; source: string; host: string; reason: string; login: SourceLogin }
  /** `what` completes "it was not possible". */
  | { code: "promote-copy-failed"; source: string; image: Image; what: string; reason: string }
  | PullRequestCause;

/** `head`: `OWNER:BRANCH`. */
type PullRequestCause = { code: "pull-request-unknown"; head: string; sha: string } & (
  | { why: "no-api" | "none" }
  | { why: "no-answer"; reason: string }
  | { why: "several"; numbers: readonly number[] }
);

/** `none`: no login is held for that registry. */
export type SourceLogin = "token" | "registry-auth" | "docker-config" | "none";

const WITH: Readonly<Record<SourceLogin, string>> = {
  token: "to the login with `token`",
  "registry-auth": "to the login of `registry-auth`",
  "docker-config": "to the login that docker's configuration holds",
  none: "without a login",
};

const LOG_IN: Readonly<Record<Exclude<SourceLogin, "token">, string>> = {
  "registry-auth": "Take a login that may read it:",
  "docker-config": "Take a login that may read it, instead of the one that an earlier step has left:",
  none: "Log in there. A token that may only read is enough:",
};

type Place = "registry" | "docker" | "file";

const WHERE_MISSING: Readonly<Record<Place, (source: string) => string>> = {
  registry: (source) => `${source} is not in its registry.`,
  docker: (source) => `Docker has no image for ${source}.`,
  file: (source) => `${source} is not there.`,
};

const MISSING_REMEDIES: Readonly<Record<Place, readonly [Remedy, ...Remedy[]]>> = {
  registry: [
    {
      action:
        "Did the job that builds it fail, or does it run after this one? Let this job need it, and take its output `digest`.",
    },
    { action: "Is the tag right? `1.2.3` and `v1.2.3` are two tags." },
    {
      action:
        "Is it a private package of another repository? A token that may not see it gets the same answer: open the package's settings, and give this repository the role Read under “Manage Actions access”.",
    },
    {
      action:
        "Is there something that deletes versions without a tag? Let it keep what is younger than a day, say.",
    },
  ],
  docker: [
    {
      action:
        "Does a step before build it without loading it? A builder of its own leaves the image in its cache: give that step `load: true`.",
    },
    {
      action: "Is it in this docker, in this job, and by this name? This shows what is:",
      snippet: { language: "sh", text: "docker image ls" },
    },
  ],
  file: [
    {
      action:
        "Does a step before write it, or download it as an artifact? A relative path begins where the job's steps begin.",
    },
    {
      action:
        "Does it hold the image that `:NAME` or `@sha256:…` behind it chooses? Without that, the only one is taken.",
    },
  ],
};

function authSnippet(host: string): Snippet {
  return {
    language: "yaml",
    text: [
      "with:",
      "  registry-auth: |",
      `    - registry: ${host}`,
      "      username: ${{ vars.OTHER_USERNAME }}",
      "      password: ${{ secrets.OTHER_TOKEN }}",
    ].join("\n"),
  };
}

export const PROMOTE_CAUSES: CauseRecords<PromoteCause> = {
  "promote-source-missing": {
    why: "The image that was to be published under other tags is not where it is looked for: the tag or the digest is mistyped, was never pushed, or was deleted; an archive was not written; docker has not loaded it.",
    howToTell: "the registry, the archive or docker knows no such image",
    ...OF_THE_MACHINE,
    advise: ({ source, place }) => ({
      title: "There is nothing to promote",
      problem: `${WHERE_MISSING[place ?? "registry"](source)} No tag was touched.`,
      remedies: MISSING_REMEDIES[place ?? "registry"],
    }),
  },
  "promote-source-unsuited": {
    why: "What was to be published is no image that can be copied whole: a part of it is missing or damaged, or it is something else.",
    howToTell: "the source is no image, or not a whole one",
    ...OF_THE_MACHINE,
    advise: ({ source, flaw }) => ({
      title: "The source cannot be promoted",
      problem: `${source} cannot be promoted: it ${flaw}. No tag was touched.`,
      remedies: [
        {
          action: "Is it the image that is meant? Compare the digest with the output `digest` of its build.",
        },
        { action: "Build and push it again, and promote that." },
      ],
    }),
  },
  "promote-source-denied": {
    why: "The registry does not let this login read the image that was to be published.",
    howToTell: "the registry refuses to hand the source out",
    ...OF_THE_MACHINE,
    advise: ({ source, host, reason, login }) => ({
      title: "The source may not be read",
      problem: `${host} does not hand out ${source} ${WITH[login]}: ${reason}. No tag was touched.`,
      remedies:
        login === "token"
          ? [
              {
                action:
                  "Is it another package of ghcr.io? Open its settings, and give this repository the role Read under “Manage Actions access”.",
              },
              { action: `Else use a \`token\` that may read ${source}, too.` },
            ]
          : [{ action: LOG_IN[login], snippet: authSnippet(host) }],
    }),
  },
  "promote-copy-failed": {
    why: "A part of the image did not arrive in the repository where it was to be published.",
    howToTell: "a layer or a manifest could not be copied",
    ...OF_THE_MACHINE,
    advise: ({ source, image, what, reason }) => ({
      title: "The image was not copied",
      problem: `${source} was not copied to ${formatImage(image)}: it was not possible ${what}. No tag was touched.`,
      evidence: [`Why: ${reason}.`],
      remedies: [
        { action: "Run the job again: what has arrived is not sent again." },
        { action: "If it fails at the same place, look at the registry's status page, and at its limits." },
      ],
    }),
  },
  "pull-request-unknown": {
    why: "A fork's image is published under the number of its pull request alone, and GitHub did not say which one the run belongs to. What the run left behind is not asked: anybody could have written a number there.",
    howToTell: "GitHub's API names no open pull request, or several, whose head is the commit of the run",
    ...OF_THE_MACHINE,
    advise: (cause) => ({
      title: "It is not known which pull request this is",
      problem: `GitHub does not name the one pull request of ${cause.head} that has the head ${cause.sha}. No tag was touched.`,
      ...adviseOnPullRequest(cause),
    }),
  },
};

function adviseOnPullRequest(cause: PullRequestCause): Pick<Advice, "evidence" | "remedies"> {
  switch (cause.why) {
    case "no-api":
      return {
        evidence: ["There is no token for GitHub's API, or the registry is not GitHub's."],
        remedies: [
          { action: "Leave the input `github-token` out: its default is the job's own token." },
          { action: "Promote to ghcr.io." },
        ],
      };
    case "no-answer":
      return {
        evidence: [`GitHub's API was asked for the branch's pull requests, and ${cause.reason}.`],
        remedies: [
          {
            action:
              "May the job ask? In a private repository its `permissions:` need `pull-requests: read`, too.",
          },
          { action: "Else run the job again when GitHub's API answers." },
        ],
      };
    case "none":
      return {
        remedies: [
          {
            action:
              "Was the fork's branch or its owner renamed? Let the pull request's own workflow run again: this one follows it.",
          },
        ],
      };
    case "several": {
      const names = cause.numbers.map((number) => `#${number}`);
      return {
        evidence: [`${names.join(" and ")} have this head.`],
        remedies: [{ action: `Close all of ${names.join(", ")} but one, and run this job again.` }],
      };
    }
  }
}
