/**
 * Which names a Python text binds and reads, by the scopes of the language reference (4.2, "Naming and binding"): blocks
 * are modules, classes, functions and comprehensions; what a function reads of the blocks around it may be bound later,
 * what a block reads of its own may not. Where the text leaves it open, a name counts as bound. What annotations name
 * need not be bound, and is of use.
 */
import type { SyntaxNode, Tree } from "@lezer/common";

export interface Scope {
  kind: "module" | "class" | "function" | "comprehension";
  outer?: Scope;
  bindings: Map<string, Binding[]>;
  /** Loops of this scope: what one round binds the next one may read. */
  loops: { from: number; to: number }[];
}

export interface Binding {
  name: string;
  from: number;
  /** From where on the scope itself can read it. */
  since: number;
  /**
   * Serves no purpose when nobody reads it: bound by an assignment to nothing but this name, as the only variable of a
   * `for` over things, or as a parameter of a function that is no method and has no decorator.
   */
  forReading: boolean;
  parameter: boolean;
  /** Bound by an assignment that a call of the function cannot go around. */
  always: boolean;
}

export interface Read {
  name: string;
  from: number;
  to: number;
  scope: Scope;
  called: boolean;
}

export interface Names {
  /** What is read although no binding reaches it. Nothing where `from … import *` may bind anything. */
  free: Read[];
  /** Names that a function binds and nobody reads, and parameters whose value is replaced before anybody does. */
  idle: (Binding & { scope: Scope })[];
  /** All reads of names that a binding of a function reaches, with all that the function binds them to. */
  bound: { read: Read; bindings: readonly Binding[] }[];
  /** The scope that a statement at this place belongs to. */
  scopeAt(position: number): Scope;
}

/** `dir(builtins)` of Python 3.13, and what a module, a notebook or a convention binds. */
const BUILTINS = new Set(
  `abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright
   credits delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash
   help hex id input int isinstance issubclass iter len license list locals map max memoryview min next object oct open
   ord pow print property quit range repr reversed round set setattr slice sorted staticmethod str sum super tuple type
   vars zip Ellipsis NotImplemented ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup
   BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError
   ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError EncodingWarning EnvironmentError Exception
   ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError
   ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError
   MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplementedError OSError OverflowError
   PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError RecursionError ReferenceError
   ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError
   SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError
   UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning WindowsError ZeroDivisionError
   __annotations__ __builtins__ __class__ __debug__ __doc__ __file__ __import__ __loader__ __module__ __name__
   __package__ __path__ __qualname__ __spec__ _ display get_ipython reveal_type`.split(/\s+/),
);

const COMPREHENSIONS = new Set([
  "ArrayComprehensionExpression",
  "ComprehensionExpression",
  "DictionaryComprehensionExpression",
  "SetComprehensionExpression",
]);
/** Calls of these may read any name of the function that they stand in. */
const READERS = new Set(["eval", "exec", "locals", "vars"]);
/** What groups the targets of an assignment or a loop. */
const GROUPS = new Set(["TupleExpression", "ArrayExpression", "ParenthesizedExpression"]);

/** What a function binds to a name, with all reads of it. */
export function readsOf({ bound }: Names): Map<readonly Binding[], Read[]> {
  const reads = new Map<readonly Binding[], Read[]>();
  for (const { read, bindings } of bound) {
    const known = reads.get(bindings);
    if (known === undefined) reads.set(bindings, [read]);
    else known.push(read);
  }
  return reads;
}

/** All that may be a name in a text, be it in a string or a comment. */
export function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\p{L}_][\p{L}\p{N}_]*/gu));
}

