import { assertDrawing } from "./drawing";

describe("Grammar: section headings", () => {
  it("draws a heading of the public copies, blanks left out", () => {
    assertDrawing(`
>  HOW THE IMR FINAL DETERMINATION WAS MADE·
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.section entity.name.section
> ·
> CLINICAL CASE SUMMARY·
  ^^^^^^^^^^^^^^^^^^^^^ markup.heading.section entity.name.section
> IMR ISSUES, DECISIONS AND RATIONALES·
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.section entity.name.section
`);
  });

  it("draws a heading over two lines", () => {
    assertDrawing(`
> HOW THE IMR FINAL
  ^^^^^^^^^^^^^^^^^ markup.heading.section entity.name.section
> DETERMINATION WAS MADE
  ^^^^^^^^^^^^^^^^^^^^^^ markup.heading.section entity.name.section
>
> CLINICAL CASE
  ^^^^^^^^^^^^^ markup.heading.section entity.name.section
> SUMMARY
  ^^^^^^^ markup.heading.section entity.name.section
>
> IMR ISSUES, DECISIONS
  ^^^^^^^^^^^^^^^^^^^^^ markup.heading.section entity.name.section
> AND RATIONALES
  ^^^^^^^^^^^^^^ markup.heading.section entity.name.section
`);
  });

  it("draws headings of 2013 and 2014", () => {
    assertDrawing(`
> DOCUMENTS REVIEWED
  ^^^^^^^^^^^^^^^^^^ markup.heading.section entity.name.section
> IMR DECISION(S) AND RATIONALE(S)
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.section entity.name.section
> Notice of Independent Medical Review Determination·
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.title entity.name.section
> INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.section entity.name.section
> Medical Qualifications of the Expert Reviewer:·
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.section entity.name.section
> Case Summary:·
  ^^^^^^^^^^^^^ markup.heading.section entity.name.section
> Documents Reviewed for Determination:·
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.section entity.name.section
`);
  });

  it("draws headings of the earliest form", () => {
    assertDrawing(`
> MEDICAL PROFESSIONAL REVIEW
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.title entity.name.section
> ISSUE AT DISPUTE:
  ^^^^^^^^^^^^^^^^^ markup.heading.section entity.name.section
> CASE SUMMARY:
  ^^^^^^^^^^^^^ markup.heading.section entity.name.section
> DOCUMENTS REVIEWED FOR DETERMINATION:
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.section entity.name.section
> MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.section entity.name.section
> REVIEWER AND WHY:
  ^^^^^^^^^^^^^^^^^ markup.heading.section entity.name.section
> RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.section entity.name.section
> MEDICALLY NECESSARY:
  ^^^^^^^^^^^^^^^^^^^^ markup.heading.section entity.name.section
> MEDICAL REVIEWER QUALIFICATIONS:
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.section entity.name.section
`);
  });

  it("draws no heading where a sentence holds its words", () => {
    assertDrawing(`
> The case summary is short.
> HOW THE IMR FINAL DETERMINATION WAS MADE is a heading.
> No documents reviewed
`);
  });
});
