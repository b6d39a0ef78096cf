/**
 * A toy tokenizer makes budgets countable: a word, a run of blanks or any other character is a token, and "\n\n" is one
 * token, so that encoding lines one by one gives more tokens than encoding them together.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildPrompt, PromptError, type PromptModel } from "../../server/text/prompt.ts";

const BOS = 1;
const EOS = 2;
const MASK = 3;

class Toy {
  /** Characters encoded so far. */
  encoded = 0;
  private readonly ids = new Map<string, number>();
  private readonly words: string[] = [];

  encode(text: string): number[] {
    this.encoded += text.length;
    return (text.match(/\n\n|\w+| +|[\s\S]/g) ?? []).map((word) => {
      const id = this.ids.get(word) ?? 10 + this.words.length;
      if (!this.ids.has(word)) this.words.push(word);
      this.ids.set(word, id);
      return id;
    });
  }

  spell(tokens: Iterable<number>): string {
    const names: Record<number, string> = { [BOS]: "<", [EOS]: ">", [MASK]: "_" };
    return Array.from(tokens, (id) => names[id] ?? this.words[id - 10] ?? "?").join("");
  }
}

const model = (context: number, ends = true): PromptModel => ({
  ids: { bos: BOS, eos: EOS, mask: MASK },
  prompt: { bos: ends, eos: ends },
  context,
});

interface Case {
  name: string;
  texts: string[];
  holes: number[];
  context: number;
  reserve?: number;
  beforeShare?: number;
  ends?: boolean;
  want: string;
}

const cases: Case[] = [
  { name: "all of it", texts: ["a b", "c d"], holes: [2], context: 20, want: "<a b__c d>" },
  { name: "without BOS and EOS", texts: ["a", "b"], holes: [1], context: 9, ends: false, want: "a_b" },
  { name: "empty texts", texts: ["", ""], holes: [3], context: 5, want: "<___>" },
  {
    name: "several holes",
    texts: ["a", "b c", "d", "e"],
    holes: [1, 2, 1],
    context: 30,
    want: "<a_b c__d_e>",
  },
  { name: "an empty middle text", texts: ["a", "", "b"], holes: [1, 1], context: 9, want: "<a__b>" },
  // 16 tokens for outer texts: 12 before, 4 after; a line "x\n" costs 2.
  {
    name: "three quarters before, whole lines",
    texts: ["p\n".repeat(20), "s\n".repeat(20)],
    holes: [2],
    context: 20,
    want: `<${"p\n".repeat(6)}__${"s\n".repeat(2)}>`,
  },
  {
    name: "another share",
    texts: ["p\n".repeat(20), "s\n".repeat(20)],
    holes: [2],
    context: 20,
    beforeShare: 0.25,
    want: `<${"p\n".repeat(2)}__${"s\n".repeat(6)}>`,
  },
  {
    name: "what the suffix leaves goes to the prefix",
    texts: ["p\n".repeat(20), "s\n"],
    holes: [2],
    context: 20,
    want: `<${"p\n".repeat(7)}__s\n>`,
  },
  {
    name: "what the prefix leaves goes to the suffix",
    texts: ["p\n", "s\n".repeat(20)],
    holes: [2],
    context: 20,
    want: `<p\n__${"s\n".repeat(7)}>`,
  },
  {
    name: "the reserve is kept free",
    texts: ["p\n".repeat(20), "s\n".repeat(20)],
    holes: [2],
    context: 20,
    reserve: 8,
    want: `<${"p\n".repeat(3)}__${"s\n"}>`,
  },
  {
    name: "the line of the hole stays with the lines before it",
    texts: ["a\nb\nc d", "\ne\n"],
    holes: [1],
    context: 11,
    want: "<b\nc d_\ne\n>",
  },
  {
    name: "one long line before: its end",
    texts: ["a b c d e f", ""],
    holes: [1],
    context: 8,
    want: "<d e f_>",
  },
  {
    name: "one long line after: its start",
    texts: ["", "a b c d e f"],
    holes: [1],
    context: 8,
    want: "<_a b c>",
  },
  {
    name: "a long line behind an empty one",
    texts: ["a b c d e f\n", ""],
    holes: [1],
    context: 8,
    want: "< e f\n_>",
  },
  {
    name: "no room for outer texts",
    texts: ["a\n", "b\n"],
    holes: [4],
    context: 6,
    want: "<____>",
  },
  {
    // Line by line "\n" "\n" are two tokens, together one.
    name: "encoded as one piece",
    texts: ["a\n\nb\n", ""],
    holes: [1],
    context: 20,
    want: "<a\n\nb\n_>",
  },
];

