"""The desk that the end-to-end tests run on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.e2e.desk import Desk, missing


@pytest.fixture
def desk(tmp_path_factory) -> Iterator[Desk]:
    lacking = missing()
    if lacking:
        pytest.skip(f"no virtual screen here: {', '.join(lacking)} not installed")
    with Desk(tmp_path_factory.mktemp("desk")) as made:
        yield made
