/**
 * Words of English, of medicine and of other countries' pharmacies that look like a word of the vocabulary and are none of its misspellings. Found by
 * running the vocabulary against lists of English (SCOWL) and medical words (OpenMedSpel), which are no part of the program; forms that differ in their ending only need no entry.
 */
export const OTHER_WORDS: readonly string[] = (
  // Like drugs' names.
  "ability ambient amerce analgesia androgen antevert aspiring astral ataraxy augmenting austral benzyl botulinus buffering cambial cannabin cannabinol cannabinols celestine " +
  "chondritis chopine chorine concert concerto concerts concerti contain coranto corticosterone cortex cortin coumarin creator creston cumbia discus embeds enclose exogen " +
  "halcyon hydrocol hydrocortone hydrolyzing hyperdense hypertense hypertonia indulin intermezzi kalian inulin laminal liminal lithoid lorica lumenal lumina luminar luminol lyrical lyrics methoderm methyldopate midrib morphing nalorphine nubbin oxybutyric pallor paragon parlor polyethene " +
  "preacid prelate probate pronate prorate protonic raglan resistor sabella salicylated senora sentry singular solarize somata stanol testis tricorn tricot ultras verged verses verset verted warfaring " +
  // Like drugs' names: other spellings, other drugs.
  "amoxycillin dihydrocodeinone indometacin lipoderm marihuana " +
  // Like drugs' names: persons and places.
  "concetta contini cortez darion darron lorena lorine marino marisol motril " +
  // Like terms.
  "administrate administrated administration arterioplasty arthrostomy detoxication electrodiagnosis guidewires hyperalgesic hypergonadism hyperalgia hypoalgesia hypalgesia interlaminate intralaminar meniscotomy maxims maximum maximums necrotomy neurovascular osteoarthrosis phytotherapy rationalise rationalises rationalism rationalize rationalizes rationals rhinotomy toxinology uphold uranalysis " +
  "utilisation " +
  // Like everyday words of phrases.
  "addition adduction aments america averse blacks chapiter charter chatter chromic collage complains continua continuo currant derision devises doping dozing evacuation evacuations expect export firearm genera hearth inducted insomniac infection infections insured intensify inured meatal " +
  "medially mediation mediations message menial officinal photon practise processional rebated reflated relaxed relayed relined relived replied retied screed serviced servile " +
  "smoulder specially speciality spinae spinel spiral stipulation strews sulfite summery tasting tenting texting tropical typical treading waning wearing weaving weening"
).split(" ");
