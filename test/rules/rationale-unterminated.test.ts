import { rationaleUnterminated } from "../../src/rules/rationale-unterminated";
import { testRule } from "./tester";

testRule(rationaleUnterminated, []);
