import type { Service, ServiceCategory } from "../services";

/** One kind of service: its id, its wordings separated by commas, and what is special about it. */
export type ServiceRow = readonly [kind: string, wordings: string, special?: "generic" | "procedure" | "ancillary"];

/** Rows of one category as services. */
export function servicesOf(category: ServiceCategory, rows: readonly ServiceRow[]): readonly Service[] {
  return rows.map(([kind, wordings, special]) => ({ kind, category, wordings: wordings.split(", "), generic: special === "generic", procedure: special === "procedure", ancillary: special === "ancillary" }));
}
