import { rationaleMissing } from "../../src/rules/rationale-missing";
import { testRule } from "./tester";

testRule(rationaleMissing, []);
