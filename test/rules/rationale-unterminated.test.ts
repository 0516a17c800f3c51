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
]);
