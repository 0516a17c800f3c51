import { CHRONIC_PAIN_LENGTH, topicOf, type Topic } from "../knowledge/guidelines";
import type { Citation, Letter } from "../letter/model";
import { cover, type Field } from "../text/span";
import { blocksOf, citesPagedEdition, completed, itemOf } from "./guidelines";
import type { Rule, RuleDocumentation } from "./rule";
import { listed, quoted } from "./wording";

/** First and last page. */
type Pages = readonly [number, number];

export const citationPageOutsideTopicDocumentation: RuleDocumentation = {
  rationale:
    "Topic and page of a citation belong together. Where none of the pages is one of the topic's, either was taken over from somewhere else, and the reader finds another text than the one meant.",
  reports:
    "No page of a block lies in the pages of any topic that the block names, nor in those of the wider topic that treats of it too. Only for the MTUS Chronic Pain guidelines of 2009, and only where the pages of all its topics are known; they are known by experience and may be off by one, so this is a hint. At the pages.",
  mayBearOn: null,
  examples: {
    bad: [
      {
        title: "The page of another topic",
        letter: {
          summary: "The patient is a 61-year-old male who was injured on 01/19/2010.",
          items: [
            {
              heading: "Tizanidine 4 mg #60: Upheld",
              reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain), Page(s): 111-113.
                                                                                               ^^^^^^^ hint citation-page-outside-topic: None of the pages cited, 111-113, is one of Muscle relaxants (for pain) (63-66).`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "One of several pages lies in one of the topics",
        letter: {
          summary: "The patient is a 61-year-old male who was injured on 01/19/2010.",
          items: [
            {
              heading: "Norco 10/325 mg #60: Upheld",
              reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, Weaning of medications, Page(s): 44, 47, 75.",
            },
          ],
        },
      },
    ],
  },
};

export const citationPageOutsideTopic: Rule = {
  id: "citation-page-outside-topic",
  title: "No page of a citation is a page of its topics",
  severity: "hint",
  *check(letter) {
    const isPaged = citesPagedEdition(letter);
    for (const place of blocksOf(letter)) {
      const citations = place.block.citations.filter(isPaged);
      const pages = pagesOf(citations);
      const topics = topicsOf(citations);
      if (pages.length === 0 || topics === null || topics.some((topic) => pages.some(({ value }) => holds(topic.value, value)))) continue;
      yield { message: messageOn(letter, pages, topics), span: pages.map(({ span }) => span).reduce(cover), item: itemOf(place), related: [] };
    }
  },
};

function messageOn(letter: Letter, pages: readonly Field<Pages>[], topics: readonly Field<Topic>[]): string {
  const named = topics.map(({ value, span }) => `${quoted(letter, span)} (${value.pages![0]}-${value.pages![1]})`);
  return `None of the pages cited, ${listed(pages.map(({ span }) => quoted(letter, span)))}, is one of ${listed(named)}.`;
}

/** The pages of some citations. One that the guideline does not have, or a range that runs backwards, is a fault of its own. */
function pagesOf(citations: readonly Citation[]): readonly Field<Pages>[] {
  const pages = citations.flatMap((citation) => citation.pages).map(({ value, span }) => ({ value: completed(value), span }));
  return pages.filter(({ value: [first, last] }) => first > 0 && first <= last && last <= CHRONIC_PAIN_LENGTH);
}

/** The topics of some citations; null where one names none, or one whose pages are not known. */
function topicsOf(citations: readonly Citation[]): readonly Field<Topic>[] | null {
  const topics: Field<Topic>[] = [];
  for (const { topics: named } of citations) {
    if (named.length === 0) return null;
    for (const { value, span } of named) {
      const topic = topicOf(value);
      if (!topic?.pages) return null;
      topics.push({ value: topic, span });
    }
  }
  return topics;
}

/** Whether a range shares a page with a topic; pages that were not read in a letter may be off by one. */
function holds({ pages, within, verified }: Topic, [first, last]: Pages): boolean {
  const slack = verified ? 0 : 1;
  return [pages, within].some((range) => range !== null && first <= range[1] + slack && last >= range[0] - slack);
}
