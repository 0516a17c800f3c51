import { matchesIn } from "../text/matches";
import { findDrugs, type DrugMatch } from "./drugs";
import { correctionOf } from "./spelling";

const WORD = /[A-Za-z]{6,}/g;

/** The drugs that misspelt words of a text were probably meant to name (`omeparzole`), each at its word; empty when there is none. */
export function findMisspeltDrugs(text: string): readonly DrugMatch[] {
  return matchesIn(text, WORD).flatMap(({ 0: word, index: start }): readonly DrugMatch[] => {
    const end = start + word.length;
    const correction = correctionOf(text, start, end);
    const meant = correction === null ? [] : findDrugs(correction.word);
    return meant.length === 1 && meant[0]!.end === correction!.word.length ? [{ drug: meant[0]!.drug, start, end }] : [];
  });
}
