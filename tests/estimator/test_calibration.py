"""Logits → qualities: monotone, within 0–100, fitted without a single point deciding."""

import random

import pytest

from mtqa.estimator.calibration import Calibration, fit


def test_it_is_linear_between_its_knots_and_flat_beyond() -> None:
    calibration = Calibration((-1.0, 0.0, 2.0), (10.0, 50.0, 90.0))
    assert [calibration.quality(x) for x in (-9, -1, -0.5, 0, 1, 2, 9)] == [
        10, 10, 30, 50, 70, 90, 90,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("x", "y"),
    [
        ((0.0,), (0.0,)),
        ((0.0, 1.0), (0.0,)),
        ((1.0, 0.0), (0.0, 1.0)),
        ((0.0, 0.0), (0.0, 1.0)),
        ((0.0, 1.0), (2.0, 1.0)),
        ((0.0, 1.0), (0.0, 101.0)),
        ((0.0, 1.0), (-1.0, 1.0)),
        ((0.0, float("nan")), (0.0, 1.0)),
    ],
)
def test_knots_that_are_no_map_are_refused(x: tuple[float, ...], y: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match=r"must"):
        Calibration(x, y)


def test_a_fit_follows_the_points_and_never_falls() -> None:
    rng = random.Random(1)
    logits = [rng.uniform(-3, 3) for _ in range(2000)]
    qualities = [min(100.0, max(0.0, 50 + 12 * x + rng.gauss(0, 15))) for x in logits]
    calibration = fit(logits, qualities)
    assert 8 <= len(calibration.x) <= 16
    for logit in (-2, -1, 0, 1, 2):
        assert calibration.quality(logit) == pytest.approx(50 + 12 * logit, abs=5)


def test_a_fit_to_qualities_that_fall_is_flat() -> None:
    calibration = fit([0, 1, 2, 3], [90, 60, 30, 0])
    assert len(set(calibration.y)) == 1


def test_a_fit_needs_two_logits() -> None:
    with pytest.raises(ValueError, match="two different"):
        fit([1, 1, 1], [0, 50, 100])
    assert len(fit([1, 2], [0, 100]).x) == 2
