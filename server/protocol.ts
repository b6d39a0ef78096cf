/**
 * The only home of message names and wire types.
 *
 * Two channels use it:
 *   - editor <-> language server (LSP, beside the standard `textDocument/inlineCompletion`): `unmask/*`
 *   - language server <-> engine process (JSON-RPC over the child's channel): `engine/*`
 *
 * Constants and types only: the client and the server library bring different majors of vscode-jsonrpc, so no
 * `RequestType` instance may be shared. `docs/protocol.md` describes every message; a test fails when one of the
 * two files changes without the other.
 */

/* ------------------------------------------------------------------------------------------------ decoding */

/** How masks are chosen for commitment in a step (decoding.md, section 2). */
export type Policy =
  | {
      kind: "threshold";
      value: number;
      /** Hierarchical runs: also commit the best candidate of every run of neighbouring masks at this confidence. */
      runs?: number;
    }
  | { kind: "factor"; value: number }
  | { kind: "entropy_bound"; value: number }
  | { kind: "top_k"; value: number; rank: Rank };

export type Rank = "confidence" | "margin" | "entropy";

/**
 * Which K/V rows are reused between passes: `none`, `prefix` and `dual` are those of decoding.md, section 4. `hole`
 * recomputes the rows of every hole in each pass, whatever the block, and a new block is no reason for a full pass:
 * for blocks that order a short hole. Without blocks it is `dual`.
 */
export type CacheKind = "none" | "prefix" | "dual" | "hole";

/** Everything a request may choose about decoding. Absent fields take the model's defaults. */
export interface DecodeOptions {
  policy?: Policy;
  cache?: CacheKind;
  /** Tokens per block; absent: as the model's `unmask.json` says, else the whole canvas is one block. */
  block?: number;
  /** A full pass after this many window passes; absent: only when the block changes. */
  refresh?: number;
  /** Let the model grow and shrink holes (needs an EXPAND token). */
  variable?: boolean;
  /** Upper bound of the hole positions of all holes together, in tokens. */
  maxCanvas?: number;
  temperature?: number;
  seed?: number;
}

/** A token as it was committed. `position` is its index in the whole sequence at that time. */
export interface CommittedToken {
  position: number;
  token: number;
  /** The token's text alone; "" for a token that only makes sense with its neighbours. */
  text: string;
  /** Probability of the token, 0..1, float32. */
  confidence: number;
  /** p1 - p2. */
  margin: number;
  /** Of the distribution, in nats. */
  entropy: number;
  /** The cell of the canvas it was committed to. */
  cell: number;
  /**
   * Set when the token was no text: the cell became two masks (one, when the canvas was full by then), or it left the
   * canvas.
   */
  event?: "expand" | "delete";
  /** The most probable tokens at that time, best first, then the committed one if a draw chose none of them. */
  alternatives: { text: string; probability: number }[];
}

/**
 * One position of a hole. Its number stays while it moves; a split gives the new mask, the right one, a number of its
 * own. No number is used twice in a run.
 */
export interface CanvasCell {
  cell: number;
  /** The token's text, "" when it is only part of a character; null: still a mask. */
  text: string | null;
}

/** One denoising step: one forward pass and the tokens it committed. */
export interface DecodeStep {
  /** 0-based. */
  index: number;
  pass: "full" | "window";
  /** Rows the forward pass computed. */
  rows: number;
  milliseconds: number;
  committed: CommittedToken[];
  /** Text of each hole after this step; every mask still open is the one character U+2591 (light shade). */
  holes: string[];
  /**
   * The cells of each hole after this step; before the first step they are those of `RunStartedParams`. After steps that
   * were left out, the cells of holes that change their size have new numbers.
   */
  canvas: CanvasCell[][];
  /** Masks that a deletion to their left took with it; 0 when the step before was left out. */
  swept: number;
  masksLeft: number;
}

