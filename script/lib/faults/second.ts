// A registry beside ghcr.io, of another make and with its own login, that the same run publishes to.
import { startCraneRegistry } from "../../../__tests__/support/crane-registry.ts";
import { mint } from "../../../twin/mint.ts";
import { startOtherRegistry } from "../../../twin/other-registry.ts";
import type { RecordedRequest } from "../../../twin/request-log.ts";
import type { Ran } from "../../../twin/runner.ts";
import type { Fault } from "../../../twin/world.ts";
import { findLeaks } from "./leak.ts";
import { lookAtTags, publishOld, type Package, type Published } from "./published.ts";
import type { Scene } from "./scene.ts";
import type { Source } from "./source.ts";

const USER = "bot";
const PATH = "octocat/app";

export type Second = {
  host: string;
  password: string;
  /** What its tags are set at. */
  image: string;
  /** What a job writes under `registry-auth:` to publish here as well. */
  login: string;
  /** As an outsider with the login asks it. */
  registry: Package;
  /** The registry itself, behind the login. */
  behind: string;
  faults: Fault[];
  /** Of the jobs, oldest first. */
  readonly requests: readonly RecordedRequest[];
  tags: () => Promise<Published>;
} & AsyncDisposable;

/** With the same older version in it as ghcr.io. */
export async function startSecond(): Promise<Second> {
  const password = mint("classic", "second");
  const upstream = await startCraneRegistry();
  const other = await startOtherRegistry({ user: USER, password }, upstream);
  const { host, url, faults, requests } = other;
  const registry = { url, bearer: bearerOf(["pull", "push"]) };
  await publishOld(registry);
  const before = requests.length;
  return {
    host,
    password,
    image: `${host}/${PATH}`,
    login: `- registry: ${host}\n  username: ${USER}\n  password: ${password}`,
    registry,
    behind: `http://${upstream.host}`,
    faults,
    get requests() {
      return requests.slice(before);
    },
    tags: () => lookAtTags(registry),
    [Symbol.asyncDispose]: () => other[Symbol.asyncDispose](),
  };
}

/** As its token service signs one. */
function bearerOf(actions: readonly string[]): string {
  const claim = JSON.stringify({ access: [{ type: "repository", name: PATH, actions }] });
  return `e30.${Buffer.from(claim).toString("base64url")}.c2lnbmF0dXJl`;
}

const SECOND = "; second: ";
/** Both have the new version, and not by the same digest. */
const OTHER_IMAGE = "another image";

/** What holds for both is said once. */
export function joinTags(first: Published, second: Published): Published {
  const { digest } = first;
  const moved = `${first.moved}${SECOND}${second.moved}`;
  if (first.tags === "new" && second.tags === "new" && digest !== second.digest)
    return { tags: apart("new", OTHER_IMAGE), moved, digest };
  return { tags: first.tags === second.tags ? first.tags : apart(first.tags, second.tags), moved, digest };
}

/** ghcr.io's tags and the second registry's differ. */
export const apart = (first: string, second: string): string => `${first}${SECOND}${second}`;

/** The tags of ghcr.io, and those of the second registry where they differ. */
export function splitTags(tags: string): [atGhcr: string, atSecond: string | undefined] {
  const [ghcr = "", second] = tags.split(SECOND);
  return [ghcr, second];
}

/** The summary says of each registry whether it lags, and the annotation which one lags behind a complete one. */
export function findUntoldLag(
  { annotations, summary, outputs }: Ran,
  { twin, second }: Scene,
  { tags }: Published,
): string[] {
  const [ghcr, other] = splitTags(tags);
  if (second === undefined || other === undefined || summary === "") return [];
  const said = annotations.map(({ message }) => message).join("\n");
  const isOneWhole = ghcr === "new" || other === "new";
  return [
    { host: twin.host, lags: ghcr !== "new" },
    { host: second.host, lags: other !== "new" },
  ].flatMap(({ host, lags }) => {
    const row = summary.split("\n").find((line) => line.startsWith(`| ${host} |`)) ?? "";
    const isNamed = said.includes(`${host} lags behind`);
    return [
      ...(row.includes(lags ? "lags behind" : "complete")
        ? []
        : [`the summary does not say how far ${host} is`]),
      ...(outputs.code === "interrupted" || isNamed === (lags && isOneWhole)
        ? []
        : [`the annotation does not say rightly whether ${host} lags behind`]),
    ];
  });
}

type Requests = { requests: readonly RecordedRequest[] };
/** Registries, and the secret of each. */
type Asked = Pick<Scene, "secrets"> & {
  twin: Requests;
  second: (Requests & Pick<Second, "password">) | undefined;
  source: (Requests & Pick<Source, "password">) | undefined;
};

/** A login of one registry that was sent to another one, or to GitHub: in a header or a path. */
export function findStrayed({ twin, second, source, secrets: [token, gitHubToken] }: Asked): string[] {
  const places = [
    { name: "ghcr.io", requests: twin.requests, secrets: [token, gitHubToken] },
    { name: "the second registry", requests: second?.requests, secrets: [second?.password] },
    { name: "the source's registry", requests: source?.requests, secrets: [source?.password] },
  ];
  return places.flatMap(({ name, requests = [] }) => {
    const strange = places.flatMap((other) => (other.name === name ? [] : other.secrets));
    const text = requests.map(({ path, headers }) => JSON.stringify([path, headers])).join("\n");
    const known = strange.filter((secret) => secret !== undefined);
    return findLeaks(known, [{ where: `${name}'s requests`, text }]);
  });
}
