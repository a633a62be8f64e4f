// What the registry itself answers: the exchange, the probe, the words of a refusal.
import { type Check, check, no, said, undecided, yes } from "./check.ts";
import { bearerOf, type Reply, type Site } from "./site.ts";

const SCOPES = /does not match expected scopes/i;
/** The walls of an organisation, as `twin/refusals.ts` words them. */
const WALL = /SAML enforcement|forbids access via a personal access token|IP allow list/i;

const isRefusal = ({ status }: Reply): boolean => status === 401 || status === 403;

/** A bearer token in base64 of the token that bought it. */
const base64Check = (part: string, need: "JOB_TOKEN" | "LIVE_CLASSIC" | "LIVE_FINE_GRAINED"): Check =>
  check(
    { line: "the bearer token is base64 of the token, for every kind", part },
    [need],
    async (site, given) => {
      const token = given[need];
      const exchanged = await site.exchange(site.newName("none"), token);
      const bearer = bearerOf(exchanged);
      if (bearer === undefined) return undecided(`the exchange answered ${said(exchanged)}`);
      return bearer === Buffer.from(token).toString("base64")
        ? yes("the bearer token is base64 of the token")
        : no("the bearer token is something else");
    },
  );

async function seeWall(site: Site, image: string, token: string) {
  const exchanged = await site.exchange(image, token);
  if (bearerOf(exchanged) === undefined) return no(`the exchange answered ${said(exchanged)}`);
  const reply = await site.probe(image, token);
  return isRefusal(reply) && WALL.test(reply.words)
    ? yes(`the exchange succeeds, the probe answered ${said(reply)}`)
    : undecided(`no such wall was met: the probe answered ${said(reply)}`);
}

