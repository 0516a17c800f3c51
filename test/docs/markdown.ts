/** A link of a Markdown page: the path (empty for the page itself) and the anchor (empty for none). */
export interface Link {
  readonly path: string;
  readonly anchor: string;
}

/** A call in a `console` block, as a reader types it, and what it prints. */
export interface ConsoleExample {
  readonly command: string;
  readonly output: string;
}

const FENCED = /^```(\w*)\n([^]*?)^```$/gm;

/** The links of a page to other files and to its own headings, pictures included; those that leave the repository are not among them. */
export function linksOf(page: string): readonly Link[] {
  return [...page.replace(FENCED, "").matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target]) => target!)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => ({ path: target.split("#")[0]!, anchor: target.split("#")[1] ?? "" }));
}

/** The anchors that a page has: its headings as GitHub names them, and those set by hand. */
export function anchorsOf(page: string): ReadonlySet<string> {
  const text = page.replace(FENCED, "");
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => slugOf(heading!));
  const set = [...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, name]) => name!);
  return new Set([...headings, ...set]);
}

function slugOf(heading: string): string {
  return heading.trim().toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").replaceAll(" ", "-");
}

/** The calls in the `console` blocks of a page, each with the lines below it. */
export function consoleExamplesOf(page: string): readonly ConsoleExample[] {
  const blocks = [...page.matchAll(FENCED)].filter(([, language]) => language === "console");
  return blocks.flatMap(([, , content]) => content!.split(/^\$ /m).slice(1)).map((example) => {
    const [command, ...output] = example.split("\n");
    return { command: command!, output: output.join("\n") };
  });
}
