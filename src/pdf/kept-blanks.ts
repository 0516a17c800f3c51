const OPTION = "keepWhiteSpace";

/**
 * Makes pdf.js keep runs of blanks as they were drawn. It folds them to one blank, and a run of blanks is what is left where words were
 * blacked out. It can keep them, and does for annotations, but offers callers no option: `getTextContent` of its worker takes
 * `keepWhiteSpace` from an object that lacks it, so that the value comes from what all objects inherit. Nothing else asks for that name.
 * To change what all objects inherit makes all code slow for a while; it is done once.
 */
export function keepBlanks(): void {
  if (Object.hasOwn(Object.prototype, OPTION)) return;
  Object.defineProperty(Object.prototype, OPTION, { get(this: object) { return Object.hasOwn(this, "disableNormalization") && Object.hasOwn(this, "viewBox"); } });
}
