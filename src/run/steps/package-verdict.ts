// Whether the package is what `expect-package` wants, and how a run ends when it is not.
import type { PackageState } from "../../access/package-state.ts";
import type { Config } from "../../config/config.ts";
import { checkExpectation } from "../../diagnosis/expectation.ts";
import { certainCause, type Failure } from "../../diagnosis/failure.ts";
import { formatImage, type Image } from "../../oci/reference.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Failed, Pushed, RunEnd } from "../outcome.ts";
import { noticeUnknownPackage } from "./notices.ts";
import type { PreflightResult } from "./preflight.ts";

type Run = { config: Config; preflight: PreflightResult | undefined; ports: Ports };

/** Nothing that is learnt of a package fails a push that went well, unless the user expects something of it. */
export async function endOfPush(pushed: Pushed, run: Run): Promise<RunEnd> {
  const verdict = judgePackages(pushed.packages ?? [], run.config, true);
  switch (verdict.kind) {
    case "met":
      return pushed;
    case "unknown":
      noticeUnknownPackage(verdict, run.ports.reporter);
      return pushed;
    case "unmet":
      return { ...(await explain(verdict, run)), pushed };
  }
}

/** A check that could not be made has not passed. */
export async function endOfCheck(packages: readonly PackageState[], run: Run): Promise<RunEnd> {
  const verdict = judgePackages(packages, run.config, false);
  switch (verdict.kind) {
    case "met":
      return { kind: "checked", packages };
    case "unknown": {
      const failure = certainCause({ code: "check-undecided", reason: verdict.reason });
      return { ...(await explain({ failure, image: run.config.accessRequest.image }, run)), packages };
    }
    case "unmet":
      return { ...(await explain(verdict, run)), packages };
  }
}

/** Of several images it may be another one than the first. */
async function explain(
  { failure, image }: { failure: Failure; image: Image },
  { config, preflight, ports }: Run,
): Promise<Failed> {
  const about = { ...config, accessRequest: { ...config.accessRequest, image } };
  const { explainFailure } = await import("../explain.ts");
  return { kind: "failed", diagnosis: await explainFailure(failure, { config: about, preflight }, ports) };
}

/** `reason` is a clause. */
type PackageVerdict =
  { kind: "met" } | { kind: "unmet"; failure: Failure; image: Image } | { kind: "unknown"; reason: string };

/** Of several expectations that are not met the first one is the cause; the others are listed as evidence. */
function judgePackages(
  packages: readonly PackageState[],
  { expectPackage, context: { repository } }: Config,
  isPushed: boolean,
): PackageVerdict {
  const context = { repository: repository && `${repository.owner}/${repository.name}`, isPushed };
  const checks = packages.flatMap((state) =>
    expectPackage.map((expectation) => ({
      image: state.image,
      expectation,
      result: checkExpectation(state, expectation, context),
    })),
  );
  const unmet = checks.flatMap(({ result, ...check }) =>
    result.kind === "unmet" ? [{ ...check, cause: result.cause }] : [],
  );
  const [first, ...others] = unmet;
  if (first !== undefined) {
    const evidence = others.map(
      ({ image, expectation }) => `${formatImage(image)} is not ${expectation}, either.`,
    );
    return { kind: "unmet", failure: { ...certainCause(first.cause), evidence }, image: first.image };
  }
  const unknown = checks.find(({ result }) => result.kind === "unknown");
  if (unknown === undefined) return { kind: "met" };
  const reason = `neither the registry nor GitHub's API says whether ${formatImage(unknown.image)} is ${unknown.expectation}`;
  return { kind: "unknown", reason };
}
