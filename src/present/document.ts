/** A document to be written out, as Markdown or as HTML: what stands in it, not how it looks. */
export type TextDocument = readonly Block[];

/** A part of a document. Each row of a table has as many cells as its header. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly ListItem[] }
  | { readonly kind: "table"; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A point of a list. */
export interface ListItem {
  /** Stands before the text, in strong letters. */
  readonly label?: string;
  readonly text: string;
  /** Of what is to be ticked: whether it is. */
  readonly ticked?: boolean;
  readonly items?: readonly ListItem[];
}
