/** The organizations that make determinations, as letters name them. One has made them all since 2013 (`domain.md` 1.1: F2b begins with its name; F2a and F1 name it in what it says of the review). */
export const ORGANIZATIONS: readonly string[] = ["MAXIMUS Federal Services"];
