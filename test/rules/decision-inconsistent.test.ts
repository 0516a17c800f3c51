import { decisionInconsistent } from "../../src/rules/decision-inconsistent";
import { testRule } from "./tester";

testRule(decisionInconsistent, [
  {
    title: "counts in two wordings, with side and level",
    letter: {
      summary: "The patient is a 37-year-old female who was injured on 03/30/2012.",
      items: [
        { heading: `
Right L4-5 transforaminal epidural steroid injection x 2: Overturned
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ decision-inconsistent: Right L4-5 transforaminal epidural steroid injection x 2 is overturned`, rationale: "It has helped her. The request is medically necessary." },
        { heading: `
Transforaminal epidural steroid injection, L4-L5, right side, x2: Upheld
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning decision-inconsistent: Transforaminal epidural steroid injection, L4-L5, right side, x2 is upheld, but the earlier item Right L4-5 transforaminal epidural steroid injection x 2 is overturned.` },
      ],
    },
  },
  {
    title: "a service without count, twice",
    letter: {
      summary: "The patient is a 37-year-old female who was injured on 03/30/2012.",
      items: [
        { heading: `
Gym membership: Upheld
~~~~~~~~~~~~~~ decision-inconsistent: Gym membership is upheld` },
        { heading: "Lidoderm 5% patches #30: Upheld" },
        { heading: `
The gym membership: Overturned
^^^^^^^^^^^^^^^^^^ warning decision-inconsistent: The gym membership is overturned, but the earlier item Gym membership is upheld.`, rationale: "It has helped her. The request is medically necessary." },
      ],
    },
  },
  {
    title: "the low back by two names",
    letter: {
      summary: "The patient is a 37-year-old female who was injured on 03/30/2012.",
      items: [
        { heading: `
Twelve (12) sessions of acupuncture for the low back: Upheld
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ decision-inconsistent: Twelve (12) sessions of acupuncture for the low back is upheld` },
        { heading: `
Acupuncture for the lumbar spine x 12: Overturned
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning decision-inconsistent: Acupuncture for the lumbar spine x 12 is overturned, but the earlier item Twelve (12) sessions of acupuncture for the low back is upheld.`, rationale: "It has helped her. The request is medically necessary." },
      ],
    },
  },
  {
    title: "another strength, count, number of refills, release or form",
    letter: {
      summary: "The patient is a 37-year-old female who was injured on 03/30/2012.",
      items: [
        { heading: "Tramadol 50 mg #60: Upheld" },
        { heading: "Tramadol 100 mg #60: Overturned", rationale: "It has helped her. The request is medically necessary." },
        { heading: "Tramadol 50 mg #30: Overturned", rationale: "It has helped her. The request is medically necessary." },
        { heading: "Tramadol 50 mg #60 with 2 refills: Overturned", rationale: "It has helped her. The request is medically necessary." },
        { heading: "Tramadol ER 50 mg #60: Overturned", rationale: "It has helped her. The request is medically necessary." },
        { heading: "Tramadol 50 mg cream #60: Overturned", rationale: "It has helped her. The request is medically necessary." },
        { heading: "OxyContin 20 mg #60: Upheld" },
        { heading: "Oxycodone 20 mg #60: Overturned", rationale: "It has helped her. The request is medically necessary." },
      ],
    },
  },
  {
    title: "another level, part of the body, kind of visit or laboratory test",
    letter: {
      summary: "The patient is a 37-year-old female who was injured on 03/30/2012.",
      items: [
        { heading: "MRI of the cervical spine: Upheld" },
        { heading: "MRI of the lumbar spine: Overturned", rationale: "It has helped her. The request is medically necessary." },
        { heading: "Medial branch block at L4-5: Upheld" },
        { heading: "Medial branch block at L5-S1: Overturned", rationale: "It has helped her. The request is medically necessary." },
        { heading: "Orthopedic consultation: Upheld" },
        { heading: "Psychiatric consultation: Overturned", rationale: "It has helped her. The request is medically necessary." },
        { heading: "Labs: CBC: Upheld" },
        { heading: "Labs: CMP: Overturned", rationale: "It has helped her. The request is medically necessary." },
        { heading: "Retrospective urine drug screen: Upheld" },
        { heading: "Urine drug screen: Overturned", rationale: "It has helped her. The request is medically necessary." },
      ],
    },
  },
  {
    title: "the same outcome twice, a partial outcome, none, and a partly authorized item",
    letter: {
      summary: "The patient is a 37-year-old female who was injured on 03/30/2012.",
      items: [
        { heading: "Soma 350 mg #30: Upheld" },
        { heading: "Soma 350 mg #30: Upheld" },
        { heading: "Soma 350 mg #30: Partially Overturned" },
        { heading: "Soma 350 mg #30" },
        { heading: `
Soma 350 mg #90 was the original request. Soma 350 mg #60 was authorized by the Claims Administrator. The remaining
portion of the original request, Soma 350 mg #30 is: Overturned`, rationale: "It has helped her. The request is medically necessary." },
      ],
    },
  },
  {
    title: "words that no table knows",
    letter: {
      summary: "The patient is a 37-year-old female who was injured on 03/30/2012.",
      items: [
        { heading: `
Moonlight bath for two months: Upheld
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ decision-inconsistent: Moonlight bath for two months is upheld` },
        { heading: "Sunlight bath: Upheld" },
        { heading: `
Two month moonlight bath: Overturned
^^^^^^^^^^^^^^^^^^^^^^^^ warning decision-inconsistent: Two month moonlight bath is overturned, but the earlier item Moonlight bath for two months is upheld.`, rationale: "It has helped her. The request is medically necessary." },
      ],
    },
  },
  {
    title: "strengths with and without unit, in another unit, of parts",
    letter: {
      summary: "The patient is a 37-year-old female who was injured on 03/30/2012.",
      items: [
        { heading: `
Norco 10/325 #60: Upheld
~~~~~~~~~~~~~~~~ decision-inconsistent (2): Norco 10/325 #60 is upheld
~~~~~~~~~~~~~~~~ decision-inconsistent: Norco 10/325 #60 is upheld` },
        { heading: `
Norco 10/325 mg #60: Overturned
^^^^^^^^^^^^^^^^^^^ warning decision-inconsistent: Norco 10/325 mg #60 is overturned, but the earlier item Norco 10/325 #60 is upheld.`, rationale: "She works. The request is medically necessary." },
        { heading: `
Hydrocodone 10/325 mg #60: Overturned
^^^^^^^^^^^^^^^^^^^^^^^^^ warning decision-inconsistent (2): Hydrocodone 10/325 mg #60 is overturned, but the earlier item Norco 10/325 #60 is upheld.`, rationale: "He works. The request is medically necessary." },
        { heading: "Norco 10.3/25 #60: Overturned", rationale: "She works. The request is medically necessary." },
        { heading: "Fentanyl 25 mcg/hr #10: Upheld" },
        { heading: "Fentanyl 25 mg #10: Overturned", rationale: "She works. The request is medically necessary." },
      ],
    },
  },
  {
    title: "forms that are swallowed, and others",
    letter: {
      summary: "The patient is a 37-year-old female who was injured on 03/30/2012.",
      items: [
        { heading: `
Soma 350 mg, 60 capsules: Upheld
~~~~~~~~~~~~~~~~~~~~~~~~ decision-inconsistent (2): Soma 350 mg, 60 capsules is upheld
~~~~~~~~~~~~~~~~~~~~~~~~ decision-inconsistent: Soma 350 mg, 60 capsules is upheld` },
        { heading: `
Soma 350 mg, 60 pills: Overturned
^^^^^^^^^^^^^^^^^^^^^ warning decision-inconsistent: Soma 350 mg, 60 pills is overturned, but the earlier item Soma 350 mg, 60 capsules is upheld.`, rationale: "She works. The request is medically necessary." },
        { heading: `
Soma 350 mg #60: Overturned
^^^^^^^^^^^^^^^ warning decision-inconsistent (2): Soma 350 mg #60 is overturned, but the earlier item Soma 350 mg, 60 capsules is upheld.`, rationale: "He works. The request is medically necessary." },
        { heading: "Diclofenac gel #1: Upheld" },
        { heading: "Diclofenac #1: Overturned", rationale: "She works. The request is medically necessary." },
      ],
    },
  },
  {
    title: "sides, levels and parts in any order, and numbers that only look alike",
    letter: {
      summary: "The patient is a 37-year-old female who was injured on 03/30/2012.",
      items: [
        { heading: `
MRI of the right knee and left shoulder: Upheld
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ decision-inconsistent: MRI of the right knee and left shoulder is upheld` },
        { heading: `
MRI of the left shoulder and right knee: Overturned
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning decision-inconsistent: MRI of the left shoulder and right knee is overturned, but the earlier item MRI of the right knee and left shoulder is upheld.`, rationale: "It locks. The request is medically necessary." },
        { heading: "Acupuncture x 1 with 12 patches: Upheld" },
        { heading: "Acupuncture x 11 with 2 patches: Overturned", rationale: "It helps. The request is medically necessary." },
      ],
    },
  },
  {
    title: "brands of one drug that differ in their release, a cream and a tablet, and one item twice",
    letter: {
      summary: "The patient is a 37-year-old female who was injured on 03/30/2012.",
      items: [
        { heading: "Trileptal 300 mg #30: Upheld" },
        { heading: "Oxtellar XR 300 mg #30: Overturned", rationale: "She works. The request is medically necessary." },
        { heading: "Roxicodone 15 mg #30: Upheld" },
        { heading: "Oxy IR 15 mg #30: Overturned", rationale: "She works. The request is medically necessary." },
        { heading: "Lidocaine 5% #30: Upheld" },
        { heading: "Lidocaine 5 mg #30: Overturned", rationale: "She works. The request is medically necessary." },
        { heading: "Soma 350 mg #60: Upheld" },
        { heading: "Soma 350 mg #60: Upheld", rationale: "There is no spasm. The request is not medically necessary." },
      ],
    },
  },
  {
    title: "two places of one region, and one place by two names",
    letter: {
      summary: "The patient is a 37-year-old female who was injured on 03/30/2012.",
      items: [
        { heading: "Injection, right shoulder (subacromial): Overturned", rationale: "It helps. The request is medically necessary." },
        { heading: "Injection, right shoulder (glenohumeral): Upheld" },
        { heading: "Injection, right shoulder: Upheld" },
        { heading: "MRI of the sacrum: Overturned", rationale: "She fell. The request is medically necessary." },
        { heading: "MRI of the lumbar spine: Upheld" },
        { heading: "X-ray of the left heel: Overturned", rationale: "He works. The request is medically necessary." },
        { heading: "X-ray of the left foot: Upheld" },
        { heading: `
Injection of the left AC joint: Upheld
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ decision-inconsistent: Injection of the left AC joint is upheld` },
        { heading: `
Injection of the left AC joint (left shoulder): Overturned
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning decision-inconsistent: Injection of the left AC joint (left shoulder) is overturned, but the earlier item Injection of the left AC joint is upheld.`, rationale: "She works. The request is medically necessary." },
      ],
    },
  },
]);
