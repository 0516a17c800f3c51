import type { Reading } from "../text/reading";
import { requestOf, undated } from "./dated-request";
import type { Request } from "./model";
import { readTreatment } from "./treatment";
import { listTreatments } from "./treatment-list";

/** A longer list is a text without paragraphs. */
const LONGEST_LIST = 4_000;

/** The list ends with its paragraph; where no blank line does so, before the salutation. */
const LIST_END = /\n| (?=Dear [A-Z])/;

/** The treatments that the front matter says the application listed, as requests; empty where it lists none. */
export function readApplicationList(reading: Reading, start: number, end: number): readonly Request[] {
  const label = /Treatments?(?:\(s\))?[ \n]in[ \n]Dispute[ \n]Listed[ \n]on[ \n](?:the[ \n])?IMR[ \n]Application:/i.exec(reading.text.slice(start, end));
  if (!label) return [];
  const from = start + label.index + label[0].length;
  const list = reading.text.slice(from, Math.min(end, from + LONGEST_LIST));
  const length = LIST_END.exec(list)?.index ?? list.length;
  return listTreatments(reading, from, from + length).map((part) => undated(requestOf(readTreatment(reading, part.start, part.end), null, null, 0, null)));
}
