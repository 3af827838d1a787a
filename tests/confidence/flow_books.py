"""Violence and migration that measure every flow, so that what comes in and goes out can be balanced."""

from functools import lru_cache

from twotrack.base.shapes import Scalar, State, struct
from twotrack.issues.migration import equations as migration
from twotrack.issues.migration import transit
from twotrack.issues.migration.vocabulary import Origin
from twotrack.issues.violence import equations as violence
from twotrack.world.assemble import Issue, World, shipped_world


@struct
class Balance:
    """The measures of the issue and the flows of members that no outcome reads."""

    homicides: State
    firearm_homicides: State
    members_killed: State
    arrests: State
    recruits: State
    others_killed: State
    dropped_out: State
    moved_net: State
    returned: State
    released_for_good: State


@struct
class Journeys:
    """The measures of migration and the flows of travellers that no outcome reads."""

    entries: Origin
    encounters: Origin
    encounters_of_mexicans: Scalar
    encounters_of_others: Scalar
    border_patrol_encounters: Origin
    repeat_encounters: Origin
    persons_encountered: Origin
    mexican_apprehensions: Origin
    asylum_claims: Origin
    returned_to_mexico: Origin
    remittances: Scalar
    arrived: Origin
    gave_up: Origin


class OfViolence:
    """The equations of violence with every flow of members measured."""

    Measures = Balance

    def __getattr__(self, name):
        return getattr(violence, name)

    @staticmethod
    def measures(stocks, inputs, drivers, levers, p):
        usual = violence.measures(stocks, inputs, drivers, levers, p)
        moved = violence.expansion(stocks, p) + violence.break_away(stocks, levers, p)
        return Balance(
            **vars(usual),
            dropped_out=violence.drop_out(stocks, drivers, p).sum(axis=0),
            moved_net=moved.sum(axis=0),
            returned=violence.returns(stocks, p).sum(axis=0),
            released_for_good=(1 - p.return_share) * violence.releases(stocks, p),
        )


class OfMigration:
    """The equations of migration with every way off the road measured."""

    Measures = Journeys

    def __getattr__(self, name):
        return getattr(migration, name)

    @staticmethod
    def measures(stocks, inputs, drivers, levers, p):
        usual = migration.measures(stocks, inputs, drivers, levers, p)
        gave_up = p.giving_up_rate * stocks.in_transit
        return Journeys(**vars(usual), arrived=transit.arrivals(stocks, drivers, p), gave_up=gave_up)


BOOKS = {"violence": OfViolence(), "migration": OfMigration()}


@lru_cache(maxsize=1)
def booked_world():
    """The world with violence and migration keeping their books."""
    return World(tuple(Issue(i.name, BOOKS.get(i.name, i.equations), i.tables) for i in shipped_world()))
