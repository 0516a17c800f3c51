import { reviewItemUndecided } from "../../src/rules/review-item-undecided";
import { testRule } from "./tester";

testRule(reviewItemUndecided, []);
