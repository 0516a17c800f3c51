import { outcomeMissing } from "../../src/rules/outcome-missing";
import { testRule } from "./tester";

testRule(outcomeMissing, []);
