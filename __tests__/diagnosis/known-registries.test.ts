// Which registry's advice a host gets.
import { expect, test } from "@jest/globals";
import { knownRegistry } from "../../src/diagnosis/advice/registries.ts";

test.each([
  ["docker.io", "Docker Hub"],
  ["quay.io", "quay.io"],
  ["registry.gitlab.com", "GitLab"],
  ["123456789012.dkr.ecr.eu-west-1.amazonaws.com", "Amazon ECR"],
  ["public.ecr.aws", "Amazon ECR Public"],
  ["europe-docker.pkg.dev", "Google Artifact Registry"],
  ["eu.gcr.io", "Google Artifact Registry"],
  ["acme.azurecr.io", "Azure Container Registry"],
  ["demo.goharbor.io", "Harbor"],
  ["quay.io.acme.example", "CNCF distribution, and any other by the specification"],
])("%s gets the advice for %s", (host, name) => {
  expect(knownRegistry(host).name).toBe(name);
});

test("a login at ECR Public is not made by the command for private ECR", () => {
  expect(knownRegistry("public.ecr.aws").login).toContain("aws ecr-public get-login-password");
});
