/** What is suggested, and what the model is asked for it, when its answers break the syntax or open a block. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  ATTEMPTS,
  CHOICES,
  fitted,
  offered,
  others,
  type ScoredAnswer,
  suggest,
} from "../../server/features/suggest.ts";
import type { DecodeOptions } from "../../server/protocol.ts";
import { isDiscard } from "../../server/text/completion.ts";

/** An answer of one token. */
function draft(raw: string, logLikelihood = -1): ScoredAnswer {
  return { raw, tokens: { ends: [raw.length], logLikelihoods: [logLikelihood] }, exhausted: false, steps: 1 };
}

interface Case {
  why: string;
  languageId?: string;
  /** `├` is the cursor. */
  text: string;
  selected?: string;
  answers: string[];
  /** Of each answer; absent: all are likely. */
  likelihoods?: number[];
  /** Whether what may be shown already may be improved; absent: it may. */
  mayImprove?: boolean;
  /** For each question, the attempt it belongs to and, of a question for a block, the text around that hole. */
  asked: (number | [attempt: number, around: string])[];
  shown: string | undefined;
}

const PYTHON = { languageId: "python", eol: "\n", tabSize: 4, insertSpaces: true } as const;
const LINE = "x = 1\ny = ├\n";
const BLANK = "def f(a):\n    ├\n    return a\n";
const cases: Case[] = [
  { why: "a sound answer is taken at once", text: LINE, answers: ["x + 1"], asked: [0], shown: "x + 1" },
  {
    why: "the first sound one is taken",
    text: LINE,
    answers: ["x +", "x + 2", "x + 3"],
    asked: [0, 1],
    shown: "x + 2",
  },
  {
    why: "none is sound",
    text: LINE,
    answers: ["x +", "(x", "x x x", ")", "]", "}", "x =", "(", "["],
    asked: [0, 1, 2, 3, 4, 5, 6, 7, 8],
    shown: undefined,
  },
  { why: "nothing to add is an answer", text: LINE, answers: ["", "x"], asked: [0], shown: undefined },
  {
    why: "lines at the end that break the syntax are cut off",
    text: "def f(a):\n    ├\n    return b + c\n",
    answers: ["b = a\n    c = b\n    d = c c\n    e = ;"],
    asked: [0],
    shown: "b = a\n    c = b",
  },
  {
    why: "what is left of a block without its broken lines does not stay alone",
    text: BLANK,
    answers: ["if a:\n        b = )", "a += 1"],
    asked: [0, 1],
    shown: "a += 1",
  },
  {
    why: "an answer with a flaw is not taken at once",
    text: BLANK,
    answers: ["b = a", "a = b", "a += 1"],
    asked: [0, 1, 2],
    shown: "a += 1",
  },
  {
    why: "of answers with flaws it is the first of those with the fewest",
    text: BLANK,
    answers: ["b = c", "b = a", "c = a", "b = d", "b = )", "d = a", "b = c", "b = d", "b = e"],
    asked: [0, 1, 2, 3, 4, 5, 6, 7, 8],
    shown: "b = a",
  },
  {
    why: "an answer with a flaw is better than one that breaks the syntax",
    text: BLANK,
    answers: ["b = )", "b = c", "c = )", "c = (", "(", "]", "}", "[", "{"],
    asked: [0, 1, 2, 3, 4, 5, 6, 7, 8],
    shown: "b = c",
  },
  {
    why: "an answer that is not likely may be followed by a likelier one",
    text: LINE,
    answers: ["x + 1", "x + 2", "x + 3"],
    likelihoods: [-9, -8, -10, -11, -12, -13, -14, -15, -16],
    asked: [0, 1, 2, 3, 4, 5, 6, 7, 8],
    shown: "x + 2",
  },
  {
    why: "a likely one is taken",
    text: LINE,
    answers: ["x + 1", "x + 2", "x + 3"],
    likelihoods: [-9, -2, -1],
    asked: [0, 1],
    shown: "x + 2",
  },
  {
    why: "a flaw counts more than likelihood",
    text: BLANK,
    answers: ["b = a", "a += 1", "b = c"],
    likelihoods: [-1, -9, -1],
    asked: [0, 1, 2, 3, 4, 5, 6, 7, 8],
    shown: "a += 1",
  },
  {
    why: "when time is over what there is is shown",
    text: BLANK,
    answers: ["b = a", "a += 1"],
    mayImprove: false,
    asked: [0],
    shown: "b = a",
  },
  {
    why: "when time is over and there is nothing, it is asked for",
    text: BLANK,
    answers: ["b = )", "b = a", "a += 1"],
    mayImprove: false,
    asked: [0, 1],
    shown: "b = a",
  },
  {
    why: "the second question begins with the name that the text below waits for",
    text: "def f(a):\n    ├\n    return b\n",
    answers: ["a += 1", " a + 1"],
    asked: [0, [0, "def f(a):\n    b =├\n    return b\n"]],
    shown: "b = a + 1",
  },
  {
    why: "what is drawn after it begins with that name, too",
    text: "def f(a):\n    ├\n    return b\n",
    answers: ["a += 1", " c", " a + 1"],
    asked: [0, [0, "def f(a):\n    b =├\n    return b\n"], [1, "def f(a):\n    b =├\n    return b\n"]],
    shown: "b = a + 1",
  },
  {
    why: "who has nothing to say is asked for the name that the text below waits for",
    text: "def f(a):\n    ├\n    return b\n",
    answers: ["", " a"],
    asked: [0, [0, "def f(a):\n    b =├\n    return b\n"]],
    shown: "b = a",
  },
  {
    why: "a head on an empty line gets its block",
    text: BLANK,
    answers: ["if a:", "a += 1"],
    asked: [0, [0, "def f(a):\n    if a:\n        ├\n    return a\n"]],
    shown: "if a:\n        a += 1",
  },
  {
    why: "a head whose block is not sound does not stay alone",
    text: BLANK,
    answers: ["if a:", "a = ", "a += 1"],
    asked: [0, [0, "def f(a):\n    if a:\n        ├\n    return a\n"], 1],
    shown: "a += 1",
  },
  {
    why: "a head whose user began it is shown as it is",
    text: "def f(a):\n    if├\n    return a\n",
    answers: [" a:"],
    asked: [0],
    shown: " a:",
  },
  {
    why: "an answer outside of a block that has to begin is moved into it",
    text: "def f(a):\n    if a:\n├\n    return a\n",
    answers: ["    a.sort()"],
    asked: [0],
    shown: "        a.sort()",
  },
  {
    why: "a head on a later line is not the one that was begun",
    text: "def f(a):\n    b =├\n    return b\n",
    answers: [" a\n    if b:", "b = 1"],
    asked: [0, [0, "def f(a):\n    b = a\n    if b:\n        ├\n    return b\n"]],
    shown: " a\n    if b:\n        b = 1",
  },
  {
    why: "a head of the suggest list's word is one that its user began",
    text: "def f(a):\n    ├\n    return a\n",
    selected: "while",
    answers: [" a:"],
    asked: [0],
    shown: "while a:",
  },
  {
    why: "a head with a brace gets its block and the end of it",
    languageId: "typescript",
    text: "function f(a) {\n  if├\n  return a;\n}\n",
    answers: [" (a) {", "a = 1;"],
    asked: [0, [0, "function f(a) {\n  if (a) {\n    ├\n  }\n  return a;\n}\n"]],
    shown: " (a) {\n    a = 1;\n  }",
  },
];

