def quoted_parts(line: str) -> list[str]:
    """Everything that stands between a pair of | marks, in order.

    >>> quoted_parts('say |yes| or |no thanks|')
    ['yes', 'no thanks']
    """
    pieces = line.split('|')
    result = []
    for i in range(1, len(pieces) - 1, 2):
        result.append(pieces[i])
    return result


def outside_text(line):
    """Remove all |quoted| stretches together with their marks.

    >>> outside_text('keep|drop| this')
    'keep this'
    """
    out = ''
    inside = False
    for ch in line:
        if ch == '|':
            inside = not inside
        elif not inside:
            out += ch
    return out


def split_fields(row: str) -> list[str]:
    """Split a row at commas, but not at commas between apostrophes. The apostrophes are dropped.

    >>> split_fields("7,'tea, green',2")
    ['7', 'tea, green', '2']
    """
    fields = []
    current = ''
    quoted = False
    for ch in row:
        if ch == "'":
            quoted = not quoted
        elif ch == ',' and not quoted:
            fields.append(current)
            current = ''
        else:
            current += ch
    fields.append(current)
    return fields


def upper_quoted(line):
    """Write only the text between * marks in capitals; the marks stay.

    >>> upper_quoted('a *bc* d *e*')
    'a *BC* d *E*'
    """
    parts = line.split('*')
    for i in range(len(parts)):
        if i % 2 == 1:
            parts[i] = parts[i].upper()
    return '*'.join(parts)


def unfinished_quote(line: str) -> bool:
    """True if a quotation that starts with a double quote is never finished. A double quote
    after a backslash does not count.

    >>> unfinished_quote('he said "go')
    True
    >>> unfinished_quote('he said "go"')
    False
    """
    open_quote = False
    i = 0
    while i < len(line):
        if line[i] == '\\':
            i += 2
            continue
        if line[i] == '"':
            open_quote = not open_quote
        i += 1
    return open_quote


def wrap_spaced(words: list[str]) -> str:
    """Join words with blanks; a word that holds a blank is put between % marks.

    >>> wrap_spaced(['red', 'dark blue'])
    'red %dark blue%'
    """
    return ' '.join('%' + w + '%' if ' ' in w else w for w in words)


def drop_comment(line: str) -> str:
    """Cut the line at the first # that is not between apostrophes, and strip the end.

    >>> drop_comment("colour = '#fff'  # white")
    "colour = '#fff'"
    """
    quoted = False
    for i, ch in enumerate(line):
        if ch == "'":
            quoted = not quoted
        elif ch == '#' and not quoted:
            return line[:i].rstrip()
    return line.rstrip()


def double_marks(text, mark):
    # every mark is written twice so that it cannot end a quotation
    return text.replace(mark, mark + mark)
