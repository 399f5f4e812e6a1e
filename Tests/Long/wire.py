"""Requests as bytes, over a socket: nothing is put right on the way, and nothing waits for ever."""
import itertools
import socket
import threading
import time

_sources = itertools.count(1)
_lock = threading.Lock()


class Reply:
    """One answer as it came over the wire."""

    def __init__(self, status, reason, headers, body, seconds):
        self.status, self.reason, self.body, self.seconds = status, reason, body, seconds
        self.headers = headers

    def all(self, name):
        """The values of a header, in their order."""
        return [value for found, value in self.headers if found == name.lower()]

    def get(self, name, default=""):
        """The first value of a header."""
        return next(iter(self.all(name)), default)

    @property
    def is_of_the_parser(self):
        """Whether the request never became one: the bare answer to bytes that are no HTTP."""
        return (self.status in (400, 408, 413, 414, 431) and not self.body
                and self.get("connection").lower() == "close")


class Closed(Exception):
    """The server closed the connection without an answer."""


class Hung(Exception):
    """The server neither answered nor closed within the limit."""


def fresh_source():
    """An address of the loopback nobody has used: limits by address begin anew."""
    with _lock:
        number = next(_sources)
    return f"127.{64 + number // 62_500 % 64}.{number // 250 % 250}.{1 + number % 250}"


class Wire:
    """One connection."""

    def __init__(self, port, seconds=15, source=None):
        self.limit = seconds
        self.begun = time.monotonic()
        self.buffer = self.sent = b""
        self.socket = socket.create_connection(
            ("127.0.0.1", port), timeout=5, source_address=(source or fresh_source(), 0))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        """Closes the connection."""
        self.socket.close()

    def reset(self):
        """Breaks the connection off, so that the server's next write fails."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
        self.socket.close()

    def finish(self):
        """Says that nothing more will be sent."""
        try:
            self.socket.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    def send(self, data):
        """Sends bytes; gives whether the server still took them."""
        if len(self.sent) < 1 << 16:
            self.sent += data
        try:
            self._patience()
            self.socket.sendall(data)
            return True
        except TimeoutError:
            raise Hung(f"took no more bytes for {self.limit} s") from None
        except OSError:
            return False

    def drip(self, data, pause, most_seconds):
        """Sends byte by byte; stops early when the server answers or closes."""
        end = time.monotonic() + most_seconds
        for byte in data:
            if time.monotonic() > end or not self.send(bytes([byte])) or self._is_readable(pause):
                return

    def read(self, is_head=False):
        """Reads one answer. Raises Closed or Hung."""
        begun = time.monotonic()
        while True:
            head = self._until(b"\r\n\r\n")
            status, reason, headers = _parsed(head)
            if status >= 200:
                break           # else it is only word that one may go on
        reply = Reply(status, reason, headers, b"", 0)
        if not is_head and status not in (204, 304):
            reply.body = self._body(reply)
        reply.seconds = time.monotonic() - begun
        return reply

    def wait_closed(self, seconds):
        """Whether the server closes the connection within some seconds."""
        self.limit, self.begun = seconds, time.monotonic()
        try:
            while self._more():
                self.buffer = b""
            return True
        except Hung:
            return False

    def _body(self, reply):
        if "chunked" in reply.get("transfer-encoding"):
            body = b""
            while size := int(self._until(b"\r\n").split(b";")[0], 16):
                body += self._exactly(size)
                self._exactly(2)
            self._until(b"\r\n")
            return body
        if length := reply.get("content-length"):
            return self._exactly(int(length))
        while self._more():
            pass
        body, self.buffer = self.buffer, b""
        return body

    def _until(self, mark):
        while mark not in self.buffer:
            if not self._more():
                raise Closed(f"closed after {len(self.buffer)} bytes of an answer")
        found, self.buffer = self.buffer.split(mark, 1)
        return found

    def _exactly(self, count):
        while len(self.buffer) < count:
            if not self._more():
                raise Closed(f"closed {count - len(self.buffer)} bytes too early")
        found, self.buffer = self.buffer[:count], self.buffer[count:]
        return found

    def _patience(self):
        left = self.limit - (time.monotonic() - self.begun)
        if left <= 0:
            raise Hung(f"no answer in {self.limit} s")
        self.socket.settimeout(left)

    def _is_readable(self, seconds):
        self.socket.settimeout(seconds)
        try:
            data = self.socket.recv(65_536)
        except TimeoutError:
            return False
        except OSError:
            return True
        self.buffer += data
        return True

    def _more(self):
        self._patience()
        try:
            data = self.socket.recv(65_536)
        except TimeoutError:
            raise Hung(f"no answer in {self.limit} s") from None
        except OSError:
            return False        # a reset is a way of closing
        self.buffer += data
        return bool(data)


def _parsed(head):
    lines = head.decode("latin-1").split("\r\n")
    _, status, *reason = lines[0].split(" ", 2)
    headers = []
    for line in lines[1:]:
        name, _, value = line.partition(":")
        headers.append((name.strip().lower(), value.strip()))
    return int(status), "".join(reason), headers
