/** Asks the user for an instruction; those given before can be chosen again. */
import { type Memento, type QuickPickItem, ThemeIcon, window } from "vscode";
import { z } from "zod";
import { matching, remembered } from "../history.ts";

const KEY = "instructions";

/** @returns the instruction, or undefined when the user thought better of it. */
export async function askForInstruction(memory: Memento): Promise<string | undefined> {
  const stored = z.array(z.string()).safeParse(memory.get(KEY));
  const history = stored.success ? stored.data : [];
  const instruction = (await pick(history))?.trim();
  if (instruction === undefined || instruction === "") return undefined;
  await memory.update(KEY, remembered(history, instruction));
  return instruction;
}

/** A list that accepts what is typed: the editor's input box has no history. */
function pick(history: readonly string[]): Promise<string | undefined> {
  const input = window.createQuickPick();
  input.title = "Generate Code";
  input.placeholder = "What should the code at the cursor do?";
  const show = () => {
    const typed = input.value.trim();
    const before = matching(history, typed).filter((each) => each !== typed);
    input.items = [
      ...(typed === "" ? [] : [item(typed, "sparkle")]),
      ...before.map((each) => item(each, "history")),
    ];
  };
  show();
  input.onDidChangeValue(show);
  return new Promise((resolve) => {
    input.onDidAccept(() => {
      // Nothing is chosen when Enter is faster than the list: then what is typed is meant.
      const [chosen] = input.selectedItems;
      resolve(chosen?.label ?? input.value);
      input.hide();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}

/** Shown whatever is typed: `show` has chosen it. */
function item(label: string, icon: string): QuickPickItem {
  return { label, iconPath: new ThemeIcon(icon), alwaysShow: true };
}
