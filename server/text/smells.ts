/**
 * What a linter would say of the statements of a completion: that one has no effect, drops what it computes, compares a
 * thing with itself, or says again what was said before. Told from the syntax tree alone, for all grammars of `near.ts`.
 */
import type { SyntaxNode, Tree } from "@lezer/common";
import { repeatedBranches } from "./branches.ts";
import { assignment, contains, nextOf, standing, type TextOf } from "./nodes.ts";
import { EFFECTS, isPointless, usesNothing } from "./pointless.ts";

const SMELLS = [isPointless, isKnown, usesNothing, unpacksWrong, containsItself];

/** How many smells there are between `start` and `end`, or between what stands there and its neighbours. */
export function smellsIn(tree: Tree, text: string, start: number, end: number): number {
  const of = (node: SyntaxNode) => text.slice(node.from, node.to);
  const isOwn = ({ from, to }: SyntaxNode) => to > start && from < end;
  // What stands before or behind it may be repeated by it.
  const first = text.slice(0, start).trimEnd().length;
  const last = end + text.slice(end).search(/\S|$/);
  let count = 0;
  tree.iterate({
    enter: (ref) => {
      if (ref.to < first || ref.from > last) return false;
      const { node } = ref;
      if (isOwn(node) && SMELLS.some((smells) => smells(node, of))) count++;
      else if (node.name === "IfStatement") {
        count += repeatedBranches(node, of, isOwn);
        // What it leaves for the tests behind it.
        for (let at = nextOf(node); isOwn(node) && at?.name === "IfStatement"; at = nextOf(at))
          if (at.from > last) count += repeatedBranches(at, of, isOwn);
      }
      if (node.name === "FunctionDefinition" && isOwn(node))
        count += (isStray(node, of) ? 1 : 0) + repeatedParameters(node, of);
      if (node.name === "DictionaryExpression") count += repeatedKeys(node, of, isOwn);
      const next = node.name.endsWith("Statement") ? node.nextSibling : null;
      if (next !== null && (isOwn(node) || isOwn(next)) && isSaidAgain(node, next, of)) count++;
      return true;
    },
  });
  return count;
}

const SAME = new Set("== === != !== < > <= >= is is_not in not_in - / // % and or && || & | ^".split(" "));

/** An operation whose result is known without its operands, if they are whole. */
function isKnown(node: SyntaxNode, of: TextOf): boolean {
  // Behind the last item.
  if (node.name === "MemberExpression") return /^(\w+)\[\s*len\(\s*\1\s*\)\s*\]$/.test(of(node));
  const [left, right] = [node.firstChild, node.lastChild];
  if (node.name !== "BinaryExpression" || left === null || right === null) return false;
  const between = of(node).slice(left.to - node.from, right.from - node.from);
  const operator = between.trim().replace(/\s+/, "_");
  if (operator === "%" && of(right) === "1") return true;
  if (left.name === "Number" || of(left) !== of(right) || contains(left, EFFECTS)) return false;
  return SAME.has(operator);
}

/** Whether one thing is put into several names, or a group into another number of names. */
function unpacksWrong(node: SyntaxNode): boolean {
  if (node.name !== "AssignStatement" || node.getChild("TypeDef") !== null) return false;
  const operator = node.getChild("AssignOp");
  const last = node.lastChild;
  if (operator === null || last === null || node.getChildren("AssignOp").length > 1) return false;
  const [targets, values] = [itemsUntil(node.firstChild, operator), itemsUntil(operator.nextSibling, null)];
  if (targets.length < 2 || targets.some(({ name }) => name === "*")) return false;
  if (values.length > 1) return !values.some(({ name }) => name === "*") && values.length !== targets.length;
  if (/^(?:Number|Boolean|None)$/.test(last.name)) return true;
  if (last.name !== "ArrayExpression" && last.name !== "TupleExpression") return false;
  const items = itemsUntil(last.firstChild, null);
  return (
    last.getChild("for") === null &&
    !items.some(({ name }) => name === "*") &&
    items.length !== targets.length
  );
}

/** What commas separate, from a node on, brackets aside; a `*` is an item by itself. */
function itemsUntil(first: SyntaxNode | null, end: SyntaxNode | null): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let at = first; at !== null && at.from !== end?.from; at = at.nextSibling)
    if (!/^[,()[\]]$/.test(at.name)) found.push(at);
  return found;
}

/** Whether a list is put into itself, or a thing compared with one that it is a part of. */
function containsItself(node: SyntaxNode, of: TextOf): boolean {
  if (node.name === "CallExpression") return /^(\w+)\.(?:append|add)\(\s*\1\s*\)$/.test(of(node));
  return node.name === "BinaryExpression" && /^(\w+)\[[^:\]]*\]\s*[!=]=\s*\1$/.test(of(node));
}

/** Parameters that a function has twice. */
function repeatedParameters(definition: SyntaxNode, of: TextOf): number {
  const list = definition.getChild("ParamList");
  const names = (list?.getChildren("VariableName") ?? [])
    .filter((name) => name.prevSibling?.name !== "AssignOp")
    .map(of);
  return names.length - new Set(names).size;
}

/** A special method that is a function inside a function. */
function isStray(definition: SyntaxNode, of: TextOf): boolean {
  const name = definition.getChild("VariableName");
  if (name === null || !/^__\w+__$/.test(of(name))) return false;
  for (let at = definition.parent; at !== null; at = at.parent) {
    if (at.name === "ClassDefinition") return false;
    if (at.name === "FunctionDefinition") return true;
  }
  return false;
}

/** Keys that a dictionary has twice. */
function repeatedKeys(node: SyntaxNode, of: TextOf, isOwn: (node: SyntaxNode) => boolean): number {
  const keys = new Map<string, SyntaxNode>();
  let count = 0;
  for (let at = node.firstChild; at !== null; at = at.nextSibling) {
    if (!/^(?:String|Number|VariableName)$/.test(at.name) || !/^\s*:/.test(after(at, of))) continue;
    const before = keys.get(of(at));
    if (before !== undefined && (isOwn(before) || isOwn(at))) count++;
    keys.set(of(at), at);
  }
  return count;
}

function after(node: SyntaxNode, of: TextOf): string {
  return node.nextSibling === null ? "" : of(node.nextSibling);
}

/** Whether the next statement is the same, or overwrites what this one assigns without reading it. */
function isSaidAgain(statement: SyntaxNode, next: SyntaxNode, of: TextOf): boolean {
  if (of(statement) === of(next) && /\w\s*\(\s*[^\s)]|=/.test(of(next))) return true;
  const [first, second] = [assignment(statement), assignment(next)];
  if (first === undefined || second === undefined || of(first.target) !== of(second.target)) return false;
  return !standing(of(first.target)).test(of(second.value));
}
