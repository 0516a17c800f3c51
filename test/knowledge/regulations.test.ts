import { deepStrictEqual } from "node:assert/strict";
import { findGuidelines, guidelineOf } from "../../src/knowledge/guidelines";

/** What is told of the first guideline in a text: name, standing, edition and the address of its page. */
function told(text: string): readonly (string | null)[] | null {
  const [name] = findGuidelines(text);
  const guideline = guidelineOf({ source: name!.source, words: text.slice(name!.start, name!.end), title: name!.title && text.slice(name!.title.start, name!.title.end), chapter: name!.chapter, year: name!.year });
  return guideline && [guideline.name, guideline.standing, guideline.edition, guideline.page?.url ?? null];
}

const ACOEM = "American College of Occupational and Environmental Medicine (ACOEM), Practice Guidelines";
const MTUS = "Medical Treatment Utilization Schedule (MTUS)";
const SITE = "https://www.dir.ca.gov";

describe("a cited guideline", () => {
  for (const [text, expected] of [
    ["MTUS Chronic Pain Medical Treatment Guidelines 2009", ["Chronic Pain Medical Treatment Guidelines", `${MTUS}, 8 CCR 9792.24.2`, "18 July 2009, 127 pages", `${SITE}/dwc/MTUS/MTUS.html`]],
    ["MTUS Chronic Pain Medical Treatment 2016", ["Chronic Pain Medical Treatment Guidelines", `${MTUS}, 8 CCR 9792.24.2`, "28 July 2016", `${SITE}/dwc/MTUS/MTUS.html`]],
    ["MTUS ACOEM Chapter 9 Shoulder Complaints", [`${ACOEM}, chapter 9, Shoulder Complaints`, `${MTUS}, 8 CCR 9792.23.2`, null, `${SITE}/dwc/MTUS/MTUS.html`]],
    ["MTUS Low Back Complaints 2004", [`${ACOEM}, chapter 12, Low Back Complaints`, `${MTUS}, 8 CCR 9792.23.5`, null, `${SITE}/t8/9792_23_5.html`]],
    ["MTUS Low Back Disorders 2019", [`${ACOEM}, Low Back Disorders`, MTUS, null, `${SITE}/dwc/MTUS/MTUS.html`]],
    ["MTUS Ankle & Foot Complaints 2004", [`${ACOEM}, Ankle and Foot Complaints`, `${MTUS}, 8 CCR 9792.23.7`, null, `${SITE}/dwc/MTUS/MTUS.html`]],
    ["MTUS General Approaches 2004", [`${ACOEM}, General Approaches`, MTUS, null, `${SITE}/dwc/MTUS/MTUS.html`]],
    ["MTUS ACOEM Chapter 12", [`${ACOEM}, chapter 12, Low Back Complaints`, `${MTUS}, 8 CCR 9792.23.5`, null, `${SITE}/t8/9792_23_5.html`]],
    ["MTUS Initial Approaches to Treatment 2017", [`${ACOEM}, Initial Approaches to Treatment`, MTUS, null, `${SITE}/dwc/MTUS/MTUS.html`]],
    ["MTUS ACOEM Chapter 14", [ACOEM, MTUS, null, `${SITE}/dwc/MTUS/MTUS.html`]],
    ["MTUS Acupuncture Treatment 2007", ["Acupuncture Medical Treatment Guidelines", `${MTUS}, 8 CCR 9792.24.1`, null, `${SITE}/dwc/MTUS/MTUS.html`]],
    ["the MTUS", [MTUS, "8 CCR 9792.20 to 9792.27.23", null, `${SITE}/dwc/MTUS/MTUS.html`]],
    ["Official Disability Guidelines", ["Official Disability Guidelines (ODG)", `No part of the ${MTUS}: searched where the schedule does not address the condition, or its presumption is challenged (8 CCR 9792.21.1(a))`, null, null]],
    ["8 CCR section 9792.23.5", ["California Code of Regulations, title 8, section 9792.23.5", MTUS, null, `${SITE}/t8/9792_23_5.html`]],
    ["8 CCR section 9792.25", ["California Code of Regulations, title 8, section 9792.25", MTUS, null, `${SITE}/t8/ch4_5sb1a5_5_2.html`]],
    ["8 CCR section 9792.6.1", ["California Code of Regulations, title 8, section 9792.6.1", null, null, null]],
    ["California Code of Regulations", ["California Code of Regulations, title 8", null, null, null]],
  ] as const) {
    it(text, () => deepStrictEqual(told(text), expected));
  }

  it("that is known by no name is none", () => deepStrictEqual(guidelineOf({ source: "other", words: "a textbook", title: null, chapter: null, year: null }), null));
});
