import { quantityMismatch } from "../../src/rules/quantity-mismatch";
import { testRule } from "./tester";

testRule(quantityMismatch, []);
