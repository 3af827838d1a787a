// The link: what is seen, written in the address behind its hash, and read back; the back button is undo.
(function (T) {
  const { data } = T;
  const GRAMMAR = "1", MOST = 2000;
  const VIEWS = ["level", "difference", "table"], STEPS = ["", "predict", "vote", "reveal", "discuss"];
  const KEYS = "v m k s n l c o y d p g t r lang".split(" ");
  const LEVER = /^([a-z][a-z0-9_]*)(?:\/([A-Za-z0-9_-]+))?:(.+)$/;
  const STEP = /^(-?\d*\.?\d+(?:e[+-]?\d+)?)@(\d{4}-\d{2})$/;

  T.leversText = (settings) => {
    const found = new Map();
    for (const { lever, place, value, month } of settings) {
      const key = place ? `${lever}/${place}` : lever;
      found.set(key, [...(found.get(key) || []), { value, month }]);
    }
    return [...found.keys()].sort().map((key) => {
      const steps = found.get(key).sort((a, b) => (a.month < b.month ? -1 : 1));
      return `${key}:${steps.map((one) => `${one.value}@${one.month}`).join(",")}`;
    }).join(";");
  };
  T.leversFrom = (text) => {
    const settings = [], broken = [];
    for (const part of text.split(";").filter(Boolean)) {
      const [, lever, place, line] = LEVER.exec(part) || [], steps = line ? line.split(",").map((step) => STEP.exec(step)) : [null];
      if (steps.includes(null)) broken.push(part);
      else settings.push(...steps.map(([, value, month]) => ({ lever, month, place: place || "", value: Number(value) })));
    }
    return { settings, broken: broken.join(";") };
  };

  T.link = () => {
    const { state } = T;
    const run = T.runSet();
    const effect = T.effect(state.outcome, state.year);
    const parts = [
      ["v", GRAMMAR], ["m", run.version], ["k", run.k], ["s", run.seed], ["n", state.own ? data.engine.draws : run.used],
      ["l", T.leversText(T.settings())], ["c", `${state.outcome}:${state.year}:${Number((effect.yours ?? effect.base).toPrecision(6))}`],
      ["o", state.outcome], ["y", state.year], ["d", state.view === "level" ? "" : state.view],
      ["p", state.place], ["g", state.step], ["t", state.table], ["r", T.linesText()], ["lang", state.lang],
    ];
    return `#${parts.filter(([, value]) => value !== "").map(([key, value]) => `${key}=${encode(value)}`).join("&")}`;
  };
  const encode = (value) => encodeURIComponent(value).replace(/%(3A|40|3B|2C|2F)/g, decodeURIComponent);
  T.tooLong = (link) => link.length > MOST;

  // A link in parts: changes of the state, and what to say of it. It never throws.
  T.readLink = (hash) => {
    const told = [], parts = new Map(), broken = (part) => ({ change: {}, told: [["link_broken", { part: part.slice(0, 80) }]] });
    for (const piece of hash.replace(/^#/, "").split("&").filter(Boolean)) {
      const [, key, raw] = /^([a-z]+)=([^]*)$/.exec(piece) || [];
      const value = key === undefined ? null : decode(raw);
      if (value === null) return broken(piece);
      parts.set(key, value);
    }
    if (parts.has("v") && parts.get("v") !== GRAMMAR) return broken(`v=${parts.get("v")}`);
    return { change: view(parts, told), told: [...told, ...versions(parts)] };
  };
  function decode(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return null;
    }
  }
  function view(parts, told) {
    const change = { view: "level", step: "", place: "", table: "" };
    const unknown = (key) => told.push(["link_unknown", { part: `${key}=${parts.get(key)}`.slice(0, 80) }]);
    const take = (key, name, fits, as) => {
      if (!parts.has(key)) return;
      const value = as ? as(parts.get(key)) : parts.get(key);
      if (fits(value)) change[name] = value;
      else unknown(key);
    };
    take("lang", "lang", (value) => value in data.texts);
    take("o", "outcome", (value) => Object.hasOwn(data.outcomes, value));
    take("y", "year", (value) => data.readAt.includes(value), Number);
    take("d", "view", (value) => VIEWS.includes(value));
    take("p", "place", (value) => data.states.codes.includes(value));
    take("g", "step", (value) => STEPS.includes(value));
    take("t", "table", (value) => value === "1");
    take("r", "lines", (value) => value !== null, T.linesFrom);
    [...parts.keys()].filter((key) => !KEYS.includes(key)).forEach(unknown);
    Object.assign(change, storyOf(parts, told));
    // Worlds of another seed are not these.
    if (parts.has("s") && parts.get("s") !== String(data.sets[change.set].seed)) unknown("s");
    return change;
  }
  function storyOf(parts, told) {
    const { settings, broken } = T.leversFrom(parts.get("l") || "");
    if (broken) told.push(["link_unread", { part: broken.slice(0, 80) }]);
    const unknown = [...new Set(settings.map((one) => one.lever).filter((name) => !Object.hasOwn(data.levers, name)))];
    if (unknown.length) told.push(["link_unknown", { part: unknown.join(", ").slice(0, 200) }]);
    const known = settings.filter((one) => Object.hasOwn(data.levers, one.lever)), own = known.filter(T.canRun);
    const story = storyWith(known, parts);
    if (story) return story;
    if (own.length < known.length) told.push([T.live ? "link_not_run" : "link_no_story", { part: T.leversText(known.filter((one) => !own.includes(one))).slice(0, 200) }]);
    return storyWith(own, parts) || { ...T.choose(0, data.sets[0].stories[0].name), own };
  }
  function storyWith(settings, parts) {
    const wanted = T.leversText(settings);
    const find = (set) => data.sets[set].stories.find((one) => T.leversText(one.settings) === wanted);
    const set = sortedSets(parts).find(find);
    return set === undefined ? null : T.choose(set, find(set).name);
  }
  T.choose = (set, story) => ({ set, story, own: null });
  // Sets of the seed and number of worlds of the link come first.
  function sortedSets(parts) {
    const fits = (set) => String(set.seed) === parts.get("s") && String(set.used) === parts.get("n");
    return data.sets.map((_, at) => at).sort((a, b) => Number(fits(data.sets[b])) - Number(fits(data.sets[a])));
  }
  function versions(parts) {
    const then = parts.get("m"), key = parts.get("k");
    if (!then || (then === data.model.version && key === data.model.k)) return [];
    const [name, year, value] = (parts.get("c") || "").split(":");
    const names = { then: `${then} (${key || "?"})`.slice(0, 40), now: `${data.model.version} (${data.model.k})` };
    if (!Object.hasOwn(data.outcomes, name) || !data.readAt.includes(Number(year)) || !Number.isFinite(Number(value))) {
      return [["link_other_bare", names]];
    }
    return [["link_other", { ...names, name, year: Number(year), value: Number(value) }]];
  }

  // Sentences of a link, once its story is in force.
  T.tellLink = (told) => {
    for (const [key, values] of told) {
      if (key !== "link_other") T.notice(key, values);
      else {
        const { unit, label } = data.outcomes[values.name], effect = T.effect(values.name, values.year);
        const headline = `${T.pick(label)} ${values.year}`;
        T.notice(key, { ...values, headline, a: T.figure(values.value, unit), b: T.figure(effect.yours ?? effect.base, unit) });
      }
    }
  };
  T.remember = (how) => {
    try {
      history[how === "replace" ? "replaceState" : "pushState"](null, "", T.link());
    } catch {
      // A page inside another one may not write its address: what is seen stays.
    }
  };
  // Without a link the page is as it was when it was opened.
  const { set, story, own: none, outcome, year, view: level, step, place } = T.state;
  const start = { set, story, own: none, outcome, year, view: level, step, place };
  T.follow = () => {
    const { change, told } = T.readLink(location.hash);
    T.quiet();
    T.open(location.hash ? change : start, told);
  };
  // What a link sets is in force; levers of one's own are asked for, and what there is to say of them waits for the answer.
  T.open = (change, told) => {
    if (change.own === null && T.state.own) T.forget();
    T.set(change, "silent");
    if (change.own) T.ask(told);
    else T.tellLink(told);
  };
})(window.TT);
