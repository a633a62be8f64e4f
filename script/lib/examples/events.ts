// The events that a block is run for, each with the payload that GitHub sends.
//
// Source: GitHub docs, "Webhook events and payloads" and "Events that trigger workflows".
import { BASE, FORK, REPOSITORY } from "./scene.ts";

/** `push main`, `push v1.2.3`, `pull_request`, `pull_request fork`, `workflow_run`, `schedule`, `workflow_dispatch`, and with an input `workflow_dispatch tag=edge`. */
export type EventName = string;

const [login = "", name = ""] = REPOSITORY.split("/");
const repository = {
  id: BASE,
  full_name: REPOSITORY,
  name,
  owner: { id: 1002, login },
  default_branch: "main",
  private: false,
  fork: false,
  visibility: "public",
  description: "An app",
  html_url: `https://github.com/${REPOSITORY}`,
};

const fork = {
  id: FORK.id,
  full_name: `${FORK.owner}/${name}`,
  name,
  owner: { id: 2002, login: FORK.owner },
  fork: true,
};

export function payloadOf(event: EventName, commit: string): { event: string; payload: object } {
  const [kind = "", rest = ""] = event.split(" ");
  const ref = rest.startsWith("v") || rest.includes("/") ? `refs/tags/${rest}` : "refs/heads/main";
  switch (kind) {
    case "push":
      return { event: kind, payload: { ref, after: commit, deleted: false, repository } };
    case "pull_request":
      return {
        event: kind,
        payload: {
          action: "opened",
          number: 7,
          pull_request: {
            number: 7,
            head: { ref: FORK.branch, sha: commit, repo: rest === "fork" ? fork : repository },
            base: { ref: "main", sha: commit, repo: repository },
          },
          repository,
        },
      };
    case "workflow_run":
      return {
        event: kind,
        payload: {
          action: "completed",
          workflow_run: {
            id: 3001,
            event: "pull_request",
            conclusion: "success",
            head_branch: FORK.branch,
            head_sha: commit,
            head_repository: fork,
            pull_requests: [],
          },
          repository,
        },
      };
    case "workflow_dispatch": {
      const [input = "", value = ""] = rest.split("=");
      const inputs = rest === "" ? {} : { [input]: value };
      return { event: kind, payload: { ref: "refs/heads/main", inputs, repository } };
    }
    default:
      return { event: kind, payload: { ref, repository } };
  }
}
