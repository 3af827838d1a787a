"use strict";
(() => {
  const all = (selector, within) => [...(within || document).querySelectorAll(selector)];

  // What differs by language stands in an element of each; the style shows those of the button that is pressed.
  const spoken = () => document.querySelector("input.choice:checked").id.slice(3);

  function speak(language) {
    document.getElementById(`in-${language}`).checked = true;
    document.documentElement.lang = language;
    document.title = document.querySelector("main").dataset[language];
    all(".searchable").forEach(filter);
  }

  function open(name) {
    for (const page of all(".page")) page.classList.toggle("open", page.dataset.page === name);
    for (const link of all("nav a[data-open]")) {
      if (link.dataset.open === name) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
  }

  // The address names the page, so that a link into one opens it; its language follows.
  function follow() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const page = target && target.closest(".page");
    const tongue = target && target.closest("main [lang]");
    speak(tongue ? tongue.lang : spoken());
    open(page ? page.dataset.page : "overview");
    if (!page) return;
    const bar = all("nav").find((one) => one.offsetHeight);
    if (target === page) scrollTo(0, Math.min(scrollY, page.getBoundingClientRect().top + scrollY - bar.offsetHeight));
    else target.scrollIntoView();
    // Scrolls the bar alone: scrollIntoView of the link would move the page too.
    const link = bar.querySelector("[aria-current]");
    bar.scrollLeft = link.offsetLeft - bar.clientWidth / 2 + link.clientWidth / 2;
  }

  const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();

  function filter(box) {
    const tools = box.querySelector(`[lang="${spoken()}"]`);
    const words = plain(tools.querySelector("input[type=search]").value).split(/\s+/).filter(Boolean);
    const wanted = new Set(all("input[type=checkbox]:checked", tools).map((input) => input.value));
    let shown = 0;
    for (const row of all("tbody tr", box)) {
      const text = plain(row.textContent);
      row.hidden = !(wanted.has(row.className) && words.every((word) => text.includes(word)));
      shown += row.hidden ? 0 : 1;
    }
    const said = tools.querySelector("output");
    said.textContent = said.dataset.text.replace("#", shown);
  }

  // What pointing at a drawing tells: of a year the table beneath, of months and states the drawing itself. Numbers alone.
  const strip = (told, at, count, y = 0, rows = 1) =>
    `<rect x="${(100 * at) / count}%" y="${(100 * y) / rows}%" width="${100 / count}%" height="${100 / rows}%"><title>${told}</title></rect>`;
  const sentence = ([official, median, band]) => `${/\d/.test(official) ? `\u25cf ${official} ` : ""}\u2014 ${median} (${band.replace("_", " \u2013 ")})`;
  const month = (first, at) => new Date(Date.UTC(first.slice(0, 4), first.slice(5) - 1 + at)).toISOString().slice(0, 7);
  function years(figure, { first, last }) {
    const rows = all(".numeric tbody tr", figure).map((row) => [...row.cells].map((cell) => cell.textContent));
    return rows.filter(([year]) => year >= first && year <= last).map((row) => `${row[0]}: ${sentence([row.length > 4 ? row[1] : "", row.at(-3), row.at(-1)])}`);
  }
  const states = (first, lines) => lines.map((line, y) => {
    const [place, ...rates] = line.split(" ");
    return rates.map((rate, at) => strip(`${place} ${Number(first) + at}: ${rate}`, at, rates.length, y, lines.length)).join("");
  });
  function point(figure) {
    const shapes = all("use", figure).map((one) => document.querySelector(one.getAttribute("href")));
    for (const group of [figure, ...shapes].flatMap((one) => all(".hover[data-first]:empty", one))) {
      const { first, told } = group.dataset, lines = told ? told.split(";") : years(figure, group.dataset);
      const line = (one, at) => strip(told ? `${month(first, at)}: ${sentence(one.split("|"))}` : one, at, lines.length);
      group.innerHTML = (told && first.length < 5 ? states(first, lines) : lines.map(line)).join("");
    }
  }

  all("figure").forEach((one) => one.addEventListener("pointerenter", () => point(one), { once: true }));
  all("input.choice").forEach((button) => button.addEventListener("change", () => speak(button.id.slice(3))));
  all(".searchable").forEach((box) => box.addEventListener("input", () => filter(box)));
  addEventListener("hashchange", follow);
  document.documentElement.classList.add("paged");
  follow();
})();
