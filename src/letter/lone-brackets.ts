import type { LoneDelimiter } from "./lone-delimiter";

/** No bracket of a letter holds more than this: two that are farther apart have both lost their partners. */
const FARTHEST = 1_500;
/** A list marker closes a bracket only near to where it opened (`(see page 2)`). */
const FARTHEST_MARKER = 200;
const OPENING = "([{";
const CLOSING = ")]}";

/** A number, a letter or a small Roman number before a closing bracket, as a list has them. */
const MARKER = /(^|[\s"“([#])(\d{1,2}[a-z]?|[a-z]|[ivx]{2,4})\.?$/i;
/** What stands before a list marker and blanks, but for an end of line: the text's beginning, a mark, `and`, the name of the guideline that has the list. */
const LIST_BEFORE = /(?:^|[.:;,("“]|\b(?:and|or|and\/or|plus|guidelines?))$/i;
/** What stands before a marker that can end no bracket. */
const CLAUSE_BEFORE = /[.;:]$/;
const SMILEY = /(?:^|\s)[:;][-o]?$/;

/** A bracket that a list marker has closed, until a better closing one turns up. */
interface Pair {
  readonly opening: number;
  readonly marker: number;
}

/** Pairs the brackets of a text, each kind for itself. `1)` and `a)` close a bracket only where nothing else does. */
export class LoneBrackets {
  private readonly open: readonly number[][] = [[], [], []];
  private readonly byMarker: Pair[] = [];
  private readonly found: LoneDelimiter[] = [];
  private lastMarker = "";
  /** The markers of the lists so far: `3)` alone names an entry. */
  private readonly markers = new Set<string>();

  private readonly lastInk: number;

  constructor(private readonly text: string) {
    this.lastInk = text.trimEnd().length - 1;
  }

  /** The next bracket, in order. */
  add(at: number): void {
    const mark = this.text[at]!;
    const kind = OPENING.indexOf(mark);
    if (kind < 0) this.close(at, CLOSING.indexOf(mark));
    else if (!this.isSmiley(at)) this.open[kind]!.push(at);
  }

  /** Those without partner, in no order; to be asked for at the end. */
  lone(): readonly LoneDelimiter[] {
    return [...this.found, ...this.open.flat().map((at) => ({ at, opens: true }))];
  }

  private close(at: number, kind: number): void {
    const opened = this.open[kind]!;
    const opening = opened[opened.length - 1];
    const marker = kind === 0 ? this.markerAt(at) : null;
    if (marker !== null && (opening === undefined || marker === "goes on" || at - opening > FARTHEST_MARKER || this.text.slice(opening, at).includes("\n"))) return;
    if (opening !== undefined && at - opening <= FARTHEST) {
      opened.pop();
      if (marker !== null) this.byMarker.push({ opening, marker: at });
    } else if (!this.isSmiley(at) && !this.takeFromMarker(at, kind)) this.found.push({ at, opens: false });
  }

  /** Whether a list marker had taken the partner of this closing bracket. */
  private takeFromMarker(at: number, kind: number): boolean {
    const pair = kind === 0 ? this.byMarker.pop() : undefined;
    return pair !== undefined && at - pair.opening <= FARTHEST;
  }

  /** Whether a list marker stands before a closing bracket, and whether it goes on with a list behind a full stop, colon or semicolon; null where none does. */
  private markerAt(at: number): "marker" | "goes on" | null {
    const before = this.text.slice(Math.max(0, at - 24), at);
    const [, lead = "", word = ""] = MARKER.exec(before) ?? [];
    const name = word.toLowerCase();
    // `(1)` and `(a)` are pairs of their own.
    if (name === "" || lead === "(" || lead === "[") return null;
    const list = before.slice(0, before.lastIndexOf(word));
    const goesOn = follows(name, this.lastMarker);
    // The last one of a part marks what the next part begins with.
    if (!goesOn && !standsBehind(list, LIST_BEFORE) && !/^[1ai]$/.test(name) && at !== this.lastInk && !this.markers.has(name)) return null;
    this.lastMarker = name;
    this.markers.add(name);
    return goesOn && standsBehind(list, CLAUSE_BEFORE) ? "goes on" : "marker";
  }

  private isSmiley(at: number): boolean {
    return SMILEY.test(this.text.slice(Math.max(0, at - 3), at)) && !/\w/.test(this.text[at + 1] ?? " ");
  }
}

/** Whether a text ends in an end of line, or in what a pattern finds, blanks apart. */
function standsBehind(text: string, pattern: RegExp): boolean {
  const ink = text.trimEnd();
  return text.includes("\n", ink.length) || pattern.test(ink);
}

/** Whether a marker is the next one of a list; of Roman numbers any follows any. */
function follows(name: string, last: string): boolean {
  if (/^\d+$/.test(name)) return Number(name) === Number(last) + 1;
  return name.length === 1 && last.length === 1 ? name.charCodeAt(0) === last.charCodeAt(0) + 1 : /^[ivx]+$/.test(name) && /^[ivx]+$/.test(last);
}
