from typing import List


def longest_colour_run(chain: str, colour: str) -> int:
    """Return how many lamps of one colour stand in a row at most. A chain is a text with a letter for
    each lamp.
    """
    longest = 0
    run = 0
    for lamp in chain:
        if lamp == colour:
            run += 1
        else:
            run = 0
        longest = max(longest, run)
    return longest


def blink(chain: str) -> str:
    """When a chain blinks, every lamp that is on (a capital letter) goes off (a small letter), and the
    other way round. A dot is a broken lamp and stays as it is.
    """
    after = ""
    for lamp in chain:
        if lamp.isupper():
            after += lamp.lower()
        elif lamp.islower():
            after += lamp.upper()
        else:
            after += lamp
    return after


def blink_times(chain: str, times: int) -> List[str]:
    """Return the chain at the start and after each of the given number of blinks."""
    states = [chain]
    for _ in range(times):
        states.append(blink(states[-1]))
    return states


def repair(chain: str, spare: str) -> str:
    """Replace broken lamps (dots) by the spare lamps, from the left to the right. If there are not
    enough of them the last broken lamps stay.
    """
    lamps = list(chain)
    next_spare = 0
    for i, lamp in enumerate(lamps):
        if lamp == "." and next_spare < len(spare):
            lamps[i] = spare[next_spare]
            next_spare += 1
    return "".join(lamps)


def lamps_on(chain: str) -> int:
    """Count the lamps that are on."""
    return sum(1 for lamp in chain if lamp.isupper())


def same_at_both_ends(chain: str, length: int) -> bool:
    """Check if the first lamps of a chain are the same as its last lamps, where length tells how many
    are compared. It is False if the chain has fewer lamps than that.
    """
    if length > len(chain):
        return False
    start = chain[:length]
    end = chain[len(chain) - length:]
    return start == end


def join_chains(chains: List[str], plug: str) -> str:
    """Join chains with a plug between each two of them. Chains without any lamp are left out."""
    joined = ""
    for chain in chains:
        if chain == "":
            continue
        if joined:
            joined += plug
        joined += chain
    return joined


def colour_order(chain: str) -> str:
    """Return each colour once, from the most frequent to the rarest one. Equally frequent colours are
    ordered by the alphabet. Case is ignored.
    """
    counts = {}
    for lamp in chain.lower():
        if lamp.isalpha():
            counts[lamp] = counts.get(lamp, 0) + 1
    colours = sorted(counts, key=lambda colour: (-counts[colour], colour))
    return "".join(colours)


def first_missing_colour(chain: str) -> str:
    """Return the first small letter of the alphabet that is no colour of the chain. Return "?" if all
    of them are.
    """
    for letter in "abcdefghijklmnopqrstuvwxyz":
        if letter not in chain.lower():
            return letter
    return "?"


def neighbours_differ(chain: str) -> int:
    """Count the places where two neighbouring lamps have different colours, without regard to on and off."""
    count = 0
    for left, right in zip(chain.lower(), chain.lower()[1:]):
        if left != right:
            count += 1
    return count
