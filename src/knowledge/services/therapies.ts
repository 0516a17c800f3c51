import { servicesOf } from "./row";

const REHABILITATION = servicesOf("Rehabilitation", [
  ["physical-therapy", "physical therapy, PT, PT/OT, physiotherapy, therapeutic exercise, physical medicine, physical rehabilitation, physical occupational therapy, physical or occupational therapy, rehabilitation therapy, exercise therapy, supervised exercise, therapeutic activity, neuromuscular reeducation, neuromuscular re education, gait training, balance training, myofascial release, McKenzie therapy"],
  ["occupational-therapy", "occupational therapy, hand therapy, OT, CHT"],
  ["aquatic-therapy", "aquatic therapy, aqua therapy, aquatherapy, pool therapy, aquatic physical therapy, hydrotherapy, aquatic exercise, aquatic physiotherapy, water therapy, aquatic rehabilitation, water aerobics"],
  ["vestibular-therapy", "vestibular therapy, vestibular rehabilitation, vestibular physical therapy"],
  ["speech-therapy", "speech therapy, speech language therapy, speech pathology"],
  ["cognitive-rehabilitation", "cognitive rehabilitation, cognitive therapy rehabilitation, cognitive retraining, cognitive rehab"],
  ["acupuncture", "acupuncture, electroacupuncture, infrared acupuncture, acu therapy, acup, acu, cupping"],
  ["chiropractic", "chiropractic, chiro, chiropractic physiotherapy, chiropractor, chirophysio therapy, manipulation, manual therapy, manipulative therapy, OMT, manipulative treatment, joint mobilization, CMT, chiropractic physical therapy"],
  ["massage", "massage, myofascial therapy, myofascial release therapy, soft tissue mobilization, acupressure, reflexology, craniosacral therapy, Rolfing"],
  ["vision-therapy", "vision therapy, vision rehabilitation"],
]);

const OTHER = servicesOf("Therapies", [
  ["electrical-stimulation-therapy", "electrical stimulation, electrical muscle stimulation, e stim, electric stimulation, galvanic stimulation"],
  ["therapeutic-ultrasound", "ultrasound"],
  ["traction", "traction, spinal decompression therapy, decompression therapy, intervertebral differential dynamics therapy, IDD therapy, DRX, spinal decompression unit, VAX-D, inversion therapy"],
  ["iontophoresis", "iontophoresis, phonophoresis", "procedure"],
  ["laser-therapy", "laser therapy, LLLT, cold laser, laser treatment, infrared, class IV laser"],
  ["diathermy", "diathermy, paraffin, whirlpool"],
  ["hot-cold-therapy", "cold pack, hot pack, hot and cold pack, heat and cold pack, heat pack, moist heat, heat therapy, ice, heating pad, heat pad, thermal pack, heat therapy system, Solar Care heating system"],
  ["shockwave-therapy", "shockwave, shock wave, ESWT, ECSWT"],
  ["neurostimulation-therapy", "LINT, neurostimulation therapy, percutaneous electrical nerve stimulation, PENS, percutaneous neurostimulation, percutaneous electrical nerve stimulator, P-Stim, percutaneous neuromodulation therapy, PNT"],
  ["transcranial-stimulation", "transcranial magnetic stimulation, TMS, rTMS"],
  ["electroconvulsive-therapy", "electroconvulsive therapy"],
  ["lymphatic-drainage", "lymphatic drainage, lymphedema therapy, lymphedema treatment, decongestive therapy"],
  ["pelvic-floor-therapy", "pelvic floor therapy, pelvic floor physical therapy, pelvic floor rehabilitation"],
  ["scrambler-therapy", "scrambler therapy, Calmare"],
  ["electromagnetic-therapy", "PEMF, pulsed electromagnetic field, electromagnetic therapy"],
  ["light-therapy", "light therapy, bright light therapy, light box"],
  ["hyperbaric-oxygen", "HBOT, hyperbaric"],
  ["yoga", "yoga, zumba, pilates, tai chi, meditation, Feldenkrais"],
  ["cardiac-rehabilitation", "cardiac rehabilitation, cardiac rehab, pulmonary rehabilitation, pulmonary rehab"],
  ["tinnitus-therapy", "tinnitus retraining therapy, tinnitus retraining, tinnitus therapy, tinnitus masking"],
  ["kinesio-taping", "kinesio tape, kinesio taping, kinesiotape, kinesiotaping, kinesiology tape"],
]);

