import { assertDrawing } from "./drawing";

describe("Grammar: strengths, quantities and dates", () => {
  it("draws strengths", () => {
    assertDrawing(`
> Norco 10/325mg, Trezix 320.5-30-16mg, Lidoderm 5% patch and Duragesic 25 mcg/hr
        ^^^^^^^^ constant.numeric.strength
                         ^^^^^^^^^^^^^ constant.numeric.strength
                                                 ^^ constant.numeric.strength
                                                                        ^^^^^^^^^ constant.numeric.strength
> Voltaren 1 % gel 100 gm, Percocet 10/325, ibuprofen 1,200 mg, levothyroxine 0.05 mg
           ^^^ constant.numeric.strength
                   ^^^^^^ constant.numeric.strength
                                    ^^^^^^ constant.numeric.strength
                                                      ^^^^^^^^ constant.numeric.strength
                                                                              ^^^^^^^ constant.numeric.strength
`);
  });

  it("draws quantities", () => {
    assertDrawing(`
> Norco #90, Qty 10, #60.00, quantity: 60, Quantity 30
        ^^^ variable.other.enummember.quantity
             ^^^ storage.type.quantity
                 ^^ variable.other.enummember.quantity
                     ^^^^^^ variable.other.enummember.quantity
                             ^^^^^^^^ storage.type.quantity
                                     ^ punctuation.separator.label
                                       ^^ variable.other.enummember.quantity
                                           ^^^^^^^^ storage.type.quantity
                                                    ^^ variable.other.enummember.quantity
> ten patches, 12 sessions, twelve (12) visits, 2 refills
               ^^ variable.other.enummember.quantity
                                    ^^ variable.other.enummember.quantity
                                                ^ variable.other.enummember.quantity
`);
  });

  it("draws dates", () => {
    assertDrawing(`
> on 3/12/2013, 10-27-16, August 16, 2013 and 02/30/2014
     ^^^^^^^^^ constant.numeric.date
                ^^^^^^^^ constant.numeric.date
                          ^^^^^^^^^^^^^^^ constant.numeric.date
                                              ^^^^^^^^^^ constant.numeric.date
`);
  });

  it("draws figures that are none of these", () => {
    assertDrawing(`
> pain 8/10, 4/5 strength, 152/90, 5 mm, L4-5, aged 51, 1/2/3/4, 10-28-
`);
  });
});
