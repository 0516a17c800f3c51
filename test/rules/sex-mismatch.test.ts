import { sexMismatch } from "../../src/rules/sex-mismatch";
import { testRule } from "./tester";

testRule(sexMismatch, [
  {
    title: "a pronoun at the start of the sentence on a complaint",
    letter: {
      summary: `
The patient is a 44-year-old female who was injured on 07/08/2011. The visit note of 04/14/2014 records pain of 6/10.
                             ~~~~~~ sex-mismatch: The letter says "female"
He complained of numbness in the right hand and took Motrin.
^^ information sex-mismatch: The patient: the case summary says both "female" and "He".`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "what the patient reports of oneself",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 07/08/2011. On 04/14/2014 the injured worker stated that she
                             ~~~~ sex-mismatch: The letter says "male"
                                                                                                              ^^^ information sex-mismatch: The patient: the case summary says both "male" and "she".
could not lift the left arm.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "the other sex stated in the rationale",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 07/08/2011.
                             ~~~~ sex-mismatch: The letter says "male"`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld", rationale: `
This is a 44-year-old woman with neck pain for three years. The request is not medically necessary.
                      ^^^^^ information sex-mismatch: The patient: the case summary says "male", the rationale "woman".` }],
    },
  },
  {
    title: "a pronoun of the rationale",
    letter: {
      summary: `
The patient is a 44-year-old female who was injured on 07/08/2011.
                             ~~~~~~ sex-mismatch: The letter says "female"`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld", rationale: `
The patient has had twelve sessions, and he was still in pain after them. The request is not medically necessary.
                                         ^^ information sex-mismatch: The patient: the case summary says "female", the rationale "he".` }],
    },
  },
  {
    title: "only the first contrary word",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 07/08/2011. She has neck pain. She takes Norco. Her neck is
                             ~~~~ sex-mismatch: The letter says "male"
                                                                 ^^^ information sex-mismatch: The patient: the case summary says both "male" and "She".
stiff.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "a physician without a name, by what he does",
    letter: {
      summary: `
The patient is a 44-year-old female who was injured on 07/08/2011. On 04/14/2014 there was spasm of the neck. He
recommended acupuncture and noted that she had improved. He felt that surgery could wait.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "a physician and her patient",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 07/08/2011. Dr. Lee saw the patient on 04/14/2014. She is
concerned about his sleep. She has been treating him since 2012 and her examination showed spasm.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "a name that is blackened",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 07/08/2011. The patient was referred to and she recommended an
MRI. The patient was seen by on 04/14/2014 and she was worried about his mood.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "spouses, children and strangers",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 07/08/2011. His wife reports that she wakes him. His mother has
diabetes; her back hurts. He was struck by a customer who lost her footing. He works with a female manager; she has
been out with pain in her knee.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "the reviewer, and either sex",
    letter: {
      summary: "The patient is a 44-year-old male who was injured on 07/08/2011.",
      items: [{ heading: "Acupuncture x 6 sessions: Upheld", rationale: `
The reviewer gives his/her opinion; he or she is licensed. The patient should be told by his or her doctor that she or
he may stop. The request is not medically necessary.` }],
    },
  },
  {
    title: "a guideline on any patient",
    letter: {
      summary: "The patient is a 44-year-old male who was injured on 07/08/2011.",
      items: [{ heading: "Acupuncture x 6 sessions: Upheld", rationale: `
Guidelines advise to ask a patient whether she has taken her medication. A woman of this age would need less. If the
patient reports that she is pregnant, the drug is stopped. The request is not medically necessary.` }],
    },
  },
  {
    title: "a profession of the other sex's name",
    letter: {
      summary: `
The patient is a 44-year-old male, a bus driver and former nurse, who was hurt by a female student. He has neck pain.
His symptoms are worse at night.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "the supervisor of a woman",
    letter: {
      summary: `
The patient is a 44-year-old female store manager. Her supervisor drove her home, and he reported the injury. She was
hurt when a man in a forklift backed into her; he was not injured.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "no sex stated",
    letter: {
      summary: "The injured worker fell on 07/08/2011. He has neck pain. She was seen on 04/14/2014.",
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "a quotation",
    letter: {
      summary: `
The patient is a 44-year-old male who was injured on 07/08/2011. The note of 04/14/2014 says "she has pain in her
neck" in error.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
  {
    title: "an attorney, an adjuster and an interpreter",
    letter: {
      summary: `
The patient is a 44-year-old female who was injured on 07/08/2011. The attorney wrote that he has pain of his own to
report. The interpreter said he was late. The adjuster took his time; he was unable to answer.`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld" }],
    },
  },
]);
