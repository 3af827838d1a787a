"""CAMEO codes that a tool in between has changed: the one that code, root, quad class and label agree on, or none."""

from twotrack.record.events.reference import quad_case

_SHAPE = "(0[1-9]|1[0-9]|20)[0-9]{0,2}"
# GDELT counts investigations (09) as material cooperation and protests (14) as verbal conflict.
_GDELT_QUADS = "(('09', 2), ('14', 3))"
# Where the file has no column of roots, its base code tells the root if it has kept its length.
ROOT = """CASE
      WHEN regexp_full_match(whole(root), '0?[1-9]|1[0-9]|20') THEN lpad(whole(root), 2, '0')
      WHEN regexp_full_match(whole(base), '(0[1-9]|1[0-9]|20)[0-9]') THEN left(whole(base), 2)
    END"""
QUAD = """CASE
      WHEN regexp_full_match(whole(quad), '[1-4]') THEN whole(quad)::TINYINT
      WHEN regexp_matches(lower(quad), '^v.*coop') THEN 1 WHEN regexp_matches(lower(quad), '^m.*coop') THEN 2
      WHEN regexp_matches(lower(quad), '^v.*conf') THEN 3 WHEN regexp_matches(lower(quad), '^m.*conf') THEN 4
    END"""


def agrees(code: str) -> str:
    """SQL that asks whether a code is one, and contradicts neither root nor quad class nor label of its row."""
    root = f"left({code}, 2)"
    return (
        f"(regexp_full_match({code}, '{_SHAPE}') AND coalesce(file_root = {root}, TRUE)"
        f" AND coalesce(file_quad = {quad_case(root)} OR ({root}, file_quad) IN {_GDELT_QUADS}, TRUE)"
        f" AND coalesce(left(cameo_label.code, 2) = {root}, TRUE))"
    )


# Where these stand, `digits` is a column: whole(cameo_code).
_TOLD = "coalesce(file_root, file_quad::VARCHAR, cameo_label.code) IS NOT NULL"
_LISTED = "('0' || digits) IN (SELECT code FROM cameo)"
# A code that is none (ICEWS of 2017 has 13y) is that of the label; one that has lost its zero gets it back where
# something else in the row says so and the scheme has such a code (173 beside a statement is no 0173).
CODE = f"""CASE
      WHEN {agrees("digits")} THEN digits
      WHEN {_TOLD} AND {_LISTED} AND {agrees("'0' || digits")} THEN '0' || digits
      WHEN NOT coalesce(regexp_full_match(digits, '[0-9]+'), FALSE) AND {agrees("cameo_label.code")}
        THEN cameo_label.code
    END"""
# A code of digits, and refused: the rest of its row contradicts it.
CONTRADICTED = f"({_LISTED} OR regexp_full_match(digits, '{_SHAPE}'))"
