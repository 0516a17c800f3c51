import { itemIncomplete } from "../../src/rules/item-incomplete";
import { testRule } from "./tester";

testRule(itemIncomplete, []);