export function namesOf(tree: Tree, text: string): Names {
  const scopes = new Map<string, Scope>();
  const scope = (node: SyntaxNode, kind: Scope["kind"]): Scope => {
    const key = `${node.name} ${node.from}`;
    const known = scopes.get(key);
    if (known !== undefined) return known;
    const made: Scope = { kind, bindings: new Map(), loops: [] };
    scopes.set(key, made);
    if (node.parent !== null) made.outer = around(node);
    return made;
  };
  /** The scope in which `node` is evaluated or bound. */
  const around = (node: SyntaxNode): Scope => {
    let child = node;
    for (let at = node.parent; at !== null; child = at, at = at.parent) {
      if (at.parent === null) return scope(at, "module");
      if (isComprehension(at)) return scope(at, "comprehension");
      if (at.name === "LambdaExpression" && child.name !== "ParamList") return scope(at, "function");
      if (child.name !== "Body") continue;
      if (at.name === "FunctionDefinition") return scope(at, "function");
      if (at.name === "ClassDefinition") return scope(at, "class");
    }
    return scope(node, "module");
  };

  const reads: Read[] = [];
  const updated = new Set<number>();
  const annotated = new Set<string>();
  let anything = false;
  const bind = (node: SyntaxNode, to: Scope, { since = node.from, ...how }: Bound) => {
    const name = text.slice(node.from, node.to);
    const bindings = to.bindings.get(name) ?? [];
    to.bindings.set(name, bindings);
    const { forReading = false, parameterOf, always = false } = how;
    bindings.push({ name, from: node.from, since, forReading, parameter: parameterOf !== undefined, always });
  };
  const visit = (node: SyntaxNode) => {
    const role = roleOf(node, text);
    if (role === "none") return;
    if (role === "read") {
      const called = node.parent?.name === "CallExpression";
      const name = text.slice(node.from, node.to);
      reads.push({ name, from: node.from, to: node.to, scope: around(node), called });
      if (node.parent?.name !== "UpdateStatement" || node.prevSibling !== null) return;
      updated.add(node.from);
      bind(node, around(node), { since: node.parent.to, forReading: true });
      return;
    }
    let inner = around(node);
    if (role.parameterOf !== undefined) inner = scope(role.parameterOf, "function");
    if (role.declared) {
      for (let at: Scope | undefined = inner; at !== undefined; at = at.outer) bind(node, at, { since: 0 });
      return;
    }
    // `:=` binds in the block around the comprehension.
    while (role.escapes && inner.kind === "comprehension" && inner.outer !== undefined) inner = inner.outer;
    bind(node, inner, role);
  };
  tree.iterate({
    enter: (ref) => {
      if (ref.name === "TypeDef") {
        // Words of strings too: an annotation may stand in quotes.
        for (const word of wordsOf(text.slice(ref.from, ref.to))) annotated.add(word);
        return false;
      }
      if (ref.name === "VariableName") visit(ref.node);
      else if (ref.name === "WhileStatement") around(ref.node).loops.push({ from: ref.from, to: ref.to });
      // What it goes over is read once, before the first round.
      else if (ref.name === "ForStatement")
        around(ref.node).loops.push({ from: ref.node.getChild("Body")?.from ?? ref.from, to: ref.to });
      else if (ref.name === "*" && ref.node.parent?.name === "ImportStatement") anything = true;
      return true;
    },
  });

  const used = new Set<Binding>();
  const firstRead = new Map<readonly Binding[], number>();
  const readWhole = new Set<Scope>();
  const bound: Names["bound"] = [];
  const free = reads.filter((read) => {
    const bindings = reached(read);
    if (bindings.length > 0) bound.push({ read, bindings });
    if (!firstRead.has(bindings)) firstRead.set(bindings, read.from);
    if (!updated.has(read.from)) for (const binding of bindings) used.add(binding);
    if (read.called && READERS.has(read.name))
      for (let at: Scope | undefined = read.scope; at !== undefined; at = at.outer) readWhole.add(at);
    return bindings.length === 0 && !BUILTINS.has(read.name);
  });
  const idle = [...scopes.values()]
    .filter((of) => of.kind === "function" && !readWhole.has(of))
    .flatMap((of) =>
      [...of.bindings.values()].flatMap((bindings) => {
        const [first] = bindings;
        if (first === undefined) return [];
        const serves = (b: Binding) =>
          !b.forReading || used.has(b) || annotated.has(b.name) || b.name.startsWith("_");
        const replaced = first.parameter && first.forReading ? bindings.find((b) => b.always) : undefined;
        const isLost = replaced !== undefined && (firstRead.get(bindings) ?? text.length) >= replaced.since;
        return isLost || !bindings.some(serves) ? [{ ...first, scope: of }] : [];
      }),
    );
  return {
    free: anything ? [] : free,
    bound,
    idle,
    scopeAt: (position) => {
      const inside = tree.resolveInner(position, 1);
      return inside.parent === null ? scope(inside, "module") : around(inside);
    },
  };
}

/** The bindings that a read may find. */
function reached({ name, from, scope }: Read): readonly Binding[] {
  // Whether what is read is read at once; a function is called later.
  let atOnce = true;
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    const found = at.bindings.get(name) ?? [];
    const loops = at.loops.filter((loop) => loop.from <= from && from < loop.to);
    // A statement reads before it binds, in the first round too.
    const itself = (b: Binding) => b.from <= from && from < b.since;
    const earlierRound = (b: Binding) => !itself(b) && loops.some((l) => l.from <= b.from && b.from < l.to);
    const before = (b: Binding) => b.since <= from || earlierRound(b);
    const visible = at.kind === "class" && !atOnce ? [] : found;
    const reaching = atOnce && at.kind !== "comprehension" ? visible.filter(before) : visible;
    // Where a function binds a name anywhere, it is its own.
    if (reaching.length > 0) return found;
    if (at.kind === "function" && found.length > 0) return [];
    if (at.kind === "function") atOnce = false;
  }
  return [];
}

