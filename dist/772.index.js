export const id = 772;
export const ids = [772,360];
export const modules = {

/***/ 8772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  concludeProblems: () => (/* binding */ concludeProblems),
  concludeRun: () => (/* binding */ concludeRun)
});

// EXTERNAL MODULE: ./.tools/action/src/diagnosis/diagnose.ts
var diagnose = __webpack_require__(6360);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/diagnosis.ts
var diagnosis_diagnosis = __webpack_require__(3899);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/causes/index.ts + 32 modules
var causes = __webpack_require__(4461);
;// CONCATENATED MODULE: ./.tools/action/src/report/annotation.ts
// A diagnosis as an annotation: plain text of a few lines, read beside the workflow's log.


/** An annotation is read beside other things: the job's summary holds the remedies that do not fit. */
const SHOWN_REMEDIES = 3;
function formatAnnotation(diagnosis) {
    const { title, location, remedies, code } = diagnosis;
    // Each wrong input is mended by a remedy of its own, so that none of these is the likelier.
    const shown = code === "input-invalid" ? remedies : remedies.slice(0, SHOWN_REMEDIES);
    const lines = diagnosisLines(diagnosis, shown).map((line) => line.kind === "link" ? line.before + line.url : line.text);
    return { title, message: lines.join("\n"), ...(location === undefined ? {} : { location }) };
}
/** `remedies`: those that are shown. */
function diagnosisLines(diagnosis, remedies = diagnosis.remedies) {
    const { problem, evidence, alternatives, code } = diagnosis;
    const left = diagnosis.remedies.length - remedies.length;
    return [
        textLine(problem),
        ...section("How we know:", evidence.map((line) => textLine(`- ${line}`))),
        ...section("What to do:", [
            ...remedies.flatMap((remedy, index) => remedyLines(remedy, index + 1)),
            ...(left === 0 ? [] : [textLine(`The job's summary has ${left} more.`)]),
        ]),
        ...section("It could also be:", alternatives.map((other) => textLine(`- ${other}: ${(0,causes/* howToTell */.JR)(other)}`))),
        textLine(""),
        { kind: "link", before: `(${code}) `, url: (0,diagnosis_diagnosis/* causeLink */.A)(code) },
    ];
}
function section(heading, lines) {
    return lines.length === 0 ? [] : [textLine(""), { kind: "heading", text: heading }, ...lines];
}
function remedyLines({ action, link, snippet }, number) {
    const before = "     ";
    return [
        textLine(`${number}. ${action}`),
        ...(link === undefined ? [] : [{ kind: "link", before, url: link }]),
        ...linesOf(snippet).map((line) => textLine(before + line)),
    ];
}
function linesOf(snippet) {
    return snippet === undefined || snippet.language === "text" ? [] : snippet.text.split("\n");
}
function textLine(text) {
    return { kind: "text", text };
}

// EXTERNAL MODULE: ./.tools/action/src/run/outcome.ts
var run_outcome = __webpack_require__(3998);
// EXTERNAL MODULE: ./.tools/action/src/oci/reference.ts
var oci_reference = __webpack_require__(7047);
// EXTERNAL MODULE: ./.tools/action/src/run/steps/why-not-pushed.ts
var why_not_pushed = __webpack_require__(9372);
// EXTERNAL MODULE: ./.tools/action/src/access/package-state.ts
var package_state = __webpack_require__(3599);
// EXTERNAL MODULE: ./.tools/action/src/diagnosis/advice/links.ts
var links = __webpack_require__(9206);
// EXTERNAL MODULE: ./.tools/action/src/lib/redact.ts
var redact = __webpack_require__(2267);
;// CONCATENATED MODULE: ./.tools/action/src/report/markdown.ts
// One line of ours, with code in backticks, as Markdown: what came from outside cannot become markup.

/** `text` may hold anything. Only a pair of backticks is Markdown, and a line end becomes a space. */
function inlineMarkdown(text) {
    const pieces = oneLine(text).split("`");
    const paired = pieces.length % 2 === 1;
    return pieces
        .map((piece, index) => {
        const isCode = index % 2 === 1 && (paired || index < pieces.length - 1);
        return isCode ? codeMarkdown(piece) : piece.split(BETWEEN_WORDS).map(word).join("");
    })
        .join("");
}
/**
 * What GitHub makes links of in plain words: addresses and mentions. An entity or a backslash is no obstacle to all that
 * do so, for some look at the finished text. Source: GitHub Flavored Markdown, "Autolinks (extension)".
 */
