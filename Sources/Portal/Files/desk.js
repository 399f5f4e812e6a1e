// Keeps the figures of a desk live while nobody presses anything: what the other desk does shows here
// within ten seconds. Without it they are those of the desk's last step.

const figures = document.getElementById("desk-figures");
// A desk that is left alone asks no longer, so that its session ends as any other.
const end = Date.now() + 30 * 60 * 1000;

const refresh = async () => {
  if (document.hidden || Date.now() > end) return;
  try {
    const answer = await fetch(figures.dataset.from);
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("desk-figures");
    if (fresh) figures.replaceChildren(...fresh.childNodes);
  } catch {
    // The network is away; the next round asks again.
  }
};

if (figures) setInterval(refresh, 10_000);
