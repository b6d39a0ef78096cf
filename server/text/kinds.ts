/**
 * What kind of thing a name of a Python text holds, where literals and annotations leave no doubt, and whether it is
 * used as such: numbers have no items, texts cannot be appended to. No type checker: of all else it says nothing.
 */
import type { SyntaxNode, Tree } from "@lezer/common";
import { type Binding, type Names, type Read, readsOf } from "./names.ts";
import { standing } from "./nodes.ts";

type Kind = "number" | "string" | "list" | "dict" | "set" | "tuple";

/** How many names are bound as one kind and used as another, where one of the two is between `start` and `end`. */
export function misusesIn(tree: Tree, names: Names, text: string, start: number, end: number): number {
  const isOwn = (from: number) => from >= start && from < end;
  let misused = 0;
  for (const [bindings, all] of readsOf(names)) {
    const bound = bindings.some(({ from }) => isOwn(from));
    const looked = all.filter(({ from }) => bound || isOwn(from));
    if (bound && changesKind(bindings, tree, text, isOwn)) misused++;
    const kind = looked.length === 0 ? undefined : kindOf(bindings, tree, text);
    if (kind === undefined) continue;
    const fits = ({ from }: Read) => allows(kind, tree.resolveInner(from, 1), text);
    if (!looked.every(fits) || !beginsAtZero(bindings, tree, text)) misused++;
  }
  return misused;
}

/** The one kind that all bindings give, if they do. */
function kindOf(bindings: readonly Binding[], tree: Tree, text: string): Kind | undefined {
  const kinds = new Set(
    bindings.flatMap(({ from }) => {
      const node = tree.resolveInner(from, 1);
      // What is updated stays what it is.
      return node.parent?.name === "UpdateStatement" ? [] : [boundKind(node, text)];
    }),
  );
  const [kind] = kinds;
  return kinds.size === 1 ? kind : undefined;
}

/** Whether a name that is one kind of thing elsewhere is made another one of here, and not out of itself. */
function changesKind(
  bindings: readonly Binding[],
  tree: Tree,
  text: string,
  isOwn: (from: number) => boolean,
): boolean {
  const kinds = bindings.map(({ name, from }) => {
    const node = tree.resolveInner(from, 1);
    const value = text.slice(node.to, node.parent?.to);
    const remade = standing(name).test(value);
    return { own: isOwn(from), kind: remade ? undefined : boundKind(node, text) };
  });
  const others = kinds.filter(({ own, kind }) => !own && kind !== undefined).map(({ kind }) => kind);
  return others.length > 0 && kinds.some(({ own, kind }) => own && kind && !others.includes(kind));
}

/** Whether a number that a `for` adds to begins at zero. True of all else. */
function beginsAtZero(bindings: readonly Binding[], tree: Tree, text: string): boolean {
  const [first, ...more] = bindings.map(({ from }) => tree.resolveInner(from, 1));
  const begin = first?.parent;
  if (begin?.name !== "AssignStatement" || more.length === 0) return true;
  const start = text.slice(first?.to, begin.to).match(/^\s*=\s*(\d+(?:\.0*)?)$/)?.[1];
  if (start === undefined) return true;
  const operators = more.map((name) => {
    const counts = name.parent?.name === "UpdateStatement" && isInFor(name, begin);
    return counts && name.nextSibling !== null ? text.slice(name.nextSibling.from, name.nextSibling.to) : "";
  });
  return !operators.every((operator) => operator === "+=") || Number(start) === 0;
}

/** Whether there is a `for` around a place and none around where the counting begins. */
function isInFor(name: SyntaxNode, begin: SyntaxNode): boolean {
  for (let at = name.parent; at !== null; at = at.parent) {
    if (at.name === "ForStatement") return !(at.from < begin.from && begin.to <= at.to);
    if (at.name === "WhileStatement" || at.name === "FunctionDefinition") return false;
  }
  return false;
}

function boundKind(name: SyntaxNode, text: string): Kind | undefined {
  const { parent, nextSibling } = name;
  if (parent?.name === "ParamList") {
    const annotated = nextSibling?.name === "TypeDef" ? nextSibling : undefined;
    return annotated && kindOfType(text.slice(annotated.from + 1, annotated.to).trim());
  }
  if (parent?.name === "ForStatement" && name.prevSibling?.name === "for") return itemKind(name, text);
  if (parent?.name !== "AssignStatement" || parent.firstChild?.from !== name.from) return undefined;
  const value = nextSibling?.name === "AssignOp" ? nextSibling.nextSibling : null;
  return value === null || value.from !== parent.lastChild?.from ? undefined : kindOfValue(value, text);
}

