from typing import Dict, List


def fit_headline(words: List[str], width: int) -> str:
    """
    A headline must fit into `width` characters. First all articles ("a", "an", "the") are dropped, then
    the word "and" becomes "&", and then words are dropped from the end until it fits. Each step is only
    done if it is still too long.

    >>> fit_headline(["the", "fox", "and", "the", "hen"], 9)
    'fox & hen'
    >>> fit_headline(["a", "fox"], 5)
    'a fox'
    """
    def length(ws):
        return len(" ".join(ws))

    if length(words) > width:
        words = [w for w in words if w not in ("a", "an", "the")]
    if length(words) > width:
        words = ["&" if w == "and" else w for w in words]
    while words and length(words) > width:
        words = words[:-1]
    return " ".join(words)


def alliteration(headline: str) -> int:
    """
    Return the largest number of neighbouring words that begin with the same letter; capitals do not
    matter. No words give 0.

    >>> alliteration("Big bad bears bite at night")
    4
    """
    words = headline.lower().split()
    if not words:
        return 0
    best = run = 1
    for i in range(1, len(words)):
        run = run + 1 if words[i][0] == words[i - 1][0] else 1
        best = max(best, run)
    return best


def key_words(headlines: List[str], stop: set) -> Dict[str, int]:
    """
    Count in how many headlines each word occurs. A word is counted once per headline; words in `stop`
    and words of one or two letters are left out.

    >>> key_words(["Sun and sun", "rain or sun"], {"and"})
    {'sun': 2, 'rain': 1}
    """
    counts: Dict[str, int] = {}
    for headline in headlines:
        seen = []
        for word in headline.lower().split():
            if len(word) <= 2 or word in stop or word in seen:
                continue
            seen.append(word)
            counts[word] = counts.get(word, 0) + 1
    return counts


def two_lines(headline: str) -> List[str]:
    """
    Break a headline into two lines between words so that the longer line is as short as possible; of
    equal breaks take the one with the shorter first line. A single word stays on one line.

    >>> two_lines("rain falls on the town")
    ['rain falls', 'on the town']
    """
    words = headline.split()
    if len(words) < 2:
        return words
    best = None
    for k in range(1, len(words)):
        first, second = " ".join(words[:k]), " ".join(words[k:])
        longer = max(len(first), len(second))
        if best is None or longer < best[0]:
            best = (longer, first, second)
    return [best[1], best[2]]


def teaser(text: str) -> str:
    """
    Return the first sentence of a text (up to ".", "!" or "?"), but if it has fewer than three words,
    the second one too.

    >>> teaser("No way! The cow flew. It did.")
    'No way! The cow flew.'
    """
    out = ""
    start = 0
    for i, ch in enumerate(text):
        if ch in ".!?":
            out += text[start:i + 1]
            start = i + 1
            if len(out.split()) >= 3:
                return out
    return out if out else text


def shout_level(headlines: List[str]) -> float:
    # mean number of "!" per headline
    if not headlines:
        return 0.0
    return round(sum(h.count("!") for h in headlines) / len(headlines), 2)
