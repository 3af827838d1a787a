// Levers under the hand: what a slider, a number, a month, a way back sets.
(function (T) {
  const { data } = T;
  const NEAR = 0.6, QUIET = 700;
  const MONTHS = (data.last - data.first + 1) * 12;
  let touched = { lever: "", at: 0 }, writing = 0;

  // Settings in force: your own, or those of the story.
  T.settings = () => T.state.own || T.story().settings;
  T.settingsOf = (name) => T.settings().filter((one) => one.lever === name);
  T.statusQuo = (name) => T.levelAt(data.levers[name].path, MONTHS);
  const setsPast = (settings) => settings.some((one) => T.monthAt(one.month) < (T.future - data.first) * 12);
  T.changesPast = () => setsPast(T.settings());
  // Whether the engine of the page can run a setting: from the projection on, within bounds, of a place that is.
  T.canRun = ({ lever, place, value, month }) => {
    const { bounds, places, of, range } = data.levers[lever];
    const [low, high] = place === "total" ? range : bounds, at = T.monthAt(month);
    const isPlace = !place || places.includes(place) || (place === "total" && of === "total");
    return T.live && isPlace && value >= low && value <= high && at < MONTHS && !setsPast([{ month }]) && /-(0[1-9]|1[0-2])$/.test(month);
  };

  // Your own settings; those of a story are that story, none are the status quo.
  T.setOwn = (settings, how, told) => {
    const story = data.sets[0].stories.find((one) => T.leversText(one.settings) === T.leversText(settings));
    if (story) {
      T.forget();
      T.set({ own: null, ...T.choose(0, story.name) }, how);
      return;
    }
    const first = T.state.own === null;
    Object.assign(T.state, { own: settings, set: 0 });
    T.write(how);
    T.ask(told);
    if (first) T.draw(["title", "head", "counts"]);
  };
  // The link is written at once where a step begins, and a little later while the hand moves on.
  T.write = (how) => {
    clearTimeout(writing);
    if (how === "push") T.remember("push");
    else if (how === "replace") writing = setTimeout(() => T.remember("replace"), QUIET / 2);
  };

  function move(name, value, month) {
    const lever = data.levers[name], now = T.statusQuo(name), [low, high] = lever.range;
    const level = Math.min(Math.max(value, low), high), step = (high - low) / 100;
    const rest = T.settings().filter((one) => one.lever !== name), from = month || T.monthOf(name);
    const own = { lever: name, month: from, place: lever.of === "total" ? "total" : "", value: Number(level.toPrecision(6)) };
    const still = Math.abs(level - now) < NEAR * step && !month;
    const fresh = touched.lever !== name || performance.now() - touched.at > QUIET;
    touched = { lever: name, at: performance.now() };
    T.setOwn(still ? rest : [...rest, own], fresh ? "push" : "replace");
    T.drawLever(name);
    T.draw(["title", "counts"]);
  }
  // The month from which a lever is moved: that of its first step, or the usual one.
  T.monthOf = (name) => T.settingsOf(name).map((one) => one.month).sort()[0] || data.engine.month;
  T.levelOf = (name) => {
    const path = T.pathOf(name), level = T.levelAt(path, MONTHS);
    return level === T.statusQuo(name) ? T.farthest(data.levers[name], path) : level;
  };
  T.shownScale = (unit) => (T.isShare(unit) ? 100 : 1);

  // Path of a lever under your own settings; with places of its own it is the worker that knows.
  T.ownPath = (name) => {
    const lever = data.levers[name], own = T.settingsOf(name);
    if (!own.length) return lever.path;
    if (own.some((one) => one.place && one.place !== "total")) return (T.frame && T.frame.paths[name]) || lever.path;
    const steps = own.map((one) => [T.monthAt(one.month), one.value * (lever.of === "total" && one.place !== "total" ? lever.places.length : 1)]).sort((a, b) => a[0] - b[0]);
    return [...lever.path.filter(([at]) => at < steps[0][0]), ...steps];
  };

  T.moveSlider = (element) => move(element.dataset.slider, Number(element.value));
  T.typeLevel = (element) => {
    const name = element.dataset.level, value = Number(element.value) / T.shownScale(data.levers[name].unit);
    if (element.value !== "" && Number.isFinite(value)) move(name, value);
    T.drawLever(name);
  };
  T.chooseMonth = (element) => {
    const name = element.dataset.from, first = `${T.future}-01`, last = `${data.last}-12`;
    if (/^\d{4}-\d{2}$/.test(element.value) && element.value >= first && element.value <= last) move(name, T.levelOf(name), element.value);
    T.drawLever(name);
  };
  T.leverBack = (name) => {
    touched = { lever: "", at: 0 };
    T.setOwn(T.settings().filter((one) => one.lever !== name), "push");
    T.drawLever(name);
    T.draw(["title", "counts"]);
  };
  T.allBack = () => {
    touched = { lever: "", at: 0 };
    T.setOwn([], "push");
  };
})(window.TT);
