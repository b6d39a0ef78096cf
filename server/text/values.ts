/**
 * What is known of the values that names of a Python text have: collections that nobody fills, flags that are only set
 * to what they are, products that stay zero, and tests whose result the line above has decided.
 */
import type { SyntaxNode, Tree } from "@lezer/common";
import { type Binding, type Names, type Read, readsOf } from "./names.ts";
import { around, assignment, DEFINITION, partsOf, testsIn } from "./nodes.ts";

/** How many names have such a value, where what gives it or what relies on it is between `start` and `end`. */
export function foregoneIn(tree: Tree, names: Names, text: string, start: number, end: number): number {
  const isOwn = (from: number) => from >= start && from < end;
  let count = 0;
  for (const [bindings, all] of readsOf(names)) {
    if (![...bindings, ...all].some(({ from }) => isOwn(from))) continue;
    const name = new Value(bindings, all, tree, text);
    if (!name.isOfOneFunction()) continue;
    const bound = bindings.some(({ from }) => isOwn(from));
    if (bound && (name.staysTheSame() || name.staysZero())) count++;
    else if (name.staysEmpty() || name.dividesAtZero()) count++;
    else if (name.decidedTests().some((from) => isOwn(from) || bound)) count++;
  }
  return count;
}

/** Literals as they are compared: numbers, texts, what is empty, and words. */
const LITERAL = /^(?:-?\d+(?:\.\d*)?|True|False|None|""|''|"[^"\\]*"|'[^'\\]*'|\[\]|\{\}|\(\))$/;
const EMPTY = /^(?:\[\]|\{\}|\(\)|""|''|(?:list|dict|set|tuple|str)\(\))$/;
/** A list or dictionary with something in it. */
const FILLED = /^(?:\[\s*[^\s\]][^\]]*\]|\{\s*[^\s}][^}]*\})$/;
/** Calls of these look at a collection and leave it as it is. */
const LOOKS = new Set(
  `all any dict enumerate filter frozenset iter len list map max min reversed set sorted sum tuple zip`.split(
    " ",
  ),
);
/** Methods that put nothing into a collection. */
const KEEPS = new Set(
  `clear copy count difference discard endswith find get index intersection isalpha isdigit items keys lower pop
   remove replace reverse sort split startswith strip upper values`.split(/\s+/),
);

class Value {
  /** The statement and the text of the value of each binding; no text where it is another kind of binding. */
  private readonly given: { statement: SyntaxNode | null; value: string | undefined }[];

  constructor(
    private readonly bindings: readonly Binding[],
    private readonly reads: readonly Read[],
    private readonly tree: Tree,
    private readonly text: string,
  ) {
    this.given = bindings.map(({ from }) => {
      const statement = tree.resolveInner(from, 1).parent;
      const { target, value } = (statement && assignment(statement)) ?? {};
      return { statement, value: target?.from === from ? this.of(value) : undefined };
    });
  }

  /** Whether no other function sets it: one of a module, or one that is declared `nonlocal`, may have any value. */
  isOfOneFunction(): boolean {
    const homes = this.given.map(({ statement }) => statement && around(statement, DEFINITION)?.from);
    const isDeclared = this.given.some(({ statement }) => statement?.name === "ScopeStatement");
    return typeof homes[0] === "number" && !isDeclared && homes.every((home) => home === homes[0]);
  }

  /** Whether a variable is set more than once, and always to the same literal. */
  staysTheSame(): boolean {
    const [first, ...more] = this.given;
    if (first?.value === undefined || more.length === 0 || !LITERAL.test(first.value)) return false;
    // A list that is emptied again was filled in between.
    return !EMPTY.test(first.value) && more.every(({ value }) => value === first.value);
  }

  /** Whether it begins at zero and whatever else is done to it leaves it there. */
  staysZero(): boolean {
    const [first, ...more] = this.given;
    if (first?.value === undefined || !/^0(?:\.0*)?$/.test(first.value) || more.length === 0) return false;
    return more.every(({ statement, value }) => {
      if (statement?.name === "AssignStatement")
        return value !== undefined && statement.lastChild !== null && this.isZero(statement.lastChild);
      if (statement?.name !== "UpdateStatement") return false;
      return /^(?:\*|%|\/\/?)=$/.test(this.of(statement.firstChild?.nextSibling));
    });
  }

  /** Whether an expression is zero when the name is. */
  private isZero(node: SyntaxNode): boolean {
    if (node.name === "VariableName") return this.of(node) === this.bindings[0]?.name;
    if (node.name === "ParenthesizedExpression")
      return node.firstChild?.nextSibling ? this.isZero(node.firstChild.nextSibling) : false;
    const [left, right] = [node.firstChild, node.lastChild];
    if (node.name !== "BinaryExpression" || left === null || right === null) return false;
    const operator = this.text.slice(left.to, right.from).trim();
    if (operator === "*") return this.isZero(left) || this.isZero(right);
    return /^(?:%|\/\/?)$/.test(operator) && this.isZero(left);
  }

