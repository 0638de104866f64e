#!/usr/bin/env python3
"""nginx.py LYKTA SITE: what the shipped files make a real nginx do, beside a site of others'.

SITE lies below a path (base_url). It is built as it is and with the whole host to itself, and shown
in each way that the files' first lines tell of. Every published file is asked for, and some of the
others'.
"""
import http.client
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time

OWN_NAMES = ("_headers", ".htaccess", ".lykta")
POLICY = "Content-Security-Policy"
HSTS = "Strict-Transport-Security"
PATH = "/omsorg/anhorig"

# How nginx shows the site: name -> (built, file to include, lines of the server block).
SERVERS = {
    "below": ("path", "_headers.nginx.conf", "root {work}/town; include {include};"),
    "elsewhere": (
        "path",
        "_headers.nginx.conf",
        "root {work}/empty; location = {path} {{ return 301 {path}/; }}"
        " location ^~ {path}/ {{ alias {site}/; include {include}; }}",
    ),
    "alone": ("host", "_headers.nginx.conf", "root {site}; include {include};"),
    "alone in a location": (
        "host",
        "_headers.nginx.conf",
        "location / {{ root {site}; include {include}; }}",
    ),
    "below, unlogged": ("path", "_headers.unlogged.nginx.conf", "root {work}/town; include {include};"),
    "elsewhere, unlogged": (
        "path",
        "_headers.unlogged.nginx.conf",
        "root {work}/empty; location = {path} {{ return 301 {path}/; }}"
        " location ^~ {path}/ {{ alias {site}/; include {include}; }}",
    ),
    "alone, unlogged": ("host", "_headers.unlogged.nginx.conf", "root {site}; include {include};"),
}

# The others' own: a pattern for all stylesheets, a page for what is missing, a header.
NEIGHBOUR = """
        add_header X-Town yes always;
        error_page 404 /town-404.html;
        location ~* [.](css|woff2|js|svg|pdf)$ {{ root {work}/town-files; }}
        location = /town-404.html {{ root {work}/town-files; }}
        location = /town {{ root {work}/town-files; default_type text/html; try_files /town.html =404; }}
"""

failures = []


def fail(words):
    failures.append(words)


class Connection(http.client.HTTPConnection):
    def __init__(self, path):
        super().__init__("www.bjorkhamn.example")
        self.path = str(path)

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.connect(self.path)


def ask(work, server, address):
    connection = Connection(work / (name_of(server) + ".socket"))
    connection.request("GET", address)
    answer = connection.getresponse()
    return answer.status, answer.headers, answer.read()


def name_of(server):
    return re.sub("[^a-z]+", "-", server)


def build(program, site, out, host_alone):
    if host_alone:
        settings = site / "site.yaml"
        text = settings.read_text()
        settings.write_text(re.sub(r"base_url: (https://[^/]+)\S*", r"base_url: \1/", text))
    subprocess.run(
        [program, "build", site, "--out", out, "--today", "2026-11-25"],
        check=True,
        capture_output=True,
    )


def configuration(work, sites):
    servers = ""
    for server, (built, file, lines) in SERVERS.items():
        site = sites[built]
        neighbour = NEIGHBOUR if built == "path" else ""
        servers += f"""
    server {{
        listen unix:{work}/{name_of(server)}.socket;
        access_log {work}/{name_of(server)}.log;
        {neighbour.format(work=work)}
        {lines.format(work=work, site=site, path=PATH, include=site / file)}
    }}"""
    return f"""
pid {work}/pid;
error_log {work}/errors.log;
worker_processes 1;
{"user root;" if work.owner() == "root" else ""}
events {{}}
http {{
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    client_body_temp_path {work}/body; proxy_temp_path {work}/proxy;
    fastcgi_temp_path {work}/fastcgi; uwsgi_temp_path {work}/uwsgi; scgi_temp_path {work}/scgi;
{servers}
}}
"""


