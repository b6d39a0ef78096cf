from typing import Dict, List, Optional


def parse_recipe_line(line: str) -> Optional[Dict]:
    """
    A recipe line reads "amount unit of name", for example "250 g of flour". Return
    a dictionary with the keys 'amount' (a float), 'unit' and 'name', or None if
    the line has another form.

    >>> parse_recipe_line('250 g of rye flour')
    {'amount': 250.0, 'unit': 'g', 'name': 'rye flour'}
    >>> parse_recipe_line('some salt') is None
    True
    """
    words = line.split()
    if len(words) < 4 or words[2] != 'of':
        return None
    try:
        amount = float(words[0])
    except ValueError:
        return None
    return {'amount': amount, 'unit': words[1], 'name': ' '.join(words[3:])}


def read_blocks(lines: List[str]) -> Dict[str, List[str]]:
    """
    A block begins with a line "@name" and goes on to the next such line. Lines
    that start with "#" are comments. Return the lines of each block; if a name
    comes twice its lines are put together.

    >>> read_blocks(['@a', 'one', '# no', '@b', '@a', 'two'])
    {'a': ['one', 'two'], 'b': []}
    """
    blocks: Dict[str, List[str]] = {}
    name = None
    for line in lines:
        if line.startswith('#'):
            continue
        if line.startswith('@'):
            name = line[1:].strip()
            blocks.setdefault(name, [])
        elif name is not None:
            blocks[name].append(line)
    return blocks


def unpack_shelf(s):
    """
    A shelf is written as counts and names, "3xcat5xhorse0xowl": the number of
    toys, an x, and a name of letters. No name begins with an x. Return a list
    with every name repeated as often as its number says.

    >>> unpack_shelf('2xcat1xhorse0xowl')
    ['cat', 'cat', 'horse']
    """
    res = []
    pos = 0
    while pos < len(s):
        cross = s.index('x', pos)
        n = int(s[pos:cross])
        end = cross + 1
        while end < len(s) and not s[end].isdigit():
            end += 1
        res.extend([s[cross + 1:end]] * n)
        pos = end
    return res


def pack_shelf(toys: List[str]) -> str:
    """
    Write a list of toys in the shelf format: equal toys that stand side by side
    become one entry with their number.

    pack_shelf(['cat', 'cat', 'horse', 'cat']) == '2xcat1xhorse1xcat'
    pack_shelf([]) == ''
    """
    out = ''
    i = 0
    while i < len(toys):
        n = 1
        while i + n < len(toys) and toys[i + n] == toys[i]:
            n += 1
        out += str(n) + 'x' + toys[i]
        i += n
    return out


def outline_numbers(lines):
    """
    The level of an outline line is the number of '-' at its start. Give every
    line its number: "- a", "-- b", "-- c", "- d" become "1 a", "1.1 b", "1.2 c",
    "2 d". No level is ever skipped on the way down.

    >>> outline_numbers(['- a', '-- b', '-- c', '- d', '-- e'])
    ['1 a', '1.1 b', '1.2 c', '2 d', '2.1 e']
    """
    counters = []
    out = []
    for line in lines:
        dashes, title = line.split(' ', 1)
        level = len(dashes)
        if level > len(counters):
            counters.append(0)
        counters = counters[:level]
        counters[-1] += 1
        out.append('.'.join(str(c) for c in counters) + ' ' + title)
    return out


def is_part_code(code):
    """
    Check if a text is a part code of the workshop: two capital letters, a dash,
    three to five digits and at the end possibly one small letter.

    is_part_code('AB-1234') => True
    is_part_code('AB-1234x') => True
    is_part_code('A-123') => False
    is_part_code('AB-12') => False
    """
    if len(code) < 6 or code[2] != '-':
        return False
    head, tail = code[:2], code[3:]
    if not (head.isalpha() and head.isupper()):
        return False
    if tail[-1].isalpha() and tail[-1].islower():
        tail = tail[:-1]
    return tail.isdigit() and 3 <= len(tail) <= 5
