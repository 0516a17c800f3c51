import { regionsDiffer } from "../knowledge/body";
import { isSurgery } from "../knowledge/services";
import type { Item, Letter, Request, Treatment } from "../letter/model";
import { valuesOf } from "../text/span";
import { PLAINLY_ERRONEOUS_FACT } from "./legal";
import type { Rule, RuleDocumentation } from "./rule";

export const associatedServiceInconsistentDocumentation: RuleDocumentation = {
  rationale:
    "An assistant surgeon, a clearance or a cold therapy unit is needed when the operation takes place. Where the operation was found not necessary and what goes with it was granted, one of the two decisions is likely to be a mistake, and the claims administrator has to pay for something that will not be used.",
  reports:
    "A service that goes with a surgery, as its heading says (`Associated surgical service`, `Pre-operative`, `Post-operative`, `Assistant surgeon`), is overturned while the surgery is upheld. Nothing is reported where it is not clear which surgery is meant: another one was granted or is not decided, what is overturned is done to decide on the surgery (a psychological evaluation, a test for nicotine), or a postoperative service names neither the same part of the body nor was requested together with it. At the service's heading.",
  mayBearOn: PLAINLY_ERRONEOUS_FACT,
  examples: {
    bad: [
      {
        title: "A cold therapy unit for an operation that is not necessary",
        letter: {
          summary: "The patient is a 49-year-old male who was injured on 07/22/2013.",
          items: [
            {
              heading: `
Right shoulder arthroscopy: Upheld
~~~~~~~~~~~~~~~~~~~~~~~~~~ associated-service-inconsistent: Right shoulder arthroscopy is upheld`,
            },
            {
              heading: `
Associated surgical service: Cold therapy unit: Overturned
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information associated-service-inconsistent: Associated surgical service: Cold therapy unit is overturned, but Right shoulder arthroscopy is upheld.`,
              rationale: "Cold reduces swelling after arthroscopy. The request is medically necessary.",
            },
          ],
        },
      },
    ],
    good: [
      {
        title: "Therapy after an operation on another part of the body",
        letter: {
          summary: "The patient is a 49-year-old male who was injured on 07/22/2013. His left knee was operated on in May.",
          items: [
            { heading: "Right carpal tunnel release: Upheld" },
            { heading: "Post-operative physical therapy for the left knee, 12 visits: Overturned", rationale: "He has had none. It is medically necessary." },
          ],
        },
      },
    ],
  },
};

/** Of more operations in one letter it is not clear to which of them a service belongs. */
const MOST_SURGERIES = 8;

export const associatedServiceInconsistent: Rule = {
  id: "associated-service-inconsistent",
  title: "A service that goes with a surgery is overturned, the surgery is not",
  severity: "information",
  *check(letter) {
    const surgeries = letter.items.filter((item) => !item.associatedService && operates(item.treatment));
    if (surgeries.length > MOST_SURGERIES || otherSurgeryMayBeMeant(letter, surgeries)) return;
    for (const item of letter.items) {
      if (!item.associatedService || item.outcome?.value !== "overturned" || decidesOnSurgery(item)) continue;
      const meant = surgeries.filter((surgery) => mayGoWith(item, surgery));
      if (meant.length === 0 || !meant.every(isRefused)) continue;
      const clauses = meant.map(({ name }) => `${name.value} is upheld`);
      yield {
        message: `${item.name.value} is overturned, but ${clauses.join(", ")}.`,
        span: item.name.span,
        item: item.index,
        related: meant.map(({ name }, at) => ({ message: clauses[at]!, span: name.span })),
      };
    }
  },
};

/** Words of what is done to decide on an operation, which may rightly be refused until it is known: a psychological evaluation, a test for nicotine. */
const DECIDES_ON_SURGERY = new Set(["psychological", "psychologic", "psychology", "psychiatric", "psych", "psychosocial", "nicotine", "cotinine", "tobacco", "smoking"]);

function decidesOnSurgery(item: Item): boolean {
  return item.words().some(({ key }) => DECIDES_ON_SURGERY.has(key));
}

function operates({ service }: Treatment): boolean {
  return service !== null && isSurgery(service.value);
}

/** Whether an operation was granted by utilization review, or one on another part of the body was requested, that no item decides. */
function otherSurgeryMayBeMeant(letter: Letter, surgeries: readonly Item[]): boolean {
  const isElsewhere = ({ treatment }: Request): boolean => surgeries.every((surgery) => regionsDiffer(valuesOf(surgery.treatment.bodyParts), valuesOf(treatment.bodyParts)));
  const isOther = (request: Request): boolean => operates(request.treatment) && ((request.decision?.value ?? "denied") !== "denied" || isElsewhere(request));
  return letter.review.requests.some(isOther) || letter.requests.some((request) => request.reviewed && isOther(request));
}

/** A service before or during an operation is for the one that is disputed; one after it may be for an earlier one. */
function mayGoWith(item: Item, surgery: Item): boolean {
  const regions = valuesOf(item.treatment.bodyParts);
  if (regionsDiffer(regions, valuesOf(surgery.treatment.bodyParts)) || areOpposite(item.treatment, surgery)) return false;
  if (!isAfterwards(item)) return true;
  return (regions.length > 0 && valuesOf(surgery.treatment.bodyParts).length > 0) || requestedTogether(item, surgery);
}

function isAfterwards(item: Item): boolean {
  const words = item.words();
  return words[0]?.key !== "associated" && words.some(({ key }) => key.startsWith("post"));
}

function requestedTogether(item: Item, surgery: Item): boolean {
  return item.statements.physician.some(({ list }) => surgery.statements.physician.some((other) => other.list === list));
}

/** Whether a service is for the other side than the surgery, by its heading and by what was asked and decided: `side-mismatch` may hold of the heading. */
function areOpposite(one: Treatment, { treatment, statements }: Item): boolean {
  const stated = [...statements.physician, ...statements.review].flatMap((request) => request.treatment.sides);
  const sides = new Set([...treatment.sides, ...stated].map(({ value }) => value));
  return sides.size > 0 && one.sides.length > 0 && !sides.has("bilateral") && one.sides.every(({ value }) => value !== "bilateral" && !sides.has(value));
}

/** Whether no part of a surgery is granted by this decision. */
function isRefused({ outcome, original }: Item): boolean {
  return outcome?.value === "upheld" && original === null;
}
