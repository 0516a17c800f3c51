/** What patterns over prose, lists and labels stumble on when it goes on and on. */
export const STRETCHES: readonly string[] = [
  "denied ", "request for ", "requested Soma and ", "the ", "the request was ", "was ", ", and ", "1 and ", "not medically necessary ", "board certified in ",
  '"', "'a ", "(", ") ", "[a] ", "1", "#60 ", "2 times a week ", "12/12/14 ", "10/", "a-", ".", "? ", ": ", "\u00a0", "\n", "a\n\n", "1. a\n", "Soma: Upheld\n\n",
  "Decision rationale:\n", "Section(s): ", "MTUS, ", "Page(s) 1, ", "Regarding the request for ", "no ", "UR said ", "injury of the ", "§", "-ray",
];

/** How often `letterThatGoesOn` writes its stretch. */
const PLACES = 8;

/** An invented letter of about `size` characters with a stretch, again and again, in its header, cover and every section. */
export function letterThatGoesOn(repeated: string, size: number): string {
  const stretch = repeated.repeat(Math.floor(size / PLACES / repeated.length));
  return `Case Number: CM14-0000001 Date Assigned: 01/02/2014 ${stretch}

Dear Reader: ${stretch}

HOW THE IMR FINAL DETERMINATION WAS MADE

MAXIMUS Federal Services sent the complete case file to an expert reviewer. ${stretch}

CLINICAL CASE SUMMARY

The patient is a 52-year-old man. Utilization review denied Soma 350 mg #30 ${stretch}

IMR ISSUES, DECISIONS AND RATIONALES

Soma 350 mg #30 ${stretch}: Upheld

Claims Administrator guideline:
${stretch}

MAXIMUS guideline:
Decision based on MTUS Chronic Pain Treatment Guidelines, Opioids ${stretch}

Decision rationale:
The request is ${stretch}`;
}
