/**
 * Where a name of a Python text is read or set too late: the variable of a loop behind it, and a value that comes when
 * nobody reads the name any more.
 */
import type { SyntaxNode, Tree } from "@lezer/common";
import { type Binding, type Names, type Read, readsOf } from "./names.ts";
import { around, BREAK, contains, DEFINITION, standing } from "./nodes.ts";

const LOOPS = new Set(["ForStatement", "WhileStatement"]);

/** How many names that is so of, where one of the two places is between `start` and `end`. */
export function tooLateIn(tree: Tree, names: Names, text: string, start: number, end: number): number {
  const isOwn = ({ from }: { from: number }) => from >= start && from < end;
  let count = 0;
  for (const [bindings, reads] of readsOf(names)) {
    count += reads.filter((read) => isOwn(read) && isLeftOver(read, bindings, tree)).length;
    // Who only adds to it does not read it.
    if (reads.every((read) => bindings.some(({ from }) => from === read.from))) continue;
    count += bindings.filter((binding) => isOwn(binding) && isLost(binding, tree, text)).length;
  }
  return count;
}

/** Whether a name is read behind the only loops that bind it, which go through to their end. */
function isLeftOver(read: Read, bindings: readonly Binding[], tree: Tree): boolean {
  return bindings.every(({ from }) => {
    const loop = loopOf(tree.resolveInner(from, 1));
    return loop !== undefined && loop.to <= read.from && !contains(loop, BREAK);
  });
}

/** The loop whose variable this is. */
function loopOf(name: SyntaxNode): SyntaxNode | undefined {
  let at: SyntaxNode | null = name;
  while (at !== null && !at.name.endsWith("Statement")) at = at.parent;
  const body = at?.name === "ForStatement" ? at.getChild("Body") : null;
  return at !== null && body !== null && name.to <= body.from ? at : undefined;
}

/** Whether nothing that may run after an assignment has the name in it, although the function goes on. */
function isLost({ name, from }: Binding, tree: Tree, text: string): boolean {
  const statement = tree.resolveInner(from, 1).parent;
  if (statement === null || !/^(?:Assign|Update)Statement$/.test(statement.name)) return false;
  if (statement.firstChild?.from !== from) return false;
  const home = around(statement, DEFINITION);
  // A name of a module may be read by others, and one that a function inside reads at any time.
  if (home === undefined || around(home, DEFINITION) !== undefined) return false;
  const rest = text.slice(statement.to, home.to);
  if (rest.trim() === "" || standing(name).test(rest)) return false;
  if (/\b(?:global|nonlocal|def|lambda)\b/.test(text.slice(home.from + "def ".length, home.to))) return false;
  let begin = statement.from;
  for (let at = around(statement, LOOPS); at !== undefined && at.from > home.from; at = around(at, LOOPS))
    begin = at.from;
  return !standing(name).test(text.slice(begin, statement.from));
}
