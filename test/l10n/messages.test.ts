import { deepStrictEqual, throws } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { inEnglish } from "../../src/present/translate";
import { messagesIn, messagesOfSource } from "../scripts/support/messages.mjs";

describe("the messages that are translated", () => {
  it("are those of the source (npm run l10n)", async () => {
    deepStrictEqual(JSON.parse(readFileSync("media/l10n/bundle.l10n.json", "utf8")), await messagesOfSource(process.cwd()));
  });

  it("are what is given to l10n.t and translate, and what is marked", () => {
    deepStrictEqual(messagesIn(`
      const title = l10n.t("Open {0}", name);
      const words = [translate("one"), context.translate("two", l10n.t("three")), other("four")];
      const NAMES = translatable({ up: "Up", down: ["Down"] });
      const named = translate(NAMES[kind]);`), ["Open {0}", "one", "two", "three", "Up", "Down"]);
  });

  it("are never put together", () => {
    throws(() => messagesIn("l10n.t(`Open ${name}`)"), { message: "A message that is put together cannot be translated: `Open ${name}`" });
    throws(() => messagesIn(`translate("Open " + name)`), { message: `A message that is put together cannot be translated: "Open " + name` });
  });
});

describe("inEnglish", () => {
  it("puts the values in their places", () => {
    deepStrictEqual([inEnglish("{1} of {0}", "a", 2), inEnglish("{0}"), inEnglish("none", 1)], ["2 of a", "{0}", "none"]);
  });
});
