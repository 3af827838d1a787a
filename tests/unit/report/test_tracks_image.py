import re

from twotrack.record.tracks.ledger import both_tracks
from twotrack.report.docs import tracks_image
from twotrack.report.docs.tracks_image import COOPERATION, HOSTILITY, PAGE, image, ledger

BAR = re.compile(r"<rect x=[^>]* height='([\d.]+)' fill='(#\w+)'/>")


def test_the_picture_of_the_readme_is_what_the_record_says():
    assert PAGE.read_text(encoding="utf-8") == image(ledger()), f"run `{tracks_image.COMMAND}`"


def test_bars_are_as_high_as_the_acts_of_their_quarter():
    acts = ledger()
    bars = BAR.findall(image(acts))
    tracks = both_tracks(acts.acts, len(acts.starts))
    units = set()
    for colour, track in zip((COOPERATION, HOSTILITY), tracks, strict=True):
        heights = [float(height) for height, fill in bars if fill == colour]
        counts = [count for count in track if count]
        assert len(heights) == len(counts) > 5
        units |= {round(height / count, 1) for height, count in zip(heights, counts, strict=True)}
    assert max(units) - min(units) <= 0.2


def test_a_picture_that_is_out_of_date_is_told(tmp_path, capsys):
    path = tmp_path / "images" / "two-tracks.svg"
    assert tracks_image.main(["--check"], path) == 1
    assert tracks_image.COMMAND in capsys.readouterr().err
    assert tracks_image.main([], path) == 0
    assert tracks_image.main(["--check"], path) == 0
