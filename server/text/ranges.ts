/**
 * Tests of a Python loop's variable whose result is known from what the loop goes over: `i < len(xs)` where it counts to
 * there, `j == i` where it begins behind it, `x in xs` where it goes over them.
 */
import type { SyntaxNode } from "@lezer/common";
import { headOf, partsOf, testsIn } from "./nodes.ts";

interface Loop {
  loop: SyntaxNode;
  /** `for variable in over`. */
  variable: string;
  over: string;
}

/** How many tests there are in the loop that every round decides alike. */
export function foregoneTests(loop: Loop, text: string, isOwn: (test: SyntaxNode) => boolean): number {
  const tests = testsIn(loop.loop).filter((test) => isOwn(test) && isForegone(of(test, text), loop, text));
  const names = [loop.variable, ...(loop.over.match(/[A-Za-z_]\w*/g) ?? [])];
  return tests.length > 0 && isChanged(names, loop.loop, text) ? 0 : tests.length;
}

function of(node: SyntaxNode, text: string): string {
  return text.slice(node.from, node.to);
}

function isForegone(test: string, loop: Loop, text: string): boolean {
  const parts = partsOf(test, "and");
  return parts.some((part) => {
    const [, left, operator = "", right = ""] =
      /^(\w+)\s*(not in|in|[<>]=?|[=!]=)\s*(.*\S)$/.exec(part) ?? [];
    if (left !== loop.variable) return false;
    if (operator.endsWith("in")) return right === loop.over && /^\w+$/.test(right);
    return isDecided(operator, right, loop, text);
  });
}

const RANGE = /^range\(\s*((?:[^,()]|\([^()]*\))+?)\s*(?:,\s*((?:[^,()]|\([^()]*\))+?)\s*)?\)$/;

/** Whether every number that the loop comes to, or none, stands in this relation to the other one. */
function isDecided(operator: string, right: string, { loop, over }: Loop, text: string): boolean {
  const [, first, second] = RANGE.exec(over) ?? [];
  if (first === undefined) return false;
  const [begin, limit] = second === undefined ? ["0", first] : [first, second];
  // All are below the limit, or not above a part of it.
  if (limit === right || reduced(limit, right)) return /[<>]/.test(operator) || limit === right;
  const [, other, more] = /^(\w+)\s*\+\s*(\d+)$/.exec(begin) ?? [];
  // All are above what they begin behind.
  if (other === right && Number(more) > 0) return true;
  if (!/^-?\d+$/.test(right)) return false;
  const least = leastOf(begin, loop, text);
  if (least === undefined) return false;
  const number = Number(right);
  if (operator === "<" || operator === ">=") return number <= least;
  return number < least;
}

/** Whether the first is the second made smaller by a number: `len(xs) // 2`. */
function reduced(limit: string, whole: string): boolean {
  return limit.startsWith(whole) && /^\s*(?:-|\/\/)\s*\d+$/.test(limit.slice(whole.length));
}

/** The least number that an expression can be, as far as it is a number, or a number more than a loop's variable. */
function leastOf(expression: string, inside: SyntaxNode, text: string): number | undefined {
  if (/^-?\d+$/.test(expression)) return Number(expression);
  const [, name, more = "0"] = /^(\w+)(?:\s*\+\s*(\d+))?$/.exec(expression) ?? [];
  if (name === undefined) return undefined;
  for (let at = inside.parent; at !== null; at = at.parent) {
    if (at.name !== "ForStatement") continue;
    const counts = new RegExp(
      `^for\\s+${name}\\b.*\\bin\\s+(?:enumerate\\([^,]*\\)|range\\((?:\\s*0\\s*,)?[^,]*\\))\\s*$`,
    );
    if (counts.test(headOf(at, text))) return Number(more);
  }
  return undefined;
}

/** Whether the rounds give one of these names another value, or put something into what it names or out of it. */
function isChanged(names: readonly string[], loop: SyntaxNode, text: string): boolean {
  const body = text.slice(loop.getChild("Body")?.from, loop.to);
  return names.some((name) =>
    new RegExp(
      `(?<![\\w.])${name}(?:\\s*(?:,[^=\\n]*|[-+*/%|&^]|//)?=(?!=)|\\.(?:add|append|clear|discard|extend|insert|pop|remove|update)\\b)|\\bdel\\s+${name}\\b`,
    ).test(body),
  );
}
