"""Blocks by draw number, shards of whole blocks, and the tree that they are taken together along."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twotrack.scale.numbering import BLOCK, Node, Shard, block_count, draws_of, largest_nodes, missing, parse_shard
from twotrack.tables.errors import RunError


@given(st.integers(1, 5_000_000), st.integers(1, 40))
def test_shards_share_all_blocks_out_once_and_evenly(draws, total):
    count = block_count(draws)
    shards = [Shard(number, total).blocks(count) for number in range(1, total + 1)]
    assert [block for shard in shards for block in shard] == list(range(count))
    sizes = {len(shard) for shard in shards}
    assert max(sizes) - min(sizes) <= 1


@given(st.integers(1, 12_345))
def test_the_largest_nodes_cover_all_blocks_in_order(blocks):
    nodes = largest_nodes(blocks)
    assert [block for node in nodes for block in node.blocks] == list(range(blocks))
    levels = [node.level for node in nodes]
    assert levels == sorted(levels, reverse=True)
    assert all(levels.count(level) < 10 for level in levels)


def test_a_node_is_its_children():
    node = Node(2, 3)
    assert [block for child in node.children for block in child.blocks] == list(node.blocks)
    assert {child.parent for child in node.children} == {node}
    assert Node(0, 7).children == ()


def test_the_last_block_may_be_short():
    assert draws_of(Node(0, 2).blocks, 2 * BLOCK + 5) == range(2_000, 2_005)


def test_what_is_missing_is_named():
    assert missing([Node(1, 0), Node(0, 12)], range(14)) == [10, 11, 13]


@pytest.mark.parametrize("text", ["", "3", "0/2", "3/2", "-1/2", "a/b", "1/0", "1/2/3", "1.0/2"])
def test_what_is_no_shard_is_refused(text):
    with pytest.raises(RunError, match="is not a shard"):
        parse_shard(text)
