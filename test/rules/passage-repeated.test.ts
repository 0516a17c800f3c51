import { passageRepeated } from "../../src/rules/passage-repeated";
import { testRule } from "./tester";

testRule(passageRepeated, [
  {
    title: "a reason that stands before the conclusion in its sentence again",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "Zolpidem 10 mg #30: Upheld", rationale: `
There is no word of how long he sleeps, when he lies down, what wakes him, or what he has tried.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ passage-repeated: The same passage before
It is meant for short use. As there is no word of how long he sleeps, when he lies down, what wakes him, or what he has tried,
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information passage-repeated: A passage of 21 words stands twice in the rationale of Zolpidem 10 mg #30.
the request for Zolpidem is not medically necessary.` },
      ],
    },
  },
  {
    title: "common words of the item's name count",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "Acupuncture for the neck and the low back: Upheld", rationale: `
In the notes of April one finds the same pain score and the same tender segments from the first day to the last. Utilization
                      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ passage-repeated: The same passage before
review had a point: one finds the same pain score and the same tender segments from the first day to the last.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information passage-repeated: A passage of 18 words stands twice in the rationale of Acupuncture for the neck and the low back.
The request is not medically necessary.` },
      ],
    },
  },
  {
    title: "a conclusion at both ends",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "Zolpidem 10 mg #30: Upheld", rationale: `
The request for Zolpidem 10 mg, thirty tablets, as prescribed by the physician in the last of his reports, is not
medically necessary. It is meant for short use. The request for Zolpidem 10 mg, thirty tablets, as prescribed by the
physician in the last of his reports, is not medically necessary.` },
      ],
    },
  },
  {
    title: "a citation that stands twice",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "Zolpidem 10 mg #30: Upheld", reviewer: "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Mental Illness and Stress Chapter, Insomnia treatment, Zolpidem.", rationale: `
According to the Official Disability Guidelines (ODG), Mental Illness and Stress Chapter, Insomnia treatment,
Zolpidem, the drug is meant for two to six weeks. It was taken for a year. According to the Official Disability
Guidelines (ODG), Mental Illness and Stress Chapter, Insomnia treatment, Zolpidem, the drug can be habit-forming.` },
      ],
    },
  },
  {
    title: "a passage that stands three times is told once",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "Zolpidem 10 mg #30: Upheld", rationale: `
There is no record of sleep hygiene, of a diary, of exercise or of any other measure. Next, there is no record of
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ passage-repeated: The same passage before
                                                                                            ^^^^^^^^^^^^^^^^^^^^^
sleep hygiene, of a diary, of exercise or of any other measure. At last, there is no record of sleep hygiene, of a
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information passage-repeated: A passage of 17 words stands 3 times in the rationale of Zolpidem 10 mg #30.
                                                                         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
diary, of exercise or of any other measure.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ passage-repeated: The same passage again` },
      ],
    },
  },
  {
    title: "a passage that stands three times, once with other words before it: what all three have in common",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "Zolpidem 10 mg #30: Upheld", rationale: `
Sadly, there is no record of sleep hygiene, of a diary, of exercise or of any other measure. He is old. Sadly,
       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ passage-repeated: The same passage before
there is no record of sleep hygiene, of a diary, of exercise or of any other measure. At last, there is no record
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information passage-repeated: A passage of 17 words stands 3 times in the rationale of Zolpidem 10 mg #30.
                                                                                               ~~~~~~~~~~~~~~~~~~
of sleep hygiene, of a diary, of exercise or of any other measure.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ passage-repeated: The same passage again` },
      ],
    },
  },
  {
    title: "two passages that stand beside each other the first time, and apart the second",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "Zolpidem 10 mg #30: Upheld", rationale: `
There is no record of sleep hygiene, of a diary, of exercise or of any other measure. It is not known
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ passage-repeated (2): The same passage before
                                                                                      ~~~~~~~~~~~~~~~
when he goes to bed, what wakes him, how long he then lies awake or what he does about it. Again, it is not known when
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ passage-repeated: The same passage before
                                                                                                  ^^^^^^^^^^^^^^^^^^^^
he goes to bed, what wakes him, how long he then lies awake or what he does about it. And still there is no record of
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information passage-repeated: A passage of 24 words stands twice in the rationale of Zolpidem 10 mg #30.
                                                                                                ^^^^^^^^^^^^^^^^^^^^^
sleep hygiene, of a diary, of exercise or of any other measure.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information passage-repeated (2): A passage of 17 words stands twice in the rationale of Zolpidem 10 mg #30.` },
      ],
    },
  },
]);
