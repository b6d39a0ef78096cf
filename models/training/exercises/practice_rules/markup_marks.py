def plain_text(text):
    """
    In our notes a star switches bold on and off and a tilde switches secret on and off. Return the text
    without the marks and without everything that is secret.

    plain_text("a *big* cat") == "a big cat"
    plain_text("my ~old ~dog") == "my dog"
    """
    result = []
    secret = False
    for sign in text:
        if sign == "~":
            secret = not secret
        elif sign != "*" and not secret:
            result.append(sign)
    return "".join(result)


def shout_bold(text):
    """
    Write everything between two stars in capital letters and drop the stars.

    shout_bold("so *very* good") == "so VERY good"
    shout_bold("*") == ""
    """
    parts = text.split("*")
    for i in range(1, len(parts), 2):
        parts[i] = parts[i].upper()
    return "".join(parts)


def hooks_ok(text):
    """
    A hook is opened by "{", may hold other hooks, and is closed by "}". A hook must not be empty and must
    not be deeper than the third level. Return True if all hooks of the text are right.

    hooks_ok("a{b{c}}") == True
    hooks_ok("a{}") == False
    hooks_ok("{a{b{c{d}}}}") == False
    """
    depth = 0
    before = ""
    for sign in text:
        if sign == "{":
            depth += 1
        elif sign == "}":
            if before == "{":
                return False
            depth -= 1
        if depth < 0 or depth > 3:
            return False
        before = sign
    return depth == 0


def hook_contents(text):
    """
    Return the texts of all innermost hooks, that is, of hooks which hold no other hook.

    hook_contents("{a{bc}}{d}") == ["bc", "d"]
    hook_contents("none") == []
    """
    contents = []
    start = -1
    for i, sign in enumerate(text):
        if sign == "{":
            start = i
        elif sign == "}" and start >= 0:
            contents.append(text[start + 1:i])
            start = -1
    return contents


def heading_level(line):
    """
    A heading starts with one to four "=" and a space. Return the number of "=" or 0 if the line is no
    heading.

    heading_level("== News") == 2
    heading_level("==News") == 0
    heading_level("===== x") == 0
    """
    level = 0
    while level < len(line) and line[level] == "=":
        level += 1
    if level > 4:
        return 0
    if line[level:level + 1] != " ":
        return 0
    return level


def number_headings(lines):
    """
    Put numbers before the headings of a text, "1", "1.1", "1.2", "2" and so on. Lines that are no headings
    are left out, and a level that was skipped counts as 0.

    number_headings(["= A", "== B", "text", "= C"]) == ["1 A", "1.1 B", "2 C"]
    """
    counters = [0, 0, 0, 0]
    result = []
    for line in lines:
        level = heading_level(line)
        if level == 0:
            continue
        counters[level - 1] += 1
        for i in range(level, 4):
            counters[i] = 0
        number = ".".join(str(counter) for counter in counters[:level])
        result.append(number + line[level:])
    return result


def list_items(lines):
    """
    Lines that begin with "- " start an item, and lines that begin with two spaces go on with the last item.
    All other lines end the item. Return the items.

    list_items(["- milk", "  and tea", "shop", "  x", "- eggs"]) == ["milk and tea", "eggs"]
    """
    items = []
    is_open = False
    for line in lines:
        if line.startswith("- "):
            items.append(line[2:])
            is_open = True
        elif line.startswith("  ") and is_open:
            items[-1] += " " + line.strip()
        else:
            is_open = False
    return items
