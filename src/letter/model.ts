/** The model of a letter: what reading gives, and all that stands above it takes. Each subject has a file. */
export type * from "./model/letter";
export type * from "./model/section";
export type * from "./model/header";
export type * from "./model/patient";
export type * from "./model/treatment";
export type * from "./model/drug";
export type * from "./model/request";
export type * from "./model/item";
export type * from "./model/guideline";
export type * from "./model/rationale";
export type * from "./model/absence";
export type * from "./model/wording";
export * from "./model/date";
