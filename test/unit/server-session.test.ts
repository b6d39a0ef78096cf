/**
 * The engine's session on a decoder that answers as told: what it asks of the decoder, in which order, and what it makes of
 * the answers. Folder and tokenizer are the bundled model's.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CancellationToken, CancellationTokenSource } from "vscode-jsonrpc/node";
import type { Addon, NativeModel, NativeRequest } from "../../server/engine/addon.ts";
import { RequestCancelled } from "../../server/engine/errors.ts";
import { EngineSession } from "../../server/engine/session.ts";
import { loadTokenizer, type TextTokenizer } from "../../server/models/tokenizer.ts";
import type { EngineInfillParams, EngineStartedParams } from "../../server/protocol.ts";
import { bundled } from "../bundled.ts";

const MASK = 2;
const EOS = 0;

interface Told {
  /** Probability of a token where it stands, by its text. */
  likely?: (text: string) => number;
  /** What the masks of each run become, in order. */
  written: number[][];
  onInfill?: () => void;
}

interface Heard {
  calls: string[];
  requests: NativeRequest[];
  started: EngineStartedParams[];
}

/** Of the token at this place of what is written. */
const confidenceOf = (place: number) => 0.5 ** (place + 1);

/** A decoder without a model: one step fills every run with what it is told to write. */
function decoderOf({ likely, written, onInfill }: Told, heard: Heard, tokenizer: TextTokenizer): NativeModel {
  return {
    bytes: 0,
    tier: "scalar",
    threads: 1,
    infill: async (_id, request) => {
      heard.calls.push("infill");
      heard.requests.push(request);
      onInfill?.();
      const tokens: number[] = [];
      const confidences: number[] = [];
      const holes: number[] = [];
      for (const [i, id] of request.tokens.entries()) {
        const begins = id === MASK && request.tokens[i - 1] !== MASK;
        if (begins) holes.push(tokens.length, written[holes.length / 2]?.length ?? 0);
        const ids = id !== MASK ? [id] : begins ? (written[holes.length / 2 - 1] ?? []) : [];
        tokens.push(...ids);
        confidences.push(...ids.map((_, k) => (id === MASK ? confidenceOf(k) : 1)));
      }
      return {
        tokens: Int32Array.from(tokens),
        confidences: Float32Array.from(confidences),
        holes: Int32Array.from(holes),
        steps: [],
      };
    },
    cancel: () => heard.calls.push("cancel"),
    logits: () => Promise.reject(new Error("nobody asks for logits")),
    probe: () => Promise.reject(new Error("this model has an EXPAND token")),
    score: async (tokens, begin, end) => {
      heard.calls.push(`score ${end - begin}`);
      return Float32Array.from(tokens.subarray(begin, end), (id) => likely?.(tokenizer.tokenText(id)) ?? 1);
    },
    dispose: () => undefined,
  };
}

async function run(
  told: Told,
  params: Pick<EngineInfillParams, "texts" | "holes"> & Partial<EngineInfillParams>,
  token = CancellationToken.None,
) {
  const tokenizer = await loadTokenizer(bundled);
  const heard: Heard = { calls: [], requests: [], started: [] };
  const addon: Addon = {
    version: "",
    cpu: () => ({ tiers: ["scalar"], features: [], logicalCores: 1 }),
    cuda: () => ({ library: "", devices: [] }),
    cudaPlan: () => {
      throw new Error("no GPU was asked for");
    },
    selfTest: () => undefined,
    loadModel: async () => decoderOf(told, heard, tokenizer),
  };
  const session = await EngineSession.load(addon, { folder: bundled, threads: 1, device: "cpu" });
  const listener = {
    started: (start: EngineStartedParams) => heard.started.push(start),
    step: () => undefined,
  };
  const result = await session.infill({ request: 7, options: {}, steps: false, ...params }, listener, token);
  return { result, heard, tokenizer };
}

/** Ids of texts that are one token each. */
async function idsOf(...texts: string[]): Promise<number[]> {
  const tokenizer = await loadTokenizer(bundled);
  return texts.flatMap((text) => tokenizer.encode(text));
}

