/** Statements that have no effect, and results that are dropped or are none. For all grammars of `near.ts`. */
import type { SyntaxNode } from "@lezer/common";
import { assignment, contains, type TextOf } from "./nodes.ts";

/** What does something by being evaluated; of an operator of bits, a stream of C++ may make anything. */
export const EFFECTS = new Set([
  "AssignmentExpression",
  "AwaitExpression",
  "BitOp",
  "CallExpression",
  "DeleteExpression",
  "NamedExpression",
  "NewExpression",
  "PostfixExpression",
  "TaggedTemplateExpression",
  "UpdateExpression",
  "YieldExpression",
]);
const VALUES = new Set([
  "ArrayExpression",
  "BinaryExpression",
  "Boolean",
  "BooleanLiteral",
  "FieldExpression",
  "MemberExpression",
  "None",
  "Number",
  "SubscriptExpression",
  "TupleExpression",
  "VariableName",
]);
/** Builtin functions of Python that do nothing but compute. */
const COMPUTES = new Set(
  `abs all any bool chr dict divmod enumerate filter float frozenset hash id int isinstance issubclass len list max min
   ord range repr reversed round set sorted str sum tuple type zip`.split(/\s+/),
);
/** Methods of strings, which no other common type has. */
const COMPUTES_STRING = new Set(
  "capitalize endswith isalnum isalpha isdigit islower isspace isupper lower lstrip rstrip startswith strip title upper".split(
    " ",
  ),
);

/** A statement whose result nobody can see, or that puts a thing where it is. */
export function isPointless(node: SyntaxNode, of: TextOf): boolean {
  const { target, value } = assignment(node) ?? {};
  if (target !== undefined && value !== undefined) return of(target) === of(value);
  const expression = node.name === "ExpressionStatement" ? node.firstChild : null;
  if (expression === null) return false;
  if (expression.name === "CallExpression") return dropsResult(expression, of);
  return VALUES.has(expression.name) && !contains(expression, EFFECTS);
}

function dropsResult(call: SyntaxNode, of: TextOf): boolean {
  const callee = call.firstChild;
  if (callee?.name === "MemberExpression" && callee.lastChild !== null)
    return callee.lastChild.name === "PropertyName" && COMPUTES_STRING.has(of(callee.lastChild));
  if (callee === null || !/^(?:VariableName|Identifier)$/.test(callee.name)) return false;
  const name = of(callee);
  if (call.getChild("ArgList") !== null && COMPUTES.has(name)) return true;
  // A function that calls itself does so for its result, where it has one.
  for (let at = call.parent; at !== null; at = at.parent)
    if (/^Function(?:Definition|Declaration)$/.test(at.name)) return nameOf(at, of) === name && returns(at);
  return false;
}

/** Python's lists are changed in place by these, which return nothing. */
const RETURNS_NOTHING = new Set(["append", "extend", "reverse", "sort"]);

/** Whether something is done with the result of what has none. */
export function usesNothing(node: SyntaxNode, of: TextOf): boolean {
  const callee = node.name === "CallExpression" ? node.firstChild : null;
  const user = node.parent?.name;
  if (callee === null || user === "ExpressionStatement" || user === "AwaitExpression") return false;
  if (node.getChild("ArgList") === null || !/^(?:Assign|Return|Update)Statement$|^ArgList$/.test(user ?? ""))
    return false;
  const method = callee.name === "MemberExpression" ? callee.lastChild : null;
  return method?.name === "PropertyName" && RETURNS_NOTHING.has(of(method));
}

function nameOf(definition: SyntaxNode, of: TextOf): string | undefined {
  const name = definition.getChild("VariableName") ?? definition.getChild("VariableDefinition");
  return name === null ? undefined : of(name);
}

/** Whether a function returns a value; what a function inside of it returns counts as well. */
function returns(definition: SyntaxNode): boolean {
  let found = false;
  definition.cursor().iterate(({ name, node }) => {
    const value = name === "ReturnStatement" ? node.firstChild?.nextSibling : undefined;
    found ||= value !== undefined && value !== null && value.name !== ";";
  });
  return found;
}
