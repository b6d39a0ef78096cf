/** What the checks of a syntax tree share. */
import type { SyntaxNode } from "@lezer/common";

export type TextOf = (node: SyntaxNode) => string;

/** A statement that is `target = value`, and nothing else. */
export function assignment(node: SyntaxNode): { target: SyntaxNode; value: SyntaxNode } | undefined {
  const at = node.name === "ExpressionStatement" ? node.firstChild : node;
  if (at?.name !== (at === node ? "AssignStatement" : "AssignmentExpression")) return undefined;
  const [target, value] = [at.firstChild, at.lastChild];
  if (target === null || value === null || target.from === value.from) return undefined;
  const operators = at.getChildren("AssignOp").length + at.getChildren("Equals").length;
  const isPlain =
    target.nextSibling?.from === value.from || target.nextSibling?.nextSibling?.from === value.from;
  return operators <= 1 && isPlain && at.getChild("UpdateOp") === null ? { target, value } : undefined;
}

/** Finds where a name, or a chain of them, stands by itself and not as a field of something else. */
export function standing(name: string): RegExp {
  return new RegExp(`(?<![\\w.])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\w)`);
}

/** What stands behind a node in its block, comments aside. */
export function nextOf(node: SyntaxNode): SyntaxNode | null {
  let next = node.nextSibling;
  while (next?.name.endsWith("Comment")) next = next.nextSibling;
  return next;
}

/** The innermost of these that a node stands in. */
export function around(node: SyntaxNode, names: ReadonlySet<string>): SyntaxNode | undefined {
  for (let at = node.parent; at !== null; at = at.parent) if (names.has(at.name)) return at;
  return undefined;
}

/** A function of Python that has a name. */
export const DEFINITION: ReadonlySet<string> = new Set(["FunctionDefinition"]);
export const BREAK: ReadonlySet<string> = new Set(["BreakStatement"]);

/** UTF-16 units of a loop's head that are looked at. */
const HEAD = 200;

/** `for … in …` of a loop of Python, without its body. */
export function headOf(loop: SyntaxNode, text: string): string {
  return text.slice(loop.from, Math.min(loop.getChild("Body")?.from ?? loop.to, loop.from + HEAD));
}

/** The conditions that Python's `if`, `elif` and `while` ask for in a statement, functions inside of it aside. */
export function testsIn(statement: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  statement.cursor().iterate(({ name, node }) => {
    if (name === "IfStatement" || name === "WhileStatement")
      for (let at = node.firstChild; at !== null; at = at.nextSibling)
        if (/^(?:if|elif|while)$/.test(at.prevSibling?.name ?? "")) found.push(at);
    return name !== "FunctionDefinition" && name !== "ClassDefinition";
  });
  return found;
}

/** Whether a node is, or has in it, one of these. */
export function contains(node: SyntaxNode, names: ReadonlySet<string>): boolean {
  let found = false;
  node.cursor().iterate(({ name }) => {
    found ||= names.has(name);
  });
  return found;
}

/** The parts of a condition between `and` or `or`, without the brackets around it; the whole where both are in it. */
export function partsOf(condition: string, word: "and" | "or"): string[] {
  const bare = condition
    .trim()
    .replace(/^\(([^()]*)\)$/, "$1")
    .trim();
  const other = word === "and" ? /\bor\b|\bif\b|\blambda\b|["'#]/ : /\band\b|\bif\b|\blambda\b|["'#]/;
  if (other.test(bare)) return [bare];
  const parts = bare.split(new RegExp(`\\s+${word}\\s+`));
  // A bracket that spans the word holds them together.
  const closed = (part: string) =>
    [...part].reduce((depth, c) => depth + Number("([{".includes(c)) - Number(")]}".includes(c)), 0) === 0;
  return parts.every(closed) ? parts.map((part) => part.trim()) : [bare];
}
