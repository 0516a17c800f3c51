import { bodyPartMismatch } from "../../src/rules/body-part-mismatch";
import { testRule } from "./tester";

testRule(bodyPartMismatch, [
]);
