// Causes: why a run failed, each with the facts that its advice needs.
import type { Digest } from "../oci/reference.ts";
import type { TagMove } from "../oci/tag-state.ts";

export type Cause =
  | TokenCause
  | AccountCause
  | PackageCause
  | ReferenceCause
  | BuildCause
  | BuilderCause
  | BaseImageCause
  | MachineCause
  | RunCause;

/** The token itself will not do. */
export type TokenCause =
  | { code: "token-missing" }
  /** A token that we saw ourselves was not sent anywhere. */
  | { code: "token-malformed"; flaw: string; isOurs: boolean }
  /** Who says so: GitHub's API, which knows, or the registry, whose refusal may have another reason. */
  | { code: "token-invalid"; proof: "github" | "registry" }
  | { code: "token-kind-unsupported" }
  | { code: "scope-missing"; missing: readonly string[]; proof: ScopeProof }
  | { code: "not-logged-in" };

/** The image's owner does not let it in. */
export type AccountCause =
  | { code: "sso-required"; url: string | undefined }
  | { code: "classic-pat-forbidden" }
  | { code: "ip-not-allowed" }
  | { code: "billing" };

/** The job or the package does not allow it. */
export type PackageCause =
  | { code: "workflow-permission-missing" }
  | { code: "fork-pull-request" }
  | { code: "dependabot" }
  | { code: "wrong-owner" }
  | { code: "package-access-missing" }
  | { code: "package-creation-forbidden" }
  | { code: "package-not-found-or-private" }
  | { code: "denied-hidden" };

/** The name says something else than was meant. `reference` is what was written, where it is known. */
export type ReferenceCause =
  | { code: "tag-not-found"; reference: string | undefined }
  | { code: "tag-immutable"; reference: string | undefined }
  | { code: "reference-invalid"; reference: string | undefined }
  | { code: "registry-missing-from-reference"; reference: string | undefined };

/** The Dockerfile, or what it is built with and for. `output` is the end of what a command printed. */
export type BuildCause =
  | { code: "build-command-failed"; command: string | undefined; output: readonly string[] }
  | { code: "dockerfile-invalid"; flaw: string | undefined }
  | { code: "build-context-missing"; missing: string | undefined }
  | { code: "secret-missing"; secret: string | undefined };

/** What the build is done with and for: buildx, the builder, the platform. */
export type BuilderCause =
  | { code: "platform-unsupported"; where: "builder" | "image" | "command" }
  | { code: "emulation-missing" }
  /** `inputs` ask for what `builder` cannot do: a clause. */
  | { code: "option-unsupported"; inputs: readonly string[]; builder: string }
  | { code: "cache-unsupported"; when: "before the build" | "after the push" }
  | { code: "buildx-missing" }
  /** `lacks` is what this version does not know, as its flag; the versions are buildx's. */
  | { code: "buildx-too-old"; lacks: string; needed: string | undefined; found: string | undefined };

/** Another image, that the build starts from. `image` is its reference, where it is known. */
export type BaseImageCause =
  | { code: "base-image-denied"; image: string | undefined }
  | { code: "base-image-rate-limited"; image: string | undefined };

/** The machine that docker runs on. */
export type MachineCause =
  | { code: "docker-unavailable"; reason: string }
  | { code: "disk-full" }
  | { code: "credential-store-error" }
  /** What went wrong on the way to a host; `host` where it is known. */
  | { code: "network-error"; trouble: NetworkTrouble; host: string | undefined };

export type NetworkTrouble = "name" | "unreachable" | "slow" | "certificate" | "protocol";

/** The registry, or the run as a whole. */
export type RunCause =
  /** `host` where it is another one than the registry that the run is about. */
  | { code: "registry-unavailable"; reason: string; host: string | undefined }
  | { code: "rate-limited"; host: string }
  | { code: "upload-too-large" }
  | { code: "check-undecided"; reason: string }
  /** `digest` is what every tag was to point to. */
  | { code: "publication-incomplete"; digest: Digest; moves: readonly TagMove[] }
  | { code: "interrupted"; signal: string | undefined }
  /** `happened` is a clause, where something did: of a log nobody knows that. `output` is the end of what was printed. */
  | { code: "unknown"; happened: string | undefined; output: readonly string[] };

/** `input-invalid` stands beside the causes: it is told before there is a question to ask. */
export type CauseCode = Cause["code"] | "input-invalid";

/** How we know that a scope is missing. */
export type ScopeProof =
  /** GitHub's list neither holds nor implies it. */
  | "list"
  /** The list implies it, and the registry refused all the same. */
  | "registry"
  /** There is no list, and the registry says that the scopes do not match. */
  | "wording"
  /** GitHub's REST API refuses. */
  | "api"
  /** The list implies it, and the user wants it listed by name. */
  | "strict";

