export const id = 557;
export const ids = [557];
export const modules = {

/***/ 5938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYamlEntries: () => (/* binding */ parseYamlEntries)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
// The YAML of `registry-auth`. What YAML reads as another text than is written there is refused, so that no password is cut or changed.

const QUOTE_IT = "put the value in single quotes";
/** Errors of the library by its codes; its own words may quote the text. */
const FLAWS = {
    BLOCK_AS_IMPLICIT_KEY: `a colon and a space, or a deeper line, mean a map in YAML; ${QUOTE_IT}`,
    DUPLICATE_KEY: "a name is there twice",
    MISSING_CHAR: "something is missing in YAML: the end of quotes, or the colon after a name",
    TAB_AS_INDENT: "a tab does not indent in YAML",
};
/** Every value is a text as it is written, `0123` and `yes` too; `~` and `null` are empty. */
function parseYamlEntries(text) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = parse(text, lineCounter);
    const flawAt = (offset, flaw) => ({
        kind: "flaw",
        line: lineCounter.linePos(offset ?? 0).line,
        flaw,
    });
    if (document === undefined)
        return flawAt(0, "it is nested too deeply");
    const [error] = document.errors;
    if (error !== undefined)
        return flawAt(error.pos[0], FLAWS[error.code] ?? `it is not YAML (${error.code})`);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(document.contents))
        return flawAt(0, "it is not a list");
    const entries = [];
    for (const item of document.contents.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(item))
            return flawAt(item.range[0], "an entry is `name: value` in each line");
        const entry = new Map();
        for (const pair of item.items) {
            const flaw = flawOf(pair, text, item.flow === true);
            if (flaw !== undefined)
                return flawAt(pair.key.range[0], flaw);
            entry.set(textOf(pair.key), textOf(pair.value));
        }
        entries.push(entry);
    }
    return { kind: "entries", entries };
}
/** Nothing where the library runs out of stack, as in lists in lists in lists. */
function parse(text, lineCounter) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { schema: "failsafe", prettyErrors: false, lineCounter });
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
function flawOf({ key, value }, text, isOnOneLine) {
    if (!isText(key) || textOf(key) === "" || !(value === null || isText(value)))
        return `it has what YAML does not read as a text; ${QUOTE_IT}`;
    if (value === null)
        return undefined;
    const [begin, end] = value.range;
    const written = text.slice(begin, end);
    switch (value.type) {
        case yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_SINGLE:
            return /^'(?:[^']|'')*'$/.test(written) ? undefined : FLAWS.MISSING_CHAR;
        case yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_DOUBLE:
            return /^"(?:[^"\\]|\\[^])*"$/.test(written) ? undefined : FLAWS.MISSING_CHAR;
        case yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.PLAIN:
            if (/[\r\n]/.test(written))
                return `the value goes on in the next line; ${QUOTE_IT}`;
            if (textOf(key) === "password" && /^[ \t]+#/.test(text.slice(end)))
                return `a space and \`#\` begin a comment in YAML; ${QUOTE_IT}`;
            // `{ password: a,b }` and `{ password: a, }` both cut it.
            if (textOf(key) === "password" && isOnOneLine)
                return `between braces a comma ends a value in YAML; ${QUOTE_IT}`;
            return undefined;
        case yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.BLOCK_LITERAL:
        case yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.BLOCK_FOLDED:
        case undefined:
            return undefined;
    }
    return undefined;
}
function isText(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.anchor === undefined && node.tag === undefined;
}
function textOf(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return "";
    const isNull = node.type === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.PLAIN && ["~", "null"].includes(String(node.value));
    return isNull ? "" : String(node.value);
}


/***/ })

};
