import { deepStrictEqual } from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { FILTERS, GROUPINGS, SORTINGS } from "../../src/present/list-choice";

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly submenu?: string; readonly when?: string; readonly group?: string }[]>>;
    readonly submenus: readonly { readonly id: string; readonly label: string }[];
    readonly keybindings: readonly { readonly command: string; readonly when: string }[];
    readonly viewsWelcome: readonly { readonly contents: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly { readonly description: string; readonly media: { readonly markdown: string }; readonly completionEvents: readonly string[] }[] }[];
  };
}

const source = readFileSync("package.json", "utf8");
const words = JSON.parse(readFileSync("package.nls.json", "utf8")) as Readonly<Record<string, string>>;
const { contributes } = JSON.parse(source, (_, value: unknown) => (typeof value === "string" ? (words[value.replace(/^%(.*)%$/, "$1")] ?? value) : value)) as Manifest;
const CHOICES = [
  { command: "imr.groupItems", all: GROUPINGS, isChosen: (one: string) => `imr.grouping == ${one}` },
  { command: "imr.sortItems", all: SORTINGS, isChosen: (one: string) => `imr.sorting == ${one}` },
  { command: "imr.filterItems", all: FILTERS, isChosen: (one: string) => `imr.filter.${one}` },
];
const known = new Set(contributes.commands.map(({ command }) => command));
const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
const unknown = (commands: readonly string[]) => commands.filter((command) => command.startsWith("imr.") && !command.startsWith("imr.items.") && !known.has(command));
const linked = (texts: readonly string[]) => texts.flatMap((text) => [...text.matchAll(/\(command:(?:toSide:)?([\w.]+)/g)].map(([, command]) => command!));

/** The kinds of rows that a condition names: `viewItem == item`, `viewItem =~ /^(finding|dismissed)$/`, of files with what else is true of them: `viewItem =~ /^(letter|failure)\b.* file/`. */
function kindsIn(when: string): readonly string[] {
  return /viewItem (?:== (\w+)|=~ \/\^\(([\w|]+)\)(?:\$|\\b[^/]*)\/)/.exec(when)!.slice(1).flatMap((kinds) => kinds?.split("|") ?? []);
}

describe("the manifest", () => {
  it("names only commands that there are, in menus, keys, welcome texts and walkthroughs", () => {
    const inMenus = Object.values(contributes.menus).flat().flatMap(({ command }) => command ?? []);
    const inKeys = contributes.keybindings.map(({ command }) => command);
    const inTexts = linked([...contributes.viewsWelcome.map(({ contents }) => contents), ...steps.map(({ description }) => description)]);
    const awaited = steps.flatMap(({ completionEvents }) => completionEvents.flatMap((event) => (event.startsWith("onCommand:") ? event.slice(10) : [])));
    deepStrictEqual(unknown([...inMenus, ...inKeys, ...inTexts, ...awaited]), []);
  });

  it("binds keys in letters and in what is made of them only", () => {
    deepStrictEqual([...new Set(contributes.keybindings.map(({ when }) => when))], ["editorTextFocus && editorReadonly && editorLangId == imr-determination", "editorTextFocus && editorLangId =~ /^imr-(determination|comparison)$/", "editorTextFocus && resourceScheme == imr-comparison"]);
  });

  it("has a page for each step of the walkthrough", () => {
    deepStrictEqual(steps.filter(({ media }) => !existsSync(media.markdown)), []);
  });

  it("has words for each name in it that stands for some, and no others", () => {
    const named = [...source.matchAll(/"%([^"%]+)%"/g)].map(([, name]) => name!);
    deepStrictEqual([...new Set(named)].sort(), Object.keys(words).sort());
  });

  it("says nothing in one language only", () => {
    const shown = /"(?:title|name|displayName|description|markdownDescription|contents|category|contextualTitle)": "(?!%)[^"]*"/g;
    deepStrictEqual([...source.matchAll(shown)].map(([one]) => one), [`"name": "imr-determinations"`]);
  });

  it("offers each command in the palette, so that each can be run by keys alone, but for the entries of menus, which commands there ask for", () => {
    const hidden = contributes.menus["commandPalette"]!.filter(({ when }) => when === "false").map(({ command }) => command);
    deepStrictEqual(hidden, CHOICES.flatMap(({ command, all }) => all.flatMap((one) => [`${command}.${one}`, `${command}.${one}.chosen`])));
    deepStrictEqual(CHOICES.filter(({ command }) => !known.has(command)), []);
  });

  it("offers what is done with a letter while any is open, whatever is active, but for its lock", () => {
    const onLetters = contributes.menus["commandPalette"]!.filter(({ when }) => when!.includes("imr-determination"));
    deepStrictEqual(onLetters.filter(({ when }) => when !== "resourceLangId == imr-determination || imr.hasLetter").map(({ command }) => command), ["imr.unlock", "imr.lock"]);
    deepStrictEqual(onLetters.length, 23);
  });

  it("offers in the menu of several rows only what is done with all of them; what stands beside a row is about that row", () => {
    const entries = contributes.menus["view/item/context"]!.filter(({ when, group }) => !group!.startsWith("inline") && !when!.includes("!listMultiSelection"));
    deepStrictEqual([...new Set(entries.map(({ command }) => command))].sort(), ["imr.copyCitation", "imr.copyCsv", "imr.copyMarkdown", "imr.markNotReviewed", "imr.markReviewed"]);
  });

  it("has whatever stands beside a row in the row's menu, too, which the keyboard opens", () => {
    const entries = contributes.menus["view/item/context"]!.map(({ command, when, group }) => ({ command: command!, kinds: kindsIn(when!), isInline: group!.startsWith("inline") }));
    const inMenus = entries.filter(({ isInline }) => !isInline);
    const missing = entries.filter(({ isInline }) => isInline).flatMap(({ command, kinds }) => kinds.filter((kind) => !inMenus.some((one) => one.command === command && one.kinds.includes(kind))).map((kind) => `${command} of ${kind}`));
    deepStrictEqual(missing, []);
  });

  it("has each choice twice in its menu, with a tick where it is chosen", () => {
    const titleOf = new Map(contributes.commands.map(({ command, title }) => [command, title]));
    for (const { command, all, isChosen } of CHOICES) {
      const entries = contributes.menus[`${command}By`]!.filter((entry) => entry.command !== "imr.clearFilters").map((entry) => [entry.command, entry.when]);
      deepStrictEqual(entries, all.flatMap((one) => [[`${command}.${one}`, isChosen(one).replace(/ == /, " != ").replace(/^(?=[^ ]*$)/, "!")], [`${command}.${one}.chosen`, isChosen(one)]]));
      deepStrictEqual(all.map((one) => titleOf.get(`${command}.${one}.chosen`)), all.map((one) => `${titleOf.get(`${command}.${one}`)} ✓`));
    }
    const inTitle = contributes.menus["view/title"]!.flatMap(({ submenu }) => submenu ?? []);
    deepStrictEqual([inTitle, contributes.submenus.map(({ id }) => id)], [CHOICES.map(({ command }) => `${command}By`), CHOICES.map(({ command }) => `${command}By`)]);
  });
});
