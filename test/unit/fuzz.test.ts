/** A short run of every fuzz target, and everything its corpus holds. `npm run fuzz` runs longer. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { accepts, fuzz, readCorpus, TARGETS } from "../fuzz/targets.ts";

for (const target of TARGETS) {
  test(`${target.name}: the corpus`, () => {
    const files = readCorpus(target);
    for (const { name, bytes } of files) {
      const accepted = accepts(target, bytes, name);
      // What once broke the parser may be either, as long as it is one of the two.
      if (!name.startsWith("found-")) assert.equal(accepted, !name.startsWith("refused-"), name);
    }
    assert.ok(files.length > 0);
  });

  test(`${target.name}: mutations are accepted or refused, nothing else`, () => {
    const { accepted, refused } = fuzz(target, 3000, 20);
    // Both kinds must occur, or the mutations test nothing.
    assert.ok(accepted > 100 && refused > 100, `${accepted} accepted, ${refused} refused`);
  });
}
