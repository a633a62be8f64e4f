// The context of a failure from a JSON file: each field that its writer knew.
import packageFile from "../../package.json" with { type: "json" };
import { NOT_ASKED, type FailureContext, type Operation } from "../diagnosis/context.ts";
import type { ApiEvidence } from "../access/evidence.ts";
import { parseImage, registryOfReference, type Image } from "../oci/reference.ts";
import type { InputProblem } from "../diagnosis/input-problems.ts";
import { list, record } from "../lib/json.ts";
import { findHostProblem, registryInLog } from "../oci/host.ts";
import type { OwnerKind } from "../context/run-context.ts";
import { parseScopes } from "../access/scopes.ts";
import type { HeldToken } from "../access/token.ts";

type Complain = (field: string, value: unknown, why: Pick<InputProblem, "flaw" | "allowed">) => void;

/** Names of token kinds as people have them, beside our own. */
const TOKEN_KINDS: Readonly<Record<string, HeldToken>> = {
  app: "app",
  "app-user": "app-user",
  classic: "classic",
  "fine-grained": "fine-grained",
  "github-token": "installation",
  GITHUB_TOKEN: "installation",
  installation: "installation",
  none: "none",
  oauth: "oauth",
  refresh: "refresh",
  unknown: "unknown",
};

const OPERATIONS: Readonly<Record<string, Operation | undefined>> = {
  build: "build",
  check: "push",
  delete: "delete",
  login: "login",
  merge: "push",
  pull: "pull",
  push: "push",
  unknown: undefined,
};

const OWNER_KINDS: Readonly<Record<string, OwnerKind | undefined>> = {
  org: "Organization",
  organization: "Organization",
  Organization: "Organization",
  user: "User",
  User: "User",
  unknown: undefined,
};

/**
 * Reads `{operation, tokenKind, scopes, event, owner, actor, permissions, repository, image, registry, tags}`. All of it is
 * optional, `null` counts as left out, and unknown fields are ignored. What is there must be usable: all mistakes are
 * reported together.
 */
export function readFailureContext(json: unknown): {
  context: FailureContext;
  problems: readonly InputProblem[];
} {
  const problems: InputProblem[] = [];
  const complain: Complain = (field, value, why) =>
    problems.push({ input: `context.${field}`, value: show(value), ...why });
  if (typeof json !== "object" || json === null || Array.isArray(json))
    problems.push({
      input: "context",
      value: show(json),
      flaw: "it is not an object",
      allowed: "a JSON object",
    });
  const given = record(json);

  const text = (field: string): string | undefined => {
    const value = given[field] ?? undefined;
    if (value === undefined || typeof value === "string") return value?.trim() || undefined;
    complain(field, value, { flaw: "it is no text", allowed: "a text" });
    return undefined;
  };
  const choose = <Value>(field: string, choices: Readonly<Record<string, Value>>): Value | undefined => {
    const value = text(field);
    if (value === undefined) return undefined;
    if (Object.hasOwn(choices, value)) return choices[value];
    complain(field, value, {
      flaw: "it is not one of the choices",
      allowed: Object.keys(choices).join(", "),
    });
    return undefined;
  };

  const host = readHost(text("registry"), complain);
  const event = text("event") ?? "unknown";
  const actor = text("actor");
  const slug = text("repository");
  const owner = text("owner");
  const image = readImage(text("image"), host, complain);
  const [repositoryOwner, name] = slug?.includes("/") ? slug.split("/") : [];
  const packages = readPermissions(given.permissions, complain);
  const ownerKind = owner === undefined ? undefined : OWNER_KINDS[owner];
  return {
    problems,
    context: {
      operation: choose("operation", OPERATIONS),
      isRun: false,
      registry: registryInLog(host),
      image,
      isNamed: image !== undefined,
      pushesTo: registriesOf(text("tags")),
      ownerKind,
      // Only a job's own token has permissions.
      tokenKind: choose("tokenKind", TOKEN_KINDS) ?? (packages === undefined ? "unknown" : "installation"),
      api: readScopes(given.scopes, complain),
      scopeCheck: "auto",
      event,
      repository: repositoryOwner && name ? { owner: repositoryOwner, name, ownerKind } : undefined,
      head: /fork.{0,5}pull|pull.{0,10}fork/i.test(event) ? "foreign" : undefined,
      pullRequest: event.includes("pull_request"),
      dependabot: actor === "dependabot[bot]",
      packages,
      isAct: false,
      version: packageFile.version,
      build: undefined,
    },
  };
}

