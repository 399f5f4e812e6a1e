// Keys of the merging bench: J and K walk through those alike, X ticks, 1 to 5 decide,
// Ctrl + Enter sends. Without it everything works by Tab, Space and Enter.

const bench = document.getElementById("bench");
const form = document.getElementById("decide");

const slips = () => [...bench.querySelectorAll("a[data-slip]")];

function writes(element) {
  if (element.closest("textarea, select")) return true;
  const input = element.closest("input");
  return input !== null && !["radio", "checkbox"].includes(input.type);
}

function walk(step) {
  const all = slips();
  if (all.length === 0) return;
  const here = all.findIndex((link) => link.closest("li").contains(document.activeElement));
  const next = here < 0 ? (step > 0 ? 0 : all.length - 1) : here + step;
  all[Math.min(Math.max(next, 0), all.length - 1)].focus();
}

function tick() {
  const box = document.activeElement?.closest("li")?.querySelector("input[type=checkbox]");
  if (box) box.checked = !box.checked;
}

function decide(number) {
  const choice = form?.querySelectorAll("input[name=decision]")[number - 1];
  if (!choice) return;
  choice.checked = true;
  choice.focus();
}

if (bench) {
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey || event.metaKey) return;
    if (event.ctrlKey) {
      if (event.key === "Enter" && form) form.requestSubmit();
      return;
    }
    if (event.target instanceof Element && writes(event.target)) return;
    const key = event.key.toLowerCase();
    if (key === "j") walk(1);
    else if (key === "k") walk(-1);
    else if (key === "x") tick();
    else if (/^[1-5]$/.test(key)) decide(Number(key));
    else return;
    event.preventDefault();
  });
}
