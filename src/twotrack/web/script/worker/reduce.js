// Worlds to bands: five quantiles by year, the same of the difference world by world, and how many worlds are better.
(function (K) {
  "use strict";
  const LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95], OUTER = [0, 2, 4];

  // Quantiles of sorted numbers, between neighbours in proportion.
  const quantile = (sorted, level) => {
    const at = level * (sorted.length - 1), low = Math.floor(at), high = Math.min(low + 1, sorted.length - 1);
    return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
  };
  // Rows of quantiles of some columns of worlds; `of` gives a world's number of a column.
  function bands(columns, worlds, of, levels, into, first) {
    const held = new Float64Array(worlds.length);
    for (let column = 0; column < columns; column++) {
      worlds.forEach((world, at) => { held[at] = of(world, column); });
      held.sort();
      levels.forEach((level, row) => { into[first + row * columns + column] = quantile(held, LEVELS[level]); });
    }
  }
  const ALL = LEVELS.map((_, at) => at);

  // The status quo of some worlds: quantiles of each outcome by all its years; those of the states by state and year.
  K.standing = (base, worlds) => {
    const outcomes = {};
    for (const name of base.names) {
      const { values, width } = base.of(name);
      if (name === "states") continue;
      outcomes[name] = new Float64Array(LEVELS.length * width);
      bands(width, worlds, (world, year) => values[world * width + year], ALL, outcomes[name], 0);
    }
    return { outcomes, states: statesOf(base, worlds, 0) };
  };
  function statesOf(run, worlds, skip) {
    const { values, width } = run.of("states"), places = run.places, years = width / places, kept = years - skip;
    const into = new Float64Array(OUTER.length * places * kept), held = new Float64Array(worlds.length);
    for (let place = 0; place < places; place++) for (let year = skip; year < years; year++) {
      worlds.forEach((world, at) => { held[at] = values[world * width + year * places + place]; });
      held.sort();
      OUTER.forEach((level, row) => { into[(row * places + place) * kept + year - skip] = quantile(held, LEVELS[level]); });
    }
    return into;
  }

  // What other levers do in the same worlds, from a year on; what differs in no world is left out.
  K.changed = (yours, base, worlds, better, skip) => {
    const outcomes = {};
    for (const name of base.names) {
      if (name === "states") continue;
      const { values, width } = yours.of(name), { values: before } = base.of(name), years = width - skip;
      const at = (world, year) => world * width + skip + year, change = (world, year) => values[at(world, year)] - before[at(world, year)];
      if (!worlds.some((world) => differs(years, (year) => change(world, year)))) continue;
      const rows = new Float64Array((2 * LEVELS.length + 2) * years), sign = better[name] === "higher" ? 1 : -1;
      bands(years, worlds, (world, year) => values[at(world, year)], ALL, rows, 0);
      bands(years, worlds, change, ALL, rows, LEVELS.length * years);
      for (let year = 0; year < years; year++) {
        const signs = worlds.map((world) => Math.sign(change(world, year)) * sign);
        rows[2 * LEVELS.length * years + year] = signs.filter((one) => one > 0).length / worlds.length;
        rows[(2 * LEVELS.length + 1) * years + year] = signs.filter((one) => one === 0).length / worlds.length;
      }
      outcomes[name] = rows;
    }
    return { outcomes, states: statesOf(yours, worlds, skip) };
  };
  const differs = (years, change) => {
    for (let year = 0; year < years; year++) if (change(year) !== 0) return true;
    return false;
  };
  // Whether every number of a world is finite.
  K.isFinite = (run, world) => run.names.every((name) => {
    const { values, width } = run.of(name);
    for (let at = world * width; at < (world + 1) * width; at++) if (!Number.isFinite(values[at])) return false;
    return true;
  });
})((self.TK = self.TK || {}));
