/** The editor's behaviour seen from inside the extension host, through the vscode API alone. */
import assert from "node:assert/strict";
import { suite, test } from "mocha";
import { commands, extensions, Range, type TextEditor, Uri, window, workspace } from "vscode";

const BEFORE = "def total(numbers):\n    result = 0\n    for number in numbers:\n        result";
const AFTER = "\n    return result\n";

const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Opens a file of the workspace folder with this text and puts the cursor at an offset. */
async function open(name: string, text: string, offset: number): Promise<TextEditor> {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, "a workspace folder is open");
  const uri = Uri.joinPath(folder.uri, name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await workspace.openTextDocument(uri);
  // Shown with the cursor in place: an assignment to `selection` later would count as an explicit move.
  const cursor = document.positionAt(offset);
  return window.showTextDocument(document, { selection: new Range(cursor, cursor), preview: false });
}

/** Asks and accepts until the text changes; false when it never does within the time. */
async function accept(editor: TextEditor, milliseconds: number): Promise<boolean> {
  const before = editor.document.getText();
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    await commands.executeCommand("unmask.trigger");
    for (let look = 0; look < 10; look++) {
      await moment(100);
      await commands.executeCommand("editor.action.inlineSuggest.commit");
      if (editor.document.getText() !== before) return true;
    }
  }
  return false;
}

suite("in the extension host", () => {
  test("the extension activates and its commands exist", async () => {
    const extension = extensions.getExtension("unmask.unmask");
    assert.ok(extension, "the extension is installed");
    await extension.activate();
    const known = await commands.getCommands(true);
    for (const { command } of extension.packageJSON.contributes.commands)
      assert.ok(known.includes(command), command);
  });

  test("an accepted suggestion stands between what was there, and undo takes it back", async () => {
    const editor = await open("total.py", BEFORE + AFTER, BEFORE.length);
    assert.ok(await accept(editor, 60_000), "a suggestion came");
    const text = editor.document.getText();
    assert.ok(text.startsWith(BEFORE), text);
    assert.ok(text.endsWith(AFTER), text);
    assert.ok(text.length > BEFORE.length + AFTER.length, "something was inserted");
    await commands.executeCommand("undo");
    assert.equal(editor.document.getText(), BEFORE + AFTER);
  });

  test("the cursor stands behind the accepted text", async () => {
    const editor = await open("cursor.py", BEFORE + AFTER, BEFORE.length);
    assert.ok(await accept(editor, 60_000), "a suggestion came");
    const text = editor.document.getText();
    const cursor = editor.document.offsetAt(editor.selection.active);
    assert.equal(text.slice(cursor), AFTER);
  });

  test("secrets and languages switched off are never completed", async () => {
    const cases = [
      { name: ".env", text: "PASSWORD=" },
      { name: "server.pem", text: "-----BEGIN" },
      { name: "notes.txt", text: BEFORE },
    ];
    for (const { name, text } of cases) {
      const editor = await open(name, text, text.length);
      assert.equal(await accept(editor, 2_000), false, `${name} was completed`);
      assert.equal(editor.document.getText(), text);
    }
  });

  test("Toggle switches the language off and on again", async () => {
    const editor = await open("toggle.py", BEFORE + AFTER, BEFORE.length);
    await commands.executeCommand("unmask.toggle");
    assert.equal(await accept(editor, 2_000), false, "completed while off");
    await commands.executeCommand("unmask.toggle");
    assert.ok(await accept(editor, 30_000), "a suggestion came when it was on again");
  });

  test("Restart Engine comes back to suggestions", async () => {
    const editor = await open("restart.py", BEFORE + AFTER, BEFORE.length);
    await commands.executeCommand("unmask.restartEngine");
    assert.ok(await accept(editor, 60_000), "a suggestion came after the restart");
  });
});
