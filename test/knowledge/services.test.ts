import { deepStrictEqual } from "node:assert/strict";
import { DRUGS } from "../../src/knowledge/drugs";
import { findServices, SERVICES } from "../../src/knowledge/services";

/** The kinds of service found in a text, with the words they were found by. */
function found(text: string): readonly [string, string][] {
  return findServices(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

describe("The table of services", () => {
  it("finds each kind by each of its wordings, and gives no wording to two kinds", () => {
    const missed = SERVICES.flatMap((service) => service.wordings.filter((wording) => {
      const text = `The request for (${wording}) was denied.`;
      const matches = findServices(text);
      return !(matches.length === 1 && matches[0]!.kind === service.kind && text.slice(matches[0]!.start, matches[0]!.end) === wording);
    }).map((wording) => `${service.kind}: ${wording}`));
    deepStrictEqual(missed, []);
  });

  it("calls no kind by the name of an active ingredient, as treatments of both are grouped by one word", () => {
    const ingredients = new Set(DRUGS.flatMap((drug) => drug.ingredients));
    deepStrictEqual(SERVICES.map(({ kind }) => kind).filter((kind) => ingredients.has(kind)), []);
  });
});

describe("findServices", () => {
  it("tolerates plurals, hyphens and capitals", () => {
    deepStrictEqual(found("X-RAYS, epidural steroid injections, trigger-point injections, orthoses"), [
      ["x-ray", "X-RAYS"], ["epidural-injection", "epidural steroid injections"], ["trigger-point-injection", "trigger-point injections"], ["brace", "orthoses"],
    ]);
  });

  it("tells a return to the clinic from a torn rotator cuff", () => {
    deepStrictEqual(found("RTC in 4 weeks; RTC tear; RTC repair; progress report"), [["office-visit", "RTC"], ["rotator-cuff-repair", "RTC repair"]]);
  });

  it("closes the bracket of a name", () => {
    deepStrictEqual(found("nerve conduction studies (NCV) of the arm; wedge pillow (soft)"), [["electrodiagnostic", "nerve conduction studies (NCV)"], ["pillow", "wedge pillow"]]);
  });

  it("tells the traps apart", () => {
    deepStrictEqual(found("PT/PTT; PT/OT; TPII; cold therapy unit; ultrasound guidance; carpal tunnel release; ten sessions"), [
      ["coagulation-test", "PT/PTT"], ["physical-therapy", "PT/OT"], ["trigger-point-imaging", "TPII"], ["cold-therapy", "cold therapy unit"], ["carpal-tunnel-release", "carpal tunnel release"],
    ]);
  });
});
