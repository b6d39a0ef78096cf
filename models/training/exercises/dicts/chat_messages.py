def messages_per_person(chat):
    """Lines look like 'Name: text'. Count the lines of each person.

    >>> messages_per_person(["Eva: hi", "Jon: hello", "Eva: how are you?", "(Jon left)"])
    {'Eva': 2, 'Jon': 1}
    """
    counts = {}
    for line in chat:
        if ": " not in line:
            continue
        name = line.split(": ")[0]
        counts[name] = counts.get(name, 0) + 1
    return counts


def longest_message(chat):
    """For each person the longest text (the first one if several are equally long).

    >>> longest_message([("Eva", "hi"), ("Eva", "good night"), ("Jon", "ok")])
    {'Eva': 'good night', 'Jon': 'ok'}
    """
    longest = {}
    for name, text in chat:
        if len(text) > len(longest.get(name, "")):
            longest[name] = text
    return longest


def mentions(text):
    """People mentioned with an @ in a text, each once, in order.

    >>> mentions("@eva can you ask @jon, or @eva?")
    ['eva', 'jon']
    """
    names = []
    for word in text.split():
        if not word.startswith("@"):
            continue
        name = ""
        for ch in word[1:]:
            if not ch.isalnum():
                break
            name += ch
        if name and name not in names:
            names.append(name)
    return names


def who_answers_whom(chat):
    """Whenever the speaker changes, the new speaker answers the one before. Count the
    answers as (speaker, other) pairs.

    >>> who_answers_whom(["Eva", "Jon", "Jon", "Eva", "Jon"])
    {('Jon', 'Eva'): 2, ('Eva', 'Jon'): 1}
    """
    answers = {}
    for i in range(1, len(chat)):
        if chat[i] != chat[i - 1]:
            key = (chat[i], chat[i - 1])
            answers[key] = answers.get(key, 0) + 1
    return answers


def smiley_fans(chat, smiley=":)"):
    # people who use the smiley in every message they write
    use = {}
    for name, text in chat:
        use[name] = use.get(name, True) and smiley in text
    return [name for name in use if use[name]]


def unread(messages, last_read):
    """Messages are (id, channel). Count for each channel the ids above the last one read.

    >>> unread([(1, "news"), (2, "fun"), (3, "news"), (4, "fun")], {"news": 1, "fun": 4})
    {'news': 1}
    """
    result = {}
    for number, channel in messages:
        if number > last_read.get(channel, 0):
            result[channel] = result.get(channel, 0) + 1
    return result


def mute(chat, muted):
    """Hide the text of muted people.

    >>> mute([("Eva", "hi"), ("Bot", "buy!")], {"Bot"})
    [('Eva', 'hi'), ('Bot', '...')]
    """
    result = []
    for name, text in chat:
        if name in muted:
            result.append((name, "..."))
        else:
            result.append((name, text))
    return result


def expand_short_forms(text, forms):
    """Replace abbreviations by their long forms; a word in capitals stays in capitals.

    >>> expand_short_forms("thx and CU all", {"thx": "thanks", "cu": "see you"})
    'thanks and SEE YOU all'
    """
    words = text.split(" ")
    for i, word in enumerate(words):
        long = forms.get(word.lower())
        if long is None:
            continue
        words[i] = long.upper() if word.isupper() else long
    return " ".join(words)


def quiet_people(members, chat, at_least):
    """Members who have written fewer than at_least messages."""
    writers = [name for name, _ in chat]
    return sorted(m for m in members if writers.count(m) < at_least)