/** Texts and ids. */
const texts: [name: string, written: (string | number)[], expected: string, ends: number[]][] = [
  ["a hole that was emptied", [], "", []],
  ["text", ["a", "b"], "ab", [1, 2]],
  ["padding is no text", ["a", EOS, "b"], "a", [1]],
  ["line ends", ["\r", "\n", "a"], "\na", [1, 1, 2]],
];
for (const [name, pieces, expected, ends] of texts)
  test(`session: ${name}`, async () => {
    const tokenizer = await loadTokenizer(bundled);
    const written = pieces.flatMap((piece) =>
      typeof piece === "string" ? tokenizer.encode(piece) : [piece],
    );
    const { result, heard } = await run(
      { written: [written] },
      { texts: ["x = ", "\n"], holes: [{ tokens: 4 }] },
    );
    assert.deepEqual(result.holes, [expected]);
    const logLikelihoods = ends.map((_, place) => Math.log(confidenceOf(place)));
    assert.deepEqual(result.tokens, [{ ends, logLikelihoods }]);
    assert.deepEqual(heard.calls, ["infill"]);
    assert.equal(result.summary.canvasTokens, written.length);
    assert.equal(heard.started.length, 0, "nobody asked to hear of it");
  });

test("session: whether a draft may reuse the pass of another is the caller's to say", async () => {
  const place = { texts: ["x = ", "\n"], holes: [{ tokens: 4 }] };
  for (const reuse of [true, false, undefined]) {
    const { heard } = await run({ written: [[]] }, { ...place, ...(reuse !== undefined && { reuse }) });
    assert.equal(heard.requests[0]?.reuse ?? false, reuse ?? false);
  }
});

test("session: the unlikely tokens are masked, the others stay, EOS between them is no end", async () => {
  const written = [[...(await idsOf("Q")), EOS], await idsOf("R")];
  const { result, heard } = await run(
    { written, likely: (text) => (text === "+" || text === "*" ? 0.1 : 0.9) },
    { texts: ["", "\n"], holes: [{ text: "1+2*3", remask: 0.4 }], steps: true },
  );
  assert.deepEqual(heard.calls, ["score 5", "infill"]);
  assert.deepEqual(result.holes, ["1Q2R3"]);
  const [start] = heard.started;
  assert.deepEqual(start?.masks, [2]);
  assert.deepEqual(start?.canvas, [
    [
      { cell: 2, text: "1" },
      { cell: 0, text: null },
      { cell: 3, text: "2" },
      { cell: 1, text: null },
      { cell: 4, text: "3" },
    ],
  ]);
  const [request] = heard.requests;
  assert.ok(request?.suppress.includes(EOS) && !request.variable);
  assert.ok((result.summary.timing.probing ?? 0) > 0);
});

test("session: two texts are scored in one pass", async () => {
  const written = [await idsOf("Q"), await idsOf("R")];
  const { result, heard } = await run(
    { written, likely: (text) => (text === "1" || text === "4" ? 0.1 : 0.9) },
    {
      texts: ["x=", ";", "\n"],
      holes: [
        { text: "1+2", remask: 0 },
        { text: "3+4", remask: 0 },
      ],
    },
  );
  assert.deepEqual(heard.calls, ["score 7", "infill"]);
  assert.deepEqual(result.holes, ["Q+2", "3+R"]);
  const anew = Math.log(confidenceOf(0));
  assert.deepEqual(
    result.tokens.map(({ logLikelihoods }) => logLikelihoods),
    [
      [anew, 0, 0],
      [0, 0, anew],
    ],
    "what stood there is certain",
  );
});

test("session: a cancel reaches the decoder", async () => {
  const source = new CancellationTokenSource();
  const told = { written: [[]], onInfill: () => source.cancel() };
  const heard = run(told, { texts: ["a", "b"], holes: [{}] }, source.token);
  assert.ok((await heard).heard.calls.includes("cancel"));
  const late = run({ written: [[]] }, { texts: ["a", "b"], holes: [{}] }, source.token);
  await assert.rejects(late, (error: { code?: number }) => error.code === RequestCancelled);
});
