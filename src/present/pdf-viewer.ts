/** What the manifest of an extension says of its editors, as far as it keeps to the form. */
export interface EditorManifest {
  readonly contributes?: { readonly customEditors?: readonly { readonly viewType: string; readonly selector?: readonly { readonly filenamePattern?: string }[] }[] };
}

/** The first editor for PDFs that the extensions bring, but for one; undefined where none does. VS Code itself has none. */
export function pdfViewerIn(manifests: readonly EditorManifest[], own: string): string | undefined {
  const editors = manifests.flatMap(({ contributes }) => contributes?.customEditors ?? []);
  return editors.find(({ viewType, selector }) => viewType !== own && selector?.some(({ filenamePattern }) => filenamePattern?.toLowerCase().includes("pdf")))?.viewType;
}
