import { drugsOf, made, type DrugRow } from "./row";

const LIDODERM = { topics: ["lidoderm (lidocaine patch)", "topical analgesics"] } as const;
const SALICYLATE = { topics: ["salicylate topicals", "topical analgesics", "topical analgesics, compounded"] } as const;
const KIT = { topics: [], source: "letters; content from general knowledge" } as const;

const ROWS: readonly DrugRow[] = [
  { name: "lidocaine patch", ingredients: ["lidocaine"], brands: "Lidoderm, ZTlido", wordings: "Lidoderm patch, lidocaine pad, lidocaine transdermal patch", ...LIDODERM, products: [made("patch", "%", 1.8, 4, 5)], source: "letters" },
  { name: "lidocaine", brands: "Anecream, LMX 4, LMX, Xylocaine, LidoRx, Lidotral, Lidopin", wordings: "xylocaine", ...LIDODERM, products: [made("cream", "%", 2, 2.5, 3, 4, 5)], source: "letters" },
  { name: "lidocaine/prilocaine", brands: "EMLA", ...LIDODERM, products: [made("cream", "%", "2.5/2.5")] },
  { name: "diclofenac gel", ingredients: ["diclofenac"], brands: "Voltaren gel, Solaraze, Pennsaid, Flector, Licart, Klofensaid", wordings: "Flector patch, diclofenac patch, diclofenac epolamine, Voltaren topical gel, topical diclofenac, diclofenac sodium gel, diclofenac topical gel", products: [made("gel", "%", 1, 3), made("liquid", "%", 1.5, 2), made("patch", "%", 1.3)], source: "letters" },
  { name: "Terocin", ingredients: ["methyl salicylate", "capsaicin", "menthol", "lidocaine"], wordings: "Terocin lotion", ...SALICYLATE, source: "drugs.com" },
  { name: "Terocin patch", ingredients: ["menthol", "lidocaine"], wordings: "Terocin pain patch", ...SALICYLATE },
  { name: "LidoPro", ingredients: ["capsaicin", "lidocaine", "menthol", "methyl salicylate"], wordings: "Lidopro cream, Lidopro ointment", ...SALICYLATE, source: "letters; DailyMed" },
  { name: "Medrox", ingredients: ["methyl salicylate", "menthol", "capsaicin"], wordings: "Medrox patch", ...SALICYLATE },
  { name: "Dendracin", ingredients: ["methyl salicylate", "menthol", "capsaicin"], wordings: "Dendracin Neurodendraxcin", ...SALICYLATE },
  { name: "Menthoderm", ingredients: ["methyl salicylate", "menthol"], wordings: "Methoderm, Kera-Tek", ...SALICYLATE },
  { name: "New Terocin", ingredients: ["methyl salicylate", "capsaicin", "menthol", "lidocaine"], ...SALICYLATE },
  { name: "Exoten-C", ingredients: ["methyl salicylate", "menthol", "capsaicin"], ...SALICYLATE },
  { name: "Ultracin", ingredients: ["methyl salicylate", "menthol", "capsaicin"], ...SALICYLATE },
  { name: "Xolido", ingredients: ["lidocaine"], ...LIDODERM },
  { name: "Salonpas", ingredients: ["methyl salicylate", "menthol", "camphor"], ...SALICYLATE, source: "letters (name)" },
  { name: "Bengay", ingredients: ["methyl salicylate", "menthol", "camphor"], wordings: "Ben-Gay", ...SALICYLATE },
  { name: "Biofreeze", ingredients: ["menthol"], ...SALICYLATE },
  { name: "menthol", ...SALICYLATE },
  { name: "camphor", ...SALICYLATE },
  { name: "methyl salicylate", wordings: "methylsalicylate, salicylate", ...SALICYLATE },
  { name: "trolamine salicylate", brands: "Aspercreme, Myoflex", ...SALICYLATE },
  { name: "capsaicin", brands: "Qutenza, Zostrix, Capzasin", topics: ["capsaicin, topical", "topical analgesics"], products: [made("cream", "%", 0.025, 0.0375, 0.05, 0.075, 0.1), made("patch", "%", 8)] },
  { name: "dextromethorphan" },
  { name: "dextromethorphan/quinidine", brands: "Nuedexta" },
  { name: "bupivacaine", brands: "Marcaine, Sensorcaine, Exparel" },
  { name: "ropivacaine", brands: "Naropin" },
  { name: "benzocaine" },
  { name: "tetracaine" },
  { name: "prilocaine" },
  { name: "amantadine" },
  { name: "pentoxifylline" },
  { name: "nifedipine", brands: "Procardia, Adalat" },
  { name: "Synapryn", ingredients: ["tramadol", "glucosamine"], ...KIT, topics: ["opioids", "tramadol (ultram)"], products: [made("liquid", "mg/ml", 10)], source: "letters; DailyMed" },
  { name: "Tabradol", ingredients: ["cyclobenzaprine"], ...KIT, products: [made("liquid", "mg/ml", 1)] },
  { name: "Deprizine", ingredients: ["ranitidine"], ...KIT, products: [made("liquid", "mg/ml", 5, 15)] },
  { name: "Dicopanol", ingredients: ["diphenhydramine"], ...KIT, products: [made("liquid", "mg/ml", 5)] },
  { name: "Fanatrex", ingredients: ["gabapentin"], ...KIT, products: [made("liquid", "mg/ml", 25)] },
  { name: "Ketophene", ingredients: ["ketoprofen"], source: KIT.source, products: [made("cream", "%", 20)] },
  { name: "Cyclophene", ingredients: ["cyclobenzaprine"], source: KIT.source, products: [made("cream", "%", 5)] },
];

/** Creams, patches, gels, their ingredients, and oral suspension kits (domain table 5.8). */
export const TOPICALS = drugsOf("topical analgesic", ["topical analgesics", "topical analgesics, compounded"], ROWS);
