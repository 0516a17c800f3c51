/** The first index of an ordered list that has been reached, by binary search; `length` when none has. Once reached, all later ones must be. */
export function firstIndex(length: number, isReached: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the first of some sorted numbers that is not below a value; their count when all are. */
export function lowerBound(sorted: ArrayLike<number>, value: number): number {
  return firstIndex(sorted.length, (index) => sorted[index]! >= value);
}
