import { rationaleDuplicated } from "../../src/rules/rationale-duplicated";
import { testRule } from "./tester";

testRule(rationaleDuplicated, []);
