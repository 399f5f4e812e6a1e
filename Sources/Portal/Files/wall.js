// The wall chart on a big screen turns to its next page by itself, and can be stopped.
// Without it the page stands.

const screen = document.querySelector("main.screen[data-next]");
const button = screen?.querySelector("button[data-stop]");
const stopped = "minsheng-wall-stopped";

if (screen && button) {
  const stop = button.textContent;
  const goOn = button.dataset.stop;
  const show = () => { button.textContent = sessionStorage.getItem(stopped) ? goOn : stop; };

  button.addEventListener("click", () => {
    if (sessionStorage.getItem(stopped)) sessionStorage.removeItem(stopped);
    else sessionStorage.setItem(stopped, "1");
    show();
  });
  show();
  setInterval(async () => {
    if (sessionStorage.getItem(stopped)) return;
    // What stands stays while the server cannot be reached.
    try {
      const answer = await fetch(screen.dataset.next, { method: "HEAD" });
      if (answer.ok) location.replace(screen.dataset.next);
    } catch { /* the next turn tries again */ }
  }, Number(screen.dataset.seconds) * 1000);
}
