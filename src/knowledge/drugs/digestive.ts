import { capsule, drugsOf, made, tablet, type DrugRow } from "./row";

const STOMACH = ["nsaids, gi symptoms & cardiovascular risk"];

const ROWS: readonly DrugRow[] = [
  { name: "omeprazole", brands: "Prilosec, Prilosec OTC", topics: STOMACH, drugClass: "proton pump inhibitor", products: [capsule(10, 20, 40)], source: "letters" },
  { name: "omeprazole/sodium bicarbonate", brands: "Zegerid", topics: STOMACH, drugClass: "proton pump inhibitor", products: [capsule("20/1100", "40/1100")] },
  { name: "esomeprazole", brands: "Nexium", topics: STOMACH, drugClass: "proton pump inhibitor", products: [capsule(20, 24.65, 40, 49.3)], source: "goodrx.com; news-medical.net" },
  { name: "pantoprazole", brands: "Protonix", topics: STOMACH, drugClass: "proton pump inhibitor", products: [tablet(20, 40)], source: "letters" },
  { name: "lansoprazole", brands: "Prevacid, Prevacid SoluTab", topics: STOMACH, drugClass: "proton pump inhibitor", products: [capsule(15, 30)], source: "letters" },
  { name: "dexlansoprazole", brands: "Dexilant, Kapidex", topics: STOMACH, drugClass: "proton pump inhibitor", products: [capsule(30, 60)], source: "DailyMed" },
  { name: "rabeprazole", brands: "AcipHex", topics: STOMACH, drugClass: "proton pump inhibitor", products: [tablet(20)] },
  { name: "famotidine", brands: "Pepcid, Pepcid AC", topics: STOMACH, drugClass: "h2 blocker", products: [tablet(10, 20, 40)], source: "letters" },
  { name: "ranitidine", brands: "Zantac", topics: STOMACH, drugClass: "h2 blocker", products: [tablet(25, 75, 150, 300)], source: "gutwhisperer.com" },
  { name: "cimetidine", brands: "Tagamet", topics: STOMACH, drugClass: "h2 blocker", products: [tablet(200, 300, 400, 800)] },
  { name: "nizatidine", brands: "Axid", topics: STOMACH, drugClass: "h2 blocker", products: [capsule(150, 300)] },
  { name: "misoprostol", brands: "Cytotec", topics: STOMACH, products: [made("tablet", "mcg", 100, 200)] },
  { name: "sucralfate", brands: "Carafate", topics: STOMACH, products: [tablet(1000)] },
  { name: "simethicone", brands: "Gas-X, Mylicon", products: [tablet(80, 125, 180)] },
  { name: "dicyclomine", brands: "Bentyl", products: [tablet(10, 20)] },
  { name: "loperamide", brands: "Imodium", products: [tablet(2)] },
  { name: "ondansetron", brands: "Zofran, Zuplenz", drugClass: "antiemetic", products: [tablet(4, 8, 16, 24)], source: "letters" },
  { name: "promethazine", brands: "Phenergan, Promethegan, Phenadoz", drugClass: "antiemetic", products: [tablet(12.5, 25, 50)], source: "empr.com" },
  { name: "metoclopramide", brands: "Reglan", drugClass: "antiemetic", products: [tablet(5, 10)] },
  { name: "prochlorperazine", brands: "Compazine, Compro", drugClass: "antiemetic", products: [tablet(5, 10, 25)] },
  { name: "trimethobenzamide", brands: "Tigan", drugClass: "antiemetic", products: [capsule(300)] },
  { name: "meclizine", brands: "Antivert", drugClass: "antiemetic", products: [tablet(12.5, 25, 50)], source: "pillsync.com; wheelessonline.com" },
  { name: "docusate", brands: "Colace, DOK, Docuprene, Surfak, DocQLace", wordings: "DSS", drugClass: "laxative", products: [capsule(50, 100, 240, 250)], source: "letters" },
  { name: "senna", ingredients: ["sennosides"], brands: "Senokot, Ex-Lax, Senexon", wordings: "sennosides, sennoside, Senna laxative", drugClass: "laxative", products: [tablet(8.6, 15, 17.2, 25)] },
  {
    name: "docusate/sennosides", brands: "Senna-S, Dss-S, Peri-Colace, Senna Plus, Sennalax-S, Senexon-S", wordings: "Senokot S, docusate senna, docusate sodium with senna", drugClass: "laxative", spokenAsOne: true,
    products: [tablet("50/8.6")], source: "DailyMed",
  },
  { name: "polyethylene glycol", ingredients: ["polyethylene glycol 3350"], brands: "Miralax, GlycoLax, GaviLAX", wordings: "polyethylene glycol 3350, PEG 3350", drugClass: "laxative", products: [made("powder", "g", 17)], source: "letters (name)" },
  { name: "lactulose", brands: "Enulose, Kristalose, Constulose", drugClass: "laxative" },
  { name: "bisacodyl", brands: "Dulcolax", drugClass: "laxative", products: [tablet(5, 10)] },
  { name: "magnesium citrate", brands: "Citroma", drugClass: "laxative" },
  { name: "psyllium", brands: "Metamucil", drugClass: "laxative" },
  { name: "methylcellulose", brands: "Citrucel", drugClass: "laxative" },
  { name: "lubiprostone", brands: "Amitiza", drugClass: "laxative", products: [made("capsule", "mcg", 8, 24)], source: "gastrodoxs.com" },
  { name: "naloxegol", brands: "Movantik", drugClass: "laxative", products: [tablet(12.5, 25)], source: "drugs.com" },
  { name: "naldemedine", brands: "Symproic", drugClass: "laxative", products: [tablet(0.2)] },
  { name: "methylnaltrexone", brands: "Relistor", drugClass: "laxative", products: [tablet(150), made("injection", "mg", 8, 12)] },
  { name: "linaclotide", brands: "Linzess", drugClass: "laxative", products: [made("capsule", "mcg", 72, 145, 290)] },
  { name: "diphenoxylate/atropine", brands: "Lomotil" },
  { name: "rifaximin", brands: "Xifaxan" },
  { name: "eluxadoline", brands: "Viberzi" },
  { name: "ursodiol", brands: "Actigall" },
  { name: "pancrelipase", brands: "Creon, Zenpep, Pancreaze" },
  { name: "plecanatide", brands: "Trulance" },
];

/** Drugs for stomach, bowel and nausea (domain table 5.6). */
export const DIGESTIVE = drugsOf("gastrointestinal agent", [], ROWS);
