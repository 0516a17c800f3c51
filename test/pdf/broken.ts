import { deflateSync } from "node:zlib";
import { bytesOf, drawing, pdfOf, pdfOfPages, type PdfStream } from "./make-pdf";

/** A stream packed by Flate, as word processors pack it. */
export function packed(content: string): PdfStream {
  return { entries: "/Filter /FlateDecode", bytes: Uint8Array.from(deflateSync(bytesOf(content))) };
}

const WORDS = packed(drawing([{ words: "No letter.", x: 72, y: 700 }]));
const MEGABYTE = 1024 * 1024;

/** A stream of so many megabytes of blanks, or of other words, packed as often as said. */
function bomb(megabytes: number, times = 1, words = " "): PdfStream {
  let bytes: Uint8Array = Buffer.alloc(megabytes * MEGABYTE, words);
  for (let time = 0; time < times; time += 1) bytes = deflateSync(bytes);
  return { entries: `/Filter [${"/FlateDecode ".repeat(times)}]`, bytes };
}

const HEXADECIMAL = (byte: string) => `<${byte.repeat(32)}>`;

/** PDFs that open with a password only. */
export const ENCRYPTED = pdfOfPages({
  contents: [WORDS],
  trailer: `/ID [<${"01".repeat(16)}> <${"01".repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O ${HEXADECIMAL("ab")} /U ${HEXADECIMAL("cd")} >>`,
});

/** A page that is nothing but a picture. */
export const SCAN = pdfOfPages({
  contents: [packed("q 612 0 0 792 0 0 cm /I Do Q")],
  page: "/Resources << /XObject << /I 6 0 R >> >>",
  further: [{ entries: "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray", bytes: "\u0080" }],
});

/** Text in a font that does not say which letters its signs are. */
export const UNMAPPED = pdfOfPages({
  contents: [packed(drawing([{ words: "\0$\0%\0&\0'\0(\0)\0*\0+", x: 72, y: 700 }]))],
  font: "<< /Type /Font /Subtype /Type0 /BaseFont /Nameless /Encoding /Identity-H /DescendantFonts [6 0 R] >>",
  further: [
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Nameless /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 7 0 R >>",
    "<< /Type /FontDescriptor /FontName /Nameless /Flags 4 >>",
  ],
});

/** A PDF of so many pages, all of them empty. */
export function manyPages(count: number): Uint8Array {
  return pdfOfPages({ contents: Array.from({ length: count }, () => ({ bytes: "" })) });
}

/** A second page whose packed content breaks off. */
export const HALF_A_PAGE = pdfOfPages({ contents: [WORDS, brokenOff(packed(drawing(Array.from({ length: 40 }, (_, at) => ({ words: `Line ${at} of ${at * at}.`, x: 72, y: 700 - 14 * at })))))] });

function brokenOff({ entries = "", bytes }: PdfStream): PdfStream {
  return { entries, bytes: bytes.slice(0, bytes.length / 2) };
}

/** A PDF with scripts in every place that has them, and with links, forms, programs, pictures and fonts at an address. */
export function withScripts(address: string): Uint8Array {
  const script = `<< /S /JavaScript /JS (app.launchURL\\("${address}"\\); fetch\\("${address}"\\); throw new Error) >>`;
  const elsewhere = `/F << /Type /Filespec /FS /URL /F (${address}) >>`;
  const actions = [`<< /S /URI /URI (${address}) >>`, `<< /S /SubmitForm ${elsewhere} >>`, `<< /S /GoToR ${elsewhere} /D [0 /Fit] >>`, `<< /S /Launch ${elsewhere} >>`, `<< /S /ImportData ${elsewhere} >>`, script];
  return pdfOfPages({
    contents: [packed(`${drawing([{ words: "No letter.", x: 72, y: 700 }])} /I Do`)],
    catalog: `/OpenAction ${script} /AA << /WC ${script} >> /Names << /JavaScript << /Names [(a) ${script}] >> >> /URI << /Base (${address}) >>`,
    page: `/AA << /O ${script} >> /Annots [${actions.map((action) => `<< /Type /Annot /Subtype /Link /Rect [0 0 612 792] /A ${action} >>`).join(" ")}] /Resources << /XObject << /I 6 0 R >> /Font << /F1 7 0 R >> >>`,
    further: [
      { entries: `/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray ${elsewhere}`, bytes: "" },
      "<< /Type /Font /Subtype /TrueType /BaseFont /Elsewhere /Encoding /WinAnsiEncoding /FontDescriptor 8 0 R >>",
      "<< /Type /FontDescriptor /FontName /Elsewhere /Flags 32 /FontFile2 9 0 R >>",
      { entries: elsewhere, bytes: "" },
    ],
  });
}

/** A page that takes its reader longer than it is given, and is within all other limits. */
export function slow(): Uint8Array {
  return pdfOfPages({ contents: [bomb(100, 1, "q Q ")] });
}

/** What a small file can do to a reader, and the faults that say so. Each ends within seconds in a thread of its own. */
export const HOSTILE: Readonly<Record<string, { readonly pdf: () => Uint8Array; readonly fault: string }>> = {
  "a page that unpacks to 400 MB": { pdf: () => pdfOfPages({ contents: [bomb(400)] }), fault: "unpacked" },
  "a page that is packed twice": { pdf: () => pdfOfPages({ contents: [bomb(400, 2)] }), fault: "unpacked" },
  "forty pages of 30 MB": { pdf: () => pdfOfPages({ contents: Array.from({ length: 40 }, () => bomb(30)) }), fault: "unpacked" },
  "a font that unpacks to 400 MB": {
    pdf: () => pdfOfPages({ contents: [WORDS], font: "<< /Type /Font /Subtype /TrueType /BaseFont /F /FontDescriptor 6 0 R /FirstChar 32 /LastChar 33 /Widths [500 500] >>", further: ["<< /Type /FontDescriptor /FontName /F /Flags 4 /FontFile2 7 0 R >>", bomb(400)] }),
    fault: "unpacked",
  },
  "a map to Unicode that unpacks to 400 MB": { pdf: () => pdfOfPages({ contents: [WORDS], font: "<< /Type /Font /Subtype /Type1 /BaseFont /F /ToUnicode 6 0 R >>", further: [bomb(400)] }), fault: "unpacked" },
  "lists in lists": { pdf: () => pdfOfPages({ contents: [WORDS], catalog: `/Deep ${"[".repeat(100_000)}${"]".repeat(100_000)}` }), fault: "damaged" },
  "dictionaries in dictionaries": { pdf: () => pdfOfPages({ contents: [WORDS], catalog: `/Deep ${"<< /A ".repeat(100_000)}1${" >>".repeat(100_000)}` }), fault: "damaged" },
  "lists in lists on the page": { pdf: () => pdfOfPages({ contents: [packed("[".repeat(1_000_000))] }), fault: "damaged" },
  "ten thousand pages": { pdf: () => manyPages(10_000), fault: "pages" },
  "pages that are their own children": { pdf: () => pdfOf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R] >>"]), fault: "damaged" },
  "a picture that draws itself": {
    pdf: () => pdfOfPages({ contents: [packed("/X Do")], page: "/Resources << /XObject << /X 6 0 R >> >>", further: [{ entries: "/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X 6 0 R >> >>", bytes: "/X Do" }] }),
    fault: "damaged",
  },
};
