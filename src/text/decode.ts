/** The little of the Encoding Standard's decoder that is used here; Node, browsers and both extension hosts have it. */
declare const TextDecoder: new (label: Encoding, options: { readonly fatal: boolean; readonly ignoreBOM: boolean }) => {
  decode(bytes: Uint8Array): string;
};

/** The encodings that letters are read in, by their names in the Encoding Standard. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** A file's text, and how its bytes became it. */
export interface Decoded {
  /** A byte order mark stays in it, as one code unit, so that offsets count it. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether bytes that the encoding does not know were replaced by U+FFFD. */
  readonly invalid: boolean;
  /** Whether it holds NUL, which no text does. */
  readonly binary: boolean;
}

/** Decodes a file: UTF-16 where a byte order mark says so, else UTF-8. Never throws, but for a text too long for a string. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const strict = decodeStrictly(bytes, encoding);
  const text = strict ?? new TextDecoder(encoding, { fatal: false, ignoreBOM: true }).decode(bytes);
  return { text, encoding, invalid: strict === null, binary: text.includes("\0") };
}

/** The text of a file's bytes as an editor has it, without byte order mark. For files whose places are not cited. */
export function textOf(bytes: Uint8Array): string {
  return decode(bytes).text.replace(/^\ufeff/, "");
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
