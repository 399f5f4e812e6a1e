// Counts on while one writes: the number below a field that has a limit. Without it the number is
// that of the page as it came.

const characters = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const printed = new Intl.NumberFormat("en");

for (const area of document.querySelectorAll("textarea[data-limit]")) {
  const counter = document.getElementById(area.id.replace("field-", "counter-"));
  if (!counter) continue;
  const count = () => {
    const used = [...characters.segment(area.value)].length;
    counter.textContent = counter.textContent.replace(/^[\d,]+/, printed.format(used));
    counter.classList.toggle("counter--over", used > Number(area.dataset.limit));
  };
  area.addEventListener("input", count);
  count();
}
