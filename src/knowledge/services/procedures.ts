import { servicesOf } from "./row";

const INJECTIONS = servicesOf("Injection", [
  ["epidural-injection", "epidural, epidural injection, epidural steroid injection, ESI, LESI, CESI, TFESI, ILESI, epidural steroid, transforaminal epidural steroid injection, transforaminal epidural injection, interlaminar epidural steroid injection, caudal epidural steroid injection, lumbar epidural steroid injection, transforaminal injection, caudal epidural, selective nerve root block, nerve root block, SNRB, transforaminal steroid injection, epidural block, transforaminal block, lumbar epidural, cervical epidural, epidural cortisone injection, transforaminal epidural, selective nerve root injection, epidural corticosteroid injection", "procedure"],
  ["facet-injection", "facet injection, facet joint injection, facet block, facet joint block, medial branch block, MBB, facet medial branch block, facet joint medial branch block, medial branch nerve block, medial branch injection, facet nerve block, diagnostic facet block, diagnostic medial branch block, zygapophyseal joint injection, intra articular facet injection, medial branch facet block, facet steroid injection", "procedure"],
  ["radiofrequency-ablation", "radiofrequency ablation, radiofrequency, rhizotomy, RFA, neurotomy, radiofrequency neurotomy, radiofrequency rhizotomy, facet rhizotomy, radio frequency ablation, medial branch radiofrequency ablation, medial branch neurotomy, neurolysis, radiofrequency neurolysis, RF ablation, facet neurotomy, facet joint radiofrequency ablation, radiofrequency lesioning, facet radiofrequency, genicular nerve ablation", "procedure"],
  ["trigger-point-injection", "trigger point injection, trigger point, TPI, TPIs, trigger points injection, myofascial trigger point injection, trigger point dry needling, dry needling, trigger point steroid injection", "procedure"],
  ["sacroiliac-injection", "sacroiliac joint injection, SI joint injection, SI injection, sacroiliac injection, sacroiliac joint block, SI joint block, sacroiliac steroid injection, sacroiliac joint steroid injection", "procedure"],
  ["joint-injection", "corticosteroid injection, cortisone injection, steroid injection, joint injection, intra articular injection, intraarticular injection, subacromial injection, shoulder injection, knee injection, hip injection, wrist injection, bursa injection, bursal injection, cortisone, steroid joint injection, tendon sheath injection, carpal tunnel injection, intraarticular steroid injection, intra articular steroid injection, ankle injection, elbow injection, thumb injection, CSI, corticosteroid, intra articular cortisone injection, subacromial cortisone injection, subacromial steroid injection, ultrasound guided injection, ultrasound guided steroid injection, ultrasound guided corticosteroid injection, ultrasound guided cortisone injection, trochanteric bursa injection, tendon injection, intra articular corticosteroid injection, glenohumeral injection", "procedure"],
  ["viscosupplementation", "viscosupplementation, viscosupplement, viscosupplementation injection, hyaluronic acid injection, hyaluronan injection, visco supplementation, viscosupplement injection, gel injection"],
  ["platelet-rich-plasma", "platelet rich plasma, PRP, PRP injection, platelet rich plasma injection, platelet rich plasma PRP injection, PRP therapy, stem cell injection, stem cell therapy, stem cell", "procedure"],
  ["prolotherapy", "prolotherapy, prolotherapy injection, sclerotherapy"],
  ["sympathetic-block", "sympathetic block, stellate ganglion block, lumbar sympathetic block, ganglion block, stellate ganglion nerve block, sympathetic nerve block, Bier block, lumbar sympathetic nerve block", "procedure"],
  ["nerve-block", "nerve block, occipital nerve block, occipital block, ilioinguinal nerve block, intercostal nerve block, genicular nerve block, sphenopalatine ganglion block, occipital injection, greater occipital nerve block, femoral nerve block, interscalene block, suprascapular nerve block, regional block, peripheral nerve block, pudendal nerve block, diagnostic block", "procedure"],
  ["chemodenervation", "chemodenervation"],
  ["infusion", "infusion, infusion therapy, IV infusion", "generic"],
  ["injection", "injection, injections, intramuscular injection, IM injection, steroid shot", "generic"],
]);

