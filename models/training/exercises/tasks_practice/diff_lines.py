from typing import List, Optional, Tuple


def simple_diff(old: List[str], new: List[str]) -> List[str]:
    """
    Compare two sorted lists of lines without repetitions. Return the lines that
    are only in the old one with "- " and those only in the new one with "+ " in
    front, together in sorted order of the lines.

    >>> simple_diff(['ant', 'bee', 'cat'], ['ant', 'bug', 'cat', 'dog'])
    ['- bee', '+ bug', '+ dog']
    """
    out = []
    i = 0
    j = 0
    while i < len(old) or j < len(new):
        if j == len(new) or (i < len(old) and old[i] < new[j]):
            out.append('- ' + old[i])
            i += 1
        elif i == len(old) or new[j] < old[i]:
            out.append('+ ' + new[j])
            j += 1
        else:
            i += 1
            j += 1
    return out


def changed_span(old: str, new: str) -> Tuple[int, int, str]:
    """
    A text was changed in one place. Return where the change begins, how many
    characters of the old text are replaced, and the text that replaces them.
    The common beginning is taken as long as possible, then the common end.

    Examples:
    changed_span('the red car', 'the blue car') -> (4, 3, 'blue')
    changed_span('abc', 'abc') -> (3, 0, '')
    changed_span('ab', 'axb') -> (1, 0, 'x')
    """
    start = 0
    while start < len(old) and start < len(new) and old[start] == new[start]:
        start += 1
    end = 0
    while end < len(old) - start and end < len(new) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    return start, len(old) - start - end, new[start:len(new) - end]


def apply_patch(lines: List[str], patch: List[Tuple[int, str]]) -> Optional[List[str]]:
    """
    A patch is a list of (line number from 1, new text), where the text None
    deletes the line. All numbers mean the lines as they were before. Return the
    new lines, or None if a number does not exist.

    >>> apply_patch(['a', 'b', 'c'], [(1, None), (3, 'C')])
    ['b', 'C']
    >>> apply_patch(['a'], [(2, 'x')]) is None
    True
    """
    result = list(lines)
    for number, text in patch:
        if number < 1 or number > len(lines):
            return None
        result[number - 1] = text
    return [line for line in result if line is not None]


def same_but_blank(a, b):
    """
    Check if two texts are the same when empty lines and blanks at both ends of
    the lines are not looked at.

    >>> same_but_blank('one\\n\\n two', ' one \\ntwo\\n')
    True
    >>> same_but_blank('one two', 'one\\ntwo')
    False
    """
    def strip_all(text):
        res = []
        for line in text.split('\n'):
            if line.strip():
                res.append(line.strip())
        return res

    return strip_all(a) == strip_all(b)


def moved_lines(old, new):
    """
    Both lists hold the same lines in another order, each line once. Return for
    every line that stands somewhere else now how far it has moved (negative is
    upwards), in the old order.

    moved_lines(['a', 'b', 'c'], ['c', 'b', 'a']) == [('a', 2), ('c', -2)]
    moved_lines(['a'], ['a']) == []
    """
    ans = []
    for i in range(len(old)):
        d = new.index(old[i]) - i
        if d != 0:
            ans.append((old[i], d))
    return ans


def change_counts(diff: List[str]) -> str:
    """Sum up a diff as "+added/-removed"; other lines are not counted.

    change_counts(['+ a', '- b', '  c', '+ d']) -> '+2/-1'
    """
    plus, minus = 0, 0
    for line in diff:
        if line.startswith('+'):
            plus += 1
        if line.startswith('-'):
            minus += 1
    return f'+{plus}/-{minus}'
