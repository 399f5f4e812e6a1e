// The grid of a plan: what is copied from a spreadsheet fills the cells from the one it is pasted
// into, and the arrow keys walk. Without it every cell is filled in by itself.

for (const table of document.querySelectorAll("table[data-plan]")) {
  const cells = [...table.querySelectorAll("input")];

  table.addEventListener("paste", (event) => {
    const first = cells.indexOf(event.target);
    // A blank cell is a month of its own; only what ends the copy is none.
    const copied = event.clipboardData.getData("text").replace(/[\r\n]+$/, "").split(/\t|\r\n|\r|\n/);
    if (first < 0 || copied.length < 2) return;
    event.preventDefault();
    copied.slice(0, cells.length - first).forEach((text, place) => {
      cells[first + place].value = text.trim().replaceAll(",", "");
    });
    cells[Math.min(first + copied.length, cells.length) - 1].focus();
  });

  table.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const here = cells.indexOf(event.target);
    if (!step || here < 0) return;
    // Inside a number the arrows move the caret.
    const caret = event.target.selectionStart;
    if (caret !== (step < 0 ? 0 : event.target.value.length)) return;
    const next = cells[here + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.select();
  });
}