/** Where the time of a request went, in milliseconds. */
export interface RequestTiming {
  /** Waiting for the engine, not counted in the others. */
  queue: number;
  /** Tokenising and fitting the context. */
  prompt: number;
  /** Passes before the first step, to choose a length or what to mask again; absent: there were none. */
  probing?: number;
  fullPasses: number;
  windowPasses: number;
  /** Turning tokens back into text. */
  detokenize: number;
  total: number;
}

/* --------------------------------------------------------------------------------- editor <-> server (LSP) */

export type EngineState = "starting" | "loading" | "ready" | "busy" | "failed" | "stopped";

/** What the status bar shows. A value, never a popup. */
export interface Status {
  state: EngineState;
  /** Why the state is `failed` or `stopped`, and what to do. */
  reason?: string;
  /** Name of the model's folder. */
  model?: string;
  /** Such as "CPU, AVX2, 2 threads" or "NVIDIA H200 (cuda:0)". */
  device?: string;
  /** What works otherwise than it was set, and why: the GPU that was asked for is not used. */
  notice?: string;
  /** Of the last finished request, in milliseconds. */
  lastLatency?: number;
  /** Denoising steps of the last finished request. */
  lastSteps?: number;
  /** Why the last request showed nothing; absent when it showed something. */
  lastSilence?: string;
  /** Where the time of the last finished request went; absent when it was answered from memory. */
  lastTiming?: RequestTiming & {
    /** Cutting the context out of the document and fitting the answer into it, in the language server. */
    text: number;
  };
}

/** client -> server, request: the state now. Params: none. Result: `Status`. */
export const StatusRequest = "unmask/status";
/** server -> client, notification: the state changed. Params: `Status`. */
export const StatusChanged = "unmask/statusChanged";
/** client -> server, request: stop the engine process and start a new one. Params: none. Result: null. */
export const RestartEngine = "unmask/restartEngine";
/** client -> server, notification: settings changed. Params: `ServerSettings`. */
export const SettingsChanged = "unmask/settingsChanged";

/** Initialization options and the params of `SettingsChanged`. Absent fields: the server's defaults. */
export interface ServerSettings {
  /** Folder of the model; absent: the bundled model. */
  modelPath?: string;
  /** Threads of the engine; absent or 0: physical cores minus one, at least one. */
  threads?: number;
  /** What to compute on: "auto", "cpu" or "cuda:N"; absent: "auto", the first GPU that can be used, else the CPU. */
  device?: string;
  /** Most tokens a completion may grow to. */
  maxTokens?: number;
  /** Glob patterns of files whose text is never read into a prompt, beside the built-in list of secrets. */
  exclude?: string[];
  /** How every run and its steps are told of, unless the request says otherwise; absent: not at all. */
  steps?: StepsWish;
}

/**
 * Whether a run is told of. true: while it runs, step by step. "after": as a whole and right after its result, so that
 * nobody waits for it; then only a run that came to its end is told of.
 */
export type StepsWish = boolean | "after";

/** server -> client, notification: a denoising step of a running request. Params: `StepParams`. */
export const StepNotification = "unmask/step";
export interface StepParams {
  /** The request's number, rising; `uri` is its document. */
  request: number;
  uri: string;
  step: DecodeStep;
}

/** What a run was started for. */
export type RunKind = "completion" | "infill" | "generate" | "again";

/**
 * server -> client, notification: a run starts. Params: `RunStartedParams`. Sent, like steps, when the request or
 * else the setting `steps` says so. A request that is refused, or cancelled while it waits for its turn, starts no run.
 */
export const RunStarted = "unmask/runStarted";
export interface RunStartedParams {
  request: number;
  uri: string;
  kind: RunKind;
  /** Of which run this is another one, for "again". */
  of?: number;
  /** Complete, with the defaults filled in. */
  options: DecodeOptions;
  /** Masks of each hole at the start. */
  masks: number[];
  /**
   * The cells of each hole at the start: masks, numbered from 0 on through all holes, and the tokens that `remask`
   * keeps, numbered after all masks.
   */
  canvas: CanvasCell[][];
  /** The end of the text before each hole and the start of the text after the last, a few lines each, for display. */
  around: string[];
}

