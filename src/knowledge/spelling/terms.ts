/**
 * Nouns that stand for a guideline, a class of drugs, a service or a part of these letters wherever they occur, in lower case and in the singular; their plural ends in `s`.
 * Sources: `domain.md` 1.1, 1.3, 1.6, 4.1, and the wordings of `services`. Everyday words (`treatment`) are none: see `PHRASES`.
 */
export const NOUNS = (
  "guideline rationale determination administrator opioid antispasmodic antidepressant anticonvulsant benzodiazepine cannabinoid barbiturate analgesic corticosteroid"
).split(" ");

/** The same, of words without such a plural. */
export const OTHER_TERMS = (
  "acoem maximus utilization licensure upheld overturned antispasticity antiepilepsy nonsteroidal neuropathic hyperalgesia hypogonadism osteoarthritis biofeedback detoxification " +
  "transcutaneous percutaneous interferential neuromuscular microcurrent intrathecal epidural transforaminal interlaminar acupuncture chiropractic physiotherapy psychotherapy " +
  "electromyography electrodiagnostic radiofrequency viscosupplementation sacroiliac arthroscopic urinalysis toxicology " +
  "laminectomy discectomy arthroscopy arthroplasty meniscectomy acromioplasty rhizotomy neurotomy radiculopathy"
).split(" ");

/** All of them, in the singular and the plural. */
export const TERMS: ReadonlySet<string> = new Set([...NOUNS.flatMap((noun) => [noun, `${noun}s`]), ...OTHER_TERMS]);

/**
 * Set phrases of these letters beyond headings, labels, topics, chapters and services. A word of a phrase is known to be meant where it stands beside another
 * word of it: `medical treament` is the guideline's name, `a treament` any slip of spelling.
 */
export const PHRASES: readonly string[] = [
  "Medical Treatment Utilization Schedule", "Chronic Pain Medical Treatment Guidelines", "Official Disability Guidelines", "American College of Occupational and Environmental Medicine",
  "Occupational Medicine Practice Guidelines", "Complaints Chapter", "Postsurgical Treatment Guidelines", "California Code of Regulations", "Independent Medical Review", "Final Determination", "Federal Services",
  "Expert Reviewer", "Decision based on", "Utilization Review Determination", "Claims Administrator", "medically necessary", "medically appropriate", "medical necessity", "disputed items", "disputed services",
  "Medical Professional Review", "Application for Independent Medical Review", "Physical Medicine and Rehabilitation", "muscle relaxant", "proton pump inhibitor", "injured worker", "treating physician", "Certification(s)/Specialty",
  // Sections of ACOEM's chapters on parts of the body.
  "Initial Care", "Activity Modification", "Physical Methods", "Special Studies", "Diagnostic Criteria", "Surgical Considerations", "Follow-up Visits",
];