const ADDRESS = /:\/\/|www\.|mailto:|xmpp:|@/i;
/** What is between words is kept, as a word of its own. */
const BETWEEN_WORDS = /([\s"'(),;]+)/;
function word(text) {
    return ADDRESS.test(text) ? codeMarkdown(text) : markdown_escape(text);
}
/** Any text as code. */
function codeMarkdown(text) {
    const line = oneLine(text);
    const fence = fenceFor(line, 1);
    const pad = line.startsWith("`") || line.endsWith("`") || line === "" ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** A block of text as it is, in a fence that nothing inside can close. */
function codeBlock(text, language) {
    const lines = (0,redact/* plainText */.wh)(text);
    const fence = fenceFor(lines, 3);
    return `${fence}${language}\n${lines}\n${fence}`;
}
/** A text where Markdown is not read: in the line of an HTML tag. */
function htmlText(text) {
    return oneLine(text).replaceAll(/[&<>"'`]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
/** A link whose address may come from outside: what could end it, or is no part of an address, is written as `%…`. */
function autolink(address) {
    const whole = address.replaceAll(/\p{Surrogate}/gu, "\ufffd");
    return `<${whole.replaceAll(/[^\w%:/?#@&=+$,;.~*'()-]/gu, encodeURIComponent)}>`;
}
/** A row of a table. A bar ends a cell, in code, too; whether a backslash before it counts, readers do not agree. */
function tableRow(cells) {
    return `| ${cells.map((cell) => cell.replaceAll("\\|", "\\ |").replaceAll("|", "\\|")).join(" | ")} |`;
}
function oneLine(text) {
    return (0,redact/* plainLine */.h0)(text).replaceAll(/\s+/g, " ");
}
/** More backticks than the text's longest run of them, and at least so many. */
function fenceFor(text, least) {
    const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length + 1);
    return "`".repeat(Math.max(least, ...runs));
}
/** Entities for what is markup in HTML, and for the bar; backslashes for what is markup in Markdown. */
function markdown_escape(text) {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll(/[\\*_[\]#!~$]/g, "\\$&")
        .replaceAll("|", "&#124;");
}

;// CONCATENATED MODULE: ./.tools/action/src/report/package.ts
// What a person should know of the packages: who can pull them, and whether the next push may happen.





/** Lines for a log or a terminal. */
function packagesText(packages, config) {
    return formatPackages(packages ?? [], config).map(({ text, link }) => (0,redact/* plainLine */.h0)(link === undefined ? text : `${text} ${link}`));
}
/** The same for the summary. */
function packagesMarkdown(packages, config) {
    return formatPackages(packages ?? [], config).map(({ text, link }) => link === undefined ? inlineMarkdown(text) : `${inlineMarkdown(text)} ${autolink(link)}`);
}
/** Nothing is said of what was not learnt. */
function formatPackages(packages, config) {
    const isAlone = packages.length === 1;
    return packages.flatMap((state) => [...formatVisibility(state, config), ...formatLink(state, config)].map(({ text, link }) => ({
        text: isAlone ? text : `${(0,oci_reference/* formatImage */.vy)(state.image)}: ${text}`,
        link,
    })));
}
function formatVisibility(state, config) {
    switch (state.visibility) {
        case undefined:
            return [];
        case "public":
            return [{ text: "Public: anybody can pull it." }];
        case "internal":
            return [
                withLink(`Internal: every member of ${(0,oci_reference/* ownerOf */.bf)(state.image)} can pull it, and nobody else. ${CHANGE}`, settingsOf(state, config)),
            ];
        case "private":
        case "not-public": {
            const word = state.visibility === "private" ? "Private" : "Not public";
            const audience = `${word}: only those who were given access to the package can pull it.`;
            const change = isSurprise(config) ? PUBLISH : CHANGE;
            return [withLink(`${audience} ${change}`, settingsOf(state, config))];
        }
    }
}
const CHANGE = 'An admin of the package changes that by "Change visibility", at the end of its settings';
/** Source: GitHub docs, "Configuring a package's access control and visibility". */
const PUBLISH = 'That is usual after a first push. To let everybody pull it, an admin of the package presses "Change visibility" at the end of its settings, and chooses Public (GitHub has no API for it, and no way back)';
/** Of a public repository people expect a public image. Source: GitHub docs, "About permissions for GitHub Packages". */
function isSurprise({ context: { repository }, expectPackage }) {
    return (repository?.isPrivate === false && !expectPackage.some((one) => one === "private" || one === "internal"));
}
function withLink(text, link) {
    return link === undefined ? { text: `${text}.` } : { text: `${text}:`, link };
}
/** What has just been pushed by a job's own token will be pushed by it again. */
function formatLink(state, config) {
    const { link } = state;
    const { repository } = config.context;
    const own = repository && `${repository.owner}/${repository.name}`;
    if (link.kind === "unknown" || config.credentials.token.kind === "installation")
        return [];
    if (link.kind === "linked" && (0,package_state/* isSameRepository */.v)(link.repository, own))
        return [];
    const who = own ?? "the repository";
    const refusal = `a push with ${own === undefined ? "a workflow's GITHUB_TOKEN" : `the GITHUB_TOKEN of ${own}`} will be refused (permission_denied: write_package), unless the package's settings have ${who} under "Manage Actions access"`;
    if (link.kind === "linked")
        return [withLink(`Linked to ${link.repository}, not to ${who}: ${refusal}`, settingsOf(state, config))];
    return [
        withLink(`Not linked to a repository: ${refusal}. To link it, press "Connect repository" on the package's page (a label links a package only with the push that makes it)`, (0,links/* packagePage */.GW)({ ...config.accessRequest, ...state })),
    ];
}
/** A person's package has its page elsewhere than an organisation's: without the owner's kind there is none to name. */
function settingsOf(state, { accessRequest }) {
    return state.ownerKind && (0,links/* packageLink */.z2)({ ...accessRequest, ...state });
}

// EXTERNAL MODULE: ./.tools/action/src/attest/provenance.ts
var provenance = __webpack_require__(9825);
;// CONCATENATED MODULE: ./.tools/action/src/report/table.ts
// Tables and parts that fold, as Markdown; the cells are Markdown already.

/** The first column is text, the others are numbers, where nothing else is said. */
function grid(head, rows, alignment = head.map((_, index) => (index === 0 ? ":--" : "--:"))) {
    return [head, alignment, ...rows].map((cells) => tableRow(cells.map(String))).join("\n");
}
/** A block that a person can open; Markdown in it needs a blank line before it. */
function folded(title, content) {
    return `<details><summary>${htmlText(title)}</summary>\n\n${content}\n\n</details>`;
}

;// CONCATENATED MODULE: ./.tools/action/src/report/signature.ts





/** A line for a log or a terminal; none where nothing was to be signed. */
function signatureText(signature) {
    if (signature?.kind !== "signed")
        return [];
    const urls = signature.attestations.flatMap(({ url }) => (url === undefined ? [] : [url]));
    return [`Signed by ${signature.identity}`, ...urls].map(redact/* plainLine */.h0);
}
/** Who signed, where GitHub shows it, and the commands for whoever pulls it. */
function signatureMarkdown(signature, digest, { destinations }) {
    const [image] = (0,oci_reference/* ownImages */.Fq)(destinations);
    if (signature === undefined || image === undefined)
        return [];
    if (signature.kind === "unsigned")
        return [`Not signed: ${inlineMarkdown(signature.why)}.`];
    const reference = (0,oci_reference/* formatReference */.FH)(image, digest);
    const commands = [...ghCommand(signature, reference), ...cosignCommand(signature, reference)];
    return [
        [`Signed by ${codeMarkdown(signature.identity)}`, ...signature.attestations.map(formatAttestation)].join(" · "),
        folded("Verify it", codeBlock(commands.join("\n"), "sh")),
    ];
}
function formatAttestation({ predicateType, url }) {
    const name = predicateType === provenance/* PROVENANCE_TYPE */.T ? "Provenance" : "Contents (SBOM)";
    return url === undefined ? name : `[${name}](${autolink(url)})`;
}
/** A workflow of another repository has to be named. Source: GitHub CLI manual, `gh attestation verify`. */
function ghCommand({ slug, signer }, reference) {
    const [workflow = ""] = signer.split("@");
    const isOwn = signer.toLowerCase().startsWith(`${slug.toLowerCase()}/`);
    return [
        "gh attestation verify \\",
        `  oci://${reference} \\`,
        ...(isOwn ? [] : [`  --signer-workflow ${workflow} \\`]),
        `  --repo ${slug}`,
    ];
}
/** cosign reads what is beside the image. GitHub's own Sigstore has no log, and a trusted root of its own. Source: cosign's manual. */
function cosignCommand({ instance, identity, issuer, list }, reference) {
    if (list === undefined)
        return [];
    const root = instance === "github"
        ? ["  --trusted-root github_trusted_root.json --insecure-ignore-tlog --use-signed-timestamps \\"]
        : [];
    return [
        "cosign verify-attestation --type slsaprovenance1 \\",
        ...root,
        `  --certificate-identity ${identity} \\`,
        `  --certificate-oidc-issuer ${issuer} \\`,
        `  ${reference}`,
    ];
}

// EXTERNAL MODULE: ./.tools/action/src/tags/labels.ts
var tags_labels = __webpack_require__(2529);
;// CONCATENATED MODULE: ./.tools/action/src/report/conclusion.ts
// How a run ended well, in a few lines for a log or a terminal, which obey none of them.









/** `who` was asked about in a check. */
function formatConclusion({ end, metadata }, config, who = "you") {
    return {
        text: formatEnd({ end, metadata }, config, who),
        packages: packagesText((0,run_outcome/* packagesOf */.DT)(end), config),
        signature: signatureText((0,run_outcome/* signatureOf */.yK)(end)),
    };
}
function formatEnd({ end, metadata }, config, who) {
    const { accessRequest, destinations } = config;
    const images = destinations.map(oci_reference/* formatDestination */.kS).join(", ");
    switch (end.kind) {
        case "pushed":
            // The reference comes last: scripts read it with `tail -n 1`.
            return [
                ...references(metadata, destinations).map((reference) => `Pushed ${reference}`),
                ...(0,oci_reference/* ownImages */.Fq)(destinations).map((image) => `${(0,oci_reference/* formatImage */.vy)(image)}@${end.digest}`),
            ].join("\n");
        case "attested":
            return `Attested ${(0,oci_reference/* ownImages */.Fq)(destinations)
                .map((image) => (0,oci_reference/* formatReference */.FH)(image, end.digest))
                .join(", ")}.`;
        case "built":
            return `Built ${images}, and did not push it.`;
        case "not-merged":
            return [`Merged nothing: ${images} was not to be pushed.`, ...end.reasons.map(why_not_pushed/* whyNotPushed */.rw)].join(" ");
        case "not-promoted":
            return [`Promoted nothing: ${images} was not to be pushed.`, (0,why_not_pushed/* whyNotPushed */.rw)(end.reason)].join(" ");
        case "planned":
            return [...formatPlan(metadata), `Would run: ${(0,redact/* plainLine */.h0)((0,redact/* redactShapes */.YA)(end.command.join(" ")))}`].join("\n");
        case "checked":
            return `${accessRequest.registry.host} allows it: ${who} may ${accessRequest.access} ${(0,oci_reference/* ownImages */.Fq)(destinations).map(oci_reference/* formatImage */.vy).join(", ")}.`;
    }
}
/** Every tag with the rule that made it, every rule that made none, every label; each on one line. */
function formatPlan({ tags, skippedRules, labels }) {
    return [
        ...tags.map(({ name, rule }) => `Tag ${name}, by ${rule}`),
        ...skippedRules.map(({ rule, why }) => `No tag by ${rule}: ${why}`),
        ...labels.map((label) => `Label ${(0,tags_labels/* formatLabel */.wR)(label).replaceAll(/\s+/g, " ")}`),
    ].map(redact/* plainLine */.h0);
}
function references({ tags }, destinations) {
    return (0,oci_reference/* formatReferences */.C8)(destinations, tags.map(({ name }) => name));
}

;// CONCATENATED MODULE: ./.tools/action/src/report/redact-outcome.ts
/** For what people read. Outputs take labels and annotations as they are: the steps that follow put them on images. */
function redactOutcome(outcome, secrets) {
    const { end, metadata, preflight } = outcome;
    return {
        ...outcome,
        end: redactEnd(end, secrets),
        metadata: redactMetadata(metadata, secrets),
        preflight: preflight && { ...preflight, findings: redactFindings(preflight.findings, secrets) },
    };
}
function redactEnd(end, secrets) {
    switch (end.kind) {
        case "pushed":
            return redactPushed(end, secrets);
        case "built":
            return { ...end, ...redactBuild(end, secrets) };
        case "not-merged":
        case "not-promoted":
            return end;
        case "planned":
            return { ...end, command: end.command.map((line) => secrets.redact(line)) };
        case "checked":
            return { ...end, ...redactPackages(end, secrets) };
        case "attested":
            return { ...end, ...redactSignature(end, secrets) };
        case "failed":
            return {
                ...end,
                diagnosis: redactDiagnosis(end.diagnosis, secrets),
                ...(end.moves && { moves: redactMoves(end.moves, secrets) }),
                ...(end.digest && { digest: end.digest }),
                ...redactPackages(end, secrets),
                ...(end.pushed && { pushed: redactPushed(end.pushed, secrets) }),
            };
    }
}
function redactPushed(pushed, secrets) {
    return {
        ...pushed,
        moves: redactMoves(pushed.moves, secrets),
        ...redactPackages(pushed, secrets),
        ...redactBuild(pushed, secrets),
        ...redactSignature(pushed, secrets),
    };
}
/** Names of workflows and links are GitHub's words, and commands hold them. */
function redactSignature({ signature }, secrets) {
    return signature?.kind === "unsigned"
        ? { signature: { ...signature, why: secrets.redact(signature.why) } }
        : {};
}
/** The repository's name is GitHub's word. */
function redactPackages({ packages }, secrets) {
    if (packages === undefined)
        return {};
    const redactRepository = (link) => link.kind === "linked" ? { ...link, repository: secrets.redactLongForms(link.repository) } : link;
    return { packages: packages.map((state) => ({ ...state, link: redactRepository(state.link) })) };
}
function redactDiagnosis(diagnosis, secrets) {
    const { title, problem, evidence, printed, excerpt, remedies, location } = diagnosis;
    const [first, ...others] = remedies;
    return {
        ...diagnosis,
        title: secrets.redact(title),
        problem: secrets.redact(problem),
        evidence: evidence.map((line) => secrets.redact(line)),
        ...(printed && { printed: printed.map((line) => secrets.redact(line)) }),
        ...(excerpt && { excerpt: excerpt.map((line) => secrets.redact(line)) }),
        remedies: [redactRemedy(first, secrets), ...others.map((remedy) => redactRemedy(remedy, secrets))],
        location: location && { ...location, file: secrets.redactLongForms(location.file) },
    };
}
function redactRemedy({ action, snippet, link }, secrets) {
    return {
        action: secrets.redact(action),
        ...(snippet && { snippet: { ...snippet, text: secrets.redact(snippet.text) } }),
        ...(link !== undefined && { link: redactLink(link, secrets) }),
    };
}
function redactLink(link, secrets) {
    const [host = ""] = /^[a-z]+:\/\/[^/?#]*/.exec(link) ?? [];
    return host + secrets.redactLongForms(link.slice(host.length));
}
function redactMetadata(metadata, secrets) {
    const { tags, skippedRules, labels, annotations, remarks } = metadata;
    const redactValue = (label) => ({
        ...label,
        value: secrets.redact(label.value),
    });
    return {
        ...metadata,
        tags: tags.map((tag) => ({ ...tag, rule: secrets.redact(tag.rule) })),
        skippedRules: skippedRules.map(({ rule, why }) => ({
            rule: secrets.redact(rule),
            why: secrets.redact(why),
        })),
        labels: labels.map(redactValue),
        annotations: annotations.map(redactValue),
        remarks: remarks.map((remark) => secrets.redact(remark)),
    };
}
/** What GitHub and the registry said, and whose token GitHub says it is. */
function redactFindings(findings, secrets) {
    const { api, registry } = findings;
    return {
        ...findings,
        ...(api && { api: redactApi(api, secrets) }),
        ...(registry && { registry: redactRegistry(registry, secrets) }),
    };
}
function redactApi(api, secrets) {
    switch (api.kind) {
        case "accepted": {
            const { login, grant } = api;
            return {
                ...api,
                login: login && secrets.redactLongForms(login),
                grant: grant.kind === "unlisted" ? { ...grant, reason: secrets.redact(grant.reason) } : grant,
            };
        }
        case "rejected":
            return { ...api, message: secrets.redact(api.message) };
        case "silent":
            return { ...api, reason: secrets.redact(api.reason) };
    }
}
function redactRegistry(registry, secrets) {
    switch (registry.kind) {
        case "accepted":
            return registry;
        case "refused":
            return { ...registry, message: secrets.redact(registry.message) };
        case "withheld":
        case "silent":
            return { ...registry, reason: secrets.redact(registry.reason) };
    }
}
function redactBuild({ build }, secrets) {
    if (build === undefined)
        return {};
    const { report, remarks } = build;
    const redactName = (named) => ({
        ...named,
        name: secrets.redact(named.name),
    });
    const redactStep = (step) => ({
        ...redactName(step),
        stage: step.stage && secrets.redact(step.stage),
        said: secrets.redact(step.said),
    });
    const redactSize = (size) => ({
        ...size,
        platforms: size.platforms.map((platform) => ({
            ...platform,
            layers: platform.layers.map((layer) => ({
                ...layer,
                madeBy: layer.madeBy && secrets.redact(layer.madeBy),
            })),
        })),
    });
    return {
        build: {
            ...build,
            ...(build.size && { size: redactSize(build.size) }),
            remarks: remarks.map((note) => ({
                ...note,
                title: secrets.redact(note.title),
                text: secrets.redact(note.text),
            })),
            report: {
                ...report,
                stages: report.stages.map(redactName),
                slowest: report.slowest.map(redactStep),
                timeline: report.timeline.map(redactStep),
                cacheFault: report.cacheFault && secrets.redact(report.cacheFault),
            },
        },
    };
}
function redactMoves(moves, secrets) {
    const redactState = (state) => state.kind === "unknown" ? { ...state, reason: secrets.redact(state.reason) } : state;
    return moves.map(({ before, now, error, ...move }) => ({
        ...move,
        before: redactState(before),
        now: redactState(now),
        error: error && secrets.redact(error),
    }));
}

;// CONCATENATED MODULE: ./.tools/action/src/report/units.ts
// Durations, sizes and counts, for a person.
/** `0.12 s`, `3.4 s`, `75 s`, from milliseconds. */
function formatSeconds(duration) {
    const digits = duration < 1000 ? 2 : duration < 10_000 ? 1 : 0;
    return `${(duration / 1000).toFixed(digits)} s`;
}
/** Whether a duration in milliseconds is more than `0.00 s`, so that a person has a use for it. */
function tookTime(duration) {
    return duration >= 5;
}
/** `61.5 s`, from seconds, as BuildKit writes them. */
function formatTenths(seconds) {
    return `${seconds.toFixed(1)} s`;
}
/** Decimal units, as registries and `docker images` show them. */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    const power = Math.min(3, Math.floor(Math.log10(bytes) / 3));
    const value = bytes / 1000 ** power;
    return `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ${["B", "kB", "MB", "GB"][power] ?? ""}`;
}
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}

// EXTERNAL MODULE: ./.tools/action/src/build/progress.ts
var progress = __webpack_require__(6068);
;// CONCATENATED MODULE: ./.tools/action/src/oci/image-size.ts
// The size of a published image: what somebody who pulls it has to load, by platform and layer.
function compressedBytes({ layers }) {
    return layers.reduce((sum, { bytes }) => sum + bytes, 0);
}
/** The same platform of an image that was there before. */
function samePlatformIn({ platform }, image) {
    const [only] = image.platforms;
    if (image.platforms.length === 1 && (platform === undefined || only?.platform === undefined))
        return only;
    return image.platforms.find((other) => other.platform === platform);
}

;// CONCATENATED MODULE: ./.tools/action/src/report/gantt.ts
const LONGEST_NAME = 60;
/** Steps that stand in no stage of the Dockerfile: the build's own, such as the push. */
const OUTSIDE = "build and push";
/** `steps` in the order in which they began. Times are in milliseconds from the first step on, as Mermaid's `x` reads them. */
function formatGantt(steps, title) {
    const start = steps[0]?.begun ?? 0;
    const stages = [...new Set(steps.map(({ stage }) => stage))];
    return [
        "```mermaid",
        "gantt",
        `  title ${chartText(title)}`,
        "  dateFormat x",
        "  axisFormat %M:%S",
        ...stages.flatMap((stage) => [
            `  section ${chartText(stage ?? OUTSIDE)}`,
            ...steps
                .filter((step) => step.stage === stage)
                .map(({ name, begun, seconds }) => {
                const [from, to] = [begun - start, begun - start + seconds].map((at) => Math.round(at * 1000));
                return `  ${taskText(withoutStage(name))} :${from}, ${to}`;
            }),
        ]),
        "```",
    ].join("\n");
}
/** `[linux/amd64 build 2/3] RUN make` as `RUN make (linux/amd64)`: the stage is the section's. */
function withoutStage(name) {
    const [, platform = "", command = name] = /^\[(?:(\w+\/\S+) )?[^\]]*\] (.*)$/s.exec(name) ?? [];
    return platform === "" ? command : `${command.slice(0, LONGEST_NAME - platform.length - 3)} (${platform})`;
}
/** A task that begins with one of Mermaid's own words (`click`, `title`, `gantt`, in any case) would be that statement. */
function taskText(name) {
    const text = chartText(name);
    return /^(?:RUN|COPY|ADD|FROM|WORKDIR) /.test(text) ? text : `· ${text}`;
}
/** Letters, digits and marks that mean nothing to Mermaid: a name may hold anything. Its `:`, `,`, `;`, `#` and `%` do. */
function chartText(text) {
    const plain = text.replaceAll(/[^\p{L}\p{N}._/=+()@-]+/gu, " ").trim();
    return plain.slice(0, LONGEST_NAME).trimEnd() || "-";
}

;// CONCATENATED MODULE: ./.tools/action/src/report/build-report.ts






/** Parts of a page, in order; none where nothing is known. */
function formatBuildReport({ report, size, before, remarks, warnings }) {
    return [
        ...remarks
            .filter(({ level }) => level !== "info")
            .map(({ title, text }) => `> **${inlineMarkdown(title)}.** ${inlineMarkdown(text)}`),
        ...(report.cacheFault === undefined
            ? []
            : [
                `> **The cache could not be written.** The image is not affected. ${inlineMarkdown(report.cacheFault)}`,
            ]),
        ...formatCache(report),
        ...formatTimeline(report),
        ...(report.stages.length < 2 ? [] : [formatStages(report.stages)]),
        ...(report.slowest.length === 0 ? [] : [formatSlowest(report)]),
        ...(size === undefined ? [] : formatSize(size, before)),
        ...(warnings.length === 0
            ? []
            : [
                `${plural(warnings.length, "warning")} on the Dockerfile, ${warnings.length === 1 ? "shown" : "each shown"} on its line.`,
            ]),
    ];
}
function formatCache({ steps, cached }) {
    if (steps === 0)
        return [];
    const share = Math.round((100 * cached) / steps);
    return [`From the cache: ${cached} of ${plural(steps, "step")} (${share} %).`];
}
/** A short build needs no picture. */
const WORTH_A_PICTURE = 10;
function formatTimeline({ timeline }) {
    const took = (0,progress/* tookSeconds */.Jn)({ timeline });
    if (took < WORTH_A_PICTURE)
        return [];
    // Mermaid takes no comma and no colon here.
    return [formatGantt(timeline, `Where the time went (${formatTenths(took)})`)];
}
function formatStages(stages) {
    const rows = stages.map(({ name, steps, cached, seconds }) => [
        codeMarkdown(name),
        steps,
        cached,
        formatTenths(seconds),
    ]);
    return folded("Stages", grid(["Stage", "Steps", "From the cache", "Time"], rows));
}
function formatSlowest({ slowest }) {
    const rows = slowest.map(({ name, seconds }) => [codeMarkdown(cut(name)), formatTenths(seconds)]);
    return folded("The slowest steps", grid(["Step", "Time"], rows));
}
/** One platform is a sentence, several are a table. */
function formatSize(size, before) {
    const platforms = size.platforms.filter(({ layers }) => layers.length > 0);
    const [only] = platforms;
    if (only === undefined)
        return formatAttestations(size);
    return [
        ...(platforms.length === 1
            ? [
                `Size: ${formatBytes(compressedBytes(only))} compressed in ${plural(only.layers.length, "layer")}${formatChange(only, size, before)}`,
            ]
            : [
                grid(["Platform", "Compressed", "Layers", "Against the one before"], platforms.map((platform) => [
                    inlineMarkdown(platform.platform ?? "unknown"),
                    formatBytes(compressedBytes(platform)),
                    platform.layers.length,
                    formatChange(platform, size, before).replace(/^, /, ""),
                ]), [":--", "--:", "--:", ":--"]),
            ]),
        ...formatAttestations(size),
        ...platforms.map((platform) => formatLayers(platform, size, before)),
    ];
}
function formatAttestations({ attestations }) {
    if (attestations === 0)
        return [];
    const entries = plural(attestations, "more entry", "more entries");
    return [
        `The index has ${entries} \`unknown/unknown\`: attestations, which record how the image was built and what is inside. They are never pulled with the image.`,
    ];
}
function formatChange(platform, size, before) {
    const old = before && samePlatformIn(platform, before);
    if (old === undefined)
        return "";
    if (size.digest === before?.digest)
        return ", the very image that was there before";
    const difference = compressedBytes(platform) - compressedBytes(old);
    if (difference === 0)
        return ", as large as the one before";
    return `, ${formatBytes(Math.abs(difference))} ${difference > 0 ? "more" : "less"} than the one before (${formatBytes(compressedBytes(old))})`;
}
const WIDEST_BAR = 18;
/** So many layers of the only platform are shown at once; else they can be opened. */
const SHOWN_LAYERS = 12;
/** By the instruction that made each, where that is known; new ones are marked where there was an image before. */
function formatLayers(platform, size, before) {
    const { layers, platform: name } = platform;
    const largest = Math.max(1, ...layers.map(({ bytes }) => bytes));
    const old = before && size.digest !== before.digest ? samePlatformIn(platform, before) : undefined;
    const known = new Set(old?.layers.map(({ digest }) => digest));
    const rows = layers.map((layer) => [
        nameOf(layer),
        formatBytes(layer.bytes),
        bar(layer.bytes / largest),
        ...(old === undefined ? [] : [known.has(layer.digest) ? "as before" : "new"]),
    ]);
    const title = `Layers${name === undefined ? "" : ` of ${name}`}`;
    const isNamed = layers.some(({ madeBy }) => madeBy !== undefined);
    const isShown = isNamed && size.platforms.length === 1 && layers.length <= SHOWN_LAYERS;
    const head = [isShown && name !== undefined ? `Layer (${inlineMarkdown(name)})` : "Layer", "Compressed"];
    const table = grid([...head, "", ...(old === undefined ? [] : ["Against before"])], rows, [
        ":--",
        "--:",
        ":--",
        ...(old === undefined ? [] : [":--"]),
    ]);
    return isShown ? table : folded(title, table);
}
function nameOf({ digest, madeBy }) {
    return codeMarkdown(madeBy === undefined ? digest.slice(0, "sha256:".length + 12) : cut(madeBy, LONGEST_INSTRUCTION));
}
/** Half a block at least, for a layer that has anything in it. */
function bar(share) {
    const halves = Math.ceil(share * WIDEST_BAR * 2);
    return "█".repeat(Math.floor(halves / 2)) + "▌".repeat(halves % 2);
}
const build_report_LONGEST_NAME = 120;
/** Beside a size, a bar and a word, in 1000 pixels. */
const LONGEST_INSTRUCTION = 72;
function cut(text, longest = build_report_LONGEST_NAME) {
    return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

// EXTERNAL MODULE: ./.tools/action/src/oci/tag-state.ts
var tag_state = __webpack_require__(938);
;// CONCATENATED MODULE: ./.tools/action/src/report/merged.ts


/** In the index's order; nothing where nothing was merged. */
function platformsMarkdown(merged) {
    if (merged.length === 0)
        return [];
    const rows = merged.map(({ platform, digest, attestations }) => [
        codeMarkdown(platform),
        codeMarkdown(digest),
        attestations,
    ]);
    return [grid(["Platform", "Digest", "Attestations"], rows, [":--", ":--", "--:"])];
}

;// CONCATENATED MODULE: ./.tools/action/src/report/promoted.ts
// Where a promoted image came from, and how, as the summary shows it.



/** Nothing where nothing was promoted. */
function promotedMarkdown(promoted) {
    if (promoted === undefined)
        return [];
    const { source, copies } = promoted;
    return [[`Promoted from ${codeMarkdown(source)}`, ...copies.map(formatCopy)].join("; ")];
}
/** `5 parts to ghcr.io/acme/app: 3 taken over inside of the registry, 1 sent (12.3 MB), 1 there already`. */
function formatCopy({ image, there, mounted, sent, bytes, referrers }) {
    const ways = [
        ...(mounted > 0 ? [`${mounted} taken over inside of the registry`] : []),
        ...(sent > 0 ? [`${sent} sent (${formatBytes(bytes)})`] : []),
        ...(there > 0 ? [`${there} there already`] : []),
        ...(referrers > 0 ? [`with ${plural(referrers, "signature or list", "signatures and lists")}`] : []),
    ];
    return `${plural(there + mounted + sent, "part")} to ${codeMarkdown((0,oci_reference/* formatImage */.vy)(image))}: ${ways.join(", ")}`;
}

;// CONCATENATED MODULE: ./.tools/action/src/report/registries.ts
// Several registries as one publication: how far each of them has come.




/** Nothing for one registry. `digest` is what every tag was to point at. */
function registriesMarkdown(moves, digest) {
    const hosts = [...new Set(moves.map(({ image }) => image.host))];
    if (hosts.length < 2 || digest === undefined)
        return [];
    const rows = hosts.map((host) => {
        const own = moves.filter(({ image, tag }) => image.host === host && (0,oci_reference/* parseDigest */.m)(tag) === undefined);
        const lacking = own.filter(({ now, ruling }) => !(0,tag_state/* pointsAt */.DY)(now, digest) && ruling === undefined);
        const tags = lacking.map(({ tag }) => codeMarkdown(tag)).join(", ");
        return [
            inlineMarkdown(host),
            `${own.filter(({ now }) => (0,tag_state/* pointsAt */.DY)(now, digest)).length} of ${own.length}`,
            lacking.length === 0 ? "✅ complete" : `❌ lags behind: ${tags}`,
        ];
    });
    return [grid(["Registry", "Tags", ""], rows, [":--", ":--", ":--"])];
}

;// CONCATENATED MODULE: ./.tools/action/src/report/publication.ts












/** `names` are the tags of the run. */
function formatPushed(pushed, names, config) {
    const { destinations } = config;
    const elsewhere = (0,oci_reference/* formatReferences */.C8)(destinations.filter(({ kind }) => kind === "elsewhere"), names);
    return [
        codeBlock(pullCommands(pushed, config).join("\n"), "sh"),
        [`Digest ${codeMarkdown(pushed.digest)}`, ...pagesOf(pushed, config)].join(" · "),
        ...packagesMarkdown(pushed.packages, config),
        ...signatureMarkdown(pushed.signature, pushed.digest, config),
        ...(elsewhere.length === 0 ? [] : [`Pushed by docker: ${elsewhere.map(codeMarkdown).join(", ")}`]),
        ...registriesMarkdown(pushed.moves, pushed.digest),
        ...formatTagMoves(pushed.moves, config),
        ...promotedMarkdown(pushed.promoted),
        ...platformsMarkdown(pushed.merged ?? []),
    ];
}
/** Each image by its first tag that points at what was pushed; by its digest where no tag does. */
function pullCommands({ moves, digest }, { destinations }) {
    return (0,oci_reference/* ownImages */.Fq)(destinations).map((image) => {
        const name = (0,oci_reference/* formatImage */.vy)(image);
        const set = moves.find((move) => (0,oci_reference/* formatImage */.vy)(move.image) === name && (0,tag_state/* pointsAt */.DY)(move.now, digest));
        const reference = set === undefined ? `${name}@${digest}` : (0,oci_reference/* formatReference */.FH)(image, set.tag);
        return `docker pull ${reference}`;
    });
}
function pagesOf({ packages = [] }, { accessRequest }) {
    return packages.flatMap((state) => {
        const page = state.ownerKind && (0,links/* packagePage */.GW)({ ...accessRequest, ...state });
        const title = packages.length === 1 ? "The package's page" : `The page of ${(0,oci_reference/* formatImage */.vy)(state.image)}`;
        return page === undefined ? [] : [`[${inlineMarkdown(title)}](${autolink(page)})`];
    });
}
/** How many tags hold what was pushed. */
function countTags({ moves, digest }) {
    return moves.filter(({ tag, now }) => (0,oci_reference/* parseDigest */.m)(tag) === undefined && (0,tag_state/* pointsAt */.DY)(now, digest)).length;
}
/** `4 tags · 40.9 MB · 4.9 s`, as far as it is known. The size is what a pull for one platform loads. */
function formatFigures(tags, build, phases) {
    const sizes = build?.size?.platforms.map(compressedBytes).filter((bytes) => bytes > 0) ?? [];
    const time = phases.reduce((sum, { duration }) => sum + duration, 0);
    return [
        ...(tags === 0 ? [] : [plural(tags, "tag")]),
        ...(sizes.length > 1 ? [plural(sizes.length, "platform")] : sizes.map(formatBytes)),
        ...(tookTime(time) ? [formatSeconds(time)] : []),
    ];
}
/**
 * Nothing where an image has no tags, and was pushed by its digest. `whole` writes the digests before in full, so that a
 * person can go back to them.
 */
function formatTagMoves(moves, { destinations }, digests = "short") {
    const isAlone = (0,oci_reference/* ownImages */.Fq)(destinations).length === 1;
    const write = digests === "short" ? publication_short : String;
    const rows = moves
        .filter(({ tag }) => (0,oci_reference/* parseDigest */.m)(tag) === undefined)
        .map(({ image, tag, before, now, ruling }) => [
        codeMarkdown(isAlone ? tag : (0,oci_reference/* formatReference */.FH)(image, tag)),
        iconOf({ before, now, ruling }),
        ruling === undefined ? formatNow(before, now) : formatRuling(ruling, formatNow(before, now)),
        formatTagState(before, write),
    ]);
    if (rows.length === 0)
        return [];
    return [grid(["Tag", "", "Points at", "Before"], rows, [":--", ":-:", ":--", ":--"])];
}
function iconOf({ before, now, ruling }) {
    if (now.kind === "unknown")
        return "❔";
    if (ruling !== undefined || (0,tag_state/* sameTagState */.u3)(before, now))
        return "➖";
    return before.kind === "missing" ? "🆕" : "➡️";
}
function formatNow(before, now) {
    return (0,tag_state/* sameTagState */.u3)(before, now) ? "as before" : formatTagState(now, publication_short);
}
function formatRuling(ruling, now) {
    switch (ruling.kind) {
        case "outranked":
            return `stays on ${inlineMarkdown(ruling.version)}: a higher version`;
        case "newer-commit":
            return `stays on ${codeMarkdown(ruling.sha.slice(0, 12))}, which contains this commit`;
        case "moved-on":
            return `${now}, by another run`;
        case "undecided":
            return `${now}: the list of tags could not be read: ${inlineMarkdown(ruling.reason)}`;
        case "unchecked":
            return `${now}, not compared: the list of tags could not be read: ${inlineMarkdown(ruling.reason)}`;
    }
}
function formatTagState(state, write) {
    switch (state.kind) {
        case "at":
            return codeMarkdown(write(state.digest));
        case "missing":
            return "not there";
        case "unknown":
            return `not known: ${inlineMarkdown(state.reason)}`;
    }
}
/** Enough of it to tell images apart; the whole digest stands above the table. */
function publication_short(digest) {
    return digest.slice("sha256:".length, "sha256:".length + 12);
}

;// CONCATENATED MODULE: ./.tools/action/src/report/summary.ts














function formatSummary({ end, metadata, phases }, config) {
    const { accessRequest, destinations } = config;
    const names = metadata.tags.map(({ name }) => name);
    const references = (0,oci_reference/* formatReferences */.C8)(destinations, names).map(codeMarkdown);
    const images = formatImages(destinations);
    switch (end.kind) {
        case "pushed":
            return page([`✅ Pushed ${images}`, ...formatFigures(countTags(end), end.build, phases)].join(" · "), ...formatPushed(end, names, config), ...reportOf(end.build, config), timings(phases));
        case "built":
            return page([`Built ${images}, not pushed`, ...formatFigures(0, end.build, phases)].join(" · "), ...(references.length === 0 ? [] : [`Its tags would be ${references.join(", ")}.`]), ...formatTagMoves(end.moves ?? [], config), ...reportOf(end.build, config), timings(phases));
        case "not-merged":
            return page(`Nothing to merge of ${images}`, ["The jobs of the platforms built only.", ...end.reasons.map(why_not_pushed/* whyNotPushed */.rw)].join(" "));
        case "not-promoted":
            return page(`Nothing promoted to ${images}`, (0,why_not_pushed/* whyNotPushed */.rw)(end.reason));
        case "planned":
            return page("Dry run: nothing was built", ...summary_formatPlan(metadata, config), codeBlock((0,redact/* redactShapes */.YA)(end.command.join(" \\\n  ")), "sh"));
        case "attested":
            return page(`✅ Signed ${images}`, codeMarkdown(end.digest), ...signatureMarkdown(end.signature, end.digest, config), timings(phases));
        case "checked":
            return page(`✅ ${inlineMarkdown(accessRequest.registry.host)} allows it`, `You may ${accessRequest.access} ${(0,oci_reference/* ownImages */.Fq)(destinations).map(oci_reference/* formatImage */.vy).map(codeMarkdown).join(", ")}.`, ...packagesMarkdown(end.packages, config), timings(phases));
        case "failed":
            return [
                formatDiagnosis(end.diagnosis).trimEnd(),
                ...(end.pushed === undefined
                    ? [
                        ...registriesMarkdown(end.moves ?? [], end.digest),
                        ...formatTagMoves(end.moves ?? [], config, "whole"),
                    ]
                    : formatPushed(end.pushed, names, config)),
                timings(phases),
            ].join("\n\n");
    }
}
/** The first one, and how many more. */
function formatImages([first, ...others]) {
    const name = first === undefined ? "" : codeMarkdown((0,oci_reference/* formatDestination */.kS)(first));
    return others.length === 0 ? name : `${name} and ${others.length} more`;
}
/** What docker/build-push-action's users switch off by `DOCKER_BUILD_SUMMARY: false`. */
function reportOf(build, config) {
    return build && config.build.reports.summary ? formatBuildReport(build) : [];
}
/** Every tag with the rule that made it, every rule that made none, every label. */
function summary_formatPlan({ tags, skippedRules, labels }, { destinations }) {
    const rows = [
        ...tags.map(({ name, rule }) => [codeMarkdown(name), codeMarkdown(rule)]),
        ...skippedRules.map(({ rule, why }) => [`none: ${inlineMarkdown(why)}`, codeMarkdown(rule)]),
    ];
    return [
        `For ${destinations.map((one) => codeMarkdown((0,oci_reference/* formatDestination */.kS)(one))).join(", ")}:`,
        ...(rows.length === 0 ? [] : [grid(["Tag", "Rule"], rows, [":--", ":--"])]),
        ...(labels.length === 0
            ? []
            : [folded("Labels", labels.map((label) => `- ${codeMarkdown((0,tags_labels/* formatLabel */.wR)(label))}`).join("\n"))]),
    ];
}
/** What is wrong, how we know, what to do. */
function formatDiagnosis(diagnosis) {
    const { title, problem, remedies, alternatives, code: name } = diagnosis;
    return page(inlineMarkdown(title), inlineMarkdown(problem), ...formatEvidence(diagnosis), "#### What to do", remedies.map((remedy, index) => step(remedy, index + 1)).join("\n"), ...(alternatives.length === 0
        ? []
        : [
            "#### It could also be",
            alternatives.map((other) => `- ${linked(other)}: ${inlineMarkdown((0,causes/* howToTell */.JR)(other))}`).join("\n"),
        ]), `Cause: ${linked(name)}`);
}
/** The Dockerfile's lines and what was printed are blocks; the rest is sentences. */
function formatEvidence({ evidence, printed = [], excerpt = [], location }) {
    const quoted = new Set(printed.map(diagnosis_diagnosis/* quotePrinted */.B));
    const sentences = evidence.filter((line) => !quoted.has(line));
    const parts = [
        ...(sentences.length === 0 ? [] : [sentences.map((line) => `- ${inlineMarkdown(line)}`).join("\n")]),
        ...(excerpt.length === 0
            ? []
            : [`${codeMarkdown(location?.file ?? "Dockerfile")}:`, codeBlock(excerpt.join("\n"), "text")]),
        ...(printed.length === 0 ? [] : ["The end of what it printed:", codeBlock(printed.join("\n"), "text")]),
    ];
    return parts.length === 0 ? [] : ["#### How we know", ...parts];
}
function linked(name) {
    return `[${codeMarkdown(name)}](${(0,diagnosis_diagnosis/* causeLink */.A)(name)})`;
}
function step({ action, link, snippet }, number) {
    const linked = link === undefined ? "" : ` ${autolink(link)}`;
    const pasted = snippet === undefined ? "" : `\n\n${codeBlock(snippet.text, snippet.language).replaceAll(/^/gm, "   ")}`;
    return `${number}. ${inlineMarkdown(action)}${linked}${pasted}`;
}
function timings(phases) {
    const shown = phases.filter(({ duration }) => tookTime(duration));
    const times = shown.map(({ name, duration }) => `${name} ${formatSeconds(duration)}`);
    return times.length === 0 ? "" : `Time: ${times.join(" · ")}\n`;
}
function page(title, ...parts) {
    return `${[`### ${title}`, ...parts].join("\n\n").trimEnd()}\n`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./.tools/action/src/config/promote.ts
var promote = __webpack_require__(6583);
// EXTERNAL MODULE: ./.tools/action/src/lib/json.ts
var json = __webpack_require__(20);
;// CONCATENATED MODULE: ./.tools/action/src/action/artifacts-file.ts
// The runner's list of what a job makes, `$GITHUB_ARTIFACTS`: a later actions/attest without inputs finds the image there.




/**
 * A line for each image, once. The runner fails a step that gives a name a second digest within a job: then nothing is written,
 * and the line for the log says so. Source: actions/runner#4527, `CreateArtifactsFileCommand`, `ArtifactsListFileCommand`.
 */
function declareImages(environment, { images, digest }) {
    const { GITHUB_ARTIFACTS: file, GITHUB_ARTIFACTS_LIST: declared } = environment;
    if (!file)
        return [];
    const known = new Map([...declaredBefore(declared), ...artifacts_file_linesOf(file)]);
    const remarks = [];
    const lines = images.flatMap((image) => {
        const name = (0,oci_reference/* formatImage */.vy)(image);
        const before = known.get(name);
        if (before !== undefined && before !== digest)
            remarks.push(`${name} is already among the job's artifacts, as ${before}: ${digest} is not added, for the runner takes one digest a name.`);
        return before === undefined ? [(0,oci_reference/* formatReference */.FH)(image, digest)] : [];
    });
    if (lines.length === 0)
        return remarks;
    try {
        (0,external_node_fs_.appendFileSync)(file, lines.map((line) => `${line}\n`).join(""));
    }
    catch (error) {
        remarks.push(`The image could not be added to the job's artifacts: ${String(error)}.`);
    }
    return remarks;
}
/** What is declared is attested as built by this workflow: an image that is promoted from elsewhere is not. */
function imagesBuiltHere(config) {
    return (0,promote/* promotesForeignImage */.vd)(config) ? [] : (0,oci_reference/* ownImages */.Fq)(config.destinations);
}
/** Of the steps before, as the runner hands them over. */
function declaredBefore(path) {
    const subjects = (0,json/* field */.ZZ)((0,json/* parseJson */.qF)(read(path)), "subjects");
    return (0,json/* list */.p_)(subjects).flatMap((subject) => {
        const name = (0,json/* textField */.M8)(subject, "name");
        return name === undefined ? [] : [[name, (0,json/* textField */.M8)(subject, "digest") ?? ""]];
    });
}
/** Of this step. */
function artifacts_file_linesOf(path) {
    return read(path)
        .split(/\r?\n/)
        .flatMap((line) => {
        const [, name, digest] = /^\s*(?:oci:\/\/)?(\S+)@(sha256:[0-9a-f]{64})\s*$/i.exec(line) ?? [];
        return name === undefined || digest === undefined ? [] : [[name, digest]];
    });
}
function read(path) {
    try {
        return path ? (0,external_node_fs_.readFileSync)(path, "utf8") : "";
    }
    catch {
        return "";
    }
}

// EXTERNAL MODULE: ./.tools/action/src/action/kept-login.ts + 2 modules
var kept_login = __webpack_require__(983);
// EXTERNAL MODULE: ./.tools/action/src/action/outputs.ts + 1 modules
var outputs = __webpack_require__(12);
;// CONCATENATED MODULE: ./.tools/action/src/action/conclude.ts









/** Inputs that cannot be used: nothing was begun. */
async function concludeProblems(problems, { runner, secrets }) {
    const diagnosis = redactDiagnosis((0,diagnose.diagnoseInputs)(problems), secrets);
    await runner.conclude({
        error: formatAnnotation(diagnosis),
        outputs: (0,outputs/* outputsWithoutRun */.M5)(diagnosis),
        variables: {},
        summary: formatDiagnosis(diagnosis),
    });
}
/** Says whether the steps that follow will see it. */
async function concludeRun(outcome, given, { runner, secrets, environment }) {
    const config = { ...given, destinations: outcome.destinations ?? given.destinations };
    const shown = redactOutcome(outcome, secrets);
    const { end } = shown;
    const done = end.kind === "failed" ? end.pushed : end;
    if (done !== undefined) {
        const { text, packages, signature } = formatConclusion({ ...shown, end: done }, config);
        for (const line of [text, ...packages, ...signature])
            runner.info(line);
    }
    await (0,kept_login/* keepLoginAfter */.x)(end, config, { environment, reporter: runner });
    const published = (0,run_outcome/* pushedOf */.v$)(outcome.end);
    if (published !== undefined) {
        const declared = { images: imagesBuiltHere(config), digest: published.digest };
        for (const remark of declareImages(environment, declared))
            runner.info(remark);
    }
    return runner.conclude({
        error: end.kind === "failed" ? formatAnnotation(end.diagnosis) : undefined,
        outputs: (0,outputs/* outputsOf */.Yz)({ ...shown, metadata: outcome.metadata }, config),
        variables: (0,outputs/* variablesOf */.ht)(outcome, config),
        summary: formatSummary(shown, config),
    });
}


/***/ }),

/***/ 983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dropKeptLogin: () => (/* binding */ dropKeptLogin),
  x: () => (/* binding */ keepLoginAfter)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.tools/action/src/lib/json.ts
var lib_json = __webpack_require__(20);
// EXTERNAL MODULE: ./.tools/action/src/lib/secret.ts
var secret = __webpack_require__(7182);
// EXTERNAL MODULE: ./.tools/action/src/oci/host.ts
var oci_host = __webpack_require__(6450);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./.tools/action/src/lib/limits.ts
var limits = __webpack_require__(50);
;// CONCATENATED MODULE: ./.tools/action/src/docker/file-lock.ts
// A lock beside a file: two jobs of one runner account change the same docker configuration.




/** Runs `work` while no other process of ours holds the lock. Docker itself takes none. */
async function withLock(file, work) {
    const lock = `${file}.lock`;
    const end = performance.now() + limits/* FILE_LOCK */.hF.longest;
    while (!(await take(lock))) {
        if (performance.now() > end)
            throw Object.assign(new Error(`${lock} stays locked`), { code: "EEXIST" });
        if (await isStale(lock))
            await (0,promises_.rm)(lock, { force: true });
        else
            await (0,external_node_timers_promises_.setTimeout)(limits/* FILE_LOCK */.hF.pause);
    }
    try {
        return await work();
    }
    finally {
        await (0,promises_.rm)(lock, { force: true });
    }
}
async function take(lock) {
    try {
        await (await (0,promises_.open)(lock, "wx", 0o600)).close();
        return true;
    }
    catch (error) {
        if ((0,lib_json/* field */.ZZ)(error, "code") === "EEXIST")
            return false;
        throw error;
    }
}
/** A killed process leaves its lock behind. */
async function isStale(lock) {
    const found = await (0,promises_.stat)(lock).catch(() => undefined);
    return found !== undefined && Date.now() - found.mtimeMs > limits/* FILE_LOCK */.hF.stale;
}

// EXTERNAL MODULE: ./.tools/action/src/docker/user-config.ts
var user_config = __webpack_require__(4041);
;// CONCATENATED MODULE: ./.tools/action/src/docker/kept-login.ts
// The login that is kept for later steps: one entry of the user's own docker configuration, and its end.








function keptLoginAt(host, environment) {
    return { file: (0,external_node_path_.join)((0,user_config/* userFolder */.Y)(environment), "config.json"), host };
}
/** A login that is there already stays, and is not ours to take out. */
async function keepLogin({ file, host }, { username, token }) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true, mode: 0o700 });
    return withLock(file, async () => {
        const config = await readConfig(file);
        if (config === undefined)
            return "unreadable";
        const auths = (0,lib_json/* record */.g1)(config.auths);
        const key = (0,oci_host/* dockerKeyOf */.zz)(host);
        // A credential store leaves an empty entry behind, which is no login. Source: docker/cli, `cli/config/configfile`.
        if (Object.keys((0,lib_json/* record */.g1)(auths[key])).length > 0)
            return "there already";
        const auth = (0,secret/* basicCredentials */.BG)(username, token).reveal();
        await writeConfig(file, { ...config, auths: { ...auths, [key]: { auth } } });
        return "kept";
    });
}
/** Says whether the entry was there and had this very token. Another one is somebody else's by now. */
async function removeKeptLogin({ file, host }, token) {
    if ((await (0,promises_.stat)(file).catch(() => undefined)) === undefined)
        return false;
    return withLock(file, async () => {
        const config = await readConfig(file);
        const { [(0,oci_host/* dockerKeyOf */.zz)(host)]: entry, ...others } = (0,lib_json/* record */.g1)(config?.auths);
        const auth = (0,secret/* decodeBase64 */.y4)((0,lib_json/* textField */.M8)(entry, "auth") ?? "");
        if (config === undefined || auth?.slice(auth.indexOf(":") + 1) !== token.reveal())
            return false;
        await writeConfig(file, { ...config, auths: Object.keys(others).length === 0 ? undefined : others });
        return true;
    });
}
/** What a step kept as its state; nothing where it is no such thing. */
function parseKeptLogin(state) {
    const json = (0,lib_json/* parseJson */.qF)(state);
    const file = (0,lib_json/* textField */.M8)(json, "file");
    const host = (0,lib_json/* textField */.M8)(json, "host");
    return file === undefined || host === undefined || (0,oci_host/* findHostProblem */.xR)(host) !== undefined
        ? undefined
        : { file, host };
}
/** A file that is not there is an empty configuration; one that is no JSON, or cannot be read, is not touched. */
async function readConfig(file) {
    const text = await (0,promises_.readFile)(file, "utf8").catch((error) => {
        if ((0,lib_json/* field */.ZZ)(error, "code") === "ENOENT")
            return "{}";
        throw error;
    });
    const json = (0,lib_json/* parseJson */.qF)(text);
    return typeof json === "object" && json !== null && !Array.isArray(json) ? (0,lib_json/* record */.g1)(json) : undefined;
}
/** In one piece, and where a link leads to, as docker writes it. Source: docker/cli, `cli/config/configfile`. */
async function writeConfig(file, config) {
    const target = await (0,promises_.realpath)(file).catch(() => file);
    const mode = (await (0,promises_.stat)(target).catch(() => undefined))?.mode ?? 0o600;
    const temporary = `${target}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.writeFile)(temporary, JSON.stringify(config, undefined, "\t"), { mode: mode & 0o777, flag: "wx" });
        await (0,promises_.rename)(temporary, target);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}

// EXTERNAL MODULE: ./.tools/action/src/run/steps/readiness.ts
var readiness = __webpack_require__(8246);
// EXTERNAL MODULE: ./.tools/action/src/action/state.ts
var state = __webpack_require__(9030);
// EXTERNAL MODULE: ./.tools/action/src/action/tokens.ts
var tokens = __webpack_require__(9573);
;// CONCATENATED MODULE: ./.tools/action/src/action/kept-login.ts





/** Logs what became of it. The run is done by now, so a login that cannot be kept is a warning and no failure. */
async function keepLoginAfter(end, config, { environment, reporter }) {
    const login = config.keepLogin && end.kind !== "failed" ? (0,readiness/* loginFor */.LD)(config) : undefined;
    if (login === undefined)
        return;
    const { host } = config.accessRequest.registry;
    let isKept = false;
    try {
        const kept = keptLoginAt(host, environment);
        // Saved before the login is written, so that the clean-up of a step that is killed in between removes it.
        (0,state/* saveState */.LZ)(environment, state/* KEPT_LOGIN_STATE */.zn, JSON.stringify(kept));
        const result = await keepLogin(kept, login);
        isKept = result === "kept";
        reporter.info(formatKept(result, host));
    }
    catch (error) {
        const text = `The login at ${host} could not be kept: ${codeOf(error)}. Later steps need a login of their own.`;
        reporter.warning("The login could not be kept", text, undefined);
    }
    // The last value counts: the clean-up removes only what this step has written.
    if (!isKept)
        (0,state/* saveState */.LZ)(environment, state/* KEPT_LOGIN_STATE */.zn, "");
}
function formatKept(result, host) {
    switch (result) {
        case "kept":
            return `Docker stays logged in at ${host} until the job ends.`;
        case "there already":
            return `Docker is logged in at ${host} already; that login stays as it is.`;
        case "unreadable":
            return `The login at ${host} is not kept: docker's configuration is no JSON.`;
    }
}
/** At the end of the job. Whose token it was is known from the inputs, so that no secret has to be kept in between. */
async function dropKeptLogin(environment) {
    const kept = parseKeptLogin((0,state/* savedState */.fP)(environment, state/* KEPT_LOGIN_STATE */.zn) ?? "");
    if (kept === undefined)
        return undefined;
    try {
        const { token, registryAuth } = await (0,tokens/* loadTokens */.d)(environment);
        const own = registryAuth.entries.find(({ host }) => host === kept.host);
        const isGone = await removeKeptLogin(kept, own?.password ?? token);
        return isGone ? `Removed docker's login at ${kept.host}.` : undefined;
    }
    catch (error) {
        const text = `Docker's login at ${kept.host} could not be removed: ${codeOf(error)}. Run \`docker logout ${kept.host}\`.`;
        return `::warning title=A login is left::${(0,state/* escapeData */.uf)(text)}`;
    }
}
/** The message of a file's error names a path, and says no more than its code. */
function codeOf(error) {
    return (0,lib_json/* textField */.M8)(error, "code") ?? String(error);
}


/***/ }),

