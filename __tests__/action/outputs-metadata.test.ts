// Tags, labels and annotations as docker/metadata-action writes them down.
import { expect, test } from "@jest/globals";
import type { Config } from "../../src/config/config.ts";
import { metadataOutputs, variablesOf } from "../../src/action/outputs.ts";
import { metadataOf } from "../tags/support/samples.ts";
import { request } from "../report/support/samples.ts";

const metadata = metadataOf(["1.2", "latest"], {
  labels: [
    { key: "a", value: "b=c" },
    { key: "d", value: "" },
  ],
  annotations: [
    { key: "a", value: "b" },
    { key: "e", value: "f", level: "index" },
  ],
});
const form = (given: Partial<Config["form"]> = {}): Config["form"] => ({ ...request().form, ...given });

test("tags, labels and annotations are one a line, and all of them once more as JSON", () => {
  expect(metadataOutputs({ metadata }, request())).toEqual({
    tags: "ghcr.io/acme/app:1.2\nghcr.io/acme/app:latest",
    "tag-names": "1.2\nlatest",
    version: "1.2",
    labels: "a=b=c\nd=",
    annotations: "manifest:a=b\nindex:a=b\nindex:e=f",
    json: JSON.stringify({
      tags: ["ghcr.io/acme/app:1.2", "ghcr.io/acme/app:latest"],
      "tag-names": ["1.2", "latest"],
      labels: { a: "b=c", d: "" },
      annotations: ["manifest:a=b", "index:a=b", "index:e=f"],
    }),
  });
});

test("tags and labels use the user's separators, annotations the user's levels", () => {
  const separators = { tags: ",", labels: ";", annotations: " | " };
  const told = metadataOutputs({ metadata }, request({ form: form({ separators, levels: ["index"] }) }));
  expect(told).toMatchObject({
    tags: "ghcr.io/acme/app:1.2,ghcr.io/acme/app:latest",
    labels: "a=b=c;d=",
    annotations: "index:a=b | index:e=f",
  });
});

test("every image has every tag, in the order of the images", () => {
  const destinations: Config["destinations"] = [
    { kind: "elsewhere", name: "acme/app" },
    { kind: "own", image: { host: "ghcr.io", path: "acme/app" } },
  ];
  expect(metadataOutputs({ metadata }, request({ destinations })).tags.split("\n")).toEqual([
    "acme/app:1.2",
    "acme/app:latest",
    "ghcr.io/acme/app:1.2",
    "ghcr.io/acme/app:latest",
  ]);
});

test("the variables are the outputs, under the names of docker/metadata-action", () => {
  expect(Object.keys(variablesOf({ metadata }, request()))).toEqual(
    ["TAGS", "TAG_NAMES", "VERSION", "LABELS", "ANNOTATIONS", "JSON"].map(
      (name) => `DOCKER_METADATA_OUTPUT_${name}`,
    ),
  );
});

test("no metadata variables are set without tags, or when they are switched off", () => {
  expect(variablesOf({ metadata: metadataOf([]) }, request())).toEqual({});
  expect(variablesOf({ metadata }, request({ form: form({ toEnvironment: false }) }))).toEqual({});
});
