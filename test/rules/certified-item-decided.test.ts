import { certifiedItemDecided } from "../../src/rules/certified-item-decided";
import { testRule } from "./tester";

testRule(certifiedItemDecided, []);
