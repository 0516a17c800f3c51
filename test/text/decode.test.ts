import { deepStrictEqual } from "node:assert/strict";
import { decode } from "../../src/text/decode";

const clean = { encoding: "utf-8", invalid: false, binary: false };

describe("decode", () => {
  for (const [title, bytes, expected] of [
    ["reads UTF-8", Buffer.from("5 µg 😀"), { ...clean, text: "5 µg 😀" }],
    ["keeps a byte order mark as one code unit", [0xef, 0xbb, 0xbf, 0x41], { ...clean, text: "\ufeffA" }],
    ["reads UTF-16, little end first, by its mark", [0xff, 0xfe, 0x41, 0, 0x3d, 0xd8, 0, 0xde], { ...clean, encoding: "utf-16le", text: "\ufeffA😀" }],
    ["reads UTF-16, big end first, by its mark", [0xfe, 0xff, 0, 0x41], { ...clean, encoding: "utf-16be", text: "\ufeffA" }],
    ["says so where UTF-16 is cut in half", [0xff, 0xfe, 0x41, 0, 0x42], { ...clean, encoding: "utf-16le", invalid: true, text: "\ufeffA\ufffd" }],
    ["replaces what is no UTF-8, and says so", [0x41, 0xb5, 0x42], { ...clean, invalid: true, text: "A\ufffdB" }],
    ["takes U+FFFD itself as a character", Buffer.from("\ufffd"), { ...clean, text: "\ufffd" }],
    ["knows a binary file by its NUL", [0x7f, 0x45, 0, 0x46], { ...clean, binary: true, text: "\u007fE\0F" }],
    ["takes UTF-16 without a mark as binary", Buffer.from("AB", "utf16le"), { ...clean, binary: true, text: "A\0B\0" }],
    ["reads an empty file", [], { ...clean, text: "" }],
  ] as const) it(title, () => deepStrictEqual(decode(Uint8Array.from(bytes)), expected));
});
