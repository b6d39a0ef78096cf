/** The document as it is beside the document as it would be with all previews accepted, in the editor's own comparison. */
import { commands, type Disposable, EventEmitter, type TextDocument, Uri, workspace } from "vscode";
import type { FillSession } from "../fill/session.ts";

const SCHEME = "unmask-preview";

export class PreviewCompare implements Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly #registration: Disposable;

  /** @param sessionOf the document's previews, if there are any */
  constructor(sessionOf: (document: TextDocument) => FillSession | undefined) {
    this.#registration = workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: ({ query }) => {
        const document = workspace.textDocuments.find((each) => each.uri.toString() === query);
        return document && filled(document, sessionOf(document));
      },
    });
  }

  async open(document: TextDocument): Promise<void> {
    const name = document.uri.path.split("/").at(-1) ?? "";
    await commands.executeCommand(
      "vscode.diff",
      document.uri,
      virtual(document),
      `${name}: as it is ↔ filled`,
    );
  }

  refresh(document: TextDocument): void {
    this.#changed.fire(virtual(document));
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}

/** The path keeps the name, by which the editor tells the language. */
function virtual({ uri }: TextDocument): Uri {
  return Uri.from({ scheme: SCHEME, path: uri.path, query: uri.toString() });
}

function filled(document: TextDocument, session: FillSession | undefined): string {
  let text = document.getText();
  for (const { id, start, end } of [...(session?.holes ?? [])].reverse()) {
    const fill = session?.text(id);
    if (fill !== undefined) text = text.slice(0, start) + fill + text.slice(end);
  }
  return text;
}