/** What a loop's variable is by what the loop goes over. */
function itemKind(name: SyntaxNode, text: string): Kind | undefined {
  const loop = name.parent;
  const over = text.slice(name.to, loop?.getChild("Body")?.from);
  if (/^\s+in\s+range\(/.test(over) || /^\s*,.*\sin\s+enumerate\(/.test(over)) return "number";
  return /^\s+in\s+[\w.]+\.split\([^()]*\)\s*$/.test(over) ? "string" : undefined;
}

const TYPES: Readonly<Record<string, Kind>> = {
  int: "number",
  float: "number",
  str: "string",
  list: "list",
  List: "list",
  dict: "dict",
  Dict: "dict",
  set: "set",
  Set: "set",
  tuple: "tuple",
  Tuple: "tuple",
};

function kindOfType(annotation: string): Kind | undefined {
  const [name = "", rest = ""] = annotation.split(/(?=\[)/);
  return /^(?:\[[^|]*\])?$/.test(rest) && Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
}

const MAKERS: Readonly<Record<string, Kind>> = {
  dict: "dict",
  float: "number",
  int: "number",
  len: "number",
  list: "list",
  set: "set",
  sorted: "list",
  str: "string",
  tuple: "tuple",
};
const LITERALS: Readonly<Record<string, Kind>> = {
  ArrayComprehensionExpression: "list",
  ArrayExpression: "list",
  Boolean: "number",
  ContinuedString: "string",
  DictionaryComprehensionExpression: "dict",
  DictionaryExpression: "dict",
  FormatString: "string",
  Number: "number",
  SetComprehensionExpression: "set",
  SetExpression: "set",
  String: "string",
  TupleExpression: "tuple",
};

function kindOfValue(value: SyntaxNode, text: string): Kind | undefined {
  const { name, firstChild } = value;
  if (name === "String")
    return /^\w*[bB]/.test(text.slice(value.from, value.from + 2)) ? undefined : "string";
  if (Object.hasOwn(LITERALS, name)) return LITERALS[name];
  if (name === "ParenthesizedExpression" && firstChild?.nextSibling)
    return kindOfValue(firstChild.nextSibling, text);
  if (name === "BinaryExpression" && value.getChild("CompareOp") !== null) return "number";
  if (name === "UnaryExpression") return value.lastChild?.name === "Number" ? "number" : undefined;
  const callee = name === "CallExpression" && firstChild?.name === "VariableName" ? firstChild : undefined;
  const maker = callee && text.slice(callee.from, callee.to);
  return maker !== undefined && Object.hasOwn(MAKERS, maker) ? MAKERS[maker] : undefined;
}

const words = (text: string) => new Set(text.split(/\s+/));
const METHODS: Readonly<Record<Kind, ReadonlySet<string>>> = {
  number: words(
    "as_integer_ratio bit_count bit_length conjugate denominator from_bytes fromhex hex imag is_integer numerator real to_bytes",
  ),
  string: words(
    `capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii
     isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip
     maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines
     startswith strip swapcase title translate upper zfill`,
  ),
  list: words("append clear copy count extend index insert pop remove reverse sort"),
  dict: words("clear copy fromkeys get items keys pop popitem setdefault update values"),
  set: words(
    `add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset
     pop remove symmetric_difference symmetric_difference_update union update`,
  ),
  tuple: words("count index"),
};
const ITERATES = new Set(
  "all any dict enumerate filter frozenset iter len list map max min reversed set sorted sum tuple zip".split(
    " ",
  ),
);
const NUMERIC = new Set("abs bin chr divmod hex oct pow range round".split(" "));

/** Whether a thing of this kind can stand where the name does. Where that cannot be told, it can. */
function allows(kind: Kind, name: SyntaxNode, text: string): boolean {
  const { parent } = name;
  const of = (node: SyntaxNode | null | undefined) => (node ? text.slice(node.from, node.to) : "");
  const isFirst = parent?.firstChild?.from === name.from;
  switch (parent?.name) {
    case "MemberExpression": {
      if (!isFirst) return true;
      const property = parent.getChild("PropertyName");
      if (property !== null) return /^__/.test(of(property)) || METHODS[kind].has(of(property));
      if (kind === "number" || kind === "set") return false;
      const isTarget = parent.parent?.name === "AssignStatement" && parent.nextSibling?.name === "AssignOp";
      if (isTarget && (kind === "string" || kind === "tuple")) return false;
      const index = parent.getChild("[")?.nextSibling;
      return kind === "dict" || !/String$/.test(index?.name ?? "");
    }
    case "CallExpression":
      return !isFirst;
    case "ArgList": {
      const callee = parent.parent?.firstChild;
      if (callee?.name !== "VariableName") return true;
      if (kind === "number") {
        const alone =
          parent.firstChild?.nextSibling?.from === name.from &&
          parent.lastChild?.prevSibling?.from === name.from;
        return !alone || !ITERATES.has(of(callee));
      }
      return !NUMERIC.has(of(callee));
    }
    case "ForStatement":
      return kind !== "number" || name.prevSibling?.name !== "in";
    case "UpdateStatement": {
      const other = isFirst ? parent.lastChild : parent.firstChild;
      const value = isFirst && other !== null ? kindOfValue(other, text) : undefined;
      const operator = of(name.nextSibling);
      if (isFirst && operator === "+=" && (kind === "set" || kind === "dict")) return false;
      if (value === undefined) return true;
      if (operator === "+=") return value === kind || (kind === "list" && value !== "number");
      return true;
    }
    case "BinaryExpression": {
      const operator = of(isFirst ? name.nextSibling : name.prevSibling);
      const other = isFirst ? parent.lastChild : parent.firstChild;
      const value = other === null ? undefined : kindOfValue(other, text);
      if (operator === "in") return isFirst || kind !== "number";
      if (value === undefined)
        return !/^(?:-|\/|\/\/)$/.test(operator) || kind === "number" || kind === "set";
      if (/^(?:<|>|<=|>=|\+|-|\/|\/\/)$/.test(operator)) return value === kind;
      return true;
    }
  }
  return true;
}
