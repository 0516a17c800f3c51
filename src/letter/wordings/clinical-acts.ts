/** What a physician does and a patient does not; most are the beginnings of words. */
export const CLINICAL_ACTS: readonly string[] = [
  /** Asking for a treatment and giving reasons. */
  "recommend", // She [recommend]ed a brace.
  "request", // She [request]ed a brace.
  "prescrib", // She [prescrib]ed a brace.
  "order", // She [order]ed a brace.
  "refer", // She [refer]red him to a surgeon.
  "opin", // She [opin]ed that it was a sprain.
  "plan", // She [plan]s a release.
  "explain", // She [explain]ed the risks.
  "advis", // She [advis]ed rest.
  "suggest", // She [suggest]ed a brace.
  "document", // She [document]ed a sprain.

  /** Examining and treating. */
  "diagnosed\\b", // She [diagnosed] a sprain.
  "treat(?!ments?\\b)", // She [treat]ed the sprain.
  "examin", // She [examin]ed the wrist.
  "found", // She [found] tenderness.
  "finds", // She [finds] tenderness.
  "palpat", // She [palpat]ed the wrist.
  "saw", // She [saw] him in May.
  "sees", // She [sees] him monthly.
  "seen", // She had [seen] him in May.
  "perform", // She [perform]ed a release.
  "operat", // She [operat]ed in May.
  "inject(?!ions?\\b)", // She [inject]ed the wrist.

  /** Writing and telling. */
  "discuss", // She [discuss]ed the risks.
  "review", // She [review]ed the films.
  "believ", // She [believ]es that it is a sprain.
  "conclud", // She [conclud]ed that it was a sprain.
  "wrote", // She [wrote] a report.
  "writes", // She [writes] that it is a sprain.
  "dictat", // She [dictat]ed a report.
  "counsel", // She [counsel]ed him.
  "instruct", // She [instruct]ed him.
  "release", // She [release]d him.
  "certif", // She [certif]ied him as disabled.
  "authoriz", // She [authoriz]ed it.
  "agree", // She [agree]d.
  "disagree", // She [disagree]d.
  "dispens", // She [dispens]ed an ointment.
  "would like", // She [would like] an MRI.
  "is requesting", // She [is requesting] an MRI.
  "is recommending", // She [is recommending] an MRI.
  "see (?:him|her|the)\\b", // She will [see him] in May.
  // She did [not mention] it.
  "not (?:sa(?:y|id)|g[ia]ve?n?|describ|mention|stat|indicat|specif|includ|attach|show|report|note)",

  /** Weighing, and answering a reviewer. */
  "evaluat", // She [evaluat]ed the wrist.
  "assess", // She [assess]ed the wrist.
  "observ", // She [observ]ed a limp.
  "elicit", // She [elicit]ed tenderness.
  "appeal", // She [appeal]ed.
  "submit", // She [submit]ted a report.
  "provid", // She [provid]ed a report.
  "justif", // She [justif]ied the brace.
  "address", // She [address]ed it.
  "comment", // She [comment]ed on it.
  "propos", // She [propos]ed a brace.
  "administer", // She [administer]ed a block.
  "titrat", // She [titrat]ed the dose.
  "renew", // She [renew]ed the ointment.
  "interpret", // She [interpret]ed the films.
  "measur", // She [measur]ed the calf.
  "argue", // She [argue]d for a brace.
  "inform", // She [inform]ed him.
  "think", // She [think]s that it is a sprain.
  "offers?\\b", // She [offers] a brace.
  "offered\\b", // She [offered] a brace.
  "feels? (?:that|the)\\b", // She [feels that] it is a sprain.
  "felt (?:that|the)\\b", // She [felt that] it was a sprain.
  "adds?\\b", // She [adds] a brace.
  "added\\b", // She [added] a brace.
  "ask(?:s|ed|ing)?\\b", // She [asked] for a brace.

  /** Changing the treatment. */
  "put (?:him|her)\\b", // She [put him] on an ointment.
  "ha(?:s|d) (?:him|her)\\b", // She [has him] on an ointment.
  "start(?:s|ed)\\b(?! (?:taking|using|to )\\b)", // She [started] an ointment.
  "switch", // She [switch]ed to an ointment.
  "chang", // She [chang]ed the ointment.
  "increas", // She [increas]ed the dose.
  "reduc", // She [reduc]ed the dose.
  "taper", // She [taper]ed the dose.
  "wean", // She [wean]ed him off it.
];

/** What is done to a patient, behind `was` and its like; plain words of a kind stand in one row. */
export const DONE_TO_PATIENT: readonly string[] = [
  "seen|(?:re-?)?evaluated|examined|referred|treated|prescribed", // She was [re-evaluated] in May.
  "advised to|instructed|diagnosed|given|started on|placed", // She was [started on] an ointment.
  "hospitalized|admitted|discharged|released|counsell?ed|scheduled|maintained", // She was [discharged] in May.
  "declared|deemed|noted to have|found to have|returned to", // She was [found to have] a sprain.
  "taken|brought|terminated|laid off|struck|hit|thrown|certified|approved", // She was [laid off] in May.
];
