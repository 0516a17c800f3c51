import { deepStrictEqual } from "node:assert/strict";
import { createLatestReadings } from "../../src/editor/latest-readings";
import { held, type Held } from "./held";

/** Readings, one at a time, that are answered when the test says so, and what was asked and told. */
function heldReadings() {
  const asked: Held<string>[] = [];
  const told: string[] = [];
  const readings = createLatestReadings<string, string>({
    workers: 1,
    read(file, last) {
      told.push(`read ${file}${last === undefined ? "" : ` after ${last}`}`);
      asked.push(held());
      return asked.at(-1)!.promise;
    },
    done: (key, file, result) => told.push(`${key}: ${file} is ${result}, ${readings.pending()} pending`),
    failed: (error) => told.push(String(error)),
  });
  return { readings, asked, told };
}
const later = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("readings of files", () => {
  it("tell what was made of each file, and are pending until then", async () => {
    const { readings, asked, told } = heldReadings();
    readings.read("a", "A");
    readings.read("b", "B", "old");
    deepStrictEqual([readings.pending(), readings.isPending("b"), readings.isPending("c")], [2, true, false]);
    asked[0]!.answer("one");
    await later();
    asked[1]!.answer("two");
    await readings.idle();
    deepStrictEqual(told, ["read A", "a: A is one, 1 pending", "read B after old", "b: B is two, 0 pending"]);
  });

  it("count only where none was asked for later", async () => {
    const { readings, asked, told } = heldReadings();
    readings.read("a", "A");
    readings.read("a", "A again");
    asked[0]!.answer("stale");
    await later();
    deepStrictEqual(readings.pending(), 1);
    asked[1]!.answer("fresh");
    await readings.idle();
    deepStrictEqual(told, ["read A", "read A again", "a: A again is fresh, 0 pending"]);
  });

  it("count no more once a file is dropped, whether it waits or is being read", async () => {
    const { readings, asked, told } = heldReadings();
    ["a", "b", "c"].forEach((key) => readings.read(key, key));
    deepStrictEqual([readings.dropWaiting("a"), readings.dropWaiting("b"), readings.dropWaiting("b"), readings.pending()], [false, true, false, 2]);
    ["a", "c"].forEach(readings.drop);
    asked[0]!.answer("one");
    await readings.idle();
    deepStrictEqual([told, readings.pending()], [["read a"], 0]);
  });

  it("are over, and told of, where one fails", async () => {
    const { readings, asked, told } = heldReadings();
    readings.read("a", "A");
    asked[0]!.fail(new Error("gone"));
    await readings.idle();
    deepStrictEqual([told, readings.pending()], [["read A", "Error: gone"], 0]);
  });
});