const PSYCHOLOGICAL = servicesOf("Psych Services", [
  ["psychotherapy", "psychotherapy, cognitive behavioural therapy, cognitive behavior therapy, CBT, cognitive behavioral, eye movement desensitization, psychological treatment, psychological therapy, counseling, psychiatric treatment, individual therapy, group therapy, behavioral therapy, psych treatment, psych therapy, psychological session, cognitive therapy, psychological service, hypnotherapy, hypnosis, relaxation therapy, relaxation training, EMDR, stress management, family therapy, couples therapy, pain psychology, psychiatric therapy, behavioral health therapy, psychoeducational group protocol"],
  ["psychological-evaluation", "psychological evaluation, psychiatric evaluation, psych evaluation, psychological testing, psychological assessment, psychological consultation, psychiatric consultation, psychology consultation, psychology consult, psychology evaluation, psychological consult, psychiatric consult, psych consult, psychosocial evaluation, behavioral evaluation, psychological clearance, psychodiagnostic testing, psychological screening, psychosocial screening, psychosocial assessment, mental health evaluation, psychiatric assessment, psychologist, psychiatrist, psychiatry consult, psychiatry consultation, psychiatry referral, psychology referral, psychiatry evaluation, psych eval, psychological eval, pain psychologist consultation, psych testing, psych test, MMPI, Beck Depression Inventory, Beck Anxiety Inventory, BDI, BAI"],
  ["biofeedback", "biofeedback, neurofeedback"],
]);

const PROGRAMS = servicesOf("Programs", [
  ["functional-restoration-program", "FRP, functional restoration, pain program, multidisciplinary program, interdisciplinary program, NESP-R program, HELP program, functional rehabilitation program, pain management program, initial evaluation functional restoration program, multidisciplinary evaluation, multidisciplinary pain management, interdisciplinary evaluation, aftercare program, HELP remote care, remote care reassessment"],
  ["work-conditioning", "work conditioning, work hardening"],
  ["weight-loss-program", "weight loss, medically supervised weight loss, supervised weight loss, weight reduction program, weight management, Lindora, Jenny Craig, Weight Watchers, nutritionist, dietitian, dietician, nutritional counseling"],
  ["detoxification", "detoxification, detox, inpatient detox, weaning program, inpatient detoxification"],
  ["gym-membership", "gym, YMCA membership, pool membership, fitness membership, health club, personal trainer, swim lesson, swimming lesson"],
  ["rehabilitation-stay", "acute rehabilitation, inpatient rehabilitation, rehabilitation unit, skilled nursing facility, SNF, skilled nursing, partial hospitalization, inpatient rehab, acute rehab, residential treatment, residential program, intensive outpatient program, brain injury program, day treatment, transitional living"],
  ["hospital-stay", "hospital stay, length of stay, LOS, hospitalization, overnight stay, inpatient, in patient stay, hospital admission, facility stay"],
  ["home-exercise-program", "HEP, exercise kit, exercise equipment, home exercise, exercise program, rehab kit"],
  ["vocational-rehabilitation", "vocational rehabilitation, ergonomic evaluation, ergonomic assessment, job site evaluation, ergonomic workstation evaluation, worksite evaluation, job analysis"],
  ["driving-evaluation", "driving evaluation, driving assessment, driver training, driving lesson"],
]);

/** Rehabilitation, other therapies, psychological services and programs (domain table 6.1). */
export const THERAPIES = [...REHABILITATION, ...OTHER, ...PSYCHOLOGICAL, ...PROGRAMS];
