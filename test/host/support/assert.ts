// What `node:assert/strict` is in the bundle of the host tests: the same functions, from npm, because the web extension host has no Node.
import { strict } from "assert";

export default strict;
