import { capsule, drugsOf, made, tablet, type DrugRow } from "./row";

const ROWS: readonly DrugRow[] = [
  {
    name: "naproxen", brands: "Naprosyn, EC-Naprosyn, EC-Naproxen, Anaprox, Naprelan, Aleve, Midol Extended", wordings: "naproxen sod, naproxyn sodium",
    products: [tablet(220, 250, 275, 375, 500, 550, 750)], source: "letters",
  },
  { name: "naproxen/esomeprazole", brands: "Vimovo", products: [tablet("375/20", "500/20")], source: "drugs.com/pro; pillsync.com" },
  { name: "naproxen/capsaicin", brands: "NaproPax", products: [] },
  { name: "ibuprofen", brands: "Motrin, Motrin IB, Advil, IBU", products: [tablet(200, 400, 600, 800)], source: "letters" },
  { name: "ibuprofen/famotidine", brands: "Duexis", products: [tablet("800/26.6")], source: "api.fda.gov" },
  {
    name: "diclofenac", brands: "Voltaren, Cataflam, Zipsor, Cambia, Zorvolex, Lofena, Dyloject",
    wordings: "diclofenac sod, diclofenac pot", products: [tablet(25, 50, 75, 100), capsule(18, 25, 35), made("powder", "mg", 50)], source: "letters",
  },
  { name: "diclofenac/misoprostol", brands: "Arthrotec", products: [tablet("50/0.2", "75/0.2")], source: "letters" },
  { name: "etodolac", brands: "Lodine", products: [capsule(200, 300), tablet(400, 500, 600)], source: "letters" },
  { name: "nabumetone", brands: "Relafen", products: [tablet(500, 750, 1000)], source: "drugs.com/pro" },
  { name: "meloxicam", brands: "Mobic, Vivlodex, Anjeso, Qmiiz", products: [tablet(7.5, 15), capsule(5, 10)], source: "letters" },
  { name: "celecoxib", brands: "Celebrex, Elyxyb", topics: ["nsaids (non-steroidal anti-inflammatory drugs)", "nsaids, specific drug list & adverse effects", "anti-inflammatory medications", "celebrex"], products: [capsule(50, 100, 200, 400)], source: "letters" },
  { name: "ketoprofen", brands: "Orudis, Oruvail, Nexcede", products: [capsule(25, 50, 75, 100, 150, 200)], source: "edrugswiki.com" },
  { name: "ketorolac", brands: "Toradol, Sprix", products: [tablet(10), made("injection", "mg", 15, 30, 60), made("spray", "mg", 15.75)], source: "DailyMed; pharmacologicalsciences.us" },
  { name: "indomethacin", brands: "Indocin, Tivorbex", products: [capsule(20, 25, 40, 50, 75)], source: "pillsync.com; drugs-library.com; dermatologyadvisor.com" },
  { name: "oxaprozin", brands: "Daypro, Coxanto", products: [tablet(300, 600)], source: "medifind.com" },
  { name: "piroxicam", brands: "Feldene", products: [capsule(10, 20)], source: "medscape.com" },
  { name: "sulindac", brands: "Clinoril", products: [tablet(150, 200)], source: "medscape.com" },
  { name: "fenoprofen", brands: "Nalfon, Fenortho, ProFeno", products: [capsule(200, 400), tablet(600)], source: "medscape.com" },
  { name: "flurbiprofen", brands: "Ansaid", products: [tablet(50, 100), made("liquid", "%", 0.03)], source: "DailyMed" },
  { name: "diflunisal", brands: "Dolobid", products: [tablet(250, 500)], source: "straighthealthcare.com" },
  { name: "salsalate", brands: "Disalcid, Salflex", products: [tablet(500, 750)], source: "medlibrary.org" },
  { name: "choline magnesium trisalicylate", brands: "Trilisate", products: [tablet(500, 750, 1000)] },
  { name: "mefenamic acid", brands: "Ponstel", products: [capsule(250)] },
  { name: "meclofenamate", brands: "Meclomen", products: [capsule(50, 100)] },
  { name: "tolmetin", brands: "Tolectin", products: [tablet(200, 400, 600)] },
  { name: "aspirin", brands: "Ecotrin, Bayer Aspirin, Bufferin, Durlaza", wordings: "acetylsalicylic acid", products: [tablet(81, 162.5, 325, 500, 650)] },
  // Without a source: letters state how much of it other drugs of a day add up to.
  {
    name: "acetaminophen", brands: "Tylenol, Tylenol Extra Strength, Ofirmev, Mapap", wordings: "APAP, paracetamol", drugClass: "analgesic", topics: ["acetaminophen (apap)"],
    products: [tablet(80, 160, 325, 500, 650), made("injection", "mg", 1000)],
  },
  {
    name: "butalbital/acetaminophen/caffeine", brands: "Fioricet, Esgic, Zebutal, Vanatol, Phrenilin Forte", wordings: "butalbital, butalbital compound", drugClass: "barbiturate", spokenAsOne: true,
    topics: ["barbiturate-containing analgesic agents (bcas)"], products: [tablet("50/325/40", "50/300/40", "50/500/40")], source: "letters",
  },
  {
    name: "butalbital/acetaminophen/caffeine/codeine", brands: "Fioricet with codeine, Fioricet w codeine, Fioricet codeine", drugClass: "barbiturate",
    topics: ["barbiturate-containing analgesic agents (bcas)"], products: [capsule("50/325/40/30", "50/300/40/30")], source: "RxNorm",
  },
  { name: "butalbital/acetaminophen", brands: "Phrenilin, Bupap, Allzital", drugClass: "barbiturate", topics: ["barbiturate-containing analgesic agents (bcas)"], products: [tablet("50/300", "50/325", "25/325")] },
  { name: "butalbital/aspirin/caffeine", brands: "Fiorinal", drugClass: "barbiturate", topics: ["barbiturate-containing analgesic agents (bcas)"], products: [capsule("50/325/40")] },
];

/** Non-steroidal anti-inflammatory drugs, acetaminophen and barbiturate mixtures (domain table 5.2). */
export const ANTI_INFLAMMATORIES = drugsOf("nsaid", ["nsaids (non-steroidal anti-inflammatory drugs)", "nsaids, specific drug list & adverse effects", "anti-inflammatory medications"], ROWS);
