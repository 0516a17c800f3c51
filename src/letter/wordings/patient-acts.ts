import { oneOf } from "../../text/one-of";
import { SMALL_NUMBER } from "../numbers";

const ABLE = "(?:cannot|can not|could not|can|could|can barely|is able to)";
const ABLE_TO =
  "(?:take|walk|sit|stand|lift|bend|sleep|kneel|close|open|turn|drive|reach|raise|climb|squat|tolerate|bear|carry|hold|grip|dress|bathe|cook|work)\\b";
const STAYS = "(?:keeps|continues|is|was|is back|was back|returned|has returned|has not returned|has not been|remains|went back)";
const AT_WORK = "(?:working|off work|at work|(?:to|on) (?:work|modified|full|light|regular)|temporarily)";

const SOME = `(?:a|an|the|an? (?:left|right)|${SMALL_NUMBER}|several|multiple|prior|\\d+)`;
const OPERATION = oneOf(
  "laminectomy|discectomy|microdiscectomy|fusion|arthroscopy|release|repair|replacement|injections?|blocks?|transposition|operation|surgery",
  "visits|sessions|treatments|fracture|ulcer|scar|rash",
);

const COMPLAINED_OF =
  "(?:pain|numb|tingl|weak|suicid|fever|chills|bowel|bladder|nausea|side|radiat|headache|depress|having|chest|shortness)";
const KIND_OF_PAIN = oneOf(
  "a|an|some|severe|chronic|constant|ongoing|persistent|continued|increased|significant|difficulty|more|less|no|moderate",
  "intermittent|radiating|low|neck|back|shoulder|knee",
);
const PAIN = "(?:pain|numbness|tingling|weakness|headaches?|difficulty|spasms?|stiffness|tenderness|insomnia)\\b";
const SLIGHTLY = "(?:(?:an?|some|mild|mildly|moderate|moderately|markedly|slightly) ){0,2}";
const REDUCED = "(?:reduced|diminished|decreased|absent|positive|negative|limited|restricted|antalgic)";
const EXAMINED =
  "(?:reflex(?:es)?|strength|sensation|range of motion|motion|straight leg|SLR|gait|Spurling|Tinel|Phalen|McMurray)\\b";

