#!/usr/bin/env python3
"""A SCIM client of another hand (scim2-tester) looks whether a started program keeps to the standard.

Usage: scim_check.py BASE FIRST_START_JSON. Ends with "N passed, N failed"; fails on anything that is not said below.
"""

import json
import random
import re
import sys
import uuid

import httpx2 as httpx
from scim2_client.engines.httpx2 import SyncSCIMClient
from scim2_tester import Status, check_server, filling

# What the tester cannot guess from schemas: userName is an address, and time zones are those of IANA.
VALUES = {
    "userName": lambda: f"{uuid.uuid4()}@example.org",
    "timezone": lambda: random.choice(["Africa/Tunis", "Asia/Shanghai", "Europe/Paris"]),
    "preferredLanguage": lambda: random.choice(["ar", "en", "fr", "ru", "zh", "es"]),
}
# An account always has these; taking one away leaves it as it was, or makes the name from its parts. An address, a name
# in parts and a group's members are taken away like anything else.
ALWAYS = ["active", "displayName", "preferredLanguage", "timezone"]


def example(path, usual=filling.get_random_example_value):
    name = str(path).rsplit(":", 1)[-1]
    return VALUES[name]() if name in VALUES else usual(path)


def token(base, file):
    """An administrator's token for SCIM, made as a person makes one: by the page."""
    accounts = json.load(open(file))["accounts"]
    admin = next(account for account in accounts if account["role"] == "administrator")
    with httpx.Client(base_url=base, headers={"Origin": base}, follow_redirects=True) as browser:
        browser.post("/en/sign-in", data={"email": admin["email"], "password": admin["password"]})
        page = browser.post("/en/me/tokens", data={"name": "directory", "days": "7", "scope": ["scim"]})
    return re.search(r"halqa_pat_[\w-]+", page.text).group()


def known(result):
    urn = (result.data or {}).get("urn", "") if isinstance(result.data, dict) else ""
    removes = "patch:remove" in (result.tags or ())
    return removes and str(urn).rsplit(":", 1)[-1] in ALWAYS


def main(base, file):
    filling.get_random_example_value = example
    headers = {"Authorization": f"Bearer {token(base, file)}"}
    client = SyncSCIMClient(httpx.Client(base_url=base + "/scim/v2", headers=headers, timeout=30))
    passed, failed = 0, 0
    for result in check_server(client):
        if result.status in (Status.ERROR, Status.CRITICAL) and not known(result):
            failed += 1
            print(f"FAIL {result.title} {result.resource_type or ''}: {result.reason}\n  {result.data}")
        elif result.status == Status.SUCCESS:
            passed += 1
    print(f"{passed} passed, {failed} failed")
    return 0 if passed > 50 and not failed else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
