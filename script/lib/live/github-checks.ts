// What GitHub's API says of tokens and packages, and what a job's environment has.
import { isIdentityAddress } from "../../../src/attest/services.ts";
import { type Check, check, type Finding, no, said, undecided, yes } from "./check.ts";
import type { Reply, Site } from "./site.ts";

const ATTESTATIONS =
  "the attestations API looks at the permission before the body, and answers 422 to no bundle";

const askToStoreNothing = (site: Site, token: string): Promise<Reply> =>
  site.askApi(`/repos/${site.options.repository}/attestations`, token, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });

/** What a new package is linked to, as GitHub's API has it: pushed by the token, without a label. */
async function linkOfNew(site: Site, purpose: string, token: string): Promise<Finding | { link: unknown }> {
  const name = site.newName(purpose);
  const refused = await site.pushTiny(name, token);
  if (refused !== undefined) return undecided(`the push was answered by ${said(refused)}`);
  const found = await site.findPackage(name, token);
  if (found.status !== 200) return undecided(`the packages API answered ${said(found)}`);
  return { link: ((found.json ?? {}) as Record<string, unknown>).repository };
}

export const GITHUB_CHECKS: readonly Check[] = [
  check(
    { line: ATTESTATIONS, part: "no bundle, with the permission" },
    ["JOB_TOKEN"],
    async (site, { JOB_TOKEN }) => {
      const reply = await askToStoreNothing(site, JOB_TOKEN);
      if (/feature not available/i.test(reply.words)) return undecided(said(reply));
      return reply.status === 422 ? yes(said(reply)) : no(said(reply));
    },
  ),
  check(
    { line: ATTESTATIONS, part: "no bundle, without the permission" },
    ["LIVE_FINE_GRAINED"],
    async (site, { LIVE_FINE_GRAINED }) => {
      const reply = await askToStoreNothing(site, LIVE_FINE_GRAINED);
      return reply.status === 403 ? yes(said(reply)) : no(said(reply));
    },
  ),
  check(
    {
      line: "`ACTIONS_ID_TOKEN_REQUEST_URL` is below `actions.githubusercontent.com`, or below the name of a server of GHE.com",
      part: "this job's",
    },
    ["ID_TOKEN_URL"],
    ({ options: { server } }, { ID_TOKEN_URL }) => {
      if (!URL.canParse(ID_TOKEN_URL)) return no("it is no address");
      const seen = `its host is ${new URL(ID_TOKEN_URL).hostname}`;
      return isIdentityAddress(ID_TOKEN_URL, { serverUrl: server, apiUrl: server }) ? yes(seen) : no(seen);
    },
  ),
  check(
    { line: "a classic token without a scope has the header `X-OAuth-Scopes`, empty", part: "`GET /`" },
    ["LIVE_CLASSIC_BARE"],
    async (site, { LIVE_CLASSIC_BARE }) => {
      const reply = await site.askApi("/", LIVE_CLASSIC_BARE);
      const scopes = reply.header("x-oauth-scopes");
      if (reply.status !== 200) return undecided(said(reply));
      if (scopes === undefined) return no("there is no header");
      return scopes.trim() === "" ? yes("the header is empty") : undecided("a box of this token is ticked");
    },
  ),
  check(
    {
      line: "`repository` is left out for a package that is linked to none",
      part: "pushed by a classic token",
    },
    ["LIVE_CLASSIC"],
    async (site, { LIVE_CLASSIC }) => {
      const found = await linkOfNew(site, "person", LIVE_CLASSIC);
      if ("answer" in found) return found;
      if (found.link === undefined) return yes("`repository` is left out");
      return found.link === null ? no("`repository` is null") : undecided("the package is linked");
    },
  ),
  check(
    { line: "what a job's own token makes is linked to its repository", part: "without a label" },
    ["JOB_TOKEN"],
    async (site, { JOB_TOKEN }) => {
      const found = await linkOfNew(site, "job", JOB_TOKEN);
      if ("answer" in found) return found;
      const { full_name: name } = (found.link ?? {}) as { full_name?: unknown };
      if (name === site.options.repository) return yes("it is linked to this repository");
      return no(found.link == null ? "it is linked to none" : "it is linked to another one");
    },
  ),
  check(
    { line: "a probe that is ended makes no package", part: "the job's token" },
    ["JOB_TOKEN"],
    async (site, { JOB_TOKEN }) => {
      const name = site.newName("probed");
      const probed = await site.probe(name, JOB_TOKEN);
      if (probed.status !== 202) return undecided(`the probe was answered by ${said(probed)}`);
      const found = await site.findPackage(name, JOB_TOKEN);
      if (found.status === 404) return yes("the packages API answered 404");
      if (found.status !== 200) return undecided(said(found));
      site.made.add(name);
      return no("a package was made");
    },
  ),
];
