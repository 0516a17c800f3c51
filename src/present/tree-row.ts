import type { TimeLimit } from "../knowledge/law";
import type { Anchor, Dismissal, RecordCheck, WordsAnchor } from "../review/records";
import type { Severity } from "../rules/rule";
import type { Place, Position } from "../text/lines";
import type { GraveFindings } from "./grave-findings";

/** What a row is: it decides which commands the row has (`viewItem` in the manifest, `reviewed` for an item that is) and how it is read out. */
export type RowKind =
  | "letter" | "item" | "statement" | "finding" | "related" | "dismissed" | "unmatched" | "comparison" | "question" | "answered" | "notice"
  | "failure" | "scan" | "clear" | "group" | "unread";

/** An icon by its name in VS Code's product icons, and the theme color it has; null for the color of text. */
export interface Icon {
  readonly id: string;
  readonly color: string | null;
}

/** What a row says, without the rows beside it. */
export interface RowContent {
  readonly kind: RowKind;
  /** Stable over edits, and different from those of all other rows. */
  readonly key: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly icon: Icon;
  /** Where a click goes; null where it goes nowhere. */
  readonly place: Place | null;
  /** The address of what a click opens, where that is not the row's own file. */
  readonly opens?: string;
  /** What of the file the row stands for; null for none of it. */
  readonly extent: Place | null;
  /** Of a finding: by what it is found again, so that it can be dismissed. */
  readonly anchor?: Anchor;
  /** Of a finding that was not dismissed: how grave it is. */
  readonly severity?: Severity;
  /** Of what was dismissed: the record. */
  readonly dismissal?: Dismissal;
  /** Of what is to be looked up in the medical record: by what it is found again. */
  readonly question?: WordsAnchor;
  /** Of what was looked up there: the record. */
  readonly check?: RecordCheck;
  /** Of an item: which one of its file it is. */
  readonly item?: RowItem;
  /** Of a letter or an item: the errors and warnings in it, where there are any. */
  readonly grave?: GraveFindings;
  /** Of a step of the case, or of one of its times: the times that the law gives. */
  readonly limits?: readonly TimeLimit[];
}

/** The item that a row stands for. */
export interface RowItem {
  /** Which letter of the file, from 1. */
  readonly part: number;
  /** Its place in the letter, from 0. */
  readonly index: number;
  readonly name: string;
  /** Who has reviewed it, and when; empty where nobody has. */
  readonly reviewed: readonly string[];
}

/** A row before it knows its parent; its key is the last part of the row's. */
export interface Draft extends RowContent {
  readonly children: readonly Draft[];
}

/** What a row says. */
export type RowText = Pick<Draft, "label" | "description" | "tooltip">;

/** A row of one place, without rows below it. */
export function leaf(kind: RowKind, key: string, text: RowText, icon: Icon, place: Place | null): Draft {
  return { kind, key, ...text, icon, place, extent: place, children: [] };
}

/** A row that holds others. */
export function group(kind: RowKind, key: string, text: RowText, icon: string, place: Place | null, children: readonly Draft[]): Draft {
  return { ...leaf(kind, key, text, { id: icon, color: null }, place), children };
}

/** A row of the tree *Disputed Items*. */
export interface Row extends RowContent {
  /** The address of its file; null for a row that is of none. */
  readonly uri: string | null;
  readonly parent: Row | null;
  readonly children: readonly Row[];
  /** Whether the rows below it are made only when it is opened; `children` is empty then. */
  readonly isDeferred?: boolean;
}

/** The rows of a draft; `root` starts every key, and what stands before its `#` is the file's address. */
export function attach(draft: Draft, root: string): Row {
  const uri = root.split("#", 1)[0]!;
  const attachTo = (one: Draft, parent: Row | null, prefix: string): Row => {
    const children: Row[] = [];
    const row: Row = { ...one, key: one.key === "" ? prefix : `${prefix}/${one.key}`, uri, parent, children };
    for (const child of one.children) children.push(attachTo(child, row, row.key));
    return row;
  };
  return attachTo(draft, null, root);
}

/** The rows below `made`, put below another row that stands for the same: copies with keys that begin with its key. */
export function rowsBelow(parent: Row, made: Row): readonly Row[] {
  return made.children.map((row) => {
    const children: Row[] = [];
    const copy: Row = { ...row, key: parent.key + row.key.slice(made.key.length), parent, children };
    children.push(...rowsBelow(copy, row));
    return copy;
  });
}

/** Of rows, the item whose part of the file holds a position, else one of which something is said there; null when none does. */
export function itemAt(rows: readonly Row[], position: Position): Row | null {
  const isAt = (row: Row): boolean => row.extent !== null && holds(row.extent, position);
  const items = rows.filter((row) => row.kind === "item");
  return items.find(isAt) ?? items.find((item) => item.children.some(isAt)) ?? null;
}

/** Whether a place holds a position; its end belongs to it. */
export function holds(place: Place, position: Position): boolean {
  return compare(place.start, position) <= 0 && compare(position, place.end) <= 0;
}

function compare(one: Position, other: Position): number {
  return one.line - other.line || one.character - other.character;
}
