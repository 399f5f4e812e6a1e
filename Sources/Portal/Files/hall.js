// Keeps the big screen fresh: a stream says that something changed, then the page is asked for
// again and its main part exchanged. Without it one has to reload.

const main = document.getElementById("main");
let asking = false;
let again = false;

async function refresh() {
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  try {
    const answer = await fetch(location.href, { cache: "no-cache" });
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("main");
      if (fresh && fresh.className === main.className) {
        if (fresh.innerHTML !== main.innerHTML) main.replaceChildren(...fresh.childNodes);
      } else {
        location.reload();
      }
    }
  } catch {
    // The connection is gone: the stream comes back by itself and asks again.
  }
  asking = false;
  if (again) {
    again = false;
    refresh();
  }
}

const events = new EventSource(`${location.pathname.replace(/\/$/, "")}/events`);
events.addEventListener("message", refresh);
