# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Expands the short issue texts of source/tracker to arrays in the shape of GitHub's REST interface."""
import base64
import json
import re
from pathlib import Path

REPOSITORY = "aicertus/mailflow"
API = f"https://api.github.com/repos/{REPOSITORY}"
WEB = f"https://github.com/{REPOSITORY}"
COLOURS = {"bug": "d73a4a", "security": "b60205", "needs-info": "fbca04", "wontfix": "ffffff",
           "duplicate": "cfd3d7", "stale": "ededed", "enhancement": "a2eeef"}


def number_of(text: str, start: int) -> int:
    """A stable made-up id for a name."""
    value = 0
    for character in text:
        value = (value * 31 + ord(character)) % 90_000_007
    return start + value


def node_id(kind: str, number: int) -> str:
    return f"{kind}_" + base64.urlsafe_b64encode(f"sample{number}".encode()).decode().rstrip("=")


def user(login: str) -> dict | None:
    if login == "-":
        return None  # the account was deleted ("ghost")
    number = number_of(login, 200_000_000)
    is_bot = login.endswith("[bot]")
    api = f"https://api.github.com/users/{login}"
    return {
        "login": login, "id": number, "node_id": node_id("U", number),
        "avatar_url": f"https://avatars.githubusercontent.com/u/{number}?v=4", "gravatar_id": "",
        "url": api, "html_url": f"https://github.com/{'apps/' if is_bot else ''}{login.removesuffix('[bot]')}",
        "followers_url": f"{api}/followers", "repos_url": f"{api}/repos",
        "events_url": f"{api}/events{{/privacy}}",
        "type": "Bot" if is_bot else "User", "site_admin": False,
    }


def label(name: str) -> dict:
    number = number_of(name, 5_000_000_000)
    return {"id": number, "node_id": node_id("LA", number), "url": f"{API}/labels/{name}", "name": name,
            "color": COLOURS[name], "default": name in ("bug", "wontfix", "duplicate", "enhancement"),
            "description": None}


def reactions(url: str) -> dict:
    kinds = ("+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes")
    return {"url": f"{url}/reactions", "total_count": 0, **{kind: 0 for kind in kinds}}


def parse(text: str) -> tuple[dict, str | None, list[tuple[dict, str]]]:
    """Fields, body (None if the text has none) and comments with their fields."""
    def split(block: str) -> tuple[dict, str]:
        head, _, body = block.partition("\n\n")
        return dict(line.split(": ", 1) for line in head.strip().splitlines()), body.strip("\n")

    first, *others = re.split(r"^%% comment\n", text, flags=re.MULTILINE)
    fields, body = split(first)
    return fields, body or None, [split(block) for block in others]


def issue(number: int, fields: dict, body: str | None, comments: list[tuple[dict, str]]) -> dict:
    url = f"{API}/issues/{number}"
    is_pull = "pull-request" in fields
    page = f"{WEB}/{'pull' if is_pull else 'issues'}/{number}"
    closed = fields.get("closed")
    times = [fields["created"], *(comment["at"] for comment, _ in comments), *([closed] if closed else [])]
    identity = 3_600_000_000 + number * 7919
    result = {
        "url": url, "repository_url": API, "labels_url": f"{url}/labels{{/name}}",
        "comments_url": f"{url}/comments", "events_url": f"{url}/events", "html_url": page,
        "id": identity, "node_id": node_id("PR" if is_pull else "I", identity), "number": number,
        "title": fields["title"], "user": user(fields["author"]),
        "labels": [label(name) for name in fields.get("labels", "").split()],
        "state": "closed" if closed else "open", "locked": "locked" in fields,
        "assignee": None, "assignees": [], "milestone": None, "comments": len(comments),
        "created_at": fields["created"], "updated_at": max(times), "closed_at": closed,
        "author_association": fields.get("association", "NONE"),
        "active_lock_reason": fields.get("locked"), "body": body, "reactions": reactions(url),
        "timeline_url": f"{url}/timeline", "state_reason": fields.get("reason"),
    }
    if is_pull:
        result["draft"] = False
        result["pull_request"] = {"url": f"{API}/pulls/{number}", "html_url": page,
                                  "diff_url": f"{page}.diff", "patch_url": f"{page}.patch", "merged_at": None}
    return result


def comment_record(number: int, position: int, fields: dict, body: str) -> dict:
    identity = 4_500_000_000 + number * 1000 + position
    url = f"{API}/issues/comments/{identity}"
    return {
        "url": url, "html_url": f"{WEB}/issues/{number}#issuecomment-{identity}",
        "issue_url": f"{API}/issues/{number}", "id": identity, "node_id": node_id("IC", identity),
        "user": user(fields["author"]), "created_at": fields["at"], "updated_at": fields["at"],
        "author_association": fields.get("association", "NONE"), "body": body, "reactions": reactions(url),
    }


def dumps(folder: Path) -> dict[str, bytes]:
    """The two files: issues newest first as GitHub lists them, comments oldest first."""
    issues, comments = [], []
    for path in sorted(folder.glob("*.md"), reverse=True):
        number = int(path.stem)
        fields, body, replies = parse(path.read_text("utf-8"))
        issues.append(issue(number, fields, body, replies))
        comments += [comment_record(number, position, *reply) for position, reply in enumerate(replies, 1)]
    comments.sort(key=lambda comment: (comment["created_at"], comment["id"]))
    return {name: (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()
            for name, data in (("issues.json", issues), ("comments.json", comments))}
