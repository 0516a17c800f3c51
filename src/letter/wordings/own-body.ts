/** What is the patient's own: the body, what is felt, and what is written down of the patient. Words of a kind stand in one row. */
export const OWN: readonly string[] = [
  /** Parts of the body. */
  "neck|back", // her [neck]
  "shoulders?|arms?|elbows?|forearms?|wrists?|hands?|fingers?|thumbs?", // her left [wrist]
  "hips?|knees?|legs?|thighs?|calf|ankles?|foot|feet|toes?", // her right [ankle]
  "spine|head|face|jaw|chest|abdomen|groin|buttocks?|side|stomach|kidneys?|skin", // her [jaw]

  /** What is worn. */
  "shoes|socks|bra|belt|laces", // her [shoes]

  /** What is felt. */
  "pain|symptoms?|sleep|headaches?|numbness|weakness|anxiety|depression", // her chronic [headaches]
  "injury|injuries|condition|complaints?|gait|mood|appetite|weight|medications?", // her [gait]
  "birth ?date|date of (?:birth|injury)|medical history|activities", // her [date of birth]

  /** What is measured and seen. */
  "grip(?: strength)?|(?:motor |muscle )?strength(?! as\\b)", // her [grip strength]
  "range of motion|motion|flexion|extension|abduction|adduction|rotation|reflexes|sensation|balance|posture|blood pressure", // her [range of motion]
  "(?:walking|sitting|standing) tolerance|tolerance for", // her [sitting tolerance]
  "scars?|incision|wound|fracture|palms?|heels?", // her [scar]

  /** Work. */
  "work status|function(?:ing|al)?|occupation|job", // her usual [occupation]
];
/** What stands behind such words where they are not the patient's, but of what was done (`his back surgery`). */
export const NOT_OWN =
  "exam\\w*|evaluation|assessment|surgery|injections?|clinic|practice|opinion|report|notes?|protocol|treatment|procedure|tests?|testing|measure\\w*|findings?";
