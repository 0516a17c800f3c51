import { outcomeContradicted } from "../../src/rules/outcome-contradicted";
import { testRule } from "./tester";

testRule(outcomeContradicted, []);
