def and_back(name):
    """A chant that grows and shrinks again, in one line with dashes.

    >>> and_back('Go!')
    'G-Go-Go!-Go-G'
    """
    up = [name[:i + 1] for i in range(len(name))]
    down = up[:-1][::-1]
    return '-'.join(up + down)


def clap_pattern(pattern: str, times: int) -> str:
    """Read a pattern where 'x' is 'clap' and '.' is 'rest', and repeat it.

    >>> clap_pattern('x.', 2)
    'clap rest clap rest'
    """
    words = []
    for _ in range(times):
        for sign in pattern:
            if sign == 'x':
                words.append('clap')
            else:
                words.append('rest')
    return ' '.join(words)


def longest_stretch_vowel(chant):
    """In 'goooaal' the vowel 'o' is sung longest. Return (vowel, length), or None without vowels.

    >>> longest_stretch_vowel('goooaal')
    ('o', 3)
    """
    best = None
    i = 0
    while i < len(chant):
        j = i
        while j < len(chant) and chant[j] == chant[i]:
            j += 1
        if chant[i] in 'aeiou' and (best is None or j - i > best[1]):
            best = (chant[i], j - i)
        i = j
    return best


def syllable_claps(word: str) -> int:
    """One clap for each group of vowels in a row.

    >>> syllable_claps('eagle')
    2
    >>> syllable_claps('rhythm')
    0
    """
    claps = 0
    in_group = False
    for ch in word.lower():
        if ch in 'aeiou':
            if not in_group:
                claps += 1
            in_group = True
        else:
            in_group = False
    return claps


def rhymes(a, b, size=3):
    """Two different words rhyme here if their last few letters are the same.

    >>> rhymes('Sailing', 'mailing')
    True
    """
    a, b = a.lower(), b.lower()
    return a != b and len(a) >= size and a[-size:] == b[-size:]


def call_and_answer(caller, crowd):
    # alternate the lines of both, the crowd answers '...' when it has no line
    lines = []
    for i, call in enumerate(caller):
        lines.append(call)
        lines.append(crowd[i] if i < len(crowd) else '...')
    return lines


def spell_out(name: str) -> str:
    """'Give me a ...' for each letter of the name, 'an' before a vowel.

    >>> spell_out('Fox')
    'Give me an F! Give me an O! Give me an X!'
    >>> spell_out('Ty')
    'Give me a T! Give me a Y!'
    """
    calls = []
    for ch in name.upper():
        article = 'an' if ch in 'AEFHILMNORSX' else 'a'
        calls.append(f'Give me {article} {ch}!')
    return ' '.join(calls)


def stretch_vowel(word, times):
    """Only the last vowel of the word is sung longer.

    >>> stretch_vowel('united', 3)
    'uniteeed'
    """
    for i in range(len(word) - 1, -1, -1):
        if word[i].lower() in 'aeiou':
            return word[:i] + word[i] * times + word[i + 1:]
    return word
