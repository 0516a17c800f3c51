import { capsule, drugsOf, made, tablet, type DrugRow } from "./row";

const ROWS: readonly DrugRow[] = [
  {
    name: "hydrocodone/acetaminophen", brands: "Norco, Vicodin, Lortab, Lorcet, Lorcet Plus, Lorcet HD, Xodol, Zydone, Verdrocet, Anexsia, Maxidone, Hycet, Co-Gesic",
    wordings: "hydroco/APAP, hydrocod/APAP, hydrocodone/AP, HYD/APAP", spokenAsOne: true, topics: ["opioids", "hydrocodone (vicodin, lortab)"],
    products: [tablet("2.5/325", "5/325", "7.5/325", "10/325", "5/300", "7.5/300", "10/300", "5/500", "7.5/500", "10/500", "7.5/650", "10/650", "10/660", "7.5/750", "10/750")],
    source: "letters; medlibrary.org",
  },
  { name: "hydrocodone/ibuprofen", brands: "Vicoprofen, Reprexain, Ibudone, Xylon", topics: ["opioids", "hydrocodone (vicodin, lortab)"], products: [tablet("2.5/200", "5/200", "7.5/200", "10/200")] },
  { name: "hydrocodone", brands: "Zohydro, Hysingla, Vantrela", topics: ["opioids", "hydrocodone (vicodin, lortab)"], products: [capsule(10, 15, 20, 30, 40, 50), tablet(15, 20, 30, 40, 45, 60, 80, 90, 100, 120)], source: "medscape.com; label of Vantrela" },
  { name: "oxycodone", brands: "Roxicodone, OxyIR, Oxy IR, Oxaydo, Oxecta, Roxybond", products: [tablet(5, 7.5, 10, 15, 20, 30)], source: "prescriptiondrugs.com" },
  {
    name: "oxycodone ER", ingredients: ["oxycodone"], brands: "OxyContin, Xtampza", wordings: "oxycodone extended release, oxycodone CR, oxycodone SR",
    topics: ["opioids", "oxycodone"], products: [tablet(10, 15, 20, 30, 40, 60, 80, 160)], source: "letters; DailyMed",
  },
  {
    name: "oxycodone/acetaminophen", brands: "Percocet, Endocet, Primlev, Xartemis XR, Roxicet, Tylox, Magnacet, Xolox, Nalocet, Prolate", spokenAsOne: true,
    products: [tablet("2.5/325", "5/325", "7.5/325", "10/325", "5/300", "7.5/300", "10/300", "7.5/500", "10/500", "10/650")], source: "letters",
  },
  { name: "oxycodone/aspirin", brands: "Percodan, Endodan", products: [tablet("4.8/325")] },
  { name: "oxycodone/ibuprofen", brands: "Combunox", products: [tablet("5/400")] },
  { name: "oxymorphone", brands: "Opana, Numorphan", products: [tablet(5, 7.5, 10, 15, 20, 30, 40)], source: "drugs.com; DailyMed" },
  { name: "hydromorphone", brands: "Dilaudid, Exalgo", products: [tablet(2, 4, 8, 12, 16, 32)], source: "medicinenet.com; empr.com" },
  // Without a source: doses of all opioids together are stated as so much morphine.
  { name: "morphine", brands: "MSIR, Roxanol", wordings: "MSO4", products: [tablet(15, 30), made("liquid", "mg/ml", 2, 4, 20)] },
  {
    name: "morphine ER", ingredients: ["morphine"], brands: "MS Contin, MSContin, Kadian, Avinza, Oramorph, Arymo, Morphabond",
    wordings: "morphine sulfate ER, morphine extended release, morphine sulfate extended release, morphine SR, morphine sulfate SR, morphine sulfate CR",
    products: [tablet(15, 30, 60, 100, 200), capsule(10, 20, 30, 40, 45, 50, 60, 75, 80, 90, 100, 120, 200)], source: "edrugswiki.com; pillsync.com",
  },
  { name: "morphine/naltrexone", brands: "Embeda", products: [capsule("20/0.8", "30/1.2", "50/2", "60/2.4", "80/3.2", "100/4")] },
  {
    name: "fentanyl", brands: "Duragesic", wordings: "fentanyl patch, fentanyl transdermal, fentanyl transdermal system, fentanyl transdermal patch", topics: ["opioids", "duragesic (fentanyl transdermal system)", "fentanyl"],
    products: [made("patch", "mcg/hr", 12, 12.5, 25, 37.5, 50, 62.5, 75, 87.5, 100)], source: "letters (name)",
  },
  {
    name: "fentanyl transmucosal", ingredients: ["fentanyl"], brands: "Actiq, Fentora, Subsys, Abstral, Onsolis, Lazanda", wordings: "fentanyl lozenge, fentanyl buccal", topics: ["opioids", "fentanyl"],
    products: [made("film", "mcg", 100, 200, 300, 400, 600, 800, 1200, 1600)],
  },
  // Without a source: letters state doses of methadone of many tablets without a word that they are doses.
  { name: "methadone", brands: "Dolophine, Methadose, Diskets", topics: ["opioids", "methadone"], products: [tablet(5, 10, 40)] },
  { name: "tapentadol", brands: "Nucynta", products: [tablet(50, 75, 100, 150, 200, 250)], source: "DailyMed; pillsync.com" },
  {
    name: "tramadol", brands: "Ultram, Ryzolt, ConZip, Rybix", topics: ["opioids", "tramadol (ultram)"],
    products: [tablet(50, 100, 150, 200, 300), capsule(100, 150, 200, 300)], source: "letters",
  },
  { name: "tramadol/acetaminophen", brands: "Ultracet", topics: ["opioids", "tramadol (ultram)"], products: [tablet("37.5/325")], source: "medtigo.com" },
  { name: "codeine", topics: ["opioids", "codeine"], products: [tablet(15, 30, 60)], source: "pillsync.com" },
  {
    name: "acetaminophen/codeine", brands: "Tylenol #2, Tylenol #3, Tylenol #4",
    wordings: "Tylenol No 2, Tylenol No 3, Tylenol No 4, Tylenol III, Tylenol IV, APAP #3, APAP #4, acetaminophen #3, Tylenol w codeine, Tylenol w codeine #3, Tylenol with codeine #3, Tylenol with codeine #4, acetaminophen with codeine #3, acetaminophen codeine #3, Tylenol codeine #3, Tylenol codeine No 3",
    spokenAsOne: true, topics: ["opioids", "codeine"], products: [tablet("300/15", "300/30", "300/60")], source: "medlibrary.org",
  },
  {
    name: "acetaminophen/caffeine/dihydrocodeine", brands: "Trezix, Panlor, Panlor SS, Dvorah", spokenAsOne: true,
    products: [capsule("320.5/30/16", "356.4/30/16"), tablet("325/30/16", "712.8/60/32")], source: "letters; RxNorm",
  },
  // Without a source: as many mcg are made for the mouth as mg are injected.
  {
    name: "buprenorphine", brands: "Butrans, Belbuca, Subutex, Buprenex, Sublocade, Probuphine", wordings: "buprenorphine patch, buprenorphine transdermal", topics: ["buprenorphine", "opioids"],
    products: [made("patch", "mcg/hr", 5, 7.5, 10, 15, 20), made("film", "mcg", 75, 150, 300, 450, 600, 750, 900), tablet(2, 8), made("injection", "mg", 100, 300)],
  },
  {
    name: "buprenorphine/naloxone", brands: "Suboxone, Zubsolv, Bunavail, Cassipa", topics: ["buprenorphine", "opioids"],
    products: [made("film", "mg", "2/0.5", "2.1/0.3", "4/1", "4.2/0.7", "6.3/1", "8/2", "12/3", "16/4"), tablet("0.7/0.18", "1.4/0.36", "2/0.5", "2.9/0.71", "5.7/1.4", "8/2", "8.6/2.1", "11.4/2.9")], source: "RxNorm",
  },
  { name: "levorphanol", brands: "Levo-Dromoran", products: [tablet(1, 2, 3)], source: "pillsync.com; trial.medpath.com" },
  { name: "meperidine", brands: "Demerol", products: [tablet(50, 100)] },
  { name: "pentazocine/naloxone", brands: "Talwin NX, Talwin", products: [tablet("50/0.5")] },
  { name: "butorphanol", brands: "Stadol, Stadol NS", products: [made("spray", "mg/ml", 10)] },
  { name: "nalbuphine", brands: "Nubain", products: [made("injection", "mg/ml", 10, 20)] },
  { name: "propoxyphene/acetaminophen", brands: "Darvocet, Darvocet-N", products: [tablet("50/325", "100/650", "100/500")] },
  { name: "propoxyphene", brands: "Darvon", products: [capsule(65)] },
  { name: "naloxone", brands: "Narcan, Evzio", drugClass: "opioid antagonist", products: [made("spray", "mg", 2, 4, 8), made("injection", "mg", 0.4, 2)] },
  { name: "naltrexone", brands: "Revia, Vivitrol", drugClass: "opioid antagonist", products: [tablet(50), made("injection", "mg", 380)], source: "psychmed.org; pharmachoice.com" },
];

/** Opioids and their antagonists (domain table 5.1). */
export const OPIOIDS = drugsOf("opioid", ["opioids"], ROWS);
