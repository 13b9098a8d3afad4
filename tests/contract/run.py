#!/usr/bin/env python3
"""The API against its own description: Schemathesis over a started server, with an administrator's token.

Usage: run.py PROGRAM SCHEMATHESIS. Ends with "N passed, N failed". The server gets a data folder of its own, which is
gone afterwards. SEED (HALQA_CONTRACT_SEED) makes a run repeatable.
"""

import http.cookiejar
import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from pathlib import Path

# What the description promises is kept: no server error, no answer that it does not name, and what it refuses is
# refused. Left out: `positive_data_acceptance`, since a description cannot say which ids, codes and addresses there are;
# `use_after_free`, since an enrolment that was left stays on record. One worker: CPython 3.11 cannot parse in two threads.
CHECKS = ",".join([
    "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_schema_conformance",
    "response_headers_conformance", "negative_data_rejection", "unsupported_method", "ignored_auth",
    "missing_required_header",
])
SECONDS = int(os.environ.get("HALQA_CONTRACT_SECONDS", "120"))


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def token(base, data):
    """An administrator's token for everything, made as a person makes one: by the page."""
    accounts = json.loads((data / "first-start.json").read_text())["accounts"]
    admin = next(account for account in accounts if account["role"] == "administrator")
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))

    def post(path, fields):
        body = urllib.parse.urlencode(fields, doseq=True).encode()
        with browser.open(urllib.request.Request(base + path, body, {"Origin": base})) as answer:
            return answer.read().decode()

    post("/en/sign-in", {"email": admin["email"], "password": admin["password"]})
    with browser.open(base + "/en/me/tokens") as page:
        text = page.read().decode()
    scopes = re.findall(r'name="scope" value="([^"]+)"', text)
    assert len(scopes) > 5, "the page offers every scope"
    made = post("/en/me/tokens", {"name": "contract", "days": "7", "scope": scopes})
    return re.search(r"halqa_pat_[\w-]+", made).group()


def known(base, secret):
    """Settings that name things that are there: a course, somebody in it, and how far they are."""
    headers = {"Authorization": f"Bearer {secret}", "Content-Type": "application/json"}

    def call(path, body=None):
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(urllib.request.Request(base + "/api/v1" + path, data, headers)) as answer:
            return json.load(answer)

    course = call("/courses")["items"][0]
    person = call("/people", {"email": "contract@example.org", "name": "Contract"})
    enrolment = call("/enrolments", {"course": course["slug"]})
    group = call("/groups", {"name": "Contract"})
    evening = call(f"/courses/{course['slug']}/groups", {"name": "Contract"})
    outline = call(f"/courses/{course['slug']}")
    values = {
        "course": course["slug"], "number": course["version"], "person": person["id"],
        "group": group["id"], "course_group": evening["id"], "enrolment": enrolment["id"], "activity": outline["modules"][0]["activities"][0]["id"],
    }
    lines = [f'"path.{name}" = {json.dumps(value)}' for name, value in values.items()]
    return "[parameters]\n" + "\n".join(lines) + "\n"


def wait(base, server):
    for _ in range(200):
        if server.poll() is not None:
            raise SystemExit("the server did not start")
        try:
            with urllib.request.urlopen(base + "/readyz"):
                return
        except OSError:
            time.sleep(0.1)
    raise SystemExit("the server does not answer")


def main(program, schemathesis):
    with tempfile.TemporaryDirectory(prefix="halqa-contract-") as folder:
        data, port = Path(folder) / "data", free_port()
        base = f"http://127.0.0.1:{port}"
        env = dict(
            os.environ, HALQA_DATA=str(data), HALQA_LISTEN=f"127.0.0.1:{port}", HALQA_BASE_URL=base, HALQA_DEMO="on",
            HALQA_LIMITS_REQUESTS_PER_MINUTE="1000000", HALQA_LIMITS_API_REQUESTS_PER_MINUTE="1000000",
            HALQA_LOG_LEVEL="warn",
        )
        env.pop("DATABASE_URL", None)
        log = open(Path(folder) / "log", "w+")
        server = subprocess.Popen([program, "serve"], env=env, cwd=folder, stdout=log, stderr=log)
        try:
            wait(base, server)
            secret = token(base, data)
            env["SCHEMATHESIS_HOOKS"] = "hooks"
            env["PYTHONPATH"] = str(Path(__file__).resolve().parent)
            command = [
                "run", base + "/api/v1/openapi.json", "--url", base,
                "--header", f"Authorization: Bearer {secret}", "--checks", CHECKS, "--workers", "1",
                "--max-time", str(SECONDS // 2), "--max-examples", "60", "--continue-on-failure", "--no-color",
            ]
            if seed := os.environ.get("HALQA_CONTRACT_SEED"):
                command += ["--seed", seed]
            outcome = 0
            # First with addresses that lead anywhere, then with those of things that are there.
            for config in ("", known(base, secret)):
                (Path(folder) / "schemathesis.toml").write_text(config)
                try:
                    outcome |= subprocess.run(
                        [schemathesis, *command], cwd=folder, env=env, timeout=SECONDS + 60
                    ).returncode
                except subprocess.TimeoutExpired:
                    print("Schemathesis did not end in time: the machine is too busy, or the server hangs")
                    outcome = 1
            log.seek(0)
            errors = [line for line in log if "ERROR" in line or "panicked" in line]
            print("".join(errors[:20]), end="")
            good = outcome == 0 and not errors
            print(f"{int(good)} passed, {int(not good)} failed")
            return 0 if good else 1
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(30)


if __name__ == "__main__":
    sys.exit(main(str(Path(sys.argv[1]).resolve()), str(Path(sys.argv[2]).resolve())))
