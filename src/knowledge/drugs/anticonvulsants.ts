import { capsule, drugsOf, tablet, type DrugRow } from "./row";

const EPILEPSY = "anti-epilepsy drugs (aeds)";

const ROWS: readonly DrugRow[] = [
  { name: "gabapentin", brands: "Neurontin, Gralise, Horizant", wordings: "gabapentin enacarbil", topics: [EPILEPSY, "gabapentin (neurontin)"], products: [capsule(100, 300, 400), tablet(300, 600, 800)], source: "letters (name); DailyMed; pillsync.com" },
  { name: "pregabalin", brands: "Lyrica", topics: [EPILEPSY, "pregabalin (lyrica)"], products: [capsule(25, 50, 75, 82.5, 100, 150, 165, 200, 225, 300, 330)], source: "pfizermedicalinformation.com; drugs.com" },
  { name: "topiramate", brands: "Topamax, Trokendi, Qudexy", products: [tablet(15, 25, 50, 100, 150, 200)], source: "DailyMed" },
  { name: "carbamazepine", brands: "Tegretol, Carbatrol, Epitol, Equetro", products: [tablet(100, 200, 300, 400)], source: "emedicinehealth.com; epilepsy.com" },
  { name: "oxcarbazepine", brands: "Trileptal, Oxtellar XR", products: [tablet(150, 300, 600)], source: "drugs.com" },
  { name: "lamotrigine", brands: "Lamictal, Subvenite", products: [tablet(5, 25, 50, 100, 150, 200, 250, 300)], source: "mdtodate.com; realvalueproducts.com" },
  { name: "levetiracetam", brands: "Keppra, Spritam, Elepsia", products: [tablet(250, 500, 750, 1000, 1500)], source: "medscape.com" },
  { name: "zonisamide", brands: "Zonegran", products: [capsule(25, 50, 100)] },
  { name: "divalproex", ingredients: ["valproate"], brands: "Depakote, Depakene", wordings: "valproic acid, valproate", products: [tablet(125, 250, 500)] },
  { name: "tiagabine", brands: "Gabitril", products: [tablet(2, 4, 12, 16)] },
  { name: "phenytoin", brands: "Dilantin", products: [capsule(30, 100, 200, 300)] },
  { name: "lacosamide", brands: "Vimpat", products: [tablet(50, 100, 150, 200)] },
  { name: "phenobarbital", brands: "Luminal", products: [tablet(15, 16.2, 30, 32.4, 60, 64.8, 97.2, 100)] },
];

/** Anticonvulsants (domain table 5.4). */
export const ANTICONVULSANTS = drugsOf("anticonvulsant", [EPILEPSY], ROWS);
