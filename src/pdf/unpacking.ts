/** Counts the memory that streams are unpacked into. */
export interface Unpacking {
  /** Counts anew, and refuses more than so many bytes. */
  start(most: number): void;
  /** Whether more was asked for than was granted. */
  readonly isExceeded: boolean;
}

/** Smaller ones are no unpacked streams. */
const LEAST = 4096;

/** The little of the Compression Streams Standard that is used here. */
interface Unpacker {
  readonly readable: AsyncIterable<Uint8Array>;
  readonly writable: object;
}
declare const DecompressionStream: new (format: string) => Unpacker;

/**
 * Bounds what this thread unpacks: a small file can unpack to any size, and pdf.js knows no bound. It lets the host unpack, or unpacks
 * by itself into arrays that it makes larger as needed; both are counted. For a thread that does nothing but read PDFs.
 */
export function boundUnpacking(): Unpacking {
  let [left, isExceeded] = [Infinity, false];
  const grant = (length: number): void => {
    left -= length;
    if (left >= 0) return;
    isExceeded = true;
    throw new RangeError("More is unpacked than is granted.");
  };
  Object.assign(globalThis, { Uint8Array: countedArrays(Uint8Array, grant), DecompressionStream: countedStreams(DecompressionStream, grant) });
  return {
    start(most) { [left, isExceeded] = [most, false]; },
    get isExceeded() { return isExceeded; },
  };
}

/** A function and no proxy, which would make pdf.js half as fast. */
function countedArrays(made: Uint8ArrayConstructor, grant: (length: number) => void): object {
  function Counted(...parameters: [length: number]): Uint8Array {
    const [length] = parameters as readonly unknown[];
    if (typeof length === "number" && length >= LEAST) grant(length);
    return new.target === (Counted as unknown) ? new made(...parameters) : (Reflect.construct(made, parameters, new.target as never) as Uint8Array);
  }
  Counted.prototype = made.prototype;
  return Object.setPrototypeOf(Counted, made) as object;
}

/** pdf.js does nothing with what is unpacked but iterate over it. */
function countedStreams(made: typeof DecompressionStream, grant: (length: number) => void): object {
  return class implements Unpacker {
    readonly readable;
    readonly writable;

    constructor(format: string) {
      const { readable, writable } = new made(format);
      this.writable = writable;
      this.readable = counted(readable, grant);
    }
  };
}

async function* counted(chunks: AsyncIterable<Uint8Array>, grant: (length: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    grant(chunk.length);
    yield chunk;
  }
}
