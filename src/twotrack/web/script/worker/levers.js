// Levels of levers: settings laid over the status quo, as the command line lays them.
(function (K) {
  "use strict";
  const DIGITS = 12;

  // Months along the axis of a lever that ends with the last year.
  const firstMonth = (shape, last) => (last + 1 - shape[0]) * 12;
  const monthOf = (text) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;

  // Shares of places in a total: those of the record in a month, or of its end, or equal ones.
  function shares(levels, places, at) {
    for (const month of [at, levels.length / places - 1]) {
      const found = levels.subarray(month * places, (month + 1) * places), sum = found.reduce((a, b) => a + b, 0);
      if (sum > 0) return [...found].map((level) => level / sum);
    }
    return Array(places).fill(1 / places);
  }
  const total = (value, part, high) => Number(Math.min(value * part, high).toPrecision(DIGITS));

  // One lever, in base units: its levels by month (and place) under these settings, those of single places after those of all.
  K.laidOver = (status, { places, high, factor, shape, last }, settings) => {
    const width = places.length || 1, levels = status.slice(), months = levels.length / width;
    const ordered = [...settings].sort((a, b) => monthOf(a.month) - monthOf(b.month) || Boolean(a.place) - Boolean(b.place));
    for (const { month, place, value } of ordered) {
      const start = Math.max(monthOf(month) - firstMonth(shape, last), 0), column = places.indexOf(place);
      const parts = place === "total" ? shares(status, width, start) : null;
      for (let at = start; at < months; at++) for (let one = 0; one < width; one++) {
        if (column < 0 || one === column) levels[at * width + one] = (parts ? total(value, parts[one], high) : value) * factor;
      }
    }
    return levels;
  };
  // Levels of the nation as steps: month from the page's first one on, and level.
  K.steps = (levels, { places, of, factor, shape, last }, first) => {
    const width = places.length || 1, found = [], offset = firstMonth(shape, last) - first * 12;
    for (let at = 0; at < levels.length / width; at++) {
      const sum = levels.subarray(at * width, (at + 1) * width).reduce((a, b) => a + b, 0) / factor;
      const level = Number((of === "mean" ? sum / width : sum).toPrecision(6));
      if (!found.length || found.at(-1)[1] !== level) found.push([at + offset, level]);
    }
    return found;
  };
})((self.TK = self.TK || {}));