for (const { why, text, selected = "", answers, asked, shown, ...more } of cases) {
  test(why, async () => {
    const { languageId = "python", likelihoods = [], mayImprove = true } = more;
    const [before = "", after = ""] = text.split("├");
    const tabSize = languageId === "python" ? 4 : 2;
    const site = { before, after, selected, languageId, eol: "\n", tabSize, insertSpaces: true } as const;
    const seen: [DecodeOptions, string][] = [];
    const ask = async (changes: DecodeOptions, before: string, after: string) => {
      seen.push([changes, `${before}├${after}`]);
      const i = seen.length - 1;
      return draft(answers[i] ?? "", likelihoods[i]);
    };
    const { answer, suggestion } = await suggest(site, ask, () => mayImprove);
    const expected = asked.map((question): [DecodeOptions, string] => {
      const [attempt, around] = typeof question === "number" ? [question] : question;
      return [ATTEMPTS[attempt] ?? {}, around ?? `${before}${selected}├${after}`];
    });
    assert.deepEqual(seen, expected);
    assert.equal(isDiscard(suggestion) ? undefined : suggestion.insertText, shown);
    assert.deepEqual(fitted(answer, site), suggestion, "what is remembered leads to the same suggestion");
  });
}

test("what is cut off of an answer does not make it unlikely", async () => {
  const site = { ...PYTHON, before: "x = 1\ny = ", after: "\n" };
  const tokens = { ends: [5, 12], logLikelihoods: [-1, -20] };
  let asked = 0;
  const ask = async () => {
    asked++;
    return { raw: "x + 1\ny = = ", tokens, exhausted: false, steps: 2 };
  };
  const { suggestion } = await suggest(site, ask, () => true);
  assert.deepEqual([suggestion, asked], [{ insertText: "x + 1", replace: 0 }, 1]);
});

