"use strict";
(() => {
  const all = (selector, within) => [...(within || document).querySelectorAll(selector)];

  // Views stand side by side; the style shows the one whose button is pressed.
  const view = () => document.querySelector(`main[lang="${document.querySelector("input.choice:checked").id}"]`);

  function speak(language) {
    document.getElementById(language).checked = true;
    document.documentElement.lang = language;
    document.title = view().dataset.title;
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
    if (page) speak(page.closest("main").lang);
    open(page ? page.dataset.page : "overview");
    if (!page) return;
    const bar = view().querySelector("nav");
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

  all("input.choice").forEach((button) => button.addEventListener("change", () => speak(button.id)));
  all(".searchable").forEach((box) => box.addEventListener("input", () => filter(box)));
  addEventListener("hashchange", follow);
  document.documentElement.classList.add("paged");
  follow();
})();
