// Hosts that a line names: which one was asked, and whose machine it is.

/** Docker Hub's host in a reference; its machines have several names. */
export const DOCKER_HUB = "docker.io";

/** The address of a request; of several the last one answered. */
const REQUEST =
  /(?:get|head|post|put|patch|delete|request to) ["'(]?https?:\/\/([a-z0-9][a-z0-9.-]{1,250}(?::\d{1,5})?)/gi;
/** An address, or a name that was looked up or connected to. */
const ADDRESS =
  /(?:https?:\/\/|lookup |resolve host:? ?|econnrefused |enotfound |eai_again |connect to )"?([a-z0-9][a-z0-9.-]{1,250}(?::\d{1,5})?)/i;
/** The host that a reference begins with, behind the words that clients put before one. */
const REFERENCE =
  /(?:to push|to pull|pull image|reference|metadata for|permission for|denied for|manifest for|repository|signing| in|docker:\/\/|oci:\/\/) ?["'[]{0,2}((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?::\d{1,5})?|localhost:\d{1,5})\//i;
/** A host without a path. */
const BARE =
  /(?:for registry|token for|from host) ["']?((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?::\d{1,5})?)/i;

const HUB = /(?:^|\.)docker\.(?:io|com)$/;
/** Web pages for people: no request went to them. */
const PAGES = /^(?:docs|www|help|status)\.|^gh\.io$|^aka\.ms$/;
/** Source: actions/toolkit `packages/cache`; tonistiigi/go-actions-cache: the service, and the store that it signs addresses of. */
const ACTIONS_CACHE =
  /(?:^|\.)actions\.githubusercontent\.com$|^productionresultssa\d{1,4}\.blob\.core\.windows\.net$/;
/** GitHub's sites, and the store that its registry sends clients to for layers. */
const GITHUBS = /(?:^|\.)github(?:usercontent)?\.com$|^ghcr[a-z0-9]{0,30}\.blob\.core\.windows\.net$/;

/** The host that was asked. All names of Docker Hub are one. */
export function findHost(line: string): string | undefined {
  const requested = [...line.matchAll(REQUEST)].at(-1)?.[1];
  return canonical(requested ?? ADDRESS.exec(line)?.[1] ?? REFERENCE.exec(line)?.[1] ?? BARE.exec(line)?.[1]);
}

function canonical(host: string | undefined): string | undefined {
  const name = host?.toLowerCase().replace(/[.-]$/, "");
  return name !== undefined && HUB.test(name) && !PAGES.test(name) ? DOCKER_HUB : name;
}

/** Where GitHub keeps the caches of Actions: no registry. */
export function isActionsCache(host: string | undefined): boolean {
  return host !== undefined && ACTIONS_CACHE.test(host);
}

/** Whether another registry than this one was asked. GitHub's API and its stores stand behind its registry. */
export function isAnotherRegistry(host: string | undefined, registry: string): host is string {
  return host !== undefined && host !== registry && !GITHUBS.test(host) && !PAGES.test(host);
}

/** BuildKit's step that fetches a token, and docker's first line of a push. */
const PUSHING_TO =
  /^#\d{1,6} \[auth\] .{1,300}push\S{0,20} token for (\S{1,253})$|^the push refers to (?:a )?repository \[([^\]/]{1,253})\//i;
/** A reference with its transport before it, in a command: the user wrote the host. */
const WRITTEN = /(?:oci|docker):\/\/([a-z0-9.:-]{1,253})\//i;
const PUSHED_TO = /pushing manifest for ([a-z0-9.:-]{1,253})\/\S{1,300} .{0,20}done$/i;

/** The registry that a push goes to. */
export function findPushTarget(line: string): string | undefined {
  const [, token, repository] = PUSHING_TO.exec(line) ?? [];
  return canonical(token ?? repository);
}

/** A registry that is meant: an image was pushed there, or a command names it. */
export function findMeant(line: string): string | undefined {
  return canonical((PUSHED_TO.exec(line) ?? WRITTEN.exec(line))?.[1]);
}
