import { covers, isCoverKnown, isExamination, isOdgChapter, sectionOf, tellsTopic, topicOf, type Topic, type Treated } from "../knowledge/guidelines";
import type { Citation, GuidelineBlock, Item, Letter, Treatment } from "../letter/model";
import { gathered } from "../text/gathered";
import type { Field } from "../text/span";
import { blocksOf } from "./guidelines";
import { isInPercent } from "./packages";
import type { Report, Rule, RuleDocumentation } from "./rule";
import { listed, quoted } from "./wording";

export const citationTopicMismatchDocumentation: RuleDocumentation = {
  rationale:
    "A guideline that is about another treatment can neither support nor refute this one. Often the citation was carried over from the item before.",
  reports:
    "A guideline block names topics of the MTUS Chronic Pain guidelines or sections of an ACOEM chapter (`Physical Methods`, `Special Studies`), and none of them covers the treatment of the item. Silent where one covers everything (medications for chronic pain, functional improvement, initial care), where the cover of one is not known, where the block also cites something that may cover the treatment (a chapter of ACOEM or a guideline without topic, other evidence), and for treatments that no table knows, visits and laboratory tests. At the first topic.",
  mayBearOn: null,
  examples: {
    bad: [
      {
        title: "Muscle relaxants, for an opioid",
        letter: {
          summary: "The patient is a 57-year-old female who was injured on 10/30/2009.",
          items: [
            {
              heading: `
Percocet 10/325 mg #90: Upheld
~~~~~~~~~~~~~~~~~~~~~~ citation-topic-mismatch: The item is Percocet 10/325 mg #90`,
              claimsAdministrator: "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, Page(s): 74-96.",
              reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain), Page(s): 63-66.
                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ information citation-topic-mismatch: Percocet 10/325 mg #90: the reviewer's guideline names only the topic "Muscle relaxants (for pain)", which does not cover it.`,
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "A proton pump inhibitor under NSAIDs, and a topic that covers every medication",
        letter: {
          summary: "The patient is a 57-year-old female who was injured on 10/30/2009.",
          items: [
            {
              heading: "Prilosec 20 mg #30: Upheld",
              claimsAdministrator: "Decision based on MTUS Chronic Pain Treatment Guidelines NSAIDs, GI symptoms & cardiovascular risk, Page(s): 68.",
              reviewer: "Decision based on MTUS Chronic Pain Treatment Guidelines Medications for chronic pain, Page(s): 60.",
            },
          ],
        },
      },
    ],
  },
};

export const citationTopicMismatch: Rule = {
  id: "citation-topic-mismatch",
  title: "A guideline block names only topics that do not cover the treatment",
  severity: "information",
  *check(letter) {
    for (const { block, items } of blocksOf(letter)) {
      const [item, other] = items;
      const treated = other === undefined ? treatedBy(item!) : null;
      const topics = treated && topicsIn(block);
      if (topics?.length && !topics.some(({ value }) => isCovered(value, treated!, item!.treatment))) yield reportOn(letter, item!, block, topics);
    }
  },
};

function reportOn(letter: Letter, item: Item, block: GuidelineBlock, topics: readonly Field<Topic>[]): Report {
  const name = quoted(letter, item.name.span);
  const whose = block === item.reviewer ? "the reviewer's" : "the claims administrator's";
  const named = listed(topics.map(({ span }) => `"${quoted(letter, span)}"`));
  return {
    message: `${name}: ${whose} guideline names only ${topics.length === 1 ? `the topic ${named}, which does` : `the topics ${named}, which do`} not cover it.`,
    span: topics[0]!.span,
    item: item.index,
    related: [{ message: `The item is ${name}`, span: item.name.span }],
  };
}

/** What an item's topics have to cover; null where that is not known, and for what goes with a procedure, whose guideline is cited. */
function treatedBy({ treatment, associatedService }: Item): Treated | null {
  const { drugs, service } = treatment;
  if (associatedService || isInjectedAtSite(treatment)) return null;
  if (treatment.kind === "medication" ? drugs.length === 0 : service === null || !(tellsTopic(service.value) || isExamination(treatment.name.value))) return null;
  return { drugs: drugs.map(({ drug }) => drug), service: service?.value ?? null, topical: isTopical(treatment) };
}

/** A therapist's evaluation is a visit as well, for which the guideline on visits may be cited. */
const THERAPISTS_EVALUATION = /\b(?:physical|occupational|hand|speech|vestibular) therap(?:y|ist['’]?s?) (?:initial )?eval(?:uation)?\b/i;
const VISIT: Treated = { drugs: [], service: "consultation", topical: false };

function isCovered(topic: Topic, treated: Treated, { text }: Treatment): boolean {
  return covers(topic, treated) || (THERAPISTS_EVALUATION.test(text) && covers(topic, VISIT));
}

/** Whether it is a steroid or an anaesthetic that a procedure brings to a joint, a nerve or a muscle. */
function isInjectedAtSite({ doseForm, drugs }: Treatment): boolean {
  return doseForm?.value === "injection" && drugs.some(({ drug: { drugClass } }) => drugClass === "corticosteroid" || drugClass === "topical analgesic");
}

const SKIN_FORMS = new Set(["cream", "ointment", "gel", "lotion", "foam", "spray", "pad"]);

function isTopical({ doseForm, strength }: Treatment): boolean {
  return (doseForm !== null && SKIN_FORMS.has(doseForm.value)) || isInPercent(strength);
}

/** The topics of a block, where they are all that it cites and it is known what each covers; else null. */
function topicsIn({ citations }: GuidelineBlock): readonly Field<Topic>[] | null {
  const all: Field<Topic>[] = [];
  for (const citation of citations) {
    const known = knownTopics(citation);
    if (known === null) return null;
    all.push(...known);
  }
  return all;
}

function knownTopics({ source, topics }: Citation): readonly Field<Topic>[] | null {
  if (source.value === "other" || source.value === "ccr") return null;
  const named = source.value === "odg" ? topics.filter(({ value }) => !isOdgChapter(value)) : topics;
  const known = gathered(named, ({ value, span }): readonly Field<Topic>[] => {
    const topic = (source.value === "mtus-acoem" ? sectionOf(value) : null) ?? topicOf(value);
    return topic && isCoverKnown(topic) ? [{ value: topic, span }] : [];
  });
  return known.length > 0 && known.length === named.length ? known : null;
}