export type Gist = {
  /** What lies behind it, in a sentence or two. */
  why: string;
  /** It is this one when …: a clause. */
  tell: string;
};

export const GISTS: Readonly<Record<CauseCode, Gist>> = {
  "token-missing": {
    why: "There was no token to log in with. A secret that does not exist, or that the run may not see, arrives as an empty text, and nobody says so.",
    tell: "the secret has another name, or the run may not see it (a fork, Dependabot, another environment)",
  },
  "token-malformed": {
    why: "The token has something around it or in it that no token has: a line end, a blank, quotes. It got there when the secret was saved.",
    tell: "the secret was pasted with quotes, a blank or a line end",
  },
  "token-invalid": {
    why: "The token is mistyped, expired or revoked. A refused token is refused for public images, too: an old login that docker still keeps is enough.",
    tell: "the token is mistyped, expired or revoked, or docker still keeps an old login",
  },
  "token-kind-unsupported": {
    why: "GitHub's registry takes classic personal access tokens and the job's own GITHUB_TOKEN. It does not take fine-grained tokens, and tokens of other Apps mostly not. A login with one of those may succeed all the same.",
    tell: "the token begins with `github_pat_`, or an App other than GitHub Actions made it",
  },
  "scope-missing": {
    why: "A classic token can do what its boxes (scopes) say, and one of them is not ticked. To push takes `write:packages` and `read:packages`, to pull `read:packages`, to delete `delete:packages` and `read:packages`.",
    tell: "a box of the token (`read:packages`, `write:packages`) is not ticked",
  },
  "not-logged-in": {
    why: "Nobody was logged in to the registry when it was asked, or the login was for another registry or another user of the machine.",
    tell: "no login took place before, or it was for another registry, another user or another machine",
  },
  "sso-required": {
    why: "The organisation uses single sign-on, and every token must be authorised for it once.",
    tell: "the organisation uses single sign-on, and the token is not authorised for it",
  },
  "classic-pat-forbidden": {
    why: "The organisation forbids classic personal access tokens, and GitHub's registry takes no other personal token. What remains is the job's GITHUB_TOKEN.",
    tell: "the organisation forbids classic tokens",
  },
  "ip-not-allowed": {
    why: "The organisation lets in listed IP addresses only, and this machine's is not one of them.",
    tell: "the organisation has a list of IP addresses, and this machine is not on it",
  },
  billing: {
    why: "A payment failed, or a spending limit is reached. GitHub then refuses what costs money: private packages, and runners.",
    tell: "a payment failed or a spending limit is reached",
  },
  "workflow-permission-missing": {
    why: "The job's GITHUB_TOKEN may do what `permissions:` grants, and `packages: write` is not among it. As soon as one permission is written, all others are none. Logging in works all the same.",
    tell: "the job's `permissions:` do not grant packages (`write` to push, `read` to pull)",
  },
  "fork-pull-request": {
    why: "A pull request from a fork gets a token that may only read, and no secrets, whatever the workflow says.",
    tell: "the pull request comes from a fork",
  },
  dependabot: {
    why: "A run that Dependabot started gets a token that may only read, and Dependabot's own secrets instead of those of Actions, even when somebody else starts it again.",
    tell: "Dependabot opened the pull request or started the run",
  },
  "wrong-owner": {
    why: "The image's name begins with an owner that this token has no say over: another account's, or a mistyped one.",
    tell: "the owner in the image's name is not the one the token belongs to",
  },
  "package-access-missing": {
    why: "The package exists, and its own access list does not hold this repository or this person. A package made by hand, by a personal token or by another repository knows nothing of this one, and `permissions:` do not change that.",
    tell: "the job's permissions are right, and the package's own access list leaves the repository out",
  },
  "package-creation-forbidden": {
    why: "The package does not exist yet, and the organisation does not let this token make it.",
    tell: "the package does not exist yet, and the organisation restricts who may make one",
  },
  "package-not-found-or-private": {
    why: "There is no such package, or it is private and this login may not read it. The registry does not say which of the two.",
    tell: "the name is mistyped, or the package is private",
  },
  "denied-hidden": {
    why: "The registry refused and gave no reason. Clients often ask with a request whose answer has no text, so that the reason is lost.",
    tell: "none of the others fits",
  },
  "tag-not-found": {
    why: "The package is there, and this tag or digest is not: it was mistyped, never pushed, or deleted.",
    tell: "the tag is mistyped, was never pushed, or was deleted",
  },
  "tag-immutable": {
    why: "The tag is there already and must not move to another image.",
    tell: "the tag exists already and is protected against being moved",
  },
  "reference-invalid": {
    why: "The image's name breaks the rules for names: upper case, an empty part (often an empty variable), a blank, a wrong host.",
    tell: "the name has upper case, an empty part or a mistyped host",
  },
  "registry-missing-from-reference": {
    why: "The name does not begin with a registry's host, so docker took it for one on Docker Hub and asked there, where your login is not good.",
    tell: "the name has no `ghcr.io/` before it, so that docker asked Docker Hub",
  },
  "build-command-failed": {
    why: "A command of the Dockerfile ended with an error. The registry has nothing to do with it.",
    tell: "a `RUN` of the Dockerfile failed",
  },
  "dockerfile-invalid": {
    why: "The Dockerfile cannot be read: an unknown instruction, a missing argument, a stage that does not exist.",
    tell: "the Dockerfile has a mistake in it",
  },
  "build-context-missing": {
    why: "The build asks for a file or folder that is not in its context: it is mistyped, lies above the context, is left out by .dockerignore, or was never checked out.",
    tell: "a file that the build needs is not in the context",
  },
  "secret-missing": {
    why: "The Dockerfile asks for a build secret that nobody handed over, or the file it should come from is not there.",
    tell: "the build secret was not handed over, or is empty",
  },
  "platform-unsupported": {
    why: "The image, or the builder, does not do the platform (operating system and processor) that is asked for.",
    tell: "the image has no variant for this platform, or the builder cannot do several",
  },
  "option-unsupported": {
    why: "Docker's own builder cannot do all that a BuildKit of its own can: with docker's old store of images no attestations and no archives of an image, and never a push by digest alone.",
    tell: "an input asks for what only another builder can do",
  },
  "emulation-missing": {
    why: "A command for another kind of processor was started on a machine that cannot emulate it.",
    tell: "the step is for another kind of processor, and QEMU is not set up",
  },
  "cache-unsupported": {
    why: "The build cache could not be written: this builder cannot do it, or the place it goes to did not take it. The image itself may be fine.",
    tell: "the line speaks of exporting a cache",
  },
  "buildx-missing": {
    why: "The build asks for something that only buildx can do, docker's plugin for builds, and it is not installed or is too old.",
    tell: "`docker buildx version` fails",
  },
  "buildx-too-old": {
    why: "The build asks for something that this version of buildx does not know yet.",
    tell: "`docker buildx version` tells an old one",
  },
  "base-image-denied": {
    why: "The build starts from another image, and that one's registry does not give it away: it is private, does not exist, or wants a login.",
    tell: "the line names another image than the one that is pushed",
  },
  "base-image-rate-limited": {
    why: "Docker Hub counts pulls by account or, without a login, by IP address, which runners share with many others.",
    tell: "the limit is Docker Hub's, on the image the build starts from",
  },
  "docker-unavailable": {
    why: "There is no docker, its daemon does not run, or this user may not speak to it.",
    tell: "`docker version` shows no server",
  },
  "disk-full": {
    why: "The machine that builds has no room left. Hosted runners have some 14 GB to begin with, and layers are written twice.",
    tell: "`df -h` shows a full disk",
  },
  "credential-store-error": {
    why: "Docker keeps logins with the help of another program, and that program is missing or fails. The token was not even tried.",
    tell: "the line names `docker-credential-…` or docker's config.json",
  },
  "network-error": {
    why: "This machine did not reach the host: its name, its certificate, a proxy or a firewall is in the way.",
    tell: "the machine does not reach the host by other means either",
  },
  "registry-unavailable": {
    why: "The registry has trouble of its own, or the connection to it broke. Nothing is known to be wrong with the token.",
    tell: "the same run works some minutes later",
  },
  "rate-limited": {
    why: "The host was asked more often than it allows in a time.",
    tell: "the line says that there were too many requests",
  },
  "upload-too-large": {
    why: "A layer, or a part of one, is larger than the registry takes. ghcr.io takes layers of up to 10 GB.",
    tell: "a layer is larger than the registry takes",
  },
  "check-undecided": {
    why: "Nobody could say whether the access is allowed, so that a check cannot pass.",
    tell: "nobody could say",
  },
  "publication-incomplete": {
    why: "The image is there, but not under every tag that was asked for.",
    tell: "some of the tags answer with another digest",
  },
  interrupted: {
    why: "Somebody or something stopped the run: a person, a time limit, a newer run of the same group.",
    tell: "the run was cancelled",
  },
  "input-invalid": {
    why: "An input has a value that it cannot have. Nothing was contacted, and nothing was built.",
    tell: "an input has a value that it cannot have",
  },
  unknown: {
    why: "The words of this failure are not known yet.",
    tell: "no known words stand in the log",
  },
};
