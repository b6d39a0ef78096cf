def first_letters(words):
    """
    Count with which letters the words of a list begin, without regard to
    case. Empty words are not counted.

    first_letters(["Sun", "sea", "", "Air"]) == {"s": 2, "a": 1}
    """
    counts = {}
    for word in words:
        if not word:
            continue
        letter = word[0].lower()
        if letter not in counts:
            counts[letter] = 0
        counts[letter] += 1
    return counts


def first_letters_by_count(words):
    """
    The same as first_letters, with the method count of a list.

    first_letters_by_count(["Sun", "sea", "", "Air"]) == {"s": 2, "a": 1}
    """
    letters = [word[0].lower() for word in words if word]
    return {letter: letters.count(letter) for letter in letters}


def lonely_words(sentence):
    """
    Return the words that occur just once in a sentence and have more than
    three letters.

    lonely_words("rain and snow and rain and hail") == ["snow", "hail"]
    """
    words = sentence.split()
    lonely = []
    for word in words:
        if words.count(word) == 1 and len(word) > 3:
            lonely.append(word)
    return lonely


def lonely_words_with_dict(sentence):
    """
    The same as lonely_words, with a dict of counts.

    lonely_words_with_dict("rain and snow and rain and hail") == ["snow", "hail"]
    """
    counts = {}
    for word in sentence.split():
        counts[word] = counts.get(word, 0) + 1
    return [word for word, count in counts.items() if count == 1 and len(word) > 3]


def letters_minus_digits(text):
    """
    Return how many letters a text has more than digits. It is a negative
    number if there are more digits.

    letters_minus_digits("ab1") == 1
    letters_minus_digits("2024!") == -4
    """
    difference = 0
    for ch in text:
        if ch.isalpha():
            difference += 1
        elif ch.isdigit():
            difference -= 1
    return difference


def letters_minus_digits_sum(text):
    """
    The same as letters_minus_digits, with two sums.

    letters_minus_digits_sum("ab1") == 1
    letters_minus_digits_sum("2024!") == -4
    """
    letters = sum(1 for ch in text if ch.isalpha())
    digits = sum(1 for ch in text if ch.isdigit())
    return letters - digits


def echo_words_join(words, sign):
    """
    Put a sign between all letters of those words that have an odd length.

    echo_words_join(["sea", "salt"], "-") == ["s-e-a", "salt"]
    """
    return [sign.join(word) if len(word) % 2 == 1 else word for word in words]


def last_word_with(sentence, letter):
    """
    Return the last word of a sentence in which a letter occurs, or None.

    last_word_with("red green blue", "e") == "blue"
    last_word_with("red", "x") == None
    """
    words = sentence.split()
    for i in range(len(words) - 1, -1, -1):
        if letter in words[i]:
            return words[i]
    return None


def last_word_with_recursive(sentence, letter):
    """
    The same as last_word_with, with recursion over the list of words.

    last_word_with_recursive("red green blue", "e") == "blue"
    last_word_with_recursive("red", "x") == None
    """
    def search(words):
        if not words:
            return None
        if letter in words[-1]:
            return words[-1]
        return search(words[:-1])

    return search(sentence.split())
