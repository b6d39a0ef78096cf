def f1(s, k):
    """
    Write a function that removes the characters of the string at the positions k, 2k, 3k, ... (counted
    from 1) and returns what is left. k is at least 1.

    f1("abcdefg", 3) == "abdeg"
    f1("abc", 1) == ""
    """
    res = ""
    for i in range(len(s)):
        if (i + 1) % k != 0:
            res += s[i]
    return res


def solve_labels(l):
    """
    You get a list of labels "x3", "y12", each one a letter and a number. For every letter keep only the
    label with the largest number. Return the labels sorted by the letter.

    solve_labels(["x3", "y12", "x11", "y2"]) == ["x11", "y12"]
    """
    d = {}
    for x in l:
        c = x[0]
        n = int(x[1:])
        if c not in d or n > d[c]:
            d[c] = n
    ans = []
    for c in sorted(d.keys()):
        ans.append(c + str(d[c]))
    return ans


def check_stairs(s):
    """
    Return True if the string consists of blocks of equal characters, where each block is by one longer
    than the block before, and the first one has the length 1 ("abbccc"). The empty string is True.

    check_stairs("abbccc") == True
    check_stairs("abcc") == False
    check_stairs("aabbb") == False
    """
    i = 0
    size = 1
    prev = ""
    while i < len(s):
        block = s[i:i + size]
        if len(block) < size:
            return False
        for c in block:
            if c != block[0]:
                return False
        if block[0] == prev:
            return False
        prev = block[0]
        i += size
        size += 1
    return True


def insert_marks(s, n, mark):
    """
    Put the mark behind every n-th digit of the string, counted from the right end. Characters which are no
    digits are copied and not counted.

    insert_marks("a1b2c3", 2, "!") == "a1b2!c3"
    insert_marks("abc", 1, "-") == "abc"
    """
    tmp = ""
    cnt = 0
    for i in range(len(s) - 1, -1, -1):
        if s[i].isdigit():
            cnt += 1
            if cnt % n == 0:
                tmp = mark + tmp
        tmp = s[i] + tmp
    return tmp


def flags(text):
    """
    A command has flags such as "-v" or "-xz" (several flags in one word) between other words. Return all
    the flag letters in alphabetical order without repetitions, as a string. Words with "--" are no flags.

    flags("copy -xz a.txt -v --all -x") == "vxz"
    """
    found = set()
    for w in text.split():
        if w.startswith("-") and not w.startswith("--"):
            for c in w[1:]:
                found.add(c)
    return "".join(sorted(found))


def first_repeat_gap(s):
    """
    Find the first character of s that occurs again later, and return the part of s between it and its next
    occurrence. If no character occurs again return the whole string.

    first_repeat_gap("xabcady") == "bc"
    first_repeat_gap("abc") == "abc"
    """
    for i in range(len(s)):
        j = s.find(s[i], i + 1)
        if j != -1:
            return s[i + 1:j]
    return s
