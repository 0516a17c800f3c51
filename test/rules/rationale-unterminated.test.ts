import { rationaleUnterminated } from "../../src/rules/rationale-unterminated";
import { testRule } from "./tester";

testRule(rationaleUnterminated, [
  {
    title: "a closing bracket, and a quotation mark behind the full stop",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "Zolpidem 10 mg #30: Upheld", rationale: "The request is not medically necessary (see page 12.)" },
        { heading: "Lyrica 75 mg #60: Upheld", rationale: "The request is not medically necessary, being “not recommended.”" },
      ],
    },
  },
  {
    title: "a remark, a signature, an address and sources behind the last sentence, and words that only look so",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "Zolpidem 10 mg #30: Upheld", rationale: "The request is not medically necessary. (Weaning is advised)" },
        { heading: "Lyrica 75 mg #60: Upheld", rationale: "The request is not medically necessary. -Dr. A" },
        { heading: "Soma 350 mg #60: Upheld", rationale: "The request is not medically necessary. See also: http://www.example.org/" },
        { heading: "Norco 5/325 mg #60: Upheld", rationale: "The request is not medically necessary. References: ACOEM, chapter 12, page 303" },
        { heading: "Ultram 50 mg #60: Upheld", rationale: `
The request is not medically necessary. So says the guideline (2014)
                                                              ^^^^^^ information rationale-unterminated: The rationale ends with "(2014)" and no closing punctuation: it may have been cut off.` },
      ],
    },
  },
]);
