import type { SpinalLevel } from "../letter/model";

/** A spinal level in short: `L4-L5`, `C7`. */
export function levelName({ from, to }: SpinalLevel): string {
  return from === to ? from : `${from}-${to}`;
}
