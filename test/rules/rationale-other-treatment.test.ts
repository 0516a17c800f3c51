import { rationaleOtherTreatment } from "../../src/rules/rationale-other-treatment";
import { professionalReview } from "./professional-review";
import { testRule } from "./tester";

testRule(rationaleOtherTreatment, [
  {
    title: "another combination with the same partner, and another service of the same kind of complaint",
    letter: {
      summary: "The patient is a 41-year-old male who was injured on 10/10/2011.",
      items: [
        { heading: `
Norco 10/325 mg #60: Upheld
~~~~~ rationale-other-treatment: The item is Norco`, rationale: `
No gain is shown. The request for Percocet 10/325 mg #60 is not medically necessary.
                                  ^^^^^^^^ information rationale-other-treatment: Norco: the rationale concludes on Percocet.` },
        { heading: `
Six sessions of acupuncture: Upheld
                ~~~~~~~~~~~ rationale-other-treatment (2): The item is acupuncture`, rationale: `
No gain is shown. Therefore, physical therapy is not medically necessary.
                             ^^^^^^^^^^^^^^^^ information rationale-other-treatment (2): acupuncture: the rationale concludes on physical therapy.` },
        { heading: `
Terocin patches #30: Upheld
~~~~~~~~~~~~~~~ rationale-other-treatment (3): The item is Terocin patches`, rationale: `
No oral drug has failed. Accordingly, Dendracin is not medically necessary.
                                      ^^^^^^^^^ information rationale-other-treatment (3): Terocin patches: the rationale concludes on Dendracin.` },
        { heading: `
Right knee arthroscopy: Upheld
           ~~~~~~~~~~~ rationale-other-treatment (4): The item is arthroscopy`, rationale: `
He has no locking. Accordingly, the lumbar epidural steroid injection is not medically necessary.
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^ information rationale-other-treatment (4): arthroscopy: the rationale concludes on epidural steroid injection.` },
      ],
    },
  },
  {
    title: "the usual closing words on another treatment, whatever stands before them",
    letter: {
      summary: "The patient is a 41-year-old male who was injured on 10/10/2011.",
      items: [
        { heading: `
Six sessions of acupuncture: Upheld
                ~~~~~~~~~~~ rationale-other-treatment: The item is acupuncture`, rationale: `
No, the request for acupuncture is not medically necessary. No gain is shown. Therefore, the request for chiropractic care is not medically necessary.
                                                                                                         ^^^^^^^^^^^^^^^^^ information rationale-other-treatment: acupuncture: the rationale concludes on chiropractic care.` },
        { heading: "Stellate ganglion block: Overturned", rationale: "Burning is shown. One block on the left, followed by physical therapy, is medically necessary." },
        { heading: "Six sessions of massage: Upheld", rationale: "The request for massage is not medically necessary. Chiropractic care is not medically necessary either." },
      ],
    },
  },
  {
    title: "a service for a drug, a drug for a service, and another treatment found necessary",
    letter: {
      summary: "The patient is a 41-year-old male who was injured on 10/10/2011.",
      items: [
        { heading: `
Soma 350 mg #60: Upheld
~~~~ rationale-other-treatment: The item is Soma`, rationale: `
No spasm is shown. Therefore, the MRI of the neck is not medically necessary.
                                  ^^^ information rationale-other-treatment: Soma: the rationale concludes on MRI.` },
        { heading: `
Urine drug screen: Upheld
~~~~~~~~~~~~~~~~~ rationale-other-treatment (2): The item is Urine drug screen`, rationale: `
The risk is low. In light of this, medical necessity for Ambien has not been established.
                                                         ^^^^^^ information rationale-other-treatment (2): Urine drug screen: the rationale concludes on Ambien.` },
        { heading: `
Gabapentin 600 mg #90: Overturned
~~~~~~~~~~ rationale-other-treatment (3): The item is Gabapentin`, rationale: `
He has neuropathy. Lyrica is medically necessary.
                   ^^^^^^ information rationale-other-treatment (3): Gabapentin: the rationale concludes on Lyrica.` },
      ],
    },
  },
  {
    title: "one device or injection for another",
    letter: {
      summary: "The patient is a 41-year-old male who was injured on 10/10/2011.",
      items: [
        { heading: `
TENS unit: Upheld
~~~~~~~~~ rationale-other-treatment: The item is TENS unit`, rationale: `
No goals are told. As such, the request for an interferential unit is not medically necessary.
                                               ^^^^^^^^^^^^^^^^^^^ information rationale-other-treatment: TENS unit: the rationale concludes on interferential unit.` },
        { heading: `
Lumbar epidural steroid injection: Upheld
       ~~~~~~~~~~~~~~~~~~~~~~~~~~ rationale-other-treatment (2): The item is epidural steroid injection`, rationale: `
No root is named. The trigger point injection is not medically necessary.
                      ^^^^^^^^^^^^^^^^^^^^^^^ information rationale-other-treatment (2): epidural steroid injection: the rationale concludes on trigger point injection.` },
        { heading: `
Knee brace: Upheld
     ~~~~~ rationale-other-treatment (3): The item is brace`, rationale: `
The knee is stable. Therefore, the crutches are not medically necessary.
                                   ^^^^^^^^ information rationale-other-treatment (3): brace: the rationale concludes on crutches.` },
        { heading: "Interferential unit: Upheld", rationale: "No goals are told. Electrical stimulation is not medically necessary." },
        { heading: "Medial branch block: Upheld", rationale: "No relief is told. The facet injection is not medically necessary." },
      ],
    },
  },
  {
    title: "the last of two conclusions on other treatments",
    letter: {
      summary: "The patient is a 41-year-old male who was injured on 10/10/2011.",
      items: [
        { heading: `
Protonix 20 mg #60: Upheld
~~~~~~~~ rationale-other-treatment: The item is Protonix`, rationale: `
Motrin is not medically necessary. There is no risk of bleeding. Colace is not medically necessary.
                                                                 ^^^^^^ information rationale-other-treatment: Protonix: the rationale concludes on Colace.` },
      ],
    },
  },
  {
    title: "brands, ingredients, parts of combinations, classes and neighbors",
    letter: {
      summary: "The patient is a 41-year-old male who was injured on 10/10/2011.",
      items: [
        { heading: "Naproxen 550 mg #60: Upheld", rationale: "No gain is shown. Anaprox is not medically necessary." },
        { heading: "Ultracet 37.5/325 mg #60: Upheld", rationale: "No gain is shown. Tramadol is not medically necessary." },
        { heading: "Hydrocodone 10 mg #60: Upheld", rationale: "No gain is shown. Vicodin is not medically necessary." },
        { heading: "Norco 10/325 mg #60: Upheld", rationale: "No gain is shown. Short-acting opioid therapy is not medically necessary." },
        { heading: "Aquatic therapy x 12: Upheld", rationale: "He can walk. Physical therapy in water is not medically necessary." },
        { heading: "Electrodes: Upheld", rationale: "No gain is shown. The TENS unit is not medically necessary." },
        { heading: "Botox injections: Upheld", rationale: "He has no dystonia. Chemodenervation is not medically necessary." },
        { heading: "CBC: Upheld", rationale: "None is on record. The laboratory tests are not medically necessary." },
      ],
    },
  },
  {
    title: "one of several treatments, and a treatment that is only compared",
    letter: {
      summary: "The patient is a 41-year-old male who was injured on 10/10/2011.",
      items: [
        { heading: "Soma 350 mg #60: Upheld", rationale: "No spasm is shown. Norco and Soma are not medically necessary." },
        { heading: "Lidoderm patches #30: Upheld", rationale: "Gabapentin, which should be tried before Lidoderm, is medically necessary." },
        { heading: "Skelaxin 800 mg #60: Upheld", rationale: "No spasm is shown. The above medication is not medically necessary. Norco is medically necessary." },
      ],
    },
  },
  {
    title: "what another treatment, named as the reason, was needed for",
    letter: {
      summary: "The patient is a 41-year-old male who was injured on 10/10/2011.",
      items: [
        { heading: "Omeprazole 20 mg #60: Upheld", rationale: "As naproxen is not medically necessary, the request for a PPI is not medically necessary." },
        { heading: "Zofran 4 mg #10: Upheld", rationale: "Given that Norco was stopped, the drug is not medically necessary." },
        { heading: "Pre-operative EKG: Upheld", rationale: "The lumbar fusion is not medically necessary." },
        { heading: "Crutches: Upheld", rationale: "The knee arthroscopy was not medically necessary." },
      ],
    },
  },
  {
    title: "what no table knows",
    letter: {
      summary: "The patient is a 41-year-old male who was injured on 10/10/2011.",
      items: [
        { heading: "Moonlight bath: Upheld", rationale: "No gain is shown. Soma is not medically necessary." },
        { heading: "Soma 350 mg #60: Upheld", rationale: "No gain is shown. The moonlight bath is not medically necessary." },
        { heading: "Norflex 100 mg #60: Upheld" },
      ],
    },
  },
  {
    title: "one rationale for several items, and one for one",
    letter: professionalReview(["1. Soma 350 mg #60", "2. Physical therapy x 6"], "The records show no spasm. Acupuncture is not medically necessary."),
  },
  {
    title: "a surgery that may be what the item goes with, and one that is none of it",
    letter: {
      summary: "The patient is a 57-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "Associated surgical service: Norco 10/325 mg #60: Upheld", rationale: "The knee arthroscopy is not medically necessary." },
        { heading: "Physical therapy x 12: Upheld", rationale: "The knee arthroscopy is not medically necessary." },
        { heading: `
Norco 10/325 mg #60: Upheld`, rationale: `
The knee arthroscopy is not medically necessary.` },
        { heading: `
Lumbar fusion with bone stimulator: Upheld
       ~~~~~~ rationale-other-treatment: The item is fusion`, rationale: `
The knee brace is not medically necessary.
         ^^^^^ information rationale-other-treatment: fusion: the rationale concludes on brace.` },
        { heading: `
Hernia repair and cold therapy unit: Upheld
~~~~~~~~~~~~~ rationale-other-treatment (2): The item is Hernia repair`, rationale: `
The acupuncture is not medically necessary.
    ^^^^^^^^^^^ information rationale-other-treatment (2): Hernia repair: the rationale concludes on acupuncture.` },
      ],
    },
  },
  {
    title: "partners in combinations do not tell what is meant, other parts do",
    letter: {
      summary: "The patient is a 57-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: `
Fiorinal #60: Upheld`, rationale: `
Excedrin is not medically necessary.` },
        { heading: `
Vicoprofen #60: Upheld
~~~~~~~~~~ rationale-other-treatment: The item is Vicoprofen`, rationale: `
Duexis is not medically necessary.
^^^^^^ information rationale-other-treatment: Vicoprofen: the rationale concludes on Duexis.` },
        { heading: `
Norco 10/325 mg #60: Upheld
~~~~~ rationale-other-treatment (2): The item is Norco`, rationale: `
Percocet is not medically necessary.
^^^^^^^^ information rationale-other-treatment (2): Norco: the rationale concludes on Percocet.` },
        { heading: "Ibuprofen 800 mg #60: Upheld", rationale: "Vicoprofen is not medically necessary." },
        { heading: "Vicoprofen #30: Upheld", rationale: "Norco is not medically necessary." },
      ],
    },
  },
  {
    title: "drugs and services",
    letter: {
      summary: "The patient is a 57-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: `
Norco 10/325 mg #60: Upheld
~~~~~ rationale-other-treatment: The item is Norco`, rationale: `
The MRI of the knee is not medically necessary.
    ^^^ information rationale-other-treatment: Norco: the rationale concludes on MRI.` },
        { heading: `
Norco 5/325 mg #60: Upheld
~~~~~ rationale-other-treatment (2): The item is Norco`, rationale: `
Physical therapy is not medically necessary.
^^^^^^^^^^^^^^^^ information rationale-other-treatment (2): Norco: the rationale concludes on Physical therapy.` },
        { heading: `
Norco 7.5/325 mg #60: Upheld
~~~~~ rationale-other-treatment (3): The item is Norco`, rationale: `
The traction is not medically necessary.
    ^^^^^^^^ information rationale-other-treatment (3): Norco: the rationale concludes on traction.` },
        { heading: `
Norco 10/325 mg #90: Upheld
~~~~~ rationale-other-treatment (4): The item is Norco`, rationale: `
The TENS unit is not medically necessary.
    ^^^^^^^^^ information rationale-other-treatment (4): Norco: the rationale concludes on TENS unit.` },
        { heading: "Norco 10/325 mg #30: Upheld", rationale: "The functional restoration program is not medically necessary." },
        { heading: "Detoxification: Upheld", rationale: "Norco is not medically necessary." },
      ],
    },
  },
  {
    title: "a partner alone, by the way, and what goes with a surgery beside another thing",
    letter: {
      summary: "The patient is a 57-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "Ibuprofen 800 mg #60: Upheld", rationale: "Given the ibuprofen, Soma is not medically necessary." },
        { heading: `
Percodan #60: Upheld
~~~~~~~~ rationale-other-treatment: The item is Percodan`, rationale: `
Fiorinal is not medically necessary.
^^^^^^^^ information rationale-other-treatment: Percodan: the rationale concludes on Fiorinal.` },
        { heading: `
Fioricet #60: Upheld
~~~~~~~~ rationale-other-treatment (2): The item is Fioricet`, rationale: `
Cafergot is not medically necessary.
^^^^^^^^ information rationale-other-treatment (2): Fioricet: the rationale concludes on Cafergot.` },
        { heading: `
Cold therapy unit and anesthesia: Upheld
~~~~~~~~~~~~~~~~~ rationale-other-treatment (3): The item is Cold therapy unit`, rationale: `
The assistant surgeon is not medically necessary.
    ^^^^^^^^^ information rationale-other-treatment (3): Cold therapy unit: the rationale concludes on assistant.` },
        { heading: "Gabapentin 300 mg #60: Upheld", rationale: "No neuropathic pain is on record." },
      ],
    },
  },
]);