  /** Whether an empty collection is looked at although nothing can have been put into it, or something into `None`. */
  staysEmpty(): boolean {
    const [only, ...more] = this.given;
    if (only?.value === undefined || more.length > 0 || this.reads.length === 0) return false;
    const uses = this.reads.map(({ from }) => useOf(this.tree.resolveInner(from, 1), this.text, this.of));
    if (only.value === "None") return uses.some((use) => use === "items");
    if (!EMPTY.test(only.value)) return false;
    const isList = /^(?:\[|list)/.test(only.value);
    return uses.every((use) => use === "items" || use === "other" || (use === "put" && isList));
  }

  /** Whether something is divided by it while it is the zero that it begins with. */
  dividesAtZero(): boolean {
    const [first, ...more] = this.given;
    const begin = first?.statement;
    if (!begin || first?.value !== "0") return false;
    const until = Math.min(
      ...more.map(({ statement }) => statement?.from ?? 0).filter((from) => from >= begin.to),
      this.text.length,
    );
    return this.reads.some(({ from }) => {
      if (from < begin.to || from >= until || this.isTested(begin.to, from)) return false;
      return /[\w)\]]\s*(?:%|\/\/?)\s*$/.test(this.text.slice(Math.max(0, from - 10), from));
    });
  }

  /** Whether a condition between two places mentions the name alone: then it may be another value behind it. */
  private isTested(from: number, to: number): boolean {
    const name = this.bindings[0]?.name ?? "";
    return new RegExp(`\\b(?:if|and|or|while)\\s+(?:not\\s+)?${name}\\b\\s*(?:$|[:!=>]|and\\b|or\\b)`).test(
      this.text.slice(from, to),
    );
  }

  /** Where tests are whose result is known, because a line above them gave the name a literal. */
  decidedTests(): number[] {
    const name = this.bindings[0]?.name ?? "";
    return this.given.flatMap(({ statement, value }) => {
      if (statement === null || value === undefined || !(LITERAL.test(value) || FILLED.test(value)))
        return [];
      const found: number[] = [];
      for (let at = statement.nextSibling; at !== null; at = at.nextSibling) {
        const node = at;
        // A collection may be filled wherever its name stands.
        const changes =
          this.bindings.some(({ from }) => from >= node.from && from < node.to) ||
          (/^[[{(]/.test(value) && this.isReadIn(node));
        // Its first condition is asked for before it changes anything.
        const isAsked = node.name === "IfStatement" || node.name === "WhileStatement";
        const tests = changes ? (isAsked ? testsIn(node).slice(0, 1) : []) : testsIn(node);
        for (const test of tests) {
          const result = decided(this.of(test), name, value);
          // A loop may well begin with what ends it later.
          if (result === undefined || (result && test.parent?.name === "WhileStatement")) continue;
          found.push(statement.from, test.from);
        }
        if (changes) break;
      }
      return found;
    });
  }

  private isReadIn({ from, to }: SyntaxNode): boolean {
    return this.reads.some((read) => read.from >= from && read.to <= to);
  }

  private readonly of = (node: SyntaxNode | null | undefined): string =>
    node ? this.text.slice(node.from, node.to) : "";
}

/**
 * What is done with a collection where its name stands: its items are asked for; something is put to a place in it; it
 * is looked at otherwise; or it is not known what becomes of it.
 */
function useOf(
  name: SyntaxNode,
  text: string,
  of: (node: SyntaxNode | null | undefined) => string,
): "items" | "put" | "other" | "unknown" {
  const { parent } = name;
  const isFirst = parent?.firstChild?.from === name.from;
  switch (parent?.name) {
    case "ForStatement":
      return "items";
    case "ReturnStatement":
      return "other";
    case "BinaryExpression": {
      const operator = of(isFirst ? name.nextSibling : name.prevSibling);
      if (/^(?:not\s+)?in$/.test(operator)) return isFirst ? "other" : "items";
      return /^(?:[<>]=?|[=!]=)$/.test(operator) ? "other" : "unknown";
    }
    case "MemberExpression": {
      if (!isFirst) return "other";
      const property = parent.getChild("PropertyName");
      if (property !== null) return KEEPS.has(of(property)) ? "other" : "unknown";
      const statement = parent.parent;
      const isTarget = /^(?:Assign|Update)Statement$/.test(statement?.name ?? "");
      return isTarget && statement?.firstChild?.from === parent.from ? "put" : "items";
    }
    case "ArgList": {
      const call = parent.parent;
      if (call?.firstChild?.name !== "VariableName") return "unknown";
      return LOOKS.has(of(call.firstChild)) ? "items" : "unknown";
    }
  }
  const isIn = /\bin\s+$/.test(text.slice(Math.max(0, name.from - 4), name.from));
  return /Comprehension/.test(parent?.name ?? "") && isIn ? "items" : "unknown";
}

/** What a test is when the name has this value, as far as one of its parts tells. */
function decided(test: string, name: string, value: string): boolean | undefined {
  const all = partsOf(test, "and").map((part) => decidedPart(part, name, value));
  if (all.length > 1) return all.includes(false) ? false : undefined;
  const any = partsOf(test, "or").map((part) => decidedPart(part, name, value));
  return any.length > 1 ? (any.includes(true) ? true : undefined) : any[0];
}

function decidedPart(part: string, name: string, value: string): boolean | undefined {
  const truth = !/^(?:0(?:\.0*)?|False|None|""|''|\[\]|\{\}|\(\))$/.test(value);
  if (part === name) return truth;
  if (part === `not ${name}`) return !truth;
  const [, left, operator = "", right = ""] = /^(\w+)\s*([<>]=?|[=!]=|is not|is)\s*(\S+)$/.exec(part) ?? [];
  if (left !== name || !LITERAL.test(right)) return undefined;
  const [a, b] = [Number(value), Number(right)];
  if (/\d$/.test(value) && /\d$/.test(right)) return compared(a, operator, b);
  const same = value === right;
  if (operator === "==" || operator === "is") return same;
  return operator === "!=" || operator === "is not" ? !same : undefined;
}

function compared(a: number, operator: string, b: number): boolean | undefined {
  switch (operator) {
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    case ">=":
      return a >= b;
    case "==":
      return a === b;
    case "!=":
      return a !== b;
  }
  return undefined;
}