for (const { name, texts, holes, context, reserve, beforeShare, ends, want } of cases) {
  test(`buildPrompt: ${name}`, () => {
    const toy = new Toy();
    const input = { texts, holes: holes.map((tokens) => ({ tokens })), beforeShare };
    const prompt = buildPrompt(input, toy, model(context, ends), reserve ?? 0);
    assert.equal(toy.spell(prompt.tokens), want);
    assert.ok(prompt.tokens.length <= context - (reserve ?? 0));
    const first = prompt.tokens.indexOf(MASK);
    assert.equal(prompt.beforeTokens, first - (ends === false ? 0 : 1));
    const last = prompt.tokens.lastIndexOf(MASK);
    assert.equal(prompt.afterTokens, prompt.tokens.length - last - (ends === false ? 1 : 2));
  });
}

test("buildPrompt: the tokens of the kept text are those of the text encoded as one piece", () => {
  const toy = new Toy();
  const prefix = "a\n\n".repeat(50);
  const { tokens, beforeTokens } = buildPrompt(
    { texts: [prefix, ""], holes: [{ tokens: 1 }] },
    toy,
    model(40),
    0,
  );
  const kept = tokens.slice(1, 1 + beforeTokens);
  assert.deepEqual([...kept], toy.encode(toy.spell(kept)));
});

test("buildPrompt: tokenises little more than what fits", () => {
  const toy = new Toy();
  const line = "some words on a line\n";
  const texts = [line.repeat(600), line.repeat(300)];
  const { tokens } = buildPrompt({ texts, holes: [{ tokens: 8 }] }, toy, model(256), 0);
  assert.ok(tokens.length > 240, "the context is used");
  assert.ok(toy.encoded < 12 * 256 * 3, `${toy.encoded} characters were encoded`);
  const one = new Toy();
  buildPrompt({ texts: ["x ".repeat(50_000), ""], holes: [{ tokens: 8 }] }, one, model(256), 0);
  assert.ok(one.encoded <= 256 * 16 * 2, `${one.encoded} characters of a huge line were encoded`);
});

const errors: { name: string; texts?: string[]; holes?: number[]; model?: PromptModel; message: RegExp }[] = [
  { name: "no hole", texts: ["a"], holes: [], message: /1 texts around 0 holes/ },
  { name: "too few texts", texts: ["a"], holes: [1], message: /1 texts around 1 holes/ },
  { name: "a hole of zero tokens", holes: [0], message: /Hole 1 has 0 tokens/ },
  { name: "a negative hole", texts: ["a", "b", "c"], holes: [2, -1], message: /Hole 2 has -1 tokens/ },
  { name: "half a token", holes: [1.5], message: /1\.5 tokens/ },
  {
    name: "masks beyond the context",
    holes: [9],
    model: model(8),
    message: /9 masks .* exceed the context of 8/,
  },
  {
    name: "middle beyond it",
    texts: ["", "b c d e f", ""],
    holes: [1, 1],
    model: model(8),
    message: /between the holes/,
  },
  { name: "no mask id", model: { ...model(9), ids: { bos: 1, eos: 2, mask: -1 } }, message: /no mask token/ },
  { name: "no BOS id", model: { ...model(9), ids: { bos: -1, eos: 2, mask: 3 } }, message: /no BOS token/ },
  { name: "no EOS id", model: { ...model(9), ids: { bos: 1, eos: -1, mask: 3 } }, message: /no EOS token/ },
];

for (const { name, texts = ["a", "b"], holes = [1], model: m = model(20), message } of errors) {
  test(`buildPrompt refuses ${name}`, () => {
    const input = { texts, holes: holes.map((tokens) => ({ tokens })) };
    assert.throws(
      () => buildPrompt(input, new Toy(), m, 0),
      (error) => error instanceof PromptError && message.test(error.message) && error.hint.length > 10,
    );
  });
}

test("buildPrompt refuses a tokenizer that finds the mask in the text", () => {
  const naive = { encode: (text: string) => (text.includes("<|mask|>") ? [MASK] : [10]) };
  assert.throws(
    () => buildPrompt({ texts: ["x = '<|mask|>'\n", ""], holes: [{ tokens: 1 }] }, naive, model(20), 0),
    PromptError,
  );
});

test("buildPrompt: an id that is not used may be missing", () => {
  const m: PromptModel = {
    ids: { bos: -1, eos: -1, mask: MASK },
    prompt: { bos: false, eos: false },
    context: 9,
  };
  const { tokens } = buildPrompt({ texts: ["a", "b"], holes: [{ tokens: 1 }] }, new Toy(), m, 0);
  assert.equal(tokens.length, 3);
});
