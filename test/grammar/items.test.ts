import { assertDrawing } from "./drawing";

describe("Grammar: item headings", () => {
  it("draws name, strength, quantity and outcome", () => {
    assertDrawing(`
> Baclofen 20 mg #90:  Upheld·
  ^^^^^^^^^ entity.name.type.item
           ^^^^^ entity.name.type.item constant.numeric.strength
                ^ entity.name.type.item
                 ^^^ entity.name.type.item variable.other.enummember.quantity
                    ^ punctuation.separator.label
                       ^^^^^^ markup.deleted.outcome.upheld
> 2. Omeprazole 20 mg, Qty: 60: Overturned
  ^^ punctuation.definition.list.begin
     ^^^^^^^^^^^ entity.name.type.item
                ^^^^^ entity.name.type.item constant.numeric.strength
                     ^^ entity.name.type.item
                       ^^^ entity.name.type.item storage.type.quantity
                          ^ entity.name.type.item punctuation.separator.label
                           ^ entity.name.type.item
                            ^^ entity.name.type.item variable.other.enummember.quantity
                              ^ punctuation.separator.label
                                ^^^^^^^^^^ markup.inserted.outcome.overturned
> X-ray of the right pelvis: Modified
  ^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.item
                           ^ punctuation.separator.label
                             ^^^^^^^^ markup.changed.outcome.partial
`);
  });

  it("draws the outcome behind the last colon", () => {
    assertDrawing(`
> Associated surgical service: Cold therapy unit: Upheld
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.item
                                                ^ punctuation.separator.label
                                                  ^^^^^^ markup.deleted.outcome.upheld
> 3) Labs to include: EKG: PARTIALLY OVERTURNED
  ^^ punctuation.definition.list.begin
     ^^^^^^^^^^^^^^^^^^^^ entity.name.type.item
                         ^ punctuation.separator.label
                           ^^^^^^^^^^^^^^^^^^^^ markup.changed.outcome.partial
`);
  });

  it("draws an outcome alone on its line", () => {
    assertDrawing(`
> Gabapentin 300 mg #90:
             ^^^^^^ constant.numeric.strength
                    ^^^ variable.other.enummember.quantity
> ·
> Overturned·
  ^^^^^^^^^^ markup.inserted.outcome.overturned
`);
  });

  it("draws a partly authorized item", () => {
    assertDrawing(`
> Norco 10/325mg #90 was the original request. Norco 10/325mg #45 was authorized by the Claims·
        ^^^^^^^^ constant.numeric.strength
                 ^^^ variable.other.enummember.quantity
                     ^^^^^^^^^^^^^^^^^^^^^^^^ keyword.other.partly-authorized
                                                     ^^^^^^^^ constant.numeric.strength
                                                              ^^^ variable.other.enummember.quantity
                                                                  ^^^^^^^^^^^^^^^^^ keyword.other.partly-authorized
> Administrator. The remaining IMR eligible portion of the original request, Norco 10/325mg #45·
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ keyword.other.partly-authorized
                                                                                   ^^^^^^^^ constant.numeric.strength
                                                                                            ^^^ variable.other.enummember.quantity
> is: Upheld·
    ^ punctuation.separator.label
      ^^^^^^ markup.deleted.outcome.upheld
> request, physical therapy of the right knee (6 sessions) is: Upheld·
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.item
                                               ^ entity.name.type.item variable.other.enummember.quantity
                                                ^^^^^^^^^^ entity.name.type.item
                                                             ^ punctuation.separator.label
                                                               ^^^^^^ markup.deleted.outcome.upheld
`);
  });

  it("draws no heading where the outcome ends no line", () => {
    assertDrawing(`
> The outcome was upheld. Decision: the request was Upheld by UR.
`);
  });
});
