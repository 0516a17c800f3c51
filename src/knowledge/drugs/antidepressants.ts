import { capsule, drugsOf, made, tablet, type DrugRow } from "./row";

const CHRONIC_PAIN = "antidepressants for chronic pain";
const SSRI = [CHRONIC_PAIN, "ssris (selective serotonin reuptake inhibitors)"];

const ROWS: readonly DrugRow[] = [
  { name: "duloxetine", brands: "Cymbalta, Irenka", topics: [CHRONIC_PAIN, "duloxetine (cymbalta)"], products: [capsule(20, 30, 40, 60)], source: "pillsync.com" },
  { name: "venlafaxine", brands: "Effexor", topics: [CHRONIC_PAIN, "venlafaxine (effexor)"], products: [tablet(25, 37.5, 50, 75, 100, 150, 225)], source: "letters" },
  { name: "desvenlafaxine", brands: "Pristiq, Khedezla", products: [tablet(25, 50, 100)] },
  { name: "milnacipran", brands: "Savella", topics: [CHRONIC_PAIN, "milnacipran (ixel)"], products: [tablet(12.5, 25, 50, 100)], source: "medicinenet.com" },
  { name: "levomilnacipran", brands: "Fetzima", products: [capsule(20, 40, 80, 120)] },
  { name: "bupropion", brands: "Wellbutrin, Zyban, Budeprion, Aplenzin, Forfivo", topics: [CHRONIC_PAIN, "bupropion (wellbutrin)"], products: [tablet(75, 100, 150, 174, 200, 300, 348, 450, 522)], source: "letters" },
  { name: "amitriptyline", brands: "Elavil, Endep", products: [tablet(10, 25, 50, 75, 100, 150)], source: "realvalueproducts.com" },
  { name: "nortriptyline", brands: "Pamelor, Aventyl", products: [capsule(10, 25, 50, 75)], source: "letters" },
  { name: "desipramine", brands: "Norpramin", products: [tablet(10, 25, 50, 75, 100, 150)] },
  { name: "imipramine", brands: "Tofranil", products: [tablet(10, 25, 50, 75, 100, 125, 150)] },
  { name: "clomipramine", brands: "Anafranil" },
  { name: "protriptyline", brands: "Vivactil", products: [tablet(5, 10)] },
  { name: "doxepin", brands: "Sinequan, Silenor, Prudoxin, Zonalon", products: [tablet(3, 6), capsule(10, 25, 50, 75, 100, 150), made("cream", "%", 5)], source: "rxlist.com" },
  { name: "trazodone", brands: "Desyrel, Oleptro", products: [tablet(50, 100, 150, 300)], source: "letters (name); drugs-library.com" },
  { name: "nefazodone", brands: "Serzone", products: [tablet(50, 100, 150, 200, 250)] },
  { name: "mirtazapine", brands: "Remeron, Remeron SolTab", products: [tablet(7.5, 15, 30, 45)], source: "simpleandpractical.com" },
  { name: "sertraline", brands: "Zoloft", topics: SSRI, products: [tablet(25, 50, 100, 150, 200)], source: "prescriptiondrugs.com; trial.medpath.com" },
  { name: "fluoxetine", brands: "Prozac, Sarafem", topics: SSRI, products: [capsule(10, 20, 40, 60, 90)], source: "medicinenet.com" },
  { name: "fluvoxamine", brands: "Luvox", topics: SSRI, products: [tablet(25, 50, 100, 150)] },
  { name: "paroxetine", brands: "Paxil, Pexeva, Brisdelle", topics: SSRI, products: [tablet(7.5, 10, 12.5, 20, 25, 30, 37.5, 40)], source: "aids.about.com" },
  { name: "citalopram", brands: "Celexa", topics: SSRI, products: [tablet(10, 20, 30, 40)], source: "wisegeek.net" },
  { name: "escitalopram", brands: "Lexapro", topics: SSRI, products: [tablet(5, 10, 20)], source: "simpleandpractical.com" },
  { name: "vilazodone", brands: "Viibryd", topics: SSRI, products: [tablet(10, 20, 40)] },
  { name: "vortioxetine", brands: "Trintellix, Brintellix", topics: SSRI, products: [tablet(5, 10, 15, 20)] },
  { name: "buspirone", brands: "BuSpar", drugClass: "anxiolytic", topics: [], products: [tablet(5, 7.5, 10, 15, 30)], source: "affordabledrugs.com; drugs.com" },
  { name: "cariprazine", brands: "Vraylar", drugClass: "antipsychotic", topics: [] },
  { name: "quetiapine", brands: "Seroquel", drugClass: "antipsychotic", topics: [], products: [tablet(25, 50, 100, 150, 200, 300, 400)], source: "simpleandpractical.com" },
  { name: "olanzapine", brands: "Zyprexa", drugClass: "antipsychotic", topics: [], products: [tablet(2.5, 5, 7.5, 10, 15, 20)] },
  { name: "aripiprazole", brands: "Abilify", drugClass: "antipsychotic", topics: [], products: [tablet(2, 5, 10, 15, 20, 30)] },
  { name: "lurasidone", brands: "Latuda", drugClass: "antipsychotic", topics: [], products: [tablet(20, 40, 60, 80, 120)], source: "drugdocs.com" },
  { name: "risperidone", brands: "Risperdal", drugClass: "antipsychotic", topics: [], products: [tablet(0.25, 0.5, 1, 2, 3, 4)] },
  { name: "ziprasidone", brands: "Geodon", drugClass: "antipsychotic", topics: [], products: [capsule(20, 40, 60, 80)] },
  { name: "brexpiprazole", brands: "Rexulti", drugClass: "antipsychotic", topics: [], products: [tablet(0.25, 0.5, 1, 2, 3, 4)] },
  { name: "perphenazine/amitriptyline", brands: "Triavil", products: [tablet("2/10", "2/25", "4/10", "4/25", "4/50")] },
  { name: "lithium", brands: "Lithobid, Eskalith", drugClass: "other", topics: [], products: [tablet(150, 300, 450, 600)] },
];

/** Antidepressants and drugs for the mind (domain table 5.5). */
export const ANTIDEPRESSANTS = drugsOf("antidepressant", [CHRONIC_PAIN], ROWS);
