import { isChecked, type Drug } from "../knowledge/drugs";
import { topicOf } from "../knowledge/guidelines";
import type { DrugMention } from "../letter/model";
import { hoverText, placeLinks, type Hover, type HoverContext } from "./hover";
import { escapedMarkdown } from "./markdown";
import { sameNames } from "./names";
import { shownPages } from "./topic-pages";

const MOST_BRANDS = 8;

/** What the table says of a drug, and where else the letter names it. Of a row that nobody has checked only how it is read. */
export function drugHover(context: HoverContext, { drug, name, span }: DrugMention): Hover {
  const elsewhere = sameNames(context.letter, span.start).filter(({ start }) => start !== span.start);
  const checked = isChecked(drug);
  const facts = checked
    ? [`Class: ${drug.drugClass}`, brandLine(drug), topicLine(drug), `Where this was read: ${escapedMarkdown(sourceWords(drug.source ?? ""))}`]
    : ["Class and guideline topics are not shown: nobody has checked them against a source"];
  const links = placeLinks(context, elsewhere);
  return {
    span,
    markdown: hoverText(`**${escapedMarkdown(name)}** · ${kindOfName(drug, name)}`, [
      `Active ingredients${checked ? "" : ", as they are read here"}: ${drug.ingredients.join(", ")}`,
      ...facts,
      links === null ? "Named nowhere else in this letter" : `Also in this letter: ${links}`,
    ]),
  };
}

/** The sources of a row as a reader knows them. */
function sourceWords(source: string): string {
  return source.split("; ").map((one) => one.replace(/^letters\b/, "determination letters")).join(", ");
}

function kindOfName({ name, brands }: Drug, worded: string): string {
  const isWorded = (one: string): boolean => one.toLowerCase() === worded.toLowerCase();
  if (brands.some(isWorded)) return `brand name of ${name}`;
  return isWorded(name) ? "generic name" : `a name of ${name}`;
}

function brandLine({ brands }: Drug): string | null {
  if (brands.length === 0) return null;
  const more = brands.length > MOST_BRANDS ? ` and ${brands.length - MOST_BRANDS} more` : "";
  return `Brands: ${brands.slice(0, MOST_BRANDS).join(", ")}${more}`;
}

function topicLine({ topics }: Drug): string | null {
  if (topics.length === 0) return null;
  return `Topics of the MTUS Chronic Pain guidelines: ${topics.map((title) => title + shownPages(topicOf(title))).join("; ")}`;
}
