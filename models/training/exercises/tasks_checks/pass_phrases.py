def phrase_strength(phrase: str) -> str:
    """
    Judge the pass phrase of a club by its words:
      "weak"   fewer than three words, or a word that comes twice
      "fair"   three words or more, all different
      "strong" as fair, and at least one word has a digit in it and all words differ in their
               first letters

    >>> phrase_strength("moon moon river")
    'weak'
    >>> phrase_strength("moon river mill")
    'fair'
    >>> phrase_strength("moon riv3r tea")
    'strong'
    """
    words = phrase.lower().split()
    if len(words) < 3 or len(set(words)) < len(words):
        return "weak"
    has_digit = False
    for w in words:
        if any(ch.isdigit() for ch in w):
            has_digit = True
    firsts = {w[0] for w in words}
    if has_digit and len(firsts) == len(words):
        return "strong"
    return "fair"


def rules_broken(word: str) -> list[str]:
    """
    Check several rules one after another and collect the names of those that are broken.
    "case": there must be small and capital letters. "mark": one of - + * must be in it.
    "end": it must not end with a digit. "run": no character three times in a row.

    rules_broken("Ab-c") == []
    rules_broken("abc7") == ["case", "mark", "end"]
    """
    broken = []
    if word == word.lower() or word == word.upper():
        broken.append("case")
    if not any(ch in "-+*" for ch in word):
        broken.append("mark")
    if word and word[-1].isdigit():
        broken.append("end")
    for i in range(len(word) - 2):
        if word[i] == word[i + 1] == word[i + 2]:
            broken.append("run")
            break
    return broken


def too_like(old: str, new: str) -> bool:
    """A new pass word is too like the old one if they share a piece of four characters.

    >>> too_like("bluebird", "redbird")
    True
    >>> too_like("bluebird", "bludird")
    False
    """
    if len(old) < 4 or len(new) < 4:
        return False
    for i in range(len(old) - 3):
        if old[i:i + 4] in new:
            return True
    return False


def contains_owner(secret, owner):
    """Return True if a part of the owner's name (3 letters or more) or the whole name written
    backwards is found in the secret. Case does not matter.

    >>> contains_owner("xANNa77", "Anna Po")
    True
    >>> contains_owner("po1234", "Anna Po")
    False
    """
    s = secret.lower()
    for part in owner.lower().split():
        if len(part) >= 3 and part in s:
            return True
    return owner.lower().replace(" ", "")[::-1] in s


def counter_sign(challenge: str, answer: str) -> bool:
    """
    The guard calls a word. The right answer has as many letters, starts with the last letter of
    the call, and shares no other letter with it.

    >>> counter_sign("gate", "eyos")
    True
    >>> counter_sign("gate", "exit")
    False
    """
    if not challenge or len(challenge) != len(answer):
        return False
    if answer[0] != challenge[-1]:
        return False
    return not set(answer[1:]) & set(challenge)


def alternates_kinds(code):
    # letter, digit, letter, digit ... or the other way round
    for a, b in zip(code, code[1:]):
        if a.isdigit() == b.isdigit():
            return False
    return len(code) > 0
