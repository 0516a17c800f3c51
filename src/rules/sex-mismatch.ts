import { PLAINLY_ERRONEOUS_FACT } from "./legal";
import type { Rule, RuleDocumentation } from "./rule";
import { bothSaid, quoted } from "./wording";

export const sexMismatchDocumentation: RuleDocumentation = {
  rationale:
    "A man who is called she, or a woman he, may be a slip of dictation; it may also be a sentence out of another worker's file. The reader should check whose record the sentence tells.",
  reports:
    "The letter states that the patient is male or female, and elsewhere states the other sex or uses a title or a pronoun of it. Only words that can mean nobody but the patient count: a pronoun where the letter has spoken of nobody else, or last of the patient; one with a part of the body or a symptom (`her neck`); the subject of what only a patient does. Words that may mean a physician, a relative or anybody else who is spoken of near by, and `he/she`, are left alone. One finding for each letter, at the first contrary word.",
  mayBearOn: PLAINLY_ERRONEOUS_FACT,
  examples: {
    bad: [
      {
        title: "A man with her shoulder",
        letter: {
          summary: `
The patient is a 44-year-old male who was injured on 07/08/2011. He reported on 04/14/2014 that the pain in her left
                             ~~~~ sex-mismatch: The letter says "male"
                                                                                                            ^^^ information sex-mismatch: The patient: the case summary says both "male" and "her".
shoulder was 7/10, and that she slept badly.`,
          items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
        },
      },
    ],
    good: [
      {
        title: "Pronouns of the physician and of the spouse",
        letter: {
          summary: `
The patient is a 44-year-old male who was injured on 07/08/2011. Dr. Lee examined him on 04/14/2014, and she noted spasm.
She requested acupuncture. His wife drives him; she says that her back hurts too.`,
          items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
        },
      },
    ],
  },
};

export const sexMismatch: Rule = {
  id: "sex-mismatch",
  title: "The letter states the patient's sex, and uses words of the other one",
  severity: "information",
  *check(letter) {
    const { statedSex: stated, contrarySex: contrary } = letter.patient;
    if (!stated || !contrary) return;
    yield {
      message: `The patient: ${bothSaid(letter, stated.span, contrary.span)}.`,
      span: contrary.span,
      item: null,
      related: [{ message: `The letter says "${quoted(letter, stated.span)}"`, span: stated.span }],
    };
  },
};