/** server -> client, notification: a run ended. Params: `RunFinishedParams`. Follows every `RunStarted`, after its last step. */
export const RunFinished = "unmask/runFinished";
export interface RunFinishedParams {
  request: number;
  outcome: "done" | "cancelled" | "failed";
  /** Why it failed. */
  reason?: string;
  /** The holes' final texts, as the model wrote them (line ends LF, not yet fitted to the document), and the summary; absent unless done. */
  holes?: string[];
  summary?: DecodeSummary;
}

/**
 * client -> server, request, cancellable: decode one of the last 50 runs again with other options, without touching the
 * document. Params: `RunAgainParams`. Result: `RunAgainResult`. Errors: `InvalidRequest` when the run is forgotten.
 */
export const RunAgain = "unmask/runAgain";
export interface RunAgainParams {
  request: number;
  /** Laid over the options of that run. */
  options: DecodeOptions;
}
export interface RunAgainResult {
  /** The number of the new run. */
  request: number;
  /** As in `RunFinishedParams`. */
  holes: string[];
  summary: DecodeSummary;
}

/**
 * client -> server, request, cancellable: code from an instruction. Params: `GenerateParams`. Result: `InfillResult`
 * with one edit at the position, which may replace closing brackets behind it. For instruct models their chat template
 * is used, for base models a comment-led prompt; the comment is no part of the edit.
 */
export const GenerateRequest = "unmask/generate";
export interface GenerateParams {
  textDocument: { uri: string; version: number };
  /** Where the code goes. */
  position: Position;
  instruction: string;
  options?: DecodeOptions;
  /** Send the run's start, steps and end even when the settings do not ask for steps: a preview shows them. */
  steps?: boolean;
}

/** client -> server, request: fill ranges of a document. Params: `InfillParams`. Result: `InfillResult`. */
export const InfillRequest = "unmask/infill";

export interface Position {
  line: number;
  /** UTF-16 code units. */
  character: number;
}
export interface Range {
  start: Position;
  end: Position;
}

export interface InfillHole {
  range: Range;
  /** Masks to start with; absent: the model's default. */
  tokens?: number;
  /** Lines the filled text is to have, at most; the masks follow from it unless `tokens` says otherwise. */
  lines?: number;
  /**
   * Keep the text of the range and mask only this share of its tokens, 0..1, those the model finds least likely where they
   * stand; at least one. Then `tokens` and `lines` must be absent.
   */
  remask?: number;
}

export interface InfillParams {
  textDocument: { uri: string; version: number };
  /** Ascending, not overlapping. The text inside a range is replaced. */
  holes: InfillHole[];
  options?: DecodeOptions;
  /** Send the run's start, steps and end even when the settings do not ask for steps: a preview shows them. */
  steps?: boolean;
}

export interface InfillResult {
  request: number;
  /** The version of the document the edits apply to. */
  version: number;
  /** One per range, in order. */
  edits: { range: Range; newText: string }[];
  summary: DecodeSummary;
}

/* ------------------------------------------------------------------------------------- server <-> engine */

/** server -> engine, request: load a model folder. Params: `LoadParams`. Result: `ModelInfo`. */
export const EngineLoad = "engine/load";
export interface LoadParams {
  folder: string;
  /** 0: physical cores minus one, at least one. */
  threads: number;
  /** "cpu", or "cuda:N" of a GPU that the probe found usable. A model that does not fit there goes to the CPU. */
  device: string;
  /** In which format the weights are kept. Absent: what suits the model and the device. For measurements. */
  weights?: "f32" | "bf16" | "int8" | "int4";
}

