from typing import List, Dict


def chain_ok(words: List[str]) -> bool:
    """In the chain game each word has to begin with the last letter of the word before,
    and no word may come twice.

    >>> chain_ok(['lamp', 'pear', 'rope'])
    True
    >>> chain_ok(['egg', 'goose', 'egg'])
    False
    """
    used = set()
    for i, word in enumerate(words):
        if word in used:
            return False
        if i > 0 and words[i - 1][-1] != word[0]:
            return False
        used.add(word)
    return True


def buildable(word: str, tiles: str) -> bool:
    """Can the word be laid with the letter tiles? A '*' tile may stand for any letter.

    >>> buildable('tree', 'erte')
    True
    >>> buildable('tree', 'ert*')
    True
    >>> buildable('tree', 'ert')
    False
    """
    rest = list(tiles)
    for ch in word:
        if ch in rest:
            rest.remove(ch)
        elif '*' in rest:
            rest.remove('*')
        else:
            return False
    return True


def word_points(word, values: Dict[str, int]):
    """Points of a word. Letters without a value give 1; words over six letters give 10 extra.

    >>> word_points('quiz', {'q': 9, 'z': 8})
    19
    """
    points = sum(values.get(ch, 1) for ch in word)
    if len(word) > 6:
        points += 10
    return points


def reveal(word: str, guessed: str) -> str:
    """Show a secret word with '_' for the letters that have not been guessed yet.

    >>> reveal('balloon', 'lo')
    '__lloo_'
    """
    shown = ''
    for ch in word:
        if ch in guessed:
            shown += ch
        else:
            shown += '_'
    return shown


def wrong_guesses(word, guesses):
    """How many distinct guessed letters do not occur in the word?

    >>> wrong_guesses('tower', 'teaab')
    2
    """
    return len(set(guesses) - set(word))


def one_letter_step(a: str, b: str) -> bool:
    """Do two words of the same length differ in exactly one place?

    >>> one_letter_step('cold', 'cord')
    True
    >>> one_letter_step('cold', 'cold')
    False
    """
    if len(a) != len(b):
        return False
    return sum(1 for x, y in zip(a, b) if x != y) == 1


def compare_guess(secret: str, guess: str) -> str:
    """Mark each letter of a guess: '+' right place, '~' elsewhere in the word, '.' not there at all.

    >>> compare_guess('stone', 'notes')
    '~~~~~'
    >>> compare_guess('stone', 'stamp')
    '++...'
    """
    marks = []
    for i in range(len(guess)):
        if guess[i] == secret[i]:
            marks.append('+')
        elif guess[i] in secret:
            marks.append('~')
        else:
            marks.append('.')
    return ''.join(marks)


def hidden_words(sentence, words):
    # words that can be read in a sentence if the blanks are ignored
    packed = sentence.replace(' ', '').lower()
    return [w for w in words if w in packed]
