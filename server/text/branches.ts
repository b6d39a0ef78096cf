/**
 * Branches that make no difference: conditions that can only hold where an earlier one did, and branches that do what
 * another does. For all grammars of `near.ts`.
 */
import type { SyntaxNode } from "@lezer/common";
import { nextOf, partsOf, type TextOf } from "./nodes.ts";

interface Branch {
  /** Absent for `else`. */
  condition?: SyntaxNode;
  body: SyntaxNode;
}

const CONDITIONS = /^(?:Body|Block|CompoundStatement|if|elif|else|:)$|Comment$|Statement$/;
const BODIES = /^(?:Body|Block|CompoundStatement)$|Statement$/;

/** The branches of a statement; of `else if`, which is a statement of its own, only what it is asked for. */
function branchesOf(statement: SyntaxNode): Branch[] {
  const branches: Branch[] = [];
  let condition: SyntaxNode | undefined;
  for (let at = statement.firstChild; at !== null; at = at.nextSibling) {
    if (!CONDITIONS.test(at.name)) condition = at;
    else if (at.name === "else") condition = undefined;
    else if (at.name === "IfStatement" && at.prevSibling?.name === "else")
      return [...branches, ...branchesOf(at)];
    else if (BODIES.test(at.name))
      branches.push(condition === undefined ? { body: at } : { condition, body: at });
  }
  return branches;
}

/** What begins with a call or changes a value. */
const WORKS = /^\W*(?:return\s+)?[\w.[\]]+\s*(?:[-+*/|&]=|\+\+|--|\()/;
/** UTF-16 units of a body that are looked at. */
const LINE = 200;
const JUMPS = /\b(?:return|raise|throw|break|continue)\b/;

/** Conditions that were asked before, and branches that do what another does. */
export function repeatedBranches(
  statement: SyntaxNode,
  of: TextOf,
  isOwn: (node: SyntaxNode) => boolean,
): number {
  // The chain is looked at from its first `if`.
  if (statement.parent?.name === "IfStatement" && statement.prevSibling?.name === "else") return 0;
  const branches = branchesOf(statement);
  const asked: SyntaxNode[] = [];
  for (let before = statement.prevSibling; before?.name === "IfStatement"; before = before.prevSibling) {
    const [first, ...more] = branchesOf(before);
    // Where the answer was yes, nobody comes here.
    if (first?.condition !== undefined && more.length === 0 && JUMPS.test(lastLine(of(first.body))))
      asked.push(first.condition);
  }
  const behind = nextOf(statement);
  const last = branches.at(-1);
  let count = 0;
  // Whether the last branch is taken or not, the same is returned.
  if (behind?.name === "ReturnStatement" && last?.condition !== undefined)
    if (bare(of(last.body)) === of(behind) && /\s/.test(of(behind)) && (isOwn(last.body) || isOwn(behind)))
      count++;
  const around = aroundFirst(statement);
  const [head] = branches;
  if (around !== undefined && head?.condition !== undefined && (isOwn(around) || isOwn(head.condition)))
    if (isSettled(of(around), of(head.condition))) count++;
  for (const [i, { condition, body }] of branches.entries()) {
    if (condition !== undefined) {
      const own = (other: SyntaxNode) => isOwn(other) || isOwn(condition);
      if (asked.some((other) => own(other) && covers(of(other), of(condition)))) count++;
      asked.push(condition);
    }
    const same = branches
      .slice(0, i)
      .filter((other) => (isOwn(other.body) || isOwn(body)) && isAlike(of(other.body), of(body)));
    // Several cases may have the same answer, but hardly the same work.
    if (WORKS.test(of(body).slice(0, LINE)) ? same.length > 0 : !condition && same.at(-1) === branches[i - 1])
      count++;
  }
  return count;
}

const BOUND = /^\(?\s*([\w.]+)\s*(==|>=?|<=?)\s*(-?\d+(?:\.\d+)?)\s*\)?$/;

/** The condition that holds where a statement is the first of its block. */
function aroundFirst(statement: SyntaxNode): SyntaxNode | undefined {
  const block = statement.parent;
  const outer = block?.parent;
  if (!block || !/^(?:If|While)Statement$/.test(outer?.name ?? "") || !BODIES.test(block.name))
    return undefined;
  const isFirst = block.name.endsWith("Statement") || /^[:{]$/.test(statement.prevSibling?.name ?? "");
  const condition = block.prevSibling;
  return isFirst && condition !== null && !CONDITIONS.test(condition.name) ? condition : undefined;
}

/** Whether a condition is known to hold, or not to hold, where another one does. */
function isSettled(known: string, condition: string): boolean {
  return partsOf(known, "and").some((part) => covers(condition, part) || excludes(part, condition));
}

/** Whether two bounds of the same thing leave nothing between them. */
function excludes(first: string, second: string): boolean {
  const [, a, one = "", x] = BOUND.exec(first) ?? [];
  const [, b, other = "", y] = BOUND.exec(second) ?? [];
  if (a === undefined || a !== b) return false;
  const [low, high] = one.startsWith(">") ? [Number(x), Number(y)] : [Number(y), Number(x)];
  if (one.startsWith(">") === other.startsWith(">") || one === "==" || other === "==") return false;
  return high < low || (high === low && !(one.endsWith("=") && other.endsWith("=")));
}

function bare(text: string): string {
  return text
    .replace(/^\s*[:{]/, "")
    .replace(/\}\s*$/, "")
    .trim();
}

/**
 * Whether the second condition can only hold where the first one does, as far as it, or a part that it asks for, is the
 * same or a bound.
 */
function covers(first: string, second: string): boolean {
  if (first === second) return true;
  const parts = partsOf(second, "and");
  if (parts.length > 1) return parts.some((part) => covers(first, part));
  const [, a, below, low] = BOUND.exec(first) ?? [];
  const [, b, above, high] = BOUND.exec(second) ?? [];
  if (a === undefined || a !== b || below === undefined || below === "==") return false;
  const [x, y] = [Number(low), Number(high)];
  const isUp = below.startsWith(">");
  if (above !== "==" && above?.startsWith(">") !== isUp) return false;
  if (x === y) return below.endsWith("=") || above === below;
  return isUp ? y > x : y < x;
}

/** Whether two texts of code are the same but for white space. */
function isAlike(first: string, second: string): boolean {
  return first.replace(/\s/g, "") === second.replace(/\s/g, "");
}

function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1) ?? "";
}
