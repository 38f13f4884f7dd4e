# The short way in. Everything here is a CMake preset or a script that can be run by hand.
#   make            set up what is missing, then build (PRESET=release, dev, asan, tsan or stress)
#   make run        build and run the samples tour; with APP=program.dll ARGS="...": that program
#   make test       build and run all tests
#   make install    install below PREFIX
PRESET ?= release
PREFIX ?= /usr/local
JOBS ?= 2
BUILD = build/$(PRESET)
APP ?=

.PHONY: all setup run test install clean
all: $(BUILD)/build.ninja
	cmake --build $(BUILD) -j $(JOBS)

setup:
	tools/setup.sh

$(BUILD)/build.ninja: CMakePresets.json
	tools/setup.sh
	cmake --preset $(PRESET)

run: all
	$(if $(APP),$(BUILD)/bin/cilantro $(APP) $(ARGS),samples/tour.sh $(BUILD))

test: all
	ctest --test-dir $(BUILD) --output-on-failure -j $(JOBS)

install: all
	cmake --install $(BUILD) --prefix $(PREFIX)

clean:
	rm -rf $(BUILD)