/** A value as it was written, where that is short. */
function show(value: unknown): string {
  try {
    return JSON.stringify(value).slice(0, 100);
  } catch {
    return "something nested too deeply";
  }
}

function readHost(registry: string | undefined, complain: Complain): string {
  const flaw = registry === undefined ? undefined : findHostProblem(registry);
  if (flaw !== undefined) complain("registry", registry, { flaw, allowed: "a host name such as ghcr.io" });
  return registry === undefined || flaw !== undefined ? "ghcr.io" : registry.toLowerCase();
}

/** With or without registry, tag and digest. */
function readImage(text: string | undefined, host: string, complain: Complain): Image | undefined {
  if (text === undefined) return undefined;
  const bare = text.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
  const [first = ""] = bare.split("/");
  const parsed = parseImage(/[.:]/.test(first) ? bare : `${host}/${bare}`, host);
  if (parsed.kind === "image") return parsed.image;
  complain("image", text, { flaw: parsed.flaw, allowed: `an image such as ${host}/OWNER/NAME` });
  return undefined;
}

/** The registries that a list of tags writes out, with commas or line ends between them. */
function registriesOf(tags = ""): string[] {
  const hosts = tags.split(/[,\s]+/).map((tag) => registryOfReference(tag)?.toLowerCase());
  return [...new Set(hosts.filter((host) => host !== undefined))];
}

/** A list of scopes is GitHub's own word on the token, which it therefore takes. */
function readScopes(value: unknown, complain: Complain): ApiEvidence {
  if (value === undefined || value === null) return NOT_ASKED;
  const names = typeof value === "string" ? [...parseScopes(value)] : list(value);
  const scopes = names.filter((name) => typeof name === "string");
  if (scopes.length !== names.length || (typeof value !== "string" && !Array.isArray(value))) {
    complain("scopes", value, {
      flaw: "it is not a list of texts",
      allowed: 'a list such as ["repo"], or null',
    });
    return NOT_ASKED;
  }
  const grant = { kind: "listed", scopes: new Set(scopes) } as const;
  return { kind: "accepted", login: undefined, grant, expires: undefined, ssoUrl: undefined };
}

/** `packages: write`, `contents: read, issues: write`, `write-all`, or an object. What is not listed is none. */
function readPermissions(value: unknown, complain: Complain): FailureContext["packages"] {
  if (value === undefined || value === null) return undefined;
  const values = typeof value === "object" ? Object.values(value) : [];
  const isUsable = typeof value === "string" || (typeof value === "object" && !Array.isArray(value));
  if (!isUsable || values.some((one) => typeof one !== "string")) {
    complain("permissions", value, {
      flaw: "it is neither text nor an object",
      allowed: '"packages: write"',
    });
    return undefined;
  }
  const text =
    typeof value === "string"
      ? value
      : Object.entries(value)
          .map((pair) => pair.join(": "))
          .join(", ");
  const packages = /\bpackages["']?\s*:\s*["']?(read|write|none)\b/i.exec(text)?.[1]?.toLowerCase();
  if (packages === "read" || packages === "write" || packages === "none") return packages;
  if (/write-all|read and write/i.test(text)) return "write";
  if (/read-all/i.test(text)) return "read";
  // A list, even an empty one, is whole: what it leaves out is not granted.
  return text.includes(":") || /^(?:\{\})?$/.test(text.trim()) ? "none" : undefined;
}
