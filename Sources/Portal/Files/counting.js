// The form of a box by keyboard alone: Enter goes to the next field and from the last one to the
// button; beside it stands whether the papers add up. Without it Tab walks and the server checks.

const form = document.getElementById("count");

if (form) {
  const check = document.getElementById("count-check");
  const fields = [...form.querySelectorAll("input.input--num")];
  const plain = (text) => text.normalize("NFKC").trim();
  const number = (name) => {
    const text = plain(form.elements[name]?.value ?? "");
    return /^\d{1,7}$/.test(text) ? Number(text) : 0;
  };
  const say = (template, values) =>
    template.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

  const show = () => {
    const needed = fields.filter((field) => !("optional" in field.dataset));
    const done = needed.filter((field) => plain(field.value) !== "").length;
    const names = fields.map((field) => field.name);
    const values = {
      valid: number("valid"),
      void: names.filter((name) => name.startsWith("void-")).reduce((sum, name) => sum + number(name), 0),
      blank: number("blank"),
      papers: number("papers"),
      done,
      left: needed.length - done,
    };
    values.sum = values.valid + values.void + values.blank;
    const parts = [];
    if (plain(form.elements.papers.value) !== "" && plain(form.elements.valid.value) !== "") {
      const { equal, unequal } = form.dataset;
      parts.push(say(values.sum === values.papers ? equal : unequal, values));
    }
    if (values.left > 0) parts.push(say(form.dataset.missing, values));
    check.textContent = parts.join(document.documentElement.lang.startsWith("zh") ? "" : " ");
    check.classList.toggle("behind", parts.length > 0 && values.sum !== values.papers);
  };

  form.addEventListener("input", show);
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    const here = fields.indexOf(event.target);
    if (here < 0) return;
    event.preventDefault();
    const next = fields[here + 1] ?? form.querySelector("button[type=submit]");
    next.focus();
    next.select?.();
  });
  document.getElementById("count-keys")?.removeAttribute("hidden");
  show();
}
