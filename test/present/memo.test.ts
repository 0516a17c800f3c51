import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { analyze } from "../../src/analysis";
import { inline, type TextDocument } from "../../src/present/document";
import { documentHtml, HTML_CLOSING, HTML_OPENING } from "../../src/present/document-html";
import { documentMarkdown } from "../../src/present/document-markdown";
import { reviewMemos } from "../../src/present/memo";
import { memoName } from "../../src/present/memo-name";
import { anchored } from "../../src/review/anchors";
import { NONE, reviewFindings } from "../../src/review/dismissals";
import { checkedRecord, recordQuestions, UNCHECKED } from "../../src/review/record-checks";
import type { Dismissal, RecordCheck } from "../../src/review/records";
import { RULES } from "../../src/rules/index";
import { LineIndex } from "../../src/text/lines";
import { variantsOf } from "./letter";
import { REVIEW_LETTER } from "./review-letter";

const BY = { person: "A. Nyman", date: "2026-01-01T00:00:00.000Z", sha256: "aa" };

/** The memo of the letter, of which the date was dismissed, and one statement looked up. */
function reviewed(): TextDocument {
  const { letters } = analyze(REVIEW_LETTER);
  const anchors = letters.flatMap(anchored).map(({ anchor }) => anchor);
  const date = anchors.find(({ rule }) => rule === "date-mismatch")!;
  const dismissals: readonly Dismissal[] = [
    { ...BY, id: "1", kind: "dismissal", status: "known", reason: "a cumulative injury", finding: date },
    { ...BY, id: "2", kind: "dismissal", status: "not-useful", reason: "", finding: { ...date, quoted: "05/18/2011" } },
  ];
  const [question] = letters.flatMap(({ letter }) => recordQuestions(letter)).flat();
  const checks: readonly RecordCheck[] = [
    { ...BY, id: "3", kind: "record-check", verdict: "found", place: "the report of 01/12/2015, page 2", statement: question!.anchor },
    { ...BY, id: "4", kind: "record-check", verdict: "not-found", place: "", statement: { ...question!.anchor, quoted: "no trial" } },
  ];
  const file = { path: "a.txt", letters, lines: new LineIndex(REVIEW_LETTER), reviewed: reviewFindings(letters, dismissals, RULES), record: checkedRecord(letters.map(({ letter }) => letter), checks) };
  return reviewMemos(file)[0]!;
}

const memosOf = (text: string) => reviewMemos({ path: "a.txt", letters: analyze(text).letters, lines: new LineIndex(text), reviewed: NONE, record: UNCHECKED });
const expected = (name: string) => readFileSync(`test/present/expected/${name}`, "utf8");

