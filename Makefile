# Two commands in a fresh clone: `make demo` and `make test`. Both make their own virtual environment.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
# What the tests against real servers, the checks of deploy/, and the benchmark's anchors come from.
SERVERS := dovecot-imapd dovecot-lmtpd postfix postgresql isync notmuch prometheus docker-compose

.PHONY: demo test checked tested servers lock

demo: $(READY)
	$(BIN)/courtside demo

# Where the environment forbids it, each of the hundred processes that the tests start would compile the program anew.
test: export PYTHONDONTWRITEBYTECODE =
test:
	@$(MAKE) --no-print-directory --jobs=2 checked tested  # the type checker needs one core, and no server

checked: $(READY)
	$(BIN)/ruff check bot tests
	$(BIN)/mypy --strict bot

tested: $(READY) servers
	$(BIN)/pytest -n 3 --dist worksteal  # one more than cores: who waits for a server keeps none busy

$(READY): pyproject.toml tests/requirements.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --no-compile --require-hashes -r tests/requirements.txt
	$(BIN)/python -m compileall -q -j 0 .venv/lib || true  # pip would do it on one core, and minds no stray file either
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

# Tests that find no server are skipped; where Debian packages can be had, none has to be.
servers:
	@if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && ! dpkg -s $(SERVERS) >/dev/null 2>&1; then \
	  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(SERVERS); } \
	    </dev/null >/dev/null 2>&1 || echo "No mail servers could be installed: the tests that need them are skipped."; \
	fi

# Both lock files anew, with hashes and without addresses.
LOCK := $(CURDIR)/.venv/lock/bin/pip-compile --quiet --generate-hashes --allow-unsafe --strip-extras --no-header \
  --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --upgrade
lock:
	$(PYTHON) -m venv .venv/lock
	.venv/lock/bin/pip install --quiet --disable-pip-version-check pip-tools
	$(LOCK) --extra postgres --extra google --extra microsoft --output-file deploy/requirements.txt pyproject.toml
	$(LOCK) --extra test --output-file tests/requirements.txt pyproject.toml
