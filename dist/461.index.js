export const id = 461;
export const ids = [461];
export const modules = {

/***/ 6664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ adviseOnBadJobToken),
/* harmony export */   u: () => (/* binding */ handTokenToAct)
/* harmony export */ });
/* harmony import */ var _access_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9894);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1515);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1639);
// Advice on the job's own token: what to do where it was refused, and what stands for it under act.



/** Under act there is no token of the job's: `-s` hands one over. Source: nektos/act's documentation, "GITHUB_TOKEN". */
function handTokenToAct(context) {
    const scopes = _access_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .NEEDED_SCOPES */ .K0[(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .requestedAccess */ .BO)(context)].join(",");
    return {
        action: "`act` has no token of the job's own, and `permissions:` change nothing there: hand over one of yours that has the scopes, here that of GitHub's command `gh`.",
        snippet: {
            language: "sh",
            text: `gh auth refresh --scopes ${scopes}\nact -s GITHUB_TOKEN="$(gh auth token)"`,
        },
    };
}
/** GitHub makes it for each job: it is never mistyped and is in no list of tokens. Source: GitHub docs, "GITHUB_TOKEN". */
function adviseOnBadJobToken(context) {
    const { host } = context.registry;
    return {
        title: `${host} refused the job's GITHUB_TOKEN`,
        problem: `${host} refused the job's GITHUB_TOKEN as such. GitHub makes a new one for each job and ends it with the job.`,
        isHedged: true,
        remedies: [
            {
                action: "Was it handed on from another job, or saved as a secret? Then it has expired: use `${{ github.token }}` in the job that uses it, which is what this step does when the input `token` is left out.",
            },
            (0,_remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .grantPermissions */ .hN)(context, "Make sure that the job has these permissions:"),
            {
                action: "Is it the right one? Run the job again: it gets a new token, and GitHub may have had a short outage.",
            },
        ],
    };
}


/***/ }),

/***/ 4461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bn: () => (/* binding */ CAUSE_RECORDS),
  JR: () => (/* binding */ howToTell),
  zv: () => (/* binding */ recordOf),
  b6: () => (/* binding */ retryRule)
});

// EXTERNAL MODULE: ./.tools/action/src/attest/obstacle.ts
var attest_obstacle = __webpack_require__(9787);
// EXTERNAL MODULE: ./.tools/action/src/oci/reference.ts
var oci_reference = __webpack_require__(7047);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/advice/remedies.ts
var advice_remedies = __webpack_require__(1639);
;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/identity.ts
// What a job needs to sign and to attest: a token of GitHub that says who it is.


/** To ask GitHub for a token that says who the job is, as signing and attesting do. */
function adviseOnIdentity() {
    return {
        title: "The job may not sign: `id-token: write` is missing",
        problem: "The job may not ask GitHub for a token that says who it is, or may not write attestations: the workflow does not grant it.",
        remedies: [
            {
                action: "Add these two lines to the job's `permissions:`, beside those that it has: whatever is not listed there is none.",
                snippet: {
                    language: "yaml",
                    text: "id-token: write\nattestations: write",
                },
            },
            {
                action: "Is the job part of a reusable workflow? Then the job that calls it must grant the same, because the called one cannot have more.",
            },
            {
                action: "Does it run outside of GitHub's runners, as with `act`? There is no such token there: sign with a key, or leave the step out.",
            },
        ],
    };
}
/** What a job of ours needs that signs, whole: what is not listed is none. */
const SIGNING_PERMISSIONS = [
    "permissions:",
    "  contents: read",
    "  packages: write",
    "  id-token: write",
    "  attestations: write",
];
/** A run of ours that was to sign, and may not. */
function adviseOnSigning(obstacle, context) {
    const permission = obstacle === "id-token-missing" ? "id-token: write" : "attestations: write";
    return {
        title: `The job may not sign: \`${permission}\` is missing`,
        problem: obstacle === "id-token-missing"
            ? "The image was to be signed, and the job may not ask GitHub for its identity: the workflow does not grant it."
            : "The image was to be signed, and the job may not store attestations: the workflow does not grant it.",
        remedies: signingRemedies(context),
    };
}
/** Under act permissions change nothing. Where it is known that the job has `packages: write`, the rest is added to that. */
function signingRemedies({ isAct, packages }) {
    if (isAct)
        return [{ action: "`act` has no identity to sign with: sign in a run on GitHub." }];
    if (packages !== undefined)
        return adviseOnIdentity().remedies;
    return [
        {
            action: "Give the job these permissions. What is not listed is none:",
            snippet: { language: "yaml", text: SIGNING_PERMISSIONS.join("\n") },
        },
        {
            action: "Is the job part of a reusable workflow? Then the job that calls it must grant the same, because the called one cannot have more:",
            snippet: {
                language: "yaml",
                text: [
                    "jobs:",
                    "  image:",
                    "    uses: ./.github/workflows/image.yml",
                    ...SIGNING_PERMISSIONS.map((line) => `    ${line}`),
                ].join("\n"),
            },
        },
        {
            action: "Does Dependabot or a fork's pull request start the run? Such a run gets no identity, whatever the workflow grants. `sign: auto` leaves the signature out there.",
        },
    ];
}
/** The step that signs what is there. */
function signLater({ image, digest }) {
    const text = [
        `- uses: ${advice_remedies/* USES */.tk}`,
        "  with:",
        "    operation: attest",
        `    source: ${(0,oci_reference/* formatReference */.FH)(image, digest)}`,
    ].join("\n");
    return {
        action: "Complete it by this step, in a job of the same workflow. Nothing is built, and no tag is moved:",
        snippet: { language: "yaml", text },
    };
}

// EXTERNAL MODULE: ./.tools/action/src/diagnosis/causes/record.ts
var record = __webpack_require__(6514);
;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/attestation.ts
// Signing: a job that cannot sign, and an image that is pushed and not signed.




const SUBJECTS = {
    identity: "GitHub was asked for the job's identity",
    certificate: "Sigstore was asked for a certificate",
    log: "Sigstore's log was asked for an entry",
    timestamp: "the timestamp service was asked for a timestamp",
    store: "GitHub was to store the attestation",
    registry: "the registry was to store the attestation",
    contents: "the registry was asked for the image's list of contents (SBOM)",
};
const ATTESTATION_CAUSES = {
    "signing-unavailable": {
        why: "`sign: true` asks for a signature, and this job cannot have one. That is known before anything is built. `sign: auto` would say so in one line, and push all the same.",
        howToTell: "`sign: true` or `operation: attest` is set, and the run says why it cannot sign",
        ...record/* OF_THE_MACHINE */.QI,
        docs: { tokenKind: "installation", access: "push" },
        advise: ({ obstacle }, context) => (0,attest_obstacle/* isPermission */.Y)(obstacle)
            ? adviseOnSigning(obstacle, context)
            : {
                title: "This job cannot sign",
                problem: `The image was to be signed, and cannot be: ${attest_obstacle/* WHY_UNSIGNED */.D[obstacle]}.`,
                remedies: completed({ obstacle, context }, {
                    action: "Or push without a signature where there can be none:",
                    snippet: { language: "yaml", text: "with:\n  sign: auto" },
                }),
            },
    },
    "attestation-failed": {
        why: "The image is pushed, under all its tags, and something went wrong while it was signed, or while the signature was stored. The image is not taken back.",
        howToTell: "the output `pushed` is `true`, and the failure names Sigstore, GitHub's attestations or the registry",
        ...record/* OF_THE_MACHINE */.QI,
        retry: () => record/* NEVER */.tm,
        docs: { tokenKind: "installation", access: "push" },
        advise: ({ image, digest, stage, reason, obstacle }, context) => ({
            title: "The image is pushed, and not signed",
            problem: `${(0,oci_reference/* formatReference */.FH)(image, digest)} is there, and its attestation is not complete.`,
            evidence: [`When ${SUBJECTS[stage]}, ${reason}.`],
            remedies: completed({ obstacle, context }, signLater({ image, digest })),
        }),
    },
};
/** What is in the way comes first. */
function completed({ obstacle, context }, last) {
    if (obstacle === undefined)
        return [last];
    const first = (0,attest_obstacle/* isPermission */.Y)(obstacle)
        ? adviseOnSigning(obstacle, context).remedies
        : OBSTACLE_REMEDIES[obstacle];
    const [one, ...more] = first;
    return one === undefined ? [last] : [one, ...more, last];
}
const OBSTACLE_REMEDIES = {
    "identity-address": [
        {
            action: "Does a step or a proxy of the runner set `ACTIONS_ID_TOKEN_REQUEST_URL`? Then take that away: the job's secret goes to GitHub's own hosts only.",
        },
    ],
    "unmerged-commit": [
        {
            action: "Sign when the commit is merged, or build it under `pull_request`, where the identity names the pull request: signed here, it would verify as a build of the default branch.",
        },
    ],
    "not-in-a-workflow": [{ action: "Sign in a workflow of GitHub Actions." }],
    act: [{ action: "Sign in a run on GitHub. Under `act` leave `sign` out." }],
    "enterprise-server": [
        {
            action: "On GitHub Enterprise Server sign with a key of your own, for instance by `cosign sign --key`.",
        },
    ],
    "private-personal-repository": [
        {
            action: "Make the repository public, or move it to an organisation whose plan has artifact attestations (GitHub Enterprise Cloud).",
        },
    ],
    plan: [
        {
            action: "Make the repository public, or ask an owner for a plan that has artifact attestations (GitHub Enterprise Cloud).",
        },
    ],
    "elsewhere-only": [
        { action: "Push one image to the registry that the input `token` is for: that one is signed." },
    ],
    "foreign-source": [
        {
            action: "Sign it where it is built, and leave `sign` out here: from another repository what signs it is copied along.",
        },
    ],
    "token-missing": [
        {
            action: "Leave the input `github-token` out: its default is the job's own token.",
        },
    ],
};

// EXTERNAL MODULE: ./.tools/action/src/diagnosis/context.ts + 1 modules
var diagnosis_context = __webpack_require__(1515);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/advice/links.ts
var links = __webpack_require__(9206);
;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/account.ts
// What an account or organisation forbids: single sign-on, token policies, addresses, billing.




const ACCOUNT_CAUSES = {
    "sso-required": {
        why: "The organisation uses single sign-on, and every token must be authorised for it once.",
        howToTell: "the organisation uses single sign-on, and the token is not authorised for it",
        ...record/* OF_THE_TOKEN */.KP,
        advise: (cause, context) => ({
            title: `The token is not authorised for ${(0,diagnosis_context/* ownerToShow */.SG)(context)}'s single sign-on`,
            problem: `${(0,diagnosis_context/* ownerToShow */.SG)(context)} uses single sign-on, and this token has not been authorised for it.`,
            remedies: [
                {
                    action: `Authorise the token: open your tokens, press "Configure SSO" beside it, then "Authorize" beside ${(0,diagnosis_context/* ownerToShow */.SG)(context)}. The token stays the same.`,
                    link: cause.url ?? (0,links/* tokensLink */.rU)(context),
                },
                (0,advice_remedies/* useGitHubToken */.uE)(context),
            ],
        }),
    },
    "classic-pat-forbidden": {
        why: "The organisation forbids classic personal access tokens, and GitHub's registry accepts no other personal token. What remains is the job's GITHUB_TOKEN.",
        howToTell: "the organisation forbids classic tokens",
        ...record/* OF_THE_TOKEN */.KP,
        advise: (_cause, context) => ({
            title: `${(0,diagnosis_context/* ownerToShow */.SG)(context)} does not allow classic tokens`,
            problem: `${(0,diagnosis_context/* ownerToShow */.SG)(context)} forbids access with a classic personal access token, and GitHub's registry accepts no other personal token.`,
            remedies: [
                (0,advice_remedies/* useGitHubToken */.uE)(context),
                { action: `Or ask an owner of ${(0,diagnosis_context/* ownerToShow */.SG)(context)} to allow classic tokens.` },
            ],
        }),
    },
    "ip-not-allowed": {
        why: "The organisation allows listed IP addresses only, and this machine's is not on the list.",
        howToTell: "the organisation has a list of IP addresses, and this machine is not on it",
        ...record/* OF_THE_TOKEN */.KP,
        advise: (_cause, context) => ({
            title: `${(0,diagnosis_context/* ownerToShow */.SG)(context)} does not allow this address`,
            problem: `${(0,diagnosis_context/* ownerToShow */.SG)(context)} allows listed IP addresses only, and this machine's is not on the list.`,
            remedies: [
                {
                    action: `Ask an owner of ${(0,diagnosis_context/* ownerToShow */.SG)(context)} to add the machine's address to the organisation's IP allow list.`,
                    link: (0,links/* organizationLink */.y9)(context, "security"),
                },
                {
                    action: "Or run the job on a runner whose address is listed (a self-hosted one, or a larger runner with a fixed address).",
                },
            ],
        }),
    },
    billing: {
        why: "A payment failed, or a spending limit is reached. GitHub then refuses what costs money: private packages, and runners.",
        howToTell: "a payment failed or a spending limit is reached",
        ...record/* OF_THE_TOKEN */.KP,
        advise: (_cause, context) => ({
            title: `${(0,diagnosis_context/* ownerToShow */.SG)(context)}'s billing stops the registry`,
            problem: `GitHub refuses because of ${(0,diagnosis_context/* ownerToShow */.SG)(context)}'s billing: a failed payment, or a spending limit that is reached.`,
            remedies: [
                {
                    action: `Ask the person who pays for ${(0,diagnosis_context/* ownerToShow */.SG)(context)} to look at Settings → Billing and licensing.`,
                    link: context.ownerKind === "User"
                        ? `${(0,links/* serverOf */.FN)(context)}/settings/billing`
                        : (0,links/* organizationLink */.y9)(context, "billing"),
                },
            ],
        }),
    },
};

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/base-image.ts
// The image that a build starts from: often on another registry, and not the one that is pushed.


const BASE_IMAGE_CAUSES = {
    "base-image-denied": {
        why: "The build starts from another image, and that one's registry does not give it away: it is private, does not exist, or wants a login.",
        howToTell: "the line names another image than the one that is pushed",
        ...record/* OF_THE_BUILD */.fG,
        advise: (cause, context, location) => cause.stage === undefined
            ? adviseOnImage(cause, context, location)
            : adviseOnMissingStage(cause.stage, cause, location),
    },
    "base-image-rate-limited": {
        why: "Docker Hub counts pulls by account or, without a login, by IP address, which runners share with many others.",
        howToTell: "the limit is Docker Hub's, on the image the build starts from",
        ...record/* OF_THE_BUILD */.fG,
        advise: (cause, context, location) => ({
            title: "Docker Hub's limit of pulls is reached",
            problem: `Docker Hub refuses ${nameOf(cause)}${placeOf(location)}: too many pulls came from this account or this address.`,
            evidence: ["It is about the image that the build starts from, not about the one that is pushed."],
            remedies: [
                {
                    action: "Log in to Docker Hub in a step before: with an account the limit is higher, and is yours alone.",
                    snippet: {
                        language: "sh",
                        text: `printf '%s' "$DOCKERHUB_TOKEN" | docker login --username YOUR_NAME --password-stdin`,
                    },
                },
                { action: `Or keep a copy of the image on ${context.registry.host}, and start from that.` },
                { action: "Or try again in an hour." },
            ],
        }),
    },
};
function adviseOnImage(cause, context, location) {
    return {
        title: "The build may not read the image it starts from",
        problem: `The registry refuses ${nameOf(cause)}${placeOf(location)}: it is private, does not exist, or needs a login.`,
        evidence: ["It is about the image that the build starts from, not about the one that is pushed."],
        remedies: [
            {
                action: "Compare the name after FROM (or `--from=`), letter by letter. Is it a stage of the same Dockerfile? Then its name has another spelling there.",
            },
            accessTo(cause, context),
            {
                action: "Is it public? Then an old login can be in the way: log docker out.",
                snippet: { language: "sh", text: `docker logout ${hostOf(cause) ?? context.registry.host}` },
                repeats: context.tokenKind === "none",
            },
        ],
    };
}
/** What is no stage is an image to docker. Source: Dockerfile reference, "COPY --from". */
function adviseOnMissingStage(stage, cause, location) {
    return {
        title: `There is no stage ${stage}`,
        problem: `The Dockerfile has no stage ${(0,record/* codeSpan */.SS)(stage)} above ${placeOf(location) === "" ? "that line" : `line ${location?.line} of ${location?.file}`}, so docker looked for an image of that name, and may not read ${nameOf(cause)}.`,
        remedies: [
            {
                action: `Compare the name after ${(0,record/* codeSpan */.SS)("--from=")} with those after ${(0,record/* codeSpan */.SS)("AS")} in the lines with FROM. The stage must stand above the line that copies from it.`,
                snippet: { language: "sh", text: "grep -n -i -E '^FROM|--from=' Dockerfile" },
            },
            {
                action: `Is an image meant? Then write its registry, its owner and its tag: ${(0,record/* codeSpan */.SS)(`--from=docker.io/OWNER/${stage}:TAG`)}.`,
            },
        ],
    };
}
function nameOf({ image }) {
    return image === undefined ? "the image that the build starts from" : (0,record/* codeSpan */.SS)(image);
}
function placeOf(location) {
    return location === undefined ? "" : ` (line ${location.line} of ${location.file})`;
}
/** How to get at a private image: by a role in its package on our registry, by a login elsewhere. */
function accessTo(cause, { registry }) {
    const host = hostOf(cause);
    return host === undefined || host === registry.host
        ? {
            action: `Is it a private package on ${registry.host}? Open its settings and give this repository the role Read under "Manage Actions access".`,
        }
        : {
            action: `Is it private? Then log in to ${host} in a step before:`,
            snippet: {
                language: "sh",
                text: `printf '%s' "$PASSWORD" | docker login ${host} --username YOUR_NAME --password-stdin`,
            },
        };
}
function hostOf({ image }) {
    return image === undefined ? undefined : ((0,oci_reference/* registryOfReference */.S0)(image) ?? "docker.io");
}

