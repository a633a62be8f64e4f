#!/usr/bin/env node
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __knownSymbol = (name, symbol) => (symbol = Symbol[name]) ? symbol : /* @__PURE__ */ Symbol.for("Symbol." + name);
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __using = (stack, value, async) => {
  if (value != null) {
    if (typeof value !== "object" && typeof value !== "function") __typeError("Object expected");
    var dispose, inner;
    if (async) dispose = value[__knownSymbol("asyncDispose")];
    if (dispose === void 0) {
      dispose = value[__knownSymbol("dispose")];
      if (async) inner = dispose;
    }
    if (typeof dispose !== "function") __typeError("Object not disposable");
    if (inner) dispose = function() {
      try {
        inner.call(this);
      } catch (e) {
        return Promise.reject(e);
      }
    };
    stack.push([async, dispose, value]);
  } else if (async) {
    stack.push([async]);
  }
  return value;
};
var __callDispose = (stack, error, hasError) => {
  var E = typeof SuppressedError === "function" ? SuppressedError : function(e, s, m, _) {
    return _ = Error(m), _.name = "SuppressedError", _.error = e, _.suppressed = s, _;
  };
  var fail2 = (e) => error = hasError ? new E(e, error, "An error was suppressed during disposal") : (hasError = true, e);
  var next = (it) => {
    while (it = stack.pop()) {
      try {
        var result = it[1] && it[1].call(it[2]);
        if (it[0]) return Promise.resolve(result).then(next, (e) => (fail2(e), next()));
      } catch (e) {
        fail2(e);
      }
    }
    if (hasError) throw error;
  };
  return next();
};

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports2) {
    "use strict";
    exports2.__esModule = true;
    exports2.distance = exports2.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports2.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports2.closest = closest;
  }
});

// src/lib/result.ts
function parsed(value) {
  return { kind: "read", value };
}
function invalid(text) {
  return { kind: "flaw", flaw: text };
}
var init_result = __esm({
  "src/lib/result.ts"() {
    "use strict";
  }
});

// node_modules/csv-parse/lib/api/CsvError.js
var CsvError;
var init_CsvError = __esm({
  "node_modules/csv-parse/lib/api/CsvError.js"() {
    CsvError = class _CsvError extends Error {
      constructor(code, message, options, ...contexts) {
        if (Array.isArray(message)) message = message.join(" ").trim();
        super(message);
        if (Error.captureStackTrace !== void 0) {
          Error.captureStackTrace(this, _CsvError);
        }
        this.code = code;
        for (const context of contexts) {
          for (const key in context) {
            const value = context[key];
            this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
          }
        }
      }
    };
  }
});

// node_modules/csv-parse/lib/utils/is_object.js
var is_object;
var init_is_object = __esm({
  "node_modules/csv-parse/lib/utils/is_object.js"() {
    is_object = function(obj) {
      return typeof obj === "object" && obj !== null && !Array.isArray(obj);
    };
  }
});

// node_modules/csv-parse/lib/api/normalize_columns_array.js
var normalize_columns_array;
var init_normalize_columns_array = __esm({
  "node_modules/csv-parse/lib/api/normalize_columns_array.js"() {
    init_CsvError();
    init_is_object();
    normalize_columns_array = function(columns) {
      const normalizedColumns = [];
      for (let i = 0, l = columns.length; i < l; i++) {
        const column = columns[i];
        if (column === void 0 || column === null || column === false) {
          normalizedColumns[i] = { disabled: true };
        } else if (typeof column === "string" || typeof column === "number") {
          normalizedColumns[i] = { name: `${column}` };
        } else if (is_object(column)) {
          if (typeof column.name !== "string") {
            throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
              "Option columns missing name:",
              `property "name" is required at position ${i}`,
              "when column is an object literal"
            ]);
          }
          normalizedColumns[i] = column;
        } else {
          throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
            "Invalid column definition:",
            "expect a string or a literal object,",
            `got ${JSON.stringify(column)} at position ${i}`
          ]);
        }
      }
      return normalizedColumns;
    };
  }
});

// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer, ResizeableBuffer_default;
var init_ResizeableBuffer = __esm({
  "node_modules/csv-parse/lib/utils/ResizeableBuffer.js"() {
    ResizeableBuffer = class {
      constructor(size = 100) {
        this.size = size;
        this.length = 0;
        this.buf = Buffer.allocUnsafe(size);
      }
      prepend(val) {
        if (Buffer.isBuffer(val)) {
          const length = this.length + val.length;
          if (length >= this.size) {
            this.resize();
            if (length >= this.size) {
              throw Error("INVALID_BUFFER_STATE");
            }
          }
          const buf = this.buf;
          this.buf = Buffer.allocUnsafe(this.size);
          val.copy(this.buf, 0);
          buf.copy(this.buf, val.length);
          this.length += val.length;
        } else {
          const length = this.length++;
          if (length === this.size) {
            this.resize();
          }
          const buf = this.clone();
          this.buf[0] = val;
          buf.copy(this.buf, 1, 0, length);
        }
      }
      append(val) {
        const length = this.length++;
        if (length === this.size) {
          this.resize();
        }
        this.buf[length] = val;
      }
      clone() {
        return Buffer.from(this.buf.slice(0, this.length));
      }
      resize() {
        const length = this.length;
        this.size = this.size * 2;
        const buf = Buffer.allocUnsafe(this.size);
        this.buf.copy(buf, 0, 0, length);
        this.buf = buf;
      }
      toString(encoding) {
        if (encoding) {
          return this.buf.toString(encoding, 0, this.length);
        } else {
          return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
        }
      }
      toJSON() {
        return this.toString("utf8");
      }
      reset() {
        this.length = 0;
      }
    };
    ResizeableBuffer_default = ResizeableBuffer;
  }
});

// node_modules/csv-parse/lib/api/init_state.js
var init_state;
var init_init_state = __esm({
  "node_modules/csv-parse/lib/api/init_state.js"() {
    init_ResizeableBuffer();
    init_state = function(options) {
      const timchars = [
        // Basic Latin
        32,
        // [Space](https://www.fileformat.info/info/unicode/char/0020/index.htm)
        9,
        // [CHARACTER TABULATION (HT)](https://www.fileformat.info/info/unicode/char/0009/index.htm)
        10,
        // [LINE FEED (LF)](https://www.fileformat.info/info/unicode/char/000a/index.htm)
        13,
        // [CARRIAGE RETURN (CR)](https://www.fileformat.info/info/unicode/char/000d/index.htm)
        12,
        // [FORM FEED (FF)](https://www.fileformat.info/info/unicode/char/000c/index.htm)
        11,
        // [LINE TABULATION (VT)](https://www.fileformat.info/info/unicode/char/000b/index.htm)
        // Latin-1 Supplement
        160,
        // [NO-BREAK SPACE (NBSP)](https://www.fileformat.info/info/unicode/char/00a0/index.htm)
        // Ogham
        5760,
        // [OGHAM SPACE MARK](https://www.fileformat.info/info/unicode/char/1680/index.htm)
        // General Punctuation
        8192,
        // [EN QUAD](https://www.fileformat.info/info/unicode/char/2000/index.htm)
        8193,
        // [EM QUAD](https://www.fileformat.info/info/unicode/char/2001/index.htm)
        8194,
        // [EN SPACE](https://www.fileformat.info/info/unicode/char/2002/index.htm)
        8195,
        // [EM SPACE](https://www.fileformat.info/info/unicode/char/2003/index.htm)
        8196,
        // [THREE-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2004/index.htm)
        8197,
        // [FOUR-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2005/index.htm)
        8198,
        // [SIX-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2006/index.htm)
        8199,
        // [FIGURE SPACE](https://www.fileformat.info/info/unicode/char/2007/index.htm)
        8200,
        // [PUNCTUATION SPACE](https://www.fileformat.info/info/unicode/char/2008/index.htm)
        8201,
        // [THIN SPACE](https://www.fileformat.info/info/unicode/char/2009/index.htm)
        8202,
        // [HAIR SPACE](https://www.fileformat.info/info/unicode/char/200a/index.htm)
        8232,
        // [LINE SEPARATOR](https://www.fileformat.info/info/unicode/char/2028/index.htm)
        8233,
        // [PARAGRAPH SEPARATOR](https://www.fileformat.info/info/unicode/char/2029/index.htm)
        8239,
        // [NARROW NO-BREAK SPACE (NNBSP)](https://www.fileformat.info/info/unicode/char/202f/index.htm)
        8287,
        // [MEDIUM MATHEMATICAL SPACE (MMSP)](https://www.fileformat.info/info/unicode/char/205f/index.htm)
        12288,
        // [IDEOGRAPHIC SPACE](https://www.fileformat.info/info/unicode/char/3000/index.htm)
        65279
        // [ZERO WIDTH NO-BREAK SPACE (BOM)](https://www.fileformat.info/info/unicode/char/feff/index.htm)
      ].reduce((acc, codepoint) => {
        const encoded = Buffer.from(
          String.fromCharCode(codepoint),
          options.encoding
        );
        if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) {
          return acc;
        }
        acc.push(encoded);
        return acc;
      }, []);
      const timcharFirstBytes = new Uint8Array(256);
      for (const t of timchars) timcharFirstBytes[t[0]] = 1;
      return {
        bomSkipped: false,
        bufBytesStart: 0,
        castField: options.cast_function,
        commenting: false,
        delimiterBufPrevious: void 0,
        delimiterDiscovered: false,
        // Current error encountered by a record
        error: void 0,
        enabled: options.from_line === 1,
        escaping: false,
        escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
        // columns can be `false`, `true`, `Array`
        expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
        field: new ResizeableBuffer_default(20),
        firstLineToHeaders: options.cast_first_line_to_header,
        needMoreDataSize: Math.max(
          // Skip if the remaining buffer smaller than comment
          options.comment !== null ? options.comment.length : 0,
          ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [],
          // Auto discovery of delimiter is limited to 1 character
          options.delimiter_auto ? 1 : 0,
          // Skip if the remaining buffer can be escape sequence
          options.quote !== null ? options.quote.length : 0,
          ...timchars.map((t) => t.length)
        ),
        previousBuf: void 0,
        quoting: false,
        stop: false,
        rawBuffer: new ResizeableBuffer_default(100),
        record: [],
        recordHasError: false,
        record_length: 0,
        recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
        trimChars: [
          Buffer.from(" ", options.encoding)[0],
          Buffer.from("	", options.encoding)[0]
        ],
        wasQuoting: false,
        wasRowDelimiter: false,
        timchars,
        timcharFirstBytes
      };
    };
  }
});

// node_modules/csv-parse/lib/utils/underscore.js
var underscore;
var init_underscore = __esm({
  "node_modules/csv-parse/lib/utils/underscore.js"() {
    underscore = function(str) {
      return str.replace(/([A-Z])/g, function(_, match) {
        return "_" + match.toLowerCase();
      });
    };
  }
});

// node_modules/csv-parse/lib/api/normalize_options.js
var normalize_options;
var init_normalize_options = __esm({
  "node_modules/csv-parse/lib/api/normalize_options.js"() {
    init_normalize_columns_array();
    init_CsvError();
    init_underscore();
    init_is_object();
    normalize_options = function(opts) {
      const options = {};
      for (const opt in opts) {
        options[underscore(opt)] = opts[opt];
      }
      if (options.encoding === void 0 || options.encoding === true) {
        options.encoding = "utf8";
      } else if (options.encoding === null || options.encoding === false) {
        options.encoding = null;
      } else if (typeof options.encoding !== "string" && options.encoding !== null) {
        throw new CsvError(
          "CSV_INVALID_OPTION_ENCODING",
          [
            "Invalid option encoding:",
            "encoding must be a string or null to return a buffer,",
            `got ${JSON.stringify(options.encoding)}`
          ],
          options
        );
      }
      if (options.bom === void 0 || options.bom === null || options.bom === false) {
        options.bom = false;
      } else if (options.bom !== true) {
        throw new CsvError(
          "CSV_INVALID_OPTION_BOM",
          [
            "Invalid option bom:",
            "bom must be true,",
            `got ${JSON.stringify(options.bom)}`
          ],
          options
        );
      }
      options.cast_function = null;
      if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") {
        options.cast = void 0;
      } else if (typeof options.cast === "function") {
        options.cast_function = options.cast;
        options.cast = true;
      } else if (options.cast !== true) {
        throw new CsvError(
          "CSV_INVALID_OPTION_CAST",
          [
            "Invalid option cast:",
            "cast must be true or a function,",
            `got ${JSON.stringify(options.cast)}`
          ],
          options
        );
      }
      if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") {
        options.cast_date = false;
      } else if (options.cast_date === true) {
        options.cast_date = function(value) {
          const date = Date.parse(value);
          return !isNaN(date) ? new Date(date) : value;
        };
      } else if (typeof options.cast_date !== "function") {
        throw new CsvError(
          "CSV_INVALID_OPTION_CAST_DATE",
          [
            "Invalid option cast_date:",
            "cast_date must be true or a function,",
            `got ${JSON.stringify(options.cast_date)}`
          ],
          options
        );
      }
      options.cast_first_line_to_header = void 0;
      if (options.columns === true) {
        options.cast_first_line_to_header = void 0;
      } else if (typeof options.columns === "function") {
        options.cast_first_line_to_header = options.columns;
        options.columns = true;
      } else if (Array.isArray(options.columns)) {
        options.columns = normalize_columns_array(options.columns);
      } else if (options.columns === void 0 || options.columns === null || options.columns === false) {
        options.columns = false;
      } else {
        throw new CsvError(
          "CSV_INVALID_OPTION_COLUMNS",
          [
            "Invalid option columns:",
            "expect an array, a function or true,",
            `got ${JSON.stringify(options.columns)}`
          ],
          options
        );
      }
      if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) {
        options.group_columns_by_name = false;
      } else if (options.group_columns_by_name !== true) {
        throw new CsvError(
          "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
          [
            "Invalid option group_columns_by_name:",
            "expect an boolean,",
            `got ${JSON.stringify(options.group_columns_by_name)}`
          ],
          options
        );
      } else if (options.columns === false) {
        throw new CsvError(
          "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
          [
            "Invalid option group_columns_by_name:",
            "the `columns` mode must be activated."
          ],
          options
        );
      }
      if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") {
        options.comment = null;
      } else {
        if (typeof options.comment === "string") {
          options.comment = Buffer.from(options.comment, options.encoding);
        }
        if (!Buffer.isBuffer(options.comment)) {
          throw new CsvError(
            "CSV_INVALID_OPTION_COMMENT",
            [
              "Invalid option comment:",
              "comment must be a buffer or a string,",
              `got ${JSON.stringify(options.comment)}`
            ],
            options
          );
        }
      }
      if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) {
        options.comment_no_infix = false;
      } else if (options.comment_no_infix !== true) {
        throw new CsvError(
          "CSV_INVALID_OPTION_COMMENT",
          [
            "Invalid option comment_no_infix:",
            "value must be a boolean,",
            `got ${JSON.stringify(options.comment_no_infix)}`
          ],
          options
        );
      }
      if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) {
        options.delimiter_auto = false;
      } else if (options.delimiter_auto === true) {
        options.delimiter_auto = {};
      } else if (!is_object(options.delimiter_auto)) {
        throw new CsvError(
          "CSV_INVALID_OPTION_DELIMITER_AUTO",
          [
            "Invalid option delimiter_auto:",
            "delimiter_auto must be a boolean or a configuration object,",
            `got ${JSON.stringify(options.delimiter_auto)}`
          ],
          options
        );
      }
      if (options.delimiter_auto) {
        if (options.delimiter_auto.preferred === void 0)
          options.delimiter_auto.preferred = {
            [",".charCodeAt(0)]: 1.8,
            ["	".charCodeAt(0)]: 1.8,
            [";".charCodeAt(0)]: 1.6,
            [" ".charCodeAt(0)]: 1.6,
            [":".charCodeAt(0)]: 1.5,
            [".".charCodeAt(0)]: 1.4,
            ["/".charCodeAt(0)]: 1.4
          };
        else if (!is_object(options.delimiter_auto.preferred)) {
          throw new CsvError(
            "CSV_INVALID_OPTION_DELIMITER_AUTO",
            [
              "Invalid option delimiter_auto:",
              "preferred must be an object,",
              `got ${JSON.stringify(options.delimiter_auto.preferred)}`
            ],
            options
          );
        }
        if (options.delimiter_auto.score === void 0)
          options.delimiter_auto.score = (info, options2) => {
            return (info.total - info.std) * (options2.preferred[info.char_code] || 1);
          };
        else if (typeof options.delimiter_auto.score !== "function") {
          throw new CsvError(
            "CSV_INVALID_OPTION_DELIMITER_AUTO",
            [
              "Invalid option delimiter_auto:",
              "score must be a function,",
              `got ${JSON.stringify(options.delimiter_auto.score)}`
            ],
            options
          );
        }
        if (options.delimiter_auto.size === void 0)
          options.delimiter_auto.size = 2048;
        else if (typeof options.delimiter_auto.size !== "number") {
          throw new CsvError(
            "CSV_INVALID_OPTION_DELIMITER_AUTO",
            [
              "Invalid option delimiter_auto:",
              "size must be a number,",
              `got ${JSON.stringify(options.delimiter_auto.size)}`
            ],
            options
          );
        }
      }
      const delimiter_json = JSON.stringify(options.delimiter);
      if (options.delimiter_auto !== false) {
        options.delimiter = [];
      }
      if (!Array.isArray(options.delimiter)) {
        if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) {
          options.delimiter = Buffer.from(",", options.encoding);
        }
        options.delimiter = [options.delimiter];
      }
      options.delimiter = options.delimiter.map(function(delimiter) {
        if (typeof delimiter === "string") {
          delimiter = Buffer.from(delimiter, options.encoding);
        }
        if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) {
          throw new CsvError(
            "CSV_INVALID_OPTION_DELIMITER",
            [
              "Invalid option delimiter:",
              "delimiter must be a non empty string or buffer or array of string|buffer,",
              `got ${delimiter_json}`
            ],
            options
          );
        }
        return delimiter;
      });
      if (options.escape === void 0 || options.escape === true) {
        options.escape = Buffer.from('"', options.encoding);
      } else if (typeof options.escape === "string") {
        options.escape = Buffer.from(options.escape, options.encoding);
      } else if (options.escape === null || options.escape === false) {
        options.escape = null;
      }
      if (options.escape !== null) {
        if (!Buffer.isBuffer(options.escape)) {
          throw new Error(
            `Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`
          );
        }
      }
      if (options.from === void 0 || options.from === null) {
        options.from = 1;
      } else {
        if (typeof options.from === "string" && /\d+/.test(options.from)) {
          options.from = parseInt(options.from);
        }
        if (Number.isInteger(options.from)) {
          if (options.from < 0) {
            throw new Error(
              `Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`
            );
          }
        } else {
          throw new Error(
            `Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`
          );
        }
      }
      if (options.from_line === void 0 || options.from_line === null) {
        options.from_line = 1;
      } else {
        if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) {
          options.from_line = parseInt(options.from_line);
        }
        if (Number.isInteger(options.from_line)) {
          if (options.from_line <= 0) {
            throw new Error(
              `Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`
            );
          }
        } else {
          throw new Error(
            `Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`
          );
        }
      }
      if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) {
        options.ignore_last_delimiters = false;
      } else if (typeof options.ignore_last_delimiters === "number") {
        options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
        if (options.ignore_last_delimiters === 0) {
          options.ignore_last_delimiters = false;
        }
      } else if (typeof options.ignore_last_delimiters !== "boolean") {
        throw new CsvError(
          "CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",
          [
            "Invalid option `ignore_last_delimiters`:",
            "the value must be a boolean value or an integer,",
            `got ${JSON.stringify(options.ignore_last_delimiters)}`
          ],
          options
        );
      }
      if (options.ignore_last_delimiters === true && options.columns === false) {
        throw new CsvError(
          "CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",
          [
            "The option `ignore_last_delimiters`",
            "requires the activation of the `columns` option"
          ],
          options
        );
      }
      if (options.info === void 0 || options.info === null || options.info === false) {
        options.info = false;
      } else if (options.info !== true) {
        throw new Error(
          `Invalid Option: info must be true, got ${JSON.stringify(options.info)}`
        );
      }
      if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) {
        options.max_record_size = 0;
      } else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {
      } else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) {
        options.max_record_size = parseInt(options.max_record_size);
      } else {
        throw new Error(
          `Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`
        );
      }
      if (options.objname === void 0 || options.objname === null || options.objname === false) {
        options.objname = void 0;
      } else if (Buffer.isBuffer(options.objname)) {
        if (options.objname.length === 0) {
          throw new Error(`Invalid Option: objname must be a non empty buffer`);
        }
        if (options.encoding === null) {
        } else {
          options.objname = options.objname.toString(options.encoding);
        }
      } else if (typeof options.objname === "string") {
        if (options.objname.length === 0) {
          throw new Error(`Invalid Option: objname must be a non empty string`);
        }
      } else if (typeof options.objname === "number") {
      } else {
        throw new Error(
          `Invalid Option: objname must be a string or a buffer, got ${options.objname}`
        );
      }
      if (options.objname !== void 0) {
        if (typeof options.objname === "number") {
          if (options.columns !== false) {
            throw Error(
              "Invalid Option: objname index cannot be combined with columns or be defined as a field"
            );
          }
        } else {
          if (options.columns === false) {
            throw Error(
              "Invalid Option: objname field must be combined with columns or be defined as an index"
            );
          }
        }
      }
      if (options.on_record === void 0 || options.on_record === null) {
        options.on_record = void 0;
      } else if (typeof options.on_record !== "function") {
        throw new CsvError(
          "CSV_INVALID_OPTION_ON_RECORD",
          [
            "Invalid option `on_record`:",
            "expect a function,",
            `got ${JSON.stringify(options.on_record)}`
          ],
          options
        );
      }
      if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") {
        throw new Error(
          `Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`
        );
      }
      if (options.quote === null || options.quote === false || options.quote === "") {
        options.quote = null;
      } else {
        if (options.quote === void 0 || options.quote === true) {
          options.quote = Buffer.from('"', options.encoding);
        } else if (typeof options.quote === "string") {
          options.quote = Buffer.from(options.quote, options.encoding);
        }
        if (!Buffer.isBuffer(options.quote)) {
          throw new Error(
            `Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`
          );
        }
      }
      if (options.raw === void 0 || options.raw === null || options.raw === false) {
        options.raw = false;
      } else if (options.raw !== true) {
        throw new Error(
          `Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`
        );
      }
      if (options.record_delimiter === void 0) {
        options.record_delimiter = [];
      } else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
        if (options.record_delimiter.length === 0) {
          throw new CsvError(
            "CSV_INVALID_OPTION_RECORD_DELIMITER",
            [
              "Invalid option `record_delimiter`:",
              "value must be a non empty string or buffer,",
              `got ${JSON.stringify(options.record_delimiter)}`
            ],
            options
          );
        }
        options.record_delimiter = [options.record_delimiter];
      } else if (!Array.isArray(options.record_delimiter)) {
        throw new CsvError(
          "CSV_INVALID_OPTION_RECORD_DELIMITER",
          [
            "Invalid option `record_delimiter`:",
            "value must be a string, a buffer or array of string|buffer,",
            `got ${JSON.stringify(options.record_delimiter)}`
          ],
          options
        );
      }
      options.record_delimiter = options.record_delimiter.map(function(rd, i) {
        if (typeof rd !== "string" && !Buffer.isBuffer(rd)) {
          throw new CsvError(
            "CSV_INVALID_OPTION_RECORD_DELIMITER",
            [
              "Invalid option `record_delimiter`:",
              "value must be a string, a buffer or array of string|buffer",
              `at index ${i},`,
              `got ${JSON.stringify(rd)}`
            ],
            options
          );
        } else if (rd.length === 0) {
          throw new CsvError(
            "CSV_INVALID_OPTION_RECORD_DELIMITER",
            [
              "Invalid option `record_delimiter`:",
              "value must be a non empty string or buffer",
              `at index ${i},`,
              `got ${JSON.stringify(rd)}`
            ],
            options
          );
        }
        if (typeof rd === "string") {
          rd = Buffer.from(rd, options.encoding);
        }
        return rd;
      });
      if (typeof options.relax_column_count === "boolean") {
      } else if (options.relax_column_count === void 0 || options.relax_column_count === null) {
        options.relax_column_count = false;
      } else {
        throw new Error(
          `Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`
        );
      }
      if (typeof options.relax_column_count_less === "boolean") {
      } else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) {
        options.relax_column_count_less = false;
      } else {
        throw new Error(
          `Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`
        );
      }
      if (typeof options.relax_column_count_more === "boolean") {
      } else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) {
        options.relax_column_count_more = false;
      } else {
        throw new Error(
          `Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`
        );
      }
      if (typeof options.relax_quotes === "boolean") {
      } else if (options.relax_quotes === void 0 || options.relax_quotes === null) {
        options.relax_quotes = false;
      } else {
        throw new Error(
          `Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`
        );
      }
      if (typeof options.skip_empty_lines === "boolean") {
      } else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) {
        options.skip_empty_lines = false;
      } else {
        throw new Error(
          `Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`
        );
      }
      if (typeof options.skip_records_with_empty_values === "boolean") {
      } else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) {
        options.skip_records_with_empty_values = false;
      } else {
        throw new Error(
          `Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`
        );
      }
      if (typeof options.skip_records_with_error === "boolean") {
      } else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) {
        options.skip_records_with_error = false;
      } else {
        throw new Error(
          `Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`
        );
      }
      if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) {
        options.rtrim = false;
      } else if (options.rtrim !== true) {
        throw new Error(
          `Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`
        );
      }
      if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) {
        options.ltrim = false;
      } else if (options.ltrim !== true) {
        throw new Error(
          `Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`
        );
      }
      if (options.trim === void 0 || options.trim === null || options.trim === false) {
        options.trim = false;
      } else if (options.trim !== true) {
        throw new Error(
          `Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`
        );
      }
      if (options.trim === true && opts.ltrim !== false) {
        options.ltrim = true;
      } else if (options.ltrim !== true) {
        options.ltrim = false;
      }
      if (options.trim === true && opts.rtrim !== false) {
        options.rtrim = true;
      } else if (options.rtrim !== true) {
        options.rtrim = false;
      }
      if (options.to === void 0 || options.to === null) {
        options.to = -1;
      } else if (options.to !== -1) {
        if (typeof options.to === "string" && /\d+/.test(options.to)) {
          options.to = parseInt(options.to);
        }
        if (Number.isInteger(options.to)) {
          if (options.to <= 0) {
            throw new Error(
              `Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`
            );
          }
        } else {
          throw new Error(
            `Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`
          );
        }
      }
      if (options.to_line === void 0 || options.to_line === null) {
        options.to_line = -1;
      } else if (options.to_line !== -1) {
        if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) {
          options.to_line = parseInt(options.to_line);
        }
        if (Number.isInteger(options.to_line)) {
          if (options.to_line <= 0) {
            throw new Error(
              `Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`
            );
          }
        } else {
          throw new Error(
            `Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`
          );
        }
      }
      return options;
    };
  }
});

// node_modules/csv-parse/lib/utils/delimiter_discover.js
var delimiter_discover, std;
var init_delimiter_discover = __esm({
  "node_modules/csv-parse/lib/utils/delimiter_discover.js"() {
    init_normalize_options();
    init_api();
    delimiter_discover = function(records, options) {
      if (!options) {
        ({ delimiter_auto: options } = normalize_options({ delimiter_auto: true }));
      }
      if (typeof records === "string") {
        records = Buffer.from(records);
      }
      if (Buffer.isBuffer(records)) {
        records = ((data) => {
          const records2 = [];
          const parser = transform({ delimiter: [] });
          const push = (record2) => records2.push(record2);
          const close = () => {
          };
          const error = parser.parse(data, true, push, close);
          if (error !== void 0) throw error;
          return records2;
        })(records);
      }
      const info = Array(127).fill().map(() => ({ lines: [] }));
      records.map(([record2], line) => {
        for (let i = 0, l = record2.length; i < l; i++) {
          const code = record2.charCodeAt(i);
          if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
          info[code].lines[line]++;
        }
      });
      info.map((info2, i) => {
        info2.char_code = i;
        info2.std = std(info2.lines);
        info2.total = info2.lines.reduce((acc, val) => acc + val, 0);
        info2.preferred = !!options.preferred[i];
        info2.score = options.score(info2, options);
      });
      const result = info.reduce(
        (acc, info2) => acc.score > info2.score ? acc : info2,
        {}
      );
      return String.fromCharCode(result.char_code);
    };
    std = function(array) {
      const n = array.length;
      if (n === 0) return 0;
      const mean = array.reduce((a, b) => a + b) / n;
      return Math.sqrt(
        array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n
      );
    };
  }
});

// node_modules/csv-parse/lib/api/index.js
var isRecordEmpty, cr, nl, boms, transform;
var init_api = __esm({
  "node_modules/csv-parse/lib/api/index.js"() {
    init_normalize_columns_array();
    init_init_state();
    init_normalize_options();
    init_CsvError();
    init_delimiter_discover();
    isRecordEmpty = function(record2) {
      return record2.every(
        (field2) => field2 == null || field2.toString && field2.toString().trim() === ""
      );
    };
    cr = 13;
    nl = 10;
    boms = {
      // Note, the following are equals:
      // Buffer.from("\ufeff")
      // Buffer.from([239, 187, 191])
      // Buffer.from('EFBBBF', 'hex')
      utf8: Buffer.from([239, 187, 191]),
      // Note, the following are equals:
      // Buffer.from "\ufeff", 'utf16le
      // Buffer.from([255, 254])
      utf16le: Buffer.from([255, 254])
    };
    transform = function(original_options = {}) {
      const info = {
        bytes: 0,
        bytes_records: 0,
        comment_lines: 0,
        empty_lines: 0,
        invalid_field_length: 0,
        lines: 1,
        records: 0
      };
      const options = normalize_options(original_options);
      return {
        info,
        original_options,
        options,
        state: init_state(options),
        __needMoreData: function(i, bufLen, end) {
          if (end) return false;
          const { encoding, escape, quote: quote3 } = this.options;
          const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
          const numOfCharLeft = bufLen - i - 1;
          const requiredLength = Math.max(
            needMoreDataSize,
            // Skip if the remaining buffer smaller than record delimiter
            // If "record_delimiter" is yet to be discovered:
            // 1. It is equals to `[]` and "recordDelimiterMaxLength" equals `0`
            // 2. We set the length to windows line ending in the current encoding
            // Note, that encoding is known from user or bom discovery at that point
            // recordDelimiterMaxLength,
            recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength,
            // Skip if remaining buffer can be an escaped quote
            quoting ? (escape === null ? 0 : escape.length) + quote3.length : 0,
            // Skip if remaining buffer can be record delimiter following the closing quote
            quoting ? quote3.length + recordDelimiterMaxLength : 0
          );
          return numOfCharLeft < requiredLength;
        },
        // Central parser implementation
        parse: function(nextBuf, end, push, close) {
          const {
            bom,
            comment_no_infix,
            delimiter_auto,
            encoding,
            from_line,
            ltrim,
            max_record_size,
            raw,
            relax_quotes,
            rtrim,
            skip_empty_lines,
            to,
            to_line
          } = this.options;
          let { comment, escape, quote: quote3, record_delimiter } = this.options;
          const {
            bomSkipped,
            delimiterDiscovered,
            delimiterBufPrevious,
            rawBuffer,
            escapeIsQuote
          } = this.state;
          if (!delimiterDiscovered && delimiter_auto) {
            let delimiterBuf;
            if (delimiterBufPrevious === void 0) {
              delimiterBuf = nextBuf;
            } else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) {
              delimiterBuf = delimiterBufPrevious;
            } else {
              delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
            }
            nextBuf = void 0;
            if (end || delimiterBuf.length > delimiter_auto.size) {
              this.options.delimiter = [
                Buffer.from(
                  delimiter_discover(delimiterBuf, this.options.delimiter_auto)
                )
              ];
              this.state.previousBuf = delimiterBuf;
              this.state.delimiterBufPrevious = void 0;
              this.state.delimiterDiscovered = true;
            } else {
              this.state.delimiterBufPrevious = delimiterBuf;
              return;
            }
          }
          const { previousBuf } = this.state;
          let buf;
          if (previousBuf === void 0) {
            if (nextBuf === void 0) {
              close();
              return;
            } else {
              buf = nextBuf;
            }
          } else if (previousBuf !== void 0 && nextBuf === void 0) {
            buf = previousBuf;
          } else {
            buf = Buffer.concat([previousBuf, nextBuf]);
          }
          if (bomSkipped === false) {
            if (bom === false) {
              this.state.bomSkipped = true;
            } else if (buf.length < 3) {
              if (end === false) {
                this.state.previousBuf = buf;
                return;
              }
            } else {
              for (const encoding2 in boms) {
                if (boms[encoding2].compare(buf, 0, boms[encoding2].length) === 0) {
                  const bomLength = boms[encoding2].length;
                  this.state.bufBytesStart += bomLength;
                  buf = buf.slice(bomLength);
                  const options2 = normalize_options({
                    ...this.original_options,
                    encoding: encoding2
                  });
                  for (const key in options2) {
                    this.options[key] = options2[key];
                  }
                  ({ comment, escape, quote: quote3 } = this.options);
                  break;
                }
              }
              this.state.bomSkipped = true;
            }
          }
          const bufLen = buf.length;
          let pos;
          for (pos = 0; pos < bufLen; pos++) {
            if (this.__needMoreData(pos, bufLen, end)) {
              break;
            }
            if (this.state.wasRowDelimiter === true) {
              this.info.lines++;
              this.state.wasRowDelimiter = false;
            }
            if (to_line !== -1 && this.info.lines > to_line) {
              this.state.stop = true;
              close();
              return;
            }
            if (this.state.quoting === false && record_delimiter.length === 0) {
              const record_delimiterCount = this.__autoDiscoverRecordDelimiter(
                buf,
                pos
              );
              if (record_delimiterCount) {
                record_delimiter = this.options.record_delimiter;
              }
            }
            const chr = buf[pos];
            if (raw === true) {
              rawBuffer.append(chr);
            }
            if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) {
              this.state.wasRowDelimiter = true;
            }
            if (this.state.escaping === true) {
              this.state.escaping = false;
            } else {
              if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
                if (escapeIsQuote) {
                  if (this.__isQuote(buf, pos + escape.length)) {
                    this.state.escaping = true;
                    pos += escape.length - 1;
                    continue;
                  }
                } else {
                  this.state.escaping = true;
                  pos += escape.length - 1;
                  continue;
                }
              }
              if (this.state.commenting === false && this.__isQuote(buf, pos)) {
                if (this.state.quoting === true) {
                  const nextChr = buf[pos + quote3.length];
                  const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote3.length);
                  const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote3.length, nextChr);
                  const isNextChrDelimiter = this.__isDelimiter(
                    buf,
                    pos + quote3.length,
                    nextChr
                  );
                  const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote3.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote3.length);
                  if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) {
                    pos += escape.length - 1;
                  } else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
                    this.state.quoting = false;
                    this.state.wasQuoting = true;
                    pos += quote3.length - 1;
                    continue;
                  } else if (relax_quotes === false) {
                    const err = this.__error(
                      new CsvError(
                        "CSV_INVALID_CLOSING_QUOTE",
                        [
                          "Invalid Closing Quote:",
                          `got "${String.fromCharCode(nextChr)}"`,
                          `at line ${this.info.lines}`,
                          "instead of delimiter, record delimiter, trimable character",
                          "(if activated) or comment"
                        ],
                        this.options,
                        this.__infoField()
                      )
                    );
                    if (err !== void 0) return err;
                  } else {
                    this.state.quoting = false;
                    this.state.wasQuoting = true;
                    this.state.field.prepend(quote3);
                    pos += quote3.length - 1;
                  }
                } else {
                  if (this.state.field.length !== 0) {
                    if (relax_quotes === false) {
                      const info2 = this.__infoField();
                      const bom2 = Object.keys(boms).map(
                        (b) => boms[b].equals(this.state.field.toString()) ? b : false
                      ).filter(Boolean)[0];
                      const err = this.__error(
                        new CsvError(
                          "INVALID_OPENING_QUOTE",
                          [
                            "Invalid Opening Quote:",
                            `a quote is found on field ${JSON.stringify(info2.column)} at line ${info2.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
                            bom2 ? `(${bom2} bom)` : void 0
                          ],
                          this.options,
                          info2,
                          {
                            field: this.state.field
                          }
                        )
                      );
                      if (err !== void 0) return err;
                    }
                  } else {
                    this.state.quoting = true;
                    pos += quote3.length - 1;
                    continue;
                  }
                }
              }
              if (this.state.quoting === false) {
                const recordDelimiterLength = this.__isRecordDelimiter(
                  chr,
                  buf,
                  pos
                );
                if (recordDelimiterLength !== 0) {
                  const skipCommentLine = this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0;
                  if (skipCommentLine) {
                    this.info.comment_lines++;
                  } else {
                    if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
                      this.state.enabled = true;
                      this.__resetField();
                      this.__resetRecord();
                      pos += recordDelimiterLength - 1;
                      continue;
                    }
                    if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
                      this.info.empty_lines++;
                      pos += recordDelimiterLength - 1;
                      continue;
                    }
                    this.info.bytes = this.state.bufBytesStart + pos;
                    const errField = this.__onField();
                    if (errField !== void 0) return errField;
                    this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
                    const errRecord = this.__onRecord(push);
                    if (errRecord !== void 0) return errRecord;
                    if (to !== -1 && this.info.records >= to) {
                      this.state.stop = true;
                      close();
                      return;
                    }
                  }
                  this.state.commenting = false;
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                if (this.state.commenting) {
                  continue;
                }
                if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
                  const commentCount = this.__compareBytes(comment, buf, pos, chr);
                  if (commentCount !== 0) {
                    this.state.commenting = true;
                    continue;
                  }
                }
                const delimiterLength = this.__isDelimiter(buf, pos, chr);
                if (delimiterLength !== 0) {
                  this.info.bytes = this.state.bufBytesStart + pos;
                  const errField = this.__onField();
                  if (errField !== void 0) return errField;
                  pos += delimiterLength - 1;
                  continue;
                }
              }
            }
            if (this.state.commenting === false) {
              if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) {
                return this.__error(
                  new CsvError(
                    "CSV_MAX_RECORD_SIZE",
                    [
                      "Max Record Size:",
                      "record exceed the maximum number of tolerated bytes",
                      `of ${max_record_size}`,
                      `at line ${this.info.lines}`
                    ],
                    this.options,
                    this.__infoField()
                  )
                );
              }
            }
            const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
            const rappend = rtrim === false || this.state.wasQuoting === false;
            if (lappend === true && rappend === true) {
              this.state.field.append(chr);
            } else if (rtrim === true && !this.__isCharTrimable(buf, pos)) {
              return this.__error(
                new CsvError(
                  "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
                  [
                    "Invalid Closing Quote:",
                    "found non trimable byte after quote",
                    `at line ${this.info.lines}`
                  ],
                  this.options,
                  this.__infoField()
                )
              );
            } else {
              if (lappend === false) {
                pos += this.__isCharTrimable(buf, pos) - 1;
              }
              continue;
            }
          }
          if (end === true) {
            if (this.state.quoting === true) {
              const err = this.__error(
                new CsvError(
                  "CSV_QUOTE_NOT_CLOSED",
                  [
                    "Quote Not Closed:",
                    `the parsing is finished with an opening quote at line ${this.info.lines}`
                  ],
                  this.options,
                  this.__infoField()
                )
              );
              if (err !== void 0) return err;
            } else {
              if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
                this.info.bytes = this.state.bufBytesStart + pos;
                const errField = this.__onField();
                if (errField !== void 0) return errField;
                const errRecord = this.__onRecord(push);
                if (errRecord !== void 0) return errRecord;
              } else if (this.state.wasRowDelimiter === true) {
                this.info.empty_lines++;
              } else if (this.state.commenting === true) {
                this.info.comment_lines++;
              }
            }
          } else {
            this.state.bufBytesStart += pos;
            this.state.previousBuf = buf.slice(pos);
          }
          if (this.state.wasRowDelimiter === true) {
            this.info.lines++;
            this.state.wasRowDelimiter = false;
          }
        },
        __onRecord: function(push) {
          const {
            columns,
            group_columns_by_name,
            encoding,
            info: info2,
            from,
            relax_column_count,
            relax_column_count_less,
            relax_column_count_more,
            raw,
            skip_records_with_empty_values
          } = this.options;
          const { enabled, record: record2 } = this.state;
          if (enabled === false) {
            return this.__resetRecord();
          }
          const recordLength = record2.length;
          if (columns === true) {
            if (skip_records_with_empty_values === true && isRecordEmpty(record2)) {
              this.__resetRecord();
              return;
            }
            return this.__firstLineToColumns(record2);
          }
          if (columns === false && this.info.records === 0) {
            this.state.expectedRecordLength = recordLength;
          }
          if (recordLength !== this.state.expectedRecordLength) {
            const err = columns === false ? new CsvError(
              "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",
              [
                "Invalid Record Length:",
                `expect ${this.state.expectedRecordLength},`,
                `got ${recordLength} on line ${this.info.lines}`
              ],
              this.options,
              this.__infoField(),
              {
                record: record2
              }
            ) : new CsvError(
              "CSV_RECORD_INCONSISTENT_COLUMNS",
              [
                "Invalid Record Length:",
                `columns length is ${columns.length},`,
                // rename columns
                `got ${recordLength} on line ${this.info.lines}`
              ],
              this.options,
              this.__infoField(),
              {
                record: record2
              }
            );
            if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
              this.info.invalid_field_length++;
              this.state.error = err;
            } else {
              const finalErr = this.__error(err);
              if (finalErr) return finalErr;
            }
          }
          if (skip_records_with_empty_values === true && isRecordEmpty(record2)) {
            this.__resetRecord();
            return;
          }
          if (this.state.recordHasError === true) {
            this.__resetRecord();
            this.state.recordHasError = false;
            return;
          }
          this.info.records++;
          if (from === 1 || this.info.records >= from) {
            const { objname } = this.options;
            if (columns !== false) {
              const obj = {};
              for (let i = 0, l = record2.length; i < l; i++) {
                if (columns[i] === void 0 || columns[i].disabled) continue;
                if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
                  if (Array.isArray(obj[columns[i].name])) {
                    obj[columns[i].name] = obj[columns[i].name].concat(record2[i]);
                  } else {
                    obj[columns[i].name] = [obj[columns[i].name], record2[i]];
                  }
                } else {
                  Object.defineProperty(obj, columns[i].name, {
                    value: record2[i],
                    enumerable: true,
                    writable: true,
                    configurable: true
                  });
                }
              }
              if (raw === true || info2 === true) {
                const extRecord = Object.assign(
                  { record: obj },
                  raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
                  info2 === true ? { info: this.__infoRecord() } : {}
                );
                const err = this.__push(
                  objname === void 0 ? extRecord : [obj[objname], extRecord],
                  push
                );
                if (err) {
                  return err;
                }
              } else {
                const err = this.__push(
                  objname === void 0 ? obj : [obj[objname], obj],
                  push
                );
                if (err) {
                  return err;
                }
              }
            } else {
              if (raw === true || info2 === true) {
                const extRecord = Object.assign(
                  { record: record2 },
                  raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
                  info2 === true ? { info: this.__infoRecord() } : {}
                );
                const err = this.__push(
                  objname === void 0 ? extRecord : [record2[objname], extRecord],
                  push
                );
                if (err) {
                  return err;
                }
              } else {
                const err = this.__push(
                  objname === void 0 ? record2 : [record2[objname], record2],
                  push
                );
                if (err) {
                  return err;
                }
              }
            }
          }
          this.__resetRecord();
        },
        __firstLineToColumns: function(record2) {
          const { firstLineToHeaders } = this.state;
          try {
            const headers = firstLineToHeaders === void 0 ? record2 : firstLineToHeaders.call(null, record2);
            if (!Array.isArray(headers)) {
              return this.__error(
                new CsvError(
                  "CSV_INVALID_COLUMN_MAPPING",
                  [
                    "Invalid Column Mapping:",
                    "expect an array from column function,",
                    `got ${JSON.stringify(headers)}`
                  ],
                  this.options,
                  this.__infoField(),
                  {
                    headers
                  }
                )
              );
            }
            const normalizedHeaders = normalize_columns_array(headers);
            this.state.expectedRecordLength = normalizedHeaders.length;
            this.options.columns = normalizedHeaders;
            this.__resetRecord();
            return;
          } catch (err) {
            return err;
          }
        },
        __resetRecord: function() {
          if (this.options.raw === true) {
            this.state.rawBuffer.reset();
          }
          this.state.error = void 0;
          this.state.record = [];
          this.state.record_length = 0;
        },
        __onField: function() {
          const { cast, encoding, rtrim, max_record_size } = this.options;
          const { enabled, wasQuoting } = this.state;
          if (enabled === false) {
            return this.__resetField();
          }
          let field2 = this.state.field.toString(encoding);
          if (rtrim === true && wasQuoting === false) {
            field2 = field2.trimRight();
          }
          if (cast === true) {
            const [err, f] = this.__cast(field2);
            if (err !== void 0) return err;
            field2 = f;
          }
          this.state.record.push(field2);
          if (max_record_size !== 0 && typeof field2 === "string") {
            this.state.record_length += field2.length;
          }
          this.__resetField();
        },
        __resetField: function() {
          this.state.field.reset();
          this.state.wasQuoting = false;
        },
        __push: function(record2, push) {
          const { on_record } = this.options;
          if (on_record !== void 0) {
            const info2 = this.__infoRecord();
            try {
              record2 = on_record.call(null, record2, info2);
            } catch (err) {
              return err;
            }
            if (record2 === void 0 || record2 === null) {
              return;
            }
          }
          this.info.bytes_records += this.info.bytes;
          push(record2);
        },
        // Return a tuple with the error and the casted value
        __cast: function(field2) {
          const { columns, relax_column_count } = this.options;
          const isColumns = Array.isArray(columns);
          if (isColumns === true && relax_column_count && this.options.columns.length <= this.state.record.length) {
            return [void 0, void 0];
          }
          if (this.state.castField !== null) {
            try {
              const info2 = this.__infoField();
              return [void 0, this.state.castField.call(null, field2, info2)];
            } catch (err) {
              return [err];
            }
          }
          if (this.__isFloat(field2)) {
            return [void 0, parseFloat(field2)];
          } else if (this.options.cast_date !== false) {
            const info2 = this.__infoField();
            return [void 0, this.options.cast_date.call(null, field2, info2)];
          }
          return [void 0, field2];
        },
        __compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
          if (sourceBuf[0] !== firstByte) return 0;
          const sourceLength = sourceBuf.length;
          for (let i = 1; i < sourceLength; i++) {
            if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
          }
          return sourceLength;
        },
        // Helper to test if a character is trimable
        __isCharTrimable: function(buf, pos) {
          const { timchars, timcharFirstBytes } = this.state;
          const first = buf[pos];
          if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
          loop1: for (let i = 0; i < timchars.length; i++) {
            const timchar = timchars[i];
            for (let j = 0; j < timchar.length; j++) {
              if (timchar[j] !== buf[pos + j]) continue loop1;
            }
            return timchar.length;
          }
          return 0;
        },
        __isDelimiter: function(buf, pos, chr) {
          const { delimiter, ignore_last_delimiters } = this.options;
          if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) {
            return 0;
          } else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) {
            return 0;
          }
          loop1: for (let i = 0; i < delimiter.length; i++) {
            const del = delimiter[i];
            if (del[0] === chr) {
              for (let j = 1; j < del.length; j++) {
                if (del[j] !== buf[pos + j]) continue loop1;
              }
              return del.length;
            }
          }
          return 0;
        },
        __isEscape: function(buf, pos, chr) {
          const { escape } = this.options;
          if (escape === null) return false;
          const l = escape.length;
          if (escape[0] === chr) {
            for (let i = 0; i < l; i++) {
              if (escape[i] !== buf[pos + i]) {
                return false;
              }
            }
            return true;
          }
          return false;
        },
        __isFloat: function(value) {
          return value - parseFloat(value) + 1 >= 0;
        },
        // Keep it in case we implement the `cast_int` option
        // __isInt(value){
        //   // return Number.isInteger(parseInt(value))
        //   // return !isNaN( parseInt( obj ) );
        //   return /^(\-|\+)?[1-9][0-9]*$/.test(value)
        // }
        __isQuote: function(buf, pos) {
          const { quote: quote3 } = this.options;
          if (quote3 === null) return false;
          const l = quote3.length;
          for (let i = 0; i < l; i++) {
            if (quote3[i] !== buf[pos + i]) {
              return false;
            }
          }
          return true;
        },
        __isRecordDelimiter: function(chr, buf, pos) {
          const { record_delimiter } = this.options;
          const recordDelimiterLength = record_delimiter.length;
          loop1: for (let i = 0; i < recordDelimiterLength; i++) {
            const rd = record_delimiter[i];
            const rdLength = rd.length;
            if (rd[0] !== chr) {
              continue;
            }
            for (let j = 1; j < rdLength; j++) {
              if (rd[j] !== buf[pos + j]) {
                continue loop1;
              }
            }
            return rd.length;
          }
          return 0;
        },
        __autoDiscoverRecordDelimiter: function(buf, pos) {
          const { encoding } = this.options;
          const rds = [
            // Important, the windows line ending must be before mac os 9
            Buffer.from("\r\n", encoding),
            Buffer.from("\n", encoding),
            Buffer.from("\r", encoding)
          ];
          loop: for (let i = 0; i < rds.length; i++) {
            const l = rds[i].length;
            for (let j = 0; j < l; j++) {
              if (rds[i][j] !== buf[pos + j]) {
                continue loop;
              }
            }
            this.options.record_delimiter.push(rds[i]);
            this.state.recordDelimiterMaxLength = rds[i].length;
            return rds[i].length;
          }
          return 0;
        },
        __error: function(msg) {
          const { encoding, raw, skip_records_with_error } = this.options;
          const err = typeof msg === "string" ? new Error(msg) : msg;
          if (skip_records_with_error) {
            this.state.recordHasError = true;
            if (this.options.on_skip !== void 0) {
              try {
                this.options.on_skip(
                  err,
                  raw ? this.state.rawBuffer.toString(encoding) : void 0
                );
              } catch (err2) {
                return err2;
              }
            }
            return void 0;
          } else {
            return err;
          }
        },
        __infoDataSet: function() {
          return {
            ...this.info,
            columns: this.options.columns
          };
        },
        __infoRecord: function() {
          const { columns, raw, encoding } = this.options;
          return {
            ...this.__infoDataSet(),
            bytes_records: this.info.bytes,
            error: this.state.error,
            header: columns === true,
            index: this.state.record.length,
            raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
          };
        },
        __infoField: function() {
          const { columns } = this.options;
          const isColumns = Array.isArray(columns);
          const bytes_records = this.info.bytes_records;
          return {
            ...this.__infoRecord(),
            bytes_records,
            column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
            quoting: this.state.wasQuoting
          };
        }
      };
    };
  }
});

// node_modules/csv-parse/lib/sync.js
var parse2;
var init_sync = __esm({
  "node_modules/csv-parse/lib/sync.js"() {
    init_api();
    init_normalize_options();
    parse2 = function(data, opts = {}) {
      if (typeof data === "string") {
        data = Buffer.from(data);
      }
      const records = opts && opts.objname ? /* @__PURE__ */ Object.create(null) : [];
      const parser = transform(opts);
      const push = (record2) => {
        if (parser.options.objname === void 0) records.push(record2);
        else {
          records[record2[0]] = record2[1];
        }
      };
      const close = () => {
      };
      const error = parser.parse(data, true, push, close);
      if (error !== void 0) throw error;
      return records;
    };
  }
});

// src/tags/libs/csv.ts
var csv_exports = {};
__export(csv_exports, {
  parseCsvLine: () => parseCsvLine
});
function parseCsvLine(text, of) {
  const comments = of === "lines" ? { comment: "#", comment_no_infix: true } : {};
  try {
    return parsed(
      parse2(text, { relax_quotes: true, relax_column_count: true, skip_empty_lines: true, ...comments })
    );
  } catch (error) {
    const [why = ""] = (error instanceof Error ? error.message : String(error)).split(/[:,]/);
    return invalid(`its quotes do not close as CSV wants it (${why})`);
  }
}
var init_csv = __esm({
  "src/tags/libs/csv.ts"() {
    "use strict";
    init_sync();
    init_result();
  }
});

// node_modules/handlebars/dist/handlebars.min.js
var require_handlebars_min = __commonJS({
  "node_modules/handlebars/dist/handlebars.min.js"(exports2, module2) {
    !(function(a, b) {
      "object" == typeof exports2 && "object" == typeof module2 ? module2.exports = b() : "function" == typeof define && define.amd ? define([], b) : "object" == typeof exports2 ? exports2.Handlebars = b() : a.Handlebars = b();
    })(exports2, function() {
      return (function(a) {
        function b(d) {
          if (c[d]) return c[d].exports;
          var e = c[d] = { exports: {}, id: d, loaded: false };
          return a[d].call(e.exports, e, e.exports, b), e.loaded = true, e.exports;
        }
        var c = {};
        return b.m = a, b.c = c, b.p = "", b(0);
      })([function(a, b, c) {
        "use strict";
        function d() {
          var a2 = r();
          return a2.compile = function(b2, c2) {
            return k.compile(b2, c2, a2);
          }, a2.precompile = function(b2, c2) {
            return k.precompile(b2, c2, a2);
          }, a2.AST = i["default"], a2.Compiler = k.Compiler, a2.JavaScriptCompiler = m["default"], a2.Parser = j.parser, a2.parse = j.parse, a2.parseWithoutProcessing = j.parseWithoutProcessing, a2;
        }
        var e = c(1)["default"];
        b.__esModule = true;
        var f = c(2), g = e(f), h = c(83), i = e(h), j = c(84), k = c(90), l = c(91), m = e(l), n = c(87), o = e(n), p = c(82), q = e(p), r = g["default"].create, s = d();
        s.create = d, q["default"](s), s.Visitor = o["default"], s["default"] = s, b["default"] = s, a.exports = b["default"];
      }, function(a, b) {
        "use strict";
        b["default"] = function(a2) {
          return a2 && a2.__esModule ? a2 : { "default": a2 };
        }, b.__esModule = true;
      }, function(a, b, c) {
        "use strict";
        function d() {
          var a2 = new h.HandlebarsEnvironment();
          return n.extend(a2, h), a2.SafeString = j["default"], a2.Exception = l["default"], a2.Utils = n, a2.escapeExpression = n.escapeExpression, a2.VM = p, a2.template = function(b2) {
            return p.template(b2, a2);
          }, a2;
        }
        var e = c(3)["default"], f = c(1)["default"];
        b.__esModule = true;
        var g = c(4), h = e(g), i = c(76), j = f(i), k = c(6), l = f(k), m = c(5), n = e(m), o = c(77), p = e(o), q = c(82), r = f(q), s = d();
        s.create = d, r["default"](s), s["default"] = s, b["default"] = s, a.exports = b["default"];
      }, function(a, b) {
        "use strict";
        b["default"] = function(a2) {
          if (a2 && a2.__esModule) return a2;
          var b2 = {};
          if (null != a2) for (var c in a2) Object.prototype.hasOwnProperty.call(a2, c) && (b2[c] = a2[c]);
          return b2["default"] = a2, b2;
        }, b.__esModule = true;
      }, function(a, b, c) {
        "use strict";
        function d(a2, b2, c2) {
          this.helpers = a2 || {}, this.partials = b2 || {}, this.decorators = c2 || {}, i.registerDefaultHelpers(this), j.registerDefaultDecorators(this);
        }
        var e = c(1)["default"];
        b.__esModule = true, b.HandlebarsEnvironment = d;
        var f = c(5), g = c(6), h = e(g), i = c(10), j = c(70), k = c(72), l = e(k), m = c(73), n = "4.7.10";
        b.VERSION = n;
        var o = 8;
        b.COMPILER_REVISION = o;
        var p = 7;
        b.LAST_COMPATIBLE_COMPILER_REVISION = p;
        var q = { 1: "<= 1.0.rc.2", 2: "== 1.0.0-rc.3", 3: "== 1.0.0-rc.4", 4: "== 1.x.x", 5: "== 2.0.0-alpha.x", 6: ">= 2.0.0-beta.1", 7: ">= 4.0.0 <4.3.0", 8: ">= 4.3.0" };
        b.REVISION_CHANGES = q;
        var r = "[object Object]";
        d.prototype = { constructor: d, logger: l["default"], log: l["default"].log, registerHelper: function(a2, b2) {
          if (f.toString.call(a2) === r) {
            if (b2) throw new h["default"]("Arg not supported with multiple helpers");
            f.extend(this.helpers, a2);
          } else this.helpers[a2] = b2;
        }, unregisterHelper: function(a2) {
          delete this.helpers[a2];
        }, registerPartial: function(a2, b2) {
          if (f.toString.call(a2) === r) f.extend(this.partials, a2);
          else {
            if ("undefined" == typeof b2) throw new h["default"]('Attempting to register a partial called "' + a2 + '" as undefined');
            this.partials[a2] = b2;
          }
        }, unregisterPartial: function(a2) {
          delete this.partials[a2];
        }, registerDecorator: function(a2, b2) {
          if (f.toString.call(a2) === r) {
            if (b2) throw new h["default"]("Arg not supported with multiple decorators");
            f.extend(this.decorators, a2);
          } else this.decorators[a2] = b2;
        }, unregisterDecorator: function(a2) {
          delete this.decorators[a2];
        }, resetLoggedPropertyAccesses: function() {
          m.resetLoggedProperties();
        } };
        var s = l["default"].log;
        b.log = s, b.createFrame = f.createFrame, b.logger = l["default"];
      }, function(a, b) {
        "use strict";
        function c(a2) {
          return k[a2];
        }
        function d(a2) {
          for (var b2 = 1; b2 < arguments.length; b2++) for (var c2 in arguments[b2]) Object.prototype.hasOwnProperty.call(arguments[b2], c2) && (a2[c2] = arguments[b2][c2]);
          return a2;
        }
        function e(a2, b2) {
          for (var c2 = 0, d2 = a2.length; c2 < d2; c2++) if (a2[c2] === b2) return c2;
          return -1;
        }
        function f(a2) {
          if ("string" != typeof a2) {
            if (a2 && "function" == typeof a2.toHTML) return a2.toHTML();
            if (null == a2) return "";
            if (!a2) return a2 + "";
            a2 = "" + a2;
          }
          return m.test(a2) ? a2.replace(l, c) : a2;
        }
        function g(a2) {
          return !a2 && 0 !== a2 || !(!p(a2) || 0 !== a2.length);
        }
        function h(a2) {
          var b2 = d({}, a2);
          return b2._parent = a2, b2;
        }
        function i(a2, b2) {
          return a2.path = b2, a2;
        }
        function j(a2, b2) {
          return (a2 ? a2 + "." : "") + b2;
        }
        b.__esModule = true, b.extend = d, b.indexOf = e, b.escapeExpression = f, b.isEmpty = g, b.createFrame = h, b.blockParams = i, b.appendContextPath = j;
        var k = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;", "`": "&#x60;", "=": "&#x3D;" }, l = /[&<>"'`=]/g, m = /[&<>"'`=]/, n = Object.prototype.toString;
        b.toString = n;
        var o = function(a2) {
          return "function" == typeof a2;
        };
        o(/x/) && (b.isFunction = o = function(a2) {
          return "function" == typeof a2 && "[object Function]" === n.call(a2);
        }), b.isFunction = o;
        var p = Array.isArray || function(a2) {
          return !(!a2 || "object" != typeof a2) && "[object Array]" === n.call(a2);
        };
        b.isArray = p;
      }, function(a, b, c) {
        "use strict";
        function d(a2, b2) {
          var c2 = b2 && b2.loc, g = void 0, h = void 0, i = void 0, j = void 0;
          c2 && c2.start && (g = c2.start.line, i = c2.start.column, c2.end && (h = c2.end.line, j = c2.end.column), a2 += " - " + g + ":" + i);
          for (var k = Error.prototype.constructor.call(this, a2), l = 0; l < f.length; l++) this[f[l]] = k[f[l]];
          Error.captureStackTrace && Error.captureStackTrace(this, d);
          try {
            c2 && (this.lineNumber = g, this.endLineNumber = h, e ? (Object.defineProperty(this, "column", { value: i, enumerable: true }), Object.defineProperty(this, "endColumn", { value: j, enumerable: true })) : (this.column = i, this.endColumn = j));
          } catch (m) {
          }
        }
        var e = c(7)["default"];
        b.__esModule = true;
        var f = ["description", "fileName", "lineNumber", "endLineNumber", "message", "name", "number", "stack"];
        d.prototype = new Error(), b["default"] = d, a.exports = b["default"];
      }, function(a, b, c) {
        a.exports = { "default": c(8), __esModule: true };
      }, function(a, b, c) {
        var d = c(9);
        a.exports = function(a2, b2, c2) {
          return d.setDesc(a2, b2, c2);
        };
      }, function(a, b) {
        var c = Object;
        a.exports = { create: c.create, getProto: c.getPrototypeOf, isEnum: {}.propertyIsEnumerable, getDesc: c.getOwnPropertyDescriptor, setDesc: c.defineProperty, setDescs: c.defineProperties, getKeys: c.keys, getNames: c.getOwnPropertyNames, getSymbols: c.getOwnPropertySymbols, each: [].forEach };
      }, function(a, b, c) {
        "use strict";
        function d(a2) {
          h["default"](a2), j["default"](a2), l["default"](a2), n["default"](a2), p["default"](a2), r["default"](a2), t["default"](a2);
        }
        function e(a2, b2, c2) {
          a2.helpers[b2] && (a2.hooks[b2] = a2.helpers[b2], c2 || (a2.helpers[b2] = void 0));
        }
        var f = c(1)["default"];
        b.__esModule = true, b.registerDefaultHelpers = d, b.moveHelperToHooks = e;
        var g = c(11), h = f(g), i = c(12), j = f(i), k = c(65), l = f(k), m = c(66), n = f(m), o = c(67), p = f(o), q = c(68), r = f(q), s = c(69), t = f(s);
      }, function(a, b, c) {
        "use strict";
        b.__esModule = true;
        var d = c(5);
        b["default"] = function(a2) {
          a2.registerHelper("blockHelperMissing", function(b2, c2) {
            var e = c2.inverse, f = c2.fn;
            if (b2 === true) return f(this);
            if (b2 === false || null == b2) return e(this);
            if (d.isArray(b2)) return b2.length > 0 ? (c2.ids && (c2.ids = [c2.name]), a2.helpers.each(b2, c2)) : e(this);
            if (c2.data && c2.ids) {
              var g = d.createFrame(c2.data);
              g.contextPath = d.appendContextPath(c2.data.contextPath, c2.name), c2 = { data: g };
            }
            return f(b2, c2);
          });
        }, a.exports = b["default"];
      }, function(a, b, c) {
        "use strict";
        function d(a2) {
          try {
            var b2 = a2["return"];
            j.isFunction(b2) && b2.call(a2);
          } catch (c2) {
          }
        }
        var e = c(13)["default"], f = c(43)["default"], g = c(55)["default"], h = c(60)["default"], i = c(1)["default"];
        b.__esModule = true;
        var j = c(5), k = c(6), l = i(k);
        b["default"] = function(a2) {
          a2.registerHelper("each", function(a3, b2) {
            function c2(a4, b3, c3, d2) {
              o && (o.key = a4, o.index = b3, o.first = 0 === b3, o.last = !!c3, p && (o.contextPath = p + a4)), n += i2(d2, { data: o, blockParams: j.blockParams([d2, a4], [p + a4, null]) });
            }
            if (!b2) throw new l["default"]("Must pass iterator to #each");
            var i2 = b2.fn, k2 = b2.inverse, m = 0, n = "", o = void 0, p = void 0;
            if (b2.data && b2.ids && (p = j.appendContextPath(b2.data.contextPath, b2.ids[0]) + "."), j.isFunction(a3) && (a3 = a3.call(this)), b2.data && (o = j.createFrame(b2.data)), a3 && "object" == typeof a3) if (j.isArray(a3)) for (var q = a3.length; m < q; m++) m in a3 && c2(m, m, m === a3.length - 1, a3[m]);
            else if ("function" == typeof e && a3[f]) for (var r = g(a3), s = r.next(); !s.done; ) {
              var t = r.next();
              try {
                c2(m, m, t.done, s.value);
              } catch (u) {
                throw t.done || d(r), u;
              }
              s = t, m++;
            }
            else !(function() {
              var b3 = void 0;
              h(a3).forEach(function(d2) {
                void 0 !== b3 && c2(b3, m - 1, false, a3[b3]), b3 = d2, m++;
              }), void 0 !== b3 && c2(b3, m - 1, true, a3[b3]);
            })();
            return 0 === m && (n = k2(this)), n;
          });
        }, a.exports = b["default"];
      }, function(a, b, c) {
        a.exports = { "default": c(14), __esModule: true };
      }, function(a, b, c) {
        c(15), c(42), a.exports = c(21).Symbol;
      }, function(a, b, c) {
        "use strict";
        var d = c(9), e = c(16), f = c(17), g = c(18), h = c(20), i = c(24), j = c(19), k = c(27), l = c(28), m = c(30), n = c(29), o = c(31), p = c(36), q = c(37), r = c(38), s = c(39), t = c(32), u = c(26), v = d.getDesc, w = d.setDesc, x = d.create, y = p.get, z = e.Symbol, A = e.JSON, B = A && A.stringify, C = false, D = n("_hidden"), E = d.isEnum, F = k("symbol-registry"), G = k("symbols"), H = "function" == typeof z, I = Object.prototype, J = g && j(function() {
          return 7 != x(w({}, "a", { get: function() {
            return w(this, "a", { value: 7 }).a;
          } })).a;
        }) ? function(a2, b2, c2) {
          var d2 = v(I, b2);
          d2 && delete I[b2], w(a2, b2, c2), d2 && a2 !== I && w(I, b2, d2);
        } : w, K = function(a2) {
          var b2 = G[a2] = x(z.prototype);
          return b2._k = a2, g && C && J(I, a2, { configurable: true, set: function(b3) {
            f(this, D) && f(this[D], a2) && (this[D][a2] = false), J(this, a2, u(1, b3));
          } }), b2;
        }, L = function(a2) {
          return "symbol" == typeof a2;
        }, M = function(a2, b2, c2) {
          return c2 && f(G, b2) ? (c2.enumerable ? (f(a2, D) && a2[D][b2] && (a2[D][b2] = false), c2 = x(c2, { enumerable: u(0, false) })) : (f(a2, D) || w(a2, D, u(1, {})), a2[D][b2] = true), J(a2, b2, c2)) : w(a2, b2, c2);
        }, N = function(a2, b2) {
          s(a2);
          for (var c2, d2 = q(b2 = t(b2)), e2 = 0, f2 = d2.length; f2 > e2; ) M(a2, c2 = d2[e2++], b2[c2]);
          return a2;
        }, O = function(a2, b2) {
          return void 0 === b2 ? x(a2) : N(x(a2), b2);
        }, P = function(a2) {
          var b2 = E.call(this, a2);
          return !(b2 || !f(this, a2) || !f(G, a2) || f(this, D) && this[D][a2]) || b2;
        }, Q = function(a2, b2) {
          var c2 = v(a2 = t(a2), b2);
          return !c2 || !f(G, b2) || f(a2, D) && a2[D][b2] || (c2.enumerable = true), c2;
        }, R = function(a2) {
          for (var b2, c2 = y(t(a2)), d2 = [], e2 = 0; c2.length > e2; ) f(G, b2 = c2[e2++]) || b2 == D || d2.push(b2);
          return d2;
        }, S = function(a2) {
          for (var b2, c2 = y(t(a2)), d2 = [], e2 = 0; c2.length > e2; ) f(G, b2 = c2[e2++]) && d2.push(G[b2]);
          return d2;
        }, T = function(a2) {
          if (void 0 !== a2 && !L(a2)) {
            for (var b2, c2, d2 = [a2], e2 = 1, f2 = arguments; f2.length > e2; ) d2.push(f2[e2++]);
            return b2 = d2[1], "function" == typeof b2 && (c2 = b2), !c2 && r(b2) || (b2 = function(a3, b3) {
              if (c2 && (b3 = c2.call(this, a3, b3)), !L(b3)) return b3;
            }), d2[1] = b2, B.apply(A, d2);
          }
        }, U = j(function() {
          var a2 = z();
          return "[null]" != B([a2]) || "{}" != B({ a: a2 }) || "{}" != B(Object(a2));
        });
        H || (z = function() {
          if (L(this)) throw TypeError("Symbol is not a constructor");
          return K(m(arguments.length > 0 ? arguments[0] : void 0));
        }, i(z.prototype, "toString", function() {
          return this._k;
        }), L = function(a2) {
          return a2 instanceof z;
        }, d.create = O, d.isEnum = P, d.getDesc = Q, d.setDesc = M, d.setDescs = N, d.getNames = p.get = R, d.getSymbols = S, g && !c(41) && i(I, "propertyIsEnumerable", P, true));
        var V = { "for": function(a2) {
          return f(F, a2 += "") ? F[a2] : F[a2] = z(a2);
        }, keyFor: function(a2) {
          return o(F, a2);
        }, useSetter: function() {
          C = true;
        }, useSimple: function() {
          C = false;
        } };
        d.each.call("hasInstance,isConcatSpreadable,iterator,match,replace,search,species,split,toPrimitive,toStringTag,unscopables".split(","), function(a2) {
          var b2 = n(a2);
          V[a2] = H ? b2 : K(b2);
        }), C = true, h(h.G + h.W, { Symbol: z }), h(h.S, "Symbol", V), h(h.S + h.F * !H, "Object", { create: O, defineProperty: M, defineProperties: N, getOwnPropertyDescriptor: Q, getOwnPropertyNames: R, getOwnPropertySymbols: S }), A && h(h.S + h.F * (!H || U), "JSON", { stringify: T }), l(z, "Symbol"), l(Math, "Math", true), l(e.JSON, "JSON", true);
      }, function(a, b) {
        var c = a.exports = "undefined" != typeof window && window.Math == Math ? window : "undefined" != typeof self && self.Math == Math ? self : Function("return this")();
        "number" == typeof __g && (__g = c);
      }, function(a, b) {
        var c = {}.hasOwnProperty;
        a.exports = function(a2, b2) {
          return c.call(a2, b2);
        };
      }, function(a, b, c) {
        a.exports = !c(19)(function() {
          return 7 != Object.defineProperty({}, "a", { get: function() {
            return 7;
          } }).a;
        });
      }, function(a, b) {
        a.exports = function(a2) {
          try {
            return !!a2();
          } catch (b2) {
            return true;
          }
        };
      }, function(a, b, c) {
        var d = c(16), e = c(21), f = c(22), g = "prototype", h = function(a2, b2, c2) {
          var i, j, k, l = a2 & h.F, m = a2 & h.G, n = a2 & h.S, o = a2 & h.P, p = a2 & h.B, q = a2 & h.W, r = m ? e : e[b2] || (e[b2] = {}), s = m ? d : n ? d[b2] : (d[b2] || {})[g];
          m && (c2 = b2);
          for (i in c2) j = !l && s && i in s, j && i in r || (k = j ? s[i] : c2[i], r[i] = m && "function" != typeof s[i] ? c2[i] : p && j ? f(k, d) : q && s[i] == k ? (function(a3) {
            var b3 = function(b4) {
              return this instanceof a3 ? new a3(b4) : a3(b4);
            };
            return b3[g] = a3[g], b3;
          })(k) : o && "function" == typeof k ? f(Function.call, k) : k, o && ((r[g] || (r[g] = {}))[i] = k));
        };
        h.F = 1, h.G = 2, h.S = 4, h.P = 8, h.B = 16, h.W = 32, a.exports = h;
      }, function(a, b) {
        var c = a.exports = { version: "1.2.6" };
        "number" == typeof __e && (__e = c);
      }, function(a, b, c) {
        var d = c(23);
        a.exports = function(a2, b2, c2) {
          if (d(a2), void 0 === b2) return a2;
          switch (c2) {
            case 1:
              return function(c3) {
                return a2.call(b2, c3);
              };
            case 2:
              return function(c3, d2) {
                return a2.call(b2, c3, d2);
              };
            case 3:
              return function(c3, d2, e) {
                return a2.call(b2, c3, d2, e);
              };
          }
          return function() {
            return a2.apply(b2, arguments);
          };
        };
      }, function(a, b) {
        a.exports = function(a2) {
          if ("function" != typeof a2) throw TypeError(a2 + " is not a function!");
          return a2;
        };
      }, function(a, b, c) {
        a.exports = c(25);
      }, function(a, b, c) {
        var d = c(9), e = c(26);
        a.exports = c(18) ? function(a2, b2, c2) {
          return d.setDesc(a2, b2, e(1, c2));
        } : function(a2, b2, c2) {
          return a2[b2] = c2, a2;
        };
      }, function(a, b) {
        a.exports = function(a2, b2) {
          return { enumerable: !(1 & a2), configurable: !(2 & a2), writable: !(4 & a2), value: b2 };
        };
      }, function(a, b, c) {
        var d = c(16), e = "__core-js_shared__", f = d[e] || (d[e] = {});
        a.exports = function(a2) {
          return f[a2] || (f[a2] = {});
        };
      }, function(a, b, c) {
        var d = c(9).setDesc, e = c(17), f = c(29)("toStringTag");
        a.exports = function(a2, b2, c2) {
          a2 && !e(a2 = c2 ? a2 : a2.prototype, f) && d(a2, f, { configurable: true, value: b2 });
        };
      }, function(a, b, c) {
        var d = c(27)("wks"), e = c(30), f = c(16).Symbol;
        a.exports = function(a2) {
          return d[a2] || (d[a2] = f && f[a2] || (f || e)("Symbol." + a2));
        };
      }, function(a, b) {
        var c = 0, d = Math.random();
        a.exports = function(a2) {
          return "Symbol(".concat(void 0 === a2 ? "" : a2, ")_", (++c + d).toString(36));
        };
      }, function(a, b, c) {
        var d = c(9), e = c(32);
        a.exports = function(a2, b2) {
          for (var c2, f = e(a2), g = d.getKeys(f), h = g.length, i = 0; h > i; ) if (f[c2 = g[i++]] === b2) return c2;
        };
      }, function(a, b, c) {
        var d = c(33), e = c(35);
        a.exports = function(a2) {
          return d(e(a2));
        };
      }, function(a, b, c) {
        var d = c(34);
        a.exports = Object("z").propertyIsEnumerable(0) ? Object : function(a2) {
          return "String" == d(a2) ? a2.split("") : Object(a2);
        };
      }, function(a, b) {
        var c = {}.toString;
        a.exports = function(a2) {
          return c.call(a2).slice(8, -1);
        };
      }, function(a, b) {
        a.exports = function(a2) {
          if (void 0 == a2) throw TypeError("Can't call method on  " + a2);
          return a2;
        };
      }, function(a, b, c) {
        var d = c(32), e = c(9).getNames, f = {}.toString, g = "object" == typeof window && Object.getOwnPropertyNames ? Object.getOwnPropertyNames(window) : [], h = function(a2) {
          try {
            return e(a2);
          } catch (b2) {
            return g.slice();
          }
        };
        a.exports.get = function(a2) {
          return g && "[object Window]" == f.call(a2) ? h(a2) : e(d(a2));
        };
      }, function(a, b, c) {
        var d = c(9);
        a.exports = function(a2) {
          var b2 = d.getKeys(a2), c2 = d.getSymbols;
          if (c2) for (var e, f = c2(a2), g = d.isEnum, h = 0; f.length > h; ) g.call(a2, e = f[h++]) && b2.push(e);
          return b2;
        };
      }, function(a, b, c) {
        var d = c(34);
        a.exports = Array.isArray || function(a2) {
          return "Array" == d(a2);
        };
      }, function(a, b, c) {
        var d = c(40);
        a.exports = function(a2) {
          if (!d(a2)) throw TypeError(a2 + " is not an object!");
          return a2;
        };
      }, function(a, b) {
        a.exports = function(a2) {
          return "object" == typeof a2 ? null !== a2 : "function" == typeof a2;
        };
      }, function(a, b) {
        a.exports = true;
      }, function(a, b) {
      }, function(a, b, c) {
        a.exports = { "default": c(44), __esModule: true };
      }, function(a, b, c) {
        c(45), c(51), a.exports = c(29)("iterator");
      }, function(a, b, c) {
        "use strict";
        var d = c(46)(true);
        c(48)(String, "String", function(a2) {
          this._t = String(a2), this._i = 0;
        }, function() {
          var a2, b2 = this._t, c2 = this._i;
          return c2 >= b2.length ? { value: void 0, done: true } : (a2 = d(b2, c2), this._i += a2.length, { value: a2, done: false });
        });
      }, function(a, b, c) {
        var d = c(47), e = c(35);
        a.exports = function(a2) {
          return function(b2, c2) {
            var f, g, h = String(e(b2)), i = d(c2), j = h.length;
            return i < 0 || i >= j ? a2 ? "" : void 0 : (f = h.charCodeAt(i), f < 55296 || f > 56319 || i + 1 === j || (g = h.charCodeAt(i + 1)) < 56320 || g > 57343 ? a2 ? h.charAt(i) : f : a2 ? h.slice(i, i + 2) : (f - 55296 << 10) + (g - 56320) + 65536);
          };
        };
      }, function(a, b) {
        var c = Math.ceil, d = Math.floor;
        a.exports = function(a2) {
          return isNaN(a2 = +a2) ? 0 : (a2 > 0 ? d : c)(a2);
        };
      }, function(a, b, c) {
        "use strict";
        var d = c(41), e = c(20), f = c(24), g = c(25), h = c(17), i = c(49), j = c(50), k = c(28), l = c(9).getProto, m = c(29)("iterator"), n = !([].keys && "next" in [].keys()), o = "@@iterator", p = "keys", q = "values", r = function() {
          return this;
        };
        a.exports = function(a2, b2, c2, s, t, u, v) {
          j(c2, b2, s);
          var w, x, y = function(a3) {
            if (!n && a3 in C) return C[a3];
            switch (a3) {
              case p:
                return function() {
                  return new c2(this, a3);
                };
              case q:
                return function() {
                  return new c2(this, a3);
                };
            }
            return function() {
              return new c2(this, a3);
            };
          }, z = b2 + " Iterator", A = t == q, B = false, C = a2.prototype, D = C[m] || C[o] || t && C[t], E = D || y(t);
          if (D) {
            var F = l(E.call(new a2()));
            k(F, z, true), !d && h(C, o) && g(F, m, r), A && D.name !== q && (B = true, E = function() {
              return D.call(this);
            });
          }
          if (d && !v || !n && !B && C[m] || g(C, m, E), i[b2] = E, i[z] = r, t) if (w = { values: A ? E : y(q), keys: u ? E : y(p), entries: A ? y("entries") : E }, v) for (x in w) x in C || f(C, x, w[x]);
          else e(e.P + e.F * (n || B), b2, w);
          return w;
        };
      }, function(a, b) {
        a.exports = {};
      }, function(a, b, c) {
        "use strict";
        var d = c(9), e = c(26), f = c(28), g = {};
        c(25)(g, c(29)("iterator"), function() {
          return this;
        }), a.exports = function(a2, b2, c2) {
          a2.prototype = d.create(g, { next: e(1, c2) }), f(a2, b2 + " Iterator");
        };
      }, function(a, b, c) {
        c(52);
        var d = c(49);
        d.NodeList = d.HTMLCollection = d.Array;
      }, function(a, b, c) {
        "use strict";
        var d = c(53), e = c(54), f = c(49), g = c(32);
        a.exports = c(48)(Array, "Array", function(a2, b2) {
          this._t = g(a2), this._i = 0, this._k = b2;
        }, function() {
          var a2 = this._t, b2 = this._k, c2 = this._i++;
          return !a2 || c2 >= a2.length ? (this._t = void 0, e(1)) : "keys" == b2 ? e(0, c2) : "values" == b2 ? e(0, a2[c2]) : e(0, [c2, a2[c2]]);
        }, "values"), f.Arguments = f.Array, d("keys"), d("values"), d("entries");
      }, function(a, b) {
        a.exports = function() {
        };
      }, function(a, b) {
        a.exports = function(a2, b2) {
          return { value: b2, done: !!a2 };
        };
      }, function(a, b, c) {
        a.exports = { "default": c(56), __esModule: true };
      }, function(a, b, c) {
        c(51), c(45), a.exports = c(57);
      }, function(a, b, c) {
        var d = c(39), e = c(58);
        a.exports = c(21).getIterator = function(a2) {
          var b2 = e(a2);
          if ("function" != typeof b2) throw TypeError(a2 + " is not iterable!");
          return d(b2.call(a2));
        };
      }, function(a, b, c) {
        var d = c(59), e = c(29)("iterator"), f = c(49);
        a.exports = c(21).getIteratorMethod = function(a2) {
          if (void 0 != a2) return a2[e] || a2["@@iterator"] || f[d(a2)];
        };
      }, function(a, b, c) {
        var d = c(34), e = c(29)("toStringTag"), f = "Arguments" == d(/* @__PURE__ */ (function() {
          return arguments;
        })());
        a.exports = function(a2) {
          var b2, c2, g;
          return void 0 === a2 ? "Undefined" : null === a2 ? "Null" : "string" == typeof (c2 = (b2 = Object(a2))[e]) ? c2 : f ? d(b2) : "Object" == (g = d(b2)) && "function" == typeof b2.callee ? "Arguments" : g;
        };
      }, function(a, b, c) {
        a.exports = { "default": c(61), __esModule: true };
      }, function(a, b, c) {
        c(62), a.exports = c(21).Object.keys;
      }, function(a, b, c) {
        var d = c(63);
        c(64)("keys", function(a2) {
          return function(b2) {
            return a2(d(b2));
          };
        });
      }, function(a, b, c) {
        var d = c(35);
        a.exports = function(a2) {
          return Object(d(a2));
        };
      }, function(a, b, c) {
        var d = c(20), e = c(21), f = c(19);
        a.exports = function(a2, b2) {
          var c2 = (e.Object || {})[a2] || Object[a2], g = {};
          g[a2] = b2(c2), d(d.S + d.F * f(function() {
            c2(1);
          }), "Object", g);
        };
      }, function(a, b, c) {
        "use strict";
        var d = c(1)["default"];
        b.__esModule = true;
        var e = c(6), f = d(e);
        b["default"] = function(a2) {
          a2.registerHelper("helperMissing", function() {
            if (1 !== arguments.length) throw new f["default"]('Missing helper: "' + arguments[arguments.length - 1].name + '"');
          });
        }, a.exports = b["default"];
      }, function(a, b, c) {
        "use strict";
        var d = c(1)["default"];
        b.__esModule = true;
        var e = c(5), f = c(6), g = d(f);
        b["default"] = function(a2) {
          a2.registerHelper("if", function(a3, b2) {
            if (2 != arguments.length) throw new g["default"]("#if requires exactly one argument");
            return e.isFunction(a3) && (a3 = a3.call(this)), !b2.hash.includeZero && !a3 || e.isEmpty(a3) ? b2.inverse(this) : b2.fn(this);
          }), a2.registerHelper("unless", function(b2, c2) {
            if (2 != arguments.length) throw new g["default"]("#unless requires exactly one argument");
            return a2.helpers["if"].call(this, b2, { fn: c2.inverse, inverse: c2.fn, hash: c2.hash });
          });
        }, a.exports = b["default"];
      }, function(a, b) {
        "use strict";
        b.__esModule = true, b["default"] = function(a2) {
          a2.registerHelper("log", function() {
            for (var b2 = [void 0], c = arguments[arguments.length - 1], d = 0; d < arguments.length - 1; d++) b2.push(arguments[d]);
            var e = 1;
            null != c.hash.level ? e = c.hash.level : c.data && null != c.data.level && (e = c.data.level), b2[0] = e, a2.log.apply(a2, b2);
          });
        }, a.exports = b["default"];
      }, function(a, b) {
        "use strict";
        b.__esModule = true, b["default"] = function(a2) {
          a2.registerHelper("lookup", function(a3, b2, c) {
            return a3 ? c.lookupProperty(a3, b2) : a3;
          });
        }, a.exports = b["default"];
      }, function(a, b, c) {
        "use strict";
        var d = c(1)["default"];
        b.__esModule = true;
        var e = c(5), f = c(6), g = d(f);
        b["default"] = function(a2) {
          a2.registerHelper("with", function(a3, b2) {
            if (2 != arguments.length) throw new g["default"]("#with requires exactly one argument");
            e.isFunction(a3) && (a3 = a3.call(this));
            var c2 = b2.fn;
            if (e.isEmpty(a3)) return b2.inverse(this);
            var d2 = b2.data;
            return b2.data && b2.ids && (d2 = e.createFrame(b2.data), d2.contextPath = e.appendContextPath(b2.data.contextPath, b2.ids[0])), c2(a3, { data: d2, blockParams: e.blockParams([a3], [d2 && d2.contextPath]) });
          });
        }, a.exports = b["default"];
      }, function(a, b, c) {
        "use strict";
        function d(a2) {
          g["default"](a2);
        }
        var e = c(1)["default"];
        b.__esModule = true, b.registerDefaultDecorators = d;
        var f = c(71), g = e(f);
      }, function(a, b, c) {
        "use strict";
        b.__esModule = true;
        var d = c(5);
        b["default"] = function(a2) {
          a2.registerDecorator("inline", function(a3, b2, c2, e) {
            var f = a3;
            return b2.partials || (b2.partials = {}, f = function(e2, f2) {
              var g = c2.partials;
              c2.partials = d.extend({}, g, b2.partials);
              var h = a3(e2, f2);
              return c2.partials = g, h;
            }), b2.partials[e.args[0]] = e.fn, f;
          });
        }, a.exports = b["default"];
      }, function(a, b, c) {
        "use strict";
        b.__esModule = true;
        var d = c(5), e = { methodMap: ["debug", "info", "warn", "error"], level: "info", lookupLevel: function(a2) {
          if ("string" == typeof a2) {
            var b2 = d.indexOf(e.methodMap, a2.toLowerCase());
            a2 = b2 >= 0 ? b2 : parseInt(a2, 10);
          }
          return a2;
        }, log: function(a2) {
          if (a2 = e.lookupLevel(a2), "undefined" != typeof console && e.lookupLevel(e.level) <= a2) {
            var b2 = e.methodMap[a2];
            console[b2] || (b2 = "log");
            for (var c2 = arguments.length, d2 = Array(c2 > 1 ? c2 - 1 : 0), f = 1; f < c2; f++) d2[f - 1] = arguments[f];
            console[b2].apply(console, d2);
          }
        } };
        b["default"] = e, a.exports = b["default"];
      }, function(a, b, c) {
        "use strict";
        function d(a2) {
          var b2 = j(null);
          b2.__proto__ = false, m.extend(b2, a2.allowedProtoProperties);
          var c2 = j(null);
          return c2.constructor = false, c2.__defineGetter__ = false, c2.__defineSetter__ = false, c2.__lookupGetter__ = false, c2.__lookupSetter__ = false, m.extend(c2, a2.allowedProtoMethods), { properties: { whitelist: b2, defaultValue: a2.allowProtoPropertiesByDefault }, methods: { whitelist: c2, defaultValue: a2.allowProtoMethodsByDefault } };
        }
        function e(a2, b2, c2) {
          return "function" == typeof a2 ? g(b2.methods, c2) : g(b2.properties, c2);
        }
        function f(a2, b2, c2) {
          return "constructor" === b2 && "function" == typeof c2 && a2 === c2.prototype;
        }
        function g(a2, b2) {
          return void 0 !== a2.whitelist[b2] ? a2.whitelist[b2] === true : void 0 !== a2.defaultValue ? a2.defaultValue : (h(b2), false);
        }
        function h(a2) {
          p[a2] !== true && (p[a2] = true, o["default"].log("error", 'Handlebars: Access has been denied to resolve the property "' + a2 + '" because it is not an "own property" of its parent.\nYou can add a runtime option to disable the check or this warning:\nSee https://handlebarsjs.com/api-reference/runtime-options.html#options-to-control-prototype-access for details'));
        }
        function i() {
          k(p).forEach(function(a2) {
            delete p[a2];
          });
        }
        var j = c(74)["default"], k = c(60)["default"], l = c(1)["default"];
        b.__esModule = true, b.createProtoAccessControl = d, b.resultIsAllowed = e, b.isPrototypeConstructor = f, b.resetLoggedProperties = i;
        var m = c(5), n = c(72), o = l(n), p = j(null);
      }, function(a, b, c) {
        a.exports = { "default": c(75), __esModule: true };
      }, function(a, b, c) {
        var d = c(9);
        a.exports = function(a2, b2) {
          return d.create(a2, b2);
        };
      }, function(a, b) {
        "use strict";
        function c(a2) {
          this.string = a2;
        }
        b.__esModule = true, c.prototype.toString = c.prototype.toHTML = function() {
          return "" + this.string;
        }, b["default"] = c, a.exports = b["default"];
      }, function(a, b, c) {
        "use strict";
        function d(a2) {
          var b2 = a2 && a2[0] || 1, c2 = w.COMPILER_REVISION;
          if (!(b2 >= w.LAST_COMPATIBLE_COMPILER_REVISION && b2 <= w.COMPILER_REVISION)) {
            if (b2 < w.LAST_COMPATIBLE_COMPILER_REVISION) {
              var d2 = w.REVISION_CHANGES[c2], e2 = w.REVISION_CHANGES[b2];
              throw new v["default"]("Template was precompiled with an older version of Handlebars than the current runtime. Please update your precompiler to a newer version (" + d2 + ") or downgrade your runtime to an older version (" + e2 + ").");
            }
            throw new v["default"]("Template was precompiled with a newer version of Handlebars than the current runtime. Please update your runtime to a newer version (" + a2[1] + ").");
          }
        }
        function e(a2, b2) {
          function c2(c3, d3, e3) {
            e3.hash && (d3 = t.extend({}, d3, e3.hash), e3.ids && (e3.ids[0] = true)), c3 = b2.VM.resolvePartial.call(this, c3, d3, e3), e3.hooks = this.hooks, e3.protoAccessControl = this.protoAccessControl;
            var f2 = b2.VM.invokePartial.call(this, c3, d3, e3);
            if (null == f2 && t.isFunction(c3)) throw new v["default"]("The partial " + e3.name + " returned no output: partials must return a string");
            if (null == f2 && b2.compile) {
              if ("string" != typeof c3) throw new v["default"]("The partial " + e3.name + " could not be compiled: partials must be strings or functions returning strings");
              e3.partials[e3.name] = b2.compile(c3, a2.compilerOptions, b2), f2 = e3.partials[e3.name](d3, e3);
            }
            if (null != f2) {
              if (e3.indent) {
                for (var g3 = f2.split("\n"), h2 = 0, i2 = g3.length; h2 < i2 && (g3[h2] || h2 + 1 !== i2); h2++) g3[h2] = e3.indent + g3[h2];
                f2 = g3.join("\n");
              }
              return f2;
            }
            throw new v["default"]("The partial " + e3.name + " could not be compiled when running in runtime-only mode");
          }
          function d2(b3) {
            function c3(b4) {
              return "" + a2.main(g2, b4, g2.helpers, g2.partials, f2, i2, h2);
            }
            var e3 = arguments.length <= 1 || void 0 === arguments[1] ? {} : arguments[1], f2 = e3.data;
            d2._setup(e3), !e3.partial && a2.useData && (f2 = k(b3, f2));
            var h2 = void 0, i2 = a2.useBlockParams ? [] : void 0;
            return a2.useDepths && (h2 = e3.depths ? b3 != e3.depths[0] ? [b3].concat(e3.depths) : e3.depths : [b3]), (c3 = l(a2.main, c3, g2, e3.depths || [], f2, i2))(b3, e3);
          }
          if (!b2) throw new v["default"]("No environment passed to template");
          if (!a2 || !a2.main) throw new v["default"]("Unknown template object: " + typeof a2);
          a2.main.decorator = a2.main_d, b2.VM.checkRevision(a2.compiler);
          var e2 = a2.compiler && 7 === a2.compiler[0], g2 = { strict: function(a3, b3, c3) {
            if (!(a3 && b3 in a3)) throw new v["default"]('"' + b3 + '" not defined in ' + a3, { loc: c3 });
            return g2.lookupProperty(a3, b3);
          }, lookupProperty: function(a3, b3) {
            var c3 = a3[b3];
            return null == c3 ? c3 : Object.prototype.hasOwnProperty.call(a3, b3) && !z.isPrototypeConstructor(a3, b3, c3) ? c3 : z.resultIsAllowed(c3, g2.protoAccessControl, b3) ? c3 : void 0;
          }, lookup: function(a3, b3) {
            for (var c3 = a3.length, d3 = 0; d3 < c3; d3++) {
              var e3 = a3[d3] && g2.lookupProperty(a3[d3], b3);
              if (null != e3) return e3;
            }
          }, lambda: function(a3, b3) {
            return "function" == typeof a3 ? a3.call(b3) : a3;
          }, escapeExpression: t.escapeExpression, invokePartial: c2, fn: function(b3) {
            var c3 = a2[b3];
            return c3.decorator = a2[b3 + "_d"], c3;
          }, programs: [], program: function(a3, b3, c3, d3, e3) {
            var g3 = this.programs[a3], h2 = this.fn(a3);
            return b3 || e3 || d3 || c3 ? g3 = f(this, a3, h2, b3, c3, d3, e3) : g3 || (g3 = this.programs[a3] = f(this, a3, h2)), g3;
          }, data: function(a3, b3) {
            for (; a3 && b3--; ) a3 = a3._parent;
            return a3;
          }, mergeIfNeeded: function(a3, b3) {
            var c3 = a3 || b3;
            return a3 && b3 && a3 !== b3 && (c3 = t.extend({}, b3, a3)), c3;
          }, nullContext: o({}), noop: b2.VM.noop, compilerInfo: a2.compiler };
          return d2.isTop = true, d2._setup = function(c3) {
            if (c3.partial) g2.protoAccessControl = c3.protoAccessControl, g2.helpers = c3.helpers, g2.partials = c3.partials, g2.decorators = c3.decorators, g2.hooks = c3.hooks;
            else {
              var d3 = {};
              m(d3, b2.helpers, g2), m(d3, c3.helpers, g2), g2.helpers = d3, a2.usePartial && (g2.partials = g2.mergeIfNeeded(c3.partials, b2.partials)), (a2.usePartial || a2.useDecorators) && (g2.decorators = t.extend({}, b2.decorators, c3.decorators)), g2.hooks = {}, g2.protoAccessControl = z.createProtoAccessControl(c3);
              var f2 = c3.allowCallsToHelperMissing || e2;
              x.moveHelperToHooks(g2, "helperMissing", f2), x.moveHelperToHooks(g2, "blockHelperMissing", f2);
            }
          }, d2._child = function(b3, c3, d3, e3) {
            if (a2.useBlockParams && !d3) throw new v["default"]("must pass block params");
            if (a2.useDepths && !e3) throw new v["default"]("must pass parent depths");
            return f(g2, b3, a2[b3], c3, 0, d3, e3);
          }, d2;
        }
        function f(a2, b2, c2, d2, e2, f2, g2) {
          function h2(b3) {
            var e3 = arguments.length <= 1 || void 0 === arguments[1] ? {} : arguments[1], h3 = g2;
            return !g2 || b3 == g2[0] || b3 === a2.nullContext && null === g2[0] || (h3 = [b3].concat(g2)), c2(a2, b3, a2.helpers, a2.partials, e3.data || d2, f2 && [e3.blockParams].concat(f2), h3);
          }
          return h2 = l(c2, h2, a2, g2, d2, f2), h2.program = b2, h2.depth = g2 ? g2.length : 0, h2.blockParams = e2 || 0, h2;
        }
        function g(a2, b2, c2) {
          return a2 ? "function" == typeof a2 || c2.name || (c2.name = a2, a2 = j(c2.partials, a2)) : a2 = "@partial-block" === c2.name ? j(c2.data, "partial-block") : j(c2.partials, c2.name), a2;
        }
        function h(a2, b2, c2) {
          var d2 = j(c2.data, "partial-block");
          c2.partial = true, c2.ids && (c2.data.contextPath = c2.ids[0] || c2.data.contextPath);
          var e2 = void 0;
          if (c2.fn && c2.fn !== i && !(function() {
            c2.data = w.createFrame(c2.data);
            var a3 = c2.fn;
            e2 = c2.data["partial-block"] = function(b3) {
              var c3 = arguments.length <= 1 || void 0 === arguments[1] ? {} : arguments[1];
              return c3.data = w.createFrame(c3.data), c3.data["partial-block"] = d2, a3(b3, c3);
            }, a3.partials && (c2.partials = t.extend({}, c2.partials, a3.partials));
          })(), void 0 === a2 && e2 && (a2 = e2), void 0 === a2) throw new v["default"]("The partial " + c2.name + " could not be found");
          if (a2 instanceof Function) return a2(b2, c2);
        }
        function i() {
          return "";
        }
        function j(a2, b2) {
          if (a2 && Object.prototype.hasOwnProperty.call(a2, b2)) return a2[b2];
        }
        function k(a2, b2) {
          return b2 && "root" in b2 || (b2 = b2 ? w.createFrame(b2) : {}, b2.root = a2), b2;
        }
        function l(a2, b2, c2, d2, e2, f2) {
          if (a2.decorator) {
            var g2 = {};
            b2 = a2.decorator(b2, g2, c2, d2 && d2[0], e2, f2, d2), t.extend(b2, g2);
          }
          return b2;
        }
        function m(a2, b2, c2) {
          b2 && p(b2).forEach(function(d2) {
            var e2 = b2[d2];
            a2[d2] = n(e2, c2);
          });
        }
        function n(a2, b2) {
          var c2 = b2.lookupProperty;
          return y.wrapHelper(a2, function(a3) {
            return a3.lookupProperty = c2, a3;
          });
        }
        var o = c(78)["default"], p = c(60)["default"], q = c(3)["default"], r = c(1)["default"];
        b.__esModule = true, b.checkRevision = d, b.template = e, b.wrapProgram = f, b.resolvePartial = g, b.invokePartial = h, b.noop = i;
        var s = c(5), t = q(s), u = c(6), v = r(u), w = c(4), x = c(10), y = c(81), z = c(73);
      }, function(a, b, c) {
        a.exports = { "default": c(79), __esModule: true };
      }, function(a, b, c) {
        c(80), a.exports = c(21).Object.seal;
      }, function(a, b, c) {
        var d = c(40);
        c(64)("seal", function(a2) {
          return function(b2) {
            return a2 && d(b2) ? a2(b2) : b2;
          };
        });
      }, function(a, b) {
        "use strict";
        function c(a2, b2) {
          if ("function" != typeof a2) return a2;
          var c2 = function() {
            var c3 = arguments[arguments.length - 1];
            return arguments[arguments.length - 1] = b2(c3), a2.apply(this, arguments);
          };
          return c2;
        }
        b.__esModule = true, b.wrapHelper = c;
      }, function(a, b) {
        "use strict";
        b.__esModule = true, b["default"] = function(a2) {
          !(function() {
            "object" != typeof globalThis && (Object.prototype.__defineGetter__("__magic__", function() {
              return this;
            }), __magic__.globalThis = __magic__, delete Object.prototype.__magic__);
          })();
          var b2 = globalThis.Handlebars;
          a2.noConflict = function() {
            return globalThis.Handlebars === a2 && (globalThis.Handlebars = b2), a2;
          };
        }, a.exports = b["default"];
      }, function(a, b) {
        "use strict";
        b.__esModule = true;
        var c = { helpers: { helperExpression: function(a2) {
          return "SubExpression" === a2.type || ("MustacheStatement" === a2.type || "BlockStatement" === a2.type) && !!(a2.params && a2.params.length || a2.hash);
        }, scopedId: function(a2) {
          return /^\.|this\b/.test(a2.original);
        }, simpleId: function(a2) {
          return 1 === a2.parts.length && !c.helpers.scopedId(a2) && !a2.depth;
        } } };
        b["default"] = c, a.exports = b["default"];
      }, function(a, b, c) {
        "use strict";
        function d(a2, b2) {
          if ("Program" === a2.type) return a2;
          i["default"].yy = o, o.locInfo = function(a3) {
            return new o.SourceLocation(b2 && b2.srcName, a3);
          };
          var c2 = i["default"].parse(a2);
          return c2;
        }
        function e(a2, b2) {
          var c2 = d(a2, b2), e2 = new k["default"](b2);
          return e2.accept(c2);
        }
        var f = c(1)["default"], g = c(3)["default"];
        b.__esModule = true, b.parseWithoutProcessing = d, b.parse = e;
        var h = c(85), i = f(h), j = c(86), k = f(j), l = c(89), m = g(l), n = c(5);
        b.parser = i["default"];
        var o = {};
        n.extend(o, m);
      }, function(a, b) {
        "use strict";
        b.__esModule = true;
        var c = (function() {
          function a2() {
            this.yy = {};
          }
          var b2 = {
            trace: function() {
            },
            yy: {},
            symbols_: { error: 2, root: 3, program: 4, EOF: 5, program_repetition0: 6, statement: 7, mustache: 8, block: 9, rawBlock: 10, partial: 11, partialBlock: 12, content: 13, COMMENT: 14, CONTENT: 15, openRawBlock: 16, rawBlock_repetition0: 17, END_RAW_BLOCK: 18, OPEN_RAW_BLOCK: 19, helperName: 20, openRawBlock_repetition0: 21, openRawBlock_option0: 22, CLOSE_RAW_BLOCK: 23, openBlock: 24, block_option0: 25, closeBlock: 26, openInverse: 27, block_option1: 28, OPEN_BLOCK: 29, openBlock_repetition0: 30, openBlock_option0: 31, openBlock_option1: 32, CLOSE: 33, OPEN_INVERSE: 34, openInverse_repetition0: 35, openInverse_option0: 36, openInverse_option1: 37, openInverseChain: 38, OPEN_INVERSE_CHAIN: 39, openInverseChain_repetition0: 40, openInverseChain_option0: 41, openInverseChain_option1: 42, inverseAndProgram: 43, INVERSE: 44, inverseChain: 45, inverseChain_option0: 46, OPEN_ENDBLOCK: 47, OPEN: 48, mustache_repetition0: 49, mustache_option0: 50, OPEN_UNESCAPED: 51, mustache_repetition1: 52, mustache_option1: 53, CLOSE_UNESCAPED: 54, OPEN_PARTIAL: 55, partialName: 56, partial_repetition0: 57, partial_option0: 58, openPartialBlock: 59, OPEN_PARTIAL_BLOCK: 60, openPartialBlock_repetition0: 61, openPartialBlock_option0: 62, param: 63, sexpr: 64, OPEN_SEXPR: 65, sexpr_repetition0: 66, sexpr_option0: 67, CLOSE_SEXPR: 68, hash: 69, hash_repetition_plus0: 70, hashSegment: 71, ID: 72, EQUALS: 73, blockParams: 74, OPEN_BLOCK_PARAMS: 75, blockParams_repetition_plus0: 76, CLOSE_BLOCK_PARAMS: 77, path: 78, dataName: 79, STRING: 80, NUMBER: 81, BOOLEAN: 82, UNDEFINED: 83, NULL: 84, DATA: 85, pathSegments: 86, SEP: 87, $accept: 0, $end: 1 },
            terminals_: { 2: "error", 5: "EOF", 14: "COMMENT", 15: "CONTENT", 18: "END_RAW_BLOCK", 19: "OPEN_RAW_BLOCK", 23: "CLOSE_RAW_BLOCK", 29: "OPEN_BLOCK", 33: "CLOSE", 34: "OPEN_INVERSE", 39: "OPEN_INVERSE_CHAIN", 44: "INVERSE", 47: "OPEN_ENDBLOCK", 48: "OPEN", 51: "OPEN_UNESCAPED", 54: "CLOSE_UNESCAPED", 55: "OPEN_PARTIAL", 60: "OPEN_PARTIAL_BLOCK", 65: "OPEN_SEXPR", 68: "CLOSE_SEXPR", 72: "ID", 73: "EQUALS", 75: "OPEN_BLOCK_PARAMS", 77: "CLOSE_BLOCK_PARAMS", 80: "STRING", 81: "NUMBER", 82: "BOOLEAN", 83: "UNDEFINED", 84: "NULL", 85: "DATA", 87: "SEP" },
            productions_: [0, [3, 2], [4, 1], [7, 1], [7, 1], [7, 1], [7, 1], [7, 1], [7, 1], [7, 1], [13, 1], [10, 3], [16, 5], [9, 4], [9, 4], [24, 6], [27, 6], [38, 6], [43, 2], [45, 3], [45, 1], [26, 3], [8, 5], [8, 5], [11, 5], [12, 3], [59, 5], [63, 1], [63, 1], [64, 5], [69, 1], [71, 3], [74, 3], [20, 1], [20, 1], [20, 1], [20, 1], [20, 1], [20, 1], [20, 1], [56, 1], [56, 1], [79, 2], [78, 1], [86, 3], [86, 1], [6, 0], [6, 2], [17, 0], [17, 2], [21, 0], [21, 2], [22, 0], [22, 1], [25, 0], [25, 1], [28, 0], [28, 1], [30, 0], [30, 2], [31, 0], [31, 1], [32, 0], [32, 1], [35, 0], [35, 2], [36, 0], [36, 1], [37, 0], [37, 1], [40, 0], [40, 2], [41, 0], [41, 1], [42, 0], [42, 1], [46, 0], [46, 1], [49, 0], [49, 2], [50, 0], [50, 1], [52, 0], [52, 2], [53, 0], [53, 1], [57, 0], [57, 2], [58, 0], [58, 1], [61, 0], [61, 2], [62, 0], [62, 1], [66, 0], [66, 2], [67, 0], [67, 1], [70, 1], [70, 2], [76, 1], [76, 2]],
            performAction: function(a3, b3, c3, d, e, f, g) {
              var h = f.length - 1;
              switch (e) {
                case 1:
                  return f[h - 1];
                case 2:
                  this.$ = d.prepareProgram(f[h]);
                  break;
                case 3:
                  this.$ = f[h];
                  break;
                case 4:
                  this.$ = f[h];
                  break;
                case 5:
                  this.$ = f[h];
                  break;
                case 6:
                  this.$ = f[h];
                  break;
                case 7:
                  this.$ = f[h];
                  break;
                case 8:
                  this.$ = f[h];
                  break;
                case 9:
                  this.$ = { type: "CommentStatement", value: d.stripComment(f[h]), strip: d.stripFlags(f[h], f[h]), loc: d.locInfo(this._$) };
                  break;
                case 10:
                  this.$ = { type: "ContentStatement", original: f[h], value: f[h], loc: d.locInfo(this._$) };
                  break;
                case 11:
                  this.$ = d.prepareRawBlock(f[h - 2], f[h - 1], f[h], this._$);
                  break;
                case 12:
                  this.$ = { path: f[h - 3], params: f[h - 2], hash: f[h - 1] };
                  break;
                case 13:
                  this.$ = d.prepareBlock(f[h - 3], f[h - 2], f[h - 1], f[h], false, this._$);
                  break;
                case 14:
                  this.$ = d.prepareBlock(f[h - 3], f[h - 2], f[h - 1], f[h], true, this._$);
                  break;
                case 15:
                  this.$ = { open: f[h - 5], path: f[h - 4], params: f[h - 3], hash: f[h - 2], blockParams: f[h - 1], strip: d.stripFlags(f[h - 5], f[h]) };
                  break;
                case 16:
                  this.$ = { path: f[h - 4], params: f[h - 3], hash: f[h - 2], blockParams: f[h - 1], strip: d.stripFlags(f[h - 5], f[h]) };
                  break;
                case 17:
                  this.$ = { path: f[h - 4], params: f[h - 3], hash: f[h - 2], blockParams: f[h - 1], strip: d.stripFlags(f[h - 5], f[h]) };
                  break;
                case 18:
                  this.$ = { strip: d.stripFlags(f[h - 1], f[h - 1]), program: f[h] };
                  break;
                case 19:
                  var i = d.prepareBlock(f[h - 2], f[h - 1], f[h], f[h], false, this._$), j = d.prepareProgram([i], f[h - 1].loc);
                  j.chained = true, this.$ = { strip: f[h - 2].strip, program: j, chain: true };
                  break;
                case 20:
                  this.$ = f[h];
                  break;
                case 21:
                  this.$ = { path: f[h - 1], strip: d.stripFlags(f[h - 2], f[h]) };
                  break;
                case 22:
                  this.$ = d.prepareMustache(f[h - 3], f[h - 2], f[h - 1], f[h - 4], d.stripFlags(f[h - 4], f[h]), this._$);
                  break;
                case 23:
                  this.$ = d.prepareMustache(f[h - 3], f[h - 2], f[h - 1], f[h - 4], d.stripFlags(f[h - 4], f[h]), this._$);
                  break;
                case 24:
                  this.$ = { type: "PartialStatement", name: f[h - 3], params: f[h - 2], hash: f[h - 1], indent: "", strip: d.stripFlags(f[h - 4], f[h]), loc: d.locInfo(this._$) };
                  break;
                case 25:
                  this.$ = d.preparePartialBlock(f[h - 2], f[h - 1], f[h], this._$);
                  break;
                case 26:
                  this.$ = { path: f[h - 3], params: f[h - 2], hash: f[h - 1], strip: d.stripFlags(f[h - 4], f[h]) };
                  break;
                case 27:
                  this.$ = f[h];
                  break;
                case 28:
                  this.$ = f[h];
                  break;
                case 29:
                  this.$ = { type: "SubExpression", path: f[h - 3], params: f[h - 2], hash: f[h - 1], loc: d.locInfo(this._$) };
                  break;
                case 30:
                  this.$ = { type: "Hash", pairs: f[h], loc: d.locInfo(this._$) };
                  break;
                case 31:
                  this.$ = { type: "HashPair", key: d.id(f[h - 2]), value: f[h], loc: d.locInfo(this._$) };
                  break;
                case 32:
                  this.$ = d.id(f[h - 1]);
                  break;
                case 33:
                  this.$ = f[h];
                  break;
                case 34:
                  this.$ = f[h];
                  break;
                case 35:
                  this.$ = { type: "StringLiteral", value: f[h], original: f[h], loc: d.locInfo(this._$) };
                  break;
                case 36:
                  this.$ = { type: "NumberLiteral", value: Number(f[h]), original: Number(f[h]), loc: d.locInfo(this._$) };
                  break;
                case 37:
                  this.$ = { type: "BooleanLiteral", value: "true" === f[h], original: "true" === f[h], loc: d.locInfo(this._$) };
                  break;
                case 38:
                  this.$ = { type: "UndefinedLiteral", original: void 0, value: void 0, loc: d.locInfo(this._$) };
                  break;
                case 39:
                  this.$ = { type: "NullLiteral", original: null, value: null, loc: d.locInfo(this._$) };
                  break;
                case 40:
                  this.$ = f[h];
                  break;
                case 41:
                  this.$ = f[h];
                  break;
                case 42:
                  this.$ = d.preparePath(true, f[h], this._$);
                  break;
                case 43:
                  this.$ = d.preparePath(false, f[h], this._$);
                  break;
                case 44:
                  f[h - 2].push({ part: d.id(f[h]), original: f[h], separator: f[h - 1] }), this.$ = f[h - 2];
                  break;
                case 45:
                  this.$ = [{ part: d.id(f[h]), original: f[h] }];
                  break;
                case 46:
                  this.$ = [];
                  break;
                case 47:
                  f[h - 1].push(f[h]);
                  break;
                case 48:
                  this.$ = [];
                  break;
                case 49:
                  f[h - 1].push(f[h]);
                  break;
                case 50:
                  this.$ = [];
                  break;
                case 51:
                  f[h - 1].push(f[h]);
                  break;
                case 58:
                  this.$ = [];
                  break;
                case 59:
                  f[h - 1].push(f[h]);
                  break;
                case 64:
                  this.$ = [];
                  break;
                case 65:
                  f[h - 1].push(f[h]);
                  break;
                case 70:
                  this.$ = [];
                  break;
                case 71:
                  f[h - 1].push(f[h]);
                  break;
                case 78:
                  this.$ = [];
                  break;
                case 79:
                  f[h - 1].push(f[h]);
                  break;
                case 82:
                  this.$ = [];
                  break;
                case 83:
                  f[h - 1].push(f[h]);
                  break;
                case 86:
                  this.$ = [];
                  break;
                case 87:
                  f[h - 1].push(f[h]);
                  break;
                case 90:
                  this.$ = [];
                  break;
                case 91:
                  f[h - 1].push(f[h]);
                  break;
                case 94:
                  this.$ = [];
                  break;
                case 95:
                  f[h - 1].push(f[h]);
                  break;
                case 98:
                  this.$ = [f[h]];
                  break;
                case 99:
                  f[h - 1].push(f[h]);
                  break;
                case 100:
                  this.$ = [f[h]];
                  break;
                case 101:
                  f[h - 1].push(f[h]);
              }
            },
            table: [{ 3: 1, 4: 2, 5: [2, 46], 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 1: [3] }, { 5: [1, 4] }, { 5: [2, 2], 7: 5, 8: 6, 9: 7, 10: 8, 11: 9, 12: 10, 13: 11, 14: [1, 12], 15: [1, 20], 16: 17, 19: [1, 23], 24: 15, 27: 16, 29: [1, 21], 34: [1, 22], 39: [2, 2], 44: [2, 2], 47: [2, 2], 48: [1, 13], 51: [1, 14], 55: [1, 18], 59: 19, 60: [1, 24] }, { 1: [2, 1] }, { 5: [2, 47], 14: [2, 47], 15: [2, 47], 19: [2, 47], 29: [2, 47], 34: [2, 47], 39: [2, 47], 44: [2, 47], 47: [2, 47], 48: [2, 47], 51: [2, 47], 55: [2, 47], 60: [2, 47] }, { 5: [2, 3], 14: [2, 3], 15: [2, 3], 19: [2, 3], 29: [2, 3], 34: [2, 3], 39: [2, 3], 44: [2, 3], 47: [2, 3], 48: [2, 3], 51: [2, 3], 55: [2, 3], 60: [2, 3] }, { 5: [2, 4], 14: [2, 4], 15: [2, 4], 19: [2, 4], 29: [2, 4], 34: [2, 4], 39: [2, 4], 44: [2, 4], 47: [2, 4], 48: [2, 4], 51: [2, 4], 55: [2, 4], 60: [2, 4] }, { 5: [2, 5], 14: [2, 5], 15: [2, 5], 19: [2, 5], 29: [2, 5], 34: [2, 5], 39: [2, 5], 44: [2, 5], 47: [2, 5], 48: [2, 5], 51: [2, 5], 55: [2, 5], 60: [2, 5] }, { 5: [2, 6], 14: [2, 6], 15: [2, 6], 19: [2, 6], 29: [2, 6], 34: [2, 6], 39: [2, 6], 44: [2, 6], 47: [2, 6], 48: [2, 6], 51: [2, 6], 55: [2, 6], 60: [2, 6] }, { 5: [2, 7], 14: [2, 7], 15: [2, 7], 19: [2, 7], 29: [2, 7], 34: [2, 7], 39: [2, 7], 44: [2, 7], 47: [2, 7], 48: [2, 7], 51: [2, 7], 55: [2, 7], 60: [2, 7] }, { 5: [2, 8], 14: [2, 8], 15: [2, 8], 19: [2, 8], 29: [2, 8], 34: [2, 8], 39: [2, 8], 44: [2, 8], 47: [2, 8], 48: [2, 8], 51: [2, 8], 55: [2, 8], 60: [2, 8] }, { 5: [2, 9], 14: [2, 9], 15: [2, 9], 19: [2, 9], 29: [2, 9], 34: [2, 9], 39: [2, 9], 44: [2, 9], 47: [2, 9], 48: [2, 9], 51: [2, 9], 55: [2, 9], 60: [2, 9] }, { 20: 25, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 36, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 4: 37, 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 39: [2, 46], 44: [2, 46], 47: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 4: 38, 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 44: [2, 46], 47: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 15: [2, 48], 17: 39, 18: [2, 48] }, { 20: 41, 56: 40, 64: 42, 65: [1, 43], 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 4: 44, 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 47: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 5: [2, 10], 14: [2, 10], 15: [2, 10], 18: [2, 10], 19: [2, 10], 29: [2, 10], 34: [2, 10], 39: [2, 10], 44: [2, 10], 47: [2, 10], 48: [2, 10], 51: [2, 10], 55: [2, 10], 60: [2, 10] }, { 20: 45, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 46, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 47, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 41, 56: 48, 64: 42, 65: [1, 43], 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 33: [2, 78], 49: 49, 65: [2, 78], 72: [2, 78], 80: [2, 78], 81: [2, 78], 82: [2, 78], 83: [2, 78], 84: [2, 78], 85: [2, 78] }, { 23: [2, 33], 33: [2, 33], 54: [2, 33], 65: [2, 33], 68: [2, 33], 72: [2, 33], 75: [2, 33], 80: [2, 33], 81: [2, 33], 82: [2, 33], 83: [2, 33], 84: [2, 33], 85: [2, 33] }, { 23: [2, 34], 33: [2, 34], 54: [2, 34], 65: [2, 34], 68: [2, 34], 72: [2, 34], 75: [2, 34], 80: [2, 34], 81: [2, 34], 82: [2, 34], 83: [2, 34], 84: [2, 34], 85: [2, 34] }, { 23: [2, 35], 33: [2, 35], 54: [2, 35], 65: [2, 35], 68: [2, 35], 72: [2, 35], 75: [2, 35], 80: [2, 35], 81: [2, 35], 82: [2, 35], 83: [2, 35], 84: [2, 35], 85: [2, 35] }, { 23: [2, 36], 33: [2, 36], 54: [2, 36], 65: [2, 36], 68: [2, 36], 72: [2, 36], 75: [2, 36], 80: [2, 36], 81: [2, 36], 82: [2, 36], 83: [2, 36], 84: [2, 36], 85: [2, 36] }, { 23: [2, 37], 33: [2, 37], 54: [2, 37], 65: [2, 37], 68: [2, 37], 72: [2, 37], 75: [2, 37], 80: [2, 37], 81: [2, 37], 82: [2, 37], 83: [2, 37], 84: [2, 37], 85: [2, 37] }, { 23: [2, 38], 33: [2, 38], 54: [2, 38], 65: [2, 38], 68: [2, 38], 72: [2, 38], 75: [2, 38], 80: [2, 38], 81: [2, 38], 82: [2, 38], 83: [2, 38], 84: [2, 38], 85: [2, 38] }, { 23: [2, 39], 33: [2, 39], 54: [2, 39], 65: [2, 39], 68: [2, 39], 72: [2, 39], 75: [2, 39], 80: [2, 39], 81: [2, 39], 82: [2, 39], 83: [2, 39], 84: [2, 39], 85: [2, 39] }, { 23: [2, 43], 33: [2, 43], 54: [2, 43], 65: [2, 43], 68: [2, 43], 72: [2, 43], 75: [2, 43], 80: [2, 43], 81: [2, 43], 82: [2, 43], 83: [2, 43], 84: [2, 43], 85: [2, 43], 87: [1, 50] }, { 72: [1, 35], 86: 51 }, { 23: [2, 45], 33: [2, 45], 54: [2, 45], 65: [2, 45], 68: [2, 45], 72: [2, 45], 75: [2, 45], 80: [2, 45], 81: [2, 45], 82: [2, 45], 83: [2, 45], 84: [2, 45], 85: [2, 45], 87: [2, 45] }, { 52: 52, 54: [2, 82], 65: [2, 82], 72: [2, 82], 80: [2, 82], 81: [2, 82], 82: [2, 82], 83: [2, 82], 84: [2, 82], 85: [2, 82] }, { 25: 53, 38: 55, 39: [1, 57], 43: 56, 44: [1, 58], 45: 54, 47: [2, 54] }, { 28: 59, 43: 60, 44: [1, 58], 47: [2, 56] }, { 13: 62, 15: [1, 20], 18: [1, 61] }, { 33: [2, 86], 57: 63, 65: [2, 86], 72: [2, 86], 80: [2, 86], 81: [2, 86], 82: [2, 86], 83: [2, 86], 84: [2, 86], 85: [2, 86] }, { 33: [2, 40], 65: [2, 40], 72: [2, 40], 80: [2, 40], 81: [2, 40], 82: [2, 40], 83: [2, 40], 84: [2, 40], 85: [2, 40] }, { 33: [2, 41], 65: [2, 41], 72: [2, 41], 80: [2, 41], 81: [2, 41], 82: [2, 41], 83: [2, 41], 84: [2, 41], 85: [2, 41] }, { 20: 64, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 26: 65, 47: [1, 66] }, { 30: 67, 33: [2, 58], 65: [2, 58], 72: [2, 58], 75: [2, 58], 80: [2, 58], 81: [2, 58], 82: [2, 58], 83: [2, 58], 84: [2, 58], 85: [2, 58] }, { 33: [2, 64], 35: 68, 65: [2, 64], 72: [2, 64], 75: [2, 64], 80: [2, 64], 81: [2, 64], 82: [2, 64], 83: [2, 64], 84: [2, 64], 85: [2, 64] }, { 21: 69, 23: [2, 50], 65: [2, 50], 72: [2, 50], 80: [2, 50], 81: [2, 50], 82: [2, 50], 83: [2, 50], 84: [2, 50], 85: [2, 50] }, { 33: [2, 90], 61: 70, 65: [2, 90], 72: [2, 90], 80: [2, 90], 81: [2, 90], 82: [2, 90], 83: [2, 90], 84: [2, 90], 85: [2, 90] }, { 20: 74, 33: [2, 80], 50: 71, 63: 72, 64: 75, 65: [1, 43], 69: 73, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 72: [1, 79] }, { 23: [2, 42], 33: [2, 42], 54: [2, 42], 65: [2, 42], 68: [2, 42], 72: [2, 42], 75: [2, 42], 80: [2, 42], 81: [2, 42], 82: [2, 42], 83: [2, 42], 84: [2, 42], 85: [2, 42], 87: [1, 50] }, { 20: 74, 53: 80, 54: [2, 84], 63: 81, 64: 75, 65: [1, 43], 69: 82, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 26: 83, 47: [1, 66] }, { 47: [2, 55] }, { 4: 84, 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 39: [2, 46], 44: [2, 46], 47: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 47: [2, 20] }, { 20: 85, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 4: 86, 6: 3, 14: [2, 46], 15: [2, 46], 19: [2, 46], 29: [2, 46], 34: [2, 46], 47: [2, 46], 48: [2, 46], 51: [2, 46], 55: [2, 46], 60: [2, 46] }, { 26: 87, 47: [1, 66] }, { 47: [2, 57] }, { 5: [2, 11], 14: [2, 11], 15: [2, 11], 19: [2, 11], 29: [2, 11], 34: [2, 11], 39: [2, 11], 44: [2, 11], 47: [2, 11], 48: [2, 11], 51: [2, 11], 55: [2, 11], 60: [2, 11] }, { 15: [2, 49], 18: [2, 49] }, { 20: 74, 33: [2, 88], 58: 88, 63: 89, 64: 75, 65: [1, 43], 69: 90, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 65: [2, 94], 66: 91, 68: [2, 94], 72: [2, 94], 80: [2, 94], 81: [2, 94], 82: [2, 94], 83: [2, 94], 84: [2, 94], 85: [2, 94] }, { 5: [2, 25], 14: [2, 25], 15: [2, 25], 19: [2, 25], 29: [2, 25], 34: [2, 25], 39: [2, 25], 44: [2, 25], 47: [2, 25], 48: [2, 25], 51: [2, 25], 55: [2, 25], 60: [2, 25] }, { 20: 92, 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 74, 31: 93, 33: [2, 60], 63: 94, 64: 75, 65: [1, 43], 69: 95, 70: 76, 71: 77, 72: [1, 78], 75: [2, 60], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 74, 33: [2, 66], 36: 96, 63: 97, 64: 75, 65: [1, 43], 69: 98, 70: 76, 71: 77, 72: [1, 78], 75: [2, 66], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 74, 22: 99, 23: [2, 52], 63: 100, 64: 75, 65: [1, 43], 69: 101, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 20: 74, 33: [2, 92], 62: 102, 63: 103, 64: 75, 65: [1, 43], 69: 104, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 33: [1, 105] }, { 33: [2, 79], 65: [2, 79], 72: [2, 79], 80: [2, 79], 81: [2, 79], 82: [2, 79], 83: [2, 79], 84: [2, 79], 85: [2, 79] }, { 33: [2, 81] }, { 23: [2, 27], 33: [2, 27], 54: [2, 27], 65: [2, 27], 68: [2, 27], 72: [2, 27], 75: [2, 27], 80: [2, 27], 81: [2, 27], 82: [2, 27], 83: [2, 27], 84: [2, 27], 85: [2, 27] }, { 23: [2, 28], 33: [2, 28], 54: [2, 28], 65: [2, 28], 68: [2, 28], 72: [2, 28], 75: [2, 28], 80: [2, 28], 81: [2, 28], 82: [2, 28], 83: [2, 28], 84: [2, 28], 85: [2, 28] }, { 23: [2, 30], 33: [2, 30], 54: [2, 30], 68: [2, 30], 71: 106, 72: [1, 107], 75: [2, 30] }, { 23: [2, 98], 33: [2, 98], 54: [2, 98], 68: [2, 98], 72: [2, 98], 75: [2, 98] }, { 23: [2, 45], 33: [2, 45], 54: [2, 45], 65: [2, 45], 68: [2, 45], 72: [2, 45], 73: [1, 108], 75: [2, 45], 80: [2, 45], 81: [2, 45], 82: [2, 45], 83: [2, 45], 84: [2, 45], 85: [2, 45], 87: [2, 45] }, { 23: [2, 44], 33: [2, 44], 54: [2, 44], 65: [2, 44], 68: [2, 44], 72: [2, 44], 75: [2, 44], 80: [2, 44], 81: [2, 44], 82: [2, 44], 83: [2, 44], 84: [2, 44], 85: [2, 44], 87: [2, 44] }, { 54: [1, 109] }, { 54: [2, 83], 65: [2, 83], 72: [2, 83], 80: [2, 83], 81: [2, 83], 82: [2, 83], 83: [2, 83], 84: [2, 83], 85: [2, 83] }, { 54: [2, 85] }, { 5: [2, 13], 14: [2, 13], 15: [2, 13], 19: [2, 13], 29: [2, 13], 34: [2, 13], 39: [2, 13], 44: [2, 13], 47: [2, 13], 48: [2, 13], 51: [2, 13], 55: [2, 13], 60: [2, 13] }, { 38: 55, 39: [1, 57], 43: 56, 44: [1, 58], 45: 111, 46: 110, 47: [2, 76] }, { 33: [2, 70], 40: 112, 65: [2, 70], 72: [2, 70], 75: [2, 70], 80: [2, 70], 81: [2, 70], 82: [2, 70], 83: [2, 70], 84: [2, 70], 85: [2, 70] }, { 47: [2, 18] }, { 5: [2, 14], 14: [2, 14], 15: [2, 14], 19: [2, 14], 29: [2, 14], 34: [2, 14], 39: [2, 14], 44: [2, 14], 47: [2, 14], 48: [2, 14], 51: [2, 14], 55: [2, 14], 60: [2, 14] }, { 33: [1, 113] }, { 33: [2, 87], 65: [2, 87], 72: [2, 87], 80: [2, 87], 81: [2, 87], 82: [2, 87], 83: [2, 87], 84: [2, 87], 85: [2, 87] }, { 33: [2, 89] }, { 20: 74, 63: 115, 64: 75, 65: [1, 43], 67: 114, 68: [2, 96], 69: 116, 70: 76, 71: 77, 72: [1, 78], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 33: [1, 117] }, { 32: 118, 33: [2, 62], 74: 119, 75: [1, 120] }, { 33: [2, 59], 65: [2, 59], 72: [2, 59], 75: [2, 59], 80: [2, 59], 81: [2, 59], 82: [2, 59], 83: [2, 59], 84: [2, 59], 85: [2, 59] }, { 33: [2, 61], 75: [2, 61] }, { 33: [2, 68], 37: 121, 74: 122, 75: [1, 120] }, { 33: [2, 65], 65: [2, 65], 72: [2, 65], 75: [2, 65], 80: [2, 65], 81: [2, 65], 82: [2, 65], 83: [2, 65], 84: [2, 65], 85: [2, 65] }, { 33: [2, 67], 75: [2, 67] }, { 23: [1, 123] }, { 23: [2, 51], 65: [2, 51], 72: [2, 51], 80: [2, 51], 81: [2, 51], 82: [2, 51], 83: [2, 51], 84: [2, 51], 85: [2, 51] }, { 23: [2, 53] }, { 33: [1, 124] }, { 33: [2, 91], 65: [2, 91], 72: [2, 91], 80: [2, 91], 81: [2, 91], 82: [2, 91], 83: [2, 91], 84: [2, 91], 85: [2, 91] }, { 33: [2, 93] }, { 5: [2, 22], 14: [2, 22], 15: [2, 22], 19: [2, 22], 29: [2, 22], 34: [2, 22], 39: [2, 22], 44: [2, 22], 47: [2, 22], 48: [2, 22], 51: [2, 22], 55: [2, 22], 60: [2, 22] }, { 23: [2, 99], 33: [2, 99], 54: [2, 99], 68: [2, 99], 72: [2, 99], 75: [2, 99] }, { 73: [1, 108] }, { 20: 74, 63: 125, 64: 75, 65: [1, 43], 72: [1, 35], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 5: [2, 23], 14: [2, 23], 15: [2, 23], 19: [2, 23], 29: [2, 23], 34: [2, 23], 39: [2, 23], 44: [2, 23], 47: [2, 23], 48: [2, 23], 51: [2, 23], 55: [2, 23], 60: [2, 23] }, { 47: [2, 19] }, { 47: [2, 77] }, { 20: 74, 33: [2, 72], 41: 126, 63: 127, 64: 75, 65: [1, 43], 69: 128, 70: 76, 71: 77, 72: [1, 78], 75: [2, 72], 78: 26, 79: 27, 80: [1, 28], 81: [1, 29], 82: [1, 30], 83: [1, 31], 84: [1, 32], 85: [1, 34], 86: 33 }, { 5: [2, 24], 14: [2, 24], 15: [2, 24], 19: [2, 24], 29: [2, 24], 34: [2, 24], 39: [2, 24], 44: [2, 24], 47: [2, 24], 48: [2, 24], 51: [2, 24], 55: [2, 24], 60: [2, 24] }, { 68: [1, 129] }, { 65: [2, 95], 68: [2, 95], 72: [2, 95], 80: [2, 95], 81: [2, 95], 82: [2, 95], 83: [2, 95], 84: [2, 95], 85: [2, 95] }, { 68: [2, 97] }, { 5: [2, 21], 14: [2, 21], 15: [2, 21], 19: [2, 21], 29: [2, 21], 34: [2, 21], 39: [2, 21], 44: [2, 21], 47: [2, 21], 48: [2, 21], 51: [2, 21], 55: [2, 21], 60: [2, 21] }, { 33: [1, 130] }, { 33: [2, 63] }, { 72: [1, 132], 76: 131 }, { 33: [1, 133] }, { 33: [2, 69] }, { 15: [2, 12], 18: [2, 12] }, { 14: [2, 26], 15: [2, 26], 19: [2, 26], 29: [2, 26], 34: [2, 26], 47: [2, 26], 48: [2, 26], 51: [2, 26], 55: [2, 26], 60: [2, 26] }, { 23: [2, 31], 33: [2, 31], 54: [2, 31], 68: [2, 31], 72: [2, 31], 75: [2, 31] }, { 33: [2, 74], 42: 134, 74: 135, 75: [1, 120] }, { 33: [2, 71], 65: [2, 71], 72: [2, 71], 75: [2, 71], 80: [2, 71], 81: [2, 71], 82: [2, 71], 83: [2, 71], 84: [2, 71], 85: [2, 71] }, { 33: [2, 73], 75: [2, 73] }, { 23: [2, 29], 33: [2, 29], 54: [2, 29], 65: [2, 29], 68: [2, 29], 72: [2, 29], 75: [2, 29], 80: [2, 29], 81: [2, 29], 82: [2, 29], 83: [2, 29], 84: [2, 29], 85: [2, 29] }, { 14: [2, 15], 15: [2, 15], 19: [2, 15], 29: [2, 15], 34: [2, 15], 39: [2, 15], 44: [2, 15], 47: [2, 15], 48: [2, 15], 51: [2, 15], 55: [2, 15], 60: [2, 15] }, { 72: [1, 137], 77: [1, 136] }, { 72: [2, 100], 77: [2, 100] }, { 14: [2, 16], 15: [2, 16], 19: [2, 16], 29: [2, 16], 34: [2, 16], 44: [2, 16], 47: [2, 16], 48: [2, 16], 51: [2, 16], 55: [2, 16], 60: [2, 16] }, { 33: [1, 138] }, { 33: [2, 75] }, { 33: [2, 32] }, { 72: [2, 101], 77: [2, 101] }, { 14: [2, 17], 15: [2, 17], 19: [2, 17], 29: [2, 17], 34: [2, 17], 39: [2, 17], 44: [2, 17], 47: [2, 17], 48: [2, 17], 51: [2, 17], 55: [2, 17], 60: [2, 17] }],
            defaultActions: { 4: [2, 1], 54: [2, 55], 56: [2, 20], 60: [2, 57], 73: [2, 81], 82: [2, 85], 86: [2, 18], 90: [2, 89], 101: [2, 53], 104: [2, 93], 110: [2, 19], 111: [2, 77], 116: [2, 97], 119: [2, 63], 122: [2, 69], 135: [2, 75], 136: [2, 32] },
            parseError: function(a3, b3) {
              throw new Error(a3);
            },
            parse: function(a3) {
              function b3() {
                var a4;
                return a4 = c3.lexer.lex() || 1, "number" != typeof a4 && (a4 = c3.symbols_[a4] || a4), a4;
              }
              var c3 = this, d = [0], e = [null], f = [], g = this.table, h = "", i = 0, j = 0, k = 0;
              this.lexer.setInput(a3), this.lexer.yy = this.yy, this.yy.lexer = this.lexer, this.yy.parser = this, "undefined" == typeof this.lexer.yylloc && (this.lexer.yylloc = {});
              var l = this.lexer.yylloc;
              f.push(l);
              var m = this.lexer.options && this.lexer.options.ranges;
              "function" == typeof this.yy.parseError && (this.parseError = this.yy.parseError);
              for (var n, o, p, q, r, s, t, u, v, w = {}; ; ) {
                if (p = d[d.length - 1], this.defaultActions[p] ? q = this.defaultActions[p] : (null !== n && "undefined" != typeof n || (n = b3()), q = g[p] && g[p][n]), "undefined" == typeof q || !q.length || !q[0]) {
                  var x = "";
                  if (!k) {
                    v = [];
                    for (s in g[p]) this.terminals_[s] && s > 2 && v.push("'" + this.terminals_[s] + "'");
                    x = this.lexer.showPosition ? "Parse error on line " + (i + 1) + ":\n" + this.lexer.showPosition() + "\nExpecting " + v.join(", ") + ", got '" + (this.terminals_[n] || n) + "'" : "Parse error on line " + (i + 1) + ": Unexpected " + (1 == n ? "end of input" : "'" + (this.terminals_[n] || n) + "'"), this.parseError(x, { text: this.lexer.match, token: this.terminals_[n] || n, line: this.lexer.yylineno, loc: l, expected: v });
                  }
                }
                if (q[0] instanceof Array && q.length > 1) throw new Error("Parse Error: multiple actions possible at state: " + p + ", token: " + n);
                switch (q[0]) {
                  case 1:
                    d.push(n), e.push(this.lexer.yytext), f.push(this.lexer.yylloc), d.push(q[1]), n = null, o ? (n = o, o = null) : (j = this.lexer.yyleng, h = this.lexer.yytext, i = this.lexer.yylineno, l = this.lexer.yylloc, k > 0 && k--);
                    break;
                  case 2:
                    if (t = this.productions_[q[1]][1], w.$ = e[e.length - t], w._$ = { first_line: f[f.length - (t || 1)].first_line, last_line: f[f.length - 1].last_line, first_column: f[f.length - (t || 1)].first_column, last_column: f[f.length - 1].last_column }, m && (w._$.range = [f[f.length - (t || 1)].range[0], f[f.length - 1].range[1]]), r = this.performAction.call(w, h, j, i, this.yy, q[1], e, f), "undefined" != typeof r) return r;
                    t && (d = d.slice(0, -1 * t * 2), e = e.slice(0, -1 * t), f = f.slice(0, -1 * t)), d.push(this.productions_[q[1]][0]), e.push(w.$), f.push(w._$), u = g[d[d.length - 2]][d[d.length - 1]], d.push(u);
                    break;
                  case 3:
                    return true;
                }
              }
              return true;
            }
          }, c2 = (function() {
            var a3 = { EOF: 1, parseError: function(a4, b3) {
              if (!this.yy.parser) throw new Error(a4);
              this.yy.parser.parseError(a4, b3);
            }, setInput: function(a4) {
              return this._input = a4, this._more = this._less = this.done = false, this.yylineno = this.yyleng = 0, this.yytext = this.matched = this.match = "", this.conditionStack = ["INITIAL"], this.yylloc = { first_line: 1, first_column: 0, last_line: 1, last_column: 0 }, this.options.ranges && (this.yylloc.range = [0, 0]), this.offset = 0, this;
            }, input: function() {
              var a4 = this._input[0];
              this.yytext += a4, this.yyleng++, this.offset++, this.match += a4, this.matched += a4;
              var b3 = a4.match(/(?:\r\n?|\n).*/g);
              return b3 ? (this.yylineno++, this.yylloc.last_line++) : this.yylloc.last_column++, this.options.ranges && this.yylloc.range[1]++, this._input = this._input.slice(1), a4;
            }, unput: function(a4) {
              var b3 = a4.length, c3 = a4.split(/(?:\r\n?|\n)/g);
              this._input = a4 + this._input, this.yytext = this.yytext.substr(0, this.yytext.length - b3 - 1), this.offset -= b3;
              var d = this.match.split(/(?:\r\n?|\n)/g);
              this.match = this.match.substr(0, this.match.length - 1), this.matched = this.matched.substr(0, this.matched.length - 1), c3.length - 1 && (this.yylineno -= c3.length - 1);
              var e = this.yylloc.range;
              return this.yylloc = { first_line: this.yylloc.first_line, last_line: this.yylineno + 1, first_column: this.yylloc.first_column, last_column: c3 ? (c3.length === d.length ? this.yylloc.first_column : 0) + d[d.length - c3.length].length - c3[0].length : this.yylloc.first_column - b3 }, this.options.ranges && (this.yylloc.range = [e[0], e[0] + this.yyleng - b3]), this;
            }, more: function() {
              return this._more = true, this;
            }, less: function(a4) {
              this.unput(this.match.slice(a4));
            }, pastInput: function() {
              var a4 = this.matched.substr(0, this.matched.length - this.match.length);
              return (a4.length > 20 ? "..." : "") + a4.substr(-20).replace(/\n/g, "");
            }, upcomingInput: function() {
              var a4 = this.match;
              return a4.length < 20 && (a4 += this._input.substr(0, 20 - a4.length)), (a4.substr(0, 20) + (a4.length > 20 ? "..." : "")).replace(/\n/g, "");
            }, showPosition: function() {
              var a4 = this.pastInput(), b3 = new Array(a4.length + 1).join("-");
              return a4 + this.upcomingInput() + "\n" + b3 + "^";
            }, next: function() {
              if (this.done) return this.EOF;
              this._input || (this.done = true);
              var a4, b3, c3, d, e;
              this._more || (this.yytext = "", this.match = "");
              for (var f = this._currentRules(), g = 0; g < f.length && (c3 = this._input.match(this.rules[f[g]]), !c3 || b3 && !(c3[0].length > b3[0].length) || (b3 = c3, d = g, this.options.flex)); g++) ;
              return b3 ? (e = b3[0].match(/(?:\r\n?|\n).*/g), e && (this.yylineno += e.length), this.yylloc = { first_line: this.yylloc.last_line, last_line: this.yylineno + 1, first_column: this.yylloc.last_column, last_column: e ? e[e.length - 1].length - e[e.length - 1].match(/\r?\n?/)[0].length : this.yylloc.last_column + b3[0].length }, this.yytext += b3[0], this.match += b3[0], this.matches = b3, this.yyleng = this.yytext.length, this.options.ranges && (this.yylloc.range = [this.offset, this.offset += this.yyleng]), this._more = false, this._input = this._input.slice(b3[0].length), this.matched += b3[0], a4 = this.performAction.call(this, this.yy, this, f[d], this.conditionStack[this.conditionStack.length - 1]), this.done && this._input && (this.done = false), a4 ? a4 : void 0) : "" === this._input ? this.EOF : this.parseError("Lexical error on line " + (this.yylineno + 1) + ". Unrecognized text.\n" + this.showPosition(), { text: "", token: null, line: this.yylineno });
            }, lex: function() {
              var a4 = this.next();
              return "undefined" != typeof a4 ? a4 : this.lex();
            }, begin: function(a4) {
              this.conditionStack.push(a4);
            }, popState: function() {
              return this.conditionStack.pop();
            }, _currentRules: function() {
              return this.conditions[this.conditionStack[this.conditionStack.length - 1]].rules;
            }, topState: function() {
              return this.conditionStack[this.conditionStack.length - 2];
            }, pushState: function(a4) {
              this.begin(a4);
            } };
            return a3.options = {}, a3.performAction = function(a4, b3, c3, d) {
              function e(a5, c4) {
                return b3.yytext = b3.yytext.substring(a5, b3.yyleng - c4 + a5);
              }
              switch (c3) {
                case 0:
                  if ("\\\\" === b3.yytext.slice(-2) ? (e(0, 1), this.begin("mu")) : "\\" === b3.yytext.slice(-1) ? (e(0, 1), this.begin("emu")) : this.begin("mu"), b3.yytext) return 15;
                  break;
                case 1:
                  return 15;
                case 2:
                  return this.popState(), 15;
                case 3:
                  return this.begin("raw"), 15;
                case 4:
                  return this.popState(), "raw" === this.conditionStack[this.conditionStack.length - 1] ? 15 : (e(5, 9), "END_RAW_BLOCK");
                case 5:
                  return 15;
                case 6:
                  return this.popState(), 14;
                case 7:
                  return 65;
                case 8:
                  return 68;
                case 9:
                  return 19;
                case 10:
                  return this.popState(), this.begin("raw"), 23;
                case 11:
                  return 55;
                case 12:
                  return 60;
                case 13:
                  return 29;
                case 14:
                  return 47;
                case 15:
                  return this.popState(), 44;
                case 16:
                  return this.popState(), 44;
                case 17:
                  return 34;
                case 18:
                  return 39;
                case 19:
                  return 51;
                case 20:
                  return 48;
                case 21:
                  this.unput(b3.yytext), this.popState(), this.begin("com");
                  break;
                case 22:
                  return this.popState(), 14;
                case 23:
                  return 48;
                case 24:
                  return 73;
                case 25:
                  return 72;
                case 26:
                  return 72;
                case 27:
                  return 87;
                case 28:
                  break;
                case 29:
                  return this.popState(), 54;
                case 30:
                  return this.popState(), 33;
                case 31:
                  return b3.yytext = e(1, 2).replace(/\\"/g, '"'), 80;
                case 32:
                  return b3.yytext = e(1, 2).replace(/\\'/g, "'"), 80;
                case 33:
                  return 85;
                case 34:
                  return 82;
                case 35:
                  return 82;
                case 36:
                  return 83;
                case 37:
                  return 84;
                case 38:
                  return 81;
                case 39:
                  return 75;
                case 40:
                  return 77;
                case 41:
                  return 72;
                case 42:
                  return b3.yytext = b3.yytext.replace(/\\([\\\]])/g, "$1"), 72;
                case 43:
                  return "INVALID";
                case 44:
                  return 5;
              }
            }, a3.rules = [/^(?:[^\x00]*?(?=(\{\{)))/, /^(?:[^\x00]+)/, /^(?:[^\x00]{2,}?(?=(\{\{|\\\{\{|\\\\\{\{|$)))/, /^(?:\{\{\{\{(?=[^\/]))/, /^(?:\{\{\{\{\/[^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=[=}\s\/.])\}\}\}\})/, /^(?:[^\x00]+?(?=(\{\{\{\{)))/, /^(?:[\s\S]*?--(~)?\}\})/, /^(?:\()/, /^(?:\))/, /^(?:\{\{\{\{)/, /^(?:\}\}\}\})/, /^(?:\{\{(~)?>)/, /^(?:\{\{(~)?#>)/, /^(?:\{\{(~)?#\*?)/, /^(?:\{\{(~)?\/)/, /^(?:\{\{(~)?\^\s*(~)?\}\})/, /^(?:\{\{(~)?\s*else\s*(~)?\}\})/, /^(?:\{\{(~)?\^)/, /^(?:\{\{(~)?\s*else\b)/, /^(?:\{\{(~)?\{)/, /^(?:\{\{(~)?&)/, /^(?:\{\{(~)?!--)/, /^(?:\{\{(~)?![\s\S]*?\}\})/, /^(?:\{\{(~)?\*?)/, /^(?:=)/, /^(?:\.\.)/, /^(?:\.(?=([=~}\s\/.)|])))/, /^(?:[\/.])/, /^(?:\s+)/, /^(?:\}(~)?\}\})/, /^(?:(~)?\}\})/, /^(?:"(\\["]|[^"])*")/, /^(?:'(\\[']|[^'])*')/, /^(?:@)/, /^(?:true(?=([~}\s)])))/, /^(?:false(?=([~}\s)])))/, /^(?:undefined(?=([~}\s)])))/, /^(?:null(?=([~}\s)])))/, /^(?:-?[0-9]+(?:\.[0-9]+)?(?=([~}\s)])))/, /^(?:as\s+\|)/, /^(?:\|)/, /^(?:([^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=([=~}\s\/.)|]))))/, /^(?:\[(\\\]|[^\]])*\])/, /^(?:.)/, /^(?:$)/], a3.conditions = { mu: { rules: [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44], inclusive: false }, emu: { rules: [2], inclusive: false }, com: { rules: [6], inclusive: false }, raw: { rules: [3, 4, 5], inclusive: false }, INITIAL: { rules: [0, 1, 44], inclusive: true } }, a3;
          })();
          return b2.lexer = c2, a2.prototype = b2, b2.Parser = a2, new a2();
        })();
        b["default"] = c, a.exports = b["default"];
      }, function(a, b, c) {
        "use strict";
        function d() {
          var a2 = arguments.length <= 0 || void 0 === arguments[0] ? {} : arguments[0];
          this.options = a2;
        }
        function e(a2, b2, c2) {
          void 0 === b2 && (b2 = a2.length);
          var d2 = a2[b2 - 1], e2 = a2[b2 - 2];
          return d2 ? "ContentStatement" === d2.type ? (e2 || !c2 ? /(?:^|\S)[^\S\n]*\n\s*$/ : /^\s*$|(?:^|\S)[^\S\n]*\n\s*$/).test(d2.original) : void 0 : c2;
        }
        function f(a2, b2, c2) {
          void 0 === b2 && (b2 = -1);
          var d2 = a2[b2 + 1], e2 = a2[b2 + 2];
          return d2 ? "ContentStatement" === d2.type ? (e2 || !c2 ? /^\s*?\r?\n/ : /^\s*?(\r?\n|$)/).test(d2.original) : void 0 : c2;
        }
        function g(a2, b2, c2) {
          var d2 = a2[null == b2 ? 0 : b2 + 1];
          if (d2 && "ContentStatement" === d2.type && (c2 || !d2.rightStripped)) {
            var e2 = d2.value;
            d2.value = d2.value.replace(c2 ? /^\s+/ : /^[ \t]*\r?\n?/, ""), d2.rightStripped = d2.value !== e2;
          }
        }
        function h(a2, b2, c2) {
          var d2 = a2[null == b2 ? a2.length - 1 : b2 - 1];
          if (d2 && "ContentStatement" === d2.type && (c2 || !d2.leftStripped)) {
            var e2 = d2.value;
            return d2.value = d2.value.replace(c2 ? /(^|\S)\s+$/ : /(^|[^ \t])[ \t]+$/, "$1"), d2.leftStripped = d2.value !== e2, d2.leftStripped;
          }
        }
        var i = c(1)["default"];
        b.__esModule = true;
        var j = c(87), k = i(j);
        d.prototype = new k["default"](), d.prototype.Program = function(a2) {
          var b2 = !this.options.ignoreStandalone, c2 = !this.isRootSeen;
          this.isRootSeen = true;
          for (var d2 = a2.body, i2 = 0, j2 = d2.length; i2 < j2; i2++) {
            var k2 = d2[i2], l = this.accept(k2);
            if (l) {
              var m = e(d2, i2, c2), n = f(d2, i2, c2), o = l.openStandalone && m, p = l.closeStandalone && n, q = l.inlineStandalone && m && n;
              l.close && g(d2, i2, true), l.open && h(d2, i2, true), b2 && q && (g(d2, i2), h(d2, i2) && "PartialStatement" === k2.type && (k2.indent = /(?:^|[^ \t])([ \t]+)$/.exec(d2[i2 - 1].original)[1])), b2 && o && (g((k2.program || k2.inverse).body), h(d2, i2)), b2 && p && (g(d2, i2), h((k2.inverse || k2.program).body));
            }
          }
          return a2;
        }, d.prototype.BlockStatement = d.prototype.DecoratorBlock = d.prototype.PartialBlockStatement = function(a2) {
          this.accept(a2.program), this.accept(a2.inverse);
          var b2 = a2.program || a2.inverse, c2 = a2.program && a2.inverse, d2 = c2, i2 = c2;
          if (c2 && c2.chained) for (d2 = c2.body[0].program; i2.chained; ) i2 = i2.body[i2.body.length - 1].program;
          var j2 = { open: a2.openStrip.open, close: a2.closeStrip.close, openStandalone: f(b2.body), closeStandalone: e((d2 || b2).body) };
          if (a2.openStrip.close && g(b2.body, null, true), c2) {
            var k2 = a2.inverseStrip;
            k2.open && h(b2.body, null, true), k2.close && g(d2.body, null, true), a2.closeStrip.open && h(i2.body, null, true), !this.options.ignoreStandalone && e(b2.body) && f(d2.body) && (h(b2.body), g(d2.body));
          } else a2.closeStrip.open && h(b2.body, null, true);
          return j2;
        }, d.prototype.Decorator = d.prototype.MustacheStatement = function(a2) {
          return a2.strip;
        }, d.prototype.PartialStatement = d.prototype.CommentStatement = function(a2) {
          var b2 = a2.strip || {};
          return { inlineStandalone: true, open: b2.open, close: b2.close };
        }, b["default"] = d, a.exports = b["default"];
      }, function(a, b, c) {
        "use strict";
        function d() {
          this.parents = [];
        }
        function e(a2, b2) {
          return l.indexOf(m.NODE_TYPES, b2) !== -1 || !(b2 in d.prototype) && "function" == typeof a2[b2];
        }
        function f(a2) {
          this.acceptRequired(a2, "path"), this.acceptArray(a2.params), this.acceptKey(a2, "hash");
        }
        function g(a2) {
          f.call(this, a2), this.acceptKey(a2, "program"), this.acceptKey(a2, "inverse");
        }
        function h(a2) {
          this.acceptRequired(a2, "name"), this.acceptArray(a2.params), this.acceptKey(a2, "hash");
        }
        var i = c(1)["default"];
        b.__esModule = true;
        var j = c(6), k = i(j), l = c(5), m = c(88);
        d.prototype = { constructor: d, mutating: false, acceptKey: function(a2, b2) {
          var c2 = this.accept(a2[b2]);
          if (this.mutating) {
            if (c2 && !e(this, c2.type)) throw new k["default"]('Unexpected node type "' + c2.type + '" found when accepting ' + b2 + " on " + a2.type);
            a2[b2] = c2;
          }
        }, acceptRequired: function(a2, b2) {
          if (this.acceptKey(a2, b2), !a2[b2]) throw new k["default"](a2.type + " requires " + b2);
        }, acceptArray: function(a2) {
          for (var b2 = 0, c2 = a2.length; b2 < c2; b2++) this.acceptKey(a2, b2), a2[b2] || (a2.splice(b2, 1), b2--, c2--);
        }, accept: function(a2) {
          if (a2) {
            if (!e(this, a2.type) || !this[a2.type]) throw new k["default"]("Unknown type: " + a2.type, a2);
            this.current && this.parents.unshift(this.current), this.current = a2;
            var b2 = this[a2.type](a2);
            return this.current = this.parents.shift(), !this.mutating || b2 ? b2 : b2 !== false ? a2 : void 0;
          }
        }, Program: function(a2) {
          this.acceptArray(a2.body);
        }, MustacheStatement: f, Decorator: f, BlockStatement: g, DecoratorBlock: g, PartialStatement: h, PartialBlockStatement: function(a2) {
          h.call(this, a2), this.acceptKey(a2, "program");
        }, ContentStatement: function() {
        }, CommentStatement: function() {
        }, SubExpression: f, PathExpression: function() {
        }, StringLiteral: function() {
        }, NumberLiteral: function() {
        }, BooleanLiteral: function() {
        }, UndefinedLiteral: function() {
        }, NullLiteral: function() {
        }, Hash: function(a2) {
          this.acceptArray(a2.pairs);
        }, HashPair: function(a2) {
          this.acceptRequired(a2, "value");
        } }, b["default"] = d, a.exports = b["default"];
      }, function(a, b) {
        "use strict";
        b.__esModule = true;
        var c = ["Program", "BlockStatement", "DecoratorBlock", "PartialStatement", "PartialBlockStatement", "Decorator", "MustacheStatement", "ContentStatement", "CommentStatement", "SubExpression", "PathExpression", "StringLiteral", "NumberLiteral", "BooleanLiteral", "UndefinedLiteral", "NullLiteral", "Hash", "HashPair"];
        b.NODE_TYPES = c;
      }, function(a, b, c) {
        "use strict";
        function d(a2, b2) {
          if (b2 = b2.path ? b2.path.original : b2, a2.path.original !== b2) {
            var c2 = { loc: a2.path.loc };
            throw new q["default"](a2.path.original + " doesn't match " + b2, c2);
          }
        }
        function e(a2, b2) {
          this.source = a2, this.start = { line: b2.first_line, column: b2.first_column }, this.end = { line: b2.last_line, column: b2.last_column };
        }
        function f(a2) {
          return /^\[.*\]$/.test(a2) ? a2.substring(1, a2.length - 1) : a2;
        }
        function g(a2, b2) {
          return { open: "~" === a2.charAt(2), close: "~" === b2.charAt(b2.length - 3) };
        }
        function h(a2) {
          return a2.replace(/^\{\{~?!-?-?/, "").replace(/-?-?~?\}\}$/, "");
        }
        function i(a2, b2, c2) {
          c2 = this.locInfo(c2);
          for (var d2 = a2 ? "@" : "", e2 = [], f2 = 0, g2 = 0, h2 = b2.length; g2 < h2; g2++) {
            var i2 = b2[g2].part, j2 = b2[g2].original !== i2;
            if (d2 += (b2[g2].separator || "") + i2, j2 || ".." !== i2 && "." !== i2 && "this" !== i2) e2.push(i2);
            else {
              if (e2.length > 0) throw new q["default"]("Invalid path: " + d2, { loc: c2 });
              ".." === i2 && f2++;
            }
          }
          return { type: "PathExpression", data: a2, depth: f2, parts: e2, original: d2, loc: c2 };
        }
        function j(a2, b2, c2, d2, e2, f2) {
          var g2 = d2.charAt(3) || d2.charAt(2), h2 = "{" !== g2 && "&" !== g2, i2 = /\*/.test(d2);
          return { type: i2 ? "Decorator" : "MustacheStatement", path: a2, params: b2, hash: c2, escaped: h2, strip: e2, loc: this.locInfo(f2) };
        }
        function k(a2, b2, c2, e2) {
          d(a2, c2), e2 = this.locInfo(e2);
          var f2 = { type: "Program", body: b2, strip: {}, loc: e2 };
          return { type: "BlockStatement", path: a2.path, params: a2.params, hash: a2.hash, program: f2, openStrip: {}, inverseStrip: {}, closeStrip: {}, loc: e2 };
        }
        function l(a2, b2, c2, e2, f2, g2) {
          e2 && e2.path && d(a2, e2);
          var h2 = /\*/.test(a2.open);
          b2.blockParams = a2.blockParams;
          var i2 = void 0, j2 = void 0;
          if (c2) {
            if (h2) throw new q["default"]("Unexpected inverse block on decorator", c2);
            c2.chain && (c2.program.body[0].closeStrip = e2.strip), j2 = c2.strip, i2 = c2.program;
          }
          return f2 && (f2 = i2, i2 = b2, b2 = f2), { type: h2 ? "DecoratorBlock" : "BlockStatement", path: a2.path, params: a2.params, hash: a2.hash, program: b2, inverse: i2, openStrip: a2.strip, inverseStrip: j2, closeStrip: e2 && e2.strip, loc: this.locInfo(g2) };
        }
        function m(a2, b2) {
          if (!b2 && a2.length) {
            var c2 = a2[0].loc, d2 = a2[a2.length - 1].loc;
            c2 && d2 && (b2 = { source: c2.source, start: { line: c2.start.line, column: c2.start.column }, end: { line: d2.end.line, column: d2.end.column } });
          }
          return { type: "Program", body: a2, strip: {}, loc: b2 };
        }
        function n(a2, b2, c2, e2) {
          return d(a2, c2), { type: "PartialBlockStatement", name: a2.path, params: a2.params, hash: a2.hash, program: b2, openStrip: a2.strip, closeStrip: c2 && c2.strip, loc: this.locInfo(e2) };
        }
        var o = c(1)["default"];
        b.__esModule = true, b.SourceLocation = e, b.id = f, b.stripFlags = g, b.stripComment = h, b.preparePath = i, b.prepareMustache = j, b.prepareRawBlock = k, b.prepareBlock = l, b.prepareProgram = m, b.preparePartialBlock = n;
        var p = c(6), q = o(p);
      }, function(a, b, c) {
        "use strict";
        function d() {
        }
        function e(a2, b2, c2) {
          if (null == a2 || "string" != typeof a2 && "Program" !== a2.type) throw new r["default"]("You must pass a string or Handlebars AST to Handlebars.precompile. You passed " + a2);
          b2 = b2 || {}, "data" in b2 || (b2.data = true), b2.compat && (b2.useDepths = true);
          var d2 = c2.parse(a2, b2), e2 = new c2.Compiler().compile(d2, b2);
          return new c2.JavaScriptCompiler().compile(e2, b2);
        }
        function f(a2, b2, c2) {
          function d2() {
            var d3 = c2.parse(a2, b2), e3 = new c2.Compiler().compile(d3, b2), f3 = new c2.JavaScriptCompiler().compile(e3, b2, void 0, true);
            return c2.template(f3);
          }
          function e2(a3, b3) {
            return f2 || (f2 = d2()), f2.call(this, a3, b3);
          }
          if (void 0 === b2 && (b2 = {}), null == a2 || "string" != typeof a2 && "Program" !== a2.type) throw new r["default"]("You must pass a string or Handlebars AST to Handlebars.compile. You passed " + a2);
          b2 = s.extend({}, b2), "data" in b2 || (b2.data = true), b2.compat && (b2.useDepths = true);
          var f2 = void 0;
          return e2._setup = function(a3) {
            return f2 || (f2 = d2()), f2._setup(a3);
          }, e2._child = function(a3, b3, c3, e3) {
            return f2 || (f2 = d2()), f2._child(a3, b3, c3, e3);
          }, e2;
        }
        function g(a2, b2) {
          return new r["default"]("Invalid AST: " + a2.type + " " + b2, a2);
        }
        function h(a2) {
          var b2 = a2.depth;
          if (null == b2) return 0;
          if ("number" != typeof b2 || !isFinite(b2) || Math.floor(b2) !== b2 || b2 < 0) throw g(a2, "depth must be a non-negative integer");
          return b2;
        }
        function i(a2) {
          var b2 = a2.value;
          if ("StringLiteral" === a2.type && "string" != typeof b2) throw g(a2, "value must be a string");
          if ("NumberLiteral" === a2.type && "number" != typeof b2) throw g(a2, "value must be a number");
          if ("BooleanLiteral" === a2.type && "boolean" != typeof b2) throw g(a2, "value must be a boolean");
        }
        function j(a2, b2, c2) {
          if (!s.isArray(b2)) throw g(a2, c2 + " must be an array");
          for (var d2 = 0; d2 < b2.length; d2++) if ("string" != typeof b2[d2]) throw g(a2, c2 + " must only contain strings");
          return b2;
        }
        function k(a2) {
          return j(a2, a2.parts, "parts");
        }
        function l(a2) {
          null != a2.blockParams && j(a2, a2.blockParams, "blockParams");
        }
        function m(a2, b2) {
          if (a2 === b2) return true;
          if (s.isArray(a2) && s.isArray(b2) && a2.length === b2.length) {
            for (var c2 = 0; c2 < a2.length; c2++) if (!m(a2[c2], b2[c2])) return false;
            return true;
          }
        }
        function n(a2) {
          if (!a2.path.parts) {
            var b2 = a2.path;
            a2.path = { type: "PathExpression", data: false, depth: 0, parts: [b2.original + ""], original: b2.original + "", loc: b2.loc };
          }
        }
        var o = c(74)["default"], p = c(1)["default"];
        b.__esModule = true, b.Compiler = d, b.precompile = e, b.compile = f;
        var q = c(6), r = p(q), s = c(5), t = c(83), u = p(t), v = c(88), w = [].slice;
        d.prototype = { compiler: d, equals: function(a2) {
          var b2 = this.opcodes.length;
          if (a2.opcodes.length !== b2) return false;
          for (var c2 = 0; c2 < b2; c2++) {
            var d2 = this.opcodes[c2], e2 = a2.opcodes[c2];
            if (d2.opcode !== e2.opcode || !m(d2.args, e2.args)) return false;
          }
          b2 = this.children.length;
          for (var c2 = 0; c2 < b2; c2++) if (!this.children[c2].equals(a2.children[c2])) return false;
          return true;
        }, guid: 0, compile: function(a2, b2) {
          return this.sourceNode = [], this.opcodes = [], this.children = [], this.options = b2, this.stringParams = b2.stringParams, this.trackIds = b2.trackIds, b2.blockParams = b2.blockParams || [], b2.knownHelpers = s.extend(o(null), { helperMissing: true, blockHelperMissing: true, each: true, "if": true, unless: true, "with": true, log: true, lookup: true }, b2.knownHelpers), this.accept(a2);
        }, compileProgram: function(a2) {
          var b2 = new this.compiler(), c2 = b2.compile(a2, this.options), d2 = this.guid++;
          return this.usePartial = this.usePartial || c2.usePartial, this.children[d2] = c2, this.useDepths = this.useDepths || c2.useDepths, d2;
        }, accept: function(a2) {
          if (s.indexOf(v.NODE_TYPES, a2.type) === -1 || !this[a2.type]) throw new r["default"]("Unknown type: " + a2.type, a2);
          this.sourceNode.unshift(a2);
          var b2 = this[a2.type](a2);
          return this.sourceNode.shift(), b2;
        }, Program: function(a2) {
          l(a2), this.options.blockParams.unshift(a2.blockParams);
          for (var b2 = a2.body, c2 = b2.length, d2 = 0; d2 < c2; d2++) this.accept(b2[d2]);
          return this.options.blockParams.shift(), this.isSimple = 1 === c2, this.blockParams = a2.blockParams ? a2.blockParams.length : 0, this;
        }, BlockStatement: function(a2) {
          n(a2);
          var b2 = a2.program, c2 = a2.inverse;
          b2 = b2 && this.compileProgram(b2), c2 = c2 && this.compileProgram(c2);
          var d2 = this.classifySexpr(a2);
          "helper" === d2 ? this.helperSexpr(a2, b2, c2) : "simple" === d2 ? (this.simpleSexpr(a2), this.opcode("pushProgram", b2), this.opcode("pushProgram", c2), this.opcode("emptyHash"), this.opcode("blockValue", a2.path.original)) : (this.ambiguousSexpr(a2, b2, c2), this.opcode("pushProgram", b2), this.opcode("pushProgram", c2), this.opcode("emptyHash"), this.opcode("ambiguousBlockValue")), this.opcode("append");
        }, DecoratorBlock: function(a2) {
          var b2 = a2.program && this.compileProgram(a2.program), c2 = this.setupFullMustacheParams(a2, b2, void 0), d2 = a2.path;
          this.useDecorators = true, this.opcode("registerDecorator", c2.length, d2.original);
        }, PartialStatement: function(a2) {
          this.usePartial = true;
          var b2 = a2.program;
          b2 && (b2 = this.compileProgram(a2.program));
          var c2 = a2.params;
          if (c2.length > 1) throw new r["default"]("Unsupported number of partial arguments: " + c2.length, a2);
          c2.length || (this.options.explicitPartialContext ? this.opcode("pushLiteral", "undefined") : c2.push({ type: "PathExpression", parts: [], depth: 0 }));
          var d2 = a2.name.original, e2 = "SubExpression" === a2.name.type;
          e2 && this.accept(a2.name), this.setupFullMustacheParams(a2, b2, void 0, true);
          var f2 = a2.indent || "";
          this.options.preventIndent && f2 && (this.opcode("appendContent", f2), f2 = ""), this.opcode("invokePartial", e2, d2, f2), this.opcode("append");
        }, PartialBlockStatement: function(a2) {
          this.PartialStatement(a2);
        }, MustacheStatement: function(a2) {
          this.SubExpression(a2), a2.escaped && !this.options.noEscape ? this.opcode("appendEscaped") : this.opcode("append");
        }, Decorator: function(a2) {
          this.DecoratorBlock(a2);
        }, ContentStatement: function(a2) {
          if (null != a2.value && "string" != typeof a2.value) throw g(a2, "value must be a string");
          a2.value && this.opcode("appendContent", a2.value);
        }, CommentStatement: function() {
        }, SubExpression: function(a2) {
          n(a2);
          var b2 = this.classifySexpr(a2);
          "simple" === b2 ? this.simpleSexpr(a2) : "helper" === b2 ? this.helperSexpr(a2) : this.ambiguousSexpr(a2);
        }, ambiguousSexpr: function(a2, b2, c2) {
          var d2 = a2.path, e2 = d2.parts[0], f2 = null != b2 || null != c2;
          this.opcode("getContext", h(d2)), this.opcode("pushProgram", b2), this.opcode("pushProgram", c2), d2.strict = true, this.accept(d2), this.opcode("invokeAmbiguous", e2, f2);
        }, simpleSexpr: function(a2) {
          var b2 = a2.path;
          b2.strict = true, this.accept(b2), this.opcode("resolvePossibleLambda");
        }, helperSexpr: function(a2, b2, c2) {
          var d2 = this.setupFullMustacheParams(a2, b2, c2), e2 = a2.path, f2 = e2.parts[0];
          if (this.options.knownHelpers[f2]) this.opcode("invokeKnownHelper", d2.length, f2);
          else {
            if (this.options.knownHelpersOnly) throw new r["default"]("You specified knownHelpersOnly, but used the unknown helper " + f2, a2);
            e2.strict = true, e2.falsy = true, this.accept(e2), this.opcode("invokeHelper", d2.length, e2.original, u["default"].helpers.simpleId(e2));
          }
        }, PathExpression: function(a2) {
          var b2 = h(a2), c2 = k(a2);
          this.addDepth(b2), this.opcode("getContext", b2);
          var d2 = c2[0], e2 = u["default"].helpers.scopedId(a2), f2 = !b2 && !e2 && this.blockParamIndex(d2);
          f2 ? this.opcode("lookupBlockParam", f2, c2) : d2 ? a2.data ? (this.options.data = true, this.opcode("lookupData", b2, c2, a2.strict)) : this.opcode("lookupOnContext", c2, a2.falsy, a2.strict, e2) : this.opcode("pushContext");
        }, StringLiteral: function(a2) {
          i(a2), this.opcode("pushString", a2.value);
        }, NumberLiteral: function(a2) {
          i(a2), this.opcode("pushLiteral", a2.value);
        }, BooleanLiteral: function(a2) {
          i(a2), this.opcode("pushLiteral", a2.value);
        }, UndefinedLiteral: function() {
          this.opcode("pushLiteral", "undefined");
        }, NullLiteral: function() {
          this.opcode("pushLiteral", "null");
        }, Hash: function(a2) {
          var b2 = a2.pairs, c2 = 0, d2 = void 0;
          if (!s.isArray(b2)) throw g(a2, "pairs must be an array");
          d2 = b2.length;
          for (var e2 = 0; e2 < d2; e2++) if (!b2[e2] || "string" != typeof b2[e2].key) throw g(a2, "pair keys must be strings");
          for (this.opcode("pushHash"); c2 < d2; c2++) this.pushParam(b2[c2].value);
          for (; c2--; ) this.opcode("assignToHash", b2[c2].key);
          this.opcode("popHash");
        }, opcode: function(a2) {
          this.opcodes.push({ opcode: a2, args: w.call(arguments, 1), loc: this.sourceNode[0].loc });
        }, addDepth: function(a2) {
          a2 && (this.useDepths = true);
        }, classifySexpr: function(a2) {
          k(a2.path);
          var b2 = u["default"].helpers.simpleId(a2.path), c2 = b2 && !!this.blockParamIndex(a2.path.parts[0]), d2 = !c2 && u["default"].helpers.helperExpression(a2), e2 = !c2 && (d2 || b2);
          if (e2 && !d2) {
            var f2 = a2.path.parts[0], g2 = this.options;
            g2.knownHelpers[f2] ? d2 = true : g2.knownHelpersOnly && (e2 = false);
          }
          return d2 ? "helper" : e2 ? "ambiguous" : "simple";
        }, pushParams: function(a2) {
          for (var b2 = 0, c2 = a2.length; b2 < c2; b2++) this.pushParam(a2[b2]);
        }, pushParam: function(a2) {
          i(a2);
          var b2 = null != a2.value ? a2.value : a2.original || "", c2 = h(a2);
          if (this.stringParams) "number" != typeof b2 && "boolean" != typeof b2 && (b2 = String(b2)), b2.replace && (b2 = b2.replace(/^(\.?\.\/)*/g, "").replace(/\//g, ".")), c2 && this.addDepth(c2), this.opcode("getContext", c2), this.opcode("pushStringParam", b2, a2.type), "SubExpression" === a2.type && this.accept(a2);
          else {
            if (this.trackIds) {
              var d2 = void 0;
              if (!a2.parts || u["default"].helpers.scopedId(a2) || c2 || (d2 = this.blockParamIndex(k(a2)[0])), d2) {
                var e2 = a2.parts.slice(1).join(".");
                this.opcode("pushId", "BlockParam", d2, e2);
              } else b2 = a2.original || b2, b2.replace && (b2 = b2.replace(/^this(?:\.|$)/, "").replace(/^\.\//, "").replace(/^\.$/, "")), this.opcode("pushId", a2.type, b2);
            }
            this.accept(a2);
          }
        }, setupFullMustacheParams: function(a2, b2, c2, d2) {
          var e2 = a2.params;
          return this.pushParams(e2), this.opcode("pushProgram", b2), this.opcode("pushProgram", c2), a2.hash ? this.accept(a2.hash) : this.opcode("emptyHash", d2), e2;
        }, blockParamIndex: function(a2) {
          for (var b2 = 0, c2 = this.options.blockParams.length; b2 < c2; b2++) {
            var d2 = this.options.blockParams[b2], e2 = d2 && s.indexOf(d2, a2);
            if (d2 && e2 >= 0) return [b2, e2];
          }
        } };
      }, function(a, b, c) {
        "use strict";
        function d(a2) {
          this.value = a2;
        }
        function e() {
        }
        function f(a2) {
          var b2 = a2.source.currentLocation;
          return b2 ? n.safeJsonLiteral(b2) : "undefined";
        }
        function g(a2, b2, c2, d2, e2) {
          var g2 = b2.popStack(), h2 = c2.length;
          a2 && h2--;
          for (var i2 = d2; i2 < h2; i2++) g2 = b2.nameLookup(g2, c2[i2], e2);
          return a2 ? [b2.aliasable("container.strict"), "(", g2, ", ", b2.quotedString(c2[h2]), ", ", f(b2), " )"] : g2;
        }
        var h = c(60)["default"], i = c(1)["default"];
        b.__esModule = true;
        var j = c(4), k = c(6), l = i(k), m = c(5), n = c(92), o = i(n);
        e.prototype = { nameLookup: function(a2, b2) {
          return this.internalNameLookup(a2, b2);
        }, depthedLookup: function(a2) {
          return [this.aliasable("container.lookup"), "(depths, ", this.quotedString(a2), ")"];
        }, compilerInfo: function() {
          var a2 = j.COMPILER_REVISION, b2 = j.REVISION_CHANGES[a2];
          return [a2, b2];
        }, appendToBuffer: function(a2, b2, c2) {
          return m.isArray(a2) || (a2 = [a2]), a2 = this.source.wrap(a2, b2), this.environment.isSimple ? ["return ", a2, ";"] : c2 ? ["buffer += ", a2, ";"] : (a2.appendToBuffer = true, a2);
        }, initializeBuffer: function() {
          return this.quotedString("");
        }, internalNameLookup: function(a2, b2) {
          return this.lookupPropertyFunctionIsUsed = true, ["lookupProperty(", a2, ",", this.quotedString(b2), ")"];
        }, lookupPropertyFunctionIsUsed: false, compile: function(a2, b2, c2, d2) {
          this.environment = a2, this.options = b2, this.stringParams = this.options.stringParams, this.trackIds = this.options.trackIds, this.precompile = !d2, this.name = this.environment.name, this.isChild = !!c2, this.context = c2 || { decorators: [], programs: [], environments: [] }, this.preamble(), this.stackSlot = 0, this.stackVars = [], this.aliases = {}, this.registers = { list: [] }, this.hashes = [], this.compileStack = [], this.inlineStack = [], this.blockParams = [], this.compileChildren(a2, b2), this.useDepths = this.useDepths || a2.useDepths || a2.useDecorators || this.options.compat, this.useBlockParams = this.useBlockParams || a2.useBlockParams;
          var e2 = a2.opcodes, f2 = void 0, g2 = void 0, h2 = void 0, i2 = void 0;
          for (h2 = 0, i2 = e2.length; h2 < i2; h2++) f2 = e2[h2], this.source.currentLocation = f2.loc, g2 = g2 || f2.loc, this[f2.opcode].apply(this, f2.args);
          if (this.source.currentLocation = g2, this.pushSource(""), this.stackSlot || this.inlineStack.length || this.compileStack.length) throw new l["default"]("Compile completed with content left on stack");
          this.decorators.isEmpty() ? this.decorators = void 0 : (this.useDecorators = true, this.decorators.prepend(["var decorators = container.decorators, ", this.lookupPropertyFunctionVarDeclaration(), ";\n"]), this.decorators.push("return fn;"), d2 ? this.decorators = Function.apply(this, ["fn", "props", "container", "depth0", "data", "blockParams", "depths", this.decorators.merge()]) : (this.decorators.prepend("function(fn, props, container, depth0, data, blockParams, depths) {\n"), this.decorators.push("}\n"), this.decorators = this.decorators.merge()));
          var j2 = this.createFunctionContext(d2);
          if (this.isChild) return j2;
          var k2 = { compiler: this.compilerInfo(), main: j2 };
          this.decorators && (k2.main_d = this.decorators, k2.useDecorators = true);
          var m2 = this.context, n2 = m2.programs, o2 = m2.decorators;
          for (h2 = 0, i2 = n2.length; h2 < i2; h2++) k2[h2] = n2[h2], o2[h2] && (k2[h2 + "_d"] = o2[h2], k2.useDecorators = true);
          return this.environment.usePartial && (k2.usePartial = true), this.options.data && (k2.useData = true), this.useDepths && (k2.useDepths = true), this.useBlockParams && (k2.useBlockParams = true), this.options.compat && (k2.compat = true), d2 ? k2.compilerOptions = this.options : (k2.compiler = JSON.stringify(k2.compiler), this.source.currentLocation = { start: { line: 1, column: 0 } }, k2 = this.objectLiteral(k2), b2.srcName ? (k2 = k2.toStringWithSourceMap({ file: b2.destName }), k2.map = k2.map && k2.map.toString()) : k2 = k2.toString()), k2;
        }, preamble: function() {
          this.lastContext = 0, this.source = new o["default"](this.options.srcName), this.decorators = new o["default"](this.options.srcName);
        }, createFunctionContext: function(a2) {
          var b2 = this, c2 = "", d2 = this.stackVars.concat(this.registers.list);
          d2.length > 0 && (c2 += ", " + d2.join(", "));
          var e2 = 0;
          h(this.aliases).forEach(function(a3) {
            var d3 = b2.aliases[a3];
            d3.children && d3.referenceCount > 1 && (c2 += ", alias" + ++e2 + "=" + a3, d3.children[0] = "alias" + e2);
          }), this.lookupPropertyFunctionIsUsed && (c2 += ", " + this.lookupPropertyFunctionVarDeclaration());
          var f2 = ["container", "depth0", "helpers", "partials", "data"];
          (this.useBlockParams || this.useDepths) && f2.push("blockParams"), this.useDepths && f2.push("depths");
          var g2 = this.mergeSource(c2);
          return a2 ? (f2.push(g2), Function.apply(this, f2)) : this.source.wrap(["function(", f2.join(","), ") {\n  ", g2, "}"]);
        }, mergeSource: function(a2) {
          var b2 = this.environment.isSimple, c2 = !this.forceBuffer, d2 = void 0, e2 = void 0, f2 = void 0, g2 = void 0;
          return this.source.each(function(a3) {
            a3.appendToBuffer ? (f2 ? a3.prepend("  + ") : f2 = a3, g2 = a3) : (f2 && (e2 ? f2.prepend("buffer += ") : d2 = true, g2.add(";"), f2 = g2 = void 0), e2 = true, b2 || (c2 = false));
          }), c2 ? f2 ? (f2.prepend("return "), g2.add(";")) : e2 || this.source.push('return "";') : (a2 += ", buffer = " + (d2 ? "" : this.initializeBuffer()), f2 ? (f2.prepend("return buffer + "), g2.add(";")) : this.source.push("return buffer;")), a2 && this.source.prepend("var " + a2.substring(2) + (d2 ? "" : ";\n")), this.source.merge();
        }, lookupPropertyFunctionVarDeclaration: function() {
          return "\n      lookupProperty = container.lookupProperty || function(parent, propertyName) {\n        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {\n          return parent[propertyName];\n        }\n        return undefined\n    }\n    ".trim();
        }, blockValue: function(a2) {
          var b2 = this.aliasable("container.hooks.blockHelperMissing"), c2 = [this.contextName(0)];
          this.setupHelperArgs(a2, 0, c2);
          var d2 = this.popStack();
          c2.splice(1, 0, d2), this.push(this.source.functionCall(b2, "call", c2));
        }, ambiguousBlockValue: function() {
          var a2 = this.aliasable("container.hooks.blockHelperMissing"), b2 = [this.contextName(0)];
          this.setupHelperArgs("", 0, b2, true), this.flushInline();
          var c2 = this.topStack();
          b2.splice(1, 0, c2), this.pushSource(["if (!", this.lastHelper, ") { ", c2, " = ", this.source.functionCall(a2, "call", b2), "}"]);
        }, appendContent: function(a2) {
          this.pendingContent ? a2 = this.pendingContent + a2 : this.pendingLocation = this.source.currentLocation, this.pendingContent = a2;
        }, append: function() {
          if (this.isInline()) this.replaceStack(function(a3) {
            return [" != null ? ", a3, ' : ""'];
          }), this.pushSource(this.appendToBuffer(this.popStack()));
          else {
            var a2 = this.popStack();
            this.pushSource(["if (", a2, " != null) { ", this.appendToBuffer(a2, void 0, true), " }"]), this.environment.isSimple && this.pushSource(["else { ", this.appendToBuffer("''", void 0, true), " }"]);
          }
        }, appendEscaped: function() {
          this.pushSource(this.appendToBuffer([this.aliasable("container.escapeExpression"), "(", this.popStack(), ")"]));
        }, getContext: function(a2) {
          this.lastContext = a2;
        }, pushContext: function() {
          this.pushStackLiteral(this.contextName(this.lastContext));
        }, lookupOnContext: function(a2, b2, c2, d2) {
          var e2 = 0;
          d2 || !this.options.compat || this.lastContext ? this.pushContext() : this.push(this.depthedLookup(a2[e2++])), this.resolvePath("context", a2, e2, b2, c2);
        }, lookupBlockParam: function(a2, b2) {
          this.useBlockParams = true, this.push(["blockParams[", a2[0], "][", a2[1], "]"]), this.resolvePath("context", b2, 1);
        }, lookupData: function(a2, b2, c2) {
          a2 ? this.pushStackLiteral("container.data(data, " + a2 + ")") : this.pushStackLiteral("data"), this.resolvePath("data", b2, 0, true, c2);
        }, resolvePath: function(a2, b2, c2, d2, e2) {
          var f2 = this;
          if (this.options.strict || this.options.assumeObjects) return void this.push(g(this.options.strict && e2, this, b2, c2, a2));
          for (var h2 = b2.length, i2 = function(c3) {
            f2.replaceStack(function(e3) {
              var g2 = f2.nameLookup(e3, b2[c3], a2);
              return d2 ? [" && ", g2] : [" != null ? ", g2, " : ", e3];
            });
          }, j2 = c2; j2 < h2; j2++) i2(j2);
        }, resolvePossibleLambda: function() {
          this.push([this.aliasable("container.lambda"), "(", this.popStack(), ", ", this.contextName(0), ")"]);
        }, pushStringParam: function(a2, b2) {
          this.pushContext(), this.pushString(b2), "SubExpression" !== b2 && ("string" == typeof a2 ? this.pushString(a2) : this.pushStackLiteral(a2));
        }, emptyHash: function(a2) {
          this.trackIds && this.push("{}"), this.stringParams && (this.push("{}"), this.push("{}")), this.pushStackLiteral(a2 ? "undefined" : "{}");
        }, pushHash: function() {
          this.hash && this.hashes.push(this.hash), this.hash = { values: {}, types: [], contexts: [], ids: [] };
        }, popHash: function() {
          var a2 = this.hash;
          this.hash = this.hashes.pop(), this.trackIds && this.push(this.objectLiteral(a2.ids)), this.stringParams && (this.push(this.objectLiteral(a2.contexts)), this.push(this.objectLiteral(a2.types))), this.push(this.objectLiteral(a2.values));
        }, pushString: function(a2) {
          this.pushStackLiteral(this.quotedString(a2));
        }, pushLiteral: function(a2) {
          this.pushStackLiteral(a2);
        }, pushProgram: function(a2) {
          null != a2 ? this.pushStackLiteral(this.programExpression(a2)) : this.pushStackLiteral(null);
        }, registerDecorator: function(a2, b2) {
          var c2 = this.nameLookup("decorators", b2, "decorator"), d2 = this.setupHelperArgs(b2, a2);
          this.decorators.push(["var decorator = ", c2, ";"]), this.decorators.push(['if (typeof decorator !== "function") { throw new Error(', this.quotedString('Missing decorator: "' + b2 + '"'), "); }"]), this.decorators.push(["fn = ", this.decorators.functionCall("decorator", "", ["fn", "props", "container", d2]), " || fn;"]);
        }, invokeHelper: function(a2, b2, c2) {
          var d2 = this.popStack(), e2 = this.setupHelper(a2, b2), f2 = [];
          c2 && f2.push(e2.name), f2.push(d2), this.options.strict || f2.push(this.aliasable("container.hooks.helperMissing"));
          var g2 = ["(", this.itemsSeparatedBy(f2, "||"), ")"], h2 = this.source.functionCall(g2, "call", e2.callParams);
          this.push(h2);
        }, itemsSeparatedBy: function(a2, b2) {
          var c2 = [];
          c2.push(a2[0]);
          for (var d2 = 1; d2 < a2.length; d2++) c2.push(b2, a2[d2]);
          return c2;
        }, invokeKnownHelper: function(a2, b2) {
          var c2 = this.setupHelper(a2, b2);
          this.push(this.source.functionCall(c2.name, "call", c2.callParams));
        }, invokeAmbiguous: function(a2, b2) {
          this.useRegister("helper");
          var c2 = this.popStack();
          this.emptyHash();
          var d2 = this.setupHelper(0, a2, b2), e2 = this.lastHelper = this.nameLookup("helpers", a2, "helper"), f2 = ["(", "(helper = ", e2, " || ", c2, ")"];
          this.options.strict || (f2[0] = "(helper = ", f2.push(" != null ? helper : ", this.aliasable("container.hooks.helperMissing"))), this.push(["(", f2, d2.paramsInit ? ["),(", d2.paramsInit] : [], "),", "(typeof helper === ", this.aliasable('"function"'), " ? ", this.source.functionCall("helper", "call", d2.callParams), " : helper))"]);
        }, invokePartial: function(a2, b2, c2) {
          var d2 = [], e2 = this.setupParams(b2, 1, d2);
          a2 && (b2 = this.popStack(), delete e2.name), c2 && (e2.indent = this.quotedString(c2)), e2.helpers = "helpers", e2.partials = "partials", e2.decorators = "container.decorators", a2 ? d2.unshift(b2) : d2.unshift(this.nameLookup("partials", b2, "partial")), this.options.compat && (e2.depths = "depths"), e2 = this.objectLiteral(e2), d2.push(e2), this.push(this.source.functionCall("container.invokePartial", "", d2));
        }, assignToHash: function(a2) {
          var b2 = this.popStack(), c2 = void 0, d2 = void 0, e2 = void 0;
          this.trackIds && (e2 = this.popStack()), this.stringParams && (d2 = this.popStack(), c2 = this.popStack());
          var f2 = this.hash;
          c2 && (f2.contexts[a2] = c2), d2 && (f2.types[a2] = d2), e2 && (f2.ids[a2] = e2), f2.values[a2] = b2;
        }, pushId: function(a2, b2, c2) {
          "BlockParam" === a2 ? this.pushStackLiteral("blockParams[" + b2[0] + "].path[" + b2[1] + "]" + (c2 ? " + " + this.quotedString("." + c2) : "")) : "PathExpression" === a2 ? this.pushString(b2) : "SubExpression" === a2 ? this.pushStackLiteral("true") : this.pushStackLiteral("null");
        }, compiler: e, compileChildren: function(a2, b2) {
          for (var c2 = a2.children, d2 = void 0, e2 = void 0, f2 = 0, g2 = c2.length; f2 < g2; f2++) {
            d2 = c2[f2], e2 = new this.compiler();
            var h2 = this.matchExistingProgram(d2);
            if (null == h2) {
              var i2 = this.context.programs.push("") - 1;
              d2.index = i2, d2.name = "program" + i2, this.context.programs[i2] = e2.compile(d2, b2, this.context, !this.precompile), this.context.decorators[i2] = e2.decorators, this.context.environments[i2] = d2, this.useDepths = this.useDepths || e2.useDepths, this.useBlockParams = this.useBlockParams || e2.useBlockParams, d2.useDepths = this.useDepths, d2.useBlockParams = this.useBlockParams;
            } else d2.index = h2.index, d2.name = "program" + h2.index, this.useDepths = this.useDepths || h2.useDepths, this.useBlockParams = this.useBlockParams || h2.useBlockParams;
          }
        }, matchExistingProgram: function(a2) {
          for (var b2 = 0, c2 = this.context.environments.length; b2 < c2; b2++) {
            var d2 = this.context.environments[b2];
            if (d2 && d2.equals(a2)) return d2;
          }
        }, programExpression: function(a2) {
          var b2 = this.environment.children[a2], c2 = [b2.index, "data", b2.blockParams];
          return (this.useBlockParams || this.useDepths) && c2.push("blockParams"), this.useDepths && c2.push("depths"), "container.program(" + c2.join(", ") + ")";
        }, useRegister: function(a2) {
          this.registers[a2] || (this.registers[a2] = true, this.registers.list.push(a2));
        }, push: function(a2) {
          return a2 instanceof d || (a2 = this.source.wrap(a2)), this.inlineStack.push(a2), a2;
        }, pushStackLiteral: function(a2) {
          this.push(new d(a2));
        }, pushSource: function(a2) {
          this.pendingContent && (this.source.push(this.appendToBuffer(this.source.quotedString(this.pendingContent), this.pendingLocation)), this.pendingContent = void 0), a2 && this.source.push(a2);
        }, replaceStack: function(a2) {
          var b2 = ["("], c2 = void 0, e2 = void 0, f2 = void 0;
          if (!this.isInline()) throw new l["default"]("replaceStack on non-inline");
          var g2 = this.popStack(true);
          if (g2 instanceof d) c2 = [g2.value], b2 = ["(", c2], f2 = true;
          else {
            e2 = true;
            var h2 = this.incrStack();
            b2 = ["((", this.push(h2), " = ", g2, ")"], c2 = this.topStack();
          }
          var i2 = a2.call(this, c2);
          f2 || this.popStack(), e2 && this.stackSlot--, this.push(b2.concat(i2, ")"));
        }, incrStack: function() {
          return this.stackSlot++, this.stackSlot > this.stackVars.length && this.stackVars.push("stack" + this.stackSlot), this.topStackName();
        }, topStackName: function() {
          return "stack" + this.stackSlot;
        }, flushInline: function() {
          var a2 = this.inlineStack;
          this.inlineStack = [];
          for (var b2 = 0, c2 = a2.length; b2 < c2; b2++) {
            var e2 = a2[b2];
            if (e2 instanceof d) this.compileStack.push(e2);
            else {
              var f2 = this.incrStack();
              this.pushSource([f2, " = ", e2, ";"]), this.compileStack.push(f2);
            }
          }
        }, isInline: function() {
          return this.inlineStack.length;
        }, popStack: function(a2) {
          var b2 = this.isInline(), c2 = (b2 ? this.inlineStack : this.compileStack).pop();
          if (!a2 && c2 instanceof d) return c2.value;
          if (!b2) {
            if (!this.stackSlot) throw new l["default"]("Invalid stack pop");
            this.stackSlot--;
          }
          return c2;
        }, topStack: function() {
          var a2 = this.isInline() ? this.inlineStack : this.compileStack, b2 = a2[a2.length - 1];
          return b2 instanceof d ? b2.value : b2;
        }, contextName: function(a2) {
          return this.useDepths && a2 ? "depths[" + a2 + "]" : "depth" + a2;
        }, quotedString: function(a2) {
          return this.source.quotedString(a2);
        }, objectLiteral: function(a2) {
          return this.source.objectLiteral(a2);
        }, aliasable: function(a2) {
          var b2 = this.aliases[a2];
          return b2 ? (b2.referenceCount++, b2) : (b2 = this.aliases[a2] = this.source.wrap(a2), b2.aliasable = true, b2.referenceCount = 1, b2);
        }, setupHelper: function(a2, b2, c2) {
          var d2 = [], e2 = this.setupHelperArgs(b2, a2, d2, c2), f2 = this.nameLookup("helpers", b2, "helper"), g2 = this.aliasable(this.contextName(0) + " != null ? " + this.contextName(0) + " : (container.nullContext || {})");
          return { params: d2, paramsInit: e2, name: f2, callParams: [g2].concat(d2) };
        }, setupParams: function(a2, b2, c2) {
          var d2 = {}, e2 = [], f2 = [], g2 = [], h2 = !c2, i2 = void 0;
          h2 && (c2 = []), d2.name = this.quotedString(a2), d2.hash = this.popStack(), this.trackIds && (d2.hashIds = this.popStack()), this.stringParams && (d2.hashTypes = this.popStack(), d2.hashContexts = this.popStack());
          var j2 = this.popStack(), k2 = this.popStack();
          (k2 || j2) && (d2.fn = k2 || "container.noop", d2.inverse = j2 || "container.noop");
          for (var l2 = b2; l2--; ) i2 = this.popStack(), c2[l2] = i2, this.trackIds && (g2[l2] = this.popStack()), this.stringParams && (f2[l2] = this.popStack(), e2[l2] = this.popStack());
          return h2 && (d2.args = this.source.generateArray(c2)), this.trackIds && (d2.ids = this.source.generateArray(g2)), this.stringParams && (d2.types = this.source.generateArray(f2), d2.contexts = this.source.generateArray(e2)), this.options.data && (d2.data = "data"), this.useBlockParams && (d2.blockParams = "blockParams"), d2;
        }, setupHelperArgs: function(a2, b2, c2, d2) {
          var e2 = this.setupParams(a2, b2, c2);
          return e2.loc = f(this), e2 = this.objectLiteral(e2), d2 ? (this.useRegister("options"), c2.push("options"), ["options=", e2]) : c2 ? (c2.push(e2), "") : e2;
        } }, (function() {
          for (var a2 = "break else new var case finally return void catch for switch while continue function this with default if throw delete in try do instanceof typeof abstract enum int short boolean export interface static byte extends long super char final native synchronized class float package throws const goto private transient debugger implements protected volatile double import public let yield await null true false".split(" "), b2 = e.RESERVED_WORDS = {}, c2 = 0, d2 = a2.length; c2 < d2; c2++) b2[a2[c2]] = true;
        })(), e.isValidJavaScriptVariableName = function(a2) {
          return !e.RESERVED_WORDS[a2] && /^[a-zA-Z_$][0-9a-zA-Z_$]*$/.test(a2);
        }, b["default"] = e, a.exports = b["default"];
      }, function(a, b, c) {
        "use strict";
        function d(a2) {
          return a2.replace(l, "\\u003C");
        }
        function e(a2) {
          return "\\u" + a2.charCodeAt(0).toString(16);
        }
        function f(a2) {
          return d(JSON.stringify(a2).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029").replace(/[\ud800-\udfff]/g, e));
        }
        function g(a2, b2, c2) {
          if (j.isArray(a2)) {
            for (var d2 = [], e2 = 0, f2 = a2.length; e2 < f2; e2++) d2.push(b2.wrap(a2[e2], c2));
            return d2;
          }
          return "boolean" == typeof a2 || "number" == typeof a2 ? a2 + "" : a2;
        }
        function h(a2) {
          this.srcFile = a2, this.source = [];
        }
        var i = c(60)["default"];
        b.__esModule = true, b.safeJsonLiteral = f;
        var j = c(5), k = /[\x00-\x1f\\"\u2028\u2029<\ud800-\udfff]/, l = /<(?=!--|\/?script)/gi, m = void 0;
        try {
        } catch (n) {
        }
        m || (m = function(a2, b2, c2, d2) {
          this.src = "", d2 && this.add(d2);
        }, m.prototype = { add: function(a2) {
          j.isArray(a2) && (a2 = a2.join("")), this.src += a2;
        }, prepend: function(a2) {
          j.isArray(a2) && (a2 = a2.join("")), this.src = a2 + this.src;
        }, toStringWithSourceMap: function() {
          return { code: this.toString() };
        }, toString: function() {
          return this.src;
        } }), h.prototype = { isEmpty: function() {
          return !this.source.length;
        }, prepend: function(a2, b2) {
          this.source.unshift(this.wrap(a2, b2));
        }, push: function(a2, b2) {
          this.source.push(this.wrap(a2, b2));
        }, merge: function() {
          var a2 = this.empty();
          return this.each(function(b2) {
            a2.add(["  ", b2, "\n"]);
          }), a2;
        }, each: function(a2) {
          for (var b2 = 0, c2 = this.source.length; b2 < c2; b2++) a2(this.source[b2]);
        }, empty: function() {
          var a2 = this.currentLocation || { start: {} };
          return new m(a2.start.line, a2.start.column, this.srcFile);
        }, wrap: function(a2) {
          var b2 = arguments.length <= 1 || void 0 === arguments[1] ? this.currentLocation || { start: {} } : arguments[1];
          return a2 instanceof m ? a2 : (a2 = g(a2, this, b2), new m(b2.start.line, b2.start.column, this.srcFile, a2));
        }, functionCall: function(a2, b2, c2) {
          return c2 = this.generateList(c2), this.wrap([a2, b2 ? "." + b2 + "(" : "(", c2, ")"]);
        }, quotedString: function(a2) {
          return a2 += "", k.test(a2) ? f(a2) : '"' + a2 + '"';
        }, objectLiteral: function(a2) {
          var b2 = this, c2 = [];
          i(a2).forEach(function(d3) {
            var e2 = g(a2[d3], b2);
            "undefined" !== e2 && c2.push([b2.quotedString(d3), ":", e2]);
          });
          var d2 = this.generateList(c2);
          return d2.prepend("{"), d2.add("}"), d2;
        }, generateList: function(a2) {
          for (var b2 = this.empty(), c2 = 0, d2 = a2.length; c2 < d2; c2++) c2 && b2.add(","), b2.add(g(a2[c2], this));
          return b2;
        }, generateArray: function(a2) {
          var b2 = this.generateList(a2);
          return b2.prepend("["), b2.add("]"), b2;
        } }, b["default"] = h;
      }]);
    });
  }
});

// src/tags/libs/template.ts
var template_exports = {};
__export(template_exports, {
  renderTemplate: () => renderTemplate
});
function renderTemplate(text, values, { times, format }) {
  const dated = (time) => (wanted, options) => {
    const { tz = "UTC", ...others } = options?.hash ?? {};
    const [unknown2] = Object.keys(others);
    if (typeof wanted !== "string" || typeof tz !== "string")
      throw new Error("a date needs a format in quotes");
    if (unknown2 !== void 0) throw new Error(`a date has no attribute "${unknown2}", only tz`);
    return format(time, { format: wanted, zone: tz });
  };
  const known2 = { ...values, date: dated(times.date), commit_date: dated(times.commit_date) };
  try {
    return parsed(import_handlebars_min.default.compile(text, { noEscape: true })(known2));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return invalid(`its expression cannot be read (${why.replaceAll(/\s+/g, " ")})`);
  }
}
var import_handlebars_min;
var init_template = __esm({
  "src/tags/libs/template.ts"() {
    "use strict";
    import_handlebars_min = __toESM(require_handlebars_min(), 1);
    init_result();
  }
});

// node_modules/moment/moment.js
var require_moment = __commonJS({
  "node_modules/moment/moment.js"(exports2, module2) {
    (function(global, factory) {
      typeof exports2 === "object" && typeof module2 !== "undefined" ? module2.exports = factory() : typeof define === "function" && define.amd ? define(factory) : global.moment = factory();
    })(exports2, (function() {
      "use strict";
      var hookCallback;
      function hooks() {
        return hookCallback.apply(null, arguments);
      }
      function setHookCallback(callback) {
        hookCallback = callback;
      }
      function isArray(input) {
        return input instanceof Array || Object.prototype.toString.call(input) === "[object Array]";
      }
      function isObject(input) {
        return input != null && Object.prototype.toString.call(input) === "[object Object]";
      }
      function hasOwnProp(a, b) {
        return Object.prototype.hasOwnProperty.call(a, b);
      }
      function isObjectEmpty(obj) {
        if (Object.getOwnPropertyNames) {
          return Object.getOwnPropertyNames(obj).length === 0;
        } else {
          var k;
          for (k in obj) {
            if (hasOwnProp(obj, k)) {
              return false;
            }
          }
          return true;
        }
      }
      function isUndefined(input) {
        return input === void 0;
      }
      function isNumber(input) {
        return typeof input === "number" || Object.prototype.toString.call(input) === "[object Number]";
      }
      function isDate(input) {
        return input instanceof Date || Object.prototype.toString.call(input) === "[object Date]";
      }
      function map(arr, fn) {
        var res = [], i, arrLen = arr.length;
        for (i = 0; i < arrLen; ++i) {
          res.push(fn(arr[i], i));
        }
        return res;
      }
      function extend(a, b) {
        for (var i in b) {
          if (hasOwnProp(b, i)) {
            a[i] = b[i];
          }
        }
        if (hasOwnProp(b, "toString")) {
          a.toString = b.toString;
        }
        if (hasOwnProp(b, "valueOf")) {
          a.valueOf = b.valueOf;
        }
        return a;
      }
      function createUTC(input, format2, locale2, strict) {
        return createLocalOrUTC(input, format2, locale2, strict, true).utc();
      }
      function defaultParsingFlags() {
        return {
          empty: false,
          unusedTokens: [],
          unusedInput: [],
          overflow: -2,
          charsLeftOver: 0,
          nullInput: false,
          invalidEra: null,
          invalidMonth: null,
          invalidOffset: null,
          invalidFormat: false,
          userInvalidated: false,
          iso: false,
          parsedDateParts: [],
          era: null,
          meridiem: null,
          rfc2822: false,
          weekdayMismatch: false
        };
      }
      function getParsingFlags(m) {
        if (m._pf == null) {
          m._pf = defaultParsingFlags();
        }
        return m._pf;
      }
      var some;
      if (Array.prototype.some) {
        some = Array.prototype.some;
      } else {
        some = function(fun) {
          var t = Object(this), len = t.length >>> 0, i;
          for (i = 0; i < len; i++) {
            if (i in t && fun.call(this, t[i], i, t)) {
              return true;
            }
          }
          return false;
        };
      }
      function isValid$2(m) {
        var flags = null, parsedParts = false, isNowValid = m._d && !isNaN(m._d.getTime());
        if (isNowValid) {
          flags = getParsingFlags(m);
          parsedParts = some.call(flags.parsedDateParts, function(i) {
            return i != null;
          });
          isNowValid = flags.overflow < 0 && !flags.empty && !flags.invalidEra && !flags.invalidMonth && !flags.invalidOffset && !flags.invalidWeekday && !flags.weekdayMismatch && !flags.nullInput && !flags.invalidFormat && !flags.userInvalidated && (!flags.meridiem || flags.meridiem && parsedParts);
          if (m._strict) {
            isNowValid = isNowValid && flags.charsLeftOver === 0 && flags.unusedTokens.length === 0 && flags.bigHour === void 0;
          }
        }
        if (Object.isFrozen == null || !Object.isFrozen(m)) {
          m._isValid = isNowValid;
        } else {
          return isNowValid;
        }
        return m._isValid;
      }
      function createInvalid$1(flags) {
        var m = createUTC(NaN);
        if (flags != null) {
          extend(getParsingFlags(m), flags);
        } else {
          getParsingFlags(m).userInvalidated = true;
        }
        return m;
      }
      var momentProperties = hooks.momentProperties = [], updateInProgress = false;
      function copyConfig(to2, from2) {
        var i, prop, val, momentPropertiesLen = momentProperties.length;
        if (!isUndefined(from2._isAMomentObject)) {
          to2._isAMomentObject = from2._isAMomentObject;
        }
        if (!isUndefined(from2._i)) {
          to2._i = from2._i;
        }
        if (!isUndefined(from2._f)) {
          to2._f = from2._f;
        }
        if (!isUndefined(from2._l)) {
          to2._l = from2._l;
        }
        if (!isUndefined(from2._strict)) {
          to2._strict = from2._strict;
        }
        if (!isUndefined(from2._tzm)) {
          to2._tzm = from2._tzm;
        }
        if (!isUndefined(from2._isUTC)) {
          to2._isUTC = from2._isUTC;
        }
        if (!isUndefined(from2._offset)) {
          to2._offset = from2._offset;
        }
        if (!isUndefined(from2._pf)) {
          to2._pf = getParsingFlags(from2);
        }
        if (!isUndefined(from2._locale)) {
          to2._locale = from2._locale;
        }
        if (momentPropertiesLen > 0) {
          for (i = 0; i < momentPropertiesLen; i++) {
            prop = momentProperties[i];
            val = from2[prop];
            if (!isUndefined(val)) {
              to2[prop] = val;
            }
          }
        }
        return to2;
      }
      function Moment(config) {
        copyConfig(this, config);
        this._d = new Date(config._d != null ? config._d.getTime() : NaN);
        if (!this.isValid()) {
          this._d = /* @__PURE__ */ new Date(NaN);
        }
        if (updateInProgress === false) {
          updateInProgress = true;
          hooks.updateOffset(this);
          updateInProgress = false;
        }
      }
      function isMoment(obj) {
        return obj instanceof Moment || obj != null && obj._isAMomentObject != null;
      }
      function warn(msg) {
        if (hooks.suppressDeprecationWarnings === false && typeof console !== "undefined" && console.warn) {
          console.warn("Deprecation warning: " + msg);
        }
      }
      function deprecate(msg, fn) {
        var firstTime = true;
        return extend(function() {
          if (hooks.deprecationHandler != null) {
            hooks.deprecationHandler(null, msg);
          }
          if (firstTime) {
            var args = [], arg, i, key, argLen = arguments.length;
            for (i = 0; i < argLen; i++) {
              arg = "";
              if (typeof arguments[i] === "object") {
                arg += "\n[" + i + "] ";
                for (key in arguments[0]) {
                  if (hasOwnProp(arguments[0], key)) {
                    arg += key + ": " + arguments[0][key] + ", ";
                  }
                }
                arg = arg.slice(0, -2);
              } else {
                arg = arguments[i];
              }
              args.push(arg);
            }
            warn(
              msg + "\nArguments: " + Array.prototype.slice.call(args).join("") + "\n" + new Error().stack
            );
            firstTime = false;
          }
          return fn.apply(this, arguments);
        }, fn);
      }
      var deprecations = {};
      function deprecateSimple(name, msg) {
        if (hooks.deprecationHandler != null) {
          hooks.deprecationHandler(name, msg);
        }
        if (!deprecations[name]) {
          warn(msg + "\n" + new Error().stack);
          deprecations[name] = true;
        }
      }
      hooks.suppressDeprecationWarnings = false;
      hooks.deprecationHandler = null;
      function isFunction(input) {
        return typeof Function !== "undefined" && input instanceof Function || Object.prototype.toString.call(input) === "[object Function]";
      }
      var aliases = {
        D: "date",
        dates: "date",
        date: "date",
        d: "day",
        days: "day",
        day: "day",
        e: "weekday",
        weekdays: "weekday",
        weekday: "weekday",
        E: "isoWeekday",
        isoweekdays: "isoWeekday",
        isoweekday: "isoWeekday",
        DDD: "dayOfYear",
        dayofyears: "dayOfYear",
        dayofyear: "dayOfYear",
        h: "hour",
        hours: "hour",
        hour: "hour",
        ms: "millisecond",
        milliseconds: "millisecond",
        millisecond: "millisecond",
        m: "minute",
        minutes: "minute",
        minute: "minute",
        M: "month",
        months: "month",
        month: "month",
        Q: "quarter",
        quarters: "quarter",
        quarter: "quarter",
        s: "second",
        seconds: "second",
        second: "second",
        gg: "weekYear",
        weekyears: "weekYear",
        weekyear: "weekYear",
        GG: "isoWeekYear",
        isoweekyears: "isoWeekYear",
        isoweekyear: "isoWeekYear",
        w: "week",
        weeks: "week",
        week: "week",
        W: "isoWeek",
        isoweeks: "isoWeek",
        isoweek: "isoWeek",
        y: "year",
        years: "year",
        year: "year"
      };
      function normalizeUnits(units) {
        return typeof units === "string" ? aliases[units] || aliases[units.toLowerCase()] : void 0;
      }
      function normalizeObjectUnits(inputObject) {
        var normalizedInput = {}, normalizedProp, prop;
        for (prop in inputObject) {
          if (hasOwnProp(inputObject, prop)) {
            normalizedProp = normalizeUnits(prop);
            if (normalizedProp) {
              normalizedInput[normalizedProp] = inputObject[prop];
            }
          }
        }
        return normalizedInput;
      }
      var priorities = {
        date: 9,
        day: 11,
        weekday: 11,
        isoWeekday: 11,
        dayOfYear: 4,
        hour: 13,
        millisecond: 16,
        minute: 14,
        month: 8,
        quarter: 7,
        second: 15,
        weekYear: 1,
        isoWeekYear: 1,
        week: 5,
        isoWeek: 5,
        year: 1
      };
      function getPrioritizedUnits(unitsObj) {
        var units = [], u;
        for (u in unitsObj) {
          if (hasOwnProp(unitsObj, u)) {
            units.push({ unit: u, priority: priorities[u] });
          }
        }
        units.sort(function(a, b) {
          return a.priority - b.priority;
        });
        return units;
      }
      function zeroFill(number, targetLength, forceSign) {
        var absNumber = "" + Math.abs(number), zerosToFill = targetLength - absNumber.length, sign2 = number >= 0;
        return (sign2 ? forceSign ? "+" : "" : "-") + Math.pow(10, Math.max(0, zerosToFill)).toString().substr(1) + absNumber;
      }
      var formattingTokens = /(\[[^\[]*\])|(\\e)|(\\)?(eHHmm|[Hh]mm(ss)?|Mo|MM?M?M?|Do|DDDo|DD?D?D?|ddd?d?|do?|w[o|w]?|W[o|W]?|Qo?|N{1,5}|YYYYYY|YYYYY|YYYY|YY|y{2,4}|yo?|gg(ggg?)?|GG(GGG?)?|e|E|a|A|hh?|HH?|kk?|mm?|ss?|S{1,9}|x|X|zz?|ZZ?|.)/g, localFormattingTokens = /(\[[^\[]*\])|(\\)?(LTS|LT|LL?L?L?|l{1,4})/g, formatFunctions = {}, formatTokenFunctions = {};
      function addFormatToken(token2, padded, ordinal2, callback) {
        var func = callback;
        if (typeof callback === "string") {
          func = function() {
            return this[callback]();
          };
        }
        if (token2) {
          formatTokenFunctions[token2] = func;
        }
        if (padded) {
          formatTokenFunctions[padded[0]] = function() {
            return zeroFill(func.apply(this, arguments), padded[1], padded[2]);
          };
        }
        if (ordinal2) {
          formatTokenFunctions[ordinal2] = function() {
            return this.localeData().ordinal(
              func.apply(this, arguments),
              token2
            );
          };
        }
      }
      function removeFormattingTokens(input) {
        if (input.match(/\[[\s\S]/)) {
          return input.replace(/^\[|\]$/g, "");
        }
        return input.replace(/\\/g, "");
      }
      function makeFormatFunction(format2) {
        var array = format2.match(formattingTokens), i, length;
        for (i = 0, length = array.length; i < length; i++) {
          if (formatTokenFunctions[array[i]]) {
            array[i] = formatTokenFunctions[array[i]];
          } else {
            array[i] = removeFormattingTokens(array[i]);
          }
        }
        return function(mom) {
          var output = "", i2;
          for (i2 = 0; i2 < length; i2++) {
            output += isFunction(array[i2]) ? array[i2].call(mom, format2) : array[i2];
          }
          return output;
        };
      }
      function formatMoment(m, format2) {
        if (!m.isValid()) {
          return m.localeData().invalidDate();
        }
        format2 = expandFormat(format2, m.localeData());
        var cacheKey = "$" + format2;
        if (!hasOwnProp(formatFunctions, cacheKey)) {
          formatFunctions[cacheKey] = makeFormatFunction(format2);
        }
        return formatFunctions[cacheKey](m);
      }
      function expandFormat(format2, locale2) {
        var i = 5;
        function replaceLongDateFormatTokens(input) {
          return locale2.longDateFormat(input) || input;
        }
        localFormattingTokens.lastIndex = 0;
        while (i >= 0 && localFormattingTokens.test(format2)) {
          format2 = format2.replace(
            localFormattingTokens,
            replaceLongDateFormatTokens
          );
          localFormattingTokens.lastIndex = 0;
          i -= 1;
        }
        return format2;
      }
      var match1 = /\d/, match2 = /\d\d/, match3 = /\d{3}/, match4 = /\d{4}/, match6 = /[+-]?\d{6}/, match1to2 = /\d\d?/, match3to4 = /\d\d\d\d?/, match5to6 = /\d\d\d\d\d\d?/, match1to3 = /\d{1,3}/, match1to4 = /\d{1,4}/, match1to6 = /[+-]?\d{1,6}/, matchUnsigned = /\d+/, matchSigned = /[+-]?\d+/, matchOffset = /Z|[+-]\d\d:?\d\d/gi, matchShortOffset = /Z|[+-]\d\d(?::?\d\d)?/gi, matchTimestamp = /[+-]?\d+(\.\d{1,3})?/, matchWord = /[0-9]{0,256}['a-z\u00A0-\u05FF\u0700-\uD7FF\uF900-\uFDCF\uFDF0-\uFF07\uFF10-\uFFEF]{1,256}|[\u0600-\u06FF\/]{1,256}(\s*?[\u0600-\u06FF]{1,256}){1,2}/i, match1to2NoLeadingZero = /^[1-9]\d?/, match1to2HasZero = /^([1-9]\d|\d)/, regexes;
      regexes = {};
      function addRegexToken(token2, regex, strictRegex) {
        regexes[token2] = isFunction(regex) ? regex : function(isStrict, localeData2) {
          return isStrict && strictRegex ? strictRegex : regex;
        };
      }
      function getParseRegexForToken(token2, config) {
        if (!hasOwnProp(regexes, token2)) {
          return new RegExp(unescapeFormat(token2));
        }
        return regexes[token2](config._strict, config._locale);
      }
      function unescapeFormat(s) {
        return regexEscape(
          s.replace("\\", "").replace(
            /\\(\[)|\\(\])|\[([^\]\[]*)\]|\\(.)/g,
            function(matched, p1, p2, p3, p4) {
              return p1 || p2 || p3 || p4;
            }
          )
        );
      }
      function regexEscape(s) {
        return s.replace(/[-\/\\^$*+?.()|[\]{}]/g, "\\$&");
      }
      function absFloor(number) {
        if (number < 0) {
          return Math.ceil(number) || 0;
        } else {
          return Math.floor(number);
        }
      }
      function toInt(argumentForCoercion) {
        var coercedNumber = +argumentForCoercion, value = 0;
        if (coercedNumber !== 0 && isFinite(coercedNumber)) {
          value = absFloor(coercedNumber);
        }
        return value;
      }
      var tokens = {};
      function addParseToken(token2, callback) {
        var i, func = callback, tokenLen;
        if (typeof token2 === "string") {
          token2 = [token2];
        }
        if (isNumber(callback)) {
          func = function(input, array) {
            array[callback] = toInt(input);
          };
        }
        tokenLen = token2.length;
        for (i = 0; i < tokenLen; i++) {
          tokens[token2[i]] = func;
        }
      }
      function addWeekParseToken(token2, callback) {
        addParseToken(token2, function(input, array, config, token3) {
          config._w = config._w || {};
          callback(input, config._w, config, token3);
        });
      }
      function addTimeToArrayFromToken(token2, input, config) {
        if (input != null && hasOwnProp(tokens, token2)) {
          tokens[token2](input, config._a, config, token2);
        }
      }
      function isLeapYear(year) {
        return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
      }
      var YEAR = 0, MONTH = 1, DATE = 2, HOUR = 3, MINUTE = 4, SECOND = 5, MILLISECOND = 6, WEEK = 7, WEEKDAY = 8;
      addFormatToken("Y", 0, 0, function() {
        var y = this.year();
        return y <= 9999 ? zeroFill(y, 4) : "+" + y;
      });
      addFormatToken(0, ["YY", 2], 0, function() {
        return this.year() % 100;
      });
      addFormatToken(0, ["YYYY", 4], 0, "year");
      addFormatToken(0, ["YYYYY", 5], 0, "year");
      addFormatToken(0, ["YYYYYY", 6, true], 0, "year");
      addRegexToken("Y", matchSigned);
      addRegexToken("YY", match1to2, match2);
      addRegexToken("YYYY", match1to4, match4);
      addRegexToken("YYYYY", match1to6, match6);
      addRegexToken("YYYYYY", match1to6, match6);
      addParseToken(["YYYYY", "YYYYYY"], YEAR);
      addParseToken("YYYY", function(input, array) {
        array[YEAR] = input.length === 2 ? hooks.parseTwoDigitYear(input) : toInt(input);
      });
      addParseToken("YY", function(input, array) {
        array[YEAR] = hooks.parseTwoDigitYear(input);
      });
      addParseToken("Y", function(input, array) {
        array[YEAR] = parseInt(input, 10);
      });
      function daysInYear(year) {
        return isLeapYear(year) ? 366 : 365;
      }
      hooks.parseTwoDigitYear = function(input) {
        return toInt(input) + (toInt(input) > 68 ? 1900 : 2e3);
      };
      var getSetYear = makeGetSet("FullYear", true);
      function getIsLeapYear() {
        return isLeapYear(this.year());
      }
      function makeGetSet(unit, keepTime) {
        return function(value) {
          if (value != null) {
            set$1(this, unit, value);
            hooks.updateOffset(this, keepTime);
            return this;
          } else {
            return get$2(this, unit);
          }
        };
      }
      function get$2(mom, unit) {
        if (!mom.isValid()) {
          return NaN;
        }
        var d = mom._d, isUTC = mom._isUTC;
        switch (unit) {
          case "Milliseconds":
            return isUTC ? d.getUTCMilliseconds() : d.getMilliseconds();
          case "Seconds":
            return isUTC ? d.getUTCSeconds() : d.getSeconds();
          case "Minutes":
            return isUTC ? d.getUTCMinutes() : d.getMinutes();
          case "Hours":
            return isUTC ? d.getUTCHours() : d.getHours();
          case "Date":
            return isUTC ? d.getUTCDate() : d.getDate();
          case "Day":
            return isUTC ? d.getUTCDay() : d.getDay();
          case "Month":
            return isUTC ? d.getUTCMonth() : d.getMonth();
          case "FullYear":
            return isUTC ? d.getUTCFullYear() : d.getFullYear();
          default:
            return NaN;
        }
      }
      function set$1(mom, unit, value) {
        var d, isUTC, year, month, date;
        if (!mom.isValid() || isNaN(value)) {
          return;
        }
        d = mom._d;
        isUTC = mom._isUTC;
        switch (unit) {
          case "Milliseconds":
            return void (isUTC ? d.setUTCMilliseconds(value) : d.setMilliseconds(value));
          case "Seconds":
            return void (isUTC ? d.setUTCSeconds(value) : d.setSeconds(value));
          case "Minutes":
            return void (isUTC ? d.setUTCMinutes(value) : d.setMinutes(value));
          case "Hours":
            return void (isUTC ? d.setUTCHours(value) : d.setHours(value));
          case "Date":
            return void (isUTC ? d.setUTCDate(value) : d.setDate(value));
          // case 'Day': // Not real
          //    return void (isUTC ? d.setUTCDay(value) : d.setDay(value));
          // case 'Month': // Not used because we need to pass two variables
          //     return void (isUTC ? d.setUTCMonth(value) : d.setMonth(value));
          case "FullYear":
            break;
          // See below ...
          default:
            return;
        }
        year = value;
        month = mom.month();
        date = mom.date();
        date = date === 29 && month === 1 && !isLeapYear(year) ? 28 : date;
        void (isUTC ? d.setUTCFullYear(year, month, date) : d.setFullYear(year, month, date));
      }
      function stringGet(units) {
        units = normalizeUnits(units);
        if (isFunction(this[units])) {
          return this[units]();
        }
        return this;
      }
      function stringSet(units, value) {
        if (typeof units === "object") {
          units = normalizeObjectUnits(units);
          var prioritized = getPrioritizedUnits(units), i, prioritizedLen = prioritized.length;
          for (i = 0; i < prioritizedLen; i++) {
            this[prioritized[i].unit](units[prioritized[i].unit]);
          }
        } else {
          units = normalizeUnits(units);
          if (isFunction(this[units])) {
            return this[units](value);
          }
        }
        return this;
      }
      function mod$1(n, x) {
        return (n % x + x) % x;
      }
      var indexOf;
      if (Array.prototype.indexOf) {
        indexOf = Array.prototype.indexOf;
      } else {
        indexOf = function(o) {
          var i;
          for (i = 0; i < this.length; ++i) {
            if (this[i] === o) {
              return i;
            }
          }
          return -1;
        };
      }
      function daysInMonth(year, month) {
        if (isNaN(year) || isNaN(month)) {
          return NaN;
        }
        var modMonth = mod$1(month, 12);
        year += (month - modMonth) / 12;
        return modMonth === 1 ? isLeapYear(year) ? 29 : 28 : 31 - modMonth % 7 % 2;
      }
      addFormatToken("M", ["MM", 2], "Mo", function() {
        return this.month() + 1;
      });
      addFormatToken("MMM", 0, 0, function(format2) {
        return this.localeData().monthsShort(this, format2);
      });
      addFormatToken("MMMM", 0, 0, function(format2) {
        return this.localeData().months(this, format2);
      });
      addRegexToken("M", match1to2, match1to2NoLeadingZero);
      addRegexToken("MM", match1to2, match2);
      addRegexToken("MMM", function(isStrict, locale2) {
        return locale2.monthsShortRegex(isStrict);
      });
      addRegexToken("MMMM", function(isStrict, locale2) {
        return locale2.monthsRegex(isStrict);
      });
      addParseToken(["M", "MM"], function(input, array) {
        array[MONTH] = toInt(input) - 1;
      });
      addParseToken(["MMM", "MMMM"], function(input, array, config, token2) {
        var month = config._locale.monthsParse(input, token2, config._strict);
        if (month != null) {
          array[MONTH] = month;
        } else {
          getParsingFlags(config).invalidMonth = input;
        }
      });
      var defaultLocaleMonths = "January_February_March_April_May_June_July_August_September_October_November_December".split(
        "_"
      ), defaultLocaleMonthsShort = "Jan_Feb_Mar_Apr_May_Jun_Jul_Aug_Sep_Oct_Nov_Dec".split("_"), MONTHS_IN_FORMAT = /D[oD]?(\[[^\[\]]*\]|\s)+MMMM?/, defaultMonthsShortRegex = matchWord, defaultMonthsRegex = matchWord, monthsParseProperties = [
        "monthsParse",
        "longMonthsParse",
        "shortMonthsParse",
        "monthsRegex",
        "monthsShortRegex",
        "monthsStrictRegex",
        "monthsShortStrictRegex"
      ];
      function clearMonthsParseCache(locale2, config) {
        var i, prop;
        for (i = 0; i < monthsParseProperties.length; i++) {
          prop = monthsParseProperties[i];
          if (!hasOwnProp(config, prop)) {
            delete locale2["_" + prop];
          }
        }
      }
      function localeMonths(m, format2) {
        if (!m) {
          return isArray(this._months) ? this._months : this._months["standalone"];
        }
        return isArray(this._months) ? this._months[m.month()] : this._months[(this._months.isFormat || MONTHS_IN_FORMAT).test(format2) ? "format" : "standalone"][m.month()];
      }
      function localeMonthsShort(m, format2) {
        if (!m) {
          return isArray(this._monthsShort) ? this._monthsShort : this._monthsShort["standalone"];
        }
        return isArray(this._monthsShort) ? this._monthsShort[m.month()] : this._monthsShort[MONTHS_IN_FORMAT.test(format2) ? "format" : "standalone"][m.month()];
      }
      function handleStrictParse$1(monthName, format2, strict) {
        var i, ii, mom, llc = monthName.toLocaleLowerCase();
        if (!this._monthsParse) {
          this._monthsParse = [];
          this._longMonthsParse = [];
          this._shortMonthsParse = [];
          for (i = 0; i < 12; ++i) {
            mom = createUTC([2e3, i]);
            this._shortMonthsParse[i] = this.monthsShort(
              mom,
              ""
            ).toLocaleLowerCase();
            this._longMonthsParse[i] = this.months(mom, "").toLocaleLowerCase();
          }
        }
        if (strict) {
          if (format2 === "MMM") {
            ii = indexOf.call(this._shortMonthsParse, llc);
            return ii !== -1 ? ii : null;
          } else {
            ii = indexOf.call(this._longMonthsParse, llc);
            return ii !== -1 ? ii : null;
          }
        } else {
          if (format2 === "MMM") {
            ii = indexOf.call(this._shortMonthsParse, llc);
            if (ii !== -1) {
              return ii;
            }
            ii = indexOf.call(this._longMonthsParse, llc);
            return ii !== -1 ? ii : null;
          } else {
            ii = indexOf.call(this._longMonthsParse, llc);
            if (ii !== -1) {
              return ii;
            }
            ii = indexOf.call(this._shortMonthsParse, llc);
            return ii !== -1 ? ii : null;
          }
        }
      }
      function localeMonthsParse(monthName, format2, strict) {
        var i, mom, regex;
        if (this._monthsParseExact) {
          return handleStrictParse$1.call(this, monthName, format2, strict);
        }
        if (!this._monthsParse) {
          this._monthsParse = [];
          this._longMonthsParse = [];
          this._shortMonthsParse = [];
        }
        for (i = 0; i < 12; i++) {
          mom = createUTC([2e3, i]);
          if (strict && !this._longMonthsParse[i]) {
            this._longMonthsParse[i] = new RegExp(
              "^" + this.months(mom, "").replace(".", "") + "$",
              "i"
            );
            this._shortMonthsParse[i] = new RegExp(
              "^" + this.monthsShort(mom, "").replace(".", "") + "$",
              "i"
            );
          }
          if (!strict && !this._monthsParse[i]) {
            regex = "^" + this.months(mom, "") + "|^" + this.monthsShort(mom, "");
            this._monthsParse[i] = new RegExp(regex.replace(".", ""), "i");
          }
          if (strict && format2 === "MMMM" && this._longMonthsParse[i].test(monthName)) {
            return i;
          } else if (strict && format2 === "MMM" && this._shortMonthsParse[i].test(monthName)) {
            return i;
          } else if (!strict && this._monthsParse[i].test(monthName)) {
            return i;
          }
        }
      }
      function setMonth(mom, value) {
        if (!mom.isValid()) {
          return mom;
        }
        if (typeof value === "string") {
          if (/^\d+$/.test(value)) {
            value = toInt(value);
          } else {
            value = mom.localeData().monthsParse(value);
            if (!isNumber(value)) {
              return mom;
            }
          }
        }
        var month = value, date = mom.date();
        date = date < 29 ? date : Math.min(date, daysInMonth(mom.year(), month));
        void (mom._isUTC ? mom._d.setUTCMonth(month, date) : mom._d.setMonth(month, date));
        return mom;
      }
      function getSetMonth(value) {
        if (value != null) {
          setMonth(this, value);
          hooks.updateOffset(this, true);
          return this;
        } else {
          return get$2(this, "Month");
        }
      }
      function getDaysInMonth() {
        return daysInMonth(this.year(), this.month());
      }
      function monthsShortRegex(isStrict) {
        if (this._monthsParseExact) {
          if (!hasOwnProp(this, "_monthsRegex")) {
            computeMonthsParse.call(this);
          }
          if (isStrict) {
            return this._monthsShortStrictRegex;
          } else {
            return this._monthsShortRegex;
          }
        } else {
          if (!hasOwnProp(this, "_monthsShortRegex")) {
            this._monthsShortRegex = defaultMonthsShortRegex;
          }
          return this._monthsShortStrictRegex && isStrict ? this._monthsShortStrictRegex : this._monthsShortRegex;
        }
      }
      function monthsRegex(isStrict) {
        if (this._monthsParseExact) {
          if (!hasOwnProp(this, "_monthsRegex")) {
            computeMonthsParse.call(this);
          }
          if (isStrict) {
            return this._monthsStrictRegex;
          } else {
            return this._monthsRegex;
          }
        } else {
          if (!hasOwnProp(this, "_monthsRegex")) {
            this._monthsRegex = defaultMonthsRegex;
          }
          return this._monthsStrictRegex && isStrict ? this._monthsStrictRegex : this._monthsRegex;
        }
      }
      function computeMonthsParse() {
        function cmpLenRev(a, b) {
          return b.length - a.length;
        }
        var shortPieces = [], longPieces = [], mixedPieces = [], i, mom, shortP, longP;
        for (i = 0; i < 12; i++) {
          mom = createUTC([2e3, i]);
          shortP = regexEscape(this.monthsShort(mom, ""));
          longP = regexEscape(this.months(mom, ""));
          shortPieces.push(shortP);
          longPieces.push(longP);
          mixedPieces.push(longP);
          mixedPieces.push(shortP);
        }
        shortPieces.sort(cmpLenRev);
        longPieces.sort(cmpLenRev);
        mixedPieces.sort(cmpLenRev);
        this._monthsRegex = new RegExp("^(" + mixedPieces.join("|") + ")", "i");
        this._monthsShortRegex = this._monthsRegex;
        this._monthsStrictRegex = new RegExp(
          "^(" + longPieces.join("|") + ")",
          "i"
        );
        this._monthsShortStrictRegex = new RegExp(
          "^(" + shortPieces.join("|") + ")",
          "i"
        );
      }
      addFormatToken("d", 0, "do", "day");
      addFormatToken("dd", 0, 0, function(format2) {
        return this.localeData().weekdaysMin(this, format2);
      });
      addFormatToken("ddd", 0, 0, function(format2) {
        return this.localeData().weekdaysShort(this, format2);
      });
      addFormatToken("dddd", 0, 0, function(format2) {
        return this.localeData().weekdays(this, format2);
      });
      addFormatToken("e", 0, 0, "weekday");
      addFormatToken("E", 0, 0, "isoWeekday");
      addFormatToken("eHHmm", 0, 0, function() {
        return "" + this.weekday() + zeroFill(this.hours(), 2) + zeroFill(this.minutes(), 2);
      });
      addRegexToken("d", match1to2);
      addRegexToken("e", match1to2);
      addRegexToken("E", match1to2);
      addRegexToken("eHHmm", match5to6);
      addRegexToken("dd", function(isStrict, locale2) {
        return locale2.weekdaysMinRegex(isStrict);
      });
      addRegexToken("ddd", function(isStrict, locale2) {
        return locale2.weekdaysShortRegex(isStrict);
      });
      addRegexToken("dddd", function(isStrict, locale2) {
        return locale2.weekdaysRegex(isStrict);
      });
      addWeekParseToken(["dd", "ddd", "dddd"], function(input, week, config, token2) {
        var weekday = config._locale.weekdaysParse(input, token2, config._strict);
        if (weekday != null) {
          week.d = weekday;
        } else {
          getParsingFlags(config).invalidWeekday = input;
        }
      });
      addWeekParseToken(["d", "e", "E"], function(input, week, config, token2) {
        week[token2] = toInt(input);
      });
      addWeekParseToken("eHHmm", function(input, week, config) {
        var weekdayEnd = input.length - 4;
        week.e = toInt(input.substr(0, weekdayEnd));
        config._a[HOUR] = toInt(input.substr(weekdayEnd, 2));
        config._a[MINUTE] = toInt(input.substr(weekdayEnd + 2));
      });
      function parseWeekday(input, locale2) {
        if (typeof input !== "string") {
          return input;
        }
        if (!isNaN(input)) {
          return parseInt(input, 10);
        }
        input = locale2.weekdaysParse(input);
        if (typeof input === "number") {
          return input;
        }
        return null;
      }
      function parseIsoWeekday(input, locale2) {
        if (typeof input === "string") {
          return locale2.weekdaysParse(input) % 7 || 7;
        }
        return isNaN(input) ? null : input;
      }
      function shiftWeekdays(ws, n) {
        return ws.slice(n, 7).concat(ws.slice(0, n));
      }
      var defaultLocaleWeekdays = "Sunday_Monday_Tuesday_Wednesday_Thursday_Friday_Saturday".split("_"), defaultLocaleWeekdaysShort = "Sun_Mon_Tue_Wed_Thu_Fri_Sat".split("_"), defaultLocaleWeekdaysMin = "Su_Mo_Tu_We_Th_Fr_Sa".split("_"), defaultWeekdaysRegex = matchWord, defaultWeekdaysShortRegex = matchWord, defaultWeekdaysMinRegex = matchWord, weekdaysParseProperties = [
        "weekdaysParse",
        "fullWeekdaysParse",
        "shortWeekdaysParse",
        "minWeekdaysParse",
        "weekdaysRegex",
        "weekdaysShortRegex",
        "weekdaysMinRegex",
        "weekdaysStrictRegex",
        "weekdaysShortStrictRegex",
        "weekdaysMinStrictRegex"
      ];
      function clearWeekdaysParseCache(locale2, config) {
        var i, prop;
        for (i = 0; i < weekdaysParseProperties.length; i++) {
          prop = weekdaysParseProperties[i];
          if (!hasOwnProp(config, prop)) {
            delete locale2["_" + prop];
          }
        }
      }
      function localeWeekdays(m, format2) {
        var weekdays = isArray(this._weekdays) ? this._weekdays : this._weekdays[m && m !== true && this._weekdays.isFormat.test(format2) ? "format" : "standalone"];
        return m === true ? shiftWeekdays(weekdays, this._week.dow) : m ? weekdays[m.day()] : weekdays;
      }
      function localeWeekdaysShort(m) {
        return m === true ? shiftWeekdays(this._weekdaysShort, this._week.dow) : m ? this._weekdaysShort[m.day()] : this._weekdaysShort;
      }
      function localeWeekdaysMin(m) {
        return m === true ? shiftWeekdays(this._weekdaysMin, this._week.dow) : m ? this._weekdaysMin[m.day()] : this._weekdaysMin;
      }
      function handleStrictParse(weekdayName, format2, strict) {
        var i, ii, mom, llc = weekdayName.toLocaleLowerCase();
        if (!this._weekdaysParse) {
          this._weekdaysParse = [];
          this._shortWeekdaysParse = [];
          this._minWeekdaysParse = [];
          for (i = 0; i < 7; ++i) {
            mom = createUTC([2e3, 1]).day(i);
            this._minWeekdaysParse[i] = this.weekdaysMin(
              mom,
              ""
            ).toLocaleLowerCase();
            this._shortWeekdaysParse[i] = this.weekdaysShort(
              mom,
              ""
            ).toLocaleLowerCase();
            this._weekdaysParse[i] = this.weekdays(mom, "").toLocaleLowerCase();
          }
        }
        if (strict) {
          if (format2 === "dddd") {
            ii = indexOf.call(this._weekdaysParse, llc);
            return ii !== -1 ? ii : null;
          } else if (format2 === "ddd") {
            ii = indexOf.call(this._shortWeekdaysParse, llc);
            return ii !== -1 ? ii : null;
          } else {
            ii = indexOf.call(this._minWeekdaysParse, llc);
            return ii !== -1 ? ii : null;
          }
        } else {
          if (format2 === "dddd") {
            ii = indexOf.call(this._weekdaysParse, llc);
            if (ii !== -1) {
              return ii;
            }
            ii = indexOf.call(this._shortWeekdaysParse, llc);
            if (ii !== -1) {
              return ii;
            }
            ii = indexOf.call(this._minWeekdaysParse, llc);
            return ii !== -1 ? ii : null;
          } else if (format2 === "ddd") {
            ii = indexOf.call(this._shortWeekdaysParse, llc);
            if (ii !== -1) {
              return ii;
            }
            ii = indexOf.call(this._weekdaysParse, llc);
            if (ii !== -1) {
              return ii;
            }
            ii = indexOf.call(this._minWeekdaysParse, llc);
            return ii !== -1 ? ii : null;
          } else {
            ii = indexOf.call(this._minWeekdaysParse, llc);
            if (ii !== -1) {
              return ii;
            }
            ii = indexOf.call(this._weekdaysParse, llc);
            if (ii !== -1) {
              return ii;
            }
            ii = indexOf.call(this._shortWeekdaysParse, llc);
            return ii !== -1 ? ii : null;
          }
        }
      }
      function localeWeekdaysParse(weekdayName, format2, strict) {
        var i, mom, regex;
        if (this._weekdaysParseExact) {
          return handleStrictParse.call(this, weekdayName, format2, strict);
        }
        if (!this._weekdaysParse) {
          this._weekdaysParse = [];
          this._minWeekdaysParse = [];
          this._shortWeekdaysParse = [];
          this._fullWeekdaysParse = [];
        }
        for (i = 0; i < 7; i++) {
          mom = createUTC([2e3, 1]).day(i);
          if (strict && !this._fullWeekdaysParse[i]) {
            this._fullWeekdaysParse[i] = new RegExp(
              "^" + this.weekdays(mom, "").replace(".", "\\.?") + "$",
              "i"
            );
            this._shortWeekdaysParse[i] = new RegExp(
              "^" + this.weekdaysShort(mom, "").replace(".", "\\.?") + "$",
              "i"
            );
            this._minWeekdaysParse[i] = new RegExp(
              "^" + this.weekdaysMin(mom, "").replace(".", "\\.?") + "$",
              "i"
            );
          }
          if (!this._weekdaysParse[i]) {
            regex = "^" + this.weekdays(mom, "") + "|^" + this.weekdaysShort(mom, "") + "|^" + this.weekdaysMin(mom, "");
            this._weekdaysParse[i] = new RegExp(regex.replace(".", ""), "i");
          }
          if (strict && format2 === "dddd" && this._fullWeekdaysParse[i].test(weekdayName)) {
            return i;
          } else if (strict && format2 === "ddd" && this._shortWeekdaysParse[i].test(weekdayName)) {
            return i;
          } else if (strict && format2 === "dd" && this._minWeekdaysParse[i].test(weekdayName)) {
            return i;
          } else if (!strict && this._weekdaysParse[i].test(weekdayName)) {
            return i;
          }
        }
      }
      function getSetDayOfWeek(input) {
        if (!this.isValid()) {
          return input != null ? this : NaN;
        }
        var day = get$2(this, "Day");
        if (input != null) {
          input = parseWeekday(input, this.localeData());
          return this.add(input - day, "d");
        } else {
          return day;
        }
      }
      function getSetLocaleDayOfWeek(input) {
        if (!this.isValid()) {
          return input != null ? this : NaN;
        }
        var weekday = (this.day() + 7 - this.localeData()._week.dow) % 7;
        return input == null ? weekday : this.add(input - weekday, "d");
      }
      function getSetISODayOfWeek(input) {
        if (!this.isValid()) {
          return input != null ? this : NaN;
        }
        if (input != null) {
          var weekday = parseIsoWeekday(input, this.localeData());
          return this.day(this.day() % 7 ? weekday : weekday - 7);
        } else {
          return this.day() || 7;
        }
      }
      function weekdaysRegex(isStrict) {
        if (this._weekdaysParseExact) {
          if (!hasOwnProp(this, "_weekdaysRegex")) {
            computeWeekdaysParse.call(this);
          }
          if (isStrict) {
            return this._weekdaysStrictRegex;
          } else {
            return this._weekdaysRegex;
          }
        } else {
          if (!hasOwnProp(this, "_weekdaysRegex")) {
            this._weekdaysRegex = defaultWeekdaysRegex;
          }
          return this._weekdaysStrictRegex && isStrict ? this._weekdaysStrictRegex : this._weekdaysRegex;
        }
      }
      function weekdaysShortRegex(isStrict) {
        if (this._weekdaysParseExact) {
          if (!hasOwnProp(this, "_weekdaysRegex")) {
            computeWeekdaysParse.call(this);
          }
          if (isStrict) {
            return this._weekdaysShortStrictRegex;
          } else {
            return this._weekdaysShortRegex;
          }
        } else {
          if (!hasOwnProp(this, "_weekdaysShortRegex")) {
            this._weekdaysShortRegex = defaultWeekdaysShortRegex;
          }
          return this._weekdaysShortStrictRegex && isStrict ? this._weekdaysShortStrictRegex : this._weekdaysShortRegex;
        }
      }
      function weekdaysMinRegex(isStrict) {
        if (this._weekdaysParseExact) {
          if (!hasOwnProp(this, "_weekdaysRegex")) {
            computeWeekdaysParse.call(this);
          }
          if (isStrict) {
            return this._weekdaysMinStrictRegex;
          } else {
            return this._weekdaysMinRegex;
          }
        } else {
          if (!hasOwnProp(this, "_weekdaysMinRegex")) {
            this._weekdaysMinRegex = defaultWeekdaysMinRegex;
          }
          return this._weekdaysMinStrictRegex && isStrict ? this._weekdaysMinStrictRegex : this._weekdaysMinRegex;
        }
      }
      function computeWeekdaysParse() {
        function cmpLenRev(a, b) {
          return b.length - a.length;
        }
        var minPieces = [], shortPieces = [], longPieces = [], mixedPieces = [], i, mom, minp, shortp, longp;
        for (i = 0; i < 7; i++) {
          mom = createUTC([2e3, 1]).day(i);
          minp = regexEscape(this.weekdaysMin(mom, ""));
          shortp = regexEscape(this.weekdaysShort(mom, ""));
          longp = regexEscape(this.weekdays(mom, ""));
          minPieces.push(minp);
          shortPieces.push(shortp);
          longPieces.push(longp);
          mixedPieces.push(minp);
          mixedPieces.push(shortp);
          mixedPieces.push(longp);
        }
        minPieces.sort(cmpLenRev);
        shortPieces.sort(cmpLenRev);
        longPieces.sort(cmpLenRev);
        mixedPieces.sort(cmpLenRev);
        this._weekdaysRegex = new RegExp("^(" + mixedPieces.join("|") + ")", "i");
        this._weekdaysShortRegex = this._weekdaysRegex;
        this._weekdaysMinRegex = this._weekdaysRegex;
        this._weekdaysStrictRegex = new RegExp(
          "^(" + longPieces.join("|") + ")",
          "i"
        );
        this._weekdaysShortStrictRegex = new RegExp(
          "^(" + shortPieces.join("|") + ")",
          "i"
        );
        this._weekdaysMinStrictRegex = new RegExp(
          "^(" + minPieces.join("|") + ")",
          "i"
        );
      }
      function set(config) {
        var prop, i;
        clearMonthsParseCache(this, config);
        clearWeekdaysParseCache(this, config);
        for (i in config) {
          if (hasOwnProp(config, i)) {
            prop = config[i];
            if (isFunction(prop)) {
              this[i] = prop;
            } else {
              this["_" + i] = prop;
            }
          }
        }
        this._config = config;
        this._dayOfMonthOrdinalParseLenient = new RegExp(
          (this._dayOfMonthOrdinalParse.source || this._ordinalParse.source) + "|" + /\d{1,2}/.source
        );
      }
      function mergeConfigs(parentConfig, childConfig) {
        var res = extend({}, parentConfig), prop;
        for (prop in childConfig) {
          if (hasOwnProp(childConfig, prop)) {
            if (isObject(parentConfig[prop]) && isObject(childConfig[prop])) {
              res[prop] = {};
              extend(res[prop], parentConfig[prop]);
              extend(res[prop], childConfig[prop]);
            } else if (childConfig[prop] != null) {
              res[prop] = childConfig[prop];
            } else {
              delete res[prop];
            }
          }
        }
        for (prop in parentConfig) {
          if (hasOwnProp(parentConfig, prop) && !hasOwnProp(childConfig, prop) && isObject(parentConfig[prop])) {
            res[prop] = extend({}, res[prop]);
          }
        }
        return res;
      }
      function Locale(config) {
        if (config != null) {
          this.set(config);
        }
      }
      var keys;
      if (Object.keys) {
        keys = Object.keys;
      } else {
        keys = function(obj) {
          var i, res = [];
          for (i in obj) {
            if (hasOwnProp(obj, i)) {
              res.push(i);
            }
          }
          return res;
        };
      }
      var defaultCalendar = {
        sameDay: "[Today at] LT",
        nextDay: "[Tomorrow at] LT",
        nextWeek: "dddd [at] LT",
        lastDay: "[Yesterday at] LT",
        lastWeek: "[Last] dddd [at] LT",
        sameElse: "L"
      };
      function calendar$1(key, mom, now2) {
        var output = this._calendar[key] || this._calendar["sameElse"];
        return isFunction(output) ? output.call(mom, now2) : output;
      }
      var defaultLongDateFormat = {
        LTS: "h:mm:ss A",
        LT: "h:mm A",
        L: "MM/DD/YYYY",
        LL: "MMMM D, YYYY",
        LLL: "MMMM D, YYYY h:mm A",
        LLLL: "dddd, MMMM D, YYYY h:mm A"
      };
      function longDateFormat(key) {
        var format2 = this._longDateFormat[key], formatUpper = this._longDateFormat[key.toUpperCase()], formatCache = this._longDateFormatCache;
        if (format2 || !formatUpper) {
          return format2;
        }
        if (formatCache && formatCache[key] && formatCache[key].formatUpper === formatUpper) {
          return formatCache[key].format;
        }
        format2 = formatUpper.match(formattingTokens).map(function(tok) {
          if (tok === "MMMM" || tok === "MM" || tok === "DD" || tok === "dddd") {
            return tok.slice(1);
          }
          return tok;
        }).join("");
        if (!formatCache) {
          formatCache = this._longDateFormatCache = {};
        }
        formatCache[key] = {
          formatUpper,
          format: format2
        };
        return format2;
      }
      var defaultInvalidDate = "Invalid date";
      function invalidDate() {
        return this._invalidDate;
      }
      var defaultOrdinal = "%d", defaultDayOfMonthOrdinalParse = /\d{1,2}/;
      function ordinal(number) {
        return this._ordinal.replace("%d", number);
      }
      var defaultRelativeTime = {
        future: "in %s",
        past: "%s ago",
        s: "a few seconds",
        ss: "%d seconds",
        m: "a minute",
        mm: "%d minutes",
        h: "an hour",
        hh: "%d hours",
        d: "a day",
        dd: "%d days",
        w: "a week",
        ww: "%d weeks",
        M: "a month",
        MM: "%d months",
        y: "a year",
        yy: "%d years"
      };
      function relativeTimeWithoutPostformat(number, withoutSuffix, string, isFuture) {
        var output = this._relativeTime[string];
        return isFunction(output) ? output(number, withoutSuffix, string, isFuture) : output.replace(/%d/i, number);
      }
      function relativeTime$1(number, withoutSuffix, string, isFuture) {
        return this.postformat(
          relativeTimeWithoutPostformat.call(
            this,
            number,
            withoutSuffix,
            string,
            isFuture
          )
        );
      }
      function pastFutureWithoutPostformat(diff2, output) {
        var format2 = this._relativeTime[diff2 > 0 ? "future" : "past"];
        return isFunction(format2) ? format2(output) : format2.replace(/%s/i, output);
      }
      function pastFuture(diff2, output) {
        return this.postformat(
          pastFutureWithoutPostformat.call(this, diff2, output)
        );
      }
      function createDate(y, m, d, h, M, s, ms) {
        var date;
        if (y < 100 && y >= 0) {
          date = new Date(y + 400, m, d, h, M, s, ms);
          if (isFinite(date.getFullYear())) {
            date.setFullYear(y);
          }
        } else {
          date = new Date(y, m, d, h, M, s, ms);
        }
        return date;
      }
      function createUTCDate(y) {
        var date, args;
        if (y < 100 && y >= 0) {
          args = Array.prototype.slice.call(arguments);
          args[0] = y + 400;
          date = new Date(Date.UTC.apply(null, args));
          if (isFinite(date.getUTCFullYear())) {
            date.setUTCFullYear(y);
          }
        } else {
          date = new Date(Date.UTC.apply(null, arguments));
        }
        return date;
      }
      function firstWeekOffset(year, dow, doy) {
        var fwd = 7 + dow - doy, fwdlw = (7 + createUTCDate(year, 0, fwd).getUTCDay() - dow) % 7;
        return -fwdlw + fwd - 1;
      }
      function dayOfYearFromWeeks(year, week, weekday, dow, doy) {
        var localWeekday = (7 + weekday - dow) % 7, weekOffset = firstWeekOffset(year, dow, doy), dayOfYear = 1 + 7 * (week - 1) + localWeekday + weekOffset, resYear, resDayOfYear;
        if (dayOfYear <= 0) {
          resYear = year - 1;
          resDayOfYear = daysInYear(resYear) + dayOfYear;
        } else if (dayOfYear > daysInYear(year)) {
          resYear = year + 1;
          resDayOfYear = dayOfYear - daysInYear(year);
        } else {
          resYear = year;
          resDayOfYear = dayOfYear;
        }
        return {
          year: resYear,
          dayOfYear: resDayOfYear
        };
      }
      function weekOfYearFromDayOfYear(year, dayOfYear, dow, doy) {
        var weekOffset = firstWeekOffset(year, dow, doy), week = Math.floor((dayOfYear - weekOffset - 1) / 7) + 1, resWeek, resYear;
        if (week < 1) {
          resYear = year - 1;
          resWeek = week + weeksInYear(resYear, dow, doy);
        } else if (week > weeksInYear(year, dow, doy)) {
          resWeek = week - weeksInYear(year, dow, doy);
          resYear = year + 1;
        } else {
          resYear = year;
          resWeek = week;
        }
        return {
          week: resWeek,
          year: resYear
        };
      }
      function weekOfYear(mom, dow, doy) {
        return weekOfYearFromDayOfYear(mom.year(), mom.dayOfYear(), dow, doy);
      }
      function weekOfYearFromDate(year, month, date, dow, doy) {
        var dayOfYear = Math.round(
          (createUTCDate(year, month, date) - createUTCDate(year, 0, 1)) / 864e5
        ) + 1;
        return weekOfYearFromDayOfYear(year, dayOfYear, dow, doy);
      }
      function weeksInYear(year, dow, doy) {
        var weekOffset = firstWeekOffset(year, dow, doy), weekOffsetNext = firstWeekOffset(year + 1, dow, doy);
        return (daysInYear(year) - weekOffset + weekOffsetNext) / 7;
      }
      addFormatToken("w", ["ww", 2], "wo", "week");
      addFormatToken("W", ["WW", 2], "Wo", "isoWeek");
      addRegexToken("w", match1to2, match1to2NoLeadingZero);
      addRegexToken("ww", match1to2, match2);
      addRegexToken("W", match1to2, match1to2NoLeadingZero);
      addRegexToken("WW", match1to2, match2);
      addWeekParseToken(
        ["w", "ww", "W", "WW"],
        function(input, week, config, token2) {
          week[token2.substr(0, 1)] = toInt(input);
        }
      );
      function localeWeek(mom) {
        return weekOfYear(mom, this._week.dow, this._week.doy).week;
      }
      var defaultLocaleWeek = {
        dow: 0,
        // Sunday is the first day of the week.
        doy: 6
        // The week that contains Jan 6th is the first week of the year.
      };
      function localeFirstDayOfWeek() {
        return this._week.dow;
      }
      function localeFirstDayOfYear() {
        return this._week.doy;
      }
      function getSetWeek(input) {
        var week = this.localeData().week(this);
        return input == null ? week : this.add((input - week) * 7, "d");
      }
      function getSetISOWeek(input) {
        var week = weekOfYear(this, 1, 4).week;
        return input == null ? week : this.add((input - week) * 7, "d");
      }
      function hFormat() {
        return this.hours() % 12 || 12;
      }
      function kFormat() {
        return this.hours() || 24;
      }
      addFormatToken("H", ["HH", 2], 0, "hour");
      addFormatToken("h", ["hh", 2], 0, hFormat);
      addFormatToken("k", ["kk", 2], 0, kFormat);
      addFormatToken("hmm", 0, 0, function() {
        return "" + hFormat.apply(this) + zeroFill(this.minutes(), 2);
      });
      addFormatToken("hmmss", 0, 0, function() {
        return "" + hFormat.apply(this) + zeroFill(this.minutes(), 2) + zeroFill(this.seconds(), 2);
      });
      addFormatToken("Hmm", 0, 0, function() {
        return "" + this.hours() + zeroFill(this.minutes(), 2);
      });
      addFormatToken("Hmmss", 0, 0, function() {
        return "" + this.hours() + zeroFill(this.minutes(), 2) + zeroFill(this.seconds(), 2);
      });
      function meridiem(token2, lowercase) {
        addFormatToken(token2, 0, 0, function() {
          return this.localeData().meridiem(
            this.hours(),
            this.minutes(),
            lowercase
          );
        });
      }
      meridiem("a", true);
      meridiem("A", false);
      function matchMeridiem(isStrict, locale2) {
        return locale2._meridiemParse;
      }
      addRegexToken("a", matchMeridiem);
      addRegexToken("A", matchMeridiem);
      addRegexToken("H", match1to2, match1to2HasZero);
      addRegexToken("h", match1to2, match1to2NoLeadingZero);
      addRegexToken("k", match1to2, match1to2NoLeadingZero);
      addRegexToken("HH", match1to2, match2);
      addRegexToken("hh", match1to2, match2);
      addRegexToken("kk", match1to2, match2);
      addRegexToken("hmm", match3to4);
      addRegexToken("hmmss", match5to6);
      addRegexToken("Hmm", match3to4);
      addRegexToken("Hmmss", match5to6);
      addParseToken(["H", "HH"], HOUR);
      addParseToken(["k", "kk"], function(input, array, config) {
        var kInput = toInt(input);
        array[HOUR] = kInput === 24 ? 0 : kInput;
      });
      addParseToken(["a", "A"], function(input, array, config) {
        config._isPm = config._locale.isPM(input);
        config._meridiem = input;
      });
      addParseToken(["h", "hh"], function(input, array, config) {
        array[HOUR] = toInt(input);
        getParsingFlags(config).bigHour = true;
      });
      addParseToken("hmm", function(input, array, config) {
        var pos = input.length - 2;
        array[HOUR] = toInt(input.substr(0, pos));
        array[MINUTE] = toInt(input.substr(pos));
        getParsingFlags(config).bigHour = true;
      });
      addParseToken("hmmss", function(input, array, config) {
        var pos1 = input.length - 4, pos2 = input.length - 2;
        array[HOUR] = toInt(input.substr(0, pos1));
        array[MINUTE] = toInt(input.substr(pos1, 2));
        array[SECOND] = toInt(input.substr(pos2));
        getParsingFlags(config).bigHour = true;
      });
      addParseToken("Hmm", function(input, array, config) {
        var pos = input.length - 2;
        array[HOUR] = toInt(input.substr(0, pos));
        array[MINUTE] = toInt(input.substr(pos));
      });
      addParseToken("Hmmss", function(input, array, config) {
        var pos1 = input.length - 4, pos2 = input.length - 2;
        array[HOUR] = toInt(input.substr(0, pos1));
        array[MINUTE] = toInt(input.substr(pos1, 2));
        array[SECOND] = toInt(input.substr(pos2));
      });
      function localeIsPM(input) {
        return (input + "").toLowerCase().charAt(0) === "p";
      }
      var defaultLocaleMeridiemParse = /[ap]\.?m?\.?/i, getSetHour = makeGetSet("Hours", true);
      function localeMeridiem(hours2, minutes2, isLower) {
        if (hours2 > 11) {
          return isLower ? "pm" : "PM";
        } else {
          return isLower ? "am" : "AM";
        }
      }
      var baseConfig = {
        calendar: defaultCalendar,
        longDateFormat: defaultLongDateFormat,
        invalidDate: defaultInvalidDate,
        ordinal: defaultOrdinal,
        dayOfMonthOrdinalParse: defaultDayOfMonthOrdinalParse,
        relativeTime: defaultRelativeTime,
        months: defaultLocaleMonths,
        monthsShort: defaultLocaleMonthsShort,
        week: defaultLocaleWeek,
        weekdays: defaultLocaleWeekdays,
        weekdaysMin: defaultLocaleWeekdaysMin,
        weekdaysShort: defaultLocaleWeekdaysShort,
        meridiemParse: defaultLocaleMeridiemParse
      };
      var locales = {}, localeFamilies = {}, globalLocale;
      function commonPrefix(arr1, arr2) {
        var i, minl = Math.min(arr1.length, arr2.length);
        for (i = 0; i < minl; i += 1) {
          if (arr1[i] !== arr2[i]) {
            return i;
          }
        }
        return minl;
      }
      function normalizeLocale(key) {
        return key ? key.toLowerCase().replace("_", "-") : key;
      }
      function chooseLocale(names) {
        var i = 0, j, next, locale2, split2;
        while (i < names.length) {
          split2 = normalizeLocale(names[i]).split("-");
          j = split2.length;
          next = normalizeLocale(names[i + 1]);
          next = next ? next.split("-") : null;
          while (j > 0) {
            locale2 = loadLocale(split2.slice(0, j).join("-"));
            if (locale2) {
              return locale2;
            }
            if (next && next.length >= j && commonPrefix(split2, next) >= j - 1) {
              break;
            }
            j--;
          }
          i++;
        }
        return globalLocale;
      }
      function isLocaleNameSane(name) {
        return typeof name === "string" && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
      }
      function loadLocale(name) {
        var oldLocale = null, aliasedRequire, normalizedName;
        if (hasOwnProp(locales, name)) {
          return locales[name];
        }
        normalizedName = normalizeLocale(name);
        if (hasOwnProp(locales, normalizedName)) {
          return locales[normalizedName];
        }
        if (typeof module2 !== "undefined" && module2 && module2.exports && isLocaleNameSane(normalizedName)) {
          try {
            oldLocale = globalLocale._abbr;
            aliasedRequire = require;
            aliasedRequire("./locale/" + normalizedName);
            getSetGlobalLocale(oldLocale);
          } catch (e) {
            locales[normalizedName] = null;
          }
        }
        if (hasOwnProp(locales, normalizedName)) {
          return locales[normalizedName];
        }
      }
      function getSetGlobalLocale(key, values) {
        var data;
        if (key) {
          if (isUndefined(values)) {
            data = getLocale(key);
          } else {
            data = defineLocale(key, values);
          }
          if (data) {
            globalLocale = data;
          } else {
            if (typeof console !== "undefined" && console.warn) {
              console.warn(
                "Locale " + key + " not found. Did you forget to load it?"
              );
            }
          }
        }
        return globalLocale._abbr;
      }
      function defineLocale(name, config) {
        if (config !== null) {
          var locale2, parentConfig = baseConfig;
          config.abbr = name;
          if (locales[name] != null) {
            deprecateSimple(
              "defineLocaleOverride",
              "use moment.updateLocale(localeName, config) to change an existing locale. moment.defineLocale(localeName, config) should only be used for creating a new locale See http://momentjs.com/guides/#/warnings/define-locale/ for more info."
            );
            parentConfig = locales[name]._config;
          } else if (config.parentLocale != null) {
            if (locales[config.parentLocale] != null) {
              parentConfig = locales[config.parentLocale]._config;
            } else {
              locale2 = loadLocale(config.parentLocale);
              if (locale2 != null) {
                parentConfig = locale2._config;
              } else {
                if (!localeFamilies[config.parentLocale]) {
                  localeFamilies[config.parentLocale] = [];
                }
                localeFamilies[config.parentLocale].push({
                  name,
                  config
                });
                return null;
              }
            }
          }
          locales[name] = new Locale(mergeConfigs(parentConfig, config));
          if (localeFamilies[name]) {
            localeFamilies[name].forEach(function(x) {
              defineLocale(x.name, x.config);
            });
          }
          getSetGlobalLocale(name);
          return locales[name];
        } else {
          delete locales[name];
          return null;
        }
      }
      function updateLocale(name, config) {
        var locale2, tmpLocale = loadLocale(name), parentConfig = baseConfig;
        if (tmpLocale != null) {
          name = tmpLocale._abbr;
        }
        if (config != null) {
          if (locales[name] != null && locales[name].parentLocale != null) {
            locales[name].set(mergeConfigs(locales[name]._config, config));
          } else {
            if (tmpLocale != null) {
              parentConfig = tmpLocale._config;
            }
            config = mergeConfigs(parentConfig, config);
            if (tmpLocale == null) {
              config.abbr = name;
            }
            locale2 = new Locale(config);
            locale2.parentLocale = locales[name];
            locales[name] = locale2;
          }
          getSetGlobalLocale(name);
        } else {
          if (locales[name] != null) {
            if (locales[name].parentLocale != null) {
              locales[name] = locales[name].parentLocale;
              if (name === getSetGlobalLocale()) {
                getSetGlobalLocale(name);
              }
            } else if (locales[name] != null) {
              delete locales[name];
            }
          }
        }
        return locales[name];
      }
      function getLocale(key) {
        var locale2;
        if (key && key._locale && key._locale._abbr) {
          key = key._locale._abbr;
        }
        if (!key) {
          return globalLocale;
        }
        if (!isArray(key)) {
          locale2 = loadLocale(key);
          if (locale2) {
            return locale2;
          }
          key = [key];
        }
        return chooseLocale(key);
      }
      function listLocales() {
        return keys(locales);
      }
      function checkOverflow(m) {
        var overflow, a = m._a;
        if (a && getParsingFlags(m).overflow === -2) {
          overflow = a[MONTH] < 0 || a[MONTH] > 11 ? MONTH : a[DATE] < 1 || a[DATE] > daysInMonth(a[YEAR], a[MONTH]) ? DATE : a[HOUR] < 0 || a[HOUR] > 24 || a[HOUR] === 24 && (a[MINUTE] !== 0 || a[SECOND] !== 0 || a[MILLISECOND] !== 0) ? HOUR : a[MINUTE] < 0 || a[MINUTE] > 59 ? MINUTE : a[SECOND] < 0 || a[SECOND] > 59 ? SECOND : a[MILLISECOND] < 0 || a[MILLISECOND] > 999 ? MILLISECOND : -1;
          if (getParsingFlags(m)._overflowDayOfYear && (overflow < YEAR || overflow > DATE)) {
            overflow = DATE;
          }
          if (getParsingFlags(m)._overflowWeeks && overflow === -1) {
            overflow = WEEK;
          }
          if (getParsingFlags(m)._overflowWeekday && overflow === -1) {
            overflow = WEEKDAY;
          }
          getParsingFlags(m).overflow = overflow;
        }
        return m;
      }
      var extendedIsoRegex = /^\s*((?:[+-]\d{6}|\d{4})-(?:\d\d-\d\d|W\d\d-\d|W\d\d|\d\d\d|\d\d))(?:(T| )(\d\d(?::\d\d(?::\d\d(?:[.,]\d+)?)?)?)([+-]\d\d(?::?\d\d)?|\s*Z)?)?$/, basicIsoRegex = /^\s*((?:[+-]\d{6}|\d{4})(?:\d\d\d\d|W\d\d\d|W\d\d|\d\d\d|\d\d|))(?:(T| )(\d\d(?:\d\d(?:\d\d(?:[.,]\d+)?)?)?)([+-]\d\d(?::?\d\d)?|\s*Z)?)?$/, tzRegex = /Z|[+-]\d\d(?::?\d\d)?/, isoDates = [
        ["YYYYYY-MM-DD", /[+-]\d{6}-\d\d-\d\d/],
        ["YYYY-MM-DD", /\d{4}-\d\d-\d\d/],
        ["GGGG-[W]WW-E", /\d{4}-W\d\d-\d/],
        ["GGGG-[W]WW", /\d{4}-W\d\d/, false],
        ["YYYY-DDD", /\d{4}-\d{3}/],
        ["YYYY-MM", /\d{4}-\d\d/, false],
        ["YYYYYYMMDD", /[+-]\d{10}/],
        ["YYYYMMDD", /\d{8}/],
        ["GGGG[W]WWE", /\d{4}W\d{3}/],
        ["GGGG[W]WW", /\d{4}W\d{2}/, false],
        ["YYYYDDD", /\d{7}/],
        ["YYYYMM", /\d{6}/, false],
        ["YYYY", /\d{4}/, false]
      ], isoTimes = [
        ["HH:mm:ss.SSSS", /\d\d:\d\d:\d\d\.\d+/],
        ["HH:mm:ss,SSSS", /\d\d:\d\d:\d\d,\d+/],
        ["HH:mm:ss", /\d\d:\d\d:\d\d/],
        ["HH:mm", /\d\d:\d\d/],
        ["HHmmss.SSSS", /\d\d\d\d\d\d\.\d+/],
        ["HHmmss,SSSS", /\d\d\d\d\d\d,\d+/],
        ["HHmmss", /\d\d\d\d\d\d/],
        ["HHmm", /\d\d\d\d/],
        ["HH", /\d\d/]
      ], aspNetJsonRegex = /^\/?Date\((-?\d+)/i, rfc2822 = /^(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s)?(\d{1,2})\s(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s(\d{2,4})\s(\d\d):(\d\d)(?::(\d\d))?\s(?:(UT|GMT|[ECMP][SD]T)|([Zz])|([+-]\d{4}))$/, obsOffsets = {
        UT: 0,
        GMT: 0,
        EDT: -4 * 60,
        EST: -5 * 60,
        CDT: -5 * 60,
        CST: -6 * 60,
        MDT: -6 * 60,
        MST: -7 * 60,
        PDT: -7 * 60,
        PST: -8 * 60
      };
      function configFromISO(config) {
        var i, l, string = config._i, match = extendedIsoRegex.exec(string) || basicIsoRegex.exec(string), allowTime, dateFormat, timeFormat, tzFormat, isoDatesLen = isoDates.length, isoTimesLen = isoTimes.length;
        if (match) {
          getParsingFlags(config).iso = true;
          for (i = 0, l = isoDatesLen; i < l; i++) {
            if (isoDates[i][1].exec(match[1])) {
              dateFormat = isoDates[i][0];
              allowTime = isoDates[i][2] !== false;
              break;
            }
          }
          if (dateFormat == null) {
            config._isValid = false;
            return;
          }
          if (match[3]) {
            for (i = 0, l = isoTimesLen; i < l; i++) {
              if (isoTimes[i][1].exec(match[3])) {
                timeFormat = (match[2] || " ") + isoTimes[i][0];
                break;
              }
            }
            if (timeFormat == null) {
              config._isValid = false;
              return;
            }
          }
          if (!allowTime && timeFormat != null) {
            config._isValid = false;
            return;
          }
          if (match[4]) {
            if (tzRegex.exec(match[4])) {
              tzFormat = "Z";
            } else {
              config._isValid = false;
              return;
            }
          }
          config._f = dateFormat + (timeFormat || "") + (tzFormat || "");
          configFromStringAndFormat(config);
        } else {
          config._isValid = false;
        }
      }
      function extractFromRFC2822Strings(yearStr, monthStr, dayStr, hourStr, minuteStr, secondStr) {
        var result = [
          untruncateYear(yearStr),
          defaultLocaleMonthsShort.indexOf(monthStr),
          parseInt(dayStr, 10),
          parseInt(hourStr, 10),
          parseInt(minuteStr, 10)
        ];
        if (secondStr) {
          result.push(parseInt(secondStr, 10));
        }
        return result;
      }
      function untruncateYear(yearStr) {
        var year = parseInt(yearStr, 10);
        if (year <= 49) {
          return 2e3 + year;
        } else if (year <= 999) {
          return 1900 + year;
        }
        return year;
      }
      function preprocessRFC2822(s) {
        return s.replace(/\([^()]*\)|[\n\t]/g, " ").replace(/(\s\s+)/g, " ").replace(/^\s\s*/, "").replace(/\s\s*$/, "");
      }
      function checkWeekday(weekdayStr, parsedInput, config) {
        if (weekdayStr) {
          var weekdayProvided = defaultLocaleWeekdaysShort.indexOf(weekdayStr), weekdayActual = new Date(
            parsedInput[0],
            parsedInput[1],
            parsedInput[2]
          ).getDay();
          if (weekdayProvided !== weekdayActual) {
            getParsingFlags(config).weekdayMismatch = true;
            config._isValid = false;
            return false;
          }
        }
        return true;
      }
      function calculateOffset(obsOffset, militaryOffset, numOffset) {
        if (obsOffset) {
          return obsOffsets[obsOffset];
        } else if (militaryOffset) {
          return 0;
        } else {
          var hm = parseInt(numOffset, 10), m = hm % 100, h = (hm - m) / 100;
          return h * 60 + m;
        }
      }
      function configFromRFC2822(config) {
        var match = rfc2822.exec(preprocessRFC2822(config._i)), parsedArray;
        if (match) {
          parsedArray = extractFromRFC2822Strings(
            match[4],
            match[3],
            match[2],
            match[5],
            match[6],
            match[7]
          );
          if (!checkWeekday(match[1], parsedArray, config)) {
            return;
          }
          config._a = parsedArray;
          config._tzm = calculateOffset(match[8], match[9], match[10]);
          config._d = createUTCDate.apply(null, config._a);
          config._d.setUTCMinutes(config._d.getUTCMinutes() - config._tzm);
          getParsingFlags(config).rfc2822 = true;
        } else {
          config._isValid = false;
        }
      }
      function configFromString(config) {
        var matched = aspNetJsonRegex.exec(config._i);
        if (matched !== null) {
          config._d = /* @__PURE__ */ new Date(+matched[1]);
          return;
        }
        configFromISO(config);
        if (config._isValid === false) {
          delete config._isValid;
        } else {
          return;
        }
        configFromRFC2822(config);
        if (config._isValid === false) {
          delete config._isValid;
        } else {
          return;
        }
        if (config._strict) {
          config._isValid = false;
        } else {
          hooks.createFromInputFallback(config);
        }
      }
      hooks.createFromInputFallback = deprecate(
        "value provided is not in a recognized RFC2822 or ISO format. moment construction falls back to js Date(), which is not reliable across all browsers and versions. Non RFC2822/ISO date formats are discouraged. Please refer to http://momentjs.com/guides/#/warnings/js-date/ for more info.",
        function(config) {
          config._d = /* @__PURE__ */ new Date(config._i + (config._useUTC ? " UTC" : ""));
        }
      );
      function defaults(a, b, c) {
        if (a != null) {
          return a;
        }
        if (b != null) {
          return b;
        }
        return c;
      }
      function currentDateArray(config, now2, forWeek) {
        var hadWeekContext = Object.prototype.hasOwnProperty.call(
          config,
          "_isDefaultDatePartsForWeek"
        ), weekContext = config._isDefaultDatePartsForWeek;
        config._isDefaultDatePartsForWeek = !!forWeek;
        try {
          return hooks._getDefaultDateParts(config, now2, forWeek);
        } finally {
          if (hadWeekContext) {
            config._isDefaultDatePartsForWeek = weekContext;
          } else {
            delete config._isDefaultDatePartsForWeek;
          }
        }
      }
      function currentDateNow(config) {
        var now2 = config._defaultDatePartsNow;
        if (!now2) {
          return hooks.now();
        }
        if (!now2.hasValue) {
          now2.value = hooks.now();
          now2.hasValue = true;
        }
        return now2.value;
      }
      function getDefaultDateParts(config, now2, forWeek) {
        var useWeekDefaults = forWeek || config._isDefaultDatePartsForWeek, nowValue = useWeekDefaults ? createLocal(now2) : new Date(now2);
        if (useWeekDefaults) {
          return [nowValue.year(), nowValue.month(), nowValue.date()];
        }
        if (config._useUTC) {
          return [
            nowValue.getUTCFullYear(),
            nowValue.getUTCMonth(),
            nowValue.getUTCDate()
          ];
        }
        return [nowValue.getFullYear(), nowValue.getMonth(), nowValue.getDate()];
      }
      hooks._getDefaultDateParts = getDefaultDateParts;
      function configFromArray(config) {
        var i, date, input = [], now2, currentDate, expectedWeekday, yearToUse, dateIsDefaulted;
        if (config._d) {
          return;
        }
        if (config._a[YEAR] == null || config._a[MONTH] == null || config._a[DATE] == null) {
          now2 = currentDateNow(config);
          currentDate = currentDateArray(config, now2);
        }
        if (config._w && config._a[DATE] == null && config._a[MONTH] == null) {
          dayOfYearFromWeekInfo(config, currentDateArray(config, now2, true));
        }
        if (config._dayOfYear != null) {
          yearToUse = config._a[YEAR] != null ? config._a[YEAR] : currentDate[YEAR];
          if (config._dayOfYear > daysInYear(yearToUse) || config._dayOfYear === 0) {
            getParsingFlags(config)._overflowDayOfYear = true;
          }
          date = createUTCDate(yearToUse, 0, config._dayOfYear);
          config._a[MONTH] = date.getUTCMonth();
          config._a[DATE] = date.getUTCDate();
        }
        dateIsDefaulted = config._a[YEAR] == null || config._a[MONTH] == null || config._a[DATE] == null;
        for (i = 0; i < 3 && config._a[i] == null; ++i) {
          config._a[i] = input[i] = currentDate[i];
        }
        for (; i < 7; i++) {
          config._a[i] = input[i] = config._a[i] == null ? i === 2 ? 1 : 0 : config._a[i];
        }
        if (config._a[HOUR] === 24 && config._a[MINUTE] === 0 && config._a[SECOND] === 0 && config._a[MILLISECOND] === 0) {
          config._nextDay = true;
          config._a[HOUR] = 0;
        }
        config._d = (config._useUTC ? createUTCDate : createDate).apply(
          null,
          input
        );
        expectedWeekday = config._useUTC ? config._d.getUTCDay() : config._d.getDay();
        if (config._tzm != null) {
          config._d.setUTCMinutes(config._d.getUTCMinutes() - config._tzm);
        }
        if (config._nextDay) {
          config._a[HOUR] = 24;
        }
        if (config._w && typeof config._w.d !== "undefined" && !dateIsDefaulted && config._w.d !== expectedWeekday) {
          getParsingFlags(config).weekdayMismatch = true;
        }
      }
      function dayOfYearFromWeekInfo(config, currentDate) {
        var w, weekYear, week, weekday, dow, doy, temp, weekdayOverflow, curWeek;
        w = config._w;
        if (w.GG != null || w.W != null || w.E != null) {
          dow = 1;
          doy = 4;
          weekYear = defaults(
            w.GG,
            config._a[YEAR],
            weekOfYearFromDate(
              currentDate[YEAR],
              currentDate[MONTH],
              currentDate[DATE],
              1,
              4
            ).year
          );
          week = defaults(w.W, 1);
          weekday = defaults(w.E, 1);
          if (weekday < 1 || weekday > 7) {
            weekdayOverflow = true;
          }
        } else {
          dow = config._locale._week.dow;
          doy = config._locale._week.doy;
          curWeek = weekOfYearFromDate(
            currentDate[YEAR],
            currentDate[MONTH],
            currentDate[DATE],
            dow,
            doy
          );
          weekYear = defaults(w.gg, config._a[YEAR], curWeek.year);
          week = defaults(w.w, curWeek.week);
          if (w.d != null) {
            weekday = w.d;
            if (weekday < 0 || weekday > 6) {
              weekdayOverflow = true;
            }
          } else if (w.e != null) {
            weekday = w.e + dow;
            if (w.e < 0 || w.e > 6) {
              weekdayOverflow = true;
            }
          } else {
            weekday = dow;
          }
        }
        if (week < 1 || week > weeksInYear(weekYear, dow, doy)) {
          getParsingFlags(config)._overflowWeeks = true;
        } else if (weekdayOverflow != null) {
          getParsingFlags(config)._overflowWeekday = true;
        } else {
          temp = dayOfYearFromWeeks(weekYear, week, weekday, dow, doy);
          config._a[YEAR] = temp.year;
          config._dayOfYear = temp.dayOfYear;
        }
      }
      hooks.ISO_8601 = function() {
      };
      hooks.RFC_2822 = function() {
      };
      function configFromStringAndFormat(config) {
        if (config._f === hooks.ISO_8601) {
          configFromISO(config);
          return;
        }
        if (config._f === hooks.RFC_2822) {
          configFromRFC2822(config);
          return;
        }
        config._a = [];
        getParsingFlags(config).empty = true;
        var string = "" + config._i, i, parsedInput, tokens2, token2, skipped, stringLength = string.length, totalParsedInputLength = 0, era, tokenLen;
        tokens2 = expandFormat(config._f, config._locale).match(formattingTokens) || [];
        tokenLen = tokens2.length;
        for (i = 0; i < tokenLen; i++) {
          token2 = tokens2[i];
          parsedInput = (string.match(getParseRegexForToken(token2, config)) || [])[0];
          if (parsedInput) {
            skipped = string.substr(0, string.indexOf(parsedInput));
            if (skipped.length > 0) {
              getParsingFlags(config).unusedInput.push(skipped);
            }
            string = string.slice(
              string.indexOf(parsedInput) + parsedInput.length
            );
            totalParsedInputLength += parsedInput.length;
          }
          if (formatTokenFunctions[token2]) {
            if (parsedInput) {
              getParsingFlags(config).empty = false;
            } else {
              getParsingFlags(config).unusedTokens.push(token2);
            }
            addTimeToArrayFromToken(token2, parsedInput, config);
          } else if (config._strict && !parsedInput) {
            getParsingFlags(config).unusedTokens.push(token2);
          }
        }
        getParsingFlags(config).charsLeftOver = stringLength - totalParsedInputLength;
        if (string.length > 0) {
          getParsingFlags(config).unusedInput.push(string);
        }
        if (config._a[HOUR] <= 12 && getParsingFlags(config).bigHour === true && config._a[HOUR] > 0) {
          getParsingFlags(config).bigHour = void 0;
        }
        getParsingFlags(config).parsedDateParts = config._a.slice(0);
        getParsingFlags(config).meridiem = config._meridiem;
        config._a[HOUR] = meridiemFixWrap(
          config._locale,
          config._a[HOUR],
          config._meridiem
        );
        era = getParsingFlags(config).era;
        if (era !== null) {
          config._a[YEAR] = config._locale.erasConvertYear(era, config._a[YEAR]);
        }
        configFromArray(config);
        checkOverflow(config);
      }
      function meridiemFixWrap(locale2, hour, meridiem2) {
        var isPm;
        if (meridiem2 == null) {
          return hour;
        }
        if (locale2.meridiemHour != null) {
          return locale2.meridiemHour(hour, meridiem2);
        } else if (locale2.isPM != null) {
          isPm = locale2.isPM(meridiem2);
          if (isPm && hour < 12) {
            hour += 12;
          }
          if (!isPm && hour === 12) {
            hour = 0;
          }
          return hour;
        } else {
          return hour;
        }
      }
      function configFromStringAndArray(config) {
        var tempConfig, bestMoment, scoreToBeat, i, currentScore, validFormatFound, bestFormatIsValid = false, defaultDatePartsNow = {}, configfLen = config._f.length;
        if (configfLen === 0) {
          getParsingFlags(config).invalidFormat = true;
          config._d = /* @__PURE__ */ new Date(NaN);
          return;
        }
        for (i = 0; i < configfLen; i++) {
          currentScore = 0;
          validFormatFound = false;
          tempConfig = copyConfig({}, config);
          if (config._useUTC != null) {
            tempConfig._useUTC = config._useUTC;
          }
          tempConfig._defaultDatePartsNow = defaultDatePartsNow;
          tempConfig._f = config._f[i];
          configFromStringAndFormat(tempConfig);
          if (isValid$2(tempConfig)) {
            validFormatFound = true;
          }
          currentScore += getParsingFlags(tempConfig).charsLeftOver;
          currentScore += getParsingFlags(tempConfig).unusedTokens.length * 10;
          getParsingFlags(tempConfig).score = currentScore;
          if (!bestFormatIsValid) {
            if (scoreToBeat == null || currentScore < scoreToBeat || validFormatFound) {
              scoreToBeat = currentScore;
              bestMoment = tempConfig;
              if (validFormatFound) {
                bestFormatIsValid = true;
              }
            }
          } else {
            if (currentScore < scoreToBeat) {
              scoreToBeat = currentScore;
              bestMoment = tempConfig;
            }
          }
        }
        extend(config, bestMoment || tempConfig);
      }
      function configFromObject(config) {
        if (config._d) {
          return;
        }
        var i = normalizeObjectUnits(config._i), dayOrDate = i.day === void 0 ? i.date : i.day;
        config._a = map(
          [i.year, i.month, dayOrDate, i.hour, i.minute, i.second, i.millisecond],
          function(obj) {
            return obj && parseInt(obj, 10);
          }
        );
        configFromArray(config);
      }
      function createFromConfig(config) {
        var res = new Moment(checkOverflow(prepareConfig(config)));
        if (res._nextDay) {
          res.add(1, "d");
          res._nextDay = void 0;
        }
        return res;
      }
      function prepareConfig(config) {
        var input = config._i, format2 = config._f;
        config._locale = config._locale || getLocale(config._l);
        if (input === null || format2 === void 0 && input === "") {
          return createInvalid$1({ nullInput: true });
        }
        if (typeof input === "string") {
          config._i = input = config._locale.preparse(input);
        }
        if (isMoment(input)) {
          return new Moment(checkOverflow(input));
        } else if (isDate(input)) {
          config._d = input;
        } else if (isArray(format2)) {
          configFromStringAndArray(config);
        } else if (format2) {
          configFromStringAndFormat(config);
        } else {
          configFromInput(config);
        }
        if (!isValid$2(config)) {
          config._d = null;
        }
        return config;
      }
      function configFromInput(config) {
        var input = config._i;
        if (isUndefined(input)) {
          config._d = new Date(hooks.now());
        } else if (isDate(input)) {
          config._d = new Date(input.valueOf());
        } else if (typeof input === "string") {
          configFromString(config);
        } else if (isArray(input)) {
          config._a = map(input.slice(0), function(obj) {
            return parseInt(obj, 10);
          });
          configFromArray(config);
        } else if (isObject(input)) {
          configFromObject(config);
        } else if (isNumber(input)) {
          config._d = new Date(input);
        } else {
          hooks.createFromInputFallback(config);
        }
      }
      function createLocalOrUTC(input, format2, locale2, strict, isUTC) {
        var c = {};
        if (format2 === true || format2 === false) {
          strict = format2;
          format2 = void 0;
        }
        if (locale2 === true || locale2 === false) {
          strict = locale2;
          locale2 = void 0;
        }
        if (isObject(input) && isObjectEmpty(input) || isArray(input) && input.length === 0) {
          input = void 0;
        }
        c._isAMomentObject = true;
        c._useUTC = c._isUTC = isUTC;
        c._l = locale2;
        c._i = input;
        c._f = format2;
        c._strict = strict;
        return createFromConfig(c);
      }
      function createLocal(input, format2, locale2, strict) {
        return createLocalOrUTC(input, format2, locale2, strict, false);
      }
      var prototypeMin = deprecate(
        "moment().min is deprecated, use moment.max instead. http://momentjs.com/guides/#/warnings/min-max/",
        function() {
          var other = createLocal.apply(null, arguments);
          if (this.isValid() && other.isValid()) {
            return other < this ? this : other;
          } else {
            return createInvalid$1();
          }
        }
      ), prototypeMax = deprecate(
        "moment().max is deprecated, use moment.min instead. http://momentjs.com/guides/#/warnings/min-max/",
        function() {
          var other = createLocal.apply(null, arguments);
          if (this.isValid() && other.isValid()) {
            return other > this ? this : other;
          } else {
            return createInvalid$1();
          }
        }
      );
      function pickBy(fn, moments) {
        var res, i;
        if (moments.length === 1 && isArray(moments[0])) {
          moments = moments[0];
        }
        if (!moments.length) {
          return createLocal();
        }
        for (i = 0; i < moments.length; ++i) {
          if (isMoment(moments[i])) {
            res = moments[i];
            break;
          }
        }
        if (!res) {
          return createInvalid$1();
        }
        for (++i; i < moments.length; ++i) {
          if (isMoment(moments[i]) && (!moments[i].isValid() || moments[i][fn](res))) {
            res = moments[i];
          }
        }
        return res;
      }
      function min() {
        var args = [].slice.call(arguments, 0);
        return pickBy("isBefore", args);
      }
      function max() {
        var args = [].slice.call(arguments, 0);
        return pickBy("isAfter", args);
      }
      var now = function() {
        return Date.now ? Date.now() : +/* @__PURE__ */ new Date();
      };
      var ordering = [
        "year",
        "quarter",
        "month",
        "week",
        "day",
        "hour",
        "minute",
        "second",
        "millisecond"
      ];
      function isDurationValid(m) {
        var key, unitHasDecimal = false, i, orderLen = ordering.length;
        for (key in m) {
          if (hasOwnProp(m, key) && !(indexOf.call(ordering, key) !== -1 && (m[key] == null || !isNaN(m[key])))) {
            return false;
          }
        }
        for (i = 0; i < orderLen; ++i) {
          if (m[ordering[i]]) {
            if (unitHasDecimal) {
              return false;
            }
            if (parseFloat(m[ordering[i]]) !== toInt(m[ordering[i]])) {
              unitHasDecimal = true;
            }
          }
        }
        return true;
      }
      function isValid$1() {
        return this._isValid;
      }
      function createInvalid() {
        return createDuration(NaN);
      }
      function Duration(duration) {
        var normalizedInput = normalizeObjectUnits(duration), years2 = normalizedInput.year || 0, quarters = normalizedInput.quarter || 0, months2 = normalizedInput.month || 0, weeks2 = normalizedInput.week || normalizedInput.isoWeek || 0, days2 = normalizedInput.day || 0, hours2 = normalizedInput.hour || 0, minutes2 = normalizedInput.minute || 0, seconds2 = normalizedInput.second || 0, milliseconds2 = normalizedInput.millisecond || 0;
        this._isValid = isDurationValid(normalizedInput);
        this._milliseconds = +milliseconds2 + seconds2 * 1e3 + // 1000
        minutes2 * 6e4 + // 1000 * 60
        hours2 * 1e3 * 60 * 60;
        this._days = +days2 + weeks2 * 7;
        this._months = +months2 + quarters * 3 + years2 * 12;
        this._data = {};
        this._locale = getLocale();
        this._bubble();
      }
      function isDuration(obj) {
        return obj instanceof Duration;
      }
      function absRound(number) {
        if (number < 0) {
          return Math.round(-1 * number) * -1;
        } else {
          return Math.round(number);
        }
      }
      function compareArrays(array1, array2, dontConvert) {
        var len = Math.min(array1.length, array2.length), lengthDiff = Math.abs(array1.length - array2.length), diffs = 0, i;
        for (i = 0; i < len; i++) {
          if (toInt(array1[i]) !== toInt(array2[i])) {
            diffs++;
          }
        }
        return diffs + lengthDiff;
      }
      function offset(token2, separator) {
        addFormatToken(token2, 0, 0, function() {
          var offset2 = this.utcOffset(), sign2 = "+";
          if (offset2 < 0) {
            offset2 = -offset2;
            sign2 = "-";
          }
          return sign2 + zeroFill(~~(offset2 / 60), 2) + separator + zeroFill(~~offset2 % 60, 2);
        });
      }
      offset("Z", ":");
      offset("ZZ", "");
      addRegexToken("Z", matchShortOffset);
      addRegexToken("ZZ", matchShortOffset);
      addParseToken(["Z", "ZZ"], function(input, array, config) {
        var offset2 = offsetFromString(matchShortOffset, input);
        config._useUTC = true;
        config._tzm = offset2;
        if (offset2 === null) {
          getParsingFlags(config).invalidOffset = input;
        }
      });
      var chunkOffset = /([\+\-]|\d\d)/gi;
      function offsetFromString(matcher, string) {
        var matches2 = (string || "").match(matcher), chunk, parts, minutes2;
        if (matches2 === null) {
          return null;
        }
        chunk = matches2[matches2.length - 1] || [];
        parts = (chunk + "").match(chunkOffset) || ["-", 0, 0];
        minutes2 = +(parts[1] * 60) + toInt(parts[2]);
        if (toInt(parts[2]) > 59 || (parts[0] === "+" ? minutes2 > 14 * 60 : minutes2 > 12 * 60)) {
          return null;
        }
        return minutes2 === 0 ? 0 : parts[0] === "+" ? minutes2 : -minutes2;
      }
      function cloneWithOffset(input, model) {
        var res, diff2;
        if (model._isUTC) {
          res = model.clone();
          diff2 = (isMoment(input) || isDate(input) ? input.valueOf() : createLocal(input).valueOf()) - res.valueOf();
          res._d.setTime(res._d.valueOf() + diff2);
          hooks.updateOffset(res, false);
          return res;
        } else {
          return createLocal(input).local();
        }
      }
      function getDateOffset(m) {
        return -Math.round(m._d.getTimezoneOffset());
      }
      hooks.updateOffset = function() {
      };
      function getSetOffset(input, keepLocalTime, keepMinutes) {
        var offset2 = this._offset || 0, localAdjust;
        if (!this.isValid()) {
          return input != null ? this : NaN;
        }
        if (input != null) {
          if (typeof input === "string") {
            input = offsetFromString(matchShortOffset, input);
            if (input === null) {
              return this;
            }
          } else if (Math.abs(input) < 16 && !keepMinutes) {
            input = input * 60;
          }
          if (!this._isUTC && keepLocalTime) {
            localAdjust = getDateOffset(this);
          }
          this._offset = input;
          this._isUTC = true;
          if (localAdjust != null) {
            this.add(localAdjust, "m");
          }
          if (offset2 !== input) {
            if (!keepLocalTime || this._changeInProgress) {
              addSubtract$1(
                this,
                createDuration(input - offset2, "m"),
                1,
                false
              );
            } else if (!this._changeInProgress) {
              this._changeInProgress = true;
              hooks.updateOffset(this, true);
              this._changeInProgress = null;
            }
          }
          return this;
        } else {
          return this._isUTC ? offset2 : getDateOffset(this);
        }
      }
      function getSetZone(input, keepLocalTime) {
        if (input != null) {
          if (typeof input !== "string") {
            input = -input;
          }
          this.utcOffset(input, keepLocalTime);
          return this;
        } else {
          return -this.utcOffset();
        }
      }
      function setOffsetToUTC(keepLocalTime) {
        return this.utcOffset(0, keepLocalTime);
      }
      function setOffsetToLocal(keepLocalTime) {
        if (this._isUTC) {
          this.utcOffset(0, keepLocalTime);
          this._isUTC = false;
          if (keepLocalTime) {
            this.subtract(getDateOffset(this), "m");
          }
        }
        return this;
      }
      function setOffsetToParsedOffset() {
        if (this._tzm != null) {
          this.utcOffset(this._tzm, false, true);
        } else if (typeof this._i === "string") {
          var tZone = offsetFromString(matchOffset, this._i);
          if (tZone != null) {
            this.utcOffset(tZone);
          } else {
            this.utcOffset(0, true);
          }
        }
        return this;
      }
      function hasAlignedHourOffset(input) {
        if (!this.isValid()) {
          return false;
        }
        input = input ? createLocal(input).utcOffset() : 0;
        return (this.utcOffset() - input) % 60 === 0;
      }
      function isDaylightSavingTime() {
        return this.utcOffset() > this.clone().month(0).utcOffset() || this.utcOffset() > this.clone().month(5).utcOffset();
      }
      function isDaylightSavingTimeShifted() {
        if (!isUndefined(this._isDSTShifted)) {
          return this._isDSTShifted;
        }
        var c = {}, other;
        copyConfig(c, this);
        c = prepareConfig(c);
        if (c._a) {
          other = c._isUTC ? createUTC(c._a) : createLocal(c._a);
          this._isDSTShifted = this.isValid() && compareArrays(c._a, other.toArray()) > 0;
        } else {
          this._isDSTShifted = false;
        }
        return this._isDSTShifted;
      }
      function isLocal() {
        return this.isValid() ? !this._isUTC : false;
      }
      function isUtcOffset() {
        return this.isValid() ? this._isUTC : false;
      }
      function isUtc() {
        return this.isValid() ? this._isUTC && this._offset === 0 : false;
      }
      var aspNetRegex = /^(-|\+)?(?:(\d*)[. ])?(\d+):(\d+)(?::(\d+)(\.\d*)?)?$/, isoRegex = /^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
      function createDuration(input, key) {
        var duration = input, match = null, sign2, ret, diffRes;
        if (isDuration(input)) {
          duration = {
            ms: input._milliseconds,
            d: input._days,
            M: input._months
          };
        } else if (isNumber(input) || !isNaN(+input)) {
          duration = {};
          if (key) {
            duration[key] = +input;
          } else {
            duration.milliseconds = +input;
          }
        } else if (match = aspNetRegex.exec(input)) {
          sign2 = match[1] === "-" ? -1 : 1;
          duration = {
            y: 0,
            d: toInt(match[DATE]) * sign2,
            h: toInt(match[HOUR]) * sign2,
            m: toInt(match[MINUTE]) * sign2,
            s: toInt(match[SECOND]) * sign2,
            ms: toInt(absRound(match[MILLISECOND] * 1e3)) * sign2
            // the millisecond decimal point is included in the match
          };
        } else if (match = isoRegex.exec(input)) {
          sign2 = match[1] === "-" ? -1 : 1;
          duration = {
            y: parseIso(match[2], sign2),
            M: parseIso(match[3], sign2),
            w: parseIso(match[4], sign2),
            d: parseIso(match[5], sign2),
            h: parseIso(match[6], sign2),
            m: parseIso(match[7], sign2),
            s: parseIso(match[8], sign2)
          };
        } else if (duration == null) {
          duration = {};
        } else if (typeof duration === "object" && ("from" in duration || "to" in duration)) {
          diffRes = momentsDifference(
            createLocal(duration.from),
            createLocal(duration.to)
          );
          duration = {};
          duration.ms = diffRes.milliseconds;
          duration.M = diffRes.months;
        }
        ret = new Duration(duration);
        if (isDuration(input) && hasOwnProp(input, "_locale")) {
          ret._locale = input._locale;
        }
        if (isDuration(input) && hasOwnProp(input, "_isValid")) {
          ret._isValid = input._isValid;
        }
        return ret;
      }
      createDuration.fn = Duration.prototype;
      createDuration.invalid = createInvalid;
      function parseIso(inp, sign2) {
        var res = inp && parseFloat(inp.replace(",", "."));
        return (isNaN(res) ? 0 : res) * sign2;
      }
      function positiveMomentsDifference(base, other) {
        var res = {};
        res.months = other.month() - base.month() + (other.year() - base.year()) * 12;
        if (base.clone().add(res.months, "M").isAfter(other)) {
          --res.months;
        }
        res.milliseconds = +other - +base.clone().add(res.months, "M");
        return res;
      }
      function momentsDifference(base, other) {
        var res;
        if (!(base.isValid() && other.isValid())) {
          return { milliseconds: 0, months: 0 };
        }
        other = cloneWithOffset(other, base);
        if (base.isBefore(other)) {
          res = positiveMomentsDifference(base, other);
        } else {
          res = positiveMomentsDifference(other, base);
          res.milliseconds = -res.milliseconds;
          res.months = -res.months;
        }
        return res;
      }
      function createAdder(direction, name) {
        return function(val, period) {
          var dur, tmp;
          if (period !== null && !isNaN(+period)) {
            deprecateSimple(
              name,
              "moment()." + name + "(period, number) is deprecated. Please use moment()." + name + "(number, period). See http://momentjs.com/guides/#/warnings/add-inverted-param/ for more info."
            );
            tmp = val;
            val = period;
            period = tmp;
          }
          dur = createDuration(val, period);
          addSubtract$1(this, dur, direction);
          return this;
        };
      }
      function addSubtract$1(mom, duration, isAdding, updateOffset) {
        var milliseconds2 = duration._milliseconds, days2 = absRound(duration._days), months2 = absRound(duration._months);
        if (!mom.isValid()) {
          return;
        }
        updateOffset = updateOffset == null ? true : updateOffset;
        if (months2) {
          setMonth(mom, get$2(mom, "Month") + months2 * isAdding);
        }
        if (days2) {
          set$1(mom, "Date", get$2(mom, "Date") + days2 * isAdding);
        }
        if (milliseconds2) {
          mom._d.setTime(mom._d.valueOf() + milliseconds2 * isAdding);
        }
        if (updateOffset) {
          hooks.updateOffset(mom, days2 || months2);
        }
      }
      var add$1 = createAdder(1, "add"), subtract$1 = createAdder(-1, "subtract");
      function isString(input) {
        return typeof input === "string" || input instanceof String;
      }
      function isMomentInput(input) {
        return isMoment(input) || isDate(input) || isString(input) || isNumber(input) || isNumberOrStringArray(input) || isMomentInputObject(input) || input === null || input === void 0;
      }
      function isMomentInputObject(input) {
        var objectTest = isObject(input) && !isObjectEmpty(input), propertyTest = false, properties = [
          "years",
          "year",
          "y",
          "months",
          "month",
          "M",
          "days",
          "day",
          "d",
          "dates",
          "date",
          "D",
          "hours",
          "hour",
          "h",
          "minutes",
          "minute",
          "m",
          "seconds",
          "second",
          "s",
          "milliseconds",
          "millisecond",
          "ms"
        ], i, property, propertyLen = properties.length;
        for (i = 0; i < propertyLen; i += 1) {
          property = properties[i];
          propertyTest = propertyTest || hasOwnProp(input, property);
        }
        return objectTest && propertyTest;
      }
      function isNumberOrStringArray(input) {
        var arrayTest = isArray(input), dataTypeTest = false;
        if (arrayTest) {
          dataTypeTest = input.filter(function(item) {
            return !isNumber(item) && isString(input);
          }).length === 0;
        }
        return arrayTest && dataTypeTest;
      }
      function isCalendarSpec(input) {
        var objectTest = isObject(input) && !isObjectEmpty(input), propertyTest = false, properties = [
          "sameDay",
          "nextDay",
          "lastDay",
          "nextWeek",
          "lastWeek",
          "sameElse"
        ], i, property;
        for (i = 0; i < properties.length; i += 1) {
          property = properties[i];
          propertyTest = propertyTest || hasOwnProp(input, property);
        }
        return objectTest && propertyTest;
      }
      function getCalendarFormat(myMoment, now2) {
        var diff2 = myMoment.diff(now2, "days", true);
        return diff2 < -6 ? "sameElse" : diff2 < -1 ? "lastWeek" : diff2 < 0 ? "lastDay" : diff2 < 1 ? "sameDay" : diff2 < 2 ? "nextDay" : diff2 < 7 ? "nextWeek" : "sameElse";
      }
      function calendar(time, formats) {
        if (arguments.length === 1) {
          if (!arguments[0]) {
            time = void 0;
            formats = void 0;
          } else if (isMomentInput(arguments[0])) {
            time = arguments[0];
            formats = void 0;
          } else if (isCalendarSpec(arguments[0])) {
            formats = arguments[0];
            time = void 0;
          }
        }
        var now2 = time || createLocal(), sod = cloneWithOffset(now2, this).startOf("day"), format2 = hooks.calendarFormat(this, sod) || "sameElse", output = formats && (isFunction(formats[format2]) ? formats[format2].call(this, now2) : formats[format2]);
        return this.format(
          output || this.localeData().calendar(format2, this, createLocal(now2))
        );
      }
      function clone$1() {
        return new Moment(this);
      }
      function isAfter(input, units) {
        var localInput = isMoment(input) ? input : createLocal(input);
        if (!(this.isValid() && localInput.isValid())) {
          return false;
        }
        units = normalizeUnits(units) || "millisecond";
        if (units === "millisecond") {
          return this.valueOf() > localInput.valueOf();
        } else {
          return localInput.valueOf() < this.clone().startOf(units).valueOf();
        }
      }
      function isBefore(input, units) {
        var localInput = isMoment(input) ? input : createLocal(input);
        if (!(this.isValid() && localInput.isValid())) {
          return false;
        }
        units = normalizeUnits(units) || "millisecond";
        if (units === "millisecond") {
          return this.valueOf() < localInput.valueOf();
        } else {
          return this.clone().endOf(units).valueOf() < localInput.valueOf();
        }
      }
      function isBetween(from2, to2, units, inclusivity) {
        var localFrom = isMoment(from2) ? from2 : createLocal(from2), localTo = isMoment(to2) ? to2 : createLocal(to2);
        if (!(this.isValid() && localFrom.isValid() && localTo.isValid())) {
          return false;
        }
        inclusivity = inclusivity || "()";
        return (inclusivity[0] === "(" ? this.isAfter(localFrom, units) : !this.isBefore(localFrom, units)) && (inclusivity[1] === ")" ? this.isBefore(localTo, units) : !this.isAfter(localTo, units));
      }
      function isSame2(input, units) {
        var localInput = isMoment(input) ? input : createLocal(input), inputMs;
        if (!(this.isValid() && localInput.isValid())) {
          return false;
        }
        units = normalizeUnits(units) || "millisecond";
        if (units === "millisecond") {
          return this.valueOf() === localInput.valueOf();
        } else {
          inputMs = localInput.valueOf();
          return this.clone().startOf(units).valueOf() <= inputMs && inputMs <= this.clone().endOf(units).valueOf();
        }
      }
      function isSameOrAfter(input, units) {
        return this.isSame(input, units) || this.isAfter(input, units);
      }
      function isSameOrBefore(input, units) {
        return this.isSame(input, units) || this.isBefore(input, units);
      }
      function diff(input, units, asFloat) {
        var that, zoneDelta, output;
        if (!this.isValid()) {
          return NaN;
        }
        that = cloneWithOffset(input, this);
        if (!that.isValid()) {
          return NaN;
        }
        zoneDelta = (that.utcOffset() - this.utcOffset()) * 6e4;
        units = normalizeUnits(units);
        switch (units) {
          case "year":
            output = monthDiff(this, that) / 12;
            break;
          case "month":
            output = monthDiff(this, that);
            break;
          case "quarter":
            output = monthDiff(this, that) / 3;
            break;
          case "second":
            output = (this - that) / 1e3;
            break;
          // 1000
          case "minute":
            output = (this - that) / 6e4;
            break;
          // 1000 * 60
          case "hour":
            output = (this - that) / 36e5;
            break;
          // 1000 * 60 * 60
          case "day":
            output = (this - that - zoneDelta) / 864e5;
            break;
          // 1000 * 60 * 60 * 24, negate dst
          case "week":
            output = (this - that - zoneDelta) / 6048e5;
            break;
          // 1000 * 60 * 60 * 24 * 7, negate dst
          default:
            output = this - that;
        }
        return asFloat ? output : absFloor(output);
      }
      function monthDiff(a, b) {
        if (a.date() < b.date()) {
          return -monthDiff(b, a);
        }
        var wholeMonthDiff = (b.year() - a.year()) * 12 + (b.month() - a.month()), anchor = a.clone().add(wholeMonthDiff, "months"), anchor2, adjust;
        if (b - anchor < 0) {
          anchor2 = a.clone().add(wholeMonthDiff - 1, "months");
          adjust = (b - anchor) / (anchor - anchor2);
        } else {
          anchor2 = a.clone().add(wholeMonthDiff + 1, "months");
          adjust = (b - anchor) / (anchor2 - anchor);
        }
        return -(wholeMonthDiff + adjust) || 0;
      }
      hooks.defaultFormat = "YYYY-MM-DDTHH:mm:ssZ";
      hooks.defaultFormatUtc = "YYYY-MM-DDTHH:mm:ss[Z]";
      function toString() {
        return this.clone().locale("en").format("ddd MMM DD YYYY HH:mm:ss [GMT]ZZ");
      }
      function toISOString$1(keepOffset) {
        if (!this.isValid()) {
          return null;
        }
        var utc = keepOffset !== true, m = utc ? this.clone().utc() : this;
        if (m.year() < 0 || m.year() > 9999) {
          return formatMoment(
            m,
            utc ? "YYYYYY-MM-DD[T]HH:mm:ss.SSS[Z]" : "YYYYYY-MM-DD[T]HH:mm:ss.SSSZ"
          );
        }
        if (isFunction(Date.prototype.toISOString)) {
          if (utc) {
            return this.toDate().toISOString();
          } else {
            return new Date(this.valueOf() + this.utcOffset() * 60 * 1e3).toISOString().replace("Z", formatMoment(m, "Z"));
          }
        }
        return formatMoment(
          m,
          utc ? "YYYY-MM-DD[T]HH:mm:ss.SSS[Z]" : "YYYY-MM-DD[T]HH:mm:ss.SSSZ"
        );
      }
      function inspect() {
        if (!this.isValid()) {
          return "moment.invalid(/* " + this._i + " */)";
        }
        var func = "moment", zone = "", prefix, year, datetime, suffix;
        if (!this.isLocal()) {
          func = this.utcOffset() === 0 ? "moment.utc" : "moment.parseZone";
          zone = "Z";
        }
        prefix = "[" + func + '("]';
        year = 0 <= this.year() && this.year() <= 9999 ? "YYYY" : "YYYYYY";
        datetime = "-MM-DD[T]HH:mm:ss.SSS";
        suffix = zone + '[")]';
        return this.format(prefix + year + datetime + suffix);
      }
      function format(inputString) {
        if (!inputString) {
          inputString = this.isUtc() ? hooks.defaultFormatUtc : hooks.defaultFormat;
        }
        var output = formatMoment(this, inputString);
        return this.localeData().postformat(output);
      }
      function from(time, withoutSuffix) {
        if (this.isValid() && (isMoment(time) && time.isValid() || createLocal(time).isValid())) {
          return createDuration({ to: this, from: time }).locale(this.locale()).humanize(!withoutSuffix);
        } else {
          return this.localeData().invalidDate();
        }
      }
      function fromNow(withoutSuffix) {
        return this.from(createLocal(), withoutSuffix);
      }
      function to(time, withoutSuffix) {
        if (this.isValid() && (isMoment(time) && time.isValid() || createLocal(time).isValid())) {
          return createDuration({ from: this, to: time }).locale(this.locale()).humanize(!withoutSuffix);
        } else {
          return this.localeData().invalidDate();
        }
      }
      function toNow(withoutSuffix) {
        return this.to(createLocal(), withoutSuffix);
      }
      function locale(key) {
        var newLocaleData;
        if (key === void 0) {
          return this._locale._abbr;
        } else {
          newLocaleData = getLocale(key);
          if (newLocaleData != null) {
            this._locale = newLocaleData;
          }
          return this;
        }
      }
      var lang = deprecate(
        "moment().lang() is deprecated. Instead, use moment().localeData() to get the language configuration. Use moment().locale() to change languages.",
        function(key) {
          if (key === void 0) {
            return this.localeData();
          } else {
            return this.locale(key);
          }
        }
      );
      function localeData() {
        return this._locale;
      }
      var MS_PER_SECOND = 1e3, MS_PER_MINUTE = 60 * MS_PER_SECOND, MS_PER_HOUR = 60 * MS_PER_MINUTE, MS_PER_400_YEARS = (365 * 400 + 97) * 24 * MS_PER_HOUR;
      function mod(dividend, divisor) {
        return (dividend % divisor + divisor) % divisor;
      }
      function localStartOfDate(y, m, d) {
        if (y < 100 && y >= 0) {
          return new Date(y + 400, m, d) - MS_PER_400_YEARS;
        } else {
          return new Date(y, m, d).valueOf();
        }
      }
      function utcStartOfDate(y, m, d) {
        if (y < 100 && y >= 0) {
          return Date.UTC(y + 400, m, d) - MS_PER_400_YEARS;
        } else {
          return Date.UTC(y, m, d);
        }
      }
      function startOf(units) {
        var time, startOfDate;
        units = normalizeUnits(units);
        if (units === void 0 || units === "millisecond" || !this.isValid()) {
          return this;
        }
        startOfDate = this._isUTC ? utcStartOfDate : localStartOfDate;
        switch (units) {
          case "year":
            time = startOfDate(this.year(), 0, 1);
            break;
          case "quarter":
            time = startOfDate(
              this.year(),
              this.month() - this.month() % 3,
              1
            );
            break;
          case "month":
            time = startOfDate(this.year(), this.month(), 1);
            break;
          case "week":
            time = startOfDate(
              this.year(),
              this.month(),
              this.date() - this.weekday()
            );
            break;
          case "isoWeek":
            time = startOfDate(
              this.year(),
              this.month(),
              this.date() - (this.isoWeekday() - 1)
            );
            break;
          case "day":
          case "date":
            time = startOfDate(this.year(), this.month(), this.date());
            break;
          case "hour":
            time = this._d.valueOf();
            time -= mod(
              time + (this._isUTC ? 0 : this.utcOffset() * MS_PER_MINUTE),
              MS_PER_HOUR
            );
            break;
          case "minute":
            time = this._d.valueOf();
            time -= mod(time, MS_PER_MINUTE);
            break;
          case "second":
            time = this._d.valueOf();
            time -= mod(time, MS_PER_SECOND);
            break;
        }
        this._d.setTime(time);
        hooks.updateOffset(this, true);
        return this;
      }
      function endOf3(units) {
        var time, startOfDate;
        units = normalizeUnits(units);
        if (units === void 0 || units === "millisecond" || !this.isValid()) {
          return this;
        }
        startOfDate = this._isUTC ? utcStartOfDate : localStartOfDate;
        switch (units) {
          case "year":
            time = startOfDate(this.year() + 1, 0, 1) - 1;
            break;
          case "quarter":
            time = startOfDate(
              this.year(),
              this.month() - this.month() % 3 + 3,
              1
            ) - 1;
            break;
          case "month":
            time = startOfDate(this.year(), this.month() + 1, 1) - 1;
            break;
          case "week":
            time = startOfDate(
              this.year(),
              this.month(),
              this.date() - this.weekday() + 7
            ) - 1;
            break;
          case "isoWeek":
            time = startOfDate(
              this.year(),
              this.month(),
              this.date() - (this.isoWeekday() - 1) + 7
            ) - 1;
            break;
          case "day":
          case "date":
            time = startOfDate(this.year(), this.month(), this.date() + 1) - 1;
            break;
          case "hour":
            time = this._d.valueOf();
            time += MS_PER_HOUR - mod(
              time + (this._isUTC ? 0 : this.utcOffset() * MS_PER_MINUTE),
              MS_PER_HOUR
            ) - 1;
            break;
          case "minute":
            time = this._d.valueOf();
            time += MS_PER_MINUTE - mod(time, MS_PER_MINUTE) - 1;
            break;
          case "second":
            time = this._d.valueOf();
            time += MS_PER_SECOND - mod(time, MS_PER_SECOND) - 1;
            break;
        }
        this._d.setTime(time);
        hooks.updateOffset(this, true);
        return this;
      }
      function valueOf$1() {
        return this._d.valueOf() - (this._offset || 0) * 6e4;
      }
      function unix() {
        return Math.floor(this.valueOf() / 1e3);
      }
      function toDate() {
        return new Date(this.valueOf());
      }
      function toArray() {
        var m = this;
        return [
          m.year(),
          m.month(),
          m.date(),
          m.hour(),
          m.minute(),
          m.second(),
          m.millisecond()
        ];
      }
      function toObject() {
        var m = this;
        return {
          years: m.year(),
          months: m.month(),
          date: m.date(),
          hours: m.hours(),
          minutes: m.minutes(),
          seconds: m.seconds(),
          milliseconds: m.milliseconds()
        };
      }
      function toJSON() {
        return this.isValid() ? this.toISOString() : null;
      }
      function isValid() {
        return isValid$2(this);
      }
      function parsingFlags() {
        return extend({}, getParsingFlags(this));
      }
      function invalidAt() {
        return getParsingFlags(this).overflow;
      }
      function creationData() {
        return {
          input: this._i,
          format: this._f,
          locale: this._locale,
          isUTC: this._isUTC,
          strict: this._strict
        };
      }
      addFormatToken("N", 0, 0, "eraAbbr");
      addFormatToken("NN", 0, 0, "eraAbbr");
      addFormatToken("NNN", 0, 0, "eraAbbr");
      addFormatToken("NNNN", 0, 0, "eraName");
      addFormatToken("NNNNN", 0, 0, "eraNarrow");
      addFormatToken("y", ["y", 1], "yo", "eraYear");
      addFormatToken("y", ["yy", 2], 0, "eraYear");
      addFormatToken("y", ["yyy", 3], 0, "eraYear");
      addFormatToken("y", ["yyyy", 4], 0, "eraYear");
      addRegexToken("N", matchEraAbbr);
      addRegexToken("NN", matchEraAbbr);
      addRegexToken("NNN", matchEraAbbr);
      addRegexToken("NNNN", matchEraName);
      addRegexToken("NNNNN", matchEraNarrow);
      addParseToken(
        ["N", "NN", "NNN", "NNNN", "NNNNN"],
        function(input, array, config, token2) {
          var era = config._locale.erasParse(input, token2, config._strict);
          if (era) {
            getParsingFlags(config).era = era;
          } else {
            getParsingFlags(config).invalidEra = input;
          }
        }
      );
      addRegexToken("y", matchUnsigned);
      addRegexToken("yy", matchUnsigned);
      addRegexToken("yyy", matchUnsigned);
      addRegexToken("yyyy", matchUnsigned);
      addRegexToken("yo", matchEraYearOrdinal);
      addParseToken(["y", "yy", "yyy", "yyyy"], YEAR);
      addParseToken(["yo"], function(input, array, config, token2) {
        var match;
        if (config._locale._eraYearOrdinalRegex) {
          match = input.match(config._locale._eraYearOrdinalRegex);
        }
        if (config._locale.eraYearOrdinalParse) {
          array[YEAR] = config._locale.eraYearOrdinalParse(input, match);
        } else {
          array[YEAR] = parseInt(input, 10);
        }
      });
      function localeEras(m, format2) {
        var i, l, date, eras = this._eras || getLocale("en")._eras;
        for (i = 0, l = eras.length; i < l; ++i) {
          switch (typeof eras[i].since) {
            case "string":
              date = hooks(eras[i].since).startOf("day");
              eras[i].since = date.valueOf();
              break;
          }
          switch (typeof eras[i].until) {
            case "undefined":
              eras[i].until = Infinity;
              break;
            case "string":
              date = hooks(eras[i].until).startOf("day").valueOf();
              eras[i].until = date.valueOf();
              break;
          }
        }
        return eras;
      }
      function localeErasParse(eraName, format2, strict) {
        var i, l, eras = this.eras(), name, abbr, narrow;
        eraName = eraName.toUpperCase();
        for (i = 0, l = eras.length; i < l; ++i) {
          name = eras[i].name.toUpperCase();
          abbr = eras[i].abbr.toUpperCase();
          narrow = eras[i].narrow.toUpperCase();
          if (strict) {
            switch (format2) {
              case "N":
              case "NN":
              case "NNN":
                if (abbr === eraName) {
                  return eras[i];
                }
                break;
              case "NNNN":
                if (name === eraName) {
                  return eras[i];
                }
                break;
              case "NNNNN":
                if (narrow === eraName) {
                  return eras[i];
                }
                break;
            }
          } else if ([name, abbr, narrow].indexOf(eraName) >= 0) {
            return eras[i];
          }
        }
      }
      function localeErasConvertYear(era, year) {
        var dir = era.since <= era.until ? 1 : -1;
        if (year === void 0) {
          return hooks(era.since).year();
        } else {
          return hooks(era.since).year() + (year - era.offset) * dir;
        }
      }
      function getEraName() {
        var i, l, val, eras = this.localeData().eras();
        for (i = 0, l = eras.length; i < l; ++i) {
          val = this.clone().startOf("day").valueOf();
          if (eras[i].since <= val && val <= eras[i].until) {
            return eras[i].name;
          }
          if (eras[i].until <= val && val <= eras[i].since) {
            return eras[i].name;
          }
        }
        return "";
      }
      function getEraNarrow() {
        var i, l, val, eras = this.localeData().eras();
        for (i = 0, l = eras.length; i < l; ++i) {
          val = this.clone().startOf("day").valueOf();
          if (eras[i].since <= val && val <= eras[i].until) {
            return eras[i].narrow;
          }
          if (eras[i].until <= val && val <= eras[i].since) {
            return eras[i].narrow;
          }
        }
        return "";
      }
      function getEraAbbr() {
        var i, l, val, eras = this.localeData().eras();
        for (i = 0, l = eras.length; i < l; ++i) {
          val = this.clone().startOf("day").valueOf();
          if (eras[i].since <= val && val <= eras[i].until) {
            return eras[i].abbr;
          }
          if (eras[i].until <= val && val <= eras[i].since) {
            return eras[i].abbr;
          }
        }
        return "";
      }
      function getEraYear() {
        var i, l, dir, val, eras = this.localeData().eras();
        for (i = 0, l = eras.length; i < l; ++i) {
          dir = eras[i].since <= eras[i].until ? 1 : -1;
          val = this.clone().startOf("day").valueOf();
          if (eras[i].since <= val && val <= eras[i].until || eras[i].until <= val && val <= eras[i].since) {
            return (this.year() - hooks(eras[i].since).year()) * dir + eras[i].offset;
          }
        }
        return this.year();
      }
      function erasNameRegex(isStrict) {
        if (!hasOwnProp(this, "_erasNameRegex")) {
          computeErasParse.call(this);
        }
        return isStrict ? this._erasNameRegex : this._erasRegex;
      }
      function erasAbbrRegex(isStrict) {
        if (!hasOwnProp(this, "_erasAbbrRegex")) {
          computeErasParse.call(this);
        }
        return isStrict ? this._erasAbbrRegex : this._erasRegex;
      }
      function erasNarrowRegex(isStrict) {
        if (!hasOwnProp(this, "_erasNarrowRegex")) {
          computeErasParse.call(this);
        }
        return isStrict ? this._erasNarrowRegex : this._erasRegex;
      }
      function matchEraAbbr(isStrict, locale2) {
        return locale2.erasAbbrRegex(isStrict);
      }
      function matchEraName(isStrict, locale2) {
        return locale2.erasNameRegex(isStrict);
      }
      function matchEraNarrow(isStrict, locale2) {
        return locale2.erasNarrowRegex(isStrict);
      }
      function matchEraYearOrdinal(isStrict, locale2) {
        return locale2._eraYearOrdinalRegex || matchUnsigned;
      }
      function computeErasParse() {
        var abbrPieces = [], namePieces = [], narrowPieces = [], mixedPieces = [], i, l, erasName, erasAbbr, erasNarrow, eras = this.eras();
        for (i = 0, l = eras.length; i < l; ++i) {
          erasName = regexEscape(eras[i].name);
          erasAbbr = regexEscape(eras[i].abbr);
          erasNarrow = regexEscape(eras[i].narrow);
          namePieces.push(erasName);
          abbrPieces.push(erasAbbr);
          narrowPieces.push(erasNarrow);
          mixedPieces.push(erasName);
          mixedPieces.push(erasAbbr);
          mixedPieces.push(erasNarrow);
        }
        this._erasRegex = new RegExp("^(" + mixedPieces.join("|") + ")", "i");
        this._erasNameRegex = new RegExp("^(" + namePieces.join("|") + ")", "i");
        this._erasAbbrRegex = new RegExp("^(" + abbrPieces.join("|") + ")", "i");
        this._erasNarrowRegex = new RegExp(
          "^(" + narrowPieces.join("|") + ")",
          "i"
        );
      }
      addFormatToken(0, ["gg", 2], 0, function() {
        return this.weekYear() % 100;
      });
      addFormatToken(0, ["GG", 2], 0, function() {
        return this.isoWeekYear() % 100;
      });
      function addWeekYearFormatToken(token2, getter) {
        addFormatToken(0, [token2, token2.length], 0, getter);
      }
      addWeekYearFormatToken("gggg", "weekYear");
      addWeekYearFormatToken("ggggg", "weekYear");
      addWeekYearFormatToken("GGGG", "isoWeekYear");
      addWeekYearFormatToken("GGGGG", "isoWeekYear");
      addRegexToken("G", matchSigned);
      addRegexToken("g", matchSigned);
      addRegexToken("GG", match1to2, match2);
      addRegexToken("gg", match1to2, match2);
      addRegexToken("GGGG", match1to4, match4);
      addRegexToken("gggg", match1to4, match4);
      addRegexToken("GGGGG", match1to6, match6);
      addRegexToken("ggggg", match1to6, match6);
      addWeekParseToken(
        ["gggg", "ggggg", "GGGG", "GGGGG"],
        function(input, week, config, token2) {
          week[token2.substr(0, 2)] = toInt(input);
        }
      );
      addWeekParseToken(["gg", "GG"], function(input, week, config, token2) {
        week[token2] = hooks.parseTwoDigitYear(input);
      });
      function getSetWeekYear(input) {
        return getSetWeekYearHelper.call(
          this,
          input,
          this.week(),
          this.weekday() + this.localeData()._week.dow,
          this.localeData()._week.dow,
          this.localeData()._week.doy
        );
      }
      function getSetISOWeekYear(input) {
        return getSetWeekYearHelper.call(
          this,
          input,
          this.isoWeek(),
          this.isoWeekday(),
          1,
          4
        );
      }
      function getISOWeeksInYear() {
        return weeksInYear(this.year(), 1, 4);
      }
      function getISOWeeksInISOWeekYear() {
        return weeksInYear(this.isoWeekYear(), 1, 4);
      }
      function getWeeksInYear() {
        var weekInfo = this.localeData()._week;
        return weeksInYear(this.year(), weekInfo.dow, weekInfo.doy);
      }
      function getWeeksInWeekYear() {
        var weekInfo = this.localeData()._week;
        return weeksInYear(this.weekYear(), weekInfo.dow, weekInfo.doy);
      }
      function getSetWeekYearHelper(input, week, weekday, dow, doy) {
        var weeksTarget;
        if (input == null) {
          return weekOfYear(this, dow, doy).year;
        } else {
          weeksTarget = weeksInYear(input, dow, doy);
          if (week > weeksTarget) {
            week = weeksTarget;
          }
          return setWeekAll.call(this, input, week, weekday, dow, doy);
        }
      }
      function setWeekAll(weekYear, week, weekday, dow, doy) {
        var dayOfYearData = dayOfYearFromWeeks(weekYear, week, weekday, dow, doy), date = createUTCDate(dayOfYearData.year, 0, dayOfYearData.dayOfYear);
        this.year(date.getUTCFullYear());
        this.month(date.getUTCMonth());
        this.date(date.getUTCDate());
        return this;
      }
      addFormatToken("Q", 0, "Qo", "quarter");
      addRegexToken("Q", match1);
      addParseToken("Q", function(input, array) {
        array[MONTH] = (toInt(input) - 1) * 3;
      });
      function getSetQuarter(input) {
        return input == null ? Math.ceil((this.month() + 1) / 3) : this.month((input - 1) * 3 + this.month() % 3);
      }
      addFormatToken("D", ["DD", 2], "Do", "date");
      addRegexToken("D", match1to2, match1to2NoLeadingZero);
      addRegexToken("DD", match1to2, match2);
      addRegexToken("Do", function(isStrict, locale2) {
        return isStrict ? locale2._dayOfMonthOrdinalParse || locale2._ordinalParse : locale2._dayOfMonthOrdinalParseLenient;
      });
      addParseToken(["D", "DD"], DATE);
      addParseToken("Do", function(input, array) {
        array[DATE] = toInt(input.match(match1to2)[0]);
      });
      var getSetDayOfMonth = makeGetSet("Date", true);
      addFormatToken("DDD", ["DDDD", 3], "DDDo", "dayOfYear");
      addRegexToken("DDD", match1to3);
      addRegexToken("DDDD", match3);
      addParseToken(["DDD", "DDDD"], function(input, array, config) {
        config._dayOfYear = toInt(input);
      });
      function getSetDayOfYear(input) {
        var dayOfYear = Math.round(
          (this.clone().startOf("day") - this.clone().startOf("year")) / 864e5
        ) + 1;
        return input == null ? dayOfYear : this.add(input - dayOfYear, "d");
      }
      addFormatToken("m", ["mm", 2], 0, "minute");
      addRegexToken("m", match1to2, match1to2HasZero);
      addRegexToken("mm", match1to2, match2);
      addParseToken(["m", "mm"], MINUTE);
      var getSetMinute = makeGetSet("Minutes", false);
      addFormatToken("s", ["ss", 2], 0, "second");
      addRegexToken("s", match1to2, match1to2HasZero);
      addRegexToken("ss", match1to2, match2);
      addParseToken(["s", "ss"], SECOND);
      var getSetSecond = makeGetSet("Seconds", false);
      addFormatToken("S", 0, 0, function() {
        return ~~(this.millisecond() / 100);
      });
      addFormatToken(0, ["SS", 2], 0, function() {
        return ~~(this.millisecond() / 10);
      });
      addFormatToken(0, ["SSS", 3], 0, "millisecond");
      addFormatToken(0, ["SSSS", 4], 0, function() {
        return this.millisecond() * 10;
      });
      addFormatToken(0, ["SSSSS", 5], 0, function() {
        return this.millisecond() * 100;
      });
      addFormatToken(0, ["SSSSSS", 6], 0, function() {
        return this.millisecond() * 1e3;
      });
      addFormatToken(0, ["SSSSSSS", 7], 0, function() {
        return this.millisecond() * 1e4;
      });
      addFormatToken(0, ["SSSSSSSS", 8], 0, function() {
        return this.millisecond() * 1e5;
      });
      addFormatToken(0, ["SSSSSSSSS", 9], 0, function() {
        return this.millisecond() * 1e6;
      });
      addRegexToken("S", match1to3, match1);
      addRegexToken("SS", match1to3, match2);
      addRegexToken("SSS", match1to3, match3);
      var token, getSetMillisecond;
      for (token = "SSSS"; token.length <= 9; token += "S") {
        addRegexToken(token, matchUnsigned);
      }
      function parseMs(input, array) {
        array[MILLISECOND] = toInt(("0." + input) * 1e3);
      }
      for (token = "S"; token.length <= 9; token += "S") {
        addParseToken(token, parseMs);
      }
      getSetMillisecond = makeGetSet("Milliseconds", false);
      addFormatToken("z", 0, 0, "zoneAbbr");
      addFormatToken("zz", 0, 0, "zoneName");
      function getZoneAbbr() {
        return this._isUTC ? "UTC" : "";
      }
      function getZoneName() {
        return this._isUTC ? "Coordinated Universal Time" : "";
      }
      var proto$2 = Moment.prototype;
      proto$2.add = add$1;
      proto$2.calendar = calendar;
      proto$2.clone = clone$1;
      proto$2.diff = diff;
      proto$2.endOf = endOf3;
      proto$2.format = format;
      proto$2.from = from;
      proto$2.fromNow = fromNow;
      proto$2.to = to;
      proto$2.toNow = toNow;
      proto$2.get = stringGet;
      proto$2.invalidAt = invalidAt;
      proto$2.isAfter = isAfter;
      proto$2.isBefore = isBefore;
      proto$2.isBetween = isBetween;
      proto$2.isSame = isSame2;
      proto$2.isSameOrAfter = isSameOrAfter;
      proto$2.isSameOrBefore = isSameOrBefore;
      proto$2.isValid = isValid;
      proto$2.lang = lang;
      proto$2.locale = locale;
      proto$2.localeData = localeData;
      proto$2.max = prototypeMax;
      proto$2.min = prototypeMin;
      proto$2.parsingFlags = parsingFlags;
      proto$2.set = stringSet;
      proto$2.startOf = startOf;
      proto$2.subtract = subtract$1;
      proto$2.toArray = toArray;
      proto$2.toObject = toObject;
      proto$2.toDate = toDate;
      proto$2.toISOString = toISOString$1;
      proto$2.inspect = inspect;
      if (typeof Symbol !== "undefined" && Symbol.for != null) {
        proto$2[/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")] = function() {
          return "Moment<" + this.format() + ">";
        };
      }
      proto$2.toJSON = toJSON;
      proto$2.toString = toString;
      proto$2.unix = unix;
      proto$2.valueOf = valueOf$1;
      proto$2.creationData = creationData;
      proto$2.eraName = getEraName;
      proto$2.eraNarrow = getEraNarrow;
      proto$2.eraAbbr = getEraAbbr;
      proto$2.eraYear = getEraYear;
      proto$2.year = getSetYear;
      proto$2.isLeapYear = getIsLeapYear;
      proto$2.weekYear = getSetWeekYear;
      proto$2.isoWeekYear = getSetISOWeekYear;
      proto$2.quarter = proto$2.quarters = getSetQuarter;
      proto$2.month = getSetMonth;
      proto$2.daysInMonth = getDaysInMonth;
      proto$2.week = proto$2.weeks = getSetWeek;
      proto$2.isoWeek = proto$2.isoWeeks = getSetISOWeek;
      proto$2.weeksInYear = getWeeksInYear;
      proto$2.weeksInWeekYear = getWeeksInWeekYear;
      proto$2.isoWeeksInYear = getISOWeeksInYear;
      proto$2.isoWeeksInISOWeekYear = getISOWeeksInISOWeekYear;
      proto$2.date = getSetDayOfMonth;
      proto$2.day = proto$2.days = getSetDayOfWeek;
      proto$2.weekday = getSetLocaleDayOfWeek;
      proto$2.isoWeekday = getSetISODayOfWeek;
      proto$2.dayOfYear = getSetDayOfYear;
      proto$2.hour = proto$2.hours = getSetHour;
      proto$2.minute = proto$2.minutes = getSetMinute;
      proto$2.second = proto$2.seconds = getSetSecond;
      proto$2.millisecond = proto$2.milliseconds = getSetMillisecond;
      proto$2.utcOffset = getSetOffset;
      proto$2.utc = setOffsetToUTC;
      proto$2.local = setOffsetToLocal;
      proto$2.parseZone = setOffsetToParsedOffset;
      proto$2.hasAlignedHourOffset = hasAlignedHourOffset;
      proto$2.isDST = isDaylightSavingTime;
      proto$2.isLocal = isLocal;
      proto$2.isUtcOffset = isUtcOffset;
      proto$2.isUtc = isUtc;
      proto$2.isUTC = isUtc;
      proto$2.zoneAbbr = getZoneAbbr;
      proto$2.zoneName = getZoneName;
      proto$2.dates = deprecate(
        "dates accessor is deprecated. Use date instead.",
        getSetDayOfMonth
      );
      proto$2.months = deprecate(
        "months accessor is deprecated. Use month instead",
        getSetMonth
      );
      proto$2.years = deprecate(
        "years accessor is deprecated. Use year instead",
        getSetYear
      );
      proto$2.zone = deprecate(
        "moment().zone is deprecated, use moment().utcOffset instead. http://momentjs.com/guides/#/warnings/zone/",
        getSetZone
      );
      proto$2.isDSTShifted = deprecate(
        "isDSTShifted is deprecated. See http://momentjs.com/guides/#/warnings/dst-shifted/ for more information",
        isDaylightSavingTimeShifted
      );
      function createUnix(input) {
        return createLocal(input * 1e3);
      }
      function createInZone() {
        return createLocal.apply(null, arguments).parseZone();
      }
      function preParsePostFormat(string) {
        return string;
      }
      var proto$1 = Locale.prototype;
      proto$1.calendar = calendar$1;
      proto$1.longDateFormat = longDateFormat;
      proto$1.invalidDate = invalidDate;
      proto$1.ordinal = ordinal;
      proto$1.preparse = preParsePostFormat;
      proto$1.postformat = preParsePostFormat;
      proto$1.relativeTime = relativeTime$1;
      proto$1.pastFuture = pastFuture;
      proto$1.set = set;
      proto$1.eras = localeEras;
      proto$1.erasParse = localeErasParse;
      proto$1.erasConvertYear = localeErasConvertYear;
      proto$1.erasAbbrRegex = erasAbbrRegex;
      proto$1.erasNameRegex = erasNameRegex;
      proto$1.erasNarrowRegex = erasNarrowRegex;
      proto$1.months = localeMonths;
      proto$1.monthsShort = localeMonthsShort;
      proto$1.monthsParse = localeMonthsParse;
      proto$1.monthsRegex = monthsRegex;
      proto$1.monthsShortRegex = monthsShortRegex;
      proto$1.week = localeWeek;
      proto$1.firstDayOfYear = localeFirstDayOfYear;
      proto$1.firstDayOfWeek = localeFirstDayOfWeek;
      proto$1.weekdays = localeWeekdays;
      proto$1.weekdaysMin = localeWeekdaysMin;
      proto$1.weekdaysShort = localeWeekdaysShort;
      proto$1.weekdaysParse = localeWeekdaysParse;
      proto$1.weekdaysRegex = weekdaysRegex;
      proto$1.weekdaysShortRegex = weekdaysShortRegex;
      proto$1.weekdaysMinRegex = weekdaysMinRegex;
      proto$1.isPM = localeIsPM;
      proto$1.meridiem = localeMeridiem;
      function get$1(format2, index2, field2, setter) {
        var locale2 = getLocale(), utc = createUTC().set(setter, index2);
        return locale2[field2](utc, format2);
      }
      function listMonthsImpl(format2, index2, field2) {
        if (isNumber(format2)) {
          index2 = format2;
          format2 = void 0;
        }
        format2 = format2 || "";
        if (index2 != null) {
          return get$1(format2, index2, field2, "month");
        }
        var i, out = [];
        for (i = 0; i < 12; i++) {
          out[i] = get$1(format2, i, field2, "month");
        }
        return out;
      }
      function listWeekdaysImpl(localeSorted, format2, index2, field2) {
        if (typeof localeSorted === "boolean") {
          if (isNumber(format2)) {
            index2 = format2;
            format2 = void 0;
          }
          format2 = format2 || "";
        } else {
          format2 = localeSorted;
          index2 = format2;
          localeSorted = false;
          if (isNumber(format2)) {
            index2 = format2;
            format2 = void 0;
          }
          format2 = format2 || "";
        }
        var locale2 = getLocale(), shift = localeSorted ? locale2._week.dow : 0, i, out = [];
        if (index2 != null) {
          return get$1(format2, (index2 + shift) % 7, field2, "day");
        }
        for (i = 0; i < 7; i++) {
          out[i] = get$1(format2, (i + shift) % 7, field2, "day");
        }
        return out;
      }
      function listMonths(format2, index2) {
        return listMonthsImpl(format2, index2, "months");
      }
      function listMonthsShort(format2, index2) {
        return listMonthsImpl(format2, index2, "monthsShort");
      }
      function listWeekdays(localeSorted, format2, index2) {
        return listWeekdaysImpl(localeSorted, format2, index2, "weekdays");
      }
      function listWeekdaysShort(localeSorted, format2, index2) {
        return listWeekdaysImpl(localeSorted, format2, index2, "weekdaysShort");
      }
      function listWeekdaysMin(localeSorted, format2, index2) {
        return listWeekdaysImpl(localeSorted, format2, index2, "weekdaysMin");
      }
      getSetGlobalLocale("en", {
        eras: [
          {
            since: "0001-01-01",
            until: Infinity,
            offset: 1,
            name: "Anno Domini",
            narrow: "AD",
            abbr: "AD"
          },
          {
            since: "0000-12-31",
            until: -Infinity,
            offset: 1,
            name: "Before Christ",
            narrow: "BC",
            abbr: "BC"
          }
        ],
        dayOfMonthOrdinalParse: /\d{1,2}(th|st|nd|rd)/,
        ordinal: function(number) {
          var b = number % 10, output = toInt(number % 100 / 10) === 1 ? "th" : b === 1 ? "st" : b === 2 ? "nd" : b === 3 ? "rd" : "th";
          return number + output;
        }
      });
      hooks.lang = deprecate(
        "moment.lang is deprecated. Use moment.locale instead.",
        getSetGlobalLocale
      );
      hooks.langData = deprecate(
        "moment.langData is deprecated. Use moment.localeData instead.",
        getLocale
      );
      var mathAbs = Math.abs;
      function abs$1() {
        var data = this._data;
        this._milliseconds = mathAbs(this._milliseconds);
        this._days = mathAbs(this._days);
        this._months = mathAbs(this._months);
        data.milliseconds = mathAbs(data.milliseconds);
        data.seconds = mathAbs(data.seconds);
        data.minutes = mathAbs(data.minutes);
        data.hours = mathAbs(data.hours);
        data.months = mathAbs(data.months);
        data.years = mathAbs(data.years);
        return this;
      }
      function addSubtract(duration, input, value, direction) {
        var other = createDuration(input, value);
        duration._milliseconds += direction * other._milliseconds;
        duration._days += direction * other._days;
        duration._months += direction * other._months;
        return duration._bubble();
      }
      function add(input, value) {
        return addSubtract(this, input, value, 1);
      }
      function subtract(input, value) {
        return addSubtract(this, input, value, -1);
      }
      function absCeil(number) {
        if (number < 0) {
          return Math.floor(number);
        } else {
          return Math.ceil(number);
        }
      }
      function bubble() {
        var milliseconds2 = this._milliseconds, days2 = this._days, months2 = this._months, data = this._data, seconds2, minutes2, hours2, years2, monthsFromDays;
        if (!(milliseconds2 >= 0 && days2 >= 0 && months2 >= 0 || milliseconds2 <= 0 && days2 <= 0 && months2 <= 0)) {
          milliseconds2 += absCeil(monthsToDays(months2) + days2) * 864e5;
          days2 = 0;
          months2 = 0;
        }
        data.milliseconds = milliseconds2 % 1e3;
        seconds2 = absFloor(milliseconds2 / 1e3);
        data.seconds = seconds2 % 60;
        minutes2 = absFloor(seconds2 / 60);
        data.minutes = minutes2 % 60;
        hours2 = absFloor(minutes2 / 60);
        data.hours = hours2 % 24;
        days2 += absFloor(hours2 / 24);
        monthsFromDays = absFloor(daysToMonths(days2));
        months2 += monthsFromDays;
        days2 -= absCeil(monthsToDays(monthsFromDays));
        years2 = absFloor(months2 / 12);
        months2 %= 12;
        data.days = days2;
        data.months = months2;
        data.years = years2;
        return this;
      }
      function daysToMonths(days2) {
        return days2 * 4800 / 146097;
      }
      function monthsToDays(months2) {
        return months2 * 146097 / 4800;
      }
      function as(units) {
        if (!this.isValid()) {
          return NaN;
        }
        var days2, months2, milliseconds2 = this._milliseconds;
        units = normalizeUnits(units);
        if (units === "month" || units === "quarter" || units === "year") {
          days2 = this._days + milliseconds2 / 864e5;
          months2 = this._months + daysToMonths(days2);
          switch (units) {
            case "month":
              return months2;
            case "quarter":
              return months2 / 3;
            case "year":
              return months2 / 12;
          }
        } else {
          days2 = this._days + Math.round(monthsToDays(this._months));
          switch (units) {
            case "week":
              return days2 / 7 + milliseconds2 / 6048e5;
            case "day":
              return days2 + milliseconds2 / 864e5;
            case "hour":
              return days2 * 24 + milliseconds2 / 36e5;
            case "minute":
              return days2 * 1440 + milliseconds2 / 6e4;
            case "second":
              return days2 * 86400 + milliseconds2 / 1e3;
            // Math.floor prevents floating point math errors here
            case "millisecond":
              return Math.floor(days2 * 864e5) + milliseconds2;
            default:
              throw new Error("Unknown unit " + units);
          }
        }
      }
      function makeAs(alias) {
        return function() {
          return this.as(alias);
        };
      }
      var asMilliseconds = makeAs("ms"), asSeconds = makeAs("s"), asMinutes = makeAs("m"), asHours = makeAs("h"), asDays = makeAs("d"), asWeeks = makeAs("w"), asMonths = makeAs("M"), asQuarters = makeAs("Q"), asYears = makeAs("y"), valueOf = asMilliseconds;
      function clone() {
        return createDuration(this);
      }
      function get(units) {
        units = normalizeUnits(units);
        return this.isValid() ? this[units + "s"]() : NaN;
      }
      function makeGetter(name) {
        return function() {
          return this.isValid() ? this._data[name] : NaN;
        };
      }
      var milliseconds = makeGetter("milliseconds"), seconds = makeGetter("seconds"), minutes = makeGetter("minutes"), hours = makeGetter("hours"), days = makeGetter("days"), months = makeGetter("months"), years = makeGetter("years");
      function weeks() {
        return absFloor(this.days() / 7);
      }
      var round = Math.round, thresholds = {
        ss: 44,
        // a few seconds to seconds
        s: 45,
        // seconds to minute
        m: 45,
        // minutes to hour
        h: 22,
        // hours to day
        d: 26,
        // days to month/week
        w: null,
        // weeks to month
        M: 11
        // months to year
      };
      function substituteTimeAgo(string, number, withoutSuffix, isFuture, locale2) {
        return relativeTimeWithoutPostformat.call(
          locale2,
          number || 1,
          !!withoutSuffix,
          string,
          isFuture
        );
      }
      function relativeTime(posNegDuration, withoutSuffix, thresholds2, locale2) {
        var duration = createDuration(posNegDuration).abs(), seconds2 = round(duration.as("s")), minutes2 = round(duration.as("m")), hours2 = round(duration.as("h")), days2 = round(duration.as("d")), months2 = round(duration.as("M")), weeks2 = round(duration.as("w")), years2 = round(duration.as("y")), a = seconds2 <= thresholds2.ss && ["s", seconds2] || seconds2 < thresholds2.s && ["ss", seconds2] || minutes2 <= 1 && ["m"] || minutes2 < thresholds2.m && ["mm", minutes2] || hours2 <= 1 && ["h"] || hours2 < thresholds2.h && ["hh", hours2] || days2 <= 1 && ["d"] || days2 < thresholds2.d && ["dd", days2];
        if (thresholds2.w != null) {
          a = a || weeks2 <= 1 && ["w"] || weeks2 < thresholds2.w && ["ww", weeks2];
        }
        a = a || months2 <= 1 && ["M"] || months2 < thresholds2.M && ["MM", months2] || years2 <= 1 && ["y"] || ["yy", years2];
        a[2] = withoutSuffix;
        a[3] = +posNegDuration > 0;
        a[4] = locale2;
        return substituteTimeAgo.apply(null, a);
      }
      function getSetRelativeTimeRounding(roundingFunction) {
        if (roundingFunction === void 0) {
          return round;
        }
        if (typeof roundingFunction === "function") {
          round = roundingFunction;
          return true;
        }
        return false;
      }
      function getSetRelativeTimeThreshold(threshold, limit) {
        if (thresholds[threshold] === void 0) {
          return false;
        }
        if (limit === void 0) {
          return thresholds[threshold];
        }
        thresholds[threshold] = limit;
        if (threshold === "s") {
          thresholds.ss = limit - 1;
        }
        return true;
      }
      function humanize(argWithSuffix, argThresholds) {
        if (!this.isValid()) {
          return this.localeData().invalidDate();
        }
        var withSuffix = false, th = thresholds, locale2, output;
        if (typeof argWithSuffix === "object") {
          argThresholds = argWithSuffix;
          argWithSuffix = false;
        }
        if (typeof argWithSuffix === "boolean") {
          withSuffix = argWithSuffix;
        }
        if (typeof argThresholds === "object") {
          th = extend(extend({}, thresholds), argThresholds || {});
          if (argThresholds.s != null && argThresholds.ss == null) {
            th.ss = argThresholds.s - 1;
          }
        }
        locale2 = this.localeData();
        output = relativeTime(this, !withSuffix, th, locale2);
        if (withSuffix) {
          output = pastFutureWithoutPostformat.call(locale2, +this, output);
        }
        return locale2.postformat(output);
      }
      var abs = Math.abs;
      function sign(x) {
        return (x > 0) - (x < 0) || +x;
      }
      function toISOString() {
        if (!this.isValid()) {
          return this.localeData().invalidDate();
        }
        var seconds2 = abs(this._milliseconds) / 1e3, days2 = abs(this._days), months2 = abs(this._months), minutes2, hours2, years2, s, total = this.asSeconds(), totalSign, ymSign, daysSign, hmsSign;
        if (!total) {
          return "P0D";
        }
        minutes2 = absFloor(seconds2 / 60);
        hours2 = absFloor(minutes2 / 60);
        seconds2 %= 60;
        minutes2 %= 60;
        years2 = absFloor(months2 / 12);
        months2 %= 12;
        s = seconds2 ? seconds2.toFixed(3).replace(/\.?0+$/, "") : "";
        totalSign = total < 0 ? "-" : "";
        ymSign = sign(this._months) !== sign(total) ? "-" : "";
        daysSign = sign(this._days) !== sign(total) ? "-" : "";
        hmsSign = sign(this._milliseconds) !== sign(total) ? "-" : "";
        return totalSign + "P" + (years2 ? ymSign + years2 + "Y" : "") + (months2 ? ymSign + months2 + "M" : "") + (days2 ? daysSign + days2 + "D" : "") + (hours2 || minutes2 || seconds2 ? "T" : "") + (hours2 ? hmsSign + hours2 + "H" : "") + (minutes2 ? hmsSign + minutes2 + "M" : "") + (seconds2 ? hmsSign + s + "S" : "");
      }
      var proto = Duration.prototype;
      proto.isValid = isValid$1;
      proto.abs = abs$1;
      proto.add = add;
      proto.subtract = subtract;
      proto.as = as;
      proto.asMilliseconds = asMilliseconds;
      proto.asSeconds = asSeconds;
      proto.asMinutes = asMinutes;
      proto.asHours = asHours;
      proto.asDays = asDays;
      proto.asWeeks = asWeeks;
      proto.asMonths = asMonths;
      proto.asQuarters = asQuarters;
      proto.asYears = asYears;
      proto.valueOf = valueOf;
      proto._bubble = bubble;
      proto.clone = clone;
      proto.get = get;
      proto.milliseconds = milliseconds;
      proto.seconds = seconds;
      proto.minutes = minutes;
      proto.hours = hours;
      proto.days = days;
      proto.weeks = weeks;
      proto.months = months;
      proto.years = years;
      proto.humanize = humanize;
      proto.toISOString = toISOString;
      proto.toString = toISOString;
      proto.toJSON = toISOString;
      proto.locale = locale;
      proto.localeData = localeData;
      proto.toIsoString = deprecate(
        "toIsoString() is deprecated. Please use toISOString() instead (notice the capitals)",
        toISOString
      );
      proto.lang = lang;
      addFormatToken("X", 0, 0, "unix");
      addFormatToken("x", 0, 0, "valueOf");
      addRegexToken("x", matchSigned);
      addRegexToken("X", matchTimestamp);
      addParseToken("X", function(input, array, config) {
        config._d = new Date(parseFloat(input) * 1e3);
      });
      addParseToken("x", function(input, array, config) {
        config._d = new Date(toInt(input));
      });
      hooks.version = "2.31.0";
      setHookCallback(createLocal);
      hooks.fn = proto$2;
      hooks.min = min;
      hooks.max = max;
      hooks.now = now;
      hooks.utc = createUTC;
      hooks.unix = createUnix;
      hooks.months = listMonths;
      hooks.isDate = isDate;
      hooks.locale = getSetGlobalLocale;
      hooks.invalid = createInvalid$1;
      hooks.duration = createDuration;
      hooks.isMoment = isMoment;
      hooks.weekdays = listWeekdays;
      hooks.parseZone = createInZone;
      hooks.localeData = getLocale;
      hooks.isDuration = isDuration;
      hooks.monthsShort = listMonthsShort;
      hooks.weekdaysMin = listWeekdaysMin;
      hooks.defineLocale = defineLocale;
      hooks.updateLocale = updateLocale;
      hooks.locales = listLocales;
      hooks.weekdaysShort = listWeekdaysShort;
      hooks.normalizeUnits = normalizeUnits;
      hooks.relativeTimeRounding = getSetRelativeTimeRounding;
      hooks.relativeTimeThreshold = getSetRelativeTimeThreshold;
      hooks.calendarFormat = getCalendarFormat;
      hooks.prototype = proto$2;
      hooks.HTML5_FMT = {
        DATETIME_LOCAL: "YYYY-MM-DDTHH:mm",
        // <input type="datetime-local" />
        DATETIME_LOCAL_SECONDS: "YYYY-MM-DDTHH:mm:ss",
        // <input type="datetime-local" step="1" />
        DATETIME_LOCAL_MS: "YYYY-MM-DDTHH:mm:ss.SSS",
        // <input type="datetime-local" step="0.001" />
        DATE: "YYYY-MM-DD",
        // <input type="date" />
        TIME: "HH:mm",
        // <input type="time" />
        TIME_SECONDS: "HH:mm:ss",
        // <input type="time" step="1" />
        TIME_MS: "HH:mm:ss.SSS",
        // <input type="time" step="0.001" />
        WEEK: "GGGG-[W]WW",
        // <input type="week" />
        MONTH: "YYYY-MM"
        // <input type="month" />
      };
      return hooks;
    }));
  }
});

// node_modules/moment-timezone/builds/moment-timezone-with-data-1970-2030.min.js
var require_moment_timezone_with_data_1970_2030_min = __commonJS({
  "node_modules/moment-timezone/builds/moment-timezone-with-data-1970-2030.min.js"(exports2, module2) {
    !(function(c, M) {
      "use strict";
      "object" == typeof module2 && module2.exports ? module2.exports = M(require_moment()) : "function" == typeof define && define.amd ? define(["moment"], M) : M(c.moment);
    })(exports2, function(t) {
      "use strict";
      void 0 === t.version && t.default && (t = t.default);
      var d, f, b, M, z = {}, i = {}, n = {}, e = {}, r = {}, u = false, N = false, p = false, c = (t && "string" == typeof t.version || P("Moment Timezone requires Moment.js. See https://momentjs.com/timezone/docs/#/use-it/browser/"), t.version.split(".")), a = +c[0], A = +c[1];
      function q(c2) {
        return 96 < c2 ? c2 - 87 : 64 < c2 ? c2 - 29 : c2 - 48;
      }
      function o(c2) {
        var M2 = 0, a2 = c2.split("."), A2 = a2[0], o2 = a2[1] || "", i2 = 1, b2 = 0, a2 = 1;
        for (45 === c2.charCodeAt(0) && (a2 = -(M2 = 1)); M2 < A2.length; M2++) b2 = 60 * b2 + q(A2.charCodeAt(M2));
        for (M2 = 0; M2 < o2.length; M2++) i2 /= 60, b2 += q(o2.charCodeAt(M2)) * i2;
        return b2 * a2;
      }
      function O(c2) {
        for (var M2 = 0; M2 < c2.length; M2++) c2[M2] = o(c2[M2]);
      }
      function l(c2, M2) {
        for (var a2 = [], A2 = 0; A2 < M2.length; A2++) a2[A2] = c2[M2[A2]];
        return a2;
      }
      function L(c2) {
        for (var c2 = c2.split("|"), M2 = c2[2].split(" "), a2 = c2[3].split(""), A2 = c2[4].split(" "), o2 = (O(M2), O(a2), O(A2), A2), i2 = a2.length, b2 = 0; b2 < i2; b2++) o2[b2] = Math.round((o2[b2 - 1] || 0) + 6e4 * o2[b2]);
        return o2[i2 - 1] = 1 / 0, { name: c2[0], abbrs: l(c2[1].split(" "), a2), offsets: l(M2, a2), untils: A2, population: 0 | c2[5] };
      }
      function W(c2) {
        c2 && this._set(L(c2));
      }
      (a < 2 || 2 == a && A < 6) && P("Moment Timezone requires Moment.js >= 2.6.0. You are using Moment.js " + t.version + ". See momentjs.com"), W.prototype = { _set: function(c2) {
        this.name = c2.name, this.abbrs = c2.abbrs, this.untils = c2.untils, this.offsets = c2.offsets, this.population = c2.population;
      }, _index: function(c2) {
        c2 = (function(c3, M2) {
          var a2, A2 = M2.length;
          if (c3 < M2[0]) return 0;
          if (1 < A2 && M2[A2 - 1] === 1 / 0 && c3 >= M2[A2 - 2]) return A2 - 1;
          if (c3 >= M2[A2 - 1]) return -1;
          for (var o2 = 0, i2 = A2 - 1; 1 < i2 - o2; ) M2[a2 = Math.floor((o2 + i2) / 2)] <= c3 ? o2 = a2 : i2 = a2;
          return i2;
        })(+c2, this.untils);
        if (0 <= c2) return c2;
      }, countries: function() {
        var M2 = this.name;
        return Object.keys(n).filter(function(c2) {
          return -1 !== n[c2].zones.indexOf(M2);
        });
      }, parse: function(c2) {
        for (var M2, a2, A2 = +c2, o2 = this.offsets, i2 = this.untils, b2 = i2.length - 1, n2 = 0; n2 < b2; n2++) if (((M2 = o2[n2]) < (a2 = o2[n2 + 1]) && D.moveAmbiguousForward || a2 < M2 && D.moveInvalidForward) && (M2 = a2), A2 < i2[n2] - 6e4 * M2) return o2[n2];
        return o2[b2];
      }, abbr: function(c2) {
        return this.abbrs[this._index(c2)];
      }, offset: function(c2) {
        return P("zone.offset has been deprecated in favor of zone.utcOffset"), this.offsets[this._index(c2)];
      }, utcOffset: function(c2) {
        return this.offsets[this._index(c2)];
      } };
      var s = new W();
      function k(c2, M2) {
        this.name = c2, this.zones = M2;
      }
      function B(c2, M2) {
        return Object.prototype.hasOwnProperty.call(c2, M2);
      }
      function X(c2) {
        var M2 = c2.toTimeString(), a2 = M2.match(/\([a-z ]+\)/i);
        "GMT" === (a2 = a2 && a2[0] ? (a2 = a2[0].match(/[A-Z]/g)) ? a2.join("") : void 0 : (a2 = M2.match(/[A-Z]{3,5}/g)) ? a2[0] : void 0) && (a2 = void 0), this.at = +c2, this.abbr = a2, this.offset = c2.getTimezoneOffset();
      }
      function m(c2) {
        this.zone = c2, this.offsetScore = 0, this.abbrScore = 0;
      }
      function y() {
        for (var c2, M2, a2, A2 = (/* @__PURE__ */ new Date()).getFullYear() - 2, o2 = new X(new Date(A2, 0, 1)), i2 = o2.offset, b2 = [o2], n2 = 1; n2 < 48; n2++) (a2 = new Date(A2, n2, 1).getTimezoneOffset()) !== i2 && (c2 = (function(c3, M3) {
          for (var a3; a3 = 6e4 * ((M3.at - c3.at) / 12e4 | 0); ) (a3 = new X(new Date(c3.at + a3))).offset === c3.offset ? c3 = a3 : M3 = a3;
          return c3;
        })(o2, M2 = new X(new Date(A2, n2, 1))), b2.push(c2), b2.push(new X(new Date(c2.at + 6e4))), o2 = M2, i2 = a2);
        for (n2 = 0; n2 < 4; n2++) b2.push(new X(new Date(A2 + n2, 0, 1))), b2.push(new X(new Date(A2 + n2, 6, 1)));
        return b2;
      }
      function K(c2, M2) {
        return c2.offsetScore !== M2.offsetScore ? c2.offsetScore - M2.offsetScore : c2.abbrScore !== M2.abbrScore ? c2.abbrScore - M2.abbrScore : c2.zone.population !== M2.zone.population ? M2.zone.population - c2.zone.population : M2.zone.name.localeCompare(c2.zone.name);
      }
      function I() {
        try {
          var c2 = Intl.DateTimeFormat().resolvedOptions().timeZone;
          if (c2 && 3 < c2.length) {
            var M2 = e[T(c2)];
            if (M2) return M2;
            P("Moment Timezone found " + c2 + " from the Intl api, but did not have that data loaded.");
          }
        } catch (c3) {
        }
        for (var a2, A2, o2 = y(), i2 = o2.length, b2 = (function(c3) {
          for (var M3, a3, A3, o3 = c3.length, i3 = {}, b3 = [], n3 = {}, p3 = 0; p3 < o3; p3++) if (!B(n3, a3 = c3[p3].offset)) {
            for (M3 in A3 = r[a3] || {}) B(A3, M3) && (i3[M3] = true);
            n3[a3] = true;
          }
          for (p3 in i3) B(i3, p3) && b3.push(e[p3]);
          return b3;
        })(o2), n2 = [], p2 = 0; p2 < b2.length; p2++) {
          for (a2 = new m(R(b2[p2])), A2 = 0; A2 < i2; A2++) a2.scoreOffsetAt(o2[A2]);
          n2.push(a2);
        }
        return n2.sort(K), 0 < n2.length ? n2[0].zone.name : void 0;
      }
      function T(c2) {
        return ("string" == typeof c2 ? c2 : "").toLowerCase().replace(/\//g, "_");
      }
      function E(c2) {
        var M2, a2, A2, o2;
        for ("string" == typeof c2 && (c2 = [c2]), M2 = 0; M2 < c2.length; M2++) {
          o2 = T(a2 = (A2 = c2[M2].split("|"))[0]), z[o2] = c2[M2], e[o2] = a2, b2 = i2 = p2 = n2 = void 0;
          var i2, b2, n2 = o2, p2 = A2[2].split(" ");
          for (O(p2), i2 = 0; i2 < p2.length; i2++) b2 = p2[i2], r[b2] = r[b2] || {}, r[b2][n2] = true;
        }
      }
      function R(c2, M2) {
        c2 = T(c2);
        var a2 = B(z, c2) ? z[c2] : void 0;
        return a2 instanceof W ? a2 : "string" == typeof a2 ? (a2 = new W(a2), z[c2] = a2) : B(i, c2) && M2 !== R && (M2 = R(i[c2], R)) ? ((a2 = z[c2] = new W())._set(M2), a2.name = e[c2], a2) : null;
      }
      function S(c2) {
        var M2, a2, A2, o2;
        for ("string" == typeof c2 && (c2 = [c2]), M2 = 0; M2 < c2.length; M2++) A2 = T((a2 = c2[M2].split("|"))[0]), o2 = T(a2[1]), i[A2] = o2, e[A2] = a2[0], i[o2] = A2, e[o2] = a2[1];
      }
      function C(c2) {
        E(c2.zones), S(c2.links);
        var M2, a2, A2, o2 = c2.countries;
        if (o2 && o2.length) for (M2 = 0; M2 < o2.length; M2++) a2 = (A2 = o2[M2].split("|"))[0].toUpperCase(), A2 = A2[1].split(" "), n[a2] = new k(a2, A2);
        D.dataVersion = c2.version;
      }
      function g(c2) {
        return g.didShowError || (g.didShowError = true, P("moment.tz.zoneExists('" + c2 + "') has been deprecated in favor of !moment.tz.zone('" + c2 + "')")), !!R(c2);
      }
      function h(c2) {
        var M2 = "X" === c2._f || "x" === c2._f;
        return !(!c2._a || void 0 !== c2._tzm || M2);
      }
      function v(c2, M2, a2) {
        var A2, o2, i2, b2, n2 = t.now, p2 = t.defaultZone, z2 = u, e2 = d, r2 = f, q2 = N, O2 = false;
        u || (d = void 0, f = n2, N = false), u = true, t.now = function() {
          return O2 || (N || (d = f.call(t), N = true), A2 = d, O2 = true, o2 = t.tz(A2, M2), o2 = o2.valueOf() + 6e4 * o2.utcOffset()), o2;
        }, a2 && (t.defaultZone = s);
        try {
          b2 = t.utc.apply(null, c2), a2 && O2 && b2._a && void 0 !== b2._tzm && ((i2 = b2.parsingFlags().parsedDateParts) && null != i2[0] && null != i2[1] && null != i2[2] || (t.now = function() {
            return A2;
          }, t.defaultZone = p2, b2 = t.utc.apply(null, c2)));
        } finally {
          t.now = n2, t.defaultZone = p2, (u = z2) || (d = e2, f = r2, N = q2);
        }
        return b2;
      }
      function P(c2) {
        "undefined" != typeof console && "function" == typeof console.error && console.error(c2);
      }
      function D(c2) {
        var M2 = Array.prototype.slice.call(arguments, 0, -1), a2 = arguments[arguments.length - 1], A2 = (function(c3) {
          if (!t.isMoment(c3) && null !== c3 && "[object Object]" === Object.prototype.toString.call(c3)) {
            if (Object.getOwnPropertyNames) return 0 < Object.getOwnPropertyNames(c3).length;
            for (var M3 in c3) if (B(c3, M3)) return true;
          }
          return false;
        })(c2), o2 = 0 < M2.length && "string" == typeof c2, i2 = A2 || o2 ? R(a2) : null, o2 = A2 && i2 ? v(M2, a2) : o2 && i2 ? v(M2, a2, true) : t.utc.apply(null, M2);
        return !t.isMoment(c2) && h(o2) && (i2 || !A2 && (i2 = R(a2))) && o2.add(i2.parse(o2), "minutes"), o2.tz(a2), o2;
      }
      s._set({ name: "UTC", abbrs: ["UTC"], untils: [1 / 0], offsets: [0], population: 0 }), m.prototype.scoreOffsetAt = function(c2) {
        this.offsetScore += Math.abs(this.zone.utcOffset(c2.at) - c2.offset), this.zone.abbr(c2.at).replace(/[^A-Z]/g, "") !== c2.abbr && this.abbrScore++;
      }, D.version = "0.6.6", D.dataVersion = "", D._zones = z, D._links = i, D._names = e, D._countries = n, D.add = E, D.link = S, D.load = C, D.zone = R, D.zoneExists = g, D.guess = function(c2) {
        return M = M && !c2 ? M : I();
      }, D.names = function() {
        var c2, M2 = [];
        for (c2 in e) B(e, c2) && (z[c2] || z[i[c2]]) && e[c2] && M2.push(e[c2]);
        return M2.sort();
      }, D.Zone = W, D.unpack = L, D.unpackBase60 = o, D.needsOffset = h, D.moveInvalidForward = true, D.moveAmbiguousForward = false, D.countries = function() {
        return Object.keys(n);
      }, D.zonesForCountry = function(c2, M2) {
        var a2;
        return (c2 = "string" == typeof (a2 = c2) && (a2 = a2.toUpperCase(), B(n, a2)) ? n[a2] : null) ? (a2 = c2.zones.sort(), M2 ? a2.map(function(c3) {
          return { name: c3, offset: R(c3).utcOffset(/* @__PURE__ */ new Date()) };
        }) : a2) : null;
      };
      var w, c = t.fn, _ = (t.tz = D, t.defaultZone = null, t._getDefaultDateParts);
      function G(c2) {
        return function() {
          return this._z ? this._z.abbr(this) : c2.call(this);
        };
      }
      function U(c2) {
        return function() {
          return this._z = null, c2.apply(this, arguments);
        };
      }
      _ && (t._getDefaultDateParts = function(c2, M2, a2) {
        var A2, o2, i2 = t.defaultZone;
        if (a2 = a2 || c2._isDefaultDatePartsForWeek, u && void 0 === c2._tzm) return [(o2 = new Date(M2)).getUTCFullYear(), o2.getUTCMonth(), o2.getUTCDate()];
        if (i2 && !c2._useUTC && void 0 === c2._tzm) return [(o2 = new Date(M2 - 6e4 * i2.utcOffset(M2))).getUTCFullYear(), o2.getUTCMonth(), o2.getUTCDate()];
        if (!a2 || !c2._useUTC && void 0 === c2._tzm) return _.call(this, c2, M2, a2);
        i2 = b, o2 = p, b = M2, p = true;
        try {
          A2 = _.call(this, c2, M2, a2);
        } finally {
          b = i2, p = o2;
        }
        return A2;
      }), t.updateOffset = function(c2, M2) {
        var a2, A2, o2 = p && b === c2._i ? null : t.defaultZone;
        void 0 === c2._z && (o2 && h(c2) && !c2._isUTC && c2.isValid() && (c2._d = t.utc(c2._a)._d, c2.utc().add(o2.parse(c2), "minutes")), c2._z = o2), c2._z && (o2 = c2._z.utcOffset(c2), M2 && (A2 = c2._d.valueOf(), c2._isUTC || (A2 -= 6e4 * c2._d.getTimezoneOffset()), c2._z.utcOffset(A2 + 6e4 * o2) !== o2) && (a2 = (A2 += 6e4 * (o2 = c2._z.parse(A2))) - 6e4 * (o2 = c2._z.utcOffset(A2))), Math.abs(o2) < 16 && (o2 /= 60), void 0 !== c2.utcOffset ? (A2 = c2._z, c2.utcOffset(-o2, M2), c2._z = A2) : c2.zone(o2, M2), null != a2) && c2._d.setTime(a2);
      }, c.tz = function(c2, M2) {
        if (c2) {
          if ("string" != typeof c2) throw new Error("Time zone name must be a string, got " + c2 + " [" + typeof c2 + "]");
          return this._z = R(c2), this._z ? t.updateOffset(this, M2) : P("Moment Timezone has no data for " + c2 + ". See http://momentjs.com/timezone/docs/#/data-loading/."), this;
        }
        if (this._z) return this._z.name;
      }, c.zoneName = G(c.zoneName), c.zoneAbbr = G(c.zoneAbbr), c.utc = U(c.utc), c.local = U(c.local), c.utcOffset = (w = c.utcOffset, function() {
        return 0 < arguments.length && (this._z = null), w.apply(this, arguments);
      }), t.tz.setDefault = function(c2) {
        return (a < 2 || 2 == a && A < 9) && P("Moment Timezone setDefault() requires Moment.js >= 2.9.0. You are using Moment.js " + t.version + "."), t.defaultZone = c2 ? R(c2) : null, t;
      };
      c = t.momentProperties;
      return "[object Array]" === Object.prototype.toString.call(c) ? (c.push("_z"), c.push("_a")) : c && (c._z = null), C({ version: "2026f", zones: ["Africa/Abidjan|GMT|0|0||48e5", "Africa/Nairobi|EAT|-30|0||47e5", "Africa/Algiers|WET WEST CET CEST|0 -10 -10 -20|01012320102|3bX0 11A0 dDd0 17b0 11B0 1cN0 2Dy0 1cN0 1fB0 1cL0|26e5", "Africa/Lagos|WAT|-10|0||17e6", "Africa/Bissau|-01 GMT|10 0|01|cap0|39e4", "Africa/Maputo|CAT|-20|0||26e5", "Africa/Cairo|EET EEST|-20 -30|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|LX0 11d0 1oL0 11d0 1pb0 11d0 1oL0 11d0 1oL0 11d0 1oL0 11d0 1pb0 11d0 1oL0 11d0 1oL0 11d0 1oL0 11d0 1pb0 11d0 1oL0 11d0 1WL0 rd0 1Rz0 wp0 1pb0 11d0 1oL0 11d0 1oL0 11d0 1oL0 11d0 1pb0 11d0 1qL0 Xd0 1oL0 11d0 1oL0 11d0 1pb0 11d0 1oL0 11d0 1oL0 11d0 1ny0 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1qN0 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1qN0 11z0 1o10 11z0 1o10 WL0 1qN0 Rb0 1wp0 On0 1zd0 Lz0 1EN0 Fb0 c10 8n0 8Nd0 gL0 e10 mn0 kSp0 1cL0 1cN0 1fz0 1a10 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0|15e6", "Africa/Casablanca|+00 +01|0 -10|010101010101010101010101010101010101010101010101010101010101010|aS00 rz0 43d0 AL0 1Nd0 XX0 1Cp0 pz0 dEp0 4mn0 SyN0 AL0 1Nd0 wn0 1FB0 Db0 1zd0 Lz0 1Nf0 wM0 co0 go0 1o00 s00 dA0 vc0 11A0 A00 e00 y00 11A0 uM0 e00 Dc0 11A0 s00 e00 IM0 WM0 mo0 gM0 LA0 WM0 jA0 e00 28M0 e00 2600 gM0 2600 e00 2600 gM0 2600 e00 28M0 e00 2600 gM0 2600 e00 1cL0|32e5", "Africa/Ceuta|WET WEST CET CEST|0 -10 -10 -20|0101010102323232323232323232323232323232323232323232323232323232323232323232323232323232323232323232|aS00 rz0 43d0 AL0 1Nd0 XX0 1Cp0 pz0 dEp0 4VB0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|85e3", "Africa/El_Aaiun|-01 +00 +01|10 0 -10|012121212121212121212121212121212121212121212121212121212121|fi10 6L0 AL0 1Nd0 XX0 1Cp0 pz0 1cBB0 AL0 1Nd0 wn0 1FB0 Db0 1zd0 Lz0 1Nf0 wM0 co0 go0 1o00 s00 dA0 vc0 11A0 A00 e00 y00 11A0 uM0 e00 Dc0 11A0 s00 e00 IM0 WM0 mo0 gM0 LA0 WM0 jA0 e00 28M0 e00 2600 gM0 2600 e00 2600 gM0 2600 e00 28M0 e00 2600 gM0 2600 e00 1cL0|20e4", "Africa/Johannesburg|SAST|-20|0||84e5", "Africa/Juba|CAT CAST EAT|-20 -30 -30|01010101010101010101010101010101020|LW0 16L0 1iN0 17b0 1jd0 17b0 1ip0 17z0 1i10 17X0 1hB0 18n0 1hd0 19b0 1gp0 19z0 1iN0 17b0 1ip0 17z0 1i10 18n0 1hd0 18L0 1gN0 19b0 1gp0 19z0 1iN0 17z0 1i10 17X0 yGd0 PeX0|", "Africa/Khartoum|CAT CAST EAT|-20 -30 -30|01010101010101010101010101010101020|LW0 16L0 1iN0 17b0 1jd0 17b0 1ip0 17z0 1i10 17X0 1hB0 18n0 1hd0 19b0 1gp0 19z0 1iN0 17b0 1ip0 17z0 1i10 18n0 1hd0 18L0 1gN0 19b0 1gp0 19z0 1iN0 17z0 1i10 17X0 yGd0 HjL0|51e5", "Africa/Monrovia|MMT GMT|I.u 0|01|4SoI.u|11e5", "Africa/Ndjamena|WAT WAST|-10 -20|010|nNb0 Wn0|13e5", "Africa/Sao_Tome|GMT WAT|0 -10|010|1UQN0 2q00|", "Africa/Tripoli|EET CET CEST|-20 -10 -20|0121212121212121210120120|tda0 A10 1db0 1cN0 1db0 1dd0 1db0 1eN0 1bb0 1e10 1cL0 1c10 1db0 1dd0 1db0 1cN0 1db0 1q10 fAn0 1ep0 1db0 AKq0 TA0 1o00|11e5", "Africa/Tunis|CET CEST|-10 -20|0101010101010101010|hOn0 WM0 1rA0 11c0 nwo0 Ko0 1cM0 1cM0 1rA0 10M0 zuM0 10N0 1aN0 1qM0 WM0 1qM0 11A0 1o00|20e5", "Africa/Windhoek|SAST CAT WAT|-20 -20 -10|01212121212121212121212121212121212121212121212121|Ndy0 9Io0 16P0 1nX0 11B0 1qL0 WN0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0|32e4", "America/Adak|BST BDT AHST HST HDT|b0 a0 a0 a0 90|0101010101010101010101010101234343434343434343434343434343434343434343434343434343434343434343434343434343434343434343434343|Kd0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 cm0 10q0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|326", "America/Anchorage|AHST AHDT YST AKST AKDT|a0 90 90 90 80|0101010101010101010101010101234343434343434343434343434343434343434343434343434343434343434343434343434343434343434343434343|Kc0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 cm0 10q0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|30e4", "America/Puerto_Rico|AST|40|0||24e5", "America/Araguaina|-03 -02|30 20|01010101010101010101010101010|CxD0 Rb0 1tB0 IL0 1Fd0 FX0 1EN0 FX0 1HB0 Lz0 dMN0 Lz0 1zd0 Rb0 1wN0 Wn0 1tB0 Rb0 1tB0 WL0 1tB0 Rb0 1zd0 On0 1HB0 FX0 ny10 Lz0|14e4", "America/Argentina/Buenos_Aires|-03 -02|30 20|01010101010101010|9Rf0 Db0 zvd0 Bz0 1tB0 TX0 1wp0 Rb0 1wp0 Rb0 1wp0 TX0 A4p0 uL0 1qN0 WL0|", "America/Argentina/Catamarca|-03 -02 -04|30 20 40|01010101210102010|9Rf0 Db0 zvd0 Bz0 1tB0 TX0 1wp0 Rb0 1wq0 Ra0 1wp0 TX0 rlB0 7B0 8zb0 uL0|", "America/Argentina/Cordoba|-03 -02 -04|30 20 40|01010101210101010|9Rf0 Db0 zvd0 Bz0 1tB0 TX0 1wp0 Rb0 1wq0 Ra0 1wp0 TX0 A4p0 uL0 1qN0 WL0|", "America/Argentina/Jujuy|-03 -02 -04|30 20 40|010101202101010|9Rf0 Db0 zvd0 Bz0 1tB0 TX0 1ze0 TX0 1ld0 WK0 1wp0 TX0 A4p0 uL0|", "America/Argentina/La_Rioja|-03 -02 -04|30 20 40|010101012010102010|9Rf0 Db0 zvd0 Bz0 1tB0 TX0 1wp0 Qn0 qO0 16n0 Rb0 1wp0 TX0 rlB0 7B0 8zb0 uL0|", "America/Argentina/Mendoza|-03 -02 -04|30 20 40|01010120202102010|9Rf0 Db0 zvd0 Bz0 1tB0 TX0 1u20 SL0 1vd0 Tb0 1wp0 TW0 ri10 Op0 7TX0 uL0|", "America/Argentina/Rio_Gallegos|-03 -02 -04|30 20 40|01010101010102010|9Rf0 Db0 zvd0 Bz0 1tB0 TX0 1wp0 Rb0 1wp0 Rb0 1wp0 TX0 rlB0 7B0 8zb0 uL0|", "America/Argentina/Salta|-03 -02 -04|30 20 40|010101012101010|9Rf0 Db0 zvd0 Bz0 1tB0 TX0 1wp0 Rb0 1wq0 Ra0 1wp0 TX0 A4p0 uL0|", "America/Argentina/San_Juan|-03 -02 -04|30 20 40|010101012010102010|9Rf0 Db0 zvd0 Bz0 1tB0 TX0 1wp0 Qn0 qO0 16n0 Rb0 1wp0 TX0 rld0 m10 8lb0 uL0|", "America/Argentina/San_Luis|-03 -02 -04|30 20 40|010101202020102020|9Rf0 Db0 zvd0 Bz0 1tB0 XX0 1q20 SL0 AN0 vDb0 m10 8lb0 8L0 jd0 1qN0 WL0 1qN0|", "America/Argentina/Tucuman|-03 -02 -04|30 20 40|0101010121010201010|9Rf0 Db0 zvd0 Bz0 1tB0 TX0 1wp0 Rb0 1wq0 Ra0 1wp0 TX0 rlB0 4N0 8BX0 uL0 1qN0 WL0|", "America/Argentina/Ushuaia|-03 -02 -04|30 20 40|01010101010102010|9Rf0 Db0 zvd0 Bz0 1tB0 TX0 1wp0 Rb0 1wp0 Rb0 1wp0 TX0 rkN0 8p0 8zb0 uL0|", "America/Asuncion|-04 -03|40 30|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101|6FE0 3CL0 3Dd0 10L0 1pB0 10n0 1pB0 10n0 1pB0 1cL0 1dd0 1db0 1dd0 1cL0 1dd0 1cL0 1dd0 1cL0 1dd0 1db0 1dd0 1cL0 1dd0 1cL0 1dd0 1cL0 1dd0 1db0 1dd0 1cL0 1lB0 14n0 1dd0 1cL0 1fd0 WL0 1rd0 1aL0 1dB0 Xz0 1qp0 Xb0 1qN0 10L0 1rB0 TX0 1tB0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1qN0 1cL0 WN0 1qL0 11B0 1nX0 1ip0 WL0 1qN0 WL0 1qN0 WL0 1tB0 TX0 1tB0 TX0 1tB0 19X0 1a10 1fz0 1a10 1fz0 1cN0 17b0 1ip0 17b0 1ip0 17b0 1ip0 19X0 1fB0 19X0 1fB0 19X0 1ip0 17b0 1ip0 17b0 1ip0 19X0 1fB0 19X0 1fB0 19X0 1fB0 19X0 1ip0|28e5", "America/Panama|EST|50|0||15e5", "America/Bahia_Banderas|MST MDT CDT CST|70 60 50 60|0101010101010101010101010101023232323232323232323232323|13Vl0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 1fB0 WL0 1fB0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nW0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0|84e3", "America/Bahia|-03 -02|30 20|010101010101010101010101010101010101010|CxD0 Rb0 1tB0 IL0 1Fd0 FX0 1EN0 FX0 1HB0 Lz0 1EN0 Lz0 1C10 IL0 1HB0 Db0 1HB0 On0 1zd0 On0 1zd0 Lz0 1zd0 Rb0 1wN0 Wn0 1tB0 Rb0 1tB0 WL0 1tB0 Rb0 1zd0 On0 1HB0 FX0 l5B0 Rb0|27e5", "America/Barbados|AST ADT|40 30|010101010|i7G0 IL0 1ip0 17b0 1ip0 17b0 1ld0 13b0|28e4", "America/Belem|-03 -02|30 20|0101010|CxD0 Rb0 1tB0 IL0 1Fd0 FX0|20e5", "America/Belize|CST CDT|60 50|01010|9xG0 qn0 lxB0 mn0|57e3", "America/Boa_Vista|-04 -03|40 30|01010101010|CxE0 Rb0 1tB0 IL0 1Fd0 FX0 smp0 WL0 1tB0 2L0|62e2", "America/Bogota|-05 -04|50 40|010|SmR0 1Qn0|90e5", "America/Boise|MST MDT|70 60|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|K90 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 Dd0 1Kn0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|21e4", "America/Cambridge_Bay|MST MDT CST CDT EST|70 60 60 50 50|010101010101010101010101010101010101010101010101010101012342101010101010101010101010101010101010101010101010101010101010|5E90 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11A0 1nX0 2K0 WQ0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|15e2", "America/Campo_Grande|-04 -03|40 30|010101010101010101010101010101010101010101010101010101010101010101010|CxE0 Rb0 1tB0 IL0 1Fd0 FX0 1EN0 FX0 1HB0 Lz0 1EN0 Lz0 1C10 IL0 1HB0 Db0 1HB0 On0 1zd0 On0 1zd0 Lz0 1zd0 Rb0 1wN0 Wn0 1tB0 Rb0 1tB0 WL0 1tB0 Rb0 1zd0 On0 1HB0 FX0 1C10 Lz0 1Ip0 HX0 1zd0 On0 1HB0 IL0 1wp0 On0 1C10 Lz0 1C10 On0 1zd0 On0 1zd0 Rb0 1zd0 Lz0 1C10 Lz0 1C10 On0 1zd0 On0 1zd0 On0 1zd0 On0 1HB0 FX0|77e4", "America/Cancun|CST EST CDT EDT|60 50 50 40|0102021320202020202020202020202020202020201|taU0 2tx0 wgP0 1lb0 14p0 1lb0 14o0 Lz0 xB0 14p0 1nX0 11B0 1nX0 1fB0 WL0 1fB0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 Dd0|63e4", "America/Caracas|-04 -0430|40 4u|010|1wmv0 kqo0|29e5", "America/Cayenne|-03|30|0||58e3", "America/Chicago|CST CDT|60 50|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|K80 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|92e5", "America/Chihuahua|CST CDT MDT MST|60 50 60 70|0101023232323232323232323232323232323232323232323232320|13Vk0 1lb0 14p0 1lb0 14q0 1lb0 14p0 1nX0 11B0 1nX0 1fB0 WL0 1fB0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0|81e4", "America/Ciudad_Juarez|CST CDT MDT MST|60 50 60 70|010102323232323232323232323232323232323232323232323232032323232323232323|13Vk0 1lb0 14p0 1lb0 14q0 1lb0 14p0 1nX0 11B0 1nX0 1fB0 WL0 1fB0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 U10 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1wn0 cm0 EP0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|", "America/Costa_Rica|CST CDT|60 50|010101010|mgS0 Db0 1Kp0 Db0 pRB0 15b0 1kp0 mL0|12e5", "America/Coyhaique|-03 -04|30 40|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|yP0 1ip0 11z0 1o10 11z0 1qN0 WL0 1ld0 14n0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 WL0 1qN0 1cL0 1cN0 11z0 1o10 11z0 1qN0 WL0 1fB0 19X0 1qN0 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 17b0 1ip0 11z0 1ip0 1fz0 1fB0 11z0 1qN0 WL0 1qN0 WL0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 17b0 1ip0 11z0 1o10 19X0 1fB0 1nX0 G10 1EL0 Op0 1zb0 Rd0 1wn0 Rd0 46n0 Ap0 1Nb0 Ap0 1Nb0 Ap0 1zb0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 11B0 1qL0 11B0|", "America/Phoenix|MST|70|0||42e5", "America/Cuiaba|-04 -03|40 30|0101010101010101010101010101010101010101010101010101010101010101010|CxE0 Rb0 1tB0 IL0 1Fd0 FX0 1EN0 FX0 1HB0 Lz0 1EN0 Lz0 1C10 IL0 1HB0 Db0 1HB0 On0 1zd0 On0 1zd0 Lz0 1zd0 Rb0 1wN0 Wn0 1tB0 Rb0 1tB0 WL0 1tB0 Rb0 1zd0 On0 1HB0 FX0 4a10 HX0 1zd0 On0 1HB0 IL0 1wp0 On0 1C10 Lz0 1C10 On0 1zd0 On0 1zd0 Rb0 1zd0 Lz0 1C10 Lz0 1C10 On0 1zd0 On0 1zd0 On0 1zd0 On0 1HB0 FX0|54e4", "America/Danmarkshavn|-03 -02 GMT|30 20 0|0101010101010101010101010101010102|oXh0 19U0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 DC0|8", "America/Dawson_Creek|PST PDT MST|80 70 70|0101012|Ka0 1cL0 1cN0 1fz0 1cN0 ML0|12e3", "America/Dawson|YST PST PDT MST|90 80 70 70|012121212121212121212121212121212121212121212121212121212121212121212121212121212123|9ix0 fNd0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1z90|13e2", "America/Denver|MST MDT|70 60|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|K90 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|26e5", "America/Detroit|EST EDT|50 40|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|85H0 1cL0 s10 1Vz0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|37e5", "America/Edmonton|MST MDT CST|70 60 60|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101012|5E90 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|10e5", "America/Eirunepe|-05 -04|50 40|01010101010|CxF0 Rb0 1tB0 IL0 1Fd0 FX0 dPB0 On0 yTd0 d5X0|31e3", "America/El_Salvador|CST CDT|60 50|01010|Gcu0 WL0 1qN0 WL0|11e5", "America/Tijuana|PST PDT|80 70|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|Ka0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 U10 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|20e5", "America/Fort_Nelson|PST PDT MST|80 70 70|01010101010101010101010101010101010101010101010101010101010101010101010101010101010101010102|Ka0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0|39e2", "America/Fort_Wayne|EST EDT|50 40|01010101010101010101010101010101010101010101010101010|K70 1cL0 1qhd0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|", "America/Fortaleza|-03 -02|30 20|01010101010101010|CxD0 Rb0 1tB0 IL0 1Fd0 FX0 1EN0 FX0 1HB0 Lz0 nsp0 WL0 1tB0 5z0 2mN0 On0|34e5", "America/Glace_Bay|AST ADT|40 30|01010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|5E60 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|19e3", "America/Godthab|-03 -02 -01|30 20 10|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010121212121212121|oXh0 19U0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 2so0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|17e3", "America/Goose_Bay|AST ADT ADDT|40 30 20|010101010101010101010101010101010101020101010101010101010101010101010101010101010101010101010101010101010101010101010101010|K60 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14n1 1lb0 14p0 1nW0 11C0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zcX Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|76e2", "America/Grand_Turk|EST EDT AST|50 40 40|0101010101010101010101010101010101010101010101010101010101010101010101010210101010101010101010101010|mG70 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 7jA0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|37e2", "America/Guatemala|CST CDT|60 50|010101010|9tG0 An0 mtd0 Nz0 ifB0 17b0 zDB0 11z0|13e5", "America/Guayaquil|-05 -04|50 40|010|TKR0 rz0|27e5", "America/Guyana|-0345 -03 -04|3J 30 40|012|dzfJ Ey0f|80e4", "America/Halifax|AST ADT|40 30|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|K60 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|39e4", "America/Havana|CST CDT|50 40|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|K50 1cL0 1cN0 1fz0 1cN0 14n0 1ld0 14L0 1kN0 15b0 1kp0 1cL0 1cN0 1fz0 1a10 1fz0 1fB0 11z0 14p0 1nX0 11B0 1nX0 1o10 11z0 1o10 11z0 1o10 11z0 1o10 14n0 1ld0 14n0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 1a10 1in0 1a10 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1cM0 1cM0 1fA0 17c0 1o00 11A0 1qM0 11A0 1o00 11A0 1o00 14o0 1lc0 14o0 1lc0 11A0 6i00 Rc0 1wo0 U00 1tA0 Rc0 1wo0 U00 1wo0 U00 1zc0 U00 1qM0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 43A0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0|21e5", "America/Hermosillo|MST MDT|70 60|0101010|13Vl0 1lb0 14p0 1lb0 14p0 1lb0|64e4", "America/Indiana/Knox|CST CDT EST|60 50 50|01010101010101010101010101010101010101010101210101010101010101010101010101010101010101010101010|K80 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 z8o0 1o00 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|", "America/Indiana/Marengo|EST EDT CDT|50 40 50|010101010201010101010101010101010101010101010101010101010101010|K70 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1VA0 LA0 1BX0 1e6p0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|", "America/Indiana/Petersburg|CST CDT EST EDT|60 50 50 40|0101010101010101210123232323232323232323232323232323232323232323232|K80 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 19co0 1o00 Rd0 1zb0 Oo0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|", "America/Indiana/Tell_City|EST EDT CDT CST|50 40 50 60|01023232323232323232323232323232323232323232323232323|K70 1cL0 1qhd0 1o00 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|", "America/Indiana/Vevay|EST EDT|50 40|010101010101010101010101010101010101010101010101010101010|K70 1cL0 1cN0 1fz0 1cN0 1cL0 1lnd0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|", "America/Indiana/Vincennes|EST EDT CDT CST|50 40 50 60|01023201010101010101010101010101010101010101010101010|K70 1cL0 1qhd0 1o00 Rd0 1zb0 Oo0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|", "America/Indiana/Winamac|EST EDT CDT CST|50 40 50 60|01023101010101010101010101010101010101010101010101010|K70 1cL0 1qhd0 1o00 Rd0 1za0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|", "America/Inuvik|PST PDT MDT MST CST|80 70 60 70 60|010101010101010232323232323232323232323232323232323232323232323232323232323232323232323232323232323232323232324|5Ea0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cK0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|35e2", "America/Iqaluit|EST EDT CST CDT|50 40 60 50|01010101010101010101010101010101010101010101010101010101230101010101010101010101010101010101010101010101010101010101010|5E70 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11C0 1nX0 11A0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|67e2", "America/Jamaica|EST EDT|50 40|010101010101010101010|9Kv0 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0|94e4", "America/Juneau|PST PDT YDT YST AKST AKDT|80 70 80 90 90 80|0101010101010101010102010101345454545454545454545454545454545454545454545454545454545454545454545454545454545454545454545454|Ka0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cM0 1cM0 1cL0 1cN0 1fz0 1a10 1fz0 co0 10q0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|33e3", "America/Kentucky/Louisville|EST EDT CDT|50 40 50|010101010201010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|K70 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1VA0 LA0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|", "America/Kentucky/Monticello|CST CDT EST EDT|60 50 50 40|010101010101010101010101010101010101010101010101010101010101012323232323232323232323232323232323232323232323232323232323232|K80 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11A0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|", "America/La_Paz|-04|40|0||19e5", "America/Lima|-05 -04|50 40|010101010|CVF0 zX0 1O10 zX0 6Gp0 zX0 98p0 zX0|11e6", "America/Los_Angeles|PST PDT|80 70|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|Ka0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|15e6", "America/Maceio|-03 -02|30 20|0101010101010101010|CxD0 Rb0 1tB0 IL0 1Fd0 FX0 1EN0 FX0 1HB0 Lz0 dMN0 Lz0 8Q10 WL0 1tB0 5z0 2mN0 On0|93e4", "America/Managua|CST EST CDT|60 50 50|010202010102020|86u0 4mn0 9Up0 Dz0 1K10 Dz0 s3F0 1KH0 DB0 9In0 k8p0 19X0 1o30 11y0|22e5", "America/Manaus|-04 -03|40 30|010101010|CxE0 Rb0 1tB0 IL0 1Fd0 FX0 dPB0 On0|19e5", "America/Martinique|AST ADT|40 30|010|oXg0 19X0|39e4", "America/Matamoros|CST CDT|60 50|0101010101010101010101010101010101010101010101010101010101010101010101010|IqU0 1nX0 i6p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 1fB0 WL0 1fB0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 U10 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|45e4", "America/Mazatlan|MST MDT|70 60|0101010101010101010101010101010101010101010101010101010|13Vl0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 1fB0 WL0 1fB0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0|44e4", "America/Menominee|EST CDT CST|50 50 60|012121212121212121212121212121212121212121212121212121212121212121212121212121212121212121212121212121212121212121212|85H0 1cM0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|85e2", "America/Merida|CST EST CDT|60 50 50|010202020202020202020202020202020202020202020202020202020|taU0 24n0 wG10 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 1fB0 WL0 1fB0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0|11e5", "America/Metlakatla|PST PDT AKST AKDT|80 70 90 80|0101010101010101010101010101023232302323232323232323232323232|Ka0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1hU10 Rd0 1zb0 Op0 1zb0 Op0 1zb0 uM0 jB0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|14e2", "America/Mexico_City|CST CDT|60 50|0101010101010101010101010101010101010101010101010101010|13Vk0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 1fB0 WL0 1fB0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0|20e6", "America/Miquelon|AST -03 -02|40 30 20|012121212121212121212121212121212121212121212121212121212121212121212121212121212121212121|p9g0 gQ10 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|61e2", "America/Moncton|AST ADT|40 30|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|K60 1cL0 1cN0 1fz0 1cN0 1cL0 3Cp0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14n1 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 ReX 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|64e3", "America/Monterrey|CST CDT|60 50|010101010101010101010101010101010101010101010101010101010|IqU0 1nX0 i6p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 1fB0 WL0 1fB0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0|41e5", "America/Montevideo|-03 -02 -0130 -0230|30 20 1u 2u|0101023010101010101010101010101010101010101010101010|JD0 jX0 4vB0 xz0 3Cp0 mmu 1a10 IMu Db0 4c10 uL0 1Nd0 An0 1SN0 uL0 mp0 28L0 iPB0 un0 1SN0 xz0 1zd0 Lz0 1zd0 Rb0 1zd0 On0 1wp0 Rb0 s8p0 1fB0 1ip0 11z0 1ld0 14n0 1o10 11z0 1o10 11z0 1o10 14n0 1ld0 14n0 1ld0 14n0 1o10 11z0 1o10 11z0 1o10 11z0|17e5", "America/Toronto|EST EDT|50 40|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|K70 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|65e5", "America/New_York|EST EDT|50 40|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|K70 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|21e6", "America/Nome|BST BDT YST AKST AKDT|b0 a0 90 90 80|0101010101010101010101010101234343434343434343434343434343434343434343434343434343434343434343434343434343434343434343434343|Kd0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 cl0 10q0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|38e2", "America/Noronha|-02 -01|20 10|01010101010101010|CxC0 Rb0 1tB0 IL0 1Fd0 FX0 1EN0 FX0 1HB0 Lz0 nsp0 WL0 1tB0 2L0 2pB0 On0|30e2", "America/North_Dakota/Beulah|MST MDT CST CDT|70 60 60 50|010101010101010101010101010101010101010101010101010101010101010101010101010101010123232323232323232323232323232323232323232|K90 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Oo0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|", "America/North_Dakota/Center|MST MDT CST CDT|70 60 60 50|010101010101010101010101010101010101010101010123232323232323232323232323232323232323232323232323232323232323232323232323232|K90 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14o0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|", "America/North_Dakota/New_Salem|MST MDT CST CDT|70 60 60 50|010101010101010101010101010101010101010101010101010101010101010101012323232323232323232323232323232323232323232323232323232|K90 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14o0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|", "America/Ojinaga|CST CDT MDT MST|60 50 60 70|01010232323232323232323232323232323232323232323232323201010101010101010|13Vk0 1lb0 14p0 1lb0 14q0 1lb0 14p0 1nX0 11B0 1nX0 1fB0 WL0 1fB0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 U10 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1wn0 Rc0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|23e3", "America/Paramaribo|-0330 -03|3u 30|01|zSPu|24e4", "America/Port-au-Prince|EST EDT|50 40|01010101010101010101010101010101010101010101010101010101010101010101010|wu50 19X0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14q0 1o00 11A0 1o00 11A0 1o00 14o0 1lc0 14o0 1lc0 14o0 1o00 11A0 1o00 11A0 1o00 14o0 1lc0 14o0 1lc0 i6n0 1nX0 11B0 1nX0 d430 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 3iN0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|23e5", "America/Rio_Branco|-05 -04|50 40|010101010|CxF0 Rb0 1tB0 IL0 1Fd0 FX0 NBd0 d5X0|31e4", "America/Porto_Velho|-04 -03|40 30|0101010|CxE0 Rb0 1tB0 IL0 1Fd0 FX0|37e4", "America/Punta_Arenas|-03 -04|30 40|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|yP0 1ip0 11z0 1o10 11z0 1qN0 WL0 1ld0 14n0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 WL0 1qN0 1cL0 1cN0 11z0 1o10 11z0 1qN0 WL0 1fB0 19X0 1qN0 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 17b0 1ip0 11z0 1ip0 1fz0 1fB0 11z0 1qN0 WL0 1qN0 WL0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 17b0 1ip0 11z0 1o10 19X0 1fB0 1nX0 G10 1EL0 Op0 1zb0 Rd0 1wn0 Rd0 46n0 Ap0|", "America/Winnipeg|CST CDT EST|60 50 50|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101012|K80 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1a00 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1a00 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 14o0 1lc0 14o0 1o00 11A0 1o00 11A0 1o00 14o0 1lc0 14o0 1lc0 14o0 1o00 11A0 1o00 11A0 1o00 14o0 1lc0 14o0 1lc0 14o0 1lc0 14o0 1o00 11A0 1o00 11A0 1o00 14o0 1lc0 14o0 1lc0 14o0 1o00 11A0 1o00 11A0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|66e4", "America/Rankin_Inlet|CST CDT EST|60 50 50|01010101010101010101010101010101010101010101010101010101012101010101010101010101010101010101010101010101010101010101010|5E80 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|26e2", "America/Recife|-03 -02|30 20|01010101010101010|CxD0 Rb0 1tB0 IL0 1Fd0 FX0 1EN0 FX0 1HB0 Lz0 nsp0 WL0 1tB0 2L0 2pB0 On0|33e5", "America/Regina|CST|60|0||19e4", "America/Resolute|CST CDT EST|60 50 50|01010101010101010101010101010101010101010101010101010101012101010101012101010101010101010101010101010101010101010101010|5E80 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|229", "America/Santarem|-04 -03|40 30|01010101|CxE0 Rb0 1tB0 IL0 1Fd0 FX0 NBd0|21e4", "America/Santiago|-03 -04|30 40|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|yP0 1ip0 11z0 1o10 11z0 1qN0 WL0 1ld0 14n0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 WL0 1qN0 1cL0 1cN0 11z0 1o10 11z0 1qN0 WL0 1fB0 19X0 1qN0 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 17b0 1ip0 11z0 1ip0 1fz0 1fB0 11z0 1qN0 WL0 1qN0 WL0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 17b0 1ip0 11z0 1o10 19X0 1fB0 1nX0 G10 1EL0 Op0 1zb0 Rd0 1wn0 Rd0 46n0 Ap0 1Nb0 Ap0 1Nb0 Ap0 1zb0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 11B0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 11B0|62e5", "America/Santo_Domingo|-0430 EST AST|4u 50 40|0101010101212|ksu 1Cou yLu 1RAu wLu 1QMu xzu 1Q0u xXu 1PAu 13jB0 e00|29e5", "America/Sao_Paulo|-03 -02|30 20|010101010101010101010101010101010101010101010101010101010101010101010|CxD0 Rb0 1tB0 IL0 1Fd0 FX0 1EN0 FX0 1HB0 Lz0 1EN0 Lz0 1C10 IL0 1HB0 Db0 1HB0 On0 1zd0 On0 1zd0 Lz0 1zd0 Rb0 1wN0 Wn0 1tB0 Rb0 1tB0 WL0 1tB0 Rb0 1zd0 On0 1HB0 FX0 1C10 Lz0 1Ip0 HX0 1zd0 On0 1HB0 IL0 1wp0 On0 1C10 Lz0 1C10 On0 1zd0 On0 1zd0 Rb0 1zd0 Lz0 1C10 Lz0 1C10 On0 1zd0 On0 1zd0 On0 1zd0 On0 1HB0 FX0|20e6", "America/Scoresbysund|-02 -01 +00|20 10 0|010212121212121212121212121212121212121212121212121212121212121212121212121212121212121210101010101010|oXg0 1a00 1cK0 1cL0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 2pA0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|452", "America/Sitka|PST PDT YST AKST AKDT|80 70 90 90 80|0101010101010101010101010101234343434343434343434343434343434343434343434343434343434343434343434343434343434343434343434343|Ka0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 co0 10q0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|90e2", "America/St_Johns|NST NDT NDDT|3u 2u 1u|010101010101010101010101010101010101020101010101010101010101010101010101010101010101010101010101010101010101010101010101010|K5u 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14n1 1lb0 14p0 1nW0 11C0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zcX Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|11e4", "America/Swift_Current|MST CST|70 60|01|5E90|16e3", "America/Tegucigalpa|CST CDT|60 50|0101010|Gcu0 WL0 1qN0 WL0 GRd0 AL0|11e5", "America/Thule|AST ADT|40 30|010101010101010101010101010101010101010101010101010101010101010101010101010101010|PHG0 1cL0 1cN0 1cL0 1fB0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|656", "America/Vancouver|PST PDT MST|80 70 70|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101012|Ka0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|23e5", "America/Whitehorse|PST PDT MST|80 70 70|01010101010101010101010101010101010101010101010101010101010101010101010101010101012|p7K0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1z90|23e3", "America/Yakutat|YST YDT AKST AKDT|90 80 90 80|0101010101010101010101010101023232323232323232323232323232323232323232323232323232323232323232323232323232323232323232323232|Kb0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 cn0 10q0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|642", "Antarctica/Casey|+08 +11|-80 -b0|01010101010101010|1ARS0 T90 40P0 KL0 blz0 3m10 1o30 14k0 1kr0 12l0 1o01 14kX 1lf1 14kX 1lf1 13bX|10", "Antarctica/Davis|+07 +05|-70 -50|01010|1ART0 VB0 3Wn0 KN0|70", "Pacific/Port_Moresby|+10|-a0|0||25e4", "Antarctica/Macquarie|AEDT AEST|-b0 -a0|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|qg0 1wo0 U00 1wo0 LA0 1C00 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 11A0 1qM0 WM0 1qM0 Oo0 1zc0 Oo0 1zc0 Oo0 1wo0 WM0 1tA0 WM0 1tA0 U00 1tA0 U00 1tA0 11A0 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 11A0 1o00 1io0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1cM0 1a00 1io0 1cM0 1cM0 1cM0 1cM0 3Co0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0|1", "Antarctica/Mawson|+06 +05|-60 -50|01|1ARU0|60", "Pacific/Auckland|NZST NZDT|-c0 -d0|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101|bKC0 IM0 1C00 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1qM0 14o0 1lc0 14o0 1lc0 14o0 1lc0 17c0 1io0 17c0 1io0 17c0 1io0 17c0 1lc0 14o0 1lc0 14o0 1lc0 17c0 1io0 17c0 1io0 17c0 1lc0 14o0 1lc0 14o0 1lc0 17c0 1io0 17c0 1io0 17c0 1io0 17c0 1io0 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1io0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1fA0 1a00|14e5", "Antarctica/Palmer|-03 -02 -04|30 20 40|01020202020202020202020202020202020202020202020202020202020202020202020|9Rf0 Db0 jsN0 14N0 11z0 1o10 11z0 1qN0 WL0 1qN0 WL0 1qN0 1cL0 1cN0 11z0 1o10 11z0 1qN0 WL0 1fB0 19X0 1qN0 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 17b0 1ip0 11z0 1ip0 1fz0 1fB0 11z0 1qN0 WL0 1qN0 WL0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 17b0 1ip0 11z0 1o10 19X0 1fB0 1nX0 G10 1EL0 Op0 1zb0 Rd0 1wn0 Rd0 46n0 Ap0|40", "Antarctica/Rothera|-00 -03|0 30|01|gOo0|130", "Asia/Riyadh|+03|-30|0||57e5", "Antarctica/Troll|-00 +00 +02|0 0 -20|012121212121212121212121212121212121212121212121212121|1puo0 hd0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|40", "Antarctica/Vostok|+07 -00 +05|-70 0 -50|0102|WCF0 1Nj0 1aTv0|25", "Europe/Berlin|CET CEST|-10 -20|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|oXd0 1a00 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|41e5", "Asia/Almaty|+06 +07 +05|-60 -70 -50|01010101010101010101020101010101010101010101010102|rn60 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 L4m0|15e5", "Asia/Amman|EET EEST +03|-20 -30 -30|010101010101010101010101010101010101010101010101010101010101010101010101010101010101012|8kK0 KL0 1oN0 11b0 1oN0 11b0 1pd0 1dz0 1cp0 11b0 1op0 11b0 fO10 1db0 1e10 1cL0 1cN0 1cL0 1cN0 1fz0 1pd0 10n0 1ld0 14n0 1hB0 15b0 1ip0 19X0 1cN0 1cL0 1cN0 17b0 1ld0 14o0 1lc0 17c0 1io0 17c0 1io0 17c0 1So0 y00 1fc0 1dc0 1co0 1dc0 1cM0 1cM0 1cM0 1o00 11A0 1lc0 17c0 1cM0 1cM0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 4bX0 Dd0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 LA0 1C00|25e5", "Asia/Anadyr|+13 +14 +12 +11|-d0 -e0 -c0 -b0|010202020202020202023202020202020202020202020202020202020232|rmX0 1db0 2q10 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 2sp0 WM0|13e3", "Asia/Aqtau|+05 +06 +04|-50 -60 -40|0101010101010101010201010120202020202020202020|sAj0 2pX0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cN0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0|15e4", "Asia/Aqtobe|+05 +06 +04|-50 -60 -40|01010101010101010102010101010101010101010101010|rn70 3Db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0|27e4", "Asia/Ashgabat|+05 +06 +04|-50 -60 -40|01010101010101010101020|rn70 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0|41e4", "Asia/Atyrau|+05 +06 +04|-50 -60 -40|010101010101010101020101010101010102020202020|sAj0 2pX0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 2sp0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0|", "Asia/Baghdad|+03 +04|-30 -40|01010101010101010101010101010101010101010101010101010|u190 11b0 1cp0 1dz0 1dd0 1db0 1cN0 1cp0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1de0 1dc0 1dc0 1dc0 1cM0 1dc0 1cM0 1dc0 1cM0 1dc0 1dc0 1dc0 1cM0 1dc0 1cM0 1dc0 1cM0 1dc0 1dc0 1dc0 1cM0 1dc0 1cM0 1dc0 1cM0 1dc0 1dc0 1dc0 1cM0 1dc0 1cM0 1dc0 1cM0 1dc0|66e5", "Asia/Qatar|+04 +03|-40 -30|01|5QI0|96e4", "Asia/Baku|+04 +05 +03|-40 -50 -30|010101010101010101010201010101010101010101010101010101010101010|rn80 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 1cM0 9Je0 1o00 11z0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00|27e5", "Asia/Bangkok|+07|-70|0||15e6", "Asia/Barnaul|+07 +08 +06|-70 -80 -60|01010101010101010101020101010102020202020202020202020202020202020|rn50 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 p90 LE0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0 3rd0|", "Asia/Beirut|EET EEST|-20 -30|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|61a0 En0 1oN0 11b0 1oN0 11b0 1oN0 11b0 1pd0 11b0 1oN0 11b0 1op0 11b0 dA10 17b0 1iN0 17b0 1iN0 17b0 1iN0 17b0 1vB0 SL0 1mp0 13z0 1iN0 17b0 1iN0 17b0 1jd0 12n0 1a10 1cL0 1cN0 1cL0 1cN0 1cL0 1fB0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1qL0 WN0 1qL0 WN0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 WN0 1qL0 WN0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 WN0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 WN0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 WN0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 WN0 1qL0 11B0 1nX0|22e5", "Asia/Bishkek|+06 +07 +05|-60 -70 -50|0101010101010101010102020202020202020202020202020|rn60 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2e00 1tX0 17b0 1ip0 17b0 1ip0 17b0 1ip0 17b0 1ip0 19X0 1cPu 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 WN0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0|87e4", "Asia/Brunei|+08|-80|0||42e4", "Asia/Kolkata|IST|-5u|0||15e6", "Asia/Chita|+09 +10 +08|-90 -a0 -80|0101010101010101010102010101010101010101010101010101010101010120|rn30 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0 3re0|33e4", "Asia/Ulaanbaatar|+07 +08 +09|-70 -80 -90|01212121212121212121212121212121212121212121212121|jsF0 cKn0 1db0 1dd0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1fB0 1cL0 1cN0 1cL0 1cN0 1cL0 6hD0 11z0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 kEp0 1cJ0 1cP0 1cJ0|12e5", "Asia/Shanghai|CST CDT|-80 -90|0101010101010|DKG0 Rb0 1o10 11z0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0|23e6", "Asia/Colombo|+0530 +0630 +06|-5u -6u -60|0120|14giu 11zu n3cu|22e5", "Asia/Dhaka|+06 +07|-60 -70|010|1A5R0 1i00|16e6", "Asia/Damascus|EET EEST +03|-20 -30 -30|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101012|M00 11b0 1oN0 11b0 1pd0 11b0 1oN0 11b0 1oN0 11b0 1oN0 11b0 1pd0 11b0 1oN0 Nb0 1AN0 Nb0 bcp0 19X0 1gp0 19X0 3ld0 1xX0 Vd0 1Bz0 Sp0 1vX0 10p0 1dz0 1cN0 1cL0 1db0 1db0 1g10 1an0 1ap0 1db0 1fd0 1db0 1cN0 1db0 1dd0 1db0 1cp0 1dz0 1c10 1dX0 1cN0 1db0 1dd0 1db0 1cN0 1db0 1cN0 1db0 1cN0 1db0 1dd0 1db0 1cN0 1db0 1cN0 19z0 1fB0 1qL0 11B0 1on0 Wp0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 WN0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 WN0 1qL0|26e5", "Asia/Dili|+09 +08|-90 -80|010|fpr0 Xld0|19e4", "Asia/Dubai|+04|-40|0||39e5", "Asia/Dushanbe|+06 +07 +05|-60 -70 -50|0101010101010101010102|rn60 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2hB0|76e4", "Asia/Famagusta|EET EEST +03|-20 -30 -30|0101010101010101010101010101010101010101010101010101010101010101010101010101010101012010101010101010101010101010|cPa0 1cL0 1qp0 Xz0 19B0 19X0 1fB0 1db0 1cp0 1cL0 1fB0 19X0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1fB0 1cL0 1cN0 1cL0 1cN0 1o30 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 15U0 2Ks0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|", "Asia/Gaza|IST IDT EET EEST|-20 -30 -20 -30|010101010101010101010101010101023232323232323232323232323232323232323232323232323232323232323232323232|aXa0 Db0 1fB0 Rb0 bXB0 gM0 8Q00 IM0 1wo0 TX0 1HB0 IL0 1s10 10n0 1o10 WL0 1zd0 On0 1ld0 11z0 1o10 14n0 1o10 14n0 1nd0 12n0 1nd0 Xz0 1q10 12n0 M10 C00 17c0 1io0 17c0 1io0 17c0 1o00 1cL0 1fB0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 17c0 1io0 18N0 1bz0 19z0 1gp0 1610 1iL0 11z0 1o10 14o0 1lA1 SKX 1xd1 MKX 1AN0 1a00 1fA0 1cL0 1cN0 1nX0 1210 1nA0 1210 1qL0 WN0 1qL0 WN0 1qL0 11c0 1on0 11B0 1o00 11A0 1qo0 XA0 1qp0 1cN0 1cL0 1a10 1fz0 17d0 1in0 11B0 1nX0 11B0 1qL0 WN0 1qL0 WN0 1qL0 11B0 1nX0|18e5", "Asia/Hebron|IST IDT EET EEST|-20 -30 -20 -30|01010101010101010101010101010102323232323232323232323232323232323232323232323232323232323232323232323232|aXa0 Db0 1fB0 Rb0 bXB0 gM0 8Q00 IM0 1wo0 TX0 1HB0 IL0 1s10 10n0 1o10 WL0 1zd0 On0 1ld0 11z0 1o10 14n0 1o10 14n0 1nd0 12n0 1nd0 Xz0 1q10 12n0 M10 C00 17c0 1io0 17c0 1io0 17c0 1o00 1cL0 1fB0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 17c0 1io0 18N0 1bz0 19z0 1gp0 1610 1iL0 12L0 1mN0 14o0 1lc0 Tb0 1xd1 MKX bB0 cn0 1cN0 1a00 1fA0 1cL0 1cN0 1nX0 1210 1nA0 1210 1qL0 WN0 1qL0 WN0 1qL0 11c0 1on0 11B0 1o00 11A0 1qo0 XA0 1qp0 1cN0 1cL0 1a10 1fz0 17d0 1in0 11B0 1nX0 11B0 1qL0 WN0 1qL0 WN0 1qL0 11B0 1nX0|25e4", "Asia/Ho_Chi_Minh|+08 +07|-80 -70|01|dfs0|90e5", "Asia/Hong_Kong|HKT HKST|-80 -90|01010101010101010|H7u 1cL0 1cN0 1cL0 1cN0 1fz0 1cN0 1cL0 s10 1Vz0 1cN0 1cL0 1cN0 1cL0 6fd0 14n0|73e5", "Asia/Hovd|+06 +07 +08|-60 -70 -80|01212121212121212121212121212121212121212121212121|jsG0 cKn0 1db0 1dd0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1fB0 1cL0 1cN0 1cL0 1cN0 1cL0 6hD0 11z0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 kEp0 1cJ0 1cP0 1cJ0|81e3", "Asia/Irkutsk|+08 +09 +07|-80 -90 -70|010101010101010101010201010101010101010101010101010101010101010|rn40 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0|60e4", "Europe/Istanbul|EET EEST +03 +04|-20 -30 -30 -40|01010101010123201010101010101010101010101010101010101010101010101010101010101012|8jz0 11A0 WN0 1qL0 TB0 1tX0 U10 1tz0 11B0 1in0 17d0 z90 cne0 pb0 2Cp0 1800 14o0 1dc0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1a00 1fA0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WO0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 Xc0 1qo0 WM0 1qM0 11A0 1o00 1200 1nA0 11A0 1tA0 U00 15w0|13e6", "Asia/Jakarta|WIB|-70|0||31e6", "Asia/Jayapura|WIT|-90|0||26e4", "Asia/Jerusalem|IST IDT|-20 -30|01010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|aXa0 Db0 1fB0 Rb0 bXB0 gM0 8Q00 IM0 1wo0 TX0 1HB0 IL0 1s10 10n0 1o10 WL0 1zd0 On0 1ld0 11z0 1o10 14n0 1o10 14n0 1nd0 12n0 1nd0 Xz0 1q10 12n0 1hB0 1dX0 1ep0 1aL0 1eN0 17X0 1nf0 11z0 1tB0 19W0 1e10 17b0 1ep0 1gL0 18N0 1fz0 1eN0 17b0 1gq0 1gn0 19d0 1dz0 1c10 17X0 1hB0 1gn0 19d0 1dz0 1c10 17X0 1kp0 1dz0 1c10 1aL0 1eN0 1oL0 10N0 1oL0 10N0 1oL0 10N0 1rz0 W10 1rz0 W10 1rz0 10N0 1oL0 10N0 1oL0 10N0 1rz0 W10 1rz0 W10 1rz0 10N0 1oL0 10N0 1oL0 10N0 1oL0 10N0 1rz0 W10 1rz0 W10 1rz0 10N0 1oL0|81e4", "Asia/Kabul|+0430|-4u|0||46e5", "Asia/Kamchatka|+12 +13 +11|-c0 -d0 -b0|0101010101010101010102010101010101010101010101010101010101020|rn00 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 2sp0 WM0|18e4", "Asia/Karachi|+05 PKT PKST|-50 -50 -60|01212121|2Xv0 1fy00 1cL0 dK10 11b0 1610 1jX0|24e6", "Asia/Urumqi|+06|-60|0||32e5", "Asia/Kathmandu|+0530 +0545|-5u -5J|01|CVuu|12e5", "Asia/Khandyga|+09 +10 +08 +11|-90 -a0 -80 -b0|01010101010101010101020101010101010101010101010131313131313131310|rn30 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 qK0 yN0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 17V0 7zD0|66e2", "Asia/Krasnoyarsk|+07 +08 +06|-70 -80 -60|010101010101010101010201010101010101010101010101010101010101010|rn50 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0|10e5", "Asia/Kuala_Lumpur|+0730 +08|-7u -80|01|td40|71e5", "Asia/Macau|CST CDT|-80 -90|01010101010101010|H7u 1cL0 1cN0 1cL0 1cN0 1fz0 1cN0 1cL0 s10 1Vz0 1cN0 1cL0 1cN0 1cL0 6fd0 14n0|57e4", "Asia/Magadan|+11 +12 +10|-b0 -c0 -a0|0101010101010101010102010101010101010101010101010101010101010120|rn10 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0 3Cq0|95e3", "Asia/Makassar|WITA|-80|0||15e5", "Asia/Manila|PST PDT|-80 -90|01010|hB40 1bb0 uNB0 rz0|24e6", "Asia/Nicosia|EET EEST|-20 -30|01010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|cPa0 1cL0 1qp0 Xz0 19B0 19X0 1fB0 1db0 1cp0 1cL0 1fB0 19X0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1fB0 1cL0 1cN0 1cL0 1cN0 1o30 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|32e4", "Asia/Novokuznetsk|+07 +08 +06|-70 -80 -60|0101010101010101010102010101010101010101010101010101010101020|rn50 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 2sp0 WM0|55e4", "Asia/Novosibirsk|+07 +08 +06|-70 -80 -60|01010101010101010101020101020202020202020202020202020202020202020|rn50 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 ml0 Os0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0 4eN0|15e5", "Asia/Omsk|+06 +07 +05|-60 -70 -50|010101010101010101010201010101010101010101010101010101010101010|rn60 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0|12e5", "Asia/Oral|+05 +06 +04|-50 -60 -40|010101010101010202020202020202020202020202020|rn70 3Db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 2pB0 1cM0 1fA0 1cM0 1cM0 IM0 1EM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0|27e4", "Asia/Pontianak|WITA WIB|-80 -70|01|HNs0|23e4", "Asia/Pyongyang|KST KST|-90 -8u|010|1P4D0 6BA0|29e5", "Asia/Qostanay|+05 +06 +04|-50 -60 -40|01010101010101010102010101010101010101010101010|rn70 3Db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 Mv90|", "Asia/Qyzylorda|+05 +06|-50 -60|010101010101010101010101010101010101010101010|rn70 3Db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 3ao0 1EM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 zQl0|73e4", "Asia/Rangoon|+0630|-6u|0||48e5", "Asia/Sakhalin|+11 +12 +10|-b0 -c0 -a0|010101010101010101010201010101010202020202020202020202020202020|rn10 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 2pB0 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0 3rd0|58e4", "Asia/Samarkand|+05 +06|-50 -60|010101010101010101010|rn70 3Db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0|36e4", "Asia/Seoul|KST KDT|-90 -a0|01010|Gf50 11A0 1o00 11A0|23e6", "Asia/Srednekolymsk|+11 +12 +10|-b0 -c0 -a0|010101010101010101010201010101010101010101010101010101010101010|rn10 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0|35e2", "Asia/Taipei|CST CDT|-80 -90|0101010|akg0 1db0 1cN0 1db0 97B0 AL0|74e5", "Asia/Tashkent|+06 +07 +05|-60 -70 -50|0101010101010101010102|rn60 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0|23e5", "Asia/Tbilisi|+04 +05 +03|-40 -50 -30|01010101010101010101020202010101010101010101020|rn80 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 1cK0 1cL0 1cN0 1cL0 1cN0 2pz0 1cL0 1fB0 3Nz0 11B0 1nX0 11B0 1qL0 WN0 1qL0 WN0 1qL0 11B0 1nX0 11B0 1nX0 11B0 An0 Os0 WM0|11e5", "Asia/Tehran|+0330 +0430 +04 +05|-3u -4u -40 -50|0123201010101010101010101010101010101010101010101010101010101010101010|hyHu 1pc0 120u Rc0 Dc0 1iou Kn0 1dB0 1en0 pNB0 UL0 1cN0 1dz0 1cp0 1dz0 1cp0 1dz0 1cp0 1dz0 1cp0 1dz0 1cN0 1dz0 1cp0 1dz0 1cp0 1dz0 1cp0 1dz0 1cN0 1dz0 1cp0 1dz0 1cp0 1dz0 1cp0 1dz0 1cN0 1dz0 64p0 1dz0 1cN0 1dz0 1cp0 1dz0 1cp0 1dz0 1cp0 1dz0 1cN0 1dz0 1cp0 1dz0 1cp0 1dz0 1cp0 1dz0 1cN0 1dz0 1cp0 1dz0 1cp0 1dz0 1cp0 1dz0 1cN0 1dz0 1cp0 1dz0|14e6", "Asia/Thimphu|+0530 +06|-5u -60|01|HcGu|79e3", "Asia/Tokyo|JST|-90|0||38e6", "Asia/Tomsk|+07 +08 +06|-70 -80 -60|01010101010101010101020101010101010101010101020202020202020202020|rn50 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 co0 1bB0 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0 3Qp0|10e5", "Asia/Ust-Nera|+09 +12 +11 +10|-90 -c0 -b0 -a0|0121212121212121212123212121212121212121212121212121212121212123|rn30 1d90 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 17V0 7zD0|65e2", "Asia/Vladivostok|+10 +11 +09|-a0 -b0 -90|010101010101010101010201010101010101010101010101010101010101010|rn20 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0|60e4", "Asia/Yakutsk|+09 +10 +08|-90 -a0 -80|010101010101010101010201010101010101010101010101010101010101010|rn30 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0|28e4", "Asia/Yekaterinburg|+05 +06 +04|-50 -60 -40|010101010101010101010201010101010101010101010101010101010101010|rn70 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0|14e5", "Asia/Yerevan|+04 +05 +03|-40 -50 -30|01010101010101010101020202020101010101010101010101010101010|rn80 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 4RX0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0|13e5", "Atlantic/Azores|-01 +00 WET WEST|10 0 0 -10|01010101010101010101010231010101010101010101010101010101010101010101010101010101010101010101010101010|tLB0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 Ap0 An0 wo0 Eo0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|25e4", "Atlantic/Bermuda|AST ADT|40 30|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|avi0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|65e3", "Atlantic/Canary|WET WEST|0 -10|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|oXc0 1a10 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|54e4", "Atlantic/Cape_Verde|-02 -01|20 10|01|elE0|50e4", "Atlantic/Faroe|WET WEST|0 -10|01010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|rm10 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|49e3", "Atlantic/Madeira|WET WEST|0 -10|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|tOo0 1a00 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cN0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|27e4", "Atlantic/South_Georgia|-02|20|0||30", "Atlantic/Stanley|-04 -03 -02|40 30 20|01212101010101010101010101010101010101010101010101010101|wrg0 WL0 1qL0 U10 1tz0 2mN0 WN0 1qL0 WN0 1qL0 WN0 1qL0 WN0 1tz0 U10 1tz0 WN0 1qL0 WN0 1qL0 WN0 1qL0 WN0 1qL0 WN0 1tz0 WN0 1qL0 WN0 1qL0 WN0 1qL0 WN0 1qL0 WN0 1qN0 U10 1wn0 Rd0 1wn0 U10 1tz0 U10 1tz0 U10 1tz0 U10 1tz0 U10 1wn0 U10 1tz0 U10 1tz0 U10|21e2", "Australia/Sydney|AEST AEDT|-a0 -b0|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101|4r40 LA0 1C00 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 14o0 1o00 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 U00 1qM0 WM0 1tA0 WM0 1tA0 U00 1tA0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 11A0 1o00 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 11A0 1o00 WM0 1qM0 14o0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0|40e5", "Australia/Adelaide|ACST ACDT|-9u -au|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101|4r4u LA0 1C00 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 U00 1qM0 WM0 1tA0 WM0 1tA0 U00 1tA0 U00 1tA0 Oo0 1zc0 WM0 1qM0 Rc0 1zc0 U00 1tA0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 11A0 1o00 WM0 1qM0 14o0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0|11e5", "Australia/Brisbane|AEST AEDT|-a0 -b0|010101010|4r40 LA0 H1A0 Oo0 1zc0 Oo0 1zc0 Oo0|20e5", "Australia/Broken_Hill|ACST ACDT|-9u -au|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101|4r4u LA0 1C00 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 14o0 1o00 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 U00 1qM0 WM0 1tA0 WM0 1tA0 U00 1tA0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 11A0 1o00 WM0 1qM0 14o0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0|18e3", "Australia/Hobart|AEDT AEST|-b0 -a0|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|qg0 1wo0 U00 1wo0 LA0 1C00 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 11A0 1qM0 WM0 1qM0 Oo0 1zc0 Oo0 1zc0 Oo0 1wo0 WM0 1tA0 WM0 1tA0 U00 1tA0 U00 1tA0 11A0 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 11A0 1o00 1io0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1cM0 1a00 1io0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0|21e4", "Australia/Darwin|ACST|-9u|0||12e4", "Australia/Eucla|+0845 +0945|-8J -9J|0101010101010|bHRf Oo0 l5A0 Oo0 iJA0 G00 zU00 IM0 1qM0 11A0 1o00 11A0|368", "Australia/Lord_Howe|AEST +1030 +1130 +11|-a0 -au -bu -b0|01212121213131313131313131313131313131313131313131313131313131313131313131313131313131313131313131313|raC0 1zdu Rb0 1zd0 On0 1zd0 On0 1zd0 On0 1zd0 TXu 1qMu WLu 1tAu WLu 1tAu TXu 1tAu Onu 1zcu Onu 1zcu Onu 1zcu Rbu 1zcu Onu 1zcu Onu 1zcu 11zu 1o0u 11zu 1o0u 11zu 1o0u 11zu 1qMu WLu 11Au 1nXu 1qMu 11zu 1o0u 11zu 1o0u 11zu 1qMu WLu 1qMu 11zu 1o0u WLu 1qMu 14nu 1cMu 1cLu 1cMu 1cLu 1cMu 1cLu 1cMu 1cLu 1fAu 1cLu 1cMu 1cLu 1cMu 1cLu 1cMu 1cLu 1cMu 1cLu 1cMu 1cLu 1fAu 1cLu 1cMu 1cLu 1cMu 1cLu 1cMu 1cLu 1cMu 1cLu 1cMu 1fzu 1cMu 1cLu 1cMu 1cLu 1cMu 1cLu 1cMu 1cLu 1cMu 1cLu 1fAu 1cLu 1cMu|347", "Australia/Lindeman|AEST AEDT|-a0 -b0|0101010101010|4r40 LA0 H1A0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0|10", "Australia/Melbourne|AEST AEDT|-a0 -b0|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101|4r40 LA0 1C00 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 U00 1qM0 WM0 1qM0 11A0 1tA0 U00 1tA0 U00 1tA0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 11A0 1o00 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 11A0 1o00 WM0 1qM0 14o0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0|39e5", "Australia/Perth|AWST AWDT|-80 -90|0101010101010|bHS0 Oo0 l5A0 Oo0 iJA0 G00 zU00 IM0 1qM0 11A0 1o00 11A0|18e5", "Europe/Brussels|CET CEST|-10 -20|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|hDB0 1a00 1fA0 1cM0 1cM0 1cM0 1fA0 1a00 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|21e5", "Pacific/Easter|-06 -07 -05|60 70 50|010101010101010101010101020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202|yP0 1ip0 11z0 1o10 11z0 1qN0 WL0 1ld0 14n0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 WL0 1qN0 11z0 1o10 2pA0 11z0 1o10 11z0 1qN0 WL0 1qN0 WL0 1qN0 1cL0 1cN0 11z0 1o10 11z0 1qN0 WL0 1fB0 19X0 1qN0 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 17b0 1ip0 11z0 1ip0 1fz0 1fB0 11z0 1qN0 WL0 1qN0 WL0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 17b0 1ip0 11z0 1o10 19X0 1fB0 1nX0 G10 1EL0 Op0 1zb0 Rd0 1wn0 Rd0 46n0 Ap0 1Nb0 Ap0 1Nb0 Ap0 1zb0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 11B0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 11B0|30e2", "Europe/Athens|EET EEST|-20 -30|01010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|cOK0 1vc0 SO0 1cM0 1a00 1ao0 1fc0 1a10 1fG0 1cg0 1dX0 1bX0 1cQ0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|35e5", "Europe/Dublin|IST GMT|-10 0|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101|4re0 U00 1tA0 U00 1tA0 U00 1tA0 U00 1tA0 WM0 1qM0 WM0 1qM0 WM0 1tA0 U00 1tA0 U00 1tA0 11z0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1o00 14o0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|12e5", "Etc/GMT-1|+01|-10|0||", "Pacific/Guadalcanal|+11|-b0|0||11e4", "Pacific/Tarawa|+12|-c0|0||29e3", "Etc/GMT-13|+13|-d0|0||", "Etc/GMT-14|+14|-e0|0||", "Etc/GMT-2|+02|-20|0||", "Indian/Maldives|+05|-50|0||35e4", "Pacific/Palau|+09|-90|0||21e3", "Etc/GMT+1|-01|10|0||", "Pacific/Tahiti|-10|a0|0||18e4", "Pacific/Niue|-11|b0|0||12e2", "Etc/GMT+12|-12|c0|0||", "Etc/GMT+5|-05|50|0||", "Etc/GMT+6|-06|60|0||", "Etc/GMT+7|-07|70|0||", "Etc/GMT+8|-08|80|0||", "Pacific/Gambier|-09|90|0||125", "Etc/UTC|UTC|0|0||", "Europe/Andorra|CET CEST|-10 -20|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|B7d0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|79e3", "Europe/Astrakhan|+04 +05 +03|-40 -50 -30|0101010101010101020202020202020202020202020202020202020202020|rn80 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 2pB0 1cM0 1fA0 1cM0 3Co0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0 3rd0|10e5", "Europe/London|BST GMT|-10 0|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101|4re0 U00 1tA0 U00 1tA0 U00 1tA0 U00 1tA0 WM0 1qM0 WM0 1qM0 WM0 1tA0 U00 1tA0 U00 1tA0 11z0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1o00 14o0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|10e6", "Europe/Belgrade|CET CEST|-10 -20|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|wdd0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|12e5", "Europe/Prague|CET CEST|-10 -20|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|muN0 1cM0 1fA0 1a00 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|13e5", "Europe/Bucharest|EET EEST|-20 -30|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|mRa0 On0 1fA0 1a10 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cK0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cL0 1cN0 1cL0 1fB0 1nX0 11E0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|19e5", "Europe/Budapest|CET CEST|-10 -20|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|oXb0 1a00 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cO0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|17e5", "Europe/Zurich|CET CEST|-10 -20|01010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|rm10 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|38e4", "Europe/Chisinau|MSK MSD EEST EET|-30 -40 -30 -20|010101010101010101012323232323232323232323232323232323232323232323232323232323232323232323232323232323|rn90 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 gL0 WO0 1cM0 1cM0 1cK0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1fB0 1nX0 11D0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WN0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|67e4", "Europe/Gibraltar|CET CEST|-10 -20|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|tLB0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|30e3", "Europe/Helsinki|EET EEST|-20 -30|01010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|rm00 1cM0 1cM0 1cM0 1cN0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|12e5", "Europe/Kaliningrad|MSK MSD EEST EET +03|-30 -40 -30 -20 -30|010101010101010102323232323232323232323232323232323232323232343|rn90 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cN0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0|44e4", "Europe/Kiev|MSK MSD EEST EET|-30 -40 -30 -20|0101010101010101010123232323232323232323232323232323232323232323232323232323232323232323232323232323|rn90 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 Db0 3220 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o10 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|34e5", "Europe/Kirov|+04 +05 MSD MSK MSK|-40 -50 -40 -30 -40|01010101010101010232302323232323232323232323232323232323232343|rn80 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cN0 1cM0 1fA0 1cM0 2pz0 1cN0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0|48e4", "Europe/Lisbon|CET WET WEST CEST|-10 0 -10 -20|01212121212121212121212121212121203030302121212121212121212121212121212121212121212121212121212121212121212121|go00 1cM0 1cM0 1fB0 1cM0 1cM0 1cM0 1fA0 1a00 1cL0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cN0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|27e5", "Europe/Madrid|CET CEST|-10 -20|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|apy0 1a10 1fz0 1a10 19X0 1cN0 1fz0 1a10 1fC0 1cM0 1cM0 1cM0 1fA0 1a00 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|62e5", "Europe/Malta|CET CEST|-10 -20|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|XX0 LA0 1zc0 Oo0 1C00 Oo0 1co0 1cM0 1lA0 Xc0 1qq0 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1iN0 19z0 1fB0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|42e4", "Europe/Minsk|MSK MSD EEST EET +03|-30 -40 -30 -20 -30|010101010101010101023232323232323232323232323232323232323234|rn90 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 3Fc0 1cN0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0|19e5", "Europe/Paris|CET CEST|-10 -20|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|fbc0 1cL0 1fC0 1a00 1fA0 1cM0 1cM0 1cM0 1fA0 1a00 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|11e6", "Europe/Moscow|MSK MSD EEST EET MSK|-30 -40 -30 -20 -40|0101010101010101010102301010101010101010101010101010101010101040|rn90 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cN0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0|16e6", "Europe/Riga|MSK MSD EEST EET|-30 -40 -30 -20|010101010101010102323232323232323232323232323232323232323232323232323232323232323232323232323232323|rn90 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cN0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cN0 1o00 11A0 1o00 11A0 1qM0 3oo0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|64e4", "Europe/Rome|CET CEST|-10 -20|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|XX0 LA0 1zc0 Oo0 1C00 Oo0 1C00 LA0 1zc0 Oo0 1C00 LA0 1C00 LA0 1zc0 Oo0 1C00 Oo0 1zc0 Oo0 1fC0 1a00 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|39e5", "Europe/Samara|+04 +05 +03|-40 -50 -30|01010101010101010202010101010101010101010101010101010101020|rn80 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 2pB0 1cM0 1fA0 2y10 14m0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 2sp0 WM0|12e5", "Europe/Saratov|+04 +05 +03|-40 -50 -30|0101010101010102020202020202020202020202020202020202020202020|rn80 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 2pB0 1cM0 1cM0 1cM0 1fA0 1cM0 3Co0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0 5810|", "Europe/Simferopol|MSK MSD EET EEST MSK|-30 -40 -20 -30 -40|0101010101010101010232323101010323232323232323232323232323232323240|rn90 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1Q00 4eN0 1cM0 1cM0 1cM0 1cM0 dV0 WO0 1cM0 1cM0 1fy0 1o30 11B0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11z0 1nW0|33e4", "Europe/Sofia|EET EEST|-20 -30|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|muJ0 1dd0 1fb0 1ap0 1fb0 1a20 1fy0 1a30 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cK0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1fB0 1nX0 11E0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|12e5", "Europe/Tallinn|MSK MSD EEST EET|-30 -40 -30 -20|0101010101010101023232323232323232323232323232323232323232323232323232323232323232323232323232323|rn90 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cN0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o10 11A0 1qM0 5QM0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|41e4", "Europe/Tirane|CET CEST|-10 -20|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|axz0 10n0 1op0 11z0 1pd0 11z0 1qN0 WL0 1qp0 Xb0 1qp0 Xb0 1qp0 11z0 1lB0 11z0 1qN0 11z0 1iN0 16n0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|42e4", "Europe/Ulyanovsk|+04 +05 +03 +02|-40 -50 -30 -20|010101010101010102023202020202020202020202020202020202020202020|rn80 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 2pB0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0 3rd0|13e5", "Europe/Vienna|CET CEST|-10 -20|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|oXb0 19X0 1cP0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|18e5", "Europe/Vilnius|MSK MSD EEST EET CEST CET|-30 -40 -30 -20 -20 -10|01010101010101010232323232323232323454323232323232323232323232323232323232323232323232323232323|rn90 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cN0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11B0 1o00 11A0 1qM0 8io0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|54e4", "Europe/Volgograd|+04 +05 MSD MSK MSK|-40 -50 -40 -30 -40|0101010101010102323230232323232323232323232323232323232323234303|rn80 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cN0 1cM0 1cM0 1cM0 1fA0 1cM0 2pz0 1cN0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0 9Jd0 5gn0|10e5", "Europe/Warsaw|CET CEST|-10 -20|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|hDA0 1a00 1fA0 1cM0 1cM0 1cM0 1fA0 1a00 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cN0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|17e5", "Pacific/Honolulu|HST|a0|0||37e4", "Indian/Chagos|+05 +06|-50 -60|01|13ij0|30e2", "Indian/Mauritius|+04 +05|-40 -50|01010|v5U0 14L0 12kr0 11z0|15e4", "Pacific/Kwajalein|-12 +12|c0 -c0|01|Vxo0|14e3", "Pacific/Chatham|+1245 +1345|-cJ -dJ|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101|bKC0 IM0 1C00 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1qM0 14o0 1lc0 14o0 1lc0 14o0 1lc0 17c0 1io0 17c0 1io0 17c0 1io0 17c0 1lc0 14o0 1lc0 14o0 1lc0 17c0 1io0 17c0 1io0 17c0 1lc0 14o0 1lc0 14o0 1lc0 17c0 1io0 17c0 1io0 17c0 1io0 17c0 1io0 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1io0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1fA0 1a00|600", "Pacific/Apia|-11 -10 +14 +13|b0 a0 -e0 -d0|010123232323232323232323|1Dbn0 1ff0 1a00 CI0 AQ0 1cM0 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1fA0 1a00 1fA0 1a00 1fA0|37e3", "Pacific/Bougainville|+10 +11|-a0 -b0|01|1NwE0|18e4", "Pacific/Efate|+11 +12|-b0 -c0|01010101010101010101010|9EA0 Dc0 n610 1cL0 1cN0 1cL0 1fB0 19X0 1fB0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1fB0 Lz0 1Nd0 An0|66e3", "Pacific/Enderbury|-12 -11 +13|c0 b0 -d0|012|nIc0 B7X0|1", "Pacific/Fakaofo|-11 +13|b0 -d0|01|1Gfn0|483", "Pacific/Fiji|+12 +13|-c0 -d0|01010101010101010101010101010|1ace0 LA0 1EM0 IM0 nJc0 LA0 1o00 Rc0 1wo0 Ao0 1Nc0 Ao0 1Q00 xz0 1SN0 uM0 1SM0 uM0 1VA0 s00 1VA0 s00 1VA0 s00 20o0 pc0 2hc0 bc0|88e4", "Pacific/Galapagos|-05 -06|50 60|0101|CVF0 gNd0 rz0|25e3", "Pacific/Guam|GST GDT ChST|-a0 -b0 -a0|010101010102|JQ0 Rb0 1wp0 Rb0 5xd0 rX0 5sN0 zb1 1C0X On0 ULb0|17e4", "Pacific/Kiritimati|-1040 -10 +14|aE a0 -e0|012|nIaE B7Xk|51e2", "Pacific/Kosrae|+12 +11|-c0 -b0|01|1aAA0|66e2", "Pacific/Marquesas|-0930|9u|0||86e2", "Pacific/Pago_Pago|SST|b0|0||37e2", "Pacific/Nauru|+1130 +12|-bu -c0|01|maCu|10e3", "Pacific/Norfolk|+1130 +1230 +11 +12|-bu -cu -b0 -c0|010232323232323232323232323|bHOu Oo0 1COo0 9Jcu 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0|25e4", "Pacific/Noumea|+11 +12|-b0 -c0|0101010|jhp0 xX0 1PB0 yn0 HeP0 Ao0|98e3", "Pacific/Pitcairn|-0830 -08|8u 80|01|18Vku|56", "Pacific/Rarotonga|-1030 -0930 -10|au 9u a0|012121212121212121212121212|lyWu IL0 1zcu Onu 1zcu Onu 1zcu Rbu 1zcu Onu 1zcu Onu 1zcu Onu 1zcu Onu 1zcu Onu 1zcu Rbu 1zcu Onu 1zcu Onu 1zcu Onu|13e3", "Pacific/Tongatapu|+13 +14|-d0 -e0|010101010|1csd0 15A0 1wo0 xz0 1Q10 xz0 zWN0 s00|75e3"], links: ["Africa/Abidjan|Africa/Accra", "Africa/Abidjan|Africa/Bamako", "Africa/Abidjan|Africa/Banjul", "Africa/Abidjan|Africa/Conakry", "Africa/Abidjan|Africa/Dakar", "Africa/Abidjan|Africa/Freetown", "Africa/Abidjan|Africa/Lome", "Africa/Abidjan|Africa/Nouakchott", "Africa/Abidjan|Africa/Ouagadougou", "Africa/Abidjan|Africa/Timbuktu", "Africa/Abidjan|Atlantic/Reykjavik", "Africa/Abidjan|Atlantic/St_Helena", "Africa/Abidjan|Etc/GMT", "Africa/Abidjan|Etc/GMT+0", "Africa/Abidjan|Etc/GMT-0", "Africa/Abidjan|Etc/GMT0", "Africa/Abidjan|Etc/Greenwich", "Africa/Abidjan|GMT", "Africa/Abidjan|GMT+0", "Africa/Abidjan|GMT-0", "Africa/Abidjan|GMT0", "Africa/Abidjan|Greenwich", "Africa/Abidjan|Iceland", "Africa/Cairo|Egypt", "Africa/Johannesburg|Africa/Maseru", "Africa/Johannesburg|Africa/Mbabane", "Africa/Lagos|Africa/Bangui", "Africa/Lagos|Africa/Brazzaville", "Africa/Lagos|Africa/Douala", "Africa/Lagos|Africa/Kinshasa", "Africa/Lagos|Africa/Libreville", "Africa/Lagos|Africa/Luanda", "Africa/Lagos|Africa/Malabo", "Africa/Lagos|Africa/Niamey", "Africa/Lagos|Africa/Porto-Novo", "Africa/Maputo|Africa/Blantyre", "Africa/Maputo|Africa/Bujumbura", "Africa/Maputo|Africa/Gaborone", "Africa/Maputo|Africa/Harare", "Africa/Maputo|Africa/Kigali", "Africa/Maputo|Africa/Lubumbashi", "Africa/Maputo|Africa/Lusaka", "Africa/Nairobi|Africa/Addis_Ababa", "Africa/Nairobi|Africa/Asmara", "Africa/Nairobi|Africa/Asmera", "Africa/Nairobi|Africa/Dar_es_Salaam", "Africa/Nairobi|Africa/Djibouti", "Africa/Nairobi|Africa/Kampala", "Africa/Nairobi|Africa/Mogadishu", "Africa/Nairobi|Indian/Antananarivo", "Africa/Nairobi|Indian/Comoro", "Africa/Nairobi|Indian/Mayotte", "Africa/Tripoli|Libya", "America/Adak|America/Atka", "America/Adak|US/Aleutian", "America/Anchorage|US/Alaska", "America/Argentina/Buenos_Aires|America/Buenos_Aires", "America/Argentina/Catamarca|America/Argentina/ComodRivadavia", "America/Argentina/Catamarca|America/Catamarca", "America/Argentina/Cordoba|America/Cordoba", "America/Argentina/Cordoba|America/Rosario", "America/Argentina/Jujuy|America/Jujuy", "America/Argentina/Mendoza|America/Mendoza", "America/Cayenne|Etc/GMT+3", "America/Chicago|CST6CDT", "America/Chicago|US/Central", "America/Denver|America/Shiprock", "America/Denver|MST7MDT", "America/Denver|Navajo", "America/Denver|US/Mountain", "America/Detroit|US/Michigan", "America/Edmonton|America/Yellowknife", "America/Edmonton|Canada/Mountain", "America/Fort_Wayne|America/Indiana/Indianapolis", "America/Fort_Wayne|America/Indianapolis", "America/Fort_Wayne|US/East-Indiana", "America/Godthab|America/Nuuk", "America/Halifax|Canada/Atlantic", "America/Havana|Cuba", "America/Indiana/Knox|America/Knox_IN", "America/Indiana/Knox|US/Indiana-Starke", "America/Iqaluit|America/Pangnirtung", "America/Jamaica|Jamaica", "America/Kentucky/Louisville|America/Louisville", "America/La_Paz|Etc/GMT+4", "America/Los_Angeles|PST8PDT", "America/Los_Angeles|US/Pacific", "America/Manaus|Brazil/West", "America/Mazatlan|Mexico/BajaSur", "America/Mexico_City|Mexico/General", "America/New_York|EST5EDT", "America/New_York|US/Eastern", "America/Noronha|Brazil/DeNoronha", "America/Panama|America/Atikokan", "America/Panama|America/Cayman", "America/Panama|America/Coral_Harbour", "America/Panama|EST", "America/Phoenix|America/Creston", "America/Phoenix|MST", "America/Phoenix|US/Arizona", "America/Puerto_Rico|America/Anguilla", "America/Puerto_Rico|America/Antigua", "America/Puerto_Rico|America/Aruba", "America/Puerto_Rico|America/Blanc-Sablon", "America/Puerto_Rico|America/Curacao", "America/Puerto_Rico|America/Dominica", "America/Puerto_Rico|America/Grenada", "America/Puerto_Rico|America/Guadeloupe", "America/Puerto_Rico|America/Kralendijk", "America/Puerto_Rico|America/Lower_Princes", "America/Puerto_Rico|America/Marigot", "America/Puerto_Rico|America/Montserrat", "America/Puerto_Rico|America/Port_of_Spain", "America/Puerto_Rico|America/St_Barthelemy", "America/Puerto_Rico|America/St_Kitts", "America/Puerto_Rico|America/St_Lucia", "America/Puerto_Rico|America/St_Thomas", "America/Puerto_Rico|America/St_Vincent", "America/Puerto_Rico|America/Tortola", "America/Puerto_Rico|America/Virgin", "America/Regina|Canada/Saskatchewan", "America/Rio_Branco|America/Porto_Acre", "America/Rio_Branco|Brazil/Acre", "America/Santiago|Chile/Continental", "America/Sao_Paulo|Brazil/East", "America/St_Johns|Canada/Newfoundland", "America/Tijuana|America/Ensenada", "America/Tijuana|America/Santa_Isabel", "America/Tijuana|Mexico/BajaNorte", "America/Toronto|America/Montreal", "America/Toronto|America/Nassau", "America/Toronto|America/Nipigon", "America/Toronto|America/Thunder_Bay", "America/Toronto|Canada/Eastern", "America/Vancouver|Canada/Pacific", "America/Whitehorse|Canada/Yukon", "America/Winnipeg|America/Rainy_River", "America/Winnipeg|Canada/Central", "Asia/Ashgabat|Asia/Ashkhabad", "Asia/Bangkok|Asia/Phnom_Penh", "Asia/Bangkok|Asia/Vientiane", "Asia/Bangkok|Etc/GMT-7", "Asia/Bangkok|Indian/Christmas", "Asia/Brunei|Asia/Kuching", "Asia/Brunei|Etc/GMT-8", "Asia/Dhaka|Asia/Dacca", "Asia/Dubai|Asia/Muscat", "Asia/Dubai|Etc/GMT-4", "Asia/Dubai|Indian/Mahe", "Asia/Dubai|Indian/Reunion", "Asia/Ho_Chi_Minh|Asia/Saigon", "Asia/Hong_Kong|Hongkong", "Asia/Jerusalem|Asia/Tel_Aviv", "Asia/Jerusalem|Israel", "Asia/Kathmandu|Asia/Katmandu", "Asia/Kolkata|Asia/Calcutta", "Asia/Kuala_Lumpur|Asia/Singapore", "Asia/Kuala_Lumpur|Singapore", "Asia/Macau|Asia/Macao", "Asia/Makassar|Asia/Ujung_Pandang", "Asia/Nicosia|Europe/Nicosia", "Asia/Qatar|Asia/Bahrain", "Asia/Rangoon|Asia/Yangon", "Asia/Rangoon|Indian/Cocos", "Asia/Riyadh|Antarctica/Syowa", "Asia/Riyadh|Asia/Aden", "Asia/Riyadh|Asia/Kuwait", "Asia/Riyadh|Etc/GMT-3", "Asia/Seoul|ROK", "Asia/Shanghai|Asia/Chongqing", "Asia/Shanghai|Asia/Chungking", "Asia/Shanghai|Asia/Harbin", "Asia/Shanghai|PRC", "Asia/Taipei|ROC", "Asia/Tehran|Iran", "Asia/Thimphu|Asia/Thimbu", "Asia/Tokyo|Japan", "Asia/Ulaanbaatar|Asia/Choibalsan", "Asia/Ulaanbaatar|Asia/Ulan_Bator", "Asia/Urumqi|Asia/Kashgar", "Asia/Urumqi|Etc/GMT-6", "Atlantic/Faroe|Atlantic/Faeroe", "Atlantic/South_Georgia|Etc/GMT+2", "Australia/Adelaide|Australia/South", "Australia/Brisbane|Australia/Queensland", "Australia/Broken_Hill|Australia/Yancowinna", "Australia/Darwin|Australia/North", "Australia/Hobart|Australia/Currie", "Australia/Hobart|Australia/Tasmania", "Australia/Lord_Howe|Australia/LHI", "Australia/Melbourne|Australia/Victoria", "Australia/Perth|Australia/West", "Australia/Sydney|Australia/ACT", "Australia/Sydney|Australia/Canberra", "Australia/Sydney|Australia/NSW", "Etc/UTC|Etc/UCT", "Etc/UTC|Etc/Universal", "Etc/UTC|Etc/Zulu", "Etc/UTC|UCT", "Etc/UTC|UTC", "Etc/UTC|Universal", "Etc/UTC|Zulu", "Europe/Athens|EET", "Europe/Belgrade|Europe/Ljubljana", "Europe/Belgrade|Europe/Podgorica", "Europe/Belgrade|Europe/Sarajevo", "Europe/Belgrade|Europe/Skopje", "Europe/Belgrade|Europe/Zagreb", "Europe/Berlin|Arctic/Longyearbyen", "Europe/Berlin|Atlantic/Jan_Mayen", "Europe/Berlin|Europe/Copenhagen", "Europe/Berlin|Europe/Oslo", "Europe/Berlin|Europe/Stockholm", "Europe/Brussels|CET", "Europe/Brussels|Europe/Amsterdam", "Europe/Brussels|Europe/Luxembourg", "Europe/Brussels|MET", "Europe/Chisinau|Europe/Tiraspol", "Europe/Dublin|Eire", "Europe/Helsinki|Europe/Mariehamn", "Europe/Istanbul|Asia/Istanbul", "Europe/Istanbul|Turkey", "Europe/Kiev|Europe/Kyiv", "Europe/Kiev|Europe/Uzhgorod", "Europe/Kiev|Europe/Zaporozhye", "Europe/Lisbon|Portugal", "Europe/Lisbon|WET", "Europe/London|Europe/Belfast", "Europe/London|Europe/Guernsey", "Europe/London|Europe/Isle_of_Man", "Europe/London|Europe/Jersey", "Europe/London|GB", "Europe/London|GB-Eire", "Europe/Moscow|W-SU", "Europe/Paris|Europe/Monaco", "Europe/Prague|Europe/Bratislava", "Europe/Rome|Europe/San_Marino", "Europe/Rome|Europe/Vatican", "Europe/Warsaw|Poland", "Europe/Zurich|Europe/Busingen", "Europe/Zurich|Europe/Vaduz", "Indian/Maldives|Etc/GMT-5", "Indian/Maldives|Indian/Kerguelen", "Pacific/Auckland|Antarctica/McMurdo", "Pacific/Auckland|Antarctica/South_Pole", "Pacific/Auckland|NZ", "Pacific/Chatham|NZ-CHAT", "Pacific/Easter|Chile/EasterIsland", "Pacific/Enderbury|Pacific/Kanton", "Pacific/Gambier|Etc/GMT+9", "Pacific/Guadalcanal|Etc/GMT-11", "Pacific/Guadalcanal|Pacific/Pohnpei", "Pacific/Guadalcanal|Pacific/Ponape", "Pacific/Guam|Pacific/Saipan", "Pacific/Honolulu|HST", "Pacific/Honolulu|Pacific/Johnston", "Pacific/Honolulu|US/Hawaii", "Pacific/Kwajalein|Kwajalein", "Pacific/Niue|Etc/GMT+11", "Pacific/Pago_Pago|Pacific/Midway", "Pacific/Pago_Pago|Pacific/Samoa", "Pacific/Pago_Pago|US/Samoa", "Pacific/Palau|Etc/GMT-9", "Pacific/Port_Moresby|Antarctica/DumontDUrville", "Pacific/Port_Moresby|Etc/GMT-10", "Pacific/Port_Moresby|Pacific/Chuuk", "Pacific/Port_Moresby|Pacific/Truk", "Pacific/Port_Moresby|Pacific/Yap", "Pacific/Tahiti|Etc/GMT+10", "Pacific/Tarawa|Etc/GMT-12", "Pacific/Tarawa|Pacific/Funafuti", "Pacific/Tarawa|Pacific/Majuro", "Pacific/Tarawa|Pacific/Wake", "Pacific/Tarawa|Pacific/Wallis"], countries: ["AD|Europe/Andorra", "AE|Asia/Dubai", "AF|Asia/Kabul", "AG|America/Puerto_Rico America/Antigua", "AI|America/Puerto_Rico America/Anguilla", "AL|Europe/Tirane", "AM|Asia/Yerevan", "AO|Africa/Lagos Africa/Luanda", "AQ|Antarctica/Casey Antarctica/Davis Antarctica/Mawson Antarctica/Palmer Antarctica/Rothera Antarctica/Troll Antarctica/Vostok Pacific/Auckland Pacific/Port_Moresby Asia/Riyadh Asia/Singapore Antarctica/McMurdo Antarctica/DumontDUrville Antarctica/Syowa", "AR|America/Argentina/Buenos_Aires America/Argentina/Cordoba America/Argentina/Salta America/Argentina/Jujuy America/Argentina/Tucuman America/Argentina/Catamarca America/Argentina/La_Rioja America/Argentina/San_Juan America/Argentina/Mendoza America/Argentina/San_Luis America/Argentina/Rio_Gallegos America/Argentina/Ushuaia", "AS|Pacific/Pago_Pago", "AT|Europe/Vienna", "AU|Australia/Lord_Howe Antarctica/Macquarie Australia/Hobart Australia/Melbourne Australia/Sydney Australia/Broken_Hill Australia/Brisbane Australia/Lindeman Australia/Adelaide Australia/Darwin Australia/Perth Australia/Eucla Asia/Tokyo", "AW|America/Puerto_Rico America/Aruba", "AX|Europe/Helsinki Europe/Mariehamn", "AZ|Asia/Baku", "BA|Europe/Belgrade Europe/Sarajevo", "BB|America/Barbados", "BD|Asia/Dhaka", "BE|Europe/Brussels", "BF|Africa/Abidjan Africa/Ouagadougou", "BG|Europe/Sofia", "BH|Asia/Qatar Asia/Bahrain", "BI|Africa/Maputo Africa/Bujumbura", "BJ|Africa/Lagos Africa/Porto-Novo", "BL|America/Puerto_Rico America/St_Barthelemy", "BM|Atlantic/Bermuda", "BN|Asia/Kuching Asia/Brunei", "BO|America/La_Paz", "BQ|America/Puerto_Rico America/Kralendijk", "BR|America/Noronha America/Belem America/Fortaleza America/Recife America/Araguaina America/Maceio America/Bahia America/Sao_Paulo America/Campo_Grande America/Cuiaba America/Santarem America/Porto_Velho America/Boa_Vista America/Manaus America/Eirunepe America/Rio_Branco", "BS|America/Toronto America/Nassau", "BT|Asia/Thimphu", "BW|Africa/Maputo Africa/Gaborone", "BY|Europe/Minsk", "BZ|America/Belize", "CA|America/St_Johns America/Halifax America/Glace_Bay America/Moncton America/Goose_Bay America/Toronto America/Iqaluit America/Winnipeg America/Resolute America/Rankin_Inlet America/Regina America/Swift_Current America/Edmonton America/Cambridge_Bay America/Inuvik America/Vancouver America/Dawson_Creek America/Fort_Nelson America/Whitehorse America/Dawson America/Panama America/Puerto_Rico America/Phoenix America/Blanc-Sablon America/Atikokan America/Creston", "CC|Asia/Yangon Indian/Cocos", "CD|Africa/Maputo Africa/Lagos Africa/Kinshasa Africa/Lubumbashi", "CF|Africa/Lagos Africa/Bangui", "CG|Africa/Lagos Africa/Brazzaville", "CH|Europe/Zurich", "CI|Africa/Abidjan", "CK|Pacific/Rarotonga", "CL|America/Santiago America/Coyhaique America/Punta_Arenas Pacific/Easter", "CM|Africa/Lagos Africa/Douala", "CN|Asia/Shanghai Asia/Urumqi", "CO|America/Bogota", "CR|America/Costa_Rica", "CU|America/Havana", "CV|Atlantic/Cape_Verde", "CW|America/Puerto_Rico America/Curacao", "CX|Asia/Bangkok Indian/Christmas", "CY|Asia/Nicosia Asia/Famagusta", "CZ|Europe/Prague", "DE|Europe/Zurich Europe/Berlin Europe/Busingen", "DJ|Africa/Nairobi Africa/Djibouti", "DK|Europe/Berlin Europe/Copenhagen", "DM|America/Puerto_Rico America/Dominica", "DO|America/Santo_Domingo", "DZ|Africa/Algiers", "EC|America/Guayaquil Pacific/Galapagos", "EE|Europe/Tallinn", "EG|Africa/Cairo", "EH|Africa/El_Aaiun", "ER|Africa/Nairobi Africa/Asmara", "ES|Europe/Madrid Africa/Ceuta Atlantic/Canary", "ET|Africa/Nairobi Africa/Addis_Ababa", "FI|Europe/Helsinki", "FJ|Pacific/Fiji", "FK|Atlantic/Stanley", "FM|Pacific/Kosrae Pacific/Port_Moresby Pacific/Guadalcanal Pacific/Chuuk Pacific/Pohnpei", "FO|Atlantic/Faroe", "FR|Europe/Paris", "GA|Africa/Lagos Africa/Libreville", "GB|Europe/London", "GD|America/Puerto_Rico America/Grenada", "GE|Asia/Tbilisi", "GF|America/Cayenne", "GG|Europe/London Europe/Guernsey", "GH|Africa/Abidjan Africa/Accra", "GI|Europe/Gibraltar", "GL|America/Nuuk America/Danmarkshavn America/Scoresbysund America/Thule", "GM|Africa/Abidjan Africa/Banjul", "GN|Africa/Abidjan Africa/Conakry", "GP|America/Puerto_Rico America/Guadeloupe", "GQ|Africa/Lagos Africa/Malabo", "GR|Europe/Athens", "GS|Atlantic/South_Georgia", "GT|America/Guatemala", "GU|Pacific/Guam", "GW|Africa/Bissau", "GY|America/Guyana", "HK|Asia/Hong_Kong", "HN|America/Tegucigalpa", "HR|Europe/Belgrade Europe/Zagreb", "HT|America/Port-au-Prince", "HU|Europe/Budapest", "ID|Asia/Jakarta Asia/Pontianak Asia/Makassar Asia/Jayapura", "IE|Europe/Dublin", "IL|Asia/Jerusalem", "IM|Europe/London Europe/Isle_of_Man", "IN|Asia/Kolkata", "IO|Indian/Chagos", "IQ|Asia/Baghdad", "IR|Asia/Tehran", "IS|Africa/Abidjan Atlantic/Reykjavik", "IT|Europe/Rome", "JE|Europe/London Europe/Jersey", "JM|America/Jamaica", "JO|Asia/Amman", "JP|Asia/Tokyo", "KE|Africa/Nairobi", "KG|Asia/Bishkek", "KH|Asia/Bangkok Asia/Phnom_Penh", "KI|Pacific/Tarawa Pacific/Kanton Pacific/Kiritimati", "KM|Africa/Nairobi Indian/Comoro", "KN|America/Puerto_Rico America/St_Kitts", "KP|Asia/Pyongyang", "KR|Asia/Seoul", "KW|Asia/Riyadh Asia/Kuwait", "KY|America/Panama America/Cayman", "KZ|Asia/Almaty Asia/Qyzylorda Asia/Qostanay Asia/Aqtobe Asia/Aqtau Asia/Atyrau Asia/Oral", "LA|Asia/Bangkok Asia/Vientiane", "LB|Asia/Beirut", "LC|America/Puerto_Rico America/St_Lucia", "LI|Europe/Zurich Europe/Vaduz", "LK|Asia/Colombo", "LR|Africa/Monrovia", "LS|Africa/Johannesburg Africa/Maseru", "LT|Europe/Vilnius", "LU|Europe/Brussels Europe/Luxembourg", "LV|Europe/Riga", "LY|Africa/Tripoli", "MA|Africa/Casablanca", "MC|Europe/Paris Europe/Monaco", "MD|Europe/Chisinau", "ME|Europe/Belgrade Europe/Podgorica", "MF|America/Puerto_Rico America/Marigot", "MG|Africa/Nairobi Indian/Antananarivo", "MH|Pacific/Tarawa Pacific/Kwajalein Pacific/Majuro", "MK|Europe/Belgrade Europe/Skopje", "ML|Africa/Abidjan Africa/Bamako", "MM|Asia/Yangon", "MN|Asia/Ulaanbaatar Asia/Hovd", "MO|Asia/Macau", "MP|Pacific/Guam Pacific/Saipan", "MQ|America/Martinique", "MR|Africa/Abidjan Africa/Nouakchott", "MS|America/Puerto_Rico America/Montserrat", "MT|Europe/Malta", "MU|Indian/Mauritius", "MV|Indian/Maldives", "MW|Africa/Maputo Africa/Blantyre", "MX|America/Mexico_City America/Cancun America/Merida America/Monterrey America/Matamoros America/Chihuahua America/Ciudad_Juarez America/Ojinaga America/Mazatlan America/Bahia_Banderas America/Hermosillo America/Tijuana", "MY|Asia/Kuching Asia/Singapore Asia/Kuala_Lumpur", "MZ|Africa/Maputo", "NA|Africa/Windhoek", "NC|Pacific/Noumea", "NE|Africa/Lagos Africa/Niamey", "NF|Pacific/Norfolk", "NG|Africa/Lagos", "NI|America/Managua", "NL|Europe/Brussels Europe/Amsterdam", "NO|Europe/Berlin Europe/Oslo", "NP|Asia/Kathmandu", "NR|Pacific/Nauru", "NU|Pacific/Niue", "NZ|Pacific/Auckland Pacific/Chatham", "OM|Asia/Dubai Asia/Muscat", "PA|America/Panama", "PE|America/Lima", "PF|Pacific/Tahiti Pacific/Marquesas Pacific/Gambier", "PG|Pacific/Port_Moresby Pacific/Bougainville", "PH|Asia/Manila", "PK|Asia/Karachi", "PL|Europe/Warsaw", "PM|America/Miquelon", "PN|Pacific/Pitcairn", "PR|America/Puerto_Rico", "PS|Asia/Gaza Asia/Hebron", "PT|Europe/Lisbon Atlantic/Madeira Atlantic/Azores", "PW|Pacific/Palau", "PY|America/Asuncion", "QA|Asia/Qatar", "RE|Asia/Dubai Indian/Reunion", "RO|Europe/Bucharest", "RS|Europe/Belgrade", "RU|Europe/Kaliningrad Europe/Moscow Europe/Simferopol Europe/Kirov Europe/Volgograd Europe/Astrakhan Europe/Saratov Europe/Ulyanovsk Europe/Samara Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk Asia/Barnaul Asia/Tomsk Asia/Novokuznetsk Asia/Krasnoyarsk Asia/Irkutsk Asia/Chita Asia/Yakutsk Asia/Khandyga Asia/Vladivostok Asia/Ust-Nera Asia/Magadan Asia/Sakhalin Asia/Srednekolymsk Asia/Kamchatka Asia/Anadyr", "RW|Africa/Maputo Africa/Kigali", "SA|Asia/Riyadh", "SB|Pacific/Guadalcanal", "SC|Asia/Dubai Indian/Mahe", "SD|Africa/Khartoum", "SE|Europe/Berlin Europe/Stockholm", "SG|Asia/Singapore", "SH|Africa/Abidjan Atlantic/St_Helena", "SI|Europe/Belgrade Europe/Ljubljana", "SJ|Europe/Berlin Arctic/Longyearbyen", "SK|Europe/Prague Europe/Bratislava", "SL|Africa/Abidjan Africa/Freetown", "SM|Europe/Rome Europe/San_Marino", "SN|Africa/Abidjan Africa/Dakar", "SO|Africa/Nairobi Africa/Mogadishu", "SR|America/Paramaribo", "SS|Africa/Juba", "ST|Africa/Sao_Tome", "SV|America/El_Salvador", "SX|America/Puerto_Rico America/Lower_Princes", "SY|Asia/Damascus", "SZ|Africa/Johannesburg Africa/Mbabane", "TC|America/Grand_Turk", "TD|Africa/Ndjamena", "TF|Asia/Dubai Indian/Maldives Indian/Kerguelen", "TG|Africa/Abidjan Africa/Lome", "TH|Asia/Bangkok", "TJ|Asia/Dushanbe", "TK|Pacific/Fakaofo", "TL|Asia/Dili", "TM|Asia/Ashgabat", "TN|Africa/Tunis", "TO|Pacific/Tongatapu", "TR|Europe/Istanbul", "TT|America/Puerto_Rico America/Port_of_Spain", "TV|Pacific/Tarawa Pacific/Funafuti", "TW|Asia/Taipei", "TZ|Africa/Nairobi Africa/Dar_es_Salaam", "UA|Europe/Simferopol Europe/Kyiv", "UG|Africa/Nairobi Africa/Kampala", "UM|Pacific/Pago_Pago Pacific/Tarawa Pacific/Midway Pacific/Wake", "US|America/New_York America/Detroit America/Kentucky/Louisville America/Kentucky/Monticello America/Indiana/Indianapolis America/Indiana/Vincennes America/Indiana/Winamac America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Chicago America/Indiana/Tell_City America/Indiana/Knox America/Menominee America/North_Dakota/Center America/North_Dakota/New_Salem America/North_Dakota/Beulah America/Denver America/Boise America/Phoenix America/Los_Angeles America/Anchorage America/Juneau America/Sitka America/Metlakatla America/Yakutat America/Nome America/Adak Pacific/Honolulu", "UY|America/Montevideo", "UZ|Asia/Samarkand Asia/Tashkent", "VA|Europe/Rome Europe/Vatican", "VC|America/Puerto_Rico America/St_Vincent", "VE|America/Caracas", "VG|America/Puerto_Rico America/Tortola", "VI|America/Puerto_Rico America/St_Thomas", "VN|Asia/Bangkok Asia/Ho_Chi_Minh", "VU|Pacific/Efate", "WF|Pacific/Tarawa Pacific/Wallis", "WS|Pacific/Apia", "YE|Asia/Riyadh Asia/Aden", "YT|Africa/Nairobi Indian/Mayotte", "ZA|Africa/Johannesburg", "ZM|Africa/Maputo Africa/Lusaka", "ZW|Africa/Maputo Africa/Harare"] }), t;
    });
  }
});

// src/tags/libs/calendar.ts
var calendar_exports = {};
__export(calendar_exports, {
  formatDate: () => formatDate
});
function formatDate(time, { format, zone }) {
  if (import_moment_timezone_with_data_1970_2030_min.default.tz.zone(zone) === null) throw new Error(`there is no time zone "${zone}"`);
  return (0, import_moment_timezone_with_data_1970_2030_min.default)(time).tz(zone).format(format);
}
var import_moment_timezone_with_data_1970_2030_min;
var init_calendar = __esm({
  "src/tags/libs/calendar.ts"() {
    "use strict";
    import_moment_timezone_with_data_1970_2030_min = __toESM(require_moment_timezone_with_data_1970_2030_min(), 1);
  }
});

// node_modules/semver/internal/debug.js
var require_debug = __commonJS({
  "node_modules/semver/internal/debug.js"(exports2, module2) {
    "use strict";
    var debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {
    };
    module2.exports = debug;
  }
});

// node_modules/semver/internal/constants.js
var require_constants = __commonJS({
  "node_modules/semver/internal/constants.js"(exports2, module2) {
    "use strict";
    var SEMVER_SPEC_VERSION = "2.0.0";
    var MAX_LENGTH = 256;
    var MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || /* istanbul ignore next */
    9007199254740991;
    var MAX_SAFE_COMPONENT_LENGTH = 16;
    var MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
    var WHITESPACE_CHARACTERS = [
      "	",
      "\n",
      "\v",
      "\f",
      "\r",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      "\u2028",
      "\u2029",
      " ",
      " ",
      "　",
      "\uFEFF"
    ];
    var RELEASE_TYPES = [
      "major",
      "premajor",
      "minor",
      "preminor",
      "patch",
      "prepatch",
      "prerelease"
    ];
    module2.exports = {
      MAX_LENGTH,
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_SAFE_INTEGER,
      WHITESPACE_CHARACTERS,
      RELEASE_TYPES,
      SEMVER_SPEC_VERSION,
      FLAG_INCLUDE_PRERELEASE: 1,
      FLAG_LOOSE: 2
    };
  }
});

// node_modules/semver/internal/re.js
var require_re = __commonJS({
  "node_modules/semver/internal/re.js"(exports2, module2) {
    "use strict";
    var {
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_LENGTH
    } = require_constants();
    var debug = require_debug();
    exports2 = module2.exports = {};
    var re = exports2.re = [];
    var safeRe = exports2.safeRe = [];
    var src = exports2.src = [];
    var safeSrc = exports2.safeSrc = [];
    var t = exports2.t = {};
    var R = 0;
    var LETTERDASHNUMBER = "[a-zA-Z0-9-]";
    var safeRegexReplacements = [
      ["\\s", 1],
      ["\\d", MAX_LENGTH],
      [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
    ];
    var makeSafeRegex = (value) => {
      for (const [token, max] of safeRegexReplacements) {
        value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
      }
      return value;
    };
    var createToken = (name, value, isGlobal) => {
      const safe = makeSafeRegex(value);
      const index2 = R++;
      debug(name, index2, value);
      t[name] = index2;
      src[index2] = value;
      safeSrc[index2] = safe;
      re[index2] = new RegExp(value, isGlobal ? "g" : void 0);
      safeRe[index2] = new RegExp(safe, isGlobal ? "g" : void 0);
    };
    createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
    createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
    createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
    createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
    createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
    createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
    createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
    createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
    createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
    createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
    createToken("FULL", `^${src[t.FULLPLAIN]}$`);
    createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
    createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
    createToken("GTLT", "((?:<|>)?=?)");
    createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
    createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
    createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
    createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COERCEPLAIN", `${"(^|[^\\d])(\\d{1,"}${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
    createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
    createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
    createToken("COERCERTL", src[t.COERCE], true);
    createToken("COERCERTLFULL", src[t.COERCEFULL], true);
    createToken("LONETILDE", "(?:~>?)");
    createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
    exports2.tildeTrimReplace = "$1~";
    createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
    createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("LONECARET", "(?:\\^)");
    createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
    exports2.caretTrimReplace = "$1^";
    createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
    createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
    createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
    createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
    exports2.comparatorTrimReplace = "$1$2$3";
    createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
    createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
    createToken("STAR", "(<|>)?=?\\s*\\*");
    createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
    createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
  }
});

// node_modules/semver/internal/parse-options.js
var require_parse_options = __commonJS({
  "node_modules/semver/internal/parse-options.js"(exports2, module2) {
    "use strict";
    var looseOption = Object.freeze({ loose: true });
    var emptyOpts = Object.freeze({});
    var parseOptions = (options) => {
      if (!options) {
        return emptyOpts;
      }
      if (typeof options !== "object") {
        return looseOption;
      }
      return options;
    };
    module2.exports = parseOptions;
  }
});

// node_modules/semver/internal/identifiers.js
var require_identifiers = __commonJS({
  "node_modules/semver/internal/identifiers.js"(exports2, module2) {
    "use strict";
    var numeric = /^[0-9]+$/;
    var compareIdentifiers = (a, b) => {
      if (typeof a === "number" && typeof b === "number") {
        return a === b ? 0 : a < b ? -1 : 1;
      }
      const anum = numeric.test(a);
      const bnum = numeric.test(b);
      if (anum && bnum) {
        a = +a;
        b = +b;
      }
      return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
    };
    var rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
    module2.exports = {
      compareIdentifiers,
      rcompareIdentifiers
    };
  }
});

// node_modules/semver/classes/semver.js
var require_semver = __commonJS({
  "node_modules/semver/classes/semver.js"(exports2, module2) {
    "use strict";
    var debug = require_debug();
    var { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
    var { safeRe: re, t } = require_re();
    var parseOptions = require_parse_options();
    var { compareIdentifiers } = require_identifiers();
    var isPrereleaseIdentifier = (prerelease, identifier) => {
      const identifiers = identifier.split(".");
      if (identifiers.length > prerelease.length) {
        return false;
      }
      for (let i = 0; i < identifiers.length; i++) {
        if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
          return false;
        }
      }
      return true;
    };
    var SemVer = class _SemVer {
      constructor(version, options) {
        options = parseOptions(options);
        if (version instanceof _SemVer) {
          if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) {
            return version;
          } else {
            version = version.version;
          }
        } else if (typeof version !== "string") {
          throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
        }
        if (version.length > MAX_LENGTH) {
          throw new TypeError(
            `version is longer than ${MAX_LENGTH} characters`
          );
        }
        debug("SemVer", version, options);
        this.options = options;
        this.loose = !!options.loose;
        this.includePrerelease = !!options.includePrerelease;
        const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
        if (!m) {
          throw new TypeError(`Invalid Version: ${version}`);
        }
        this.raw = version;
        this.major = +m[1];
        this.minor = +m[2];
        this.patch = +m[3];
        if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
          throw new TypeError("Invalid major version");
        }
        if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
          throw new TypeError("Invalid minor version");
        }
        if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
          throw new TypeError("Invalid patch version");
        }
        if (!m[4]) {
          this.prerelease = [];
        } else {
          this.prerelease = m[4].split(".").map((id) => {
            if (/^[0-9]+$/.test(id)) {
              const num = +id;
              if (num >= 0 && num < MAX_SAFE_INTEGER) {
                return num;
              }
            }
            return id;
          });
        }
        this.build = m[5] ? m[5].split(".") : [];
        this.format();
      }
      format() {
        this.version = `${this.major}.${this.minor}.${this.patch}`;
        if (this.prerelease.length) {
          this.version += `-${this.prerelease.join(".")}`;
        }
        return this.version;
      }
      toString() {
        return this.version;
      }
      compare(other) {
        debug("SemVer.compare", this.version, this.options, other);
        if (!(other instanceof _SemVer)) {
          if (typeof other === "string" && other === this.version) {
            return 0;
          }
          other = new _SemVer(other, this.options);
        }
        if (other.version === this.version) {
          return 0;
        }
        return this.compareMain(other) || this.comparePre(other);
      }
      compareMain(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.major < other.major) {
          return -1;
        }
        if (this.major > other.major) {
          return 1;
        }
        if (this.minor < other.minor) {
          return -1;
        }
        if (this.minor > other.minor) {
          return 1;
        }
        if (this.patch < other.patch) {
          return -1;
        }
        if (this.patch > other.patch) {
          return 1;
        }
        return 0;
      }
      comparePre(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.prerelease.length && !other.prerelease.length) {
          return -1;
        } else if (!this.prerelease.length && other.prerelease.length) {
          return 1;
        } else if (!this.prerelease.length && !other.prerelease.length) {
          return 0;
        }
        let i = 0;
        do {
          const a = this.prerelease[i];
          const b = other.prerelease[i];
          debug("prerelease compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers(a, b);
          }
        } while (++i);
      }
      compareBuild(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        let i = 0;
        do {
          const a = this.build[i];
          const b = other.build[i];
          debug("build compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers(a, b);
          }
        } while (++i);
      }
      // preminor will bump the version up to the next minor release, and immediately
      // down to pre-release. premajor and prepatch work the same way.
      inc(release, identifier, identifierBase) {
        if (release.startsWith("pre")) {
          if (!identifier && identifierBase === false) {
            throw new Error("invalid increment argument: identifier is empty");
          }
          if (identifier) {
            const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
            if (!match || match[1] !== identifier) {
              throw new Error(`invalid identifier: ${identifier}`);
            }
          }
        }
        switch (release) {
          case "premajor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor = 0;
            this.major++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "preminor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "prepatch":
            this.prerelease.length = 0;
            this.inc("patch", identifier, identifierBase);
            this.inc("pre", identifier, identifierBase);
            break;
          // If the input is a non-prerelease version, this acts the same as
          // prepatch.
          case "prerelease":
            if (this.prerelease.length === 0) {
              this.inc("patch", identifier, identifierBase);
            }
            this.inc("pre", identifier, identifierBase);
            break;
          case "release":
            if (this.prerelease.length === 0) {
              throw new Error(`version ${this.raw} is not a prerelease`);
            }
            this.prerelease.length = 0;
            break;
          case "major":
            if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) {
              this.major++;
            }
            this.minor = 0;
            this.patch = 0;
            this.prerelease = [];
            break;
          case "minor":
            if (this.patch !== 0 || this.prerelease.length === 0) {
              this.minor++;
            }
            this.patch = 0;
            this.prerelease = [];
            break;
          case "patch":
            if (this.prerelease.length === 0) {
              this.patch++;
            }
            this.prerelease = [];
            break;
          // This probably shouldn't be used publicly.
          // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
          case "pre": {
            const base = Number(identifierBase) ? 1 : 0;
            if (this.prerelease.length === 0) {
              this.prerelease = [base];
            } else {
              let i = this.prerelease.length;
              while (--i >= 0) {
                if (typeof this.prerelease[i] === "number") {
                  this.prerelease[i]++;
                  i = -2;
                }
              }
              if (i === -1) {
                if (identifier === this.prerelease.join(".") && identifierBase === false) {
                  throw new Error("invalid increment argument: identifier already exists");
                }
                this.prerelease.push(base);
              }
            }
            if (identifier) {
              let prerelease = [identifier, base];
              if (identifierBase === false) {
                prerelease = [identifier];
              }
              if (isPrereleaseIdentifier(this.prerelease, identifier)) {
                const prereleaseBase = this.prerelease[identifier.split(".").length];
                if (isNaN(prereleaseBase)) {
                  this.prerelease = prerelease;
                }
              } else {
                this.prerelease = prerelease;
              }
            }
            break;
          }
          default:
            throw new Error(`invalid increment argument: ${release}`);
        }
        this.raw = this.format();
        if (this.build.length) {
          this.raw += `+${this.build.join(".")}`;
        }
        return this;
      }
    };
    module2.exports = SemVer;
  }
});

// node_modules/semver/functions/compare.js
var require_compare = __commonJS({
  "node_modules/semver/functions/compare.js"(exports2, module2) {
    "use strict";
    var SemVer = require_semver();
    var compare3 = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
    module2.exports = compare3;
  }
});

// node_modules/semver/functions/parse.js
var require_parse = __commonJS({
  "node_modules/semver/functions/parse.js"(exports2, module2) {
    "use strict";
    var SemVer = require_semver();
    var parse4 = (version, options, throwErrors = false) => {
      if (version instanceof SemVer) {
        return version;
      }
      try {
        return new SemVer(version, options);
      } catch (er) {
        if (!throwErrors) {
          return null;
        }
        throw er;
      }
    };
    module2.exports = parse4;
  }
});

// src/tags/libs/semver.ts
var semver_exports = {};
__export(semver_exports, {
  semver: () => semver
});
var import_compare, import_parse, semver;
var init_semver = __esm({
  "src/tags/libs/semver.ts"() {
    "use strict";
    import_compare = __toESM(require_compare(), 1);
    import_parse = __toESM(require_parse(), 1);
    semver = {
      read: (text) => {
        const version = (0, import_parse.default)(text);
        if (version === null) return void 0;
        const { major: major2, minor: minor2, patch: patch2, prerelease, build: build2 } = version;
        return {
          text: version.version,
          numbers: [major2, minor2, patch2],
          isRelease: prerelease.length === 0,
          values: {
            raw: text,
            version: version.version,
            base: `${major2}.${minor2}.${patch2}`,
            major: major2,
            minor: minor2,
            patch: patch2,
            prerelease: prerelease.join("."),
            build: build2.join(".")
          }
        };
      },
      compare: (one, other) => (0, import_compare.default)(one, other)
    };
  }
});

// node_modules/@renovatebot/pep440/lib/version.js
var require_version = __commonJS({
  "node_modules/@renovatebot/pep440/lib/version.js"(exports2, module2) {
    var VERSION_PATTERN = [
      "v?",
      "(?:",
      /* */
      "(?:(?<epoch>[0-9]+)!)?",
      // epoch
      /* */
      "(?<release>[0-9]+(?:\\.[0-9]+)*)",
      // release segment
      /* */
      "(?<pre>",
      // pre-release
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))",
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<pre_n>[0-9]+)?",
      /* */
      ")?",
      /* */
      "(?<post>",
      // post release
      /*    */
      "(?:-(?<post_n1>[0-9]+))",
      /*    */
      "|",
      /*    */
      "(?:",
      /*        */
      "[-_\\.]?",
      /*        */
      "(?<post_l>post|rev|r)",
      /*        */
      "[-_\\.]?",
      /*        */
      "(?<post_n2>[0-9]+)?",
      /*    */
      ")",
      /* */
      ")?",
      /* */
      "(?<dev>",
      // dev release
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<dev_l>dev)",
      /*    */
      "[-_\\.]?",
      /*    */
      "(?<dev_n>[0-9]+)?",
      /* */
      ")?",
      ")",
      "(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?"
      // local version
    ].join("");
    module2.exports = {
      VERSION_PATTERN,
      valid,
      clean: clean2,
      explain: explain2,
      parse: parse4,
      stringify
    };
    var validRegex = new RegExp("^" + VERSION_PATTERN + "$", "i");
    function valid(version) {
      return validRegex.test(version) ? version : null;
    }
    var cleanRegex = new RegExp("^\\s*" + VERSION_PATTERN + "\\s*$", "i");
    function clean2(version) {
      return stringify(parse4(version, cleanRegex));
    }
    function parse4(version, regex) {
      const { groups } = (regex || validRegex).exec(version) || {};
      if (!groups) {
        return null;
      }
      const parsed2 = {
        epoch: Number(groups.epoch ? groups.epoch : 0),
        release: groups.release.split(".").map(Number),
        pre: normalize_letter_version(groups.pre_l, groups.pre_n),
        post: normalize_letter_version(
          groups.post_l,
          groups.post_n1 || groups.post_n2
        ),
        dev: normalize_letter_version(groups.dev_l, groups.dev_n),
        local: parse_local_version(groups.local)
      };
      return parsed2;
    }
    function stringify(parsed2) {
      if (!parsed2) {
        return null;
      }
      const { epoch, release, pre, post, dev, local } = parsed2;
      const parts = [];
      if (epoch !== 0) {
        parts.push(`${epoch}!`);
      }
      parts.push(release.join("."));
      if (pre) {
        parts.push(pre.join(""));
      }
      if (post) {
        parts.push("." + post.join(""));
      }
      if (dev) {
        parts.push("." + dev.join(""));
      }
      if (local) {
        parts.push(`+${local}`);
      }
      return parts.join("");
    }
    function normalize_letter_version(letterIn, numberIn) {
      let letter = letterIn;
      let number = numberIn;
      if (letter) {
        if (!number) {
          number = 0;
        }
        letter = letter.toLowerCase();
        if (letter === "alpha") {
          letter = "a";
        } else if (letter === "beta") {
          letter = "b";
        } else if (["c", "pre", "preview"].includes(letter)) {
          letter = "rc";
        } else if (["rev", "r"].includes(letter)) {
          letter = "post";
        }
        return [letter, Number(number)];
      }
      if (!letter && number) {
        letter = "post";
        return [letter, Number(number)];
      }
      return null;
    }
    function parse_local_version(local) {
      if (local) {
        return local.split(/[._-]/).map(
          (part) => Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part)
        );
      }
      return null;
    }
    function explain2(version) {
      const parsed2 = parse4(version);
      if (!parsed2) {
        return parsed2;
      }
      const { epoch, release, pre, post, dev, local } = parsed2;
      let base_version = "";
      if (epoch !== 0) {
        base_version += epoch + "!";
      }
      base_version += release.join(".");
      const is_prerelease = Boolean(dev || pre);
      const is_devrelease = Boolean(dev);
      const is_postrelease = Boolean(post);
      return {
        epoch,
        release,
        pre,
        post: post ? post[1] : post,
        dev: dev ? dev[1] : dev,
        local: local ? local.join(".") : local,
        public: stringify(parsed2).split("+", 1)[0],
        base_version,
        is_prerelease,
        is_devrelease,
        is_postrelease
      };
    }
  }
});

// node_modules/@renovatebot/pep440/lib/operator.js
var require_operator = __commonJS({
  "node_modules/@renovatebot/pep440/lib/operator.js"(exports2, module2) {
    var { parse: parse4 } = require_version();
    module2.exports = {
      compare: compare3,
      rcompare,
      lt,
      le,
      eq,
      ne,
      ge,
      gt,
      "<": lt,
      "<=": le,
      "==": eq,
      "!=": ne,
      ">=": ge,
      ">": gt,
      "===": arbitrary
    };
    function lt(version, other) {
      return compare3(version, other) < 0;
    }
    function le(version, other) {
      return compare3(version, other) <= 0;
    }
    function eq(version, other) {
      return compare3(version, other) === 0;
    }
    function ne(version, other) {
      return compare3(version, other) !== 0;
    }
    function ge(version, other) {
      return compare3(version, other) >= 0;
    }
    function gt(version, other) {
      return compare3(version, other) > 0;
    }
    function arbitrary(version, other) {
      return version.toLowerCase() === other.toLowerCase();
    }
    function compare3(version, other) {
      const parsedVersion = parse4(version);
      const parsedOther = parse4(other);
      const keyVersion = calculateKey(parsedVersion);
      const keyOther = calculateKey(parsedOther);
      return pyCompare(keyVersion, keyOther);
    }
    function rcompare(version, other) {
      return -compare3(version, other);
    }
    function pyCompare(elemIn, otherIn) {
      let elem = elemIn;
      let other = otherIn;
      if (elem === other) {
        return 0;
      }
      if (Array.isArray(elem) !== Array.isArray(other)) {
        elem = Array.isArray(elem) ? elem : [elem];
        other = Array.isArray(other) ? other : [other];
      }
      if (Array.isArray(elem)) {
        const len = Math.min(elem.length, other.length);
        for (let i = 0; i < len; i += 1) {
          const res = pyCompare(elem[i], other[i]);
          if (res !== 0) {
            return res;
          }
        }
        return elem.length - other.length;
      }
      if (elem === -Infinity || other === Infinity) {
        return -1;
      }
      if (elem === Infinity || other === -Infinity) {
        return 1;
      }
      return elem < other ? -1 : 1;
    }
    function calculateKey(input) {
      const { epoch } = input;
      let { release, pre, post, local, dev } = input;
      release = release.concat();
      release.reverse();
      while (release.length && release[0] === 0) {
        release.shift();
      }
      release.reverse();
      if (!pre && !post && dev) pre = -Infinity;
      else if (!pre) pre = Infinity;
      if (!post) post = -Infinity;
      if (!dev) dev = Infinity;
      if (!local) {
        local = -Infinity;
      } else {
        local = local.map(
          (i) => Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ""]
        );
      }
      return [epoch, release, pre, post, dev, local];
    }
  }
});

// node_modules/@renovatebot/pep440/lib/specifier.js
var require_specifier = __commonJS({
  "node_modules/@renovatebot/pep440/lib/specifier.js"(exports2, module2) {
    var { VERSION_PATTERN, explain: explainVersion } = require_version();
    var Operator = require_operator();
    var RANGE_PATTERN = [
      "(?<operator>(===|~=|==|!=|<=|>=|<|>))",
      "\\s*",
      "(",
      /*  */
      "(?<version>(?:" + VERSION_PATTERN.replace(/\?<\w+>/g, "?:") + "))",
      /*  */
      "(?<prefix>\\.\\*)?",
      /*  */
      "|",
      /*  */
      "(?<legacy>[^,;\\s)]+)",
      ")"
    ].join("");
    module2.exports = {
      RANGE_PATTERN,
      parse: parse4,
      satisfies,
      filter,
      validRange,
      maxSatisfying,
      minSatisfying
    };
    var isEqualityOperator = (op) => ["==", "!=", "==="].includes(op);
    var rangeRegex = new RegExp("^" + RANGE_PATTERN + "$", "i");
    function parse4(ranges) {
      if (!ranges.trim()) {
        return [];
      }
      const specifiers = ranges.split(",").map((range) => rangeRegex.exec(range.trim()) || {}).map(({ groups }) => {
        if (!groups) {
          return null;
        }
        let { ...spec } = groups;
        const { operator, version, prefix, legacy } = groups;
        if (version) {
          spec = { ...spec, ...explainVersion(version) };
          if (operator === "~=") {
            if (spec.release.length < 2) {
              return null;
            }
          }
          if (!isEqualityOperator(operator) && spec.local) {
            return null;
          }
          if (prefix) {
            if (!isEqualityOperator(operator) || spec.dev || spec.local) {
              return null;
            }
          }
        }
        if (legacy && operator !== "===") {
          return null;
        }
        return spec;
      });
      if (specifiers.filter(Boolean).length !== specifiers.length) {
        return null;
      }
      return specifiers;
    }
    function filter(versions, specifier, options = {}) {
      const filtered = pick(versions, specifier, options);
      if (filtered.length === 0 && options.prereleases === void 0) {
        return pick(versions, specifier, { prereleases: true });
      }
      return filtered;
    }
    function maxSatisfying(versions, range, options) {
      const found = filter(versions, range, options).sort(Operator.compare);
      return found.length === 0 ? null : found[found.length - 1];
    }
    function minSatisfying(versions, range, options) {
      const found = filter(versions, range, options).sort(Operator.compare);
      return found.length === 0 ? null : found[0];
    }
    function pick(versions, specifier, options) {
      const parsed2 = parse4(specifier);
      if (!parsed2) {
        return [];
      }
      return versions.filter((version) => {
        const explained = explainVersion(version);
        if (!parsed2.length) {
          return explained && !(explained.is_prerelease && !options.prereleases);
        }
        return parsed2.reduce((pass, spec) => {
          if (!pass) {
            return false;
          }
          return contains2({ ...spec, ...options }, { version, explained });
        }, true);
      });
    }
    function satisfies(version, specifier, options = {}) {
      const filtered = pick([version], specifier, options);
      return filtered.length === 1;
    }
    function arrayStartsWith(array, prefix) {
      if (prefix.length > array.length) {
        return false;
      }
      for (let i = 0; i < prefix.length; i += 1) {
        if (prefix[i] !== array[i]) {
          return false;
        }
      }
      return true;
    }
    function contains2(specifier, input) {
      const { explained } = input;
      let { version } = input;
      const { ...spec } = specifier;
      if (spec.prereleases === void 0) {
        spec.prereleases = spec.is_prerelease;
      }
      if (explained && explained.is_prerelease && !spec.prereleases) {
        return false;
      }
      if (spec.operator === "~=") {
        let compatiblePrefix = spec.release.slice(0, -1).concat("*").join(".");
        if (spec.epoch) {
          compatiblePrefix = spec.epoch + "!" + compatiblePrefix;
        }
        return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
          prereleases: spec.prereleases
        });
      }
      if (spec.prefix) {
        const isMatching = explained.epoch === spec.epoch && arrayStartsWith(explained.release, spec.release);
        const isEquality = spec.operator !== "!=";
        return isEquality ? isMatching : !isMatching;
      }
      if (explained) {
        if (explained.local && spec.version) {
          version = explained.public;
          spec.version = explainVersion(spec.version).public;
        }
      }
      if (spec.operator === "<" || spec.operator === ">") {
        if (Operator.eq(spec.release.join("."), explained.release.join("."))) {
          return false;
        }
      }
      const op = Operator[spec.operator];
      return op(version, spec.version || spec.legacy);
    }
    function validRange(specifier) {
      return Boolean(parse4(specifier));
    }
  }
});

// node_modules/@renovatebot/pep440/lib/semantic.js
var require_semantic = __commonJS({
  "node_modules/@renovatebot/pep440/lib/semantic.js"(exports2, module2) {
    var { explain: explain2, parse: parse4, stringify } = require_version();
    module2.exports = {
      major: major2,
      minor: minor2,
      patch: patch2,
      inc
    };
    function major2(input) {
      const version = explain2(input);
      if (!version) {
        throw new TypeError("Invalid Version: " + input);
      }
      return version.release[0];
    }
    function minor2(input) {
      const version = explain2(input);
      if (!version) {
        throw new TypeError("Invalid Version: " + input);
      }
      if (version.release.length < 2) {
        return 0;
      }
      return version.release[1];
    }
    function patch2(input) {
      const version = explain2(input);
      if (!version) {
        throw new TypeError("Invalid Version: " + input);
      }
      if (version.release.length < 3) {
        return 0;
      }
      return version.release[2];
    }
    function inc(input, release, preReleaseIdentifier) {
      let identifier = preReleaseIdentifier || `a`;
      const version = parse4(input);
      if (!version) {
        return null;
      }
      if (!["a", "b", "c", "rc", "alpha", "beta", "pre", "preview"].includes(
        identifier
      )) {
        return null;
      }
      switch (release) {
        case "premajor":
          {
            const [majorVersion] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion + 1;
          }
          version.pre = [identifier, 0];
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "preminor":
          {
            const [majorVersion, minorVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion + 1;
          }
          version.pre = [identifier, 0];
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "prepatch":
          {
            const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion;
            version.release[2] = patchVersion + 1;
          }
          version.pre = [identifier, 0];
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "prerelease":
          if (version.pre === null) {
            const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion;
            version.release[2] = patchVersion + 1;
            version.pre = [identifier, 0];
          } else {
            if (preReleaseIdentifier === void 0 && version.pre !== null) {
              [identifier] = version.pre;
            }
            const [letter, number] = version.pre;
            if (letter === identifier) {
              version.pre = [letter, number + 1];
            } else {
              version.pre = [identifier, 0];
            }
          }
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "major":
          if (version.release.slice(1).some((value) => value !== 0) || version.pre === null) {
            const [majorVersion] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion + 1;
          }
          delete version.pre;
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "minor":
          if (version.release.slice(2).some((value) => value !== 0) || version.pre === null) {
            const [majorVersion, minorVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion + 1;
          }
          delete version.pre;
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        case "patch":
          if (version.release.slice(3).some((value) => value !== 0) || version.pre === null) {
            const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
            version.release.fill(0);
            version.release[0] = majorVersion;
            version.release[1] = minorVersion;
            version.release[2] = patchVersion + 1;
          }
          delete version.pre;
          delete version.post;
          delete version.dev;
          delete version.local;
          break;
        default:
          return null;
      }
      return stringify(version);
    }
  }
});

// node_modules/@renovatebot/pep440/index.js
var require_pep440 = __commonJS({
  "node_modules/@renovatebot/pep440/index.js"(exports2, module2) {
    var { valid, clean: clean2, explain: explain2, parse: parse4 } = require_version();
    var { lt, le, eq, ne, ge, gt, compare: compare3, rcompare } = require_operator();
    var {
      filter,
      maxSatisfying,
      minSatisfying,
      RANGE_PATTERN,
      satisfies,
      validRange
    } = require_specifier();
    var { major: major2, minor: minor2, patch: patch2, inc } = require_semantic();
    module2.exports = {
      // version
      valid,
      clean: clean2,
      explain: explain2,
      parse: parse4,
      // operator
      lt,
      le,
      lte: le,
      eq,
      ne,
      neq: ne,
      ge,
      gte: ge,
      gt,
      compare: compare3,
      rcompare,
      // range
      filter,
      maxSatisfying,
      minSatisfying,
      RANGE_PATTERN,
      satisfies,
      validRange,
      // semantic
      major: major2,
      minor: minor2,
      patch: patch2,
      inc
    };
  }
});

// src/tags/libs/pep440.ts
var pep440_exports = {};
__export(pep440_exports, {
  pep440: () => pep440
});
var import_pep440, pep440;
var init_pep440 = __esm({
  "src/tags/libs/pep440.ts"() {
    "use strict";
    import_pep440 = __toESM(require_pep440(), 1);
    pep440 = {
      read: (text) => {
        const told = (0, import_pep440.explain)(text);
        const version = (0, import_pep440.clean)(text);
        if (told === null || version === null) return void 0;
        const numbers = [(0, import_pep440.major)(text), (0, import_pep440.minor)(text), (0, import_pep440.patch)(text)];
        return {
          text: version,
          numbers,
          isRelease: !told.is_prerelease && !told.is_postrelease && !told.is_devrelease,
          values: {
            raw: text,
            version,
            base: told.base_version,
            major: numbers[0],
            minor: numbers[1],
            patch: numbers[2]
          }
        };
      },
      compare: import_pep440.compare
    };
  }
});

// package.json
var package_default = { version: "0.1.0" };

// src/docker/cleanup.ts
var import_node_fs = require("node:fs");
var import_promises2 = require("node:fs/promises");
var import_node_path2 = require("node:path");
var import_promises3 = require("node:timers/promises");

// src/lib/limits.ts
var TIMEOUTS = {
  // A cancelled run. `__tests__/lib/limits.test.ts` adds these up: they must stay inside RUNNER_CANCELLATION.
  /** After the first signal the process exits, whatever is still pending: before the runner sends the next one. */
  afterFirstSignal: 7e3,
  /** After the second signal the process exits: before the runner kills it and what it started. */
  afterSecondSignal: 2e3,
  /** Requests that restore tags may still be sent for so long after the first signal. */
  undo: 2500,
  /** Between SIGTERM and SIGKILL for docker: BuildKit needs a moment to cancel its steps. */
  dockerGrace: 4e3,
  /** Docker has ended, and its pipes are still open: how often we look whether its process group is gone, too. */
  dockerPipes: 500,
  /** Removing a temporary builder after the signal; what is not removed in time is left to the post step. */
  removeBuilderWhenStopped: 1500,
  /** Waiting for the sweep of what killed runs left behind; it began with the run, and the next run sweeps again. */
  sweep: 1e3,
  // Docker.
  /** A short question, such as `docker version`: a daemon behind SSH takes seconds. */
  dockerQuery: 2e4,
  /** A local daemon's socket answers within milliseconds, or the client asks instead. */
  dockerSocket: 1e3,
  /** `surepush check` reports docker's state, but does not wait for one that hangs. */
  dockerInCheck: 1e3,
  /** `docker login` in a run. */
  login: 3e4,
  /** `surepush login`: a keychain may first ask its owner for a password. */
  loginWithKeychain: 12e4,
  /** Removing a temporary builder at the end of a run. */
  removeBuilder: 15e3,
  /** The same in the post step, when nothing else is left to do. */
  removeLeftoverBuilder: 2e4,
  /** A process that SIGKILL does not end within this time is stuck in the kernel. */
  killOrphan: 2e3,
  // The registry and GitHub's API.
  /** One attempt of a request. */
  request: 1e4,
  /** The registry's challenge. Docker asks for it at the same time, and is answered as late. */
  challenge: 5e3,
  /** Cancelling the probe's upload; the registry drops it in time anyway. */
  cancelUpload: 3e3,
  /** One manifest for the size in the summary; nothing depends on it. */
  imageSize: 5e3,
  /** All pages of an image's tag list. */
  tagList: 8e3,
  /** GitHub's API explains a refusal and fills in labels; no answer is better than a slow one. */
  gitHubApi: 5e3,
  /** All of the preflight, retries included. */
  preflight: 3e4,
  /** GitHub's API once the registry has allowed the access: nothing is left for it to explain. */
  gitHubApiWhenAllowed: 2e3,
  /** All tag rules and labels, evaluated once: they take milliseconds, unless a pattern or a template runs wild. */
  tagRules: 2e3,
  // Other programs, and loading.
  /** `git` in the clone: local reads only. */
  git: 5e3,
  /** `gh auth token`: a keychain may be locked. */
  gh: 1e4,
  /** Log lines wait so long for `@actions/core`, which is loaded while docker builds, before it is loaded for them. */
  logLines: 200
};
var BACK_OFFS = {
  /** A request before the build: somebody is waiting for the answer. */
  request: { base: 300, cap: 3e3, longestWait: 1e4, window: Infinity },
  /** A phase of a publication: what was built in minutes is worth some seconds more. */
  publication: { base: 1e3, cap: 2e4, longestWait: 6e4, window: 5 * 6e4 }
};
var ATTEMPTS = { request: 3, gitHubApi: 2, tagList: 2, undo: 2, once: 1 };
var KIB = 1024;
var MIB = 1024 * KIB;
var READ_LIMITS = {
  /** Longer than any manifest. */
  response: 8 * MIB,
  /** A body that nobody needs is read so far, to use its connection again. */
  dismissed: 16 * KIB,
  /** A registry token is some hundred bytes, in bad cases some thousand. */
  registryToken: 256 * KIB,
  /** What GitHub's API says of a token. JSON takes some fifty times its size in memory. */
  gitHubToken: 256 * KIB,
  /** A repository's or a commit's details: a commit lists its files. */
  gitHubDetails: 2 * MIB,
  /** The end of docker's output that is kept for the diagnosis. */
  dockerOutput: 64 * KIB,
  /** A token on standard input. */
  stdinToken: 64 * KIB,
  /** A line of BuildKit's progress, in characters; a longer one is a program's output. */
  progressLine: 64 * KIB,
  /** A Dockerfile that is read for its base images, in characters. */
  dockerfile: 1 * MIB,
  /** A piece of a log's line that is searched at once, in characters. */
  logLine: 8 * KIB,
  /** Steps of a build in a log; a log with more is of more than one build. */
  buildSteps: 2e3,
  /** A field of an answer that is shown to a person, in characters. */
  shownField: 500,
  /** Tags in one page of a list; a registry may answer with fewer. */
  tagsPerPage: 1e3,
  /** Pages of a tag list. With 100 tags a page these are 50,000; the list's timeout ends first. */
  tagPages: 500,
  /** Tags of a list. */
  tags: 5e4,
  /** An image's configuration: a line for each step of its Dockerfile. */
  imageConfig: 4 * MIB,
  /** Platforms of an image whose size is read: each is one more request. */
  platforms: 50
};

// src/lib/json.ts
function parseJson(body) {
  try {
    return JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body));
  } catch {
    return void 0;
  }
}
function field(value, ...[name, ...rest]) {
  const found = typeof value === "object" && value !== null ? Reflect.get(value, name) : void 0;
  const [next, ...others] = rest;
  return next === void 0 ? found : field(found, next, ...others);
}
function textField(value, ...path) {
  const found = field(value, ...path);
  return typeof found === "string" && found !== "" ? found : void 0;
}
function shortField(value, ...path) {
  return textField(value, ...path)?.slice(0, READ_LIMITS.shownField);
}
function list(value) {
  return Array.isArray(value) ? value : [];
}
function record(value) {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return isRecord ? value : {};
}

// src/docker/temporary-builder.ts
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");

// src/docker/process.ts
var import_node_child_process = require("node:child_process");
var HAS_GROUPS = process.platform !== "win32";
var running = /* @__PURE__ */ new Set();
function endDockersAtOnce() {
  for (const child of running) signalAll(child, "SIGKILL");
}
function startDocker({ args, environment, input, deadline, print }, stop) {
  const child = trySpawn(args, environment);
  if (child instanceof Error)
    return {
      ended: Promise.resolve({ status: "not started", output: child.message }),
      stop: () => Promise.resolve()
    };
  running.add(child);
  const kept = keepEnd();
  const take = (chunk) => {
    kept.add(chunk);
    print?.(chunk);
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  child.stdin.on("error", () => void 0);
  void Promise.resolve(input).then((text) => child.stdin.end(text));
  let isLate = false;
  let timer = setTimer(deadline, () => {
    isLate = true;
    signalAll(child, "SIGKILL");
  });
  const end = () => {
    if (!running.has(child)) return;
    signalAll(child, "SIGTERM");
    clearTimeout(timer);
    timer = setTimer(TIMEOUTS.dockerGrace, () => {
      signalAll(child, "SIGKILL");
    });
  };
  const ended = endOf(child, kept.text).then(({ status, output }) => {
    running.delete(child);
    stop.removeEventListener("abort", end);
    clearTimeout(timer);
    return { status: isLate ? "late" : status, output };
  });
  if (stop.aborted) end();
  stop.addEventListener("abort", end);
  return {
    ended,
    stop: async () => {
      end();
      await ended;
    }
  };
}
function setTimer(milliseconds, act2) {
  return milliseconds === void 0 ? void 0 : setTimeout(act2, milliseconds);
}
function endOf(child, output) {
  return new Promise((resolve2) => {
    child.on("error", ({ message }) => {
      resolve2({ status: "not started", output: message });
    });
    child.on("close", (code, signal) => {
      resolve2({ status: code ?? signal ?? "not started", output: output() });
    });
    child.on("exit", (_code, signal) => {
      if (signal === "SIGKILL") signalAll(child, "SIGKILL");
      const look2 = setInterval(() => {
        if (signalAll(child, 0)) return;
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, TIMEOUTS.dockerPipes);
      child.on("close", () => {
        clearInterval(look2);
      });
    });
  });
}
function signalAll({ pid }, signal) {
  try {
    return pid !== void 0 && process.kill(HAS_GROUPS ? -pid : pid, signal);
  } catch {
    return false;
  }
}
function trySpawn(args, env) {
  try {
    return (0, import_node_child_process.spawn)("docker", args, {
      env,
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
      detached: HAS_GROUPS
    });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
function keepEnd() {
  const chunks = [];
  let length = 0;
  return {
    add: (chunk) => {
      chunks.push(chunk);
      length += chunk.length;
      while (length - (chunks[0]?.length ?? 0) > READ_LIMITS.dockerOutput)
        length -= chunks.shift()?.length ?? 0;
    },
    text: () => Buffer.concat(chunks).toString("utf8")
  };
}
var askDocker = (environment, args) => new Promise((resolve2) => {
  const options = { env: environment, timeout: TIMEOUTS.dockerQuery, windowsHide: true };
  (0, import_node_child_process.execFile)("docker", args, options, (error, stdout, stderr) => {
    const exitCode2 = error === null ? 0 : error.code;
    resolve2(typeof exitCode2 === "number" ? { exitCode: exitCode2, stdout, stderr } : void 0);
  });
});

// src/docker/temporary-builder.ts
function withOwnRecords(folder, environment) {
  return { ...environment, BUILDX_CONFIG: recordsIn(folder) };
}
async function makeBuilder(order, { folder, environment, stop, print }) {
  const name = nameFor(folder);
  const command = {
    args: createArguments(order, name),
    environment: withOwnRecords(folder, environment),
    print
  };
  return { name, ended: await startDocker(command, stop).ended };
}
function nameFor(folder) {
  return (0, import_node_path.basename)(folder).toLowerCase();
}
function createArguments(order, name) {
  const create = ["buildx", "create", `--name=${name}`, `--driver=${order.driver}`, "--bootstrap"];
  switch (order.driver) {
    case "docker-container":
      return [...create, ...order.hostNetwork ? ["--driver-opt=network=host"] : []];
    case "remote":
      return [...create, "--", order.endpoint];
  }
}
async function removeBuilders(folder, environment, deadline) {
  const names = await (0, import_promises.readdir)((0, import_node_path.join)(recordsIn(folder), "instances")).catch(() => []);
  const remove2 = (name) => startDocker(
    {
      args: ["buildx", "rm", "--force", "--", name],
      environment: withOwnRecords(folder, environment),
      deadline
    },
    NEVER
  ).ended;
  const ends = await Promise.all(names.map(remove2));
  return ends.every(({ status }) => typeof status === "number");
}
async function removeContainer(folder, environment, deadline) {
  const container = `buildx_buildkit_${nameFor(folder)}0`;
  for (const args of [
    ["rm", "--force", "--volumes", "--", container],
    ["volume", "rm", "--force", "--", `${container}_state`]
  ]) {
    const { status } = await startDocker({ args, environment, deadline }, NEVER).ended;
    if (typeof status !== "number") return false;
  }
  return true;
}
var NEVER = new AbortController().signal;
function recordsIn(folder) {
  return (0, import_node_path.join)(folder, "buildx");
}

// src/docker/cleanup.ts
var import_node_os = require("node:os");
var FOLDER_PREFIX = "surepush-";
var MARKER = ".surepush-docker-config";
async function removeLeftover(folder, environment) {
  if (await markOf(folder) === void 0) return false;
  await endOrphans(folder);
  const isGone = !(0, import_node_fs.existsSync)(recordsIn(folder)) || await removeContainer(folder, environment, TIMEOUTS.removeLeftoverBuilder);
  await (isGone ? removeFolder(folder) : forgetLogins(folder));
  return true;
}
async function sweepLeftovers(parent, environment, hasOwners = process.getuid !== void 0) {
  if (!hasOwners) return;
  const names = await (0, import_promises2.readdir)(parent).catch(() => []);
  const sweep = async (folder) => {
    if (hasOwnerEnded(await markOf(folder) ?? "")) await removeLeftover(folder, environment);
  };
  const folders = names.filter((name) => name.startsWith(FOLDER_PREFIX)).map((name) => (0, import_node_path2.join)(parent, name));
  await Promise.all(folders.map(sweep));
}
async function removeSession(folder, environment, patience) {
  if (await removeBuilders(folder, environment, patience)) await removeFolder(folder);
  else await forgetLogins(folder);
}
function dropSession(folder) {
  const builders = (0, import_node_fs.existsSync)(recordsIn(folder));
  for (const path of builders ? [(0, import_node_path2.join)(folder, "config.json"), (0, import_node_path2.join)(folder, "secrets")] : [folder])
    (0, import_node_fs.rmSync)(path, { recursive: true, force: true });
}
async function removeFolder(folder) {
  const names = await (0, import_promises2.readdir)(folder).catch(() => []);
  await Promise.all(names.filter((name) => name !== MARKER).map((name) => remove((0, import_node_path2.join)(folder, name))));
  await remove(folder);
}
function remove(path) {
  return (0, import_promises2.rm)(path, { recursive: true, force: true, maxRetries: 3 });
}
async function forgetLogins(folder) {
  const file = (0, import_node_path2.join)(folder, "config.json");
  const config = record(parseJson(await (0, import_promises2.readFile)(file, "utf8").catch(() => "")));
  await (0, import_promises2.writeFile)(file, JSON.stringify({ ...config, auths: {} }), { mode: 384 });
  await remove((0, import_node_path2.join)(folder, "secrets"));
}
async function markOf(folder) {
  if (!(0, import_node_path2.basename)(folder).startsWith(FOLDER_PREFIX)) return void 0;
  try {
    const found = await (0, import_promises2.lstat)(folder);
    const isOwn = process.getuid === void 0 || found.uid === process.getuid();
    return found.isDirectory() && isOwn ? await (0, import_promises2.readFile)((0, import_node_path2.join)(folder, MARKER), "utf8") : void 0;
  } catch {
    return void 0;
  }
}
var PAUSE = 10;
async function endOrphans(folder) {
  for (let waited = 0; waited < TIMEOUTS.killOrphan; waited += PAUSE) {
    const pids = usersOf(folder);
    if (pids.length === 0) return;
    for (const pid of pids) kill(pid);
    await (0, import_promises3.setTimeout)(PAUSE);
  }
}
function usersOf(folder) {
  if (process.platform !== "linux") return [];
  const isUser = (pid) => attempt(() => (0, import_node_fs.statSync)(`/proc/${pid}`).uid) === process.getuid?.() && environmentOf(pid).some((variable) => {
    const [, path] = /^DOCKER_CONFIG=(\/.*)$/s.exec(variable) ?? [];
    return path !== void 0 && (0, import_node_path2.basename)(path) === (0, import_node_path2.basename)(folder) && isSame(`/proc/${pid}/root${path}`, folder);
  });
  return (0, import_node_fs.readdirSync)("/proc").map(Number).filter((pid) => pid > 0 && pid !== process.pid && isUser(pid));
}
function isSame(one, other) {
  const found = identityOf(one);
  return found !== void 0 && found === identityOf(other);
}
function identityOf(path) {
  return attempt(() => {
    const { dev, ino } = (0, import_node_fs.statSync)(path);
    return `${dev} ${ino}`;
  });
}
function environmentOf(pid) {
  try {
    return (0, import_node_fs.readFileSync)(`/proc/${pid}/environ`, "utf8").split("\0");
  } catch {
    return [];
  }
}
function kill(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
  }
}
function formatOwner(pid = process.pid) {
  return JSON.stringify({ place: place(), pid, began: beginningOf(pid) });
}
function hasOwnerEnded(text) {
  const owner = parseJson(text);
  const pid = field(owner, "pid");
  const began = textField(owner, "began");
  if (textField(owner, "place") !== place() || typeof pid !== "number" || began === void 0) return false;
  return beginningOf(pid) !== began;
}
function place() {
  return `${(0, import_node_os.hostname)()} ${attempt(() => (0, import_node_fs.readlinkSync)("/proc/self/ns/pid")) ?? ""}`.trim();
}
function beginningOf(pid) {
  if (process.platform !== "linux") return attempt(() => (process.kill(pid, 0), "some time"));
  const stat = attempt(() => (0, import_node_fs.readFileSync)(`/proc/${pid}/stat`, "utf8")) ?? "";
  const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return state === "Z" ? void 0 : fields[18];
}
function attempt(work2) {
  try {
    return work2();
  } catch {
    return void 0;
  }
}

// src/cli/terminal.ts
var import_node_string_decoder = require("node:string_decoder");
var import_node_util = require("node:util");

// src/lib/redact.ts
var SHAPES = [
  /(?:gh[a-z]_|github_pat_)[A-Za-z0-9_.-]{10,}/g,
  /(?<=(?:auth|password|passwd|secret|sig|signature|token)(?:=|"\s{0,3}:\s{0,3}"))[^\s"'&]{6,}/gi,
  /(?<=(?:basic|bearer)[ "']{1,4})[A-Za-z0-9+/=_.~-]{16,}/gi,
  /Z2h[a-z0-9]X[A-Za-z0-9+/=_-]{10,}/g,
  /(?<=token )[0-9a-f]{40}/gi,
  /(?<= (?:-p|--password) )[^\s]{6,}/g,
  /(?<=:\/\/)[^\s/@]{1,600}(?=@)/g
];
function redactShapes(text) {
  return SHAPES.reduce((safe, shape) => safe.replaceAll(shape, "***"), text);
}
function printableLine(text) {
  return redactShapes(plainLine(text));
}
var TOKEN = /(?:gh[a-z]_|github_pat_)[A-Za-z0-9_.-]{20,}/g;
function holdsToken(text) {
  return text.search(TOKEN) !== -1;
}
function credentialsIn(text) {
  const tokens = text.match(TOKEN) ?? [];
  const addresses = text.matchAll(/:\/\/([^\s/@:]{1,600})(?::([^\s/@]{1,600}))?@/g);
  return [
    ...tokens.map((password) => ({ user: "", password })),
    ...Array.from(addresses, ([, user = "", password]) => ({ user, password: password ?? user }))
  ].filter(({ user, password }) => password.length >= (password === user ? LONGEST_NAME : SHORTEST));
}
function withoutPassword(text) {
  return text.replaceAll(
    /(?<=:\/\/)([^\s/@:]{0,600})(:[^\s/@]{0,600})?(?=@)/g,
    (whole, user, password) => (password ?? "").length > 1 || user.length >= LONGEST_NAME || holdsToken(user) ? "***" : whole
  );
}
var SHORTEST = 6;
var LONGEST_NAME = 20;
function plainText(text) {
  return disarm(text.replaceAll(LINE_END, "\n").replaceAll(UNSEEN, ""));
}
function plainLine(text) {
  return disarm(text.replaceAll(LINE_ENDS, " ").replaceAll(UNSEEN, ""));
}
var LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
var LINE_ENDS = /[\n\v\f\r\u0085\u2028\u2029]+/g;
var UNSEEN = (
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu
);
function disarm(text) {
  return text.replaceAll("##[", "## [").replaceAll(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, "$1: ");
}

// src/report/units.ts
function formatSeconds(duration) {
  const digits = duration < 1e3 ? 2 : duration < 1e4 ? 1 : 0;
  return `${(duration / 1e3).toFixed(digits)} s`;
}

// src/diagnosis/log/progress-lines.ts
var NUMBERED = /^#(\d{1,6}) (.*)$/;
var DONE = /^DONE (\d{1,9}(?:\.\d{1,9})?)s$/;
var ERROR = /^ERROR:? (.*)$/;
var CLASSIC = /^Step \d{1,4}\/\d{1,4} : (.*)$/;
function parseProgressLine(line) {
  const [, number, text] = line.startsWith("#") ? NUMBERED.exec(line) ?? [] : [];
  if (number === void 0 || text === void 0) return void 0;
  const step = Number(number);
  if (text === "CACHED") return { kind: "cached", step, text };
  const seconds = DONE.exec(text)?.[1];
  if (seconds !== void 0) return { kind: "done", step, text, seconds: Number(seconds) };
  const message = ERROR.exec(text)?.[1];
  if (message !== void 0) return { kind: "error", step, text, message };
  return { kind: /^\d/.test(text) ? "output" : "status", step, text };
}
function parseClassicStep(line) {
  return CLASSIC.exec(line)?.[1];
}
function isManifestPushed(line) {
  return line?.kind === "status" && /^pushing manifest for .{1,300} done$/.test(line.text);
}
function areStepsDone(output) {
  return output.split(/[\r\n]+/).some(
    (line) => /^ERROR: .*failed to push /.test(line) || parseProgressLine(line)?.text.startsWith("exporting to image") === true
  );
}

// src/cli/terminal.ts
var KEPT = 300;
var BEAT = 100;
var FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
var WIPE = "\r\x1B[2K";
function openTerminal({ write, style, live, verbose, secrets }) {
  const kept = [];
  const decoder = new import_node_string_decoder.StringDecoder("utf8");
  let rest = "";
  let isDrawn = false;
  let running2;
  let timer;
  return {
    info: (text) => {
      print(style.faint(secrets.redact(plainText(text))));
    },
    notice: (title, text) => {
      print(`${style.doubtful(secrets.redact(plainLine(title)))}: ${secrets.redact(plainText(text))}`);
    },
    warning: (title, text, place3) => {
      const at = place3 === void 0 ? "" : plainLine(`${place3.file}:${place3.line}: `);
      print(`${at}${style.doubtful("warning")}: ${secrets.redact(plainLine(`${title}. ${text}`))}`);
    },
    group: (title, work2) => {
      if (live === void 0) print(`${title} …`);
      return work2();
    },
    phaseStarted: (name) => {
      running2 = { name, since: performance.now(), detail: "" };
      if (live === void 0) return;
      timer ??= setInterval(draw, BEAT).unref();
      draw();
    },
    phaseEnded: ({ name, duration }) => {
      running2 = void 0;
      print(style.faint(`${name}: ${formatSeconds(duration)}`));
    },
    output: (chunk) => {
      const lines = (rest + decoder.write(Buffer.from(chunk))).split(/\r?\n|\r/);
      rest = lines.pop() ?? "";
      lines.forEach(take);
    },
    showOutput: () => {
      if (rest !== "") take(rest);
      rest = "";
      if (kept.length > 0) print(["", ...kept.splice(0), ""].join("\n"));
    },
    close: () => {
      clearInterval(timer);
      wipe();
      running2 = void 0;
    }
  };
  function take(line) {
    const text = redactShapes(secrets.redact(plainLine((0, import_node_util.stripVTControlCharacters)(line))));
    if (running2 !== void 0) running2.detail = stepIn(text) ?? running2.detail;
    if (verbose) print(text);
    else kept.push(text);
    if (kept.length > KEPT) kept.shift();
  }
  function print(line) {
    wipe();
    write(`${line}
`);
    draw();
  }
  function draw() {
    if (live === void 0 || running2 === void 0) return;
    const { name, since, detail } = running2;
    const spent = performance.now() - since;
    const frame = FRAMES[Math.floor(spent / BEAT) % FRAMES.length] ?? "";
    const text = `${frame} ${name} … ${formatSeconds(spent)}  ${detail}`;
    isDrawn = true;
    write(
      WIPE + Array.from(text).slice(0, live.columns - 1).join("")
    );
  }
  function wipe() {
    if (isDrawn) write(WIPE);
    isDrawn = false;
  }
}
function stepIn(line) {
  const text = parseProgressLine(line)?.text;
  if (text?.startsWith("[") === true) return text;
  return parseClassicStep(line) === void 0 ? void 0 : line;
}

// src/lib/secret.ts
var Secret = class {
  #value;
  constructor(value) {
    this.#value = value;
  }
  /** The secret itself. Call it only where the value leaves for docker, GitHub or the registry. */
  reveal() {
    return this.#value;
  }
  toString() {
    return "***";
  }
  toJSON() {
    return "***";
  }
  /** Called by `console.log` and `util.inspect`. */
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return "***";
  }
};
function basicCredentials(username, token) {
  return new Secret(encodeBase64(`${username}:${token.reveal()}`));
}
function encodeBase64(text) {
  const bytes = new TextEncoder().encode(text);
  let binary = "";
  for (let at = 0; at < bytes.length; at += PIECE)
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}
var PIECE = 8 * 1024;

// src/lib/encoded-forms.ts
function encodedForms(token, username) {
  const value = token.reveal();
  if (value.trim() === "") return [];
  const forms = [value, value.trim()].flatMap((form) => [
    ...formsOf(form),
    encodeBase64(`${username}:${form}`)
  ]);
  return longestFirst(forms).map((form) => new Secret(form));
}
var SHORTEST_PART = 8;
var MOST_PARTS = 500;
function printedForms(secret) {
  const value = secret.reveal();
  const texts = [value, ...textsInJson(value)];
  const parts = texts.flatMap((text) => [...text === value ? [] : [text], ...text.split(/\r?\n/)]).filter((part) => part.trim().length >= SHORTEST_PART);
  const printed = /* @__PURE__ */ new Set([value, value.trim(), ...longestFirst(parts).slice(0, MOST_PARTS)]);
  const forms = [...printed].flatMap(formsOf).filter((form) => form.trim() !== "");
  return longestFirst(forms).map((form) => new Secret(form));
}
function textsInJson(json) {
  const texts = [];
  const rest = parseObject(json);
  for (let value = rest.pop(); value !== void 0; value = rest.pop()) {
    if (typeof value === "object" && value !== null)
      for (const inner of Object.values(value)) rest.push(inner);
    if (typeof value !== "string") continue;
    texts.push(value);
    rest.push(...parseObject(value));
  }
  return texts;
}
function parseObject(text) {
  const json = /^\s*[[{]/.test(text) ? parseJson(text) : void 0;
  return json === void 0 ? [] : [json];
}
function longestFirst(forms) {
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}
function formsOf(value) {
  const inside = [0, 1, 2].map((shift) => base64Inside(value, shift));
  return [
    value,
    encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(value))),
    JSON.stringify(value).slice(1, -1),
    ...[encodeBase64(value), ...inside.filter(({ length }) => length >= SHORTEST_PART)].flatMap((text) => [
      text,
      text.replaceAll("+", "-").replaceAll("/", "_")
    ])
  ];
}
function base64Inside(value, shift) {
  const bits = (shift + new TextEncoder().encode(value).length) * 8;
  return encodeBase64("x".repeat(shift) + value).slice(Math.ceil(shift * 8 / 6), Math.floor(bits / 6));
}

// src/lib/secret-registry.ts
var SHORTEST2 = 3;
var NO_WORD = 16;
var SecretRegistry = class {
  #forms = /* @__PURE__ */ new Map();
  #listeners = [];
  #longestFirst;
  /** A token that is sent with a user name. The name may become known later: then add it again. */
  addToken(token, username) {
    this.#addForms(encodedForms(token, username));
  }
  /** What a build can read, and print in any way. */
  addBuildSecret(secret) {
    this.#addForms(printedForms(secret));
  }
  /** What is sent and printed only as it is, such as a registry's bearer token. */
  add(secret) {
    this.#addForms([secret]);
  }
  /** Tokens and passwords that stand in a text, such as an address. */
  addCredentialsIn(text) {
    for (const { user, password } of credentialsIn(text)) this.addToken(new Secret(password), user);
  }
  /** Calls with each form once, those that are known already at once. */
  onForm(listener) {
    this.#listeners.push(listener);
    for (const form of this.#forms.values()) listener(form);
  }
  /** Prose without any secret. Not for what a program reads: a secret may be an ordinary word. */
  redact(text) {
    const hidden = this.#hide(text, SHORTEST2);
    const plain = plainText(hidden);
    const safe = this.#hide(plain, SHORTEST2);
    return safe === plain ? hidden : safe;
  }
  /** A path or a name that a program reads, without the secrets that are too long to be one of its words. */
  redactLongForms(text) {
    return this.#hide(text, NO_WORD);
  }
  #addForms(forms) {
    for (const form of forms) {
      const text = form.reveal();
      if (text.trim() === "" || this.#forms.has(text)) continue;
      this.#forms.set(text, form);
      this.#longestFirst = void 0;
      for (const listener of this.#listeners) listener(form);
    }
  }
  #hide(text, shortest) {
    this.#longestFirst ??= longestFirst(this.#forms.keys());
    return this.#longestFirst.reduce(
      (hidden, form) => form.length < shortest ? hidden : hidden.replaceAll(form, "***"),
      text
    );
  }
};

// src/report/redact-outcome.ts
function redactOutcome(outcome, secrets) {
  const { end, metadata, preflight } = outcome;
  return {
    ...outcome,
    end: redactEnd(end, secrets),
    metadata: redactMetadata(metadata, secrets),
    preflight: preflight && { ...preflight, findings: redactFindings(preflight.findings, secrets) }
  };
}
function redactEnd(end, secrets) {
  switch (end.kind) {
    case "pushed":
      return { ...end, moves: redactMoves(end.moves, secrets), ...redactBuild(end, secrets) };
    case "built":
      return { ...end, ...redactBuild(end, secrets) };
    case "planned":
      return { ...end, command: secrets.redact(end.command) };
    case "checked":
      return end;
    case "failed":
      return {
        ...end,
        diagnosis: redactDiagnosis(end.diagnosis, secrets),
        ...end.moves && { moves: redactMoves(end.moves, secrets) }
      };
  }
}
function redactDiagnosis(diagnosis, secrets) {
  const { title, problem, evidence, remedies, location } = diagnosis;
  const [first, ...others] = remedies;
  return {
    ...diagnosis,
    title: secrets.redact(title),
    problem: secrets.redact(problem),
    evidence: evidence.map((line) => secrets.redact(line)),
    remedies: [redactRemedy(first, secrets), ...others.map((remedy) => redactRemedy(remedy, secrets))],
    location: location && { ...location, file: secrets.redactLongForms(location.file) }
  };
}
function redactRemedy({ action, snippet, link }, secrets) {
  return {
    action: secrets.redact(action),
    ...snippet && { snippet: { ...snippet, text: secrets.redact(snippet.text) } },
    ...link !== void 0 && { link: redactLink(link, secrets) }
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
    value: secrets.redact(label.value)
  });
  return {
    ...metadata,
    tags: tags.map((tag) => ({ ...tag, rule: secrets.redact(tag.rule) })),
    skippedRules: skippedRules.map(({ rule, why }) => ({
      rule: secrets.redact(rule),
      why: secrets.redact(why)
    })),
    labels: labels.map(redactValue),
    annotations: annotations.map(redactValue),
    remarks: remarks.map((remark) => secrets.redact(remark))
  };
}
function redactFindings(findings, secrets) {
  const { api, registry } = findings;
  return {
    ...findings,
    ...api && { api: redactApi(api, secrets) },
    ...registry && { registry: redactRegistry(registry, secrets) }
  };
}
function redactApi(api, secrets) {
  switch (api.kind) {
    case "accepted": {
      const { login, grant } = api;
      return {
        ...api,
        login: login && secrets.redactLongForms(login),
        grant: grant.kind === "unlisted" ? { ...grant, reason: secrets.redact(grant.reason) } : grant
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
    case "silent":
      return { ...registry, reason: secrets.redact(registry.reason) };
  }
}
function redactBuild({ build: build2 }, secrets) {
  if (build2 === void 0) return {};
  const { report: report2, remarks } = build2;
  const redactName = (named2) => ({
    ...named2,
    name: secrets.redact(named2.name)
  });
  return {
    build: {
      ...build2,
      remarks: remarks.map(({ title, text }) => ({
        title: secrets.redact(title),
        text: secrets.redact(text)
      })),
      report: {
        ...report2,
        stages: report2.stages.map(redactName),
        slowest: report2.slowest.map((step) => ({
          ...redactName(step),
          stage: step.stage && secrets.redact(step.stage),
          said: secrets.redact(step.said)
        })),
        cacheFault: report2.cacheFault && secrets.redact(report2.cacheFault)
      }
    }
  };
}
function redactMoves(moves, secrets) {
  const redactState = (state) => state.kind === "unknown" ? { ...state, reason: secrets.redact(state.reason) } : state;
  return moves.map(({ before, now, error, ...move }) => ({
    ...move,
    before: redactState(before),
    now: redactState(now),
    error: error && secrets.redact(error)
  }));
}

// src/cli/explain.ts
var import_node_fs2 = require("node:fs");

// src/access/evidence.ts
function formatEvidence({ checksum, api, registry }, host) {
  return [
    ...checksum === "wrong" ? ["The token's checksum is wrong: it looks truncated or mistyped."] : [],
    ...api === void 0 ? [] : formatApi(api),
    ...registry === void 0 ? [] : formatRegistry(registry, host)
  ];
}
function formatApi(api) {
  switch (api.kind) {
    case "accepted": {
      const whose = api.login === void 0 ? "" : ` (it belongs to ${api.login})`;
      return [
        `GitHub accepts the token${whose} and ${formatGrant(api.grant)}.`,
        ...api.expires === void 0 ? [] : [`GitHub says that the token expires on ${api.expires}.`]
      ];
    }
    case "rejected":
      return [`GitHub's API answered ${api.status} "${api.message}".`];
    case "silent":
      return [`GitHub's API could not tell: ${api.reason}.`];
  }
}
function formatGrant(grant) {
  if (grant.kind === "unlisted") return `lists no scopes (${grant.reason})`;
  return grant.scopes.size === 0 ? "lists no scope at all" : `lists \`${formatScopes(grant.scopes)}\``;
}
function formatScopes(scopes) {
  return [...scopes].join(", ");
}
function formatRegistry(registry, host) {
  switch (registry.kind) {
    case "accepted":
      return [`${host} answered the ${registry.step} with ${registry.status}: it allows it.`];
    case "refused":
      return [`${host} answered the ${registry.step} with ${registry.status} ${quote(registry.message)}.`];
    case "silent":
      return [`${host} gave no useful answer to the ${registry.step}: ${registry.reason}.`];
  }
}
function quote(message) {
  if (message === "") return "and no reason";
  return message === "denied" ? "`denied` (docker prints it as `denied: denied`)" : `\`${message}\``;
}

// src/oci/host.ts
var GITHUB_DOT_COM = "https://github.com";
var HOST = /^(?=.{1,253}(?::|$))[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::[0-9]{1,5})?$/i;
var LOOK_ALIKES = /* @__PURE__ */ new Set(["ghrc.io", "gchr.io", "ghcr.com", "ghcr.io.com", "gcr.ghio", "chcr.io"]);
function findHostProblem(text) {
  if (/^https?:\/\//i.test(text)) return "it is a URL";
  if (text.includes("/")) return "it has a path";
  if (!HOST.test(text) || !URL.canParse(`https://${text}`)) return "it is not a host name";
  if (LOOK_ALIKES.has(text.toLowerCase().replace(/:\d+$/, "")))
    return "it only looks like ghcr.io and belongs to somebody else";
  return void 0;
}
function registryOf(serverUrl) {
  const host = new URL(serverUrl).host;
  return host === "github.com" ? "ghcr.io" : `containers.${host}`;
}
function registryHost(host, environment) {
  const name = host.toLowerCase();
  const gitHub = gitHubOf(name, environment);
  const told = environment.apiUrl;
  const apiUrl = told !== void 0 && isLoopbackUrl(told) ? told : gitHub?.apiUrl;
  return {
    host: name,
    url: `${isLoopback(name) ? "http" : "https"}://${name}`,
    gitHub: gitHub && apiUrl !== void 0 ? { ...gitHub, apiUrl: apiUrl.replace(/\/+$/, "") } : void 0
  };
}
function registryInLog(host) {
  return registryHost(host, { ghHost: host.toLowerCase().replace(/^containers\./, "") });
}
function isOwnAddress({ host, url, gitHub }, address) {
  const { origin, protocol, hostname: hostname2 } = new URL(address);
  if (origin === new URL(url).origin) return true;
  if (gitHub === void 0 || protocol !== "https:" || isLoopback(host)) return false;
  return [host, new URL(gitHub.serverUrl).hostname].some(
    (name) => hostname2 === name || isGitHubs(name) && hostname2.endsWith(`.${name}`)
  );
}
function isGitHubs(name) {
  return name === "github.com" || name === "ghcr.io" || name.endsWith(".ghe.com");
}
function isServerOfRun(server, { serverUrl = "", ghHost = "" }) {
  const named2 = [serverUrl, `https://${ghHost}`].filter((url) => URL.canParse(url));
  return named2.some((url) => new URL(url).host === server);
}
function gitHubOf(host, environment) {
  const server = host === "ghcr.io" ? "github.com" : /^containers\.(.+)$/.exec(host)?.[1];
  if (server === "github.com") return { serverUrl: GITHUB_DOT_COM, apiUrl: "https://api.github.com" };
  if (server?.endsWith(".ghe.com"))
    return { serverUrl: `https://${server}`, apiUrl: `https://api.${server}` };
  if (server !== void 0)
    return isServerOfRun(server, environment) ? { serverUrl: `https://${server}`, apiUrl: `https://${server}/api/v3` } : void 0;
  const { serverUrl = GITHUB_DOT_COM, apiUrl } = environment;
  return isLoopback(host) && apiUrl !== void 0 && isLoopbackUrl(apiUrl) ? { serverUrl, apiUrl } : void 0;
}
function isLoopback(host) {
  return /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d+)?$/i.test(host);
}
function isLoopbackUrl(url) {
  return URL.canParse(url) && isLoopback(new URL(url).host);
}

// src/oci/reference.ts
var COMPONENT = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
var PATH = new RegExp(`^${COMPONENT}(?:/${COMPONENT})+$`);
var TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
var DIGEST = /^sha256:[0-9a-f]{64}$/;
function parseImage(text, registry) {
  const [first = "", ...rest] = text.split("/");
  if (/^[a-z]+:\/\//i.test(text)) return { kind: "flaw", flaw: "it is a URL" };
  if (text.includes("@")) return { kind: "flaw", flaw: "it has a digest inside" };
  if (rest.at(-1)?.includes(":")) return { kind: "flaw", flaw: "it has a tag inside" };
  if (!/[.:]|^localhost$/.test(first)) return { kind: "flaw", flaw: "it names no registry" };
  const hostFlaw = findHostProblem(first);
  if (hostFlaw !== void 0) return { kind: "flaw", flaw: `of its registry ${first}: ${hostFlaw}` };
  if (first.toLowerCase() !== registry)
    return { kind: "flaw", flaw: `it is not on the registry ${registry}` };
  const path = rest.join("/").toLowerCase();
  if (!PATH.test(path) || !/^[\x21-\x7e]+$/.test(text))
    return { kind: "flaw", flaw: "what follows the registry is no owner and name" };
  return { kind: "image", image: { host: registry, path }, lowered: path !== rest.join("/") };
}
function findTagProblem(text) {
  if (TAG.test(text)) return void 0;
  return text.length > 128 ? "it has more than 128 characters" : "it has a character that no tag may have there";
}
function placeholderImage(host) {
  return { host, path: "OWNER/NAME" };
}
function parseDigest(text) {
  return DIGEST.test(text) ? text : void 0;
}
function formatImage({ host, path }) {
  return `${host}/${path}`;
}
function formatReference(image, reference) {
  return `${formatImage(image)}${parseDigest(reference) === void 0 ? ":" : "@"}${reference}`;
}
function ownerOf({ path }) {
  return path.slice(0, path.indexOf("/"));
}
function packageOf({ path }) {
  return path.slice(path.indexOf("/") + 1);
}
function registryOfReference(reference) {
  const [first = "", ...rest] = reference?.split("/") ?? [];
  return rest.length > 0 && /[.:]|^localhost$/.test(first) ? first : void 0;
}
var NAME = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
function parseDestination(text, registry) {
  const [first = ""] = text.split("/");
  if (first.toLowerCase() === registry) {
    const parsed2 = parseImage(text, registry);
    return parsed2.kind === "flaw" ? parsed2 : { kind: "destination", destination: { kind: "own", image: parsed2.image }, lowered: parsed2.lowered };
  }
  const name = text.toLowerCase();
  const hasHost = text.includes("/") && /[.:]|^localhost$/.test(first);
  const path = hasHost ? name.slice(first.length + 1) : name;
  const hostFlaw = hasHost ? findHostProblem(first) : void 0;
  if (hostFlaw !== void 0) return { kind: "flaw", flaw: `of its registry ${first}: ${hostFlaw}` };
  if (/[:@]/.test(path)) return { kind: "flaw", flaw: "it has a tag or a digest inside" };
  if (!NAME.test(path)) return { kind: "flaw", flaw: "it is no image's name" };
  return { kind: "destination", destination: { kind: "elsewhere", name }, lowered: name !== text };
}
function ownImages(destinations) {
  return destinations.flatMap((one) => one.kind === "own" ? [one.image] : []);
}
function formatDestination(one) {
  return one.kind === "own" ? formatImage(one.image) : one.name;
}
function formatReferences(destinations, tags) {
  return destinations.flatMap((one) => tags.map((tag) => `${formatDestination(one)}:${tag}`));
}
function pushedReferences(destinations, tags) {
  return destinations.flatMap((one) => formatReferences([one], one.kind === "own" ? tags.slice(0, 1) : tags));
}

// src/context/run-context.ts
var PULL_REQUEST_EVENTS = /* @__PURE__ */ new Set([
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment"
]);
function isPullRequest({ event }) {
  return PULL_REQUEST_EVENTS.has(event);
}
function isForeignHeadWithSecrets({ event, head }) {
  return head === "foreign" && ["pull_request_target", "workflow_run"].includes(event);
}
var PLACEHOLDER_USER = "surepush";
function missingDetails({ repository, commitTime, sha }) {
  return {
    details: repository !== void 0 && repository.details === void 0,
    commitTime: sha !== void 0 && commitTime === void 0
  };
}
function branchOf({ ref }) {
  return /^refs\/heads\/(.+)$/s.exec(ref ?? "")?.[1];
}
function gitTagOf({ ref }) {
  return /^refs\/tags\/(.+)$/s.exec(ref ?? "")?.[1];
}
function pullRequestOf({ ref }) {
  return /^refs\/pull\/(.+?)(?:\/merge)?$/.exec(ref ?? "")?.[1];
}
var ON_DEFAULT_BRANCH = /create|discussion|issues|schedule/;
function isOnDefaultBranch(context) {
  const branch = branchOf(context) ?? context.ref;
  if (branch === void 0) return false;
  return branch === context.defaultBranch || ON_DEFAULT_BRANCH.test(context.event);
}
function isUnmerged({ event, ref }) {
  return event.startsWith("pull_request") || event === "merge_group" || ref?.startsWith("refs/pull/") === true;
}
function formatRef(context) {
  const branch = branchOf(context);
  const tag = gitTagOf(context);
  if (branch !== void 0) return `the branch ${branch}`;
  if (tag !== void 0) return `the git tag ${tag}`;
  return context.ref ?? "no git ref";
}

// src/diagnosis/context.ts
var NOT_ASKED = { kind: "silent", reason: "it was not asked" };
function failureContextOf({ access: access2, image, registry, context, scopeCheck }, { api, tokenKind }) {
  return {
    operation: access2,
    isRun: true,
    registry,
    image,
    isNamed: true,
    ownerKind: void 0,
    tokenKind,
    api,
    scopeCheck,
    event: context.event,
    repository: context.repository,
    head: context.head,
    pullRequest: isPullRequest(context),
    dependabot: context.dependabot,
    packages: void 0
  };
}
function requestedAccess({ operation }) {
  return operation === "pull" || operation === "delete" ? operation : "push";
}
function imageToShow({ image, registry }) {
  return image ?? placeholderImage(registry.host);
}
function ownerToShow(context) {
  return ownerOf(imageToShow(context));
}
function isAnotherOwner({ image }, account) {
  return account !== void 0 && image !== void 0 && account.toLowerCase() !== ownerOf(image);
}
function isOnOwnMachine({ event }) {
  return event === "local";
}
function loginOf({ api }) {
  return api.kind === "accepted" ? api.login : void 0;
}

// src/access/scopes.ts
var NEEDED_SCOPES = {
  pull: ["read:packages"],
  push: ["write:packages", "read:packages"],
  delete: ["delete:packages", "read:packages"]
};
var IMPLIES = {
  "write:packages": ["read:packages"]
};
function checkScopes(grant, access2) {
  if (grant.kind === "unlisted") return { kind: "unlisted" };
  const held = grant.scopes;
  const implied = new Set(impliedBy(held));
  const unlisted = NEEDED_SCOPES[access2].filter((scope) => !held.has(scope));
  const missing2 = unlisted.filter((scope) => !implied.has(scope));
  if (missing2.length > 0) return { kind: "missing", scopes: missing2 };
  return unlisted.length > 0 ? { kind: "implied", scopes: unlisted } : { kind: "listed" };
}
function impliedBy(held) {
  return [...held].flatMap((scope) => IMPLIES[scope] ?? []).filter((scope) => !held.has(scope));
}
function parseScopes(header) {
  return new Set(header.split(/[\s,]+/).filter((scope) => scope !== ""));
}

// src/diagnosis/advice/remedies.ts
var USES = "F1bonacci66/surepush@v1";
function serverOf({ registry }) {
  return registry.gitHub?.serverUrl ?? GITHUB_DOT_COM;
}
function tokensLink(context) {
  return `${serverOf(context)}/settings/tokens`;
}
function newTokenLink({ access: access2, registry }) {
  const scopes = NEEDED_SCOPES[access2].join(",");
  const description = encodeURIComponent(`Docker Registry (${registry.host})`);
  return `${serverOf({ registry })}/settings/tokens/new?scopes=${scopes}&description=${description}`;
}
function newTokenLinkFor(context) {
  return newTokenLink({ access: requestedAccess(context), registry: context.registry });
}
function packageLink(context) {
  return containerLink(context, "settings");
}
function tagsLink(context) {
  return containerLink(context, "versions?filters%5Bversion_type%5D=tagged");
}
function containerLink(context, page) {
  const { image, ownerKind } = context;
  if (image === void 0) return void 0;
  const accounts = ownerKind === "Organization" ? "orgs" : "users";
  const name = encodeURIComponent(packageOf(image));
  return `${serverOf(context)}/${accounts}/${ownerOf(image)}/packages/container/${name}/${page}`;
}
function organizationLink(context, page) {
  const { image } = context;
  return image && `${serverOf(context)}/organizations/${ownerOf(image)}/settings/${page}`;
}
function packagesLink(context) {
  const { image } = context;
  return image && `${serverOf(context)}/${ownerOf(image)}?tab=packages`;
}
function permissions(access2) {
  return {
    language: "yaml",
    text: ["permissions:", "  contents: read", `  packages: ${packagesPermission(access2)}`].join("\n")
  };
}
function packagesPermission(access2) {
  return access2 === "pull" ? "read" : "write";
}
function grantPermissions(context, action) {
  const access2 = requestedAccess(context);
  return { action, snippet: permissions(access2), grants: packagesPermission(access2) };
}
function grantCallerPermissions(context, action) {
  const access2 = requestedAccess(context);
  const block = permissions(access2).text.replaceAll(/^/gm, "    ");
  const text = ["jobs:", "  image:", "    uses: ./.github/workflows/image.yml", block].join("\n");
  return { action, snippet: { language: "yaml", text }, grants: packagesPermission(access2) };
}
function checkStep(access2, whose = "own") {
  return {
    language: "yaml",
    text: [
      `- uses: ${USES}`,
      "  with:",
      "    operation: check",
      `    access: ${access2}`,
      ...whose === "own" ? ["    token: ${{ secrets.YOUR_TOKEN }}"] : []
    ].join("\n")
  };
}
function proofOfRepair(context) {
  const access2 = requestedAccess(context);
  return isOnOwnMachine(context) ? {
    language: "sh",
    text: `surepush check --access ${access2} --image ${formatImage(imageToShow(context))}`
  } : checkStep(access2);
}
function newToken(context, start) {
  const keep = isOnOwnMachine(context) ? "log in with it:" : "save it as the secret.";
  return {
    action: `${start}, with the right boxes ticked by this link, and ${keep}`,
    link: newTokenLinkFor(context),
    ...isOnOwnMachine(context) ? { snippet: loginSnippet(context) } : {}
  };
}
function loginSnippet({ registry }) {
  return {
    language: "sh",
    text: `printf '%s' "$TOKEN" | docker login ${registry.host} --username YOUR_NAME --password-stdin`
  };
}
function logoutSnippet({ registry }) {
  return { language: "sh", text: `docker logout ${registry.host}` };
}
function surepushStep() {
  return { language: "yaml", text: `- uses: ${USES}` };
}
function useGitHubToken(context) {
  return grantPermissions(
    context,
    "In a workflow no token of your own is needed for the repository's own package: leave the input `token` out, and give the job these permissions."
  );
}
function formatAim(context) {
  const access2 = requestedAccess(context);
  return `${access2} ${AIMS[access2]}${formatImage(imageToShow(context))}`;
}
var AIMS = { pull: "", push: "to ", delete: "" };

// src/diagnosis/causes/record.ts
var NEVER2 = { kind: "never" };
var IF_JUST_CREATED = { kind: "if-just-created" };
function codeSpan(text) {
  return `\`${text.replaceAll("`", "'")}\``;
}

// src/diagnosis/causes/account.ts
var ACCOUNT_CAUSES = {
  "sso-required": {
    why: "The organisation uses single sign-on, and every token must be authorised for it once.",
    howToTell: "the organisation uses single sign-on, and the token is not authorised for it",
    retry: () => NEVER2,
    findings: "all",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, context) => ({
      title: `The token is not authorised for ${ownerToShow(context)}'s single sign-on`,
      problem: `${ownerToShow(context)} uses single sign-on, and this token has not been authorised for it.`,
      remedies: [
        {
          action: `Authorise the token: open your tokens, press "Configure SSO" beside it, then "Authorize" beside ${ownerToShow(context)}. The token stays the same.`,
          link: cause.url ?? tokensLink(context)
        },
        useGitHubToken(context)
      ]
    })
  },
  "classic-pat-forbidden": {
    why: "The organisation forbids classic personal access tokens, and GitHub's registry takes no other personal token. What remains is the job's GITHUB_TOKEN.",
    howToTell: "the organisation forbids classic tokens",
    retry: () => NEVER2,
    findings: "all",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (_cause, context) => ({
      title: `${ownerToShow(context)} does not allow classic tokens`,
      problem: `${ownerToShow(context)} forbids access with a classic personal access token, and GitHub's registry takes no other personal token.`,
      remedies: [
        useGitHubToken(context),
        { action: `Or ask an owner of ${ownerToShow(context)} to allow classic tokens.` }
      ]
    })
  },
  "ip-not-allowed": {
    why: "The organisation lets in listed IP addresses only, and this machine's is not one of them.",
    howToTell: "the organisation has a list of IP addresses, and this machine is not on it",
    retry: () => NEVER2,
    findings: "all",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (_cause, context) => ({
      title: `${ownerToShow(context)} does not allow this address`,
      problem: `${ownerToShow(context)} lets in listed IP addresses only, and this machine's is not one of them.`,
      remedies: [
        {
          action: `Ask an owner of ${ownerToShow(context)} to add the machine's address to the organisation's IP allow list.`,
          link: organizationLink(context, "security")
        },
        {
          action: "Or run the job on a runner whose address is listed (a self-hosted one, or a larger runner with a fixed address)."
        }
      ]
    })
  },
  billing: {
    why: "A payment failed, or a spending limit is reached. GitHub then refuses what costs money: private packages, and runners.",
    howToTell: "a payment failed or a spending limit is reached",
    retry: () => NEVER2,
    findings: "all",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (_cause, context) => ({
      title: `${ownerToShow(context)}'s billing stops the registry`,
      problem: `GitHub refuses because of ${ownerToShow(context)}'s billing: a failed payment, or a spending limit that is reached.`,
      remedies: [
        {
          action: `Ask whoever pays for ${ownerToShow(context)} to look at Settings → Billing and licensing.`,
          link: context.ownerKind === "User" ? `${serverOf(context)}/settings/billing` : organizationLink(context, "billing")
        }
      ]
    })
  }
};

// src/diagnosis/causes/base-image.ts
var BASE_IMAGE_CAUSES = {
  "base-image-denied": {
    why: "The build starts from another image, and that one's registry does not give it away: it is private, does not exist, or wants a login.",
    howToTell: "the line names another image than the one that is pushed",
    retry: () => NEVER2,
    findings: "none",
    needsOwner: false,
    inDockerfile: true,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, context, location) => ({
      title: "The build may not read the image it starts from",
      problem: `The registry does not give away ${nameOf(cause)}${placeOf(location)}: it is private, does not exist, or wants a login.`,
      evidence: ["It is about the image that the build starts from, not about the one that is pushed."],
      remedies: [
        {
          action: "Compare the name after FROM (or `--from=`), letter by letter. Is it a stage of the same Dockerfile? Then its name has another spelling there."
        },
        accessTo(cause, context),
        {
          action: "Is it public? Then an old login can be in the way: let docker forget it.",
          snippet: { language: "sh", text: `docker logout ${hostOf(cause) ?? context.registry.host}` }
        }
      ]
    })
  },
  "base-image-rate-limited": {
    why: "Docker Hub counts pulls by account or, without a login, by IP address, which runners share with many others.",
    howToTell: "the limit is Docker Hub's, on the image the build starts from",
    retry: () => NEVER2,
    findings: "none",
    needsOwner: false,
    inDockerfile: true,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, context, location) => ({
      title: "Docker Hub's limit of pulls is reached",
      problem: `Docker Hub does not give away ${nameOf(cause)}${placeOf(location)} just now: too many pulls came from this account or this address.`,
      evidence: ["It is about the image that the build starts from, not about the one that is pushed."],
      remedies: [
        {
          action: "Log in to Docker Hub in a step before: with an account the limit is higher, and is yours alone.",
          snippet: {
            language: "sh",
            text: `printf '%s' "$DOCKERHUB_TOKEN" | docker login --username YOUR_NAME --password-stdin`
          }
        },
        { action: `Or keep a copy of the image on ${context.registry.host}, and start from that.` },
        { action: "Or try again in an hour." }
      ]
    })
  }
};
function nameOf({ image }) {
  return image === void 0 ? "the image that the build starts from" : codeSpan(image);
}
function placeOf(location) {
  return location === void 0 ? "" : ` (line ${location.line} of ${location.file})`;
}
function accessTo(cause, { registry }) {
  const host = hostOf(cause);
  return host === void 0 || host === registry.host ? {
    action: `Is it a private package on ${registry.host}? Open its settings and give this repository the role Read under "Manage Actions access".`
  } : {
    action: `Is it private? Then log in to ${host} in a step before:`,
    snippet: {
      language: "sh",
      text: `printf '%s' "$PASSWORD" | docker login ${host} --username YOUR_NAME --password-stdin`
    }
  };
}
function hostOf({ image }) {
  return image === void 0 ? void 0 : registryOfReference(image) ?? "docker.io";
}

// src/diagnosis/causes/build.ts
var BUILD_CAUSES = {
  "build-command-failed": {
    why: "A command of the Dockerfile ended with an error. The registry has nothing to do with it.",
    howToTell: "a `RUN` of the Dockerfile failed",
    retry: () => NEVER2,
    findings: "none",
    needsOwner: false,
    inDockerfile: true,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, _context, location) => ({
      title: "A command of the Dockerfile failed",
      problem: `${cause.command === void 0 ? "A command" : `The command ${codeSpan(cause.command)}`} in ${placeOf2(location)} ended with an error; the registry had nothing to do with it.`,
      evidence: cause.output.map((line) => `It printed: ${line}`),
      remedies: [
        { action: "Mend what its last lines name, and run the job again." },
        {
          action: "To try it without a push, build on your own machine up to that step:",
          snippet: { language: "sh", text: "docker build --progress=plain ." }
        }
      ]
    })
  },
  "dockerfile-invalid": {
    why: "The Dockerfile cannot be read: an unknown instruction, a missing argument, a stage that does not exist.",
    howToTell: "the Dockerfile has a mistake in it",
    retry: () => NEVER2,
    findings: "none",
    needsOwner: false,
    inDockerfile: true,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, _context, location) => ({
      title: "The Dockerfile has a mistake",
      problem: `Docker cannot read ${placeOf2(location)}${cause.flaw === void 0 ? "" : `: ${cause.flaw}`}.`,
      remedies: [
        {
          action: "Mend that line. Instructions stand first on their line: FROM, RUN, COPY, ARG and so on."
        },
        {
          action: "Docker checks a Dockerfile without building it, from buildx 0.15 on:",
          snippet: { language: "sh", text: "docker build --check ." }
        }
      ]
    })
  },
  "build-context-missing": {
    why: "The build asks for a file or folder that is not in its context: it is mistyped, lies above the context, is left out by .dockerignore, or was never checked out.",
    howToTell: "a file that the build needs is not in the context",
    retry: () => NEVER2,
    findings: "none",
    needsOwner: false,
    inDockerfile: true,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, _context, location) => ({
      title: "A file that the build needs is not there",
      problem: `${cause.missing === void 0 ? "A file or folder" : codeSpan(cause.missing)} that ${placeOf2(location)} asks for is not in the build's context.`,
      remedies: [
        {
          action: "Look whether the path is right, seen from the context's folder: a Dockerfile cannot reach above it, and upper and lower case differ."
        },
        { action: "Look whether `.dockerignore` leaves it out." },
        {
          action: "In a workflow: check the code out first, and build what an earlier step makes (say, `dist/`) in the same job.",
          snippet: {
            language: "yaml",
            text: `- uses: actions/checkout@v7
- uses: ${USES}
  with:
    context: .`
          }
        }
      ]
    })
  },
  "secret-missing": {
    why: "The Dockerfile asks for a build secret that nobody handed over, or the file it should come from is not there.",
    howToTell: "the build secret was not handed over, or is empty",
    retry: () => NEVER2,
    findings: "none",
    needsOwner: false,
    inDockerfile: true,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause) => ({
      title: "A build secret is missing",
      problem: `The build needs ${cause.secret === void 0 ? "a secret" : `the secret ${codeSpan(cause.secret)}`}, and nobody handed it over, or it is empty.`,
      remedies: [
        {
          action: "Compare the name after `--mount=type=secret,id=` in the Dockerfile with the one that the build is given."
        },
        {
          action: "Is it empty? A secret that does not exist, or that the run may not see (a fork, Dependabot), arrives as an empty text: look in Settings → Secrets and variables → Actions."
        }
      ]
    })
  }
};
function placeOf2(location) {
  return location === void 0 ? "the Dockerfile" : `line ${location.line} of ${location.file}`;
}

// src/diagnosis/causes/builder.ts
var BUILDER_CAUSES = {
  "option-unsupported": {
    why: "Docker's own builder cannot do all that a BuildKit of its own can: with docker's old store of images no attestations and no archives of an image, and never a push by digest alone.",
    howToTell: "an input asks for what only another builder can do",
    retry: () => NEVER2,
    findings: "none",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause) => ({
      title: `This builder cannot do it: ${cause.inputs.join(", ")}`,
      problem: `${cause.inputs.map(codeSpan).join(" and ")} ask for what ${cause.builder} cannot do.`,
      remedies: [...betterBuilder(), { action: "Or leave out what asks for it." }]
    })
  },
  "cache-unsupported": {
    why: "The build cache could not be written: this builder cannot do it, or the place it goes to did not take it. The image itself may be fine.",
    howToTell: "the line speaks of exporting a cache",
    retry: () => NEVER2,
    findings: "none",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause) => cause.when === "before the build" ? adviseOnCacheDriver() : adviseOnCacheStore()
  },
  "buildx-missing": {
    why: "The build asks for something that only buildx can do, docker's plugin for builds, and it is not installed or is too old.",
    howToTell: "`docker buildx version` fails",
    retry: () => NEVER2,
    findings: "none",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: () => ({
      title: "buildx is missing",
      problem: "The build asks for something that only buildx can do, and this docker has no buildx, or an old one.",
      remedies: [
        {
          action: "On Debian, Ubuntu and the like install docker's plugin (with docker's own packages it is `docker-buildx-plugin`):",
          snippet: { language: "sh", text: "sudo apt-get install docker-buildx\ndocker buildx version" }
        },
        { action: "On GitHub's hosted runners for Linux it is there: use `runs-on: ubuntu-latest`." }
      ]
    })
  },
  "buildx-too-old": {
    why: "The build asks for something that this version of buildx does not know yet.",
    howToTell: "`docker buildx version` tells an old one",
    retry: () => NEVER2,
    findings: "none",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause) => ({
      title: "buildx is too old",
      problem: `This buildx${cause.found === void 0 ? "" : ` (${cause.found})`} does not know ${codeSpan(cause.lacks)}${cause.needed === void 0 ? "" : `, which came with ${cause.needed}`}.`,
      remedies: [
        {
          action: "Install a newer one, and look at its version:",
          snippet: { language: "sh", text: "docker buildx version" }
        },
        { action: `Or leave out what asks for ${codeSpan(cause.lacks)}.` }
      ]
    })
  }
};
function betterBuilder() {
  return [
    {
      action: "In a workflow: make a builder that can in a step before. It is used by itself.",
      snippet: { language: "yaml", text: "- uses: docker/setup-buildx-action@v4" }
    },
    {
      action: "On your own machine or runner:",
      snippet: { language: "sh", text: "docker buildx create --use" }
    },
    {
      action: "Or turn on docker's containerd image store in `/etc/docker/daemon.json`, and start docker again:",
      snippet: { language: "json", text: '{ "features": { "containerd-snapshotter": true } }' }
    }
  ];
}
function adviseOnCacheDriver() {
  return {
    title: "This builder cannot write that cache",
    problem: "Docker's own builder cannot export a build cache of this kind, and stops before it builds.",
    remedies: [
      {
        action: "Make a builder that can, in a step before, and use it:",
        snippet: { language: "sh", text: "docker buildx create --use" }
      },
      { action: "Or leave the cache's export (`cache-to`) out." }
    ]
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
        snippet: { language: "yaml", text: "with:\n  cache-to: type=gha,mode=max,ignore-error=true" }
      },
      { action: "Run the job again: the store may be back." }
    ]
  };
}

// src/diagnosis/input-problems.ts
var INPUT_CAUSES = {
  "input-invalid": {
    why: "An input has a value that it cannot have. Nothing was contacted, and nothing was built.",
    howToTell: "an input has a value that it cannot have",
    retry: () => NEVER2,
    findings: "none",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: ({ problems: problems2 }) => adviseOnInputs(problems2)
  }
};
function adviseOnInputs(problems2) {
  const inputs = [...new Set(problems2.map(({ input }) => input))];
  const [first, ...others] = [
    ...new Set(problems2.map(({ input, allowed }) => `Give \`${input}\` ${allowed}.`))
  ];
  return {
    title: inputs.length === 1 ? `The input ${inputs.join("")} is wrong` : `These inputs are wrong: ${inputs.join(", ")}`,
    problem: "The run did not begin: nothing was contacted, and nothing was built.",
    evidence: problems2.map(({ input, value, flaw }) => `\`${input}\` cannot be "${value}": ${flaw}.`),
    remedies: [{ action: first ?? "Look at the inputs." }, ...others.map((action) => ({ action }))]
  };
}
function formatRefusal({ words, command }) {
  return {
    flaw: `git refuses the clone that is here: ${words}`,
    allowed: command === void 0 ? "a clone that git reads" : `\`${command}\`, if you trust who owns it`
  };
}

// src/diagnosis/causes/job.ts
var JOB_CAUSES = {
  "workflow-permission-missing": {
    why: "The job's GITHUB_TOKEN may do what `permissions:` grants, and `packages: write` is not among it. As soon as one permission is written, all others are none. Logging in works all the same.",
    howToTell: "the job's `permissions:` do not grant packages (`write` to push, `read` to pull)",
    retry: () => IF_JUST_CREATED,
    findings: "all",
    needsOwner: true,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "installation", access: "push" },
    advise: (_cause, context) => ({
      title: `The job may not ${requestedAccess(context)}: \`packages: ${requestedAccess(context) === "pull" ? "read" : "write"}\` is missing`,
      problem: `The job's GITHUB_TOKEN may not ${formatAim(context)}: the workflow does not grant it.`,
      remedies: [
        grantPermissions(context, "Add this to the job (or to the top of the workflow):"),
        grantCallerPermissions(
          context,
          "Is the job part of a reusable workflow? Then the job that calls it must grant the same, for the called one can have no more:"
        ),
        {
          action: `Is it there already? Then the package's access list leaves this repository out: add it under "Manage Actions access".`,
          link: packageLink(context)
        }
      ]
    })
  },
  "fork-pull-request": {
    why: "A pull request from a fork gets a token that may only read, and no secrets, whatever the workflow says.",
    howToTell: "the pull request comes from a fork",
    retry: () => NEVER2,
    findings: "all",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "installation", access: "push" },
    advise: () => ({
      title: "A fork's pull request may not push",
      problem: "This run builds a commit from a fork, and GitHub gives such a run a token that may only read.",
      remedies: [
        {
          action: "Build pull requests without pushing, which is what the default does, and push when the change is merged:",
          snippet: { language: "yaml", text: "with:\n  push: auto" }
        }
      ]
    })
  },
  dependabot: {
    why: "A run that Dependabot started gets a token that may only read, and Dependabot's own secrets instead of those of Actions, even when somebody else starts it again.",
    howToTell: "Dependabot opened the pull request or started the run",
    retry: () => NEVER2,
    findings: "all",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "installation", access: "push" },
    advise: (_cause, context) => ({
      title: "A run of Dependabot may not push",
      problem: "Dependabot started this run, and GitHub gives such a run a token that only reads, and none of the Actions secrets.",
      remedies: [
        {
          action: "Build Dependabot's pull requests without pushing, which is what the default does:",
          snippet: { language: "yaml", text: "with:\n  push: auto" }
        },
        grantPermissions(
          context,
          "Or, where its image is really needed, raise the token's permissions in the job:"
        )
      ]
    })
  },
  "wrong-owner": {
    why: "The image's name begins with an owner that this token has no say over: another account's, or a mistyped one.",
    howToTell: "the owner in the image's name is not the one the token belongs to",
    retry: () => NEVER2,
    findings: "all",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (_cause, context) => ({
      title: `This token has no say over ${ownerToShow(context)}`,
      problem: `The image belongs to ${ownerToShow(context)}, and ${holderOf(context)} is not allowed to ${requestedAccess(context)} there.`,
      remedies: [
        {
          action: "Push under the owner that the token belongs to:",
          snippet: {
            language: "yaml",
            text: `with:
  images: ${context.registry.host}/${accountOfToken(context)?.toLowerCase() ?? "OWNER"}/${packageOf(imageToShow(context))}`
          }
        },
        {
          action: `Or use a classic token of somebody who may ${requestedAccess(context)} packages of ${ownerToShow(context)}, saved as a secret.`,
          link: newTokenLinkFor(context)
        }
      ]
    })
  }
};
function repositoryOf({ repository }) {
  return repository && `${repository.owner}/${repository.name}`;
}
function holderOf(context) {
  return context.tokenKind === "installation" ? `the repository ${repositoryOf(context) ?? "of this workflow"}` : "whoever the token belongs to";
}
function accountOfToken(context) {
  return context.tokenKind === "installation" ? context.repository?.owner : loginOf(context);
}

// src/diagnosis/causes/machine.ts
var MACHINE_CAUSES = {
  "docker-unavailable": {
    why: "There is no docker, its daemon does not run, or this user may not speak to it.",
    howToTell: "`docker version` shows no server",
    retry: () => NEVER2,
    findings: "none",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause) => ({
      title: "Docker does not answer",
      problem: `Docker cannot be used here: ${cause.reason}.`,
      remedies: [
        {
          action: "On your own machine or runner: start Docker, and see that this command shows a server.",
          snippet: { language: "sh", text: "docker version" }
        },
        {
          action: "On GitHub's hosted runners: use `runs-on: ubuntu-latest`; those for Windows and macOS have no Docker for Linux images."
        },
        {
          action: "May this user not speak to it? Add the user to the group `docker`, log out of the machine and in again. Know that whoever may speak to docker may do all that root may:",
          snippet: { language: "sh", text: 'sudo usermod -aG docker "$USER"' }
        }
      ]
    })
  },
  "disk-full": {
    why: "The machine that builds has no room left. Hosted runners have some 14 GB to begin with, and layers are written twice.",
    howToTell: "`df -h` shows a full disk",
    retry: () => NEVER2,
    findings: "none",
    needsOwner: false,
    inDockerfile: true,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: () => ({
      title: "The disk is full",
      problem: "The machine that builds has no room left on its disk.",
      remedies: [
        {
          action: "See what is left, and what docker keeps. The last command throws away what nobody uses; it says what that is, and asks before it does:",
          snippet: { language: "sh", text: "df -h\ndocker system df\ndocker system prune" }
        },
        {
          action: "On a hosted runner, free room in a step before (some 10 GB are tools that few need), or use a larger runner:",
          snippet: {
            language: "yaml",
            text: "- run: sudo rm -rf /usr/share/dotnet /usr/local/lib/android"
          }
        },
        { action: "Make the image smaller: delete what a RUN has downloaded in the same RUN." }
      ]
    })
  },
  "credential-store-error": {
    why: "Docker keeps logins with the help of another program, and that program is missing or fails. The token was not even tried.",
    howToTell: "the line names `docker-credential-…` or docker's config.json",
    retry: () => NEVER2,
    findings: "none",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: () => ({
      title: "Docker's keychain does not work",
      problem: "Docker keeps logins with the help of another program, and that program is missing or fails; the token was not even tried.",
      remedies: [
        {
          action: `Open docker's settings, take the lines "credsStore" and "credHelpers" out, and log in again (the login is then kept in that file):`,
          snippet: { language: "sh", text: 'cat "$HOME/.docker/config.json"' }
        },
        {
          action: "Or install the program that they name, `docker-credential-…`, and see that it is on the PATH."
        },
        {
          action: "Our own step is not touched by this: it keeps its login in a private folder, and asks no keychain."
        }
      ]
    })
  }
};

// src/diagnosis/causes/network.ts
var NETWORK_CAUSES = {
  "network-error": {
    why: "This machine did not reach the host: its name, its certificate, a proxy or a firewall is in the way.",
    howToTell: "the machine does not reach the host by other means either",
    retry: ({ trouble, host }) => TROUBLES[trouble].isTransient ? { kind: "transient", host } : NEVER2,
    findings: "none",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: true,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, context) => {
      const host = cause.host ?? "The host";
      const { happened, remedies } = TROUBLES[cause.trouble];
      return {
        title: `${host} cannot be reached from here`,
        problem: `This machine did not reach ${cause.host ?? "a host"}: ${happened}.`,
        remedies: [
          ...remedies,
          {
            action: "Ask the registry by hand. A 401 is the right answer to this: it says that the way is free.",
            snippet: {
              language: "sh",
              text: `curl -sSI https://${context.registry.host}/v2/`
            }
          }
        ]
      };
    }
  },
  "registry-unavailable": {
    why: "The registry has trouble of its own, or the connection to it broke. Nothing is known to be wrong with the token.",
    howToTell: "the same run works some minutes later",
    retry: ({ host }) => ({ kind: "transient", host }),
    findings: "registry",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: true,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, context) => ({
      title: `${cause.host ?? "The registry"} does not answer`,
      problem: `${cause.host ?? "The registry"} did not do its part: ${cause.reason}. Nothing is known to be wrong on your side.`,
      remedies: [
        { action: "Try again in a few minutes." },
        ...serverOf(context) === GITHUB_DOT_COM ? [STATUS_PAGE] : [],
        { action: "Does this machine reach other hosts? Else look at its network, its DNS and its proxy." }
      ]
    })
  },
  "rate-limited": {
    why: "The host was asked more often than it allows in a time.",
    howToTell: "the line says that there were too many requests",
    retry: ({ host }) => ({ kind: "transient", host }),
    findings: "all",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause) => ({
      title: `${cause.host} was asked too often`,
      problem: `${cause.host} takes only so many requests in a time, and this was one too many.`,
      remedies: [
        { action: "Wait some minutes, and run it again." },
        {
          action: "Does it happen often? Then let fewer jobs push at the same time (`max-parallel: 1` in a matrix), and log in: without a login the limit is lower."
        }
      ]
    })
  },
  "upload-too-large": {
    why: "A layer, or a part of one, is larger than the registry takes. ghcr.io takes layers of up to 10 GB.",
    howToTell: "a layer is larger than the registry takes",
    retry: () => NEVER2,
    findings: "none",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (_cause, context) => ({
      title: "A layer is too large",
      problem: `${context.registry.host} does not take a layer, or a part of one, of this size.`,
      remedies: [
        {
          action: "See which layer is the large one:",
          snippet: { language: "sh", text: "docker history IMAGE" }
        },
        {
          action: "Make it smaller, or split it into several RUN or COPY instructions; ghcr.io takes layers of up to 10 GB."
        },
        {
          action: "Does the line speak of 4 MiB? Then the client sends its uploads in parts that are too large: use docker, or set its part size below 4 MiB."
        }
      ]
    })
  }
};
var STATUS_PAGE = {
  action: "See whether GitHub knows of trouble.",
  link: "https://www.githubstatus.com"
};
var TROUBLES = {
  name: {
    isTransient: false,
    happened: "its name could not be resolved",
    remedies: [
      {
        action: "Look at the machine's DNS: the server named in /etc/resolv.conf, a VPN, docker's own `dns` setting."
      }
    ]
  },
  unreachable: {
    isTransient: true,
    happened: "the connection was refused, or there is no way to it",
    remedies: [
      {
        action: "Look at the machine's network, its firewall and its proxy (HTTPS_PROXY, and docker's own proxy setting)."
      }
    ]
  },
  slow: {
    isTransient: true,
    happened: "it did not answer in time",
    remedies: [
      { action: "Try again; it may be a moment's trouble." },
      {
        action: "Does it happen each time? Then look at the firewall, the proxy, and the MTU of a VPN (large packets that are lost look like this)."
      }
    ]
  },
  certificate: {
    isTransient: false,
    happened: "its certificate is not one that this machine trusts",
    remedies: [
      {
        action: "Is there a proxy that opens HTTPS? Then install its certificate on the machine, and for docker's daemon, too, and restart docker. Do not switch the check off."
      },
      { action: "Look at the machine's clock: with a wrong date every certificate is bad." }
    ]
  },
  protocol: {
    isTransient: false,
    happened: "it does not speak HTTPS",
    remedies: [
      {
        action: "Is it a registry of your own that speaks plain HTTP? Then name it under `insecure-registries` in docker's daemon.json."
      },
      { action: "Else a proxy answers in its place: look at HTTPS_PROXY." }
    ]
  }
};

// src/diagnosis/causes/package.ts
var PACKAGE_CAUSES = {
  "package-access-missing": {
    why: "The package exists, and its own access list does not hold this repository or this person. A package made by hand, by a personal token or by another repository knows nothing of this one, and `permissions:` do not change that.",
    howToTell: "the job's permissions are right, and the package's own access list leaves the repository out",
    retry: () => IF_JUST_CREATED,
    findings: "all",
    needsOwner: true,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "installation", access: "push" },
    advise: (_cause, context) => ({
      title: "The package's access list leaves you out",
      problem: `The package ${formatImage(imageToShow(context))} exists, and ${holderOf(context)} has no ${requestedAccess(context) === "pull" ? "read" : "write"} role in it.`,
      remedies: [
        {
          action: context.tokenKind === "installation" ? `Open the package's settings and add ${repositoryOf(context) ?? "the repository"} under "Manage Actions access", with the role Write. (A package made by hand or by another repository knows nothing of this one.)` : "Ask the package's admin to give you the role Write in the package's settings.",
          link: packageLink(context)
        },
        ...context.tokenKind === "installation" && context.packages !== "write" ? [grantPermissions(context, "Make sure that the job has the permission, too:")] : []
      ]
    })
  },
  "package-creation-forbidden": {
    why: "The package does not exist yet, and the organisation does not let this token make it.",
    howToTell: "the package does not exist yet, and the organisation restricts who may make one",
    retry: () => NEVER2,
    findings: "all",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "installation", access: "push" },
    advise: (_cause, context) => ({
      title: `No new package may be made under ${ownerToShow(context)}`,
      problem: `The package ${formatImage(imageToShow(context))} does not exist yet, and ${ownerToShow(context)} does not let you make it.`,
      remedies: [
        {
          action: `Ask an owner of ${ownerToShow(context)} to allow the creation of packages of this visibility.`,
          link: organizationLink(context, "packages")
        },
        { action: "Or make sure that the owner in the image's name is the one you meant." }
      ]
    })
  },
  "package-not-found-or-private": {
    why: "There is no such package, or it is private and this login may not read it. The registry does not say which of the two.",
    howToTell: "the name is mistyped, or the package is private",
    retry: () => IF_JUST_CREATED,
    findings: "all",
    needsOwner: true,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "pull" },
    advise: (_cause, context) => ({
      title: "The package is private or does not exist",
      problem: `${context.registry.host} does not say whether ${formatImage(imageToShow(context))} exists: it is private, or there is no such package.`,
      remedies: [
        {
          action: "Compare the name, letter by letter, with the owner's list of packages.",
          link: packagesLink(context)
        },
        {
          action: "Is it private? Then give the repository or the token's owner the role Read in its settings.",
          link: packageLink(context)
        }
      ]
    })
  },
  "denied-hidden": {
    why: "The registry refused and gave no reason. Clients often ask with a request whose answer has no text, so that the reason is lost.",
    howToTell: "none of the others fits",
    retry: () => IF_JUST_CREATED,
    findings: "all",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: false,
    docs: { tokenKind: "classic", access: "push" },
    advise: (_cause, context) => adviseOnSilence(context)
  }
};
function adviseOnSilence(context) {
  const { host } = context.registry;
  const words = {
    title: `${host} refused and did not say why`,
    problem: `${host} does not let this token ${formatAim(context)}, and neither it nor GitHub's API says why.`
  };
  const ask = {
    action: `Then ask the registry itself, which this ${isOnOwnMachine(context) ? "command" : "step"} does:`,
    snippet: proofOfRepair(context)
  };
  if (context.tokenKind === "installation")
    return {
      ...words,
      remedies: [
        grantPermissions(context, "Look whether the job has these permissions:"),
        {
          action: `It has? Then look whether the package's settings list this repository under "Manage Actions access".`,
          link: packageLink(context)
        },
        { ...ask, snippet: checkStep(requestedAccess(context), "job") }
      ]
    };
  return {
    ...words,
    remedies: [
      {
        action: 'Look whether the token is still valid, has the right boxes ticked, and is authorised for the organisation ("Configure SSO").',
        link: tokensLink(context)
      },
      newToken(context, "Or make a new classic token"),
      ask
    ]
  };
}

// src/diagnosis/causes/platform.ts
var PLATFORM_CAUSES = {
  "platform-unsupported": {
    why: "The image, or the builder, does not do the platform (operating system and processor) that is asked for.",
    howToTell: "the image has no variant for this platform, or the builder cannot do several",
    retry: () => NEVER2,
    findings: "none",
    needsOwner: false,
    inDockerfile: true,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause) => adviseOnPlatform(cause.where)
  },
  "emulation-missing": {
    why: "A command for another kind of processor was started on a machine that cannot emulate it.",
    howToTell: "the step is for another kind of processor, and QEMU is not set up",
    retry: () => NEVER2,
    findings: "none",
    needsOwner: false,
    inDockerfile: true,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: () => ({
      title: "The machine cannot run commands of that platform",
      problem: "A command for another kind of processor was started, and this machine has no emulation for it.",
      remedies: [emulate(), buildOnTheRightMachine()]
    })
  }
};
function adviseOnPlatform(where) {
  switch (where) {
    case "builder":
      return {
        title: "This builder cannot do that platform",
        problem: "Docker's own builder makes images of one platform at a time, and several were asked for.",
        remedies: [...betterBuilder(), { action: "Or ask for one platform only." }]
      };
    case "image":
      return {
        title: "The image has no variant for this platform",
        problem: "The image is there, but not for the operating system and processor that is asked for.",
        remedies: [
          {
            action: "See which platforms it has:",
            snippet: { language: "sh", text: "docker buildx imagetools inspect IMAGE:TAG" }
          },
          {
            action: "Ask for one of those, if the machine can run it:",
            snippet: { language: "sh", text: "docker pull --platform linux/amd64 IMAGE:TAG" }
          },
          { action: "Is the image yours? Then build it for that platform, too, with the input `platforms`." }
        ]
      };
    case "command":
      return {
        title: "A program for another platform was started",
        problem: "The machine cannot run this program: it is for another kind of processor, or a script without its first line (`#!/bin/sh`).",
        remedies: [emulate(), buildOnTheRightMachine()]
      };
  }
}
function emulate() {
  return {
    action: "Is the step for another kind of processor? Then set up QEMU in a step before:",
    snippet: { language: "yaml", text: "- uses: docker/setup-qemu-action@v4" }
  };
}
function buildOnTheRightMachine() {
  return {
    action: "Or build on a machine of that kind: GitHub has `runs-on: ubuntu-24.04-arm`. That is quicker, too."
  };
}

// src/lib/request-failure.ts
function isRequestFailure(result) {
  return result.kind === "request-failure";
}

// src/oci/tag-state.ts
function pointsAt(state, digest) {
  return state.kind === "at" && state.digest === digest;
}
function sameTagState(one, other) {
  return one.kind === "at" ? pointsAt(other, one.digest) : one.kind === "missing" && other.kind === "missing";
}
function tagStateOf(answer) {
  return isRequestFailure(answer) ? { kind: "unknown", reason: answer.reason } : answer;
}

// src/diagnosis/causes/publication.ts
var PUBLICATION_CAUSES = {
  "publication-incomplete": {
    why: "The image is there, but not under every tag that was asked for.",
    howToTell: "some of the tags answer with another digest",
    retry: () => NEVER2,
    findings: "none",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, context) => ({
      title: "Not every tag was published",
      problem: `${context.registry.host} has the image, but not under every tag that was asked for.`,
      evidence: [
        `Every tag was to point to ${cause.digest}.`,
        ...cause.moves.map((move) => formatMove(move, cause.digest))
      ],
      remedies: [
        {
          action: "Was a tag refused? Then look at what the registry said of it, above, and mend that first."
        },
        {
          action: "Run the job again: it sets every tag. What was built comes from the cache, where there is one."
        },
        {
          action: "Or set what is missing by hand, after a `docker login`. Nothing is built, so this is the way where `immutable` protects a version that is there already:",
          snippet: { language: "sh", text: setByHand(cause) }
        }
      ]
    })
  }
};
function setByHand({ digest, moves }) {
  return moves.filter(({ now, ruling }) => !pointsAt(now, digest) && ruling === void 0).map(({ image, tag }) => {
    const [target, source] = [formatReference(image, tag), formatReference(image, digest)];
    return `docker buildx imagetools create --tag ${target} ${source}`;
  }).join("\n");
}
function formatMove({ image, tag, before, now, error }, digest) {
  const reference = formatReference(image, tag);
  const why = error === void 0 ? "" : `: ${error}`;
  if (pointsAt(now, digest)) return `${reference} is set to ${digest}.`;
  if (now.kind === "unknown") return `${reference}: nobody can say where it points, for ${now.reason}.`;
  const place3 = now.kind === "missing" ? "is not there" : `points to ${now.digest}`;
  return `${reference} ${place3}${sameTagState(now, before) ? ", as before" : ""}${why}.`;
}

// src/diagnosis/causes/reference.ts
var REFERENCE_CAUSES = {
  "tag-not-found": {
    why: "The package is there, and this tag or digest is not: it was mistyped, never pushed, or deleted.",
    howToTell: "the tag is mistyped, was never pushed, or was deleted",
    retry: () => NEVER2,
    findings: "all",
    needsOwner: false,
    inDockerfile: true,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, context) => ({
      title: "There is no such tag",
      problem: `${cause.reference === void 0 ? "The tag" : codeSpan(cause.reference)} is not there, or not under this name.`,
      remedies: [
        {
          action: "Compare the tag, letter by letter, with the package's list of tags (`v1.2.3` is another one than `1.2.3`).",
          ...isOnRegistry(cause.reference, context) ? { link: tagsLink(context) } : {}
        },
        { action: "Does another job push it? Then let this one wait for that, with `needs:`." }
      ]
    })
  },
  "tag-immutable": {
    why: "The tag is there already and must not move to another image.",
    howToTell: "the tag exists already and is protected against being moved",
    retry: () => NEVER2,
    findings: "none",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause) => ({
      title: "The tag must not be moved",
      problem: `${cause.reference === void 0 ? "The tag" : codeSpan(cause.reference)} is there already, and is protected against being moved to another image.`,
      remedies: [
        { action: "Push under a new tag: for a release the next version." },
        {
          action: "Is this run to complete a release of the same image? Docker's own builder cannot compare the two before it moves the tag; put the step docker/setup-buildx-action before this one, whose builder can."
        },
        { action: "Or, if it was meant to move, take the protection away first (the input `immutable`)." }
      ]
    })
  },
  "reference-invalid": {
    why: "The image's name breaks the rules for names: upper case, an empty part (often an empty variable), a blank, a wrong host.",
    howToTell: "the name has upper case, an empty part or a mistyped host",
    retry: () => NEVER2,
    findings: "none",
    needsOwner: false,
    inDockerfile: true,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, context) => ({
      title: "The image's name breaks the rules",
      problem: `${cause.reference === void 0 ? "The name of the image" : codeSpan(cause.reference)} is no name that a registry can have.`,
      remedies: [
        {
          action: `Write all of it in lower case, with the right host, an owner, a name, and a tag that is not empty: \`${formatImage(imageToShow(context)).toLowerCase()}:TAG\`.`
        },
        {
          action: "Does it come from a variable? An empty one leaves a hole in the name, and `github.repository` may have upper case. This lowers it:",
          snippet: { language: "sh", text: 'echo "IMAGE=${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"' }
        },
        { action: "Or leave the input `images` out: this step makes a right name of your repository's." }
      ]
    })
  },
  "registry-missing-from-reference": {
    why: "The name does not begin with a registry's host, so docker took it for one on Docker Hub and asked there, where your login is not good.",
    howToTell: "the name has no `ghcr.io/` before it, so that docker asked Docker Hub",
    retry: () => NEVER2,
    findings: "all",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, context) => ({
      title: "The name has no registry before it",
      problem: `${cause.reference === void 0 ? "The image's name" : codeSpan(cause.reference)} does not begin with ${context.registry.host}, so docker asked Docker Hub.`,
      remedies: [
        {
          action: `Put the registry and the owner before the name: \`${context.registry.host}/${ownerToShow(context)}/${packageOf(imageToShow(context))}:TAG\`.`
        },
        {
          action: "Has the image been built under the short name already? Then give it the long one, too, and push that:",
          snippet: {
            language: "sh",
            text: `docker tag NAME:TAG ${formatImage(imageToShow(context))}:TAG
docker push ${formatImage(imageToShow(context))}:TAG`
          }
        }
      ]
    })
  }
};
function isOnRegistry(reference, { registry }) {
  return reference?.startsWith(`${registry.host}/`) ?? true;
}

// src/diagnosis/causes/run.ts
var RUN_CAUSES = {
  "check-undecided": {
    why: "Nobody could say whether the access is allowed, so that a check cannot pass.",
    howToTell: "nobody could say",
    retry: () => NEVER2,
    findings: "all",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, context) => ({
      title: "The check could not be decided",
      problem: `Nobody could say whether the token may ${formatAim(context)}: ${cause.reason}.`,
      remedies: [
        {
          action: "Ask with a classic token of your own: GitHub lists the scopes of such a token.",
          link: newTokenLinkFor(context)
        }
      ]
    })
  },
  interrupted: {
    why: "Somebody or something stopped the run: a person, a time limit, a newer run of the same group.",
    howToTell: "the run was cancelled",
    retry: () => NEVER2,
    findings: "none",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: true,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, context) => ({
      title: "The run was stopped",
      problem: `The run was stopped from outside${cause.signal === void 0 ? "" : ` (${cause.signal})`} before it could ${formatAim(context)}.`,
      remedies: [
        { action: "Run the job again." },
        {
          action: "Was it no person? Then look at `timeout-minutes` and at `cancel-in-progress` in the workflow."
        }
      ]
    })
  },
  unknown: {
    why: "The words of this failure are not known yet.",
    howToTell: "no known words stand in the log",
    retry: () => NEVER2,
    findings: "all",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: true,
    isExplained: false,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause) => {
      if (cause.happened === void 0) return adviseOnUnknownLog(cause.output);
      return {
        title: `It failed: ${cause.happened}`,
        problem: `It failed, and we do not know this failure yet: ${cause.happened}.`,
        evidence: cause.output.map((line) => `It printed: ${line}`),
        remedies: [
          {
            action: cause.output.length === 0 ? "Run the job again. If it happens again, please report it to Surepush: it should not." : "The last lines of its output, above, say what happened in its own words."
          }
        ]
      };
    }
  }
};
function adviseOnUnknownLog(end) {
  return {
    title: "Nothing in this log is a failure that we know",
    problem: "Nothing in this log is a failure that we know: it went well, or it failed in words that are new to us.",
    evidence: end.map((line) => `The log ends: ${line}`),
    remedies: [{ action: "Give more of the log: the lines around the first one that is red." }]
  };
}

// src/diagnosis/causes/scope.ts
var SCOPE_CAUSES = {
  "scope-missing": {
    why: "A classic token can do what its boxes (scopes) say, and one of them is not ticked. To push takes `write:packages` and `read:packages`, to pull `read:packages`, to delete `delete:packages` and `read:packages`.",
    howToTell: "a box of the token (`read:packages`, `write:packages`) is not ticked",
    retry: () => NEVER2,
    findings: "all",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, context) => adviseOnScope(cause, context)
  }
};
function adviseOnScope({ missing: missing2, proof }, context) {
  const access2 = requestedAccess(context);
  const lacking2 = and(missing2);
  const needs2 = `To ${access2}, a token needs ${and(NEEDED_SCOPES[access2])}.`;
  const [boxes, are] = missing2.length > 1 ? ["the boxes", "are"] : ["the box", "is"];
  const editToken = {
    action: `Edit the token: open your tokens, choose it, tick ${boxes} ${lacking2} and press "Update token". The token stays the same, so ${isOnOwnMachine(context) ? "your login" : "the secret"} need not change.`,
    link: tokensLink(context)
  };
  const remedies = [
    context.tokenKind === "oauth" ? refreshGh(missing2) : editToken,
    newToken(context, "Or make a new classic token")
  ];
  switch (proof) {
    case "list":
      return {
        title: `The token lacks ${missing2.join(" and ")}`,
        problem: `The token cannot ${formatAim(context)}: ${lacking2} ${are} missing.`,
        evidence: [needs2],
        remedies
      };
    case "registry":
      return refusedToken(context.registry.host, [needs2, `${lacking2} ${are} not in GitHub's list.`]);
    case "wording":
      return refusedToken(context.registry.host, [
        needs2,
        `${context.registry.host} says that the token's scopes do not match.`
      ]);
    case "api":
      return refusedToken("GitHub's API", [
        `${lacking2} ${are} what GitHub's API wants here, whatever the registry allows.`
      ]);
    case "strict":
      return {
        title: `\`scope-check: strict\`: ${missing2.join(" and ")} ${are} not listed`,
        problem: `\`scope-check: strict\` wants every scope listed by name, and ${lacking2} ${are} not in GitHub's list.`,
        evidence: [
          needs2,
          `GitHub normally hides ${lacking2} when \`write:packages\` is there, so the token may well be good.`
        ],
        remedies: [
          {
            action: "Let the registry decide: leave `scope-check` out, or set it to `auto`.",
            snippet: { language: "yaml", text: "with:\n  scope-check: auto" }
          },
          ...remedies
        ]
      };
  }
  function refusedToken(who, evidence) {
    return {
      title: `The token most likely lacks ${missing2.join(" and ")}`,
      problem: `${who} refused the token, and the likeliest reason is that ${lacking2} ${are} missing.`,
      isHedged: true,
      evidence,
      remedies: [
        ...remedies,
        {
          action: `Prove the repair by the registry's answer, with this ${isOnOwnMachine(context) ? "command" : "step"}. GitHub's list is no proof: it leaves out what \`write:packages\` implies, and may look the same afterwards.`,
          snippet: proofOfRepair(context)
        }
      ]
    };
  }
}
function refreshGh(missing2) {
  return {
    action: "Is it the token of GitHub's command `gh`? Then this adds what is missing:",
    snippet: { language: "sh", text: `gh auth refresh --scopes ${missing2.join(",")}` }
  };
}
function and(words) {
  return words.map((word) => `\`${word}\``).join(" and ");
}

// src/diagnosis/causes/token.ts
var TOKEN_CAUSES = {
  "token-missing": {
    why: "There was no token to log in with. A secret that does not exist, or that the run may not see, arrives as an empty text, and nobody says so.",
    howToTell: "the secret has another name, or the run may not see it (a fork, Dependabot, another environment)",
    retry: () => NEVER2,
    findings: "all",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (_cause, context) => isOnOwnMachine(context) ? adviseOnNoTokenHere(context) : adviseOnNoToken(context)
  },
  "token-malformed": {
    why: "The token has something around it or in it that no token has: a line end, a blank, quotes. It got there when the secret was saved.",
    howToTell: "the secret was pasted with quotes, a blank or a line end",
    retry: () => NEVER2,
    findings: "all",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, context) => ({
      title: "The token was damaged on its way here",
      problem: `The token has ${cause.flaw}${cause.isOurs ? "; it was not sent anywhere" : ""}.`,
      remedies: [
        isOnOwnMachine(context) ? COPY_AGAIN : {
          action: "Save the secret again, without quotes, blanks or a line end. From a file that holds only the token, this does it:",
          snippet: { language: "sh", text: "tr -d '\\r\\n' < token.txt | gh secret set YOUR_TOKEN" }
        }
      ]
    })
  },
  "token-invalid": {
    why: "The token is mistyped, expired or revoked. A refused token is refused for public images, too: an old login that docker still keeps is enough.",
    howToTell: "the token is mistyped, expired or revoked, or docker still keeps an old login",
    retry: () => NEVER2,
    findings: "all",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (cause, context) => adviseOnBadToken(cause.proof, context)
  },
  "token-kind-unsupported": {
    why: "GitHub's registry takes classic personal access tokens and the job's own GITHUB_TOKEN. It does not take fine-grained tokens, and tokens of other Apps mostly not. A login with one of those may succeed all the same.",
    howToTell: "the token begins with `github_pat_`, or an App other than GitHub Actions made it",
    retry: () => NEVER2,
    findings: "all",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "fine-grained", access: "push" },
    advise: (_cause, context) => ({
      title: `${context.registry.host} does not take this kind of token`,
      problem: `${KIND_NAMES[context.tokenKind]} cannot ${formatAim(context)}: GitHub Packages takes classic personal access tokens and the job's GITHUB_TOKEN.`,
      remedies: isOnOwnMachine(context) ? [newToken(context, "Make a classic token")] : [useGitHubToken(context), newToken(context, "Or make a classic token")]
    })
  },
  "not-logged-in": {
    why: "Nobody was logged in to the registry when it was asked, or the login was for another registry or another user of the machine.",
    howToTell: "no login took place before, or it was for another registry, another user or another machine",
    retry: () => NEVER2,
    findings: "all",
    needsOwner: false,
    inDockerfile: false,
    mayBeDeadDaemon: false,
    isExplained: true,
    docs: { tokenKind: "classic", access: "push" },
    advise: (_cause, context) => ({
      title: `Nobody was logged in to ${context.registry.host}`,
      problem: `${context.registry.host} was asked to ${formatAim(context)} without a login, or with one that is not for it.`,
      remedies: isOnOwnMachine(context) ? [logInHere(context), newToken(context, "You have no token? Make a classic one")] : [LOG_IN_BY_STEP, logInHere(context)]
    })
  }
};
var COPY_AGAIN = {
  action: "Copy the token again, without quotes, blanks or a line end. From a file that holds only the token, this does it:",
  snippet: { language: "sh", text: "tr -d '\\r\\n' < token.txt | surepush check --token-stdin" }
};
var KIND_NAMES = {
  classic: "A classic personal access token",
  oauth: "An OAuth token",
  "app-user": "An App's user token",
  installation: "The job's GITHUB_TOKEN",
  app: "The token of an App other than GitHub Actions",
  none: "No token at all",
  "fine-grained": "A fine-grained personal access token",
  refresh: "A refresh token",
  unknown: "A token of an unknown kind"
};
function adviseOnBadToken(proof, context) {
  const { host } = context.registry;
  const look2 = {
    action: "Look whether the token is still in your list, and not expired.",
    link: tokensLink(context)
  };
  const renew = newToken(context, "Make a new classic token");
  const own = useGitHubTokenWhere(context);
  if (proof === "github")
    return {
      title: "The token is bad, expired or revoked",
      problem: "GitHub does not know this token: it is bad, expired or revoked.",
      remedies: [look2, renew, ...own]
    };
  const forget = {
    action: "Is the image public? Then no login is needed: let docker forget the old one, and pull again. (helm has its own: `helm registry logout`.)",
    snippet: logoutSnippet(context)
  };
  return {
    title: `${host} refused the token`,
    problem: `${host} refused the token as such; most likely it is mistyped, expired or revoked.`,
    isHedged: true,
    evidence: ["A token that is refused is refused for public images, too."],
    remedies: requestedAccess(context) === "pull" ? [forget, look2, renew, ...own] : [look2, renew, ...own]
  };
}
var LOG_IN_BY_STEP = {
  action: "In a workflow this step logs in by itself; give the job `packages: write` and `contents: read`.",
  snippet: surepushStep(),
  grants: "write"
};
function useGitHubTokenWhere(context) {
  return isOnOwnMachine(context) ? [] : [useGitHubToken(context)];
}
function logInHere(context) {
  return {
    action: "On a machine of your own, log in with a classic token:",
    snippet: loginSnippet(context)
  };
}
function adviseOnNoTokenHere(context) {
  return {
    title: "There is no token",
    problem: `There is no token to ${formatAim(context)} with.`,
    remedies: [
      { action: "Put one into the environment variable GITHUB_TOKEN, or hand it over with `--token-stdin`." },
      newToken(context, "You have none? Make a classic token")
    ]
  };
}
function adviseOnNoToken(context) {
  return {
    title: "The token is empty",
    problem: `There is no token to ${formatAim(context)} with: the input for it is empty.`,
    evidence: [
      "A secret that does not exist, or that this run may not see (a fork's pull request, Dependabot, another environment), arrives as an empty text."
    ],
    remedies: [
      grantPermissions(
        context,
        "Leave the input `token` out: the job's own GITHUB_TOKEN is taken then. Give the job these permissions."
      ),
      {
        action: "Or, if you meant a secret: compare its name with the one in the repository's Settings → Secrets and variables → Actions."
      }
    ]
  };
}

// src/diagnosis/causes/index.ts
var CAUSE_RECORDS = {
  ...TOKEN_CAUSES,
  ...SCOPE_CAUSES,
  ...ACCOUNT_CAUSES,
  ...JOB_CAUSES,
  ...PACKAGE_CAUSES,
  ...REFERENCE_CAUSES,
  ...BUILD_CAUSES,
  ...BUILDER_CAUSES,
  ...PLATFORM_CAUSES,
  ...BASE_IMAGE_CAUSES,
  ...MACHINE_CAUSES,
  ...NETWORK_CAUSES,
  ...RUN_CAUSES,
  ...PUBLICATION_CAUSES,
  ...INPUT_CAUSES
};
function recordOf(cause, records = CAUSE_RECORDS) {
  return records[cause.code];
}
function retryRule(cause) {
  return recordOf(cause).retry(cause);
}
function howToTell(code) {
  return CAUSE_RECORDS[code].howToTell;
}

// src/diagnosis/log/references.ts
var PATH2 = /[A-Za-z0-9._/:%?&=-]{1,400}/y;
function findReference(line, host) {
  const at = line.lastIndexOf(`${host}/`);
  if (at < 0) return findPathBeforeHost(line, host);
  PATH2.lastIndex = at + host.length + 1;
  const path = withoutEnd(nameIn(PATH2.exec(line)?.[0] ?? ""));
  const [name = "", tag] = path.split(":");
  const parsed2 = parseImage(`${host}/${name}`, host);
  if (parsed2.kind === "flaw") return void 0;
  return { image: parsed2.image, reference: `${host}/${name}${tag ? `:${tag}` : ""}` };
}
function findPathBeforeHost(line, host) {
  const from = line.includes(` in ${host}`) ? line.lastIndexOf("/v2/") : -1;
  if (from < 0) return void 0;
  PATH2.lastIndex = from + 1;
  const parsed2 = parseImage(`${host}/${nameIn(PATH2.exec(line)?.[0] ?? "")}`, host);
  return parsed2.kind === "image" ? { image: parsed2.image, reference: `${host}/${parsed2.image.path}` } : void 0;
}
function nameIn(path) {
  if (path.startsWith("v2/")) {
    const parts = path.split("/");
    const end = parts.findIndex((part) => ["manifests", "blobs", "tags", "referrers"].includes(part));
    return parts.slice(1, end).join("/");
  }
  const scope = path.startsWith("token?") ? unescaped(path).split("scope=repository:")[1] : void 0;
  return scope?.split(":")[0] ?? path.split(/[?&=%]/)[0] ?? "";
}
function unescaped(query) {
  return query.replaceAll(/%3A/gi, ":").replaceAll(/%2F/gi, "/");
}
function findBaseImage(line) {
  const named2 = /(?:metadata for|access denied for|failed to solve:|resolve reference) "?([\w.:/@-]{1,300})/i.exec(
    line
  )?.[1];
  const image = named2 === void 0 ? "" : withoutEnd(named2);
  return /[/:.]/.test(image) ? image : void 0;
}
function withoutEnd(name) {
  return /[.:/-]$/.test(name) ? withoutEnd(name.slice(0, -1)) : name;
}

// src/diagnosis/signatures/build.ts
var BUILDX_FLAGS = ["bootstrap", "cache-to", "load", "metadata-file", "platform", "push"];
var NEWER_FLAGS = [
  "annotation",
  "attest",
  "build-context",
  "builder",
  "call",
  "check",
  "no-cache-filter",
  "provenance",
  "sbom"
];
var BUILD_PATTERNS = [
  // a full disk: Linux, .NET, Node, Windows
  { pieces: ["no space left on device"], signature: "disk-full" },
  { pieces: ["enospc"], signature: "disk-full" },
  { pieces: ["disk quota exceeded"], signature: "disk-full" },
  { pieces: ["not enough space on the disk"], signature: "disk-full" },
  // Linux `execve`, through a shell and through runc
  { pieces: ["exec format error"], signature: "exec-format" },
  // moby/moby `client/errors.go`, also of a daemon that is stopped in mid-build
  { pieces: ["cannot connect to the docker daemon"], signature: "docker-unavailable" },
  { pieces: ["is the docker daemon running"], signature: "docker-unavailable" },
  { pieces: ["failed to connect to the docker api"], signature: "docker-unavailable" },
  { pieces: ["permission denied while trying to connect to the docker"], signature: "docker-unavailable" },
  { pieces: ["docker.sock: connect: "], signature: "docker-unavailable" },
  { pieces: ["docker_engine: the system cannot find the file"], signature: "docker-unavailable" },
  { pieces: ["dockerdesktoplinuxengine", "cannot find the file"], signature: "docker-unavailable" },
  { pieces: ["error during connect: "], signature: "docker-unavailable" },
  { pieces: ["docker desktop is not running"], signature: "docker-unavailable" },
  { pieces: ["docker desktop is unable to start"], signature: "docker-unavailable" },
  // docker/buildx, BuildKit: the builder ended in mid-build, or is not there
  { pieces: ["failed to receive status: rpc error"], signature: "docker-unavailable" },
  { pieces: ["failed to list workers"], signature: "docker-unavailable" },
  { pieces: ["error reading from server: eof"], signature: "docker-unavailable" },
  { pieces: ["closing transport due to: connection error"], signature: "docker-unavailable" },
  // containers/podman
  { pieces: ["cannot connect to podman"], signature: "docker-unavailable" },
  { pieces: ["unable to connect to podman socket"], signature: "docker-unavailable" },
  { pieces: ["podman.sock: connect: "], signature: "docker-unavailable" },
  { pieces: ['no builder "', '" found'], signature: "docker-unavailable" },
  // shells, Go's `exec`, actions/toolkit `io.which`, PowerShell
  { pieces: ["docker: command not found"], signature: "docker-unavailable" },
  { pieces: ["docker: not found"], signature: "docker-unavailable" },
  { pieces: ['"docker": executable file not found'], signature: "docker-unavailable" },
  { pieces: ["unable to locate executable file: docker"], signature: "docker-unavailable" },
  { pieces: ["the term 'docker' is not recognized"], signature: "docker-unavailable" },
  // docker/docker-credential-helpers, docker/cli `config/credentials`, docker-py
  { pieces: ["error getting credentials"], signature: "credential-store-error" },
  { pieces: ["error saving credentials"], signature: "credential-store-error" },
  { pieces: ["error storing credentials"], signature: "credential-store-error" },
  { pieces: ["docker-credential-", "not found"], signature: "credential-store-error" },
  { pieces: ["pass not initialized"], signature: "credential-store-error" },
  { pieces: ["credentials store error"], signature: "credential-store-error" },
  { pieces: ["unable to retrieve credentials"], signature: "credential-store-error" },
  { pieces: ["user name or passphrase you entered is not correct"], signature: "credential-store-error" },
  // docker/cli without the plugin; the classic builder on what only BuildKit knows
  { pieces: ["'buildx' is not a docker command"], signature: "buildx-missing" },
  { pieces: ["unknown command: docker buildx"], signature: "buildx-missing" },
  { pieces: ["buildx component is missing"], signature: "buildx-missing" },
  { pieces: ["docker buildx is required"], signature: "buildx-missing" },
  { pieces: ["option requires buildkit"], signature: "buildx-missing" },
  // docker/cli itself, which shows its own help where its plugin would have been asked; buildx on what a newer one knows
  { pieces: ["\nunknown shorthand flag: 'f' in -f"], signature: "buildx-missing" },
  ...BUILDX_FLAGS.map((flag) => ({
    pieces: [`
unknown flag: --${flag}`],
    signature: "buildx-missing"
  })),
  ...NEWER_FLAGS.map((flag) => ({
    pieces: [`
unknown flag: --${flag}`],
    signature: "buildx-too-old"
  })),
  { pieces: ["\nunknown flag: --"], signature: "buildx-missing" },
  { pieces: ["\nerror: unknown flag: --push"], signature: "buildx-missing" },
  { pieces: ["buildx >= ", "required"], signature: "buildx-too-old" },
  // docker/buildx `build`, `driver`: what the docker driver cannot do
  { pieces: ["cache export", "not supported for"], signature: "cache-unsupported" },
  { pieces: ["unknown cache exporter"], signature: "cache-unsupported" },
  { pieces: ["unknown cache importer"], signature: "cache-unsupported" },
  { pieces: ["multiple platforms feature"], signature: "platform-unsupported" },
  { pieces: ["multi-platform build is not supported"], signature: "platform-unsupported" },
  { pieces: ["does not currently support exporting manifest lists"], signature: "platform-unsupported" },
  // moby, containerd: the image has nothing for this machine
  { pieces: ["no matching manifest for"], signature: "platform-unsupported" },
  { pieces: ["no match for platform in manifest"], signature: "platform-unsupported" },
  { pieces: ["does not match the specified platform"], signature: "platform-unsupported" },
  { pieces: ["does not provide the specified platform"], signature: "platform-unsupported" },
  { pieces: ["cannot be used on this platform"], signature: "platform-unsupported" },
  { pieces: ["no image found in manifest list"], signature: "platform-unsupported" },
  // BuildKit `solver/errdefs`, docker 20.10's BuildKit, the classic builder
  { pieces: ["did not complete successfully: exit code"], signature: "build-command-failed" },
  { pieces: ["executor failed running"], signature: "build-command-failed" },
  { pieces: ["returned a non-zero code"], signature: "build-command-failed" },
  // kaniko, buildah
  { pieces: ["failed to execute command: ", "exit status"], signature: "build-command-failed" },
  { pieces: ["building at step", "exit status"], signature: "build-command-failed" },
  { pieces: ["while running runtime: exit status"], signature: "build-command-failed" },
  // BuildKit `frontend/dockerfile`: a secret that a RUN needs
  { pieces: ["failed to solve: secret ", ": not found"], signature: "secret-missing" },
  { pieces: ["error: secret ", ": not found"], signature: "secret-missing" },
  { pieces: ["could not parse secrets", "no such file"], signature: "secret-missing" },
  { pieces: ["error: failed to build: failed to stat ", "no such file"], signature: "secret-missing" },
  // docker/cli `opts`, distribution/reference, go-containerregistry `name`, kubernetes
  { pieces: ["invalid reference format"], signature: "reference-invalid" },
  { pieces: ["repository name must be lowercase"], signature: "reference-invalid" },
  { pieces: ["could not parse reference"], signature: "reference-invalid" },
  { pieces: ["repository can only contain the characters"], signature: "reference-invalid" },
  { pieces: ["tag can only contain the characters"], signature: "reference-invalid" },
  { pieces: ["invalidimagename"], signature: "reference-invalid" },
  { pieces: ["name_invalid"], signature: "reference-invalid" },
  { pieces: ["error: name invalid"], signature: "reference-invalid" },
  { pieces: ["invalid reference: "], signature: "reference-invalid" },
  { pieces: ["invalid image name"], signature: "reference-invalid" },
  { pieces: ["invalid repository name"], signature: "reference-invalid" },
  { pieces: ["tag is needed when pushing to registry"], signature: "reference-invalid" },
  { pieces: ['invalid tag "'], signature: "reference-invalid" },
  // look-alikes of ghcr.io
  { pieces: ["ghrc.io/"], signature: "reference-invalid" },
  { pieces: ["login ghrc.io"], signature: "reference-invalid" },
  { pieces: ["gchr.io/"], signature: "reference-invalid" },
  { pieces: ["login gchr.io"], signature: "reference-invalid" },
  // BuildKit `frontend/dockerfile`, `util/progress`; classic builder; kaniko; buildah: what the build is made of
  { pieces: ["failed to read dockerfile"], signature: "build-context-missing" },
  { pieces: ["unable to prepare context"], signature: "build-context-missing" },
  { pieces: ["unable to evaluate symlinks in dockerfile path"], signature: "build-context-missing" },
  { pieces: ["cannot locate specified dockerfile"], signature: "build-context-missing" },
  { pieces: ["error resolving dockerfile path"], signature: "build-context-missing" },
  { pieces: ["no containerfile or dockerfile specified or found"], signature: "build-context-missing" },
  { pieces: ["dockerfile: no such file or directory"], signature: "build-context-missing" },
  { pieces: ["failed to calculate checksum", "not found"], signature: "build-context-missing" },
  { pieces: ['" not found: not found'], signature: "build-context-missing" },
  { pieces: ['": not found\n'], signature: "build-context-missing" },
  { pieces: ["failed to walk ", "no such file"], signature: "build-context-missing" },
  { pieces: ["copy failed: stat "], signature: "build-context-missing" },
  { pieces: ["copy failed: file not found"], signature: "build-context-missing" },
  { pieces: ["copy failed: no source files"], signature: "build-context-missing" },
  { pieces: ["copy failed: forbidden path"], signature: "build-context-missing" },
  { pieces: ["file not found in build context"], signature: "build-context-missing" },
  { pieces: ["forbidden path outside the build context"], signature: "build-context-missing" },
  { pieces: ["building at step", "no such file or directory"], signature: "build-context-missing" },
  { pieces: ["no items matching glob"], signature: "build-context-missing" },
  { pieces: ["resolve : lstat "], signature: "build-context-missing" },
  { pieces: ["failed to solve", "lstat ", "no such file or directory"], signature: "build-context-missing" },
  { pieces: ["failed to get fileinfo for ", "no such file"], signature: "build-context-missing" },
  { pieces: ['build" requires exactly 1 argument'], signature: "build-context-missing" },
  // BuildKit `frontend/dockerfile/parser`, `instructions`
  { pieces: ["dockerfile parse error"], signature: "dockerfile-invalid" },
  { pieces: ["error response from daemon: unknown instruction"], signature: "dockerfile-invalid" },
  { pieces: ["dockerfile", "cannot be empty"], signature: "dockerfile-invalid" },
  { pieces: ["no build stage in current context"], signature: "dockerfile-invalid" },
  { pieces: ["target stage ", "could not be found"], signature: "dockerfile-invalid" },
  { pieces: ["failed to reach build target"], signature: "dockerfile-invalid" },
  { pieces: ["base name ", "should not be blank"], signature: "dockerfile-invalid" },
  { pieces: ["failed to parse stage name"], signature: "dockerfile-invalid" },
  { pieces: ["failed to parse platform"], signature: "dockerfile-invalid" },
  { pieces: ["failed to process ", "unsupported modifier"], signature: "dockerfile-invalid" },
  { pieces: ["invalid from flag value"], signature: "dockerfile-invalid" },
  { pieces: ["circular dependency detected on stage"], signature: "dockerfile-invalid" },
  { pieces: ["from requires either one or three arguments"], signature: "dockerfile-invalid" },
  { pieces: ["unterminated heredoc"], signature: "dockerfile-invalid" },
  // BuildKit `cache/remotecache`, tonistiigi/go-actions-cache: the cache's own store
  { pieces: ["cache service responded with"], signature: "cache-not-written" },
  { pieces: ["our services aren't available right now"], signature: "cache-not-written" },
  { pieces: ["legacy service is shutting down"], signature: "cache-not-written" },
  { pieces: ["maximum timeout reached"], signature: "cache-not-written" },
  // GitHub Actions and moby, of a run that was stopped
  { pieces: ["the operation was canceled"], signature: "interrupted" },
  { pieces: ["has received a shutdown signal"], signature: "interrupted" },
  { pieces: ["lost communication with the server"], signature: "interrupted" },
  { pieces: ["signal: killed"], signature: "interrupted" },
  { pieces: ["context canceled"], signature: "interrupted" }
];

// src/diagnosis/signatures/network.ts
var SERVER_FAULTS = [
  "500 internal server error",
  "502 bad gateway",
  "503 service unavailable",
  "503 egress is over the account limit",
  "504 gateway timeout",
  "504 gateway time-out"
];
var NETWORK_PATTERNS = [
  // Go `net`, glibc, curl, Node: a name that nobody can resolve
  { pieces: ["no such host"], signature: "name-unresolved" },
  { pieces: ["dial tcp: lookup "], signature: "name-unresolved" },
  // glibc, curl, Node
  { pieces: ["temporary failure in name resolution"], signature: "name-unresolved" },
  { pieces: ["could not resolve host"], signature: "name-unresolved" },
  { pieces: ["server misbehaving"], signature: "name-unresolved" },
  { pieces: ["name or service not known"], signature: "name-unresolved" },
  { pieces: ["enotfound"], signature: "name-unresolved" },
  { pieces: ["eai_again"], signature: "name-unresolved" },
  // Go `crypto/x509` and `crypto/tls`, OpenSSL
  { pieces: ["x509: "], signature: "certificate" },
  { pieces: ["certificate verify failed"], signature: "certificate" },
  { pieces: ["self-signed certificate"], signature: "certificate" },
  { pieces: ["self signed certificate"], signature: "certificate" },
  { pieces: ["ssl certificate problem"], signature: "certificate" },
  { pieces: ["unable to get local issuer certificate"], signature: "certificate" },
  { pieces: ["remote error: tls"], signature: "certificate" },
  // Go `net/http`
  { pieces: ["server gave http response to https client"], signature: "protocol" },
  { pieces: ["first record does not look like a tls handshake"], signature: "protocol" },
  // Go `net`, Node
  { pieces: ["proxyconnect tcp"], signature: "unreachable" },
  { pieces: ["network is unreachable"], signature: "unreachable" },
  { pieces: ["no route to host"], signature: "unreachable" },
  { pieces: ["connection refused"], signature: "unreachable" },
  { pieces: ["econnrefused"], signature: "unreachable" },
  { pieces: ["cannot assign requested address"], signature: "unreachable" },
  { pieces: ["tls handshake timeout"], signature: "too-slow" },
  { pieces: ["dial tcp", "i/o timeout"], signature: "too-slow" },
  { pieces: ["client.timeout exceeded"], signature: "too-slow" },
  { pieces: ["request canceled while waiting for connection"], signature: "too-slow" },
  { pieces: ["connection timed out"], signature: "too-slow" },
  { pieces: ["etimedout"], signature: "too-slow" },
  // ghcr.io in bad moments (community/community, docker/build-push-action issues); distribution `errcode`
  { pieces: ["unknown blob"], signature: "server-fault" },
  { pieces: ["blob unknown"], signature: "server-fault" },
  { pieces: ["blob_unknown"], signature: "server-fault" },
  { pieces: ["blob upload unknown"], signature: "server-fault" },
  { pieces: ["blob_upload_unknown"], signature: "server-fault" },
  { pieces: ["blob upload invalid"], signature: "server-fault" },
  { pieces: ["blob_upload_invalid"], signature: "server-fault" },
  { pieces: ["digest did not match"], signature: "server-fault" },
  { pieces: ["digest_invalid"], signature: "server-fault" },
  { pieces: ["/blobs/upload", "400 bad request"], signature: "server-fault" },
  // moby `registry/errors.go`, containerd's `remotes/docker`, go-containerregistry, oras-go
  ...SERVER_FAULTS.map((status) => ({ pieces: [status], signature: "server-fault" })),
  ...[500, 502, 503, 504].flatMap((status) => [
    { pieces: [`status code ${status}`], signature: "server-fault" },
    { pieces: [`http ${status} response`], signature: "server-fault" }
  ]),
  { pieces: ["is temporarily unavailable"], signature: "server-fault" },
  // ghcr.io's own parts that do not reach each other
  { pieces: ["unable to connect to authzd"], signature: "server-fault" },
  { pieces: ["twirp error"], signature: "server-fault" },
  { pieces: ["upstream connect error"], signature: "server-fault" },
  { pieces: ["server sent goaway"], signature: "server-fault" },
  { pieces: ["stream error: stream id", "internal_error"], signature: "server-fault" },
  // Go `net`, `io`, Node
  { pieces: ["connection reset by peer"], signature: "connection-broken" },
  { pieces: ["econnreset"], signature: "connection-broken" },
  { pieces: ["write: broken pipe"], signature: "connection-broken" },
  { pieces: ["unexpected eof"], signature: "connection-broken" },
  { pieces: [": eof\n"], signature: "connection-broken" },
  { pieces: ["use of closed network connection"], signature: "connection-broken" },
  { pieces: ["tls: bad record mac"], signature: "connection-broken" },
  { pieces: ["i/o timeout"], signature: "connection-broken" },
  { pieces: ["context deadline exceeded"], signature: "connection-broken" },
  { pieces: [": no response\n"], signature: "connection-broken" },
  // containerd's and BuildKit's transfer, whatever ended it
  { pieces: ["request must be retried"], signature: "connection-broken" },
  { pieces: ["closed pipe"], signature: "connection-broken" },
  { pieces: ["closed response body"], signature: "connection-broken" },
  { pieces: ["failed commit on ref"], signature: "connection-broken" },
  { pieces: ["failed to copy: "], signature: "connection-broken" },
  { pieces: ["error writing layer blob: "], signature: "connection-broken" },
  // a token exchange that failed, with its status cut off
  { pieces: ["failed to fetch anonymous token"], signature: "anonymous-refused" },
  { pieces: ["failed to fetch oauth token: unknown"], signature: "server-fault" },
  { pieces: ["failed to fetch oauth token"], signature: "credential-refused" }
];

// src/diagnosis/signatures/registry.ts
var REGISTRY_PATTERNS = [
  // docker/cli, moby/moby issues on ghcr.io with single sign-on; GitHub REST answers the same
  { pieces: ["organization saml enforcement"], signature: "sso-required" },
  { pieces: ["enabled or enforced saml sso"], signature: "sso-required" },
  { pieces: ["must grant your personal access token", "access to"], signature: "sso-required" },
  { pieces: ["must grant your oauth token access to"], signature: "sso-required" },
  // GitHub docs, "Setting a personal access token policy for your organization"
  { pieces: ["forbids access via a personal access token (classic)"], signature: "classic-pat-forbidden" },
  // GitHub docs, "Managing allowed IP addresses for your organization"
  { pieces: ["ip allow list enabled"], signature: "ip-not-allowed" },
  // community/community discussions on packages and billing; the second is of a job that was never started
  { pieces: ["billing-related error"], signature: "billing" },
  { pieces: ["account payments have failed"], signature: "billing" },
  { pieces: ["spending limit needs to be increased"], signature: "billing" },
  // docker/build-push-action issues on write_package
  { pieces: ["permission_denied: write_package"], signature: "no-write" },
  { pieces: ["permission_denied: read_package"], signature: "no-read" },
  { pieces: ["permission_denied: create_package"], signature: "no-create" },
  { pieces: ["cannot create packages"], signature: "no-create" },
  { pieces: ["container support has not been enabled"], signature: "no-create" },
  { pieces: ["is already associated with another repository"], signature: "no-write" },
  // docker/login-action, docker/build-push-action issues on missing `packages: write`
  { pieces: ["installation not allowed to create organization package"], signature: "installation-may-not" },
  { pieces: ["installation not allowed to write organization package"], signature: "installation-may-not" },
  {
    pieces: ["installation not allowed to read organization package"],
    signature: "installation-may-not-read"
  },
  // community/community discussions: GITHUB_TOKEN on the namespace of somebody else; an owner that is mistyped
  { pieces: ["requested installation does not exist"], signature: "owner-elsewhere" },
  { pieces: ["not_found: owner not found"], signature: "owner-elsewhere" },
  // community/community discussions on scopes and on fine-grained tokens
  { pieces: ["token provided does not match expected scopes"], signature: "scopes-do-not-match" },
  // GitHub REST and GraphQL, and cli/cli, which name the scope
  { pieces: [":packages scope"], signature: "scope-named" },
  { pieces: [":packages` scope"], signature: "scope-named" },
  { pieces: [":packages' scope"], signature: "scope-named" },
  { pieces: ["this api operation needs the", "scope"], signature: "scope-named" },
  { pieces: ["token has not been granted the required scopes"], signature: "scope-named" },
  { pieces: ["missing required scope"], signature: "scope-named" },
  { pieces: ["token does not have the scopes needed"], signature: "scope-named" },
  { pieces: ["resource not accessible by integration"], signature: "integration-may-not" },
  { pieces: ["resource not accessible by personal access token"], signature: "fine-grained-may-not" },
  {
    pieces: ["forbids access via a personal access token with fine-grained"],
    signature: "fine-grained-may-not"
  },
  { pieces: ["forbids access via a fine-grained personal access token"], signature: "fine-grained-may-not" },
  // docker/login-action: an empty input; docker/cli `command/registry`: a login without a password
  { pieces: ["username and password required"], signature: "token-missing" },
  { pieces: ["\npassword required"], signature: "token-missing" },
  { pieces: ["error: username required"], signature: "token-missing" },
  { pieces: ["cannot perform an interactive login from a non tty device"], signature: "token-missing" },
  { pieces: ["cannot perform an interactive login from a non-tty device"], signature: "token-missing" },
  { pieces: ["flag needs an argument: 'p' in -p"], signature: "token-missing" },
  { pieces: ["flag needs an argument: --password"], signature: "token-missing" },
  { pieces: ["must provide --username with --password-stdin"], signature: "token-missing" },
  // actions/toolkit `core.getInput`
  { pieces: ["input required and not supplied: ", "token"], signature: "token-missing" },
  { pieces: ["input required and not supplied: password"], signature: "token-missing" },
  { pieces: ["input required and not supplied: username"], signature: "token-missing" },
  // Go `net/http`, Node's `http`: a line end in the token
  { pieces: ["invalid header field value"], signature: "token-malformed" },
  { pieces: ["invalid character in header content"], signature: "token-malformed" },
  { pieces: ["malformed http authorization header"], signature: "token-malformed" },
  { pieces: ["illegal base64 data at input byte"], signature: "token-malformed" },
  // docker/login-action issues on expired tokens; ghcr.io says it in bad moments, too
  { pieces: ["cannot be authenticated with the token provided"], signature: "user-not-authenticated" },
  { pieces: ["unauthorized: unauthenticated"], signature: "user-not-authenticated" },
  // docker login with a bad credential, docker/login-action issues
  { pieces: ["denied: denied"], signature: "credential-refused" },
  { pieces: ["error from registry: denied\n"], signature: "credential-refused" },
  // containerd `core/remotes/docker/auth`, also BuildKit's and helm's
  { pieces: ["failed to fetch oauth token", "403 forbidden"], signature: "credential-refused" },
  { pieces: ["failed to fetch oauth token", "401 unauthorized"], signature: "credential-refused" },
  { pieces: ["failed to fetch oauth token", "denied"], signature: "credential-refused" },
  // containers/image `docker_client.go`: podman, buildah, skopeo
  {
    pieces: ["requesting bearer token: invalid status code from registry 403"],
    signature: "credential-refused"
  },
  { pieces: ["invalid username/password"], signature: "credential-refused" },
  { pieces: ["existing credentials are invalid"], signature: "credential-refused" },
  // Docker Hub to a login with GitHub's token
  { pieces: ["docker.io/", "incorrect username or password"], signature: "insufficient-scope" },
  // helm and oras at login
  { pieces: ["login attempt to ", "failed with status: 403"], signature: "credential-refused" },
  { pieces: ["login attempt to ", "failed with status: 401"], signature: "credential-refused" },
  { pieces: ["authorization failed: https://", "/token"], signature: "credential-refused" },
  // GitHub REST to a bad, expired or revoked token
  { pieces: ['"bad credentials"'], signature: "credential-refused" },
  { pieces: [": bad credentials"], signature: "credential-refused" },
  { pieces: ["could not be authenticated by the github packages service"], signature: "credential-refused" },
  // Docker Hub's answers to a limit, by docker and by BuildKit; before ghcr.io's own
  { pieces: ["reached your", "pull rate limit"], signature: "base-image-rate-limited" },
  { pieces: ["toomanyrequests", "docker.com/increase-rate-limit"], signature: "base-image-rate-limited" },
  { pieces: ["docker.io", "429 too many requests"], signature: "base-image-rate-limited" },
  { pieces: ["docker.com", "429 too many requests"], signature: "base-image-rate-limited" },
  // ghcr.io (community/community discussions) and GitHub REST
  { pieces: ["toomanyrequests"], signature: "rate-limited" },
  { pieces: ["429 too many requests"], signature: "rate-limited" },
  { pieces: [": too many requests\n"], signature: "rate-limited" },
  { pieces: ["api rate limit exceeded"], signature: "rate-limited" },
  { pieces: ["secondary rate limit"], signature: "rate-limited" },
  { pieces: ["status code 429"], signature: "rate-limited" },
  { pieces: ["http 429 response"], signature: "rate-limited" },
  // ghcr.io to chunked uploads; nginx and other proxies before a registry
  { pieces: ["maximum permissible limit of 4"], signature: "upload-too-large" },
  { pieces: ["416 requested range not satisfiable"], signature: "upload-too-large" },
  { pieces: ["413 request entity too large"], signature: "upload-too-large" },
  { pieces: ["status code 413"], signature: "upload-too-large" },
  // Amazon ECR, Harbor, Azure: a tag that must not move
  { pieces: ["cannot be overwritten because the", "immutable"], signature: "tag-immutable" },
  { pieces: ["configured as immutable"], signature: "tag-immutable" },
  // docker/cli and moby: no registry before the name, so that docker went to Docker Hub
  { pieces: ["push access denied"], signature: "insufficient-scope" },
  { pieces: ["insufficient_scope: authorization failed"], signature: "insufficient-scope" },
  { pieces: ["auth.docker.io/token?scope=repository%3alibrary%2f", "push"], signature: "insufficient-scope" },
  // the registry's answer to nobody in particular: distribution/distribution `errcode`
  { pieces: ["requested access to the resource is denied"], signature: "hidden-or-missing" },
  { pieces: ["pull access denied"], signature: "hidden-or-missing" },
  { pieces: ["repository does not exist or may require"], signature: "hidden-or-missing" },
  // distribution/distribution `errcode`: what is to be read is not there
  { pieces: ["manifest unknown"], signature: "tag-not-found" },
  { pieces: ["manifest_unknown"], signature: "tag-not-found" },
  { pieces: ["no such manifest"], signature: "tag-not-found" },
  { pieces: ["content at ", "/manifests/", " not found"], signature: "tag-not-found" },
  // containerd and BuildKit `core/remotes/docker/resolver`
  { pieces: ["failed to resolve reference", ": not found"], signature: "tag-not-found" },
  { pieces: ["failed to resolve source metadata", ": not found"], signature: "tag-not-found" },
  { pieces: ["failed to pull image", ": not found"], signature: "tag-not-found" },
  { pieces: ["failed to load cache key", ": not found"], signature: "tag-not-found" },
  { pieces: ["ghcr.io/", ": not found"], signature: "tag-not-found" },
  { pieces: ["docker.io/", ": not found"], signature: "tag-not-found" },
  { pieces: ["manifests/", "404 not found"], signature: "tag-not-found" },
  { pieces: ["name not known to registry"], signature: "package-not-found" },
  { pieces: ["name_unknown"], signature: "package-not-found" },
  { pieces: ["name unknown"], signature: "package-not-found" },
  // GitHub REST on packages
  { pieces: [": package not found\n"], signature: "package-not-found" },
  { pieces: ["package not found.\n"], signature: "package-not-found" },
  { pieces: ["package not found. (http 404)"], signature: "package-not-found" },
  { pieces: ['"package not found'], signature: "package-not-found" },
  // containerd's authorizer and moby: nobody was logged in
  { pieces: ["failed to fetch anonymous token", "401 unauthorized"], signature: "anonymous-refused" },
  { pieces: ["failed to fetch anonymous token", "403 forbidden"], signature: "anonymous-refused" },
  { pieces: ["no basic auth credentials"], signature: "anonymous-refused" },
  { pieces: ["authentication required"], signature: "login-needed" },
  // kubernetes `kubelet`
  { pieces: ["unable to retrieve some image pull secrets"], signature: "anonymous-refused" },
  // any client at the token's endpoint, where the credential is looked at
  { pieces: ["/token?", "403 forbidden"], signature: "exchange-refused" },
  { pieces: ["/token?", "status code 403"], signature: "exchange-refused" },
  // GitHub REST
  { pieces: ["api.github.com", "403"], signature: "api-forbidden" },
  // a denial without a reason: moby, docker/cli, containers/image, go-containerregistry, oras-go
  { pieces: ["error response from daemon: denied\n"], signature: "bare-denied" },
  { pieces: ["manifests/", ": denied"], signature: "bare-denied" },
  { pieces: ["reading manifest ", ": denied"], signature: "bare-denied" },
  { pieces: [": denied\n"], signature: "bare-denied" },
  { pieces: ["\ndenied\n"], signature: "bare-denied" },
  { pieces: ["403 forbidden"], signature: "forbidden" },
  { pieces: ["403 (forbidden)"], signature: "forbidden" },
  { pieces: ["status code 403"], signature: "forbidden" },
  { pieces: ["status: 403"], signature: "forbidden" },
  { pieces: ["http 403 response"], signature: "forbidden" },
  { pieces: ["error from registry: unauthorized"], signature: "unauthorized" },
  { pieces: ["status code 401"], signature: "unauthorized" },
  { pieces: ["manifests/", ": unauthorized"], signature: "unauthorized" },
  { pieces: ["reading manifest ", ": unauthorized"], signature: "unauthorized" },
  { pieces: ["requesting bearer token: invalid status code from registry 401"], signature: "unauthorized" },
  // GoogleContainerTools/jib `registry`
  { pieces: ["make sure your credentials for "], signature: "unauthorized" },
  { pieces: ["unauthorized for "], signature: "unauthorized" },
  { pieces: ["/v2/", ": unauthorized"], signature: "unauthorized" },
  { pieces: [": unauthorized\n"], signature: "unauthorized" },
  { pieces: ["\nunauthorized\n"], signature: "unauthorized" },
  { pieces: ["unauthorized: "], signature: "unauthorized" },
  // wget and curl on `/v2/` without a login: how the registry answers everybody
  { pieces: ["awaiting response", "401 unauthorized"], signature: "challenge" },
  { pieces: ["http/1.1 401"], signature: "challenge" },
  { pieces: ["http/2 401"], signature: "challenge" },
  { pieces: ["401 unauthorized"], signature: "unauthorized" }
];

// src/diagnosis/signatures/match.ts
var PATTERNS = [...REGISTRY_PATTERNS, ...BUILD_PATTERNS, ...NETWORK_PATTERNS];
function signatureOf(line) {
  return findPattern(line)?.signature;
}
function findPattern(line) {
  const text = `
${line.toLowerCase()}
`;
  const { gate, byBegin } = index();
  if (!gate.test(text)) return void 0;
  let best;
  const tried = /* @__PURE__ */ new Set();
  for (let at = 0; at + KEY_LENGTH <= text.length; at++)
    for (const ranked of byBegin.get(keyAt(text, at)) ?? [])
      if ((best === void 0 || ranked.rank < best.rank) && !tried.has(ranked)) {
        const [first = "", ...others] = ranked.pattern.pieces;
        if (!text.startsWith(first, at)) continue;
        if (others.length > 0) tried.add(ranked);
        if (follow(others, text, at + first.length)) best = ranked;
      }
  return best?.pattern;
}
var made;
function index() {
  return made ??= makeIndex();
}
function makeIndex() {
  const firsts = new Set(PATTERNS.map(({ pieces: [first] }) => literal(first)));
  const byBegin = /* @__PURE__ */ new Map();
  for (const [rank, pattern] of PATTERNS.entries()) {
    const key = keyAt(pattern.pieces[0] ?? "", 0);
    byBegin.set(key, [...byBegin.get(key) ?? [], { pattern, rank }]);
  }
  return { gate: new RegExp([...firsts].join("|")), byBegin };
}
function literal(text = "") {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
var KEY_LENGTH = 4;
function keyAt(text, at) {
  let key = 0;
  for (let index2 = at; index2 < at + KEY_LENGTH; index2++) key = Math.imul(key, 131) + text.charCodeAt(index2);
  return key;
}
function follow(pieces, text, from) {
  let at = from;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}

// src/diagnosis/failure.ts
function likelyCause(cause, ...alternatives) {
  return { cause, alternatives };
}
function certainCause(cause) {
  return likelyCause(cause);
}

// src/diagnosis/classify-refusal.ts
function classifyRefusal(message, accessRequest, { api, tokenKind }) {
  const context = failureContextOf(accessRequest, { api, tokenKind });
  const signature = signatureOf(`denied: ${message}`);
  return classifyDenial(signature !== void 0 && isRefusal(signature) ? signature : "forbidden", context);
}
function isRefusal(signature) {
  return Object.hasOwn(REFUSALS, signature);
}
function classifyDenial(signature, context) {
  const { api } = context;
  if (api.kind === "rejected") return certainCause({ code: "token-invalid", proof: "github" });
  const ssoUrl = api.kind === "accepted" ? api.ssoUrl : void 0;
  if (ssoUrl !== void 0) return certainCause({ code: "sso-required", url: ssoUrl });
  return REFUSALS[signature](context);
}
var REFUSALS = {
  "sso-required": () => certainCause({ code: "sso-required", url: void 0 }),
  "classic-pat-forbidden": () => certainCause({ code: "classic-pat-forbidden" }),
  "ip-not-allowed": () => certainCause({ code: "ip-not-allowed" }),
  billing: () => certainCause({ code: "billing" }),
  "rate-limited": ({ registry }) => certainCause({ code: "rate-limited", host: registry.host }),
  "upload-too-large": () => certainCause({ code: "upload-too-large" }),
  "tag-immutable": () => certainCause({ code: "tag-immutable", reference: void 0 }),
  "token-malformed": () => certainCause({ code: "token-malformed", flaw: "a character in it that no token has", isOurs: false }),
  "token-missing": emptyToken,
  "credential-refused": credentialRefused,
  "user-not-authenticated": userNotAuthenticated,
  "exchange-refused": (context) => context.tokenKind === "none" ? loginRequired(context) : credentialRefused(context),
  "scopes-do-not-match": scopesDoNotMatch,
  "scope-named": (context) => unsupportedKind(context) ?? certainCause(scopeMissing(context)),
  "no-write": noPackageRole,
  "no-read": noReadRole,
  "no-create": creationForbidden,
  "installation-may-not": jobNotAllowed,
  "installation-may-not-read": noPackageRole,
  "owner-elsewhere": () => certainCause({ code: "wrong-owner" }),
  "integration-may-not": jobNotAllowed,
  "fine-grained-may-not": () => likelyCause({ code: "token-kind-unsupported" }, "scope-missing"),
  "api-forbidden": (context) => unsupportedKind(context) ?? likelyCause(
    { code: "scope-missing", missing: ["repo"], proof: "api" },
    "sso-required",
    "token-kind-unsupported"
  ),
  "anonymous-refused": loginRequired,
  "login-needed": loginRequired,
  unauthorized: loginRequired,
  challenge: () => certainCause({ code: "not-logged-in" }),
  "hidden-or-missing": hiddenOrMissing,
  "package-not-found": packageNotFound,
  "tag-not-found": () => likelyCause({ code: "tag-not-found", reference: void 0 }, "package-not-found-or-private"),
  "insufficient-scope": () => certainCause({ code: "registry-missing-from-reference", reference: void 0 }),
  "bare-denied": (context) => requestedAccess(context) === "pull" ? packageNotFound(context) : deniedWithoutReason(context),
  forbidden: deniedWithoutReason
};
function scopeMissing(context) {
  return { code: "scope-missing", missing: NEEDED_SCOPES[requestedAccess(context)], proof: "wording" };
}
function emptyToken({ head, dependabot, pullRequest }) {
  if (head === "foreign") return likelyCause({ code: "fork-pull-request" }, "token-missing");
  if (dependabot) return likelyCause({ code: "dependabot" }, "token-missing");
  return pullRequest ? likelyCause({ code: "token-missing" }, "fork-pull-request", "dependabot") : certainCause({ code: "token-missing" });
}
function unsupportedKind({ tokenKind }) {
  if (tokenKind === "fine-grained" || tokenKind === "refresh")
    return certainCause({ code: "token-kind-unsupported" });
  return tokenKind === "app" ? likelyCause({ code: "token-kind-unsupported" }, "token-invalid") : void 0;
}
function credentialRefused(context) {
  const { tokenKind, api } = context;
  const unsupported = unsupportedKind(context);
  if (unsupported !== void 0) return unsupported;
  const refused = { code: "token-invalid", proof: "registry" };
  if (api.kind !== "accepted")
    return tokenKind === "installation" ? likelyCause(refused, "workflow-permission-missing", "package-access-missing") : likelyCause(refused, "scope-missing", "sso-required", "token-kind-unsupported");
  return tokenKind === "installation" ? jobNotAllowed(context) : missingInScopeList(context) ?? deniedWithoutReason(context);
}
function userNotAuthenticated(context) {
  if (context.tokenKind !== "none") return credentialRefused(context);
  return requestedAccess(context) === "pull" ? likelyCause(
    {
      code: "registry-unavailable",
      reason: "it refuses to give away what anybody may have",
      host: void 0
    },
    "token-invalid",
    "package-not-found-or-private"
  ) : likelyCause({ code: "not-logged-in" }, "token-invalid");
}
function scopesDoNotMatch(context) {
  const unsupported = unsupportedKind(context);
  if (unsupported !== void 0) return unsupported;
  if (context.tokenKind === "installation") return jobNotAllowed(context);
  if (context.tokenKind === "app-user" || context.scopeCheck === "off") return deniedWithoutReason(context);
  if (context.api.kind === "accepted" && context.api.grant.kind === "listed")
    return missingInScopeList(context) ?? deniedWithoutReason(context);
  return likelyCause(scopeMissing(context), "token-kind-unsupported", "sso-required");
}
function missingInScopeList(context) {
  const { api, tokenKind, scopeCheck } = context;
  if (tokenKind === "app-user" || scopeCheck === "off" || api.kind !== "accepted") return void 0;
  const finding = checkScopes(api.grant, requestedAccess(context));
  switch (finding.kind) {
    case "missing":
      return certainCause({ code: "scope-missing", missing: finding.scopes, proof: "list" });
    case "implied":
      return likelyCause(
        { code: "scope-missing", missing: finding.scopes, proof: "registry" },
        "sso-required",
        "classic-pat-forbidden"
      );
    case "listed":
    case "unlisted":
      return void 0;
  }
}
function restrictedByEvent({ head, dependabot }) {
  if (head === "foreign") return certainCause({ code: "fork-pull-request" });
  return dependabot ? likelyCause({ code: "dependabot" }, "workflow-permission-missing") : void 0;
}
function jobNotAllowed(context) {
  const { tokenKind, packages, head, pullRequest } = context;
  if (tokenKind === "app")
    return likelyCause({ code: "token-kind-unsupported" }, "package-creation-forbidden");
  const restricted = restrictedByEvent(context);
  if (restricted !== void 0) return restricted;
  if (isAnotherOwner(context, context.repository?.owner))
    return likelyCause({ code: "wrong-owner" }, "workflow-permission-missing");
  const missing2 = { code: "workflow-permission-missing" };
  if (packages === "write")
    return likelyCause({ code: "package-access-missing" }, "package-creation-forbidden");
  if (packages !== void 0)
    return pullRequest ? likelyCause(missing2, "fork-pull-request") : certainCause(missing2);
  return pullRequest && head === void 0 ? likelyCause({ code: "fork-pull-request" }, "workflow-permission-missing", "dependabot") : likelyCause(missing2, "package-access-missing");
}
function noPackageRole(context) {
  const access2 = { code: "package-access-missing" };
  if (context.tokenKind !== "installation") {
    const job2 = context.tokenKind === "unknown" ? restrictedByEvent(context) : void 0;
    return job2 ?? likelyCause(access2, "wrong-owner");
  }
  const job = { ...context, head: context.head ?? "own" };
  const failure = jobNotAllowed(job);
  if (context.packages === "write") return failure;
  return failure.cause.code === "workflow-permission-missing" && context.packages === void 0 ? likelyCause(access2, "workflow-permission-missing") : failure;
}
function noReadRole(context) {
  const hasToken = context.tokenKind !== "none" && context.tokenKind !== "unknown";
  return hasToken || requestedAccess(context) !== "pull" ? noPackageRole(context) : likelyCause({ code: "package-not-found-or-private" }, "package-access-missing");
}
function creationForbidden(context) {
  const { tokenKind, repository } = context;
  const forbidden = { code: "package-creation-forbidden" };
  return isAnotherOwner(context, tokenKind === "installation" ? repository?.owner : loginOf(context)) ? likelyCause({ code: "wrong-owner" }, "package-creation-forbidden") : likelyCause(forbidden, "wrong-owner");
}
function loginRequired(context) {
  const { tokenKind, api, operation } = context;
  if (operation === "login") return credentialRefused(context);
  const access2 = requestedAccess(context);
  if (tokenKind === "installation" && access2 === "pull")
    return likelyCause({ code: "package-access-missing" }, "workflow-permission-missing", "not-logged-in");
  if (access2 === "pull")
    return likelyCause({ code: "package-not-found-or-private" }, "not-logged-in", "token-invalid");
  const isLoggedIn = tokenKind !== "none" && (api.kind === "accepted" || tokenKind === "fine-grained");
  return isLoggedIn ? credentialRefused(context) : likelyCause({ code: "not-logged-in" }, "token-invalid");
}
function hiddenOrMissing(context) {
  const { tokenKind, isNamed } = context;
  if (requestedAccess(context) === "pull") return packageNotFound(context);
  if (!isNamed)
    return likelyCause({ code: "registry-missing-from-reference", reference: void 0 }, "not-logged-in");
  return tokenKind === "none" || tokenKind === "unknown" ? likelyCause({ code: "not-logged-in" }, "token-invalid", "package-access-missing") : credentialRefused(context);
}
function packageNotFound(context) {
  if (context.operation === "delete" && context.tokenKind === "installation")
    return likelyCause({ code: "package-access-missing" }, "package-not-found-or-private", "scope-missing");
  const rights = context.tokenKind === "none" ? [] : ["package-access-missing"];
  return likelyCause({ code: "package-not-found-or-private" }, "token-invalid", ...rights);
}
function deniedWithoutReason(context) {
  const unsupported = unsupportedKind(context);
  if (unsupported !== void 0) return unsupported;
  const { tokenKind, api, packages, operation } = context;
  if (operation === "login" && api.kind !== "accepted") return credentialRefused(context);
  const access2 = requestedAccess(context);
  const cause = { code: "denied-hidden" };
  if (tokenKind === "installation") {
    const job = jobNotAllowed({ ...context, head: context.head ?? "own" });
    const isEstablished = packages !== void 0 || job.cause.code !== "workflow-permission-missing";
    return isEstablished ? job : likelyCause(cause, "workflow-permission-missing", "package-access-missing", "token-invalid");
  }
  if (tokenKind === "none")
    return access2 === "pull" ? packageNotFound(context) : likelyCause({ code: "not-logged-in" }, "denied-hidden");
  return api.kind === "accepted" ? likelyCause(cause, "sso-required", "classic-pat-forbidden", "package-access-missing") : likelyCause(cause, "token-invalid", "scope-missing", "sso-required", "package-access-missing");
}

// src/diagnosis/signatures/signature.ts
var WEIGHTS = {
  "anonymous-refused": "refusal",
  "api-forbidden": "refusal",
  "bare-denied": "refusal",
  "hidden-or-missing": "refusal",
  "login-needed": "refusal",
  "buildx-missing": "refusal",
  "buildx-too-old": "refusal",
  "package-not-found": "refusal",
  "tag-not-found": "refusal",
  forbidden: "refusal",
  unauthorized: "refusal",
  "cache-not-written": "fault",
  "connection-broken": "fault",
  "name-unresolved": "fault",
  "server-fault": "fault",
  "too-slow": "fault",
  certificate: "fault",
  protocol: "fault",
  unreachable: "fault",
  challenge: "trace",
  interrupted: "trace"
};
function weightOf(signature) {
  return WEIGHTS[signature] ?? "cause";
}

// src/diagnosis/log/match.ts
var REASONS = /* @__PURE__ */ new Set(["disk-full", "exec-format"]);
var NEAR = 40;
var ORDER = ["cause", "refusal", "fault", "trace"];
function decidingMatch(matches2) {
  const failed2 = matches2.findLast(
    ({ signature, afterJob }) => signature === "build-command-failed" && !afterJob
  );
  const reason = failed2 && matches2.findLast((match) => isReason(match, failed2));
  if (reason !== void 0) return reason;
  return matches2.filter((match) => match === failed2 || counts(match, failed2)).toSorted((a, b) => heaviness(a) - heaviness(b) || b.line - a.line)[0];
}
function isReason({ signature, step, line }, failed2) {
  if (!REASONS.has(signature)) return false;
  return step !== void 0 && failed2.step !== void 0 ? step === failed2.step : line <= failed2.line && failed2.line - line <= NEAR;
}
function counts({ phase, line }, failed2) {
  if (phase === "command" || phase === "cache import") return false;
  return failed2 === void 0 || line > failed2.line;
}
function heaviness({ signature, afterJob }) {
  return ORDER.indexOf(afterJob ? "trace" : weightOf(signature));
}

// src/diagnosis/classify-log.ts
function classifyLog(log, known2, happened) {
  const match = decidingMatch(log.matches);
  if (match === void 0) return certainCause({ code: "unknown", happened, output: log.lastLines });
  return { ...classifyMatch(match, log, completeContext(known2, log, match)), match };
}
function classifyMatch(match, log, context) {
  const { signature } = match;
  if (isRefusal(signature))
    return isAboutBaseImage(match, context) ? baseImageDenied(match, context) : withFacts(classifyDenial(signature, context), match);
  if (match.phase === "cache export" && weightOf(signature) === "fault")
    return certainCause({ code: "cache-unsupported", when: "after the push" });
  return isFault(signature) ? classifyFault(signature, match, context) : BUILDS[signature](match, log);
}
function withFacts({ cause, alternatives }, { image, text, signature }) {
  if ("reference" in cause)
    return { cause: { ...cause, reference: findBaseImage(text) ?? image?.reference }, alternatives };
  const scope = /(?:at least|needs the|scopes?:?) \[?["']?([a-z]{2,20}(?::[a-z]{2,20})?)\b/.exec(text)?.[1];
  return signature === "scope-named" && cause.code === "scope-missing" && scope !== void 0 ? { cause: { ...cause, missing: [scope], proof: "api" }, alternatives } : {
    cause: cause.code === "rate-limited" ? { ...cause, host: hostIn(text) ?? cause.host } : cause,
    alternatives
  };
}
function isFault(signature) {
  return !Object.hasOwn(BUILDS, signature);
}
function completeContext(known2, { hints }, match) {
  const image = known2.image ?? match.image?.image;
  const packages = known2.packages ?? hints.packages;
  const operation = known2.operation ?? operationOf(match, hints);
  const isNamed = known2.isNamed || image !== void 0 || NAMES_A_REGISTRY.test(match.text);
  const ownerKind = known2.ownerKind ?? (/ organization package/i.test(match.text) ? "Organization" : void 0);
  return { ...known2, image, isNamed, packages, operation, ownerKind };
}
var NAMES_A_REGISTRY = /response from registry|(?:https?:\/\/| in )(?!docker\.io|[a-z-]{1,20}\.docker\.(?:io|com))[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,6}/;
function operationOf({ text, phase }, hints) {
  if (phase === "push" || hints.pushes) return "push";
  if (phase === "base image") return "build";
  if (hints.pulls) return "pull";
  if (hints.builds) return "build";
  return /\/v2\/"?:|docker login|login attempt/.test(text) ? "login" : void 0;
}
function isAboutBaseImage({ phase, text, signature }, { operation }) {
  if (weightOf(signature) !== "refusal" && signature !== "credential-refused" && signature !== "insufficient-scope")
    return false;
  if (phase === "base image") return operation !== "pull";
  if (phase !== void 0 || operation === "pull") return false;
  const isMetadata = /source metadata|load metadata for|resolve image config|pull access denied/.test(text);
  return isMetadata || operation === "build" && /failed to solve|failed to authorize/.test(text);
}
function baseImageDenied({ text, signature }, { tokenKind }) {
  const cause = { code: "base-image-denied", image: findBaseImage(text) };
  return signature === "credential-refused" && tokenKind !== "none" ? { cause, alternatives: ["token-invalid", "package-not-found-or-private"] } : { cause, alternatives: ["not-logged-in", "package-not-found-or-private", "token-invalid"] };
}
var BUILDS = {
  "base-image-rate-limited": ({ text }) => certainCause({ code: "base-image-rate-limited", image: findBaseImage(text) }),
  "build-command-failed": ({ text }, { commandOutput }) => certainCause({
    code: "build-command-failed",
    command: commandIn(text),
    output: commandOutput.filter((line) => line !== text)
  }),
  "build-context-missing": ({ text }) => certainCause({ code: "build-context-missing", missing: missingIn(text) }),
  "buildx-missing": () => certainCause({ code: "buildx-missing" }),
  "buildx-too-old": ({ text }) => likelyCause(
    {
      code: "buildx-too-old",
      lacks: /--[a-z-]+/.exec(text)?.[0] ?? "what the build asks for",
      needed: void 0,
      found: void 0
    },
    "buildx-missing"
  ),
  "cache-unsupported": () => certainCause({ code: "cache-unsupported", when: "before the build" }),
  "cache-not-written": () => certainCause({ code: "cache-unsupported", when: "after the push" }),
  "credential-store-error": () => certainCause({ code: "credential-store-error" }),
  "disk-full": () => certainCause({ code: "disk-full" }),
  "docker-unavailable": ({ text }) => certainCause({ code: "docker-unavailable", reason: whyNoDocker(text) }),
  "dockerfile-invalid": ({ text }) => certainCause({ code: "dockerfile-invalid", flaw: flawIn(text) }),
  "exec-format": () => likelyCause({ code: "platform-unsupported", where: "command" }, "emulation-missing"),
  interrupted: () => certainCause({ code: "interrupted", signal: void 0 }),
  "platform-unsupported": ({ text }) => /driver|exporting manifest lists/i.test(text) ? certainCause({ code: "platform-unsupported", where: "builder" }) : likelyCause({ code: "platform-unsupported", where: "image" }, "tag-not-found"),
  "reference-invalid": ({ text }) => certainCause({
    code: "reference-invalid",
    reference: /(?:invalid tag|argument) "([^"]{1,200})"/.exec(text)?.[1]
  }),
  "secret-missing": ({ text }) => certainCause({
    code: "secret-missing",
    secret: /secret "?([\w.-]{1,100})"?: not found/i.exec(text)?.[1]
  })
};
function classifyFault(signature, { text, phase }, context) {
  const host = hostIn(text) ?? (phase === "push" || context.isRun ? context.registry.host : void 0);
  const unavailable2 = (reason) => ({ code: "registry-unavailable", reason, host });
  const unreached = (trouble) => ({ code: "network-error", trouble, host });
  switch (signature) {
    case "server-fault":
      return certainCause(unavailable2("it answered with an error of its own"));
    case "connection-broken":
      return likelyCause(unavailable2("the connection to it broke"), "network-error");
    case "name-unresolved":
      return certainCause(unreached("name"));
    case "certificate":
      return certainCause(unreached("certificate"));
    case "protocol":
      return certainCause(unreached("protocol"));
    case "unreachable":
      return likelyCause(unreached("unreachable"), "registry-unavailable");
    case "too-slow":
      return likelyCause(unreached("slow"), "registry-unavailable");
  }
}
function hostIn(text) {
  return /(?:https?:\/\/|lookup |resolve host:? ?|econnrefused |enotfound |eai_again |connect to )"?([a-z0-9][a-z0-9.-]{1,250}(?::\d{1,5})?)/i.exec(
    text
  )?.[1];
}
function commandIn(text) {
  const command = between(text, 'process "', '" did not complete') ?? between(text, "executor failed running [", "]: exit") ?? between(text, "The command '", "' returned");
  return command?.replace(/^\/bin\/(?:ba)?sh (?:[^ ]{1,20} ){0,4}?-c /, "");
}
function between(text, begin2, end) {
  const from = text.indexOf(begin2);
  const to = text.indexOf(end, from);
  return from < 0 || to < 0 ? void 0 : text.slice(from + begin2.length, to);
}
function missingIn(text) {
  return /"([^"]{1,200})"(?:: not found| not found: not found)/.exec(text)?.[1] ?? /(?:lstat|stat|open|path) "?([^\s":]{1,200})"?:? (?:no such|not found)/.exec(text)?.[1] ?? /symlinks in Dockerfile path: lstat ([^\s:]{1,200})/.exec(text)?.[1];
}
function flawIn(text) {
  const at = text.search(/unknown instruction|target stage|failed to parse|base name|no build stage/i);
  return /parse error (?:on )?line \d{1,6}: (.+)/.exec(text)?.[1] ?? (at < 0 ? void 0 : text.slice(at));
}
function whyNoDocker(text) {
  if (/permission denied/i.test(text)) return "this user may not speak to docker's daemon";
  return /command not found|not recognized|executable file|: not found/i.test(text) ? "there is no `docker` command" : "docker's daemon does not answer";
}

// src/diagnosis/diagnose.ts
function diagnose(failure, context, records = CAUSE_RECORDS) {
  const { cause, alternatives, location } = failure;
  const record2 = recordOf(cause, records);
  const advice = record2.advise(cause, context, location);
  const confidence = confidenceOf(record2, failure);
  const isPlain2 = confidence !== "medium" || advice.isHedged === true;
  return {
    code: cause.code,
    title: advice.title,
    problem: isPlain2 ? advice.problem : `Most likely: ${advice.problem}`,
    remedies: applicable(advice.remedies, context),
    confidence,
    evidence: [...failure.evidence ?? [], ...advice.evidence ?? []],
    alternatives,
    location
  };
}
function diagnoseInputs(problems2) {
  return {
    code: "input-invalid",
    evidence: [],
    ...adviseOnInputs(problems2),
    confidence: "high",
    alternatives: [],
    location: void 0
  };
}
function applicable(remedies, context) {
  const [first = remedies[0], ...others] = remedies.filter(
    ({ grants, snippet }) => !(grants === "write" && context.packages === "write") && !(isOnOwnMachine(context) && snippet?.language === "yaml")
  );
  return [first, ...others];
}
function confidenceOf({ isExplained }, { alternatives }) {
  if (!isExplained) return "low";
  return alternatives.length === 0 ? "high" : "medium";
}

// src/diagnosis/log/lines.ts
var LONGEST = READ_LIMITS.logLine;
var OVERLAP = 512;
var JSON_BEGIN = /^\uFEFF?\s{0,20}(?:\{\s{0,5}"|"|\[\s{0,5}["{])/;
var JSON_END = /"\}[\]}]{0,8}$/;
var JSON_LINE_END = /(?<!\\)\\{1,8}(?:r\\{1,8}n|[nr])/;
var JSON_ESCAPED = /(?<!\\)\\{1,8}([/t])/g;
var ESCAPED = /(?<!\\)\\{1,8}(u001b|x1b|033|")/g;
var COLOURS = [
  // eslint-disable-next-line no-control-regex -- the escape character is what is looked for
  /\x1b\[[0-9;?]{0,32}[A-Za-z]/g,
  // eslint-disable-next-line no-control-regex -- likewise
  /\x1b\][^\x07\x1b]{0,200}(?:\x07|\x1b\\)/g,
  /\[\d{1,3}(?:;\d{1,3}){0,4}m/g
];
var STAMP = /^\uFEFF?(?:[^\t]{0,200}\t){0,2}\uFEFF?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?[ \t]?/;
var MARK = /^(?:##\[[a-z-]{1,20}\]|::[a-z-]{1,20}(?: [^:]{0,300})?::|\[[^\]]{1,100}\]\s{1,20}\|\s?)/;
function bareLine(line) {
  const text = line.includes("\\") ? line.replaceAll(ESCAPED, (_, name) => name === '"' ? name : "\x1B") : line;
  const plain = COLOURS.reduce((rest, colour) => rest.replaceAll(colour, ""), text);
  return plain.replace(STAMP, "").replace(MARK, "").trimEnd();
}
var LineCutter = class {
  #rest = "";
  #number = 1;
  #isJson = false;
  #isBegun = false;
  *cut(piece) {
    const lines = (this.#rest + piece).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) {
      if (line !== "") yield* this.#parts(line);
      this.#number += 1;
      this.#isBegun = false;
    }
    if (this.#rest.length <= LONGEST) return;
    yield* this.#parts(this.#rest);
    this.#rest = this.#rest.slice(-OVERLAP);
  }
  *end() {
    yield* this.#parts(this.#rest);
    this.#rest = "";
  }
  *#parts(line) {
    const goesOn = this.#isBegun;
    if (!goesOn)
      this.#isJson = JSON_BEGIN.test(line) || line.includes("\\") && JSON_BEGIN.test(line.replace(STAMP, ""));
    this.#isBegun = true;
    if (line === "") return;
    if (!goesOn && !this.#isJson && line.length <= LONGEST && !line.includes("\r")) {
      yield { text: line, number: this.#number };
      return;
    }
    const parts = this.#isJson ? line.split(JSON_LINE_END).map(outOfJson) : line.split("\r");
    for (const [index2, part] of parts.entries())
      for (const text of windows(part, goesOn && index2 === 0)) yield { text, number: this.#number };
  }
};
function outOfJson(part) {
  return part.replace(JSON_END, "").replaceAll(JSON_ESCAPED, (_, name) => name === "t" ? " " : "/");
}
function* windows(line, goesOn) {
  if (line.length <= LONGEST) {
    if (line !== "") yield goesOn ? line.replace(/^\S{1,250}/, "…") : line;
    return;
  }
  for (let at = 0; at < line.length; at += LONGEST - OVERLAP) {
    const window2 = line.slice(at, at + LONGEST);
    yield goesOn || at > 0 ? window2.replace(/^\S{1,250}/, "…") : window2;
  }
}
var SHOWN_LINES = 10;
function keepEnd2(lines, line) {
  lines.push(line);
  if (lines.length > SHOWN_LINES) lines.shift();
}
function* linesOf(text) {
  const cutter = new LineCutter();
  yield* cutter.cut(text);
  yield* cutter.end();
}

// src/diagnosis/log/build-steps.ts
var NOWHERE = { phase: void 0, step: void 0, title: false };
var EXCERPT = /^ ?> (.+):$/;
var EXCERPT_END = /^-{6}$/;
var STAGE = /^\[[^\]]{1,100}\] /;
var RUNNING = /^ ?---> Running in /;
var CLASSIC_MARK = /^ ?---> |^Removing intermediate container |^The command '/;
var OUTPUT = /^(?:\d{1,6}\.\d{1,4} )?(.*)$/;
var PLACE = /^([^\s:][^:]{0,200}):(\d{1,6})$/;
var RULE = /^-{10,}$/;
var PARSER = /dockerfile parse error (?:on )?line (\d{1,6})/i;
var SHOWN_SOURCE = /^\s{0,8}\d{1,6} \|/;
var PHASES = [
  { title: /^importing cache/, phase: "cache import" },
  { title: /^exporting cache/, phase: "cache export" },
  { title: /^pushing |^exporting to/, phase: "push" },
  { title: /load metadata for |^resolve image config|^(?:\[[^\]]{1,100}\] )?FROM /, phase: "base image" },
  { title: /^(?:\[[^\]]{1,100}\] )?RUN\b/, phase: "command" }
];
var ERROR_START = 193;
var BuildSteps = class {
  #phases = /* @__PURE__ */ new Map();
  /** The step whose lines have no number: an excerpt's, or the classic builder's. */
  #open;
  /** The phase of the title above. */
  #begun;
  #instruction;
  #error;
  #above;
  #location;
  #output = [];
  /** Where a bare line stands, as far as that is known. */
  read(text) {
    const place3 = this.#find(text);
    if (place3.phase !== "command") this.#findLocation(text);
    return place3;
  }
  get location() {
    return this.#location;
  }
  /** The instruction that failed, as the classic builder and older BuildKits name it: without a line. */
  get instruction() {
    return this.#instruction;
  }
  /** The end of what the last command printed, as far as the log marks it. */
  get commandOutput() {
    return this.#output;
  }
  #find(text) {
    const line = parseProgressLine(text);
    if (line !== void 0) return this.#readStepLine(line);
    const classic = parseClassicStep(text);
    const title = EXCERPT.exec(text)?.[1] ?? classic;
    if (title !== void 0) {
      this.#instruction = title.replace(STAGE, "");
      this.#begun = phaseOf(title);
      this.#open = classic !== void 0 && this.#begun === "command" ? void 0 : this.#begun;
      this.#output = [];
      return { phase: this.#open, step: void 0, title: true };
    }
    if (RUNNING.test(text)) this.#open = this.#begun;
    if (EXCERPT_END.test(text)) this.#open = void 0;
    else if (this.#open === "command") {
      if (CLASSIC_MARK.test(text)) return NOWHERE;
      this.#keepOutput(text);
    }
    if (this.#open !== void 0) return { ...NOWHERE, phase: this.#open };
    return SHOWN_SOURCE.test(text) ? { ...NOWHERE, title: true } : this.#placeOfError(text);
  }
  #readStepLine(line) {
    const { step, text } = line;
    const named2 = phaseOf(text);
    const isNew = named2 !== void 0 && !this.#phases.has(step);
    if (isNew) {
      if (this.#phases.size >= READ_LIMITS.buildSteps) this.#phases.clear();
      this.#phases.set(step, named2);
      if (named2 === "command") this.#output = [];
    }
    const phase = this.#phases.get(step);
    if (line.kind === "error") {
      const place3 = { phase: phase === "command" ? void 0 : phase, step, title: false };
      this.#error = { text: line.message.slice(0, ERROR_START), place: place3 };
      return place3;
    }
    if (phase === "command" && line.kind === "output") this.#keepOutput(text);
    return { phase, step, title: isNew || text.startsWith("[") };
  }
  /** BuildKit's last line repeats the error of a step. */
  #placeOfError(text) {
    return this.#error !== void 0 && text.includes(this.#error.text) ? this.#error.place : NOWHERE;
  }
  #findLocation(text) {
    if (this.#above !== void 0 && RULE.test(text)) this.#location = this.#above;
    const parsed2 = PARSER.exec(text)?.[1];
    if (parsed2 !== void 0) this.#location = { file: "Dockerfile", line: Number(parsed2) };
    const [, file, line] = PLACE.exec(text) ?? [];
    this.#above = file !== void 0 && line !== void 0 ? { file, line: Number(line) } : void 0;
  }
  #keepOutput(line) {
    keepEnd2(this.#output, OUTPUT.exec(line)?.[1] ?? line);
  }
};
function phaseOf(title) {
  return PHASES.find((row) => row.title.test(title))?.phase;
}

// src/lib/retry.ts
var TRANSIENT = /* @__PURE__ */ new Set([429, 500, 502, 503, 504]);
function isTransient(status) {
  return TRANSIENT.has(status);
}
function delayBefore(next, { asked, chance }, { base, cap, longestWait }) {
  if (asked !== void 0) return asked <= longestWait ? asked + chance * base : void 0;
  return chance * Math.min(cap, base * 2 ** (next - 2));
}
var UNITS = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1e3,
  m: 6e4,
  h: 36e5
};
var DURATION = /^(?:\d+(?:\.\d+)?(?:ns|us|µs|μs|ms|s|m|h))+$/;
function parseRetryAfter(text, now) {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1e3;
  const duration = text.replace("Â", "");
  if (DURATION.test(duration)) {
    const parts = duration.matchAll(/(\d+(?:\.\d+)?)([a-zµμ]+)/g);
    return [...parts].reduce((sum, [, count, unit = ""]) => sum + Number(count) * (UNITS[unit] ?? 0), 0);
  }
  const date = /^[A-Z][a-z]{2}, \d/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
function findRetryAfter(text) {
  const [, found] = /\bretry-after: ?(\d[^\s,;"]{0,40})/i.exec(text) ?? [];
  return found === void 0 ? void 0 : parseRetryAfter(found, 0);
}
var RetryBudget = class {
  #policy;
  #ports;
  #since;
  constructor(policy, ports) {
    this.#policy = policy;
    this.#ports = ports;
  }
  /** The last result: a good one, or a failure that another attempt would not mend or that there is no time for. */
  async retry({ what, attempt: attempt2, failure }) {
    for (let number = 1; ; number++) {
      const result = await attempt2(number);
      const found = failure(result);
      if (found?.retryable !== true || !await this.#waitFor(number, what, found)) return result;
    }
  }
  /** Waits before retry `number`; `false` when the policy does not allow it, or the run is stopped. */
  async #waitFor(number, what, { reason, retryAfter: asked }) {
    const { chance, clock, reporter, stop } = this.#ports;
    const { retries, window: window2 } = this.#policy;
    if (number > retries || stop.aborted) return false;
    const now = clock.now();
    this.#since ??= now;
    const wait = delayBefore(number + 1, { asked, chance: chance() }, this.#policy);
    if (wait === void 0 || now + wait - this.#since > window2) return false;
    const seconds = (wait / 1e3).toFixed(1);
    reporter?.info(`Trying again ${what} in ${seconds} s, ${number} of ${retries}. Why: ${reason}.`);
    await clock.pause(wait);
    return !this.#ports.stop.aborted;
  }
};

// src/diagnosis/log/facts.ts
var LOGIN_WITHOUT_BEARER = /login attempt to \S{1,300} failed with status: 401/;
function readFacts(line, host) {
  return {
    namesRegistry: line.includes(host),
    retryAfter: findRetryAfter(line),
    loginWithoutBearer: LOGIN_WITHOUT_BEARER.test(line)
  };
}

// src/diagnosis/log/reader.ts
var SHOWN = 400;
var KEPT2 = 2 * SHOWN;
var SHORTEST3 = 6;
var PUSHES = /\bdocker push\b|\bpushing\b|failed to push|the push refers to|\/blobs\/uploads?\/|push access denied/i;
var PULLS = /\b(?:docker|podman|nerdctl|helm|skopeo|crane|oras) (?:pull|run|show|copy|inspect)\b|trying to pull|failed to pull|pulling from|unable to find image|initializing source|pull access denied|imagepull|\/tags\/list\b/i;
var BUILDS2 = /failed to solve|buildx|^step \d|docker build|dockerfile/i;
var ENDED = /##\[error\](?:Process completed with exit code|The process ')|Post job cleanup\.$|Cleaning up orphan processes$/;
var PUSHED = /: digest: sha256:[0-9a-f]{64} size: \d/;
var PERMISSION = /^([A-Za-z-]{1,40}): (read|write|none)$/;
var LogReader = class {
  #host;
  #image;
  #afterJob = false;
  #isListing = false;
  #steps = new BuildSteps();
  #matches = /* @__PURE__ */ new Map();
  #lastLines = [];
  #hints = {
    packages: void 0,
    loggedIn: false,
    pushes: false,
    pulls: false,
    builds: false
  };
  /** `host` is the registry whose images are of interest. */
  constructor(host) {
    this.#host = host;
  }
  /** Takes one line, with all its marks and colours. */
  read({ text: line, number }) {
    if (line.length < SHORTEST3) {
      keepEnd2(this.#lastLines, line);
      return;
    }
    const text = bareLine(line);
    if (text === "") return;
    const { phase, step, title } = this.#steps.read(text);
    this.#takeHints(text);
    keepEnd2(this.#lastLines, text.slice(0, KEPT2));
    this.#image = findReference(text, this.#host) ?? this.#image;
    const signature = title ? void 0 : signatureOf(text);
    if (signature !== void 0) {
      const key = `${signature} ${phase ?? ""} ${String(this.#afterJob)}`;
      const kept = text.slice(0, KEPT2);
      this.#matches.delete(key);
      const facts = readFacts(kept, this.#host);
      const match = { signature, line: number, text: kept, facts, phase, step };
      this.#matches.set(key, { ...match, afterJob: this.#afterJob, image: this.#image });
    }
    if (ENDED.test(line)) this.#afterJob = true;
  }
  get result() {
    const { commandOutput: output, location } = this.#steps;
    return {
      matches: [...this.#matches.values()].map((match) => ({
        ...match,
        text: shown(match.text)
      })),
      location: location && { ...location, file: printableLine(location.file) },
      instruction: this.#steps.instruction,
      commandOutput: (output.length > 0 ? output : this.#lastLines).map(shown),
      lastLines: this.#lastLines.map(shown),
      hints: { ...this.#hints }
    };
  }
  #takeHints(text) {
    const hints = this.#hints;
    this.#readPermission(text);
    if (text.startsWith("Login Succeeded")) {
      hints.loggedIn = true;
      this.#forget("trace");
    }
    const progress = parseProgressLine(text);
    if (PUSHED.test(text) || isManifestPushed(progress)) this.#forget("trace", "fault");
    hints.pushes ||= PUSHES.test(text);
    hints.pulls ||= PULLS.test(text);
    hints.builds ||= progress !== void 0 || BUILDS2.test(text);
  }
  /** The runner lists what the job's token may do, a line each; a permission that it does not list is `none`. */
  #readPermission(text) {
    if (text === "GITHUB_TOKEN Permissions") {
      this.#isListing = true;
      this.#hints.packages = "none";
    } else if (this.#isListing) {
      const [, name, value] = PERMISSION.exec(text) ?? [];
      this.#isListing = name !== void 0;
      if (name === "Packages" && (value === "read" || value === "write")) this.#hints.packages = value;
    }
  }
  #forget(...weights) {
    for (const [key, { signature }] of this.#matches)
      if (weights.includes(weightOf(signature))) this.#matches.delete(key);
  }
};
function parseLog(text, host) {
  const reader = new LogReader(host);
  for (const line of linesOf(text)) reader.read(line);
  return reader.result;
}
function shown(text) {
  const safe = printableLine(text);
  return safe.length > SHOWN ? `${safe.slice(0, SHOWN)} …` : safe;
}

// src/diagnosis/diagnose-log.ts
async function diagnoseLogStream(pieces, known2) {
  const cutter = new LineCutter();
  const reader = new LogReader(known2.registry.host);
  for await (const piece of pieces) for (const line of cutter.cut(piece)) reader.read(line);
  for (const line of cutter.end()) reader.read(line);
  return diagnoseLog(reader.result, known2);
}
function diagnoseLog(log, known2) {
  const failure = classifyLog(log, known2);
  const { match, cause } = failure;
  const context = match === void 0 ? known2 : completeContext(known2, log, match);
  const { api, registry, tokenKind } = context;
  const evidence = [
    ...match === void 0 ? [] : [`Line ${match.line} of the log says: ${match.text}`],
    ...api.kind === "accepted" ? formatEvidence({ tokenKind, api }, registry.host) : [],
    ...formatJob(context)
  ];
  const location = recordOf(cause).inDockerfile ? log.location : void 0;
  return diagnose({ ...failure, evidence, location }, context);
}
function formatJob({ packages, head, dependabot }) {
  return [
    ...packages === void 0 ? [] : [`The job's token has \`packages: ${packages}\`.`],
    ...head === "foreign" ? ["The run belongs to a pull request from a fork."] : [],
    ...dependabot ? ["Dependabot started the run."] : []
  ];
}

// src/diagnosis/diagnosis.ts
function causeLink(code) {
  return `${GITHUB_DOT_COM}/${USES.replace(/@.*$/, "")}/blob/main/docs/causes.md#${code}`;
}

// src/report/json.ts
function diagnosisJson(diagnosis) {
  return jsonLine(diagnosisFields(diagnosis));
}
function diagnosisFields(diagnosis) {
  const { code, title, problem, evidence, remedies, confidence, alternatives, location } = diagnosis;
  return {
    code,
    title,
    problem,
    evidence,
    remedies: remedies.map(({ action, snippet, link }) => ({ action, snippet: snippet?.text, link })),
    confidence,
    alternatives,
    location,
    link: causeLink(code)
  };
}
function jsonLine(value) {
  const json = JSON.stringify(value);
  return plainText(json) === json ? json : json.replaceAll(/(?<=##)\[|[^\x20-\x7e]/g, spell);
}
function spell(letter) {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/cli/style.ts
var import_node_util2 = require("node:util");
var LOOKS = {
  strong: "bold",
  faint: "dim",
  good: "green",
  bad: "red",
  doubtful: "yellow",
  link: "cyan"
};
function styleFor(colours) {
  const paint = (role) => (text) => (
    // Whether the stream has colours is decided already: it may be standard error, which `styleText` does not look at.
    colours ? (0, import_node_util2.styleText)(LOOKS[role], text, { validateStream: false }) : text
  );
  return {
    strong: paint("strong"),
    faint: paint("faint"),
    good: paint("good"),
    bad: paint("bad"),
    doubtful: paint("doubtful"),
    link: paint("link")
  };
}
function wantsColours(isTerminal, { NO_COLOR, TERM }) {
  return isTerminal && !NO_COLOR && TERM !== "dumb";
}

// src/report/annotation.ts
function diagnosisLines(diagnosis) {
  const { problem, evidence, remedies, alternatives, code } = diagnosis;
  return [
    textLine(problem),
    ...section(
      "How we know:",
      evidence.map((line) => textLine(`- ${line}`))
    ),
    ...section(
      "What to do:",
      remedies.flatMap((remedy, index2) => remedyLines(remedy, index2 + 1))
    ),
    ...section(
      "It could also be:",
      alternatives.map((other) => textLine(`- ${other}: ${howToTell(other)}`))
    ),
    textLine(""),
    { kind: "link", before: `(${code}) `, url: causeLink(code) }
  ];
}
function section(heading, lines) {
  return lines.length === 0 ? [] : [textLine(""), { kind: "heading", text: heading }, ...lines];
}
function remedyLines({ action, link, snippet }, number) {
  const before = "     ";
  return [
    textLine(`${number}. ${action}`),
    ...link === void 0 ? [] : [{ kind: "link", before, url: link }],
    ...(snippet?.text.split("\n") ?? []).map((line) => textLine(before + line))
  ];
}
function textLine(text) {
  return { kind: "text", text };
}

// src/cli/page.ts
function formatPage(diagnosis, style) {
  const lines = diagnosisLines(diagnosis).map((line) => formatLine(line, style));
  return [style.strong(style.bad(plainLine(diagnosis.title))), "", ...lines, ""].join("\n");
}
function formatLine(line, style) {
  switch (line.kind) {
    case "heading":
      return style.strong(plainText(line.text));
    case "link":
      return line.before + style.link(plainText(line.url));
    case "text":
      return plainText(line.text);
  }
}

// src/cli/explain.ts
var import_node_util3 = require("node:util");

// src/cli/explain-context.ts
var TOKEN_KINDS = {
  app: "app",
  "app-user": "app-user",
  classic: "classic",
  "fine-grained": "fine-grained",
  "github-token": "installation",
  GITHUB_TOKEN: "installation",
  installation: "installation",
  none: "none",
  oauth: "oauth",
  refresh: "refresh",
  unknown: "unknown"
};
var OPERATIONS = {
  build: "build",
  check: "push",
  delete: "delete",
  login: "login",
  merge: "push",
  pull: "pull",
  push: "push",
  unknown: void 0
};
var OWNER_KINDS = {
  org: "Organization",
  organization: "Organization",
  Organization: "Organization",
  user: "User",
  User: "User",
  unknown: void 0
};
function readFailureContext(json) {
  const problems2 = [];
  const complain = (field2, value, why) => problems2.push({ input: `context.${field2}`, value: show(value), ...why });
  if (typeof json !== "object" || json === null || Array.isArray(json))
    problems2.push({
      input: "context",
      value: show(json),
      flaw: "it is no object",
      allowed: "a JSON object"
    });
  const given3 = record(json);
  const text = (field2) => {
    const value = given3[field2] ?? void 0;
    if (value === void 0 || typeof value === "string") return value?.trim() || void 0;
    complain(field2, value, { flaw: "it is no text", allowed: "a text" });
    return void 0;
  };
  const choose = (field2, choices) => {
    const value = text(field2);
    if (value === void 0) return void 0;
    if (Object.hasOwn(choices, value)) return choices[value];
    complain(field2, value, { flaw: "it is none of the choices", allowed: Object.keys(choices).join(", ") });
    return void 0;
  };
  const host = readHost(text("registry"), complain);
  const event = text("event") ?? "unknown";
  const actor = text("actor");
  const slug = text("repository");
  const owner = text("owner");
  const image = readImage(text("image"), host, complain);
  const [repositoryOwner, name] = slug?.includes("/") ? slug.split("/") : [];
  const packages = readPermissions(given3.permissions, complain);
  const ownerKind = owner === void 0 ? void 0 : OWNER_KINDS[owner];
  return {
    problems: problems2,
    context: {
      operation: choose("operation", OPERATIONS),
      isRun: false,
      registry: registryInLog(host),
      image,
      isNamed: image !== void 0,
      ownerKind,
      // Only a job's own token has permissions.
      tokenKind: choose("tokenKind", TOKEN_KINDS) ?? (packages === void 0 ? "unknown" : "installation"),
      api: readScopes(given3.scopes, complain),
      scopeCheck: "auto",
      event,
      repository: repositoryOwner && name ? { owner: repositoryOwner, name, ownerKind } : void 0,
      head: /fork.{0,5}pull|pull.{0,10}fork/i.test(event) ? "foreign" : void 0,
      pullRequest: event.includes("pull_request"),
      dependabot: actor === "dependabot[bot]",
      packages
    }
  };
}
function show(value) {
  try {
    return JSON.stringify(value).slice(0, 100);
  } catch {
    return "something nested too deeply";
  }
}
function readHost(registry, complain) {
  const flaw = registry === void 0 ? void 0 : findHostProblem(registry);
  if (flaw !== void 0) complain("registry", registry, { flaw, allowed: "a host name such as ghcr.io" });
  return registry === void 0 || flaw !== void 0 ? "ghcr.io" : registry.toLowerCase();
}
function readImage(text, host, complain) {
  if (text === void 0) return void 0;
  const bare = text.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
  const [first = ""] = bare.split("/");
  const parsed2 = parseImage(/[.:]/.test(first) ? bare : `${host}/${bare}`, host);
  if (parsed2.kind === "image") return parsed2.image;
  complain("image", text, { flaw: parsed2.flaw, allowed: `an image such as ${host}/OWNER/NAME` });
  return void 0;
}
function readScopes(value, complain) {
  if (value === void 0 || value === null) return NOT_ASKED;
  const names = typeof value === "string" ? [...parseScopes(value)] : list(value);
  const scopes = names.filter((name) => typeof name === "string");
  if (scopes.length !== names.length || typeof value !== "string" && !Array.isArray(value)) {
    complain("scopes", value, {
      flaw: "it is no list of texts",
      allowed: 'a list such as ["repo"], or null'
    });
    return NOT_ASKED;
  }
  const grant = { kind: "listed", scopes: new Set(scopes) };
  return { kind: "accepted", login: void 0, grant, expires: void 0, ssoUrl: void 0 };
}
function readPermissions(value, complain) {
  if (value === void 0 || value === null) return void 0;
  const values = typeof value === "object" ? Object.values(value) : [];
  const isUsable2 = typeof value === "string" || typeof value === "object" && !Array.isArray(value);
  if (!isUsable2 || values.some((one) => typeof one !== "string")) {
    complain("permissions", value, { flaw: "it is no text and no object", allowed: '"packages: write"' });
    return void 0;
  }
  const text = typeof value === "string" ? value : Object.entries(value).map((pair) => pair.join(": ")).join(", ");
  const packages = /\bpackages["']?\s*:\s*["']?(read|write|none)\b/i.exec(text)?.[1]?.toLowerCase();
  if (packages === "read" || packages === "write" || packages === "none") return packages;
  if (/write-all|read and write/i.test(text)) return "write";
  if (/read-all/i.test(text)) return "read";
  return text.includes(":") || /^(?:\{\})?$/.test(text.trim()) ? "none" : void 0;
}

// src/cli/explain.ts
var import_promises4 = require("node:fs/promises");
async function runExplain(args, outside) {
  const { stdout, stderr, env } = outside;
  const read2 = readExplainArguments(args, (path) => (0, import_node_fs2.readFileSync)(path, "utf8"));
  switch (read2.kind) {
    case "help":
      stdout.write(EXPLAIN_HELP);
      return 0;
    case "unusable":
      stderr.write(`${read2.flaws.join("\n")}

${EXPLAIN_HELP}`);
      return 2;
    case "explain": {
      const log = await openLog(read2.path);
      if (log.kind === "unreadable") {
        stderr.write(`${read2.path} cannot be read: ${log.reason}

${EXPLAIN_HELP}`);
        return 2;
      }
      const diagnosis = await diagnoseLogStream(log.pieces, read2.context);
      const style = styleFor(wantsColours(stdout.isTTY, env));
      stdout.write(read2.json ? `${diagnosisJson(diagnosis)}
` : formatPage(diagnosis, style));
      return diagnosis.code === "unknown" ? 3 : 0;
    }
  }
}
var EXPLAIN_HELP = `surepush explain [FILE] [--context FILE.json] [--json]

Reads a log from FILE, or from standard input, and says what went wrong, how it knows, and what to type.

--context   a JSON object with what you know; each field may be left out:
            operation, tokenKind, scopes, event, owner, actor, permissions, repository, image, registry
--json      one JSON object instead of text

Exit code: 0 it names a cause, 3 nothing in the log is known, 2 wrong usage.
`;
function readExplainArguments(args, read2) {
  let parsed2;
  try {
    parsed2 = (0, import_node_util3.parseArgs)({
      args: [...args],
      allowPositionals: true,
      options: {
        context: { type: "string" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" }
      }
    });
  } catch (error) {
    return unusable(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed2;
  if (values.help === true) return { kind: "help" };
  if (positionals.length > 1)
    return unusable(`give one log, not ${positionals.length}: ${positionals.join(" ")}`);
  const file = readContext(values.context, read2);
  if (file.kind === "unusable") return file;
  const { context, problems: problems2 } = readFailureContext(file.json);
  return problems2.length > 0 ? unusable(
    ...problems2.map(
      ({ input, value, flaw, allowed }) => `${input} cannot be ${value}: ${flaw}. Allowed: ${allowed}.`
    )
  ) : { kind: "explain", path: positionals[0] ?? "-", context, json: values.json === true };
}
function readContext(path, read2) {
  if (path === void 0) return { kind: "read", json: {} };
  let text;
  try {
    text = read2(path);
  } catch (error) {
    return unusable(
      `--context ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`
    );
  }
  const json = parseJson(text.replace(/^\uFEFF/, ""));
  return json === void 0 ? unusable(`--context ${path} is no JSON`) : { kind: "read", json };
}
function unusable(...flaws) {
  return { kind: "unusable", flaws };
}
async function openLog(path) {
  if (path === "-") return { kind: "readable", pieces: decode(process.stdin) };
  try {
    const file = await (0, import_promises4.open)(path);
    const isFolder = (await file.stat()).isDirectory();
    if (!isFolder) return { kind: "readable", pieces: decode(file.createReadStream()) };
    await file.close();
    return { kind: "unreadable", reason: "it is a folder" };
  } catch (error) {
    return { kind: "unreadable", reason: error instanceof Error ? error.message : String(error) };
  }
}
async function* decode(source) {
  let decoder;
  for await (const piece of source) {
    decoder ??= new TextDecoder(encodingOf(piece));
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder?.decode() ?? "";
}
function encodingOf([first, second]) {
  if (first === 255 && second === 254) return "utf-16le";
  return first === 254 && second === 255 ? "utf-16be" : "utf-8";
}

// src/cli/token.ts
var import_node_child_process2 = require("node:child_process");

// src/access/token.ts
var FAMILIES = [
  { kind: "classic", shape: /^ghp_/, checksummed: true },
  { kind: "oauth", shape: /^gho_/, checksummed: true },
  { kind: "app-user", shape: /^ghu_/, checksummed: true },
  { kind: "refresh", shape: /^ghr_/, checksummed: true },
  { kind: "installation", shape: /^ghs_/, checksummed: false },
  { kind: "fine-grained", shape: /^github_pat_/, checksummed: false },
  // Made before the prefixes came, in April 2021.
  { kind: "classic", shape: /^[0-9a-f]{40}$/, checksummed: false }
];
var Token = class extends Secret {
  /** Behind quotes and white space the letters still tell it. */
  kind;
  shape;
  /** Whether GitHub made it, by its prefix: such a token is for GitHub's own hosts and for nobody else. */
  isGitHub;
  constructor(text) {
    super(text);
    this.kind = familyOf(text.replaceAll(/["'\s]/g, ""))?.kind ?? "unknown";
    this.shape = shapeOf(text);
    this.isGitHub = /^(?:gh[a-z]|github_pat)_/.test(text.trim());
  }
};
async function verifyChecksum(token, crc32) {
  const text = token.reveal();
  if (familyOf(text)?.checksummed !== true) return "none";
  const [, body = ""] = text.split("_", 2);
  const expected = base62(await crc32(body.slice(0, -6))).padStart(6, "0");
  return expected === body.slice(-6) ? "right" : "wrong";
}
function shapeOf(text) {
  if (text.trim() === "") return { kind: "empty" };
  const flaw = flawOf(text);
  return flaw === void 0 ? { kind: "whole" } : { kind: "malformed", flaw };
}
function familyOf(text) {
  return FAMILIES.find(({ shape }) => shape.test(text));
}
function flawOf(text) {
  if (/[\r\n]$/.test(text)) return "a line end after it";
  if (/[\r\n]/.test(text)) return "a line end inside it";
  if (/\s/.test(text)) return "a blank in it";
  if (/^["'`]|["'`]$/.test(text)) return "quotes around it";
  if (/[^\x21-\x7e]/.test(text)) return "a character in it that no token has";
  return void 0;
}
function base62(number) {
  const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  const rest = Math.floor(number / 62);
  return (rest > 0 ? base62(rest) : "") + digits.charAt(number % 62);
}

// src/cli/token.ts
var import_node_readline = require("node:readline");
var import_node_stream = require("node:stream");
var VARIABLES = ["GITHUB_TOKEN", "GH_TOKEN", "CR_PAT"];
async function findToken({ environment, readStdin, askGh: askGh2 }) {
  if (readStdin !== void 0)
    return { token: new Token((await readStdin()).replace(/\r?\n$/, "")), source: "--token-stdin" };
  for (const source of VARIABLES) {
    const value2 = environment[source];
    if (value2) return { token: new Token(value2), source };
  }
  const value = await askGh2();
  return value ? { token: new Token(value), source: "gh auth token" } : void 0;
}
function askGh(environment, host) {
  const args = ["auth", "token", "--hostname", host];
  return new Promise((resolve2) => {
    (0, import_node_child_process2.execFile)("gh", args, { env: environment, timeout: TIMEOUTS.gh, windowsHide: true }, (error, stdout) => {
      resolve2(error === null ? stdout.trim() || void 0 : void 0);
    });
  });
}
function askHidden(question, { input, output }) {
  const nowhere = new import_node_stream.Writable({
    write: (_chunk, _encoding, done) => {
      done();
    }
  });
  const lines = (0, import_node_readline.createInterface)({ input, output: nowhere, terminal: true, historySize: 0 });
  output.write(question);
  return new Promise((resolve2) => {
    const end = (typed) => {
      resolve2(typed);
      lines.close();
    };
    lines.on("line", (text) => {
      end({ kind: "typed", text });
    });
    lines.on("SIGINT", () => {
      end({ kind: "interrupted" });
    });
    lines.on("close", () => {
      output.write("\n");
      resolve2({ kind: "typed", text: "" });
    });
  });
}
async function readAll(input) {
  const pieces = [];
  let length = 0;
  for await (const piece of input) {
    pieces.push(piece);
    length += piece.length;
    if (length > READ_LIMITS.stdinToken) break;
  }
  return Buffer.concat(pieces).subarray(0, READ_LIMITS.stdinToken).toString("utf8");
}

// src/context/git.ts
var import_node_child_process3 = require("node:child_process");
var import_promises5 = require("node:fs/promises");

// src/context/child-environment.ts
function withoutInputs(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^INPUT_/i.test(name)));
}
function startNothingFromWorkingFolder({
  platform,
  env
}) {
  if (platform === "win32") env.NoDefaultCurrentDirectoryInExePath = "1";
}
var SETTINGS = [
  ["core.fsmonitor", ""],
  ["core.hooksPath", "/dev/null"],
  ["core.pager", "cat"],
  ["log.showSignature", "false"],
  ["safe.bareRepository", "explicit"]
];
var OFFLINE = { GIT_ALLOW_PROTOCOL: "none", GIT_NO_LAZY_FETCH: "1" };
var GIT_OPTIONS = [
  "--no-pager",
  ...SETTINGS.flatMap(([name, value]) => ["-c", `${name}=${value}`])
];
var INHERITED = /* @__PURE__ */ new Set([
  ...["PATH", "PATHEXT", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "PROGRAMDATA", "TMPDIR", "TEMP", "TMP"],
  ...[
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "HOME",
    "HOMEDRIVE",
    "HOMEPATH",
    "USERPROFILE",
    "XDG_CONFIG_HOME"
  ],
  // Git lets the owner of the clone be whoever called sudo.
  ...["SUDO_UID", "NODEFAULTCURRENTDIRECTORYINEXEPATH"],
  ...[
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_CEILING_DIRECTORIES",
    "GIT_DISCOVERY_ACROSS_FILESYSTEM",
    "GIT_EXEC_PATH"
  ],
  ...["GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_TEST_ASSUME_DIFFERENT_OWNER"]
]);
function gitEnvironment(environment) {
  const kept = Object.entries(environment).filter(([name]) => INHERITED.has(name.toUpperCase()));
  return {
    ...Object.fromEntries(kept),
    ...writeSettings(readSettings(environment).filter(([name]) => /^safe\./i.test(name))),
    ...OFFLINE,
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    // What git says is read.
    LC_ALL: "C"
  };
}
function withGuardedGit(environment, { fetches = false } = {}) {
  return {
    ...environment,
    ...writeSettings([...readSettings(environment), ...SETTINGS]),
    ...fetches ? {} : OFFLINE
  };
}
function readSettings(environment) {
  const count = Number(environment.GIT_CONFIG_COUNT ?? 0);
  return Array.from({ length: count > 0 && count <= 1e3 ? count : 0 }, (_, index2) => [
    environment[`GIT_CONFIG_KEY_${index2}`] ?? "",
    environment[`GIT_CONFIG_VALUE_${index2}`] ?? ""
  ]);
}
function writeSettings(settings) {
  const variables = settings.flatMap(([name, value], index2) => [
    [`GIT_CONFIG_KEY_${index2}`, name],
    [`GIT_CONFIG_VALUE_${index2}`, value]
  ]);
  return settings.length === 0 ? {} : {
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(variables)
  };
}

// src/context/git.ts
function runGit(environment, args) {
  const options = { env: gitEnvironment(environment), timeout: TIMEOUTS.git, windowsHide: true };
  return new Promise((resolve2) => {
    (0, import_node_child_process3.execFile)("git", [...GIT_OPTIONS, ...args], options, (error, stdout, stderr) => {
      const exitCode2 = error === null ? 0 : error.code;
      resolve2({ exitCode: typeof exitCode2 === "number" ? exitCode2 : void 0, stdout, stderr });
    });
  });
}
async function askGit(environment, args) {
  const { exitCode: exitCode2, stdout } = await runGit(environment, args);
  return exitCode2 === 0 ? stdout.trim() : void 0;
}
async function findCloneRefusal(environment) {
  const { stderr } = await runGit(environment, ["rev-parse", "--git-dir"]);
  const words = /^fatal: (.+)$/m.exec(stderr)?.[1];
  if (words === void 0 || words.startsWith("not a git repository")) return void 0;
  return { words, command: /^\s*(git config .*safe\.directory .+)$/m.exec(stderr)?.[1] };
}
async function commitTimeInClone(environment, sha) {
  if (!/^[0-9a-f]+$/.test(sha)) return void 0;
  const commit = await askGit(environment, ["cat-file", "commit", sha]);
  const seconds = /^committer .* (\d+) [+-]\d{4}$/m.exec(commit ?? "")?.[1];
  return seconds === void 0 ? void 0 : new Date(Number(seconds) * 1e3);
}
async function headOfClone(environment) {
  const ask = (...args) => askGit(environment, args);
  const [sha, branch] = await Promise.all([ask("rev-parse", "HEAD"), ask("symbolic-ref", "--quiet", "HEAD")]);
  if (sha === void 0) return void 0;
  if (branch !== void 0 && branch !== "") return { ref: branch, sha };
  const names = await ask("for-each-ref", "--format=%(refname)", "--points-at=HEAD");
  return { ref: likeliestRef(names?.split("\n") ?? []), sha };
}
function likeliestRef(names) {
  const tag = names.find((name) => name.startsWith("refs/tags/"));
  if (tag !== void 0) return tag;
  const pull = names.map((name) => /^refs\/remotes\/(pull\/\d+\/(?:merge|head))$/.exec(name)?.[1]).find(Boolean);
  if (pull !== void 0) return `refs/${pull}`;
  const local = names.find((name) => name.startsWith("refs/heads/"));
  if (local !== void 0) return local;
  const remote = names.map((name) => /^refs\/remotes\/[^/]+\/(.+)$/.exec(name)?.[1]).find((name) => name !== void 0 && name !== "HEAD");
  return remote && `refs/heads/${remote}`;
}
async function readClone(environment) {
  const ask = (...args) => askGit(environment, args);
  const [remote, head, unborn, defaultBranch, packageRepository] = await Promise.all([
    addressOfRemote(ask),
    headOfClone(environment),
    ask("symbolic-ref", "--quiet", "HEAD"),
    nameOfDefaultBranch(ask),
    repositoryOfPackage()
  ]);
  const found = head ?? unbornHead(unborn);
  const refusal = found === void 0 ? await findCloneRefusal(environment) : void 0;
  return { remote, head: found, defaultBranch, packageRepository, refusal };
}
async function addressOfRemote(ask) {
  const origin = await ask("remote", "get-url", "origin");
  if (origin !== void 0) return origin;
  const [only, ...others] = (await ask("remote"))?.split("\n").filter(Boolean) ?? [];
  return only !== void 0 && others.length === 0 ? ask("remote", "get-url", "--", only) : void 0;
}
async function nameOfDefaultBranch(ask) {
  const told = await ask("symbolic-ref", "--quiet", "refs/remotes/origin/HEAD");
  if (told) return told.replace("refs/remotes/origin/", "");
  const [here, names] = await Promise.all([
    ask("symbolic-ref", "--quiet", "HEAD"),
    ask("for-each-ref", "--format=%(refname)", "refs/heads/main", "refs/heads/master")
  ]);
  const branches = [...names?.split("\n") ?? [], here ?? ""];
  return ["main", "master"].find((name) => branches.includes(`refs/heads/${name}`));
}
function unbornHead(ref) {
  return ref ? { ref, sha: void 0 } : void 0;
}
async function repositoryOfPackage() {
  const text = await (0, import_promises5.readFile)("package.json", "utf8").catch(() => void 0);
  const json = text === void 0 ? void 0 : parseJson(text);
  return textField(json, "repository") ?? textField(field(json, "repository"), "url");
}

// src/cli/args.ts
var import_node_util4 = require("node:util");
var import_fastest_levenshtein = __toESM(require_mod(), 1);

// src/lib/csv.ts
function parseCsv(text) {
  const records = [];
  let record2 = [];
  let field2 = "";
  let wasQuoted = false;
  let at = 0;
  const endField = () => {
    record2.push(field2);
    field2 = "";
    wasQuoted = false;
  };
  const endRecord = () => {
    if (record2.length > 0 || field2 !== "" || wasQuoted) {
      endField();
      records.push(record2);
    }
    record2 = [];
  };
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '"' && field2 === "" && !wasQuoted) {
      const quoted = readQuoted(text, at);
      if (quoted === void 0) return { kind: "flaw", flaw: "a quote in it is not closed" };
      field2 = quoted.field;
      wasQuoted = true;
      at = quoted.end;
      continue;
    }
    const lineEnd = /^(?:\r\n|\n|\r)/.exec(text.slice(at, at + 2))?.[0];
    if (lineEnd !== void 0) endRecord();
    else if (character === ",") endField();
    else field2 += character;
    at += lineEnd?.length ?? 1;
  }
  endRecord();
  return { kind: "records", records };
}
function readQuoted(text, start) {
  const match = /"((?:[^"]|"")*)"(?!")/y;
  match.lastIndex = start;
  const [whole, inside] = match.exec(text) ?? [];
  if (whole === void 0 || inside === void 0) return void 0;
  const end = start + whole.length;
  const field2 = inside.replaceAll('""', '"');
  const closes = end === text.length || /[,\r\n]/.test(text.charAt(end));
  return { field: closes ? field2 : `"${field2}"`, end };
}
function fieldsOf(entry) {
  const csv = parseCsv(entry);
  return csv.kind === "records" ? csv.records.flat() : [entry];
}
function attributesOf(entry) {
  const pairs = fieldsOf(entry).map((text) => {
    const [name, value] = splitPair(text);
    return [name.trim().toLowerCase(), (value ?? "").trim()];
  });
  return new Map(pairs);
}
function splitPair(text) {
  const at = text.indexOf("=");
  return at === -1 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
}
function quoteField(text) {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// src/build/options.ts
var BUILD_OPTIONS = {
  file: { flag: "--file", splits: "text", classic: true },
  target: { flag: "--target", splits: "text", classic: true },
  "build-args": { flag: "--build-arg", splits: "lines", classic: true },
  "build-contexts": { flag: "--build-context", splits: "lines", since: "0.8.0" },
  platforms: { flag: "--platform", splits: "list", joined: true },
  "no-cache": { flag: "--no-cache", splits: "switch", classic: true },
  "no-cache-filters": { flag: "--no-cache-filter", splits: "list", since: "0.8.0" },
  pull: { flag: "--pull", splits: "switch", classic: true },
  "cache-from": { flag: "--cache-from", splits: "lines", classic: true },
  "cache-to": { flag: "--cache-to", splits: "lines" },
  outputs: { flag: "--output", splits: "lines", unquoted: true },
  load: { flag: "--load", splits: "switch" },
  builder: { flag: "--builder", splits: "text" },
  network: { flag: "--network", splits: "text", classic: true },
  "add-hosts": { flag: "--add-host", splits: "list", classic: true },
  allow: { flag: "--allow", splits: "list" },
  "cgroup-parent": { flag: "--cgroup-parent", splits: "text", classic: true },
  "shm-size": { flag: "--shm-size", splits: "text", classic: true },
  ulimit: { flag: "--ulimit", splits: "lines", classic: true },
  ssh: { flag: "--ssh", splits: "list" },
  call: { flag: "--call", splits: "text", since: "0.15.0" }
};
var BUILD_INPUTS = Object.keys(BUILD_OPTIONS);
function buildFlags(options) {
  return [
    ...BUILD_INPUTS.flatMap((input) => flagsOf(BUILD_OPTIONS[input], valuesOf(options, input))),
    ...options.attestations.map((attestation) => `--attest=${attestation}`)
  ];
}
function placeIn(options, { line }) {
  const path = dockerfileOf(options);
  return path === void 0 ? void 0 : { file: path.replace(/^(?:\.\/)+/, ""), line };
}
function dockerfileOf({ context, values }) {
  if (isRemoteContext(context)) return void 0;
  return values.file?.[0] ?? `${context.replace(/\/+$/, "")}/Dockerfile`;
}
function flagsOf({ flag, splits, joined }, values) {
  if (splits === "switch") return values.map(() => flag);
  const told = joined && values.length > 0 ? [values.join(",")] : values;
  return told.map((value) => `${flag}=${value}`);
}
function valuesOf({ values, outputs }, input) {
  return input === "outputs" ? outputs.map(({ text }) => text) : values[input] ?? [];
}
function inputsForBuildx(options) {
  const { secrets, attestations } = options;
  const rows = BUILD_OPTIONS;
  return [
    ...BUILD_INPUTS.filter((input) => valuesOf(options, input).length > 0 && rows[input].classic !== true),
    ...new Set(secrets.map(({ input }) => input)),
    ...attestationInputs(attestations)
  ];
}
function versionsNeeded(options) {
  const rows = BUILD_OPTIONS;
  const used = BUILD_INPUTS.filter((input) => valuesOf(options, input).length > 0);
  return [
    ...used.flatMap((input) => {
      const { flag, since } = rows[input];
      return since === void 0 ? [] : [{ input, flag, since }];
    }),
    ...attestationInputs(options.attestations).map(
      (input) => ({ input, flag: "--attest", since: "0.10.0" })
    )
  ];
}
function attestationInputs(attestations) {
  const types = attestations.map((entry) => attributesOf(entry).get("type") ?? "");
  return [...new Set(types.map((type) => ["provenance", "sbom"].includes(type) ? type : "attests"))];
}
function isRemoteContext(context) {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)/i.test(context);
}

// src/config/inputs.ts
var INPUTS = [
  "token",
  "username",
  "registry",
  "images",
  "tags",
  "flavor",
  "labels",
  "annotations",
  "metadata-context",
  "sep-tags",
  "sep-labels",
  "sep-annotations",
  "context",
  ...BUILD_INPUTS,
  "cache",
  "secrets",
  "secret-envs",
  "secret-files",
  "provenance",
  "sbom",
  "attests",
  "endpoint",
  "push",
  "retries",
  "immutable",
  "allow-older",
  "operation",
  "access",
  "github-token",
  "scope-check",
  "dry-run"
];
function readInputs(environment) {
  const names = INPUTS.filter((name) => name !== "token" && name !== "github-token");
  return Object.fromEntries(names.map((name) => [name, readInput(environment, name)]));
}
function readInput(environment, name) {
  return environment[`INPUT_${name.toUpperCase()}`] ?? "";
}

// src/cli/args.ts
var COMMAND_NAMES = ["push", "check", "pull", "login"];
var NO_OPTIONS = /* @__PURE__ */ new Set(["token", "github-token", "secrets", "operation"]);
var OPTIONS = INPUTS.filter((name) => !NO_OPTIONS.has(name));
var SWITCHES = /* @__PURE__ */ new Set(["allow-older", "dry-run", "load", "no-cache", "pull"]);
var OWN = ["token-stdin", "json", "verbose", "help", "version"];
var ALIASES = {
  annotation: "annotations",
  "build-arg": "build-args",
  image: "images",
  label: "labels",
  platform: "platforms",
  tag: "tags"
};
var TOKEN_OPTIONS = /* @__PURE__ */ new Set([
  "token",
  "github-token",
  "password",
  "pat",
  "secret",
  "secrets"
]);
function parseCommandLine(args) {
  const json = args.includes("--json");
  const unusable2 = (flaw2) => ({ kind: "unusable", flaw: flaw2, json });
  if (args.some(holdsToken)) return unusable2(WHY_NO_TOKEN);
  if (args[0] === "explain") return { kind: "explain", args: args.slice(1) };
  const { values, words, flaw } = parse(args);
  if (flaw !== void 0) return unusable2(flaw);
  const [first = "", ...others] = words;
  const named2 = COMMAND_NAMES.find((name) => name === first);
  if (values.has("help") || first === "help")
    return { kind: "help", command: named2 ?? COMMAND_NAMES.find((name) => name === others[0]) };
  if (values.has("version") || first === "version") return { kind: "version", json };
  const meant = named2 === void 0 ? nearestWord(first, [...COMMAND_NAMES, "explain", "help", "version"]) : void 0;
  if (meant !== void 0)
    return unusable2(
      `There is no command ${first}. Did you mean \`surepush ${meant}\`? To push a tag of that name: surepush push ${first}`
    );
  const command = named2 ?? "push";
  const tooMany = flawInWords(command, named2 === void 0 ? words : others);
  if (tooMany !== void 0) return unusable2(tooMany);
  const given3 = Object.fromEntries(OPTIONS.map((name) => [name, values.get(name)?.join("\n") ?? ""]));
  return {
    kind: "command",
    command,
    inputs: { ...readInputs({}), ...given3, operation: command === "push" ? "push" : "check" },
    words: named2 === void 0 ? words : others,
    tokenFromStdin: values.has("token-stdin"),
    json,
    verbose: values.has("verbose")
  };
}
var WHY_NO_TOKEN = `A token never stands on a command line: everybody on this machine can read it there, and the shell keeps it in its history.
If it was a real one, revoke it now: https://github.com/settings/tokens
Hand the new one over with --token-stdin, or in the environment variable GITHUB_TOKEN.`;
function parse(args) {
  const { tokens } = (0, import_node_util4.parseArgs)({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(
        [...OPTIONS, ...Object.keys(ALIASES)].filter((name) => !SWITCHES.has(name)).map((name) => [name, { type: "string" }])
      ),
      help: { type: "boolean", short: "h" },
      tags: { type: "string", short: "t" },
      file: { type: "string", short: "f" }
    }
  });
  const values = /* @__PURE__ */ new Map();
  const words = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const flaw = flawInOption(token);
    if (flaw !== void 0) return { values, words, flaw };
    const name = ALIASES[token.name] ?? token.name;
    values.set(name, [...values.get(name) ?? [], token.value ?? "true"]);
  }
  return { values, words };
}
function flawInOption({ name, rawName, value, inlineValue }) {
  if (TOKEN_OPTIONS.has(name)) return WHY_NO_TOKEN;
  const names = [...OPTIONS, ...Object.keys(ALIASES), ...OWN];
  if (!names.includes(name)) {
    const meant = nearestWord(name, names);
    return `There is no option ${rawName}.${meant === void 0 ? " `surepush --help` has them all." : ` Did you mean --${meant}?`}`;
  }
  if (SWITCHES.has(name))
    return value === void 0 || value === "true" || value === "false" ? void 0 : `${rawName} cannot be "${value}". Allowed: true or false, or nothing at all.`;
  if (OWN.some((own) => own === name)) return value === void 0 ? void 0 : `${rawName} takes no value.`;
  const isForgotten = value === void 0 || inlineValue !== true && value.startsWith("-");
  return isForgotten ? `${rawName} needs a value.` : void 0;
}
function flawInWords(command, words) {
  const most = { push: Infinity, pull: 1, check: 0, login: 0 }[command];
  const [word] = words;
  if (command === "pull" && word !== void 0 && words.length === 1) return flawInPulled(word);
  if (words.length <= most) return void 0;
  return command === "pull" ? `Give one tag to pull, not ${words.length}: ${words.join(" ")}` : `\`surepush ${command}\` takes options only, and no ${words.join(" ")}. The image is named by --image.`;
}
function flawInPulled(word) {
  if (parseDigest(word) !== void 0) return void 0;
  const flaw = findTagProblem(word);
  return flaw === void 0 ? void 0 : `"${word}" is no tag: ${flaw}. Give a tag or a digest here, and the image by --image.`;
}
var VERSION = /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;
function tagInput(words, option) {
  const rules = words.map(
    (word) => VERSION.test(word) ? `type=semver,pattern={{raw}},value=${word}` : word
  );
  return [...rules, option].filter((line) => line !== "").join("\n");
}
function nearestWord(word, words) {
  const least = word.length > 5 ? 2 : 1;
  return words.map((candidate) => ({ candidate, distance: slips(word.toLowerCase(), candidate) })).filter((one) => one.distance > 0 && one.distance <= least).sort((one, other) => one.distance - other.distance)[0]?.candidate;
}
function slips(word, candidate) {
  const letters = Array.from(word);
  const swapped = letters.slice(1).map((letter, at) => letters.with(at, letter).with(at + 1, letters[at] ?? ""));
  return Math.min((0, import_fastest_levenshtein.distance)(word, candidate), ...swapped.map((one) => (0, import_fastest_levenshtein.distance)(one.join(""), candidate) + 1));
}

// src/context/git-remote.ts
var URL_FORM = /^(?:git\+)?(?<scheme>https?|ssh|git):\/\/(?:[^/]*@)?(?<host>[^/:@]+)(?::(?<port>\d+))?\/(?<path>.+)$/i;
var SCP_FORM = /^(?:[^/@:]+@)?(?<host>[^/:@]{2,}):(?!\/\/)(?<path>.+)$/;
var SLUG = /^(?<owner>[A-Za-z0-9][\w-]*)\/(?<name>[\w.-]+)$/;
var GITHUB = /^(?:(?:www|ssh)\.)?github\.com$|^github(?:\.com)?-[\w-]+$|^github$/i;
var OTHERS = /^(?:gitlab|codeberg|bitbucket|gitee)\.|(?:^|\.)(?:gitlab\.com|bitbucket\.org|codeberg\.org|gitee\.com|sr\.ht|dev\.azure\.com|visualstudio\.com|amazonaws\.com|google\.com)$/i;
function readRemote(address) {
  const text = address.trim();
  const { scheme = "ssh", host, port, path } = (URL_FORM.exec(text) ?? SCP_FORM.exec(text))?.groups ?? {};
  if (host === void 0 || path === void 0) return elsewhere("a folder, and on no server");
  const slug = SLUG.exec(path.replace(/^\/+|\/+$/g, "").replace(/\.git$/i, ""))?.groups;
  if (OTHERS.test(host)) return elsewhere(`on ${host}, which is no GitHub`);
  if (slug?.owner === void 0 || slug.name === void 0 || /^\.{1,2}$/.test(slug.name))
    return elsewhere(`on ${host}, and not of the form OWNER/NAME`);
  const { owner, name } = slug;
  if (GITHUB.test(host)) return { kind: "repository", server: "https://github.com", owner, name };
  if (!host.includes(".") && host.toLowerCase() !== "localhost")
    return elsewhere(`on ${host}, an alias that only ssh knows`);
  const isWeb = /^https?$/i.test(scheme) && port !== void 0 && !["80", "443"].includes(port);
  return {
    kind: "repository",
    server: `https://${host.toLowerCase()}${isWeb ? `:${port}` : ""}`,
    owner,
    name
  };
}
function readRepositoryField(text) {
  const short = /^(?:(?<host>[a-z]+):)?(?<slug>[\w-]+\/[\w.-]+)$/.exec(text.trim())?.groups;
  if (short?.slug === void 0) return readRemote(text);
  return short.host === void 0 || short.host === "github" ? readRemote(`https://github.com/${short.slug}`) : elsewhere(`on ${short.host}, which is no GitHub`);
}
function elsewhere(where) {
  return { kind: "elsewhere", where };
}

// src/cli/inputs.ts
function completeInputs({ command, inputs, words, folder }) {
  const named2 = /^(?:.*\bname=)?(?<host>localhost|[^\s/,=]+[.:][^\s/,=]*)\//.exec(inputs.images.trim())?.groups?.host;
  const isNameless = command === "login" && inputs.images === "" && folder?.nameless !== void 0;
  const registry = inputs.registry.trim() || (named2 ?? "");
  return {
    ...inputs,
    registry,
    // A login is to a registry. Where an image has to be named all the same, it is one of nobody's.
    images: isNameless ? `${registry || "ghcr.io"}/owner/name` : inputs.images,
    access: command === "pull" ? "pull" : inputs.access,
    tags: command === "push" ? tagInput(words, inputs.tags) : inputs.tags
  };
}
function findFolderProblem(inputs, folder, environment) {
  if (folder === void 0) return void 0;
  const { nameless, server, refusal } = folder;
  if (refusal !== void 0 && inputs.images.trim() === "") {
    const { flaw, allowed } = formatRefusal(refusal);
    return {
      input: "--image",
      value: "",
      flaw: `it is left out, and ${flaw}`,
      allowed: `an image, or run ${allowed}`
    };
  }
  if (nameless !== void 0 && inputs.images.trim() === "")
    return {
      input: "--image",
      value: "",
      flaw: `it is left out, and ${nameless}`,
      allowed: "an image such as ghcr.io/OWNER/NAME"
    };
  if (server === void 0 || isNamedByUser(server, environment, inputs.registry)) return void 0;
  const { host } = new URL(server);
  return {
    input: "--registry",
    value: "",
    flaw: `it is left out, and ${host} is named by this clone alone: a token goes to no host because a clone names it`,
    allowed: `\`--registry ${registryOf(server)}\`, or GH_HOST=${host} in the environment, if that is your GitHub`
  };
}
function tokensFor({ registry }, token, folder) {
  const isOfClone = folder?.server !== void 0 && (registry === "" || isLoopback(registry) || registry.toLowerCase() === registryOf(folder.server));
  return { token, jobToken: isOfClone && token.isGitHub ? token : void 0 };
}
var OF_A_RUN = [
  "GITHUB_ACTOR",
  "GITHUB_BASE_REF",
  "GITHUB_EVENT_NAME",
  "GITHUB_EVENT_PATH",
  "GITHUB_HEAD_REF",
  "GITHUB_REF",
  "GITHUB_REPOSITORY",
  "GITHUB_SHA"
];
function isInActions({ GITHUB_ACTIONS }) {
  return GITHUB_ACTIONS === "true";
}
function localRun(folder, environment) {
  const bare = Object.fromEntries(Object.entries(environment).filter(([name]) => !OF_A_RUN.includes(name)));
  const { head, defaultBranch } = folder;
  const { remote, nameless } = repositoryOf2(folder);
  const slug = remote && `${remote.owner}/${remote.name}`;
  const repository = remote && { GITHUB_REPOSITORY: slug, GITHUB_SERVER_URL: remote.server };
  return {
    environment: {
      ...bare,
      ...repository,
      ...head === void 0 ? {} : { GITHUB_REF: head.ref, GITHUB_SHA: head.sha }
    },
    event: {
      repository: {
        default_branch: defaultBranch,
        ...remote && { html_url: `${remote.server}/${slug ?? ""}` }
      }
    },
    server: remote?.server,
    nameless,
    refusal: folder.refusal
  };
}
function repositoryOf2({ remote, packageRepository }) {
  const [what, read2] = remote !== void 0 ? ["the git remote", readRemote(remote)] : ["the repository in package.json", packageRepository && readRepositoryField(packageRepository)];
  if (read2 === "" || read2 === void 0)
    return {
      remote: void 0,
      nameless: "there is no git remote here, and no repository in a package.json, to name it after"
    };
  return read2.kind === "repository" ? { remote: read2, nameless: void 0 } : { remote: void 0, nameless: `${what} is ${read2.where}` };
}
function isNamedByUser(server, { GITHUB_SERVER_URL, GH_HOST }, registry) {
  const { host } = new URL(server);
  const named2 = [GITHUB_SERVER_URL ?? "", `https://${GH_HOST ?? ""}`].filter((url) => URL.canParse(url)).map((url) => new URL(url).host);
  return host === "github.com" || named2.includes(host) || registry !== "";
}

// src/build/local-paths.ts
function localPaths({ context, values, outputs }) {
  const read2 = (input, pathsOf) => (values[input] ?? []).flatMap((entry) => pathsOf(entry).map((path) => ({ input, path })));
  return [
    ...isRemoteContext(context) ? [] : [{ input: "context", path: context }],
    ...read2("file", (file) => [`${file}/..`]),
    ...read2("build-contexts", (entry) => sourceOf(splitPair(entry)[1] ?? "")),
    ...read2("cache-from", placesIn),
    ...read2("cache-to", placesIn),
    ...outputs.flatMap(({ text }) => fieldsOf(text).length === 1 ? [text] : placesIn(text)).map((path) => ({ input: "outputs", path }))
  ];
}
function sourceOf(source) {
  const layout = /^oci-layout:\/\/([^@]+?)(?::[\w.-]+)?(?:@.*)?$/.exec(source)?.[1];
  if (layout !== void 0) return [layout];
  return /^(?:docker-image|target):/.test(source) || isRemoteContext(source) ? [] : [source];
}
function placesIn(entry) {
  const attributes = attributesOf(entry);
  return ["src", "dest"].flatMap((name) => attributes.get(name) || []);
}

// src/lib/boolean.ts
function parseBoolean(text) {
  const word = text?.trim() ?? "";
  if (/^(?:1|t|T|true|True|TRUE)$/.test(word)) return true;
  return /^(?:0|f|F|false|False|FALSE)$/.test(word) ? false : void 0;
}

// src/build/outputs.ts
function parseOutput(entry) {
  const [first = "", ...rest] = fieldsOf(entry);
  if (rest.length === 0 && first === entry && !entry.startsWith("type="))
    return { text: entry, type: "local", pushes: false, byDigest: false, names: [], isArchive: false };
  const attributes = attributesOf(entry);
  const type = attributes.get("type") ?? "";
  const dest = attributes.get("dest") ?? "";
  return {
    text: entry,
    type,
    pushes: type === "registry" || type === "image" && isOn(attributes.get("push")),
    byDigest: isOn(attributes.get("push-by-digest")),
    names: (attributes.get("name") ?? "").split(",").filter((name) => name !== ""),
    isArchive: type === "oci" || type === "docker" && dest !== ""
  };
}
function isByDigest({ outputs }) {
  return outputs.some(({ byDigest }) => byDigest);
}
function isOn(text) {
  return text === "" || parseBoolean(text) === true;
}

// src/tags/metadata.ts
var NO_METADATA = {
  tags: [],
  skippedRules: [],
  labels: [],
  annotations: [],
  remarks: [],
  movesByVersion: false
};

// src/tags/template.ts
init_result();
var NAME2 = /\{\{\s*([A-Za-z_]\w*)\s*\}\}/g;
var TAKES_A_FORMAT = /* @__PURE__ */ new Set(["date", "commit_date"]);
var SHORT_SHA = 7;
function globalValues(context, shaLength) {
  const isDefault = isOnDefaultBranch(context);
  return {
    branch: branchOf(context) ?? "",
    tag: gitTagOf(context) ?? "",
    sha: (context.sha ?? "").slice(0, shaLength),
    base_ref: context.baseRef ?? "",
    is_default_branch: String(isDefault),
    is_not_default_branch: String(!isDefault)
  };
}
function timesOf({ now, commitTime }) {
  return { date: now, commit_date: commitTime ?? now };
}
function isPlain(text) {
  if (["{{{", "}}}", "\\{{"].some((mark) => text.includes(mark))) return false;
  const rest = text.replaceAll(NAME2, (whole, name) => TAKES_A_FORMAT.has(name) ? whole : "");
  return !rest.includes("{{");
}
function asksForDate(text) {
  return /\{\{[^{}]*date/.test(text);
}
function fillTemplate(text, { values, times, libraries }) {
  if (!isPlain(text)) return libraries.template(text, values, times);
  const unknown2 = [...text.matchAll(NAME2)].map(([, name = ""]) => name).find((name) => !(name in values));
  if (unknown2 !== void 0)
    return invalid(
      `there is no expression {{${unknown2}}} here, only ${[...Object.keys(values), "date", "commit_date"].join(", ")}`
    );
  return parsed(text.replaceAll(NAME2, (_whole, name) => String(values[name])));
}

// src/tags/labels.ts
var PREFIX = "org.opencontainers.image.";
var VERSION_LABEL = `${PREFIX}version`;
var REVISION_LABEL = `${PREFIX}revision`;
function standardLabels(context, version) {
  const { repository, sha, commitTime, now } = context;
  const details = repository?.details;
  const rows = {
    created: (commitTime ?? now).toISOString().replace(".000Z", "Z"),
    // Known to have none is an empty label, as docker/metadata-action has it.
    description: details && (details.description ?? ""),
    licenses: details && (details.license ?? ""),
    revision: sha,
    source: repository?.url,
    title: repository?.name,
    url: repository?.url,
    version
  };
  return Object.entries(rows).flatMap(
    ([name, value]) => value === void 0 ? [] : [{ key: PREFIX + name, value }]
  );
}
function mergeLabels(standard, own) {
  if (own.length === 0) return standard;
  const merged = new Map([...standard, ...own].map((label) => [`${label.level ?? ""}:${label.key}`, label]));
  return [...merged.values()].sort((one, other) => one.key.localeCompare(other.key));
}
var LEVEL = /^((?:(?:manifest|index)(?:-descriptor)?(?:\[[^\]]*\])?)(?:,(?:manifest|index)(?:-descriptor)?(?:\[[^\]]*\])?)*):(.*)$/s;
function parseLabel(line) {
  const at = line.indexOf("=");
  return at > 0 ? { key: line.slice(0, at), value: line.slice(at + 1) } : void 0;
}
function parseAnnotation(line) {
  const [, level, rest] = LEVEL.exec(line) ?? [];
  const label = parseLabel(rest ?? line);
  return label !== void 0 && level !== void 0 ? { ...label, level } : label;
}
function formatLabel({ key, value }) {
  return `${key}=${value}`;
}
function formatAnnotations(annotations, levels) {
  const common = annotations.filter(({ level }) => level === void 0).map(formatLabel);
  const own = annotations.flatMap(
    (one) => one.level === void 0 ? [] : [`${one.level}:${formatLabel(one)}`]
  );
  return [...levels.flatMap((level) => common.map((line) => `${level}:${line}`)), ...own];
}

// src/tags/resolve.ts
init_result();

// src/tags/flavor.ts
init_result();

// src/tags/fields.ts
init_result();
function readLines(text) {
  return text.trim().split(/\r\n|\n|\r/).filter((line) => !line.startsWith("#")).map((line) => line.trim()).filter((line) => line !== "");
}
function readFields(line, libraries) {
  if (!line.includes('"')) return parsed(line.split(",").map((field2) => field2.trim()));
  const records = libraries.csv(line, "fields");
  if (records.kind === "flaw") return records;
  return parsed((records.value[0] ?? []).map((field2) => field2.trim()));
}
function readTexts(text, libraries) {
  if (!text.includes('"')) return parsed(readLines(text));
  const records = libraries.csv(text, "lines");
  if (records.kind === "flaw") return records;
  return parsed(records.value.map((fields) => fields.join(",").trim()).filter((line) => line !== ""));
}
function splitField(field2) {
  const [, key, value] = /^([\w-]+)\s*=(.*)$/s.exec(field2) ?? [];
  return key === void 0 || value === void 0 ? { key: void 0, value: field2 } : { key: key.toLowerCase(), value: value.trim() };
}

// src/tags/flavor.ts
var NO_FLAVOR = {
  latest: "auto",
  prefix: "",
  suffix: "",
  prefixLatest: false,
  suffixLatest: false
};
function parseFlavor(line, flavor, libraries) {
  const fields = readFields(line, libraries);
  if (fields.kind === "flaw") return fields;
  const made2 = { ...flavor };
  let affix;
  for (const { key, value } of fields.value.map(splitField)) {
    switch (key) {
      case "latest":
        if (!value.includes("{{") && !isLatestChoice(value)) return invalid("latest is auto, true or false");
        made2.latest = value;
        break;
      case "prefix":
      case "suffix":
        made2[key] = value;
        affix = key;
        break;
      case "onlatest":
        if (value !== "true" && value !== "false") return invalid("onlatest is true or false");
        if (affix === void 0) return invalid("onlatest stands after a prefix or a suffix, in its line");
        made2[`${affix}Latest`] = value === "true";
        break;
      case void 0:
      default:
        return invalid(`it has no attribute "${key ?? value}", only latest, prefix, suffix, onlatest`);
    }
  }
  return parsed(made2);
}
function isLatestChoice(text) {
  return ["auto", "true", "false"].includes(text);
}
function affixesOf(rule, flavor, expressions) {
  return fillBoth(rule.prefix ?? flavor.prefix, rule.suffix ?? flavor.suffix, expressions);
}
function affixesOfLatest(flavor, expressions) {
  const { prefix, suffix, prefixLatest, suffixLatest } = flavor;
  return fillBoth(prefixLatest ? prefix : "", suffixLatest ? suffix : "", expressions);
}
function fillBoth(before, after, expressions) {
  const prefix = fillTemplate(before, expressions);
  if (prefix.kind === "flaw") return prefix;
  const suffix = fillTemplate(after, expressions);
  return suffix.kind === "flaw" ? suffix : parsed({ prefix: prefix.value, suffix: suffix.value });
}
function applyAffixes({ prefix, suffix }, name) {
  return `${prefix}${name}${suffix}`;
}
function publishedVersions(tags, { prefix, suffix }, scheme) {
  return tags.flatMap((tag) => {
    if (!tag.startsWith(prefix) || !tag.endsWith(suffix)) return [];
    const text = tag.slice(prefix.length, tag.length - suffix.length);
    const version = FULL_VERSION.test(text) ? scheme.read(text) : void 0;
    return version === void 0 ? [] : [{ tag, version }];
  });
}
var FULL_VERSION = /^v?(?:\d+!)?\d+\.\d+\.\d+/;

// src/tags/moving.ts
function versionSourceOf(version, scheme, nameFor2) {
  return { version, scheme, isRelease: version.isRelease, nameFor: nameFor2 };
}
var UNSTABLE = /(?:^|[^a-z])(?:alpha|beta|rc|pre|preview|dev|nightly|canary|snapshot|edge|next|test|unstable|experimental)(?:$|[^a-z])/i;
var AT_THE_END = /^(?:.*[-_/@+ ]v?|v?)?(\d+(?:\.\d+){1,2}|(?<=^v?)\d+)(?:\+[\w.-]+)?$/i;
function versionSourceOfText(text, scheme, nameOf3 = (whole) => whole) {
  const found = UNSTABLE.test(text) ? void 0 : AT_THE_END.exec(text)?.[1];
  if (found === void 0) return void 0;
  const numbers = [...found.split(".").map(Number), 0, 0].slice(0, 3);
  const version = scheme.read(numbers.join("."));
  if (version === void 0) return void 0;
  const at = text.lastIndexOf(found);
  const put = (other) => nameOf3(text.slice(0, at) + other.text + text.slice(at + found.length));
  return { version, scheme, isRelease: version.isRelease, nameFor: put };
}
function neighbours({ version: { numbers }, scheme }) {
  const [major2, minor2, patch2] = numbers;
  return [
    [major2, minor2, patch2 + 1],
    [major2, minor2 + 1, 0],
    [major2 + 1, 0, 0]
  ].flatMap((one) => scheme.read(one.join(".")) ?? []);
}
function isMoving(versionSource, name) {
  return versionSource.isRelease && neighbours(versionSource).some((other) => versionSource.nameFor(other) === name);
}
function contestOf({ version, scheme }, affixes, takes) {
  const read2 = (tags) => publishedVersions(tags, affixes, scheme).filter(
    (other) => other.version.isRelease && takes(other.version)
  );
  const toOwn = (other) => scheme.compare(other.version.text, version.text);
  return {
    version: version.text,
    findHighest: (published) => {
      const [first, ...rest] = read2(published).filter((other) => toOwn(other) !== 0);
      if (first === void 0) return void 0;
      const highest = rest.reduce(
        (best, other) => scheme.compare(other.version.text, best.version.text) > 0 ? other : best,
        first
      );
      return { version: highest.version.text, tag: highest.tag, isHigher: toOwn(highest) > 0 };
    },
    compare: (tag) => read2([tag]).map(toOwn)[0]
  };
}
var NAMES_ONE = [
  /(?:^|\D)\d{1,9}\.\d{1,9}\.\d{1,9}(?:\D|$)/,
  /(?:^|\D)\d{4}-?\d{2}-?\d{2}(?:\D|$)/,
  /(?:^|[-_.])(?=[a-f]{0,63}\d)[0-9a-f]{7,64}(?:$|-)/
];
function isFloating(rule, { name, versionSource }) {
  switch (rule.type) {
    case "semver":
    case "pep440":
    case "match":
      return (versionSource === void 0 || isMoving(versionSource, name)) && !namesOne(name);
    case "sha":
      return false;
    case "edge":
      return true;
    case "ref":
      return rule.event !== "tag" || !namesOne(name);
    case "raw":
      return /\{\{\s*branch\s*\}\}/.test(rule.value) ? !/\{\{\s*(?:sha|date)\b/.test(rule.value) : !namesOne(name);
    case "schedule":
      return !namesOne(name);
  }
}
function namesOne(name) {
  return NAMES_ONE.some((form) => form.test(name));
}
function inPublicationOrder(tags) {
  return tags.toSorted((one, other) => Number(one.floats) - Number(other.floats));
}

// src/tags/evaluate.ts
init_result();
function evaluateRule(rule, situation) {
  const { context, expressions } = situation;
  const enabled = fillTemplate(rule.enable, expressions);
  if (enabled.kind === "flaw") return enabled;
  if (enabled.value !== "true" && enabled.value !== "false")
    return invalid(`enable comes to "${enabled.value}", which is neither true nor false`);
  if (enabled.value === "false") return nothing("it is not enabled");
  switch (rule.type) {
    case "schedule":
      return context.event.includes("schedule") ? named(fillTemplate(rule.pattern, expressions)) : nothing(`the event is ${context.event}, not schedule`);
    case "semver":
    case "pep440":
      return evaluateVersion(rule, situation);
    case "match":
      return evaluateMatch(rule, situation);
    case "edge": {
      const branch = rule.branch ?? context.defaultBranch;
      if (branch === void 0) return nothing("the default branch is not known");
      return branchOf(context) === branch ? named(parsed("edge")) : nothing(`the run is for ${formatRef(context)}, not for the branch ${branch}`);
    }
    case "ref":
      return evaluateRef(rule, context, expressions);
    case "raw":
      return named(fillTemplate(rule.value, expressions), "its value is empty");
    case "sha":
      if (context.sha === void 0) return nothing("the commit is not known");
      return named(parsed(rule.format === "long" ? context.sha : String(expressions.values.sha)));
  }
}
function evaluateVersion(rule, situation) {
  const source = sourceOf2(rule, situation);
  if (source.kind !== "text") return source.kind === "flaw" ? source : nothing(source.why);
  const { expressions } = situation;
  const matched = rule.match?.exec(source.text);
  const text = (matched?.[1] ?? matched?.[0] ?? source.text).replaceAll("/", "-");
  const scheme = expressions.libraries.schemes[rule.type];
  const version = scheme.read(text);
  if (version === void 0) return nothing(`${text} is no ${rule.type} version`);
  const name = nameOf2(rule, { text, version }, expressions);
  if (name.kind === "flaw") return name;
  return given(
    name.value,
    versionSourceOf(version, scheme, (other) => {
      const again = nameOf2(rule, { text: other.text, version: other }, expressions);
      return again.kind === "read" ? again.value : void 0;
    })
  );
}
function nameOf2({ type, pattern }, { text, version }, { values, ...expressions }) {
  const known2 = { ...values, ...version.values };
  if (version.isRelease) return fillTemplate(pattern, { ...expressions, values: known2 });
  if (!/^\s*\{\{\{?\s*raw\s*\}?\}\}\s*$/.test(pattern)) return parsed(version.text);
  return parsed(type === "semver" ? String(version.values.raw) : text);
}
function evaluateMatch(rule, situation) {
  const source = sourceOf2(rule, situation);
  if (source.kind !== "text") return source.kind === "flaw" ? source : nothing(source.why);
  const { text } = source;
  const find = (whole) => rule.pattern.exec(whole)?.[rule.group];
  const found = rule.pattern.exec(text);
  if (found === null) return nothing(`${rule.pattern.source} does not match ${text}`);
  const name = found[rule.group];
  if (name === void 0) return nothing(`its pattern has no group ${rule.group} in ${text}`);
  return given(name, versionSourceOfText(text, situation.expressions.libraries.schemes.semver, find));
}
function evaluateRef({ event }, context, { libraries }) {
  const not = (what) => nothing(`the run is for ${formatRef(context)}, not for a ${what}`);
  switch (event) {
    case "branch": {
      const branch = branchOf(context);
      return branch === void 0 ? not("branch") : given(branch);
    }
    case "tag": {
      const tag = gitTagOf(context);
      return tag === void 0 ? not("git tag") : given(tag, versionSourceOfText(tag, libraries.schemes.semver));
    }
    case "pr": {
      const number = pullRequestOf(context);
      return number === void 0 ? not("pull request") : given(number);
    }
  }
}
function sourceOf2({ value }, { context, expressions }) {
  if (value !== void 0) {
    const filled = fillTemplate(value, expressions);
    return filled.kind === "flaw" ? filled : { kind: "text", text: filled.value };
  }
  const tag = gitTagOf(context);
  return tag === void 0 ? { kind: "none", why: `the run is for ${formatRef(context)}, not for a git tag` } : { kind: "text", text: tag };
}
function named(name, whyEmpty = "its pattern comes to nothing") {
  if (name.kind === "flaw") return name;
  return name.value === "" ? nothing(whyEmpty) : given(name.value);
}
function given(name, versionSource) {
  return name === "" ? nothing("it comes to an empty name") : parsed({ kind: "name", name, versionSource });
}
function nothing(why) {
  return parsed({ kind: "nothing", why });
}

// src/tags/tag-set.ts
function isNamedAfterBranch(rule) {
  switch (rule.type) {
    case "ref":
      return rule.event === "branch";
    case "raw":
      return /\{\{\s*branch\s*\}\}/.test(rule.value);
    case "schedule":
    case "semver":
    case "pep440":
    case "match":
    case "edge":
    case "sha":
      return false;
  }
}
var TagSet = class {
  tags = [];
  skippedRules = [];
  remarks = [];
  problems = [];
  movesByVersion = false;
  #flavor;
  #around;
  #latest;
  /** What the first rule that gave a tag made it of: `latest` goes by that. */
  #first;
  constructor(flavor, surroundings) {
    this.#flavor = flavor;
    this.#around = surroundings;
    const { expressions } = surroundings;
    const choice = this.#read("flavor", flavor.latest, fillTemplate(flavor.latest, expressions)) ?? "false";
    if (!isLatestChoice(choice))
      this.#complain(
        "flavor",
        flavor.latest,
        `latest comes to "${choice}", which is none of auto, true, false`
      );
    const affixes = this.#read("flavor", flavor.prefix + flavor.suffix, affixesOfLatest(flavor, expressions));
    const name = applyAffixes(affixes ?? { prefix: "", suffix: "" }, "latest");
    this.#latest = { name: sanitizeTag(name, expressions.libraries.hash), choice };
  }
  add(rule) {
    const { expressions, context } = this.#around;
    const tagResult = this.#read("tags", rule.text, evaluateRule(rule, { context, expressions }));
    const affixes = this.#read("tags", rule.text, affixesOf(rule, this.#flavor, expressions));
    if (tagResult === void 0 || affixes === void 0) return;
    if (tagResult.kind === "nothing") {
      this.skippedRules.push({ rule: rule.text, why: tagResult.why });
      return;
    }
    this.#first ??= { versionSource: tagResult.versionSource, affixes };
    const { hash } = this.#around.expressions.libraries;
    const whole = applyAffixes(
      affixes,
      isEmptyTag(tagResult.name) ? sanitizeTag(tagResult.name, hash) : tagResult.name
    );
    const name = this.#fit(whole, rule);
    const contest = this.#contestFor(tagResult, affixes);
    const why = this.#whyNot(name) ?? this.#higher(contest);
    if (why !== void 0) this.#leaveOut(name, rule.text, why);
    else this.#keep({ name, rule: rule.text, floats: isFloating(rule, tagResult), contest });
  }
  /** Only the release of the highest version is the latest, unless the flavor says so itself. */
  addLatest() {
    const { name, choice } = this.#latest;
    if (this.#first === void 0 || choice === "false") return;
    const rule = `flavor latest=${choice}`;
    if (choice === "true") {
      const why2 = this.#whyNot(name);
      if (why2 === void 0) this.#keep({ name, rule, floats: true });
      else this.#leaveOut(name, rule, why2);
      return;
    }
    const { versionSource, affixes } = this.#first;
    if (versionSource?.isRelease !== true || isUnmerged(this.#around.context)) return;
    this.movesByVersion = true;
    const contest = contestOf(versionSource, affixes, () => true);
    const why = this.#higher(contest);
    if (why === void 0) this.#keep({ name, rule, floats: true, contest });
    else this.#leaveOut(name, rule, why);
  }
  /** With the flavor's prefix and suffix, or bare. */
  #isLatest(name) {
    return name === this.#latest.name || name === "latest";
  }
  #whyNot(name) {
    const { context, pushes } = this.#around;
    return this.#isLatest(name) && pushes && isUnmerged(context) ? "nobody has merged this commit yet" : void 0;
  }
  /** Which versions compete for a tag that moves from release to release. */
  #contestFor({ name, versionSource }, affixes) {
    if (versionSource === void 0 || !isMoving(versionSource, name)) return void 0;
    this.movesByVersion = true;
    return contestOf(versionSource, affixes, (other) => versionSource.nameFor(other) === name);
  }
  /** Why a tag that moves from release to release must stay where it is. */
  #higher(contest) {
    const { published } = this.#around;
    const rival = published.kind === "listed" ? contest?.findHighest(published.tags) : void 0;
    return rival?.isHigher === true ? `${rival.version} is published already, and is higher` : void 0;
  }
  /** A branch may be called `latest`, and is not the latest release for that. */
  #fit(whole, rule) {
    const { hash } = this.#around.expressions.libraries;
    const fitted = sanitizeTag(whole, hash);
    const name = this.#isLatest(fitted) && isNamedAfterBranch(rule) ? sanitizeTag(`branch-${fitted}`, hash) : fitted;
    if (name !== whole) this.#remark(`The tag ${JSON.stringify(whole)} is written ${name}.`);
    return name;
  }
  #keep(tag) {
    if (!this.tags.some(({ name }) => name === tag.name)) this.tags.push(tag);
  }
  #leaveOut(name, rule, why) {
    this.skippedRules.push({ rule, why });
    this.#remark(`The tag ${name} is left out: ${why}.`);
  }
  #remark(text) {
    if (!this.remarks.includes(text)) this.remarks.push(text);
  }
  #read(input, value, got) {
    if (got.kind === "read") return got.value;
    this.#complain(input, value, got.flaw);
    return void 0;
  }
  #complain(input, value, flaw) {
    if (!this.problems.some((one) => one.value === value && one.flaw === flaw))
      this.problems.push({ input, value, flaw });
  }
};
var LONGEST2 = 128;
var HASH_LENGTH = 12;
function isEmptyTag(name) {
  return !/[A-Za-z0-9_]/.test(name);
}
function sanitizeTag(name, hash) {
  const clean2 = name.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+/, "");
  const mark = () => hash(name).slice(0, HASH_LENGTH);
  if (clean2 === "") return `tag-${mark()}`;
  if (clean2.length <= LONGEST2) return clean2;
  return `${clean2.slice(0, LONGEST2 - HASH_LENGTH - 1)}-${mark()}`;
}

// src/tags/resolve.ts
function explainMissingTags({ skippedRules }, context) {
  const allowed = `at least one rule that gives a tag for the event ${context.event} and ${formatRef(context)}`;
  return skippedRules.map(({ rule, why }) => ({
    input: "tags",
    value: rule,
    flaw: `it gives no tag: ${why}`,
    allowed
  }));
}
function mayStillMatch({ defaultBranch, repository }) {
  return defaultBranch === void 0 && repository !== void 0 && repository.details === void 0;
}
function resolveTags(rules, sources, libraries) {
  let last = { input: "tags", value: "" };
  const evaluated = libraries.withinDeadline(
    () => evaluateRules(rules, sources, { libraries, onRule: (rule) => last = rule })
  );
  return evaluated?.result ?? { kind: "problems", problems: [{ ...last, flaw: "it takes too long to evaluate" }] };
}
function evaluateRules(rules, { context, published, pushes }, { libraries, onRule }) {
  const expressions = { values: globalValues(context, rules.shaLength), times: timesOf(context), libraries };
  onRule({ input: "flavor", value: rules.flavor.latest });
  const tagSet = new TagSet(rules.flavor, { context, published, pushes, expressions });
  for (const rule of rules.tags) {
    onRule({ input: "tags", value: rule.text });
    tagSet.add(rule);
  }
  tagSet.addLatest();
  const version = tagSet.tags[0]?.name ?? "";
  const standard = standardLabels(context, version);
  const describe = (input, parse4) => mergeLabels(
    standard,
    rules[input].flatMap((line) => {
      onRule({ input, value: line });
      const label = readLabel(line, parse4, { ...expressions, values: { ...expressions.values, version } });
      if (label.kind === "read") return [label.value];
      tagSet.problems.push({ input, value: line, flaw: label.flaw });
      return [];
    })
  );
  const labels = describe("labels", parseLabel);
  const annotations = describe("annotations", parseAnnotation);
  if (tagSet.problems.length > 0) return { kind: "problems", problems: tagSet.problems };
  const { tags, skippedRules, remarks, movesByVersion } = tagSet;
  return {
    kind: "metadata",
    metadata: { tags, skippedRules, labels, annotations, remarks, movesByVersion }
  };
}
function readLabel(line, parse4, expressions) {
  const filled = fillTemplate(line, expressions);
  if (filled.kind === "flaw") return filled;
  const label = parse4(filled.value);
  return label === void 0 ? invalid("it is no key=value") : parsed(label);
}

// src/context/push-policy.ts
function decidePush(choice, context) {
  if (choice === "false") return { kind: "build-only", reason: "asked" };
  if (isForeignHeadWithSecrets(context))
    return choice === "true" ? { kind: "forbidden" } : { kind: "build-only", reason: "fork" };
  if (choice === "true" || !isPullRequest(context)) return { kind: "push" };
  if (context.head === "foreign") return { kind: "build-only", reason: "fork" };
  return { kind: "build-only", reason: context.dependabot ? "dependabot" : "pull-request" };
}

// src/build/attestations.ts
function parseAttestations({ provenance, sbom, attests }, run2) {
  const others = attests.filter((entry) => {
    const type = attributesOf(entry).get("type");
    return !(type === "provenance" && provenance !== "") && !(type === "sbom" && sbom !== "");
  });
  return [
    ...provenance === "" ? [] : [readProvenance(provenance, run2)],
    ...sbom === "" ? [] : [`type=sbom,${spellSwitches(sbom)}`],
    ...others.map(
      (entry) => attributesOf(entry).get("type") === "provenance" ? withBuilder(entry, run2) : spellSwitches(entry)
    )
  ];
}
function readProvenance(text, run2) {
  if (/^(?:true|True|TRUE)$/.test(text)) return withBuilder("type=provenance", run2);
  if (/^(?:false|False|FALSE)$/.test(text)) return "type=provenance,disabled=true";
  return spellSwitches(withBuilder(`type=provenance,${text}`, run2));
}
function standardProvenance(isPrivate, run2) {
  return withBuilder(`type=provenance,${isPrivate ? "mode=min,inline-only=true" : "mode=max"}`, run2);
}
function isAsked(attestation) {
  return !["true", "1"].includes(attributesOf(attestation).get("disabled") ?? "false");
}
function withBuilder(entry, run2) {
  return run2 === void 0 || attributesOf(entry).has("builder-id") ? entry : `${entry},builder-id=${run2}`;
}
function spellSwitches(entry) {
  return fieldsOf(entry).map((field2) => {
    if (/^(?:1|t|T|true|TRUE|True)$/.test(field2)) return "disabled=false";
    return /^(?:0|f|F|false|FALSE|False)$/.test(field2) ? "disabled=true" : quoteField(field2);
  }).join(",");
}

// src/build/cache.ts
var CACHE_TAG = "buildcache";
function chooseCache(choice, { image, job }) {
  if (choice === "registry") {
    const entry2 = `type=registry,ref=${formatReference(image, CACHE_TAG)}`;
    return { from: [entry2], to: [exportEntry(`${entry2},mode=max`)] };
  }
  if (job === void 0) return { from: [], to: [] };
  const entry = `type=gha,scope=${image.path}`;
  return { from: [entry], to: job.canWrite ? [exportEntry(`${entry},mode=max`)] : [] };
}
function exportEntry(entry) {
  const fields = fieldsOf(entry);
  const whole = fields.every((field2) => !field2.includes("=")) ? `type=registry,ref=${entry}` : entry;
  const attributes = attributesOf(whole);
  return isInline(entry) || attributes.has("ignore-error") ? whole : `${whole},ignore-error=true`;
}
function isInline(entry) {
  return attributesOf(entry).get("type") === "inline";
}
function readJobCache(token) {
  const [, payload, signature] = token.split(".");
  if (payload === void 0 || signature === void 0) return void 0;
  const claims = parseJson(decodeBase64Url(payload));
  if (claims === void 0) return void 0;
  const rights = textField(claims, "ac");
  const allows = (entry) => (Number(field(entry, "Permission")) & 2) === 2;
  return { canWrite: rights === void 0 || list(parseJson(rights)).some(allows) };
}
function decodeBase64Url(text) {
  try {
    return atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return "";
  }
}

// src/config/build-context.ts
function parseBuildContext(inputs, { needed, parseContext }, report2) {
  const own = ownRepository(parseContext.context);
  const fill = (input, text) => fillTemplate2(text, own, (flaw) => {
    report2(input, text, { flaw, allowed: "`{{defaultContext}}` in a workflow, or no braces" });
  });
  const context = fill("context", inputs.context.trim() || ".");
  const file = inputs.file.trim();
  if (/[\r\n]/.test(context))
    report2("context", context, { flaw: "it has a line end inside", allowed: "one line" });
  rejectPassword("context", context, report2);
  if (isRemoteContext(context)) {
    const isOwn = own !== void 0 && context.startsWith(own);
    return { context, fill, gitAuthId: isOwn ? gitAuthIdFor(own) : void 0 };
  }
  const dockerfile = file || dockerfileIn(context);
  const isFolder = parseContext.look(context) === "folder";
  if (needed && !isFolder && !context.includes("{{"))
    report2("context", context, {
      flaw: "there is no such folder",
      allowed: "a folder, or the URL of a git repository"
    });
  if (needed && (isFolder || file !== "") && parseContext.look(dockerfile) !== "file")
    report2("file", dockerfile, { flaw: "there is no such file", allowed: "the path of a Dockerfile" });
  return { context, fill, gitAuthId: void 0 };
}
function rejectPassword(input, text, report2) {
  const shown2 = withoutPassword(text);
  if (shown2 !== text)
    report2(input, shown2, {
      flaw: "it holds a password, which the image's provenance would publish",
      allowed: "the URL without it, and the password as the secret GIT_AUTH_TOKEN (`secrets: GIT_AUTH_TOKEN=…`), or GIT_AUTH_TOKEN.HOST for one host"
    });
}
function dockerfileIn(context) {
  const folder = context.replace(/^(?:\.\/+)+/, "").replace(/\/+$/, "");
  if (context.startsWith("/") && folder === "") return "/Dockerfile";
  return folder === "." || folder === "" ? "Dockerfile" : `${folder}/Dockerfile`;
}
function ownRepository({ repository, server, workflow: { commit } }) {
  if (repository === void 0 || commit === void 0 || server.url === void 0) return void 0;
  return `${server.url}/${repository.owner}/${repository.name}.git#${commit}`;
}
function fillTemplate2(text, own, complain) {
  const filled = own === void 0 ? text : text.replaceAll(/\{\{\{?\s*defaultContext\s*\}?\}\}/g, () => own);
  const [left] = /\{\{.*?\}\}/.exec(filled) ?? [];
  if (left !== void 0) complain(`${left} stands for nothing here`);
  return filled;
}
function gitAuthIdFor(own) {
  return `GIT_AUTH_TOKEN.${new URL(own).host}`;
}

// src/config/choices.ts
function chooseFrom(inputs, report2) {
  return (input, choices, standard) => {
    const value = inputs[input].trim();
    const flag = parseBoolean(value);
    const word = value === "" ? standard : flag === void 0 ? value : String(flag);
    const chosen = choices.find((choice) => choice === word);
    if (chosen === void 0)
      report2(input, value, { flaw: "it is none of the choices", allowed: orList(choices) });
    return chosen ?? standard;
  };
}
function parseSwitch(input, text, report2) {
  const word = text.trim();
  const flag = word === "" ? false : parseBoolean(word);
  if (flag === void 0)
    report2(input, word, { flaw: "it is none of the choices", allowed: "true or false" });
  return flag ?? false;
}
function orList(words) {
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}

// src/config/build-inputs.ts
var SHAPES2 = {
  "build-args": {
    shape: /^[^\s=]+(?:=|$)/,
    flaw: "it does not begin with a name",
    allowed: "NAME=VALUE, one a line"
  },
  "build-contexts": {
    shape: /^[^=]+=./,
    flaw: "it is no name with a source",
    allowed: "NAME=SOURCE, one a line"
  },
  platforms: {
    shape: /^[\w.()-]+(?:\/[\w.-]+){0,2}$/,
    flaw: "it is no platform",
    allowed: "platforms such as linux/amd64 and linux/arm64, one a line or separated by commas"
  },
  "add-hosts": { shape: /^[^:=\s]+[:=]./, flaw: "it is no host with an address", allowed: "HOST:ADDRESS" },
  "shm-size": {
    shape: /^\d+(?:\.\d+)? ?(?:[kmgt]i?)?b?$/i,
    flaw: "it is no size",
    allowed: "a size such as 64m or 2g"
  },
  ulimit: {
    shape: /^\w+=-?\d+(?::-?\d+)?$/,
    flaw: "it is no limit",
    allowed: "NAME=SOFT:HARD such as nofile=1024:1024"
  },
  call: {
    shape: /^(?:build|check|outline|targets)(?:,|$)/,
    flaw: "docker does not know it",
    allowed: "build, check, outline or targets"
  }
};
function parseBuildInputs(inputs, report2) {
  const read2 = BUILD_INPUTS.map((input) => [input, readBuildInput(input, inputs, report2)]);
  const values = read2.filter(([input, texts]) => input !== "outputs" && texts.length > 0);
  const outputs = read2.flatMap(([input, texts]) => input === "outputs" ? texts : []).map(parseOutput);
  return { values: Object.fromEntries(values), outputs };
}
function readBuildInput(input, inputs, report2) {
  const row = BUILD_OPTIONS[input];
  const text = inputs[input];
  const values = row.unquoted ? plainLines(text) : split(row.splits, { input, text }, report2);
  const { shape, flaw = "", allowed = "" } = SHAPES2[input] ?? {};
  for (const value of values) if (shape?.test(value) === false) report2(input, value, { flaw, allowed });
  return values;
}
function split(splits, { input, text }, report2) {
  switch (splits) {
    case "text": {
      const value = text.trim();
      if (/[\r\n]/.test(value))
        report2(input, text, { flaw: "it has a line end inside", allowed: "one line" });
      return value === "" ? [] : [value];
    }
    case "switch":
      return parseSwitch(input, text, report2) ? ["true"] : [];
    case "lines":
    case "list":
      return parseList(input, text, { report: report2, commas: splits === "list" });
  }
}
function parseList(input, text, { report: report2, commas }) {
  const csv = parseCsv(text.trim());
  if (csv.kind === "flaw") {
    report2(input, text, { flaw: csv.flaw, allowed: "values whose quotes are closed" });
    return [];
  }
  return csv.records.flatMap((record2) => {
    if (!commas) return record2.join(",");
    return record2.length === 1 ? (record2[0] ?? "").split(",") : record2;
  }).map((value) => value.trim()).filter((value) => value !== "");
}
function plainLines(text) {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}

// src/config/build-secrets.ts
var HIDDEN = "***";
function parseBuildSecrets(inputs, { variable: variableOf, look: look2, read: read2, findLinkFlaw: findLinkFlaw2 }, report2) {
  const secrets = [];
  const missing2 = [];
  const lists = { report: report2, commas: false };
  for (const line of readValues(inputs.secrets, report2)) {
    const [id, value] = named2("secrets", line, "NAME=VALUE");
    if (value.trim() === "") miss("secrets", id, "its value is empty");
    else secrets.push({ id, input: "secrets", value: new Secret(value) });
  }
  for (const line of parseList("secret-envs", inputs["secret-envs"], { ...lists, commas: true })) {
    const [id, variable] = named2("secret-envs", line, "NAME=VARIABLE");
    const value = variableOf(variable) ?? "";
    if (value.trim() === "") miss("secret-envs", id, `the variable ${variable} is not set, or empty`);
    else secrets.push({ id, input: "secret-envs", variable, value: new Secret(value) });
  }
  for (const line of parseList("secret-files", inputs["secret-files"], lists)) {
    const [id, path] = named2("secret-files", line, "NAME=FILE");
    const flaw = findLinkFlaw2(path);
    if (flaw !== void 0) {
      report2("secret-files", path, { flaw: `it ${flaw}`, allowed: "the path at which the file really is" });
      continue;
    }
    const content = look2(path) === "file" ? read2(path) : void 0;
    if (content === void 0) miss("secret-files", id, `there is no file ${path} that can be read`);
    else if (content.trim() === "") miss("secret-files", id, `the file ${path} is empty`);
    else secrets.push({ id, input: "secret-files", path, value: new Secret(content) });
  }
  return { secrets, missing: missing2 };
  function named2(input, line, allowed) {
    const [id, value = ""] = splitPair(line);
    const isNamed = line.includes("=") && /^[^\s",]+$/.test(id);
    if (!isNamed)
      report2(input, HIDDEN, {
        flaw: "one of its lines does not begin with a name",
        allowed: `${allowed}, one a line`
      });
    return [isNamed ? id : HIDDEN, value];
  }
  function miss(input, id, reason) {
    if (id !== HIDDEN) missing2.push({ input, id, reason });
  }
}
function readValues(text, report2) {
  const csv = parseCsv(text);
  if (csv.kind === "flaw") {
    report2("secrets", HIDDEN, { flaw: csv.flaw, allowed: "values whose quotes are closed" });
    return [];
  }
  return csv.records.map((record2) => record2.join(",")).filter((line) => line.trim() !== "");
}

// src/config/build.ts
function parseBuild(inputs, around, report2) {
  const { parseContext, image } = around;
  const { variable } = parseContext;
  const { context, fill, gitAuthId } = parseBuildContext(inputs, around, report2);
  const { values: read2, outputs } = parseBuildInputs(inputs, report2);
  const cache = parseCache(read2, around, report2);
  const values = {
    ...read2,
    ...given2(
      "build-contexts",
      (read2["build-contexts"] ?? []).map((entry) => {
        rejectPassword("build-contexts", entry, report2);
        return fill("build-contexts", entry);
      })
    ),
    ...given2("cache-from", cache.from),
    ...given2("cache-to", cache.to)
  };
  checkOutputs(outputs, image, report2);
  const { secrets, missing: missing2 } = parseBuildSecrets(inputs, parseContext, report2);
  const run2 = runUrl(parseContext.context);
  const attests = parseList("attests", inputs.attests, { report: report2, commas: false });
  const [provenance, sbom] = [inputs.provenance.trim(), inputs.sbom.trim()];
  const isPrivate = parseContext.context.repository?.isPrivate ?? false;
  const build2 = {
    options: {
      context,
      values,
      outputs,
      secrets,
      attestations: parseAttestations({ provenance, sbom, attests }, run2)
    },
    missingSecrets: missing2,
    endpoint: parseEndpoint(inputs, report2),
    standardProvenance: parseBoolean(variable("BUILDX_NO_DEFAULT_ATTESTATIONS")) ? void 0 : standardProvenance(isPrivate, run2),
    reports: {
      warnings: parseBoolean(variable("DOCKER_BUILD_CHECKS_ANNOTATIONS")) ?? true,
      summary: parseBoolean(variable("DOCKER_BUILD_SUMMARY")) ?? true
    }
  };
  const isGiven = secrets.some(({ id }) => id === "GIT_AUTH_TOKEN" || id === gitAuthId);
  return { build: build2, gitAuthId: isGiven ? void 0 : gitAuthId };
}
function parseCache(read2, { image, parseContext: { variable }, choose }, report2) {
  const choice = choose("cache", ["off", "auto", "registry"], "off");
  const { "cache-from": from = [], "cache-to": to = [] } = read2;
  if (choice === "off" || image === void 0) return { from, to: to.map(exportEntry) };
  if (from.length + to.length > 0)
    report2("cache", choice, {
      flaw: "`cache-from` or `cache-to` says something else",
      allowed: "off, where they are written"
    });
  const hasCache = variable("ACTIONS_RESULTS_URL") ?? variable("ACTIONS_CACHE_URL");
  const token = hasCache === void 0 ? "" : variable("ACTIONS_RUNTIME_TOKEN") ?? "";
  return chooseCache(choice, { image, job: readJobCache(token) });
}
function checkOutputs(outputs, image, report2) {
  for (const { text, pushes, names } of outputs) {
    if (!pushes || image === void 0) continue;
    if (names.some((name) => name.split(/:(?!.*\/)|@/)[0] !== formatImage(image)))
      report2("outputs", text, {
        flaw: "it pushes to another image than `images`",
        allowed: `outputs whose name is ${formatImage(image)}`
      });
  }
}
function parseEndpoint(inputs, report2) {
  const endpoint = inputs.endpoint.trim();
  if (endpoint === "") return void 0;
  if (!/^(?:tcp|unix|docker-container|kube-pod|ssh):\/\/\S+$/.test(endpoint))
    report2("endpoint", endpoint, {
      flaw: "it is no address",
      allowed: "where a buildkitd listens, such as tcp://HOST:1234"
    });
  if (inputs.builder.trim() !== "")
    report2("endpoint", endpoint, {
      flaw: "`builder` names a builder already",
      allowed: "nothing beside `builder`"
    });
  return endpoint;
}
function given2(input, values) {
  return values.length === 0 ? {} : { [input]: values };
}
function runUrl({ repository, server, workflow: { id, attempt: attempt2 = "1" } }) {
  if (server.url === void 0 || repository === void 0 || id === void 0) return void 0;
  return `${server.url}/${repository.owner}/${repository.name}/actions/runs/${id}/attempts/${attempt2}`;
}

// src/config/images.ts
init_result();
function parseRegistry(inputs, { server }, report2) {
  const { url: serverUrl = GITHUB_DOT_COM, apiUrl, ghHost } = server;
  const standard = URL.canParse(serverUrl) ? registryOf(serverUrl) : "ghcr.io";
  const text = inputs.registry.trim() || standard;
  const flaw = findHostProblem(text);
  if (flaw !== void 0)
    report2("registry", text, { flaw, allowed: `a host name such as ${standard}, with a port or without` });
  return registryHost(flaw === void 0 ? text : standard, {
    serverUrl,
    ...apiUrl === void 0 ? {} : { apiUrl },
    ...ghHost === void 0 ? {} : { ghHost }
  });
}
function parseImages(inputs, { registry, context: { repository } }, { libraries, report: report2 }) {
  const allowed = `an image such as ${registry.host}/OWNER/NAME, one a line`;
  const written = readNames(inputs.images, libraries);
  if (written.kind === "flaw") {
    report2("images", inputs.images.trim(), { flaw: written.flaw, allowed });
    return void 0;
  }
  const standard = repository && `${registry.host}/${repository.owner}/${repository.name}`;
  const names = inputs.images.trim() === "" && standard !== void 0 ? [standard] : written.value;
  if (names.length === 0) {
    const flaw = inputs.images.trim() === "" ? "it is empty, and there is no repository to name the image after" : "none of its images is enabled";
    report2("images", inputs.images.trim(), { flaw, allowed });
    return void 0;
  }
  const parsed2 = names.map((name) => ({ name, ...parseDestination(name, registry.host) }));
  const destinations = parsed2.flatMap((one) => one.kind === "destination" ? [one.destination] : []);
  const [image] = ownImages(destinations);
  for (const one of parsed2) {
    const flaw = image === void 0 ? whyNotOwn(one.name, registry.host) : flawIn2(one);
    if (flaw !== void 0) report2("images", one.name, { flaw, allowed });
  }
  if (image === void 0) return void 0;
  const remarks = parsed2.flatMap(
    (one) => one.kind === "destination" && one.lowered ? [`The image is named ${formatDestination(one.destination)}: registries know lower case only.`] : []
  );
  return { image, destinations: unique(destinations), remarks };
}
function whyNotOwn(name, registry) {
  const parsed2 = parseImage(name, registry);
  return parsed2.kind === "flaw" ? parsed2.flaw : void 0;
}
function flawIn2(one) {
  return one.kind === "flaw" ? one.flaw : void 0;
}
function unique(destinations) {
  return [...new Map(destinations.map((one) => [formatDestination(one), one])).values()];
}
function readNames(text, libraries) {
  const names = [];
  for (const line of readLines(text)) {
    const fields = readFields(line, libraries);
    if (fields.kind === "flaw") return fields;
    const own = [];
    let isEnabled = true;
    for (const { key, value } of fields.value.map(splitField)) {
      if (key === void 0 || key === "name") own.push(value);
      else if (key !== "enable") return invalid(`it has no attribute "${key}", only name, enable`);
      else {
        const flag = parseBoolean(value);
        if (flag === void 0) return invalid("enable is true or false");
        isEnabled = flag;
      }
    }
    if (isEnabled) names.push(...own.filter((name) => name !== ""));
  }
  return parsed(names);
}

// src/tags/rules.ts
init_result();
var REF_EVENTS = ["branch", "tag", "pr"];
var SHA_FORMATS = ["short", "long"];
var PRIORITIES = {
  schedule: 1e3,
  semver: 900,
  pep440: 900,
  match: 800,
  edge: 700,
  ref: 600,
  raw: 200,
  sha: 100
};
var TYPES = Object.keys(PRIORITIES).join(", ");
var ATTRIBUTES = "type, enable, priority, prefix, suffix, pattern, value, match, group, branch, event, format";
function parseTagRule(text, libraries) {
  const fields = readFields(text, libraries);
  if (fields.kind === "flaw") return fields;
  const attributes = new Map(
    fields.value.map(splitField).map(({ key = "value", value }) => [key, value])
  );
  const unknown2 = [...attributes.keys()].find((key) => !ATTRIBUTES.split(", ").includes(key));
  if (unknown2 !== void 0) return invalid(`it has no attribute "${unknown2}", only ${ATTRIBUTES}`);
  const type = attributes.get("type") ?? "raw";
  if (!isTagType(type)) return invalid(`there is no type "${type}", only ${TYPES}`);
  const priority = Number(attributes.get("priority") ?? PRIORITIES[type]);
  if (Number.isNaN(priority)) return invalid("its priority is no number");
  const own = parseOwn(type, attributes);
  if (own.kind === "flaw") return own;
  const common = {
    text,
    enable: attributes.get("enable") ?? "true",
    priority,
    prefix: attributes.get("prefix") ?? prefixOf(own.value),
    suffix: attributes.get("suffix")
  };
  return parsed({ ...common, ...own.value });
}
function prefixOf(rule) {
  if (rule.type === "ref" && rule.event === "pr") return "pr-";
  return rule.type === "sha" ? "sha-" : void 0;
}
function parseOwn(type, attributes) {
  const value = attributes.get("value") || void 0;
  const pattern = attributes.get("pattern");
  switch (type) {
    case "schedule":
      return parsed({ type, pattern: pattern ?? "nightly" });
    case "semver":
    case "pep440": {
      if (pattern === void 0) return invalid(`type=${type} needs a pattern such as {{version}}`);
      const match = attributes.get("match");
      if (!match) return parsed({ type, pattern, value, match: void 0 });
      const compiled = compile(match, "match");
      return compiled.kind === "flaw" ? compiled : parsed({ type, pattern, value, match: compiled.value });
    }
    case "match": {
      if (pattern === void 0) return invalid("type=match needs a pattern, which is a regular expression");
      const group = Number(attributes.get("group") ?? 0);
      if (!Number.isInteger(group) || group < 0) return invalid("its group is no number");
      const [, inner, flags] = /^\/(.+)\/(.*)$/s.exec(pattern) ?? [];
      const compiled = compile(inner ?? pattern, "pattern", flags);
      return compiled.kind === "flaw" ? compiled : parsed({ type, pattern: compiled.value, value, group });
    }
    case "edge":
      return parsed({ type, branch: attributes.get("branch") || void 0 });
    case "ref": {
      const event = REF_EVENTS.find((known2) => known2 === attributes.get("event"));
      return event === void 0 ? invalid(`type=ref needs an event: ${REF_EVENTS.join(", ")}`) : parsed({ type, event });
    }
    case "raw":
      return attributes.has("value") ? parsed({ type, value: value ?? "" }) : invalid("type=raw needs a value, such as type=raw,value=nightly");
    case "sha": {
      const format = SHA_FORMATS.find((known2) => known2 === (attributes.get("format") ?? "short"));
      return format === void 0 ? invalid(`its format is none of ${SHA_FORMATS.join(", ")}`) : parsed({ type, format });
    }
  }
}
function isTagType(text) {
  return Object.hasOwn(PRIORITIES, text);
}
function compile(source, attribute, flags = "") {
  try {
    return parsed(new RegExp(source, flags.replaceAll(/[gy]/g, "")));
  } catch {
    return invalid(`its ${attribute} is no regular expression`);
  }
}
function defaultRules(context, libraries) {
  if (context.event === "schedule") return ["type=schedule"];
  const gitTag = gitTagOf(context);
  if (gitTag === void 0) return ["type=ref,event=branch", "type=ref,event=pr"];
  const version = libraries.schemes.semver.read(gitTag);
  if (version === void 0) return ["type=ref,event=tag"];
  return [
    "type=semver,pattern={{version}}",
    "type=semver,pattern={{major}}.{{minor}}",
    ...version.numbers[0] === 0 ? [] : ["type=semver,pattern={{major}}"]
  ];
}

// src/config/parse-context.ts
var SHA_LENGTH_VARIABLE = "DOCKER_METADATA_SHORT_SHA_LENGTH";

// src/config/tags.ts
var A_RULE = "a tag, or a rule such as `type=semver,pattern={{version}}`, one a line";
var A_FLAVOR = "`latest=auto`, `prefix=x-` or `suffix=-x,onlatest=true`, one a line";
var A_LABEL = "`name=value`, one a line";
function parseMetadata(inputs, { context, libraries, metadataVariables }, report2) {
  const written = readLines(inputs.tags).flatMap(plainTags);
  const lines = written.length > 0 ? written : defaultRules(context, libraries);
  const tags = lines.flatMap((line) => take("tags", line, parseTagRule(line, libraries)));
  const flavor = readLines(inputs.flavor).reduce(
    (made2, line) => take("flavor", line, parseFlavor(line, made2, libraries))[0] ?? made2,
    NO_FLAVOR
  );
  return {
    tags: byPriority(tags),
    flavor,
    labels: take("labels", inputs.labels, readTexts(inputs.labels, libraries)).flat(),
    annotations: take("annotations", inputs.annotations, readTexts(inputs.annotations, libraries)).flat(),
    shaLength: shaLength()
  };
  function shaLength() {
    const written2 = metadataVariables.shaLength;
    const length = written2 === void 0 ? SHORT_SHA : parseShaLength(written2);
    if (length === void 0)
      report2("DOCKER_METADATA_SHORT_SHA_LENGTH", written2 ?? "", {
        flaw: "it is no number of characters",
        allowed: "a whole number such as 7 or 12"
      });
    return length ?? SHORT_SHA;
  }
  function take(input, text, got) {
    if (got.kind === "read") return [got.value];
    report2(input, text, { flaw: got.flaw, allowed: ALLOWED[input] ?? "" });
    return [];
  }
}
var ALLOWED = {
  tags: A_RULE,
  flavor: A_FLAVOR,
  labels: A_LABEL,
  annotations: A_LABEL
};
function plainTags(line) {
  if (/[="{]/.test(line)) return [line];
  return line.split(",").map((tag) => tag.trim()).filter((tag) => tag !== "");
}
function byPriority(rules) {
  return rules.toSorted((one, other) => other.priority - one.priority);
}
function parseForm(inputs, { metadataVariables }) {
  return {
    separators: {
      tags: inputs["sep-tags"] || "\n",
      labels: inputs["sep-labels"] || "\n",
      annotations: inputs["sep-annotations"] || "\n"
    },
    levels: parseLevels(metadataVariables.levels ?? "manifest,index"),
    // Outputs go into the environment unless the variable says no.
    toEnvironment: parseBoolean(metadataVariables.toEnvironment) ?? true
  };
}
var LEVELS = "DOCKER_METADATA_ANNOTATIONS_LEVELS";
var TO_ENVIRONMENT = "DOCKER_METADATA_SET_OUTPUT_ENV";
function readMetadataVariables(environment) {
  const read2 = (name) => environment[name]?.trim() || void 0;
  return { shaLength: read2(SHA_LENGTH_VARIABLE), levels: read2(LEVELS), toEnvironment: read2(TO_ENVIRONMENT) };
}
function parseShaLength(text) {
  const length = Number(text);
  return Number.isInteger(length) && length > 0 ? length : void 0;
}
function parseLevels(text) {
  return text.split(",").map((level) => level.trim()).filter((level) => level !== "");
}

// src/config/publication.ts
var MOST_RETRIES = 10;
var STANDARD_RETRIES = 3;
var PATTERN = /^[\w.*-]{1,128}$/;
var MEANT_AS_A_SWITCH = /^(?:true|false|yes|no|on|off|enabled|disabled)$/i;
function parsePublication(inputs, report2) {
  return {
    retries: parseRetries(inputs, report2),
    immutable: parseImmutable(inputs, report2),
    allowOlder: parseAllowOlder(inputs, report2)
  };
}
function parseRetries({ retries }, report2) {
  const text = retries.trim();
  if (text === "") return STANDARD_RETRIES;
  const count = /^\d{1,2}$/.test(text) ? Number(text) : NaN;
  if (count <= MOST_RETRIES) return count;
  report2("retries", text, {
    flaw: "it is no such number",
    allowed: `a whole number from 0 to ${MOST_RETRIES}`
  });
  return STANDARD_RETRIES;
}
function parseAllowOlder({ "allow-older": written }, report2) {
  const text = written.trim();
  const flag = text === "" ? false : parseBoolean(text);
  if (flag === void 0)
    report2("allow-older", text, { flaw: "it is neither true nor false", allowed: "true or false" });
  return flag ?? false;
}
function parseImmutable({ immutable }, report2) {
  const words = immutable.split(/[\s,]+/).filter((word) => word !== "");
  const [only = "false"] = words;
  const flag = words.length <= 1 && only.length > 1 ? parseBoolean(only) : void 0;
  if (flag !== void 0) return { kind: flag ? "exact" : "none" };
  for (const word of words)
    if (!PATTERN.test(word) || MEANT_AS_A_SWITCH.test(word))
      report2("immutable", word, {
        flaw: "it is no pattern of a tag's name",
        allowed: "true, false, or names in which `*` stands for anything, one a line: `*.*.*`, `*-stable`"
      });
  return { kind: "matching", patterns: words };
}

// src/config/tokens.ts
function addTokens(parsed2, tokens) {
  const { registry, result } = parsed2;
  const problems2 = isMisdirected(parsed2, tokens) ? [
    {
      input: "registry",
      value: registry.host,
      flaw: "the token is GitHub's, and not for this registry",
      allowed: `the registry that the token is for, or another one together with a \`token\` of its own${ofOwnServer(registry)}`
    }
  ] : [];
  if (result.kind === "problems") return { kind: "problems", problems: [...result.problems, ...problems2] };
  if (problems2.length > 0) return { kind: "problems", problems: problems2 };
  return {
    kind: "config",
    config: {
      ...result.config,
      build: withGitAuth(result, tokens),
      credentials: { username: result.username, token: tokens.token },
      gitHubToken: parsed2.isOwnGitHub ? tokens.jobToken : void 0
    }
  };
}
function isMisdirected({ registry: { gitHub, host }, isOwnGitHub: isOwnGitHub2 }, { token, jobToken }) {
  if (token.isGitHub && gitHub === void 0 && !isLoopback(host)) return true;
  return !isOwnGitHub2 && (token.kind === "installation" || token.reveal() === jobToken?.reveal());
}
function ofOwnServer({ gitHub, host }) {
  const server = gitHub === void 0 ? /^containers\.(.+)$/.exec(host)?.[1] : void 0;
  return server === void 0 ? "" : `; if ${server} is your GitHub, GH_HOST=${server} in the environment`;
}
function withGitAuth({ config: { build: build2 }, gitAuthId }, { jobToken }) {
  if (gitAuthId === void 0 || jobToken === void 0) return build2;
  const secret = { id: gitAuthId, input: "github-token", value: jobToken };
  return { ...build2, options: { ...build2.options, secrets: [...build2.options.secrets, secret] } };
}

// src/config/parse.ts
function parseSettings(inputs, parseContext) {
  const problems2 = [];
  const report2 = (input, value, why) => problems2.push({ input, value, ...why });
  const choose = chooseFrom(inputs, report2);
  const { context, libraries } = parseContext;
  if (/[\r\n]/.test(inputs.username.trim()))
    report2("username", inputs.username, { flaw: "it has a line end inside", allowed: "one line" });
  const operation = choose("operation", ["push", "check"], "push");
  const pushChoice = choose("push", ["auto", "true", "false"], "auto");
  const scopeCheck = choose("scope-check", ["auto", "strict", "off"], "auto");
  const access2 = choose("access", ["push", "pull", "delete"], "push");
  const dryRun = choose("dry-run", ["false", "true"], "false") === "true";
  const publication = parsePublication(inputs, report2);
  const registry = parseRegistry(inputs, context, report2);
  const parsedImages = parseImages(inputs, { registry, context }, { libraries, report: report2 });
  choose("metadata-context", ["workflow", "git"], "workflow");
  if (parseContext.lacksClone)
    report2("metadata-context", inputs["metadata-context"], {
      flaw: "there is no git clone in the working directory",
      allowed: "`workflow`, or `git` after a step actions/checkout",
      ...parseContext.lacksClone.refusal && formatRefusal(parseContext.lacksClone.refusal)
    });
  const needed = operation === "push";
  const { build: build2, gitAuthId } = parseBuild(
    inputs,
    { needed, image: parsedImages?.image, parseContext, choose },
    report2
  );
  if (pushChoice === "false" && build2.options.outputs.some(({ pushes }) => pushes))
    report2("push", "false", {
      flaw: "`outputs` pushes",
      allowed: "auto or true, or an output that does not push"
    });
  const exposed = needed ? localPaths(build2.options) : [];
  const temporaryFolder = findTemporaryFolder(exposed, parseContext, report2);
  const push = decidePush(choiceFor(pushChoice, build2.options), context);
  const metadataRules = parseMetadata(inputs, parseContext, report2);
  const metadata = needed && problems2.length === 0 ? resolveNow(metadataRules) : NO_METADATA;
  const parsed2 = { registry, isOwnGitHub: isOwnGitHub(registry, context) };
  if (problems2.length > 0 || parsedImages === void 0)
    return { ...parsed2, result: { kind: "problems", problems: problems2 } };
  const config = {
    operation,
    context,
    accessRequest: {
      access: operation === "check" ? access2 : "push",
      image: parsedImages.image,
      registry,
      context,
      scopeCheck
    },
    destinations: parsedImages.destinations,
    metadata,
    metadataRules,
    form: parseForm(inputs, parseContext),
    build: build2,
    push,
    publication,
    temporaryFolder,
    dryRun,
    remarks: [
      ...parsedImages.remarks,
      ...publication.immutable.kind === "none" ? [] : parsedImages.destinations.flatMap(formatUnprotected)
    ]
  };
  const username = inputs.username.trim() || (context.actor ?? PLACEHOLDER_USER);
  return { ...parsed2, result: { kind: "settings", config, username, gitAuthId } };
  function resolveNow(rules) {
    const resolved = resolveTags(
      rules,
      { context, published: { kind: "none" }, pushes: push.kind === "push" },
      libraries
    );
    if (resolved.kind === "problems") {
      for (const { input, value, flaw } of resolved.problems)
        report2(input, value, { flaw, allowed: ALLOWED[input] ?? "" });
      return NO_METADATA;
    }
    if (isByDigest(build2.options)) return { ...resolved.metadata, tags: [] };
    if (resolved.metadata.tags.length === 0 && !mayStillMatch(context))
      problems2.push(...explainMissingTags(resolved.metadata, context));
    return resolved.metadata;
  }
}
function choiceFor(choice, { values, outputs }) {
  if (values.call?.[0]?.startsWith("build") === false) return "false";
  if (choice !== "auto") return choice;
  if (outputs.some(({ pushes }) => pushes)) return "true";
  return outputs.length > 0 || values.load !== void 0 ? "false" : "auto";
}
function findTemporaryFolder(exposed, parseContext, report2) {
  const found = parseContext.findTemporaryFolder(exposed.map(({ path }) => path));
  if (found !== void 0) return found;
  const alone = exposed.filter(({ path }) => parseContext.findTemporaryFolder([path]) === void 0);
  for (const { input, path } of alone.length > 0 ? alone : exposed)
    report2(input, path, {
      flaw: "docker would hand it to the build with every folder in which the login could be kept",
      allowed: "a folder that does not contain the folders for temporary files"
    });
  return "";
}
function isOwnGitHub({ gitHub, host }, { server }) {
  return isLoopback(host) || gitHub?.serverUrl === (server.url ?? GITHUB_DOT_COM);
}
function formatUnprotected(destination) {
  return destination.kind === "own" ? [] : [`The input immutable does not protect the tags of ${destination.name}: docker pushes them itself.`];
}

// src/wiring.ts
var import_node_fs4 = require("node:fs");
var import_node_os3 = require("node:os");
var import_promises13 = require("node:timers/promises");

// src/docker/client.ts
var import_promises11 = require("node:fs/promises");

// src/build/progress.ts
function readProgress() {
  const steps = /* @__PURE__ */ new Map();
  const decoder = new TextDecoder();
  let rest = "";
  const take = (text) => {
    const line = parseProgressLine(text);
    if (line === void 0) return;
    const step = steps.get(line.step);
    steps.set(line.step, step === void 0 ? begin(line.text) : goOn(step, line));
  };
  return {
    add: (chunk) => {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
      rest = (lines.pop() ?? "").slice(0, READ_LIMITS.progressLine);
      for (const line of lines) take(line);
    },
    steps: () => [...steps.values()]
  };
}
function begin(name) {
  return { name, stage: stageOf(name), state: "running", seconds: 0, said: "" };
}
function stageOf(name) {
  const [, words] = /^\[((?:\S+ +)*)\d+\/\d+\] /.exec(name) ?? [];
  if (words === void 0) return void 0;
  return words.trim().split(/ +/).find((word) => !word.includes("/")) || ONLY_STAGE;
}
var ONLY_STAGE = "(the only one)";
function goOn(step, line) {
  switch (line.kind) {
    case "cached":
      return { ...step, state: "cached" };
    case "done": {
      const state = step.state === "cached" ? "cached" : "done";
      return { ...step, state, seconds: Math.max(step.seconds, line.seconds) };
    }
    case "error":
      return { ...step, state: "failed", said: line.message };
    case "output":
    case "status":
      return step;
  }
}
var SHOWN2 = 5;
function summarizeBuild(steps) {
  const written = steps.filter(({ stage }) => stage !== void 0);
  const cacheable = written.filter(({ name }) => !/\] FROM /i.test(name));
  const timed = steps.filter(({ seconds, state }) => state === "done" && seconds >= 0.1);
  const fault = steps.find(({ name, state }) => state === "failed" && name.startsWith("exporting cache"));
  return {
    stages: stagesOf(written),
    steps: cacheable.length,
    cached: countCached(cacheable),
    slowest: timed.toSorted((a, b) => b.seconds - a.seconds).slice(0, SHOWN2).map((step) => ({ ...step, name: printableLine(step.name) })),
    cacheFault: fault && printableLine(fault.said)
  };
}
function stagesOf(steps) {
  const names = [...new Set(steps.flatMap(({ stage }) => stage ?? []))];
  return names.map((name) => {
    const own = steps.filter(({ stage }) => stage === name);
    const seconds = own.reduce((sum, step) => sum + step.seconds, 0);
    return { name, steps: own.length, cached: countCached(own), seconds };
  });
}
function countCached(steps) {
  return steps.filter(({ state }) => state === "cached").length;
}
var MOST_WARNINGS = 10;
function readWarnings(metadata) {
  const warnings = list(field(metadata, "buildx.build.warnings")).flatMap(
    (entry) => readWarning(entry) ?? []
  );
  const byIdentity = new Map(warnings.map((warning) => [`${warning.line ?? 0} ${warning.text}`, warning]));
  return [...byIdentity.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
function readWarning(entry) {
  const text = decode2(textField(entry, "short") ?? "").replace(/ \(line \d+\)$/, "");
  if (text === "") return void 0;
  const detail = list(field(entry, "detail")).map((line2) => decode2(String(line2)));
  const url = textField(entry, "url");
  const [range] = list(field(entry, "range"));
  const line = field(range, "start", "line");
  return {
    text: printableLine(text),
    detail: printableLine(detail.join(" ")),
    url: url === void 0 ? void 0 : printableLine(url),
    line: typeof line === "number" && line > 0 ? line : void 0
  };
}
function decode2(base64) {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return "";
  }
}

// src/docker/build.ts
var import_promises6 = require("node:fs/promises");
var import_node_path3 = require("node:path");

// src/build/secrets.ts
var SECRET_NAME = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|API_?KEY|ACCESS_KEY|PRIVATE_KEY|SECRET_KEY)$/i;
function findSecretArguments(buildArgs) {
  return buildArgs.map(splitPair).filter(([name, value]) => value !== "" && (SECRET_NAME.test(name) || holdsToken(value ?? ""))).map(([name]) => name).filter((name) => !/public/i.test(name));
}
function secretFlag(secret, file) {
  switch (secret.input) {
    case "secrets":
    case "github-token":
      return `id=${secret.id},${quoteField(`src=${file}`)}`;
    case "secret-envs":
      return `id=${secret.id},${quoteField(`env=${secret.variable}`)}`;
    case "secret-files":
      return `id=${secret.id},${quoteField(`src=${secret.path}`)}`;
  }
}

// src/docker/build.ts
function filesIn(folder) {
  return {
    metadata: (0, import_node_path3.join)(folder, "metadata.json"),
    imageId: (0, import_node_path3.join)(folder, "image-id"),
    secrets: (0, import_node_path3.join)(folder, "secrets")
  };
}
function buildArguments(plan, { files, builder } = {}) {
  const { options, references: references2, buildx, description } = plan;
  return [
    ...buildx ? ["buildx", "build"] : ["build"],
    ...builder === void 0 ? [] : [`--builder=${builder}`],
    ...references2.map((reference) => `--tag=${reference}`),
    ...buildx ? buildxFlags(plan, files) : [],
    ...description.labels.map((label) => `--label=${label}`),
    ...description.annotations.map((annotation) => `--annotation=${annotation}`),
    ...buildFlags(options),
    ...options.secrets.map(
      (secret, index2) => `--secret=${secretFlag(secret, files ? fileOf(files, index2) : "…")}`
    ),
    "--",
    options.context
  ];
}
function buildxFlags({ options, push, pushesApart }, files) {
  const { outputs } = options;
  const hasImage = !outputs.some(({ type }) => type === "local" || type === "tar");
  return [
    ...push && !pushesApart && !outputs.some(({ pushes }) => pushes) ? ["--push"] : [],
    ...files ? [`--metadata-file=${files.metadata}`] : [],
    ...files && hasImage ? [`--iidfile=${files.imageId}`] : []
  ];
}
var EPOCH = "SOURCE_DATE_EPOCH";
function epochFor({ description, options }, environment) {
  const isSet = options.values["build-args"]?.some((argument) => argument.startsWith(EPOCH)) ?? false;
  return environment[EPOCH] || isSet ? void 0 : description.epoch;
}
function buildEnvironment(plan, environment) {
  const epoch = epochFor(plan, environment);
  const fetches = !plan.buildx && isRemoteContext(plan.options.context);
  return {
    ...withGuardedGit(environment, { fetches }),
    ...epoch === void 0 ? {} : { [EPOCH]: String(epoch) },
    BUILDX_METADATA_WARNINGS: environment.BUILDX_METADATA_WARNINGS || "true",
    ...plan.withoutAttestations ? { BUILDX_NO_DEFAULT_ATTESTATIONS: "1" } : {}
  };
}
async function writeSecrets(secrets, files) {
  const values = secrets.map((secret, index2) => ({ secret, file: fileOf(files, index2) }));
  const written = values.filter(({ secret: { input } }) => input === "secrets" || input === "github-token");
  if (written.length > 0) await (0, import_promises6.mkdir)(files.secrets, { mode: 448 });
  for (const { secret, file } of written) await (0, import_promises6.writeFile)(file, secret.value.reveal(), { mode: 384 });
}
function fileOf({ secrets }, index2) {
  return (0, import_node_path3.join)(secrets, String(index2));
}
async function readResult(files, progress) {
  const [metadata, imageId] = await Promise.all([
    readOrNothing(files.metadata),
    readOrNothing(files.imageId)
  ]);
  const json = parseJson(metadata);
  return {
    kind: "done",
    digest: parseDigest(textField(json, "containerimage.digest") ?? ""),
    imageId: imageId.trim() || void 0,
    metadata: json === null || json === void 0 ? "" : metadata,
    report: summarizeBuild(progress.steps()),
    warnings: readWarnings(json)
  };
}
function readOrNothing(file) {
  return (0, import_promises6.readFile)(file, "utf8").catch(() => "");
}

// src/docker/detect.ts
var import_promises10 = require("node:fs/promises");
var import_node_http = require("node:http");
var import_node_path6 = require("node:path");

// src/lib/version.ts
function findVersion(text) {
  return /(?<![\w.])v?(\d+\.\d+\.\d+)/.exec(text)?.[1];
}
function isOlder(one, than) {
  const [left, right] = [one, than].map((version) => version.split(".").map(Number));
  const difference = left?.map((number, index2) => number - (right?.[index2] ?? 0)).find((step) => step !== 0);
  return (difference ?? 0) < 0;
}

// src/docker/current-builder.ts
var import_node_crypto = require("node:crypto");
var import_promises9 = require("node:fs/promises");
var import_node_path5 = require("node:path");

// src/build/driver.ts
var BUILDKIT = [
  "several platforms",
  "annotations",
  "attestations",
  "cache export",
  "image archives",
  "push by digest",
  "several outputs"
];
var CAN = {
  docker: [],
  "docker+containerd": BUILDKIT.filter((capability) => capability !== "push by digest"),
  "docker-container": BUILDKIT,
  kubernetes: BUILDKIT,
  remote: BUILDKIT,
  cloud: BUILDKIT
};
function supports(driver, capability) {
  return CAN[driver].includes(capability);
}
function isDockerDriver(driver) {
  return driver === "docker" || driver === "docker+containerd";
}
function parseDriver(name) {
  return DRIVERS.find((driver) => driver === name) ?? "cloud";
}
var DRIVERS = Object.keys(CAN);
function formatDriver(driver) {
  switch (driver) {
    case "docker":
      return "docker's own builder without the containerd image store";
    case "docker+containerd":
      return "docker's own builder";
    case "docker-container":
    case "kubernetes":
    case "remote":
    case "cloud":
      return `the builder of the driver ${driver}`;
  }
}

// src/docker/private-config.ts
var import_promises7 = require("node:fs/promises");
var import_node_path4 = require("node:path");
var import_promises8 = require("node:timers/promises");
var import_node_os2 = require("node:os");
async function openPrivateConfig(host, options) {
  const { environment, temporaryFolder, onOpened } = options;
  const users = userFolder(environment);
  await (0, import_promises7.mkdir)(temporaryFolder, { recursive: true });
  const sweeping = sweepLeftovers(temporaryFolder, environment);
  const folder = await (0, import_promises7.mkdtemp)((0, import_node_path4.join)(temporaryFolder, FOLDER_PREFIX));
  try {
    await (0, import_promises7.writeFile)((0, import_node_path4.join)(folder, MARKER), formatOwner(), { mode: 384 });
    onOpened(folder);
    const config = adapt(await readUserConfig(users), { host, users, environment });
    await (0, import_promises7.writeFile)((0, import_node_path4.join)(folder, "config.json"), JSON.stringify(config), { mode: 384 });
    await copyFolder((0, import_node_path4.join)(users, "contexts"), (0, import_node_path4.join)(folder, "contexts"));
  } catch (error) {
    await removeFolder(folder);
    throw error;
  }
  const own = { ...environment, ...overrides(folder, { users, environment }) };
  const remove2 = async (timeout) => {
    const swept = Promise.race([sweeping, (0, import_promises8.setTimeout)(TIMEOUTS.sweep, void 0, { ref: false })]);
    await Promise.all([removeSession(folder, own, timeout), swept]);
  };
  return { folder, environment: own, remove: remove2 };
}
function adapt(config, { host, users, environment }) {
  const given3 = record(field(parseJson(environment.DOCKER_AUTH_CONFIG ?? ""), "auths"));
  const logins = Object.entries({ ...record(config.auths), ...given3 }).filter(([name]) => name !== host);
  return {
    ...config,
    auths: Object.fromEntries(logins),
    credHelpers: { ...record(config.credHelpers), [host]: "" },
    cliPluginsExtraDirs: [...list(config.cliPluginsExtraDirs), (0, import_node_path4.join)(users, "cli-plugins")]
  };
}
function overrides(folder, { users, environment }) {
  const usesTls = Boolean(environment.DOCKER_TLS_VERIFY) || Boolean(environment.DOCKER_TLS);
  return {
    DOCKER_CONFIG: folder,
    // Its logins stand in our file.
    DOCKER_AUTH_CONFIG: void 0,
    // Asked for, a file of its own would tell the provenance; the pushed attestation tells it anyway.
    BUILDX_METADATA_PROVENANCE: environment.BUILDX_METADATA_PROVENANCE ?? "disabled",
    BUILDX_CONFIG: environment.BUILDX_CONFIG || (0, import_node_path4.join)(users, "buildx"),
    ...usesTls ? { DOCKER_CERT_PATH: environment.DOCKER_CERT_PATH || users } : {}
  };
}
async function copyFolder(from, to) {
  try {
    await (0, import_promises7.cp)(from, to, { recursive: true });
  } catch (error) {
    if (!["ENOENT", "ENOTDIR"].includes(String(field(error, "code")))) throw error;
  }
}
function userFolder({ DOCKER_CONFIG }) {
  return DOCKER_CONFIG || (0, import_node_path4.join)((0, import_node_os2.homedir)(), ".docker");
}
function readUserConfig(folder) {
  return (0, import_promises7.readFile)((0, import_node_path4.join)(folder, "config.json"), "utf8").then(
    (text) => record(parseJson(text)),
    () => ({})
  );
}

// src/docker/current-builder.ts
async function findBuilder(environment, config, { name: named2, ask }) {
  const records = environment.BUILDX_CONFIG || (0, import_node_path5.join)(userFolder(environment), "buildx");
  const endpoint = endpointOf(environment, config);
  const name = named2 ?? (environment.BUILDX_BUILDER || await currentBuilder(records, endpoint));
  if (name === void 0 || name === "default") return { name, driver: "docker" };
  const record2 = await read((0, import_node_path5.join)(records, "instances", name.toLowerCase()));
  const driver = textField(record2, "Driver");
  return {
    name,
    driver: driver === void 0 ? await askDriver(environment, name, ask) : parseDriver(driver)
  };
}
function endpointOf({ DOCKER_CONTEXT, DOCKER_HOST }, config) {
  const context = DOCKER_HOST ? void 0 : DOCKER_CONTEXT || textField(config, "currentContext");
  if (context !== void 0 && context !== "default") return context;
  return DOCKER_HOST || (process.platform === "win32" ? "npipe:////./pipe/docker_engine" : "unix:///var/run/docker.sock");
}
async function currentBuilder(records, endpoint) {
  const current = await read((0, import_node_path5.join)(records, "current"));
  const name = textField(current, "Name");
  if (name !== void 0 && (field(current, "Global") === true || textField(current, "Key") === endpoint))
    return name;
  const hash = (0, import_node_crypto.createHash)("sha256").update(endpoint).digest("hex");
  const standard = await (0, import_promises9.readFile)((0, import_node_path5.join)(records, "defaults", hash), "utf8").catch(() => "");
  return standard.trim() || void 0;
}
async function askDriver(environment, name, ask) {
  const answer = await ask(environment, ["buildx", "inspect", name]);
  const told = /^Driver:\s+(\S+)/m.exec(answer?.stdout ?? "")?.[1];
  return told === void 0 ? "docker" : parseDriver(told);
}
function read(file) {
  return (0, import_promises9.readFile)(file, "utf8").then(parseJson, () => void 0);
}

// src/docker/detect.ts
async function detectDocker(environment, query, ask) {
  const config = await readUserConfig(userFolder(environment));
  const [buildx, builder] = await Promise.all([
    lookForBuildx(environment, config, { ask, asksVersion: query.version }),
    query.endpoint === void 0 ? findBuilder(environment, config, { name: query.builder, ask }) : { name: void 0, driver: "remote" }
  ]);
  if (FAR_AWAY.has(builder.driver)) return { kind: "ready", version: void 0, ...buildx, builder };
  const daemon = await askSocket(environment, config) ?? await askClient(environment, ask);
  if (daemon.kind === "unavailable") return daemon;
  const isContainerd = daemon.hasContainerd && builder.driver === "docker";
  const driver = isContainerd ? "docker+containerd" : builder.driver;
  return { kind: "ready", version: daemon.version, ...buildx, builder: { ...builder, driver } };
}
var FAR_AWAY = /* @__PURE__ */ new Set(["kubernetes", "remote", "cloud"]);
async function askClient(environment, ask) {
  const answer = await ask(environment, ["info", "--format", "{{json .}}"]);
  if (answer === void 0)
    return { kind: "unavailable", reason: "there is no `docker` command here, or it does not answer" };
  const daemon = readDaemon(answer.stdout);
  if (daemon !== void 0) return daemon;
  const errors = list(field(parseJson(answer.stdout), "ServerErrors")).map(String);
  const said = answer.stderr.trim().split("\n").at(-1) || errors.at(-1) || "";
  return { kind: "unavailable", reason: `docker's daemon does not answer (${said})` };
}
function readDaemon(body) {
  const json = parseJson(body);
  const version = textField(json, "ServerVersion");
  const store = list(field(json, "DriverStatus")).find((row) => list(row)[0] === "driver-type");
  const hasContainerd = String(list(store)[1]).startsWith("io.containerd.");
  return version === void 0 ? void 0 : { kind: "daemon", version, hasContainerd };
}
async function askSocket(environment, config) {
  const socketPath = socketOf(environment, config);
  if (socketPath === void 0) return void 0;
  return new Promise((resolve2) => {
    const asked = (0, import_node_http.request)({ socketPath, path: "/info", timeout: TIMEOUTS.dockerSocket }, (answer) => {
      const chunks = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () => {
        resolve2(readDaemon(Buffer.concat(chunks)));
      });
    });
    asked.on("timeout", () => asked.destroy());
    asked.on("close", () => {
      resolve2(void 0);
    });
    asked.on("error", () => void 0);
    asked.end();
  });
}
function socketOf({ DOCKER_HOST, DOCKER_CONTEXT }, config) {
  if (DOCKER_HOST) return /^unix:\/\/(\/.+)$/.exec(DOCKER_HOST)?.[1];
  if (DOCKER_CONTEXT || textField(config, "currentContext") !== void 0) return void 0;
  return process.platform === "win32" ? "//./pipe/docker_engine" : "/var/run/docker.sock";
}
async function lookForBuildx(environment, config, { ask, asksVersion }) {
  const file = process.platform === "win32" ? "docker-buildx.exe" : "docker-buildx";
  for (const path of pluginFolders(environment, config).map((folder) => (0, import_node_path6.join)(folder, file)))
    if (await can(path, import_promises10.constants.F_OK)) {
      if (!asksVersion && await can(path, import_promises10.constants.X_OK))
        return { buildx: true, buildxVersion: void 0 };
      break;
    }
  const answer = await ask(environment, ["buildx", "version"]);
  return { buildx: answer?.exitCode === 0, buildxVersion: findVersion(answer?.stdout ?? "") };
}
function pluginFolders(environment, config) {
  const { ProgramData = "", ProgramFiles = "" } = environment;
  const system = process.platform === "win32" ? [ProgramData, ProgramFiles].map((folder) => (0, import_node_path6.join)(folder, "Docker")) : ["/usr/local/lib", "/usr/local/libexec", "/usr/lib", "/usr/libexec"].map(
    (folder) => (0, import_node_path6.join)(folder, "docker")
  );
  const own = [userFolder(environment), ...system].map((folder) => (0, import_node_path6.join)(folder, "cli-plugins"));
  return [...list(field(config, "cliPluginsExtraDirs")).map(String), ...own];
}
function can(path, mode) {
  return (0, import_promises10.access)(path, mode).then(
    () => true,
    () => false
  );
}

// src/docker/login.ts
function startLogin(host, { username, token }, wiring) {
  const { environment, stop, findLoginFlaw: findLoginFlaw2, deadline } = wiring;
  const flaw = Promise.resolve(findLoginFlaw2?.());
  const args = ["login", "--username", username, "--password-stdin", host];
  const input = flaw.then((found) => found === void 0 ? token.reveal() : "");
  const running2 = startDocker({ args, environment, input, deadline }, stop);
  return { stop: running2.stop, ended: end() };
  async function end() {
    const [{ status, output }, found] = await Promise.all([running2.ended, flaw]);
    if (status === 0 && found === void 0) return { kind: "done" };
    const late = status === "late" ? `it let \`docker login\` wait for ${deadline / 1e3} s` : void 0;
    return { kind: "failed", command: "docker login", status, output, registryFault: found ?? late };
  }
}

// src/docker/client.ts
function openEngine(wiring) {
  return {
    detect: (query) => Promise.race([detectDocker(wiring.environment, query, wiring.ask ?? askDocker), stopped(wiring.stop)]),
    openSession: (host, credentials) => openSession(wiring, host, credentials),
    logIn: (host, credentials) => startLogin(host, credentials, { ...wiring, deadline: TIMEOUTS.loginWithKeychain }).ended,
    readDockerfile: async (options) => {
      const path = dockerfileOf(options);
      return path === void 0 ? void 0 : (0, import_promises11.readFile)(path, "utf8").catch(() => void 0);
    },
    describe: (plan) => {
      const epoch = epochFor(plan, wiring.environment);
      const variables = epoch === void 0 ? [] : [`${EPOCH}=${epoch}`];
      return [...variables, "docker", ...buildArguments(plan)].map(quote2).join(" ");
    }
  };
}
async function openSession(wiring, host, credentials) {
  const config = await openPrivateConfig(host, wiring);
  const environment = config.environment;
  const logIn2 = () => credentials && startLogin(host, credentials, { ...wiring, environment, deadline: TIMEOUTS.login });
  let login = logIn2();
  let builder;
  const loggedIn = async () => await login?.ended ?? { kind: "done" };
  return {
    loggedIn,
    logInAgain: () => {
      login = logIn2();
      return loggedIn();
    },
    makeBuilder: async (order) => {
      const made2 = await makeBuilder(order, { ...wiring, folder: config.folder, environment });
      builder = made2.name;
      return resultOf("docker buildx create", made2.ended);
    },
    build: (plan) => (plan.buildx ? buildWithBuildx : buildClassically)(plan, { ...wiring, config, builder }),
    push: (reference) => pushOne(reference, { ...wiring, config }),
    pull: (reference) => run("docker pull", ["pull", "--", reference], { ...wiring, environment }),
    async [Symbol.asyncDispose]() {
      await login?.stop();
      await config.remove(wiring.stop.aborted ? TIMEOUTS.removeBuilderWhenStopped : TIMEOUTS.removeBuilder);
    }
  };
}
function stopped(stop) {
  const none = { kind: "unavailable", reason: "nobody waited for it" };
  return new Promise((resolve2) => {
    if (stop.aborted) resolve2(none);
    stop.addEventListener("abort", () => {
      resolve2(none);
    });
  });
}
async function buildWithBuildx(plan, session) {
  const files = filesIn(session.config.folder);
  await writeSecrets(plan.options.secrets, files);
  const progress = readProgress();
  const print = (chunk) => {
    progress.add(chunk);
    session.print(chunk);
  };
  const { config, builder } = session;
  const own = builder === void 0 ? config.environment : withOwnRecords(config.folder, config.environment);
  const environment = buildEnvironment(plan, own);
  const args = buildArguments(plan, { files, builder });
  const built = await run("docker build", args, { ...session, environment, print });
  return built.kind === "failed" ? built : readResult(files, progress);
}
async function buildClassically(plan, session) {
  const { config } = session;
  const files = filesIn(config.folder);
  const environment = buildEnvironment(plan, config.environment);
  const built = await run("docker build", buildArguments(plan, { files }), { ...session, environment });
  return built.kind === "failed" ? built : readResult(files, readProgress());
}
async function pushOne(reference, session) {
  const { environment } = session.config;
  const pushed = await run("docker push", ["push", reference], { ...session, environment });
  return pushed.kind === "failed" ? pushed : { kind: "done", digest: await pushedDigest(reference, session) };
}
async function pushedDigest(reference, { config, ask = askDocker }) {
  const args = ["image", "inspect", "--format", "{{json .RepoDigests}}", reference];
  const answer = await ask(config.environment, args);
  const repository = reference.slice(0, reference.lastIndexOf(":"));
  const own = list(parseJson(answer?.stdout ?? "")).map(String).find((text) => text.startsWith(`${repository}@`));
  return parseDigest(own?.slice(repository.length + 1) ?? "");
}
async function run(command, args, { environment, stop, print }) {
  return resultOf(command, await startDocker({ args, environment, print }, stop).ended);
}
function resultOf(command, { status, output }) {
  return status === 0 ? { kind: "done" } : { kind: "failed", command, status, output };
}
function quote2(argument) {
  if (/[\r\n]/.test(argument)) {
    const escaped = argument.replaceAll(/[\\']/g, "\\$&").replaceAll("\r", "\\r").replaceAll("\n", "\\n");
    return `$'${escaped}'`;
  }
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`;
}

// src/registry/challenge.ts
async function findLoginFlaw(http, registry) {
  const answer = await http({
    method: "GET",
    url: `${registry.url}/v2/`,
    deadline: TIMEOUTS.challenge,
    attempts: ATTEMPTS.once,
    headOnly: true
  });
  if (answer.kind === "failure") return answer.unreadable === true ? withheld(AMBIGUOUS) : void 0;
  const { status, headers } = answer;
  if (isTransient(status)) return void 0;
  if (status >= 300 && status < 400) return withheld(`it redirects whoever logs in (${status})`);
  const challenges = parseChallenges(headers["www-authenticate"] ?? "");
  const bearers = challenges?.filter(({ scheme }) => scheme === "bearer") ?? [];
  const realms = bearers.map(({ parameters }) => parameters.get("realm") ?? "").filter(isAddress);
  const foreign = realms.find((realm) => URL.canParse(realm) && !isOwnAddress(registry, realm));
  if (foreign !== void 0)
    return withheld(`it sends whoever logs in to ${new URL(foreign).origin}, which is not its own`);
  const isAmbiguous = challenges === void 0 || bearers.length > 1 || !realms.every((realm) => URL.canParse(realm) && isPlainUrl(realm));
  return isAmbiguous ? withheld(AMBIGUOUS) : void 0;
}
var AMBIGUOUS = "it asks for a login in words that can be read in two ways";
function withheld(why) {
  return `${why}, so that docker was not given the token`;
}
function isAddress(realm) {
  return /[^\w. -]/.test(realm);
}
function isPlainUrl(realm) {
  return /^https?:\/\/(?:[a-z0-9.-]+|\[::1\])(?::\d{1,5})?(?:[/?][\w\-./?=&%~:+,]*)?$/i.test(realm);
}
var LINE_END2 = "\n";
var TOKEN2 = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
var QUOTED = '"[\\t\\x20-\\x21\\x23-\\x5b\\x5d-\\x7e\\x80-\\xff]*"';
var SPACE = "[ \\t]*";
var PARAMETER = new RegExp(`(${TOKEN2})${SPACE}=${SPACE}(?:(${TOKEN2})|(${QUOTED}))${SPACE}(?=,|$)`, "y");
var SCHEME = new RegExp(`(${TOKEN2})(?:${SPACE}(?=,|$)| +)`, "y");
var TOKEN_68 = new RegExp(`[A-Za-z0-9._~+/-]+=*${SPACE}(?=,|$)`, "y");
var SEPARATOR = /[ \t,]*/y;
function parseChallenges(header) {
  const lines = header.split(LINE_END2).map(parseLine);
  return lines.includes(void 0) ? void 0 : lines.flatMap((line) => line ?? []);
}
function parseLine(line) {
  const challenges = [];
  let at = 0;
  const next = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(line);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  for (next(SEPARATOR); at < line.length; next(SEPARATOR)) {
    let parameter = next(PARAMETER);
    if (parameter === null) {
      const [, scheme] = next(SCHEME) ?? [];
      if (scheme === void 0) return void 0;
      challenges.push({ scheme: scheme.toLowerCase(), parameters: /* @__PURE__ */ new Map() });
      if (at >= line.length || line[at] === ",") continue;
      parameter = next(PARAMETER);
      if (parameter === null && next(TOKEN_68) === null) return void 0;
      if (parameter === null) continue;
    }
    const [, name = "", bare, quoted = ""] = parameter;
    const parameters = challenges.at(-1)?.parameters;
    if (parameters === void 0 || parameters.has(name.toLowerCase())) return void 0;
    parameters.set(name.toLowerCase(), bare ?? quoted.slice(1, -1));
  }
  return challenges;
}

// src/registry/response.ts
function classifyResponse(step, answer, expected) {
  if (answer.kind === "failure") return { kind: "silent", step, reason: answer.reason };
  const { status } = answer;
  if (status === expected) return { kind: "accepted", step, status };
  const refused = status === 401 || status === 403 || status === 404 && step === "pull probe";
  if (!refused) return { kind: "silent", step, reason: `it answered ${status}` };
  const message = messageOf(answer);
  return message === "" && answer.body.length > 0 ? { kind: "silent", step, reason: `it answered ${status} with a page that is no registry's` } : { kind: "refused", step, status, message };
}
function formatResponse(answer) {
  if (answer.kind === "failure") return answer.reason;
  const message = messageOf(answer);
  return message === "" ? `the registry answered ${answer.status}` : `the registry answered ${answer.status}, ${message}`;
}
function requestFailureOf(answer) {
  const retryAfter = answer.kind === "answer" ? answer.headers["retry-after"] : void 0;
  return {
    kind: "request-failure",
    reason: formatResponse(answer),
    retryable: isPassing(answer),
    retryAfter: parseRetryAfter(retryAfter ?? "", Date.now()) ?? findRetryAfter(formatResponse(answer))
  };
}
var LOST = /^(?:BLOB_UPLOAD_UNKNOWN|BLOB_UPLOAD_INVALID|BLOB_UNKNOWN|MANIFEST_BLOB_UNKNOWN)$/;
function isPassing(answer) {
  if (answer.kind === "failure") return answer.retryable;
  if (isTransient(answer.status)) return true;
  return LOST.test(textField(firstError(answer), "code") ?? "");
}
function messageOf(answer) {
  const message = textField(firstError(answer), "message");
  return printableLine((message ?? "").slice(0, 4e3).replaceAll(/\s+/g, " ")).slice(
    0,
    READ_LIMITS.shownField
  );
}
function firstError({ body }) {
  return list(field(parseJson(body), "errors"))[0];
}

// src/registry/auth.ts
var ACTIONS = { pull: "pull", push: "pull,push", delete: "pull" };
async function exchangeToken({ http, registry, credentials, mask }, { image, access: access2 }, attempts) {
  const url = new URL("/token", registry.url);
  url.searchParams.set("service", registry.host);
  url.searchParams.set("scope", `repository:${image.path}:${ACTIONS[access2]}`);
  const basic = basicCredentials(credentials.username, credentials.token);
  const answer = await http({
    method: "GET",
    url: url.href,
    headers: { authorization: `Basic ${basic.reveal()}` },
    longest: READ_LIMITS.registryToken,
    ...attempts === void 0 ? {} : { attempts }
  });
  const evidence = classifyResponse("token exchange", answer, 200);
  const token = evidence.kind === "accepted" && answer.kind === "answer" ? bearerOf(answer.body) : void 0;
  if (token !== void 0) {
    mask(token);
    return { kind: "bearer", token };
  }
  const empty = {
    kind: "silent",
    step: "token exchange",
    reason: "its answer holds no token"
  };
  return { kind: "none", evidence: evidence.kind === "accepted" ? empty : evidence, answer };
}
function bearerOf(body) {
  const json = parseJson(body);
  const token = textField(json, "token") ?? textField(json, "access_token");
  return token !== void 0 && /^[\x21-\x7e]+$/.test(token) ? new Secret(token) : void 0;
}

// src/registry/content.ts
var import_node_crypto2 = require("node:crypto");
function matchesDigest(body, digest) {
  return digest === `sha256:${(0, import_node_crypto2.createHash)("sha256").update(body).digest("hex")}`;
}
var DAMAGED = {
  kind: "request-failure",
  reason: "its manifest arrived damaged",
  retryable: true,
  retryAfter: void 0
};
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
async function followRedirect(answer, { http, base, longest }) {
  const location = answer.kind === "answer" && REDIRECTS.has(answer.status) ? answer.headers.location : void 0;
  if (location === void 0 || !URL.canParse(location, base)) return answer;
  const url = new URL(location, base);
  const isSafe = url.protocol === "https:" || url.origin === new URL(base).origin;
  return isSafe ? http({ method: "GET", url: url.href, attempts: 1, longest }) : answer;
}

// src/registry/image-labels.ts
async function readImageLabels(digest, read2) {
  const found = [];
  let manifest = await readJson("manifests", digest);
  if (manifest.kind === "request-failure") return manifest;
  found.push(stringsOf(field(manifest.json, "annotations")));
  const [platform] = list(field(manifest.json, "manifests"));
  if (platform !== void 0) {
    manifest = await readJson("manifests", shortField(platform, "digest") ?? "");
    if (manifest.kind === "request-failure") return manifest;
    found.push(stringsOf(field(manifest.json, "annotations")));
  }
  const annotated = merge(found);
  if (annotated.has(REVISION_LABEL) && annotated.has(VERSION_LABEL))
    return { kind: "labels", labels: annotated };
  const config = await readJson("blobs", shortField(manifest.json, "config", "digest") ?? "");
  if (config.kind === "request-failure") return config;
  return { kind: "labels", labels: merge([...found, stringsOf(field(config.json, "config", "Labels"))]) };
  async function readJson(kind, of) {
    const bytes = await read2(kind, of);
    return bytes instanceof Uint8Array ? { kind: "json", json: parseJson(bytes) } : bytes;
  }
}
function merge(sources) {
  return new Map(sources.toReversed().flatMap((source) => [...source]));
}
function stringsOf(value) {
  if (typeof value !== "object" || value === null) return /* @__PURE__ */ new Map();
  return new Map(
    Object.entries(value).filter((entry) => typeof entry[1] === "string")
  );
}

// src/registry/image-size.ts
async function measureImage(reference, read2) {
  const found = await read2(reference);
  if (found === void 0) return void 0;
  const { digest, manifest } = found;
  const entries = list(field(manifest, "manifests"));
  if (entries.length === 0)
    return { digest, platforms: [{ platform: void 0, layers: layersOf(manifest) }], attestations: 0 };
  const images = entries.filter((entry) => !isAttestation(entry));
  if (images.length > READ_LIMITS.platforms) return void 0;
  const platforms = await Promise.all(images.map((entry) => weighPlatform(entry, read2)));
  return {
    digest,
    platforms: platforms.filter((platform) => platform !== void 0),
    attestations: entries.length - images.length
  };
}
async function weighPlatform(entry, read2) {
  const found = await read2(shortField(entry, "digest") ?? "");
  const words = ["os", "architecture", "variant"].map((name) => shortField(entry, "platform", name));
  const platform = words.filter((word) => word !== void 0).join("/");
  return found && { platform: platform || void 0, layers: layersOf(found.manifest) };
}
function isAttestation(entry) {
  return shortField(entry, "annotations", "vnd.docker.reference.type") === "attestation-manifest";
}
function layersOf(manifest) {
  return list(field(manifest, "layers")).map((layer) => ({
    digest: shortField(layer, "digest") ?? "",
    bytes: bytesOf(field(layer, "size"))
  }));
}
function bytesOf(size) {
  return typeof size === "number" ? size : 0;
}

// src/registry/tag-list.ts
var { tagsPerPage, tagPages, tags: mostTags } = READ_LIMITS;
async function fetchTagList(url, send) {
  const tags = [];
  const begun = performance.now();
  let next = `${url}?n=${tagsPerPage}`;
  for (let page = 0; next !== void 0; page++) {
    const left = TIMEOUTS.tagList - (performance.now() - begun);
    if (page >= tagPages || tags.length > mostTags || left <= 0)
      return unknown(`it has more than ${tags.length} tags, which is too many to read`);
    const answer = await send({ method: "GET", url: next, deadline: left, attempts: ATTEMPTS.tagList });
    if (answer.kind === "answer" && answer.status === 404) return { kind: "none" };
    const told = answer.kind === "answer" && answer.status === 200 ? parseJson(answer.body) : void 0;
    if (answer.kind === "failure" || told === void 0)
      return unknown(formatResponse(answer), mayPass(answer));
    for (const tag of list(record(told).tags))
      if (typeof tag === "string" && findTagProblem(tag) === void 0) tags.push(tag);
    const before = next;
    next = nextPage(answer.headers.link, before);
    if (next === before) return unknown("its list of tags goes in a circle");
  }
  return { kind: "listed", tags };
}
function nextPage(link, current) {
  const [, target] = /<([^>]+)>\s*;[^,]*\brel="?next"?/.exec(link ?? "") ?? [];
  if (target === void 0 || !URL.canParse(target, current)) return void 0;
  const url = new URL(target, current);
  return url.origin === new URL(current).origin ? url.href : void 0;
}
function mayPass(answer) {
  return answer.kind === "failure" || isTransient(answer.status) || answer.status === 200;
}
function unknown(reason, retryable = false) {
  return { kind: "unknown", reason, retryable };
}

// src/registry/client.ts
var MANIFEST_TYPES = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.docker.distribution.manifest.v2+json"
].join(", ");
var DIGEST_HEADER = "docker-content-digest";
function openRegistry(wiring) {
  const { http, registry } = wiring;
  const bearers = /* @__PURE__ */ new Map();
  const cancelled = [];
  return { ask, listTags, exists, resolve: resolve2, manifest, tag, labels, imageSize, settle };
  async function ask(accessRequest) {
    const { path } = accessRequest.image;
    const bearer = exchangeToken(wiring, accessRequest);
    bearers.set(path, bearer);
    const exchanged = await bearer;
    if (exchanged.kind === "bearer") return probe(accessRequest, exchanged.token);
    if (bearers.get(path) === bearer) bearers.delete(path);
    return exchanged.evidence;
  }
  function listTags(image) {
    return fetchTagList(`${repositoryUrl(image)}/tags/list`, (request2) => send(image, request2));
  }
  async function probe({ image, access: access2 }, token) {
    const headers = authorization(token);
    if (access2 !== "push") {
      const list2 = await http({ method: "GET", url: `${repositoryUrl(image)}/tags/list?n=1`, headers });
      return classifyResponse("pull probe", list2, 200);
    }
    const begun = await http({ method: "POST", url: `${repositoryUrl(image)}/blobs/uploads/`, headers });
    cancelled.push(cancel(begun, `${repositoryUrl(image)}/blobs/`, headers));
    return classifyResponse("push probe", begun, 202);
  }
  async function cancel(begun, blobs, headers) {
    const location = begun.kind === "answer" && begun.status === 202 ? begun.headers.location : void 0;
    if (location === void 0 || !URL.canParse(location, registry.url)) return void 0;
    const { href: url } = new URL(location, registry.url);
    return url.startsWith(new URL(blobs).href) ? http({ method: "DELETE", url, headers, attempts: ATTEMPTS.once, deadline: TIMEOUTS.cancelUpload }) : void 0;
  }
  async function exists(image) {
    const answer = await send(image, { method: "GET", url: `${repositoryUrl(image)}/tags/list?n=1` });
    if (answer.kind === "failure") return void 0;
    return answer.status === 404 ? false : answer.status === 200 || void 0;
  }
  async function resolve2(image, reference) {
    const answer = await sendOnce(image, { method: "HEAD", url: manifestUrl(image, reference) });
    if (answer.kind === "answer" && answer.status === 404) return { kind: "missing" };
    const told = answer.kind === "answer" && answer.status === 200 ? answer.headers[DIGEST_HEADER] : void 0;
    const digest = parseDigest(told ?? "");
    return digest === void 0 ? requestFailureOf(answer) : { kind: "at", digest };
  }
  async function manifest(image, digest) {
    const answer = await sendOnce(image, { method: "GET", url: manifestUrl(image, digest) });
    const type = answer.kind === "answer" ? answer.headers["content-type"] : void 0;
    if (answer.kind === "answer" && answer.status === 200 && type !== void 0)
      return matchesDigest(answer.body, digest) ? { kind: "manifest", type, body: answer.body } : DAMAGED;
    const failure = requestFailureOf(answer);
    const isForgotten = answer.kind === "answer" && answer.status === 404;
    return isForgotten ? { ...failure, retryable: true } : failure;
  }
  async function tag(image, name, { type, body }) {
    const headers = { "content-type": type };
    const answer = await sendOnce(image, { method: "PUT", url: manifestUrl(image, name), headers, body });
    return answer.kind === "answer" && answer.status === 201 ? { kind: "set" } : requestFailureOf(answer);
  }
  function labels(image, digest) {
    return readImageLabels(digest, async (kind, of) => {
      const known2 = parseDigest(of);
      if (known2 === void 0) return { ...DAMAGED, retryable: false };
      const url = `${repositoryUrl(image)}/${kind}/${known2}`;
      const longest = READ_LIMITS.imageConfig;
      const first = await sendOnce(image, { method: "GET", url, longest });
      const answer = await followRedirect(first, { http, base: registry.url, longest });
      if (answer.kind !== "answer" || answer.status !== 200) return requestFailureOf(answer);
      return matchesDigest(answer.body, known2) ? answer.body : DAMAGED;
    });
  }
  function imageSize(image, reference) {
    const read2 = async (name) => {
      const headers = { accept: MANIFEST_TYPES };
      const request2 = {
        method: "GET",
        url: manifestUrl(image, name),
        headers,
        attempts: ATTEMPTS.once,
        deadline: TIMEOUTS.imageSize
      };
      const answer = await send(image, request2);
      if (answer.kind !== "answer" || answer.status !== 200) return void 0;
      return { digest: answer.headers[DIGEST_HEADER] ?? name, manifest: parseJson(answer.body) };
    };
    return measureImage(reference, read2);
  }
  function sendOnce(image, request2) {
    const headers = { accept: MANIFEST_TYPES, ...request2.headers };
    return send(image, { ...request2, headers, attempts: ATTEMPTS.once });
  }
  async function send(image, request2) {
    const { path } = image;
    const { attempts } = request2;
    const used = bearers.get(path) ?? exchangeFor(image, attempts);
    const answer = await sendWith(await used, request2);
    if (answer.kind === "failure" || answer.status !== 401) return answer;
    if (bearers.get(path) === used) bearers.delete(path);
    return sendWith(await (bearers.get(path) ?? exchangeFor(image, attempts)), request2);
  }
  function exchangeFor(image, attempts) {
    const { path } = image;
    const exchanged = exchangeToken(wiring, { image, access: "push" }, attempts).then((result) => {
      if (result.kind === "none" && bearers.get(path) === exchanged) bearers.delete(path);
      return result;
    });
    bearers.set(path, exchanged);
    return exchanged;
  }
  async function sendWith(exchanged, request2) {
    if (exchanged.kind === "none") return exchanged.answer;
    return http({ ...request2, headers: { ...request2.headers, ...authorization(exchanged.token) } });
  }
  async function settle() {
    await Promise.all(cancelled);
  }
  function manifestUrl(image, reference) {
    return `${repositoryUrl(image)}/manifests/${reference}`;
  }
  function repositoryUrl({ path }) {
    return `${registry.url}/v2/${path}`;
  }
}
function authorization(token) {
  return { authorization: `Bearer ${token.reveal()}` };
}

// src/github/api.ts
var BOUNDS = {
  deadline: TIMEOUTS.gitHubApi,
  attempts: ATTEMPTS.gitHubApi,
  longest: READ_LIMITS.gitHubToken
};
function openTokenInspector(http, owner = ownerByHttp(http)) {
  return {
    async inspect(token, { registry }) {
      if (registry.gitHub === void 0)
        return { kind: "silent", reason: `${registry.host} is not a registry of GitHub's` };
      const path = token.kind === "installation" ? "/rate_limit" : "/user";
      const answer = await http({
        method: "GET",
        url: registry.gitHub.apiUrl + path,
        headers: { authorization: `Bearer ${token.reveal()}`, accept: "application/vnd.github+json" },
        ...BOUNDS
      });
      return weighAnswer(answer, token.kind, registry.gitHub);
    },
    owner
  };
}
function weighAnswer(answer, kind, gitHub) {
  if (answer.kind === "failure") return { kind: "silent", reason: answer.reason };
  const { status, headers, body } = answer;
  const ssoUrl = ssoUrlOf(headers["x-github-sso"], gitHub);
  const json = parseJson(body);
  if (status === 401)
    return { kind: "rejected", status, message: printableLine(shortField(json, "message") ?? "") };
  if (status !== 200 && ssoUrl === void 0) return { kind: "silent", reason: `it answered ${status}` };
  return {
    kind: "accepted",
    login: loginIn(json),
    grant: grantOf(headers["x-oauth-scopes"], kind),
    expires: headers["github-authentication-token-expiration"],
    ssoUrl
  };
}
function loginIn(json) {
  const login = shortField(json, "login");
  return login !== void 0 && /^[\w-]+(?:\[bot\])?$/.test(login) && !login.startsWith("-") ? login : void 0;
}
function grantOf(header, kind) {
  if (header !== void 0) return { kind: "listed", scopes: parseScopes(header) };
  const reason = kind === "installation" ? "what a GITHUB_TOKEN may do stands in the workflow's permissions" : "only classic and OAuth tokens have them";
  return { kind: "unlisted", reason };
}
function ssoUrlOf(header, { serverUrl }) {
  const url = /^required;\s*url=(https:\/\/\S+)/.exec(header ?? "")?.[1] ?? "";
  return URL.canParse(url) && new URL(url).origin === new URL(serverUrl).origin ? new URL(url).href : void 0;
}
function ownerByHttp(http) {
  return async (token, { registry, image }) => {
    if (registry.gitHub === void 0) return { kind: void 0, ssoUrl: void 0 };
    const answer = await http({
      method: "GET",
      url: `${registry.gitHub.apiUrl}/orgs/${ownerOf(image)}`,
      headers: { authorization: `Bearer ${token.reveal()}`, accept: "application/vnd.github+json" },
      ...BOUNDS
    });
    if (answer.kind === "failure") return { kind: void 0, ssoUrl: void 0 };
    const ssoUrl = ssoUrlOf(answer.headers["x-github-sso"], registry.gitHub);
    if (answer.status === 200 || ssoUrl !== void 0) return { kind: "Organization", ssoUrl };
    return { kind: answer.status === 404 ? "User" : void 0, ssoUrl };
  };
}
var DETAILS_BOUNDS = {
  deadline: TIMEOUTS.gitHubApi,
  attempts: ATTEMPTS.gitHubApi,
  longest: READ_LIMITS.gitHubDetails
};
function openRepositoryDetails(http, environment) {
  return {
    async branchHead(page, branch) {
      const path = branch.split("/").map(encodeURIComponent).join("/");
      return textField(await ask(page, `/git/ref/heads/${path}`), "object", "sha");
    },
    async contains(page, { commit, in: other }) {
      const json = await ask(page, `/compare/${commit}...${other}?per_page=1&page=2`);
      const status = textField(json, "status");
      return status === void 0 ? void 0 : status === "ahead" || status === "identical";
    },
    async details(page) {
      const json = await ask(page, "");
      return json === void 0 ? void 0 : {
        description: shortField(json, "description"),
        license: shortField(json, "license", "spdx_id"),
        defaultBranch: shortField(json, "default_branch")
      };
    },
    async commitTime(sha, page) {
      const inClone = await commitTimeInClone(environment, sha);
      if (inClone !== void 0 || page === void 0) return inClone;
      const told = textField(await ask(page, `/commits/${sha}`), "commit", "committer", "date");
      const time = new Date(told ?? NaN);
      return Number.isNaN(time.getTime()) ? void 0 : time;
    }
  };
  async function ask({ apiUrl, slug, token }, path) {
    const answer = await http({
      method: "GET",
      url: `${apiUrl}/repos/${slug}${path}`,
      headers: { authorization: `Bearer ${token.reveal()}`, accept: "application/vnd.github+json" },
      ...DETAILS_BOUNDS
    });
    return answer.kind === "answer" && answer.status === 200 ? parseJson(answer.body) : void 0;
  }
}

// src/net/http.ts
var import_promises12 = require("node:timers/promises");

// src/net/answer.ts
function collect(answer, longest, {
  end,
  fail: fail2
}) {
  const body = gather();
  answer.on("data", (chunk) => {
    if (body.add(chunk) > longest) fail2(`its answer is longer than ${longest} bytes`, { retryable: false });
  });
  answer.on("error", (error) => {
    fail2(formatError(error));
  });
  answer.on("end", () => {
    end({ kind: "answer", status: statusOf(answer), headers: flatten(answer), body: body.bytes() });
  });
}
function statusOf({ statusCode = 0 }) {
  return statusCode;
}
function dismiss(answer) {
  answer.on("error", () => void 0);
  if (Number(answer.headers["content-length"]) <= READ_LIMITS.dismissed) answer.resume();
  else answer.destroy();
}
function gather() {
  let all = new Uint8Array(16 * 1024);
  let length = 0;
  return {
    add: (chunk) => {
      const after = length + chunk.length;
      if (after > all.length) {
        const larger = new Uint8Array(Math.max(after, 2 * all.length));
        larger.set(all.subarray(0, length));
        all = larger;
      }
      all.set(chunk, length);
      return length = after;
    },
    bytes: () => all.subarray(0, length)
  };
}
function flatten({ headers, headersDistinct }) {
  const lines = headersDistinct["www-authenticate"];
  return Object.fromEntries(
    Object.entries({ ...headers, ...lines && { "www-authenticate": lines.join("\n") } }).flatMap(
      ([name, value]) => value === void 0 ? [] : [[name, String(value)]]
    )
  );
}
var REASONS2 = {
  ECONNREFUSED: "it refused the connection",
  ECONNRESET: "it broke the connection",
  ENOTFOUND: "its name could not be resolved",
  EAI_AGAIN: "its name could not be resolved",
  ETIMEDOUT: "it could not be reached in time",
  HPE_HEADER_OVERFLOW: "the head of its answer is too long"
};
function formatError(error) {
  const { code = "", message } = error;
  if (REASONS2[code] !== void 0) return REASONS2[code];
  return code.startsWith("HPE_") ? `its answer is not HTTP (${code})` : `the connection failed (${code || message})`;
}

// src/net/proxy.ts
var import_node_net = require("node:net");
function usesProxy(url, environment) {
  const { http_proxy, HTTP_PROXY, https_proxy, HTTPS_PROXY } = environment;
  const proxy = url.protocol === "https:" ? https_proxy || HTTPS_PROXY : http_proxy || HTTP_PROXY;
  if (!proxy || isLoopback(url.host)) return false;
  const exceptions = (environment.no_proxy || environment.NO_PROXY || "").split(/[\s,]+/);
  return !exceptions.some((entry) => entry !== "" && isException(entry.toLowerCase(), url));
}
function isException(entry, url) {
  if (entry === "*") return true;
  const host = url.hostname.toLowerCase().replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (entry.includes("/")) return (0, import_node_net.isIP)(host) !== 0 && isInRange(host, entry);
  const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:]+|.*:.*:.*))(?::(\d+))?$/.exec(entry) ?? [];
  const name = (bracketed ?? plain ?? "").replace(/^\*(?=\.)/, "").replace(/\.$/, "");
  if (name === "" || port !== void 0 && port !== portOf(url)) return false;
  if ((0, import_node_net.isIP)(name) !== 0) return (0, import_node_net.isIP)(host) !== 0 && isInRange(host, `${name}/${(0, import_node_net.isIP)(name) === 6 ? 128 : 32}`);
  return name.startsWith(".") ? host.endsWith(name) : host === name || host.endsWith(`.${name}`);
}
function portOf({ port, protocol }) {
  return port || (protocol === "https:" ? "443" : "80");
}
function isInRange(host, range) {
  const [network = "", length = ""] = range.split("/");
  const family = (0, import_node_net.isIP)(network) === 6 ? "ipv6" : "ipv4";
  const bits = /^\d{1,3}$/.test(length) ? Number(length) : Infinity;
  if ((0, import_node_net.isIP)(network) === 0 || bits > (family === "ipv6" ? 128 : 32)) return false;
  const ranges = new import_node_net.BlockList();
  ranges.addSubnet(network, bits, family);
  return ranges.check(host, (0, import_node_net.isIP)(host) === 6 ? "ipv6" : "ipv4");
}

// src/net/slots.ts
function openSlots(count) {
  const waiting = /* @__PURE__ */ new Set();
  let free = count;
  return async (work2) => {
    if (free > 0) free--;
    else await new Promise((turn) => waiting.add(turn));
    try {
      return await work2();
    } finally {
      const [turn] = waiting;
      if (turn === void 0) free++;
      else {
        waiting.delete(turn);
        turn();
      }
    }
  };
}

// src/net/http.ts
var CONCURRENCY = 16;
function openHttp(environment, stop) {
  const clients = /* @__PURE__ */ new Map();
  const closing = new AbortController();
  const ended = AbortSignal.any([stop, closing.signal]);
  const retryPorts = {
    chance: Math.random,
    clock: {
      now: () => performance.now(),
      pause: (milliseconds) => (0, import_promises12.setTimeout)(milliseconds, void 0, { signal: ended }).catch(() => void 0)
    },
    stop: ended
  };
  const inTurn = openSlots(CONCURRENCY);
  const http = async (request2) => {
    const url = new URL(request2.url);
    const isProxied = usesProxy(url, environment);
    if (isProxied && url.protocol === "http:" && request2.headers?.authorization !== void 0)
      return { kind: "failure", reason: IN_CLEAR, retryable: false };
    const client = await clientFor(url.protocol, isProxied);
    if (client === void 0) return { kind: "failure", reason: NO_PROXY, retryable: false };
    const { attempts = ATTEMPTS.request } = request2;
    return new RetryBudget({ ...BACK_OFFS.request, retries: attempts - 1 }, retryPorts).retry({
      what: "to ask",
      attempt: () => inTurn(() => once(client, request2, ended)),
      failure: failureOf
    });
  };
  function clientFor(protocol, isProxied) {
    const kind = `${protocol} ${isProxied}`;
    const client = clients.get(kind) ?? openClient(protocol, isProxied ? environment : void 0);
    clients.set(kind, client);
    return client;
  }
  return {
    http,
    close: () => {
      closing.abort();
      for (const client of clients.values())
        void client.then((opened) => {
          opened?.agent.destroy();
        });
    }
  };
}
async function openClient(protocol, environment) {
  const { request: request2, Agent } = protocol === "http:" ? await Promise.resolve().then(() => __toESM(require("node:http"), 1)) : await Promise.resolve().then(() => __toESM(require("node:https"), 1));
  try {
    const proxyEnv = environment && { ...environment, NO_PROXY: void 0, no_proxy: void 0 };
    return { request: request2, agent: new Agent({ keepAlive: true, ...proxyEnv && { proxyEnv } }) };
  } catch {
    return void 0;
  }
}
var IN_CLEAR = "plain HTTP would show the credential to the environment's proxy (`HTTP_PROXY`)";
var NO_PROXY = "the environment names a proxy (`HTTPS_PROXY`, `HTTP_PROXY`) by an address that is none";
function once({ request: request2, agent }, wanted, stop) {
  const {
    method,
    url,
    headers = {},
    body,
    deadline = TIMEOUTS.request,
    longest = READ_LIMITS.response,
    headOnly = false
  } = wanted;
  const length = body === void 0 && method !== "POST" ? {} : { "content-length": String(body?.length ?? 0) };
  return new Promise((resolve2) => {
    const end = (answer) => {
      clearTimeout(timer);
      resolve2(answer);
    };
    const fail2 = (reason, how = {}) => {
      end({ kind: "failure", reason, retryable: true, ...how });
      sent.destroy();
    };
    const sent = request2(
      url,
      { method, agent, signal: stop, headers: { "user-agent": "surepush", ...headers, ...length } },
      (answer) => {
        if (headOnly) {
          end({ kind: "answer", status: statusOf(answer), headers: flatten(answer), body: new Uint8Array() });
          dismiss(answer);
        } else collect(answer, longest, { end, fail: fail2 });
      }
    );
    const timer = setTimeout(() => {
      fail2(`it took more than ${deadline / 1e3} s`);
    }, deadline);
    sent.on("error", (error) => {
      fail2(formatError(error), error.code?.startsWith("HPE_") === true ? { unreadable: true } : {});
    });
    sent.end(body);
  });
}
function failureOf(answer) {
  if (answer.kind === "failure") return { ...answer, retryAfter: void 0 };
  const { status, headers } = answer;
  if (!isTransient(status)) return void 0;
  const retryAfter = parseRetryAfter(headers["retry-after"] ?? "", Date.now());
  return { reason: `it answered ${status}`, retryable: true, retryAfter };
}

// src/tags/libs/load.ts
var import_node_crypto3 = require("node:crypto");

// src/tags/libs/deadline.ts
var import_node_vm = require("node:vm");
var script = new import_node_vm.Script("work()");
function withinDeadline(work2, timeout = TIMEOUTS.tagRules) {
  try {
    return { result: script.runInContext((0, import_node_vm.createContext)({ work: work2 }), { timeout }) };
  } catch (error) {
    if (field(error, "code") === "ERR_SCRIPT_EXECUTION_TIMEOUT") return void 0;
    throw error;
  }
}

// src/tags/libs/load.ts
async function loadTagLibraries(needed) {
  const load = (library, part) => needed.has(library) ? part() : Promise.resolve(void 0);
  const [csv, templates, calendar, semver2, pep4402] = await Promise.all([
    load("csv", () => Promise.resolve().then(() => (init_csv(), csv_exports))),
    load("template", () => Promise.resolve().then(() => (init_template(), template_exports))),
    load("date", () => Promise.resolve().then(() => (init_calendar(), calendar_exports))),
    load("semver", () => Promise.resolve().then(() => (init_semver(), semver_exports))),
    load("pep440", () => Promise.resolve().then(() => (init_pep440(), pep440_exports)))
  ]);
  return {
    csv: (text, of) => must(csv, "csv").parseCsvLine(text, of),
    template: (text, values, times) => must(templates, "template").renderTemplate(text, values, {
      times,
      format: (time, wanted) => must(calendar, "date").formatDate(time, wanted)
    }),
    schemes: {
      semver: lazily(() => must(semver2, "semver").semver),
      pep440: lazily(() => must(pep4402, "pep440").pep440)
    },
    withinDeadline: (work2) => withinDeadline(work2),
    hash: (text) => (0, import_node_crypto3.createHash)("sha256").update(text).digest("hex")
  };
}
function lazily(scheme) {
  return {
    read: (text) => scheme().read(text),
    compare: (one, other) => scheme().compare(one, other)
  };
}
function must(part, library) {
  if (part === void 0) throw new Error(`The library for ${library} was not loaded`);
  return part;
}

// src/docker/real-paths.ts
var import_node_fs3 = require("node:fs");
var import_node_path7 = require("node:path");
function findPlaceOutside(places, paths) {
  const taken = new Set(paths.flatMap(namesOf));
  const [first, ...others] = places;
  return [first, ...others.filter(isUsable)].find(
    (place3) => !ancestorsOf(place3).some((name) => taken.has(name))
  );
}
function findLinkFlaw(path, workspaces) {
  const real = realPath(path);
  if (real.startsWith("/proc/")) return "leads into /proc";
  const roots = [...workspaces, ...workspaces.map(realPath)];
  const isIn = (file) => roots.some((root) => contains(root, file));
  return isIn((0, import_node_path7.resolve)(path)) && !isIn(real) ? "is a link that leads out of the workspace" : void 0;
}
function contains(folder, path) {
  const way = (0, import_node_path7.relative)(folder, path);
  return way !== ".." && !way.startsWith(`..${import_node_path7.sep}`) && !(0, import_node_path7.isAbsolute)(way);
}
function namesOf(path) {
  const found = (0, import_node_fs3.statSync)(path, { throwIfNoEntry: false, bigint: true });
  return [realPath(path), ...found === void 0 ? [] : [`${found.dev}:${found.ino}`]];
}
function ancestorsOf(place3) {
  const real = realPath(place3);
  const parent = (0, import_node_path7.dirname)(real);
  return [...namesOf(real), ...parent === real ? [] : ancestorsOf(parent)];
}
function realPath(path) {
  const whole = (0, import_node_path7.resolve)(path);
  try {
    return import_node_fs3.realpathSync.native(whole);
  } catch {
    return (0, import_node_path7.dirname)(whole) === whole ? whole : (0, import_node_path7.join)(realPath((0, import_node_path7.dirname)(whole)), (0, import_node_path7.basename)(whole));
  }
}
function isUsable(folder) {
  try {
    (0, import_node_fs3.accessSync)(folder, import_node_fs3.constants.W_OK | import_node_fs3.constants.X_OK);
    return (0, import_node_fs3.statSync)(folder).isDirectory();
  } catch {
    return false;
  }
}

// src/signals.ts
var SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
function stopOnSignals({ process: process2, hurry }) {
  const controller = new AbortController();
  const { signal } = controller;
  const end = () => {
    hurry();
    process2.exit(exitCodeOf(signal));
  };
  const take = (name) => {
    const isFirst = !signal.aborted;
    controller.abort(name);
    if (!isFirst) hurry();
    setTimeout(end, isFirst ? TIMEOUTS.afterFirstSignal : TIMEOUTS.afterSecondSignal).unref();
  };
  for (const name of Object.keys(SIGNALS))
    process2.on(name, () => {
      take(name);
    });
  return signal;
}
function cleanupDeadline(stop) {
  const controller = new AbortController();
  const abort = () => {
    controller.abort();
  };
  stop.addEventListener("abort", () => setTimeout(abort, TIMEOUTS.undo).unref());
  return controller.signal;
}
function exitCodeOf({ reason }) {
  return Object.entries(SIGNALS).find(([name]) => name === reason)?.[1] ?? 1;
}

// src/build/dockerfile.ts
function lineOfInstruction(dockerfile, instruction) {
  if (dockerfile.length > READ_LIMITS.dockerfile) return void 0;
  const wanted = folded(instruction);
  const [first, second] = instructionsOf(dockerfile).filter(({ text }) => folded(text) === wanted);
  return second === void 0 ? first?.line : void 0;
}
function* instructions(dockerfile) {
  let begun;
  let heredoc;
  for (const [index2, line] of dockerfile.split(/\r?\n/).entries()) {
    if (heredoc !== void 0) {
      if (line.trim() === heredoc) heredoc = void 0;
      continue;
    }
    if (/^\s*(?:#|$)/.test(line)) continue;
    begun ??= { line: index2 + 1, parts: [] };
    const goesOn = /\\\s*$/.test(line);
    begun.parts.push(goesOn ? line.slice(0, line.lastIndexOf("\\")) : line);
    if (goesOn) continue;
    yield { line: begun.line, text: begun.parts.join("") };
    heredoc = /<<-?["']?([A-Za-z_][A-Za-z0-9_]*)/.exec(line)?.[1];
    begun = void 0;
  }
}
function instructionsOf(dockerfile) {
  return [...instructions(dockerfile)];
}
function folded(text) {
  const [name = "", ...rest] = text.trim().split(/\s+/);
  return [name.toUpperCase(), ...rest].join(" ");
}

// src/run/steps/build-requirements.ts
function dockerQueryFor(config) {
  const { options, endpoint } = config.build;
  return {
    builder: options.values.builder?.[0],
    endpoint,
    version: versionsNeeded(options).length > 0
  };
}
function chooseBuilder(config, docker) {
  const { buildx, builder } = docker;
  const flaw = buildx ? tooOld(config, docker) : withoutBuildx(config);
  if (flaw !== void 0) return { kind: "missing", ...flaw };
  const { endpoint } = config.build;
  if (endpoint !== void 0)
    return { kind: "means", order: { driver: "remote", endpoint }, driver: "remote" };
  const inputs = lacking(config, builder.driver);
  if (inputs.length === 0) return { kind: "means", order: void 0, driver: builder.driver };
  if (builder.name !== void 0)
    return { kind: "missing", ...certainCause(unsuited(inputs, builder.driver)) };
  const hostNetwork = isLoopback(config.accessRequest.registry.host);
  return { kind: "means", order: { driver: "docker-container", hostNetwork }, driver: "docker-container" };
}
function explainMissingBuilder({ output }, config, { builder }) {
  const { endpoint } = config.build;
  const [last = ""] = output.trimEnd().split("\n").slice(-1);
  const said = last.replace(/^ERROR: /, "");
  if (endpoint !== void 0)
    return certainCause({
      code: "docker-unavailable",
      reason: `no BuildKit answers at ${endpoint} (${said})`
    });
  const evidence = [`A builder that can was to be made, and \`docker buildx create\` failed: ${said}`];
  return { ...certainCause(unsuited(lacking(config, builder.driver), builder.driver)), evidence };
}
function withoutBuildx({ build: build2 }) {
  const free = /* @__PURE__ */ new Set(["load", "cache-to"]);
  const inputs = inputsForBuildx(build2.options).filter((input) => !free.has(input));
  const all = build2.endpoint === void 0 ? inputs : [...inputs, "endpoint"];
  const evidence = [`Only buildx knows what these inputs ask for: ${listInputs(all)}.`];
  return all.length === 0 ? void 0 : { ...certainCause({ code: "buildx-missing" }), evidence };
}
function tooOld({ build: build2 }, { buildxVersion: found }) {
  if (found === void 0) return void 0;
  const [first, ...others] = versionsNeeded(build2.options).filter(({ since }) => isOlder(found, since));
  if (first === void 0) return void 0;
  const { input, flag, since: needed } = first;
  const told = [{ input, since: needed }, ...others];
  const evidence = told.map(
    (one) => `\`${one.input}\` needs buildx ${one.since} or newer, and ${found} is here.`
  );
  return { ...certainCause({ code: "buildx-too-old", lacks: flag, needed, found }), evidence };
}
function lacking(config, driver) {
  const inputs = needs(config).flatMap(
    ({ inputs: names, capability }) => supports(driver, capability) ? [] : names
  );
  return [...new Set(inputs)];
}
function needs({ build: build2, push }) {
  const { values, outputs, attestations } = build2.options;
  const asked = attestations.filter(isAsked);
  const others = outputs.filter(({ type }) => type !== "image" && type !== "registry");
  const rows = [
    { inputs: ["platforms"], capability: "several platforms", isAsked: (values.platforms?.length ?? 0) > 1 },
    { inputs: attestationInputs(asked), capability: "attestations", isAsked: asked.length > 0 },
    {
      inputs: ["outputs"],
      capability: "image archives",
      isAsked: outputs.some(({ isArchive }) => isArchive)
    },
    { inputs: ["outputs"], capability: "push by digest", isAsked: outputs.some(({ byDigest }) => byDigest) },
    {
      inputs: ["outputs"],
      capability: "several outputs",
      isAsked: outputs.length > 1 || push.kind === "push" && others.length > 0
    }
  ];
  return rows.filter((row) => row.isAsked);
}
function unsuited(inputs, driver) {
  return inputs.includes("platforms") ? { code: "platform-unsupported", where: "builder" } : { code: "option-unsupported", inputs, builder: formatDriver(driver) };
}
function listInputs(inputs) {
  return inputs.map((input) => `\`${input}\``).join(", ");
}

// src/diagnosis/verdict.ts
function judgeShape(shape) {
  const cause = shape.kind === "empty" ? { code: "token-missing" } : { code: "token-malformed", flaw: shape.flaw, isOurs: true };
  return { kind: "denied", ...certainCause(cause) };
}
function judgeScopes(accessRequest, api) {
  const { access: access2, scopeCheck } = accessRequest;
  if (api.kind !== "accepted" || scopeCheck === "off") return void 0;
  const finding = checkScopes(api.grant, access2);
  if (finding.kind === "missing" && (access2 !== "pull" || scopeCheck === "strict"))
    return missing(finding, "list");
  if (finding.kind === "implied" && scopeCheck === "strict") return missing(finding, "strict");
  return void 0;
}
function judge(accessRequest, evidence) {
  const { api, registry } = evidence;
  const byScopes = judgeScopes(accessRequest, api);
  if (byScopes !== void 0) return byScopes;
  switch (registry.kind) {
    case "refused":
      return { kind: "denied", ...classifyRefusal(registry.message, accessRequest, evidence) };
    case "silent":
      return {
        kind: "undecided",
        reason: `${accessRequest.registry.host} could not say: ${registry.reason}`
      };
    case "accepted":
      return judgeAccepted(accessRequest, evidence);
  }
}
function judgeAccepted(accessRequest, { api }) {
  const finding = api.kind === "accepted" ? checkScopes(api.grant, accessRequest.access) : { kind: "unlisted" };
  if (accessRequest.access === "delete") return judgeDeletion(finding, accessRequest, api);
  const folded2 = finding.kind === "implied" && accessRequest.scopeCheck !== "off" ? finding.scopes : [];
  return { kind: "allowed", folded: folded2 };
}
function judgeDeletion(finding, { image }, api) {
  const login = api.kind === "accepted" ? api.login : void 0;
  const hasScopes = finding.kind === "listed" || finding.kind === "implied";
  if (hasScopes && login?.toLowerCase() === ownerOf(image)) return { kind: "allowed", folded: [] };
  const reason = hasScopes ? `the token has the scopes, but ${ownerOf(image)} must also have given its owner the role Admin in the package` : "GitHub lists no scopes for it that would do";
  return { kind: "undecided", reason: `a deletion cannot be tried without deleting, and ${reason}` };
}
function missing(finding, proof) {
  return { kind: "denied", ...certainCause({ code: "scope-missing", missing: finding.scopes, proof }) };
}

// src/run/steps/preflight.ts
var { preflight: PREFLIGHT, gitHubApiWhenAllowed: EXPLANATION } = TIMEOUTS;
async function runPreflight(config, ports) {
  const { inspector, registry, reporter, clock, crc32 } = ports;
  const { accessRequest, credentials } = config;
  const tokenKind = heldTokenKind(config);
  const shape = credentials.token.shape;
  if (shape.kind !== "whole") return { verdict: judgeShape(shape), findings: { tokenKind } };
  const late = clock.wait(PREFLIGHT).then(() => ({ kind: "silent", reason: formatWait(PREFLIGHT) }));
  const ask = (about) => ({
    about,
    answer: Promise.race([registry.ask(about), late.then((end) => ({ ...end, step: "preflight" }))])
  });
  const asked = ask(accessRequest);
  const others = ownImages(config.destinations).slice(1).map((image) => ask({ ...accessRequest, image }));
  const inspected = inspector.inspect(credentials.token, accessRequest);
  const checking = verifyChecksum(credentials.token, crc32);
  announce(config, reporter);
  const answers = [asked, ...others].map(({ answer }) => answer);
  const api = await Promise.race([inspected, late, unneeded(accessRequest, answers, clock)]);
  const byScopes = judgeScopes(accessRequest, api);
  const early = { tokenKind, checksum: await checking, api };
  if (byScopes !== void 0) return { verdict: byScopes, findings: early };
  const weigh = async ({ about, answer }) => {
    const evidence = { ...early, registry: await answer };
    return { verdict: judge(about, evidence), findings: evidence, accessRequest: about };
  };
  return worst(await weigh(asked), await Promise.all(others.map(weigh)));
}
async function unneeded({ access: access2 }, answers, clock) {
  const told = await Promise.all(answers);
  if (access2 === "delete" || told.some(({ kind }) => kind !== "accepted"))
    return new Promise(() => void 0);
  await clock.wait(EXPLANATION);
  return { kind: "silent", reason: formatWait(EXPLANATION) };
}
function formatWait(milliseconds) {
  return `it was waited for ${milliseconds / 1e3} s`;
}
function worst(first, others) {
  const of = (kind) => [first, ...others].find(({ verdict }) => verdict.kind === kind);
  return of("denied") ?? of("undecided") ?? first;
}
function heldTokenKind({ credentials, gitHubToken }) {
  const { kind } = credentials.token;
  const isOthers = gitHubToken !== void 0 && gitHubToken.reveal() !== credentials.token.reveal();
  return kind === "installation" && isOthers ? "app" : kind;
}
function announce({ accessRequest, destinations, remarks }, reporter) {
  const { registry, access: access2 } = accessRequest;
  const images = ownImages(destinations).map(formatImage).join(", ");
  for (const remark of remarks) reporter.info(remark);
  reporter.info(`Asking GitHub and ${registry.host} whether this token may ${access2} ${images}.`);
}

// src/run/steps/docker-failure.ts
async function explainDockerFailure(failure, run2, { registry, engine }) {
  const { config, preflight } = run2;
  const happened = `\`${failure.command}\` ${formatStatus(failure.status)}`;
  const found = failure.registryFault === void 0 ? await explainOutput(failure, { ...run2, happened }, engine) : certainCause(unavailable(failure.registryFault, config.accessRequest.registry.host));
  const { cause } = found;
  if (cause.code === "denied-hidden" && config.push.kind === "push") return askAgain(found, run2, registry);
  if (recordOf(cause).mayBeDeadDaemon) {
    const docker = await engine.detect(dockerQueryFor(config));
    if (docker.kind === "unavailable") return { ...found, ...certainCause(gone(docker.reason)) };
  }
  const isOfABuild = failure.command === "docker build";
  return cause.code === "unknown" && !isOfABuild && preflight?.verdict.kind === "undecided" ? certainCause(unavailable(`${preflight.verdict.reason}, and ${happened}`)) : found;
}
async function explainOutput(failure, { config, preflight, happened }, engine) {
  const log = parseLog(failure.output, config.accessRequest.registry.host);
  const found = classifyLog(log, contextOf(failure, { config, preflight }), happened);
  const cause = (found.cause.code === "unknown" ? killed(failure) : void 0) ?? found.cause;
  const location = recordOf(cause).inDockerfile ? await place2(log, config.build.options, engine) : void 0;
  return { ...found, cause, location };
}
function formatDockerLine({ text }) {
  return `Docker said: ${text}`;
}
function gone(reason) {
  return { code: "docker-unavailable", reason: `it stopped while it worked, and ${reason}` };
}
function killed({ status }) {
  return typeof status === "string" && status.startsWith("SIG") ? { code: "interrupted", signal: status } : void 0;
}
async function askAgain(found, { config, preflight }, registry) {
  const { accessRequest } = config;
  const answer = await registry.ask(accessRequest);
  const tokenKind = heldTokenKind(config);
  const evidence = formatEvidence({ tokenKind, registry: answer }, accessRequest.registry.host).map(
    (line) => `Asked again, ${line}`
  );
  if (answer.kind === "accepted" && found.match?.facts.loginWithoutBearer === true)
    return {
      ...found,
      ...certainCause(unavailable("it refused docker's login, and allows the push to who asks again")),
      evidence
    };
  if (answer.kind !== "refused" || answer.message === "") return { ...found, evidence };
  const api = preflight?.findings.api ?? NOT_ASKED;
  return {
    match: found.match,
    ...classifyRefusal(answer.message, accessRequest, { api, tokenKind }),
    evidence
  };
}
async function place2({ location, instruction }, build2, engine) {
  if (location !== void 0) return placeIn(build2, location);
  if (instruction === void 0) return void 0;
  const dockerfile = await engine.readDockerfile(build2);
  const line = dockerfile === void 0 ? void 0 : lineOfInstruction(dockerfile, instruction);
  return line === void 0 ? void 0 : placeIn(build2, { line });
}
function contextOf({ command }, { config, preflight }) {
  const { accessRequest } = config;
  const known2 = { tokenKind: heldTokenKind(config), api: preflight?.findings.api ?? NOT_ASKED };
  return { ...failureContextOf(accessRequest, known2), operation: operationOf2(command, config) };
}
function operationOf2(command, { push }) {
  if (command === "docker login") return "login";
  if (command === "docker pull") return "pull";
  return push.kind === "push" ? "push" : "build";
}
function unavailable(reason, host) {
  return { code: "registry-unavailable", reason, host };
}
function formatStatus(status) {
  if (status === "not started") return "could not be started";
  if (status === "late") return "did not come to an end";
  return typeof status === "number" ? `failed with exit code ${status}` : `was ended by ${status}`;
}

// src/run/explain.ts
async function explainFailure(failure, run2, { inspector, stop }) {
  const known2 = stop.aborted ? certainCause(interruptedCause(stop)) : failure;
  const { accessRequest, credentials } = run2.config;
  const findings = run2.preflight?.findings ?? { tokenKind: heldTokenKind(run2.config) };
  const owner = knownOwner(run2.config, findings) ?? await askForOwner(known2);
  const isSso = owner.ssoUrl !== void 0 && known2.alternatives.includes("sso-required");
  const context = {
    ...failureContextOf(accessRequest, { api: findings.api ?? NOT_ASKED, tokenKind: findings.tokenKind }),
    ownerKind: owner.kind
  };
  const evidence = [
    ...formatEvidence(relevant(findings, known2.cause), accessRequest.registry.host),
    ...isSso ? [
      `GitHub says that the token must be authorised for ${ownerOf(accessRequest.image)}'s single sign-on.`
    ] : [],
    ...known2.match === void 0 ? [] : [formatDockerLine(known2.match)],
    ...known2.evidence ?? []
  ];
  const sso = certainCause({
    code: "sso-required",
    url: owner.ssoUrl
  });
  return diagnose({ ...known2, ...isSso ? sso : {}, evidence }, context);
  function askForOwner({ cause, alternatives }) {
    const matters = recordOf(cause).needsOwner || alternatives.includes("sso-required");
    const token = findings.api?.kind === "accepted" ? credentials.token : run2.config.gitHubToken;
    return matters && token !== void 0 ? inspector.owner(token, accessRequest) : UNKNOWN_OWNER;
  }
}
function interruptedCause(stop) {
  return { code: "interrupted", signal: String(stop.reason) };
}
var UNKNOWN_OWNER = { kind: void 0, ssoUrl: void 0 };
function relevant(findings, cause) {
  const { tokenKind, registry } = findings;
  switch (recordOf(cause).findings) {
    case "all":
      return findings;
    case "registry":
      return registry === void 0 ? findings : { tokenKind, registry };
    case "none":
      return { tokenKind };
  }
}
function knownOwner({ accessRequest: { context, image } }, { api }) {
  const { owner, ownerKind } = context.repository ?? {};
  const isOwner = (login) => login?.toLowerCase() === ownerOf(image);
  const isPersonal = isOwner(owner) && ownerKind === "User" || api?.kind === "accepted" && isOwner(api.login);
  return isPersonal ? { kind: "User", ssoUrl: void 0 } : void 0;
}

// src/run/steps/notices.ts
function noticeVerdict({ verdict, findings }, { operation }, reporter) {
  if (findings.checksum === "wrong")
    reporter.notice("The token looks mistyped", "The token's checksum is wrong. It is used all the same.");
  if (verdict.kind === "undecided" && operation === "push")
    reporter.notice(
      "The registry could not say whether this is allowed",
      `${verdict.reason}. The run goes on.`
    );
  if (verdict.kind === "allowed" && verdict.folded.length > 0)
    reporter.notice(
      `GitHub does not list ${verdict.folded.join(" and ")}`,
      `GitHub folds ${verdict.folded.join(" and ")} into write:packages, which is listed. The registry was asked, and allows it.`
    );
}
function noticeEndpoint({ build: { endpoint } }, reporter) {
  const host = /^tcp:\/\/([^/?#]*)/.exec(endpoint ?? "")?.[1];
  if (host === void 0 || isLoopback(host.replace(/^.*@/, ""))) return;
  reporter.warning(
    "The builder is reached without TLS",
    `The registry's login and the build's secrets cross the network to ${host} in the clear. Use an endpoint ssh://, or a tunnel to 127.0.0.1.`,
    void 0
  );
}
function noticeEngine({ version, buildx, builder }, reporter) {
  if (version !== void 0)
    reporter.info(`Docker ${version} answers${buildx ? ", and buildx is there" : ""}.`);
  if (builder.name !== void 0 && builder.name !== "default")
    reporter.info(`The builder ${builder.name} builds (driver ${builder.driver}).`);
  if (!buildx)
    reporter.notice(
      "This docker has no buildx",
      "The image is built by the classic `docker build`, without annotations. Install the docker-buildx plugin for both."
    );
}
function noticeMetadata({ metadata }, reporter) {
  for (const remark of metadata.remarks) reporter.info(remark);
}
function noticeMoves(moves, reporter) {
  const doubts = moves.flatMap(({ image, tag, ruling }) => {
    const reference = formatReference(image, tag);
    switch (ruling?.kind) {
      case void 0:
        return [];
      case "outranked":
        reporter.info(`${reference} stays on ${ruling.version}, which is higher.`);
        return [];
      case "newer-commit":
        reporter.info(
          `${reference} stays on ${ruling.sha}, which contains this commit. Set \`allow-older: true\` to move it back.`
        );
        return [];
      case "moved-on":
        reporter.info(`${reference} was moved by another run after this one.`);
        return [];
      case "undecided":
        return [{ text: `${reference} stays where it is`, reason: ruling.reason }];
      case "unchecked":
        return [{ text: `${reference} is set, and was not compared afterwards`, reason: ruling.reason }];
    }
  });
  const [first] = doubts;
  if (first !== void 0)
    reporter.warning(
      "It is not known which versions are published",
      `The registry's list of tags could not be read: ${first.reason}. ${doubts.map(({ text }) => text).join("; ")}. Run the job again when the registry answers.`,
      void 0
    );
}
function noticePlan({ remarks }, reporter) {
  for (const { title, text } of remarks) reporter.notice(title, text);
}
function noticeSecretArguments({ build: build2 }, reporter) {
  const names = findSecretArguments(build2.options.values["build-args"] ?? []);
  if (names.length > 0)
    reporter.warning(
      "Build arguments look like secrets",
      `An image shows its build arguments to everybody who can pull it: ${names.join(", ")}. Give them as \`secrets\`, and read them by \`RUN --mount=type=secret,id=NAME\`.`,
      void 0
    );
}
function noticeBuild({ warnings, report: report2 }, { build: build2 }, reporter) {
  if (report2.cacheFault !== void 0)
    reporter.notice(
      "The build's cache could not be written",
      `The image is not affected. Docker said: ${report2.cacheFault}`
    );
  if (!build2.reports.warnings) return;
  for (const warning of warnings.slice(0, MOST_WARNINGS)) formatWarning(warning, build2.options, reporter);
  if (warnings.length > MOST_WARNINGS)
    reporter.info(
      `${warnings.length - MOST_WARNINGS} more warnings on the Dockerfile stand in the build's output.`
    );
}
function formatWarning({ text, detail, url, line }, options, reporter) {
  const message = [detail, ...url === void 0 ? [] : [url]].join("\n");
  reporter.warning(text, message, placeIn(options, { line: line ?? 1 }));
}
var WHY_NOT_PUSHED = {
  asked: void 0,
  "pull-request": "A pull request's image is built and not pushed. Set `push: true` to push it.",
  fork: "This run builds a commit from a fork. Its image is built and not pushed: the token of such a run may only read.",
  dependabot: "Dependabot started this run. Its image is built and not pushed: the token of such a run may only read."
};
function noticePush({ push }, reporter) {
  const why = push.kind === "build-only" ? WHY_NOT_PUSHED[push.reason] : void 0;
  if (why !== void 0) reporter.notice("The image is not pushed", why);
}

// src/run/steps/timings.ts
var PhaseTimer = class {
  phases = [];
  #ports;
  constructor(ports) {
    this.#ports = ports;
  }
  /** Does the work and writes down how long it took, whether it succeeds or not. */
  async time(name, work2) {
    const { clock, reporter } = this.#ports;
    const start = clock.now();
    reporter.phaseStarted(name);
    try {
      return await work2();
    } finally {
      const timing = { name, duration: clock.now() - start };
      this.phases.push(timing);
      reporter.phaseEnded(timing);
    }
  }
};

// src/run/check.ts
async function checkAccess(config, ports) {
  const timer = new PhaseTimer(ports);
  const preflight = await timer.time("Preflight", () => runPreflight(config, ports));
  noticeVerdict(preflight, config, ports.reporter);
  const end = await endOf2(preflight, config, ports);
  return { end, preflight, metadata: config.metadata, phases: timer.phases };
}
async function endOf2(preflight, config, ports) {
  const { verdict, findings } = preflight;
  switch (verdict.kind) {
    case "allowed":
      return { kind: "checked" };
    case "denied":
      return { kind: "failed", diagnosis: await explainFailure(verdict, { config, preflight }, ports) };
    case "undecided": {
      const { reason } = verdict;
      const explanation = certainCause(
        findings.registry?.kind === "silent" ? { code: "registry-unavailable", reason, host: config.accessRequest.registry.host } : { code: "check-undecided", reason }
      );
      return { kind: "failed", diagnosis: await explainFailure(explanation, { config, preflight }, ports) };
    }
  }
}

// src/run/steps/resolve-tags.ts
async function resolveMetadata(config, { registry, repositories, libraries }) {
  const { push, metadataRules } = config;
  if (isHopeless(config))
    return {
      kind: "metadata",
      metadata: config.metadata,
      context: config.context,
      published: { kind: "none" }
    };
  const [context, published] = await Promise.all([
    completeContext2(config, repositories),
    askForTags(config, registry)
  ]);
  const resolved = resolveTags(
    metadataRules,
    { context, published, pushes: push.kind === "push" },
    libraries
  );
  if (resolved.kind === "problems") return failed(resolved.problems.map(withAllowed));
  const isTagless = isByDigest(config.build.options);
  const metadata = isTagless ? { ...resolved.metadata, tags: [] } : resolved.metadata;
  return metadata.tags.length === 0 && !isTagless ? failed(explainMissingTags(metadata, context)) : { kind: "metadata", metadata, context, published };
}
function isHopeless({ push: { kind }, credentials }) {
  return kind === "forbidden" || kind === "push" && credentials.token.shape.kind !== "whole";
}
async function askForTags({ metadata, destinations, push }, registry) {
  if (!metadata.movesByVersion || push.kind !== "push") return { kind: "none" };
  const all = await Promise.all(ownImages(destinations).map((image) => registry.listTags(image)));
  const unknown2 = all.find(({ kind }) => kind === "unknown");
  const tags = all.flatMap((one) => one.kind === "listed" ? one.tags : []);
  return unknown2 ?? { kind: "listed", tags };
}
async function completeContext2(config, repositories) {
  const { context } = config;
  const lacking2 = missingDetails(context);
  const page = repositoryAddress(config);
  const [details, commitTime] = await Promise.all([
    lacking2.details && page !== void 0 ? repositories.details(page) : void 0,
    lacking2.commitTime && context.sha !== void 0 ? repositories.commitTime(context.sha, page) : void 0
  ]);
  const { repository } = context;
  return {
    ...context,
    commitTime: context.commitTime ?? commitTime,
    defaultBranch: context.defaultBranch ?? details?.defaultBranch,
    repository: repository && { ...repository, details: repository.details ?? details }
  };
}
function repositoryAddress({
  accessRequest: { registry },
  context,
  gitHubToken
}) {
  const { repository } = context;
  if (repository === void 0 || registry.gitHub === void 0 || gitHubToken === void 0)
    return void 0;
  const { owner, name } = repository;
  return { apiUrl: registry.gitHub.apiUrl, slug: `${owner}/${name}`, token: gitHubToken };
}
function withAllowed(problem) {
  return { ...problem, allowed: "only expressions that this run can fill in" };
}
function failed(problems2) {
  const diagnosis = diagnoseInputs(problems2);
  return {
    kind: "failed",
    diagnosis: { ...diagnosis, problem: "Nothing was built, and nothing was pushed." }
  };
}

// src/run/steps/branch-guard.ts
function branchGuardFor(question, api) {
  const commit = branchCommitOf(question);
  return commit && new BranchGuard(commit, api);
}
function branchCommitOf({ config, context, tags }) {
  const page = repositoryAddress(config);
  const branch = branchOf(context);
  const { sha } = context;
  const isDecided = !tags.some(({ floats, contest }) => floats && contest === void 0);
  if (page === void 0 || branch === void 0 || sha === void 0) return void 0;
  const isAsked2 = config.push.kind === "push" && !config.publication.allowOlder && !isUnmerged(context);
  return isAsked2 && !isDecided ? { page, branch, sha } : void 0;
}
var BranchGuard = class {
  #commit;
  #api;
  #head;
  /** By the revision that a tag holds: most of a run's tags hold the same one. */
  #contains = /* @__PURE__ */ new Map();
  constructor(commit, api) {
    this.#commit = commit;
    this.#api = api;
  }
  /** Asks beside other work, so that the answer is there when a tag is about to move. */
  begin() {
    void this.#askHead();
  }
  #askHead() {
    const { page, branch } = this.#commit;
    return this.#head ??= this.#api.branchHead(page, branch);
  }
  /** Why a tag that holds this stays where it is; nothing where it moves. */
  async rulingFor(held, store) {
    const { page, sha } = this.#commit;
    const head = await this.#askHead();
    if (head === void 0 || head === sha || held.kind !== "at") return void 0;
    const found = await store.labels(held.digest);
    const revision = isRequestFailure(found) ? void 0 : found.labels.get(REVISION_LABEL);
    if (revision === void 0 || !COMMIT.test(revision) || revision === sha) return void 0;
    const asking = this.#contains.get(revision) ?? this.#api.contains(page, { commit: sha, in: revision });
    this.#contains.set(revision, asking);
    return await asking === true ? { kind: "newer-commit", sha: revision } : void 0;
  }
};
var COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

// src/run/steps/tag-store.ts
var TagStore = class {
  image;
  #justCreated;
  #ports;
  #manifests = /* @__PURE__ */ new Map();
  constructor({ image, justCreated }, ports) {
    this.image = image;
    this.#justCreated = justCreated;
    this.#ports = ports;
  }
  /** A run that was stopped may still undo what it has half done. */
  get #registry() {
    const { registry, undo, stop } = this.#ports;
    return stop.aborted ? undo : registry;
  }
  async put(tag, digest) {
    const manifest = await this.#load(digest);
    if (isRequestFailure(manifest)) return manifest;
    const answer = await this.#retry(
      `to set ${formatReference(this.image, tag)}`,
      () => this.#registry.tag(this.image, tag, manifest)
    );
    return isRequestFailure(answer) ? answer : void 0;
  }
  /** Reads the manifest beside other work. */
  preload(digest) {
    void this.#load(digest);
  }
  /** One manifest serves all tags that are pointed at it. One that could not be read is asked for anew. */
  async #load(digest) {
    const loading = this.#manifests.get(digest) ?? this.#retry(
      `to read ${formatReference(this.image, digest)}`,
      () => this.#registry.manifest(this.image, digest)
    );
    this.#manifests.set(digest, loading);
    const loaded = await loading;
    if (isRequestFailure(loaded) && this.#ports.stop.aborted) this.#manifests.delete(digest);
    return loaded;
  }
  /** Every tag; `unknown` only after the retries. */
  list() {
    return this.#ports.budget.retry({
      what: `to list the tags of ${formatImage(this.image)}`,
      attempt: () => this.#evenWhenStopped(
        (registry) => registry.listTags(this.image),
        ({ kind }) => kind === "unknown"
      ),
      failure: (listed) => listed.kind === "unknown" ? { ...listed, retryAfter: void 0 } : void 0
    });
  }
  labels(digest) {
    return this.#retry(
      `to read the labels of ${formatReference(this.image, digest)}`,
      () => this.#ports.registry.labels(this.image, digest)
    );
  }
  /** One try, for where all is lost already. */
  async glance(tag) {
    return tagStateOf(await this.#registry.resolve(this.image, tag));
  }
  /** Reads until the tag points where it was just pointed; a registry may take a moment to show it everywhere. */
  see(tag, digest) {
    return this.look(tag, (found) => pointsAt(found, digest) ? void 0 : lagOf(found));
  }
  /** The same where other runs move the tag, too: only what it held before, or nothing, is read again. */
  seeMoved(tag, digest, before) {
    return this.look(tag, (found) => {
      const isOld = found.kind === "missing" || sameTagState(found, before);
      return isOld && !pointsAt(found, digest) ? lagOf(found) : void 0;
    });
  }
  async look(reference, whyAgain) {
    const read2 = () => this.#evenWhenStopped((registry) => registry.resolve(this.image, reference), isRequestFailure);
    return tagStateOf(await this.#retry(`to read ${formatReference(this.image, reference)}`, read2, whyAgain));
  }
  /** A signal ends the requests on their way. What was being compared is compared to the end all the same. */
  async #evenWhenStopped(ask, hasFailed) {
    const registry = this.#registry;
    const result = await ask(registry);
    return hasFailed(result) && registry !== this.#registry ? ask(this.#registry) : result;
  }
  /** `whyAgain` finds fault with an answer that came. */
  #retry(what, attempt2, whyAgain = () => void 0) {
    const failure = (result) => isRequestFailure(result) ? this.#forgive(result) : whyAgain(result);
    return this.#ports.budget.retry({ what, attempt: attempt2, failure });
  }
  /** A package that this run has made is not known everywhere at once: then even a refusal may be over in a moment. */
  #forgive(failure) {
    return this.#justCreated ? { ...failure, retryable: true } : failure;
  }
};
function lagOf(found) {
  const reason = found.kind === "at" ? `it pointed to ${found.digest}` : "it was not there";
  return { kind: "request-failure", reason, retryable: true, retryAfter: void 0 };
}

// src/run/steps/kept-tags.ts
function mustHoldPush({ pushed, options }, { driver, order, question, hasIndex }) {
  const isPlain2 = options.outputs.length === 0 && options.values.load === void 0 && !hasIndex;
  const isMoving2 = pushed?.floats === true && pushed.contest === void 0;
  const isOwn = order === void 0 && isDockerDriver(driver);
  return isMoving2 && isPlain2 && isOwn && branchCommitOf(question) !== void 0;
}
async function findKeptTags({ guard, destinations, tags, pushed, snapshot }, ports) {
  const storeOf = (image) => new TagStore({ image, justCreated: snapshot.justCreated(image) }, ports);
  const stores = ownImages(destinations).map(storeOf);
  const read2 = async (store, { name }) => {
    const state = await store.look(name);
    const ruling = await guard.rulingFor(state, store);
    return { image: store.image, tag: name, before: state, now: state, error: void 0, ruling };
  };
  guard.begin();
  const first = await Promise.all(stores.map((store) => read2(store, pushed)));
  if (!first.some(({ ruling }) => ruling !== void 0)) return void 0;
  const others = tags.filter((tag) => tag !== pushed);
  const rest = stores.flatMap((store) => others.map((tag) => read2(store, tag)));
  return [...first, ...await Promise.all(rest)];
}

// src/run/steps/tag-snapshot.ts
async function takeTagSnapshot(destinations, tags, ports) {
  const looking = ownImages(destinations).map(
    async (image) => [image.path, await look(image, tags, ports)]
  );
  const looks = new Map(await Promise.all(looking));
  return {
    of: ({ path }, tag) => looks.get(path)?.states.get(tag) ?? { kind: "unknown", reason: "nobody asked" },
    justCreated: ({ path }) => looks.get(path)?.isNew === true
  };
}
async function look(image, tags, { registry, budget }) {
  const states = /* @__PURE__ */ new Map();
  const find = async ({ name }) => {
    const answer = await registry.resolve(image, name);
    states.set(name, tagStateOf(answer));
    return answer;
  };
  await budget.retry({
    what: `to read the tags of ${formatImage(image)}`,
    attempt: () => Promise.all(tags.filter(({ name }) => !isKnown(states.get(name))).map(find)),
    failure: (answers) => answers.filter(isRequestFailure).find(({ retryable }) => retryable)
  });
  const isEmpty = [...states.values()].every(({ kind }) => kind === "missing");
  return { states, isNew: isEmpty && await registry.exists(image) === false };
}
function isKnown(state) {
  return state !== void 0 && state.kind !== "unknown";
}

// src/run/steps/plan-build.ts
function planBuild(config, docker, { metadata, context }) {
  const means = chooseBuilder(config, docker);
  if (means.kind === "missing") return { ...means, kind: "impossible" };
  const site = { config, driver: means.driver, buildx: docker.buildx };
  const remarks = [];
  const options = STEPS.reduce((fitted, step) => {
    const { options: next, remark } = step(fitted, site);
    if (remark !== void 0) remarks.push(remark);
    return next;
  }, config.build.options);
  const push = config.push.kind === "push";
  const keepsAnnotations = docker.buildx && supports(means.driver, "annotations");
  const hasIndex = push && isIndex(options);
  if (push && docker.buildx && !keepsAnnotations) remarks.push(DROPPED);
  else if (push && docker.buildx && !hasIndex && metadata.annotations.some(({ level }) => isIndexLevel(level)))
    remarks.push(WITHOUT_INDEX);
  const plan = {
    options,
    ...namesOf2({ ...config, options }, metadata),
    push,
    buildx: docker.buildx,
    pushesApart: false,
    withoutAttestations: !options.attestations.some(isAsked),
    description: describeImage(metadata, context, { keepsAnnotations, hasIndex })
  };
  const question = { config, context, tags: metadata.tags };
  const isHeld = mustHoldPush(plan, { ...means, question, hasIndex });
  const pushesApart = push && (!docker.buildx || isHeld);
  return { kind: "plan", plan: { ...plan, pushesApart }, order: means.order, remarks };
}
var DROPPED = {
  title: "Docker drops the annotations",
  text: "This docker keeps images in a store that has no annotations; the labels are there. To have both, add the step docker/setup-buildx-action before this one, or turn docker's containerd image store on."
};
var WITHOUT_INDEX = {
  title: "There is no index to write on",
  text: "The image of one platform has none, so its annotations of the level index are left out. With `provenance: true` it has one."
};
var withoutSecrets = (options, { config: { accessRequest } }) => {
  const { secrets, values } = options;
  const named2 = [...secrets.map(({ input }) => input), ...values.ssh === void 0 ? [] : ["ssh"]];
  if (!isForeignHeadWithSecrets(accessRequest.context) || named2.length === 0) return { options };
  const withheld2 = [...new Set(named2)].join(", ");
  return {
    options: leave({ ...options, secrets: [] }, "ssh"),
    remark: {
      title: "The build gets no secrets",
      text: `This run builds a commit from a fork, which must not see them: ${withheld2}.`
    }
  };
};
var withoutClassicCache = (options, { buildx }) => {
  const { "cache-from": from, "cache-to": to } = options.values;
  if (buildx || from === void 0 && to === void 0) return { options };
  return {
    options: leave(options, "cache-from", "cache-to"),
    remark: {
      title: "The build's cache is not used",
      text: "The classic `docker build` knows no such cache. Install the docker-buildx plugin."
    }
  };
};
var withoutCacheExport = (options, { config, driver }) => {
  const exports2 = options.values["cache-to"] ?? [];
  const reason = whyUntrusted(config);
  const kept = exports2.filter(
    (entry) => reason === void 0 && (supports(driver, "cache export") || isInline(entry))
  );
  if (kept.length === exports2.length) return { options };
  const rest = leave(options, "cache-to");
  return {
    options: kept.length === 0 ? rest : { ...rest, values: { ...rest.values, "cache-to": kept } },
    remark: { title: "The build's cache is not written", text: `${reason ?? whyUnable(driver)}.` }
  };
};
function whyUntrusted({ accessRequest: { context } }) {
  if (context.head === "foreign")
    return "This run builds a commit from a fork, and later builds must be able to trust the cache";
  return context.dependabot ? "Dependabot started this run, and its token may only read" : void 0;
}
function whyUnable(driver) {
  return `It cannot be written by ${formatDriver(driver)}. Turn on the containerd image store of your docker, or make a builder with docker/setup-buildx-action before this step`;
}
var withoutLoad = (options, { config, driver, buildx }) => {
  const isThere = !buildx || config.push.kind === "push" && isDockerDriver(driver);
  return { options: isThere ? leave(options, "load") : options };
};
var withProvenance = (options, { config: { build: build2 }, driver }) => {
  const { values, outputs, attestations } = options;
  const isSaid = attestations.some((entry) => entry.startsWith("type=provenance"));
  const isLoaded = values.load !== void 0 || outputs.some(({ type }) => type === "docker");
  const { standardProvenance: standard } = build2;
  return standard !== void 0 && isIndex(options) && !isSaid && !isLoaded && supports(driver, "attestations") ? { options: { ...options, attestations: [standard, ...attestations] } } : { options };
};
var pushedByDigest = (options, { config: { destinations, push }, driver, buildx }) => {
  const { values } = options;
  const images = ownImages(destinations);
  const isFree = options.outputs.length === 0 && values.load === void 0 && values.call === void 0;
  const isOurs = images.length === destinations.length;
  if (push.kind !== "push" || !buildx || !supports(driver, "push by digest") || !isFree || !isOurs)
    return { options };
  const names = `name=${images.map(formatImage).join(",")}`;
  const output = `type=image,push=true,push-by-digest=true,name-canonical=true,${images.length > 1 ? `"${names}"` : names}`;
  return { options: { ...options, outputs: [parseOutput(output)] } };
};
var STEPS = [
  withoutSecrets,
  withoutClassicCache,
  withoutCacheExport,
  withoutLoad,
  withProvenance,
  pushedByDigest
];
function isIndex({ values, attestations }) {
  return (values.platforms?.length ?? 0) > 1 || attestations.some(isAsked);
}
function namesOf2({ options, destinations, push }, { tags }) {
  const nameless = options.outputs.find((output) => output.byDigest);
  if (nameless !== void 0) {
    const references2 = nameless.names.length === 0 ? destinations.map(formatDestination) : [];
    return { references: references2, pushed: void 0 };
  }
  const isPushed = push.kind === "push";
  const inOrder = isPushed ? inPublicationOrder(tags) : tags;
  const names = inOrder.map(({ name }) => name);
  return {
    references: (isPushed ? pushedReferences : formatReferences)(destinations, names),
    pushed: isPushed ? inOrder[0] : void 0
  };
}
function replanFromCache(plan) {
  return { ...plan, options: leave(plan.options, "no-cache", "no-cache-filters", "pull") };
}
function leave(options, ...inputs) {
  const rest = Object.entries(options.values).filter(([input]) => !inputs.some((left) => left === input));
  return { ...options, values: Object.fromEntries(rest) };
}
function describeImage({ labels, annotations }, { commitTime }, { keepsAnnotations, hasIndex }) {
  const levels = hasIndex ? ["manifest", "index"] : ["manifest"];
  const fitting = annotations.filter(({ level }) => hasIndex || !isIndexLevel(level));
  return {
    labels: labels.map(formatLabel),
    annotations: keepsAnnotations ? formatAnnotations(fitting, levels) : [],
    epoch: commitTime && Math.floor(commitTime.getTime() / 1e3)
  };
}
function isIndexLevel(level) {
  return level?.split(",").some((one) => /^(?:index|manifest-descriptor)/.test(one)) ?? false;
}

// src/run/steps/build.ts
function logInWithRetry(run2) {
  return retryCommand(
    "to log in",
    run2,
    (number) => number === 1 ? run2.session.loggedIn() : run2.session.logInAgain()
  );
}
async function buildWithRetry(plan, run2) {
  const { session, ports } = run2;
  const title = plan.push ? "Build and push" : "Build";
  let fitted = plan;
  const built = await retryCommand("to build and push", run2, async () => {
    const result = await ports.reporter.group(title, () => session.build(fitted));
    if (result.kind === "failed" && areStepsDone(result.output)) fitted = replanFromCache(plan);
    return result;
  });
  if (built.kind === "failed" || !plan.push || !plan.pushesApart) return built;
  const moves = await run2.findKept?.();
  if (moves !== void 0) return { kind: "kept", built, moves };
  let digest;
  for (const reference of plan.references) {
    const pushed = await retryCommand(
      `to push ${reference}`,
      run2,
      () => ports.reporter.group("Push", () => session.push(reference))
    );
    if (pushed.kind === "failed") return pushed;
    digest ??= pushed.digest;
  }
  return { ...built, digest, metadata: withDigest(built.metadata, digest) };
}
function withDigest(metadata, digest) {
  const report2 = record(parseJson(metadata));
  if (digest === void 0 || Object.keys(report2).length === 0) return metadata;
  return JSON.stringify({ ...report2, "containerimage.digest": digest });
}
async function retryCommand(what, run2, attempt2) {
  const { config, preflight, ports, budget } = run2;
  let tries = 0;
  const task = {
    what,
    attempt: async (number) => {
      tries = number;
      const result2 = await attempt2(number);
      if (result2.kind === "done") return result2;
      const failure2 = await explainDockerFailure(result2, { config, preflight }, ports);
      return { kind: "failed", failure: failure2, requestFailure: await requestFailureFor(result2, failure2, run2) };
    },
    failure: (result2) => result2.kind === "failed" ? result2.requestFailure : void 0
  };
  const result = await budget.retry(task);
  if (result.kind === "done" || tries === 1) return result;
  const { failure } = result;
  const evidence = [...failure.evidence ?? [], `It was tried ${tries} times.`];
  return { kind: "failed", failure: { ...failure, evidence } };
}
async function requestFailureFor(commandFailure, failure, run2) {
  const { cause, match } = failure;
  return {
    kind: "request-failure",
    reason: match === void 0 ? `\`${commandFailure.command}\` failed (${cause.code})` : formatDockerLine(match),
    retryable: await isRetryable(commandFailure, failure, run2),
    // Only the line that decides speaks for the registry: a program of the Dockerfile may print such words, too.
    retryAfter: match?.facts.retryAfter
  };
}
async function isRetryable(commandFailure, failure, run2) {
  const { image, registry } = run2.config.accessRequest;
  const { command, status, registryFault } = commandFailure;
  const isPush = isOfThePush(commandFailure, failure, run2.config);
  const rule = retryRule(failure.cause);
  switch (rule.kind) {
    case "never":
      return false;
    case "transient": {
      const isFinal = registryFault !== void 0 && status !== "late";
      const isOfRegistry = rule.host === void 0 || rule.host === registry.host;
      return (isPush || command === "docker login") && !isFinal && isOfRegistry;
    }
    case "if-just-created":
      return isPush && await isJustCreated(image, run2);
  }
}
function isOfThePush({ command, output }, { match }, { push }) {
  if (command !== "docker build") return command === "docker push";
  return push.kind === "push" && (areStepsDone(output) || match?.facts.namesRegistry === true);
}
async function isJustCreated(image, { preflight, snapshot }) {
  return preflight?.verdict.kind === "allowed" && (await snapshot)?.justCreated(image) === true;
}

// src/run/outcome.ts
function withoutLostTags(metadata, end) {
  if (end.kind !== "pushed") return metadata;
  const lost = new Set(end.moves.filter(({ now }) => !pointsAt(now, end.digest)).map(({ tag }) => tag));
  return { ...metadata, tags: metadata.tags.filter(({ name }) => !lost.has(name)) };
}

// src/tags/immutable.ts
function isImmutable({ name, floats }, immutable) {
  switch (immutable.kind) {
    case "none":
      return false;
    case "exact":
      return !floats;
    case "matching":
      return immutable.patterns.some((pattern) => matches(pattern, name));
  }
}
function matches(pattern, name) {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === void 0) return name === pattern;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}

// src/run/steps/version-held.ts
async function findVersionHeld(state, contest, store) {
  if (state.kind === "missing") return { kind: "not-higher" };
  if (state.kind === "unknown" || contest === void 0) return { kind: "unknown" };
  const found = await store.labels(state.digest);
  const name = isRequestFailure(found) ? void 0 : found.labels.get(VERSION_LABEL);
  const compared = name === void 0 || findTagProblem(name) !== void 0 ? void 0 : contest.compare(name);
  if (name === void 0 || compared === void 0) return { kind: "unknown" };
  if (!pointsAt(await store.look(name), state.digest)) return { kind: "unknown" };
  const version = contest.findHighest([name])?.version ?? name;
  return compared > 0 ? { kind: "higher", version } : { kind: "not-higher" };
}

// src/run/steps/floating-tag.ts
var ROUNDS = 6;
var FloatingTag = class {
  #order;
  #store;
  #before;
  /** Whether it may hold this run's image by this run's doing. A write that failed may have been obeyed. */
  #wasSet;
  #now;
  #error;
  #ruling;
  constructor(order, store) {
    this.#order = order;
    this.#store = store;
    this.#wasSet = order.pushedOver !== void 0;
  }
  get hasError() {
    return this.#error !== void 0;
  }
  /** Reads what it holds, right before it is moved. */
  prepare() {
    const { tag, pushedOver } = this.#order;
    return this.#before ??= pushedOver === void 0 ? this.#store.look(tag.name) : Promise.resolve(pushedOver);
  }
  /** Whether all went well: it holds this run's image, or rightly another one. */
  async move(listing) {
    const before = await this.prepare();
    if (this.#order.tag.contest === void 0) return this.#moveFreely(before);
    const listed = await listing;
    if (listed.kind === "unknown") return this.#moveUnlisted(listed.reason, before);
    if (this.#rivalIn(listed)?.isHigher !== true && !await this.#set()) return false;
    return this.#settle(before);
  }
  /** No version decides: the last run that moves it holds it, unless a newer commit does already. */
  async #moveFreely(before) {
    const { tag, digest, guard } = this.#order;
    this.#ruling = await guard?.rulingFor(before, this.#store);
    if (this.#ruling !== void 0) {
      if (this.#wasSet) await this.#restore(before);
      return true;
    }
    if (!await this.#set()) return false;
    const seen = await this.#store.seeMoved(tag.name, digest, before);
    this.#now = seen;
    if (pointsAt(seen, digest)) return true;
    if (seen.kind === "unknown") return false;
    if (seen.kind === "at" && !sameTagState(seen, before)) this.#ruling = { kind: "moved-on" };
    else this.#error = NOT_SHOWN;
    return this.#error === void 0;
  }
  /** Nothing is moved backwards by guessing: what the tag holds must say and prove its version. */
  async #moveUnlisted(reason, before) {
    const { tag } = this.#order;
    const held = await findVersionHeld(before, tag.contest, this.#store);
    if (held.kind === "higher") this.#ruling = { kind: "outranked", version: held.version };
    else if (held.kind === "unknown") this.#ruling = { kind: "undecided", reason };
    if (this.#ruling !== void 0) {
      this.#now = before;
      if (this.#wasSet) await this.#restore(before);
      return true;
    }
    return await this.#set() && this.#settle(before);
  }
  /** Lists and compares until nothing higher is there, and points the tag at the highest. */
  async #settle(before) {
    const { tag, digest } = this.#order;
    for (let round = 0; round < ROUNDS; round++) {
      const [listed, seen] = await Promise.all([
        this.#store.list(),
        this.#store.seeMoved(tag.name, digest, before)
      ]);
      this.#now = seen;
      const rival = this.#rivalIn(listed);
      const higher = rival?.isHigher === true ? rival : void 0;
      if (seen.kind === "unknown" && higher === void 0) return false;
      if (listed.kind === "unknown") {
        this.#ruling = { kind: "unchecked", reason: listed.reason };
        return true;
      }
      const target = higher === void 0 ? digest : await this.#digestOf(higher);
      if (target === void 0) {
        this.#error = `${higher?.version ?? ""} is published, and where its tag points could not be read`;
        return false;
      }
      if (pointsAt(seen, target)) {
        this.#ruling = higher && { kind: "outranked", version: higher.version };
        return true;
      }
      if (!await this.#set(target)) return false;
    }
    this.#error ??= NOT_SHOWN;
    return false;
  }
  /** Back to what it held when it was moved, while it still holds this run's image; then compared as above. */
  async putBack() {
    const before = await this.prepare();
    if (this.#wasSet) await this.#restore(before);
  }
  async #restore(before) {
    const { tag, digest } = this.#order;
    this.#now = void 0;
    for (let round = 0; round < ROUNDS; round++) {
      const [listed, seen] = await Promise.all([this.#listContest(), this.#store.look(tag.name)]);
      const isOurs = pointsAt(seen, digest);
      const rival = this.#rivalIn(listed);
      const isOthers = isOurs || !sameTagState(seen, before);
      if (round === 0 ? !isOurs : isOthers && (seen.kind !== "unknown" || rival === void 0)) return;
      const target = rival === void 0 ? digestOf(before) : await this.#digestOf(rival);
      if (target === void 0 || pointsAt(seen, target)) return;
      if (await this.#store.put(tag.name, target) !== void 0) return;
    }
  }
  /** What it points to in the end. One that was not touched is read once. */
  async result() {
    const { tag, pushedOver } = this.#order;
    const before = await (this.#before ?? pushedOver ?? this.#store.glance(tag.name));
    const now = this.#now ?? await this.#store.glance(tag.name);
    return { image: this.#store.image, tag: tag.name, before, now, error: this.#error, ruling: this.#ruling };
  }
  /** Sets it, unless docker has. */
  async #set(target = this.#order.digest) {
    const { tag, digest, pushedOver } = this.#order;
    if (pushedOver !== void 0 && target === digest && this.#now === void 0) return true;
    if (target === digest) this.#wasSet = true;
    const failure = await this.#store.put(tag.name, target);
    if (failure !== void 0) this.#error = failure.reason;
    return failure === void 0;
  }
  /** The highest version that was published while this run built. One that was there before has been compared then. */
  #rivalIn(listed) {
    const { tag, known: known2 } = this.#order;
    const rival = listed.kind === "listed" ? tag.contest?.findHighest(listed.tags) : void 0;
    return rival !== void 0 && known2.has(rival.tag) ? void 0 : rival;
  }
  async #listContest() {
    return this.#order.tag.contest === void 0 ? { kind: "none" } : this.#store.list();
  }
  async #digestOf({ tag }) {
    return digestOf(await this.#store.look(tag));
  }
};
var NOT_SHOWN = "it was set, and the registry does not show it";
function digestOf(state) {
  return state.kind === "at" ? state.digest : void 0;
}

// src/run/steps/tag-publisher.ts
var TagPublisher = class {
  #order;
  #store;
  #staying;
  #floating;
  #now = /* @__PURE__ */ new Map();
  #errors = /* @__PURE__ */ new Map();
  #listing;
  constructor(order, ports) {
    const { image, tags, snapshot, pushed } = order;
    this.#order = order;
    this.#store = new TagStore({ image, justCreated: snapshot.justCreated(image) }, ports);
    this.#staying = tags.filter(({ floats }) => !floats);
    this.#floating = tags.filter(({ floats }) => floats).map((tag) => {
      const pushedOver = tag === pushed ? snapshot.of(image, tag.name) : void 0;
      return new FloatingTag({ ...order, tag, pushedOver }, this.#store);
    });
  }
  /** Whether the registry did not let a tag be set. */
  get hasErrors() {
    return this.#errors.size > 0 || this.#floating.some(({ hasError }) => hasError);
  }
  /** Those that point to another image already, or of which nobody can say where they point. */
  async takenAmong(tags) {
    const { image, digest } = this.#order;
    const found = await Promise.all(
      tags.map(async ({ name }) => ({ image, tag: name, state: await this.#store.look(name) }))
    );
    return found.filter(({ state }) => state.kind !== "missing" && !pointsAt(state, digest));
  }
  /**
   * Points the tags that stay at the image, all at once, and sees that they do; says whether all went well. While they
   * are read back, the registry's tags are listed and those that float are read: that takes no time of its own.
   */
  async setStaying() {
    const { tags, pushed, digest } = this.#order;
    if (tags.some((tag) => tag !== pushed)) this.#store.preload(digest);
    const isPut = await Promise.all(this.#staying.map((tag) => this.#putOne(tag)));
    if (!isPut.every(Boolean)) {
      await Promise.all(this.#staying.map((tag) => this.#seeOne(tag)));
      return false;
    }
    const [isSeen] = await Promise.all([
      Promise.all(this.#staying.map((tag) => this.#seeOne(tag))),
      this.#prepareFloating()
    ]);
    return isSeen.every(Boolean);
  }
  async #prepareFloating() {
    if (this.#order.tags.some(({ floats, contest }) => floats && contest !== void 0))
      this.#listing = this.#store.list();
    await Promise.all([this.#listing, ...this.#floating.map((tag) => tag.prepare())]);
  }
  /** Moves the tags that float, all at once, each against what the registry holds; says whether all went well. */
  async moveFloating() {
    const listing = this.#listing ?? Promise.resolve({ kind: "none" });
    const done = await Promise.all(this.#floating.map((tag) => tag.move(listing)));
    return done.every(Boolean);
  }
  async #putOne(tag) {
    const { digest, pushed } = this.#order;
    const failure = tag === pushed ? void 0 : await this.#store.put(tag.name, digest);
    if (failure !== void 0) this.#errors.set(tag.name, failure.reason);
    return failure === void 0;
  }
  async #seeOne({ name }) {
    if (this.#errors.has(name)) return false;
    const { image, digest, snapshot } = this.#order;
    const seen = await this.#store.see(name, digest);
    this.#now.set(name, seen);
    if (pointsAt(seen, digest)) return true;
    if (seen.kind === "missing" || sameTagState(seen, snapshot.of(image, name)))
      this.#errors.set(name, "it was set, and the registry does not show it");
    return false;
  }
  async putBack() {
    await Promise.all(this.#floating.map((tag) => tag.putBack()));
  }
  /** What every tag points to now; those that were seen already are not asked again. */
  async readBack() {
    const { image, digest, snapshot, tags } = this.#order;
    if (tags.length === 0) {
      const now = await this.#store.see(digest, digest);
      return [{ image, tag: digest, before: snapshot.of(image, digest), now, error: void 0 }];
    }
    const staying = this.#staying.map(async ({ name }) => ({
      image,
      tag: name,
      before: snapshot.of(image, name),
      now: this.#now.get(name) ?? await this.#store.glance(name),
      error: this.#errors.get(name)
    }));
    const moves = await Promise.all([...staying, ...this.#floating.map((tag) => tag.result())]);
    return tags.flatMap(({ name }) => moves.find((move) => move.tag === name) ?? []);
  }
};

// src/run/steps/publish.ts
async function publish(work2, digest, ports) {
  if (digest === void 0)
    return incomplete({ code: "unknown", happened: "docker did not say which digest it pushed", output: [] });
  const { pushed } = work2.plan;
  const known2 = new Set(work2.published.kind === "listed" ? work2.published.tags : []);
  const publishers = ownImages(work2.destinations).map(
    (image) => new TagPublisher({ ...work2, image, digest, pushed, known: known2, guard: work2.guard }, ports)
  );
  work2.guard?.begin();
  const onAll = async (step) => (await Promise.all(publishers.map(step))).every(Boolean);
  const untouched = protectedTags(work2).filter((tag) => tag !== pushed);
  const taken = await Promise.all(publishers.map((publisher) => publisher.takenAmong(untouched)));
  const [first] = taken.flat();
  const putBack = () => Promise.all(publishers.map((publisher) => publisher.putBack()));
  const readBack = async () => (await Promise.all(publishers.map((publisher) => publisher.readBack()))).flat();
  if (first !== void 0) {
    await putBack();
    return { ...formatTaken(first), kind: "incomplete", moves: await readBack() };
  }
  const areStaying = await onAll((publisher) => publisher.setStaying());
  const isDone = areStaying && !ports.stop.aborted && await onAll((publisher) => publisher.moveFloating());
  if (publishers.some((publisher) => publisher.hasErrors)) await putBack();
  const moves = await readBack();
  return isDone && moves.every(({ now, ruling }) => pointsAt(now, digest) || ruling !== void 0) ? { kind: "pushed", digest, moves } : incomplete({ code: "publication-incomplete", digest, moves }, moves);
}
function findTakenTag(work2) {
  const tags = protectedTags(work2);
  const found = ownImages(work2.destinations).flatMap(
    (image) => tags.map(({ name: tag }) => ({ image, tag, state: work2.snapshot.of(image, tag) }))
  );
  const [taken] = found.filter(({ state }) => state.kind !== "missing");
  return taken && formatTaken(taken);
}
function protectedTags({ tags, immutable }) {
  return tags.filter((tag) => isImmutable(tag, immutable));
}
function formatTaken({ image, tag, state }) {
  const reference = formatReference(image, tag);
  if (state.kind !== "at") {
    const why = state.kind === "unknown" ? `, for ${state.reason}` : "";
    const reason = `nobody could say whether ${reference} is there, and it must not move${why}`;
    return certainCause({ code: "registry-unavailable", reason, host: image.host });
  }
  const evidence = [`${reference} points to ${state.digest}, and the input \`immutable\` protects it.`];
  return { ...certainCause({ code: "tag-immutable", reference }), evidence };
}
function incomplete(cause, moves = []) {
  return { ...certainCause(cause), kind: "incomplete", moves };
}

// src/run/push.ts
async function pushImage(config, ports) {
  var _stack = [];
  try {
    const timer = new PhaseTimer(ports);
    const flaw = unready(config);
    if (flaw !== void 0) {
      const run3 = { config, ports, preflight: void 0 };
      const { metadata } = config;
      return { end: await failFor(flaw, run3), preflight: void 0, metadata, phases: timer.phases };
    }
    const looking = ports.engine.detect(dockerQueryFor(config));
    const session = __using(_stack, await ports.engine.openSession(config.accessRequest.registry.host, loginFor(config)), true);
    const preflighting = timer.time("Preflight", () => clearToPush(config, ports));
    const completing = resolveMetadata(config, ports);
    const preflight = await preflighting;
    const run2 = { config, ports, timer, session, preflight, looking };
    const outcome = (end2, metadata = config.metadata) => ({
      end: end2,
      preflight,
      metadata,
      phases: timer.phases
    });
    const refusal = refuse(run2);
    if (refusal !== void 0) return outcome(await failFor(refusal, run2));
    const completed = await timer.time("Metadata", () => completing);
    if (completed.kind === "failed") return outcome(completed);
    const end = await proceed(run2, completed);
    return outcome(end, withoutLostTags(completed.metadata, end));
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function unready({ build: build2, accessRequest }) {
  const [first] = build2.missingSecrets;
  if (first === void 0 || isForeignHeadWithSecrets(accessRequest.context)) return void 0;
  const evidence = build2.missingSecrets.map(
    ({ input, id, reason }) => `\`${input}\` names \`${id}\`: ${reason}.`
  );
  return { ...certainCause({ code: "secret-missing", secret: first.id }), evidence };
}
function refuse({ config, ports: { stop }, preflight }) {
  if (stop.aborted) return certainCause(interruptedCause(stop));
  if (config.push.kind === "forbidden") return certainCause({ code: "fork-pull-request" });
  return preflight?.verdict.kind === "denied" ? preflight.verdict : void 0;
}
async function proceed(run2, completed) {
  const { config, ports, timer, preflight } = run2;
  const { reporter } = ports;
  if (preflight !== void 0) noticeVerdict(preflight, config, reporter);
  noticePush(config, reporter);
  noticeEndpoint(config, reporter);
  noticeMetadata(completed, reporter);
  const docker = await timer.time("Docker", () => run2.looking);
  if (docker.kind === "unavailable") return fail({ code: "docker-unavailable", reason: docker.reason }, run2);
  noticeEngine(docker, reporter);
  const planned = planBuild(config, docker, completed);
  if (planned.kind === "impossible") return failFor(planned, run2);
  noticePlan(planned, reporter);
  noticeSecretArguments(config, reporter);
  if (config.dryRun) return { kind: "planned", command: ports.engine.describe(planned.plan) };
  return build(run2, planned, { docker, completed });
}
async function build(run2, { plan, order, remarks }, { docker, completed }) {
  const { config, ports, timer } = run2;
  const { context, published: listedBefore } = completed;
  const { tags } = completed.metadata;
  const policy = { ...BACK_OFFS.publication, retries: config.publication.retries };
  const budget = () => new RetryBudget(policy, ports);
  const login = await timer.time("Login", () => logInWithRetry({ ...run2, budget: budget() }));
  if (login.kind === "failed" && plan.push) return failFor(login.failure, run2);
  const snapshot = plan.push ? takeTagSnapshot(config.destinations, tags, { ...ports, budget: budget() }) : void 0;
  const guard = branchGuardFor({ config, context, tags }, ports.branches);
  const work2 = {
    ...config.publication,
    plan,
    tags,
    destinations: config.destinations,
    published: listedBefore,
    guard
  };
  const taken = snapshot && plan.pushed && findTakenTag({ ...work2, snapshot: await snapshot });
  if (taken !== void 0) return failFor(taken, run2);
  const failed2 = order && await makeBuilder2(order, run2, docker);
  if (failed2 !== void 0) return failed2;
  const { pushed } = plan;
  const findKept = async () => snapshot && guard && pushed?.floats ? findKeptTags({ ...work2, guard, pushed, snapshot: await snapshot }, { ...ports, budget: budget() }) : void 0;
  const sizeBefore = plan.push ? weighBefore(run2, tags[0]) : void 0;
  const built = await timer.time(
    plan.push ? "Build and push" : "Build",
    () => buildWithRetry(plan, { ...run2, budget: budget(), snapshot, findKept })
  );
  if (built.kind === "failed") return failFor(built.failure, run2);
  noticeBuild(built.kind === "kept" ? built.built : built, config, ports.reporter);
  if (built.kind === "kept") {
    noticeMoves(built.moves, ports.reporter);
    return { kind: "built", build: { ...built.built, remarks }, moves: built.moves };
  }
  if (snapshot === void 0) return { kind: "built", build: { ...built, remarks } };
  const size = built.digest && ports.registry.imageSize(config.accessRequest.image, built.digest);
  const published = await timer.time(
    "Tags",
    async () => publish({ ...work2, snapshot: await snapshot }, built.digest, { ...ports, budget: budget() })
  );
  noticeMoves(published.moves, ports.reporter);
  if (published.kind === "incomplete") return { ...await failFor(published, run2), moves: published.moves };
  return {
    ...published,
    metadata: built.metadata,
    build: { ...built, remarks, size: await size, before: await sizeBefore }
  };
}
async function makeBuilder2(order, run2, docker) {
  const { config, ports, timer, session } = run2;
  const work2 = () => ports.reporter.group("Make a builder", () => session.makeBuilder(order));
  const made2 = await timer.time("Builder", work2);
  return made2.kind === "failed" ? failFor(explainMissingBuilder(made2, config, docker), run2) : void 0;
}
async function clearToPush(config, ports) {
  return config.push.kind === "push" ? runPreflight(config, ports) : void 0;
}
function loginFor({ credentials, accessRequest, dryRun }) {
  const useful = !dryRun && !isForeignHeadWithSecrets(accessRequest.context);
  return useful && credentials.token.shape.kind === "whole" ? credentials : void 0;
}
async function weighBefore({ config, ports }, tag) {
  return tag && ports.registry.imageSize(config.accessRequest.image, tag.name);
}
function fail(cause, run2) {
  return failFor(certainCause(cause), run2);
}
async function failFor(failure, { ports, config, preflight }) {
  const about = { ...config, accessRequest: preflight?.accessRequest ?? config.accessRequest };
  return { kind: "failed", diagnosis: await explainFailure(failure, { config: about, preflight }, ports) };
}

// src/tags/libraries.ts
function neededLibraries(texts, context) {
  const { images, tags, flavor, labels, annotations } = texts;
  const some = (test) => [images, tags, flavor, labels, annotations].some(test);
  const hasVersion = gitTagOf(context) !== void 0 || readLines(tags).some(hasOwnVersion);
  const wanted = [
    ["csv", some((text) => text.includes('"'))],
    ["template", some((text) => text.split("\n").some((line) => !isPlain(line)))],
    ["date", some(asksForDate)],
    ["semver", hasVersion],
    ["pep440", hasVersion && tags.toLowerCase().includes("pep440")]
  ];
  return new Set(wanted.flatMap(([library, isWanted]) => isWanted ? [library] : []));
}
function hasOwnVersion(line) {
  const fields = line.toLowerCase().split(",");
  return /semver|pep440|match/.test(line.toLowerCase()) && fields.some((field2) => !field2.includes("=") || field2.includes("value"));
}

// src/context/event.ts
var DEPENDABOT = "dependabot[bot]";
function readRunContext({ environment, event, head, now }) {
  const payload = event.kind === "read" ? event.payload : void 0;
  const name = environment.GITHUB_EVENT_NAME || "local";
  const actor = environment.GITHUB_ACTOR || void 0;
  const author = textField(payload, "pull_request", "user", "login");
  const number = field(payload, "pull_request", "number") ?? field(payload, "number");
  const pullRequest = typeof number === "number" ? number : void 0;
  const runnerRef = environment.GITHUB_REF || void 0;
  const ref = head === void 0 ? refOf(name, runnerRef, pullRequest) : head.ref;
  const sha = head === void 0 ? shaOf(environment, payload) : head.sha;
  return {
    event: name,
    eventRead: event.kind,
    actor,
    ref,
    sha,
    baseRef: baseRefOf(ref, payload),
    pullRequest,
    defaultBranch: textField(payload, "repository", "default_branch") ?? scheduledBranch(name, ref),
    repository: readRepository(environment, payload),
    commitTime: sha === void 0 ? void 0 : commitTimeOf(sha, payload),
    now,
    head: isForeign(payload) ? "foreign" : "own",
    // A run that somebody else starts again keeps Dependabot's rights: its author counts, too.
    dependabot: [actor, author].includes(DEPENDABOT),
    server: {
      url: withoutSlash(environment.GITHUB_SERVER_URL)?.toLowerCase(),
      apiUrl: environment.GITHUB_API_URL || void 0,
      ghHost: environment.GH_HOST?.toLowerCase() || void 0
    },
    workflow: {
      commit: environment.GITHUB_SHA || runnerRef,
      id: environment.GITHUB_RUN_ID || void 0,
      attempt: environment.GITHUB_RUN_ATTEMPT || void 0
    }
  };
}
function readRepository(environment, payload) {
  const [owner, name] = environment.GITHUB_REPOSITORY?.split("/") ?? [];
  if (!owner || !name) return void 0;
  const kind = textField(payload, "repository", "owner", "type");
  const server = withoutSlash(environment.GITHUB_SERVER_URL) ?? "https://github.com";
  return {
    owner,
    name,
    ownerKind: isOwnerKind(kind) ? kind : void 0,
    isPrivate: field(payload, "repository", "private") === true || void 0,
    url: textField(payload, "repository", "html_url") ?? `${server}/${owner}/${name}`,
    details: readDetails(field(payload, "repository"))
  };
}
function withoutSlash(url) {
  return url?.replace(/\/+$/, "") || void 0;
}
function isOwnerKind(text) {
  return text === "User" || text === "Organization";
}
function readDetails(repository) {
  if (field(repository, "description") === void 0) return void 0;
  return {
    description: textField(repository, "description"),
    license: textField(repository, "license", "spdx_id"),
    defaultBranch: textField(repository, "default_branch")
  };
}
function refOf(event, ref, pullRequest) {
  return event === "pull_request_target" && pullRequest !== void 0 ? `refs/pull/${pullRequest}/merge` : ref;
}
function shaOf(environment, payload) {
  const wantsHead = parseBoolean(environment.DOCKER_METADATA_PR_HEAD_SHA) ?? false;
  const head = wantsHead ? textField(payload, "pull_request", "head", "sha") : void 0;
  return head ?? (environment.GITHUB_SHA || void 0);
}
function baseRefOf(ref, payload) {
  if (ref?.startsWith("refs/tags/")) return textField(payload, "base_ref")?.replace(/^refs\/heads\//, "");
  return ref?.startsWith("refs/pull/") ? textField(payload, "pull_request", "base", "ref") : void 0;
}
function scheduledBranch(event, ref) {
  return event === "schedule" ? /^refs\/heads\/(.+)$/.exec(ref ?? "")?.[1] : void 0;
}
function isForeign(payload) {
  const own = textField(payload, "repository", "full_name");
  const head = field(payload, "pull_request", "head") ?? field(payload, "workflow_run") ?? void 0;
  if (head === void 0) return false;
  return (textField(head, "repo", "full_name") ?? textField(head, "head_repository", "full_name")) !== own;
}
function commitTimeOf(sha, payload) {
  const commits = [
    ...list(field(payload, "commits")),
    field(payload, "head_commit"),
    field(payload, "merge_group", "head_commit"),
    field(payload, "workflow_run", "head_commit")
  ];
  const own = commits.find((commit) => textField(commit, "id") === sha);
  const time = new Date(textField(own, "timestamp") ?? NaN);
  return Number.isNaN(time.getTime()) ? void 0 : time;
}
function parseEvent(text) {
  const payload = parseJson(text);
  return typeof payload === "object" && payload !== null && !Array.isArray(payload) ? { kind: "read", payload } : { kind: "unreadable" };
}

// src/wiring.ts
async function withPorts(config, { environment, libraries, secrets, reporter, stop, onSession, tools }, work2) {
  const { accessRequest, credentials } = config;
  const inherited = withoutInputs(environment);
  const { http, close } = openHttp(inherited, stop);
  const last = openHttp(inherited, cleanupDeadline(stop));
  const around = {
    credentials,
    registry: accessRequest.registry,
    mask: (secret) => {
      secrets.add(secret);
    }
  };
  const registry = openRegistry({ ...around, http });
  const repository = openRepositoryDetails(http, inherited);
  const ports = {
    registry,
    undo: openRegistry({ ...around, http: (request2) => last.http({ ...request2, attempts: ATTEMPTS.undo }) }),
    inspector: openTokenInspector(http, tools.askForOwner),
    engine: openEngine({
      environment: inherited,
      temporaryFolder: config.temporaryFolder,
      onOpened: onSession,
      stop,
      ask: tools.askDocker,
      findLoginFlaw: () => findLoginFlaw(http, accessRequest.registry),
      print: (chunk) => {
        reporter.output(chunk);
      }
    }),
    repositories: repository,
    branches: repository,
    libraries,
    reporter,
    clock: {
      now: () => performance.now(),
      wait: (milliseconds) => (0, import_promises13.setTimeout)(milliseconds, void 0, { ref: false }),
      pause: (milliseconds) => (0, import_promises13.setTimeout)(milliseconds, void 0, { signal: stop }).catch(() => void 0)
    },
    chance: Math.random,
    // Loaded late: a job's own token has no checksum.
    crc32: async (text) => (await Promise.resolve().then(() => __toESM(require("node:zlib"), 1))).crc32(text),
    stop
  };
  try {
    return await work2(ports);
  } finally {
    await registry.settle();
    close();
    last.close();
  }
}
async function readParseContext(inputs, environment, event = readEvent(environment.GITHUB_EVENT_PATH)) {
  const isGits = inputs["metadata-context"].trim() === "git";
  const head = isGits ? await headOfClone(environment) : void 0;
  const context = readRunContext({ environment, event, head, now: /* @__PURE__ */ new Date() });
  return {
    context,
    lacksClone: isGits && head === void 0 && { refusal: await findCloneRefusal(environment) },
    libraries: await loadTagLibraries(neededLibraries(inputs, context)),
    metadataVariables: readMetadataVariables(environment),
    look: (path) => {
      const found = (0, import_node_fs4.statSync)(path, { throwIfNoEntry: false });
      return found?.isDirectory() ? "folder" : found && "file";
    },
    findLinkFlaw: (path) => findLinkFlaw(path, [environment.GITHUB_WORKSPACE || ".", "."]),
    findTemporaryFolder: (paths) => findPlaceOutside(temporaryFolders(environment), paths),
    read: readText,
    variable: (name) => environment[name] || void 0
  };
}
function readText(path) {
  try {
    return (0, import_node_fs4.readFileSync)(path, "utf8");
  } catch {
    return void 0;
  }
}
function readEvent(path) {
  if (!path || !(0, import_node_fs4.existsSync)(path)) return { kind: "missing" };
  try {
    return parseEvent((0, import_node_fs4.readFileSync)(path));
  } catch {
    return { kind: "unreadable" };
  }
}
function temporaryFolders(environment) {
  const { RUNNER_TEMP, XDG_RUNTIME_DIR } = environment;
  const others = [(0, import_node_os3.tmpdir)(), ...XDG_RUNTIME_DIR ? [XDG_RUNTIME_DIR] : [], "/tmp", "/var/tmp"];
  return RUNNER_TEMP ? [RUNNER_TEMP, ...others] : [(0, import_node_os3.tmpdir)(), ...others];
}
function abortOnSignals(outside) {
  return stopOnSignals({ process: outside, hurry: endDockersAtOnce });
}
function exitCode(end, stop) {
  if (stop.aborted) return exitCodeOf(stop);
  return end.kind === "failed" ? 1 : 0;
}
function formatThrown(error) {
  return error instanceof Error ? error.stack ?? error.message : String(error);
}

// src/cli/prepare.ts
async function prepareCommand(line, outside) {
  const environment = outside.env;
  const folder = isInActions(environment) ? void 0 : localRun(await readClone(environment), environment);
  const inputs = completeInputs({ ...line, folder });
  const flaw = findFolderProblem(inputs, folder, environment);
  if (flaw !== void 0) return problems([flaw]);
  const parseContext = await readParseContext(
    inputs,
    folder?.environment ?? environment,
    folder && { kind: "read", payload: folder.event }
  );
  const parsed2 = parseSettings(inputs, parseContext);
  if (parsed2.result.kind === "problems") return problems(parsed2.result.problems);
  const { accessRequest } = parsed2.result.config;
  const { host } = new URL(accessRequest.registry.gitHub?.serverUrl ?? GITHUB_DOT_COM);
  const isTyped = line.tokenFromStdin && outside.stdin.isTTY;
  const found = isTyped ? void 0 : await findToken({
    environment,
    readStdin: line.tokenFromStdin ? () => readAll(outside.stdin) : void 0,
    askGh: () => askGh(environment, host)
  });
  const held = found ?? await ask();
  if (held !== void 0 && "kind" in held) return held;
  const completed = addTokens(parsed2, tokensFor(inputs, held?.token ?? new Token(""), folder));
  if (completed.kind === "problems") return problems(completed.problems);
  return {
    kind: "ready",
    config: completed.config,
    libraries: parseContext.libraries,
    tokenSource: held?.source
  };
  async function ask() {
    const { stdin: input, stderr: output } = outside;
    if (!input.isTTY || !output.isTTY || line.json || line.command === "pull") return void 0;
    const typed = await askHidden(invitation(accessRequest, isTyped), { input, output });
    return typed.kind === "interrupted" ? typed : { token: new Token(typed.text.trim()), source: "typed in" };
  }
}
function invitation(accessRequest, isAnnounced) {
  const found = isAnnounced ? "" : "There is no token in GITHUB_TOKEN, GH_TOKEN or CR_PAT, and none of gh's.\n";
  return `${found}Here you make a classic one, with the right boxes ticked:
  ${newTokenLink(accessRequest)}
Paste it here. It is not shown, and not kept: `;
}
function problems(found) {
  return { kind: "problems", diagnosis: diagnoseInputs(found) };
}

// src/cli/json.ts
function formatCommandJson(told) {
  const { command, exitCode: exitCode2, accessRequest, verdict, docker, tags, digest, diagnosis } = told;
  const image = accessRequest === void 0 ? null : formatImage(accessRequest.image);
  return jsonLine({
    command,
    exitCode: exitCode2,
    image,
    access: accessRequest?.access ?? null,
    verdict: verdict ?? null,
    token: tokenFields(told),
    docker: docker?.kind === "ready" ? { version: docker.version ?? null, buildx: docker.buildx } : null,
    tags: tags ?? [],
    digest: digest ?? null,
    reference: image !== null && digest !== void 0 ? `${image}@${digest}` : null,
    code: diagnosis?.code ?? null,
    diagnosis: diagnosis === void 0 ? null : diagnosisFields(diagnosis)
  });
}
function tokenFields({ source, findings }) {
  if (source === void 0) return null;
  const api = findings?.api;
  const accepted = api?.kind === "accepted" ? api : void 0;
  const scopes = accepted?.grant.kind === "listed" ? accepted.grant.scopes : void 0;
  return {
    source,
    kind: findings?.tokenKind ?? null,
    login: accepted?.login ?? null,
    scopes: scopes === void 0 ? null : [...scopes],
    implied: scopes === void 0 ? null : impliedBy(scopes),
    expires: accepted?.expires ?? null
  };
}

// src/cli/help.ts
var USAGE = {
  push: [
    "surepush [TAG…]",
    "Builds this folder, pushes it under each TAG, and reads every tag back. A version such as v1.0.0 becomes\n`latest`, too, if it is the highest. Without a TAG it is the branch's or git tag's name."
  ],
  check: [
    "surepush check [--access pull|push|delete]",
    "Asks GitHub and the registry whether your token may do it. Builds and changes nothing."
  ],
  pull: ["surepush pull [TAG]", "Pulls the image, `latest` without a TAG. A public one needs no token."],
  login: [
    "surepush login",
    "Logs docker in for good, in your own docker configuration. No other command touches that."
  ]
};
var EXPLAIN = [
  "surepush explain [FILE]",
  "Says what went wrong in a log of docker, or of a whole job."
];
var COMMON = `The image:  --image, else the git remote, else the repository in package.json.
The token:  --token-stdin, else GITHUB_TOKEN, GH_TOKEN, CR_PAT, else \`gh auth token\`. Never on the command line.

--json      one JSON object instead of text
--verbose   docker's output as it comes
--help      this, and after a command all that it takes
--version   which Surepush this is

Exit code: 0 done, 1 refused or failed, 2 wrong usage, 3 nobody could say (check), 129, 130 and 143 interrupted.
`;
function helpFor(command) {
  if (command === void 0) {
    const all = [...Object.values(USAGE), EXPLAIN];
    return `${all.map(([usage2, about2]) => `${usage2}
${indent(about2)}`).join("\n")}

${COMMON}`;
  }
  const [usage, about] = USAGE[command];
  return `${usage} [OPTION…]
${indent(about)}

Options are the action's inputs:
${indent(wrap(OPTIONS.map((name) => `--${name}`)))}

${COMMON}`;
}
function indent(text) {
  return text.replaceAll(/^/gm, "    ");
}
function wrap(words) {
  const lines = [""];
  for (const word of words) {
    const line = lines.at(-1) ?? "";
    if (line.length + word.length > 70) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`.trim();
  }
  return lines.join("\n");
}

// src/run/login.ts
async function logIn(config, ports) {
  const { accessRequest, credentials } = config;
  const { host } = accessRequest.registry;
  const timer = new PhaseTimer(ports);
  const { shape } = credentials.token;
  if (shape.kind !== "whole") return fail2(judgeShape(shape), void 0);
  const api = await timer.time("Preflight", () => ports.inspector.inspect(credentials.token, accessRequest));
  const verdict = { kind: "allowed", folded: [] };
  const preflight = {
    verdict,
    findings: {
      tokenKind: heldTokenKind(config),
      checksum: await verifyChecksum(credentials.token, ports.crc32),
      api
    }
  };
  if (ports.stop.aborted) return fail2(certainCause(interruptedCause(ports.stop)), preflight);
  const owner = api.kind === "accepted" ? api.login : void 0;
  const username = credentials.username === PLACEHOLDER_USER ? owner ?? PLACEHOLDER_USER : credentials.username;
  const result = await timer.time("Login", () => ports.engine.logIn(host, { ...credentials, username }));
  if (result.kind === "failed")
    return fail2(await explainDockerFailure(result, { config, preflight }, ports), preflight);
  const lacking2 = ["pull", "push"].filter(
    (access2) => api.kind === "accepted" && checkScopes(api.grant, access2).kind === "missing"
  );
  for (const access2 of lacking2) noticeLack(access2, ports.reporter);
  return { end: { kind: "logged-in", host, username }, preflight };
  async function fail2(failure, known2) {
    const diagnosis = await explainFailure(failure, { config, preflight: known2 }, ports);
    return { end: { kind: "failed", diagnosis }, preflight: known2 };
  }
}
function noticeLack(access2, reporter) {
  reporter.notice(
    `This token will not ${access2}`,
    `The login is there, but to ${access2} a token needs ${NEEDED_SCOPES[access2].join(" and ")}, and GitHub lists neither that nor what implies it.`
  );
}

// src/run/pull.ts
var MINIMAL_DETECTION = { builder: void 0, endpoint: void 0, version: false };
async function pullImage(config, reference, ports) {
  var _stack = [];
  try {
    const { accessRequest, credentials } = config;
    const timer = new PhaseTimer(ports);
    const shape = credentials.token.shape.kind;
    const login = shape === "whole" ? credentials : void 0;
    const looking = ports.engine.detect(MINIMAL_DETECTION);
    const session = __using(_stack, await ports.engine.openSession(accessRequest.registry.host, login), true);
    const preflight = shape === "empty" ? void 0 : await timer.time("Preflight", () => runPreflight(config, ports));
    const fail2 = async (failure) => ({
      end: { kind: "failed", diagnosis: await explainFailure(failure, { config, preflight }, ports) },
      preflight
    });
    if (ports.stop.aborted) return await fail2(certainCause(interruptedCause(ports.stop)));
    if (preflight?.verdict.kind === "denied") return await fail2(preflight.verdict);
    if (preflight !== void 0) noticeVerdict(preflight, config, ports.reporter);
    const docker = await timer.time("Docker", () => looking);
    if (docker.kind === "unavailable")
      return await fail2(certainCause({ code: "docker-unavailable", reason: docker.reason }));
    const loggedIn = await timer.time("Login", () => session.loggedIn());
    const result = loggedIn.kind === "failed" ? loggedIn : await timer.time("Pull", () => session.pull(reference));
    return result.kind === "failed" ? await fail2(await explainDockerFailure(result, { config, preflight }, ports)) : { end: { kind: "pulled", reference }, preflight };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}

// src/cli/check-table.ts
function formatCheckTable(checked, style) {
  const { accessRequest, preflight, docker } = checked;
  const { api, registry } = preflight.findings;
  const rows = [
    ["image", formatImage(accessRequest.image)],
    ["token", plainLine(formatToken(checked))],
    ["scopes", api === void 0 ? "nobody was asked" : plainLine(tellScopes(api))],
    ...api?.kind === "accepted" && api.expires !== void 0 ? [["expires", formatExpiry(api.expires, checked.now, style)]] : [],
    [accessRequest.registry.host, plainLine(formatRegistry2(registry))],
    ["docker", plainLine(formatDocker(docker))]
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${style.faint(name.padEnd(width))}  ${value}
`).join("");
}
var KINDS = {
  classic: "classic",
  oauth: "OAuth",
  "app-user": "an App's user token",
  installation: "a job's GITHUB_TOKEN",
  app: "an App's",
  none: "none",
  "fine-grained": "fine-grained",
  refresh: "a refresh token",
  unknown: "of an unknown kind"
};
function formatToken({ source, preflight: { findings } }) {
  if (source === void 0) return "none";
  const { api, tokenKind, checksum } = findings;
  const owner = api?.kind === "accepted" ? api.login : void 0;
  return [
    KINDS[tokenKind],
    ...owner === void 0 ? [] : [`of ${owner}`],
    `from ${source}`,
    ...checksum === "wrong" ? ["its checksum is wrong"] : []
  ].join(", ");
}
function tellScopes(api) {
  switch (api.kind) {
    case "rejected":
      return `GitHub does not take the token (${api.status} ${api.message})`;
    case "silent":
      return `GitHub's API could not tell: ${api.reason}`;
    case "accepted": {
      const { grant } = api;
      if (grant.kind === "unlisted") return `none listed: ${grant.reason}`;
      if (grant.scopes.size === 0) return "none";
      const implied = impliedBy(grant.scopes);
      const more = implied.length === 0 ? "" : ` (and so ${implied.join(", ")}, which GitHub does not list then)`;
      return formatScopes(grant.scopes) + more;
    }
  }
}
var DAY = 864e5;
function formatExpiry(expires, now, style) {
  const left = Date.parse(expires.replace(" UTC", "Z").replace(" ", "T")) - now.getTime();
  if (Number.isNaN(left)) return plainLine(expires);
  const days = Math.floor(left / DAY);
  const text = `${expires}, ${days < 1 ? "within a day" : days === 1 ? "in a day" : `in ${days} days`}`;
  return days < 7 ? style.doubtful(text) : text;
}
function formatRegistry2(registry) {
  switch (registry?.kind) {
    case void 0:
      return "was not waited for";
    case "accepted":
      return `allows it (${registry.status} to the ${registry.step})`;
    case "refused":
      return `refuses: ${registry.message || "without a word"} (${registry.status} to the ${registry.step})`;
    case "silent":
      return `does not say: ${registry.reason}`;
  }
}
function formatDocker(docker) {
  if (docker.kind === "unavailable") return docker.reason;
  return `${docker.version ?? "of an unknown version"}, ${docker.buildx ? "with buildx" : "without buildx"}`;
}

// src/report/conclusion.ts
function formatConclusion({ end, metadata }, { accessRequest, destinations }) {
  const images = destinations.map(formatDestination).join(", ");
  switch (end.kind) {
    case "pushed":
      return [
        ...references(metadata, destinations).map((reference) => `Pushed ${reference}`),
        ...ownImages(destinations).map((image) => `${formatImage(image)}@${end.digest}`)
      ].join("\n");
    case "built":
      return `Built ${images}, and did not push it.`;
    case "planned":
      return [...formatPlan(metadata), `Would run: ${plainLine(redactShapes(end.command))}`].join("\n");
    case "checked":
      return `${accessRequest.registry.host} allows it: you may ${accessRequest.access} ${ownImages(destinations).map(formatImage).join(", ")}.`;
  }
}
function formatPlan({ tags, skippedRules, labels }) {
  return [
    ...tags.map(({ name, rule }) => `Tag ${name}, by ${rule}`),
    ...skippedRules.map(({ rule, why }) => `No tag by ${rule}: ${why}`),
    ...labels.map((label) => `Label ${formatLabel(label).replaceAll(/\s+/g, " ")}`)
  ].map(plainLine);
}
function references({ tags }, destinations) {
  return formatReferences(
    destinations,
    tags.map(({ name }) => name)
  );
}

// src/cli/commands.ts
var UNDECIDED = 3;
var COMMANDS = {
  async push({ config, style, secrets }, ports) {
    const outcome = await pushImage(config, ports);
    const { end, metadata, preflight } = redactOutcome(outcome, secrets);
    const names = metadata.tags.map(({ name }) => name);
    const told = {
      ...known(preflight),
      exitCode: exitCode(end, ports.stop),
      tags: formatReferences(config.destinations, names)
    };
    if (end.kind === "failed") return { told: { ...told, diagnosis: end.diagnosis }, text: "" };
    const text = `${style.good(formatConclusion({ end, metadata }, config))}
`;
    return { told: end.kind === "pushed" ? { ...told, digest: end.digest } : told, text };
  },
  async check({ config, source, style, secrets }, ports) {
    const looking = Promise.race([ports.engine.detect(MINIMAL_DETECTION), giveUp()]);
    const outcome = redactOutcome(await checkAccess(config, ports), secrets);
    const { end, preflight } = outcome;
    const docker = redactDocker(await looking, secrets);
    const { accessRequest } = config;
    const table = preflight === void 0 ? "" : formatCheckTable(
      { accessRequest, preflight, source, docker, now: /* @__PURE__ */ new Date() },
      style
    );
    const code = exitCode(end, ports.stop);
    const told = { ...known(preflight), docker };
    if (end.kind !== "failed") {
      const verdict = style.good(formatConclusion({ ...outcome, end }, config));
      return { told: { ...told, exitCode: code }, text: `${table}
${verdict}
` };
    }
    const isUndecided = preflight?.verdict.kind === "undecided" && !ports.stop.aborted;
    const { diagnosis } = end;
    return {
      told: { ...told, diagnosis, exitCode: isUndecided ? UNDECIDED : code },
      text: `${table}
`
    };
  },
  async pull({ config, word = "latest", style }, ports) {
    const { image } = config.accessRequest;
    const digest = parseDigest(word);
    const reference = digest === void 0 ? formatReference(image, word) : `${formatImage(image)}@${digest}`;
    const { end, preflight } = await pullImage(config, reference, ports);
    const told = { ...known(preflight), exitCode: exitCode(end, ports.stop) };
    return end.kind === "failed" ? { told: { ...told, diagnosis: end.diagnosis }, text: "" } : { told: { ...told, tags: [reference], digest }, text: `${style.good(`Pulled ${reference}`)}
` };
  },
  async login({ config, style }, ports) {
    const { end, preflight } = await logIn(config, ports);
    const told = { findings: preflight?.findings, exitCode: exitCode(end, ports.stop) };
    if (end.kind === "failed") return { told: { ...told, diagnosis: end.diagnosis }, text: "" };
    const text = `Docker is logged in to ${end.host} as ${plainLine(end.username)}, until you type: docker logout ${end.host}`;
    return { told, text: `${style.good(text)}
` };
  }
};
function redactDocker(docker, secrets) {
  return docker.kind === "unavailable" ? { ...docker, reason: secrets.redact(docker.reason) } : docker;
}
function known(preflight) {
  return { findings: preflight?.findings, verdict: preflight?.verdict.kind };
}
function giveUp() {
  return new Promise((resolve2) => {
    const reason = "docker does not answer within a second";
    setTimeout(resolve2, TIMEOUTS.dockerInCheck, { kind: "unavailable", reason }).unref();
  });
}

// src/cli/main.ts
async function runCommand(args, outside) {
  const line = parseCommandLine(args);
  switch (line.kind) {
    case "explain":
      return runExplain(line.args, outside);
    case "help":
      outside.stdout.write(helpFor(line.command));
      return 0;
    case "version":
      outside.stdout.write(
        `${line.json ? JSON.stringify({ version: package_default.version }) : package_default.version}
`
      );
      return 0;
    case "unusable":
      if (line.json) outside.stdout.write(`${JSON.stringify({ exitCode: 2, problem: line.flaw })}
`);
      else outside.stderr.write(`${line.flaw}
`);
      return 2;
    case "command":
      return act(line, outside);
  }
}
async function act(line, outside) {
  const prepared = await prepareCommand(line, outside);
  const secrets = new SecretRegistry();
  switch (prepared.kind) {
    case "interrupted":
      return INTERRUPTED;
    case "problems": {
      const told = { exitCode: 2, diagnosis: prepared.diagnosis };
      return report(
        line,
        { told, text: "" },
        { outside, terminal: terminalFor(line, outside, secrets), secrets }
      );
    }
    case "ready": {
      const scene = { outside, terminal: terminalFor(line, outside, secrets), secrets };
      return report(line, await work(prepared, line, scene), scene);
    }
  }
}
var INTERRUPTED = 130;
function terminalFor({ json, verbose }, { stderr, env }, secrets) {
  const isLive = stderr.isTTY && !json && env.TERM !== "dumb";
  return openTerminal({
    write: (text) => {
      if (!json) stderr.write(text);
    },
    style: styleOf(stderr, env),
    live: isLive ? { columns: stderr.columns || COLUMNS } : void 0,
    verbose,
    secrets
  });
}
var COLUMNS = 80;
function styleOf({ isTTY }, environment) {
  return styleFor(wantsColours(isTTY, environment));
}
async function work({ config, libraries, tokenSource: source }, line, scene) {
  const { outside, terminal, secrets } = scene;
  const { credentials, accessRequest } = config;
  secrets.addToken(credentials.token, credentials.username);
  for (const { value } of config.build.options.secrets) secrets.addBuildSecret(value);
  if (source !== void 0 && line.command !== "check") terminal.info(`The token is from ${source}.`);
  const stop = abortOnSignals(outside);
  stop.addEventListener("abort", () => {
    terminal.notice("Stopping", "docker is told to end. Once more, and it is ended at once.");
  });
  const environment = { ...outside.env, BUILDKIT_PROGRESS: "plain", DOCKER_CLI_HINTS: "false" };
  const onSession = (folder) => {
    outside.on("exit", () => {
      dropSession(folder);
    });
  };
  const wiring = { environment, libraries, secrets, reporter: terminal, stop, onSession, tools: {} };
  const task = { config, source, word: line.words[0], secrets, style: styleOf(outside.stdout, outside.env) };
  const { told, text } = await withPorts(config, wiring, (ports) => COMMANDS[line.command](task, ports));
  return { told: { accessRequest, source, ...told }, text };
}
function report({ command, json }, { told, text }, { outside, terminal, secrets }) {
  const { exitCode: exitCode2 } = told;
  const diagnosis = told.diagnosis && redactDiagnosis(told.diagnosis, secrets);
  const findings = told.findings && redactFindings(told.findings, secrets);
  if (json) outside.stdout.write(`${formatCommandJson({ command, ...told, findings, diagnosis })}
`);
  else {
    if (diagnosis !== void 0) terminal.showOutput();
    terminal.close();
    outside.stdout.write(text);
    if (diagnosis !== void 0)
      outside.stderr.write(formatPage(diagnosis, styleOf(outside.stderr, outside.env)));
  }
  return exitCode2;
}

// src/cli/index.ts
startNothingFromWorkingFolder(process);
process.stdout.on("error", () => process.exit(1));
void runCommand(process.argv.slice(2), process).catch((error) => {
  process.stderr.write(`Surepush itself failed: ${formatThrown(error)}
`);
  return 1;
}).then((code) => {
  process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
});
/*! Bundled license information:

handlebars/dist/handlebars.min.js:
  (**!
  
   @license
   handlebars v4.7.10
  
  Copyright (C) 2011-2019 by Yehuda Katz
  
  Permission is hereby granted, free of charge, to any person obtaining a copy
  of this software and associated documentation files (the "Software"), to deal
  in the Software without restriction, including without limitation the rights
  to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
  copies of the Software, and to permit persons to whom the Software is
  furnished to do so, subject to the following conditions:
  
  The above copyright notice and this permission notice shall be included in
  all copies or substantial portions of the Software.
  
  THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
  IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
  FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
  AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
  LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
  OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
  THE SOFTWARE.
  
  *)

moment/moment.js:
  (*! moment.js *)
  (*! version : 2.31.0 *)
  (*! authors : Tim Wood, Iskren Chernev, Moment.js contributors *)
  (*! license : MIT *)
  (*! momentjs.com *)
*/
