/** A body region that two sources of one item can disagree on. */
export type BodyRegion = string;
