/**
 * What a linter would say of the loops of a Python text: an `else` that no `break` passes by, a variable that an inner
 * loop takes, a count from zero that something is divided by, and loops over nothing, a
 * single thing or what they overwrite.
 */
import type { SyntaxNode, Tree } from "@lezer/common";
import { contains, standing } from "./nodes.ts";

const BREAK = new Set(["BreakStatement"]);

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
      const head = headOf(node, text);
      if (head === undefined || (!ownHead && !isOwn(body.from, body.to))) return true;
      const { variable, over } = head;
      const others = ownHead ? [...loopsAround(node), ...loopsIn(body)] : [];
      if (others.some((other) => headOf(other, text)?.variable === variable)) count++;
      if (ownHead && (over === variable || ONCE.test(over))) count++;
      else if (FROM_ZERO.test(over) && dividesBy(variable, text.slice(body.from, body.to))) count++;
      return true;
    },
  });
  return count;
}

/** Goes over a single thing, or none. */
const ONCE = /^range\(\s*(?:[01]|\w+\s*,\s*0)\s*\)$/;
const FROM_ZERO = /^range\(\s*(?:0\s*,.*|[^,]+)\)$/;

/** `for VARIABLE in OVER`, as far as it has one variable. */
function headOf(loop: SyntaxNode, text: string): { variable: string; over: string } | undefined {
  const body = loop.getChild("Body");
  const [, variable, over] = /^for\s+(\w+)\s+in\s+(.*\S)\s*$/s.exec(text.slice(loop.from, body?.from)) ?? [];
  return variable === undefined || over === undefined ? undefined : { variable, over };
}

/** Whether the first thing that is done with a number is to divide by it. */
function dividesBy(variable: string, body: string): boolean {
  const first = standing(variable).exec(body);
  return first !== null && /[\w)\]]\s*(?:%|\/\/?)\s*$/.test(body.slice(0, first.index));
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
