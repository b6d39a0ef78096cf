from typing import List, Tuple


def split_tokens(expr: str) -> List[str]:
    """Split an expression into names, numbers and single signs, blanks are dropped.

    >>> split_tokens('ab+12*(c)')
    ['ab', '+', '12', '*', '(', 'c', ')']
    """
    tokens = []
    for ch in expr:
        if ch == ' ':
            continue
        if tokens and ch.isdigit() and tokens[-1].isdigit():
            tokens[-1] += ch
        elif tokens and ch.isalpha() and tokens[-1].isalpha():
            tokens[-1] += ch
        else:
            tokens.append(ch)
    return tokens


def move_robot(program: str) -> Tuple[int, str]:
    """A robot on a line looks 'R' or 'L'. 'f' goes one step, 't' turns, a digit goes so many steps.

    >>> move_robot('f3t2')
    (2, 'L')
    """
    pos, face = 0, 'R'
    for op in program:
        if op == 't':
            face = 'L' if face == 'R' else 'R'
        else:
            steps = 1 if op == 'f' else int(op)
            pos += steps if face == 'R' else -steps
    return pos, face


def jump_table(program):
    """Find for each '[' the index of its ']' and the other way round.

    >>> jump_table('a[b]')
    {1: 3, 3: 1}
    """
    stack, table = [], {}
    for i, ch in enumerate(program):
        if ch == '[':
            stack.append(i)
        elif ch == ']':
            j = stack.pop()
            table[i], table[j] = j, i
    return dict(sorted(table.items()))


def assign_lines(lines):
    # 'x = 3' or 'y = x'; values are numbers or names that were set before
    memory = {}
    for line in lines:
        name, value = [part.strip() for part in line.split('=')]
        memory[name] = int(value) if value.isdigit() else memory[value]
    return memory


def two_registers(program: str) -> Tuple[int, int]:
    """'a' adds one to the first register, 'b' to the second, 'x' exchanges both, 'm' moves
    the first one into the second, so the first one becomes zero.

    >>> two_registers('aaxb')
    (0, 3)
    >>> two_registers('abm')
    (0, 2)
    """
    first, second = 0, 0
    for op in program:
        if op == 'a':
            first += 1
        elif op == 'b':
            second += 1
        elif op == 'x':
            first, second = second, first
        elif op == 'm':
            second += first
            first = 0
    return first, second


def skip_program(program):
    """A digit means that so many signs after it are skipped. Return what is really executed.

    >>> skip_program('ab2cdef')
    'abef'
    """
    done = ''
    i = 0
    while i < len(program):
        if program[i].isdigit():
            i += int(program[i])
        else:
            done += program[i]
        i += 1
    return done


def print_program(program: str) -> str:
    """'+' moves the current letter one on (starting at 'a'), '-' one back, 'p' prints it.

    >>> print_program('++p+p---p')
    'cda'
    """
    letter = 'a'
    output = ''
    for op in program:
        if op == '+':
            letter = chr(ord(letter) + 1)
        elif op == '-':
            letter = chr(ord(letter) - 1)
        elif op == 'p':
            output += letter
    return output
