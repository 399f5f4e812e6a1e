// Shows beside the form for a suggestion what others have asked for, while one writes.
// Without it the button "look" of the form does the same.

const region = document.querySelector("[data-alike]");
const text = document.querySelector("textarea[name=body]");
const pause = 700;
const fewest = 6;

if (region && text) {
  const button = document.querySelector("button[name=look]");
  if (button) button.hidden = true;
  let timer = 0;
  let asked = "";
  let going = null;

  async function look() {
    const body = text.value.trim();
    if (body === asked) return;
    asked = body;
    going?.abort();
    if (body.replace(/\s/g, "").length < fewest) {
      region.replaceChildren();
      return;
    }
    going = new AbortController();
    try {
      const answer = await fetch(region.dataset.alike, {
        method: "POST",
        body: new URLSearchParams({ body }),
        signal: going.signal,
      });
      // Asked too often, or the server is busy: what is shown stays, and the next key asks again.
      if (answer.ok) region.innerHTML = await answer.text();
      else asked = "";
    } catch {
      asked = "";
    }
  }

  text.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, pause);
  });
}
