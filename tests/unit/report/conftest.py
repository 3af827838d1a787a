import copy

import pytest
from made_up_payload import made_up_payload

_PAYLOAD = made_up_payload()


@pytest.fixture
def payload():
    return copy.deepcopy(_PAYLOAD)
