import { absenceContradicted } from "../../src/rules/absence-contradicted";
import { professionalReview } from "./professional-review";
import { testRule } from "./tester";

testRule(absenceContradicted, [
  {
    title: "side effects were denied, so they were asked for",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He denied side effects from his medications.
          ~~~~~~~~~~~~ absence-contradicted: The case summary reports "He denied side effects from his medications."`,
      items: [{ heading: "Norco 10/325 mg #60: Upheld", rationale: `
There is no discussion of side effects in the records.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no discussion of side effects", but the case summary reports "He denied side effects from his medications."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "side effects and a pain agreement, two things of one statement",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
No side effects were reported. A pain agreement was signed on 1/2/2014.
   ~~~~~~~~~~~~ absence-contradicted: The case summary reports "No side effects were reported."
                                 ~~~~~~~~~~~~~~~~~~~~~~~~~ absence-contradicted (2): The case summary reports "A pain agreement was signed on 1/2/2014."`,
      items: [{ heading: "Norco 10/325 mg #60: Upheld", rationale: `
There is no documentation of a pain agreement or side effects.
^^^^^^^^^^^ information absence-contradicted (2): The rationale says "There is no documentation of a pain agreement", but the case summary reports "A pain agreement was signed on 1/2/2014."
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no documentation of a pain agreement or side effects", but the case summary reports "No side effects were reported."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "what is absent stands before the words of absence",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
There were no signs of aberrant behavior.
                       ~~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "There were no signs of aberrant behavior."`,
      items: [{ heading: "Norco 10/325 mg #60: Upheld", rationale: `
Aberrant behavior has not been addressed.
                  ^^^^^^^^^^^^^^^^^^^^^^ information absence-contradicted: The rationale says "Aberrant behavior has not been addressed", but the case summary reports "There were no signs of aberrant behavior."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a urine drug screen with its result",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
A urine drug screen dated 01/05/2014 was consistent with prescribed medications.
  ~~~~~~~~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "A urine drug screen dated 01/05/2014 was consistent with prescribed medications."`,
      items: [{ heading: "Percocet 10/325 mg #90: Upheld", rationale: `
There is no urine drug screen on file to show compliance.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no urine drug screen", but the case summary reports "A urine drug screen dated 01/05/2014 was consistent with prescribed medications."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a prescription monitoring report",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
The CURES report was reviewed and was consistent.
    ~~~~~~~~~~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "The CURES report was reviewed and was consistent."`,
      items: [{ heading: "MS Contin 30 mg #60: Upheld", rationale: `
There is no mention of a CURES report.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no mention of a CURES report", but the case summary reports "The CURES report was reviewed and was consistent."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "pain with and without the drug",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He reports pain of 8/10 without medications and 4/10 with medications.
                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "He reports pain of 8/10 without medications and 4/10 with medications."`,
      items: [{ heading: "Norco 10/325 mg #60: Upheld", rationale: `
There is no documentation of pain relief with the use of Norco.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no documentation of pain relief", but the case summary reports "He reports pain of 8/10 without medications and 4/10 with medications."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a pain score",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
Pain was rated 7/10.
               ~~~~ absence-contradicted: The case summary reports "Pain was rated 7/10."`,
      items: [{ heading: "Norco 10/325 mg #60: Upheld", rationale: `
There is no documentation of pain scores.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no documentation of pain scores", but the case summary reports "Pain was rated 7/10."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "function gained by the drug itself",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
With Duragesic he can walk for an hour and his function is improved.
                                               ~~~~~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "With Duragesic he can walk for an hour and his function is improved."`,
      items: [{ heading: "Duragesic 50 mcg/hr #10: Upheld", rationale: `
The submitted records do not document any functional improvement.
                      ^^^^^^^^^^^^^^^ information absence-contradicted: The rationale says "do not document any functional improvement", but the case summary reports "With Duragesic he can walk for an hour and his function is improved."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "function gained by medication in general",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
Medications help him to improve function and to work in his garden.
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "Medications help him to improve function and to work in his garden."`,
      items: [{ heading: "Norco 10/325 mg #60: Upheld", rationale: `
There is no evidence of functional improvement.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no evidence of functional improvement", but the case summary reports "Medications help him to improve function and to work in his garden."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "function gained by the therapy that is asked for again",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He completed 8 sessions of physical therapy with improved function.
                                                 ~~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "He completed 8 sessions of physical therapy with improved function."`,
      items: [{ heading: "Physical therapy x 6 sessions: Upheld", rationale: `
There is no documentation of functional improvement with prior physical therapy.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no documentation of functional improvement", but the case summary reports "He completed 8 sessions of physical therapy with improved function."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "relief by an earlier injection",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He had an epidural steroid injection on 2/2/2013 with 60% pain relief.
                                                      ~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "He had an epidural steroid injection on 2/2/2013 with 60% pain relief."`,
      items: [{ heading: "Epidural steroid injection at L4-5: Upheld", rationale: `
There is no documentation of pain relief from the previous epidural steroid injection.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no documentation of pain relief", but the case summary reports "He had an epidural steroid injection on 2/2/2013 with 60% pain relief."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "conservative care that failed",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He had failed conservative care including physical therapy and cortisone injection.
              ~~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "He had failed conservative care including physical therapy and cortisone injection."`,
      items: [{ heading: "Synvisc injection for the right knee: Upheld", rationale: `
In this case, there is no documentation that conservative treatment has failed.
              ^^^^^^^^^^^ information absence-contradicted: The rationale says "there is no documentation that conservative treatment", but the case summary reports "He had failed conservative care including physical therapy and cortisone injection."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "therapy without relief",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
Physical therapy and injections gave no relief.
~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "Physical therapy and injections gave no relief."`,
      items: [{ heading: "Left knee arthroscopy: Upheld", rationale: `
There is no evidence of failure of conservative management.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no evidence of failure of conservative management", but the case summary reports "Physical therapy and injections gave no relief."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "therapy that was given",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
Prior treatment included 12 visits of physical therapy.
                                      ~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "Prior treatment included 12 visits of physical therapy."`,
      items: [{ heading: "Acupuncture x 6 sessions: Upheld", rationale: `
The patient has not undergone physical therapy.
            ^^^^^^^^^^^^^^^^^ information absence-contradicted: The rationale says "has not undergone physical therapy", but the case summary reports "Prior treatment included 12 visits of physical therapy."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a home exercise program",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has done a home exercise program since March.
              ~~~~~~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "He has done a home exercise program since March."`,
      items: [{ heading: "Physical therapy x 6 sessions: Upheld", rationale: `
There is no mention of a home exercise program.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no mention of a home exercise program", but the case summary reports "He has done a home exercise program since March."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a drug that was not tolerated",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He could not tolerate gabapentin because of sedation.
                      ~~~~~~~~~~ absence-contradicted: The case summary reports "He could not tolerate gabapentin because of sedation."`,
      items: [{ heading: "Menthoderm gel: Upheld", rationale: `
The medical records do not document failure of anticonvulsants.
                    ^^^^^^^^^^^^^^^ information absence-contradicted: The rationale says "do not document failure of anticonvulsants", but the case summary reports "He could not tolerate gabapentin because of sedation."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a deficit of the leg, for the low back",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
Motor strength is 5/5. Examination shows decreased sensation over the left L5 dermatome.
                                         ~~~~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "Examination shows decreased sensation over the left L5 dermatome."`,
      items: [{ heading: "MRI of the lumbar spine: Upheld", rationale: `
There were no neurological deficits noted on examination.
^^^^^^^^^^^^^ information absence-contradicted: The rationale says "There were no neurological deficits", but the case summary reports "Examination shows decreased sensation over the left L5 dermatome."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a reflex of the arm, for the neck",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
The left triceps reflex was diminished on examination.
                 ~~~~~~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "The left triceps reflex was diminished on examination."`,
      items: [{ heading: "MRI of the cervical spine: Upheld", rationale: `
There is no evidence of neurological deficits on the examination provided for review.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no evidence of neurological deficits", but the case summary reports "The left triceps reflex was diminished on examination."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "radiating pain",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has neck pain radiating to the right arm.
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "He has neck pain radiating to the right arm."`,
      items: [{ heading: "MRI of the cervical spine: Upheld", rationale: `
There is no documentation of radicular symptoms.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no documentation of radicular symptoms", but the case summary reports "He has neck pain radiating to the right arm."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "spasm",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
Paraspinal muscle spasm was noted on palpation.
                  ~~~~~ absence-contradicted: The case summary reports "Paraspinal muscle spasm was noted on palpation."`,
      items: [{ heading: "Cyclobenzaprine 7.5 mg #60: Upheld", rationale: `
The physical examination does not reveal muscle spasm.
                         ^^^^^^^^^^^^^^^ information absence-contradicted: The rationale says "does not reveal muscle spasm", but the case summary reports "Paraspinal muscle spasm was noted on palpation."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "complaints of the stomach",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has heartburn when he takes naproxen.
       ~~~~~~~~~ absence-contradicted: The case summary reports "He has heartburn when he takes naproxen."`,
      items: [{ heading: "Omeprazole 20 mg #30: Upheld", rationale: `
There is no mention of gastrointestinal complaints.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no mention of gastrointestinal complaints", but the case summary reports "He has heartburn when he takes naproxen."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "sleep",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He reports difficulty sleeping because of pain.
           ~~~~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "He reports difficulty sleeping because of pain."`,
      items: [{ heading: "Ambien 10 mg #30: Upheld", rationale: `
There is no documentation of insomnia.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no documentation of insomnia", but the case summary reports "He reports difficulty sleeping because of pain."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "mood, two things",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has symptoms of anxiety and depression.
                   ~~~~~~~ absence-contradicted: The case summary reports "He has symptoms of anxiety and depression."
                               ~~~~~~~~~~ absence-contradicted (2): The case summary reports "He has symptoms of anxiety and depression."`,
      items: [{ heading: "Psychological evaluation: Upheld", rationale: `
There is no documentation of depression or anxiety.
^^^^^^^^^^^ information absence-contradicted (2): The rationale says "There is no documentation of depression", but the case summary reports "He has symptoms of anxiety and depression."
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no documentation of depression or anxiety", but the case summary reports "He has symptoms of anxiety and depression."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "an X-ray of the same knee",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
X-rays of the left knee dated 03/01/2013 showed narrowing.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "X-rays of the left knee dated 03/01/2013 showed narrowing."`,
      items: [{ heading: "MRI of the left knee: Upheld", rationale: `
There is no evidence of plain films of the left knee.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no evidence of plain films", but the case summary reports "X-rays of the left knee dated 03/01/2013 showed narrowing."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a long sentence is not quoted whole",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He complains of pain in his neck, in both of his shoulders, in his mid back and in his low back,
of headaches, of stress, of stiffness in the morning, of numbness of his hands, and of insomnia.
                                                                                       ~~~~~~~~ absence-contradicted: The case summary reports "insomnia"`,
      items: [{ heading: "Ambien 10 mg #30: Upheld", rationale: `
There is no documentation of insomnia.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no documentation of insomnia", but the case summary reports "insomnia"
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "the absence of side effects themselves",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He denied side effects.`,
      items: [{ heading: "Norco 10/325 mg #60: Upheld", rationale: `
There were no side effects.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "no aberrant behavior, as the summary says",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
There was no evidence of aberrant behavior.`,
      items: [{ heading: "Norco 10/325 mg #60: Upheld", rationale: `
There is no evidence of aberrant behavior.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "function from another treatment",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
Medication improves his function.`,
      items: [{ heading: "Physical therapy x 6 sessions: Upheld", rationale: `
There is no documentation of functional improvement.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "relief by another drug",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
Soma reduces his pain.`,
      items: [{ heading: "Norco 10/325 mg #60: Upheld", rationale: `
There is no documentation of pain relief.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "relief that is only hoped for",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
The goal is to improve function with medications.`,
      items: [{ heading: "Norco 10/325 mg #60: Upheld", rationale: `
There is no documentation of functional improvement.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a recent X-ray",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
X-rays of the left knee dated 03/01/2009 showed narrowing.`,
      items: [{ heading: "MRI of the left knee: Upheld", rationale: `
There is no recent X-ray of the left knee.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "an MRI of another part",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
An MRI of the cervical spine dated 1/1/2012 showed a bulge.`,
      items: [{ heading: "MRI of the lumbar spine: Upheld", rationale: `
There is no MRI of the lumbar spine.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "an MRI that was requested",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
An MRI of the left knee was requested.`,
      items: [{ heading: "Left knee arthroscopy: Upheld", rationale: `
There is no MRI of the left knee.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a report that was not handed in",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
X-rays of the lumbar spine were obtained in 2010.`,
      items: [{ heading: "X-ray of the lumbar spine: Upheld", rationale: `
The X-ray report of the lumbar spine was not provided for review.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "complaints, where findings are missed",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has low back pain with numbness of the leg.`,
      items: [{ heading: "MRI of the lumbar spine: Upheld", rationale: `
There is no objective evidence of radiculopathy on examination.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "the summary denies it too",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
There are no radicular findings. He has back pain radiating to the left leg at times.`,
      items: [{ heading: "MRI of the lumbar spine: Upheld", rationale: `
There is no documentation of radicular complaints.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "nerves of another part",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
Sensation was decreased in the right hand.`,
      items: [{ heading: "MRI of the lumbar spine: Upheld", rationale: `
There were no neurological deficits.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "deficits that get worse",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
Sensation is decreased at L5.`,
      items: [{ heading: "MRI of the lumbar spine: Upheld", rationale: `
There are no progressive neurological deficits.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "drugs that are taken, where failure is missed",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He takes Motrin.`,
      items: [{ heading: "Terocin patch: Upheld", rationale: `
There is no evidence that he has failed oral NSAIDs.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "therapy that helped, where failure is missed",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
Physical therapy was helping.`,
      items: [{ heading: "Left knee arthroscopy: Upheld", rationale: `
There is no evidence of failure of conservative management.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "therapy that is only planned",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
The treatment plan included physical therapy.`,
      items: [{ heading: "TENS unit: Upheld", rationale: `
There is no documentation of physical therapy.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "therapy of another part",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He had physical therapy for the neck.`,
      items: [{ heading: "MRI of the left wrist: Upheld", rationale: `
There is no documentation of conservative treatment for the left wrist.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "what utilization review said",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
UR denied Norco for lack of a urine drug screen performed within the year.`,
      items: [{ heading: "Norco 10/325 mg #60: Upheld", rationale: `
There is no urine drug screen.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "an agreement that is not there",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
The patient has signed no pain agreement.`,
      items: [{ heading: "Norco 10/325 mg #60: Upheld", rationale: `
There is no pain agreement on file.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "something about the thing",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has had physical therapy.`,
      items: [{ heading: "Physical therapy x 6 sessions: Upheld", rationale: `
The number of previous physical therapy sessions is not documented.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "the rationale tells of it",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has insomnia.`,
      items: [{ heading: "Ambien 10 mg #30: Upheld", rationale: `
He has insomnia. There is no documentation of insomnia.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a risk, not a complaint",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has heartburn.`,
      items: [{ heading: "Omeprazole 20 mg #30: Upheld", rationale: `
There is no documentation of risk factors for gastrointestinal events.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a criterion and a quotation",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He denied side effects.`,
      items: [{ heading: "Norco 10/325 mg #60: Upheld", rationale: `
If there is no documentation of side effects, the drug should be stopped. The guideline notes: "There is no documentation of side effects."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a finding of years ago",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
On 02/02/2010 there was spasm. On 03/03/2014 he was seen again.`,
      items: [{ heading: "Flexeril 7.5 mg #60: Upheld", rationale: `
There is no documentation of muscle spasm.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "an X-ray of the other side",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
X-rays of the left shoulder dated 1/1/2014 were normal.`,
      items: [{ heading: "MRI of the right shoulder: Upheld", rationale: `
There are no X-rays of the right shoulder.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a deficit that the summary excepts",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
On examination sensation was intact except for decreased sensation in the right hand.
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "On examination sensation was intact except for decreased sensation in the right hand."`,
      items: [{ heading: "MRI of the cervical spine: Upheld", rationale: `
There are no neurological deficits.
^^^^^^^^^^^^ information absence-contradicted: The rationale says "There are no neurological deficits", but the case summary reports "On examination sensation was intact except for decreased sensation in the right hand."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "no evidence of side effects is good news",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He denied side effects.`,
      items: [{ heading: "Norco 10/325 mg #60: Upheld", rationale: `
There was no documented evidence of side effects.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "papers on a therapy, not the therapy",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has had physical therapy.`,
      items: [{ heading: "Physical therapy x 6 sessions: Upheld", rationale: `
There are no physical therapy notes in the file.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "a reason for a therapy, not the therapy",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has had physical therapy.`,
      items: [{ heading: "TENS unit: Upheld", rationale: `
There is no indication for physical therapy.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "failure told behind a list",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He has had physical therapy.`,
      items: [{ heading: "TENS unit: Upheld", rationale: `
There is no evidence that conservative treatment, including physical therapy, has failed.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "what utilization review missed",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
A urine drug screen on 1/1/2014 was consistent.`,
      items: [{ heading: "Norco 10/325 mg #60: Upheld", rationale: `
The UR reviewer noted that there was no urine drug screen. That is an error.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "care to which he did not respond",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
He was treated with physical therapy and chiropractic care with no relief.
                    ~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "He was treated with physical therapy and chiropractic care with no relief."`,
      items: [{ heading: "Lumbar epidural steroid injection: Upheld", rationale: `
It is not documented that the patient has been unresponsive to conservative treatment.
   ^^^^^^^^^^^^^^^^^ information absence-contradicted: The rationale says "is not documented that the patient has been unresponsive to conservative treatment", but the case summary reports "He was treated with physical therapy and chiropractic care with no relief."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "care that was not completed",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
Past treatment includes physical therapy.`,
      items: [{ heading: "TENS unit: Upheld", rationale: `
There was no indication that the patient has completed conservative treatment including physical therapy.
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "care with its parts, one finding",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
She has tried Naproxen, physical therapy and cortisone injections, all of which failed.
                        ~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "She has tried Naproxen, physical therapy and cortisone injections, all of which failed."`,
      items: [{ heading: "Synvisc injection of the left knee: Upheld", rationale: `
There is no documentation that the patient has failed conservative treatment such as physical therapy, NSAIDs, or cortisone injections.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no documentation that the patient has failed conservative treatment", but the case summary reports "She has tried Naproxen, physical therapy and cortisone injections, all of which failed."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "the absences of a list, each by itself",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012.
A urine drug screen on 1/1/2014 was consistent.
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "A urine drug screen on 1/1/2014 was consistent."`,
      items: [{ heading: "Norco 10/325 mg #60: Upheld", rationale: `
There was no discussion of goals, no mention of function, and no urine drug screen.
                                                              ^^ information absence-contradicted: The rationale says "no urine drug screen", but the case summary reports "A urine drug screen on 1/1/2014 was consistent."
Therefore, the request is not medically necessary.` }],
    },
  },
  {
    title: "one topic of two names, one finding",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. Spasm was found at the last visit.
                                                                 ~~~~~ absence-contradicted: The case summary reports "Spasm was found at the last visit."`,
      items: [{ heading: "Soma 350 mg #60: Upheld", rationale: `
There is no documentation of muscle spasm or acute spasm. The request is not medically necessary.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no documentation of muscle spasm", but the case summary reports "Spasm was found at the last visit."` }],
    },
  },
  {
    title: "a narrower statement beside a plain one",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. X-rays dated 02/03/2014 showed narrowing.
                                                                 ~~~~~~~~~~~~ absence-contradicted: The case summary reports "X-rays dated 02/03/2014 showed narrowing."`,
      items: [{ heading: "MRI: Upheld", rationale: `
There is no recent X-ray. There is no X-ray on record. The request is not medically necessary.
                          ^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no X-ray", but the case summary reports "X-rays dated 02/03/2014 showed narrowing."` }],
    },
  },
  {
    title: "care that did not fail, and other things of the same statement",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. He has had physical therapy and denied side effects.
                                                                                                        ~~~~~~~~~~~~ absence-contradicted: The case summary reports "He has had physical therapy and denied side effects."`,
      items: [{ heading: "Norco 10/325 mg #60: Upheld", rationale: `
There is no documentation of failed conservative treatment or side effects. The request is not medically necessary.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no documentation of failed conservative treatment or side effects", but the case summary reports "He has had physical therapy and denied side effects."` }],
    },
  },
  {
    title: "care that failed, and other things of the same statement",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. He failed physical therapy. He denied side effects.
                                                                           ~~~~~~~~~~~~~~~~ absence-contradicted (2): The case summary reports "He failed physical therapy."
                                                                                                       ~~~~~~~~~~~~ absence-contradicted: The case summary reports "He denied side effects."`,
      items: [{ heading: "Norco 10/325 mg #60: Upheld", rationale: `
There is no documentation of failed conservative treatment or side effects. The request is not medically necessary.
^^^^^^^^^^^ information absence-contradicted (2): The rationale says "There is no documentation of failed conservative treatment", but the case summary reports "He failed physical therapy."
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no documentation of failed conservative treatment or side effects", but the case summary reports "He denied side effects."` }],
    },
  },
  {
    title: "a record that is missed on examination",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. He rates the pain at 6/10.
                                                                                      ~~~~ absence-contradicted: The case summary reports "He rates the pain at 6/10."`,
      items: [{ heading: "Norco 10/325 mg #60: Upheld", rationale: `
There is no examination with a pain score. The request is not medically necessary.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no examination with a pain score", but the case summary reports "He rates the pain at 6/10."` }],
    },
  },
  {
    title: "the rationale tells of another thing that it misses too",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. He denied side effects.
                                                                           ~~~~~~~~~~~~ absence-contradicted: The case summary reports "He denied side effects."`,
      items: [{ heading: "Soma 350 mg #60: Upheld", rationale: `
There is no documentation of side effects. There is no documentation of spasm. Spasm was found in the spring.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no documentation of side effects", but the case summary reports "He denied side effects."
The request is not medically necessary.` }],
    },
  },
  {
    title: "an agreement of years ago was signed all the same",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2010. A pain agreement was signed on 02/03/2011. He was seen
                                                                   ~~~~~~~~~~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "A pain agreement was signed on 02/03/2011."
on 06/05/2014.`,
      items: [{ heading: "Norco 10/325 mg #60: Upheld", rationale: `
There is no documentation of a pain agreement. The request is not medically necessary.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no documentation of a pain agreement", but the case summary reports "A pain agreement was signed on 02/03/2011."` }],
    },
  },
  {
    title: "a finding a year before the last date",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2010. Spasm was noted on 06/05/2013. He was seen on 06/05/2014.
                                                                 ~~~~~ absence-contradicted: The case summary reports "Spasm was noted on 06/05/2013."`,
      items: [{ heading: "Soma 350 mg #60: Upheld", rationale: `
There is no documentation of spasm. The request is not medically necessary.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no documentation of spasm", but the case summary reports "Spasm was noted on 06/05/2013."` }],
    },
  },
  {
    title: "a finding a year and a day before the last date",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2010. Spasm was noted on 06/04/2013. He was seen on 06/05/2014.",
      items: [{ heading: "Soma 350 mg #60: Upheld", rationale: "There is no documentation of spasm. The request is not medically necessary." }],
    },
  },
  {
    title: "a finding of several dates, the last one first",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2010. Spasm was noted on 05/05/2014 as on 03/02/2011. He was
                                                                 ~~~~~ absence-contradicted: The case summary reports "Spasm was noted on 05/05/2014 as on 03/02/2011."
seen on 06/05/2014.`,
      items: [{ heading: "Soma 350 mg #60: Upheld", rationale: `
There is no documentation of spasm. The request is not medically necessary.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no documentation of spasm", but the case summary reports "Spasm was noted on 05/05/2014 as on 03/02/2011."` }],
    },
  },
  {
    title: "a finding of years ago, and a date that does not exist",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2010. Spasm was noted on 03/02/2011 and 02/30/2012. He was seen on 06/05/2014.",
      items: [{ heading: "Soma 350 mg #60: Upheld", rationale: "There is no documentation of spasm. The request is not medically necessary." }],
    },
  },
  {
    title: "a summary without dates",
    letter: {
      summary: `
The patient is a 47-year-old male. Spasm was noted at the last visit.
                                   ~~~~~ absence-contradicted: The case summary reports "Spasm was noted at the last visit."`,
      items: [{ heading: "Soma 350 mg #60: Upheld", rationale: `
There is no documentation of spasm. The request is not medically necessary.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no documentation of spasm", but the case summary reports "Spasm was noted at the last visit."` }],
    },
  },
  {
    title: "function from a treatment that the statement names",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. Physical therapy improved his function.
                                                                                  ~~~~~~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "Physical therapy improved his function."`,
      items: [
        { heading: "Physical therapy x 6 sessions: Upheld", rationale: "There is no documentation of functional improvement from acupuncture. The request is not medically necessary." },
        { heading: "Physical therapy, six visits: Upheld", rationale: `
There is no documentation of functional improvement from physical therapy. The request is not medically necessary.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no documentation of functional improvement", but the case summary reports "Physical therapy improved his function."` },
        { heading: "Magnet wrap: Upheld", rationale: "There is no documentation of functional improvement. The request is not medically necessary." },
      ],
    },
  },
  {
    title: "function from a drug, by its parts and beside others",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. Norco and Soma improve his function.
                                                                                ~~~~~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "Norco and Soma improve his function."`,
      items: [
        { heading: "Hydrocodone 10 mg #60: Upheld", rationale: `
There is no documentation of functional improvement from prior treatment. The request is not medically necessary.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no documentation of functional improvement", but the case summary reports "Norco and Soma improve his function."` },
        { heading: "Naproxen 500 mg #60: Upheld", rationale: "There is no documentation of functional improvement. The request is not medically necessary." },
      ],
    },
  },
  {
    title: "function from opioids in general",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. Opioids improve his function.
                                                                         ~~~~~~~~~~~~~~~~~~~~ absence-contradicted (2): The case summary reports "Opioids improve his function."
                                                                         ~~~~~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "Opioids improve his function."`,
      items: [
        { heading: "Norco 10/325 mg #60: Upheld", rationale: `
There is no documentation of functional improvement. The request is not medically necessary.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no documentation of functional improvement", but the case summary reports "Opioids improve his function."` },
        { heading: "Norco and Soma: Upheld", rationale: `
There is no documentation of functional improvement. It is not medically necessary.
^^^^^^^^^^^ information absence-contradicted (2): The rationale says "There is no documentation of functional improvement", but the case summary reports "Opioids improve his function."` },
        { heading: "Naproxen 500 mg #60: Upheld", rationale: "There is no documentation of functional improvement. The request is not medically necessary." },
      ],
    },
  },
  {
    title: "function of which nothing is said to have brought it",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012. His function has improved.",
      items: [{ heading: "Norco 10/325 mg #60: Upheld", rationale: "There is no documentation of functional improvement. The request is not medically necessary." }],
    },
  },
  {
    title: "pain that radiates from the part of the spine that the item names",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. The pain radiates down to the left foot.
                                                                          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "The pain radiates down to the left foot."`,
      items: [{ heading: "Lumbar epidural steroid injection: Upheld", rationale: `
There is no documentation of radicular pain. The request is not medically necessary.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no documentation of radicular pain", but the case summary reports "The pain radiates down to the left foot."` }],
    },
  },
  {
    title: "a study of the other side than the statement's, and than the item's",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012. X-rays of the right knee showed narrowing.",
      items: [
        { heading: "MRI of the knee: Upheld", rationale: "There is no X-ray of the left knee on record. The request is not medically necessary." },
        { heading: "MRI of the left knee: Upheld", rationale: "There is no X-ray of the knee on record. The request is not medically necessary." },
      ],
    },
  },
  {
    title: "a study of the side that the statement names, and of the item's side",
    letter: {
      summary: `
The patient is a 47-year-old male who was injured on 08/19/2012. X-rays of the right knee showed narrowing.
                                                                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ absence-contradicted (2): The case summary reports "X-rays of the right knee showed narrowing."
                                                                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ absence-contradicted: The case summary reports "X-rays of the right knee showed narrowing."`,
      items: [
        { heading: "MRI of the left knee: Upheld", rationale: `
There is no X-ray of the right knee on record. The request is not medically necessary.
^^^^^^^^^^^ information absence-contradicted: The rationale says "There is no X-ray", but the case summary reports "X-rays of the right knee showed narrowing."` },
        { heading: "MRI of the right knee: Upheld", rationale: `
There is no X-ray of the knee on record. The request is not medically necessary.
^^^^^^^^^^^ information absence-contradicted (2): The rationale says "There is no X-ray", but the case summary reports "X-rays of the right knee showed narrowing."` },
      ],
    },
  },
  {
    title: "a study of no part in particular, where one is missed",
    letter: {
      summary: "The patient is a 47-year-old male who was injured on 08/19/2012. X-rays showed no fracture.",
      items: [{ heading: "MRI of the knee: Upheld", rationale: "There is no X-ray of the knee on record. The request is not medically necessary." }],
    },
  },
  {
    title: "one rationale for several items",
    letter: professionalReview(["1. Soma 350 mg #60", "2. Norco 10/325 mg #60"], "There is no documentation of spasm. Neither is medically necessary.", { summary: "The patient is a 33-year-old female who was injured on 01/07/2013. Spasm was noted at the last visit." }),
  },
]);
