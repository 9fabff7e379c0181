"""Known vulnerabilities of the locked packages: `python tests/bench/audit.py PIP_AUDIT requirements.lock`.

pip-audit itself says "no known vulnerabilities" of packages it could not look up; here they count apart.
Exit 0: all looked up, none found. 1: some found. 2: some, or all, could not be looked up.
"""

import json
import subprocess
import sys

FOUND, UNKNOWN = 1, 2


def judged(report):
    """Give what a report of pip-audit says, line by line, and the exit code."""
    packages = report["dependencies"]
    skipped = [one for one in packages if "skip_reason" in one]
    weak = [(one, flaw) for one in packages for flaw in one.get("vulns", ())]
    lines = [
        f"{one['name']} {one['version']}: {flaw['id']}, mended in {', '.join(flaw['fix_versions']) or 'none'}"
        for one, flaw in weak
    ]
    known = len(packages) - len(skipped)
    lines.append(f"{known} of {len(packages)} locked packages looked up, {len(weak)} known vulnerabilities")
    if skipped:
        lines.append(f"NOT AUDITED: {len(skipped)} packages, of which nothing is known; the first:")
        lines.append(f"  {skipped[0]['skip_reason']}")
    return lines, FOUND if weak else UNKNOWN if skipped or not packages else 0


def main():
    """Ask pip-audit and say what it knows."""
    auditor, lock = sys.argv[1:]
    options = ["--require-hashes", "--disable-pip", "--progress-spinner", "off", "--format", "json"]
    done = subprocess.run([auditor, *options, "-r", lock], capture_output=True, text=True, check=False)
    try:
        report = json.loads(done.stdout)
    except ValueError:
        print("\n".join(done.stderr.splitlines()[-1:]))
        print("NOT AUDITED: pip-audit gave no report, nothing is known of any package")
        sys.exit(UNKNOWN)
    lines, code = judged(report)
    print("\n".join(lines))
    sys.exit(code)


if __name__ == "__main__":
    main()
