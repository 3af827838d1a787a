"use strict";
(() => {
  const NARROW = 520;
  const CONFIG = {
    responsive: true,
    displaylogo: false,
    scrollZoom: false,
    // Named one by one: newer releases of plotly.js add a button that sends the data to a cloud.
    modeBarButtons: [["toImage"]],
    plotlyServerURL: "",
  };
  const all = (selector, within) => [...(within || document).querySelectorAll(selector)];

  function change(layout, path, value) {
    const keys = path.split(".");
    const last = keys.pop();
    const inner = keys.reduce((part, key) => (part[key] = part[key] || {}), layout);
    inner[last] = value;
  }

  // A text in both languages stands as two parts between three marks; see wording.py.
  const inLanguage = (text, language) =>
    text.replace(/\u0002([^\u0003]*)\u0003([^\u0004]*)\u0004/g, (_, english, spanish) => (language === "es" ? spanish : english));

  function figureOf(box, language) {
    const data = document.getElementById("data-" + box.dataset.plot).textContent;
    return JSON.parse(data, (_, value) => (typeof value === "string" ? inLanguage(value, language) : value));
  }

  function draw(box) {
    const width = box.clientWidth;
    if (!width) return;
    const shape = width < NARROW ? "narrow" : "wide";
    if (box.dataset.shape === shape) return;
    box.dataset.shape = shape;
    const language = box.closest("main").lang;
    const figure = figureOf(box, language);
    const meta = figure.layout.meta || {};
    if (shape === "narrow") {
      for (const [path, value] of Object.entries(meta.narrow || {})) change(figure.layout, path, value);
    }
    const image = { filename: `twotrack-${box.dataset.plot}-${language}`, scale: 2 };
    Plotly.react(box, figure.data, figure.layout, { ...CONFIG, displayModeBar: shape === "wide" && "hover", toImageButtonOptions: image });
  }

  const drawAll = () => all("[data-plot]").forEach(draw);

  function speak(language) {
    for (const view of all("main")) {
      view.hidden = view.lang !== language;
      if (!view.hidden) document.title = view.dataset.title;
    }
    document.documentElement.lang = language;
    drawAll();
  }

  function open(name) {
    for (const page of all(".page")) page.classList.toggle("open", page.dataset.page === name);
    for (const link of all("nav a[data-open]")) {
      if (link.dataset.open === name) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    drawAll();
  }

  // The address names the page, so that a link into one opens it; its language follows.
  function follow() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const page = target && target.closest(".page");
    const view = page && page.closest("main");
    if (view && view.hidden) speak(view.lang);
    open(page ? page.dataset.page : "overview");
    const bar = page && view.querySelector("nav");
    if (!page) return;
    if (target === page) scrollTo(0, Math.min(scrollY, page.getBoundingClientRect().top + scrollY - bar.offsetHeight));
    else target.scrollIntoView();
    // Scrolls the bar alone: scrollIntoView of the link would move the page too.
    const link = bar.querySelector("[aria-current]");
    bar.scrollLeft = link.offsetLeft - bar.clientWidth / 2 + link.clientWidth / 2;
  }

  const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();

  function filter(box) {
    const words = plain(box.querySelector("input[type=search]").value).split(/\s+/).filter(Boolean);
    const wanted = new Set(all("input[type=checkbox]:checked", box).map((input) => input.value));
    let shown = 0;
    for (const row of all("tbody tr", box)) {
      const text = plain(row.textContent);
      row.hidden = !(wanted.has(row.dataset.status) && words.every((word) => text.includes(word)));
      shown += row.hidden ? 0 : 1;
    }
    const said = box.querySelector("output");
    said.textContent = said.dataset.text.replace("#", shown);
  }

  all("[data-speak]").forEach((button) => button.addEventListener("click", () => speak(button.dataset.speak)));
  all(".searchable").forEach((box) => box.addEventListener("input", () => filter(box)));
  addEventListener("resize", drawAll);
  addEventListener("hashchange", follow);
  // A printed page is narrower than the window, a drawn figure does not shrink by itself, and paper shows every page.
  const paged = (on) => {
    document.documentElement.classList.toggle("paged", on);
    drawAll();
    all("[data-plot]").forEach((box) => box.clientWidth && box.data && Plotly.Plots.resize(box));
  };
  addEventListener("beforeprint", () => paged(false));
  addEventListener("afterprint", () => paged(all(".page").length > 0));
  document.documentElement.classList.toggle("paged", all(".page").length > 0);
  follow();
})();
