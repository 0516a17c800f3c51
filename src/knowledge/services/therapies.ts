import { servicesOf } from "./row";

const REHABILITATION = servicesOf("Rehabilitation", [
  ["physical-therapy", "physical therapy, PT, PT/OT, physiotherapy, physical therapy PT, physical therapies, therapeutic exercise, physical therapy session, physical medicine, physical rehabilitation, physical therapy evaluation, postoperative physical therapy, post op physical therapy, post operative physical therapy, postsurgical physical therapy, physical medicine treatment, physical therapy and rehabilitation, physical occupational therapy, physical or occupational therapy, rehabilitation therapy, exercise therapy, supervised exercise, therapeutic activity, neuromuscular reeducation, neuromuscular re education, gait training, physical therapy treatment, physical therapy visit, myofascial release, McKenzie therapy, PT therapy, physical therapy sessions"],
  ["occupational-therapy", "occupational therapy, hand therapy, OT, certified hand therapy, CHT, occupational hand therapy, OT therapy, hand occupational therapy, occupational therapy OT"],
  ["aquatic-therapy", "aquatic therapy, aqua therapy, aquatherapy, pool therapy, aquatic physical therapy, hydrotherapy, aquatic exercise, aquatic physiotherapy, water therapy, aquatic rehabilitation"],
  ["vestibular-therapy", "vestibular therapy, vestibular rehabilitation, vestibular physical therapy"],
  ["speech-therapy", "speech therapy, speech language therapy, speech pathology"],
  ["cognitive-rehabilitation", "cognitive rehabilitation, cognitive therapy rehabilitation, cognitive retraining"],
  ["acupuncture", "acupuncture, acupuncture therapy, acupuncture treatment, electroacupuncture, electro acupuncture, infrared acupuncture, acupuncture session, acupuncture visit, acu therapy, medical acupuncture"],
  ["chiropractic", "chiropractic, chiro, chiropractic treatment, chiropractic therapy, chiropractic manipulation, chiropractic care, chiropractic adjustment, chiropractic manipulative therapy, chiropractic physiotherapy, chiropractic spinal manipulation, chiropractor, chirophysio therapy, chiropractic session, manipulation, spinal manipulation, manual therapy, manipulative therapy, osteopathic manipulation, osteopathic manipulative treatment, OMT, manual manipulation, chiropractic manual therapy, manipulative treatment, chiropractic rehabilitation, chiropractic service, CMT, manual therapy and manipulation, chiropractic physical therapy"],
  ["massage", "massage, massage therapy, therapeutic massage, deep tissue massage, soft tissue massage, myofascial therapy, myofascial release therapy, soft tissue mobilization"],
]);

const OTHER = servicesOf("Therapies", [
  ["electrical-stimulation-therapy", "electrical stimulation, electrical muscle stimulation, e stim, electric stimulation, unattended electrical stimulation, galvanic stimulation"],
  ["therapeutic-ultrasound", "therapeutic ultrasound, ultrasound therapy, ultrasound treatment, ultrasound"],
  ["traction", "traction, cervical traction, lumbar traction, mechanical traction, traction therapy, spinal decompression therapy, decompression therapy, intervertebral differential dynamics therapy, IDD therapy, DRX, traction unit, cervical traction unit, home traction unit, traction device, spinal decompression unit, cervical traction device, home cervical traction unit"],
  ["iontophoresis", "iontophoresis, phonophoresis", "procedure"],
  ["laser-therapy", "laser therapy, low level laser therapy, LLLT, cold laser, cold laser therapy, laser treatment, infrared therapy, infrared, class IV laser"],
  ["diathermy", "diathermy, shortwave diathermy, paraffin, paraffin bath, whirlpool, paraffin wax"],
  ["hot-cold-therapy", "hot/cold pack, cold pack, hot pack, heat pack, hot and cold pack, moist heat, heat therapy, ice therapy, ice, ice pack, heating pad, heat pad, hot or cold pack, cold/hot pack, ice/heat, moist heating pad, thermal pack"],
  ["shockwave-therapy", "shockwave, shock wave, shockwave therapy, shock wave therapy, shockwave treatment, ESWT, extracorporeal shockwave therapy, extracorporeal shock wave therapy, extracorporeal shockwave treatment, ECSWT, ESWT extracorporeal shockwave therapy, extracorporeal shockwave, radial shockwave therapy"],
  ["neurostimulation-therapy", "localized intense neurostimulation therapy, LINT, neurostimulation therapy, percutaneous electrical nerve stimulation, PENS, PENS therapy, percutaneous neurostimulation, percutaneous electrical nerve stimulator, P-Stim, percutaneous neuromodulation therapy, PNT"],
  ["transcranial-stimulation", "transcranial magnetic stimulation, TMS, rTMS"],
  ["hyperbaric-oxygen", "hyperbaric oxygen, hyperbaric oxygen therapy, HBOT, hyperbaric"],
  ["yoga", "yoga, pilates, tai chi, meditation"],
  ["kinesio-taping", "kinesio tape, kinesio taping, kinesiotape, kinesiotaping, kinesiology tape"],
]);

