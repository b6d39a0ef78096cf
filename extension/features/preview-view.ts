/** What of the previews is on the screen: decorations, lenses, the comparison, and the context keys of the keybindings. */
import {
  commands,
  type Disposable,
  languages,
  Selection,
  type TextDocument,
  type TextEditor,
  window,
} from "vscode";
import { z } from "zod";
import type { FillSession, SessionHole } from "../fill/session.ts";
import { PreviewCompare } from "./preview-compare.ts";
import { PreviewDrawing, rangeOf } from "./preview-drawing.ts";
import { PreviewLens } from "./preview-lens.ts";

/** The session of a document, and how it is shown. */
export interface Shown {
  readonly document: TextDocument;
  readonly session: FillSession;
  as: "ghost" | "decorations";
  /** A run for it goes on. */
  asking: boolean;
}

/** What a command is about. */
export interface Chosen<S extends Shown> {
  shown: S;
  ids: number[];
  /** Named by a lens, or at the cursor; otherwise the nearest. */
  meant: boolean;
}

/** An argument of a lens; commands from the palette and keys have none. */
const lensArgument = z.object({ uri: z.string(), ids: z.array(z.number()) });

/** At most one drawing of unfinished text in this time, in milliseconds. */
const FRAME = 33;

export class PreviewView<S extends Shown> implements Disposable {
  readonly #sessions: ReadonlyMap<TextDocument, S>;
  readonly #drawing = new PreviewDrawing();
  readonly #lens: PreviewLens;
  readonly #compare: PreviewCompare;
  readonly #keys = new Map<string, boolean>();
  readonly #subscriptions: Disposable[];
  #frame: NodeJS.Timeout | undefined;

  /** @param sessions filled by the owner, who calls `refresh` after every change */
  constructor(sessions: ReadonlyMap<TextDocument, S>) {
    this.#sessions = sessions;
    this.#lens = new PreviewLens((document) => this.#drawn(document));
    this.#compare = new PreviewCompare((document) => sessions.get(document)?.session);
    this.#subscriptions = [
      languages.registerCodeLensProvider({ scheme: "*" }, this.#lens),
      window.onDidChangeVisibleTextEditors(() => {
        for (const document of sessions.keys()) this.#draw(document);
      }),
      window.onDidChangeActiveTextEditor(() => this.updateKeys()),
    ];
  }

  /** The session of the active editor. */
  get here(): S | undefined {
    const document = window.activeTextEditor?.document;
    return document && this.#sessions.get(document);
  }

  /** The session and the holes that a command is about: a lens's, else the hole at the cursor, else the next below. */
  chosen(argument: unknown): Chosen<S> | undefined {
    const lens = lensArgument.safeParse(argument);
    if (lens.success) {
      const { uri, ids } = lens.data;
      const shown = [...this.#sessions.values()].find(({ document }) => document.uri.toString() === uri);
      return shown && { shown, ids, meant: true };
    }
    const shown = this.here;
    const editor = window.activeTextEditor;
    if (shown === undefined || editor === undefined) return undefined;
    const at = holeAt(editor, shown.session);
    const from = editor.document.offsetAt(editor.selection.start);
    const { holes } = shown.session;
    const nearest = at ?? holes.find(({ start }) => start >= from) ?? holes[0];
    return { shown, ids: nearest === undefined ? [] : [nearest.id], meant: at !== undefined };
  }

  refresh(document: TextDocument): void {
    this.#draw(document);
    this.#lens.refresh();
    this.#compare.refresh(document);
    this.updateKeys();
  }

  /** Unfinished text changed: drawn soon. */
  redrawSoon(document: TextDocument): void {
    this.#frame ??= setTimeout(() => {
      this.#frame = undefined;
      this.#draw(document);
    }, FRAME);
  }

  compare(document: TextDocument): Promise<void> {
    return this.#compare.open(document);
  }

  goTo(editor: TextEditor, hole: SessionHole): void {
    const range = rangeOf(editor.document, hole);
    if (!range.contains(editor.selection.active)) editor.selection = new Selection(range.start, range.start);
    editor.revealRange(range);
  }

  /** Sets the context keys that the manifest's keybindings ask for. */
  updateKeys(): void {
    const shown = this.here;
    const editor = window.activeTextEditor;
    const ready = shown !== undefined && !shown.asking;
    const visible = ready && shown.as === "decorations";
    this.#setKey("unmask.previewVisible", visible);
    this.#setKey(
      "unmask.previewAtCursor",
      visible && editor !== undefined && holeAt(editor, shown.session) !== undefined,
    );
    this.#setKey("unmask.ghostVisible", ready && shown.as === "ghost");
  }

  dispose(): void {
    clearTimeout(this.#frame);
    for (const each of [...this.#subscriptions, this.#drawing, this.#lens, this.#compare]) each.dispose();
  }

  /** The document's session when decorations show it. */
  #drawn(document: TextDocument): S | undefined {
    const shown = this.#sessions.get(document);
    return shown?.as === "decorations" ? shown : undefined;
  }

  #draw(document: TextDocument): void {
    this.#drawing.draw(document, this.#drawn(document)?.session);
  }

  #setKey(key: string, value: boolean): void {
    if (this.#keys.get(key) === value) return;
    this.#keys.set(key, value);
    void commands.executeCommand("setContext", key, value);
  }
}

function holeAt({ document, selection }: TextEditor, session: FillSession): SessionHole | undefined {
  return session.at(document.offsetAt(selection.start), document.offsetAt(selection.end));
}
