import { sideMismatch } from "../../src/rules/side-mismatch";
import { testRule } from "./tester";

testRule(sideMismatch, [
]);
