/**
 * What a linter would say of the loops of a Python text: an `else` that no `break` passes by, a variable that an inner
 * loop takes or nobody reads, a count from zero that something is divided by, loops over nothing, a single thing or what
 * they overwrite, rounds that do nothing or undo the round before, and tests that are the same in every round.
 */
import type { SyntaxNode, Tree } from "@lezer/common";
import { around, assignment, BREAK, contains, DEFINITION, headOf, standing } from "./nodes.ts";
import { foregoneTests } from "./ranges.ts";

/** What may end a loop before it is through. */
const ENDS = new Set([...BREAK, "RaiseStatement", "ReturnStatement", "YieldExpression", "YieldStatement"]);
/** What a round that does nothing is made of. */
const IDLE = new Set(["BreakStatement", "ContinueStatement", "ForStatement", "IfStatement", "PassStatement"]);

/** How many oddities of loops there are that a text between `start` and `end` has a part in. */
export function oddLoopsIn(tree: Tree, text: string, start: number, end: number): number {
  const isOwn = (from: number, to: number) => to > start && from < end;
  let count = 0;
  tree.iterate({
    enter: ({ name, node }) => {
      if (node.to < start || node.from > end) return false;
      if (name !== "ForStatement" && name !== "WhileStatement") return true;
      const body = node.getChild("Body");
      if (body === null) return true;
      const ownHead = isOwn(node.from, body.from);
      const otherwise = node.getChild("else");
      if (otherwise !== null && isOwn(otherwise.from, otherwise.to) && !contains(body, BREAK)) count++;
      if (name === "WhileStatement") return true;
      const head = partsOfHead(node, text);
      if (head === undefined || (!ownHead && !isOwn(body.from, body.to))) return true;
      const { variable, over } = head;
      const others = ownHead ? [...loopsAround(node), ...loopsIn(body)] : [];
      if (others.some((other) => partsOfHead(other, text)?.variable === variable)) count++;
      const inside = text.slice(body.from, body.to);
      if (ownHead && (over === variable || ONCE.test(over))) count++;
      else if (FROM_ZERO.test(over) && dividesBy(variable, inside)) count++;
      else if (isUnread(node, variable, over, text) || isMistaken(variable, over, inside)) count++;
      if (doesNothing(node, variable, text)) count++;
      count += undone(node, body, text, (at) => ownHead || isOwn(at.from, at.to));
      count += foregoneTests({ loop: node, variable, over }, text, (at) => ownHead || isOwn(at.from, at.to));
      return true;
    },
  });
  return count;
}

/** Goes over a single thing, or none. */
const ONCE = /^range\(\s*(?:[01]|\w+\s*,\s*0)\s*\)$/;
const FROM_ZERO = /^range\(\s*(?:0\s*,.*|[^,]+)\)$/;

/** `for VARIABLE in OVER`, as far as it has one variable. */
function partsOfHead(loop: SyntaxNode, text: string): { variable: string; over: string } | undefined {
  const [, variable, over] = /^for\s+(\w+)\s+in\s+(.*\S)\s*$/s.exec(headOf(loop, text)) ?? [];
  return variable === undefined || over === undefined ? undefined : { variable, over };
}

/** Whether the first thing that is done with a number is to divide by it. */
function dividesBy(variable: string, body: string): boolean {
  const first = standing(variable).exec(body);
  return first !== null && /[\w)\]]\s*(?:%|\/\/?)\s*$/.test(body.slice(0, first.index));
}

/** Whether the things that a loop goes over are not looked at, by a name that is read elsewhere. */
function isUnread(loop: SyntaxNode, variable: string, over: string, text: string): boolean {
  if (/^range\b/.test(over) || variable.startsWith("_")) return false;
  const reads = standing(variable);
  if (reads.test(text.slice(loop.getChild("Body")?.from, loop.to))) return false;
  const from = around(loop, DEFINITION)?.from;
  return reads.test(text.slice(from, loop.from)) || reads.test(behind(loop, text));
}

/** Whether the things of a sequence are taken for their places in it. */
function isMistaken(variable: string, over: string, body: string): boolean {
  if (!/^\w+$/.test(over)) return false;
  // Of what has a last place, and is no dictionary.
  const items = [...body.matchAll(new RegExp(`(?<![\\w.])${over}\\[([^\\]:]*)\\]`, "g"))].map(
    ([, index = ""]) => index,
  );
  if (!items.some((index) => index.includes(`len(${over})`))) return false;
  return items.some((index) => standing(variable).test(index));
}

/** Whether nothing is different after a loop: it only tests, and its variable is not read any more. */
function doesNothing(loop: SyntaxNode, variable: string, text: string): boolean {
  let idle = true;
  loop.cursor().iterate(({ name, node }) => {
    if (name.endsWith("Statement") && node.from !== loop.from) idle &&= IDLE.has(name);
    if (name === "else") idle = false;
  });
  return idle && !standing(variable).test(behind(loop, text));
}

/** How often each round overwrites what the last one assigned, and what stood before the loop, without reading it. */
function undone(
  loop: SyntaxNode,
  body: SyntaxNode,
  text: string,
  isOwn: (node: SyntaxNode) => boolean,
): number {
  const of = (node: SyntaxNode) => text.slice(node.from, node.to);
  let count = 0;
  for (let at = body.firstChild; at !== null; at = at.nextSibling) {
    const { target, value } = assignment(at) ?? {};
    if (target?.name !== "VariableName" || value === undefined) continue;
    const begin = assignedBefore(loop, of(target), of);
    if (begin === undefined || !(isOwn(at) || isOwn(begin))) continue;
    const name = standing(of(target));
    const rest = text.slice(body.from, at.from) + text.slice(at.to, body.to);
    const isFirst = !name.test(text.slice(body.from, at.from)) && !name.test(of(value));
    if (!isFirst) continue;
    const isLast = !name.test(behind(loop, text));
    if (name.test(rest) ? isLast && /^[\w.'"-]+$/.test(of(value)) : !contains(body, ENDS)) count++;
  }
  return count;
}

/** The statement in the block of a loop that assigns to a name before the loop. */
function assignedBefore(
  loop: SyntaxNode,
  name: string,
  of: (node: SyntaxNode) => string,
): SyntaxNode | undefined {
  for (let at = loop.prevSibling; at !== null; at = at.prevSibling) {
    const { target } = assignment(at) ?? {};
    if (target !== undefined && of(target) === name) return at;
    if (standing(name).test(of(at))) return undefined;
  }
  return undefined;
}

/** What stands behind a loop in its function, or in the whole text. */
function behind(loop: SyntaxNode, text: string): string {
  return text.slice(loop.to, around(loop, DEFINITION)?.to);
}

function loopsAround(loop: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let at = loop.parent; at !== null && at.name !== "FunctionDefinition"; at = at.parent)
    if (at.name === "ForStatement") found.push(at);
  return found;
}

function loopsIn(body: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  body.cursor().iterate(({ name, node }) => {
    if (name === "ForStatement") found.push(node);
    return name !== "FunctionDefinition";
  });
  return found;
}
