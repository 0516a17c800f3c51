import { deepStrictEqual } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Citation, Request, Treatment } from "../../src/letter/model";
import { readLetters } from "../../src/letter/read";

const FOLDERS = ["test/fixtures/letters", "test/fixtures/further-letters"];

/** What a label says of a treatment. */
interface LabeledTreatment {
  readonly text: string;
  readonly ingredients: readonly string[];
  readonly strength: string | null;
  readonly quantity: number | null;
  readonly decision?: string;
}

interface Labels {
  readonly sections: readonly string[];
  readonly header?: Record<string, string | null>;
  readonly reviewer: Record<"certifications" | "subspecialties" | "licensure", readonly string[]>;
  readonly patient: { readonly age: number | null; readonly sex: string | null; readonly dateOfInjury: string | null };
  readonly requests: readonly LabeledTreatment[];
  readonly review: { readonly date: string | null; readonly requests: readonly LabeledTreatment[] };
  readonly items: readonly (LabeledTreatment & { readonly outcome: string | null; readonly claims: readonly LabeledCitation[]; readonly reviewer: readonly LabeledCitation[] })[];
}

interface LabeledCitation {
  readonly source: string;
  readonly pages: readonly (readonly [number, number])[];
}

const values = <Value>(fields: readonly { readonly value: Value }[]): readonly Value[] => fields.map((field) => field.value);
const strengthOf = (text: string | null): string => (text ?? "").toLowerCase().replace(/\s+/g, "").replace(/-/g, "/");
const fold = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

/** A medication by ingredients, strength and count; a service, for which there is no agreed name, by its count. */
function keyOf(ingredients: readonly string[], strength: string | null, quantity: number | null, decision?: string | null): string {
  return [[...ingredients].sort().join("+"), strengthOf(strength), quantity ?? "", decision ?? ""].join(" | ");
}
const readKey = (treatment: Treatment, decision?: string): string => keyOf(treatment.ingredients, treatment.strength?.value.text ?? null, treatment.quantity?.value ?? null, decision);
const requestKey = (request: Request): string => readKey(request.treatment, request.decision?.value);
const labelKey = (label: LabeledTreatment): string => keyOf(label.ingredients, label.strength, label.quantity, label.decision);

/** Citations by source, with all pages of one source together. */
function citationKeys(citations: readonly { readonly source: string; readonly pages: readonly (readonly [number, number])[] }[]): readonly string[] {
  const pages = new Map<string, Set<string>>();
  for (const { source, pages: ranges } of citations) pages.set(source, new Set([...(pages.get(source) ?? []), ...ranges.map((range) => range.join("-"))]));
  return [...pages].map(([source, ranges]) => `${source} ${[...ranges].sort().join(",")}`).sort();
}
const readCitation = (citation: Citation): LabeledCitation => ({ source: citation.source.value, pages: values(citation.pages) });

describe("readLetters on the labeled letters", () => {
  for (const path of FOLDERS.flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith(".json")).sort().map((file) => join(folder, file)))) {
    it(basename(path, ".json"), () => {
      const labels = JSON.parse(readFileSync(path, "utf8")) as Labels;
      const { letters, reason } = readLetters(readFileSync(path.replace(/json$/, "txt"), "utf8"));
      const letter = letters[0]!;
      const header = Object.fromEntries(Object.keys(labels.header ?? {}).map((key) => [key, letter.header[key as keyof typeof letter.header]?.value ?? null]));
      deepStrictEqual(
        {
          reason,
          sections: letter.sections.map((section) => section.kind),
          header,
          reviewer: { certifications: values(letter.reviewer.certifications), subspecialties: values(letter.reviewer.subspecialties), licensure: values(letter.reviewer.licensure) },
          patient: { age: letter.patient.age?.value ?? null, sex: letter.patient.sex?.value ?? null, dateOfInjury: letter.patient.dateOfInjury?.value ?? null },
          requests: letter.requests.map(requestKey),
          review: { date: letter.review.date?.value ?? null, requests: letter.review.requests.map(requestKey) },
          items: letter.items.map((item) => ({
            name: fold(item.name.value),
            key: readKey(item.treatment),
            outcome: item.outcome?.value ?? null,
            claims: citationKeys((item.claimsAdministrator?.citations ?? []).map(readCitation)),
            reviewer: citationKeys((item.reviewer?.citations ?? []).map(readCitation)),
          })),
        },
        {
          reason: null,
          sections: labels.sections,
          header: labels.header ?? {},
          reviewer: labels.reviewer,
          patient: labels.patient,
          requests: labels.requests.map(labelKey),
          review: { date: labels.review.date, requests: labels.review.requests.map(labelKey) },
          items: labels.items.map((item) => ({ name: fold(item.text), key: labelKey(item), outcome: item.outcome, claims: citationKeys(item.claims), reviewer: citationKeys(item.reviewer) })),
        },
      );
    });
  }
});
