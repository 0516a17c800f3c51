/** The little of the renderer of VS Code's preview that is used here. */
declare module "markdown-it" {
  export default class MarkdownIt {
    constructor(options: { readonly html?: boolean; readonly linkify?: boolean });
    renderInline(markdown: string): string;
  }
}
