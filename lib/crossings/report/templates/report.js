"use strict";
// Letters alike for a search: case and accents do not count.
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const number = (value) => value.toLocaleString("en");

// An address ends in #ID, or in #TABLE?name=value&..., which filters that table.
function asked() {
  const [id, query] = location.hash.slice(1).split("?");
  try {
    return { id: decodeURIComponent(id), values: query === undefined ? null : new URLSearchParams(query) };
  } catch {
    return { id: "", values: null };
  }
}

// A filter shows the rows that hold every word searched for and have every value chosen, and says how many are left.
function start(form) {
  const list = document.getElementById(form.dataset.table);
  const rows = [...(list.tBodies ? list.tBodies[0].rows : list.children)].map((row) => ({ row, text: fold(row.textContent) }));
  const left = form.querySelector(".left");
  const fields = [...form.elements].filter((field) => field.name);
  let waiting;

  // A row can have several values of one kind.
  function has(row, field) {
    const value = row.getAttribute("data-" + field.name.replaceAll("_", "-"));
    return value === field.value || (value !== null && value.split("|").includes(field.value));
  }

  function show() {
    const words = fold(form.elements.q.value).split(/\s+/).filter(Boolean);
    const chosen = fields.filter((field) => field.name !== "q" && field.value);
    let shown = 0;
    for (const { row, text } of rows) {
      const fits = words.every((word) => text.includes(word))
        && chosen.every((field) => has(row, field));
      row.hidden = !fits;
      shown += fits;
    }
    // What only an address can choose is an id of a row elsewhere on the page, which says its name.
    const only = fields.filter((field) => field.type === "hidden" && field.value)
      .map((field) => document.getElementById(field.value)?.querySelector("strong")?.textContent).filter(Boolean);
    left.textContent = `${number(shown)} of ${number(rows.length)} ${left.dataset.what} shown${only.length ? ": only of " + only : ""}`;
  }

  function remember() {
    const values = new URLSearchParams(fields.filter((field) => field.value).map((field) => [field.name, field.value]));
    history.replaceState(null, "", `#${form.dataset.table}${values.size ? "?" + values : ""}`);
  }

  function changed() {
    clearTimeout(waiting);
    waiting = setTimeout(() => { show(); remember(); }, 200);
  }

  function fill({ id, values }) {
    if (id !== form.dataset.table) return;
    for (const field of fields) {
      field.value = (values && values.get(field.name)) || "";
      // What no row on the page has cannot be chosen; then all are shown.
      if (field.name !== "q" && !rows.some(({ row }) => has(row, field))) field.value = "";
    }
    show();
    form.scrollIntoView();
  }

  form.hidden = false;
  form.addEventListener("input", changed);
  form.addEventListener("submit", (event) => { event.preventDefault(); show(); remember(); });
  form.addEventListener("reset", () => setTimeout(() => {
    for (const field of fields) field.value = "";
    show(); remember(); form.elements.q.focus(); }));
  show();
  return fill;
}

// A link to words inside a closed part opens it; all stretches of the words are marked, and their row.
function reveal({ id }) {
  for (const part of document.querySelectorAll(".wanted")) part.classList.remove("wanted");
  const target = id && document.getElementById(id);
  if (!target) return;
  for (let part = target; part; part = part.parentElement) if (part.tagName === "DETAILS") part.open = true;
  for (const part of document.querySelectorAll(`[data-rows~="${CSS.escape(id)}"]`)) part.classList.add("wanted");
  // Beside the words stands what was read from them.
  const read = document.getElementById("read-" + id);
  if (read) {
    read.classList.add("wanted");
    const beside = read.closest("section");
    beside.scrollTop = read.offsetTop - beside.clientHeight / 3;
  }
  if (target.tagName !== "TABLE") target.scrollIntoView({ block: target.matches("h2, main") ? "start" : "center" });
}

const fills = [...document.querySelectorAll("form.filters")].map(start);
function arrive() {
  const wanted = asked();
  if (!wanted.values) reveal(wanted);
  for (const fill of fills) fill(wanted);
}
addEventListener("hashchange", arrive);
arrive();