export interface ModelInfo {
  /** Base name of the folder. */
  name: string;
  folder: string;
  family: "dream" | "llada";
  parameters: number;
  vocab: number;
  /** Longest sequence, prompt and canvas together, in tokens. */
  context: number;
  /** Whether holes can grow and shrink. */
  variable: boolean;
  /** An instruct model: it understands `EngineInfillParams.chat`. */
  chat: boolean;
  /** As in `Status`. */
  device: string;
  onGpu: boolean;
  /** On a GPU: what takes how much of its memory. */
  plan?: string;
  /** Why the model does not fit into the GPU's memory, when it was to go there. */
  noGpu?: string;
  /** Weight format in memory, such as "bf16". */
  weights: string;
  /** Bytes of weights, K/V and workspaces in memory. */
  bytes: number;
  loadMilliseconds: number;
}

/** server -> engine, request, cancellable: fill holes between texts. Params: `EngineInfillParams`. */
export const EngineInfill = "engine/infill";
export interface EngineInfillParams {
  /** Chosen by the caller, rising; steps carry it. */
  request: number;
  /**
   * The fixed texts: before the first hole, between holes, after the last: one more than holes. The first and the
   * last may be longer than the context: the engine process keeps the whole lines nearest to the holes.
   */
  texts: string[];
  holes: EngineHole[];
  /** Ask an instruct model for the code of the only hole, instead of letting it continue the texts. */
  chat?: EngineChat;
  options: DecodeOptions;
  steps: StepsWish;
  /** Of several drafts for the same place those after the first need no full pass, where cache and device allow it. */
  reuse?: boolean;
  /** How a context that is too small is divided (`PromptInput.beforeShare`): for `npm run eval`, which tunes it. */
  beforeShare?: number;
}

export interface EngineChat {
  instruction: string;
  /** The language's name as a code fence has it, such as "python". */
  language: string;
}

export interface EngineHole {
  tokens?: number;
  /** Lines to estimate the masks from, unless `tokens` says how many. */
  lines?: number;
  /** Half of the model's number of masks, if it can grow the hole and nothing else says how many. */
  short?: boolean;
  /** The text that stands in the hole, of which `remask` (0..1) of the tokens, the least likely ones, are masked. */
  text?: string;
  remask?: number;
}

export interface EngineInfillResult {
  /** Text of each hole, special tokens left out. */
  holes: string[];
  /** The tokens of each hole. */
  tokens: HoleTokens[];
  /** Growing holes filled the whole canvas: the last one may break off where the model had more to say. */
  exhausted: boolean;
  summary: DecodeSummary;
}

export interface HoleTokens {
  /** Where in the hole's text each token ends, in UTF-16 units, ascending. */
  ends: number[];
  /** The natural logarithm of the confidence with which each was committed; 0 for one that stood there before. */
  logLikelihoods: number[];
}

export interface DecodeSummary {
  promptTokens: number;
  canvasTokens: number;
  steps: number;
  fullPasses: number;
  rowsPerPass: number[];
  timing: RequestTiming;
}

/** engine -> server, notification: prompt and options are settled, the run starts. Params: `EngineStartedParams`. Only with `steps` true. */
export const EngineStarted = "engine/started";
export interface EngineStartedParams {
  request: number;
  options: DecodeOptions;
  masks: number[];
  canvas: CanvasCell[][];
}

/** engine -> server, notification: a denoising step. Params: `EngineStepParams`. */
export const EngineStep = "engine/step";
export interface EngineStepParams {
  request: number;
  step: DecodeStep;
}

/** engine -> server, notification: a run that was asked with `steps` "after", following its result. Params: `EngineTraceParams`. */
export const EngineTrace = "engine/trace";
export interface EngineTraceParams {
  started: EngineStartedParams;
  steps: DecodeStep[];
}

/** Error codes of `ResponseError`, beside those of JSON-RPC and LSP. */
export const ErrorCode = {
  /** The engine process ended while the request ran, or is not running yet: asking again later may work. */
  EngineUnavailable: -32050,
  /** The model folder cannot be used; the message says why. */
  ModelInvalid: -32051,
  /** The request itself is wrong: overlapping ranges, a canvas larger than the context. */
  InvalidRequest: -32052,
} as const;