const SPINE = servicesOf("Surgery", [
  ["spinal-fusion", "spinal fusion, fusion, lumbar fusion, cervical fusion, interbody fusion, ACDF, ALIF, PLIF, TLIF, XLIF, anterior cervical discectomy and fusion, anterior cervical discectomy fusion, arthrodesis, posterior spinal fusion, posterolateral fusion, anterior lumbar interbody fusion, transforaminal lumbar interbody fusion, posterior lumbar interbody fusion, sacroiliac joint fusion, SI joint fusion, decompression and fusion"],
  ["discectomy", "discectomy, diskectomy, microdiscectomy, microdiskectomy, lumbar discectomy, lumbar microdiscectomy, percutaneous discectomy, endoscopic discectomy, microdecompression"],
  ["laminectomy", "laminectomy, laminotomy, hemilaminectomy, laminoforaminotomy, foraminotomy, lumbar decompression, lumbar laminectomy, laminoplasty, spinal decompression, decompressive laminectomy, lumbar decompression surgery, foraminectomy, facetectomy, corpectomy"],
  ["disc-replacement", "disc replacement, artificial disc replacement, disc arthroplasty, total disc replacement, cervical disc arthroplasty"],
  ["spinal-cord-stimulator", "spinal cord stimulator, SCS, spinal cord stimulator SCS, dorsal column stimulator, spinal cord stimulation, SCS trial, spinal cord stimulator trial, DCS, neurostimulator, peripheral nerve stimulator, neurostimulator implantation"],
  ["intrathecal-pump", "intrathecal pump, pain pump, intrathecal drug delivery, implantable drug delivery system, IDDS, drug delivery system, pump refill, intrathecal pump refill, intrathecal infusion pump, pain pump purchase"],
  ["kyphoplasty", "kyphoplasty, vertebroplasty"],
  ["epidural-adhesiolysis", "lysis of adhesions, percutaneous adhesiolysis, adhesiolysis, epidurolysis"],
]);

