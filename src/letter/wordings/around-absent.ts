/** Words that may stand between the words of absence and what is absent without narrowing it down; those of a kind in one row. */
export const LEAD_WORDS: readonly string[] = [
  "a an any the of in that this these for on to with as no also or and such", // [any] physical therapy

  /** That it is written down, and what is said to be. */
  "documentation documented documents document documenting record records recorded report reports reported reporting", // [documentation] of physical therapy
  "evidence evidenced mention mentioned discussion discussed indication indications indicating indicates indicate", // [evidence] of physical therapy
  "information description described statement statements note notes noted noting data details detail", // [information] on physical therapy
  "showing shows show shown demonstrating demonstrates demonstrate demonstration demonstrated", // record [showing] physical therapy
  "suggesting suggests suggest suggestive identify identifying identified identifies consistent", // finding [suggestive] of radiculopathy
  "regarding concerning about whether if", // information [regarding] physical therapy
  "monitoring assessment assessed addressing addresses addressed address compliance screening", // note [addressing] physical therapy

  /** That it is there. */
  "there is are was were has have had been being be presence exist exists existence", // that [there] was physical therapy
  "medical clinical physical exam examination objective subjective", // [clinical] evidence of radiculopathy
  "submitted provided available reviewed review history case", // [history] of physical therapy

  /** Whose it is. */
  // that the [claimant] had physical therapy
  "patient patient's worker worker's claimant claimant's applicant applicant's employee injured he she his her individual",

  /** That it was tried, and failed. */
  "prior previous previously past earlier", // [previous] physical therapy
  "trial trials trialed tried attempt attempts attempted", // [attempt] of physical therapy
  "failure failures failed fail failing unresponsive refractory respond exhausted", // [failed] physical therapy
  "undergone undergo received receive participated participation used use utilized taken", // that she had [undergone] physical therapy
  "treated treatment treatments attended started engaged made", // [treatment] with physical therapy

  /** What is complained of, and found. */
  "complaint complaints symptom symptoms finding findings sign signs issue issues concern concerns", // [sign] of radiculopathy
  "focal muscle patient-reported acute associated diagnosis diagnosed diagnoses red flag flags", // [acute] radiculopathy

  /** Which of several, and words between sentences. */
  "first-line first line oral", // [first-line] physical therapy
  "including include includes otherwise however additionally furthermore moreover", // treatment [including] physical therapy
];

/** Words behind what is absent that leave it as wide as it is; those of a kind in one row. */
export const TAIL_WORDS: readonly string[] = [
  "a an the in on of at by to within during for as it that these this his her or and any all well", // physical therapy [at] any time

  /** Where it would be written down. */
  "noted found documented reported recorded mentioned discussed described made identified demonstrated", // physical therapy [documented]
  "provided submitted available present presented given shown appreciated elicited observed seen evident", // physical therapy [provided]
  "review reviewed medical record records report reports note notes documentation chart file case", // physical therapy in the [records]
  "physical exam examination examinations examined objective subjective clinical", // radiculopathy on the [examination]

  /** Whose it is, and when. */
  "patient patient's worker claimant applicant injured provider physician treating requesting", // physical therapy in this [claimant]
  "time visit visits date prior previous previously past request", // physical therapy at this [time]

  /** What is complained of, and found. */
  "signs sign symptoms symptom complaints complaint issues issue findings finding behavior", // radiculopathy at the [finding]

  /** That it was tried, and failed. */
  "been was were is are has have had", // physical therapy [was] found
  "use used treatment treatments therapy sessions session program programs medication medications drugs drug", // physical therapy [sessions]
  "tried attempted failed fail failing failure exhausted undergone", // physical therapy [tried]

  /** Where in the body; the region is read by itself. */
  "lumbar cervical thoracic spine back neck low lower upper right left bilateral bilaterally", // radiculopathy of the [lumbar] spine
  "extremity extremities shoulder shoulders knee knees hip hips wrist wrists hand hands elbow elbows", // radiculopathy of the [knee]
  "ankle ankles foot feet leg legs arm arms dermatomal dermatome dermatomes", // radiculopathy of the [ankle]
];
