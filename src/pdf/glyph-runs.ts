/** A run of text as pdf.js gives it, as far as it is needed here. */
export interface GlyphRun {
  readonly str: string;
  /** The matrix that takes text space to the page: `[a, b, c, d, x, y]`. */
  readonly transform: readonly number[];
  /** Along the run, in the page's units. */
  readonly width: number;
}

/** A run of text as it is read, its page turned so that lines go to the right and `baseline` grows upwards. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly baseline: number;
  /** Of the font. */
  readonly size: number;
}

const CONTROLS = /[\p{Cc}\u2028\u2029]/gu;
const QUARTER = Math.PI / 2;

/**
 * The pieces of a page in the order in which they were drawn, those of each direction for themselves: first the direction in which
 * most of the text runs, then the others, such as that of a stamp at the margin. Empty for a page without text.
 */
export function piecesOf(runs: readonly GlyphRun[]): readonly (readonly Piece[])[] {
  const directions = new Map<number, { readonly pieces: Piece[]; characters: number }>();
  for (const run of runs) {
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = run.transform;
    if (run.str === "" || ![a, b, c, d, x, y, run.width].every(Number.isFinite)) continue;
    const angle = Math.atan2(b, a);
    const direction = directions.get(keyOf(angle)) ?? { pieces: [], characters: 0 };
    directions.set(keyOf(angle), direction);
    const start = x * Math.cos(angle) + y * Math.sin(angle);
    const text = run.str.replace(CONTROLS, " ");
    direction.pieces.push({ text, start, end: start + run.width, baseline: y * Math.cos(angle) - x * Math.sin(angle), size: Math.hypot(c, d) || 1 });
    direction.characters += text.trim().length;
  }
  return [...directions.values()].sort((one, other) => other.characters - one.characters).map(({ pieces }) => pieces);
}

/** The quarter of a turn that a direction is; slightly tilted text, as a scanner's, counts as straight. */
function keyOf(angle: number): number {
  const quarters = angle / QUARTER;
  const nearest = Math.round(quarters);
  return Math.abs(quarters - nearest) < 0.05 ? (nearest + 4) % 4 : quarters;
}
