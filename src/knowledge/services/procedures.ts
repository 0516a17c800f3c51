import { servicesOf } from "./row";

const INJECTIONS = servicesOf("Injection", [
  ["epidural-injection", "epidural, epidural injection, epidural steroid injection, ESI, LESI, CESI, TFESI, ILESI, transforaminal epidural steroid injection, transforaminal injection, nerve root block, SNRB, transforaminal steroid injection, transforaminal block, epidural cortisone injection, selective nerve root injection, epidural corticosteroid injection", "procedure"],
  ["facet-injection", "facet injection, facet joint injection, facet block, facet joint block, medial branch block, MBB, medial branch nerve block, medial branch injection, facet nerve block, zygapophyseal joint injection, facet steroid injection", "procedure"],
  ["radiofrequency-ablation", "radiofrequency, rhizotomy, RFA, neurotomy, radio frequency ablation, neurolysis, RF ablation, genicular nerve ablation", "procedure"],
  ["trigger-point-injection", "trigger point injection, trigger point, TPI, TPIs, dry needling, trigger point steroid injection", "procedure"],
  ["sacroiliac-injection", "sacroiliac joint injection, SI joint injection, SI injection, sacroiliac injection, sacroiliac joint block, SI joint block, sacroiliac steroid injection, sacroiliac joint steroid injection", "procedure"],
  ["joint-injection", "corticosteroid injection, cortisone injection, steroid injection, joint injection, intra articular injection, intraarticular injection, subacromial injection, shoulder injection, knee injection, hip injection, wrist injection, bursa injection, bursal injection, cortisone, tendon sheath injection, carpal tunnel injection, ankle injection, elbow injection, thumb injection, CSI, corticosteroid, ultrasound guided injection, ultrasound guided steroid injection, ultrasound guided corticosteroid injection, ultrasound guided cortisone injection, tendon injection, glenohumeral injection", "procedure"],
  ["viscosupplementation", "viscosupplementation, viscosupplement, viscosupplementation injection, hyaluronic acid injection, hyaluronan injection, visco supplementation, viscosupplement injection, gel injection"],
  ["platelet-rich-plasma", "platelet rich plasma, PRP, PRP injection, platelet rich plasma injection, stem cell injection, stem cell", "procedure"],
  ["prolotherapy", "prolotherapy, prolotherapy injection, sclerotherapy"],
  ["sympathetic-block", "sympathetic block, ganglion block, stellate ganglion nerve block, sympathetic nerve block, Bier block", "procedure"],
  ["nerve-block", "nerve block, occipital block, sphenopalatine ganglion block, occipital injection, ONB, interscalene block, regional block, diagnostic block", "procedure"],
  ["chemodenervation", "chemodenervation"],
  ["infusion", "infusion", "generic"],
  ["injection", "injection, injections, steroid shot", "generic"],
]);

const SPINE = servicesOf("Surgery", [
  ["spinal-fusion", "fusion, ACDF, ALIF, PLIF, TLIF, XLIF, anterior cervical discectomy and fusion, anterior cervical discectomy fusion, discectomy and fusion, arthrodesis, decompression and fusion, laminectomy and fusion"],
  ["discectomy", "discectomy, diskectomy, microdiscectomy, microdiskectomy, microdecompression"],
  ["laminectomy", "laminectomy, laminotomy, hemilaminectomy, laminoforaminotomy, foraminotomy, lumbar decompression, laminoplasty, spinal decompression, lumbar decompression surgery, foraminectomy, facetectomy, corpectomy"],
  ["disc-replacement", "disc replacement, disc arthroplasty"],
  ["spinal-cord-stimulator", "spinal cord stimulator, SCS, dorsal column stimulator, spinal cord stimulation, DCS, neurostimulator, peripheral nerve stimulator, dorsal root ganglion stimulator, DRG stimulator, implantable pulse generator, IPG replacement"],
  ["intrathecal-pump", "intrathecal pump, pain pump, intrathecal drug delivery, IDDS, drug delivery system, pump refill, pump trial, intrathecal infusion pump"],
  ["kyphoplasty", "kyphoplasty, vertebroplasty"],
  ["epidural-adhesiolysis", "lysis of adhesions, adhesiolysis, epidurolysis"],
]);

