/**
 * Previews: fills that are asked for, shown, looked through, and accepted or rejected. Per document there is one
 * session (`fill/session.ts`); the document changes only on acceptance, by one WorkspaceEdit, which is one undo step.
 *
 * An answer for one empty place at the cursor is shown as ghost text (the editor draws it best, Tab and Escape work as
 * for every suggestion); everything else by decorations. When ghost text cannot be shown there, decorations do.
 */
import {
  commands,
  type Disposable,
  type LogOutputChannel,
  Selection,
  type TextDocument,
  type TextEditor,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { z } from "zod";
import { isBlank } from "../../server/text/lines.ts";
import { attempt, PATIENCE } from "../fill/candidates.ts";
import { type Change, FillSession, type SessionHole } from "../fill/session.ts";
import { sayWhy } from "./commands.ts";
import { count, type FillRuns, type Outcome } from "./fill-runs.ts";
import {
  type Active,
  canGhost,
  type Fill,
  fitted,
  type GhostText,
  idsOf,
  isAt,
  type NoAnswer,
  reselect,
  saying,
  unselect,
} from "./preview-active.ts";
import { rangeOf } from "./preview-drawing.ts";
import { type Chosen, PreviewView } from "./preview-view.ts";

export class Previews implements Disposable {
  readonly #runs: FillRuns;
  readonly #ghost: GhostText;
  readonly #log: LogOutputChannel;
  readonly #active = new Map<TextDocument, Active>();
  readonly #view = new PreviewView(this.#active);
  readonly #subscriptions: Disposable[];

  constructor(runs: FillRuns, ghost: GhostText, log: LogOutputChannel) {
    this.#runs = runs;
    this.#ghost = ghost;
    this.#log = log;
    this.#subscriptions = [
      workspace.onDidChangeTextDocument(({ document, contentChanges }) =>
        this.#edited(document, contentChanges),
      ),
      workspace.onDidCloseTextDocument((document) => this.#close(document)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#moved(textEditor)),
    ];
  }

  /** Asks for a fill and shows it. What was previewed in the document before gives way: nothing of it is in the text. */
  async start(editor: TextEditor, fill: Fill): Promise<void> {
    const { document } = editor;
    this.#close(document);
    const session = new FillSession(fill.targets);
    const active: Active = {
      document,
      fill,
      session,
      as: "decorations",
      asking: false,
      attempts: 0,
      repeated: 0,
    };
    this.#active.set(document, active);
    await this.#answer(active);
  }

  /** Shows another answer, asking for it when there is none, or the one shown before. */
  async candidate(by: 1 | -1): Promise<void> {
    const active = this.#view.here;
    if (active === undefined) return sayWhy(NOTHING);
    if (active.asking) return sayWhy(BUSY);
    if (active.session.step(by)) return this.#show(active);
    if (by === -1) return sayWhy("this is the first answer");
    await this.#answer(active);
  }

  /**
   * Takes holes over into the document: those of a lens, else the one at the cursor, else the next below. The Enter key
   * (`atCursor` in the manifest) means only the one at the cursor; when the cursor has just left it, it begins a line.
   */
  async accept(argument?: unknown): Promise<void> {
    const chosen = this.#view.chosen(argument);
    if (isAtCursor.safeParse(argument).success && chosen?.meant !== true)
      await commands.executeCommand("type", { text: "\n" });
    else if (chosen === undefined) sayWhy(NOTHING);
    else await this.#accept(chosen.shown, chosen.ids);
  }

  async acceptAll(argument?: unknown): Promise<void> {
    const active = this.#chosen(argument)?.shown;
    if (active) await this.#accept(active, idsOf(active));
  }

  /** Lets go of holes: those of a lens, else the one at the cursor, else all. */
  reject(argument?: unknown): void {
    const chosen = this.#chosen(argument);
    if (chosen) this.#reject(chosen.shown, chosen.meant ? chosen.ids : idsOf(chosen.shown));
  }

  rejectAll(argument?: unknown): void {
    const active = this.#chosen(argument)?.shown;
    if (active) this.#reject(active, idsOf(active));
  }

  async compare(argument?: unknown): Promise<void> {
    const active = this.#chosen(argument)?.shown;
    if (active) await this.#view.compare(active.document);
  }

  dispose(): void {
    this.#view.dispose();
    for (const each of this.#subscriptions) each.dispose();
  }

  /* ------------------------------------------------------------------------------------------- answers */

  /** Asks until there is an answer that was not there before, or patience ends. */
  async #answer(active: Active): Promise<void> {
    const { document, session } = active;
    const isFirst = session.candidates === 0;
    // Unfinished text takes the place of ghost text.
    if (active.as === "ghost") await commands.executeCommand("editor.action.inlineSuggest.hide");
    active.asking = true;
    this.#view.refresh(document);
    for (let tries = 0; tries < PATIENCE; tries++) {
      const holes = session.holes;
      const ids = idsOf(active);
      const outcome = await this.#ask(active, holes, ids);
      if (this.#active.get(document) !== active) return;
      if (outcome.kind !== "done") return this.#unanswered(active, outcome);
      // The answer was on its way already when the text changed: its places are those of the old text.
      if (outcome.result.version !== document.version) return this.#unanswered(active, { kind: "changed" });
      const { edits, summary } = outcome.result;
      active.length ??= summary.canvasTokens;
      const texts = edits.map((edit, i) => fitted(active, holes[i], edit));
      // Nothing at the cursor is no answer: another seed may have one.
      const isNew = !(active.fill.ghost && texts.every(isBlank)) && session.add(ids, texts);
      active.repeated = isNew ? 0 : active.repeated + 1;
      if (!isNew) continue;
      active.asking = false;
      if (!isFirst || !this.#leavesAll(active)) return this.#show(active);
      this.#close(document);
      return sayWhy("the model would write the same");
    }
    return this.#unanswered(active, { kind: "exhausted" });
  }

  #ask(active: Active, holes: readonly SessionHole[], ids: readonly number[]): Promise<Outcome> {
    const { document, fill } = active;
    const next = attempt(active.attempts++, active.repeated);
    return this.#runs.run(
      document,
      () => fill.ask(document, holes, next, active.length),
      (texts) => {
        if (this.#active.get(document) !== active) return;
        const begins = !active.session.isDraft;
        active.session.draft(ids, texts);
        active.as = "decorations";
        if (begins) this.#view.refresh(document);
        else this.#view.redrawSoon(document);
      },
    );
  }

  /** Forgets the holes whose text would stay as it is. @returns whether that leaves none */
  #leavesAll({ document, session }: Active): boolean {
    const same = session.holes.filter(
      (hole) => session.text(hole.id) === document.getText(rangeOf(document, hole)),
    );
    session.remove(same.map(({ id }) => id));
    return session.holes.length === 0;
  }

  /** Draws what the session shows now, and tells what can be done. */
  async #show(active: Active): Promise<void> {
    const { document, session, fill } = active;
    const editor = window.activeTextEditor;
    const [hole] = session.holes;
    const text = hole && session.text(hole.id);
    if (fill.ghost && hole !== undefined && text?.trim() && editor && canGhost(editor, document, hole)) {
      active.as = "ghost";
      this.#view.refresh(document);
      return this.#ghost.present(editor, text, hole.end - hole.start);
    }
    active.as = "decorations";
    const isHere = editor?.document === document && hole !== undefined;
    if (isHere) {
      // Enter accepts what is at the cursor: the cursor goes to the first fill, once, and before Accept is offered.
      unselect(active, editor, hole.start);
      if (session.candidates === 1 && this.#view.chosen(undefined)?.meant !== true)
        this.#view.goTo(editor, hole);
    }
    this.#view.refresh(document);
    if (!isHere) return;
    sayWhy(
      `${count(session.holes.length, "fill")} to review: Enter accepts, Escape rejects the one at the cursor`,
    );
  }

  /** A run ended without an answer: what was shown before it is shown again. */
  async #unanswered(active: Active, outcome: NoAnswer): Promise<void> {
    active.asking = false;
    active.session.discardDraft();
    const { candidates, holes } = active.session;
    if (candidates === 0 || holes.length === 0) this.#close(active.document);
    else await this.#show(active);
    if (outcome.kind !== "failed") return sayWhy(saying(outcome, candidates));
    this.#log.error(`Filling failed: ${outcome.reason}`);
    // An explicit wish of the user, not a key press: it deserves an answer that can be read in full.
    void window.showWarningMessage(`Unmask: ${outcome.reason}`);
  }

  /* ------------------------------------------------------------------------------------ accept, reject */

  async #accept(active: Active, ids: readonly number[]): Promise<void> {
    const { document, session } = active;
    if (active.asking) return sayWhy(BUSY);
    if (active.as === "ghost") {
      await commands.executeCommand("editor.action.inlineSuggest.commit");
      return;
    }
    const edit = new WorkspaceEdit();
    const texts = new Map(ids.map((id) => [id, session.text(id) ?? ""]));
    const { version } = document;
    // Taken out first: the edit would drop them as touched by the user.
    const accepted = session.remove(ids);
    for (const hole of accepted)
      edit.replace(document.uri, rangeOf(document, hole), texts.get(hole.id) ?? "");
    if (!(await workspace.applyEdit(edit))) {
      if (document.version === version) session.restore(accepted);
      this.#settle(active);
      return sayWhy("the editor did not take the change, the text is as it was");
    }
    const [only] = accepted;
    if (only !== undefined && accepted.length === 1) this.#goOn(active, only, texts.get(only.id) ?? "");
    this.#settle(active);
  }

  /** The cursor goes to the next fill to review, or behind the accepted text. */
  #goOn({ document, session }: Active, accepted: SessionHole, text: string): void {
    const editor = window.activeTextEditor;
    if (editor?.document !== document) return;
    const next = session.holes.find(({ start }) => start >= accepted.start) ?? session.holes[0];
    const end = document.positionAt(accepted.start + text.length);
    if (next === undefined) editor.selection = new Selection(end, end);
    else this.#view.goTo(editor, next);
  }

  #reject(active: Active, ids: readonly number[]): void {
    if (active.asking) {
      void this.#runs.cancel();
      return;
    }
    active.session.remove(ids);
    if (active.session.holes.length === 0) reselect(active);
    this.#settle(active);
  }

  /** Some holes are gone: ends the session with the last one. */
  #settle(active: Active): void {
    if (active.session.holes.length === 0) this.#close(active.document);
    else this.#view.refresh(active.document);
  }

  /* ------------------------------------------------------------------------------------------- the editor */

  #edited(document: TextDocument, changes: readonly Change[]): void {
    const active = this.#active.get(document);
    if (active === undefined || changes.length === 0) return;
    active.session.edited(changes);
    // The server would only find out at the end that the text is no longer the one it was asked about.
    if (active.asking) void this.#runs.cancel("changed");
    if (active.session.holes.length > 0 || !active.asking) this.#settle(active);
  }

  #moved(editor: TextEditor): void {
    const active = this.#active.get(editor.document);
    const [hole] = active?.session.holes ?? [];
    // The editor takes ghost text away when the cursor leaves it.
    if (active?.as === "ghost" && !active.asking && !(hole && isAt(editor, hole)))
      this.#close(editor.document);
    else this.#view.updateKeys();
  }

  #close(document: TextDocument): void {
    const active = this.#active.get(document);
    if (active === undefined) return;
    this.#active.delete(document);
    if (active.asking) void this.#runs.cancel();
    this.#view.refresh(document);
  }

  #chosen(argument: unknown): Chosen<Active> | undefined {
    const chosen = this.#view.chosen(argument);
    if (chosen === undefined) sayWhy(NOTHING);
    return chosen;
  }
}

const isAtCursor = z.object({ atCursor: z.literal(true) });

const NOTHING = "nothing is previewed here";
const BUSY = "still filling";
