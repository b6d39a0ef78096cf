/**
 * What a linter would say of where a completion leads: loops that never come to a second round, jumps to where the
 * round ends anyway, and functions that return something here and nothing there, or the same everywhere. Told from the
 * syntax tree alone.
 */
import type { SyntaxNode, Tree } from "@lezer/common";
import { around, contains, nextOf } from "./nodes.ts";

const FUNCTIONS = new Set([
  "ArrowFunction",
  "FunctionDeclaration",
  "FunctionDefinition",
  "FunctionExpression",
  "LambdaExpression",
  "MethodDeclaration",
]);
const LOOPS = new Set(["DoStatement", "ForRangeLoop", "ForStatement", "WhileStatement"]);
const BLOCKS = new Set(["Block", "Body", "CompoundStatement"]);
const CONTINUE = new Set(["ContinueStatement"]);
/** What a round goes on behind as it came. */
const GOES_ON = new Set([...CONTINUE, "IfStatement", "WithStatement"]);
const RETURN = "ReturnStatement";
/** What leaves a function; of what may come back from elsewhere it is not known whether it does. */
const LEAVES = new Set([
  RETURN,
  "RaiseStatement",
  "ThrowStatement",
  "MatchStatement",
  "SwitchStatement",
  "TryStatement",
]);
const JUMPS = new Set([...CONTINUE, RETURN, "BreakStatement", "RaiseStatement", "ThrowStatement"]);

/** How many jumps between `start` and `end` lead to where they hardly should. */
export function detoursIn(tree: Tree, text: string, start: number, end: number): number {
  const own: SyntaxNode[] = [];
  tree.iterate({
    from: start,
    to: end,
    enter: ({ name, node }) => {
      if (JUMPS.has(name) && node.to > start && node.from < end) own.push(node);
    },
  });
  return own.reduce((sum, at) => {
    if (CONTINUE.has(at.name)) return sum + (isLast(at) ? 1 : 0);
    return sum + (endsEveryRound(at) ? 1 : 0) + (at.name === RETURN ? misfits(at, text) : 0);
  }, 0);
}

/** Whether nothing of the loop's round would come behind a `continue`. */
function isLast(jump: SyntaxNode): boolean {
  for (let at = jump; at.parent !== null; at = at.parent) {
    if (LOOPS.has(at.name)) return true;
    const isBranch = at.parent.name === "IfStatement";
    const next = nextOf(at);
    if (!isBranch && next !== null && next.name !== "}") return false;
    if (!isBranch && !BLOCKS.has(at.name) && !GOES_ON.has(at.name)) return false;
  }
  return false;
}

/** Whether a loop ends with this jump in its first round, and no `continue` leads past it. */
function endsEveryRound(jump: SyntaxNode): boolean {
  const block = jump.parent;
  const loop = block !== null && BLOCKS.has(block.name) ? block.parent : block;
  const next = nextOf(jump);
  if (loop === null || !LOOPS.has(loop.name) || (next !== null && next.name !== "}")) return false;
  return !contains(loop, CONTINUE);
}

/** What is odd about a return next to the others of its function. */
function misfits(at: SyntaxNode, text: string): number {
  const definition = around(at, FUNCTIONS);
  const body = definition?.lastChild;
  if (definition === undefined || !body || !BLOCKS.has(body.name)) return 0;
  const others = returnsOf(body).filter(({ from }) => from !== at.from);
  const value = returned(at, text);
  const elsewhere = others.map((other) => returned(other, text));
  // Nothing is returned here, something there; or where the function ends anyway.
  if (value === "")
    return elsewhere.some((other) => other !== "" && other !== "None") || isEnd(at, body) ? 1 : 0;
  // Ends a part of the function, and nothing ends the rest.
  if (fallsThrough(body, text))
    return /^[\s}]*$/.test(text.slice(at.to, body.to)) && value !== "None" ? 1 : 0;
  return CONSTANT.test(value) && others.length > 0 && elsewhere.every((other) => other === value) ? 1 : 0;
}

/** Whether a statement is the last one of a block that has others. */
function isEnd(at: SyntaxNode, block: SyntaxNode): boolean {
  if (at.parent?.from !== block.from || lastStatement(block)?.from !== at.from) return false;
  return at.prevSibling !== null && !/^[:{]$/.test(at.prevSibling.name);
}

/** What a function that always returns it would hardly be written for. */
const CONSTANT = /^(?:[Tt]rue|[Ff]alse|None|null|-?\d+|""|''|\[\]|\{\})$/;

function returnsOf(body: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  body.cursor().iterate((ref) => {
    if (ref.name === RETURN) found.push(ref.node);
    return !FUNCTIONS.has(ref.name);
  });
  return found;
}

function returned(at: SyntaxNode, text: string): string {
  return text
    .slice(at.from, at.to)
    .replace(/^return\b/, "")
    .replace(/;$/, "")
    .trim();
}

/** Whether the end of a block may be reached. */
function fallsThrough(block: SyntaxNode, text: string): boolean {
  const last = lastStatement(block);
  if (last === null || last.name === ":" || last.name === "{") return true;
  if (LEAVES.has(last.name)) return false;
  if (last.name === "IfStatement") return branchesFallThrough(last, text);
  if (last.name === "WithStatement") return last.lastChild === null || fallsThrough(last.lastChild, text);
  // Only what leaves the function leaves such a loop.
  return !(
    last.name === "WhileStatement" && /^while\s*\(?\s*(?:[Tt]rue|1)\b/.test(text.slice(last.from, last.to))
  );
}

function branchesFallThrough(statement: SyntaxNode, text: string): boolean {
  let hasElse = false;
  for (let at = statement.firstChild; at !== null; at = at.nextSibling) {
    hasElse ||= at.name === "else";
    if (BLOCKS.has(at.name) && fallsThrough(at, text)) return true;
    if (at.name === "IfStatement" && branchesFallThrough(at, text)) return true;
    if (/Statement$/.test(at.name) && at.name !== "IfStatement" && !LEAVES.has(at.name)) return true;
  }
  return !hasElse;
}

function lastStatement(block: SyntaxNode): SyntaxNode | null {
  let last = block.lastChild;
  while (last !== null && (last.name === "}" || last.name.endsWith("Comment"))) last = last.prevSibling;
  return last;
}
