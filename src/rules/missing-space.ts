import type { Rule, RuleDocumentation } from "./rule";
import { quoted } from "./wording";

export const missingSpaceDocumentation: RuleDocumentation = {
  rationale: "Where two sentences run together, words may be missing between them, and whoever searches the letter for a word does not find it.",
  reports:
    "A full stop, question or exclamation mark directly followed by the capital of the next sentence, anywhere in the letter. Abbreviations, initials, numbers, addresses, names of files, and numbers of lists are left alone. At the punctuation and the word behind it.",
  mayBearOn: null,
  examples: {
    bad: [
      {
        title: "Sentences run together",
        letter: {
          summary: `
The patient is a 26-year-old male who was injured on 04/04/2013. He has knee pain.The joint line is tender. He takes
                                                                                 ^^^^ hint missing-space: A space is missing between two sentences: .The
Naproxen 500 mg #60.According to the note it helps.
                   ^^^^^^^^^^ hint missing-space: A space is missing between two sentences: .According`,
          items: [{ heading: "MRI of the left knee: Upheld" }],
        },
      },
    ],
    good: [
      {
        title: "Full stops that end no sentence",
        letter: {
          summary: `
The patient is a 26-year-old male who was injured on 04/04/2013. J.R.Roe, M.D., a graduate of the U.S.Naval Academy,
saw him (www.example.org/Knee.Pain), with findings: 1.Effusion; 2.Laxity, e.g.Lachman.`,
          items: [{ heading: "MRI of the left knee: Upheld" }],
        },
      },
    ],
  },
};

export const missingSpace: Rule = {
  id: "missing-space",
  title: "Two sentences run together",
  severity: "hint",
  *check(letter) {
    for (const span of letter.missingSpaces) {
      yield { message: `A space is missing between two sentences: ${quoted(letter, span)}`, span, item: null, related: [] };
    }
  },
};
