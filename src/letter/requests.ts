import type { Reading } from "../text/reading";
import type { Field } from "../text/span";
import { undated } from "./dated-request";
import { agreeingRequests, decidedTreatments, kindsWithoutAgreement, withCorrectedApart, withEarlierApart, withOthersApart } from "./decided-request";
import { mentionsOf } from "./later-mentions";
import type { Application, DateMention, IsoDate, Request, Review, Treatment } from "./model";
import { withoutRepeats } from "./repeated-decisions";
import { requestDates } from "./request-dates";
import { determinationUnderReview, markReviewed, reviewDate, withLaterApart, withoutGrantsBefore } from "./reviewed-requests";
import type { SummarySentence } from "./summary-sentences";
import { ToldRequests } from "./told-requests";
import { visitDates } from "./visit-dates";

/** What the case summary tells of the three sources. */
export interface RequestFacts {
  readonly requests: readonly Request[];
  readonly review: Review;
  readonly application: Application;
  /** Where the summary dates the request or report that UR decided. */
  readonly requestDates: () => readonly Field<IsoDate>[];
}

/**
 * Reads the requests of the treating physicians, of UR and of the application from the sentences of the case summary.
 * `denialDate` is the header's, which tells the determination under review from earlier ones; `headings` are the items' treatments.
 */
export function readRequests(reading: Reading, sentences: readonly SummarySentence[], dates: readonly DateMention[], denialDate: IsoDate | null, headings: readonly Treatment[]): RequestFacts {
  const visits = visitDates(reading, sentences, dates, denialDate);
  const told = new ToldRequests(reading, visits, denialDate);
  for (const sentence of sentences) told.take(sentence);
  const review = withoutGrantsBefore(told.physician, determinationUnderReview(withoutRepeats(told.review), visits, denialDate));
  const date = reviewDate(review, visits);
  const decided = decidedTreatments(review, headings);
  const physician = withCorrectedApart(withLaterApart(told.physician, review, date?.value ?? null), told.corrections, decided);
  const agreeing = agreeingRequests(physician, decided);
  const mentions = agreeingRequests(mentionsOf(reading, sentences, visits, date?.value ?? null, kindsWithoutAgreement(physician, agreeing, decided)), decided);
  return {
    requests: markReviewed(withEarlierApart(withOthersApart(physician, agreeing, review), mentions), visits, date?.value ?? null, agreeing),
    review: { date, requests: review.map(undated), unnamed: told.unnamed, sentences: told.onDetermination },
    application: { requests: told.application.map(undated) },
    requestDates: () => requestDates(physician, review, visits, denialDate, told.askedIn),
  };
}
