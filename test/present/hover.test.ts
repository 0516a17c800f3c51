import { deepStrictEqual, equal } from "node:assert/strict";
import { factHover } from "../../src/present/fact-hover";
import { ruleHelp } from "../../src/present/rule-help";
import { LineIndex } from "../../src/text/lines";
import { analyzed, lettersOf, variantsOf, wordsAt } from "./letter";
import { SHORT_LETTER } from "./short-letter";

const LETTER = SHORT_LETTER
  .replace("It said no more.", "He takes Norco, hydrocodone/APAP and Lortab, and once took Claritin.")
  .replace("Official Disability Guidelines, Knee.", "MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 308.")
  .replace("Muscle relaxants, page 63.", "Muscle relaxants (for pain), Home health services, page(s) 63-64, 66.");

/** The hover at the nth time that words stand in a text: what it is on, and its lines. */
function hoverAt(text: string, words: string, nth = 1): readonly string[] | null {
  const offset = text.split(words, nth).join(words).length + 1;
  const [letter] = lettersOf(text);
  const hover = factHover({ letter: letter!, lines: new LineIndex(text), linkTo: ({ start }) => `to:${start}` }, offset);
  return hover && [wordsAt(text, hover.span).replace(/\s+/g, " "), ...hover.markdown.replace(/to:\d+/g, "to").split("\n")];
}

describe("the hover of a drug", () => {
  it("tells ingredients, class, brands, topics, source and where else it is named, by any name", () => {
    deepStrictEqual(hoverAt(LETTER, "Norco"), [
      "Norco",
      "**Norco** · brand name of hydrocodone/acetaminophen",
      "- Active ingredients: hydrocodone, acetaminophen",
      "- Class: opioid",
      "- Brands: Norco, Vicodin, Lortab, Lorcet, Lorcet Plus, Lorcet HD, Xodol, Zydone and 5 more",
      "- Topics of the MTUS Chronic Pain guidelines: opioids (pages 74-96 in the edition of 2009); hydrocodone (vicodin, lortab)",
      "- Where this was read: determination letters, medlibrary\\.org",
      "- Also in this letter: [hydrocodone/APAP, line 10](to); [Lortab, line 10](to)",
    ]);
  });

  it("shows of what nobody has checked only how it is read", () => {
    deepStrictEqual(hoverAt(LETTER, "Claritin"), [
      "Claritin",
      "**Claritin** · brand name of loratadine",
      "- Active ingredients, as they are read here: loratadine",
      "- Class and guideline topics are not shown: nobody has checked them against a source",
      "- Named nowhere else in this letter",
    ]);
  });

  it("says how a name is one, and of many places how many more there are", () => {
    equal(hoverAt(LETTER, "hydrocodone/APAP")![1], "**hydrocodone/APAP** · a name of hydrocodone/acetaminophen");
    const often = LETTER.replace("The joint locks.", "Baclofen. ".repeat(9));
    const [name, ...lines] = hoverAt(often, "Baclofen")!;
    deepStrictEqual([name, lines[0], lines.at(-1)!.replace(/.*\(to\); /, "")], ["Baclofen", "**Baclofen** · generic name", "4 more"]);
  });
});

describe("the hover of a citation", () => {
  it("tells the guideline, its edition, what topics cover, and pages where they were verified", () => {
    deepStrictEqual(hoverAt(LETTER, "Muscle relaxants (for pain)"), [
      "MTUS Chronic Pain Medical Treatment Guidelines, Muscle relaxants (for pain), Home health services, page(s) 63-64, 66.",
      "**Chronic Pain Medical Treatment Guidelines**",
      "- Medical Treatment Utilization Schedule (MTUS), 8 CCR 9792.24.2",
      "- Edition: the letter prints no year",
      "- Topic: *muscle relaxants (for pain)* (pages 63-66 in the edition of 2009), which the checks take to cover: muscle relaxant, benzodiazepine",
      "- Topic: *home health services*, which the checks take to cover: home health, meal delivery, child care",
      "- Cited pages: 63-64, 66",
      "- Official page: [Medical Treatment Utilization Schedule (MTUS)](https://www.dir.ca.gov/dwc/MTUS/MTUS.html)",
    ]);
  });

  it("tells the chapter of ACOEM and the regulation that adopts it", () => {
    deepStrictEqual(hoverAt(LETTER, "ACOEM")!.slice(1), [
      "**American College of Occupational and Environmental Medicine (ACOEM), Practice Guidelines, chapter 12, Low Back Complaints**",
      "- Medical Treatment Utilization Schedule (MTUS), 8 CCR 9792.23.5",
      "- Edition: the letter prints no year",
      "- Cited pages: 308",
      "- Official page: [8 CCR 9792.23.5, Low Back Complaints](https://www.dir.ca.gov/t8/9792_23_5.html)",
    ]);
  });
});

describe("the hover of an outcome", () => {
  const law = [
    "- The determination is deemed to be that of the Administrative Director, and binds the parties. ([Labor Code 4610.6(g)](http://www.cabadvantage.com/articles/saul-zuniga-petitioner-v-workers-compensation-appeals-board-interactive-trucking-inc/))",
    "- Either side may appeal, by a verified petition, filed with the Workers' Compensation Appeals Board and served within 30 days of the date of mailing of the determination (8 CCR 10575(c): filed no later than 30 days after service); the determination is presumed to be correct, and is set aside only on clear and convincing evidence of one of five grounds. ([Labor Code 4610.6(h)](https://www.nwcdn.com/state-news/california/defendants-may-appeal-adverse-imr-determination))",
    "",
    "*Information, not legal advice.*",
  ];

  it("tells what it means and what follows", () => {
    deepStrictEqual(hoverAt(LETTER, "Upheld"), ["Upheld", "**Upheld** · The decision of utilization review on this treatment stands: the reviewer did not find it medically necessary.", ...law]);
    deepStrictEqual(hoverAt(LETTER, "Overturned"), [
      "Overturned",
      "**Overturned** · The decision of utilization review on this treatment is set aside: the reviewer found it medically necessary.",
      "- The claims administrator pays for services already given within 20 days, and authorizes those still to come within 5 working days. ([8 CCR 9792.10.7(a)](https://www.dir.ca.gov/t8/9792_10_7.html))",
      ...law,
    ]);
  });
});

describe("hovers", () => {
  it("are none where nothing is known", () => deepStrictEqual(hoverAt(LETTER, "spasm"), null));

  for (const [name, text] of variantsOf(LETTER)) {
    it(`survive: ${name}`, () => {
      const lines = new LineIndex(text);
      for (const letter of lettersOf(text)) for (let offset = 0; offset <= text.length; offset += 11) factHover({ letter, lines, linkTo: () => "to" }, offset);
    });
  }
});

describe("the help on a finding", () => {
  const finding = analyzed(SHORT_LETTER)[0]!.findings.find(({ rule }) => rule === "strength-mismatch")!;

  it("tells what the rule finds, how grave it is, why it matters, and what can be done", () => {
    equal(ruleHelp(finding, "It matters.", [{ title: "Explain Rule", target: "command:a" }, { title: "Dismiss Finding…", target: "command:b" }]), [
      "**Two sources of an item state different strengths of the same drug** · warning",
      "It matters.",
      "[Explain Rule](command:a) · [Dismiss Finding…](command:b)",
    ].join("\n\n"));
  });

  it("does without the page of the rule", () => equal(ruleHelp(finding, null, []), "**Two sources of an item state different strengths of the same drug** · warning"));
});