interface Bound extends Partial<Pick<Binding, "since" | "forReading" | "always">> {
  /** The function or lambda whose parameter it is. */
  parameterOf?: SyntaxNode;
  /** By `global` or `nonlocal`. */
  declared?: boolean;
  /** By `:=`. */
  escapes?: boolean;
}

const BOUND: Bound = {};

/** What a VariableName does where it stands. */
function roleOf(node: SyntaxNode, text: string): "read" | "none" | Bound {
  const parent = node.parent;
  const previous = node.prevSibling?.name;
  const next = node.nextSibling?.name;
  switch (parent?.name) {
    case "ImportStatement":
      if (previous === "." || isRenamed(node)) return "none";
      if (parent.getChild("from") !== null && !follows(node, "import")) return "none";
      return BOUND;
    case "FunctionDefinition":
    case "ClassDefinition":
    case "TypeDefinition":
      return previous === "def" || previous === "class" || previous === "type" ? BOUND : "read";
    case "ParamList":
      if (previous === "AssignOp" || parent.parent === null) return "read";
      return { parameterOf: parent.parent, forReading: isForReading(node, parent.parent) };
    case "TypeParamList":
    case "TypeParam":
    case "CapturePattern":
      return BOUND;
    case "KeywordPattern":
      return "none";
    case "Decorator":
      return previous === "." ? "none" : "read";
    case "ArgList":
      if (next !== "AssignOp") break;
      // Here the grammar tells `:=` from the `=` of a keyword by nothing but the text.
      return text.startsWith(":=", node.nextSibling?.from) ? walrus(node) : "none";
    case "NamedExpression":
      return previous === undefined ? walrus(node) : "read";
    case "ScopeStatement":
      return { declared: true };
  }
  return targetOf(node, text) ?? "read";
}

/** Whether a parameter is there for the function alone: a method may share its parameters with those of other classes. */
function isForReading(name: SyntaxNode, definition: SyntaxNode): boolean {
  if (definition.name !== "FunctionDefinition" || definition.parent?.name === "DecoratedStatement")
    return false;
  if (definition.parent?.parent?.name === "ClassDefinition") return false;
  return name.prevSibling?.name !== "*" && name.prevSibling?.name !== "**";
}

/** A name that `:=` binds: what stands before a condition in the text may be evaluated after it. */
function walrus(node: SyntaxNode): Bound {
  let since = node.from;
  for (let at = node.parent; at !== null; at = at.parent)
    if (at.name === "ConditionalExpression" || isComprehension(at)) since = at.from;
  return { escapes: true, since };
}

/** Whether `as` stands behind the dotted name that begins here. */
function isRenamed(node: SyntaxNode): boolean {
  let next = node.nextSibling;
  while (next?.name === ".") next = next.nextSibling?.nextSibling ?? null;
  return next?.name === "as";
}

/** How a name is bound as, or in, a target: `a = …`, `for a, (b, c) in …`, `with … as a`. */
function targetOf(node: SyntaxNode, text: string): Bound | undefined {
  let target = node;
  while (target.parent !== null && GROUPS.has(target.parent.name) && !isComprehension(target.parent))
    target = target.parent;
  const statement = target.parent;
  if (statement === null) return undefined;
  if (target.prevSibling?.name === "as") return BOUND;
  if (statement.name === "AssignStatement") {
    if (target.nextSibling?.name === "TypeDef") return { since: statement.to };
    for (let later = target.nextSibling; later !== null; later = later.nextSibling)
      if (later.name === "AssignOp") {
        const alone =
          statement.firstChild?.name === "VariableName" && statement.firstChild.from === node.from;
        return {
          since: statement.to,
          forReading: alone && target.nextSibling?.name === "AssignOp",
          always: statement.parent?.parent?.name === "FunctionDefinition",
        };
      }
    return undefined;
  }
  if (statement.name !== "ForStatement" && !isComprehension(statement)) return undefined;
  for (let earlier = target.prevSibling; earlier !== null; earlier = earlier.prevSibling) {
    if (earlier.name === "for") {
      const body = statement.getChild("Body");
      // Who only wants to do something so many times has no use for the number.
      const counts = /^\s*in\s+range\b/.test(text.slice(target.to, body?.from));
      const alone = node.prevSibling?.name === "for" && node.nextSibling?.name === "in";
      return { since: body?.from ?? node.from, forReading: body !== null && alone && !counts };
    }
    if (earlier.name === "in" || earlier.name === "if") return undefined;
  }
  return undefined;
}

function follows(node: SyntaxNode, keyword: string): boolean {
  for (let earlier = node.prevSibling; earlier !== null; earlier = earlier.prevSibling)
    if (earlier.name === keyword) return true;
  return false;
}

/** A generator has no node of its own as the only argument of a call. */
function isComprehension(node: SyntaxNode): boolean {
  if (COMPREHENSIONS.has(node.name)) return true;
  return (node.name === "ArgList" || GROUPS.has(node.name)) && node.getChild("for") !== null;
}