const OTHER_SURGERY = servicesOf("Surgery", [
  ["arthroscopy", "arthroscopy, arthroscopic surgery, shoulder arthroscopy, knee arthroscopy, ankle arthroscopy, wrist arthroscopy, hip arthroscopy, elbow arthroscopy, diagnostic arthroscopy, arthroscopic, arthroscopic debridement, arthroscopic evaluation, shoulder arthroscopic surgery, knee arthroscopic surgery, arthroscopic procedure, arthroscopic partial medial meniscectomy, arthroscopic meniscectomy, arthroscopic synovectomy"],
  ["rotator-cuff-repair", "rotator cuff repair, RCR, arthroscopic rotator cuff repair, cuff repair"],
  ["subacromial-decompression", "subacromial decompression, acromioplasty, arthroscopic subacromial decompression, SAD, Mumford procedure, distal clavicle resection, distal clavicle excision, Mumford, distal claviculectomy"],
  ["labral-repair", "labral repair, SLAP repair, Bankart repair, labrum repair, biceps tenodesis, tenodesis, capsulorrhaphy, capsular release, biceps tenotomy"],
  ["meniscectomy", "meniscectomy, meniscal repair, meniscus repair, partial meniscectomy, partial medial meniscectomy, medial meniscectomy, lateral meniscectomy, chondroplasty, synovectomy, microfracture"],
  ["ligament-reconstruction", "ACL reconstruction, anterior cruciate ligament reconstruction, ligament reconstruction, ACL repair, ligament repair, MCL repair, Brostrom procedure, ankle ligament reconstruction, Brostrom repair, lateral ligament reconstruction"],
  ["arthroplasty", "arthroplasty, total knee arthroplasty, total knee replacement, total hip arthroplasty, total hip replacement, knee replacement, hip replacement, joint replacement, TKA, TKR, THA, THR, shoulder replacement, reverse total shoulder arthroplasty, total shoulder arthroplasty, hemiarthroplasty, unicompartmental knee replacement, CMC arthroplasty, unicompartmental arthroplasty, knee arthroplasty, hip arthroplasty, shoulder arthroplasty"],
  ["carpal-tunnel-release", "carpal tunnel release, CTR, open carpal tunnel release, endoscopic carpal tunnel release, carpal tunnel surgery, median nerve decompression, carpal tunnel decompression"],
  ["cubital-tunnel-release", "cubital tunnel release, ulnar nerve transposition, ulnar nerve decompression, cubital tunnel surgery, ulnar nerve release, ulnar transposition, cubital tunnel decompression"],
  ["trigger-finger-release", "trigger finger release, trigger thumb release, A1 pulley release, trigger release, pulley release, de Quervain release, de Quervain's release, first dorsal compartment release, dorsal compartment release"],
  ["tarsal-tunnel-release", "tarsal tunnel release, plantar fasciotomy, plantar fascia release, gastrocnemius recession"],
  ["epicondylar-release", "epicondylar release, lateral epicondyle release, lateral epicondylectomy, tennis elbow release, epicondylectomy, epicondylar debridement"],
  ["fracture-fixation", "ORIF, open reduction internal fixation, open reduction and internal fixation, internal fixation, closed reduction, percutaneous pinning, intramedullary nailing, open reduction"],
  ["hardware-removal", "hardware removal, removal of hardware, implant removal, removal of retained hardware, hardware injection, hardware block, removal of implant"],
  ["tendon-repair", "tendon repair, Achilles tendon repair, tenolysis, tenosynovectomy, tendon transfer, tenotomy, distal biceps repair, extensor tendon repair, flexor tendon repair"],
  ["foot-surgery", "bunionectomy, osteotomy, hammertoe correction, hallux valgus correction, neurectomy, neuroma excision"],
  ["hernia-repair", "hernia repair, inguinal hernia repair, herniorrhaphy, umbilical hernia repair, ventral hernia repair"],
  ["ganglion-excision", "ganglion excision, ganglion cyst excision, excision of ganglion, cyst excision, excision of mass, mass excision, lipoma excision"],
  ["amputation", "amputation"],
  ["debridement", "debridement, irrigation and debridement, wound debridement, I and D"],
  ["manipulation-under-anesthesia", "manipulation under anesthesia, MUA"],
  ["skin-graft", "skin graft, scar revision, scar excision"],
  ["bariatric-surgery", "bariatric surgery, gastric bypass, gastric sleeve, lap band"],
  ["anesthesia", "anesthesia, monitored anesthesia care, MAC anesthesia, sedation, conscious sedation, IV sedation, anesthesiologist, moderate sedation, monitored anesthesia, general anesthesia"],
  ["assistant-surgeon", "assistant surgeon, surgical assistant, surgeon assistant, PA assist, PA assistant, co surgeon, physician assistant, assistant PA, assistant, RNFA, vascular surgeon, surgery assistant"],
  ["surgical-facility", "surgical facility, facility fee, outpatient facility, ambulatory surgery center, outpatient surgery center, facility, ASC, operating room"],
  ["intraoperative-monitoring", "intraoperative monitoring, neuromonitoring, intraoperative neuromonitoring, spinal cord monitoring, neurophysiologic monitoring"],
  ["fluoroscopy", "fluoroscopy, fluoroscopic, C arm"],
  ["bone-graft", "bone graft, allograft, autograft"],
  ["surgery", "surgery, surgical procedure, surgical intervention, operation, decompression, release, revision surgery, surgical, outpatient surgery, decompression surgery", "generic"],
]);

/** Injections and surgery (domain table 6.1). */
export const PROCEDURES = [...INJECTIONS, ...SPINE, ...OTHER_SURGERY];
