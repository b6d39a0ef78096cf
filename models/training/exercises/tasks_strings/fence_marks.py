def deepest_word(text: str) -> str:
    """
    The text uses "{" and "}" around remarks, and remarks can hold other remarks. Return the
    letters that stand at the greatest depth, in the order of the text. If there is no
    remark at all, the depth of every letter is 0 and all the letters are returned.

    Example:
    >>> deepest_word("a{b{c}d}{e{fg}}")
    'cfg'
    >>> deepest_word("a b")
    'ab'
    """
    depth = 0
    best = 0
    out = ""
    for ch in text:
        if ch == "{":
            depth += 1
        elif ch == "}":
            depth -= 1
        elif ch.isalpha():
            if depth > best:
                best = depth
                out = ch
            elif depth == best:
                out += ch
    return out


def match_gates(s):
    """
    Given a string in which every kind of gate has an opening capital letter and a closing
    small letter ("A" is closed by "a", "B" by "b" ...), return True if the gates are nested
    in a proper way: a gate is closed only when it is the last one that was opened.

    Note: the empty string is proper.

    match_gates("ABba") == True
    match_gates("ABab") == False
    match_gates("AaB") == False
    """
    stack = []
    for ch in s:
        if ch.isupper():
            stack.append(ch)
        else:
            if not stack:
                return False
            top = stack.pop()
            if top.lower() != ch:
                return False
    return len(stack) == 0


def strip_comments(line: str) -> str:
    """
    Remove everything between "(:" and ":)" from the line, including the two marks. The
    comments are not nested. A comment that is never closed reaches to the end of the line.

    >>> strip_comments("take (: or not :)two eggs")
    'take two eggs'
    >>> strip_comments("salt (: a pinch")
    'salt '
    """
    res = ""
    i = 0
    while i < len(line):
        if line[i:i + 2] == "(:":
            end = line.find(":)", i + 2)
            if end == -1:
                break
            i = end + 2
        else:
            res += line[i]
            i += 1
    return res


def gate_pairs(s: str):
    """
    Write a function that finds for every "<" of the string the ">" which closes it, and
    returns a list of pairs (start, end), ordered by the start. Marks without a partner are
    left out.

    gate_pairs("<a<b>>") -> [(0, 5), (2, 4)]
    gate_pairs("><>") -> [(1, 2)]
    """
    pairs = []
    waiting = []
    for i in range(len(s)):
        if s[i] == "<":
            waiting.append(i)
        elif s[i] == ">" and len(waiting) > 0:
            pairs.append((waiting.pop(), i))
    pairs.sort()
    return pairs
