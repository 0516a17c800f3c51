import { contains } from "../text/span";
import type { Letter, Reported } from "./model";

/** Whether what the case summary reports is only asked for, or decided on: it has not been had. */
export function isAskedFor({ requests, review, application }: Letter, { span }: Reported): boolean {
  return [requests, review.requests, application.requests].some((list) => list.some(({ treatment }) => contains(treatment.span, span)));
}
