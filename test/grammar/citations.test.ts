import { assertDrawing } from "./drawing";

describe("Grammar: guideline blocks", () => {
  it("draws labels of the blocks", () => {
    assertDrawing(`
> Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines·
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ support.type.label
                                ^ punctuation.separator.label
                                  ^^^^^^^^^^^^^^^^^ support.type.citation
                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.guideline
> Opioids, Page(s): 78-80.  ·
           ^^^^^^^ support.type.pages
                  ^ punctuation.separator.label
                    ^^^^^ constant.numeric.pages
> Decision rationale: Manipulation is an option.·
  ^^^^^^^^^^^^^^^^^^ support.type.label
                    ^ punctuation.separator.label
`);
  });

  it("draws labels of 2013", () => {
    assertDrawing(`
> The Claims Administrator based its decision on the MTUS Acupuncture Medical Treatment Guidelines.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ support.type.citation
                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.guideline
> The Expert Reviewer based his/her decision on the MTUS Acupuncture Medical Treatment Guidelines.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ support.type.citation
                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.guideline
> The Expert Reviewer's decision rationale:
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ support.type.label
                                          ^ punctuation.separator.label
> Section of the Medical Treatment Utilization Schedule (MTUS) Relied Upon by the Expert Reviewer·
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ support.type.label
> to Make His/Her Decision·
  ^^^^^^^^^^^^^^^^^^^^^^^^ support.type.label
> Rationale for the Decision:·
  ^^^^^^^^^^^^^^^^^^^^^^^^^^ support.type.label
                            ^ punctuation.separator.label
`);
  });

  it("draws pages in their several forms", () => {
    assertDrawing(`
> MAXIMUS guideline: Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s):
  ^^^^^^^^^^^^^^^^^ support.type.label
                   ^ punctuation.separator.label
                     ^^^^^^^^^^^^^^^^^ support.type.citation
                                       ^^^^^^^^^^ keyword.control.guideline
                                                  ^^^^^^^^^^ keyword.control.guideline
                                                             ^^^^^^^^^^^^^^^^^^^ keyword.control.guideline
> Complaints, Page(s): 308,Chronic Pain Treatment Guidelines pages 41-42
              ^^^^^^^ support.type.pages
                     ^ punctuation.separator.label
                       ^^^ constant.numeric.pages
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.guideline
                                                             ^^^^^ support.type.pages
                                                                   ^^^^^ constant.numeric.pages
> Guidelines (ODG), Pain (Chronic), page(s) 67-72 of 127, Page(s): 44, 47, 75.
              ^^^ keyword.control.guideline
                                    ^^^^^^^ support.type.pages
                                            ^^^^^ constant.numeric.pages
                                                  ^^ support.type.pages
                                                     ^^^ constant.numeric.pages
                                                          ^^^^^^^ support.type.pages
                                                                 ^ punctuation.separator.label
                                                                   ^^^^^^^^^^ constant.numeric.pages
`);
  });

  it("draws the chapters of 2016, with sections", () => {
    assertDrawing(`
> MAXIMUS guideline: Decision based on MTUS Opioid Treatment 2016, Section(s): 3.3.9 Maintenance·
  ^^^^^^^^^^^^^^^^^ support.type.label
                   ^ punctuation.separator.label
                     ^^^^^^^^^^^^^^^^^ support.type.citation
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.guideline
                                                                   ^^^^^^^^^^ support.type.sections
                                                                             ^ punctuation.separator.label
                                                                               ^^^^^^^^^^^^^^^^^^ string.unquoted.topic
> of Chronic Opioid Treatment, and Low Back Complaints 2004, Section(s): Physical Methods.
                                   ^^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.guideline
                                                             ^^^^^^^^^^ support.type.sections
                                                                       ^ punctuation.separator.label
                                                                         ^^^^^^^^^^^^^^^^ string.unquoted.topic
`);
  });

  it("draws the ACOEM chapters since 2017", () => {
    assertDrawing(`
> MAXIMUS guideline: The Expert Reviewer based his/her decision on the MTUS ACOEM Low Back·
  ^^^^^^^^^^^^^^^^^ support.type.label
                   ^ punctuation.separator.label
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ support.type.citation
                                                                       ^^^^^^^^^^ keyword.control.guideline
> Disorders 2019 Section(s): Interferential Therapy.·
                 ^^^^^^^^^^ support.type.sections
                           ^ punctuation.separator.label
                             ^^^^^^^^^^^^^^^^^^^^^^ string.unquoted.topic
> the MTUS ACOEM Low Back Disorders 2019 Section(s): Exercise, Aquatic Therapy.
      ^^^^^^^^^^ keyword.control.guideline
                 ^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.guideline
                                         ^^^^^^^^^^ support.type.sections
                                                   ^ punctuation.separator.label
                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^ string.unquoted.topic
`);
  });

  it("draws other guidelines, and none", () => {
    assertDrawing(`
> Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Shoulder Chapter.
  ^^^^^^^^^^^^^^^^^ support.type.citation
                    ^^^^^^^^^^^^^^^^^ keyword.control.guideline
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.guideline
> Claims Administrator guideline: The Claims Administrator did not cite any medical evidence·
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ support.type.label
                                ^ punctuation.separator.label
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ support.type.citation
`);
  });
});
