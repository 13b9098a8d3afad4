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
from scim2_tester.checkers import patch_add, patch_replace
from scim2_tester.utils import fields_equality

# What the tester cannot guess from schemas: userName is an address, and time zones are those of IANA.
VALUES = {
    "userName": lambda: f"{uuid.uuid4()}@example.org",
    "timezone": lambda: random.choice(["Africa/Tunis", "Asia/Shanghai", "Europe/Paris"]),
    "preferredLanguage": lambda: random.choice(["ar", "en", "fr", "ru", "zh", "es"]),
}
# An account always has these; taking one away leaves it as it was, or makes the name from its parts. An address, a name
# in parts and a group's members are taken away like anything else.
ALWAYS = ["active", "displayName", "preferredLanguage", "timezone"]
# Read-only in our schemas: what the server says of a name and of a member beside what was sent (RFC 7643, 7). The tester
# sends none and takes ours for a difference.
READ_ONLY = ["formatted", "display"]


def as_sent(sent, kept):
    """The value that is kept, without what the server alone says."""
    for one, other in zip(sent, kept) if isinstance(sent, list) and isinstance(kept, list) else [(sent, kept)]:
        for name in READ_ONLY:
            if getattr(one, name, "") is None and hasattr(other, name):
                setattr(other, name, None)
    return kept


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
    name = str(urn).rsplit(":", 1)[-1]
    if removes and name == "name":  # the whole name stays; its parts are gone
        left = result.data["modify_actual"]
        return left.given_name is None and left.family_name is None
    return removes and name in ALWAYS


def main(base, file):
    filling.get_random_example_value = example
    for checks in (patch_add, patch_replace):
        checks.fields_equality = lambda sent, kept: fields_equality(sent, as_sent(sent, kept))
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
