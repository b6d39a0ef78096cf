/** Cases of what is wrong with completions, for all tests of `server/text/flaws.ts` and what it asks. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { flawsOf } from "../../server/text/flaws.ts";
import { nearOf } from "../../server/text/near.ts";

export interface Flawed {
  why: string;
  /** `‹completion›` stands at the cursor. */
  text: string;
  flaws: number;
  languageId?: string;
  fragment?: boolean;
}

/** A body of `f(a, b)`, which uses both. */
export const body = (lines: string) => `def f(a, b):\n    print(a, b)\n${lines.replace(/^(?=.)/gm, "    ")}`;

/** A test for each case. */
export function check(title: string, cases: readonly Flawed[]): void {
  for (const { why, text, flaws, languageId = "python", fragment = false } of cases)
    test(`${title}: ${why}`, () => {
      const [, before = "", insert = "", after = ""] = /^(.*)‹(.*)›(.*)$/s.exec(text) ?? [];
      const style = { eol: "\n", tabSize: languageId === "python" ? 4 : 2, insertSpaces: true } as const;
      assert.equal(flawsOf(nearOf({ before, after, languageId, fragment, ...style }), insert, 0), flaws);
    });
}
