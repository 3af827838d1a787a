"""The desk: a bounded queue of answers, a piece at a time, the first frames of all before the later ones of any."""

import heapq
import os
from collections.abc import Callable, Iterator
from itertools import count
from threading import Condition, Event, Thread

# Answers that may wait or be under way at once.
MOST = 64

# Pieces of an answer: each call of `next` does a little, and gives a frame or nothing.
Pieces = Iterator[dict[str, object] | None]


class Answer:
    """One answer under way: what is left of it, where its frames go, and whether anybody still wants it.

    `deliver` gets each frame, then None; it is called from a thread of the desk.
    """

    def __init__(self, pieces: Pieces, deliver: Callable[[dict[str, object] | None], None]) -> None:
        self.pieces, self.deliver = pieces, deliver
        self.frames = 0
        self.dropped = Event()

    def drop(self) -> None:
        """Nobody wants it any more: what is left is not done."""
        self.dropped.set()


class Desk:
    """Threads that do pieces of answers; among answers with as many frames, in turn."""

    def __init__(self, threads: int = 0, most: int = MOST) -> None:
        self.most, self.waiting, self.open, self.done = most, list[tuple[int, int, Answer]](), 0, 0
        self.numbers, self.changed, self.closed = count(), Condition(), False
        self.threads = [Thread(target=self._work, daemon=True) for _ in range(threads or len(os.sched_getaffinity(0)))]
        for thread in self.threads:
            thread.start()

    def take(self, answer: Answer) -> bool:
        """Whether there is room for one more answer; if so, it is under way."""
        with self.changed:
            if self.open >= self.most or self.closed:
                return False
            self.open += 1
            self._queue(answer)
        return True

    def drop(self, answer: Answer) -> None:
        """Nobody wants an answer any more: what is left of it is not done, and its room is free at once."""
        answer.drop()
        with self.changed:
            kept = [one for one in self.waiting if one[2] is not answer]
            self.open -= len(self.waiting) - len(kept)
            self.waiting[:] = kept
            heapq.heapify(self.waiting)

    def close(self) -> None:
        """End the threads; answers under way are not finished."""
        with self.changed:
            self.closed = True
            self.changed.notify_all()
        for thread in self.threads:
            thread.join()

    def _queue(self, answer: Answer) -> None:
        heapq.heappush(self.waiting, (answer.frames, next(self.numbers), answer))
        self.changed.notify()

    def _next(self) -> Answer | None:
        with self.changed:
            while not self.waiting and not self.closed:
                self.changed.wait()
            return None if self.closed else heapq.heappop(self.waiting)[2]

    def _work(self) -> None:
        while (answer := self._next()) is not None:
            ended = answer.dropped.is_set() or self._piece(answer)
            with self.changed:
                if ended:
                    self.open -= 1
                else:
                    self._queue(answer)
            if ended:
                answer.deliver(None)

    def _piece(self, answer: Answer) -> bool:
        """Whether one piece was the last."""
        self.done += 1
        try:
            frame = next(answer.pieces)
        except StopIteration:
            return True
        if frame is not None:
            answer.frames += 1
            answer.deliver(frame)
        return False