describe("a review memo", () => {
  it("is written as Markdown", () => strictEqual(documentMarkdown(reviewed()), expected("memo.md")));

  it("is written as HTML that needs nothing from elsewhere", () => strictEqual(HTML_OPENING + documentHtml(reviewed()) + HTML_CLOSING, expected("memo.html")));

  it("is one for each letter of a file; none for a file without letters", () => {
    const titles = (text: string) => memosOf(text).map(([title]) => title);
    deepStrictEqual(titles(`${REVIEW_LETTER}\n${REVIEW_LETTER}`).length, 2);
    deepStrictEqual(memosOf("Milk, bread."), []);
  });

  it("quotes the guideline line that a finding stands in", () => {
    const [memo] = memosOf(REVIEW_LETTER.replace("pages 74-96", "pages 174-196"));
    const quotations = memo!.flatMap((block) => (block.kind === "list" ? block.items : [])).filter(({ text }) => text.includes("citation-page-invalid")).flatMap(({ items = [] }) => items.map(({ text }) => text));
    deepStrictEqual(quotations, ["“Decision based on MTUS Chronic Pain Medical Treatment Guidelines, Opioids, pages 174-196.” (line 20)"]);
  });

  it("looks at the sentences of a letter once, however many findings stand in them", () => {
    const lookedAt = (times: number): number => {
      let count = 0;
      const letters = analyze(REVIEW_LETTER).letters.map(({ letter, findings, failures }) => ({
        letter: new Proxy(letter, { get: (all, name) => ((count += name === "summary" ? 1 : 0), Reflect.get(all, name) as unknown) }),
        findings: Array.from({ length: times }, () => findings).flat(),
        failures,
      }));
      reviewMemos({ path: "a.txt", letters, lines: new LineIndex(REVIEW_LETTER), reviewed: NONE, record: UNCHECKED });
      return count;
    };
    strictEqual(lookedAt(20), lookedAt(1));
  });

  it("is called after its case, or its file where it states none or several letters stand in it", () => {
    const nameOf = (file: string, text: string) => memoName(file, analyze(text).letters.map(({ letter }) => letter));
    const unnumbered = REVIEW_LETTER.replace("Case Number: CM15-0054321", "");
    deepStrictEqual([nameOf("a.imr.txt", REVIEW_LETTER), nameOf("a.imr.txt", unnumbered), nameOf("b.v2.pdf", unnumbered), nameOf("c.txt", `${REVIEW_LETTER}\n${REVIEW_LETTER}`)], ["Review memo CM15-0054321", "Review memo a", "Review memo b.v2", "Review memo c"]);
  });

  it("says how many hints it leaves out, and names a letter without number by its file", () => {
    const [memo] = memosOf(REVIEW_LETTER.replace("weak. Six", "weak.Six").replace("Case Number: CM15-0054321", ""));
    const texts = memo!.flatMap((block) => ("text" in block ? [block.text] : []));
    deepStrictEqual([texts[0], texts.filter((text) => text.includes("hint"))], ["Review memo: a.txt", ["1 finding of severity hint is not listed; imr check prints it."]]);
  });

  it("begins with its findings, the gravest first, and where each stands", () => {
    const summary = (text: string): readonly unknown[] => memosOf(text)[0]!.slice(1, 3);
    const strength = { label: "Warning:", text: "Norco: the item says 10/325 mg, the treating physician prescribed 5/325 mg. (line 18)" };
    const absence = { label: "Information:", text: `The rationale says "There is no documentation of side effects", but the case summary reports "He denied side effects of Norco." (line 24)` };
    deepStrictEqual(summary(REVIEW_LETTER), [{ kind: "paragraph", text: "Findings: 2 warnings, 1 for information." }, { kind: "list", items: [{ label: "Warning:", text: "The injury has two dates: 05/14/2011 in the header, and later in the letter 05/16/2011. (line 10)" }, strength, absence] }]);
    deepStrictEqual(documentMarkdown(reviewed()).split("\n")[2], "Findings: 1 warning, 1 for information; 1 dismissed.");
    const [none] = reviewMemos({ path: "a.txt", letters: analyze(REVIEW_LETTER).letters.map((analyzed) => ({ ...analyzed, findings: [] })), lines: new LineIndex(REVIEW_LETTER), reviewed: NONE, record: UNCHECKED });
    deepStrictEqual(none![1], { kind: "paragraph", text: "No findings." });
  });

  it("tells what the case summary says on the same subject as what is absent", () => {
    const text = REVIEW_LETTER.replace("He denied side effects of Norco.", "He had acupuncture.").replace("No agreement was signed.", "There is no documentation of failed conservative care.");
    const lines = documentMarkdown(memosOf(text)[0]!).split("\n");
    deepStrictEqual(lines.filter((line) => line.includes("the case summary says")), ["  - On the same subject, the case summary says: “He had acupuncture.” (line 10)"]);
  });

  it("links the places where there are addresses for them", () => {
    const [memo] = reviewMemos({ path: "a.txt", letters: analyze(REVIEW_LETTER).letters, lines: new LineIndex(REVIEW_LETTER), addressOf: (line) => `/a.txt#L${line}`, reviewed: NONE, record: UNCHECKED });
    const lines = documentMarkdown(memo!).split("\n");
    deepStrictEqual(lines.filter((line) => /\blines? \d/.test(line.replace(/\[line (\d+)\]\(\/a\.txt#L\1\)/g, ""))), []);
    deepStrictEqual(lines.filter((line) => line.startsWith("- **Strength")), ["- **Strength:** Requested 5/325 mg (differs), [line 11](/a.txt#L11); UR 10/325 mg, [line 12](/a.txt#L12); Heading 10/325 mg, [line 18](/a.txt#L18); Rationale 10/325 mg, [line 24](/a.txt#L24)"]);
  });

  for (const [name, text] of variantsOf(REVIEW_LETTER)) {
    it(`is written of every text, in lines that hold no control characters: ${name}`, () => {
      const written = memosOf(text).map((memo) => documentMarkdown(memo) + documentHtml(memo)).join("");
      strictEqual(/[^\P{Cc}\n]/u.test(written), false);
    });
  }
});

describe("a document", () => {
  const document: TextDocument = [
    { kind: "heading", level: 2, text: "# <b> & *c*" },
    { kind: "paragraph", text: "1. [a](b) \\ `c` &amp; ~~d~~ 5 > 3" },
    { kind: "paragraph", text: inline`*e* ${[{ text: "[f]", address: "/g&h" }]}.` },
    { kind: "list", items: [{ label: "*x*", text: "- y", ticked: true, items: [{ text: "+ z\nw" }] }, { text: "> q", ticked: false }] },
    { kind: "table", header: ["a|b"], rows: [["c|\"d\" 'e'"]] },
  ];

  it("keeps its words in Markdown", () => {
    strictEqual(documentMarkdown(document), `## \\# \\<b> & \\*c\\*

1\\. \\[a\\](b) \\\\ \\\`c\\\` \\&amp; \\~~d\\~~ 5 > 3

\\*e\\* [\\[f\\]](/g&h).

- [x] **\\*x\\*** \\- y
  - \\+ z w
- [ ] \\> q

| a\\|b       |
| ---------- |
| c\\|"d" 'e' |
`);
  });

  it("keeps its words in HTML", () => {
    strictEqual(documentHtml(document), `<h2># &lt;b&gt; &amp; *c*</h2>
<p>1. [a](b) \\ \`c\` &amp;amp; ~~d~~ 5 &gt; 3</p>
<p>*e* <a href="/g&amp;h">[f]</a>.</p>
<ul style="list-style-type: none">
<li>☑ <strong>*x*</strong> - y
<ul>
<li>+ z w</li>
</ul>
</li>
<li>☐ &gt; q</li>
</ul>
<table>
<tr><th>a|b</th></tr>
<tr><td>c|&quot;d&quot; &#39;e&#39;</td></tr>
</table>
`);
  });
});
