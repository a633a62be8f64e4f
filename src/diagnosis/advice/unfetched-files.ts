// Advice on files that are not what the build takes them for: not fetched by the checkout, or in another encoding.
import { codeSpan, type Advice } from "../causes/record.ts";
import { isOnOwnMachine, type FailureContext } from "../context.ts";
import { shellWord } from "./commands.ts";
import { USES, type Remedy } from "./remedies.ts";

/** A path of the context of which git has fetched the place only. */
export type UnfetchedFile =
  /** A submodule's folder, which is empty. */
  | { kind: "submodule"; path: string }
  /** A pointer of Git LFS in the file's place. */
  | { kind: "lfs"; path: string };

/** What the Dockerfile is instead of a text that docker reads. */
export type UnreadableDockerfile = "utf-16" | "lfs";

type Reader = Pick<FailureContext, "event">;

/** A sentence. */
export function formatUnfetched({ kind, path }: UnfetchedFile): string {
  return kind === "submodule"
    ? `${codeSpan(path)} is a git submodule, and its folder is empty: it was not checked out.`
    : `${codeSpan(path)} is a pointer of Git LFS, and not the file itself: that was not checked out.`;
}

/** Source: actions/checkout's README, `submodules` and `lfs`; git-submodule(1), git-lfs-pull(1). */
export function fetchFile({ kind }: Pick<UnfetchedFile, "kind">, context: Reader): Remedy {
  if (isOnOwnMachine(context))
    return {
      action: kind === "submodule" ? "Fetch the submodules:" : "Fetch the files of Git LFS:",
      snippet: {
        language: "sh",
        text: kind === "submodule" ? "git submodule update --init --recursive" : "git lfs pull",
      },
    };
  return {
    action:
      kind === "submodule"
        ? "Check out the submodules, too. (For a private one of another repository, give `token` there a token that may read it.)"
        : "Check out the files of Git LFS, too:",
    snippet: {
      language: "yaml",
      text: `- uses: actions/checkout@v7\n  with:\n    ${kind === "submodule" ? "submodules: recursive" : "lfs: true"}\n- uses: ${USES}`,
    },
  };
}

/** A file below a submodule's folder is missing. */
export function adviseOnSubmodule(
  path: string,
  { missing, place }: { missing: string | undefined; place: string },
  context: Reader,
): Advice {
  const file = missing === undefined ? "the file" : codeSpan(missing);
  return {
    title: "A submodule was not checked out",
    problem: `${formatUnfetched({ kind: "submodule", path })} So ${file} that ${place} asks for is not there.`,
    remedies: [fetchFile({ kind: "submodule" }, context)],
  };
}

/** `place` is the Dockerfile. */
export function adviseOnUnreadable(kind: UnreadableDockerfile, file: string, context: Reader): Advice {
  if (kind === "lfs")
    return {
      title: "The Dockerfile is a pointer of Git LFS",
      problem: formatUnfetched({ kind: "lfs", path: file }),
      remedies: [
        fetchFile({ kind: "lfs" }, context),
        { action: "Or take the Dockerfile out of Git LFS: `.gitattributes` names what is in it." },
      ],
    };
  const word = shellWord(file);
  return {
    title: "The Dockerfile is written in UTF-16",
    problem: `${codeSpan(file)} is written in UTF-16, as PowerShell's \`>\` writes it, and docker reads UTF-8.`,
    remedies: [
      {
        action: "Save it as UTF-8. In PowerShell:",
        snippet: { language: "sh", text: `(Get-Content ${word}) | Set-Content -Encoding utf8 ${word}` },
      },
      {
        action: "Elsewhere:",
        snippet: { language: "sh", text: `iconv -f UTF-16 -t UTF-8 ${word} > utf8 && mv utf8 ${word}` },
      },
    ],
  };
}
