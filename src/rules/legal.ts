/** A provision of law that a finding may bear on; whether it does is never the program's to say. */
export interface LegalGround {
  readonly provision: string;
  /** What the provision is about, in a clause that follows its name. */
  readonly about: string;
  /** What an appeal on it takes: sentences. */
  readonly takes: string;
}

/**
 * California Labor Code 4610.6(h)(5), one of the five grounds on which a determination can be appealed
 * (https://www.boxerlaw.com/workerscompzone/appealing-imr/, https://bradfordbarthel.com/?p=395); what an appeal takes, 4610.6(h)
 * (http://wcdefenseca.com/?p=3082, https://www.nwcdn.com/state-news/california/defendants-may-appeal-adverse-imr-determination).
 */
export const PLAINLY_ERRONEOUS_FACT: LegalGround = {
  provision: "California Labor Code section 4610.6(h)(5)",
  about:
    "a plainly erroneous express or implied finding of fact, where the mistake is one of ordinary knowledge on the information submitted for review and not of expert opinion",
  takes:
    "An appeal takes a verified petition, served within 30 days of the date of mailing of the determination, and clear and convincing evidence; the determination is presumed to be correct.",
};
