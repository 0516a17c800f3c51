import { credentialsMissing } from "../../src/rules/credentials-missing";
import { testRule } from "./tester";

const rest = { summary: "The patient is a 55-year-old female who was injured on 08/28/2013.", items: [{ heading: "Norco 5/325 mg #30: Upheld" }] };

testRule(credentialsMissing, [
  {
    title: "a sentence without a licence",
    letter: {
      methodology: `
HOW THE IMR FINAL DETERMINATION WAS MADE
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
The expert reviewer is Board Certified in Psychiatry and has been in active clinical practice for more than five years.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information credentials-missing: The letter states no state of licensure of the reviewer.`,
      ...rest,
    },
  },
  {
    title: "labels with nothing behind them",
    letter: {
      methodology: `
HOW THE IMR FINAL DETERMINATION WAS MADE
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
State(s) of Licensure:
^^^^^^^^^^^^^^^^^^^^^^
Certification(s)/Specialty:
^^^^^^^^^^^^^^^^^^^^^^^^^^^ information credentials-missing: The letter states no specialty and no state of licensure of the reviewer.`,
      ...rest,
    },
  },
  {
    title: "a subspecialty alone, and words of other kinds",
    letter: {
      methodology: `
HOW THE IMR FINAL DETERMINATION WAS MADE
The expert reviewer is a Doctor of Chiropractic with a California license.`,
      ...rest,
    },
  },
  {
    title: "no section about the reviewer",
    letter: { methodology: null, ...rest },
  },
]);
