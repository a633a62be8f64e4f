// The events that a block is run for, each with the payload that GitHub sends.
//
// Source: GitHub docs, "Webhook events and payloads" and "Events that trigger workflows".
import { REPOSITORY } from "./scene.ts";

/** `push main`, `push v1.2.3`, `pull_request`, `schedule`, `workflow_dispatch`, and with an input `workflow_dispatch tag=edge`. */
export type EventName = string;

const [login = "", name = ""] = REPOSITORY.split("/");
const repository = {
  id: 1001,
  full_name: REPOSITORY,
  name,
  owner: { id: 1002, login },
  default_branch: "main",
  private: false,
  visibility: "public",
  description: "An app",
  html_url: `https://github.com/${REPOSITORY}`,
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
            head: { ref: "change", sha: commit, repo: repository },
            base: { ref: "main", sha: commit, repo: repository },
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
