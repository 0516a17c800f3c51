import { assertDrawing } from "./drawing";

describe("Grammar: decision sentences of 2013", () => {
  it("draws a sentence on one line", () => {
    assertDrawing(`
> 3. MRI of the right shoulder is medically necessary and appropriate.
  ^^ punctuation.definition.list.begin
     ^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.item
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.inserted.outcome.overturned
> 2) Home health aide services x 14 visits is not medically necessary and appropriate.·
  ^^ punctuation.definition.list.begin
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.item
                                 ^^ entity.name.type.item variable.other.enummember.quantity
                                   ^^^^^^^ entity.name.type.item
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.deleted.outcome.upheld
`);
  });

  it("draws a sentence that breaks off in its conclusion, also over an empty line", () => {
    assertDrawing(`
> 1. Twelve (12) sessions of acupuncture for the low back is not medically·
  ^^ punctuation.definition.list.begin
     ^^^^^^^^ entity.name.type.item
             ^^ entity.name.type.item variable.other.enummember.quantity
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.item
                                                             ^^^^^^^^^^^^^ markup.deleted.outcome.upheld
> ·
> necessary and appropriate.·
  ^^^^^^^^^^^^^^^^^^^^^^^^^ markup.deleted.outcome.upheld
> 2) Gabapentin 600 mg #90 is medically necessary and
  ^^ punctuation.definition.list.begin
     ^^^^^^^^^^^ entity.name.type.item
                ^^^^^^ entity.name.type.item constant.numeric.strength
                      ^ entity.name.type.item
                       ^^^ entity.name.type.item variable.other.enummember.quantity
                              ^^^^^^^^^^^^^^^^^^^^^^^ markup.inserted.outcome.overturned
> appropriate.
  ^^^^^^^^^^^ markup.inserted.outcome.overturned
`);
  });

  it("draws the notice's sentence", () => {
    assertDrawing(`
> 4) MAXIMUS Federal Services, Inc. has determined the request for tizanidine 4 mg #60 is
  ^^ punctuation.definition.list.begin
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ meta.set-phrase.decision
                                                                   ^^^^^^^^^^^ entity.name.type.item
                                                                              ^^^^ entity.name.type.item constant.numeric.strength
                                                                                  ^ entity.name.type.item
                                                                                   ^^^ entity.name.type.item variable.other.enummember.quantity
> not medically necessary and appropriate.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.deleted.outcome.upheld
> 5) MAXIMUS Federal Services, Inc. has determined the request for EMG/NCV of both·
  ^^ punctuation.definition.list.begin
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ meta.set-phrase.decision
                                                                   ^^^^^^^^^^^^^^^ entity.name.type.item
> hands is medically necessary and appropriate.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.inserted.outcome.overturned
> 6) Regarding the request for tizanidine 4 mg #60:·
  ^^ punctuation.definition.list.begin
     ^^^^^^^^^^^^^^^^^^^^^^^^^ meta.set-phrase.decision
                               ^^^^^^^^^^^ entity.name.type.item
                                          ^^^^ entity.name.type.item constant.numeric.strength
                                              ^ entity.name.type.item
                                               ^^^ entity.name.type.item variable.other.enummember.quantity
                                                  ^ punctuation.separator.label
`);
  });

  it("draws what follows a sentence that is never completed", () => {
    assertDrawing(`
> 1. Acupuncture for the neck is not medically
  ^^ punctuation.definition.list.begin
     ^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.item
                                 ^^^^^^^^^^^^^ markup.deleted.outcome.upheld
>
> CLINICAL CASE SUMMARY
  ^^^^^^^^^^^^^^^^^^^^^ markup.heading.section entity.name.section
`);
  });

  it("draws no decision in a numbered list", () => {
    assertDrawing(`
> 1) Application of Independent Medical Review
> 2) The report of May says that the pain is
> worse after a day at work.
`);
  });
});