/** What only someone under treatment does, behind the subject; some are the beginnings of words. */
export const PATIENT_ACTS: readonly string[] = [
  /** Telling of the pain, and of what was taken. */
  "complain", // She [complain]s of an aching wrist.
  "rat(?:es|ed)\\b", // She [rates] it as six.
  "ha(?:s|d) taken (?:it|this|them) for\\b", // She [has taken it for] a year.
  "ha(?:s|d) neither (?![a-z]+ed\\b)[a-z]", // She [has neither f]ever nor chills.

  /** Being hurt. */
  "injured", // She [injured] a wrist.
  "hurt", // She [hurt] a wrist.
  "broke\\b", // She [broke] a wrist.
  "twisted", // She [twisted] an ankle.
  "strained", // She [strained] a calf.
  "sprained", // She [sprained] an ankle.
  "tripped", // She [tripped] over a hose.

  /** Living with it. */
  "weighs", // She [weighs] 150 pounds.
  "weighed", // She [weighed] 150 pounds.
  "smokes?\\b", // She [smokes].
  "smoked", // She [smoked].
  "lived", // She [lived] upstairs.
  "drives", // She [drives] to the market.
  "swims", // She [swims].
  "spends (?:most|much|half|all|the rest|part) of (?:the|his|her|each) (?:day|time|morning|afternoon)", // She [spends most of the day] on a couch.
  "slept", // She [slept] badly.
  "stays in bed", // She [stays in bed] until noon.
  "gets up", // She [gets up] at night.
  "limped", // She [limped] in.
  "vomited", // She [vomited] twice.
  "loses", // She [loses] her footing.
  "drops (?:things|objects|cups|tools|what|pens|keys|plates)", // She [drops cups].
  "lost weight", // She [lost weight].
  "gained weight", // She [gained weight].
  `${ABLE} ${ABLE_TO}`, // She [can barely kneel].
  "uses? (?:a|an|one|about|the|his|her|\\d\\S*|[A-Z][a-z]+) ", // She [uses a ]cane.
  "(?:has|had) been (?:using|struck|hit|injured)", // She [had been struck] by a crate.
  `${STAYS} (?:to )?(?:not )?(?:currently )?${AT_WORK}`, // She [has not returned to work].

  /** What she has had, or has not. */
  `(?:has|had)(?: had)?(?: also)? ${SOME}(?: [\\w-]+){0,4} ${OPERATION}\\b`, // She [has had two left ankle injections].
  // She [has no known] allergies.
  "(?:has|had|has had|gave) no (?:earlier|prior|previous|known|history|allerg|ulcer|pain|numb|weak|complaint|new|other)",
  "is (?:\\d\\d\\b|(?:left|right)-hand)", // She [is left-hand]ed.
  "underwent", // She [underwent] a release.
  "sustained", // She [sustained] a sprain.
  "slipped", // She [slipped] on ice.
  "fell\\b", // She [fell].
  "suffer", // She [suffer]ed a sprain.
  "was (?:injured|hurt|struck|diagnosed|hospitalized|taking|lifting|unable)", // She [was lifting] a crate.
  "is an? (?:[a-z]+ )?\\d\\d", // She [is a pleasant 52]-year-old.
  // She [is limping].
  "(?:is|was) (?:taking|unable|not able|able to (?:walk|sit|stand|lift)|status post|having|in pain|wearing|limping)",
  "has been (?:taking|diagnosed|unable|off work|having)", // She [has been off work].
  "takes? (?!over|issue)\\w+", // She [takes ibuprofen].
  "took (?!over|issue|note|a history|time)\\w+", // She [took ibuprofen].
  "wakes", // She [wakes] at night.
  "sleeps", // She [sleeps] badly.
  "walks", // She [walks] a mile.
  "limps", // She [limps].
  "lives", // She [lives] upstairs.

  /** Complaints, and findings told as hers. */
  `denie[sd] (?:any )?${COMPLAINED_OF}`, // She [denied any numb]ness.
  `(?:has|had) (?:${KIND_OF_PAIN} ){0,3}${PAIN}`, // She [has constant neck stiffness].
  `(?:has|had) ${SLIGHTLY}${REDUCED} (?:[\\w-]+ ){0,4}${EXAMINED}`, // She [has a mildly antalgic gait].
  "feels? (?:pain|numb|weak|depressed|anxious|better|worse)", // She [feels better].
  "describe[sd] (?:\\w+ ){0,3}pain", // She [describes a dull ankle pain].
];

/** What a patient of whom the letter has been speaking does, has or is, behind the subject; plain words of a kind stand in one row. */
export const ANY_PATIENT_ACTS: readonly string[] = [
  "is|was|has|had|could|can|cannot|does not|did not", // She [was] at home.
  "weighs|smoke[sd]|live[sd]|work(?:s|ed)|opted|walk(?:s|ed)|use[sd]|attend(?:s|ed)", // She [walked] in.
  "returned|completed|finished|continues|remain(?:s|ed)", // She [completed] the course.
  "wears|wore|drives|drove|needs|sits|stands", // She [wore] a brace.
  "quit|lost|gained|missed|tolerate[sd]|received|went", // She [tolerated] it.
  "began taking|started taking|stopped taking|require[sd]|take[sn]?|took", // She [stopped taking] it.
  "strains?|strained|owns|uses|seeks|sought|pays|paid|runs?|teaches|tried|drops|cooks|eats|drinks", // She [teaches] a class.
  "denie[sd]|recovered|improved|suffer\\w*|tolerates|sleeps|slept|avoids|manages|managed|carries|enjoys", // She [suffers] from it.
  "may|might|must|will|should|underwent|did|does|tests|tested", // She [might] return.
];
