import { treatmentConfused } from "../../src/rules/treatment-confused";
import { professionalReview } from "./professional-review";
import { testRule } from "./tester";

testRule(treatmentConfused, [
  {
    title: "another part of the spine",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: `
MRI of the lumbar spine: Upheld
~~~~~~~~~~~~~~~~~~~~~~~ treatment-confused: The item says "MRI of the lumbar spine"`, rationale: `
The requested cervical MRI is not supported by an examination of the neck.
              ^^^^^^^^^^^^ information treatment-confused: MRI: the rationale speaks of "cervical MRI" as the request, the item says "MRI of the lumbar spine".
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "another drug",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: `
Soma 350 mg #60: Upheld
~~~~~~~~~~~~~~~ treatment-confused: The item says "Soma 350 mg #60"`, rationale: `
The request for Norco comes without a urine drug screen.
                ^^^^^ information treatment-confused: Soma: the rationale speaks of "Norco" as the request, the item says "Soma 350 mg #60".
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "another service",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: `
Physical therapy x 6: Upheld
~~~~~~~~~~~~~~~~~~~~ treatment-confused: The item says "Physical therapy x 6"`, rationale: `
The requested acupuncture is an option when medication is reduced.
              ^^^^^^^^^^^ information treatment-confused: Physical therapy: the rationale speaks of "acupuncture" as the request, the item says "Physical therapy x 6".
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "the other side",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: `
Left knee brace: Upheld
~~~~~~~~~~~~~~~ treatment-confused: The item says "Left knee brace"`, rationale: `
The requested right knee brace would need instability.
              ^^^^^^^^^^^^^^^^ information treatment-confused: brace: the rationale speaks of "right knee brace" as the request, the item says "Left knee brace".
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "the other side, in another order of words",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: `
Right shoulder MRI: Upheld
~~~~~~~~~~~~~~~~~~ treatment-confused: The item says "Right shoulder MRI"`, rationale: `
This request is for an MRI of the left shoulder.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ information treatment-confused: MRI: the rationale speaks of "an MRI of the left shoulder" as the request, the item says "Right shoulder MRI".
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "what is proposed",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: `
EMG/NCV of the upper extremities: Upheld
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ treatment-confused: The item says "EMG/NCV of the upper extremities"`, rationale: `
The proposed MRI of the neck is premature.
             ^^^^^^^^^^^^^^^ information treatment-confused: EMG/NCV: the rationale speaks of "MRI of the neck" as the request, the item says "EMG/NCV of the upper extremities".
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "what the provider is requesting",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: `
Omeprazole 20 mg #60: Upheld
~~~~~~~~~~~~~~~~~~~~ treatment-confused: The item says "Omeprazole 20 mg #60"`, rationale: `
The provider is requesting Ambien.
                           ^^^^^^ information treatment-confused: Omeprazole: the rationale speaks of "Ambien" as the request, the item says "Omeprazole 20 mg #60".
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "what is requested, as a passive",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: `
Chiropractic x 6 visits for the neck: Upheld
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ treatment-confused: The item says "Chiropractic x 6 visits for the neck"`, rationale: `
Chiropractic treatment of the low back is requested.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information treatment-confused: Chiropractic: the rationale speaks of "Chiropractic treatment of the low back" as the request, the item says "Chiropractic x 6 visits for the neck".
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a drug with an apposition",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: `
Gabapentin 300 mg #90: Upheld
~~~~~~~~~~~~~~~~~~~~~ treatment-confused: The item says "Gabapentin 300 mg #90"`, rationale: `
This request is for tizanidine, a muscle relaxant.
                    ^^^^^^^^^^ information treatment-confused: Gabapentin: the rationale speaks of "tizanidine" as the request, the item says "Gabapentin 300 mg #90".
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a level tells the part",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: `
Epidural steroid injection at L4-5: Upheld
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ treatment-confused: The item says "Epidural steroid injection at L4-5"`, rationale: `
The current request for a cervical epidural steroid injection is early.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information treatment-confused: Epidural steroid injection: the rationale speaks of "a cervical epidural steroid injection" as the request, the item says "Epidural steroid injection at L4-5".
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "another device",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: `
TENS unit: Upheld
~~~~~~~~~ treatment-confused: The item says "TENS unit"`, rationale: `
The currently requested H-wave unit comes after a trial of TENS.
                        ^^^^^^^^^^^ information treatment-confused: TENS unit: the rationale speaks of "H-wave unit" as the request, the item says "TENS unit".
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a general word of the same part",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: "MRI of the lumbar spine: Upheld", rationale: `
The requested imaging study of the low back is premature.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "generic and brand",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: "Norco 10/325 mg #60: Upheld", rationale: `
The requested hydrocodone/APAP is an opioid.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a class",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: "Norco 10/325 mg #60: Upheld", rationale: `
The requested opioid medication is habit forming.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a part of the study",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: "EMG/NCV of the lower extremities: Upheld", rationale: `
The requested nerve conduction study is not needed.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "an abbreviation",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: "PT 2x6 for the neck: Upheld", rationale: `
The requested physical therapy goes beyond the guideline.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "an item that goes with a surgery",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: "Post-operative physical therapy x 12: Upheld", rationale: `
The requested arthroscopy is not necessary, so that no therapy is.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a clearance and its surgery",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: "Pre-operative EKG: Upheld", rationale: `
The requested surgery is premature.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "an earlier request",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: "MRI of the lumbar spine: Upheld", rationale: `
The previously requested cervical MRI was denied.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "both are named",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: "MRI of the lumbar spine: Upheld", rationale: `
The requested lumbar MRI is premature. The requested acupuncture comes first.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a quotation",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: "MRI of the lumbar spine: Upheld", rationale: `
The guideline says: "The requested cervical MRI should wait."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a list",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: "X-ray of the knee: Upheld", rationale: `
The requested MRI and X-ray are of the same part.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "one of two sides",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: "Bilateral knee braces: Upheld", rationale: `
The requested right knee brace is fine.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a narrower part",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: "MRI of the spine: Upheld", rationale: `
The requested cervical MRI is premature.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a part of a compound",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: "Flurbiprofen 20%, lidocaine 5% cream: Upheld", rationale: `
The requested topical lidocaine is off label.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "hand and wrist",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: "Carpal tunnel release of the right wrist: Upheld", rationale: `
The requested hand surgery is premature.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a general word for any drug",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: "Cyclobenzaprine 7.5 mg #60: Upheld", rationale: `
The requested medication is a muscle relaxant.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a visit",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: "Follow-up visit: Upheld", rationale: `
The requested consultation is routine.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a comparison",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: "Physical therapy x 6: Upheld", rationale: `
Unlike the request for acupuncture, this one has no goal.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "the conclusion names the item",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: "TENS unit: Upheld", rationale: `
The requested H-wave is new. Therefore, the request for a TENS unit is not medically necessary.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "an item of two studies",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: "EMG and MRI of the upper extremities: Upheld", rationale: `
The requested MRI is premature.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "an item of two therapies",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has pain.`,
      items: [{ heading: "Physical therapy and acupuncture x 6: Upheld", rationale: `
The requested acupuncture is a trial.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "what treatments of all kinds have in common is no likeness",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: `
Bone stimulator device: Upheld
~~~~~~~~~~~~~~~~~~~~~~ treatment-confused: The item says "Bone stimulator device"`, rationale: `
The requested CPM device has no purpose after six weeks. It is not medically necessary.
              ^^^^^^^^^^ information treatment-confused: Bone stimulator device: the rationale speaks of "CPM device" as the request, the item says "Bone stimulator device".` },
        { heading: `
Ice machine: Upheld
~~~~~~~~~~~ treatment-confused (2): The item says "Ice machine"`, rationale: `
The requested CPAP machine is for sleep apnea. It is not medically necessary.
              ^^^^^^^^^^^^ information treatment-confused (2): Ice machine: the rationale speaks of "CPAP machine" as the request, the item says "Ice machine".` },
        { heading: `
Chiropractic treatment: Upheld
~~~~~~~~~~~~~~~~~~~~~~ treatment-confused (3): The item says "Chiropractic treatment"`, rationale: `
The requested acupuncture treatment has brought nothing so far. It is not medically necessary.
              ^^^^^^^^^^^^^^^^^^^^^ information treatment-confused (3): Chiropractic treatment: the rationale speaks of "acupuncture treatment" as the request, the item says "Chiropractic treatment".` },
        { heading: `
Aquatic therapy: Upheld
~~~~~~~~~~~~~~~ treatment-confused (4): The item says "Aquatic therapy"`, rationale: `
The requested speech therapy is for injuries of the head. It is not medically necessary.
              ^^^^^^^^^^^^^^ information treatment-confused (4): Aquatic therapy: the rationale speaks of "speech therapy" as the request, the item says "Aquatic therapy".` },
        { heading: `
Massage, six sessions: Upheld
~~~~~~~~~~~~~~~~~~~~~ treatment-confused (5): The item says "Massage, six sessions"`, rationale: `
The requested acupuncture sessions has brought nothing so far. It is not medically necessary.
              ^^^^^^^^^^^^^^^^^^^^ information treatment-confused (5): Massage: the rationale speaks of "acupuncture sessions" as the request, the item says "Massage, six sessions".` },
        { heading: `
Chiropractic, six visits: Upheld
~~~~~~~~~~~~~~~~~~~~~~~~ treatment-confused (6): The item says "Chiropractic, six visits"`, rationale: `
The requested acupuncture visits has brought nothing so far. It is not medically necessary.
              ^^^^^^^^^^^^^^^^^^ information treatment-confused (6): Chiropractic: the rationale speaks of "acupuncture visits" as the request, the item says "Chiropractic, six visits".` },
        { heading: `
Massage for three weeks: Upheld
~~~~~~~~~~~~~~~~~~~~~~~ treatment-confused (7): The item says "Massage for three weeks"`, rationale: `
The request is for acupuncture for six weeks. It is not medically necessary.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^ information treatment-confused (7): Massage: the rationale speaks of "acupuncture for six weeks" as the request, the item says "Massage for three weeks".` },
        { heading: `
TENS unit with electrodes: Upheld
~~~~~~~~~~~~~~~~~~~~~~~~~ treatment-confused (8): The item says "TENS unit with electrodes"`, rationale: `
The patient sleeps badly. A mattress with frame is requested. It is not medically necessary.
                          ^^^^^^^^^^^^^^^^^^^^^ information treatment-confused (8): TENS unit: the rationale speaks of "A mattress with frame" as the request, the item says "TENS unit with electrodes".` },
        { heading: `
Wheelchair purchase: Upheld
~~~~~~~~~~~~~~~~~~~ treatment-confused (9): The item says "Wheelchair purchase"`, rationale: `
The requested scooter purchase has no basis in the examination. It is not medically necessary.
              ^^^^^^^^^^^^^^^^ information treatment-confused (9): Wheelchair: the rationale speaks of "scooter purchase" as the request, the item says "Wheelchair purchase".` },
        { heading: `
Wheelchair rental: Upheld
~~~~~~~~~~~~~~~~~ treatment-confused (10): The item says "Wheelchair rental"`, rationale: `
The requested rental of a commode has no basis in the examination. It is not medically necessary.
              ^^^^^^^^^^^^^^^^^^^ information treatment-confused (10): Wheelchair: the rationale speaks of "rental of a commode" as the request, the item says "Wheelchair rental".` },
        { heading: `
Soma medication: Upheld
~~~~~~~~~~~~~~~ treatment-confused (11): The item says "Soma medication"`, rationale: `
The requested medication Baclofen is for spasticity. It is not medically necessary.
              ^^^^^^^^^^^^^^^^^^^ information treatment-confused (11): Soma: the rationale speaks of "medication Baclofen" as the request, the item says "Soma medication".` },
        { heading: `
Soma 350 mg, 60 tablets: Upheld
~~~~~~~~~~~~~~~~~~~~~~~ treatment-confused (12): The item says "Soma 350 mg, 60 tablets"`, rationale: `
The requested Baclofen tablets are for spasticity. It is not medically necessary.
              ^^^^^^^^^^^^^^^^ information treatment-confused (12): Soma: the rationale speaks of "Baclofen tablets" as the request, the item says "Soma 350 mg, 60 tablets".` },
        { heading: `
Toradol injection: Upheld
~~~~~~~~~~~~~~~~~ treatment-confused (13): The item says "Toradol injection"`, rationale: `
The requested Soma is for spasm. It is not medically necessary.
              ^^^^ information treatment-confused (13): Toradol: the rationale speaks of "Soma" as the request, the item says "Toradol injection".` },
        { heading: `
MRI: Upheld
~~~ treatment-confused (14): The item says "MRI"`, rationale: `
The requested EMG comes too early. It is not medically necessary.
              ^^^ information treatment-confused (14): MRI: the rationale speaks of "EMG" as the request, the item says "MRI".` },
      ],
    },
  },
  {
    title: "a word in common, an ingredient in common, a service of the item's words",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "Cold therapy unit: Upheld", rationale: "The requested cold pack can be bought anywhere. It is not medically necessary." },
        { heading: "Cold Therapy: Upheld", rationale: "The requested Cold pack can be bought anywhere. It is not medically necessary." },
        { heading: "Vicoprofen #60: Upheld", rationale: "The requested Norco has no benefit. It is not medically necessary." },
        { heading: "Soma and Vicoprofen #60: Upheld", rationale: "The requested Norco has no benefit. It is not medically necessary." },
      ],
    },
  },
  {
    title: "another sort of treatment, a surgery, a visit, and what goes with a surgery",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "Norco 10/325 mg #60: Upheld", rationale: "The requested physical therapy may make it superfluous. It is not medically necessary." },
        { heading: "Physical therapy, 24 visits: Upheld", rationale: "The requested arthroscopy was not granted. Therapy is not medically necessary without it." },
        { heading: "Lumbar MRI: Upheld", rationale: "The requested consultation is of use before. It is not medically necessary." },
        { heading: "Associated surgical service: Cold therapy unit: Upheld", rationale: "The requested crutches are enough. It is not medically necessary." },
      ],
    },
  },
  {
    title: "levels of the spine tell the part",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: `
Facet injections at C5-6: Upheld
~~~~~~~~~~~~~~~~~~~~~~~~ treatment-confused: The item says "Facet injections at C5-6"`, rationale: `
The requested lumbar facet injections are for facet pain. It is not medically necessary.
              ^^^^^^^^^^^^^^^^^^^^^^^ information treatment-confused: Facet injections: the rationale speaks of "lumbar facet injections" as the request, the item says "Facet injections at C5-6".` },
        { heading: `
Facet injections at T8-9: Upheld
~~~~~~~~~~~~~~~~~~~~~~~~ treatment-confused (2): The item says "Facet injections at T8-9"`, rationale: `
The requested cervical facet injections are for facet pain. It is not medically necessary.
              ^^^^^^^^^^^^^^^^^^^^^^^^^ information treatment-confused (2): Facet injections: the rationale speaks of "cervical facet injections" as the request, the item says "Facet injections at T8-9".` },
        { heading: `
Facet injections at L4-S1: Upheld
~~~~~~~~~~~~~~~~~~~~~~~~~ treatment-confused (3): The item says "Facet injections at L4-S1"`, rationale: `
The requested cervical facet injections are for facet pain. It is not medically necessary.
              ^^^^^^^^^^^^^^^^^^^^^^^^^ information treatment-confused (3): Facet injections: the rationale speaks of "cervical facet injections" as the request, the item says "Facet injections at L4-S1".` },
        { heading: "Facet injections at C5-6: Upheld", rationale: "The requested cervical facet injections are for facet pain. It is not medically necessary." },
        { heading: "Facet injections at T8-9: Upheld", rationale: "The requested thoracic facet injections are for facet pain. It is not medically necessary." },
        { heading: "Facet injections at L3-4: Upheld", rationale: "The requested lumbar facet injections are for facet pain. It is not medically necessary." },
        { heading: "Transforaminal epidural at S1: Upheld", rationale: "The requested lumbar epidural needs signs of a nerve root. It is not medically necessary." },
        { heading: "Facet injections at C7-T1: Upheld", rationale: "The requested thoracic facet injections are for facet pain. It is not medically necessary." },
      ],
    },
  },
  {
    title: "an item that no table knows, and one without a rationale",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012.",
      items: [
        { heading: "Magnet wrap of the left knee: Upheld", rationale: "The requested right knee brace would need instability. It is not medically necessary." },
        { heading: "Right knee brace: Upheld", rationale: null },
      ],
    },
  },
  {
    title: "one rationale for several items",
    letter: professionalReview(["1. Soma 350 mg #60", "2. Physical therapy x 6"], "The requested acupuncture is an option where drugs are not tolerated. Neither is medically necessary."),
  },
  {
    title: "one rationale for one item",
    letter: professionalReview([`1. Physical therapy x 6
   ~~~~~~~~~~~~~~~~~~~~ treatment-confused: The item says "Physical therapy x 6"`], `The requested acupuncture is an option where drugs are not tolerated.
              ^^^^^^^^^^^ information treatment-confused: Physical therapy: the rationale speaks of "acupuncture" as the request, the item says "Physical therapy x 6".
The item is not medically necessary.`),
  },
]);