/***/ 6360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnoseInputs: () => (/* binding */ diagnoseInputs),
/* harmony export */   h: () => (/* binding */ diagnose)
/* harmony export */ });
/* harmony import */ var _causes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4461);
/* harmony import */ var _advice_job_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6664);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1515);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3899);
/* harmony import */ var _input_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5387);
// Makes a diagnosis of a failure: the cause's record gives the words, the context decides which advice applies.





/** `records` are the causes' own; a test hands in others to show that no decision depends on their text. */
function diagnose(failure, context, records = _causes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSE_RECORDS */ .bn) {
    const { cause, alternatives, location, excerpt } = failure;
    const record = (0,_causes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .zv)(cause, records);
    const advice = record.advise(cause, context, location);
    const confidence = confidenceOf(record, failure);
    const { printed = [] } = advice;
    const isPlain = confidence !== "medium" || advice.isHedged === true;
    return {
        code: cause.code,
        title: advice.title,
        problem: isPlain ? advice.problem : `Most likely: ${advice.problem}`,
        remedies: applicable(advice.remedies, context),
        confidence,
        evidence: [...(failure.evidence ?? []), ...printed.map(_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__/* .quotePrinted */ .B), ...(advice.evidence ?? [])],
        ...(printed.length > 0 && { printed }),
        ...(excerpt !== undefined && { excerpt }),
        alternatives,
        location,
    };
}
/** The diagnosis of a run that never began. */
function diagnoseInputs(problems) {
    return {
        code: "input-invalid",
        evidence: [],
        ...(0,_input_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .adviseOnInputs */ .VY)(problems),
        confidence: "high",
        alternatives: [],
        location: undefined,
    };
}
/**
 * What is granted already, or was just refused, is not advised again, and a workflow's lines do not help on one's own
 * machine. Under act a token is handed over instead of granted.
 */
