/** Which item of which letter is meant. */
export interface ItemPlace {
  /** The address of the letter's file. */
  readonly uri: string;
  readonly part: number;
  /** Its place in the letter, from 0. */
  readonly index: number;
}

/** What stands for items, each item once, where it stands first; an item may be in several groups, and below its letter. */
export function distinctItems<One>(all: readonly One[], placeOf: (one: One) => ItemPlace): readonly One[] {
  const found = new Map<string, One>();
  for (const one of all) {
    const { uri, part, index } = placeOf(one);
    const key = `${uri}#${part}/${index}`;
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}
