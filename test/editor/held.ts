/** What is asked for, and answered when a test says so. */
export interface Held<Answer> {
  readonly promise: Promise<Answer>;
  answer(answer: Answer): void;
  fail(error: Error): void;
}

/** Something that nobody has answered yet. */
export function held<Answer>(): Held<Answer> {
  let [answer, fail]: [(answer: Answer) => void, (error: Error) => void] = [() => undefined, () => undefined];
  const promise = new Promise<Answer>((resolve, reject) => { [answer, fail] = [resolve, reject]; });
  return { promise, answer: (given) => answer(given), fail: (error) => fail(error) };
}
