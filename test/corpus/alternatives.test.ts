import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { alternativesOf, markedPattern, patternWithout } from "./alternatives";
import { partsUsed, without } from "./pattern-watch";

const raws = ({ source, flags }: RegExp) => alternativesOf(source, flags).map(({ raw }) => raw);

describe("alternativesOf", () => {
  it("finds alternatives at every depth, outer ones first", () => deepStrictEqual(raws(/x(?:a(?:b|c)|d)y/), ["a(?:b|c)", "b", "c", "d"]));
  it("finds those of the pattern itself and of look-arounds that must match", () => deepStrictEqual(raws(/a|(?<=b|c)d/), ["a", "(?<=b|c)d", "b", "c"]));
  it("finds none in negative look-arounds, sets and patterns without any", () => deepStrictEqual(raws(/(?!a|b)[c|d](e)/), []));
});

describe("markedPattern", () => {
  it("matches what the pattern matches, and says by which alternatives", () => {
    const groups = /^x(?:a(?:b|c)|d|)y$/ig.exec("XACY");
    deepStrictEqual(groups?.[0], "XACY");
    deepStrictEqual({ ...markedPattern(/^x(?:a(?:b|c)|d|)y$/ig)!.exec("XACY")!.groups }, { alternative0: "AC", alternative1: undefined, alternative2: "C", alternative3: undefined, alternative4: undefined });
  });
  it("leaves patterns with back references alone", () => strictEqual(markedPattern(/(a|b)\1/), null));
});

describe("patternWithout", () => {
  it("takes one alternative out", () => {
    const pattern = /^(?:ab|(c)d)$/;
    const rest = patternWithout(pattern, alternativesOf(pattern.source, "")[0]!);
    deepStrictEqual(["ab", "cd"].map((text) => rest.exec(text)?.[1]), [undefined, "c"]);
  });
});

describe("partsUsed", () => {
  it("tells which parts of which patterns matched, however they were called", () => {
    const action = () => { "b".replace(/a|b/g, ""); /c|d/.test("d"); Array.from("e".matchAll(/e|f/g)); "x".search(/y/); "g h".split(/ /); };
    deepStrictEqual([...partsUsed(action)].map(([key, { alternative }]) => [key, alternative?.raw]), [
      ["/a|b/", undefined], ["/a|b/ 000002", "b"], ["/c|d/", undefined], ["/c|d/ 000002", "d"], ["/e|f/", undefined], ["/e|f/ 000000", "e"], ["/ /", undefined],
    ]);
  });
  it("leaves patterns as they were", () => {
    const { exec } = RegExp.prototype;
    partsUsed(() => undefined);
    strictEqual(RegExp.prototype.exec, exec);
  });
});

describe("without", () => {
  const pattern = /a|b/g;
  const [alternative] = alternativesOf(pattern.source, pattern.flags);
  it("runs as if an alternative were not there", () => {
    let left = "";
    without({ pattern, alternative: alternative! }, () => { left = "abab".replace(/a|b/g, "-"); });
    strictEqual(left, "a-a-");
  });
  it("runs as if a pattern never matched", () => {
    let left = "";
    without({ pattern, alternative: null }, () => { left = "abc".replace(/a|b/g, "-").replace(/c/, "-"); });
    strictEqual(left, "ab-");
  });
});
