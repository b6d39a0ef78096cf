def alien_number(number, digits):
    """
    Aliens count with their own digits. Write a number with them; the first of
    the digits means zero, the second one, and so on.

    alien_number(5, "ox") == "xox"
    alien_number(0, "ox") == "o"
    """
    if number == 0:
        return digits[0]
    written = ""
    while number > 0:
        written = digits[number % len(digits)] + written
        number //= len(digits)
    return written


def read_alien(written, digits):
    """
    Return the number that was written with alien digits.

    read_alien("xox", "ox") == 5
    read_alien("", "ox") == 0
    """
    number = 0
    for digit in written:
        number = number * len(digits) + digits.index(digit)
    return number


def alien_plural(word):
    """
    Aliens form the plural by saying the vowels of a word twice.

    alien_plural("zorg") == "zoorg"
    alien_plural("aki") == "aakii"
    """
    plural = ""
    for letter in word:
        if letter in "aeiou":
            plural += letter * 2
        else:
            plural += letter
    return plural


def translate(sentence, book):
    """
    The book is a dict from human words to alien words. Words that are not in
    it are written in capitals.

    translate("hello my friend", {"hello": "zib", "my": "o"}) == "zib o FRIEND"
    """
    translated = []
    for word in sentence.split():
        if word in book:
            translated.append(book[word])
        else:
            translated.append(word.upper())
    return " ".join(translated)


def unknown_letters(text, alphabet):
    """
    Return the letters of a text that are not in the alphabet, each one once
    and in the order in which they appear.

    unknown_letters("banana", "an") == "b"
    unknown_letters("zebra", "a") == "zebr"
    """
    unknown = ""
    for letter in text:
        if letter not in alphabet and letter not in unknown:
            unknown += letter
    return unknown


def is_polite(sentence):
    """
    A polite alien sentence begins and ends with the same word and has at
    least three words.

    is_polite("mo zib zib mo") == True
    is_polite("mo mo") == False
    """
    words = sentence.split()
    if len(words) < 3:
        return False
    return words[0] == words[-1]


def next_in_alphabet(word, alphabet):
    """
    Replace every letter of a word by the next one of the alphabet. The last
    letter of the alphabet has no next one and is dropped.

    next_in_alphabet("aboz", "aboz") == "boz"
    next_in_alphabet("z", "aboz") == ""
    """
    moved = []
    for letter in word:
        place = alphabet.index(letter)
        if place + 1 < len(alphabet):
            moved.append(alphabet[place + 1])
    return "".join(moved)


def loud_syllables(word):
    """
    A syllable has two letters. Every second syllable is loud and is written
    in capitals, beginning with the second one.

    loud_syllables("zabolumi") == "zaBOluMI"
    """
    result = ""
    for start in range(0, len(word), 2):
        syllable = word[start:start + 2]
        if start % 4 == 2:
            syllable = syllable.upper()
        result += syllable
    return result
