// The engine: a worker that runs the printed kernel over the levers as they are set, and answers with frames.
(function (T) {
  const { data } = T;
  const held = T.id("engine"), OUTCOME_ROWS = 5, STATE_ROWS = 3;
  let worker = null, newest = 0, asked = 0, late = [], waiting = null;

  T.live = Boolean(data.engine);
  const isServed = T.live && data.engine.served;
  const able = () => window.WebAssembly && window.DecompressionStream && window.Worker;
  T.startEngine = () => {
    if (!T.live || isServed) return undefined;
    if (!able()) return T.stopEngine();
    try {
      worker = new Worker(URL.createObjectURL(new Blob([T.id("worker").textContent], { type: "text/javascript" })));
    } catch {
      return T.stopEngine();
    }
    worker.onerror = T.stopEngine;
    worker.onmessage = ({ data: found }) => (found.fault ? T.stopEngine(found.fault) : found.id && T.takeFrame(found));
    const better = Object.fromEntries(Object.entries(data.outcomes).map(([name, one]) => [name, one.better]));
    const wholes = Object.fromEntries(Object.entries(data.levers).map(([name, one]) => [name, one.of]));
    return worker.postMessage({ packed: held.textContent, better, wholes, states: data.states.codes.length, first: data.first, from: T.future, last: data.last });
  };
  // Without an engine the stories stay; sliders rest, and the page says so.
  T.stopEngine = (reason) => {
    if (worker) worker.terminate();
    worker = null;
    T.live = false;
    if (typeof reason === "string") console.error(reason);
    T.notice("engine_absent");
    T.set(T.state.own ? { own: null, ...T.choose(0, data.sets[0].stories[0].name) } : {}, "silent");
  };

  // Asks for the levers in force; `told` is said when all worlds are in.
  T.ask = (told) => {
    late = told || [];
    newest += 1;
    asked = performance.now();
    if (isServed) T.serverAsk({ id: newest, settings: T.state.own });
    else if (worker) worker.postMessage({ id: newest, settings: T.state.own, lines: T.state.lines });
  };
  // What runs for levers that are no longer in force is dropped.
  T.forget = () => {
    newest += 1;
    T.frame = null;
    if (isServed) T.serverForget();
    else if (worker) worker.postMessage({ stop: true });
  };
  T.takeFrame = (found) => {
    if (found.id !== newest || !T.state.own) return;
    T.frame = framed(found);
    T.drawFrame();
    measure(`${found.count} worlds`, asked);
    if (!found.last) return;
    T.remember("replace");
    T.tellLink(late);
    late = [];
    T.speakNow();
  };
  // From the input to the frame on the screen, for those who measure.
  const measure = (name, start) => requestAnimationFrame(() => setTimeout(() => performance.measure(name, { start, end: performance.now() })));

  function framed({ held, settings, paths, count, worlds, of, outcomes, states, base }) {
    const whole = data.sets[0].stories[0];
    const standing = Object.fromEntries(Object.entries(base.outcomes).map(([name, values]) => [name, withPast(whole.outcomes[name], values, OUTCOME_ROWS)]));
    const title = ["en", "es"].map((language) => data.texts[language].own_story);
    return {
      name: "own", title, story: ["", ""], settings, paths, first: T.future, receipt: "own", line: data.engine.line, outcomes, states, count, worlds, of, held: held || {},
      base: { ...whole, outcomes: standing, states: withPast(whole.states, base.states, STATE_ROWS * data.states.codes.length) },
    };
  }
  // An engine that begins with the projection has no replay of its own: that of the stories stands before it.
  function withPast(text, values, rows) {
    const all = data.last - data.first + 1, own = values.length / rows, past = all - own;
    if (!past) return values;
    const before = T.unpack(text), whole = new Float64Array(rows * all);
    for (let row = 0; row < rows; row++) {
      whole.set(before.subarray(row * all, row * all + past), row * all);
      whole.set(values.subarray(row * own, (row + 1) * own), row * all + past);
    }
    return whole;
  }

  // A frame is drawn part by part, each in a task of its own, so that the hand never waits long; a newer one starts anew.
  const PARTS = ["head", "graph", "class", "key", "small", "changes", "printed", "accept", "negotiate", "map", "tracks", "moves", "height"];
  T.drawFrame = () => {
    clearTimeout(waiting);
    T.draw(PARTS.slice(0, 4));
    const next = (at) => {
      if (at >= PARTS.length) return;
      T.draw([PARTS[at]]);
      waiting = setTimeout(next, 0, at + 1);
    };
    waiting = setTimeout(next, 0, 4);
  };
})(window.TT);
