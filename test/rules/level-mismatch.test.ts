import { levelMismatch } from "../../src/rules/level-mismatch";
import { testRule } from "./tester";

testRule(levelMismatch, [
]);