const OTHER_SURGERY = servicesOf("Surgery", [
  ["arthroscopy", "arthroscopy, arthroscopic surgery, arthroscopic, arthroscopic debridement, arthroscopic partial medial meniscectomy, arthroscopic meniscectomy, arthroscopic synovectomy"],
  ["rotator-cuff-repair", "RCR, RTC repair, arthroscopic rotator cuff repair, cuff repair"],
  ["subacromial-decompression", "subacromial decompression, acromioplasty, arthroscopic subacromial decompression, SAD, distal clavicle resection, distal clavicle excision, Mumford, distal claviculectomy"],
  ["labral-repair", "labral repair, SLAP repair, Bankart repair, labrum repair, tenodesis, capsulorrhaphy, capsular release, biceps tenotomy"],
  ["meniscectomy", "meniscectomy, meniscal repair, meniscus repair, chondroplasty, synovectomy, microfracture"],
  ["ligament-reconstruction", "ACL reconstruction, ligament reconstruction, ACL repair, ligament repair, MCL repair, Brostrom procedure, Brostrom repair"],
  ["arthroplasty", "arthroplasty, knee replacement, hip replacement, joint replacement, TKA, TKR, THA, THR, shoulder replacement, hemiarthroplasty"],
  ["carpal-tunnel-release", "carpal tunnel release, CTR, carpal tunnel surgery, median nerve decompression, carpal tunnel decompression"],
  ["cubital-tunnel-release", "cubital tunnel release, ulnar nerve transposition, ulnar nerve decompression, cubital tunnel surgery, ulnar nerve release, ulnar transposition, cubital tunnel decompression"],
  ["trigger-finger-release", "trigger finger release, trigger thumb release, trigger release, pulley release, de Quervain release, de Quervain's release, dorsal compartment release"],
  ["tarsal-tunnel-release", "tarsal tunnel release, plantar fasciotomy, plantar fascia release, gastrocnemius recession"],
  ["epicondylar-release", "epicondylar release, lateral epicondyle release, tennis elbow release, epicondylectomy, epicondylar debridement"],
  ["fracture-fixation", "ORIF, internal fixation, closed reduction, percutaneous pinning, intramedullary nailing, open reduction"],
  ["hardware-removal", "hardware removal, removal of hardware, implant removal, removal of retained hardware, hardware injection, hardware block, removal of implant"],
  ["tendon-repair", "tendon repair, tenolysis, tenosynovectomy, tendon transfer, tenotomy, distal biceps repair"],
  ["foot-surgery", "bunionectomy, osteotomy, hammertoe correction, hallux valgus correction, neurectomy, neuroma excision"],
  ["hernia-repair", "hernia repair, herniorrhaphy"],
  ["ganglion-excision", "ganglion excision, excision of ganglion, cyst excision, excision of mass, mass excision, lipoma excision"],
  ["amputation", "amputation"],
  ["debridement", "debridement, I and D"],
  ["manipulation-under-anesthesia", "manipulation under anesthesia, MUA"],
  ["skin-graft", "skin graft, scar revision, scar excision"],
  ["bariatric-surgery", "bariatric surgery, gastric bypass, gastric sleeve, lap band"],
  ["anesthesia", "anesthesia, sedation, anesthesiologist, MAC", "ancillary"],
  ["assistant-surgeon", "surgical assistant, PA assist, co surgeon, assistant, RNFA, vascular surgeon, surgery assistant", "ancillary"],
  ["surgical-facility", "surgical facility, ambulatory surgery center, outpatient surgery center, facility, ASC, operating room", "ancillary"],
  ["intraoperative-monitoring", "intraoperative monitoring, neuromonitoring, spinal cord monitoring, neurophysiologic monitoring", "ancillary"],
  ["fluoroscopy", "fluoroscopy, fluoroscopic, C arm", "ancillary"],
  ["bone-graft", "bone graft, allograft, autograft", "ancillary"],
  ["surgery", "surgery, operation, decompression, release, surgical", "generic"],
]);

/** Injections and surgery (domain table 6.1). */
export const PROCEDURES = [...INJECTIONS, ...SPINE, ...OTHER_SURGERY];
