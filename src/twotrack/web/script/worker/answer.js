// The worker: it answers settings of levers with frames of a few worlds, then of more. The newest request wins, once
// the one before has had its first frame; what is left of that one is not run.
(function (K) {
  "use strict";
  let engine = null, pending = null, running = false;
  const hop = new MessageChannel();
  // Between blocks: messages that wait are read.
  const breathe = () => new Promise((done) => {
    hop.port1.onmessage = done;
    hop.port2.postMessage(0);
  });

  async function start(message) {
    const unpacked = await K.unpacked(message.packed), { head } = unpacked, kernel = await K.kernel(unpacked);
    const places = message.states;
    const copy = () => Object.fromEntries(kernel.names.map((name) => [name, new Float64Array(kernel.result(name).values.length)]));
    const run = (held) => ({ names: kernel.names, places, of: (name) => ({ values: held[name], width: kernel.result(name).width }) });
    const status = Object.fromEntries(Object.entries(head.levers).map(([name, { port }]) => [name, kernel.argument(port).slice()]));
    const base = copy(), yours = copy();
    engine = { ...message, head, kernel, status, base, yours, runs: [run(base), run(yours)], basedUpTo: 0, standing: new Map(), set: new Set() };
    engine.years = kernel.result(kernel.names.find((name) => name !== "states")).width;
    pending = pending || { stop: true };
    postMessage({ ready: true, draws: head.draws, years: engine.years });
  }

  // Arguments of the levers: those moved, and those moved before back to the status quo.
  function setLevers(settings) {
    const { head, kernel, status } = engine, moved = new Map();
    for (const one of settings) moved.set(one.lever, [...(moved.get(one.lever) || []), one]);
    const paths = {};
    for (const name of new Set([...engine.set, ...moved.keys()])) {
      const { port } = head.levers[name], shape = leverOf(name);
      const levels = moved.has(name) ? K.laidOver(oneLane(status[name], port), shape, moved.get(name)) : oneLane(status[name], port);
      const argument = kernel.argument(port);
      for (let at = 0; at < argument.length; at += levels.length) argument.set(levels, at);
      if (head.levers[name].free) kernel.argument(head.levers[name].free).fill(moved.has(name) ? 0 : 1);
      if (moved.has(name)) paths[name] = K.steps(levels, shape, engine.first);
    }
    engine.set = new Set(moved.keys());
    return paths;
  }
  const leverOf = (name) => {
    const { port, ...lever } = engine.head.levers[name];
    return { ...lever, shape: engine.kernel.port(port).shape, last: engine.last, of: engine.wholes[name] };
  };
  // Where each draw has its own levels, those of the first.
  const oneLane = (levels, port) => (engine.kernel.port(port).lanes ? levels.subarray(0, levels.length / engine.head.draws) : levels);

  // Runs the worlds of a block and keeps their results.
  function runBlock(block, into) {
    const { kernel } = engine, last = Math.min(block + kernel.lanes, engine.head.draws);
    kernel.run(block);
    for (const name of kernel.names) {
      const { values, width } = kernel.result(name);
      into[name].set(values.subarray(block * width, last * width), block * width);
    }
  }
  // The status quo of the first worlds, run once: while nobody asks, and where an answer needs it.
  async function runBase(count, isWanted) {
    if (engine.basedUpTo >= count) return;
    setLevers([]);
    for (; engine.basedUpTo < count && isWanted(); engine.basedUpTo += engine.kernel.lanes) {
      runBlock(engine.basedUpTo, engine.base);
      await breathe();
    }
  }
  const worldsOf = (count, runs) => Array.from({ length: count }, (_, world) => world).filter((world) => runs.every((run) => K.isFinite(run, world)));

  function frame(request, paths, count) {
    const [base, yours] = engine.runs, worlds = worldsOf(count, engine.runs), key = worlds.join();
    if (!engine.standing.has(key)) engine.standing.set(key, K.standing(base, worlds));
    const skip = Math.max(0, engine.years - (engine.last + 1 - engine.from));
    const found = K.changed(yours, base, worlds, engine.better, skip);
    const held = heldLines(request.lines || [], yours, worlds);
    postMessage({ id: request.id, settings: request.settings, held, paths, count, worlds: worlds.length, of: engine.head.draws, last: count === engine.head.draws, ...found, base: engine.standing.get(key) });
  }

  // Share of worlds in which each red line holds.
  function heldLines(lines, run, worlds) {
    const held = {};
    for (const { key, outcome, year, most, value } of lines) {
      if (!run.names.includes(outcome)) continue;
      const { values, width } = run.of(outcome), at = width - (engine.last + 1 - year);
      const holds = worlds.filter((world) => (most ? values[world * width + at] <= value : values[world * width + at] >= value));
      held[key] = holds.length / worlds.length;
    }
    return held;
  }

  async function answer(request) {
    let done = 0;
    for (const count of engine.head.frames) {
      await runBase(count, () => true);
      const paths = setLevers(request.settings);
      for (; done < count; done += engine.kernel.lanes) {
        runBlock(done, engine.yours);
        await breathe();
        if (pending && count > engine.head.frames[0]) return;
      }
      frame(request, paths, count);
      await breathe();
      if (pending) return;
    }
  }
  async function work() {
    running = true;
    try {
      while (pending) {
        const request = pending;
        pending = null;
        if (!request.stop) await answer(request);
        if (!pending) await runBase(engine.head.draws, () => !pending);
      }
    } catch (error) {
      postMessage({ fault: String(error) });
    }
    running = false;
  }
  onmessage = async ({ data }) => {
    if (data.packed) {
      try {
        await start(data);
      } catch (error) {
        postMessage({ fault: String(error) });
      }
    } else pending = data;
    if (engine && pending && !running) work();
  };
})((self.TK = self.TK || {}));