// EXTERNAL MODULE: ./.tools/action/src/diagnosis/advice/commands.ts
var commands = __webpack_require__(6533);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/advice/build-context.ts
var build_context = __webpack_require__(441);
;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/unfetched-files.ts
// Advice on files that are not what the build takes them for: not fetched by the checkout, or in another encoding.




/** A sentence. */
function formatUnfetched({ kind, path }) {
    return kind === "submodule"
        ? `${(0,record/* codeSpan */.SS)(path)} is a git submodule, and its folder is empty: it was not checked out.`
        : `${(0,record/* codeSpan */.SS)(path)} is a pointer of Git LFS, and not the file itself: that was not checked out.`;
}
/** Source: actions/checkout's README, `submodules` and `lfs`; git-submodule(1), git-lfs-pull(1). */
function fetchFile({ kind }, context) {
    if ((0,diagnosis_context/* isOnOwnMachine */.B2)(context))
        return {
            action: kind === "submodule" ? "Fetch the submodules:" : "Fetch the files of Git LFS:",
            snippet: {
                language: "sh",
                text: kind === "submodule" ? "git submodule update --init --recursive" : "git lfs pull",
            },
        };
    return {
        action: kind === "submodule"
            ? "Check out the submodules, too. (For a private one of another repository, give `token` there a token that may read it.)"
            : "Check out the files of Git LFS, too:",
        snippet: {
            language: "yaml",
            text: `- uses: actions/checkout@v7\n  with:\n    ${kind === "submodule" ? "submodules: recursive" : "lfs: true"}\n- uses: ${advice_remedies/* USES */.tk}`,
        },
    };
}
/** A file below a submodule's folder is missing. */
function adviseOnSubmodule(path, { missing, place }, context) {
    const file = missing === undefined ? "the file" : (0,record/* codeSpan */.SS)(missing);
    return {
        title: "A submodule was not checked out",
        problem: `${formatUnfetched({ kind: "submodule", path })} So ${file} that ${place} asks for is not there.`,
        remedies: [fetchFile({ kind: "submodule" }, context)],
    };
}
/** `place` is the Dockerfile. */
function adviseOnUnreadable(kind, file, context) {
    if (kind === "lfs")
        return {
            title: "The Dockerfile is a pointer of Git LFS",
            problem: formatUnfetched({ kind: "lfs", path: file }),
            remedies: [
                fetchFile({ kind: "lfs" }, context),
                { action: "Or take the Dockerfile out of Git LFS: `.gitattributes` names what is in it." },
            ],
        };
    const word = (0,commands/* shellWord */.r7)(file);
    return {
        title: "The Dockerfile is written in UTF-16",
        problem: `${(0,record/* codeSpan */.SS)(file)} is written in UTF-16, as PowerShell's \`>\` writes it, and docker reads UTF-8.`,
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

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/git-context.ts
// Advice on a build context in a git repository that could not be fetched.



function adviseOnGit({ trouble, said }, context) {
    return {
        title: "Git could not fetch the build's context",
        problem: `The build's context, or one of its named contexts, is a git repository, and ${HAPPENED[trouble]}.`,
        evidence: said === undefined ? [] : [`Git said: ${said}`],
        remedies: REMEDIES[trouble](context),
    };
}
const HAPPENED = {
    login: "its host wants a login that the build does not have",
    repository: "its host has no such repository, or does not show it without a login",
    ref: "it has no such branch, tag or commit",
    ssh: "the build cannot log in there by SSH",
    other: "git could not fetch it",
};
const REMEDIES = {
    login: (context) => [giveToken(context), (0,advice_remedies/* checkOutFirst */.b5)()],
    repository: (context) => [
        {
            action: 'Compare the address with the repository\'s, letter by letter. Is it private? Then git needs a token: GitHub says "not found" without one.',
        },
        giveToken(context),
        (0,advice_remedies/* checkOutFirst */.b5)(),
    ],
    ref: () => [
        {
            action: "Compare what stands behind the `#` in the address with the repository's branches and tags. The branch of a merged pull request is often deleted.",
            snippet: { language: "sh", text: "git ls-remote ADDRESS" },
        },
        (0,advice_remedies/* checkOutFirst */.b5)(),
    ],
    ssh: (context) => [
        {
            action: "Use the address with `https://`. A public repository needs no login then, and a private one takes a token.",
        },
        {
            action: `Or start an agent with the key in a step before, and forward it with ${(0,commands/* formatInput */.Mc)(context, "ssh")}:`,
            snippet: { language: "yaml", text: "with:\n  ssh: default" },
        },
        (0,advice_remedies/* checkOutFirst */.b5)(),
    ],
    other: (context) => [
        (0,advice_remedies/* checkOutFirst */.b5)(),
        {
            action: "To see git's own words, build it by hand:",
            snippet: (0,commands/* buildCommand */.Oe)(context, "--progress=plain"),
        },
    ],
};
/** Source: docker docs, "Build context", on private repositories. */
function giveToken(context) {
    return {
        action: `Give git a token that may read the repository, as the build secret ${(0,record/* codeSpan */.SS)("GIT_AUTH_TOKEN")}. The job's own token reads the job's own repository only.`,
        snippet: context.event === "local"
            ? { language: "sh", text: (0,commands/* buildCommand */.Oe)(context, "--secret id=GIT_AUTH_TOKEN").text }
            : { language: "yaml", text: "with:\n  secrets: |\n    GIT_AUTH_TOKEN=${{ secrets.YOUR_TOKEN }}" },
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/build.ts
// The build: its Dockerfile, its files, its commands, its secrets.





const BUILD_CAUSES = {
    "build-command-failed": {
        why: "A command of the Dockerfile ended with an error. The registry has nothing to do with it.",
        howToTell: "a `RUN` of the Dockerfile failed",
        ...record/* OF_THE_BUILD */.fG,
        advise: (cause, context, location) => ({
            title: "A command of the Dockerfile failed",
            problem: `${cause.command === undefined ? "A command" : `The command ${(0,record/* codeSpan */.SS)(cause.command)}`} in ${(0,build_context/* placeOf */.$t)(location)} ended with an error; the registry had nothing to do with it.`,
            printed: cause.output,
            evidence: cause.unfetched === undefined ? [] : [formatUnfetched(cause.unfetched)],
            remedies: [
                cause.unfetched === undefined
                    ? { action: "Fix what its last lines name, and run the job again." }
                    : fetchFile(cause.unfetched, context),
                {
                    action: "To try it without a push, build on your own machine up to that step:",
                    snippet: (0,commands/* buildCommand */.Oe)(context, "--progress=plain"),
                },
            ],
        }),
    },
    "dockerfile-invalid": {
        why: "The Dockerfile cannot be read: an unknown instruction, a missing argument, a stage that does not exist.",
        howToTell: "the Dockerfile has a mistake in it",
        ...record/* OF_THE_BUILD */.fG,
        advise: ({ flaw, unreadable }, context, location) => unreadable !== undefined
            ? adviseOnUnreadable(unreadable, location?.file ?? context.build?.file ?? "Dockerfile", context)
            : {
                title: "The Dockerfile has a mistake",
                problem: `Docker cannot read ${(0,build_context/* placeOf */.$t)(location)}${flaw === undefined ? "" : `: ${flaw}`}.`,
                remedies: [
                    {
                        action: "Fix that line. Instructions stand first on their line: FROM, RUN, COPY, ARG and so on.",
                    },
                    {
                        action: "Docker checks a Dockerfile without building it, from buildx 0.15 on:",
                        snippet: (0,commands/* buildCommand */.Oe)(context, "--check"),
                    },
                ],
            },
    },
    "build-context-missing": {
        why: "The build asks for a file or folder that is not there: it is mistyped, lies above the context's folder, is left out by .dockerignore, was never checked out, or another stage has not made it. The same goes for a Dockerfile, and for a git repository that cannot be fetched.",
        howToTell: "the line names a file, a folder or a git repository that the build does not find",
        ...record/* OF_THE_BUILD */.fG,
        advise: ({ missing, source }, context, location) => {
            switch (source?.kind) {
                case "dockerfile":
                    return (0,build_context/* adviseOnDockerfile */.mT)(source.search, missing, context);
                case "stage":
                    return (0,build_context/* adviseOnStage */.cc)(source.stage, missing, (0,build_context/* placeOf */.$t)(location));
                case "submodule":
                    return adviseOnSubmodule(source.path, { missing, place: (0,build_context/* placeOf */.$t)(location) }, context);
                case "git":
                    return adviseOnGit(source, context);
                case undefined:
                    return (0,build_context/* adviseOnFile */.ib)(missing, (0,build_context/* placeOf */.$t)(location));
            }
        },
    },
    "secret-missing": {
        why: "The Dockerfile asks for a build secret that was not passed to the build, or whose file is not there.",
        howToTell: "the build secret was not passed to the build, or is empty",
        ...record/* OF_THE_BUILD */.fG,
        advise: (cause) => ({
            title: "A build secret is missing",
            problem: `The build needs ${cause.secret === undefined ? "a secret" : `the secret ${(0,record/* codeSpan */.SS)(cause.secret)}`}, which was not passed to the build or is empty.`,
            remedies: [
                {
                    action: "Compare the name after `--mount=type=secret,id=` in the Dockerfile with the one that the build is given.",
                },
                {
                    action: "Is it empty? A secret that does not exist, or that the run may not see (a fork, Dependabot), arrives as an empty text: look in Settings → Secrets and variables → Actions.",
                },
            ],
        }),
    },
};

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/cache.ts
function adviseOnCache(when) {
    switch (when) {
        case "before the build":
            return adviseOnCacheDriver();
        case "for a layer":
            return adviseOnCachedLayer();
        case "after the push":
            return adviseOnCacheStore();
    }
}
/** The address of a layer in the Actions cache is signed for some minutes only. */
function adviseOnCachedLayer() {
    return {
        title: "A layer could not be fetched from the build cache",
        problem: "A layer that the cache promised could not be fetched from its store any more; no registry refused anything.",
        remedies: [
            { action: "Run the job again." },
            {
                action: "Does it happen again? Then build without that cache (leave `cache-from` out), or keep the cache in a registry:",
                snippet: {
                    language: "yaml",
                    text: "with:\n  cache-from: type=registry,ref=IMAGE:buildcache\n  cache-to: type=registry,ref=IMAGE:buildcache,mode=max",
                },
            },
        ],
    };
}
function adviseOnCacheDriver() {
    return {
        title: "This builder cannot write that cache",
        problem: "Docker's own builder cannot export a build cache of this kind, and stops before it builds.",
        remedies: [
            {
                action: "Make a builder that can, in a step before, and use it:",
                snippet: { language: "sh", text: "docker buildx create --use" },
            },
            { action: "Or leave the cache's export (`cache-to`) out." },
        ],
    };
}
function adviseOnCacheStore() {
    return {
        title: "The build cache could not be written",
        problem: "The cache could not be written to its store; the image itself has no part in that.",
        evidence: ["A cache is written last: the image was built, and where it was to be pushed, pushed before."],
        remedies: [
            {
                action: "Let a cache that fails not fail the build: add `ignore-error=true` to it.",
                snippet: { language: "yaml", text: "with:\n  cache-to: type=gha,mode=max,ignore-error=true" },
            },
            { action: "Run the job again: the store may be back." },
        ],
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/builder.ts
// Advice on a builder that does not start, ended, is gone, or does not answer.


function adviseOnBuilder({ gone, endpoint, tls, isLost }, context) {
    if (isLost === true)
        return adviseOnLostBuilder();
    if (endpoint !== undefined && tls !== undefined)
        return adviseOnCertificates(endpoint, tls, context);
    if (endpoint !== undefined)
        return adviseOnEndpoint(endpoint, context);
    return gone === undefined ? adviseOnStart() : adviseOnGoneBuilder(gone, context);
}
function adviseOnStart() {
    return {
        title: "The builder does not start",
        problem: "Docker answers, but the container in which buildx runs its builder does not start.",
        remedies: [
            {
                action: "See what the builder says; its container is named in the log (`buildx_buildkit_…`):",
                snippet: {
                    language: "sh",
                    text: "docker ps --all --filter name=buildx_buildkit\ndocker logs --tail 20 CONTAINER",
                },
            },
            {
                action: "Remove it and make a new one:",
                snippet: { language: "sh", text: "docker buildx rm NAME\ndocker buildx create --use --bootstrap" },
            },
            {
                action: "Or build with docker's own builder, which needs no container (`docker buildx use default`).",
            },
        ],
    };
}
function adviseOnLostBuilder() {
    return {
        title: "The builder ended in the middle of the build",
        problem: "Docker answers, but the connection to the builder broke in the middle of the build.",
        remedies: [
            { action: "Run the job again." },
            {
                action: "Does it happen again at the same step? Then the builder most likely ran out of memory: let that step do less at a time, or use a larger machine. The builder's own log says more.",
                snippet: {
                    language: "sh",
                    text: "docker ps --all --filter name=buildx_buildkit\ndocker logs --tail 20 CONTAINER",
                },
            },
            {
                action: "Is the builder on another machine (`endpoint`, a remote or a Kubernetes builder)? Then check that machine, and the network between the two.",
            },
        ],
    };
}
/** Source: docker docs, "Remote driver". */
function adviseOnEndpoint(endpoint, context) {
    return {
        title: "No BuildKit answers",
        problem: `No BuildKit answers at ${(0,record/* codeSpan */.SS)(endpoint)}, which ${(0,commands/* formatInput */.Mc)(context, "endpoint")} names.`,
        remedies: [
            {
                action: "Check that BuildKit runs there, that it listens on this address and port, and that a firewall lets this machine through. With TLS it wants certificates.",
                snippet: {
                    language: "sh",
                    text: `docker buildx create --name probe --driver remote ${(0,commands/* shellWord */.r7)(endpoint)}\ndocker buildx inspect --bootstrap probe`,
                },
            },
            { action: `Or leave ${(0,commands/* formatInput */.Mc)(context, "endpoint")} out, and build on this machine.` },
        ],
    };
}
/** Source: docker docs, "Remote driver"; moby/buildkit, `cmd/buildkitd`, for its options. */
function adviseOnCertificates(endpoint, fault, context) {
    const input = (name) => (0,commands/* formatInput */.Mc)(context, name);
    const advice = {
        authority: [
            `the BuildKit's certificate was not signed by the authority in ${input("endpoint-cacert")}`,
            `Give ${input("endpoint-cacert")} the certificate of the authority that signed the BuildKit's (\`buildkitd --tlscert\`).`,
        ],
        expired: [
            "the BuildKit's certificate, or its authority's, has expired or is not valid yet",
            "Renew the certificate that is out of date, and check this machine's clock.",
        ],
        name: [
            "the BuildKit's certificate does not name this host",
            `Give ${input("endpoint")} a host that the certificate names, or make a certificate with this one as its \`subjectAltName\`.`,
        ],
        client: [
            "BuildKit refuses the client's certificate, or misses it",
            `Give ${input("endpoint-cert")} a valid certificate by the authority that BuildKit knows (\`buildkitd --tlscacert\`), and ${input("endpoint-key")} its key.`,
        ],
        key: [
            `${input("endpoint-key")} is not the key of ${input("endpoint-cert")}`,
            "Give both from the same pair.",
        ],
        plain: [
            "what listens there does not speak TLS",
            "Start BuildKit with `--tlscacert`, `--tlscert` and `--tlskey`, and check the port.",
        ],
    };
    const [why, action] = advice[fault];
    return {
        title: "The certificates do not fit this BuildKit",
        problem: `The TLS handshake with ${(0,record/* codeSpan */.SS)(endpoint)}, which ${input("endpoint")} names, fails: ${why}.`,
        remedies: [{ action }],
    };
}
/** A builder is known on the machine, and to the user, that made it. Source: docker/buildx `store`. */
function adviseOnGoneBuilder(name, context) {
    return {
        title: `There is no builder ${name}`,
        problem: `Buildx knows no builder ${(0,record/* codeSpan */.SS)(name)} on this machine: it was never made here, or it is gone.`,
        remedies: [
            {
                action: `Leave ${(0,commands/* formatInput */.Mc)(context, "builder")} out, and unset the variable BUILDX_BUILDER: docker's own builder is used then, or a temporary one is made where the build needs it.`,
            },
            {
                action: "Or make it in a step before. (In a workflow, docker/setup-buildx-action does.)",
                snippet: { language: "sh", text: `docker buildx create --name ${(0,commands/* shellWord */.r7)(name)} --bootstrap` },
            },
            {
                action: "Or use one of those that are here:",
                snippet: { language: "sh", text: "docker buildx ls" },
            },
        ],
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/builder.ts
// The builder: what it cannot do, and which one can.



const BUILDER_CAUSES = {
    "option-unsupported": {
        why: "Docker's own builder cannot do all that a BuildKit of its own can: with docker's old store of images no attestations and no archives of an image, and never a push by digest alone.",
        howToTell: "an input asks for what only another builder can do",
        ...record/* OF_THE_MACHINE */.QI,
        advise: (cause) => ({
            ...(cause.isConfigured === true && cause.creationFailed === true
                ? {
                    title: "The builder with this configuration cannot be made",
                    problem: "`buildkitd-config-inline` is for a builder that is made for this run, and none could be made with it.",
                }
                : {
                    title: `This builder cannot do it: ${cause.inputs.join(", ")}`,
                    problem: `${cause.inputs.map(record/* codeSpan */.SS).join(" and ")} ${cause.inputs.length === 1 ? "asks" : "ask"} for what ${cause.builder} cannot do.`,
                }),
            remedies: [
                ...(cause.isConfigured === true ? configuredBuilder(cause) : betterBuilder(cause)),
                { action: "Or leave out what asks for it." },
            ],
        }),
    },
    "cache-unsupported": {
        why: "The build cache could not be written: this builder cannot do it, or the place it goes to did not take it. The image itself may be fine.",
        howToTell: "the line speaks of exporting a cache",
        ...record/* OF_THE_MACHINE */.QI,
        advise: (cause) => adviseOnCache(cause.when),
    },
    "builder-unavailable": {
        why: "buildx runs its builder, BuildKit, in a container of its own, and that container did not start or stopped again; or the builder that is named was never made here, or is gone. Docker itself answers.",
        howToTell: "`docker buildx ls` does not show the builder, or `docker ps --all` shows its container as stopped or restarting",
        ...record/* OF_THE_MACHINE */.QI,
        mayBeDeadDaemon: true,
        advise: (cause, context) => adviseOnBuilder(cause, context),
    },
    "buildx-missing": {
        why: "The build asks for something that only buildx can do, docker's plugin for builds, and it is not installed or is too old.",
        howToTell: "`docker buildx version` fails",
        ...record/* OF_THE_MACHINE */.QI,
        advise: () => ({
            title: "buildx is missing",
            problem: "The build asks for something that only buildx can do, and this docker has no buildx, or an old one.",
            remedies: [
                {
                    action: "On Debian, Ubuntu and the like install docker's plugin (with docker's own packages it is `docker-buildx-plugin`):",
                    snippet: { language: "sh", text: "sudo apt-get install docker-buildx\ndocker buildx version" },
                },
                { action: "On GitHub's hosted runners for Linux it is there: use `runs-on: ubuntu-latest`." },
            ],
        }),
    },
    "buildx-too-old": {
        why: "The build asks for something that this version of buildx does not know yet.",
        howToTell: "`docker buildx version` tells an old one",
        ...record/* OF_THE_MACHINE */.QI,
        advise: (cause) => ({
            title: "buildx is too old",
            problem: `This buildx${cause.found === undefined ? "" : ` (${cause.found})`} does not know ${(0,record/* codeSpan */.SS)(cause.lacks)}${cause.needed === undefined ? "" : `, which came with ${cause.needed}`}.`,
            remedies: [
                {
                    action: "Install a newer one, and look at its version:",
                    snippet: { language: "sh", text: "docker buildx version" },
                },
                { action: `Or leave out what asks for ${(0,record/* codeSpan */.SS)(cause.lacks)}.` },
            ],
        }),
    },
};
/** A builder that is there already keeps its configuration, which whoever makes it gives. */
function configuredBuilder({ creationFailed = false }) {
    if (creationFailed)
        return [
            {
                action: "Does buildx name a line or a key of `buildkitd-config-inline`? Correct it: the input is BuildKit's own `buildkitd.toml`.",
            },
            builderImage(),
        ];
    return [
        {
            action: "Give the configuration to the step that makes the builder, and leave the input out here:",
            snippet: {
                language: "yaml",
                text: "- uses: docker/setup-buildx-action@v4\n  with:\n    buildkitd-config-inline: …",
            },
        },
    ];
}
/** Source: docker/buildx, `driver/bkimage`, for its name. */
function builderImage() {
    return {
        action: "The builder is a container. See whether docker gets its image here:",
        snippet: { language: "sh", text: "docker pull moby/buildkit:buildx-stable-1" },
    };
}
/** What can do all that docker's own builder cannot. */
function betterBuilder({ creationFailed = false, withAnyStore = false, }) {
    return [
        {
            action: "In a workflow: make a builder that can in a step before. It is used by itself.",
            snippet: { language: "yaml", text: "- uses: docker/setup-buildx-action@v4" },
            repeats: creationFailed,
        },
        {
            action: "On your own machine or runner:",
            snippet: { language: "sh", text: "docker buildx create --use" },
            repeats: creationFailed,
        },
        ...(creationFailed ? [builderImage()] : []),
        ...(withAnyStore
            ? []
            : [
                {
                    action: "Turn on docker's containerd image store in `/etc/docker/daemon.json`, and start docker again:",
                    snippet: {
                        language: "json",
                        text: '{ "features": { "containerd-snapshotter": true } }',
                    },
                },
            ]),
    ];
}

// EXTERNAL MODULE: ./.tools/action/src/diagnosis/input-problems.ts
var input_problems = __webpack_require__(5387);
;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/image.ts



const IMAGE_CAUSES = {
    "local-image-missing": {
        why: "Docker was asked for an image that it does not hold under this name: it was built under another one, or by a builder that keeps its result to itself.",
        howToTell: "`docker image ls` does not show the image under this name",
        ...record/* OF_THE_MACHINE */.QI,
        advise: (cause, context) => ({
            title: "Docker does not hold that image",
            problem: `Docker holds no image ${cause.image === undefined ? "of this name" : (0,record/* codeSpan */.SS)(cause.image)}. No registry was asked.`,
            remedies: [
                {
                    action: "See under which name the image was built, and give it the name that is pushed:",
                    snippet: {
                        language: "sh",
                        text: `docker image ls\ndocker tag NAME:TAG ${image_nameOf(cause, context)}`,
                    },
                },
                {
                    action: "Was it built with `docker buildx`? Such a builder keeps its result to itself: push it from the build, or load it into docker.",
                    snippet: { language: "sh", text: `docker buildx build --push --tag ${image_nameOf(cause, context)} .` },
                },
                {
                    action: "Was it built in another job? Each job has a docker of its own: build and push in the same job.",
                },
            ],
        }),
    },
    "manifest-list-nested": {
        why: "`docker manifest create` takes images only, and one of its parts is a list: buildx makes a list even for one platform, because it adds an attestation of how the image was built.",
        howToTell: "`docker buildx imagetools inspect` shows more than one manifest for a part",
        ...record/* OF_THE_MACHINE */.QI,
        advise: (cause, context) => ({
            title: "A part of the list is a list itself",
            problem: `${cause.image === undefined ? "One of the images" : (0,record/* codeSpan */.SS)(cause.image)} is a list of manifests, and \`docker manifest create\` takes single images only.`,
            remedies: [
                {
                    action: "Join them with buildx, which takes lists, too, and pushes the result:",
                    snippet: {
                        language: "sh",
                        text: `docker buildx imagetools create --tag ${(0,oci_reference/* formatImage */.vy)((0,diagnosis_context/* imageToShow */.GP)(context))}:TAG IMAGE:TAG-amd64 IMAGE:TAG-arm64`,
                    },
                },
                {
                    action: "Or build the parts without attestations, so that each is a single image:",
                    snippet: { language: "yaml", text: "with:\n  provenance: false" },
                },
            ],
        }),
    },
    "attestation-unsupported": {
        why: "The registry does not accept a manifest of this kind. Since version 0.10 buildx adds an attestation to each image, as a manifest of its own; some registries refuse it, or the list that names it.",
        howToTell: "the same push goes well with `--provenance=false`",
        ...record/* OF_THE_MACHINE */.QI,
        advise: (cause, context) => ({
            title: `${cause.host ?? context.registry.host} does not accept this kind of manifest`,
            problem: `${cause.host ?? context.registry.host} refused a manifest of the image: most registries that do so do not know attestations.`,
            isHedged: true,
            remedies: [
                { action: "Push once more: a short outage of the registry can look the same." },
                {
                    action: "Build without attestations:",
                    snippet: { language: "yaml", text: "with:\n  provenance: false\n  sbom: false" },
                },
                {
                    action: "Or, with a new buildx, keep them in the older form, which more registries take:",
                    snippet: { language: "yaml", text: 'env:\n  BUILDX_NO_DEFAULT_OCI_ARTIFACT: "true"' },
                },
            ],
        }),
    },
    "policy-denied": {
        why: "A policy on this machine or of this build says which images may be used, and this one is not among them. No registry refused anything.",
        howToTell: "the line speaks of a policy",
        ...record/* OF_THE_BUILD */.fG,
        advise: (cause) => ({
            title: "A policy forbids this image",
            problem: `A policy does not allow ${cause.image === undefined ? "the image" : (0,record/* codeSpan */.SS)(cause.image)} here; no registry was at fault.`,
            remedies: [
                {
                    action: "See what the policy allows: for docker the file in `EXPERIMENTAL_BUILDKIT_SOURCE_POLICY` or beside the Dockerfile, for podman and buildah `/etc/containers/policy.json`.",
                },
                { action: "Start from an image that it allows, or ask the policy's owner to add this one." },
            ],
        }),
    },
};
function image_nameOf({ image }, context) {
    return image ?? `${(0,oci_reference/* formatImage */.vy)((0,diagnosis_context/* imageToShow */.GP)(context))}:TAG`;
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/job.ts
// The job: its permissions, the event that it runs for, and the account that its token belongs to.






const JOB_CAUSES = {
    "workflow-permission-missing": {
        why: "The job's GITHUB_TOKEN may do what `permissions:` grants, and `packages: write` is not among it. As soon as one permission is written, all others are none. Logging in works all the same.",
        howToTell: "the job's `permissions:` do not grant packages (`write` to push, `read` to pull)",
        ...record/* OF_THE_TOKEN */.KP,
        retry: () => record/* IF_JUST_CREATED */.qv,
        needsOwner: true,
        docs: { tokenKind: "installation", access: "push" },
        advise: ({ permission }, context) => permission === "identity" ? adviseOnIdentity() : adviseOnPackages(context),
    },
    "fork-pull-request": {
        why: "A pull request from a fork gets a token that may only read, and no secrets, whatever the workflow says.",
        howToTell: "the pull request comes from a fork",
        ...record/* OF_THE_TOKEN */.KP,
        docs: { tokenKind: "installation", access: "push" },
        advise: () => ({
            title: "A fork's pull request may not push",
            problem: "This run builds a commit from a fork, and GitHub gives such a run a token that may only read.",
            remedies: [
                {
                    action: "Build pull requests without pushing, which is what the default does, and push when the change is merged:",
                    snippet: { language: "yaml", text: "with:\n  push: auto" },
                },
            ],
        }),
    },
    "untrusted-commit": {
        why: "The commit that is built may be a stranger's: it is not the one of the run's event, or the event cannot be read or is not known. Such a commit gets no login and no secrets, and is not pushed.",
        howToTell: "under an event that anybody can start, another commit than the event's is checked out",
        ...record/* OF_THE_MACHINE */.QI,
        docs: { tokenKind: "installation", access: "push" },
        advise: () => ({
            title: "A commit that may be a stranger's is not pushed",
            problem: "The workflow asks for a push, and what it builds may be a stranger's commit.",
            remedies: [
                {
                    action: "Push from a run whose event is about the commit itself: a push, a release, a schedule or a start by hand, after somebody has reviewed it:",
                    snippet: { language: "yaml", text: "on:\n  push:\n    branches: [main]" },
                },
                {
                    action: "Under this event, build without pushing:",
                    snippet: { language: "yaml", text: "with:\n  push: auto" },
                },
                { action: "See docs/trust.md for whose commit may do what." },
            ],
        }),
    },
    dependabot: {
        why: "A run that Dependabot started gets a token that may only read, and Dependabot's own secrets instead of those of Actions, even when somebody else starts it again.",
        howToTell: "Dependabot opened the pull request or started the run",
        ...record/* OF_THE_TOKEN */.KP,
        docs: { tokenKind: "installation", access: "push" },
        advise: (_cause, context) => ({
            title: "A run of Dependabot may not push",
            problem: "Dependabot started this run, and GitHub gives such a run a token that only reads, and none of the Actions secrets.",
            remedies: [
                {
                    action: "Build Dependabot's pull requests without pushing, which is what the default does:",
                    snippet: { language: "yaml", text: "with:\n  push: auto" },
                },
                (0,advice_remedies/* grantPermissions */.hN)(context, "Or, where its image is really needed, raise the token's permissions in the job:"),
            ],
        }),
    },
    "wrong-owner": {
        why: "The image's name begins with an owner that this token has no access to: another account's, or a mistyped one.",
        howToTell: "the owner in the image's name is not the one the token belongs to",
        ...record/* OF_THE_TOKEN */.KP,
        advise: (_cause, context) => ({
            title: `This token has no access to ${(0,diagnosis_context/* ownerToShow */.SG)(context)}`,
            problem: `The image belongs to ${(0,diagnosis_context/* ownerToShow */.SG)(context)}, and ${holderOf(context)} is not allowed to ${(0,diagnosis_context/* requestedAccess */.BO)(context)} there.`,
            remedies: [
                {
                    action: "Push under the owner that the token belongs to:",
                    snippet: {
                        language: "yaml",
                        text: `with:
  images: ${context.registry.host}/${accountOfToken(context)?.toLowerCase() ?? "OWNER"}/${(0,oci_reference/* packageOf */.wg)((0,diagnosis_context/* imageToShow */.GP)(context))}`,
                    },
                },
                {
                    action: `Or use a classic token of somebody who may ${(0,diagnosis_context/* requestedAccess */.BO)(context)} packages of ${(0,diagnosis_context/* ownerToShow */.SG)(context)}, saved as a secret.`,
                    link: (0,links/* newTokenLinkFor */.Xv)(context),
                },
            ],
        }),
    },
};
function adviseOnPackages(context) {
    return {
        title: `The job may not ${(0,diagnosis_context/* requestedAccess */.BO)(context)}: \`packages: ${(0,diagnosis_context/* requestedAccess */.BO)(context) === "pull" ? "read" : "write"}\` is missing`,
        problem: `The job's GITHUB_TOKEN may not ${(0,advice_remedies/* formatAim */.DS)(context)}: the workflow does not grant it.`,
        remedies: [
            (0,advice_remedies/* grantPermissions */.hN)(context, "Add this to the job (or to the top of the workflow):"),
            (0,advice_remedies/* grantCallerPermissions */.w8)(context, "Is the job part of a reusable workflow? Then the job that calls it must grant the same, because the called one cannot have more:"),
            {
                action: 'Is it there already? Then the package\'s access list leaves this repository out: add it under "Manage Actions access".',
                link: (0,links/* packageLink */.z2)(context),
            },
        ],
    };
}
/** Who holds the token: the workflow's repository, or a person. */
function holderOf(context) {
    return context.tokenKind === "installation"
        ? `the repository ${(0,advice_remedies/* repositoryOf */._M)(context) ?? "of this workflow"}`
        : "whoever the token belongs to";
}
/** The account that the token belongs to. */
function accountOfToken(context) {
    return context.tokenKind === "installation" ? context.repository?.owner : (0,diagnosis_context/* loginOf */.DQ)(context);
}

// EXTERNAL MODULE: ./.tools/action/src/diagnosis/advice/docker-trouble.ts
var docker_trouble = __webpack_require__(1593);
;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/login-store.ts
function helpWithLogins(trouble) {
    const ours = {
        action: "Our own step is not affected: it keeps its login in a private folder, and asks no keychain.",
    };
    switch (trouble.kind) {
        case "helper":
            return {
                title: "Docker's keychain does not work",
                problem: "Docker keeps logins with the help of another program, and that program is missing or fails. The token was not even tried.",
                remedies: [
                    {
                        action: 'Open docker\'s config.json, remove the lines "credsStore" and "credHelpers", and log in again. The login is then kept in that file:',
                        snippet: { language: "sh", text: 'cat "$HOME/.docker/config.json"' },
                    },
                    {
                        action: "Or install the program that they name, `docker-credential-…`, and check that it is on the PATH.",
                    },
                    ours,
                ],
            };
        case "file":
            return {
                title: "The file with docker's logins cannot be used",
                problem: "The client may not read or write the file in which it keeps logins. The token was not even tried.",
                remedies: [
                    {
                        action: "Let docker keep them in a folder that this user may write to, for all steps that follow:",
                        snippet: {
                            language: "sh",
                            text: 'export DOCKER_CONFIG="${RUNNER_TEMP:-$HOME}/docker-config"\nmkdir -p "$DOCKER_CONFIG"\necho "DOCKER_CONFIG=$DOCKER_CONFIG" >> "$GITHUB_ENV"',
                        },
                    },
                    {
                        action: "Does the folder belong to root, because docker once ran with `sudo`? Then give it back to its user. (podman, buildah and skopeo keep theirs in `$REGISTRY_AUTH_FILE`.)",
                        snippet: { language: "sh", text: 'sudo chown -R "$USER" "$HOME/.docker"' },
                    },
                    ours,
                ],
            };
    }
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/machine.ts
// The machine that docker runs on: docker itself, its disk, its keychain.



const MACHINE_CAUSES = {
    "docker-unavailable": {
        why: "There is no docker, its daemon does not run or is not reached, or this user may not use its socket.",
        howToTell: "`docker version` shows no server",
        ...record/* OF_THE_MACHINE */.QI,
        advise: ({ reason, trouble = { kind: "silent" } }) => ({
            title: trouble.kind === "client missing" ? "There is no docker here" : "Docker does not answer",
            problem: `Docker cannot be used here: ${reason}.`,
            remedies: (0,docker_trouble/* helpWithDocker */.w)(trouble),
        }),
    },
    "docker-version-mismatch": {
        why: "Docker's client and its daemon speak different versions of docker's API, and neither takes the other's: since version 29 the daemon refuses clients older than 25, and an old daemon does not know what a new client asks for.",
        howToTell: "the line names two API versions",
        ...record/* OF_THE_MACHINE */.QI,
        advise: ({ versions }) => ({
            title: "Docker's client and daemon do not fit together",
            problem: versions === undefined
                ? "Docker's client and its daemon speak different versions of docker's API."
                : `Docker's client speaks version ${versions.client} of docker's API, and its daemon wants ${versions.daemon}.`,
            remedies: [
                {
                    action: "Bring the older of the two up to date: this shows both. The client is the one in the step, the container or the library that printed the line.",
                    snippet: { language: "sh", text: "docker version" },
                },
                {
                    action: "Is the daemon the older one? Then the client can be told to speak its version:",
                    snippet: { language: "sh", text: `export DOCKER_API_VERSION=${versions?.daemon ?? "1.44"}` },
                },
            ],
        }),
    },
    "disk-full": {
        why: "The machine that builds has no room left. Hosted runners have some 14 GB to begin with, and layers are written twice.",
        howToTell: "`df -h` shows a full disk",
        ...record/* OF_THE_BUILD */.fG,
        advise: () => ({
            title: "The disk is full",
            problem: "The machine that builds has no room left on its disk.",
            remedies: [
                {
                    action: "See what is left, and what docker keeps. The last command deletes what is not in use, and asks first:",
                    snippet: { language: "sh", text: "df -h\ndocker system df\ndocker system prune" },
                },
                {
                    action: "On a hosted runner, free room in a step before (some 10 GB are tools that few need), or use a larger runner:",
                    snippet: {
                        language: "yaml",
                        text: "- run: sudo rm -rf /usr/share/dotnet /usr/local/lib/android",
                    },
                },
                { action: "Make the image smaller: delete what a RUN has downloaded in the same RUN." },
            ],
        }),
    },
    "out-of-memory": {
        why: "The machine, or the limit that is set for docker, has too little memory for what was run: the kernel kills a process then, and says nothing in the log but its exit code 137.",
        howToTell: "the command ended with exit code 137, or the kernel's log names the process",
        ...record/* OF_THE_BUILD */.fG,
        advise: ({ where }) => ({
            title: "There was not enough memory",
            problem: where === "runner"
                ? "The runner was lost in the middle of the job: most often because a step took all its memory."
                : "A command of the build was stopped because it took more memory than there is.",
            remedies: [
                {
                    action: "Let it do less at a time: fewer jobs of a compiler (`make -j2`, `CARGO_BUILD_JOBS=2`), one platform after the other, a limit for Node's heap (`NODE_OPTIONS=--max-old-space-size=4096`).",
                },
                {
                    action: "Or give it more: a larger runner; on your own machine more memory for Docker Desktop (Settings → Resources) or for the builder.",
                },
            ],
        }),
    },
    "credential-store-error": {
        why: "Docker keeps logins in its config.json, or with the help of another program (`docker-credential-…`). The file cannot be read or written, or the program is missing or fails. The token was not even tried.",
        howToTell: "the line names `docker-credential-…` or the file in which a client keeps its logins",
        ...record/* OF_THE_MACHINE */.QI,
        advise: ({ trouble = { kind: "helper" } }) => helpWithLogins(trouble),
    },
};

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/merge-unsuited.ts
// Why a digest is no part of an image that is merged, and what to do.

const UNSUITED = {
    commit: {
        title: "A digest is of another commit",
        remedies: [
            {
                action: "Does a job check out another commit than the one that the run is for? If it is meant, check the same one out in the merge's job, too.",
            },
            {
                action: "Is the digest of an earlier run? Take those of this run's jobs: without `digests` they come from its artifacts.",
            },
            { action: "Or give every job and the merge the same label:", snippet: revisionSnippet() },
        ],
    },
    image: {
        title: "A digest is of another image",
        remedies: [
            { action: "Name the same image in `images` of every job and of the merge." },
            { action: "Does another job leave an artifact of that name? Give it another one." },
        ],
    },
    contents: {
        title: "A digest is not an image",
        remedies: [
            {
                action: "Take the output `digest` of a step with `push-by-digest: true`: it is the image's. A signature, a chart or an attestation has a digest, too, and cannot be run.",
            },
        ],
    },
    types: {
        title: "The digests are of two kinds",
        remedies: [
            {
                action: "Let the same kind of builder build for every platform: docker's own without the containerd image store writes docker's media types, BuildKit those of OCI. `push-by-digest: true` takes a BuildKit everywhere.",
            },
        ],
    },
    platform: {
        title: "A digest is for another platform",
        remedies: [
            { action: "If it is meant, name it in the merge's `platforms`, too." },
            {
                action: "If not, find the job that pushed it: every job of a run can leave a digest. `digests` names those that count:",
                snippet: digestsSnippet(),
            },
        ],
    },
};
/** A merge that is handed its digests. */
function digestsSnippet() {
    return {
        language: "yaml",
        text: [
            `- uses: ${advice_remedies/* USES */.tk}`,
            "  with:",
            "    operation: merge",
            "    digests: |",
            "      ${{ needs.amd64.outputs.digest }}",
            "      ${{ needs.arm64.outputs.digest }}",
        ].join("\n"),
    };
}
function revisionSnippet() {
    return {
        language: "yaml",
        text: "with:\n  labels: org.opencontainers.image.revision=${{ github.sha }}",
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/merge.ts
// A merge: the digests that were to become one image, and why they do not.




const MERGE_CAUSES = {
    "merge-platform-missing": {
        why: "An image for several platforms was to be put together, and one of the platforms that `platforms` names was not among the digests.",
        howToTell: "the input `platforms` names a platform for which no digest is there",
        ...record/* OF_THE_MACHINE */.QI,
        advise: ({ platforms, found, unpushed }) => ({
            title: `No image for ${platforms.join(" and ")}`,
            problem: `The image was to have ${platforms.join(" and ")}, and no digest of that platform is there. No tag was touched.`,
            evidence: [
                found.length === 0
                    ? "No digest for any platform is there."
                    : `There are digests for ${found.join(", ")}.`,
                ...unpushed,
            ],
            remedies: unpushed.length > 0
                ? [{ action: "Let all jobs push or none: give each the same `push`, and the same checkout." }]
                : whereMissing(platforms),
        }),
    },
    "merge-platform-duplicate": {
        why: "Two of the digests that were to become one image are for the same platform, so that it is not known which one is meant.",
        howToTell: "two digests are for the same platform",
        ...record/* OF_THE_MACHINE */.QI,
        advise: ({ platform, digests }) => ({
            title: `Two images for ${platform}`,
            problem: `An image has one part for ${platform}, and two were handed in. No tag was touched.`,
            evidence: digests.map((digest) => `${digest} is for ${platform}.`),
            remedies: [
                {
                    action: "Do several jobs build this image for one platform, such as variants with other build arguments? Hand each merge its own digests:",
                    snippet: digestsSnippet(),
                },
                {
                    action: "Is it the same digest twice? The outputs of a matrix's jobs overwrite each other: leave `digests` out, and the merge takes them from the run's artifacts.",
                },
            ],
        }),
    },
    "merge-digest-missing": {
        why: "A digest that was to become a part of an image is not in the registry: it was deleted meanwhile, or it belongs to another image.",
        howToTell: "the registry knows no such digest in this image",
        ...record/* OF_THE_MACHINE */.QI,
        advise: ({ image, digest, platform }) => ({
            title: "A digest is not in the registry",
            problem: `${(0,oci_reference/* formatReference */.FH)(image, digest)}${platform === undefined ? "" : `, for ${platform},`} is not in the registry. No tag was touched.`,
            remedies: [
                {
                    action: "Is there something that deletes versions without a tag? Until the merge is done these digests have none: let it keep what is younger than a day, say.",
                },
                {
                    action: `Was it pushed to another image? Only digests of ${(0,oci_reference/* formatImage */.vy)(image)} can be merged into it.`,
                },
                { action: "Then run the job of that platform again, and the merge after it." },
            ],
        }),
    },
    "merge-digest-unsuited": {
        why: "A digest that was to become a part of an image is another commit's, another image's, for a platform that nobody asked for, or no image at all.",
        howToTell: "one of the digests is of another commit or image than the rest",
        ...record/* OF_THE_MACHINE */.QI,
        advise: ({ image, digest, flaw, why }) => ({
            title: UNSUITED[why].title,
            problem: `${(0,oci_reference/* formatReference */.FH)(image, digest)} cannot be a part of this image: it ${flaw}. No tag was touched.`,
            remedies: UNSUITED[why].remedies,
        }),
    },
    "merge-without-digests": {
        why: "There is nothing to merge: no job of this run has pushed the image by its digest.",
        howToTell: "the run has no artifact with a digest of this image",
        ...record/* OF_THE_MACHINE */.QI,
        advise: ({ image }) => ({
            title: "There are no digests to merge",
            problem: `No job of this run has left a digest of ${(0,oci_reference/* formatImage */.vy)(image)}.`,
            remedies: [
                {
                    action: "Let a job for each platform push by digest, and the merge wait for them:",
                    snippet: { language: "yaml", text: jobs() },
                },
                {
                    action: "Do the jobs and the merge name the same image in `images`? They must, letter for letter.",
                },
                { action: "Or hand the digests over:", snippet: digestsSnippet() },
            ],
        }),
    },
    "artifacts-unavailable": {
        why: "Digests go from job to job as artifacts of the run, and the service for these did not answer, or is not there.",
        howToTell: "GitHub's artifact service is not there, or fails",
        ...record/* OF_THE_MACHINE */.QI,
        advise: ({ aim, reason, absent }) => ({
            title: "The run's artifacts cannot be had",
            problem: aim === "save"
                ? `The image is pushed, but its digest could not be left for the merge: ${reason}.`
                : `The digests to merge could not be read from the run's artifacts: ${reason}.`,
            remedies: absent ? [WITHOUT_ARTIFACTS] : [{ action: "Run the job again." }, WITHOUT_ARTIFACTS],
        }),
    },
};
function whereMissing(platforms) {
    return [
        {
            action: `Did the job for ${platforms.join(" or ")} fail, or was it skipped? Run it again, and then the merge: the digests of the other jobs are kept.`,
        },
        {
            action: "Does a job's `platforms` say another platform than the merge's? The two must name the same ones.",
        },
        needsOf(),
    ];
}
function needsOf() {
    return {
        action: "Let the merge wait for every job:",
        snippet: { language: "yaml", text: "image:\n  needs: platform" },
    };
}
const WITHOUT_ARTIFACTS = {
    action: "Do without artifacts: hand the jobs' output `digest` over. This works everywhere, on GitHub Enterprise Server and under act, too:",
    snippet: digestsSnippet(),
};
function jobs() {
    return [
        `- uses: ${advice_remedies/* USES */.tk}    # in a job for each platform`,
        "  with:",
        "    platforms: ${{ matrix.platform }}",
        "    push-by-digest: true",
        `- uses: ${advice_remedies/* USES */.tk}    # in a job that needs those`,
        "  with:",
        "    operation: merge",
    ].join("\n");
}

// EXTERNAL MODULE: ./.tools/action/src/oci/host.ts
var oci_host = __webpack_require__(6450);
;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/offline.ts

/** `unsent`: the registry was not asked. One host alone may have trouble of its own; two of them have this machine in common. */
function isOffline({ api, registry }, { host, unsent }) {
    const isOfRegistry = host === undefined || host === registry.host;
    return isOfRegistry && unsent !== undefined && api.kind === "silent" && api.unsent !== undefined;
}
/** Source: GitHub docs, "Using a proxy server with self-hosted runners"; Node's documentation, `http.Agent`, `proxyEnv`. */
function adviseOffline(context) {
    const { api, registry } = context;
    const isOwn = (0,diagnosis_context/* isOnOwnMachine */.B2)(context);
    const machine = isOwn ? "This machine" : "This runner";
    const verb = api.kind === "silent" && api.unsent === "name" ? "look up" : "reach";
    const ask = {
        action: isOwn
            ? "Ask the registry by hand: any answer says that the way is free, and 401 is the right one."
            : "Is it a runner of your own? Ask the registry in a step before: any answer says that the way is free, and 401 is the right one.",
        snippet: { language: "sh", text: `curl -I https://${registry.host}/v2/` },
    };
    const proxy = isOwn
        ? {
            action: "Behind a proxy? Then name it (Surepush reads this with Node 24.5 or newer):",
            snippet: { language: "sh", text: "export HTTPS_PROXY=http://PROXY:PORT" },
        }
        : {
            action: "Behind a proxy? Then set HTTPS_PROXY where the runner is started, and for its docker, too.",
        };
    return {
        title: `${machine} cannot ${verb} ${registry.host}`,
        problem: `${machine} cannot ${verb} ${registry.host}, nor GitHub's API. Is it online?`,
        ...(context.checksum === "wrong" && {
            evidence: ["The token's checksum is wrong, too: it looks truncated or mistyped. Copy it anew."],
        }),
        remedies: isOwn
            ? [ask, proxy]
            : [
                { action: "Run the job again: a hosted runner without a network is rare, and soon replaced." },
                ask,
                proxy,
            ],
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/network-trouble.ts
const TROUBLES = {
    name: {
        isTransient: false,
        happened: "its name could not be resolved",
        remedies: [
            {
                action: "Check the machine's DNS: the server named in /etc/resolv.conf, a VPN, docker's own `dns` setting.",
            },
        ],
    },
    unreachable: {
        isTransient: true,
        happened: "the connection was refused, or there is no way to it",
        remedies: [
            {
                action: "Check the machine's network, its firewall and its proxy (HTTPS_PROXY, and docker's own proxy setting).",
            },
        ],
    },
    slow: {
        isTransient: true,
        happened: "it did not answer in time",
        remedies: [
            { action: "Try again: it may be a short outage." },
            {
                action: "Does it happen each time? Then look at the firewall, the proxy, and the MTU of a VPN (large packets that are lost look like this).",
            },
        ],
    },
    certificate: {
        isTransient: false,
        happened: "its certificate is not one that this machine trusts",
        remedies: [
            {
                action: "Is there a proxy that opens HTTPS? Then install its certificate on the machine, and for docker's daemon, too, and restart docker. Do not switch the check off.",
            },
            { action: "Check the machine's clock: with a wrong date every certificate is bad." },
        ],
    },
    proxy: {
        isTransient: false,
        happened: "a proxy on the way does not pass the request on",
        remedies: [
            {
                action: "Look at HTTPS_PROXY and at docker's own proxy setting: does the proxy want a password, and may it reach this host? Name hosts that need no proxy in NO_PROXY.",
            },
        ],
    },
    protocol: {
        isTransient: false,
        happened: "it does not speak HTTPS",
        remedies: [
            {
                action: "Is it a registry of your own that speaks plain HTTP? Then name it under `insecure-registries` in docker's daemon.json.",
            },
            { action: "Else a proxy answers in its place: look at HTTPS_PROXY." },
        ],
    },
};

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/network.ts
// The way to the registry, and the registry itself: failures that are no mistake in the workflow.







const NETWORK_CAUSES = {
    "network-error": {
        why: "This machine did not reach the host: its name, its certificate, a proxy or a firewall is in the way.",
        howToTell: "the machine does not reach the host by other means either",
        ...record/* OF_THE_MACHINE */.QI,
        retry: ({ trouble, host }) => (TROUBLES[trouble].isTransient ? { kind: "transient", host } : record/* NEVER */.tm),
        mayBeDeadDaemon: true,
        advise: (cause, context) => {
            const unsent = UNSENT[cause.trouble];
            if (isOffline(context, { ...cause, unsent }))
                return adviseOffline(context);
            const host = cause.host ?? "The host";
            const { happened, remedies } = TROUBLES[cause.trouble];
            return {
                title: `${host} cannot be reached from here`,
                problem: `This machine did not reach ${cause.host ?? "a host"}: ${happened}.`,
                remedies: [
                    ...remedies,
                    {
                        action: "Ask the host by hand. Any answer says that the way is free; a registry's right one to this is 401.",
                        snippet: {
                            language: "sh",
                            text: `curl -sSI https://${cause.host ?? context.registry.host}/v2/`,
                        },
                    },
                ],
            };
        },
    },
    "registry-unavailable": {
        why: "The registry has trouble of its own, or the connection to it broke. Nothing is known to be wrong with the token.",
        howToTell: "the same run works some minutes later",
        ...record/* OF_THE_MACHINE */.QI,
        retry: ({ host }) => ({ kind: "transient", host }),
        findings: "registry",
        mayBeDeadDaemon: true,
        advise: (cause, context) => {
            if (isOffline(context, cause))
                return adviseOffline(context);
            return {
                title: `${cause.host ?? "The registry"} does not answer`,
                problem: `${cause.host ?? "The registry"} did not do its part: ${cause.reason}. ${formatOwnPart(context)}`,
                remedies: [
                    { action: "Try again in a few minutes." },
                    ...copyAnew(context),
                    ...(isGitHubs(cause.host, context) ? [STATUS_PAGE] : []),
                    { action: "Does this machine reach other hosts? Else look at its network, its DNS and its proxy." },
                ],
            };
        },
    },
    "rate-limited": {
        why: "The host was asked more often than it allows in a time.",
        howToTell: "the line says that there were too many requests",
        ...record/* OF_THE_TOKEN */.KP,
        retry: ({ host }) => ({ kind: "transient", host }),
        advise: (cause) => ({
            title: `${cause.host} was asked too often`,
            problem: `${cause.host} allows a limited number of requests in a time, and this one was over the limit.`,
            remedies: [
                { action: "Wait some minutes, and run it again." },
                {
                    action: "Does it happen often? Then let fewer jobs push at the same time (`max-parallel: 1` in a matrix), and log in: without a login the limit is lower.",
                },
            ],
        }),
    },
    "registry-rejected": {
        why: "The registry allows the access, and rejects one of docker's requests all the same, with a status of the 400s that it does not explain.",
        howToTell: "the registry allows the access when it is asked, and docker's line names another status of the 400s",
        ...record/* OF_THE_MACHINE */.QI,
        findings: "registry",
        isExplained: false,
        advise: ({ host, status, words }, context) => ({
            title: `${host} rejected a request of docker's with ${status}`,
            problem: context.isRun
                ? `${host} allows this token to ${(0,advice_remedies/* formatAim */.DS)(context)}, and answered one of docker's requests with ${status}; nothing is known to be wrong on your side.`
                : `${host} answered one of the requests with ${status}, and the log does not say why.`,
            evidence: words === undefined || !context.isRun ? [] : [`Docker's last words: ${words}`],
            remedies: [
                {
                    action: "Does a proxy or a firewall stand before the registry? Then look at its log: such a status often is its own.",
                },
                {
                    action: "Push the same image by hand, to see whether it is this machine's docker:",
                    snippet: { language: "sh", text: `docker push ${(0,commands/* taggedImage */.aP)(context)}` },
                },
                ...((0,links/* serverOf */.FN)(context) === oci_host/* GITHUB_DOT_COM */.Q$ ? [STATUS_PAGE] : []),
            ],
        }),
    },
    "upload-too-large": {
        why: "A layer, or a part of one, is larger than the registry takes. ghcr.io takes layers of up to 10 GB.",
        howToTell: "a layer is larger than the registry takes",
        ...record/* OF_THE_MACHINE */.QI,
        advise: (_cause, context) => ({
            title: "A layer is too large",
            problem: `${context.registry.host} does not accept a layer, or a part of one, of this size.`,
            remedies: [
                {
                    action: "See which layer is the large one:",
                    snippet: { language: "sh", text: `docker history ${(0,commands/* taggedImage */.aP)(context)}` },
                },
                {
                    action: "Make it smaller, or split it into several RUN or COPY instructions; ghcr.io takes layers of up to 10 GB.",
                },
                {
                    action: "Does the line speak of 4 MiB? Then the client sends its uploads in parts that are too large: use docker, or set its part size below 4 MiB.",
                },
            ],
        }),
    },
};
/** What docker says of a request that did not leave the machine. */
const UNSENT = {
    name: "name",
    unreachable: "route",
};
/** Whether GitHub's own page may know of the trouble. */
function isGitHubs(host, context) {
    return (host === undefined || host === context.registry.host) && (0,links/* serverOf */.FN)(context) === oci_host/* GITHUB_DOT_COM */.Q$;
}
const STATUS_PAGE = {
    action: "See whether GitHub knows of trouble.",
    link: "https://www.githubstatus.com",
};
/** A wrong checksum never decides, and is said all the same. */
function formatOwnPart({ checksum }) {
    return checksum === "wrong"
        ? "The token looks truncated or mistyped, too: its checksum is wrong."
        : "Nothing is known to be wrong on your side.";
}
function copyAnew({ checksum }) {
    return checksum === "wrong"
        ? [{ action: "Before that, copy the token anew from where you keep it: a letter is wrong or missing." }]
        : [];
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/registries.ts
// How registries differ: what a login is there, what must exist before a push, and what they do not do.
/** Each row is from the pages that it names. They were read in November 2026 and nothing was tried, unless `tried` says so. */
const REGISTRIES = [
    {
        name: "Docker Hub",
        hosts: /^docker\.io$/,
        login: "the Docker ID, and a personal access token with the permission Repo Read & Write; or the organisation's name, and an organisation access token with the scope Image Push",
        before: "the namespace: the Docker ID's own, or an organisation's; an organisation access token also needs the repository, or the scope Repository Create",
        differs: "API at `registry-1.docker.io`, tokens from `auth.docker.io`; the token service answers 200 and leaves `push` out of the token; a push makes the repository, and it can be public; a manifest is deleted by its digest, and 403 as long as something refers to it",
        source: "Docker docs, [Access token reference](https://docs.docker.com/security/access-tokens/reference/), [Registry authentication](https://docs.docker.com/reference/api/registry/auth/) and [Supported registry API](https://docs.docker.com/reference/api/registry/latest/); [docker/cli#4977](https://github.com/docker/cli/issues/4977)",
        tried: false,
    },
    {
        name: "quay.io",
        hosts: /^quay\.io$/,
        login: "a robot account's name with its `+`, and its token; the robot needs the permission Write in the repository",
        before: "the repository, unless the login may create it by a push: it is private then, for which quay.io needs an active plan",
        differs: "the token service answers 401 for a wrong password, and leaves `push` out of the token where it is not allowed",
        source: "Red Hat Quay docs, [Managing access to repositories](https://docs.redhat.com/en/documentation/red_hat_quay/3.11/html/use_red_hat_quay/use-quay-manage-repo) and [Creating a repository by using Podman](https://github.com/quay/quay-docs/blob/HEAD/modules/creating-an-image-repository-via-docker.adoc); Quay's source, [v2auth.py](https://github.com/quay/quay/blob/HEAD/endpoints/v2/v2auth.py)",
        tried: false,
    },
    {
        name: "GitLab",
        hosts: /^registry\.gitlab\.com$/,
        login: "a deploy token, or a personal, project or group access token, with the scopes `read_registry` and `write_registry`, and the name that belongs to it",
        before: "the project, with its container registry on; the image's path begins with the project's",
        differs: "tokens from `gitlab.com/jwt/auth`, which answers 403 `access forbidden` to a token without those scopes, and leaves `push` out of the token where it is not allowed",
        source: "GitLab docs, [Authenticate with the container registry](https://docs.gitlab.com/user/packages/container_registry/authenticate_with_container_registry/); GitLab's source, “Authentication Flow” of its container registry, and `container_registry_authentication_service.rb`",
        tried: false,
    },
    {
        name: "Amazon ECR",
        hosts: /^\d{12}\.dkr[.-]ecr(?:-fips)?\.[a-z0-9-]+\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/,
        login: "`AWS`, and what `aws ecr get-login-password` prints, for 12 hours; the step aws-actions/amazon-ecr-login leaves that login",
        before: "the repository (`aws ecr create-repository`), or a repository creation template for create on push",
        differs: "basic auth with each request; `name unknown` where the repository is missing; tags can be immutable",
        source: "AWS docs, [Private registry authentication](https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html), [Pushing a Docker image](https://docs.aws.amazon.com/AmazonECR/latest/userguide/docker-push-ecr-image.html) and [Preventing image tags from being overwritten](https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html); [amazon-ecr-login#166](https://github.com/aws-actions/amazon-ecr-login/issues/166)",
        tried: false,
    },
    {
        name: "Amazon ECR Public",
        hosts: /^public\.ecr\.aws$/,
        login: "`AWS`, and what `aws ecr-public get-login-password --region us-east-1` prints, for 12 hours; the step aws-actions/amazon-ecr-login leaves that login with `registry-type: public`",
        before: "the repository, below the registry's alias",
        differs: "logins come from us-east-1 only; `name unknown` where the repository is missing",
        source: "AWS docs, [Registry authentication in Amazon ECR public](https://docs.aws.amazon.com/AmazonECR/latest/public/public-registry-auth.html); [amazon-ecr-login](https://github.com/aws-actions/amazon-ecr-login), “ECR Public” and “Troubleshooting”, and its [#202](https://github.com/aws-actions/amazon-ecr-login/issues/202)",
        tried: false,
    },
    {
        name: "Google Artifact Registry",
        hosts: /^(?:[a-z0-9-]+-docker\.pkg\.dev|(?:[a-z]+\.)?gcr\.io)$/,
        login: "`oauth2accesstoken` and an access token, or `_json_key_base64` and a service account's key in base64; the account needs the role Artifact Registry Writer",
        before: "the repository (`gcloud artifacts repositories create`); at gcr.io a push makes it, if the account has the permission `artifactregistry.repositories.createOnPush`",
        differs: "tokens from `/v2/token` of its own host; the image's path is project, repository and image, at gcr.io without the repository",
        source: "Google Cloud docs, [Configure authentication to Artifact Registry for Docker](https://docs.cloud.google.com/artifact-registry/docs/docker/authentication), [Push and pull images](https://docs.cloud.google.com/artifact-registry/docs/docker/pushing-and-pulling) and [gcr.io repositories](https://docs.cloud.google.com/artifact-registry/docs/transition/gcr-repositories); [apple/container#1026](https://github.com/apple/container/issues/1026); the wording of gcr.io's own refusal",
        tried: false,
    },
    {
        name: "Azure Container Registry",
        hosts: /^[a-z0-9]+(?:-[a-z0-9]+)?\.azurecr\.(?:io|cn|us)$/,
        login: "a service principal's ID and password with the role AcrPush (Container Registry Repository Writer where the registry has ABAC); or a token's name and password with `content/read` and `content/write`; or `00000000-0000-0000-0000-000000000000`, and what `az acr login --expose-token` prints",
        before: "nothing below the registry: a push makes the repository",
        differs: "`az acr login` without `--expose-token` leaves an Entra token in docker's configuration, for 3 hours; where that is an identity token, docker pushes there",
        source: "Microsoft Learn, [Authenticate with an Azure container registry](https://learn.microsoft.com/azure/container-registry/container-registry-authentication), [Create a token with repository-scoped permissions](https://learn.microsoft.com/azure/container-registry/container-registry-repository-scoped-permissions) and [ABAC for repository permissions](https://learn.microsoft.com/azure/container-registry/container-registry-rbac-abac-repository-permissions)",
        tried: false,
    },
    {
        name: "Harbor",
        hosts: /^(?:demo\.goharbor\.io)$/,
        login: "a robot account's full name with its prefix (`robot$` unless the administrator changed it), and its secret; the robot needs Push Repository and Pull Repository in the project",
        before: "the project, which is no proxy cache",
        differs: "recognised by name only at demo.goharbor.io; a robot account expires after 30 days unless set otherwise; tags can be immutable by a rule of the project",
        source: "Harbor docs, [Create Project Robot Accounts](https://goharbor.io/docs/latest/working-with-projects/project-configuration/create-robot-accounts/), [Create System Robot Accounts](https://goharbor.io/docs/latest/administration/robot-accounts/), [Pulling and Pushing Images](https://goharbor.io/docs/latest/working-with-projects/working-with-images/pulling-pushing-images/) and [Tag Immutability Rules](https://goharbor.io/docs/latest/working-with-projects/working-with-images/create-tag-immutability-rules/)",
        tried: false,
    },
];
/** A registry by the distribution specification. CNCF distribution was tried. */
const ANY_REGISTRY = {
    name: "CNCF distribution, and any other by the specification",
    hosts: /^/,
    login: "a user, and a password or token that may push",
    before: "what its administrator says",
    differs: "no login, basic auth or a token service; no referrers API (2.8 and 3.1); deletions are off unless configured",
    source: "OCI distribution specification 1.1; CNCF distribution, [Configuring a registry](https://distribution.github.io/distribution/about/configuration/) and [#4828](https://github.com/distribution/distribution/pull/4828)",
    tried: true,
};
function knownRegistry(host) {
    return REGISTRIES.find(({ hosts }) => hosts.test(host)) ?? ANY_REGISTRY;
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/other-registry.ts



const OTHER_REGISTRY_CAUSES = {
    "other-registry-refused": {
        why: "The run pushes to several registries, and one of them refuses it. Nothing is built or pushed then, so that none of them lags behind the others.",
        howToTell: "the registry that is named is another one than that of the token",
        ...record/* OF_THE_MACHINE */.QI,
        findings: "registry",
        advise: (cause) => {
            const { image, username, why } = cause;
            const { host } = image;
            const whose = `as ${(0,record/* codeSpan */.SS)(username)}`;
            switch (why) {
                case "login":
                    return {
                        title: `${host} refuses the login`,
                        problem: `${host} does not take the password with which ${(0,record/* codeSpan */.SS)(username)} logs in, so nothing was built.`,
                        remedies: [renew(cause), ...others(cause)],
                    };
                case "push":
                    return {
                        title: `${host} refuses the push`,
                        problem: `${host} takes the login ${whose}, and does not let it push ${(0,oci_reference/* formatImage */.vy)(image)}, so nothing was built.`,
                        remedies: [grant(cause), renew(cause), ...others(cause)],
                    };
                case "withheld":
                    return {
                        title: `${host} does not get the login`,
                        problem: `${host} asks for its login in a way in which it is not sent, so nothing was built.`,
                        remedies: [
                            {
                                action: `Is ${host} the registry that was meant? Whoever runs it sets which token service it names, and that has to be at https.`,
                            },
                            ...others(cause),
                        ],
                    };
            }
        },
    },
};
function grant({ image, username, isMissing }) {
    const known = knownRegistry(image.host);
    const lead = isMissing ? "It has no such repository, or does not show it. " : "";
    const needed = known === ANY_REGISTRY ? "" : ` What has to be there before: ${known.before}.`;
    return { action: `${lead}Let ${(0,record/* codeSpan */.SS)(username)} push to ${(0,oci_reference/* formatImage */.vy)(image)}.${needed}` };
}
function renew({ image, from }) {
    const known = knownRegistry(image.host);
    const where = from === "registry-auth"
        ? "the entry of `registry-auth`"
        : "the step before this one that logs docker in, such as docker/login-action";
    const name = known === ANY_REGISTRY ? image.host : known.name;
    return { action: `Look at ${where}. At ${name} a login is ${known.login}.` };
}
function others({ image }) {
    return [
        { action: `Or take ${(0,oci_reference/* formatImage */.vy)(image)} out of \`images\`: the other registries get theirs then.` },
    ];
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/hidden-package.ts
// Advice on a package that is private or does not exist: how to see it, to read it, and to delete from it.



/** Source: GitHub docs, "Configuring a package's access control and visibility". */
function adviseOnHidden(context) {
    return [
        compareName(context),
        inSettings(context, "New packages are private until somebody changes that. Should anybody be able to pull it?", 'press "Change visibility" → "Public"'),
        ...readPrivate(context),
    ];
}
/** A private package is read with a login that has a role in it. */
function readPrivate(context) {
    if (context.tokenKind === "installation")
        return [
            inSettings(context, "Should it stay private?", `add ${(0,advice_remedies/* repositoryOf */._M)(context) ?? "the repository"} under "Manage Actions access", with the role Read`),
            (0,advice_remedies/* grantPermissions */.hN)(context, "Then the job needs this permission, too:"),
        ];
    const role = inSettings(context, "Should it stay private?", 'give the token\'s owner the role Read under "Manage access"');
    return context.tokenKind === "none" || context.tokenKind === "unknown"
        ? [
            {
                action: "Should it stay private? Then log in to pull, with a classic token that has `read:packages`, of somebody who may read the package:",
                snippet: (0,advice_remedies/* loginSnippet */.TM)(context),
            },
            role,
        ]
        : [role];
}
/** Source: GitHub docs, "Deleting and restoring a package". */
function adviseOnDeletion(context) {
    const isJobs = context.tokenKind === "installation";
    const who = isJobs
        ? `give ${(0,advice_remedies/* repositoryOf */._M)(context) ?? "the repository"} the role Admin under "Manage Actions access"`
        : 'give the token\'s owner the role Admin under "Manage access"';
    return [
        compareName(context),
        inSettings(context, "To delete, a role that only reads or writes is not enough.", who),
        isJobs
            ? (0,advice_remedies/* grantPermissions */.hN)(context, "The job needs this permission, too:")
            : (0,advice_remedies/* newToken */.uv)(context, "A classic token needs `delete:packages` beside `read:packages`: make one"),
    ];
}
/** Anybody can open the list, which shows each reader what that reader may see. */
function compareName(context) {
    return {
        action: "Compare the name, letter by letter, with the owner's list of packages, which shows you those that you may see.",
        link: (0,links/* packagesLink */.uE)(context),
    };
}
/** To anybody but its admins GitHub answers 404 for a package's settings, so that others get no link. */
function inSettings(context, why, step) {
    const reader = context.tokenKind === "installation" ? context.repository?.owner : (0,diagnosis_context/* loginOf */.DQ)(context);
    return reader !== undefined && !(0,diagnosis_context/* isAnotherOwner */.jG)(context, reader)
        ? { action: `${why} Open the package's settings and ${step}.`, link: (0,links/* packageLink */.z2)(context) }
        : {
            action: `${why} Ask an admin of the package (${(0,diagnosis_context/* ownerToShow */.SG)(context)}) to open its settings and ${step}.`,
        };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/package.ts







const PACKAGE_CAUSES = {
    "package-access-missing": {
        why: "The package exists, and its own access list does not hold this repository or this person. A package made by hand, by a personal token or by another repository knows nothing of this one, and `permissions:` do not change that. To delete takes the role Admin; without it GitHub answers `Package not found`.",
        howToTell: "the job's permissions are right, and the package's own access list leaves the repository out",
        ...record/* OF_THE_TOKEN */.KP,
        retry: () => record/* IF_JUST_CREATED */.qv,
        needsOwner: true,
        docs: { tokenKind: "installation", access: "push" },
        advise: (_cause, context) => ({
            title: "The package's access list leaves you out",
            problem: `The package ${(0,oci_reference/* formatImage */.vy)((0,diagnosis_context/* imageToShow */.GP)(context))} exists, and ${holderOf(context)} has no ${ROLES[(0,diagnosis_context/* requestedAccess */.BO)(context)].toLowerCase()} role in it.`,
            remedies: [
                {
                    action: context.tokenKind === "installation"
                        ? `Open the package's settings and add ${(0,advice_remedies/* repositoryOf */._M)(context) ?? "the repository"} under "Manage Actions access", with the role ${ROLES[(0,diagnosis_context/* requestedAccess */.BO)(context)]}. (A package made by hand or by another repository knows nothing of this one.)`
                        : context.isRun || context.tokenKind !== "unknown"
                            ? `Ask the package's admin to give you the role ${ROLES[(0,diagnosis_context/* requestedAccess */.BO)(context)]} in the package's settings.`
                            : `In a workflow: open the package's settings and add the repository under "Manage Actions access", with the role ${ROLES[(0,diagnosis_context/* requestedAccess */.BO)(context)]}. On a machine: ask the package's admin to give you that role there.`,
                    link: (0,links/* packageLink */.z2)(context),
                },
                ...(context.tokenKind === "installation" && context.packages !== "write"
                    ? [(0,advice_remedies/* grantPermissions */.hN)(context, "Make sure that the job has the permission, too:")]
                    : []),
            ],
        }),
    },
    "package-creation-forbidden": {
        why: "The package does not exist yet, and the organisation does not let this token make it.",
        howToTell: "the package does not exist yet, and the organisation restricts who may make one",
        ...record/* OF_THE_TOKEN */.KP,
        docs: { tokenKind: "installation", access: "push" },
        advise: (_cause, context) => ({
            title: `No new package may be made under ${(0,diagnosis_context/* ownerToShow */.SG)(context)}`,
            problem: `The package ${(0,oci_reference/* formatImage */.vy)((0,diagnosis_context/* imageToShow */.GP)(context))} does not exist yet, and ${(0,diagnosis_context/* ownerToShow */.SG)(context)} does not let you make it.`,
            remedies: [
                {
                    action: `Ask an owner of ${(0,diagnosis_context/* ownerToShow */.SG)(context)} to allow the creation of packages of this visibility.`,
                    link: (0,links/* organizationLink */.y9)(context, "packages"),
                },
                { action: "Or make sure that the owner in the image's name is the one you meant." },
            ],
        }),
    },
    "package-not-found-or-private": {
        why: "There is no such package, or it is private and this login may not read it. The registry does not say which of the two.",
        howToTell: "the name is mistyped, or the package is private",
        ...record/* OF_THE_TOKEN */.KP,
        retry: () => record/* IF_JUST_CREATED */.qv,
        needsOwner: true,
        docs: { tokenKind: "classic", access: "pull" },
        advise: (_cause, context) => ({
            title: "The package is private or does not exist",
            problem: `${context.registry.host} does not say whether ${(0,oci_reference/* formatImage */.vy)((0,diagnosis_context/* imageToShow */.GP)(context))} exists: it is private, or there is no such package.`,
            remedies: (0,diagnosis_context/* requestedAccess */.BO)(context) === "delete" ? adviseOnDeletion(context) : adviseOnHidden(context),
        }),
    },
    "delete-refused": {
        why: "GitHub keeps the last version of a package, and the last one that has a tag, until the package itself is deleted; and versions of a public package that were downloaded more than 5000 times, for others may depend on them. The token may be fine.",
        howToTell: "the line says that it cannot be deleted",
        ...record/* OF_THE_MACHINE */.QI,
        needsOwner: true,
        docs: { tokenKind: "classic", access: "delete" },
        advise: (_cause, context) => ({
            title: "GitHub does not delete this version",
            problem: "GitHub deletes neither a package's last version, nor its last one with a tag, nor a public one with more than 5000 downloads; the token has no part in that.",
            remedies: [
                {
                    action: "Is it the last version, or the last one with a tag? Keep one (a clean-up has an input for that), or delete the whole package at the end of its settings.",
                    link: (0,links/* packageLink */.z2)(context),
                },
                {
                    action: "Was it downloaded more than 5000 times? Leave it out of the clean-up, or ask GitHub's support.",
                },
            ],
        }),
    },
    "denied-hidden": {
        why: "The registry refused and gave no reason. Clients often ask with a request whose answer has no text, so that the reason is lost.",
        howToTell: "none of the others fits",
        ...record/* OF_THE_TOKEN */.KP,
        retry: () => record/* IF_JUST_CREATED */.qv,
        isExplained: false,
        advise: (_cause, context) => adviseOnSilence(context),
    },
};
/** The role in the package that each access takes. Source: GitHub docs, "About permissions for GitHub Packages". */
const ROLES = { pull: "Read", push: "Write", delete: "Admin" };
/** The registry gave no reason. What to look at first depends on whose token it is. */
function adviseOnSilence(context) {
    const { host } = context.registry;
    const words = {
        title: `${host} refused and did not say why`,
        problem: `${host} does not let this token ${(0,advice_remedies/* formatAim */.DS)(context)}, and neither it nor GitHub's API says why.`,
    };
    const ask = {
        action: `Then ask the registry itself, which this ${(0,diagnosis_context/* isOnOwnMachine */.B2)(context) ? "command" : "step"} does:`,
        snippet: (0,advice_remedies/* proofOfRepair */.tK)(context),
        // A run of ours has just asked.
        repeats: context.isRun,
    };
    if (context.tokenKind === "installation")
        return {
            ...words,
            remedies: [
                (0,advice_remedies/* grantPermissions */.hN)(context, "Check whether the job has these permissions:"),
                {
                    action: 'It has? Then check whether the package\'s settings list this repository under "Manage Actions access".',
                    link: (0,links/* packageLink */.z2)(context),
                },
                { ...ask, snippet: (0,advice_remedies/* checkStep */.bn)((0,diagnosis_context/* requestedAccess */.BO)(context), "job") },
            ],
        };
    return {
        ...words,
        remedies: [
            {
                action: 'Check whether the token is still valid, has the right boxes ticked, and is authorised for the organisation ("Configure SSO").',
                link: (0,links/* tokensLink */.rU)(context),
            },
            // GitHub takes this one: another one of its kind would be refused alike.
            { ...(0,advice_remedies/* newToken */.uv)(context, "Or make a new classic token"), repeats: context.api.kind === "accepted" },
            ask,
        ],
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/package-state.ts





/** What all of them have in common: nothing was refused, so no token is at fault. */
const SAME = {
    retry: () => record/* NEVER */.tm,
    findings: "none",
    needsOwner: true,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
};
const PACKAGE_STATE_CAUSES = {
    "package-not-public": {
        ...SAME,
        why: "A package is private when it is made, even in a public repository, until somebody changes that by hand. The input `expect-package` wants it to be public.",
        howToTell: "`expect-package` has `public`, and a pull without a login is refused",
        advise: (cause, context) => ({
            ...wordsFor("public", cause, context),
            remedies: [
                {
                    action: `Open the package's settings, as somebody with the role Admin in it. At the end of the page, under "Danger Zone", press "Change visibility" and choose Public. GitHub has no API for this, and a public package can never be made private again.`,
                    link: (0,links/* packageLink */.z2)(context),
                },
                ...(context.ownerKind === "Organization"
                    ? [
                        {
                            action: `Public cannot be chosen there? Then an owner of ${(0,diagnosis_context/* ownerToShow */.SG)(context)} has to allow public packages first, under "Package creation".`,
                            link: (0,links/* organizationLink */.y9)(context, "packages"),
                        },
                    ]
                    : []),
                { action: "Is it right as it is? Then take `public` out of `expect-package`." },
            ],
        }),
    },
    "package-not-private": {
        ...SAME,
        why: "The input `expect-package` wants the package to be private, and more people can pull it than those who were given access.",
        howToTell: "`expect-package` has `private`, and a pull without a login is allowed, or GitHub calls it internal",
        advise: (cause, context) => ({
            ...wordsFor("private", cause, context),
            remedies: narrowing("private", cause.found, context),
        }),
    },
    "package-not-internal": {
        ...SAME,
        why: "The input `expect-package` wants the package to be internal: open to every member of its organisation, and to nobody else.",
        howToTell: "`expect-package` has `internal`, and GitHub calls the package public or private",
        advise: (cause, context) => ({
            ...wordsFor("internal", cause, context),
            remedies: narrowing("internal", cause.found, context),
        }),
    },
    "package-not-linked": {
        ...SAME,
        why: "A package that a person's token made is linked to no repository. Its access list then leaves the repository's workflows out, so that their GITHUB_TOKEN is refused with `write_package`. The label `org.opencontainers.image.source` links a package only while it is made.",
        howToTell: "`expect-package` has `linked`, and GitHub names no repository for the package, or another one",
        advise: (cause, context) => adviseOnLink(cause, context),
    },
};
/** Who can pull. Source: GitHub docs, "Configuring a package's access control and visibility". */
const AUDIENCES = {
    public: "anybody can pull it",
    internal: "every member of its organisation can pull it",
    private: "only those with access to it can pull it",
    "not-public": "only those with access to it can pull it",
};
function wordsFor(wanted, { found, isPushed }, context) {
    const image = (0,oci_reference/* formatImage */.vy)((0,diagnosis_context/* imageToShow */.GP)(context));
    const state = found === "not-public" ? "not public" : found;
    return {
        title: `The package is ${found === "not-public" ? state : `${state}, not ${wanted}`}`,
        problem: `${image} is ${state}: ${AUDIENCES[found]}. The input \`expect-package\` wants it to be ${wanted}.`,
        evidence: pushedEvidence(isPushed),
    };
}
function pushedEvidence(isPushed) {
    return isPushed
        ? ["The image is pushed, and every tag was read back: only the expectation is not met."]
        : [];
}
/** From public there is no way back. Source: GitHub docs, "Configuring a package's access control and visibility". */
function narrowing(wanted, found, context) {
    const stay = { action: `Is it right as it is? Then take \`${wanted}\` out of \`expect-package\`.` };
    if (found !== "public")
        return [
            {
                action: `Open the package's settings, as somebody with the role Admin in it. At the end of the page, under "Danger Zone", press "Change visibility" and choose ${wanted === "private" ? "Private" : "Internal"}. GitHub has no API for this.`,
                link: (0,links/* packageLink */.z2)(context),
            },
            stay,
        ];
    return [
        {
            action: 'GitHub never makes a public package private again. Delete the package: at the end of its settings, under "Danger Zone", press "Delete this package" (GitHub support does it where a version has over 5000 downloads). The next push makes a new one, which is private.',
            link: (0,links/* packageLink */.z2)(context),
        },
        {
            action: "Take every secret in the image as known: anybody could pull it. Make new ones.",
        },
        stay,
    ];
}
function adviseOnLink({ linkedTo, isPushed }, context) {
    const image = (0,oci_reference/* formatImage */.vy)((0,diagnosis_context/* imageToShow */.GP)(context));
    const repository = (0,advice_remedies/* repositoryOf */._M)(context) ?? "the repository";
    const state = linkedTo === undefined ? "is linked to no repository" : `is linked to ${linkedTo}, not to ${repository}`;
    return {
        title: linkedTo === undefined ? "The package is not linked" : "The package is linked to another repository",
        problem: `${image} ${state}. A push by the GITHUB_TOKEN of ${repository} is refused with \`permission_denied: write_package\`, unless the package's access list holds it.`,
        evidence: pushedEvidence(isPushed),
        remedies: [
            {
                action: `Open the package's page, as somebody with the role Admin in it, press "Connect repository" and choose ${repository}. GitHub has no API for this.`,
                link: (0,links/* packagePage */.GW)(context),
            },
            {
                action: `Then look in its settings whether "Manage Actions access" has ${repository} with the role Write, and add it if not.`,
                link: (0,links/* packageLink */.z2)(context),
            },
        ],
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/platform.ts
// Platforms: what the builder cannot build, the image does not have, or the machine cannot run.




const PLATFORM_CAUSES = {
    "platform-unsupported": {
        why: "The image, or the builder, does not do the platform (operating system and processor) that is asked for.",
        howToTell: "the image has no variant for this platform, or the builder cannot do several",
        ...record/* OF_THE_BUILD */.fG,
        advise: (cause, context) => adviseOnPlatform(cause, context),
    },
    "emulation-crashed": {
        why: "QEMU, which runs programs for another kind of processor, crashed. The program itself may be fine.",
        howToTell: "the line says `qemu: uncaught target signal`, and the step works on a machine of that kind",
        ...record/* OF_THE_BUILD */.fG,
        advise: () => ({
            title: "The emulation of another processor crashed",
            problem: "QEMU crashed while it ran a command for another kind of processor; the command may be fine.",
            remedies: [
                buildOnTheRightMachine(),
                {
                    action: "Or use another version of QEMU:",
                    snippet: {
                        language: "yaml",
                        text: "- uses: docker/setup-qemu-action@v4\n  with:\n    image: tonistiigi/binfmt:latest",
                    },
                },
                {
                    action: "Or let that step run on the machine's own processor, where what it makes is for any (`FROM --platform=$BUILDPLATFORM`).",
                },
            ],
        }),
    },
    "emulation-missing": {
        why: "A command for another kind of processor was started on a machine that cannot emulate it.",
        howToTell: "the step is for another kind of processor, and QEMU is not set up",
        ...record/* OF_THE_BUILD */.fG,
        advise: () => ({
            title: "The machine cannot run commands of that platform",
            problem: "A command for another kind of processor was started, and this machine has no emulation for it.",
            remedies: [emulate(), buildOnTheRightMachine()],
        }),
    },
};
function adviseOnPlatform(cause, context) {
    switch (cause.where) {
        case "builder":
            return {
                title: "This builder cannot do that platform",
                problem: "Docker's own builder makes images of one platform at a time, and several were asked for.",
                remedies: [...betterBuilder(cause), { action: "Ask for one platform only." }],
            };
        case "image":
            return {
                title: "The image has no variant for this platform",
                problem: "The image is there, but not for the operating system and processor that is asked for.",
                remedies: [
                    {
                        action: "See which platforms it has:",
                        snippet: { language: "sh", text: `docker buildx imagetools inspect ${imageIn(context)}` },
                    },
                    {
                        action: "Ask for one of those, if the machine can run it:",
                        snippet: { language: "sh", text: `docker pull --platform linux/amd64 ${imageIn(context)}` },
                    },
                    {
                        action: `Is the image yours? Then build it for that platform, too, with ${(0,commands/* formatInput */.Mc)(context, "platforms")}.`,
                    },
                ],
            };
        case "command":
            return {
                title: "A program for another platform was started",
                problem: "The machine cannot run this program: it is for another kind of processor, or a script without its first line (`#!/bin/sh`).",
                remedies: [emulate(), buildOnTheRightMachine()],
            };
    }
}
/** What is pulled is the image in question; a build starts from another one. */
function imageIn(context) {
    return context.operation === "pull" ? (0,commands/* taggedImage */.aP)(context) : "IMAGE:TAG";
}
function emulate() {
    return {
        action: "Is the step for another kind of processor? Then set up QEMU in a step before:",
        snippet: { language: "yaml", text: "- uses: docker/setup-qemu-action@v4" },
    };
}
/** GitHub does not start a called workflow that needs more than its caller grants. Source: GitHub docs, "Reusing workflow configurations". */
function buildOnTheRightMachine() {
    return {
        action: "Or build each platform on a machine of its kind, and merge: this job does both on GitHub's runners, and is quicker, too. Grant it what a job that pushes is granted (docs/recipes.md, “A runner for each platform”).",
        snippet: { language: "yaml", text: MULTI_PLATFORM },
    };
}
const [REPOSITORY = "", RELEASE = ""] = advice_remedies/* USES */.tk.split("@");
const MULTI_PLATFORM = [
    "jobs:",
    "  image:",
    `    uses: ${REPOSITORY}/.github/workflows/multi-platform.yml@${RELEASE}`,
].join("\n");

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/promote.ts
// A promotion: what was to be published as it is, and why it is not.


const WITH = {
    token: "to the login with `token`",
    "registry-auth": "to the login of `registry-auth`",
    "docker-config": "to the login that docker's configuration holds",
    none: "without a login",
};
const LOG_IN = {
    "registry-auth": "Take a login that may read it:",
    "docker-config": "Take a login that may read it, instead of the one that an earlier step has left:",
    none: "Log in there. A token that may only read is enough:",
};
const WHERE_MISSING = {
    registry: (source) => `${source} is not in its registry.`,
    docker: (source) => `Docker has no image for ${source}.`,
    file: (source) => `${source} is not there.`,
};
const MISSING_REMEDIES = {
    registry: [
        {
            action: "Did the job that builds it fail, or does it run after this one? Let this job need it, and take its output `digest`.",
        },
        { action: "Is the tag right? `1.2.3` and `v1.2.3` are two tags." },
        {
            action: "Is it a private package of another repository? A token that may not see it gets the same answer: open the package's settings, and give this repository the role Read under “Manage Actions access”.",
        },
        {
            action: "Is there something that deletes versions without a tag? Let it keep what is younger than a day, say.",
        },
    ],
    docker: [
        {
            action: "Does a step before build it without loading it? A builder of its own leaves the image in its cache: give that step `load: true`.",
        },
        {
            action: "Is it in this docker, in this job, and by this name? This shows what is:",
            snippet: { language: "sh", text: "docker image ls" },
        },
    ],
    file: [
        {
            action: "Does a step before write it, or download it as an artifact? A relative path begins where the job's steps begin.",
        },
        {
            action: "Does it hold the image that `:NAME` or `@sha256:…` behind it chooses? Without that, the only one is taken.",
        },
    ],
};
function authSnippet(host) {
    return {
        language: "yaml",
        text: [
            "with:",
            "  registry-auth: |",
            `    - registry: ${host}`,
            "      username: ${{ vars.OTHER_USERNAME }}",
            "      password: ${{ secrets.OTHER_TOKEN }}",
        ].join("\n"),
    };
}
const PROMOTE_CAUSES = {
    "promote-source-missing": {
        why: "The image that was to be published under other tags is not where it is looked for: the tag or the digest is mistyped, was never pushed, or was deleted; an archive was not written; docker has not loaded it.",
        howToTell: "the registry, the archive or docker knows no such image",
        ...record/* OF_THE_MACHINE */.QI,
        advise: ({ source, place }) => ({
            title: "There is nothing to promote",
            problem: `${WHERE_MISSING[place ?? "registry"](source)} No tag was touched.`,
            remedies: MISSING_REMEDIES[place ?? "registry"],
        }),
    },
    "promote-source-unsuited": {
        why: "What was to be published is no image that can be copied whole: a part of it is missing or damaged, or it is something else.",
        howToTell: "the source is no image, or not a whole one",
        ...record/* OF_THE_MACHINE */.QI,
        advise: ({ source, flaw }) => ({
            title: "The source cannot be promoted",
            problem: `${source} cannot be promoted: it ${flaw}. No tag was touched.`,
            remedies: [
                {
                    action: "Is it the image that is meant? Compare the digest with the output `digest` of its build.",
                },
                { action: "Build and push it again, and promote that." },
            ],
        }),
    },
    "promote-source-denied": {
        why: "The registry does not let this login read the image that was to be published.",
        howToTell: "the registry refuses to hand the source out",
        ...record/* OF_THE_MACHINE */.QI,
        advise: ({ source, host, reason, login }) => ({
            title: "The source may not be read",
            problem: `${host} does not hand out ${source} ${WITH[login]}: ${reason}. No tag was touched.`,
            remedies: login === "token"
                ? [
                    {
                        action: "Is it another package of ghcr.io? Open its settings, and give this repository the role Read under “Manage Actions access”.",
                    },
                    { action: `Else use a \`token\` that may read ${source}, too.` },
                ]
                : [{ action: LOG_IN[login], snippet: authSnippet(host) }],
        }),
    },
    "promote-copy-failed": {
        why: "A part of the image did not arrive in the repository where it was to be published.",
        howToTell: "a layer or a manifest could not be copied",
        ...record/* OF_THE_MACHINE */.QI,
        advise: ({ source, image, what, reason }) => ({
            title: "The image was not copied",
            problem: `${source} was not copied to ${(0,oci_reference/* formatImage */.vy)(image)}: it was not possible ${what}. No tag was touched.`,
            evidence: [`Why: ${reason}.`],
            remedies: [
                { action: "Run the job again: what has arrived is not sent again." },
                { action: "If it fails at the same place, look at the registry's status page, and at its limits." },
            ],
        }),
    },
    "pull-request-unknown": {
        why: "A fork's image is published under the number of its pull request alone, and GitHub did not say which one the run belongs to. What the run left behind is not asked: anybody could have written a number there.",
        howToTell: "GitHub's API names no open pull request, or several, whose head is the commit of the run",
        ...record/* OF_THE_MACHINE */.QI,
        advise: (cause) => ({
            title: "It is not known which pull request this is",
            problem: `GitHub does not name the one pull request of ${cause.head} that has the head ${cause.sha}. No tag was touched.`,
            ...adviseOnPullRequest(cause),
        }),
    },
};
function adviseOnPullRequest(cause) {
    switch (cause.why) {
        case "no-api":
            return {
                evidence: ["There is no token for GitHub's API, or the registry is not GitHub's."],
                remedies: [
                    { action: "Leave the input `github-token` out: its default is the job's own token." },
                    { action: "Promote to ghcr.io." },
                ],
            };
        case "no-answer":
            return {
                evidence: [`GitHub's API was asked for the branch's pull requests, and ${cause.reason}.`],
                remedies: [
                    {
                        action: "May the job ask? In a private repository its `permissions:` need `pull-requests: read`, too.",
                    },
                    { action: "Else run the job again when GitHub's API answers." },
                ],
            };
        case "none":
            return {
                remedies: [
                    {
                        action: "Was the fork's branch or its owner renamed? Let the pull request's own workflow run again: this one follows it.",
                    },
                ],
            };
        case "several": {
            const names = cause.numbers.map((number) => `#${number}`);
            return {
                evidence: [`${names.join(" and ")} have this head.`],
                remedies: [{ action: `Close all of ${names.join(", ")} but one, and run this job again.` }],
            };
        }
    }
}

// EXTERNAL MODULE: ./.tools/action/src/oci/tag-state.ts
var tag_state = __webpack_require__(938);
;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/publication.ts
// A publication that did not set every tag.



const PUBLICATION_CAUSES = {
    "publication-incomplete": {
        why: "The image is there, but not under every tag that was asked for.",
        howToTell: "some of the tags answer with another digest",
        ...record/* OF_THE_MACHINE */.QI,
        advise: (cause, context) => ({
            title: "Not every tag was published",
            problem: formatLag(cause, context.registry.host),
            evidence: [
                `Every tag should point to ${cause.digest}.`,
                ...cause.moves.map((move) => formatMove(move, cause.digest)),
            ],
            remedies: [
                {
                    action: "Was a tag refused? Then look at what the registry said of it, above, and fix that first.",
                },
                {
                    action: "Run the job again: it sets every tag. What was built comes from the cache, where there is one.",
                },
                {
                    action: "Or set what is missing by hand, after a `docker login`. Nothing is built, so this is the way where `immutable` protects a version that is there already:",
                    snippet: { language: "sh", text: setByHand(cause) },
                },
            ],
        }),
    },
};
/** Of several registries, those that lag behind the others. */
function formatLag({ digest, moves }, host) {
    const hosts = (those) => [...new Set(those.map(({ image }) => image.host))];
    const all = hosts(moves);
    const lagging = hosts(moves.filter(({ now, ruling }) => !(0,tag_state/* pointsAt */.DY)(now, digest) && ruling === undefined));
    if (all.length < 2 || lagging.length === all.length || lagging.length === 0)
        return `${all.length < 2 ? `${host} has` : `${all.join(" and ")} have`} the image, but not under every tag that was asked for.`;
    const complete = all.filter((one) => !lagging.includes(one));
    return `${lagging.join(" and ")} lags behind ${complete.join(" and ")}: it does not have every tag that was asked for.`;
}
/** A command for each tag that does not point where it should. Source: docker docs, `docker buildx imagetools create`. */
function setByHand({ digest, moves }) {
    return moves
        .filter(({ now, ruling }) => !(0,tag_state/* pointsAt */.DY)(now, digest) && ruling === undefined)
        .map(({ image, tag }) => {
        const [target, source] = [(0,oci_reference/* formatReference */.FH)(image, tag), (0,oci_reference/* formatReference */.FH)(image, digest)];
        return `docker buildx imagetools create --tag ${target} ${source}`;
    })
        .join("\n");
}
function formatMove({ image, tag, before, now, error }, digest) {
    const reference = (0,oci_reference/* formatReference */.FH)(image, tag);
    const why = error === undefined ? "" : `: ${error}`;
    if ((0,tag_state/* pointsAt */.DY)(now, digest))
        return `${reference} is set to ${digest}.`;
    if (now.kind === "unknown")
        return `${reference}: where it points is unknown: ${now.reason}.`;
    const place = now.kind === "missing" ? "is not there" : `points to ${now.digest}`;
    return `${reference} ${place}${(0,tag_state/* sameTagState */.u3)(now, before) ? ", as before" : ""}${why}.`;
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/reference.ts
// Names: tags that are not there or must not move, references that break the rules or lack a registry.





const REFERENCE_CAUSES = {
    "tag-not-found": {
        why: "The package is there, and this tag or digest is not: it was mistyped, never pushed, or deleted.",
        howToTell: "the tag is mistyped, was never pushed, or was deleted",
        ...record/* OF_THE_BUILD */.fG,
        findings: "all",
        advise: (cause, context) => ({
            title: "There is no such tag",
            problem: `${cause.reference === undefined ? "The tag" : (0,record/* codeSpan */.SS)(cause.reference)} is not there, or not under this name.`,
            remedies: [
                {
                    action: "Compare the tag, letter by letter, with the package's list of tags (`v1.2.3` is another one than `1.2.3`).",
                    ...(isOnRegistry(cause.reference, context) ? { link: (0,links/* tagsLink */._s)(context) } : {}),
                },
                { action: "Does another job push it? Then let this one wait for that, with `needs:`." },
            ],
        }),
    },
    "tag-immutable": {
        why: "The tag is there already and must not move to another image.",
        howToTell: "the tag exists already and is protected against being moved",
        ...record/* OF_THE_MACHINE */.QI,
        advise: (cause, context) => ({
            title: "The tag must not be moved",
            problem: `${cause.reference === undefined ? "The tag" : (0,record/* codeSpan */.SS)(cause.reference)} is there already, and is protected against being moved to another image.`,
            remedies: [
                { action: "Push under a new tag: for a release the next version." },
                ...(cause.isCompared === true
                    ? []
                    : [
                        {
                            action: "Is this run to complete a release of the same image? Docker's own builder cannot compare the two before it moves the tag; put the step docker/setup-buildx-action before this one, whose builder can.",
                        },
                    ]),
                // A promotion and a merge build nothing.
                ...(context.isRun && context.build === undefined
                    ? []
                    : [
                        {
                            action: "Is it the same commit, built once more? Two builds differ in their files' times: `reproducible: true` gives the same image again, as far as the Dockerfile allows it.",
                        },
                    ]),
                {
                    action: `Or, if it was meant to move, take the protection away first (${(0,commands/* formatInput */.Mc)(context, "immutable")}).`,
                },
            ],
        }),
    },
    "reference-invalid": {
        why: "The image's name breaks the rules for names: upper case, an empty part (often an empty variable), a space, a wrong host.",
        howToTell: "the name has upper case, an empty part or a mistyped host",
        ...record/* OF_THE_BUILD */.fG,
        advise: (cause, context) => ({
            title: "The image's name breaks the rules",
            problem: `${cause.reference === undefined ? "The name of the image" : (0,record/* codeSpan */.SS)(cause.reference)} is no name that a registry can have.`,
            remedies: helpWithReference(cause.rule, context),
        }),
    },
    "registry-missing-from-reference": {
        why: "The name does not begin with a registry's host, so docker took it for one on Docker Hub and asked there, where your login is not good.",
        howToTell: "the name has no `ghcr.io/` before it, so that docker asked Docker Hub",
        ...record/* OF_THE_TOKEN */.KP,
        advise: (cause, context) => ({
            title: "The name has no registry before it",
            problem: `${cause.reference === undefined ? "The image's name" : (0,record/* codeSpan */.SS)(cause.reference)} does not begin with ${context.registry.host}, so docker asked Docker Hub.`,
            remedies: [
                {
                    action: `Put the registry and the owner before the name: \`${context.registry.host}/${(0,diagnosis_context/* ownerToShow */.SG)(context)}/${(0,oci_reference/* packageOf */.wg)((0,diagnosis_context/* imageToShow */.GP)(context))}:TAG\`.`,
                },
                {
                    action: "Has the image been built under the short name already? Then give it the long one, too, and push that:",
                    snippet: {
                        language: "sh",
                        text: `docker tag NAME:TAG ${(0,commands/* taggedImage */.aP)(context)}\ndocker push ${(0,commands/* taggedImage */.aP)(context)}`,
                    },
                },
            ],
        }),
    },
};
function helpWithReference(rule, context) {
    const others = [
        {
            action: `Write all of it in lower case, with the right host, an owner, a name, and a tag that is not empty: \`${(0,oci_reference/* formatImage */.vy)((0,diagnosis_context/* imageToShow */.GP)(context)).toLowerCase()}:TAG\`.`,
        },
        {
            action: "Does it come from a variable? An empty one leaves a hole in the name, and `github.repository` may have upper case. This lowers it:",
            snippet: { language: "sh", text: 'echo "IMAGE=${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"' },
        },
        {
            action: `Or leave ${(0,commands/* formatInput */.Mc)(context, "images")} out: the image is then named after your repository.`,
        },
    ];
    if (rule === undefined)
        return others;
    const byRule = `The rule ${(0,record/* codeSpan */.SS)(rule)} of ${(0,commands/* formatInput */.Mc)(context, "tags")} made this tag: change it.`;
    return [
        {
            action: `${byRule} A tag has up to 128 letters, digits, dots, underscores and hyphens, and does not begin with a dot or a hyphen.`,
        },
        ...others,
    ];
}
/** Whether the reference is, as far as it is known, one on the registry that the failure is about. */
function isOnRegistry(reference, { registry }) {
    return reference?.startsWith(`${registry.host}/`) ?? true;
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/advice/report-block.ts
// A report of a failure in unknown words: a block to copy, and a link that opens a new issue.




/** The block is redacted with the rest of the diagnosis; the link holds no line of the log. */
function reportIt(failure, context) {
    const { happened, output, tools = [] } = failure;
    const versions = [...(context.version === undefined ? [] : [`Surepush ${context.version}`]), ...tools];
    const what = happened ?? "a log that explain does not know";
    const lines = (0,diagnosis_context/* isOnOwnMachine */.B2)(context) ? "the last lines" : "the block from the job's summary";
    return {
        action: `Do these words not help? Please report them. The link opens a new issue with the versions filled in, and no line of the log; add ${lines} once you have checked that nothing secret is left in them.`,
        link: newIssueLink(`explain: ${what.replaceAll("`", "")}`, ["code: unknown", ...versions].join("\n")),
        snippet: {
            language: "text",
            text: ["code: unknown", ...versions, what, ...output.map((line) => `> ${line}`)].join("\n"),
        },
    };
}
function newIssueLink(title, body) {
    const query = `title=${(0,links/* encodeQuery */.XX)(title)}&body=${(0,links/* encodeQuery */.XX)(body)}`;
    return `${oci_host/* GITHUB_DOT_COM */.Q$}/${advice_remedies/* USES */.tk.replace(/@.*$/, "")}/issues/new?${query}`;
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/run.ts
// The run as a whole: it was stopped, it could not be decided, or it failed in unknown words.







const RUN_CAUSES = {
    "check-undecided": {
        why: "It is undecided whether the access is allowed, so that a check cannot pass.",
        howToTell: "neither the registry nor GitHub's API decided",
        ...record/* OF_THE_TOKEN */.KP,
        advise: (cause, context) => ({
            title: "The check could not be decided",
            problem: `It is undecided whether the token may ${(0,advice_remedies/* formatAim */.DS)(context)}: ${cause.reason}.`,
            remedies: [
                {
                    action: "Ask with a classic token of your own: GitHub lists the scopes of such a token.",
                    link: (0,links/* newTokenLinkFor */.Xv)(context),
                    repeats: context.tokenKind === "classic",
                },
                { action: "Try again in a few minutes: the registry or GitHub's API may answer then." },
            ],
        }),
    },
    interrupted: {
        why: "Somebody or something stopped the run: a person, a time limit, a newer run of the same group.",
        howToTell: "the run was cancelled",
        ...record/* OF_THE_MACHINE */.QI,
        mayBeDeadDaemon: true,
        advise: ({ signal, by, unsigned, incomplete }, context) => {
            const { title, problem, remedies } = STOPPED_BY[by ?? "unknown"];
            const how = signal === undefined ? "" : ` (${signal})`;
            if (incomplete === true)
                return {
                    title: "The run was stopped before every tag was set",
                    problem: `Some of the tags point at the new image. The run was stopped${how} before the others did: ${problem}.`,
                    remedies: [{ action: "Run the job again: it sets every tag." }, ...remedies.slice(1)],
                };
            return unsigned === undefined
                ? {
                    title,
                    problem: `The run was stopped${how} before it could ${(0,advice_remedies/* formatAim */.DS)(context)}: ${problem}.`,
                    remedies,
                }
                : {
                    title: "The image is pushed, and the run was stopped before it was signed",
                    problem: `${(0,oci_reference/* formatReference */.FH)(unsigned.image, unsigned.digest)} is there. The run was stopped${how} before its attestation was complete: ${problem}.`,
                    remedies: [signLater(unsigned)],
                };
        },
    },
    unknown: {
        why: "The words of this failure are not known yet.",
        howToTell: "no known words stand in the log",
        ...record/* OF_THE_TOKEN */.KP,
        mayBeDeadDaemon: true,
        isExplained: false,
        advise: (cause, context) => adviseOnUnknown(cause, context),
    },
};
/** `problem` is a clause. Source: GitHub docs, "Workflow syntax", on `timeout-minutes` and `concurrency`. */
const STOPPED_BY = {
    "time limit": {
        title: "The time limit stopped the run",
        problem: "it took longer than its time limit allows",
        remedies: [
            {
                action: "See in the log which step takes the time. Building for another kind of processor under emulation takes ten times as long: build on a machine of that kind (`runs-on: ubuntu-24.04-arm`).",
            },
            {
                action: "Or give the job more time (the default is 360 minutes, which is the most on hosted runners):",
                snippet: { language: "yaml", text: "timeout-minutes: 60" },
            },
            {
                action: "Let later runs start from this one's layers, with a build cache (`cache-to`, `cache-from`).",
            },
        ],
    },
    "newer run": {
        title: "A newer run replaced this one",
        problem: "a newer run of the same `concurrency` group took its place",
        remedies: [
            { action: "Nothing is wrong: look at the newer run." },
            {
                action: "Should each run end? Then let the newer one wait:",
                snippet: {
                    language: "yaml",
                    text: "concurrency:\n  group: ${{ github.workflow }}-${{ github.ref }}\n  cancel-in-progress: false",
                },
            },
        ],
    },
    person: {
        title: "Somebody canceled the run",
        problem: "somebody canceled it",
        remedies: [{ action: "Run the job again, if it is still wanted." }],
    },
    runner: {
        title: "The runner went away",
        problem: "its runner was shut down, or lost its connection to GitHub",
        remedies: [
            { action: "Run the job again." },
            {
                action: "Does it happen again at the same step? Then that step may take all memory or processors of the machine: let it do less at a time, or use a larger runner.",
            },
            {
                action: "Is it a runner of your own? Then check its service, its network, and whether it is a spot instance that its cloud took back.",
            },
        ],
    },
    unknown: {
        title: "The run was stopped",
        problem: "it was stopped from outside",
        remedies: [
            { action: "Run the job again." },
            {
                action: "Did nobody cancel it? Then look at `timeout-minutes` and at `cancel-in-progress` in the workflow.",
            },
        ],
    },
};
function adviseOnUnknown(cause, context) {
    const { happened, output } = cause;
    if (cause.lacks === "lines")
        return {
            title: "The log is empty",
            problem: "There is nothing in this log to explain.",
            remedies: [withStandardError(context)],
        };
    const report = reportIt(cause, context);
    if (happened === undefined)
        return {
            title: "This log has no failure that we know",
            problem: "It went well, or it failed in words that are new to us.",
            evidence: output.map((line) => `The log ends: ${line}`),
            remedies: [
                { ...withStandardError(context), repeats: cause.lacks !== "errors" },
                { action: "Give more of the log: the lines around the first one that is red." },
                report,
            ],
        };
    return {
        title: `It failed: ${happened}`,
        problem: `It failed, and we do not know this failure yet: ${happened}.`,
        printed: output,
        remedies: [
            {
                action: output.length === 0
                    ? "Run the job again."
                    : "Read the last lines of its output, above: they say what happened in its own words.",
            },
            report,
        ],
    };
}
/** A pipe takes standard output alone. Source: bash manual, "Pipelines"; docker/cli `cmd/docker`. */
function withStandardError(context) {
    return {
        action: "Docker writes errors to standard error, which a pipe leaves out: add `2>&1`.",
        snippet: { language: "sh", text: `docker push ${(0,commands/* taggedImage */.aP)(context)} 2>&1 | surepush explain` },
    };
}

// EXTERNAL MODULE: ./.tools/action/src/access/scopes.ts
var scopes = __webpack_require__(9894);
;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/scope.ts
// A scope that the token lacks: how we know, both ways to fix it, and what proves the repair.





const SCOPE_CAUSES = {
    "scope-missing": {
        why: "A classic token can do what its boxes (scopes) say, and one of them is not ticked. To push takes `write:packages` and `read:packages`, to pull `read:packages`, to delete `delete:packages` and `read:packages`.",
        howToTell: "a box of the token (`read:packages`, `write:packages`) is not ticked",
        ...record/* OF_THE_TOKEN */.KP,
        advise: (cause, context) => adviseOnScope(cause, context),
    },
};
function adviseOnScope({ missing, proof }, context) {
    const access = (0,diagnosis_context/* requestedAccess */.BO)(context);
    const lacking = and(missing);
    const needs = `To ${access}, a token needs ${and(scopes/* NEEDED_SCOPES */.K0[access])}.`;
    const [boxes, are] = missing.length > 1 ? ["the boxes", "are"] : ["the box", "is"];
    const editToken = {
        action: `Edit the token: open your tokens, choose it, tick ${boxes} ${lacking} and press "Update token". The token stays the same, so ${(0,diagnosis_context/* isOnOwnMachine */.B2)(context) ? "your login" : "the secret"} need not change.`,
        link: (0,links/* tokensLink */.rU)(context),
    };
    const remedies = [
        context.tokenKind === "oauth" ? refreshGh(missing) : editToken,
        (0,advice_remedies/* newToken */.uv)(context, "Or make a new classic token"),
    ];
    switch (proof) {
        case "list":
            return {
                title: `The token lacks ${missing.join(" and ")}`,
                problem: `The token cannot ${(0,advice_remedies/* formatAim */.DS)(context)}: ${lacking} ${are} missing.`,
                evidence: [needs],
                remedies,
            };
        case "registry":
            return refusedToken(context.registry.host, [needs, `${lacking} ${are} not in GitHub's list.`]);
        case "wording":
            return refusedToken(context.registry.host, [
                needs,
                `${context.registry.host} says that the token's scopes do not match.`,
            ]);
        case "api":
            return refusedToken("GitHub's API", [
                `${lacking} ${are} what GitHub's API wants here, whatever the registry allows.`,
            ]);
        case "strict":
            return {
                title: `\`scope-check: strict\`: ${missing.join(" and ")} ${are} not listed`,
                problem: `\`scope-check: strict\` wants every scope listed by name, and ${lacking} ${are} not in GitHub's list.`,
                evidence: [
                    needs,
                    `GitHub normally hides ${lacking} when \`write:packages\` is there, so the token may well be good.`,
                ],
                remedies: [
                    {
                        action: "Let the registry decide: leave `scope-check` out, or set it to `auto`.",
                        snippet: { language: "yaml", text: "with:\n  scope-check: auto" },
                    },
                    ...remedies,
                ],
            };
    }
    function refusedToken(who, evidence) {
        return {
            title: `The token most likely lacks ${missing.join(" and ")}`,
            problem: `${who} refused the token, and the likeliest reason is that ${lacking} ${are} missing.`,
            isHedged: true,
            evidence,
            remedies: [
                ...remedies,
                {
                    action: `Prove the repair by the registry's answer, with this ${(0,diagnosis_context/* isOnOwnMachine */.B2)(context) ? "command" : "step"}. GitHub's list is no proof: it leaves out what \`write:packages\` implies, and may look the same afterwards.`,
                    snippet: (0,advice_remedies/* proofOfRepair */.tK)(context),
                },
            ],
        };
    }
}
/** An OAuth token is nearly always the one that GitHub's own command keeps: it has no boxes to tick. */
function refreshGh(missing) {
    return {
        action: "Is it the token of GitHub's command `gh`? Then this adds what is missing:",
        snippet: { language: "sh", text: `gh auth refresh --scopes ${missing.join(",")}` },
    };
}
/** `a` and `b`, each as code. */
function and(words) {
    return words.map((word) => `\`${word}\``).join(" and ");
}

// EXTERNAL MODULE: ./.tools/action/src/diagnosis/advice/job-token.ts
var job_token = __webpack_require__(6664);
;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/token.ts
// The token itself: missing, damaged, expired, of a kind that will not do, or never used.





const TOKEN_CAUSES = {
    "token-missing": {
        why: "There was no token to log in with. A secret that does not exist, or that the run may not see, arrives as an empty text, without a warning.",
        howToTell: "the secret has another name, or the run may not see it (a fork, Dependabot, another environment)",
        ...record/* OF_THE_TOKEN */.KP,
        advise: (_cause, context) => (0,diagnosis_context/* isOnOwnMachine */.B2)(context) ? adviseOnNoTokenHere(context) : adviseOnNoToken(context),
    },
    "token-malformed": {
        why: "The token has something around it or in it that no token has: a line end, a space, quotes. It got there when the secret was saved.",
        howToTell: "the secret was pasted with quotes, a space or a line end",
        ...record/* OF_THE_TOKEN */.KP,
        advise: (cause, context) => ({
            title: "The token was damaged on its way here",
            problem: `The token has ${cause.flaw}${cause.isOurs ? "; it was not sent anywhere" : ""}.`,
            remedies: [
                (0,diagnosis_context/* isOnOwnMachine */.B2)(context)
                    ? COPY_AGAIN
                    : {
                        action: "Save the secret again, without quotes, spaces or a line end. From a file that holds only the token, this does it:",
                        snippet: { language: "sh", text: "tr -d '\\r\\n' < token.txt | gh secret set YOUR_TOKEN" },
                    },
            ],
        }),
    },
    "token-invalid": {
        why: "The token is mistyped, expired or revoked. A refused token is refused for public images, too: an old login that docker still keeps is enough.",
        howToTell: "the token is mistyped, expired or revoked, or docker still keeps an old login",
        ...record/* OF_THE_TOKEN */.KP,
        advise: (cause, context) => adviseOnBadToken(cause.proof, context),
    },
    "token-kind-unsupported": {
        why: "GitHub's registry accepts classic personal access tokens and the job's own GITHUB_TOKEN. It does not accept fine-grained tokens, and mostly no tokens of other Apps. A login with one of those may succeed all the same.",
        howToTell: "the token begins with `github_pat_`, or an App other than GitHub Actions made it",
        ...record/* OF_THE_TOKEN */.KP,
        docs: { tokenKind: "fine-grained", access: "push" },
        advise: (_cause, context) => ({
            title: `${context.registry.host} does not accept this kind of token`,
            problem: `${KIND_NAMES[context.tokenKind]} cannot ${(0,advice_remedies/* formatAim */.DS)(context)}: GitHub Packages accepts classic personal access tokens and the job's GITHUB_TOKEN.`,
            remedies: (0,diagnosis_context/* isOnOwnMachine */.B2)(context)
                ? [(0,advice_remedies/* newToken */.uv)(context, "Make a classic token")]
                : [(0,advice_remedies/* useGitHubToken */.uE)(context), (0,advice_remedies/* newToken */.uv)(context, "Or make a classic token")],
        }),
    },
    "not-logged-in": {
        why: "There was no login to the registry when it was asked, or the login was for another registry or another user of the machine.",
        howToTell: "no login took place before, or it was for another registry, another user or another machine",
        ...record/* OF_THE_TOKEN */.KP,
        advise: (_cause, context) => ({
            title: `Not logged in to ${context.registry.host}`,
            problem: `${context.registry.host} was asked to ${(0,advice_remedies/* formatAim */.DS)(context)} without a login, or with one that is not for it.`,
            remedies: (0,diagnosis_context/* isOnOwnMachine */.B2)(context)
                ? [logInHere(context), (0,advice_remedies/* newToken */.uv)(context, "You have no token? Make a classic one")]
                : [LOG_IN_BY_STEP, logInHere(context)],
        }),
    },
};
const COPY_AGAIN = {
    action: "Copy the token again, without quotes, spaces or a line end. From a file that holds only the token, this does it:",
    snippet: { language: "sh", text: "tr -d '\\r\\n' < token.txt | surepush check --token-stdin" },
};
const KIND_NAMES = {
    classic: "A classic personal access token",
    oauth: "An OAuth token",
    "app-user": "An App's user token",
    installation: "The job's GITHUB_TOKEN",
    app: "The token of an App other than GitHub Actions",
    none: "No token at all",
    "fine-grained": "A fine-grained personal access token",
    refresh: "A refresh token",
    unknown: "A token of an unknown kind",
};
/** GitHub knows; the registry only refuses, and what docker keeps from an old login is refused like a bad token. */
function adviseOnBadToken(proof, context) {
    if (context.tokenKind === "installation")
        return (0,job_token/* adviseOnBadJobToken */.X)(context);
    const { host } = context.registry;
    const look = {
        action: "Check whether the token is still in your list, and not expired.",
        link: (0,links/* tokensLink */.rU)(context),
    };
    if (context.checksum === "wrong")
        return adviseOnMistypedToken(context, look);
    const renew = (0,advice_remedies/* newToken */.uv)(context, "Make a new classic token");
    const own = useGitHubTokenWhere(context);
    if (proof === "github")
        return {
            title: "The token is bad, expired or revoked",
            problem: "GitHub does not know this token: it is bad, expired or revoked.",
            remedies: [look, renew, ...own],
        };
    const forget = {
        action: "Is the image public? Then no login is needed: let docker forget the old one, and pull again. (helm has its own: `helm registry logout`.)",
        snippet: (0,advice_remedies/* logoutSnippet */.Kk)(context),
    };
    return {
        title: `${host} refused the token`,
        problem: `${host} refused the token as such; most likely it is mistyped, expired or revoked.`,
        isHedged: true,
        evidence: ["A token that is refused is refused for public images, too."],
        remedies: (0,diagnosis_context/* requestedAccess */.BO)(context) === "pull" ? [forget, look, renew, ...own] : [look, renew, ...own],
    };
}
/** A wrong checksum is no proof: GitHub may change how it makes them. */
function adviseOnMistypedToken(context, look) {
    const isOwn = (0,diagnosis_context/* isOnOwnMachine */.B2)(context);
    return {
        title: "The token is mistyped",
        problem: "The last letters of the token do not fit the others: most likely it is mistyped, or cut short.",
        isHedged: true,
        remedies: [
            isOwn
                ? {
                    action: "Copy the token again, whole, and paste it after this line, which does not show it:",
                    snippet: { language: "sh", text: "read -rs GITHUB_TOKEN && export GITHUB_TOKEN" },
                }
                : { action: "Copy the token again, whole, and save the secret anew." },
            look,
            (0,advice_remedies/* newToken */.uv)(context, "You have it no more? Make a new classic token"),
            ...useGitHubTokenWhere(context),
        ],
    };
}
const LOG_IN_BY_STEP = {
    action: "In a workflow this step logs in by itself; give the job `packages: write` and `contents: read`.",
    snippet: (0,advice_remedies/* surepushStep */.qZ)(),
    grants: "write",
};
/** There is no GITHUB_TOKEN on a machine of one's own. */
function useGitHubTokenWhere(context) {
    return (0,diagnosis_context/* isOnOwnMachine */.B2)(context) ? [] : [(0,advice_remedies/* useGitHubToken */.uE)(context)];
}
function logInHere(context) {
    return {
        action: "On a machine of your own, log in with a classic token:",
        snippet: (0,advice_remedies/* loginSnippet */.TM)(context),
    };
}
function adviseOnNoTokenHere(context) {
    return {
        title: "There is no token",
        problem: `There is no token to ${(0,advice_remedies/* formatAim */.DS)(context)} with.`,
        remedies: [
            { action: "Put one into the environment variable GITHUB_TOKEN, or hand it over with `--token-stdin`." },
            (0,advice_remedies/* newToken */.uv)(context, "You have none? Make a classic token"),
        ],
    };
}
function adviseOnNoToken(context) {
    return {
        title: "The token is empty",
        problem: `There is no token to ${(0,advice_remedies/* formatAim */.DS)(context)} with: the input for it is empty.`,
        evidence: [
            "A secret that does not exist, or that this run may not see (a fork's pull request, Dependabot, another environment), arrives as an empty text.",
        ],
        remedies: [
            (0,advice_remedies/* grantPermissions */.hN)(context, "Leave the input `token` out: the job's own GITHUB_TOKEN is taken then. Give the job these permissions."),
            {
                action: "Or, if you meant a secret: compare its name with the one in the repository's Settings → Secrets and variables → Actions.",
            },
        ],
    };
}

;// CONCATENATED MODULE: ./.tools/action/src/diagnosis/causes/index.ts
// Every cause that a diagnosis can name, and the record of each.





















/** A code without its whole record does not compile. */
const CAUSE_RECORDS = {
    ...TOKEN_CAUSES,
    ...SCOPE_CAUSES,
    ...ACCOUNT_CAUSES,
    ...JOB_CAUSES,
    ...PACKAGE_CAUSES,
    ...PACKAGE_STATE_CAUSES,
    ...OTHER_REGISTRY_CAUSES,
    ...REFERENCE_CAUSES,
    ...BUILD_CAUSES,
    ...BUILDER_CAUSES,
    ...PLATFORM_CAUSES,
    ...BASE_IMAGE_CAUSES,
    ...IMAGE_CAUSES,
    ...MACHINE_CAUSES,
    ...NETWORK_CAUSES,
    ...RUN_CAUSES,
    ...PUBLICATION_CAUSES,
    ...MERGE_CAUSES,
    ...PROMOTE_CAUSES,
    ...ATTESTATION_CAUSES,
    ...input_problems/* INPUT_CAUSES */.iU,
};
/** The record of a cause; its functions take that very cause. */
function recordOf(cause, records = CAUSE_RECORDS) {
    return records[cause.code];
}
/** Whether a retry may get over it. */
function retryRule(cause) {
    return recordOf(cause).retry(cause);
}
/** Completes "it is this one when …", to tell a cause from its alternatives. */
function howToTell(code) {
    return CAUSE_RECORDS[code].howToTell;
}


/***/ })

};
