/** Previews survive edits elsewhere, fall to edits of their own text, and never lose any of the document. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Change, FillSession } from "../../extension/fill/session.ts";

/** The holes of a text that marks them with «», and the text without the marks. */
function marked(text: string): { plain: string; targets: { start: number; end: number }[] } {
  const targets: { start: number; end: number }[] = [];
  let plain = "";
  for (const c of text) {
    if (c === "«") targets.push({ start: plain.length, end: plain.length });
    else if (c === "»") targets.splice(-1, 1, { start: targets.at(-1)?.start ?? 0, end: plain.length });
    else plain += c;
  }
  return { plain, targets };
}

function apply(text: string, changes: readonly Change[]): string {
  return [...changes]
    .sort((a, b) => b.rangeOffset - a.rangeOffset)
    .reduce((t, c) => t.slice(0, c.rangeOffset) + c.text + t.slice(c.rangeOffset + c.rangeLength), text);
}

describe("edits while previews are shown", () => {
  /** Replaces the one occurrence of each `what` by `by`. `expected`: the text after it with the holes left. */
  const check = (name: string, text: string, edits: [what: string, by: string][], expected: string) =>
    test(name, () => {
      const { plain, targets } = marked(text);
      const session = new FillSession(targets);
      const changes = edits.map(([what, by]) => ({
        rangeOffset: plain.indexOf(what),
        rangeLength: what.length,
        text: by,
      }));
      const dropped = session.edited(changes);
      let now = apply(plain, changes);
      for (const { start, end } of [...session.holes].reverse())
        now = `${now.slice(0, start)}«${now.slice(start, end)}»${now.slice(end)}`;
      assert.equal(now, expected);
      assert.equal(session.holes.length + dropped.length, targets.length);
    });
  check("before", "abc «x» d «y»", [["b", "BBB"]], "aBBBc «x» d «y»");
  check("between", "a «x» bc «y»", [["bc", ""]], "a «x»  «y»");
  check("behind", "«x» abc", [["c", "\n"]], "«x» ab\n");
  check("inside drops that one", "«x1» and «y»", [["1", "2"]], "x2 and «y»");
  check("over a whole hole drops it", "a «x» b «y»", [["a x b", ""]], " «y»");
  check("across its left edge drops it", "a c«xy» b", [["cx", "q"]], "a qy b");
  check("across its right edge drops it", "a «xy» b", [["y ", ""]], "a xb");
  check("right before", "a«x»", [["a", "ab"]], "ab«x»");
  check("right behind", "«x»a", [["a", "ba"]], "«x»ba");
  check("next to an empty hole drops it", "ab«»cd", [["b", ""]], "acd");
  check("away from an empty hole", "ab«»cd", [["a", ""]], "b«»cd");
  check(
    "several places at once",
    "a «x» b «y» c",
    [
      ["a", "11"],
      ["b", ""],
      ["c", "22"],
    ],
    "11 «x»  «y» 22",
  );
});

test("whatever is edited, a hole that is left holds the text it held, and no other fell", () => {
  // A fixed generator: the same edits in every run.
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  for (let round = 0; round < 500; round++) {
    const targets: { start: number; end: number }[] = [];
    for (let at = random(5); at < 50; at += 1 + random(12)) {
      const end = at + random(5);
      targets.push({ start: at, end });
      at = end;
    }
    let text = Array.from({ length: 60 }, (_, i) => String.fromCharCode(48 + i)).join("");
    const session = new FillSession(targets);
    const held = new Map(session.holes.map(({ id, start, end }) => [id, text.slice(start, end)]));
    for (let n = 0; n < 6; n++) {
      const rangeOffset = random(text.length);
      const change = {
        rangeOffset,
        rangeLength: random(Math.min(6, text.length - rangeOffset)),
        text: "ab".slice(random(3)),
      };
      const before = [...session.holes];
      const changeEnd = rangeOffset + change.rangeLength;
      const untouched = before.filter((h) => h.end < rangeOffset || changeEnd < h.start).map((h) => h.id);
      const dropped = session.edited([change]).map((h) => h.id);
      text = apply(text, [change]);
      assert.ok(
        untouched.every((id) => session.hole(id)),
        "an edit elsewhere drops nothing",
      );
      assert.equal(session.holes.length + dropped.length, before.length);
      for (const { id, start, end } of session.holes) assert.equal(text.slice(start, end), held.get(id));
    }
  }
});

describe("answers", () => {
  const session = () => new FillSession(marked("«a» «b»").targets);
  const texts = (s: FillSession) => s.holes.map(({ id }) => s.text(id));

  test("a draft is shown while it lasts, and gives way to the answer", () => {
    const s = session();
    assert.deepEqual(texts(s), [undefined, undefined]);
    s.draft([0, 1], ["░", "░░"]);
    assert.deepEqual([texts(s), s.isDraft], [["░", "░░"], true]);
    assert.ok(s.add([0, 1], ["x", "y"]));
    assert.deepEqual([texts(s), s.isDraft], [["x", "y"], false]);
    s.draft([0, 1], ["░", "░"]);
    s.discardDraft();
    assert.deepEqual(texts(s), ["x", "y"]);
  });

  test("only new answers count; one steps through them and no further", () => {
    const s = session();
    s.add([0, 1], ["x", "y"]);
    assert.ok(s.add([0, 1], ["x", "z"]));
    assert.ok(!s.add([0, 1], ["x", "y"]));
    assert.equal(s.candidates, 2);
    const walk = ([-1, -1, 1, 1] as const).map((by) => [s.step(by), s.shown]);
    assert.deepEqual(walk, [
      [true, 0],
      [false, 0],
      [true, 1],
      [false, 1],
    ]);
  });

  test("after one hole is accepted, an answer is new by what it says for the others", () => {
    const s = session();
    s.add([0, 1], ["x", "y"]);
    s.remove([0]);
    assert.ok(!s.add([1], ["y"]));
    assert.ok(s.add([1], ["z"]));
    assert.deepEqual(texts(s), ["z"]);
    assert.ok(s.step(-1));
    assert.deepEqual(texts(s), ["y"]);
  });

  test("an answer that replaces more leaves that text in the answers before", () => {
    const s = session();
    s.add([0, 1], ["x", "y"]);
    s.widen(0, ")");
    s.add([0, 1], ["z)", "y"]);
    assert.deepEqual(s.holes[0], { id: 0, start: 0, end: 2 });
    s.step(-1);
    assert.deepEqual(texts(s), ["x)", "y"]);
  });

  test("what could not be accepted comes back in its place", () => {
    const s = session();
    const removed = s.remove([0]);
    s.restore(removed);
    assert.deepEqual(
      s.holes.map(({ id }) => id),
      [0, 1],
    );
  });

  test("the hole at the cursor, its ends included", () => {
    const s = new FillSession(marked("a «bc» d «»e").targets);
    const check = (from: number, to: number, id: number | undefined) =>
      assert.equal(s.at(from, to)?.id, id, `${from}-${to}`);
    check(1, 1, undefined);
    check(2, 2, 0);
    check(4, 4, 0);
    check(5, 6, undefined);
    check(7, 7, 1);
    check(0, 9, 0);
  });
});
