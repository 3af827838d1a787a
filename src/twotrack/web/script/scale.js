// Scales and paths of the charts.
(function (T) {
  const STEPS = [1, 2, 2.5, 5, 10];

  // Round ticks that cover low to high, about as many as asked.
  T.ticks = (low, high, count) => {
    const raw = (high - low) / count || 1;
    const power = 10 ** Math.floor(Math.log10(raw));
    const step = STEPS.map((one) => one * power).find((one) => one >= raw * 0.999);
    const first = Math.ceil(low / step - 1e-9), last = Math.floor(high / step + 1e-9);
    return Array.from({ length: Math.max(last - first + 1, 0) }, (_, at) => Number(((first + at) * step).toPrecision(12)));
  };
  const finite = (values) => values.filter((value) => Number.isFinite(value));

  // Ends of the axis: where the line of 75 % and all official points fit; the band of 90 % may leave it.
  T.extent = (rows, points) => {
    const inner = finite([...rows.flatMap((row) => [...row]), ...points]);
    let high = Math.max(...inner), low = Math.min(...inner);
    if (low >= 0 && low < 0.55 * high) low = 0;
    if (high <= 0 && high > 0.55 * low) high = 0;
    if (high === low) [low, high] = high === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)];
    const room = 0.06 * (high - low);
    return [low === 0 ? 0 : low - room, high === 0 ? 0 : high + room];
  };
  T.linear = (domain, range) => (value) =>
    range[0] + ((value - domain[0]) * (range[1] - range[0])) / (domain[1] - domain[0]);

  const place = (value) => String(Math.round(value * 10) / 10);
  // Line through years; it breaks where there is no number.
  T.linePath = (years, values, x, y) => {
    let path = "", open = false;
    years.forEach((year, at) => {
      if (Number.isFinite(values[at])) path += `${open ? "L" : "M"}${place(x(year))} ${place(y(values[at]))}`;
      open = Number.isFinite(values[at]);
    });
    return path;
  };
  // Area between two rows.
  T.areaPath = (years, low, high, x, y) => {
    const kept = years.map((_, at) => at).filter((at) => Number.isFinite(low[at]) && Number.isFinite(high[at]));
    if (kept.length < 2) return "";
    const up = kept.map((at) => `${place(x(years[at]))} ${place(y(high[at]))}`);
    const down = kept.reverse().map((at) => `${place(x(years[at]))} ${place(y(low[at]))}`);
    return `M${[...up, ...down].join("L")}Z`;
  };
  T.place = place;
  // An upright line.
  T.upright = (x, top, bottom, kind) => `<line class="${kind}" x1="${place(x)}" x2="${place(x)}" y1="${top}" y2="${bottom}"/>`;
  // A bar between two values, as wide as its room, with a line between two others.
  T.strip = (from, to, axis, kind, ends) => {
    const share = T.linear(axis, [0, 100]), x = (value) => `${place(share(value))}%`, width = Math.abs(share(to) - share(from));
    const whisker = ends ? `<line class="whisker" x1="${x(ends[0])}" x2="${x(ends[1])}" y1="7" y2="7"/>` : "";
    return `<svg height="14" width="100%" aria-hidden="true"><line class="zero" x1="${x(0)}" x2="${x(0)}" y1="0" y2="14"/>` +
      `<rect class="fall ${kind}" x="${x(Math.min(from, to))}" width="${place(Math.max(width, 0.3))}%" y="2" height="10"/>${whisker}</svg>`;
  };
})(window.TT);
