import { certifiedItemDecided } from "../../src/rules/certified-item-decided";
import { testRule } from "./tester";

testRule(certifiedItemDecided, [
  {
    title: "another body part was certified",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. UR denied the MRI of the lumbar spine and
approved the MRI of the cervical spine on 06/12/2014.`,
      items: [
        { heading: "MRI of the lumbar spine: Upheld" },
      ],
    },
  },
  {
    title: "the item of that body part",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. UR denied the MRI of the lumbar spine and
approved the MRI of the cervical spine.
             ~~~~~~~~~~~~~~~~~~~~~~~~~ certified-item-decided: Utilization review certified MRI of the cervical spine`,
      items: [
        { heading: "MRI of the lumbar spine: Upheld" },
        { heading: `
MRI of the cervical spine: Upheld
^^^^^^^^^^^^^^^^^^^^^^^^^ warning certified-item-decided: MRI of the cervical spine: utilization review certified MRI of the cervical spine, yet it is decided as an item.` },
      ],
    },
  },
  {
    title: "another strength was certified",
    letter: {
      summary: "The patient is a 52-year-old female who was injured on 03/04/2011. UR certified Norco 5/325 mg #60 on 06/12/2014.",
      items: [
        { heading: "Norco 10/325 mg #60: Upheld" },
      ],
    },
  },
  {
    title: "utilization review modified the request",
    letter: {
      summary: `
The patient is a 52-year-old female who was injured on 03/04/2011. UR modified Norco 10/325 mg #120 to Norco 10/325
mg #60 on 06/12/2014.`,
      items: [
        { heading: "Norco 10/325 mg #120: Upheld" },
      ],
    },
  },
]);