export const REGISTRY_CHECKS: readonly Check[] = [
  check(
    {
      line: "policy `literal` (the exchange denies a token without `read:packages`)",
      part: "a classic token whose list has `write:packages` only",
    },
    ["LIVE_CLASSIC"],
    async (site, { LIVE_CLASSIC }) => {
      const listed = await site.askApi("/user", LIVE_CLASSIC);
      const scopes = (listed.header("x-oauth-scopes") ?? "").split(/,\s*/);
      if (listed.status !== 200 || !scopes.includes("write:packages"))
        return undecided("GitHub does not list `write:packages` for the token");
      if (scopes.includes("read:packages")) return undecided("GitHub lists `read:packages` for the token");
      const exchanged = await site.exchange(site.newName("none"), LIVE_CLASSIC);
      return isRefusal(exchanged)
        ? yes(`the exchange answered ${said(exchanged)}`)
        : no(`the exchange answered ${exchanged.status}`);
    },
  ),
  base64Check("the job's token", "JOB_TOKEN"),
  base64Check("a classic token", "LIVE_CLASSIC"),
  base64Check("a fine-grained token", "LIVE_FINE_GRAINED"),
  check(
    { line: "`POST /token` is 405, so clients turn to GET", part: "as containerd asks" },
    ["JOB_TOKEN"],
    async (site, { JOB_TOKEN }) => {
      const body = new URLSearchParams({
        grant_type: "password",
        service: "ghcr.io",
        client_id: "surepush-live",
        scope: `repository:${site.newName("none")}:pull,push`,
        username: "x",
        password: JOB_TOKEN,
      });
      const reply = await site.ask(`${site.options.registry}/token`, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: body.toString(),
      });
      return reply.status === 405 ? yes("405") : no(said(reply));
    },
  ),
  check(
    { line: "the user name in a login counts for nothing", part: "the job's token, as `x`" },
    ["JOB_TOKEN"],
    async (site, { JOB_TOKEN }) => {
      const name = site.newName("none");
      const asAnybody = await site.exchange(name, JOB_TOKEN);
      if (asAnybody.status === 200) return yes("the exchange answered 200");
      const asOwner = await site.exchange(name, JOB_TOKEN, { user: site.owner });
      return asOwner.status === 200
        ? no(`the exchange answered ${said(asAnybody)}, and 200 to the owner's name`)
        : undecided(`the exchange answered ${said(asOwner)} to the owner's name, too`);
    },
  ),
  check(
    {
      line: "SSO, classic-token and IP refusals come at the registry, not the exchange",
      part: "a package behind a wall",
    },
    ["LIVE_CLASSIC", "LIVE_WALLED_IMAGE"],
    (site, { LIVE_CLASSIC, LIVE_WALLED_IMAGE }) => seeWall(site, LIVE_WALLED_IMAGE, LIVE_CLASSIC),
  ),
  check(
    { line: "those walls do not hide public packages from a pull", part: "a list of tags" },
    ["LIVE_CLASSIC", "LIVE_WALLED_PUBLIC_IMAGE"],
    async (site, { LIVE_CLASSIC, LIVE_WALLED_PUBLIC_IMAGE }) => {
      const reply = await site.askRegistry(LIVE_WALLED_PUBLIC_IMAGE, LIVE_CLASSIC, { path: "/tags/list" });
      return reply.status === 200 ? yes("200") : isRefusal(reply) ? no(said(reply)) : undecided(said(reply));
    },
  ),
  check(
    { line: "the order: organisation, kind of token, scopes, package", part: "organisation before scopes" },
    ["LIVE_CLASSIC_READ", "LIVE_WALLED_IMAGE"],
    async (site, { LIVE_CLASSIC_READ, LIVE_WALLED_IMAGE }) => {
      const reply = await site.probe(LIVE_WALLED_IMAGE, LIVE_CLASSIC_READ);
      if (WALL.test(reply.words)) return yes(said(reply));
      return SCOPES.test(reply.words) ? no(said(reply)) : undecided(said(reply));
    },
  ),
  check(
    { line: "the order: organisation, kind of token, scopes, package", part: "scopes before the package" },
    ["LIVE_CLASSIC_READ", "LIVE_OTHERS_IMAGE"],
    async (site, { LIVE_CLASSIC_READ, LIVE_OTHERS_IMAGE }) => {
      const reply = await site.probe(LIVE_OTHERS_IMAGE, LIVE_CLASSIC_READ);
      if (SCOPES.test(reply.words)) return yes(said(reply));
      return isRefusal(reply) ? no(said(reply)) : undecided(said(reply));
    },
  ),
  check(
    {
      line: "who may create a package sees 404 for a missing one, all others 403",
      part: "the job, at its own owner",
    },
    ["JOB_TOKEN"],
    async (site, { JOB_TOKEN }) => {
      const reply = await site.askRegistry(site.newName("none"), JOB_TOKEN, { path: "/manifests/none" });
      return reply.status === 404 ? yes(said(reply)) : no(said(reply));
    },
  ),
  check(
    {
      line: "who may create a package sees 404 for a missing one, all others 403",
      part: "a classic token, at another owner",
    },
    ["LIVE_CLASSIC", "LIVE_OTHERS_IMAGE"],
    async (site, { LIVE_CLASSIC, LIVE_OTHERS_IMAGE }) => {
      const [owner = ""] = LIVE_OTHERS_IMAGE.split("/");
      const name = `${owner}/live-none-${site.options.run}`;
      const reply = await site.askRegistry(name, LIVE_CLASSIC, { path: "/manifests/none" });
      return reply.status === 403 ? yes(said(reply)) : no(said(reply));
    },
  ),
  check(
    {
      line: "the probe of a package that does not exist yet is answered by the policy",
      part: "allowed: the job's token",
    },
    ["JOB_TOKEN"],
    async (site, { JOB_TOKEN }) => {
      const reply = await site.probe(site.newName("none"), JOB_TOKEN);
      return reply.status === 202 ? yes("202") : no(said(reply));
    },
  ),
  check(
    {
      line: "the probe of a package that does not exist yet is answered by the policy",
      part: "refused: a classic token that may only read",
    },
    ["LIVE_CLASSIC_READ"],
    async (site, { LIVE_CLASSIC_READ }) => {
      const reply = await site.probe(site.newName("none"), LIVE_CLASSIC_READ);
      return isRefusal(reply) ? yes(said(reply)) : no(said(reply));
    },
  ),
  check(
    { line: "an App's user token is refused with the words for scopes", part: "the probe" },
    ["LIVE_APP_USER"],
    async (site, { LIVE_APP_USER }) => {
      const reply = await site.probe(site.newName("none"), LIVE_APP_USER);
      return SCOPES.test(reply.words) ? yes(said(reply)) : no(said(reply));
    },
  ),
  check(
    { line: "a third-party App is always refused", part: "the probe" },
    ["LIVE_APP_INSTALLATION"],
    async (site, { LIVE_APP_INSTALLATION }) => {
      const reply = await site.probe(site.newName("none"), LIVE_APP_INSTALLATION);
      return isRefusal(reply) ? yes(said(reply)) : no(said(reply));
    },
  ),
  check(
    { line: "`permission_denied: delete_package`", part: "a manifest of another owner that is not there" },
    ["LIVE_CLASSIC", "LIVE_OTHERS_IMAGE"],
    async (site, { LIVE_CLASSIC, LIVE_OTHERS_IMAGE }) => {
      const path = `/manifests/sha256:${"0".repeat(64)}`;
      const reply = await site.askRegistry(LIVE_OTHERS_IMAGE, LIVE_CLASSIC, { method: "DELETE", path });
      return reply.words.includes("delete_package") ? yes(said(reply)) : no(said(reply));
    },
  ),
];
