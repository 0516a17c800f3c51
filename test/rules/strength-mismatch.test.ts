import { strengthMismatch } from "../../src/rules/strength-mismatch";
import { testRule } from "./tester";

testRule(strengthMismatch, []);
