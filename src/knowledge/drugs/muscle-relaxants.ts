import { capsule, drugsOf, made, tablet, type DrugRow } from "./row";

const ROWS: readonly DrugRow[] = [
  {
    name: "cyclobenzaprine", brands: "Flexeril, Fexmid, Amrix", topics: ["muscle relaxants (for pain)", "cyclobenzaprine (flexeril)"],
    products: [tablet(5, 7.5, 10), capsule(15, 30)], source: "letters",
  },
  { name: "carisoprodol", brands: "Soma, Vanadom", topics: ["muscle relaxants (for pain)", "carisoprodol (soma)"], products: [tablet(250, 350)], source: "DailyMed" },
  { name: "carisoprodol/aspirin", brands: "Soma Compound", topics: ["muscle relaxants (for pain)", "carisoprodol (soma)"], products: [tablet("200/325")] },
  {
    name: "carisoprodol/aspirin/codeine", brands: "Soma Compound with codeine", wordings: "Soma Compound w codeine, Soma Compound codeine", topics: ["muscle relaxants (for pain)", "carisoprodol (soma)", "opioids"],
    products: [tablet("200/325/16")], source: "DailyMed",
  },
  { name: "tizanidine", brands: "Zanaflex", products: [tablet(2, 4), capsule(2, 4, 6)], source: "drugs.com; zanaflexhome.com" },
  { name: "baclofen", brands: "Lioresal, Gablofen, Ozobax", products: [tablet(5, 10, 20)], source: "letters; medlibrary.org" },
  { name: "methocarbamol", brands: "Robaxin", products: [tablet(500, 750)], source: "ndclist.com" },
  { name: "metaxalone", brands: "Skelaxin, Metaxall", products: [tablet(400, 640, 800)], source: "DailyMed; medlibrary.org" },
  { name: "orphenadrine", brands: "Norflex", products: [tablet(100), made("injection", "mg/ml", 30)], source: "letters" },
  { name: "orphenadrine/aspirin/caffeine", brands: "Norgesic, Norgesic Forte, Orphengesic, Orphengesic Forte", products: [tablet("25/385/30", "50/770/60")], source: "drugs-library.com" },
  { name: "chlorzoxazone", brands: "Lorzone, Parafon Forte, Parafon Forte DSC", products: [tablet(250, 375, 500, 750)], source: "letters; pdr.net" },
  { name: "dantrolene", brands: "Dantrium", products: [capsule(25, 50, 100)] },
];

/** Muscle relaxants (domain table 5.3). */
export const MUSCLE_RELAXANTS = drugsOf("muscle relaxant", ["muscle relaxants (for pain)"], ROWS);
