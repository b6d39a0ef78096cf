/** What can be done with the previews, above the line of each: accept, reject, the next answer, compare, cancel. */
import { CodeLens, type CodeLensProvider, type Event, EventEmitter, Range, type TextDocument } from "vscode";
import type { FillSession, SessionHole } from "../fill/session.ts";
import { Command } from "./commands.ts";

/** The part of a document's previews that lenses depend on. */
interface Previewed {
  session: FillSession;
  asking: boolean;
}

/** Which holes a lens acts on. */
export interface LensArgument {
  uri: string;
  ids: number[];
}

export class PreviewLens implements CodeLensProvider {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeCodeLenses: Event<void> = this.#changed.event;
  readonly #previewed: (document: TextDocument) => Previewed | undefined;

  /** @param previewed the document's previews, when they are drawn */
  constructor(previewed: (document: TextDocument) => Previewed | undefined) {
    this.#previewed = previewed;
  }

  refresh(): void {
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  provideCodeLenses(document: TextDocument): CodeLens[] {
    const previewed = this.#previewed(document);
    if (previewed === undefined) return [];
    const { session } = previewed;
    const lines = new Map<number, SessionHole[]>();
    for (const hole of session.holes) {
      const { line } = document.positionAt(hole.start);
      lines.set(line, [...(lines.get(line) ?? []), hole]);
    }
    return [...lines].flatMap(([line, holes], i) =>
      lensesOf(previewed, holes, i === 0).map(
        ([title, command]) =>
          new CodeLens(new Range(line, 0, line, 0), {
            title,
            command,
            arguments: [
              { uri: document.uri.toString(), ids: holes.map(({ id }) => id) } satisfies LensArgument,
            ],
          }),
      ),
    );
  }
}

/** Titles and commands for the holes of one line. What concerns all holes stands above the first only. */
function lensesOf(
  { session, asking }: Previewed,
  holes: readonly SessionHole[],
  isFirst: boolean,
): [title: string, command: string][] {
  if (asking) return isFirst ? [["$(circle-slash) Cancel", Command.cancel]] : [];
  const all = session.holes.length;
  const lenses: [string, string][] = [
    ["$(check) Accept", Command.acceptPreview],
    ["$(close) Reject", Command.rejectPreview],
  ];
  if (!isFirst) return lenses;
  if (all > holes.length) {
    lenses.push([`$(check-all) Accept All ${all}`, Command.acceptAllPreviews]);
    lenses.push(["$(close-all) Reject All", Command.rejectAllPreviews]);
  }
  const row = session.candidates > 1 ? ` (${session.shown + 1} of ${session.candidates})` : "";
  lenses.push([`$(refresh) Another${row}`, Command.nextCandidate]);
  lenses.push(["$(diff) Compare", Command.comparePreviews]);
  return lenses;
}
