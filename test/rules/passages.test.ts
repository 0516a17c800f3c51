import assert from "node:assert/strict";
import { repeatsAcross, repeatsWithin, type Repeat } from "../../src/rules/passages";

/** One number for each letter; a capital is a break like no other. */
function numbersOf(letters: string): readonly number[] {
  return [...letters].map((letter, at) => (/[A-Z]/.test(letter) ? -1 - at : letter.charCodeAt(0)));
}

function within(letters: string, size: number): readonly Repeat[] {
  return repeatsWithin(numbersOf(letters), size);
}

/** Repeats of what stands in an earlier text; texts are divided by capitals. */
function across(letters: string, size: number): readonly Repeat[] {
  const starts = [...letters].map((_, at) => Math.max(0, ...[...letters.slice(0, at)].map((letter, place) => (/[A-Z]/.test(letter) ? place + 1 : 0))));
  return repeatsAcross(numbersOf(letters), size, (start) => starts[start]!);
}

describe("passages", () => {
  it("finds nothing in short, empty or unlike sequences", () => {
    assert.deepEqual(within("", 3), []);
    assert.deepEqual(within("ab", 3), []);
    assert.deepEqual(within("abcdefg", 3), []);
    assert.deepEqual(within("abxab", 3), []);
  });

  it("finds a run as far as it reaches", () => {
    assert.deepEqual(within("abcdexxabcdey", 3), [{ start: 7, earlier: 0, length: 5 }]);
  });

  it("does not let the two overlap, and tells each repeat once", () => {
    assert.deepEqual(within("aaaaaaaa", 3), [
      { start: 3, earlier: 0, length: 3 },
    ]);
    assert.deepEqual(within("abcxabcyabc", 3), [
      { start: 4, earlier: 0, length: 3 },
      { start: 8, earlier: 0, length: 3 },
    ]);
  });

  it("runs over no break", () => {
    assert.deepEqual(within("abcBdefxabcBdef", 4), []);
    assert.deepEqual(within("abcBdefxabcBdef", 3), [
      { start: 8, earlier: 0, length: 3 },
      { start: 12, earlier: 4, length: 3 },
    ]);
  });

  it("takes no break for a word", () => {
    assert.deepEqual(within("abcdxaBcd", 4), []);
    assert.deepEqual(within("aBcdxabcd", 4), []);
  });

  it("reaches back to the start of the later text at most", () => {
    assert.deepEqual(repeatsAcross(numbersOf("xabcxabc"), 3, (at) => (at < 5 ? 0 : 5)), [{ start: 5, earlier: 1, length: 3 }]);
    assert.deepEqual(repeatsAcross(numbersOf("abcdxyabcdz"), 4, (at) => (at < 6 ? 0 : 6)), [{ start: 6, earlier: 0, length: 4 }]);
  });

  it("looks for it in earlier texts only, and for the longest among them", () => {
    assert.deepEqual(across("abcdBcdefBxabcabc", 3), [
      { start: 11, earlier: 0, length: 3 },
      { start: 14, earlier: 0, length: 3 },
    ]);
    assert.deepEqual(across("abcdBabcdefBabcdef", 3), [
      { start: 5, earlier: 0, length: 4 },
      { start: 12, earlier: 0, length: 4 },
      { start: 12, earlier: 5, length: 6 },
    ]);
  });

  it("agrees with comparing every pair of windows", () => {
    let seed = 7;
    const random = (below: number): number => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) % below;
    for (let round = 0; round < 200; round += 1) {
      const letters = Array.from({ length: 40 }, () => "ab"[random(2)]).join("");
      const expected = [...letters].some((_, at) => at + 6 <= letters.length && letters.indexOf(letters.slice(at, at + 6)) + 6 <= at);
      assert.equal(within(letters, 6).length > 0, expected, letters);
      for (const { start, earlier, length } of within(letters, 6)) {
        assert.equal(letters.slice(start, start + length), letters.slice(earlier, earlier + length));
        assert.ok(earlier + length <= start && length >= 6);
      }
    }
  });
});
