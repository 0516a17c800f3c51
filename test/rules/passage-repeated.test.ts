import { passageRepeated } from "../../src/rules/passage-repeated";
import { testRule } from "./tester";

testRule(passageRepeated, []);
