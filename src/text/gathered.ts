/** The values of all lists that a function makes of some values, in order. As `flatMap` does, which takes many times as long where the lists are not empty; for what every letter is read by. */
export function gathered<Value, Result>(values: readonly Value[], listOf: (value: Value, at: number) => readonly Result[]): Result[] {
  const results: Result[] = [];
  for (let at = 0; at < values.length; at += 1) for (const result of listOf(values[at]!, at)) results.push(result);
  return results;
}
