// What the clone and GitHub's API know of a commit and its repository.
import type { Archive, Http } from "../../app/ports.ts";
import { readJson, shortField, textField } from "../../domain/json.ts";
import { commitTimeInClone } from "./git.ts";

/** What a label says is not worth a long wait. */
const BOUNDS = { deadline: 5_000, attempts: 2, longest: 2 * 1024 * 1024 };

export function openArchive(http: Http, environment: NodeJS.ProcessEnv): Archive {
  return {
    async details(page) {
      const json = await ask(page, "");
      return json === undefined
        ? undefined
        : {
            description: shortField(json, "description") ?? "",
            license: shortField(json, "license", "spdx_id") ?? "",
            defaultBranch: shortField(json, "default_branch"),
          };
    },
    async commitTime(sha, page) {
      const inClone = await commitTimeInClone(environment, sha);
      if (inClone !== undefined || page === undefined) return inClone;
      const told = textField(await ask(page, `/commits/${sha}`), "commit", "committer", "date");
      const time = new Date(told ?? NaN);
      return Number.isNaN(time.getTime()) ? undefined : time;
    },
  };

  /** Source: GitHub's REST API, `GET /repos/{owner}/{repo}` and `…/commits/{ref}`. */
  async function ask(
    { apiUrl, slug, token }: Parameters<Archive["details"]>[0],
    path: string,
  ): Promise<unknown> {
    const answer = await http({
      method: "GET",
      url: `${apiUrl}/repos/${slug}${path}`,
      headers: { authorization: `Bearer ${token.reveal()}`, accept: "application/vnd.github+json" },
      ...BOUNDS,
    });
    return answer.kind === "answer" && answer.status === 200 ? readJson(answer.body) : undefined;
  }
}
