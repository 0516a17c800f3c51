import type { Field, Span } from "../../text/span";

/** Blanks in which words are missing, and what stands at both ends. */
export interface Gap {
  /** The word before them, with the marks that stand at it. */
  readonly before: Field<string>;
  readonly blanks: Span;
  /** The word or the closing mark behind them. */
  readonly after: Field<string>;
}

/** A quotation mark or bracket. */
export interface Delimiter {
  readonly mark: Field<string>;
  /** Whether it opens; else it closes. */
  readonly opens: boolean;
  /** The word that it stands before or behind; empty where there is none. */
  readonly word: string;
}

/** A misspelt word, and what was probably meant, with the same capitals. */
export interface Misspelling {
  readonly word: Field<string>;
  readonly correction: string;
}
