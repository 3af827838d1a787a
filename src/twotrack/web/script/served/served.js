// The engine of a served page: the server runs the worlds and streams frames, a line each; what is no longer asked for
// is cancelled by closing it. Levers are kept where the server is gone, and it is asked again.
"use strict";
(function (T) {
  const SOONEST = 500, LATEST = 8000;
  let stop = null, waiting = null, busy = false, wait = SOONEST, timer = 0;

  const doubles = (text) => new Float64Array(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)).buffer);
  const all = (outcomes) => Object.fromEntries(Object.entries(outcomes).map(([name, text]) => [name, doubles(text)]));
  const read = (line, { id, settings }) => {
    const { outcomes, states, base, ...rest } = JSON.parse(line);
    return { id, settings, ...rest, outcomes: all(outcomes), states: doubles(states), base: { outcomes: all(base.outcomes), states: doubles(base.states) } };
  };
  // Lines of a stream; the last one counts only once it has ended.
  async function lines(body, take) {
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    let held = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const parts = (held + value).split("\n");
      held = parts.pop();
      parts.forEach(take);
    }
  }
  function later(request) {
    clearTimeout(timer);
    timer = setTimeout(() => begin(request), wait);
    wait = Math.min(2 * wait, LATEST);
  }
  async function begin(request) {
    if (stop) stop.abort();
    const mine = new AbortController();
    [stop, busy] = [mine, true];
    const next = () => {
      busy = false;
      if (!waiting) return;
      const newest = waiting;
      waiting = null;
      begin(newest);
    };
    try {
      const answer = await fetch("run", {
        method: "POST", signal: mine.signal, body: JSON.stringify({ settings: request.settings }),
        headers: { "Content-Type": "application/json", "Accept-Language": T.state.lang },
      });
      if (answer.status === 503) {
        T.notice("server_busy");
        return later(request);
      }
      if (!answer.ok) return T.notice("server_said", { said: (await answer.json()).said });
      let whole = false;
      await lines(answer.body, (line) => {
        const frame = read(line, request);
        whole = frame.last;
        wait = SOONEST;
        T.unsay(["server_busy", "offline_now"]);
        T.takeFrame(frame);
        next();
      });
      return whole || mine.signal.aborted ? undefined : gone(request);
    } catch (error) {
      return mine.signal.aborted ? undefined : gone(request);
    } finally {
      if (stop === mine) next();
    }
  }
  function gone(request) {
    T.notice("offline_now");
    later(request);
  }
  // The newest request waits until the one before has had its first frame.
  T.serverAsk = (request) => {
    clearTimeout(timer);
    if (busy) waiting = request;
    else begin(request);
  };
  T.serverForget = () => {
    clearTimeout(timer);
    waiting = null;
    if (stop) stop.abort();
    busy = false;
  };
})((window.TT = window.TT || {}));
