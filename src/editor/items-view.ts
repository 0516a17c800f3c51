/** The id of the view *Disputed Items*, as package.json has it. */
export const ITEMS_VIEW = "imr.items";
