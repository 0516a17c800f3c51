/** A drug by one or more names. */
export interface Drug {
  /** The generic name as the table lists it (`hydrocodone/acetaminophen`). */
  readonly name: string;
  /** Active ingredients by their RxNorm names, in lower case. */
  readonly ingredients: readonly string[];
  /** Brand names with their usual capitals. */
  readonly brands: readonly string[];
}
