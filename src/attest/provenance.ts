// The provenance: which workflow, of which commit, made the image. In the form that GitHub's own tools read.
import type { Digest } from "../oci/reference.ts";
import type { IdentityClaims } from "./claims.ts";
import type { Statement } from "./statement.ts";

export const PROVENANCE_TYPE = "https://slsa.dev/provenance/v1";

/** Source: SLSA 1.0, "Provenance"; GitHub Actions' build type, https://actions.github.io/buildtypes/workflow/v1. */
export function provenanceOf(digest: Digest, claims: IdentityClaims, serverUrl: string): Statement {
  const repository = `${serverUrl}/${claims.repository}`;
  const [path = "", ...ref] = withoutRepository(claims).split("@");
  return {
    predicateType: PROVENANCE_TYPE,
    digests: [digest],
    predicate: {
      buildDefinition: {
        buildType: "https://actions.github.io/buildtypes/workflow/v1",
        externalParameters: { workflow: { ref: ref.join("@"), repository, path } },
        internalParameters: {
          github: {
            event_name: claims.event,
            repository_id: claims.repositoryId,
            repository_owner_id: claims.ownerId,
            runner_environment: claims.runnerEnvironment,
          },
        },
        resolvedDependencies: [{ uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } }],
      },
      runDetails: {
        builder: { id: `${serverUrl}/${claims.jobWorkflowRef}` },
        metadata: {
          invocationId: `${repository}/actions/runs/${claims.runId}/attempts/${claims.runAttempt}`,
        },
      },
    },
  };
}

/** `.github/workflows/image.yml@refs/heads/main` */
function withoutRepository({ workflowRef, repository }: IdentityClaims): string {
  return workflowRef.startsWith(`${repository}/`) ? workflowRef.slice(repository.length + 1) : workflowRef;
}
