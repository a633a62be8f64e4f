// The branch's question: whether a newer commit holds a tag already, so that an older build does not take it back.
import type { Config } from "../../../config/config.ts";
import { branchOf, isUnmerged, type RunContext } from "../../../context/run-context.ts";
import { isRequestFailure } from "../../../lib/request-failure.ts";
import { formatReference, type Digest, type Image } from "../../../oci/reference.ts";
import type { TagRuling, TagState } from "../../../oci/tag-state.ts";
import type { BranchApi, RepositoryAddress } from "../../../ports/github.ts";
import type { Ports } from "../../../ports/ports.ts";
import type { Reporter } from "../../../ports/reporter.ts";
import { REVISION_LABEL } from "../../../tags/labels.ts";
import type { PlannedTag } from "../../../tags/metadata.ts";
import { repositoryAddress } from "./resolve-tags.ts";
import type { TagStore } from "./tag-store.ts";

export type BranchCommit = { page: RepositoryAddress; branch: string; sha: string };

/** What is asked of a branch. */
export type BranchQuestion = { config: Config; context: RunContext; tags: readonly PlannedTag[] };

/** Nothing where no branch decides: on a git tag, where versions do, or where `allow-older` says so. */
export function branchGuardFor(
  question: BranchQuestion,
  ports: Pick<Ports, "branches" | "reporter">,
): BranchGuard | undefined {
  const commit = branchCommitOf(question);
  return commit && new BranchGuard(commit, ports);
}

export function branchCommitOf({ config, context, tags }: BranchQuestion): BranchCommit | undefined {
  const page = repositoryAddress(config);
  const branch = branchOf(context);
  const { sha } = context;
  const isDecided = !tags.some(({ floats, contest }) => floats && contest === undefined);
  if (page === undefined || branch === undefined || sha === undefined) return undefined;
  const isAsked = config.push.kind === "push" && !config.publication.allowOlder && !isUnmerged(context);
  return isAsked && !isDecided ? { page, branch, sha } : undefined;
}

/** What cannot be asked or read decides nothing: then the tag moves. Times never decide. */
export class BranchGuard {
  readonly #commit: BranchCommit;
  readonly #api: BranchApi;
  readonly #reporter: Pick<Reporter, "info">;
  #head: Promise<string | undefined> | undefined;
  /** By the revision that a tag holds: most of a run's tags hold the same one. */
  readonly #contains = new Map<string, Promise<boolean | undefined>>();

  /** Images that name no commit, each said once. */
  readonly #unnamed = new Set<Digest>();

  constructor(commit: BranchCommit, { branches, reporter }: Pick<Ports, "branches" | "reporter">) {
    this.#commit = commit;
    this.#api = branches;
    this.#reporter = reporter;
  }

  /** Asks beside other work, so that the answer is there when a tag is about to move. */
  begin(): void {
    void this.#askHead();
  }

  #askHead(): Promise<string | undefined> {
    const { page, branch } = this.#commit;
    return (this.#head ??= this.#api.branchHead(page, branch));
  }

  /** Whether the branch is known to be elsewhere; only then a tag may have to stay. */
  async isBehind(): Promise<boolean> {
    const head = await this.#askHead();
    return head !== undefined && head !== this.#commit.sha;
  }

  /** Why a tag that holds this stays where it is; nothing where it moves. */
  async rulingFor(held: TagState, store: TagStore): Promise<TagRuling | undefined> {
    const { page, sha } = this.#commit;
    if (!(await this.isBehind()) || held.kind !== "at") return undefined;
    const found = await store.labels(held.digest);
    const revision = isRequestFailure(found) ? undefined : found.labels.get(REVISION_LABEL);
    if (!isRequestFailure(found) && (revision === undefined || !COMMIT.test(revision)))
      this.#sayUnnamed(store.image, held.digest);
    if (revision === undefined || !COMMIT.test(revision) || revision === sha) return undefined;
    const asking = this.#contains.get(revision) ?? this.#api.contains(page, { commit: sha, in: revision });
    this.#contains.set(revision, asking);
    return (await asking) === true ? { kind: "newer-commit", sha: revision } : undefined;
  }

  /** Whoever lets an older run end last learns that nothing could be compared. */
  #sayUnnamed(image: Image, digest: Digest): void {
    if (this.#unnamed.has(digest)) return;
    this.#unnamed.add(digest);
    this.#reporter.info(
      `${this.#commit.branch} is at another commit than this run, and ${formatReference(image, digest)} does not name its own: whether it is newer is not known, and its tags move. Label images with \`${REVISION_LABEL}=COMMIT\`, and a newer one stays.`,
    );
  }
}

/** A commit's name, by SHA-1 or SHA-256. A label may hold anything. */
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
