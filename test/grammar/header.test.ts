import { assertDrawing } from "./drawing";

describe("Grammar: header, cover letter, page footers and credentials", () => {
  it("draws the header table, with two columns and a broken label", () => {
    assertDrawing(`
> Case Number: CM16-0990105·
  ^^^^^^^^^^^ support.type.header
             ^ punctuation.separator.label
               ^^^^^^^^^^^^ constant.other.case-number
> Date Assigned: 01/04/2017 Date of Injury:  10/21/2016·
  ^^^^^^^^^^^^^ support.type.header
               ^ punctuation.separator.label
                 ^^^^^^^^^^ constant.numeric.date
                            ^^^^^^^^^^^^^^ support.type.header
                                          ^ punctuation.separator.label
                                             ^^^^^^^^^^ constant.numeric.date
> Decision Date: 01/31/2017 UR Denial Date:  12/14/2016·
  ^^^^^^^^^^^^^ support.type.header
               ^ punctuation.separator.label
                 ^^^^^^^^^^ constant.numeric.date
                            ^^^^^^^^^^^^^^ support.type.header
                                          ^ punctuation.separator.label
                                             ^^^^^^^^^^ constant.numeric.date
> Priority:  Standard Application·
  ^^^^^^^^ support.type.header
          ^ punctuation.separator.label
             ^^^^^^^^ string.unquoted.priority
                      ^^^^^^^^^^^ support.type.header
> Received:·
  ^^^^^^^^ support.type.header
          ^ punctuation.separator.label
> 12/29/2016·
  ^^^^^^^^^^ constant.numeric.date
`);
  });

  it("draws the header of 2013", () => {
    assertDrawing(`
> IMR Case Number: CM13-0990201
  ^^^^^^^^^^^^^^^ support.type.header
                 ^ punctuation.separator.label
                   ^^^^^^^^^^^^ constant.other.case-number
> Application Received: 10/07/2013
  ^^^^^^^^^^^^^^^^^^^^ support.type.header
                      ^ punctuation.separator.label
                        ^^^^^^^^^^ constant.numeric.date
> Priority: STANDARD
  ^^^^^^^^ support.type.header
          ^ punctuation.separator.label
            ^^^^^^^^ string.unquoted.priority
> Dated: December 12, 2013·
  ^^^^^ support.type.header
       ^ punctuation.separator.label
         ^^^^^^^^^^^^^^^^^ constant.numeric.date
> Treatment(s) in Dispute Listed on IMR Application: gabapentin 300 mg #90
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ support.type.header
                                                   ^ punctuation.separator.label
                                                                ^^^^^^ constant.numeric.strength
                                                                       ^^^ variable.other.enummember.quantity
`);
  });

  it("draws the overall result, and not the sentence that explains it", () => {
    assertDrawing(`
> Final Determination: PARTIALLY OVERTURN. This means we decided that some (but not all) of
  ^^^^^^^^^^^^^^^^^^^ support.type.label
                     ^ punctuation.separator.label
                       ^^^^^^^^^^^^^^^^^^ markup.changed.outcome.partial
> the disputed items/services are medically necessary and appropriate.
> Final Determination: UPHOLD. This means that
  ^^^^^^^^^^^^^^^^^^^ support.type.label
                     ^ punctuation.separator.label
                       ^^^^^^ markup.deleted.outcome.upheld
> Final Determination: OVERTURN.
  ^^^^^^^^^^^^^^^^^^^ support.type.label
                     ^ punctuation.separator.label
                       ^^^^^^^^ markup.inserted.outcome.overturned
`);
  });

  it("draws page footers", () => {
    assertDrawing(`
> Final Determination Letter for IMR Case Number CM13-0990201   2
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.page-footer
> Page 2 of 7
  ^^^^^^^^^^^ comment.line.page-footer
> The Final Determination Letter has seven pages.
`);
  });

  it("draws credentials in a sentence", () => {
    assertDrawing(`
> reviewer is Board Certified in Neurology, has a subspecialty in Neurophysiology and·
              ^^^^^^^^^^^^^^^^^^ support.type.credential
                                 ^^^^^^^^^ string.unquoted.credential
                                            ^^^^^^^^^^^^^^^^^^^^^ support.type.credential
                                                                  ^^^^^^^^^^^^^^^ string.unquoted.credential
> is licensed to practice in Texas. He/she has been in active clinical practice
     ^^^^^^^^^^^^^^^^^^^^^^^ support.type.credential
                             ^^^^^ string.unquoted.credential
> reviewer is Board Certified in Physical Medicine and Rehabilitation and is licensed to
              ^^^^^^^^^^^^^^^^^^ support.type.credential
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.unquoted.credential
`);
  });

  it("draws credentials in a block", () => {
    assertDrawing(`
> The Expert Reviewer has the following credentials:·
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ support.type.label
                                                   ^ punctuation.separator.label
> State(s) of Licensure: California, Oregon·
  ^^^^^^^^^^^^^^^^^^^^^ support.type.credential
                       ^ punctuation.separator.label
                         ^^^^^^^^^^^^^^^^^^ string.unquoted.credential
> Certification(s)/Specialty: Anesthesiology, Pain Management·
  ^^^^^^^^^^^^^^^^^^^^^^^^^^ support.type.credential
                            ^ punctuation.separator.label
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.unquoted.credential
`);
  });
});
