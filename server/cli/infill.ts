/** `unmask infill FILE:LINE:COL`: one completion at a place in a file, as the editor would insert it. */
import { readFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import type { EngineClient } from "../engine/client.ts";
import { EngineError, messageOf } from "../engine/errors.ts";
import { guessIndentation } from "../features/indentation.ts";
import type { DecodeStep, EngineInfillParams, EngineInfillResult } from "../protocol.ts";
import { finishCompletion, isDiscard } from "../text/completion.ts";
import { documentContext } from "../text/context.ts";
import { isSecret } from "../text/gate.ts";
import { CliError, type ModelOptions, withEngine } from "./engine.ts";

/** Language ids by file extension, of the languages whose comments and strings the trimming knows. */
const LANGUAGES: Record<string, string> = {
  ".c": "c",
  ".cpp": "cpp",
  ".css": "css",
  ".go": "go",
  ".java": "java",
  ".js": "javascript",
  ".jsx": "javascriptreact",
  ".lua": "lua",
  ".py": "python",
  ".rb": "ruby",
  ".rs": "rust",
  ".sh": "shellscript",
  ".sql": "sql",
  ".ts": "typescript",
  ".tsx": "typescriptreact",
};

export interface InfillOptions extends ModelOptions {
  steps?: true;
  tokens?: number;
  threshold?: number;
  json?: true;
}

export async function infill(
  place: string,
  options: InfillOptions,
  print: (text: string) => void,
): Promise<void> {
  const { path, line, column } = parsePlace(place);
  if (isSecret(resolve(path), "", []))
    throw new CliError(`${path} looks like a secret: its text is never read. Rename it if it is none.`);
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new CliError(`The file cannot be read: ${messageOf(error)}.`);
  });
  const offset = offsetAt(text, line, column);
  const steps: DecodeStep[] = [];
  const onStep = (step: DecodeStep) => {
    if (options.json) steps.push(step);
    else print(describeStep(step));
  };
  const result = await withEngine(options, (engine, status) => {
    if (status.state !== "ready") throw new CliError(status.reason ?? "The engine did not start.");
    if (status.notice !== undefined) process.stderr.write(`${status.notice}\n`);
    return ask(engine, text, offset, options, onStep);
  });
  const raw = result.holes[0] ?? "";
  const finished = finishCompletion(raw, {
    before: text.slice(0, offset),
    after: text.slice(offset),
    eol: text.includes("\r\n") ? "\r\n" : "\n",
    ...guessIndentation(text),
    languageId: LANGUAGES[extname(path)],
    truncated: result.exhausted,
  });
  if (options.json) {
    const answer = isDiscard(finished)
      ? { text: "", replace: 0, dropped: finished.reason }
      : {
          text: finished.insertText,
          replace: finished.replace,
        };
    print(
      JSON.stringify({ ...answer, raw, ...(options.steps && { steps }), summary: result.summary }, null, 2),
    );
  } else if (isDiscard(finished)) {
    process.stderr.write(`Nothing to insert: ${finished.reason}. The model wrote ${JSON.stringify(raw)}.\n`);
  } else {
    print(finished.insertText);
  }
}

async function ask(
  engine: EngineClient,
  text: string,
  offset: number,
  { tokens, threshold, steps }: InfillOptions,
  onStep: (step: DecodeStep) => void,
): Promise<EngineInfillResult> {
  const { before, after } = documentContext(text, offset);
  const params: EngineInfillParams = {
    request: 1,
    texts: [before, after],
    holes: [tokens === undefined ? { short: true } : { tokens }],
    options: threshold === undefined ? {} : { policy: { kind: "threshold", value: threshold } },
    steps: steps === true,
  };
  try {
    return await engine.infill(params, { step: onStep }, new AbortController().signal);
  } catch (error) {
    throw error instanceof EngineError ? new CliError(error.line) : error;
  }
}

function parsePlace(place: string): { path: string; line: number; column: number } {
  const match = /^(.+):(\d+):(\d+)$/s.exec(place);
  const [, path, line, column] = match ?? [];
  if (path === undefined)
    throw new CliError(`"${place}" is no place: write FILE:LINE:COLUMN, both from 1.`, 2);
  return { path, line: Number(line), column: Number(column) };
}

/** UTF-16 offset of a 1-based line and column; a column is a character (code point), the last one is the line's end. */
function offsetAt(text: string, line: number, column: number): number {
  const lines = text.split("\n");
  const found = lines[line - 1];
  if (found === undefined) throw new CliError(`There is no line ${line}: the file has ${lines.length}.`, 2);
  const characters = [...found.replace(/\r$/, "")];
  if (column < 1 || column > characters.length + 1)
    throw new CliError(
      `Line ${line} has no column ${column}: it goes from 1 to ${characters.length + 1}.`,
      2,
    );
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return start + characters.slice(0, column - 1).join("").length;
}

function describeStep(step: DecodeStep): string {
  const facts = `${step.pass} pass, ${step.rows} rows, ${step.milliseconds.toFixed(1)} ms`;
  const committed = `${step.committed.length} committed, ${step.masksLeft} open`;
  return `--- step ${step.index + 1}: ${facts}, ${committed}\n${step.holes.join("\n")}`;
}
