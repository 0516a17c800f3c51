import { deepStrictEqual } from "node:assert/strict";
import { letterLinks } from "../../src/present/letter-links";
import { lettersOf, wordsAt } from "./letter";
import { SHORT_LETTER } from "./short-letter";

describe("the links of a letter", () => {
  it("lead from the names of guidelines to their official pages, line by line; the others have none", () => {
    deepStrictEqual(letterLinks(lettersOf(SHORT_LETTER)).map(({ span, url, title }) => [wordsAt(SHORT_LETTER, span), url, title]), [
      ["MTUS Chronic Pain Medical Treatment", "https://www.dir.ca.gov/dwc/MTUS/MTUS.html", "Medical Treatment Utilization Schedule (MTUS)"],
      ["Guidelines", "https://www.dir.ca.gov/dwc/MTUS/MTUS.html", "Medical Treatment Utilization Schedule (MTUS)"],
      ["MTUS Chronic Pain Medical Treatment Guidelines", "https://www.dir.ca.gov/dwc/MTUS/MTUS.html", "Medical Treatment Utilization Schedule (MTUS)"],
    ]);
  });
});
