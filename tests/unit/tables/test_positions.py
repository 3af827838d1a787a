import pytest

from twotrack.tables.positions import locate, positions

TEXT = """# a comment with a = 1
[one]
a = 1
  b = { c = 2, "d e" = 3 }
"quoted" = 4
text = '''
[not.a.header]
a = 5
'''
f.g = 6

[[one.list]]
a = 7
[two . three]
a = 8
"""


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("one",), (2, 2)),
        (("one", "a"), (3, 1)),
        (("one", "b"), (4, 3)),
        (("one", "b", "c"), (4, 9)),
        (("one", "b", "d e"), (4, 17)),
        (("one", "quoted"), (5, 1)),
        (("one", "f", "g"), (10, 1)),
        (("one", "list"), (12, 3)),
        (("one", "list", "a"), (13, 1)),
        (("two", "three", "a"), (15, 1)),
        (("one", "absent"), (2, 2)),
        (("nowhere",), (None, None)),
    ],
)
def test_a_key_is_found_where_it_stands(path, place):
    assert locate(TEXT, path) == place


def test_text_in_a_string_is_no_key():
    assert ("not", "a", "header") not in positions(TEXT)
    assert ("not", "a", "header", "a") not in positions(TEXT)


def test_keys_of_nested_inline_tables_and_of_strings_are_told_apart():
    text = 'a = { x = { y = 1 }, z = "y = 2, q = { w = 3 }", y = 4 } # { v = 5 }\nb = [{ c = 1 }, { c = 2 }]\n'
    found = positions(text)
    assert found[("a", "x", "y")] == (1, 13)
    assert found[("a", "y")] == (1, 50)
    assert found[("b", "c")] == (2, 8)
    assert {key[-1] for key in found} == {"a", "x", "y", "z", "b", "c"}
