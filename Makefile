# A thin face over CMake presets (CMakePresets.json) and scripts/. Everything is built under build/.
#
#   make demo                 the whole gateway in front of you: strongSwan, keylined, the simulated card
#   make demo PEER=keyline    Keyline on both sides        (PEER=strongswan)
#   make demo DEVICE=software without the card             (DEVICE=sim)
#   make test                 build and run every test
#   make quick                the tests of the card alone, with one lane in each core (build/narrow): what to run while working on it
#   make interop              every scenario of tests/interop against strongSwan, in every role, and the table
#   make walk                 the listings of docs/ikev1-walk.md anew, from negotiations with strongSwan
#   make simulate             a thousand IKE peers on a bad network and a virtual clock, build/simulation/ike.json
#   make faults               faults in simulated cards under traffic, and a judge beside them, build/faults/results.json
#   make coverage             what the benches of the card's shell go through, build/coverage/rtl.json
#   make area                 what the card needs on an FPGA, estimated by Yosys, build/bench/area.json (many minutes)
#   make bench                run every program in bench/, write build/bench/*.json

PEER ?= strongswan
DEVICE ?= sim
DEMO_FLAGS ?=
INTEROP_FLAGS ?=
SIMULATE_FLAGS ?=
FAULTS_FLAGS ?=

.PHONY: all help packages build forget-result demo test quick interop simulate faults area coverage bench fuzz-build walk lint format clean

all: build

help:
	@sed -n 's/^#   //p' Makefile
	@echo "make build                only build (build/dev)"
	@echo "make packages             install what scripts/packages.txt lists"
	@echo "make format | make lint   clang-format in place | all style checks"
	@echo "make clean                remove build/"

packages:
	@scripts/install-packages

build/dev/build.ninja: CMakeLists.txt CMakePresets.json
	@scripts/quietly build/logs/configure-dev.log cmake --preset dev

build/fuzz/build.ninja: CMakeLists.txt CMakePresets.json
	@scripts/quietly build/logs/configure-fuzz.log cmake --preset fuzz

build: packages build/dev/build.ninja
	@cmake --build --preset dev

fuzz-build: packages build/fuzz/build.ninja
	@cmake --build --preset fuzz

# The demo needs only the two programs and the simulated card, not the tests. The result of an earlier run goes first, so that
# none is there when packages or the build fail.
forget-result:
	@rm -f build/demo/result.json

demo: forget-result packages build/dev/build.ninja
	@scripts/quietly build/logs/build-demo.log cmake --build --preset dev --target keylined keyline
	@scripts/demo --peer $(PEER) --device $(DEVICE) $(DEMO_FLAGS)

test: build fuzz-build
	@scripts/run-tests

build/narrow/build.ninja: CMakeLists.txt CMakePresets.json
	@scripts/quietly build/logs/configure-narrow.log cmake --preset narrow

quick: packages build/narrow/build.ninja
	@cmake --build --preset narrow --target tests_kernels tests_card tests_rtl
	@ctest --preset narrow -L '^(kernels|card|rtl)$$' -j "$$(nproc)"

interop: packages build/dev/build.ninja
	@scripts/quietly build/logs/build-interop.log cmake --build --preset dev --target keylined keyline
	@tests/interop/run --device $(DEVICE) $(INTEROP_FLAGS)

# The listings of docs/ikev1-walk.md from fresh negotiations with strongSwan.
walk: packages build/dev/build.ninja
	@scripts/quietly build/logs/build-interop.log cmake --build --preset dev --target keylined keyline
	@for name in traced-main-mode traced-aggressive-mode traced-ikev2; do \
		KEYLINE_REWRITE_WALK=1 tests/interop/run_scenario.py $$name || exit 1; done

simulate: packages build/dev/build.ninja
	@scripts/quietly build/logs/build-simulation.log cmake --build --preset dev --target ike_simulation
	@mkdir -p build/simulation
	@build/dev/tests/simulation/ike_simulation --json build/simulation/ike.json $(SIMULATE_FLAGS)

faults: packages build/dev/build.ninja
	@scripts/quietly build/logs/build-faults.log cmake --build --preset dev --target keyline_faults_campaign
	@mkdir -p build/faults && rm -f build/faults/results.json
	@build/dev/tests/faults/keyline_faults_campaign --json build/faults/results.json $(FAULTS_FLAGS)

# Built by itself: toggles of 32 bits and less, without optimization, so that it takes minutes and not an hour.
coverage: packages build/dev/build.ninja
	@scripts/quietly build/logs/build-coverage.log cmake --build --preset dev --target shell_coverage
	@rm -rf build/coverage/data && mkdir -p build/coverage/data
	@KEYLINE_COVERAGE=$(CURDIR)/build/coverage/data scripts/quietly build/logs/coverage.log build/dev/tests/rtl/shell_coverage
	@scripts/coverage --least 95 --json build/coverage/rtl.json build/coverage/data/*.dat

bench: packages build/dev/build.ninja
	@scripts/quietly build/logs/build-bench.log cmake --build --preset dev --target benchmarks
	@scripts/run-benchmarks

area: packages build/dev/build.ninja
	@cmake --build --preset dev --target area

lint: build
	@ctest --preset dev -L style

format:
	@scripts/format --in-place

clean:
	rm -rf build