function applicable(remedies, context) {
    const fitting = remedies.filter(({ grants, snippet, repeats }) => repeats !== true &&
        !(grants === "write" && context.packages === "write" && !context.isAct) &&
        !((0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .isOnOwnMachine */ .B2)(context) && snippet?.language === "yaml"));
    const [first = remedies[0], ...others] = context.isAct ? forAct(fitting, context) : fitting;
    const worded = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .isOnOwnMachine */ .B2)(context) ? withoutJob : (remedy) => remedy;
    return [worded(first), ...others.map(worded)];
}
/** A command at a terminal is no job. */
function withoutJob(remedy) {
    return { ...remedy, action: remedy.action.replaceAll("Run the job again", "Run the command again") };
}
/** The first remedy that grants a permission becomes act's, and the others go. */
function forAct(remedies, context) {
    const at = remedies.findIndex(({ grants }) => grants !== undefined);
    return remedies.flatMap((remedy, index) => {
        if (remedy.grants === undefined)
            return remedy;
        return index === at ? (0,_advice_job_token_js__WEBPACK_IMPORTED_MODULE_1__/* .handTokenToAct */ .u)(context) : [];
    });
}
/** A cause with alternatives is the likeliest of several. */
function confidenceOf({ isExplained }, { alternatives }) {
    if (!isExplained)
        return "low";
    return alternatives.length === 0 ? "high" : "medium";
}


/***/ })

};
