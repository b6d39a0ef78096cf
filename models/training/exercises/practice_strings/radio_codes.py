def hop_code(message):
    """
    A radio operator writes each small letter as the letter that stands three
    places before it in the alphabet. The first three letters wrap around to
    the end. All other characters stay as they are.

    For example:
    hop_code("dog") == "ald"
    hop_code("abc") == "xyz"
    hop_code("x-1") == "u-1"
    """
    coded = ""
    for ch in message:
        if "a" <= ch <= "z":
            place = ord(ch) - ord("a")
            place = (place - 3) % 26
            coded += chr(place + ord("a"))
        else:
            coded += ch
    return coded


def call_sign_sum(sign):
    """
    Add up the value of a call sign. A letter is worth its position in the
    alphabet (a = 1, case is ignored), a digit is worth itself.

    call_sign_sum("ab3") == 6
    call_sign_sum("Z") == 26
    call_sign_sum("") == 0
    """
    total = 0
    for ch in sign.lower():
        if ch.isdigit():
            total += int(ch)
        elif ch.isalpha():
            total += ord(ch) - 96
    return total


def clear_static(signal, noise):
    """
    Remove every character of noise from the signal, then take away the spaces
    at both ends.

    clear_static("#he#llo% ", "#%") == "hello"
    clear_static("abc", "") == "abc"
    """
    for ch in noise:
        signal = signal.replace(ch, "")
    return signal.strip()


def first_difference(sent, received):
    """
    Two operators compare what was sent with what was received. Return the
    first position where they differ, or -1 if they are equal. If one text
    is only longer, the position is the length of the shorter one.

    first_difference("alpha", "alpxa") == 3
    first_difference("go", "gone") == 2
    first_difference("ok", "ok") == -1
    """
    shorter = min(len(sent), len(received))
    for i in range(shorter):
        if sent[i] != received[i]:
            return i
    if len(sent) != len(received):
        return shorter
    return -1


def unpack_beeps(beeps):
    """
    A signal is written as pairs of a digit and a tone, such as "2a1b". Each
    tone is played as often as the digit says. Return the tones as played.

    unpack_beeps("2a1b") == "aab"
    unpack_beeps("0x3y") == "yyy"
    unpack_beeps("") == ""
    """
    tones = []
    for i in range(0, len(beeps), 2):
        times = int(beeps[i])
        tone = beeps[i + 1]
        tones.append(tone * times)
    return "".join(tones)


def busiest_station(log):
    """
    The log is a text of station names with spaces between them. Return the
    name that is heard most often, and the alphabetically first one of several.

    busiest_station("rio lima rio oslo") == "rio"
    busiest_station("b a b a") == "a"
    busiest_station("") == ""
    """
    heard = {}
    for station in log.split():
        heard[station] = heard.get(station, 0) + 1
    busiest = ""
    for station in sorted(heard):
        if busiest == "" or heard[station] > heard[busiest]:
            busiest = station
    return busiest


def is_call_sign(sign):
    """
    A call sign has 4 to 6 characters, begins with a capital letter, ends with
    a capital letter, and has exactly one digit.

    is_call_sign("DL5AB") == True
    is_call_sign("D12A") == False
    is_call_sign("5ABC") == False
    """
    if not 4 <= len(sign) <= 6:
        return False
    if not sign[0].isupper() or not sign[-1].isupper():
        return False
    digits = sum(1 for ch in sign if ch.isdigit())
    return digits == 1
