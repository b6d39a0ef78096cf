/**
 * The fill commands: what each of them fills, and what it asks the server for. How the answer is shown and taken over is
 * the matter of `previews.ts`.
 */
import type { Memento, TextDocument, TextEditor } from "vscode";
import {
  type GenerateParams,
  GenerateRequest,
  type InfillHole,
  type InfillParams,
  InfillRequest,
  type Range,
} from "../../server/protocol.ts";
import type { Config } from "../config.ts";
import type { Attempt } from "../fill/candidates.ts";
import { findBody } from "../fill/docstring.ts";
import { findHoles } from "../fill/holes.ts";
import { trimmed } from "../fill/selection.ts";
import type { SessionHole, Target } from "../fill/session.ts";
import { sayWhy } from "./commands.ts";
import type { FillRuns, Question } from "./fill-runs.ts";
import { askForInstruction } from "./instruction.ts";
import { rangeOf } from "./preview-drawing.ts";
import type { Previews } from "./previews.ts";

/** Share of a selection's tokens that *Regenerate* chooses anew: enough to change the thought, not the statement. */
const REGENERATED = 0.3;

export class FillCommands {
  readonly #config: Config;
  readonly #previews: Previews;
  readonly #runs: FillRuns;
  readonly #memory: Memento;

  /** @param memory where instructions are remembered */
  constructor(config: Config, previews: Previews, runs: FillRuns, memory: Memento) {
    this.#config = config;
    this.#previews = previews;
    this.#runs = runs;
    this.#memory = memory;
  }

  /** One answer at the cursor, whatever stands around it. */
  async infillAtCursor(editor: TextEditor): Promise<void> {
    const at = editor.document.offsetAt(editor.selection.active);
    await this.#fill(editor, [{ start: at, end: at }]);
  }

  /** All selections are filled together. */
  async fillSelection(editor: TextEditor): Promise<void> {
    await this.#fill(editor, selected(editor));
  }

  /** Keeps what the model is sure of and chooses the rest of the selections anew. */
  async regenerate(editor: TextEditor): Promise<void> {
    await this.#fill(
      editor,
      selected(editor).map((target) => ({ ...target, remask: REGENERATED })),
    );
  }

  async fillHoles(editor: TextEditor): Promise<void> {
    const { document } = editor;
    const { placeholder } = this.#config;
    const holes = findHoles(document.getText(), placeholder, document.languageId);
    if (holes.length === 0) return sayWhy(`no ${placeholder} in this file marks a place to fill`);
    await this.#fill(editor, holes);
  }

  async generateBody(editor: TextEditor): Promise<void> {
    const { document, selection } = editor;
    const body = findBody(document.getText(), document.offsetAt(selection.active), document.languageId);
    if (body === undefined) return sayWhy("no function with a docstring at the cursor");
    await this.#fill(editor, [body]);
  }

  async generate(editor: TextEditor): Promise<void> {
    const { document } = editor;
    const instruction = await askForInstruction(this.#memory);
    if (instruction === undefined) return;
    const at = document.offsetAt(editor.selection.active);
    await this.#previews.start(editor, {
      targets: [{ start: at, end: at }],
      ghost: true,
      ask: (_, holes, { options }) => generation(document, instruction, holes, options),
    });
  }

  cancel(): Promise<void> {
    return this.#runs.cancel();
  }

  async #fill(editor: TextEditor, targets: readonly Target[]): Promise<void> {
    const [first] = targets;
    if (first === undefined) return sayWhy("select the text to fill first");
    const at = editor.document.offsetAt(editor.selection.active);
    const ghost = targets.length === 1 && first.start === first.end && first.start === at;
    await this.#previews.start(editor, { targets, ghost, ask: infill });
  }
}

/** The non-empty selections, in the order of the text. */
function selected({ document, selections }: TextEditor): Target[] {
  const text = document.getText();
  return selections
    .filter((selection) => !selection.isEmpty)
    .map(({ start, end }) => trimmed(text, document.offsetAt(start), document.offsetAt(end)))
    .sort((a, b) => a.start - b.start);
}

function infill(
  document: TextDocument,
  holes: readonly SessionHole[],
  { options, scale }: Attempt,
  length?: number,
): Question {
  const wire = holes.map((hole): InfillHole => {
    const { tokens, lines, remask } = hole;
    return {
      range: wireRange(document, hole),
      ...(tokens !== undefined && { tokens }),
      ...(lines !== undefined && { lines }),
      ...(remask !== undefined && { remask }),
    };
  });
  // Another length to start from, where it is the model that decides on the length.
  const [only] = wire;
  const free = only && wire.length === 1 && only.tokens === undefined && only.remask === undefined;
  if (free && scale !== undefined && length !== undefined)
    only.tokens = Math.max(1, Math.round(length * scale));
  const textDocument = { uri: document.uri.toString(), version: document.version };
  return {
    method: InfillRequest,
    params: { textDocument, holes: wire, options, steps: true } satisfies InfillParams,
  };
}

/** Plain: the editor's own ranges turn into something else on the wire. */
function wireRange(document: TextDocument, hole: SessionHole): Range {
  const { start, end } = rangeOf(document, hole);
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

function generation(
  document: TextDocument,
  instruction: string,
  holes: readonly SessionHole[],
  options: Attempt["options"],
): Question {
  const position = document.positionAt(holes[0]?.start ?? 0);
  const textDocument = { uri: document.uri.toString(), version: document.version };
  const params: GenerateParams = { textDocument, position, instruction, options, steps: true };
  return { method: GenerateRequest, params };
}
