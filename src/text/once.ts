/** A function that makes a value when it is first called, and gives the same one from then on. For what few readers of a letter ask for. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
