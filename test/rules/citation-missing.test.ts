import { citationMissing } from "../../src/rules/citation-missing";
import { testRule } from "./tester";

testRule(citationMissing, []);
