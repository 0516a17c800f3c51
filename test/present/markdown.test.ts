import { deepStrictEqual } from "node:assert/strict";
import MarkdownIt from "markdown-it";
import { escapedMarkdown } from "../../src/present/markdown";

/** As VS Code's preview has it, but that links are also made of addresses without scheme. */
const preview = new MarkdownIt({ html: true, linkify: true });

/** Words as a page shows them. */
const asHtml = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

describe("escaped words", () => {
  for (const words of [
    "See https://evil.example/b?c=d#e for more.", "HTTP://EVIL.EXAMPLE", "ftp://evil.example", "file:///etc/passwd", "//evil.example/b", "///evil.com", "https://127.0.0.1/", "https://[::1]/", "(https://evil.example)",
    "www.evil.example", "WWW.Evil.Example/b", "www.1.2", "evil.com", "evil.co.uk/b", "evil.org:80/b", "EVIL.Info", "evil.рф", "evil.xn--p1ai", "a.b@evil.example", "mailto:a@evil.example", "a@b.c",
    "[b](https://evil.example)", "![b](https://evil.example/b.png)", "<https://evil.example>", "<a href=\"https://evil.example\">b</a>", "&lt;a&gt; &#104;ttps://evil.example", "*b* _c_ `d` ~~e~~", "a | b", "\\https://evil.example",
  ]) it(`say just \`${words}\``, () => deepStrictEqual(preview.renderInline(escapedMarkdown(words)), asHtml(words)));

  for (const words of ["Norco 10/325 mg, e.g. for pain. It was M.D.-prescribed 1.5 times.", "letters/a-1.txt:18", "letters/a.imr.txt", "and/or"]) {
    it(`are \`${words}\` as they were`, () => deepStrictEqual(escapedMarkdown(words), words));
  }
});
