// Class mode: predict, vote, reveal, discuss. Until the reveal the answer is nowhere on the page; the guess is a line
// that a pointer or the arrow keys draw.
(function (T) {
  const { data, state } = T;
  const STEP = 0.02, KNOTS = 4;
  const frame = () => T.frameOf(state.outcome, T.largeSize());
  let dragging = -1, held = -1;

  const years = () => Array.from({ length: KNOTS }, (_, at) => Math.round(data.until + ((data.last - data.until) * (at + 1)) / KNOTS));
  const start = () => {
    const median = T.baseOf(state.outcome).q[2];
    return years().map((year) => median[year - data.first]);
  };
  T.guess = () => (state.guess && state.guess.outcome === state.outcome ? state.guess.values : start());

  function drawClass() {
    const { step } = T.state, box = T.id("classroom");
    box.hidden = !step;
    T.press(T.id("class"), step);
    document.body.classList.toggle("in-class", Boolean(step));
    if (!step) return;
    for (const one of T.all("[data-step]")) one.setAttribute("aria-current", one.dataset.step === step ? "step" : "false");
    T.id("question").textContent = T.t(`class_${step}`, { outcome: T.outcomeInText(state.outcome), last: data.last, story: T.title() });
    drawGuess();
  }
  // The guess over the large graph: a dotted line, and a handle for each of its years.
  function drawGuess() {
    const plot = T.id("plot");
    if (!plot || state.view !== "level") return;
    const size = T.largeSize(), f = T.frameOf(state.outcome, size), svg = plot.querySelector("svg");
    const values = T.guess(), { unit } = data.outcomes[state.outcome];
    const official = T.baseOf(state.outcome).q[2][data.until - data.first];
    const points = [[data.until, official], ...years().map((year, at) => [year, values[at]])];
    const inside = (value) => Math.min(Math.max(f.y(value), f.m.t), f.h - f.m.b);
    const path = points.map(([year, value], at) => `${at ? "L" : "M"}${T.place(f.x(year))} ${T.place(inside(value))}`).join("");
    svg.insertAdjacentHTML("beforeend", `<path class="guess" d="${path}"/>`);
    if (state.step === "discuss") return;
    svg.removeAttribute("aria-hidden");
    points.slice(1).forEach(([year, value], at) => {
      const name = T.t("guess_handle", { last: year });
      svg.insertAdjacentHTML("beforeend", `<circle class="guess-handle" cx="${T.place(f.x(year))}" cy="${T.place(inside(value))}" r="9" tabindex="0" role="slider" data-guess="${at}" ` +
        `aria-label="${T.escape(name)}" aria-valuemin="${f.low}" aria-valuemax="${f.high}" aria-valuenow="${value}" aria-valuetext="${T.escape(T.figure(value, unit))}"/>`);
    });
    refocus();
  }
  // The handle that an arrow key moved was drawn anew: it takes the focus again.
  const refocus = () => {
    const handle = held < 0 ? null : document.querySelector(`[data-guess="${held}"]`);
    held = -1;
    if (handle) handle.focus({ preventScroll: true });
  };
  const change = (at, value) => {
    const f = frame(), values = [...T.guess()];
    values[at] = Math.min(Math.max(value, f.low), f.high);
    T.set({ guess: { outcome: state.outcome, values } }, "silent");
  };
  T.turnGuess = (handle, key) => {
    const f = frame(), at = Number(handle.dataset.guess);
    const way = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[key];
    if (!way) return false;
    held = at;
    change(at, T.guess()[at] + way * STEP * (f.high - f.low));
    return true;
  };
  T.holdGuess = (event) => {
    const handle = event.target.closest("[data-guess]");
    if (!handle) return;
    dragging = Number(handle.dataset.guess);
    event.preventDefault();
  };
  T.dragGuess = (event) => {
    if (dragging < 0 || !T.id("plot")) return;
    const box = T.id("plot").querySelector("svg").getBoundingClientRect(), f = frame();
    const y = ((event.clientY - box.top) * f.h) / box.height;
    change(dragging, T.linear([f.h - f.m.b, f.m.t], [f.low, f.high])(y));
  };
  T.dropGuess = () => { dragging = -1; };
  T.draws("class", drawClass);
})(window.TT);
