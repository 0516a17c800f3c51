/**
 * Makes pdf.js keep runs of blanks as they were drawn. It folds them to one blank, and a run of blanks is what is left where words were
 * blacked out. It can keep them, and does for annotations, but offers callers no option: `getTextContent` of its worker takes
 * `keepWhiteSpace` from an object that lacks it, so that the value comes from what all objects inherit. Nothing else asks for that name.
 */
export function keepBlanks(): void {
  Object.defineProperty(Object.prototype, "keepWhiteSpace", {
    configurable: true,
    get(this: object) { return Object.hasOwn(this, "disableNormalization") && Object.hasOwn(this, "viewBox"); },
  });
}
