/** A document to be written out, as Markdown or as HTML: what stands in it, not how it looks. */
export type TextDocument = readonly Block[];

/** A part of a document. Each row of a table has as many cells as its header. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: Inline }
  | { readonly kind: "list"; readonly items: readonly ListItem[] }
  | { readonly kind: "table"; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A point of a list. */
export interface ListItem {
  /** Stands before the text, in strong letters. */
  readonly label?: string;
  readonly text: Inline;
  /** Of what is to be ticked: whether it is. */
  readonly ticked?: boolean;
  readonly items?: readonly ListItem[];
}

/** Words, in which some may be links. */
export type Inline = string | readonly (string | Link)[];

/** Words that lead to an address. */
export interface Link {
  readonly text: string;
  readonly address: string;
}

/** The sign before a point of a list that is to be ticked; empty before any other. */
export function boxOf({ ticked }: ListItem, signs: { readonly ticked: string; readonly open: string }): string {
  if (ticked === undefined) return "";
  return ticked ? signs.ticked : signs.open;
}

/** Words with others put in, as in a template; a string where none of them is a link. */
export function inline(strings: readonly string[], ...values: readonly Inline[]): Inline {
  const parts = strings.flatMap((words, at) => [words, ...[values[at] ?? ""].flat()]);
  return parts.every((part) => typeof part === "string") ? parts.join("") : parts;
}

/** A text written out: its words by one function, its links by another. */
export function written(text: Inline, wordsOf: (words: string) => string, linkOf: (link: Link) => string): string {
  return [text].flat().map((part) => (typeof part === "string" ? wordsOf(part) : linkOf(part))).join("");
}