def look_at_site(work, server, site, path):
    shown = 0
    for file in sorted(site.rglob("*")):
        if file.is_dir():
            continue
        below = file.relative_to(site).as_posix()
        status, headers, body = ask(work, server, f"{path}/{below}")
        if below.startswith(OWN_NAMES):
            if status != 404 or body == file.read_bytes():
                fail(f"{server}: {below} is shown")
            continue
        shown += 1
        if status != 200 or body != file.read_bytes():
            fail(f"{server}: {below} is {status}")
        if POLICY not in headers:
            fail(f"{server}: {below} has no policy")
        if below.startswith("assets/") and "immutable" not in headers.get("Cache-Control", ""):
            fail(f"{server}: {below} is not kept")
        if (HSTS in headers) != (path == ""):
            fail(f"{server}: {below}: {HSTS} is {headers.get(HSTS)}")
    if shown < 50:
        fail(f"{server}: only {shown} files to ask for")
    own = (site / "404.html").read_bytes()
    for missing in ("/nothing", "/assets/nothing.css", "/assets/", "/barn/nothing"):
        status, headers, body = ask(work, server, path + missing)
        if status != 404 or body != own or POLICY not in headers:
            fail(f"{server}: {missing} is {status}, not the site's own page")
    status, headers, _ = ask(work, server, path + "/")
    if status != 200 or headers["Content-Type"] != "text/html; charset=utf-8":
        fail(f"{server}: the first page is {status}, {headers['Content-Type']}")
    if path:
        status, headers, _ = ask(work, server, path)
        if status != 301 or not headers["Location"].endswith(path + "/"):
            fail(f"{server}: {path} is {status} {headers.get('Location')}")


def look_at_neighbour(work, server):
    for address, wanted in (
        ("/town", (200, b"the town")),
        ("/town.css", (200, b"the town's looks")),
        ("/nothing", (404, b"the town misses it")),
        ("/omsorg/nothing", (404, b"the town misses it")),
        ("/anhorig/", (404, b"the town misses it")),
        ("/_headers", (404, b"the town misses it")),
    ):
        status, headers, body = ask(work, server, address)
        if (status, body) != wanted:
            fail(f"{server}: the neighbour's {address} is {status} {body[:60]!r}")
        for header in (POLICY, HSTS, "Referrer-Policy", "Permissions-Policy"):
            if header in headers:
                fail(f"{server}: the neighbour's {address} says {header}")
    if ask(work, server, "/town")[1].get("X-Town") != "yes":
        fail(f"{server}: the neighbour's own header is gone")


def look_at_log(work, server, path):
    """Everything has been asked for, so whatever a log leaves out is left out by the files."""
    for address in (path + "/barn", path + "/ung/"):
        ask(work, server, address)
    log = (work / (name_of(server) + ".log")).read_text()
    young = [line for line in log.splitlines() if re.search(path + r"/(en/)?(barn|ung)[/ ]", line)]
    if "unlogged" in server and f"{path}/media/" in log:
        fail(f"{server}: the log tells of pictures")
    if "unlogged" in server and young:
        fail(f"{server}: the log tells {young[0]}")
    if "unlogged" not in server and not young:
        fail(f"{server}: the log tells nothing, so that nothing is proved")
    if f"{path}/kontakt/" not in log:
        fail(f"{server}: the log tells nothing of the other pages")


def main():
    program, source = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        sites = {"path": work / "town" / PATH[1:], "host": work / "host"}
        for name, out in sites.items():
            shutil.copytree(source, work / "source" / name)
            out.parent.mkdir(parents=True, exist_ok=True)
            build(program, work / "source" / name, out, name == "host")
        (work / "town-files").mkdir()
        (work / "empty").mkdir()
        (work / "town-files/town.html").write_text("the town")
        (work / "town-files/town.css").write_text("the town's looks")
        (work / "town-files/town-404.html").write_text("the town misses it")
        (work / "nginx.conf").write_text(configuration(work, sites))
        nginx = subprocess.Popen(
            [shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin"), "-p", work, "-c", work / "nginx.conf", "-e", work / "errors.log",
             "-g", "daemon off;"],
            stderr=subprocess.PIPE,
        )
        try:
            sockets = [work / (name_of(server) + ".socket") for server in SERVERS]
            while nginx.poll() is None and not all(each.exists() for each in sockets):
                time.sleep(0.02)
            if nginx.poll() is not None:
                sys.exit("nginx does not take the files: " + nginx.stderr.read().decode())
            for server, (built, _, _) in SERVERS.items():
                path = PATH if built == "path" else ""
                look_at_site(work, server, sites[built], path)
                look_at_log(work, server, path)
                if path:
                    look_at_neighbour(work, server)
        finally:
            nginx.terminate()
            nginx.wait()
        alerts = [line for line in (work / "errors.log").read_text().splitlines() if "[alert]" in line]
        if alerts:
            fail(f"nginx is alarmed: {alerts[0]}")
    print("\n".join(failures), file=sys.stderr)
    sys.exit(1 if failures else 0)


main()