test("an answer is moved out of a block where it has a flaw and outside it has none", async () => {
  const before = "def f(a):\n    for b in a:\n        if b:\n            a = b\n";
  const site = { ...PYTHON, before, after: "\n" };
  const { answer, suggestion } = await suggest(
    site,
    async () => draft("            return a\n"),
    () => true,
  );
  assert.deepEqual(suggestion, { insertText: "    return a", replace: 0 });
  assert.deepEqual(fitted(answer, site), suggestion, "what is remembered leads to the same suggestion");
});

interface ChoiceCase {
  why: string;
  /** The default answer and those that are drawn. */
  answers: [known: string, ...drawn: string[]];
  /** What may be asked before time is over. */
  patience?: number;
  asked: number;
  shown: string[];
}

const choices: ChoiceCase[] = [
  { why: "others until there are enough", answers: ["a", "b", "c", "d"], asked: 2, shown: ["a", "b", "c"] },
  { why: "each is another one", answers: ["a", "b", "a", "b", "c"], asked: 4, shown: ["a", "b", "c"] },
  { why: "the same text fitted is the same", answers: ["a", "a\n", "b"], asked: 8, shown: ["a", "b"] },
  { why: "what breaks the syntax is none", answers: ["a", "(b", "c", "d"], asked: 3, shown: ["a", "c", "d"] },
  { why: "there may be no other", answers: ["a", ...Array<string>(8).fill("a")], asked: 8, shown: ["a"] },
  {
    why: "a default that is not shown does not count",
    answers: ["(a", "b", "c", "d"],
    asked: 3,
    shown: ["b", "c", "d"],
  },
  { why: "time may be over before", answers: ["a", "b", "c"], patience: 1, asked: 1, shown: ["a", "b"] },
  { why: "time may be over at once", answers: ["a", "b"], patience: 0, asked: 0, shown: ["a"] },
];

for (const { why, answers, patience = CHOICES * 10, asked, shown } of choices)
  test(`a choice: ${why}`, async () => {
    const [before = "", after = ""] = LINE.split("├");
    const site = { ...PYTHON, before, after };
    const [known, ...drawn] = answers;
    const answer = draft(known);
    const first = { answer, suggestion: fitted(answer, site) };
    const seen: DecodeOptions[] = [];
    const ask = async (changes: DecodeOptions) => {
      seen.push(changes);
      return draft(drawn[seen.length - 1] ?? "");
    };
    const more = await others(site, ask, [first], () => seen.length < patience);
    assert.deepEqual(
      offered([first, ...more]).map(({ insertText }) => insertText),
      shown,
    );
    assert.equal(seen.length, asked);
    assert.equal(
      new Set(seen.map((changes) => JSON.stringify(changes))).size,
      asked,
      "no question comes twice",
    );
  });
