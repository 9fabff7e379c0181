"""Lets `python -m claims` do what the command `claims` does."""

from claims.cli import main

if __name__ == "__main__":
    main()
