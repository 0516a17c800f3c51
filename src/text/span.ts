/** A half-open range of UTF-16 offsets into the file as it is. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value read from the letter, and where it stands. */
export interface Field<Value> {
  readonly value: Value;
  readonly span: Span;
}

/** The values of fields, in their order. */
export function valuesOf<Value>(fields: readonly { readonly value: Value }[]): readonly Value[] {
  return fields.map(({ value }) => value);
}

/** Whether two spans share at least one character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds both. */
export function cover(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/** Whether an offset lies in a span or at one of its ends, as a cursor does. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
