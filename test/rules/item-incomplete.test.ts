import { itemIncomplete } from "../../src/rules/item-incomplete";
import { testRule } from "./tester";

testRule(itemIncomplete, [
  {
    title: "no strength",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: `
Naproxen #60: Upheld
^^^^^^^^^^^^ information item-incomplete: Naproxen #60: the heading states no strength.` },
      ],
    },
  },
  {
    title: "a preparation whose number is its strength",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "Tylenol #3, quantity 60: Upheld" },
      ],
    },
  },
  {
    title: "a supply for a time",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "One month supply of naproxen 500 mg: Upheld" },
        { heading: "Gabapentin 300 mg, 30-day supply: Upheld" },
        { heading: `
Tramadol, day supply: 30: Upheld
^^^^^^^^^^^^^^^^^^^^^^^^ information item-incomplete: Tramadol, day supply: 30: the heading states no strength.` },
        { heading: `
Soma 350 mg for one month: Upheld
^^^^^^^^^^^^^^^^^^^^^^^^^ information item-incomplete: Soma 350 mg for one month: the heading states no quantity.` },
      ],
    },
  },
  {
    title: "a cream by its weight",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "Flurbiprofen 20% cream 180 gm: Upheld" },
      ],
    },
  },
  {
    title: "a remaining portion beside its original request",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: `
Norco 10/325 mg #90 was the original request. Norco 10/325 mg #45 was authorized by the Claims Administrator. The remaining
portion of the original request, Norco #45 is: Upheld` },
      ],
    },
  },
  {
    title: "counts in words, units of a toxin, and products of one composition",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "Toradol 60 mg intramuscular injection, one: Upheld" },
        { heading: "Synvisc injections (series of 3): Upheld" },
        { heading: "Synvisc injection of the right knee: Upheld" },
        { heading: "Ultrasound guided hyaluronic acid injection of the right shoulder: Upheld" },
        { heading: "Botox injection 200 units: Upheld" },
        { heading: "Terocin patch #10: Upheld" },
        { heading: `
Ketoprofen cream 60 gm: Upheld
^^^^^^^^^^^^^^^^^^^^^^ information item-incomplete: Ketoprofen cream 60 gm: the heading states no strength.` },
      ],
    },
  },
]);