const PSYCHOLOGICAL = servicesOf("Psych Services", [
  ["psychotherapy", "psychotherapy, individual psychotherapy, group psychotherapy, cognitive behavioral therapy, cognitive behavioural therapy, cognitive behavior therapy, CBT, cognitive behavioral psychotherapy, cognitive behavioral, psychological treatment, psychological therapy, psychological counseling, counseling, psychiatric treatment, individual therapy, group therapy, behavioral therapy, psychotherapy session, psychotherapy treatment, psych treatment, psych therapy, psychological session, cognitive therapy, psychological service, medical hypnotherapy, hypnotherapy, relaxation therapy, relaxation training, hypnotherapy relaxation training, EMDR, stress management, family therapy, couples therapy, pain psychology, psychiatric therapy, group medical psychotherapy, behavioral health therapy, psychoeducational group protocol"],
  ["psychological-evaluation", "psychological evaluation, psychiatric evaluation, psych evaluation, psychological testing, psychological assessment, psychological consultation, psychiatric consultation, psychology consultation, psychology consult, psychology evaluation, psychological consult, psychiatric consult, comprehensive psychological testing, psych consult, psychosocial evaluation, behavioral evaluation, psychological clearance, psychodiagnostic testing, psychological screening, psychiatric assessment, psychologist, psychiatrist, psychiatry consult, psychiatry consultation, psychiatry referral, psychology referral, psychiatry evaluation, psych eval, psychological eval, pain psychologist consultation"],
  ["biofeedback", "biofeedback, biofeedback therapy, neurofeedback, biofeedback session"],
]);

const PROGRAMS = servicesOf("Programs", [
  ["functional-restoration-program", "functional restoration program, FRP, functional restoration, chronic pain program, pain program, multidisciplinary pain program, multidisciplinary program, interdisciplinary pain program, interdisciplinary program, NESP-R program, HELP program, interdisciplinary functional restoration program, functional rehabilitation program, pain management program, multidisciplinary chronic pain program, comprehensive pain program, functional restoration program FRP, initial evaluation functional restoration program, multidisciplinary evaluation, multidisciplinary pain management, interdisciplinary evaluation, aftercare program, HELP remote care, remote care reassessment, functional restoration program evaluation"],
  ["work-conditioning", "work conditioning, work hardening, work hardening program, work conditioning program, work hardening conditioning, work conditioning work hardening, work hardening screening"],
  ["weight-loss-program", "weight loss program, weight loss, weight management program, weight reduction program, weight management, Lindora, Lindora weight loss program, Jenny Craig, Weight Watchers, medical weight loss program"],
  ["detoxification", "detoxification, detox, detox program, inpatient detox, detoxification program, rapid detox, outpatient detox, weaning program, inpatient detoxification"],
  ["gym-membership", "gym membership, gym, health club membership, gym pool membership, YMCA membership, pool membership, fitness membership, gym program, health club"],
  ["rehabilitation-stay", "acute rehabilitation, inpatient rehabilitation, acute inpatient rehabilitation, rehabilitation unit, acute rehabilitation unit, skilled nursing facility, SNF, skilled nursing, partial hospitalization, partial hospitalization program, inpatient rehab, acute rehab, residential treatment, residential program, intensive outpatient program, brain injury program, day treatment program, day treatment, transitional living"],
  ["hospital-stay", "inpatient stay, hospital stay, length of stay, inpatient hospital stay, LOS, hospitalization, overnight stay, inpatient admission, inpatient, in patient stay, hospital admission, facility stay, day inpatient stay"],
  ["home-exercise-program", "home exercise program, HEP, home exercise kit, exercise kit, home exercise equipment, exercise equipment, home exercise, exercise program, home exercise rehabilitation kit, rehab kit"],
  ["vocational-rehabilitation", "vocational rehabilitation, ergonomic evaluation, ergonomic assessment, job site evaluation, ergonomic workstation evaluation, worksite evaluation"],
]);

/** Rehabilitation, other therapies, psychological services and programs (domain table 6.1). */
export const THERAPIES = [...REHABILITATION, ...OTHER, ...PSYCHOLOGICAL, ...PROGRAMS];
