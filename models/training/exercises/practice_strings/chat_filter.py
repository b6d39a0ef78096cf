def calm_down(message):
    """
    Write a message in small letters if more than half of its letters are
    capitals. Otherwise return it as it is.

    calm_down("HELLO you") == "hello you"
    calm_down("Hello You") == "Hello You"
    calm_down("123") == "123"
    """
    capitals = 0
    letters = 0
    for ch in message:
        if ch.isalpha():
            letters += 1
            if ch.isupper():
                capitals += 1
    if capitals * 2 > letters:
        return message.lower()
    return message


def squeeze_marks(message):
    """
    Keep only the first of several equal exclamation or question marks in a row.

    squeeze_marks("What??? No!!") == "What? No!"
    squeeze_marks("book") == "book"
    """
    result = ""
    for ch in message:
        if ch in "!?" and result.endswith(ch):
            continue
        result += ch
    return result


def hide_numbers(message):
    """
    Replace each digit of a message by "x", but only in words that have at
    least four digits, as telephone numbers do.

    hide_numbers("call 5550 at 10") == "call xxxx at 10"
    hide_numbers("no number") == "no number"
    """
    words = message.split(" ")
    for i in range(len(words)):
        digits = [ch for ch in words[i] if ch.isdigit()]
        if len(digits) >= 4:
            for digit in digits:
                words[i] = words[i].replace(digit, "x")
    return " ".join(words)


def mentions(message):
    """
    Return the names of all users who are mentioned with "@", in their order
    and without doubles. A lone "@" is no mention.

    mentions("@ann see @bob and @ann") == ["ann", "bob"]
    mentions("mail @ home") == []
    """
    names = []
    for word in message.split():
        if word.startswith("@") and len(word) > 1:
            name = word[1:].rstrip(".,!?")
            if name not in names:
                names.append(name)
    return names


def mood(message):
    """
    Return "happy" if a message has more ":)" than ":(", "sad" if it has fewer
    and "calm" if both are equally frequent.

    mood("ok :) :)") == "happy"
    mood(":( why") == "sad"
    mood("hm") == "calm"
    """
    smiles = message.count(":)")
    frowns = message.count(":(")
    if smiles > frowns:
        return "happy"
    elif smiles < frowns:
        return "sad"
    else:
        return "calm"


def talkative(lines):
    """
    The lines of a chat look like "ann: hello". Return a dict that tells how
    many words each user has written.

    talkative(["ann: hi all", "bob: hi", "ann: bye"]) == {"ann": 3, "bob": 1}
    talkative([]) == {}
    """
    words = {}
    for line in lines:
        user, text = line.split(":", 1)
        words[user] = words.get(user, 0) + len(text.split())
    return words


def cut_message(message, limit):
    """
    Cut a message after the last whole word that fits into the limit.

    cut_message("see you soon", 9) == "see you"
    cut_message("see you", 7) == "see you"
    cut_message("abcdef", 3) == ""
    """
    if len(message) <= limit:
        return message
    end = limit
    while end > 0 and message[end] != " ":
        end -= 1
    return message[:end]


def is_spam(message, bad_words):
    """
    A message is spam if at least two of its words are bad words.

    is_spam("win free money", ["win", "free"]) == True
    is_spam("free day", ["win", "free"]) == False
    """
    hits = sum(1 for word in message.lower().split() if word in bad_words)
    return hits >= 2
