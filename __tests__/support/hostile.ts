// Text that wants to be more than text: what was tried, row by row, and anything made of it.
import fc from "fast-check";

/** By what it wants to be. */
export const HOSTILE: Readonly<Record<string, string>> = {
  "a command on a line of its own": "x\n::set-output name=pushed::true\ny",
  "a command behind blanks": "x\n \t\u00a0::error::not ours",
  "a command behind a carriage return": "x\r::add-mask::a",
  "a command behind other line ends":
    "x\v::error::a\f::error::b\u0085::error::c\u2028::error::d\u2029::error::e",
  "a command at the very begin": "::save-state name=began::",
  "the older command, anywhere": "x ##[set-output name=pushed]true",
  "the older command with letters taken out": "#\u0000#\u200b[set-env name=PATH]/tmp",
  "the older command, doubled": "####[[add-path]/tmp",
  "a command of other runners": "##vso[task.setvariable variable=a]b",
  "a command in escapes": "%0A::error::x%0D%0A%3A%3Aerror%3A%3Ay%25",
  "a property of a command": "x,file=/etc/passwd,line=1::y",
  "an end of stop-commands": "::stop-commands::x\n::x::",
  "an output by its file": "x\nghadelimiter_0\npushed=true\npushed<<X\ntrue\nX",
  "a line end in a shell": "x'\n$(id)`id`;id&&id|id",
  "an option": "--output=type=local,dest=/",
  "an address with a token": "https://octocat:hunter2hunter2@example.com/a.git",
  "colours and a cursor": "\u001b[31mred\u001b[2J\u001b[1;1H\u009b5m",
  "a title and a clipboard of a terminal": "\u001b]0;title\u0007\u001b]52;c;AAAA\u001b\\",
  "a turned direction of writing": "a\u202egnp.exe\u2066b\u2069\u061c\u200f",
  "letters without width": "a\u200bb\u2060c\ufeffd\u00ade\u{e0041}",
  "a picture": "![x](https://evil.example/a.png)",
  "a picture by reference": "![x][y]\n\n[y]: https://evil.example/a.png",
  "a picture in HTML": '<img src="https://evil.example/a.png" onerror=alert(1)>',
  "a tag that somebody else closes": '<img src="https://evil.example/a.png" x=',
  "a link": "[x](https://evil.example) [y]: https://evil.example [z][y]",
  "a link in angle brackets": "<https://evil.example> <a@evil.example>",
  "a bare link": "https://evil.example http://evil.example ftp://evil.example WWW.evil.example",
  "a bare link in punctuation":
    "(www.evil.example) *www.evil.example* _https://evil.example_ ~www.evil.example",
  "a mail and a mention": "a@evil.example mailto:a@evil.example xmpp:a@evil.example @octocat @octo-org/team",
  "a link in entities": "&lt;img&gt; &#91;x&#93;(https&colon;//evil.example) www&period;evil.example",
  "a page in HTML": "</code></summary></details><script>alert(1)</script><!-- <details open><summary>x",
  "the end of a cell": "a | b \\| c \\\\| d",
  "the end of a table": "x\n\n# heading\n\n| a |\n| - |\n",
  "the end of code": "a ` b `` c ``` d ` <img src=x>",
  "the end of a fence": "x\n```\n~~~\n<img src=x>\n````sh\n",
  "a heading, a rule and a quote": "# a\n---\n===\n> b\n- c\n1. d\n    e",
  "a formula": "$x$ $$\\href{https://evil.example}{x}$$ $`x`$",
  "a footnote and a task": "[^1] [ ] [x]\n\n[^1]: x",
};

const pieces = [
  ...Object.values(HOSTILE),
  ..."\n\r\t `|\\<>[]()!*_~#:@$%&'\"-=\u0000\u001b\u202e\u2028".split(""),
  "::",
  "##[",
  "](",
  "error",
  "set-output name=a",
  "://",
  "www.",
  "x",
];

/** Any code point but half of a pair. fast-check's own unit "binary" is the same, and builds a table for a second. */
export const codePoint: fc.Arbitrary<string> = fc
  .nat(0x10_ffff - 0x800)
  .map((at) => String.fromCodePoint(at < 0xd800 ? at : at + 0x800));

/** Any text of such pieces, and any other text. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...Object.values(HOSTILE)),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join("")),
  fc.string({ unit: codePoint, maxLength: 60 }),
);

/** What neither a terminal nor a person's eye should meet. */
export const UNSEEN =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
