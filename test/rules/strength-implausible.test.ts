import { strengthImplausible } from "../../src/rules/strength-implausible";
import { testRule } from "./tester";

testRule(strengthImplausible, [
  {
    title: "a strength before the drug, in a request, and a combination",
    letter: {
      summary: `
The patient is a 45-year-old female who was injured on 01/28/2012. On 03/03/2014 she was given 200 mg of cyclobenzaprine. The
                                                                                               ^^^^^^ information strength-implausible: cyclobenzaprine 200 mg: the largest strength that is made is 30 mg.
treating physician prescribed Norco 100/325 mg #60.
                                    ^^^^^^^^^^ information strength-implausible: Norco 100/325 mg: the largest strength that is made is 10/750 mg.`,
      items: [
        { heading: "Norco 10/325 mg #60: Upheld" },
      ],
    },
  },
  {
    title: "ten times a strength, at night",
    letter: {
      summary: `
The patient is a 45-year-old female who was injured on 01/28/2012. She takes Flexeril 75 mg at bedtime, gabapentin 900 mg at
                                                                                      ^^^^^ information strength-implausible: Flexeril 75 mg: the largest strength that is made is 30 mg.
bedtime and Flexeril 75 mg a day.`,
      items: [
        { heading: "Norco 10/325 mg #60: Upheld" },
      ],
    },
  },
  {
    title: "another unit of weight with the number of a tablet",
    letter: {
      summary: `
The patient is a 45-year-old female who was injured on 01/28/2012. She takes omeprazole 20 mcg, meloxicam 7.5 g, and naproxen
                                                                                        ^^^^^^ information strength-implausible: omeprazole 20 mcg: the largest strength that is made is 40 mg.
                                                                                                          ^^^^^ information strength-implausible: meloxicam 7.5 g: the largest strength that is made is 15 mg.
tablets 550 gm #60. At bedtime she takes Soma 350 gm at bedtime, and gabapentin 3 gm at bedtime.
        ^^^^^^ information strength-implausible: naproxen 550 gm: the largest strength that is made is 750 mg.
                                              ^^^^^^ information strength-implausible: Soma 350 gm: the largest strength that is made is 350 mg.`,
      items: [
        { heading: "Baclofen 10 mg #60: Upheld" },
      ],
    },
  },
  {
    title: "the same strength in another unit, and a combination in another order",
    letter: {
      summary: "The patient is a 45-year-old female who was injured on 01/28/2012. She takes etodolac 0.4 g, ibuprofen 1 g and Norco 325/10 mg.",
      items: [
        { heading: "Baclofen 10 mg #60: Upheld" },
      ],
    },
  },
  {
    title: "doses of a day and limits",
    letter: {
      summary: `
The patient is a 45-year-old female who was injured on 01/28/2012. She takes gabapentin 1800 mg at bedtime, naproxen 1650 mg/day,
baclofen 60 mg per day, up to 120 mg of cyclobenzaprine, meloxicam 45 mg total, and a maximum of etodolac 1600 mg.`,
      items: [
        { heading: "Baclofen 10 mg #60: Upheld" },
      ],
    },
  },
  {
    title: "creams, liquids, injections, compounds and weights",
    letter: {
      summary: `
The patient is a 45-year-old female who was injured on 01/28/2012. She was given baclofen 2000 mcg by intrathecal pump,
ketoprofen 20%/baclofen 100 mg, cyclobenzaprine 100 mg cream, an injection of dexamethasone 120 mg, naproxen 125 mg/5 ml
suspension, Voltaren 100 gm and meloxicam 60 gm.`,
      items: [
        { heading: "Cyclobenzaprine 120 gm tube: Upheld" },
      ],
    },
  },
  {
    title: "drugs of which the strengths are not known",
    letter: {
      summary: "The patient is a 45-year-old female who was injured on 01/28/2012. She takes lactulose 1000 mg and prednisone 2000 mg.",
      items: [
        { heading: "Unheardof 9000 mg #60: Upheld" },
      ],
    },
  },
  {
    title: "ranges, page numbers and strengths of another drug",
    letter: {
      summary: `
The patient is a 45-year-old female who was injured on 01/28/2012. She takes baclofen 10-20 mg. Baclofen (pages 63-66) is a
muscle relaxant. She takes baclofen and gabapentin 600 mg.`,
      items: [
        { heading: "Baclofen, 100 tablets: Upheld" },
      ],
    },
  },
  {
    title: "twice the largest, other units, other numbers of parts, grams of a tube, and micrograms",
    letter: {
      summary: `
The patient is a 45-year-old female who was injured on 01/28/2012. She takes baclofen 40 mg at once, baclofen 41 mg, ibuprofen
                                                                                                              ^^^^^ information strength-implausible: baclofen 41 mg: the largest strength that is made is 20 mg.
800 mcg, hydrocodone 10 units, Norco 10 mg, Norco 30/900, and Vicodin caplets 50/300 mg. She was given baclofen 15 gm and baclofen 20 gm.
^^^^^^^ information strength-implausible: ibuprofen 800 mcg: the largest strength that is made is 800 mg.
                                                  ^^^^^^ information strength-implausible: Norco 30/900: the largest strength that is made is 10/750 mg.
                                                                                                                                   ^^^^^ information strength-implausible: baclofen 20 gm: the largest strength that is made is 20 mg.`,
      items: [{ heading: "Norco 325/10 mg #60: Upheld" }],
    },
  },
  {
    title: "grams of what is taken at night, though creams with it have a tube's weight",
    letter: {
      summary: `
The patient is a 45-year-old female who was injured on 01/28/2012. She takes gabapentin 100 gm at night. She was given gabapentin 180 gm.
                                                                                        ^^^^^^ information strength-implausible: gabapentin 100 gm: the largest strength that is made is 800 mg.`,
      items: [{ heading: "Gabapentin 300 mg #60: Upheld" }],
    },
  },
]);
