import { itemNotReviewed } from "../../src/rules/item-not-reviewed";
import { testRule } from "./tester";

testRule(itemNotReviewed, []);
