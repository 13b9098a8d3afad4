# make test   installs what the tests need, then runs all of them
# make bench  measures, and prints the table of docs/PERFORMANCE.md
# make fuzz   60 seconds for each fuzz target
.PHONY: test bench fuzz tools rust-tests browser-tests

test:
	tests/run

bench:
	cargo build --release
	cargo bench --bench serve

fuzz:
	for target in course markdown; do \
	  cargo run --release --manifest-path tests/fuzz/Cargo.toml --target-dir target -- $$target 60 || exit 1; \
	done
