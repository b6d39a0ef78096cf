def tokens_of(line):
    """
    Split a line of our toy language at spaces. A part after ";" is a remark and is left out.

    >>> tokens_of("add x 3 ; three more")
    ['add', 'x', '3']
    """
    code = line.split(";")[0]
    return code.split()


def value_of(word, variables):
    """
    Return the number a word stands for: a number itself, or the value of a variable (0 if it is not known).

    >>> value_of("-4", {}), value_of("x", {"x": 7}), value_of("y", {})
    (-4, 7, 0)
    """
    if word.lstrip("-").isdigit():
        return int(word)
    return variables.get(word, 0)


def run_lines(lines):
    """
    Run lines of the forms "set x 3", "add x 3", "mul x 3" and "del x" and return the variables. Other lines
    are ignored.

    >>> run_lines(["set a 2", "add a 5", "set b a", "mul b -1", "del a"])
    {'b': -7}
    """
    variables = {}
    for line in lines:
        words = tokens_of(line)
        if len(words) == 3:
            command, name, value = words[0], words[1], value_of(words[2], variables)
            if command == "set":
                variables[name] = value
            elif command == "add":
                variables[name] = variables.get(name, 0) + value
            elif command == "mul":
                variables[name] = variables.get(name, 0) * value
        elif len(words) == 2 and words[0] == "del":
            variables.pop(words[1], None)
    return variables


def first_error(lines):
    """
    Return the number of the first wrong line (from 1) and the reason, or None. The reasons are "command"
    for an unknown command, "words" for a wrong number of words and "name" for a variable that does not
    begin with a letter.

    >>> first_error(["set x 1", "add 3 x"])
    (2, 'name')
    >>> first_error(["del x", "  ; nothing"]) is None
    True
    """
    lengths = {"set": 3, "add": 3, "mul": 3, "del": 2}
    for number, line in enumerate(lines, 1):
        words = tokens_of(line)
        if not words:
            continue
        if words[0] not in lengths:
            return number, "command"
        if len(words) != lengths[words[0]]:
            return number, "words"
        if not words[1][0].isalpha():
            return number, "name"
    return None


def run_marks(program):
    """
    A program is a text of signs: a digit adds itself to the counter, "!" sets the counter back to 0 and "?"
    skips the next sign if the counter is odd. Return the counter at the end.

    >>> run_marks("3?54")
    7
    >>> run_marks("9!2?1")
    3
    """
    counter = 0
    skip = False
    for sign in program:
        if skip:
            skip = False
        elif sign.isdigit():
            counter += int(sign)
        elif sign == "!":
            counter = 0
        elif sign == "?":
            skip = counter % 2 == 1
    return counter


def used_names(lines):
    """
    Return the names of all variables that are read before any line has set them, each name once.

    >>> used_names(["set a b", "add a 1", "mul c a", "set d b"])
    ['b', 'c']
    """
    known = set()
    unset = []
    for line in lines:
        command, *names = tokens_of(line)
        read = names[1:] if command == "set" else names
        for name in read:
            if name.isalpha() and name not in known and name not in unset:
                unset.append(name)
        known.add(names[0])
    return unset


def stack_words(words):
    """
    A calculator with a stack knows numbers and the words "plus", "dup" (the top once more), "swap" and
    "drop". Return the stack at the end. A word that needs more numbers than there are raises a ValueError.

    >>> stack_words("4 dup plus 3 swap".split())
    [3, 8]
    """
    stack = []
    needs = {"plus": 2, "dup": 1, "swap": 2, "drop": 1}
    for word in words:
        if word not in needs:
            stack.append(int(word))
            continue
        if len(stack) < needs[word]:
            raise ValueError("too few numbers for " + word)
        top = stack.pop()
        if word == "plus":
            stack[-1] += top
        elif word == "dup":
            stack += [top, top]
        elif word == "swap":
            stack.insert(-1, top)
    return stack
