#!/usr/bin/env python3
"""A server of the tests: HTTPS that misbehaves as its path says, or SMTP as its mode says.

    server.py https CERTIFICATE         prints its port, then a JSON line for each request
    server.py smtps CERTIFICATE         the same with mail, TLS from the first byte
    server.py starttls CERTIFICATE      TLS after STARTTLS
    server.py plain CERTIFICATE         no TLS at all

Ends when its standard input does.
"""
import base64
import http.server
import json
import os
import socket
import socketserver
import ssl
import sys
import threading
import time


def say(**what):
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


class Web(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        say(path=self.path, method="GET")
        self.answer(200, b"")

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        say(path=self.path, method="POST", body=body.decode(),
            headers={name.lower(): value for name, value in self.headers.items()})
        step = self.path.strip("/").split("/")
        if step[0] == "status":
            self.answer(int(step[1]), b"{}")
        elif step[0] == "redirect":
            self.answer(302, b"", Location="/taken")
        elif step[0] == "slow":
            time.sleep(3600)
        elif step[0] == "huge":
            self.answer(200, b"x" * (1 << 20))
        elif step[0] == "off":
            self.connection.shutdown(socket.SHUT_RDWR)
            self.close_connection = True
        else:
            self.answer(204, b"")

    def answer(self, status, body, **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:
            pass


class Post(socketserver.StreamRequestHandler):
    mode, context = "", None

    def setup(self):
        if self.mode == "smtps":
            self.request = self.context.wrap_socket(self.request, server_side=True)
        super().setup()
        self.is_secure = self.mode == "smtps"

    def reply(self, line):
        self.wfile.write((line + "\r\n").encode())

    def secure(self):
        self.request = self.context.wrap_socket(self.request, server_side=True)
        super().setup()
        self.is_secure = True

    def handle(self):
        mail = {}
        self.reply("220 localhost")
        # Read anew each time: STARTTLS puts another file in its place.
        for raw in iter(lambda: self.rfile.readline(), b""):
            line = raw.decode().rstrip("\r\n")
            word = line.split(" ")[0].upper()
            if word == "EHLO":
                offers = ["localhost"]
                if self.mode == "starttls" and not self.is_secure:
                    offers.append("STARTTLS")
                if self.is_secure:
                    offers.append("AUTH PLAIN")
                for offer in offers[:-1]:
                    self.reply("250-" + offer)
                self.reply("250 " + offers[-1])
            elif word == "STARTTLS":
                self.reply("220 go on")
                self.secure()
            elif word == "AUTH":
                mail["auth"] = line
                words = line.split(" ")
                if len(words) < 3:
                    self.reply("334 ")
                    words.append(self.rfile.readline().decode().strip())
                given = base64.b64decode(words[2]).decode()
                self.reply("235 welcome" if given.endswith("right") else "535 no")
            elif word == "MAIL":
                mail["from"] = line
                self.reply("250 ok")
            elif word == "RCPT":
                mail.setdefault("to", []).append(line)
                self.reply("550 nobody" if "nobody@" in line else "250 ok")
            elif word == "DATA":
                self.reply("354 go on")
                lines = []
                for part in self.rfile:
                    if part == b".\r\n":
                        break
                    lines.append(part.decode())
                mail["data"] = "".join(lines)
                mail["secure"] = self.is_secure
                say(**mail)
                self.reply("250 taken")
            elif word == "QUIT":
                self.reply("221 bye")
                return
            else:
                self.reply("500 what")


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def handle_error(self, *_):
        pass


def main():
    mode, certificate = sys.argv[1:]
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    if mode == "https":
        server = Server(("127.0.0.1", 0), Web)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    else:
        Post.mode, Post.context = mode, context
        server = Server(("127.0.0.1", 0), Post)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    say(port=server.server_address[1])
    sys.stdin.read()
    os._exit(0)


main()
