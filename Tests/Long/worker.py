"""Somebody at a browser while a server is killed."""
import threading


class Worker(threading.Thread):
    """Somebody at a browser, one step after the other, until the server is gone."""

    def __init__(self, steps):
        super().__init__(daemon=True)
        self.steps, self.done, self.fault = steps, [], None

    def run(self):
        for name, step in self.steps:
            try:
                step()
            except OSError:
                return          # the server was killed: the connection broke
            except Exception as error:
                self.fault = f"{name}: {type(error).__name__} {error}"
                return
            self.done.append(name)
