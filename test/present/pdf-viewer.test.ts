import { deepStrictEqual } from "node:assert/strict";
import { pdfViewerIn, type EditorManifest } from "../../src/present/pdf-viewer";

const editors = (...all: readonly (readonly [string, string])[]): EditorManifest => ({ contributes: { customEditors: all.map(([viewType, filenamePattern]) => ({ viewType, selector: [{ filenamePattern }] })) } });

describe("the viewer of PDFs", () => {
  for (const [title, manifests, expected] of [
    ["is the first one that another extension brings", [{}, { contributes: {} }, editors(["imr.pdf", "*.pdf"]), editors(["images", "*.png"], ["office", "*.{docx,PDF}"], ["late", "*.pdf"])], "office"],
    ["is none where only this extension reads PDFs", [editors(["imr.pdf", "*.pdf"], ["images", "*.png"]), { contributes: { customEditors: [{ viewType: "all" }] } }], undefined],
  ] as const) it(title, () => deepStrictEqual(pdfViewerIn(manifests, "imr.pdf"), expected));
});
