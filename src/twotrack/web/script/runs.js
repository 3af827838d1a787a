// Runs: the stories over their worlds, and what each of them says of an outcome. A frame of an engine has the same
// shape as a story, so that everything that draws takes either.
(function (T) {
  const { data } = T;
  T.years = Array.from({ length: data.last - data.first + 1 }, (_, at) => data.first + at);
  T.future = data.until + 1;
  const QUANTILES = 5;

  // An outcome in words.
  T.label = (name) => T.pick(data.outcomes[name].label);
  T.issueName = (name) => T.pick(data.issues.find((one) => one.name === name).label);
  T.runSet = () => data.sets[T.state.set];
  // The status quo over the same worlds: a frame of fewer worlds brings its own.
  T.base = () => (T.frame && T.frame.base) || T.runSet().stories[0];
  // The frame of a live engine where there is one, else the story chosen.
  T.story = () => T.frame || T.runSet().stories.find((one) => one.name === T.state.story) || T.base();
  T.isBase = () => T.story() === T.runSet().stories[0];
  T.worlds = () => (T.frame && T.frame.of ? { n: T.frame.worlds, total: T.frame.of } : { n: T.runSet().used, total: T.runSet().asked });
  T.storyAt = (set, name) => data.sets[set] && data.sets[set].stories.find((one) => one.name === name);

  // A story is packed; the frame of an engine has its arrays as they are.
  const valuesOf = (found) => (typeof found === "string" ? T.unpack(found) : found);
  // Quantiles of an outcome by year: five rows; of a story also five rows of the difference, and two shares.
  function rows(story, name) {
    const text = story.outcomes[name];
    if (text === undefined) return null;
    return T.rows(valuesOf(text), data.last - story.first + 1);
  }
  T.baseOf = (name) => ({ first: data.first, q: rows(T.base(), name) });
  // Null where the story differs from the status quo in no world.
  T.yoursOf = (name, story) => {
    const one = story || T.story();
    const found = one === T.base() ? null : rows(one, name);
    if (!found) return null;
    const at = 2 * QUANTILES;
    return { first: one.first, q: found.slice(0, QUANTILES), d: found.slice(QUANTILES, at), better: found[at], same: found[at + 1] };
  };
  // A story that differs by as good as nothing in every year and world is drawn as the status quo.
  T.differs = (name, story) => {
    const yours = T.yoursOf(name, story), least = 0.001 * T.peak(name);
    return yours !== null && [yours.d[0], yours.d[4]].some((row) => row.some((value) => Math.abs(value) >= least));
  };
  T.at = (series, quantile, year) => series.q[quantile][year - series.first];
  T.peak = (name) => {
    const median = T.baseOf(name).q[2];
    return Math.max(...median.map((value) => (Number.isFinite(value) ? Math.abs(value) : 0)));
  };

  // What a story does to an outcome in a year (`still`: as good as nothing): both medians, the difference and its band, how many worlds are better.
  T.effect = (name, year, story) => {
    const base = T.baseOf(name), yours = T.yoursOf(name, story), peak = T.peak(name);
    const found = { base: T.at(base, 2, year), low: T.at(base, 0, year), high: T.at(base, 4, year), peak, same: true, still: true };
    found.digits = T.digitsBetween(found.low, found.high);
    if (!yours || year < yours.first) return found;
    const at = year - yours.first;
    const [low, , median, , high] = yours.d.map((row) => row[at]);
    const nothing = Math.abs(median) < 0.001 * peak;
    return Object.assign(found, {
      yoursDigits: T.digitsBetween(yours.q[0][at], yours.q[4][at]), yours: yours.q[2][at], yoursLow: yours.q[0][at], yoursHigh: yours.q[4][at], change: median, changeLow: low,
      changeHigh: high, better: yours.better[at], alike: yours.same[at], same: yours.same[at] === 1, nothing, still: nothing,
    });
  };
  // The change as a part of the status quo; nothing where it is as good as that.
  T.part = ({ still, base, change }) => (still || !base ? 0 : change / Math.abs(base));
  // Effect of a lever alone on an outcome in a year of reading.
  T.leverEffect = (lever, name, year) => {
    const packed = T.runSet().effects[lever].outcomes[name];
    if (!packed) return null;
    const at = data.readAt.indexOf(year);
    const [low, median, high, better, same] = T.rows(T.unpack(packed), data.readAt.length).map((row) => row[at]);
    return { low, median, high, better, same };
  };
  // Rates of the states: three quantiles by state and year; before a story's first year those of the status quo.
  T.stateRates = (code) => {
    const of = (story) => T.rows(valuesOf(story.states), data.last - story.first + 1);
    const count = data.states.codes.length, place = data.states.codes.indexOf(code);
    const base = [0, 1, 2].map((quantile) => of(T.base())[quantile * count + place]);
    const story = T.story();
    if (story === T.base() || !story.states) return { base, yours: null, first: data.first };
    return { base, yours: [0, 1, 2].map((quantile) => of(story)[quantile * count + place]), first: story.first };
  };
  T.stateAt = (code, year) => {
    const { base, yours, first } = T.stateRates(code);
    const from = yours && year >= first ? [yours, first] : [base, data.first];
    return from[0].map((row) => row[year - from[1]]);
  };
  // Levels of a lever by month, as steps; the record where the story leaves it alone.
  T.pathOf = (lever) => (T.state.own ? T.ownPath(lever) : T.story().paths[lever] || data.levers[lever].path);
  T.levelAt = (path, month) => path.filter(([at]) => at <= month).pop()[1];
  T.monthAt = (text) => (Number(text.slice(0, 4)) - data.first) * 12 + Number(text.slice(5, 7)) - 1;
  T.movedLevers = (story) => [...new Set((story ? story.settings : T.settings()).map((one) => one.lever))];
})(window.TT);
