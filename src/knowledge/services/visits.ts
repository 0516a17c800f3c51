import { servicesOf } from "./row";

const SPECIALISTS = "orthopedic, orthopaedic, pain management, neurology, neurosurgery, neurosurgical, neurosurgeon, internal medicine, physiatry, PM&R, rheumatology, urology, ENT, ophthalmology, podiatry, dental, spine, spine surgeon, hand surgeon, hand specialist, surgical, surgeon, orthopedic surgeon, orthopaedic surgeon, gastroenterology, cardiology, dermatology, endocrinology, pain, pain medicine, pain specialist, general surgery, vascular, plastic surgery, nutrition, dietician, sleep, pulmonary, specialist, physical medicine, hand surgery, ortho, otolaryngology, neuro, internist, pain interventionist, GI, urologist, neurologist, podiatrist, dentist, toxicology, pulmonology, hernia, orthopedic spine surgeon, orthopedic spine, spine specialist, medical, nephrology, optometry, audiology".split(", ");
const ENCOUNTERS = ["consultation", "consult", "referral", "evaluation", "eval"];
const CONSULTATIONS = SPECIALISTS.flatMap((specialist) => ENCOUNTERS.map((encounter) => `${specialist} ${encounter}`)).join(", ");
const FOLLOW_UPS = SPECIALISTS.flatMap((specialist) => [`${specialist} follow up`, `${specialist} follow up visit`, `${specialist} office visit`, `${specialist} visit`]).join(", ");

const EVALUATION = servicesOf("Evaluation & Management", [
  ["consultation", `consultation, consult, consultations, referral, refer, second opinion, transfer of care, TOC, transfer care, transfer of medical care, transfer of treatment, transfer of his care, transfer of her care, transfer of patient's care, transfer his care, transfer her care, transfer patient's care, transfer to Dr, transfer to a specialist, transfer to a spine specialist, transfer to a pain specialist, transfer to an orthopedist, transfer to an orthopedic surgeon, transfer to another physician, care transferred, care be transferred, change of primary treating physician, change in primary treating physician, change of physician, change of treating physician, PTP change, specialist consultation, initial consultation, evaluation and treatment, eval and treat, evaluate and treat, evaluation and treat, eval and treatment, initial evaluation, evaluation by a, evaluation by an, evaluation with a, evaluation with an, QME, AME, new patient visit, foot and ankle specialist, foot and ankle surgeon, physical medicine and rehabilitation specialist, physical medicine and rehabilitation consultation, physical medicine and rehabilitation consult, physical medicine and rehabilitation referral, hand and upper extremity specialist, hand and upper extremity surgeon, ear nose and throat specialist, spine surgery evaluation, spine surgery consultation, surgery consultation, surgery consult, surgery evaluation, surgical second opinion, ${CONSULTATIONS}`],
  ["office-visit", `office visit, RTC, F/U, F/U visit, FU visit, return in, telehealth visit, telehealth, telemedicine visit, telemedicine, emergency room visit, ER visit, ED visit, follow up office visit, follow up, followup, follow up visit, followup visit, return visit, re evaluation, reevaluation, re examination, reexamination, office follow up, follow up appointment, follow up evaluation, follow up examination, clinic visit, recheck, medication management, medication management visit, med management, medication management consultation, postoperative visit, post op visit, return appointment, return to clinic, office visits, follow up consultation, monthly follow up, telephone consultation, telemedicine visit, physical exam, physical examination, initial exam, office exam, medical visit, urgent care visit, ${FOLLOW_UPS}`],
  ["preoperative-clearance", "surgical clearance, cardiac clearance, preoperative evaluation, pre operative evaluation, preoperative testing, pre op testing, pre operative testing, preoperative consultation, history and physical, clearance, pre op evaluation, pre op H&P, preoperative work up, pre op consultation, pre operative consultation, preoperative exam, preoperative visit, pre op visit"],
  ["medical-report", "report, impairment rating, chart review, medical record review"],
  ["dental-service", "dental"],
  ["dental-crown", "crown, dental crown, porcelain crown", "procedure"],
  ["dental-implant", "dental implant, tooth implant, implant and crown, implant with crown, implant supported crown", "procedure"],
  ["denture", "denture, partial denture", "procedure"],
  ["root-canal", "root canal, root canal therapy, endodontic treatment", "procedure"],
  ["occlusal-guard", "night guard, mouth guard, occlusal guard, occlusal splint", "procedure"],
  ["orthodontic-treatment", "orthodontic treatment", "procedure"],
  ["periodontal-treatment", "periodontal treatment, periodontal therapy, periodontal scaling, periodontal scaling and root planing, scaling and root planing, dental scaling, deep scaling, quadrant scaling, scaling of the upper, scaling of the lower, scaling of the teeth", "procedure"],
  ["tooth-extraction", "tooth extraction, dental extraction, extraction of tooth, extraction of teeth", "procedure"],
  ["case-management", "case management, nurse case manager, nurse case management, case manager, social worker"],
]);

const HOME = servicesOf("Home Health", [
  ["home-health", "home health, home care, home healthcare, home aide, health aide, aide at home, skilled nursing visit, home attendant, caregiver, attendant care, housekeeping, home assistance, RN, home assistance, nursing, nurse, homemaker, LVN, home help, in home support, cleaning service, home health physical therapy evaluation, home infusion nursing, home service, yard work, yard maintenance, gardening, lawn care, lawn service"],
  ["meal-delivery", "meal delivery, meals on wheels"],
  ["child-care", "childcare, child care"],
]);

const OTHER = [
  ...servicesOf("Transportation", [["transportation", "transportation, transport, mileage, taxi, ambulance, car service, rides to medical, rides to appointments, rides to visits, rides to and from, medical rides"]]),
  ...servicesOf("Other", [
    ["interpreter", "interpreter, translator, interpretation service, interpreting"],
    ["lodging", "lodging, hotel, air travel, airfare"],
    ["patient-education", "patient education, education class, pain education, nutrition class, diet class, smoking cessation, back school"],
  ]),
];

/** Consultations, visits, clearance, help at home and other services (domain table 6.1). */
export const VISITS = [...EVALUATION, ...HOME, ...OTHER];
