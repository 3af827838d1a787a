"""The counter-based random bits of JAX's keys, for single numbers, in plain Python.

Threefry-2x32 with twenty rounds. Reference: Salmon, Moraes, Dror and Shaw (2011), Parallel random numbers: as easy as
1, 2, 3. Keys, folding and splitting are those of `jax.random`, bit for bit, so that worlds are the same without JAX.
"""

Key = tuple[int, int]

_MASK = 0xFFFFFFFF
_PARITY = 0x1BD11BDA
_ROTATIONS = ((13, 15, 26, 6), (17, 29, 16, 24))


def key_of(seed: int) -> Key:
    """Key of a seed of 64 bits: its high and its low word."""
    return (seed >> 32) & _MASK, seed & _MASK


def threefry(key: Key, counter: Key) -> Key:
    """Two words of random bits of a key and a counter.

    >>> threefry((0, 0), (0, 0))
    (1797259609, 2579123966)
    """
    keys = (*key, key[0] ^ key[1] ^ _PARITY)
    a, b = (counter[0] + keys[0]) & _MASK, (counter[1] + keys[1]) & _MASK
    for group in range(5):
        for turn in _ROTATIONS[group % 2]:
            a = (a + b) & _MASK
            b = ((b << turn | b >> (32 - turn)) & _MASK) ^ a
        a = (a + keys[(group + 1) % 3]) & _MASK
        b = (b + keys[(group + 2) % 3] + group + 1) & _MASK
    return a, b


def fold_in(key: Key, number: int) -> Key:
    """Key of a key and a number of 32 bits."""
    return threefry(key, (0, number & _MASK))


def random_below(key: Key, count: int) -> int:
    """Whole number from 0 to below `count`, as `jax.random.randint` draws one of 64 bits.

    Two words h and l of 64 bits give (h mod n) (2^64 mod n) + (l mod n), mod n, in arithmetic of 64 bits.
    """
    high, low = (_bits_64(threefry(key, (0, part))) for part in (0, 1))
    factor = pow(2, 32, count) ** 2 % 2**64 % count
    return (high % count * factor + low % count) % 2**64 % count


def _bits_64(key: Key) -> int:
    first, second = threefry(key, (0, 0))
    return first << 32 | second
