/** A delimiter without partner, by its index in a text. */
export interface LoneDelimiter {
  readonly at: number;
  readonly opens: boolean;
}
