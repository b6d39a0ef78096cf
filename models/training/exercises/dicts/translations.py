from typing import Dict, List


def reverse_dictionary(words: Dict[str, List[str]]) -> Dict[str, List[str]]:
    """Turn an English-German word list around.

    >>> reverse_dictionary({"big": ["gross"], "tall": ["hoch", "gross"]})
    {'gross': ['big', 'tall'], 'hoch': ['tall']}
    """
    turned: Dict[str, List[str]] = {}
    for word, meanings in words.items():
        for meaning in meanings:
            if meaning not in turned:
                turned[meaning] = []
            turned[meaning].append(word)
    return turned


def quiz(words: Dict[str, str], answers: Dict[str, str]) -> int:
    """Points for a vocabulary test: right is 2, wrong is -1, no answer is 0.

    >>> quiz({"cat": "Katze", "dog": "Hund", "cow": "Kuh"}, {"cat": "katze", "dog": "Katze"})
    1
    """
    points = 0
    for word, right in words.items():
        answer = answers.get(word, "")
        if answer == "":
            continue
        if answer.lower() == right.lower():
            points += 2
        else:
            points -= 1
    return points


def wrong_answers(words: Dict[str, str], answers: Dict[str, str]) -> List[str]:
    """Corrections like 'dog: Hund' for every wrong or missing answer."""
    return [w + ": " + words[w] for w in words if answers.get(w) != words[w]]


def plural_of(noun: str, irregular: Dict[str, str]) -> str:
    """English plural: irregular nouns are looked up, others follow simple rules.

    >>> plural_of("mouse", {"mouse": "mice"})
    'mice'
    >>> plural_of("bus", {}), plural_of("party", {}), plural_of("day", {})
    ('buses', 'parties', 'days')
    """
    if noun in irregular:
        return irregular[noun]
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"


def cards_in_box(cards: Dict[str, int], answers: Dict[str, bool]) -> Dict[str, int]:
    """Learning boxes: a card answered rightly moves up one box (at most 5), otherwise it
    goes back to box 1. Cards that were not asked stay.

    >>> cards_in_box({"cat": 2, "dog": 5, "cow": 3, "hen": 4}, {"cat": True, "dog": True, "cow": False})
    {'cat': 3, 'dog': 5, 'cow': 1, 'hen': 4}
    """
    result = {}
    for card, box in cards.items():
        if card not in answers:
            result[card] = box
        elif answers[card]:
            result[card] = min(5, box + 1)
        else:
            result[card] = 1
    return result


def untranslated(texts: Dict[str, Dict[str, str]], language: str) -> List[str]:
    """Keys of texts (key -> language -> text) with no text in a language.

    >>> untranslated({"ok": {"en": "OK"}, "no": {"en": "No", "fr": "Non"}, "x": {"fr": ""}}, "fr")
    ['ok', 'x']
    """
    missing = []
    for key, versions in texts.items():
        if not versions.get(language):
            missing.append(key)
    return missing


def text_for(texts: Dict[str, Dict[str, str]], key: str, languages: List[str]) -> str:
    """The text in the first language that has it, otherwise the key in brackets.

    >>> text_for({"bye": {"en": "Bye", "fr": "Salut"}}, "bye", ["de", "fr", "en"])
    'Salut'
    >>> text_for({}, "bye", ["de"])
    '[bye]'
    """
    versions = texts.get(key, {})
    for language in languages:
        if language in versions:
            return versions[language]
    return "[" + key + "]"


def false_friends(a: Dict[str, str], b: Dict[str, str]) -> Dict[str, tuple]:
    """Words which exist in two languages with different meanings.

    >>> false_friends({"gift": "poison", "arm": "arm"}, {"gift": "present", "arm": "arm"})
    {'gift': ('poison', 'present')}
    """
    return {w: (a[w], b[w]) for w in a if w in b and a[w] != b[w]}
